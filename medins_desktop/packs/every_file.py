"""A file of any kind, read with all its checks: for whoever checks files, not for a start."""

from collections.abc import Sequence
from pathlib import Path

from medins_desktop.core.problem import InvalidFile, Problem
from medins_desktop.packs.law import LawFile, law_problems
from medins_desktop.packs.library import taken_by_plans
from medins_desktop.packs.pack_checks import policy_problems
from medins_desktop.packs.pack_file import PlanFile, PolicyFile
from medins_desktop.packs.pack_reading import POLICY_SHAPES, PackFile, decode_as, read_as
from medins_desktop.packs.reach_checks import reach_problems
from medins_desktop.packs.record_checks import record_problems, tables_problems
from medins_desktop.packs.record_file import RecordFile
from medins_desktop.packs.tables_file import TablesFile

EveryFile = PackFile | RecordFile | TablesFile | LawFile
SHAPES: dict[str, type[EveryFile]] = {
    **POLICY_SHAPES,
    "medins-record": RecordFile,
    "medins-national": TablesFile,
    "medins-law": LawFile,
}


def decode_pack(data: bytes, name: str) -> EveryFile:
    """Decode the bytes of a file and check its shape.

    Raises:
        InvalidFile: its shape is wrong.
    """
    return decode_as(data, name, SHAPES)


def pack_problems(file: EveryFile) -> tuple[Problem, ...]:
    """Return every fault of a file whose shape is right."""
    if isinstance(file, RecordFile):
        return record_problems(file)
    if isinstance(file, TablesFile):
        return tables_problems(file)
    if isinstance(file, LawFile):
        return law_problems(file)
    problems = policy_problems(file)
    if isinstance(file, PolicyFile) and not problems:
        return tuple(reach_problems(file))
    return problems


def checked(path: Path) -> EveryFile:
    """Read a file with all its checks.

    Raises:
        InvalidFile: it cannot be used; it names every fault.
    """
    file = read_as(path, SHAPES)
    problems = pack_problems(file)
    if problems:
        raise InvalidFile(str(path), problems)
    return file


def checked_beside(path: Path, plans: Sequence[PlanFile]) -> EveryFile:
    """Read a file as `checked` does; that of a place also beside the plans.

    Raises:
        InvalidFile: it cannot be used; it names every fault.
    """
    file = checked(path)
    problems = taken_by_plans(file, plans) if isinstance(file, PolicyFile) else ()
    if problems:
        raise InvalidFile(str(path), problems)
    return file
