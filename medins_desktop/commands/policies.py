"""`medins policies list | show PLACE | check FILE`: what rules there are, and are they whole."""

import argparse
import sys
from datetime import date
from pathlib import Path

from medins_desktop.commands import GIVEN, WRONG
from medins_desktop.commands.cases import complain, shipped_or_complain
from medins_desktop.commands.policies_show import files_to_show, print_file
from medins_desktop.commands.text_output import columns, speak
from medins_desktop.core.explanation import weakest
from medins_desktop.core.problem import InvalidFile, Problem
from medins_desktop.packs.every_file import EveryFile
from medins_desktop.packs.law import LawFile
from medins_desktop.packs.library import Library
from medins_desktop.packs.national_file import EnterpriseFile, ExclusionsFile
from medins_desktop.packs.pack_file import PolicyFile
from medins_desktop.packs.path_checks import checked_where_it_lies
from medins_desktop.packs.place_evidence import confidences
from medins_desktop.packs.tables_file import TablesFile
from medins_desktop.wording.language import local_text, translate
from medins_desktop.wording.names import confidence_name, scheme_names
from medins_desktop.wording.problems import problem_text


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.set_defaults(what="list")
    kinds = parser.add_subparsers(dest="what", metavar="list|show|check")
    kinds.add_parser("list", help="every place")
    show = kinds.add_parser("show", help="every value of a place, with source and confidence")
    show.add_argument("place", help="id of a place, as `list` prints it, or `national`")
    show.add_argument(
        "--on", type=date.fromisoformat, metavar="DAY", help="only the values in force on a day"
    )
    check = kinds.add_parser("check", help="read policy files with all checks")
    check.add_argument("files", nargs="+", metavar="file", help="policy file, or a folder of them")
    for command in kinds.choices.values():  # before or after the word: the last one counts
        command.add_argument("--language", choices=("zh", "en"), default=argparse.SUPPRESS)


def run(options: argparse.Namespace, today: date) -> int:
    """Print what was asked for."""
    application = speak(options.language)
    library = shipped_or_complain(options.language)
    if library is None:
        return WRONG
    if options.what == "check":
        code = max(_check(path, library, options.language) for path in _files(options.files))
    else:
        shows = options.what == "show"
        code = _show(library, options.place, options.on, today) if shows else _list(library)
    del application
    return code


def _list(library: Library) -> int:
    head = (
        translate("wording", "Code"),
        translate("wording", "Place"),
        translate("wording", "Schemes"),
        translate("wording", "In force"),
        translate("wording", "Last checked"),
        translate("wording", "Weakest value"),
    )
    rows = [
        (
            file.place,
            local_text(file.name),
            scheme_names(file.schemes),
            translate("wording", "from {0}").format(file.effective),
            translate("wording", "checked {0}").format(file.checked),
            confidence_name(weakest(confidences(file)) or "user"),
        )
        for file in sorted(library.policies, key=_order)
    ]
    print("\n".join(columns([head, *rows], right=frozenset())))
    return GIVEN


def _order(file: PolicyFile) -> tuple[str, str, date]:
    """Return the order of a list: by code, then employees before residents, then by day."""
    return file.place, file.schemes[0], file.effective


def _show(library: Library, place: str, day: date | None, today: date) -> int:
    files = files_to_show(library, place, day or today)
    if not files:
        known = sorted((id_, local_text(name)) for id_, name in library.places().items())
        listed = ", ".join(" ".join(one) for one in known)
        problem = Problem("unknown_place", "PLACE", (place, listed))
        print(problem_text(problem), file=sys.stderr)
        return WRONG
    for number, file in enumerate(files):
        print("\n" if number else "", end="")
        print_file(file, day or today, on_day_only=day is not None)
    return GIVEN


def _files(names: list[str]) -> list[Path]:
    """Return the files that are named, and those in the folders that are."""
    found = [sorted(Path(n).rglob("*.toml")) if Path(n).is_dir() else [] for n in names]
    return [one for n, inside in zip(names, found, strict=True) for one in inside or [Path(n)]]


def _check(name: Path, library: Library, language: str) -> int:
    try:
        file = checked_where_it_lies(name, library.plans)
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
