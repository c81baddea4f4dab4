"""What record files and national tables must hold beyond their shape."""

from collections.abc import Iterator

from medins_desktop.core.problem import Problem
from medins_desktop.core.record import RECORD_FACTS
from medins_desktop.packs.condition_checks import condition_problems, fact_problems
from medins_desktop.packs.evidence_checks import both_languages, evidence
from medins_desktop.packs.named import references_in
from medins_desktop.packs.pack_conditions import When
from medins_desktop.packs.pack_evidence import Text
from medins_desktop.packs.record_file import RecordFile
from medins_desktop.packs.tables_file import TablesFile
from medins_desktop.packs.value_checks import (
    reference_problems,
    value_problems,
)


def record_problems(file: RecordFile) -> tuple[Problem, ...]:
    """Return every fault of a record file whose shape is right."""
    values = tuple(value_problems(file.parameters, file.sources))
    named = () if values else tuple(reference_problems(file.parameters, references_in(file)))
    return (
        *values,
        *named,
        *both_languages(_texts(file)),
        *condition_problems(_whens(file), file.facts, RECORD_FACTS),
        *fact_problems(file.facts),
        *_parts(file),
        *_credits(file),
    )


def tables_problems(file: TablesFile) -> tuple[Problem, ...]:
    """Return every fault of national tables whose shape is right."""
    values = tuple(value_problems(file.parameters, file.sources))
    named = () if values else tuple(reference_problems(file.parameters, references_in(file)))
    return (*values, *named, *_rules(file), *_tables(file))


def _texts(file: RecordFile) -> dict[str, Text]:
    texts = {"name": file.name}
    texts |= {f"parameters.{id_}.label": p.label for id_, p in file.parameters.items() if p.label}
    texts |= {f"distressed[{i}].text": one.text for i, one in enumerate(file.distressed)}
    texts |= {f"gaps[{i}].text": gap.text for i, gap in enumerate(file.gaps)}
    for id_, fact in file.facts.items():
        texts[f"facts.{id_}.question"] = fact.question
        texts |= {f"facts.{id_}.choices.{key}": text for key, text in fact.choices.items()}
    return texts


def _whens(file: RecordFile) -> Iterator[tuple[str, When]]:
    tables = ("contributions", "account", "cover", "retirement", "minimum_wage", "premiums")
    for table in tables:
        for i, row in enumerate(getattr(file, table)):
            yield f"{table}[{i}]", row.when


def _parts(file: RecordFile) -> Iterator[Problem]:
    """Every part of a contribution is one of rate, yuan_month and yuan_year."""
    for i, row in enumerate(file.contributions):
        for j, part in enumerate(row.parts):
            stated = [part.rate, part.yuan_month, part.yuan_year]
            if len([one for one in stated if one is not None]) != 1:
                yield Problem("one_of", f"contributions[{i}].parts[{j}]", _AMOUNTS)


def _credits(file: RecordFile) -> Iterator[Problem]:
    """A row of the account credits something, or says that nothing is credited."""
    for i, row in enumerate(file.account):
        stated = [row.rate, row.yuan_month, row.yuan_year]
        if row.nothing != (not any(stated)):
            yield Problem("one_of", f"account[{i}]", ("nothing", *_AMOUNTS))


_AMOUNTS = ("rate", "yuan_month", "yuan_year")


def _rules(file: TablesFile) -> Iterator[Problem]:
    named = {f"retirement[{i}].rule": row.rule for i, row in enumerate(file.retirement)}
    if file.sick_leave is not None:
        named["sick_leave.rule"] = file.sick_leave.rule
    for path, rule in named.items():
        if rule not in file.rules:
            yield Problem("unknown_parameter", path, (rule,))
    for id_, entry in file.rules.items():
        yield from evidence(f"rules.{id_}", entry, file.sources)
        if id_ not in named.values():
            yield Problem("unused_parameter", f"rules.{id_}", (id_,))


def _tables(file: TablesFile) -> Iterator[Problem]:
    for i, row in enumerate(file.retirement):
        numbers = (row.age, row.months_each, row.most)
        if min(numbers) < 1 or row.since.day != 1:
            yield Problem("wrong_row", f"retirement[{i}]", (f"{numbers} {row.since}",))
    for i, period in enumerate(file.sick_leave.periods if file.sick_leave is not None else ()):
        if not 0 < period.months <= period.within:
            values = (f"{period.months} / {period.within}",)
            yield Problem("wrong_row", f"sick_leave.periods[{i}]", values)
