"""`medins coverage CASE [--on DAY] [--gap MONTH:N]`: covered or not, why, what a gap would do."""

import argparse
import json
from datetime import date
from typing import Any

from medins_desktop.commands import GIVEN, INCOMPLETE, WRONG
from medins_desktop.commands.cases import (
    assessed_or_complain,
    complain_of_no_gaps,
    shipped_or_complain,
)
from medins_desktop.commands.gap_json import gap_object
from medins_desktop.commands.settlement_json import step_object, value_text
from medins_desktop.core.cover_state import UNKNOWN, CoverState
from medins_desktop.core.explanation import Parameter
from medins_desktop.core.gap import MOST_MONTHS, Stop
from medins_desktop.core.months import Month
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.gaps import Gaps, why_no_gaps
from medins_desktop.interview.record import Coverage, coverage
from medins_desktop.packs.library import Library

_WITHOUT_RECORD = "unknown:contributions"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("case", help="case file")
    parser.add_argument("--on", type=_day, metavar="DAY", help="default: the day of the case")
    words = "what N months without payment from MONTH on would do"
    parser.add_argument("--gap", type=_gap, metavar="MONTH:N", help=words)
    parser.add_argument("--json", action="store_true", help="one JSON object")


def run(options: argparse.Namespace, today: date) -> int:
    """Print the cover on a day, and in every month of the record."""
    library = shipped_or_complain(options.language)
    assessment = assessed_or_complain(options.case, library, today, options.language)
    if library is None or assessment is None:
        return WRONG
    answers = assessment.answers
    day = options.on or answers.as_of or today
    found = coverage(answers, library, day)
    gaps, why = _gaps(answers, library, options.gap, today)
    if options.json:
        result = coverage_object(found, day)
        if gaps is not None:
            result["gap"] = gap_object(gaps, options.gap)
        print(json.dumps(result, ensure_ascii=False))
    else:
        # Words need Qt's core library; --json never loads it.
        from medins_desktop.commands.coverage_text import (  # noqa: PLC0415 - loads Qt
            print_coverage,
            print_gap,
        )

        print_coverage(options.case, found, day, options.language)
        if gaps is not None:
            print_gap(gaps, options.gap, options.language)
    if why:
        complain_of_no_gaps(why, options.case, options.language)
    known = found is not None and found.state.state != UNKNOWN and not why
    return GIVEN if known else INCOMPLETE


def _gaps(
    answers: Answers, library: Library, gap: Stop | None, today: date
) -> tuple[Gaps | None, str]:
    """Return the gaps of a case if one is asked for, or why nothing can be said about it."""
    if gap is None:
        return None, ""
    if why := why_no_gaps(answers, library):
        return None, why
    gaps = Gaps(answers, library, today)
    return (gaps, "") if gap.first > gaps.first_paid else (None, "before_record")


def coverage_object(found: Coverage | None, day: date) -> dict[str, Any]:
    """Return cover in the shape of `medins coverage --json`; without a record not known."""
    if found is None:
        names = ("since", "until", "cumulative_months", "consecutive_months", "deemed_months")
        unknown = {"on": day.isoformat(), "state": UNKNOWN, "reason": _WITHOUT_RECORD}
        return {**unknown, **dict.fromkeys(names), "stale": False, "months": []}
    counts, all_by = found.counts, found.months_last_check
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
        "stale": found.stale,
        "months_stale_from": None if all_by is None else all_by + 1,
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


def _gap(text: str) -> Stop:
    month, _, months = text.partition(":")
    try:
        stop = Stop(Month.parse(month), int(months))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a gap like 2025-03:4") from error
    if not 1 <= stop.months <= MOST_MONTHS:
        raise argparse.ArgumentTypeError(f"a gap has 1 to {MOST_MONTHS} months, not {months}")
    return stop


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day like 2025-03-01") from error
