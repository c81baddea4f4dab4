"""`medins retirement CASE`: when one retires, and whether the medical years suffice."""

import argparse
import json
from datetime import date

from medins_desktop.commands import GIVEN, INCOMPLETE, WRONG
from medins_desktop.commands.cases import complain_of_refusal, sound_or_complain
from medins_desktop.commands.record_json import retirement_object
from medins_desktop.core.months import Month
from medins_desktop.core.problem import NotSettled
from medins_desktop.interview.record import counts_of
from medins_desktop.interview.record_results import record_of, retirement_assumed, retirement_of


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("case", help="case file")
    parser.add_argument("--json", action="store_true", help="one JSON object")


def run(options: argparse.Namespace, today: date) -> int:
    """Print the retirement of a person."""
    found = sound_or_complain(options.case, options.language)
    if found is None:
        return WRONG
    answers, library = found
    try:
        outlooks = retirement_of(answers, library, today)
    except NotSettled as refused:
        complain_of_refusal(refused.code, options.case, options.language)
        return INCOMPLETE
    assumed = retirement_assumed(answers, outlooks)
    if options.json:
        counts = counts_of(answers, library, Month.of(answers.as_of or today))
        print(json.dumps(retirement_object(outlooks, counts, assumed), ensure_ascii=False))
    else:
        # Words need Qt's core library; --json never loads it.
        from medins_desktop.commands.record_text import print_retirement  # noqa: PLC0415 - loads Qt

        record = record_of(answers, library, answers.as_of or today)
        print_retirement(outlooks, assumed, record, options.language)
    return INCOMPLETE if any(outlook.refused for outlook in outlooks) else GIVEN
