"""Cover as text for a person at a terminal."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from medins_desktop.commands.text_output import columns, speak
from medins_desktop.core.gap import Stop
from medins_desktop.core.months import Month
from medins_desktop.interview.gaps import Gaps
from medins_desktop.interview.record import Coverage
from medins_desktop.wording.amounts import day_text, month_text
from medins_desktop.wording.cover import missing_text, reason_text, state_name
from medins_desktop.wording.gap_texts import finding, gap_lines
from medins_desktop.wording.language import translate
from medins_desktop.wording.last_check import not_checked_from_text
from medins_desktop.wording.parameter_texts import named_value, parameter_source, parameter_text
from medins_desktop.wording.record_words import months_text


def print_coverage(path: str, found: Coverage | None, day: date, language: str) -> None:
    """Print the state on a day with its reason, the months that count, and the months."""
    application = speak(language)
    print(path)
    print("\n".join(_lines(found, day)))
    del application


def print_gap(gaps: Gaps, stop: Stop, language: str) -> None:
    """Print what a gap would do, each line with its rule."""
    application = speak(language)
    words = translate("wording", "If nothing is paid for {0} from {1} on, then again:")
    print()
    print(words.format(months_text(stop.months), month_text(stop.first)))
    print(f"  {finding(gaps.outcome(stop))}")
    if stale := not_checked_from_text(gaps.last_check(stop)):
        print(f"  {stale}")
    for said, rule in gap_lines(gaps, stop, gaps.thresholds(stop.first)):
        print(f"  {said}" + (f"\n      {rule}" if rule else ""))
    print(
        "  " + translate("wording", "This shows what a gap costs; it is no advice to stop paying.")
    )
    del application


def _lines(found: Coverage | None, day: date) -> Iterator[str]:
    if found is None:
        yield f"{day_text(day)}  {state_name('unknown')}"
        yield translate("wording", "It hangs on what nobody knows: {missing}.").format(
            missing=missing_text("contributions")
        )
        return
    yield f"{day_text(day)}  {state_name(found.state.state)}"
    yield f"  {reason_text(found.state.step)}"
    if found.state.rule is not None:
        rule = found.state.rule
        yield f"  {named_value(rule)}  {parameter_source(rule)}"
    for reading in found.state.readings:
        yield f"  ? {state_name(reading.state)}: {reason_text(reading.step)}"
    for other, state in found.readings:
        differs = translate("wording", "By another source it would be: {0}")
        value = f"{parameter_text(other)}  {parameter_source(other)}"
        yield f"  {differs.format(state_name(state.state))}  {value}"
    yield from _span(found, day)
    yield from _counts(found)
    if stale := not_checked_from_text(found.months_last_check):
        yield f"  {stale}"
    yield ""
    yield from columns(_months(found), right=frozenset())


def _span(found: Coverage, day: date) -> Iterator[str]:
    since, until = found.days.since(day), found.days.until(day)
    if since is not None:
        yield "  " + translate("wording", "Since {0}").format(day_text(since))
    if until is not None:
        words = translate("wording", "Until {0} if nothing more is paid")
        yield "  " + words.format(day_text(until))


def _counts(found: Coverage) -> Iterator[str]:
    counts = found.counts
    rows = [
        (translate("wording", "Months in all"), counts.cumulative),
        (translate("wording", "Months in a row"), counts.consecutive),
        (translate("wording", "Of them deemed"), counts.deemed),
    ]
    for name, months in rows:
        number = translate("wording", "Not known") if months is None else str(months)
        yield f"  {name}: {number}"


def _months(found: Coverage) -> list[tuple[str, ...]]:
    """Return the months of one state and reason in a row as one line each."""
    states = [(month, found.days.of_month(month)) for month in found.months]
    rows: list[tuple[str, ...]] = []
    for state, group in groupby(states, key=lambda pair: pair[1]):
        months: list[Month] = [month for month, _ in group]
        first, last = month_text(months[0]), month_text(months[-1])
        rows.append((first, last, state_name(state.state), reason_text(state.step)))
    return rows
