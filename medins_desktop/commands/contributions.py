"""`medins contributions CASE [--month YYYY-MM]`: who pays what, and the account."""

import argparse
import json
from datetime import date

from medins_desktop.commands import GIVEN, INCOMPLETE, WRONG
from medins_desktop.commands.cases import complain_of_refusal, sound_or_complain
from medins_desktop.commands.record_json import contribution_object
from medins_desktop.core.months import Month
from medins_desktop.core.problem import NotSettled
from medins_desktop.interview.contribution_table import month_report
from medins_desktop.interview.record_results import record_of


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("case", help="case file")
    parser.add_argument("--month", type=_month, metavar="YYYY-MM", help="the month, else today's")
    parser.add_argument("--json", action="store_true", help="one JSON object")


def run(options: argparse.Namespace, today: date) -> int:
    """Print what is paid for a month."""
    found = sound_or_complain(options.case, options.language)
    if found is None:
        return WRONG
    answers, library = found
    month = options.month or Month.of(answers.as_of or today)
    record = record_of(answers, library, month.first_day)
    try:
        report = month_report(answers, library, month, today)
    except NotSettled as refused:
        complain_of_refusal(refused.code, options.case, options.language, record)
        return INCOMPLETE
    if options.json:
        print(json.dumps(contribution_object(report), ensure_ascii=False))
    else:
        # Words need Qt's core library; --json never loads it.
        from medins_desktop.commands.record_text import (  # noqa: PLC0415 - loads Qt
            print_contribution,
        )

        print_contribution(report, record, options.language)
    return INCOMPLETE if report.owed.credit_unknown else GIVEN


def _month(text: str) -> Month:
    try:
        return Month.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a month like 2025-03") from error
