"""Contributions, retirement and sick leave as text for a person at a terminal."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from medins_desktop.commands.settlement_text import step_lines
from medins_desktop.commands.text_output import columns, speak
from medins_desktop.core.explanation import Step
from medins_desktop.core.last_check import earliest
from medins_desktop.core.record import Record
from medins_desktop.interview.contribution_table import MonthReport
from medins_desktop.interview.record_results import Outlook, SickLeaveResult
from medins_desktop.wording.amounts import day_text, month_text, yuan
from medins_desktop.wording.assumed import assumed_text
from medins_desktop.wording.back_pay_texts import back_pay_text
from medins_desktop.wording.firm_claim import withheld_lines
from medins_desktop.wording.language import translate
from medins_desktop.wording.last_check import (
    not_checked_from_text,
    not_checked_text,
    of_last_checked_year_text,
)
from medins_desktop.wording.record_texts import (
    age_text,
    contribution_rows,
    required_text,
    way_text,
)
from medins_desktop.wording.refusals import refusal_line
from medins_desktop.wording.retirement import choice_line
from medins_desktop.wording.sick_leave import pay_text


def print_contribution(report: MonthReport, record: Record | None, language: str) -> None:
    """Print who pays what for a month, the account so far, and what could be paid back."""
    application = speak(language)
    owed, ledger = report.owed, report.ledger
    print(month_text(owed.month))
    lines = columns(contribution_rows(owed), right=frozenset({1}))
    print("\n".join(f"  {line}" for line in lines))
    _print_said(not_checked_text(owed.last_check))
    _print_refused([owed.credit_unknown] if owed.credit_unknown else [], record)
    print("\n".join(step_lines(owed.step, None, "    ")))
    if ledger.entries:
        credited = translate(
            "wording", "Credited to the account by this month, without interest: {0}"
        )
        print("\n" + credited.format(yuan(ledger.credited(owed.month))))
        _print_said(not_checked_from_text(ledger.last_check))
    if ledger.unknown:
        unknown = translate("wording", "Months whose credit is not known: {0}")
        print(unknown.format(len(ledger.unknown)))
    for plan in report.gaps:
        text = back_pay_text(plan, record)
        sources = (f"{rule} ({source})" for rule, source in text.rules)
        print("\n" + "\n  ".join((text.head, *text.lines, *sources)))
    _print_said(not_checked_from_text(earliest(plan.last_check for plan in report.gaps)))
    if report.withheld.months:
        print("\n" + "\n".join(withheld_lines(report.withheld)))
    print()
    _print_assumed(report.assumed)
    _print_estimate()
    del application


def print_retirement(
    outlooks: tuple[Outlook, ...],
    assumed: Iterable[str],
    record: Record | None,
    language: str,
) -> None:
    """Print each retirement that is possible, what is missing, and the ways to close the gap."""
    application = speak(language)
    for outlook in outlooks:
        found = outlook.statutory
        head = translate("wording", "Retires in {0}, at {1}")
        print(head.format(month_text(found.retires), age_text(found)))
        choice = choice_line(found)
        if choice:
            print(f"  {choice}")
        print(f"  {required_text(outlook)}")
        _print_said(of_last_checked_year_text(outlook.last_check))
        _print_refused(outlook.refused, record)
        print("\n".join(step_lines(outlook.step, None, "    ")))
        for way in outlook.ways:
            print("\n".join(f"  {line}" for line in way_text(way, record)))
        print()
    _print_assumed(assumed)
    _print_estimate()
    del application


def print_sick_leave(
    result: SickLeaveResult,
    steps: Sequence[Step],
    sick_pay: Decimal | None,
    record: Record | None,
    language: str,
) -> None:
    """Print the sick leave with its steps, the end of protection and the least pay."""
    application = speak(language)
    for step in steps:
        print("\n".join(step_lines(step, None, "")))
    leave = result.leave
    if leave is not None and leave.protected_until is not None:
        protected = translate(
            "wording",
            "Until {0} the contract cannot be ended except for your fault, if the leave goes on; "
            "one that runs out goes on to that day.",
        )
        print(protected.format(day_text(leave.protected_until)))
    if leave is not None and leave.restarts is not None:
        restarts = translate("wording", "A sick day from {0} on is counted afresh.")
        print(restarts.format(day_text(leave.restarts)))
    if result.pay_floor is not None and sick_pay is not None:
        print(pay_text(result.pay_floor, sick_pay, result.pay_short))
    if steps:
        _print_said(not_checked_text(result.last_check))
    _print_refused(result.refused, record)
    _print_assumed(result.assumed)
    _print_estimate()
    del application


def _print_refused(codes: Iterable[str], record: Record | None) -> None:
    for code in codes:
        print("  " + refusal_line(code, record))


def _print_said(remark: str) -> None:
    if remark:
        print(f"  {remark}")


def _print_assumed(names: Iterable[str]) -> None:
    for name in names:
        print(translate("wording", "Assumed: {0}").format(assumed_text(name)))


def _print_estimate() -> None:
    print(translate("wording", "This is an estimate; the agency decides."))
