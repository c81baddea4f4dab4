"""A step of the explanation as four lines: sentence, formula, numbers, source."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from medins_desktop.core.explanation import TYPED, Parameter, Step
from medins_desktop.core.money import ZERO, to_fen
from medins_desktop.core.policy import Policy
from medins_desktop.wording.amounts import exact_yuan, percent, plain_number, points_text, yuan
from medins_desktop.wording.cover import STEP_PREFIX, reason_text
from medins_desktop.wording.language import QT_TRANSLATE_NOOP, translate
from medins_desktop.wording.names import payer_name
from medins_desktop.wording.parameter_names import parameter_name
from medins_desktop.wording.parameter_texts import named_value, parameter_source
from medins_desktop.wording.record_steps import RECORD_STEPS
from medins_desktop.wording.refusals import refusal_text


@dataclass(frozen=True, slots=True)
class StepText:
    """A step in words; lines that have nothing to say are empty."""

    sentence: str
    words: str
    numbers: str
    source: str


# code: (sentence, formula in words, formula with numbers)
_STEPS: dict[str, tuple[str, str, str]] = {
    "own_cost": (
        QT_TRANSLATE_NOOP("wording", "What you bear of this bill yourself"),
        QT_TRANSLATE_NOOP("wording", "cash + from the account − paid back later"),
        "{cash} + {account} − {claims} = {amount}",
    ),
    "year_own_cost": (
        QT_TRANSLATE_NOOP("wording", "What you bear yourself in the medical year"),
        QT_TRANSLATE_NOOP("wording", "own cost of every bill, added up"),
        "{children} = {amount}",
    ),
    "paid_in_advance": (
        QT_TRANSLATE_NOOP(
            "wording",
            "Somebody else must pay but does not or is unknown: the fund pays in advance",
        ),
        QT_TRANSLATE_NOOP(
            "wording", "apply to the agency in writing; it may claim the money back from them"
        ),
        "",
    ),
    "outside_scope": (
        QT_TRANSLATE_NOOP("wording", "What lies outside scope is wholly yours"),
        QT_TRANSLATE_NOOP("wording", "the parts below, added up"),
        "{children} = {amount}",
    ),
    "in_scope": (
        QT_TRANSLATE_NOOP("wording", "What lies in scope can be shared"),
        QT_TRANSLATE_NOOP("wording", "total − outside scope"),
        "{total} − {outside} = {amount}",
    ),
    "outside_typed": (
        QT_TRANSLATE_NOOP("wording", "Outside scope, from the in-scope amount you typed"),
        QT_TRANSLATE_NOOP("wording", "total − in scope as typed"),
        "{amount}",
    ),
    "outside_catalogue": (
        QT_TRANSLATE_NOOP("wording", "Items outside the lists (class C)"),
        "",
        "{amount}",
    ),
    "over_price_limit": (QT_TRANSLATE_NOOP("wording", "Over the price limit"), "", "{amount}"),
    "class_b_share": (
        QT_TRANSLATE_NOOP("wording", "First own share of class B items"),
        QT_TRANSLATE_NOOP("wording", "class B × its first own share"),
        "{class_b} × {rate} = {amount}",
    ),
    "class_b_unknown": (
        QT_TRANSLATE_NOOP("wording", "First own share of class B: not known, here the lowest"),
        QT_TRANSLATE_NOOP("wording", "class B × its first own share"),
        "{class_b} × {rate} = {amount}",
    ),
    "away_share": (
        QT_TRANSLATE_NOOP("wording", "First own share for care away from home"),
        QT_TRANSLATE_NOOP("wording", "in scope × first own share"),
        "{in_scope} × {rate} = {amount}",
    ),
    "pool_pays": (
        QT_TRANSLATE_NOOP("wording", "{layer} pays of what lies above the deductible"),
        QT_TRANSLATE_NOOP("wording", "each band at its rate, added up, rounded to the fen"),
        "{bands}{amount}",
    ),
    "excess_pays": (
        QT_TRANSLATE_NOOP("wording", "{layer} pays of what lies beyond the pool's cap"),
        QT_TRANSLATE_NOOP("wording", "each band at its rate, added up, rounded to the fen"),
        "{bands}{amount}",
    ),
    "burden_pays": (
        QT_TRANSLATE_NOOP("wording", "{layer} pays of what the layers before it left to you"),
        QT_TRANSLATE_NOOP("wording", "each band of the year's burden at its rate, added up"),
        "{bands}{amount}",
    ),
    "share_pays": (
        QT_TRANSLATE_NOOP("wording", "{layer} pays a share of what others left to you"),
        QT_TRANSLATE_NOOP("wording", "own shares × rates, added up, rounded to the fen"),
        "{bands}{amount}",
    ),
    "pays_nothing": (
        QT_TRANSLATE_NOOP("wording", "{layer} does not apply to this bill"),
        "",
        "",
    ),
    "excluded_pays_nothing": (
        QT_TRANSLATE_NOOP("wording", "{layer} excludes this bill, as you said"),
        "",
        "{amount}",
    ),
    "spent_before": (
        QT_TRANSLATE_NOOP("wording", "In-scope spending of this kind earlier in the year"),
        "",
        "{amount}",
    ),
    "no_deductible": (QT_TRANSLATE_NOOP("wording", "No deductible here"), "", "{amount}"),
    "deductible_stay": (
        QT_TRANSLATE_NOOP("wording", "Deductible of stay number {number} in the year"),
        QT_TRANSLATE_NOOP("wording", "the lesser of what is due and the in-scope amount"),
        "min({due}, {spent}) = {amount}",
    ),
    "deductible_visit": (
        QT_TRANSLATE_NOOP("wording", "Deductible of this visit"),
        QT_TRANSLATE_NOOP("wording", "the lesser of what is due and the in-scope amount"),
        "min({due}, {spent}) = {amount}",
    ),
    "deductible_year": (
        QT_TRANSLATE_NOOP("wording", "What is left of the year's deductible of {line}"),
        QT_TRANSLATE_NOOP("wording", "the lesser of what is due and the in-scope amount"),
        "min({due}, {spent}) = {amount}",
    ),
    "deductible_falls": (
        QT_TRANSLATE_NOOP("wording", "The line of the first stay; each later stay owes less"),
        QT_TRANSLATE_NOOP("wording", "first line − earlier stays × what each takes off"),
        "max({first} − {times} × {less}, {lowest}) = {amount}",
    ),
    "deductible_lowest": (
        QT_TRANSLATE_NOOP("wording", "The line does not fall below this"),
        "",
        "{amount}",
    ),
    "deductible_periods": (
        QT_TRANSLATE_NOOP("wording", "So long a stay owes {periods} lines, one for each period"),
        "",
        "{amount}",
    ),
    "deductible_paid_before": (
        QT_TRANSLATE_NOOP("wording", "Deductible already paid in the year"),
        "",
        "{amount}",
    ),
    "deductible_continued": (
        QT_TRANSLATE_NOOP("wording", "Deductible paid in the earlier stay of the same illness"),
        "",
        "{amount}",
    ),
    "deductible_year_limit": (
        QT_TRANSLATE_NOOP("wording", "Room left under the year's limit of all deductibles"),
        QT_TRANSLATE_NOOP("wording", "limit − paid so far"),
        "{room} = {amount}",
    ),
    "account_first": (
        QT_TRANSLATE_NOOP("wording", "Account money is used before the deductible"),
        QT_TRANSLATE_NOOP("wording", "the lesser of the balance and the in-scope amount"),
        "{amount}",
    ),
    "points_off": (
        QT_TRANSLATE_NOOP("wording", "Points off every rate for care away from home"),
        "",
        "{points}",
    ),
    "points_added": (
        QT_TRANSLATE_NOOP("wording", "Points added to every rate"),
        "",
        "{points}",
    ),
    "partial_benefit": (
        QT_TRANSLATE_NOOP("wording", "Every rate is taken times a share. {named}"),
        "",
        "",
    ),
    "partial_benefit_in_doubt": (
        QT_TRANSLATE_NOOP(
            "wording", "Left out here, because it is not certain that it applies. {named}"
        ),
        "",
        "",
    ),
    "band": (
        QT_TRANSLATE_NOOP("wording", "From {start} to {end}: {rate} is paid"),
        QT_TRANSLATE_NOOP("wording", "(end − start) × rate"),
        "({end} − {start}) × {rate} = {amount}",
    ),
    "cap_paid": (
        QT_TRANSLATE_NOOP("wording", "Room left under the yearly cap on payments"),
        QT_TRANSLATE_NOOP("wording", "cap − paid so far in the year"),
        "{room} = {amount}",
    ),
    "cap_to": (
        QT_TRANSLATE_NOOP("wording", "Room left under the yearly limit of both funds together"),
        QT_TRANSLATE_NOOP("wording", "limit of both − the pool's cap − paid so far in the year"),
        "{room} = {amount}",
    ),
    "cap_spending": (
        QT_TRANSLATE_NOOP("wording", "Room left under the yearly cap on spending"),
        QT_TRANSLATE_NOOP("wording", "cap − spending counted so far in the year"),
        "{room} = {amount}",
    ),
    "own_share": (
        QT_TRANSLATE_NOOP("wording", "The own share it leaves to you"),
        "",
        "{amount}",
    ),
    "beyond_cap": (
        QT_TRANSLATE_NOOP("wording", "What lies beyond the cap"),
        "",
        "{amount}",
    ),
    "excess": (
        QT_TRANSLATE_NOOP("wording", "What lies beyond the pool's cap; {before} earlier this year"),
        "",
        "{amount}",
    ),
    "line": (
        QT_TRANSLATE_NOOP("wording", "The line from which it pays in a year"),
        "",
        "{amount}",
    ),
    "burden": (
        QT_TRANSLATE_NOOP(
            "wording", "What the layers before it left to you; {before} earlier this year"
        ),
        "",
        "{amount}",
    ),
    "share_of": (
        QT_TRANSLATE_NOOP("wording", "Share of what was left by: {layer}"),
        QT_TRANSLATE_NOOP("wording", "own share × rate"),
        "{own} × {rate} = {amount}",
    ),
    "account": (
        QT_TRANSLATE_NOOP("wording", "Paid from your account; before this bill it held {balance}"),
        QT_TRANSLATE_NOOP("wording", "the lesser of the balance and your in-scope money"),
        "{amount}",
    ),
    "cash": (
        QT_TRANSLATE_NOOP("wording", "What you pay in cash at the counter"),
        QT_TRANSLATE_NOOP("wording", "what nobody else pays"),
        "{amount}",
    ),
    "aid_needs_last_year": (
        QT_TRANSLATE_NOOP("wording", "{layer}: granted once on last year's burden, on no bill"),
        QT_TRANSLATE_NOOP("wording", "type in last year's burden beside the aid group"),
        "",
    ),
    "aid_for_last_year": (
        QT_TRANSLATE_NOOP("wording", "Granted once on last year's burden of {burden}"),
        QT_TRANSLATE_NOOP("wording", "each band at its rate, added up; not taken off any bill"),
        "{bands}{amount}",
    ),
}


def explain(step: Step, policy: Policy | None = None) -> StepText:
    """Return a step in words."""
    if step.code == "refused":
        sentence, door = refusal_text(step.subject, policy)
        return StepText(sentence, door, exact_yuan(step.amount), _source(step.parameter))
    if step.code.startswith(STEP_PREFIX):
        rule = "" if step.parameter is None else named_value(step.parameter)
        return StepText(reason_text(step), rule, "", _source(step.parameter))
    sentence, words, numbers = _STEPS.get(step.code) or RECORD_STEPS[step.code]
    values = _values(step, policy)
    return StepText(
        translate("wording", sentence).format(**values),
        translate("wording", words) if words else "",
        numbers.format(**values),
        _source(step.parameter),
    )


def _source(parameter: Parameter | None) -> str:
    """Return where a value stands; one that was typed goes by its name."""
    if parameter is None:
        return ""
    known = parameter_source(parameter)
    if parameter.confidence != TYPED:
        return known
    return translate("wording", "{0} ({1})").format(parameter_name(parameter.id), known)


def _values(step: Step, policy: Policy | None) -> Mapping[str, str]:
    children = " + ".join(yuan(part.amount) for part in step.steps) or yuan(ZERO)
    amount = step.amount if isinstance(step.amount, Decimal) else ZERO
    return {
        **{name: _value(name, value) for name, value in step.inputs},
        "amount": exact_yuan(amount),
        "count": plain_number(amount),
        "percent": percent(amount),
        "points": points_text(amount),
        "layer": payer_name(step.subject, policy),
        "bands": _parts_added_up(step, amount),
        "children": children,
        "room": _room(dict(step.inputs)),
        "named": named_value(step.parameter) if step.parameter is not None else "",
    }


def _parts_added_up(step: Step, amount: Decimal) -> str:
    """Return the sum of bands or shares; less than it is paid where a limit is lower."""
    parts = [part.amount for part in step.steps if part.code in ("band", "share_of")]
    added = " + ".join(map(exact_yuan, parts))
    total = sum((part for part in parts if isinstance(part, Decimal)), start=ZERO)
    if to_fen(total) > amount:
        added = f"min({added}, {exact_yuan(amount)})"
    return f"{added} = " if parts else ""


def _room(inputs: Mapping[str, object]) -> str:
    """Return what a limit leaves: the limit less what was used, never below 0."""
    named = ("limit", "over", "used") if inputs.get("over") else ("limit", "used")
    amounts = [v for v in map(inputs.get, named) if isinstance(v, Decimal)]
    room = " − ".join(map(exact_yuan, amounts))
    below = amounts and amounts[0] < sum(amounts[1:], start=ZERO)
    return f"max({room}, {yuan(ZERO)})" if below else room


def _value(name: str, value: object) -> str:
    if not isinstance(value, Decimal):
        return str(value)
    if name.startswith("days_"):
        return plain_number(value)
    return percent(value) if name == "rate" else exact_yuan(value)
