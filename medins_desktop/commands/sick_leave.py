"""`medins sick-leave CASE`: how long, how much of it is left, and the least pay."""

import argparse
import json
from datetime import date

from medins_desktop.commands import GIVEN, INCOMPLETE, WRONG
from medins_desktop.commands.cases import sound_or_complain
from medins_desktop.commands.record_json import sick_leave_object
from medins_desktop.commands.settlement_json import step_object
from medins_desktop.core.sick_leave import leave_step
from medins_desktop.interview.record_results import record_of, sick_leave_of


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("case", help="case file")
    parser.add_argument("--json", action="store_true", help="one JSON object")


def run(options: argparse.Namespace, today: date) -> int:
    """Print the sick leave of a person."""
    found = sound_or_complain(options.case, options.language)
    if found is None:
        return WRONG
    answers, library = found
    result = sick_leave_of(answers, library, today)
    steps = [] if result.leave is None else [leave_step(result.leave)]
    steps += [] if result.pay_floor is None else [result.pay_floor]
    if options.json:
        plain = sick_leave_object(result, [step_object(step) for step in steps])
        print(json.dumps(plain, ensure_ascii=False))
    else:
        # Words need Qt's core library; --json never loads it.
        from medins_desktop.commands.record_text import print_sick_leave  # noqa: PLC0415 - loads Qt

        record = record_of(answers, library, answers.as_of or today)
        print_sick_leave(result, steps, answers.employment.sick_pay, record, options.language)
    return INCOMPLETE if result.refused else GIVEN
