"""`medins coverage CASE [--on DAY]`: is the person covered, since when, until when, and why."""

import argparse
import json
from datetime import date
from typing import Any

from medins_desktop.commands import GIVEN, INCOMPLETE, WRONG
from medins_desktop.commands.cases import complain_of, read_or_complain, shipped_or_complain
from medins_desktop.commands.settlement_json import step_object, value_text
from medins_desktop.core.cover_state import UNKNOWN, CoverState
from medins_desktop.core.explanation import Parameter
from medins_desktop.core.months import Month
from medins_desktop.interview.assessment import assess
from medins_desktop.interview.record import Coverage, coverage

_WITHOUT_RECORD = "unknown:contributions"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("case", help="case file")
    parser.add_argument("--on", type=_day, metavar="DAY", help="default: the day of the case")
    parser.add_argument("--json", action="store_true", help="one JSON object")


def run(options: argparse.Namespace, today: date) -> int:
    """Print the cover on a day, and in every month of the record."""
    library = shipped_or_complain(options.language)
    answers = read_or_complain(options.case, options.language)
    if library is None or answers is None:
        return WRONG
    problems = assess(answers, library, today).problems
    if problems:
        complain_of(problems, options.case, options.language)
        return WRONG
    day = options.on or answers.as_of or today
    found = coverage(answers, library, day)
    if options.json:
        print(json.dumps(coverage_object(found, day), ensure_ascii=False))
    else:
        # Words need Qt's core library; --json never loads it.
        from medins_desktop.commands.coverage_text import print_coverage  # noqa: PLC0415 - loads Qt

        print_coverage(options.case, found, day, options.language)
    return GIVEN if found is not None and found.state.state != UNKNOWN else INCOMPLETE


def coverage_object(found: Coverage | None, day: date) -> dict[str, Any]:
    """Return cover in the shape of `medins coverage --json`; without a record not known."""
    if found is None:
        names = ("since", "until", "cumulative_months", "consecutive_months", "deemed_months")
        unknown = {"on": day.isoformat(), "state": UNKNOWN, "reason": _WITHOUT_RECORD}
        return {**unknown, **dict.fromkeys(names), "months": []}
    counts = found.counts
    return {
        "on": found.on.isoformat(),
        "state": found.state.state,
        "reason": found.state.reason,
        "since": _month(found.days.since(day)),
        "until": _month(found.days.until(day)),
        "cumulative_months": counts.cumulative,
        "consecutive_months": counts.consecutive,
        "deemed_months": counts.deemed,
        "actual_months": dict(counts.actual),
        "months": [_of_month(month, found.days.of_month(month)) for month in found.months],
        "steps": [step_object(found.state.step)],
        "readings": [_reading(other, state) for other, state in found.readings],
    }


def _of_month(month: Month, state: CoverState) -> dict[str, str]:
    return {"month": str(month), "state": state.state, "reason": state.reason}


def _reading(other: Parameter, state: CoverState) -> dict[str, Any]:
    return {
        "parameter": other.id,
        "value": value_text(other),
        "sources": [[c.source.id, c.article] for c in other.citations],
        "confidence": other.confidence,
        "state": state.state,
        "reason": state.reason,
    }


def _month(day: date | None) -> str | None:
    return None if day is None else str(Month.of(day))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day like 2025-03-01") from error
