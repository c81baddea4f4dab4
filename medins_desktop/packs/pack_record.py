"""Checked record files and national tables as the core's `Record` and `National`."""

from collections.abc import Iterable, Mapping
from typing import Any

from msgspec.structs import replace

from medins_desktop.core import national, record
from medins_desktop.core.explanation import Parameter
from medins_desktop.core.months import Month
from medins_desktop.core.policy import Gap
from medins_desktop.packs import record_file, tables_file
from medins_desktop.packs.named import made
from medins_desktop.packs.pack_evidence import in_languages
from medins_desktop.packs.pack_policy import to_facts, to_labels
from medins_desktop.packs.pack_values import citations_of, parameters, sources_of
from medins_desktop.packs.record_file import RecordFile
from medins_desktop.packs.tables_file import TablesFile

_KINDS: dict[type, type] = {
    record_file.BaseEntry: record.ContributionBase,
    record_file.PartEntry: record.ContributionPart,
    record_file.ContributionEntry: record.ContributionRow,
    record_file.AccountEntry: record.AccountRow,
    record_file.CoverEntry: record.CoverRow,
    record_file.PriceEntry: record.MissingMonthPrice,
    record_file.RetirementEntry: record.RetirementRow,
    record_file.MinimumWageEntry: record.MinimumWageRow,
    record_file.PremiumEntry: record.PremiumRow,
    record_file.ResidentBonusEntry: record.ResidentBonus,
    record_file.NewbornEntry: record.Newborn,
    record_file.LocalSickLeaveEntry: record.LocalSickLeave,
    record_file.AveragesEntry: record.Averages,
    record_file.DistressedEntry: record.Distressed,
    tables_file.ServiceEntry: national.Service,
    tables_file.PeriodEntry: national.SickLeavePeriod,
    tables_file.CoverBoundsEntry: national.CoverBounds,
}
_STATED = ("value", "sources", "confidence", "note")
_TABLES = (
    "contributions",
    "account",
    "cover",
    "retirement",
    "minimum_wage",
    "premiums",
    "distressed",
    "averages",
    "newborn",
    "resident_bonus",
    "sick_leave",
)


def to_record(file: RecordFile, overrides: Mapping[str, str]) -> record.Record:
    """Return the record rules of a file that holds the values in force on a day (`on_day`)."""
    sources = sources_of(file.sources)
    used = {id_: text for id_, text in overrides.items() if id_ in file.parameters}
    values, missing = parameters(file.parameters, sources, used)
    rows: dict[str, Any] = {}
    for name in _TABLES:
        entry = getattr(file, name)
        if isinstance(entry, list):
            rows[name] = tuple(made(row, _KINDS, values) for row in entry)
        elif entry is not None:
            rows[name] = made(entry, _KINDS, values)
    return record.Record(
        place=file.place,
        name=file.name,
        checked=file.checked,
        parameters=values,
        sources=sources,
        facts=to_facts(file.facts),
        gaps=tuple(Gap(gap.about, gap.text) for gap in file.gaps),
        missing=missing,
        labels=to_labels(file.parameters),
        **rows,
    )


def said_elsewhere(file: RecordFile, id_: str) -> tuple[Parameter, ...]:
    """Return what other sources say about a parameter, each as one of its own."""
    entry, sources = file.parameters[id_], sources_of(file.sources)
    others = [
        replace(entry, dated=[], **{key: getattr(other, key) for key in _STATED})
        for other in entry.others
    ]
    return tuple(parameters({id_: other}, sources, {})[0][id_] for other in others)


def to_national(files: Iterable[TablesFile]) -> national.National:
    """Return the tables of some files, of each kind the last one; checked as the oldest was."""
    found: dict[str, Any] = {}
    checked: list[int] = []
    for file in files:
        checked.append(file.checked)
        sources = sources_of(file.sources)
        values, _ = parameters(file.parameters, sources, {})
        rules = {
            id_: Parameter(
                id_,
                None,
                "rule",
                citations_of(entry.sources, sources),
                entry.confidence,
                in_languages(entry.note).get("zh", ""),
                in_languages(entry.note).get("en", ""),
            )
            for id_, entry in file.rules.items()
        }
        found |= _tables(file, values, rules)
    return national.National(**found, checked=min(checked, default=None))


def _tables(
    file: TablesFile, values: Mapping[str, Parameter], rules: Mapping[str, Parameter]
) -> dict[str, Any]:
    tables: dict[str, Any] = {}
    if file.retirement:
        tables["retirement"] = tuple(
            national.RetirementDelay(
                row.sex,
                row.age,
                Month.of(row.since),
                row.months_each,
                row.most,
                rules[row.rule],
                values.get(row.flexible_months),
            )
            for row in file.retirement
        )
    if (leave := file.sick_leave) is not None:
        tables["sick_leave"] = national.SickLeave(
            rules[leave.rule],
            tuple(made(period, _KINDS, values) for period in leave.periods),
            values[leave.days_per_month],
            values[leave.pay_rate],
        )
    if file.late_fee is not None:
        tables["late_fee"] = values[file.late_fee.rate_per_day]
    for name in ("resident_waiting", "resident_bonus", "cover_bounds"):
        entry = getattr(file, name)
        if entry is not None:
            tables[name] = made(entry, _KINDS, values)
    return tables
