"""The rows of a place's file as lines that somebody who knows the law can read."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from medins_desktop.packs.pack_conditions import FactEntry, RangeEntry, When
from medins_desktop.packs.stated_file import StatedFile
from medins_desktop.packs.stated_rules import StatedRule, stated_rules
from medins_desktop.wording.amounts import day_text
from medins_desktop.wording.language import QT_TRANSLATE_NOOP, local_text, one_of, translate
from medins_desktop.wording.names import choice_name, payer_name
from medins_desktop.wording.parameter_names import parameter_name
from medins_desktop.wording.refusals import joined
from medins_desktop.wording.stated_values import bands_text, short_text

_TITLES = {
    "away": QT_TRANSLATE_NOOP("wording", "Care away from home"),
    "added_points": QT_TRANSLATE_NOOP("wording", "Points added to the rates"),
    "partial_benefits": QT_TRANSLATE_NOOP("wording", "Less than the normal benefit"),
    "contributions": QT_TRANSLATE_NOOP("wording", "Contributions"),
    "account": QT_TRANSLATE_NOOP("wording", "Credits to the account"),
    "cover": QT_TRANSLATE_NOOP("wording", "How paid months become cover"),
    "retirement": QT_TRANSLATE_NOOP("wording", "Years for cover in retirement"),
    "minimum_wage": QT_TRANSLATE_NOOP("wording", "Minimum wage"),
    "premiums": QT_TRANSLATE_NOOP("wording", "Premiums of residents"),
    "averages": QT_TRANSLATE_NOOP("wording", "Published averages"),
    "newborn": QT_TRANSLATE_NOOP("wording", "Newborns"),
    "resident_bonus": QT_TRANSLATE_NOOP("wording", "What residents' years in a row add"),
    "sick_leave": QT_TRANSLATE_NOOP("wording", "Sick leave by the place's own rule"),
    "distressed": QT_TRANSLATE_NOOP("wording", "Once ruled for firms in distress: told only"),
}
MARKS = {
    "nothing": QT_TRANSLATE_NOOP("wording", "nothing is paid"),
    "axis_year": QT_TRANSLATE_NOOP("wording", "spending is added up over the year"),
    "axis_visit": QT_TRANSLATE_NOOP("wording", "each visit by itself"),
    "per_stay": QT_TRANSLATE_NOOP("wording", "a deductible for each stay"),
    "per_visit": QT_TRANSLATE_NOOP("wording", "a deductible for each visit"),
    "per_year": QT_TRANSLATE_NOOP("wording", "one deductible a year"),
    "account_first": QT_TRANSLATE_NOOP("wording", "account money is used first"),
    "basis_paid": QT_TRANSLATE_NOOP("wording", "the limit is on what the fund paid"),
    "basis_spending": QT_TRANSLATE_NOOP("wording", "the limit is on spending"),
    "basis_unknown": QT_TRANSLATE_NOOP(
        "wording", "not known whether the limit is on spending or on what the fund paid"
    ),
    "in_force_unknown": QT_TRANSLATE_NOOP(
        "wording", "not known whether this rule is still in force"
    ),
    "pooled_only": QT_TRANSLATE_NOOP("wording", "pooled fund only"),
    "who_employer": QT_TRANSLATE_NOOP("wording", "through a firm"),
    "who_flexible": QT_TRANSLATE_NOOP("wording", "in flexible employment"),
    "who_unemployment_fund": QT_TRANSLATE_NOOP("wording", "paid by the unemployment fund"),
    "who_retired": QT_TRANSLATE_NOOP("wording", "retired people"),
    "who_resident": QT_TRANSLATE_NOOP("wording", "residents"),
}
_NUMBERS = {
    "age": QT_TRANSLATE_NOOP("wording", "age"),
    "consecutive_months": QT_TRANSLATE_NOOP("wording", "months of cover in a row"),
    "resident_years": QT_TRANSLATE_NOOP("wording", "years in a row as a resident"),
    "retired_on": QT_TRANSLATE_NOOP("wording", "day of retirement"),
    "day": QT_TRANSLATE_NOOP("wording", "day of the bill"),
}


class RuleLine(NamedTuple):
    """A row in words: for what and whom it holds, and what it states."""

    holds: str
    states: str


def rule_lines(file: StatedFile, today: date) -> dict[str, list[RuleLine]]:
    """Return the rows of a file in words, by the title of what they are about."""
    facts: Mapping[str, FactEntry] = getattr(file.origin, "facts", {})
    found: dict[str, list[RuleLine]] = {}
    for rule in stated_rules(file):
        line = RuleLine(rule_holds(rule, facts), rule_states(rule, file, file.day(today)))
        found.setdefault(rule_title(rule), []).append(line)
    return found


def rule_title(rule: StatedRule) -> str:
    """Return the title of what a row is about."""
    if rule.about in _TITLES:
        return translate("wording", _TITLES[rule.about])
    return local_text(rule.name or {}) or payer_name(rule.about)


def rule_holds(rule: StatedRule, facts: Mapping[str, FactEntry]) -> str:
    """Return for what and whom a row holds."""
    if rule.about == "distressed":
        return local_text(rule.name or {})
    who = [translate("wording", MARKS[mark]) for mark in rule.marks if mark.startswith("who_")]
    parts = [*who, *condition_texts(rule.when, facts)]
    return " · ".join(parts) or translate("wording", "always")


def rule_states(rule: StatedRule, file: StatedFile, day: date) -> str:
    """Return what a row states."""
    stated = [value_text(id_, file, day) for id_ in rule.values]
    stated += [value_text(id_, file, day) for id_ in rule.caps]
    stated += [
        translate("wording", MARKS[mark]) for mark in rule.marks if not mark.startswith("who_")
    ]
    return translate("wording", "; ").join(dict.fromkeys(stated))


def value_text(id_: str, file: StatedFile, day: date) -> str:
    """Return a value of a file with its name."""
    entry = file.parameters[id_].on(day)
    of = bands_text if entry.unit == "bands" and entry.value is not None else short_text
    return translate("wording", "{0}: {1}").format(parameter_name(id_), of(entry.unit, entry.value))


def condition_texts(when: When, facts: Mapping[str, FactEntry]) -> Iterator[str]:
    """Yield the conditions of a row."""
    for fact, test in when.items():
        if isinstance(test, RangeEntry):
            yield _range(fact, test, facts)
        elif fact in facts:
            yield _answered(facts[fact], test)
        elif isinstance(test, list):
            built_in = "aid_group" if fact == "group" else fact
            yield one_of(choice_name(built_in, value) for value in test)
        else:
            yield fact


def _answered(fact: FactEntry, test: bool | list[str]) -> str:
    if isinstance(test, list):
        return one_of(local_text(fact.choices.get(value, {"zh": value})) for value in test)
    answer = translate("wording", "yes") if test else translate("wording", "no")
    return joined(local_text(fact.question), answer)


def _range(fact: str, test: RangeEntry, facts: Mapping[str, FactEntry]) -> str:
    if fact in _NUMBERS:
        name = translate("wording", _NUMBERS[fact])
    else:
        name = local_text(facts[fact].question) if fact in facts else fact
    low, high = (
        day_text(edge) if isinstance(edge, date) else edge for edge in (test.at_least, test.below)
    )
    if high is None:
        return translate("wording", "{0} from {1}").format(name, low)
    if low is None:
        before = translate("wording", "{0} before {1}")
        below = translate("wording", "{0} below {1}")
        return (before if isinstance(test.below, date) else below).format(name, high)
    return translate("wording", "{0} from {1}, below {2}").format(name, low, high)
