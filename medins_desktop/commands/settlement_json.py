"""The settlement as the JSON object that other programs build on."""

from decimal import Decimal
from typing import Any

from medins_desktop.core.explanation import Parameter, Step
from medins_desktop.core.line import Amount
from medins_desktop.core.money import to_fen
from medins_desktop.core.result import SettledBill, SettledYear, Sums
from medins_desktop.core.schedule import Schedule
from medins_desktop.interview.assessment import Assessment
from medins_desktop.interview.questions import asked_by_partial

FORMAT = "medins-settlement"
VERSION = 1


def settlement_object(assessment: Assessment) -> dict[str, Any]:
    """Return the settlement of a case in the shape of `medins settle --json`."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "assumed": list(assessment.assumed),
        "if_covered": list(assessment.if_covered),
        "unanswered": _unanswered(assessment),
        "doubts": list(assessment.settlement.doubts),
        "bills": [_bill(bill) for bill in assessment.settlement.bills],
        "years": [_year(year) for year in assessment.settlement.years],
    }


def _unanswered(assessment: Assessment) -> list[str]:
    """Return the paths of the place's questions that make a range while they are open."""
    asked = asked_by_partial(assessment.answers, assessment.settlement.bills)
    return list(dict.fromkeys(q.path for q in (*assessment.open_questions, *asked)))


def value_text(parameter: Parameter) -> str:
    """Return a parameter's value as one types it: `0.5`, `1300 650`, `0:0.85 30000:0.9`."""
    value = parameter.value
    if value is None:
        return "none"
    if isinstance(value, Schedule):
        return " ".join(f"{_plain(band.start)}:{_plain(band.rate)}" for band in value.bands)
    if isinstance(value, tuple):
        return " ".join(_plain(amount) for amount in value)
    return _plain(value)


def _bill(settled: SettledBill) -> dict[str, Any]:
    policy = settled.policy
    return {
        "id": settled.bill.id,
        "year": str(settled.year) if settled.year else None,
        "policy": policy
        and {
            "place": policy.place,
            "effective": policy.effective.isoformat(),
            "confidence": settled.confidence,
            "stale": settled.stale,
        },
        "covered": settled.covered,
        "estimate": settled.bill.is_estimate,
        "refused": list(settled.refused),
        **_sums(settled.sums),
        "own_cost_range": _range(settled.own_cost_range),
        "employer_liability": _liability(settled.employer_liability),
        "steps": [step_object(settled.step)] if settled.step else [],
    }


def _year(year: SettledYear) -> dict[str, Any]:
    return {
        "year": str(year.year),
        "bills": [bill.bill.id for bill in year.bills],
        "refused": [] if year.sums is not None else [_waits_for(year)],
        **_sums(year.sums),
        "own_cost_range": _range(year.own_cost_range),
        "employer_liability": _liability(year.employer_liability),
        "aid_for_last_year": {layer: _yuan(step.amount) for layer, step in year.aid.items()},
    }


def _waits_for(year: SettledYear) -> str:
    """Return what the sums of a year wait for: its first bill without amounts."""
    first = next(bill for bill in year.bills if bill.sums is None)
    typed = "depends_on:already_used"
    return typed if first.refused == (typed,) else f"depends_on:{first.bill.id}"


def _sums(sums: Sums | None) -> dict[str, Any]:
    if sums is None:
        names = ("total", "outside_scope", "in_scope", "deductible", "paid", "claims", "own_cost")
        return dict.fromkeys(names)
    return {
        "total": _yuan(sums.total),
        "outside_scope": _yuan(sums.outside_scope),
        "in_scope": _yuan(sums.in_scope),
        "deductible": _yuan(sums.deductible),
        "paid": {name: _yuan(amount) for name, amount in sums.paid.items()},
        "claims": {name: _yuan(amount) for name, amount in sums.claims.items()},
        "own_cost": _yuan(sums.own_cost),
    }


def step_object(step: Step) -> dict[str, Any]:
    """Return a step and all below it, with where its parameter stands."""
    parameter = step.parameter
    sources = [[c.source.id, c.article] for c in parameter.citations] if parameter else []
    return {
        "code": step.code,
        "subject": step.subject,
        "amount": _exact(step.amount),
        "inputs": {name: _exact(value) for name, value in step.inputs},
        "parameter": parameter.id if parameter else None,
        "value": value_text(parameter) if parameter else None,
        "source": sources[0] if sources else None,
        "sources": sources,
        "confidence": parameter.confidence if parameter else None,
        "steps": [step_object(below) for below in step.steps],
    }


def _range(costs: tuple[Decimal, Decimal] | None) -> list[str] | None:
    return None if costs is None else [_yuan(cost) for cost in costs]


def _liability(claim: Decimal | None) -> str | None:
    return None if claim is None else _yuan(claim)


def _yuan(amount: Amount) -> str:
    if not isinstance(amount, Decimal):
        raise TypeError("a settled amount is a number")
    return str(to_fen(amount))


def _exact(value: object) -> str:
    return _plain(value) if isinstance(value, Decimal) else str(value)


def _plain(number: Decimal) -> str:
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
