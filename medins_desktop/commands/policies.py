"""`medins policies list | show PLACE | check FILE`: what rules there are, and are they whole."""

import argparse
import sys
from datetime import date
from pathlib import Path

from medins_desktop.commands import GIVEN, WRONG
from medins_desktop.commands.cases import complain, shipped_or_complain
from medins_desktop.commands.text_output import columns, speak
from medins_desktop.core.explanation import weakest
from medins_desktop.core.policy import Policy
from medins_desktop.core.problem import InvalidFile, Problem
from medins_desktop.packs.library import Choice, Library, checked
from medins_desktop.packs.national_file import EnterpriseFile, ExclusionsFile
from medins_desktop.packs.pack_reading import PackFile
from medins_desktop.packs.place_evidence import confidences
from medins_desktop.wording.language import local_text, translate
from medins_desktop.wording.names import confidence_name
from medins_desktop.wording.problems import problem_text
from medins_desktop.wording.steps import parameter_source, parameter_text


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.set_defaults(what="list")
    kinds = parser.add_subparsers(dest="what", metavar="list|show|check")
    kinds.add_parser("list", help="every place")
    show = kinds.add_parser("show", help="every value of a place, with source and confidence")
    show.add_argument("place", help="id of a place, as `list` prints it")
    check = kinds.add_parser("check", help="read a policy file with all checks")
    check.add_argument("file", help="policy file")
    for command in kinds.choices.values():  # before or after the word: the last one counts
        command.add_argument("--language", choices=("zh", "en"), default=argparse.SUPPRESS)


def run(options: argparse.Namespace, _: date) -> int:
    """Print what was asked for."""
    application = speak(options.language)
    library = shipped_or_complain(options.language)
    if library is None:
        return WRONG
    if options.what == "check":
        code = _check(options.file, library, options.language)
    else:
        code = _show(library, options.place) if options.what == "show" else _list(library)
    del application
    return code


def _list(library: Library) -> int:
    rows = [
        (
            file.place,
            local_text(file.name),
            ", ".join(file.schemes),
            translate("wording", "from {0}").format(file.effective),
            translate("wording", "checked {0}").format(file.checked),
            confidence_name(weakest(confidences(file)) or "user"),
        )
        for file in library.policies
    ]
    print("\n".join(columns(rows, right=frozenset())))
    return GIVEN


def _show(library: Library, place: str) -> int:
    policies = [
        policy
        for scheme in ("employee", "resident")
        if (policy := library.latest(Choice(place, scheme))) is not None
    ]
    if not policies:
        problem = Problem("unknown_place", "PLACE", (place, ", ".join(library.places())))
        print(problem_text(problem), file=sys.stderr)
        return WRONG
    for policy in policies:
        _print_policy(policy)
    return GIVEN


def _print_policy(policy: Policy) -> None:
    print(local_text(policy.name), ", ".join(policy.schemes), policy.effective.isoformat())
    for id_, parameter in policy.parameters.items():
        asked = id_ in policy.missing
        value = translate("wording", "to be typed in") if asked else parameter_text(parameter)
        print(f"\n{id_}: {value}")
        if parameter.share_of:
            print(f"    = {parameter.share_of} × {parameter.share}")
        print(f"    {parameter_source(parameter)}")
        if parameter.note:
            print(f"    {parameter.note}")
    for gap in policy.gaps:
        print(f"\n— {local_text(gap.text)}")


def _check(name: str, library: Library, language: str) -> int:
    try:
        file = checked(Path(name), library.plans)
    except InvalidFile as error:
        complain(error, language)
        return WRONG
    print(translate("wording", "{0}: no fault found, {1} values.").format(name, _count(file)))
    return GIVEN


def _count(file: PackFile) -> int:
    if isinstance(file, ExclusionsFile):
        return len(file.exclusions)
    return len(file.statements if isinstance(file, EnterpriseFile) else file.parameters)
