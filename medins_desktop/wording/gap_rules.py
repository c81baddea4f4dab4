"""The rules that gaps are judged by, each in a few words with its value and source."""

from collections.abc import Sequence

from medins_desktop.core.explanation import Parameter
from medins_desktop.core.national import CoverBounds
from medins_desktop.core.record import CoverRow
from medins_desktop.wording.cover import missing_text
from medins_desktop.wording.language import QT_TRANSLATE_NOOP, translate
from medins_desktop.wording.parameter_texts import named_value, parameter_source, parameter_text

Line = tuple[str, str]  # a sentence, and the rule that it follows with its source

_RULES = {
    "starts": QT_TRANSLATE_NOOP("wording", "Cover begins after: {0} paid"),
    "start_days": QT_TRANSLATE_NOOP("wording", "Cover begins after the payment: {0}"),
    "stops": QT_TRANSLATE_NOOP("wording", "Cover outlasts the last paid month by: {0}"),
    "grace_months": QT_TRANSLATE_NOOP("wording", "A gap up to this long is none: {0}"),
    "waiting_months": QT_TRANSLATE_NOOP("wording", "Waiting after a longer gap: {0}"),
    "waiting_days": QT_TRANSLATE_NOOP("wording", "Waiting after a longer gap: {0}"),
    "first_waiting_months": QT_TRANSLATE_NOOP("wording", "Waiting on first joining: {0}"),
    "back_pay_covers": QT_TRANSLATE_NOOP("wording", "Bills of a gap paid back in time count: {0}"),
}
_AT_ONCE = {
    "starts": QT_TRANSLATE_NOOP("wording", "Cover begins with the first paid month"),
    "stops": QT_TRANSLATE_NOOP("wording", "Cover ends with the last paid month"),
    "grace_months": QT_TRANSLATE_NOOP("wording", "Every month without payment is a gap"),
    "waiting_months": QT_TRANSLATE_NOOP("wording", "No waiting follows a gap"),
}
# Each matters to a gap: where none of a group is known, that is said.
_NEEDED = (
    ("starts", "start_days"),
    ("stops",),
    ("grace_months",),
    ("waiting_months", "waiting_days"),
)


def rule_source(rule: Parameter | None, name: str = "") -> str:
    """Return a rule (by its name in `CoverRow`) with its value and where it stands."""
    if rule is None or rule.asks_for:
        return ""
    said = _said(rule, name) if name else named_value(rule)
    return translate("wording", "{0} — {1}").format(said, parameter_source(rule))


def rule_lines(row: CoverRow, bounds: CoverBounds | None = None) -> list[Line]:
    """Return the rules that gaps are judged by here, those that nobody knows, and their bounds."""
    lines = []
    for name in _RULES:
        if (rule := _known(row, name)) is not None:
            lines.append((_said(rule, name), parameter_source(rule)))
    unknown = [group[0] for group in _NEEDED if not any(_known(row, name) for name in group)]
    for name in unknown:
        lines.append((translate("wording", "Not known: {0}").format(missing_text(name)), ""))
    return lines + (_bounds(unknown, bounds) if bounds is not None else [])


def _bounds(unknown: Sequence[str], bounds: CoverBounds) -> list[Line]:
    """Return what the nation allows at most of rules that nobody knows; the own grace is closer."""
    found = []
    if "stops" in unknown and "grace_months" in unknown:
        text = translate("wording", "No cover outlasts the last paid month by more than {0}")
        found.append((text, bounds.grace_months))
    if "waiting_months" in unknown:
        text = translate("wording", "No place may let one wait longer than {0}")
        found.append((text, bounds.waiting_months))
    return [(t.format(parameter_text(rule)), parameter_source(rule)) for t, rule in found]


def waiting_rule(row: CoverRow) -> str:
    """Return the rule on waiting after a gap, in months or days."""
    if row.waiting_months is not None:
        return rule_source(row.waiting_months, "waiting_months")
    return rule_source(row.waiting_days, "waiting_days")


def _known(row: CoverRow, name: str) -> Parameter | None:
    rule: Parameter | None = getattr(row, name)
    return None if rule is None or rule.asks_for else rule


def _said(rule: Parameter, name: str) -> str:
    """Return a rule by its name in `CoverRow`, with its value."""
    if not rule.number and name in _AT_ONCE:
        return translate("wording", _AT_ONCE[name])
    return translate("wording", _RULES[name]).format(parameter_text(rule))
