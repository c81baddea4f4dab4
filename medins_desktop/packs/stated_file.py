"""What a file of any kind states, in one shape: for a screen or a command that shows it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from medins_desktop.packs.every_file import EveryFile
from medins_desktop.packs.law import LawFile, law_files
from medins_desktop.packs.library import Library
from medins_desktop.packs.national_file import EnterpriseFile, ExclusionsFile
from medins_desktop.packs.pack_conditions import GapEntry
from medins_desktop.packs.pack_evidence import Citation, Note, ParameterEntry, SourceEntry, Text
from medins_desktop.packs.pack_file import PlanFile, PolicyFile
from medins_desktop.packs.pack_references import counted_from, limits
from medins_desktop.packs.record_file import RecordFile
from medins_desktop.packs.records import records_of
from medins_desktop.packs.tables_file import DelayEntry, PeriodEntry, TablesFile

NATIONAL = "national"

RuleRow = DelayEntry | PeriodEntry
Kind = Literal["policy", "record", "plan", "tables", "enterprise", "law", "exclusions"]


@dataclass(frozen=True, slots=True, eq=False)
class StatedFile:
    """The values of a file with their evidence, and for whom and since when they hold.

    `name` is empty where the file is of no place and no plan; `effective` is None where
    only its values have days, `checked` where the file does not say it. Limits `may_be_none`
    unless another limit is `counted_from` them.
    """

    origin: EveryFile
    kind: Kind
    place: str
    sources: Mapping[str, SourceEntry]
    parameters: Mapping[str, ParameterEntry]
    name: Text = field(default_factory=dict)
    schemes: Sequence[str] = ()
    effective: date | None = None
    checked: int | None = None
    may_be_none: frozenset[str] = frozenset()
    counted_from: frozenset[str] = frozenset()
    gaps: Sequence[GapEntry] = ()

    def day(self, today: date) -> date:
        """Return the day whose values are shown: today, or the first day if that is to come."""
        return today if self.effective is None else max(today, self.effective)


def stated_file(file: EveryFile) -> StatedFile:
    """Return what a file states."""
    if isinstance(file, PolicyFile):
        return StatedFile(
            *(file, "policy", file.place, file.sources, file.parameters, file.name, file.schemes),
            *(file.effective, file.checked, limits(file), counted_from(file), file.gaps),
        )
    if isinstance(file, RecordFile):
        return StatedFile(
            *(file, "record", file.place, file.sources, file.parameters, file.name),
            checked=file.checked,
            gaps=file.gaps,
        )
    if isinstance(file, PlanFile):
        return StatedFile(
            *(file, "plan", NATIONAL, file.sources, file.parameters, file.name, ()),
            *(file.effective, file.checked, limits(file), counted_from(file)),
        )
    return _of_the_country(file)


def files_of_the_country(library: Library) -> tuple[StatedFile, ...]:
    """Return what holds in every place: the law and its tables, and the unions' plans.

    Raises:
        InvalidFile: a file is broken.
    """
    tables, law = records_of(library).tables, law_files(library)
    every = (*library.national_files, *tables, *law, *library.plans)
    return tuple(stated_file(file) for file in every)


def _of_the_country(file: TablesFile | EnterpriseFile | LawFile | ExclusionsFile) -> StatedFile:
    if isinstance(file, TablesFile):
        rows: dict[str, list[RuleRow]] = {id_: [] for id_ in file.rules}
        for row in file.retirement:
            rows[row.rule].append(row)
        if file.sick_leave is not None:
            rows[file.sick_leave.rule] += file.sick_leave.periods
        rules = {
            id_: _rule(rule.sources, rule.confidence, rule.note, rows=rows[id_])
            for id_, rule in file.rules.items()
        }
        stated = {**rules, **file.parameters}
        return StatedFile(file, "tables", NATIONAL, file.sources, stated, checked=file.checked)
    if isinstance(file, EnterpriseFile | LawFile):
        kind: Kind = "law" if isinstance(file, LawFile) else "enterprise"
        rules = {
            id_: _rule(s.sources, s.confidence, label=s.text) for id_, s in file.statements.items()
        }
        return StatedFile(file, kind, NATIONAL, file.sources, rules)
    rules = {id_: _rule(e.sources, e.confidence) for id_, e in file.exclusions.items()}
    return StatedFile(file, "exclusions", NATIONAL, file.sources, rules)


def _rule(
    sources: list[Citation],
    confidence: str,
    note: Note = "",
    *,
    label: Text | None = None,
    rows: Sequence[RuleRow] = (),
) -> ParameterEntry:
    """Return a rule as a value: where it stands, and the rows of its table if it has one."""
    return ParameterEntry("rule", sources, confidence, tuple(rows), note=note, label=label or {})
