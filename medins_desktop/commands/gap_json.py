"""A supposed gap in the shape of `medins coverage --json`."""

from datetime import date
from typing import Any

from medins_desktop.core.gap import Loss, Saved, Stop, Threshold
from medins_desktop.interview.gaps import Gaps


def gap_object(gaps: Gaps, stop: Stop) -> dict[str, Any]:
    """Return what a gap would do, by the best and by the worst reading."""
    outcome, last = gaps.outcome(stop), gaps.last_day(stop.first)
    lost, waits = gaps.thresholds(stop.first)
    return {
        "first": str(stop.first),
        "months": stop.months,
        "resumes": str(stop.resumes),
        "best": _loss(outcome.best),
        "worst": _loss(outcome.worst),
        "lost_from": _threshold(lost),
        "waits_from": _threshold(waits),
        "last_day_to_pay": _day(last.day),
        "rule": None if last.rule is None else last.rule.id,
        "stale": gaps.last_check(stop) is not None,
        "not_paid": {who: _saved(gaps.saved(stop, who)) for who in ("person", "employer")},
    }


def _loss(loss: Loss) -> dict[str, Any]:
    return {
        "days": loss.days,
        "waiting_days": loss.waiting_days,
        "since": _day(loss.since),
        "covered_again": _day(loss.again),
    }


def _threshold(found: Threshold) -> dict[str, int | None]:
    return {"possible": found.possible, "certain": found.certain}


def _saved(saved: Saved) -> dict[str, Any]:
    """Return a sum, null where a month of it is not known."""
    amount = None if saved.unknown else f"{saved.known:.2f}"
    return {"amount": amount, "unknown": list(saved.unknown)}


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
