"""Reading the case files that a command was given."""

import sys
from datetime import date
from pathlib import Path

from medins_desktop.core.claim import Bill
from medins_desktop.core.policy import Policy
from medins_desktop.core.problem import InvalidFile, Problem
from medins_desktop.core.record import Record
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import Assessment, answer_problems, assess
from medins_desktop.interview.case_file import read_case
from medins_desktop.packs.library import Library


def read_or_complain(path: str, language: str) -> Answers | None:
    """Return the answers of a case file; None after saying what is wrong with it."""
    try:
        return read_case(Path(path))
    except InvalidFile as error:
        complain(error, language)
        return None


def shipped_or_complain(language: str) -> Library | None:
    """Return the library of policies; None after saying which file is broken."""
    try:
        return Library.shipped()
    except InvalidFile as error:
        complain(error, language)
        return None


def sound_or_complain(path: str, language: str) -> tuple[Answers, Library] | None:
    """Return answers and policies that fit together; None after saying what is wrong."""
    library = shipped_or_complain(language)
    answers = read_or_complain(path, language)
    if library is None or answers is None:
        return None
    problems = answer_problems(answers, library)
    if problems:
        complain_of(problems, path, language)
        return None
    return answers, library


def assessed_or_complain(
    path: str, library: Library | None, today: date, language: str
) -> Assessment | None:
    """Return a case that was settled; None after saying what is wrong with it."""
    answers = read_or_complain(path, language)
    if library is None or answers is None:
        return None
    assessment = assess(answers, library, today)
    if assessment.problems:
        complain_of(assessment.problems, path, language)
        return None
    return assessment


def bill_or_complain(answers: Answers, bill: str, path: str, language: str) -> bool:
    """Return whether a case has a bill; False after saying which bills there are."""
    ids = [one.id for one in answers.bills]
    if bill not in ids:
        problem = Problem("no_such_bill", "--bill", (bill, ", ".join(ids)))
        complain_of((problem,), path, language)
    return bill in ids


def complain_of_refusal(
    code: str,
    path: str,
    language: str,
    rules: Policy | Record | None = None,
    bill: Bill | None = None,
) -> None:
    """Say on standard error why a case gives no result, and what can be done."""
    # As in `complain`.
    from medins_desktop.commands.text_output import speak  # noqa: PLC0415 - loads Qt
    from medins_desktop.wording.refusals import refusal_text  # noqa: PLC0415 - loads Qt

    application = speak(language)
    print(f"{path}: {' '.join(refusal_text(code, rules, bill))}", file=sys.stderr)
    del application


def complain_of_no_gaps(why: str, path: str, language: str) -> None:
    """Say on standard error why nothing can be said about a gap."""
    # As in `complain`.
    from medins_desktop.commands.text_output import speak  # noqa: PLC0415 - loads Qt
    from medins_desktop.wording.gap_texts import no_gaps_text  # noqa: PLC0415 - loads Qt

    application = speak(language)
    print(f"{path}: {no_gaps_text(why)}", file=sys.stderr)
    del application


def complain_of(problems: tuple[Problem, ...], path: str, language: str) -> None:
    """Say on standard error what is wrong with the answers of a file."""
    complain(InvalidFile(path, problems), language)


def complain(error: InvalidFile, language: str) -> None:
    """Say on standard error what is wrong with a file."""
    # Words need Qt's core library; a command with --json that goes well never loads it.
    from medins_desktop.commands.text_output import speak  # noqa: PLC0415 - loads Qt
    from medins_desktop.wording.problems import invalid_file_text  # noqa: PLC0415 - loads Qt

    application = speak(language)
    print(invalid_file_text(error), file=sys.stderr)
    del application
