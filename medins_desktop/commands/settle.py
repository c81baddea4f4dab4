"""`medins settle CASE …`: settle bills, with every step, as text or JSON."""

import argparse
import json
from datetime import date

from medins_desktop.commands import GIVEN, INCOMPLETE, WRONG
from medins_desktop.commands.cases import assessed_or_complain, shipped_or_complain
from medins_desktop.commands.settlement_json import settlement_object
from medins_desktop.interview.assessment import Assessment


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("case", nargs="+", help="case file")
    parser.add_argument("--json", action="store_true", help="one JSON object a case")


def run(options: argparse.Namespace, today: date) -> int:
    """Settle every case; a bad one is said and the others are still settled."""
    library = shipped_or_complain(options.language)
    if library is None:
        return WRONG
    code = GIVEN
    for path in options.case:
        assessment = assessed_or_complain(path, library, today, options.language)
        if assessment is None:
            code = WRONG
            continue
        if not assessment.complete:
            code = max(code, INCOMPLETE)
        _print(path, assessment, options)
    return code


def _print(path: str, assessment: Assessment, options: argparse.Namespace) -> None:
    if not options.json:
        # Words need Qt's core library; --json never loads it.
        from medins_desktop.commands.settlement_text import print_settlement  # noqa: PLC0415 - loads Qt

        print_settlement(path, assessment, options.language)
        return
    result = settlement_object(assessment)
    if len(options.case) > 1:
        result = {"case": path, **result}
    print(json.dumps(result, ensure_ascii=False))
