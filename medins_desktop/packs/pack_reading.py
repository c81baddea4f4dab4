"""Reading a policy file, with every fault of its shape named.

The shapes of records and national tables are in `every_file` and `records`: a case without
a record never loads them.
"""

import re
import tomllib
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TypeVar

import msgspec

from medins_desktop.core.problem import InvalidFile, Problem
from medins_desktop.packs.national_file import EnterpriseFile, ExclusionsFile
from medins_desktop.packs.pack_file import PlanFile, PolicyFile
from medins_desktop.packs.shape_faults import shape_problem

VERSION = 1
MAX_BYTES = 2_000_000

PackFile = PolicyFile | PlanFile | ExclusionsFile | EnterpriseFile
F = TypeVar("F")
POLICY_SHAPES: dict[str, type[PackFile]] = {
    "medins-policy": PolicyFile,
    "medins-plan": PlanFile,
    "medins-exclusions": ExclusionsFile,
    "medins-enterprise": EnterpriseFile,
}


def read_as(path: Path, shapes: Mapping[str, type[F]]) -> F:
    """Read a file of one of some formats and check its shape.

    Raises:
        InvalidFile: it cannot be read, or its shape is wrong.
    """
    name = str(path)
    try:
        size = path.stat().st_size
        data = b"" if size > MAX_BYTES else path.read_bytes()
    except OSError as error:
        raise InvalidFile(name, (Problem("unreadable", "", (error.strerror or "",)),)) from error
    if size > MAX_BYTES:
        raise InvalidFile(name, (Problem("too_large", "", (str(MAX_BYTES // 1_000_000),)),))
    return decode_as(data, name, shapes)


def _chinese_sign(text: str) -> tuple[str, ...]:
    """Return the line and the first sign outside texts that a Chinese keyboard typed for TOML's."""
    for number, line in enumerate(text.splitlines(), start=1):
        outside = re.sub(r'"[^"]*"|\'[^\']*\'|#.*', "", line)
        if found := re.search(r"[，“”‘’＝［］｛｝．０-９]", outside):
            return str(number), found.group()
    return ()


def decode_as(data: bytes, name: str, shapes: Mapping[str, type[F]]) -> F:
    """Decode the bytes of a file; see `read_as`."""
    try:
        raw = tomllib.loads(data.decode("utf-8-sig"), parse_float=Decimal)
    except UnicodeDecodeError as error:
        raise InvalidFile(name, (Problem("not_utf8", "", (str(error.start),)),)) from error
    except RecursionError as error:
        raise InvalidFile(name, (Problem("too_deep"),)) from error
    except tomllib.TOMLDecodeError as error:
        slip = _chinese_sign(data.decode("utf-8-sig"))
        problem = Problem("chinese_sign", "", slip) if slip else None
        raise InvalidFile(name, (problem or Problem("not_toml", "", (str(error),)),)) from error
    except (ValueError, InvalidOperation) as error:  # more digits than Python reads
        raise InvalidFile(name, (Problem("number_too_long"),)) from error
    shape = shapes.get(str(raw.get("format")))
    if shape is None:
        raise InvalidFile(name, (Problem("unknown_format", "format", tuple(shapes)),))
    version = raw.get("version")
    if isinstance(version, int) and version > VERSION:
        raise InvalidFile(name, (Problem("later_version", "version", (str(version),)),))
    if version is not None and version != VERSION:
        raise InvalidFile(name, (Problem("wrong_choice", "version", (str(version), "1")),))
    try:
        return msgspec.convert(raw, shape)
    except msgspec.ValidationError as error:
        raise InvalidFile(name, (shape_problem(error, raw, shape),)) from error
