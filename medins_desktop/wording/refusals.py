"""Why a bill gets no money or no figure, and which door is open instead."""

from collections.abc import Mapping
from typing import Protocol

from medins_desktop.core.claim import LEVELS, Bill
from medins_desktop.core.policy import DeclaredFact, Policy
from medins_desktop.wording.language import QT_TRANSLATE_NOOP, local_text, one_of, translate
from medins_desktop.wording.names import choice_name, field_name, payer_name
from medins_desktop.wording.record_refusals import RECORD_REFUSALS


class Declaring(Protocol):
    """A policy or a record: it has the words for the facts and values that it declares."""

    @property
    def facts(self) -> Mapping[str, DeclaredFact]:
        """Its own questions."""

    @property
    def labels(self) -> Mapping[str, Mapping[str, str]]:
        """What it calls the values that a person is asked for."""


_REFUSALS = {
    "work_injury": (
        QT_TRANSLATE_NOOP("wording", "Medical insurance does not pay for a work injury."),
        QT_TRANSLATE_NOOP(
            "wording",
            "Have the injury recognised as a work injury: the work-injury fund pays, and where "
            "the employer did not insure you, the employer.",
        ),
    ),
    "third_party": (
        QT_TRANSLATE_NOOP("wording", "What somebody else must pay, medical insurance does not."),
        QT_TRANSLATE_NOOP(
            "wording",
            "Claim from the person responsible or their insurer. If they do not pay or are not "
            "known, apply to the agency for payment in advance and choose that cause here.",
        ),
    ),
    "public_health": (
        QT_TRANSLATE_NOOP("wording", "Public health pays for this, not medical insurance."),
        QT_TRANSLATE_NOOP("wording", "Ask the hospital which public programme it belongs to."),
    ),
    "abroad": (
        QT_TRANSLATE_NOOP("wording", "Care outside the mainland is not paid."),
        QT_TRANSLATE_NOOP("wording", "Look into travel or commercial insurance you may have."),
    ),
    "not_designated": (
        QT_TRANSLATE_NOOP("wording", "The hospital or pharmacy is not a designated one."),
        QT_TRANSLATE_NOOP(
            "wording",
            "Was it an emergency? Then say so here: emergencies are excepted. Otherwise go to a "
            "designated hospital next time.",
        ),
    ),
    "not_covered": (
        QT_TRANSLATE_NOOP("wording", "There was no cover on the day of this bill."),
        QT_TRANSLATE_NOOP("wording", "Ask the agency whether the missing months can be paid."),
    ),
    "waiting": (
        QT_TRANSLATE_NOOP("wording", "The day of this bill lies in the waiting period."),
        QT_TRANSLATE_NOOP("wording", "Ask the agency from which day cover runs again."),
    ),
    "suspended": (
        QT_TRANSLATE_NOOP("wording", "Cover was suspended because the employer had not paid."),
        QT_TRANSLATE_NOOP(
            "wording", "Ask the employer in writing to pay; keep payslips and the bill."
        ),
    ),
    "unknown:contributions": (
        QT_TRANSLATE_NOOP(
            "wording", "Whether there was cover on the day of this bill cannot be told."
        ),
        QT_TRANSLATE_NOOP(
            "wording",
            "The record hangs on a rule of this place that was not found, or on a payment that "
            "was not dated: see the record, and ask the agency.",
        ),
    ),
    "depends_on:already_used": (
        QT_TRANSLATE_NOOP(
            "wording", "This bill is from before the day up to which the year's sums were typed in."
        ),
        QT_TRANSLATE_NOOP(
            "wording", "It is contained in those sums: remove the bill, or the sums."
        ),
    ),
    "no_policy": (
        QT_TRANSLATE_NOOP("wording", "No rules are known for this place, scheme and day."),
        QT_TRANSLATE_NOOP("wording", "Check place, scheme and the bill's date on their pages."),
    ),
    "cap_unknown": (
        QT_TRANSLATE_NOOP("wording", "The yearly cap is not known, so nothing is computed."),
        QT_TRANSLATE_NOOP("wording", "Ask the agency for the cap and type it in."),
    ),
}


def refusal_text(
    code: str, policy: Declaring | None = None, bill: Bill | None = None
) -> tuple[str, str]:
    """Return why a bill or another result is refused, and what can be done.

    `policy` or record has the words for the facts and values that it declares.
    """
    if code == "cap_unknown" and isinstance(policy, Policy) and bill is not None:
        return _cap_unknown(policy, bill)
    tables = (_REFUSALS, RECORD_REFUSALS)
    if policy is not None and not isinstance(policy, Policy):  # a record: it has no bills
        tables = (RECORD_REFUSALS, _REFUSALS)
    known = tables[0].get(code) or tables[1].get(code)
    if known is not None:
        sentence, door = known
        return translate("wording", sentence), translate("wording", door)
    kind, _, about = code.partition(":")
    if kind == "no_rule":
        return _no_rule(about, policy if isinstance(policy, Policy) else None, bill)
    if kind == "unknown":
        return _unknown(about, policy)
    return (
        translate("wording", "It waits for another bill of the same year: {0}.").format(about),
        translate("wording", "Complete that bill first: what it uses up counts here."),
    )


def refusal_line(code: str, policy: Declaring | None = None, bill: Bill | None = None) -> str:
    """Return why something is refused and what can be done, in one line."""
    return joined(*refusal_text(code, policy, bill))


def joined(*sentences: str) -> str:
    """Return sentences after one another, as the language writes them; empty ones left out."""
    line = ""
    for sentence in sentences:
        both = translate("wording", "{0} {1}").format(line, sentence)
        line = both if line and sentence else line or sentence
    return line


def _cap_unknown(policy: Policy, bill: Bill) -> tuple[str, str]:
    """Return which limit is not known, where the policy asks the person for it."""
    sentence, door = (translate("wording", text) for text in _REFUSALS["cap_unknown"])
    names = [local_text(policy.labels[id_]) for id_ in policy.unknown_caps(bill.kind)]
    listed = translate("wording", ", ", "between for whom and where a value holds").join(names)
    return joined(sentence, f"({listed})" if listed else ""), door


def _no_rule(about: str, policy: Policy | None, bill: Bill | None) -> tuple[str, str]:
    # An emergency is a kind of care, and a way to be treated away from home.
    away = bill is not None and bill.care == about and bill.kind != about
    names = [choice_name(fact, about) for fact in (("care",) if away else ("kind", "care"))]
    name = next((n for n in names if n != about), payer_name(about, policy))
    levels = _levels_of(about, policy) if bill is not None and bill.kind == about else ()
    if bill is not None and levels and bill.hospital_level not in levels:
        between = translate("wording", ", ", "between for whom and where a value holds")
        name = between.join((name, choice_name("hospital_level", bill.hospital_level or "")))
    remedy = translate(
        "wording", "The program computes nothing rather than guess. Ask the agency of this place."
    )
    if levels:
        there = one_of(choice_name("hospital_level", x) for x in levels)
        remedy = joined(remedy, translate("wording", "There are rules for: {0}.").format(there))
    return translate("wording", "No rule was found for this: {0}.").format(name), remedy


def _levels_of(kind: str, policy: Policy | None) -> tuple[str, ...]:
    """Return the levels that rows of the pool name for a kind of care."""
    pools = [layer for layer in (policy.layers if policy else ()) if layer.kind == "pool"]
    named: set[object] = set()
    for row in (row for layer in pools for row in layer.rows):
        tests = {condition.fact: condition.any_of for condition in row.when}
        if kind in tests.get("kind", (kind,)):
            named.update(tests.get("level", LEVELS))
    return tuple(level for level in LEVELS if level in named)


def _unknown(about: str, policy: Declaring | None) -> tuple[str, str]:
    name = field_name(about)
    if policy is not None and about in policy.facts:
        name = local_text(policy.facts[about].question)
    elif policy is not None and about in policy.labels:
        name = local_text(policy.labels[about])
    return (
        translate("wording", "One answer is missing: {0}.").format(name.rstrip("?？")),
        translate("wording", "Fill it in, and the result appears at once."),
    )
