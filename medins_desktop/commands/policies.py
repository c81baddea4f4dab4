"""`medins policies list | show PLACE | check FILE`: what rules there are, and are they whole."""

import argparse
import sys
from datetime import date
from pathlib import Path

from medins_desktop.commands import GIVEN, WRONG
from medins_desktop.commands.cases import complain, shipped_or_complain
from medins_desktop.commands.text_output import columns, speak
from medins_desktop.core.explanation import Parameter, weakest
from medins_desktop.core.problem import InvalidFile, Problem
from medins_desktop.packs.every_file import EveryFile, checked_beside
from medins_desktop.packs.law import LawFile
from medins_desktop.packs.library import Choice, Library
from medins_desktop.packs.national_file import EnterpriseFile, ExclusionsFile
from medins_desktop.packs.pack_record import said_elsewhere
from medins_desktop.packs.place_evidence import confidences
from medins_desktop.packs.record_file import RecordFile
from medins_desktop.packs.records import records_of
from medins_desktop.packs.tables_file import TablesFile
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
    record = records_of(library).record_file(place)
    if not policies and record is None:
        problem = Problem("unknown_place", "PLACE", (place, ", ".join(library.places())))
        print(problem_text(problem), file=sys.stderr)
        return WRONG
    for policy in policies:
        print(local_text(policy.name), ", ".join(policy.schemes), policy.effective.isoformat())
        for id_, parameter in policy.parameters.items():
            _print_value(id_, parameter)
        for gap in policy.gaps:
            print(f"\n— {local_text(gap.text)}")
    if record is not None:
        print("\n" if policies else "", end="")
        _print_record(library, record)
    return GIVEN


def _print_record(library: Library, file: RecordFile) -> None:
    """Print every value of a record file, of each day from which one holds."""
    words = translate("wording", "contributions, account, cover, retirement")
    print(local_text(file.name), words)
    for id_, entry in file.parameters.items():
        for day in [dated.since for dated in entry.dated] or [date.max]:
            record = records_of(library).record(Choice(file.place, "employee"), day)
            if record is not None:
                since = translate("wording", "from {0}").format(day) if entry.dated else ""
                _print_value(f"{id_} {since}".strip(), record.parameters[id_])
        for other in said_elsewhere(file, id_):
            _print_value(f"≠ {id_}", other)
    for gap in file.gaps:
        print(f"\n— {local_text(gap.text)}")


def _print_value(name: str, parameter: Parameter) -> None:
    asked = parameter.asks_for == parameter.id
    value = translate("wording", "to be typed in") if asked else parameter_text(parameter)
    print(f"\n{name}: {value}")
    if parameter.share_of:
        print(f"    = {parameter.share_of} × {parameter.share}")
    print(f"    {parameter_source(parameter)}")
    if parameter.note:
        print(f"    {parameter.note}")


def _check(name: str, library: Library, language: str) -> int:
    try:
        file = checked_beside(Path(name), library.plans)
    except InvalidFile as error:
        complain(error, language)
        return WRONG
    print(translate("wording", "{0}: no fault found, {1} values.").format(name, _count(file)))
    return GIVEN


def _count(file: EveryFile) -> int:
    if isinstance(file, ExclusionsFile):
        return len(file.exclusions)
    if isinstance(file, TablesFile):
        return len(file.rules) + len(file.parameters)
    return len(file.statements if isinstance(file, EnterpriseFile | LawFile) else file.parameters)
