"""Contributions, retirement and sick leave as JSON objects that other programs build on."""

from datetime import date
from decimal import Decimal
from typing import Any

from medins_desktop.commands.settlement_json import step_object
from medins_desktop.core.back_pay_plan import BackPay
from medins_desktop.core.explanation import Parameter
from medins_desktop.core.line import Amount
from medins_desktop.core.missing_years import Way
from medins_desktop.core.money import to_fen
from medins_desktop.core.month_counts import MonthCounts
from medins_desktop.core.months import Month
from medins_desktop.core.retirement import Need, Years
from medins_desktop.interview.contribution_table import MonthReport
from medins_desktop.interview.record_results import Outlook, SickLeaveResult


def contribution_object(report: MonthReport) -> dict[str, Any]:
    """Return one month's contribution, the account so far and what could be paid back.

    `withheld`: the months deducted on the payslip and never paid in, and how much in all.
    `stale`: the rules were last checked before the year; of the ledger, from a year on.
    """
    owed, withheld = report.owed, report.withheld
    ledger_by = report.ledger.last_check
    paid = owed.contribution
    yearly = owed.credit_a_year
    return {
        "month": str(owed.month),
        "who": owed.who,
        "state": owed.applied,
        "base": _yuan(paid.base),
        "employer": _yuan(paid.paid_by("employer")),
        "person": _yuan(owed.person),
        "fixed": _yuan(owed.fixed),
        "unemployment_fund": _yuan(paid.paid_by("unemployment_fund")),
        "account_credit": _yuan(paid.account_credit),
        "account_credit_year": None if yearly is None else _yuan(yearly.number),
        "parts": [
            {"payer": part.payer, "fund": part.fund, "amount": _yuan(part.amount)}
            for part in paid.parts
        ],
        "assumed": list(report.assumed),
        "refused": [owed.credit_unknown] if owed.credit_unknown else [],
        "stale": owed.stale,
        "steps": [step_object(owed.step)],
        "ledger_stale_from": None if ledger_by is None else ledger_by + 1,
        "ledger": [
            {
                "month": str(entry.month),
                "credited_in": _text(entry.credited_in),
                "credit": _yuan(entry.credit),
            }
            for entry in report.ledger.entries
        ],
        "back_pay": [_back_pay(plan) for plan in report.gaps],
        "withheld": {
            "months": [str(month) for month in withheld.months],
            "amount": _yuan(withheld.amount),
            "refused": [withheld.reason] if withheld.reason else [],
            "stale": withheld.last_check is not None,
        },
    }


def retirement_object(
    outlooks: tuple[Outlook, ...], counts: MonthCounts | None, assumed: tuple[str, ...]
) -> dict[str, Any]:
    """Return the first retirement, with what else is possible under `alternatives`.

    `counted` are the months that count today.
    """
    first, *others = outlooks
    found = _outlook(first)
    found["alternatives"] += [{"by": "age", **_outlook(other)} for other in others]
    return {**found, "counted": _counted(counts), "assumed": list(assumed)}


def _counted(counts: MonthCounts | None) -> dict[str, Any] | None:
    if counts is None:
        return None
    return {
        "cumulative": counts.cumulative,
        "consecutive": counts.consecutive,
        "deemed": counts.deemed,
        "paid": dict(counts.actual),
    }


def sick_leave_object(result: SickLeaveResult, steps: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the sick leave; what is not known is null and named in `refused`."""
    leave, floor = result.leave, result.pay_floor
    return {
        "total_months": leave and leave.total_months,
        "unit_months": leave and leave.unit_months,
        "months": leave and leave.months,
        "window_months": leave and leave.within,
        "window": [_text(leave.first), _text(leave.last)] if leave and leave.last else None,
        "days_allowed": leave and f"{leave.days_allowed:f}",
        "days_used": leave and leave.days_used,
        "days_left": leave and leave.days_left,
        "in_workdays": leave and leave.in_workdays,
        "protected_until": leave and _text(leave.protected_until),
        "restarts": leave and _text(leave.restarts),
        "sick_pay_floor": None if floor is None else _yuan(floor.amount),
        "sick_pay_short": _yuan(result.pay_short),
        "assumed": list(result.assumed),
        "refused": list(result.refused),
        "stale": result.stale,
        "steps": steps,
    }


def _outlook(outlook: Outlook) -> dict[str, Any]:
    found, one = outlook.statutory, outlook.certain
    years, months = found.age_then
    alternatives = [] if one is None or one.consecutive is None else [_need(one.consecutive)]
    return {
        "retirement_age": found.age,
        "original_month": str(found.original),
        "delay_months": found.delay,
        "retires": str(found.retires),
        "age": f"{years}y{months}m",
        "earliest": _text(found.earliest),
        "latest": _text(found.latest),
        "required_months": _same(outlook.required),
        "projected_months": _same(outlook.projected),
        "missing_months": _same(outlook.missing),
        "required_months_range": _range(outlook.required),
        "missing_months_range": _range(outlook.missing),
        "actual": None if one is None or one.actual is None else _need(one.actual),
        "possible": [] if one else [{"place": y.place, **_needs(y)} for y in outlook.years],
        "options": [_way(way) for way in outlook.ways],
        "alternatives": alternatives,
        "refused": list(outlook.refused),
        "stale": outlook.stale,
        "steps": [step_object(outlook.step)],
    }


def _needs(years: Years) -> dict[str, Any]:
    return {
        "required_months": years.in_all.required,
        "projected_months": years.in_all.projected,
        "missing_months": years.missing,
        "actual": None if years.actual is None else _need(years.actual),
    }


def _need(need: Need) -> dict[str, Any]:
    return {
        "by": need.by,
        "required_months": need.required,
        "projected_months": need.projected,
        "missing_months": need.missing,
    }


def _same(months: tuple[int, int] | None) -> int | None:
    """Return the one number that every rule that may apply gives."""
    return months[0] if months is not None and months[0] == months[1] else None


def _range(months: tuple[int, int] | None) -> list[int] | None:
    return list(months) if months is not None and months[0] < months[1] else None


def _way(way: Way) -> dict[str, Any]:
    return {
        "way": way.code,
        "months": way.months,
        "price": _yuan(way.price),
        "cost": _yuan(way.cost),
        "from": str(way.first),
        "to": _text(way.last),
        "effect": "resident_cover" if way.cover_from is None else "retired_cover",
        "effect_from": _text(way.cover_from),
        "allowed": way.allowed,
        "unknown": list(way.unknown),
        **_evidence(way.rule),
    }


def _back_pay(plan: BackPay) -> dict[str, Any]:
    days = plan.days_from_order
    return {
        "payer": plan.gap.payer,
        "from": str(plan.gap.first),
        "to": str(plan.gap.last),
        "months": len(plan.gap.months),
        "principal": _yuan(plan.principal),
        "late_fee": _yuan(plan.late_fee),
        "deadline": _text(plan.deadline),
        "days_from_order": None if days is None else int(days.number),
        "in_time": plan.in_time,
        "allowed": plan.allowed,
        "covers": plan.covers,
        "keeps_row": plan.keeps_row,
        "waits": plan.waits and [plan.waits.unit, str(plan.waits.number)],
        "unknown": list(plan.unknown),
        "stale": plan.stale,
        **_evidence(plan.rules[0] if plan.rules else None),
        "rules": [{"parameter": rule.id, **_evidence(rule)} for rule in plan.rules],
    }


def _evidence(rule: Parameter | None) -> dict[str, Any]:
    if rule is None:
        return {"source": None, "confidence": None}
    cited = [[c.source.id, c.article] for c in rule.citations]
    return {"source": cited[0] if cited else None, "confidence": rule.confidence}


def _yuan(amount: Amount | None) -> str | None:
    return str(to_fen(amount)) if isinstance(amount, Decimal) else None


def _text(when: Month | date | None) -> str | None:
    return None if when is None else str(when)
