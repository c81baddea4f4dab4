"""The `medins` command: the same engine without a window.

Every command is a module of its own with `add_arguments` and `run`; only the one that is
called is imported, so that `--json` loads no Qt.
"""

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from importlib import import_module
from importlib.metadata import version
from types import ModuleType

from medins_desktop.commands.usage import Usage, language_in
from medins_desktop.core.problem import InvalidFile

COMMANDS = {
    "settle": "settle the bills of one or more cases",
    "coverage": "is the person covered on a day, and why",
    "curve": "who pays as one bill grows",
    "contributions": "what is paid for a month, and what the account gets",
    "retirement": "when one retires, and whether the medical years suffice",
    "sick-leave": "protected sick leave: how long, how much is left, the least pay",
    "report": "write the printed summary as a PDF",
    "policies": "list, show or check policies",
}

# Exit codes: everything given; some result cannot be given; wrong usage or input.
GIVEN, INCOMPLETE, WRONG = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    called = next((word for word in given if word in COMMANDS), None)
    parser = Usage(
        language=language_in(given),
        prog="medins",
        description="Settles medical bills under Chinese employee insurance, offline.",
    )
    parser.add_argument(
        "--version", action="version", version=f"medins {version('medins-desktop')}"
    )
    parser.add_argument("--language", choices=("zh", "en"), default="zh")
    kinds = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, purpose in COMMANDS.items():
        command = kinds.add_parser(name, help=purpose, description=purpose)
        command.add_argument("--language", choices=("zh", "en"), default=argparse.SUPPRESS)
        if name == called:
            _module(name).add_arguments(command)
    options = parser.parse_args(given)
    try:
        code: int = _module(options.command).run(options, date.today())
    except BrokenPipeError:
        return GIVEN
    except InvalidFile as error:  # a policy file that was read only when it was needed
        _module("cases").complain(error, options.language)
        return WRONG
    return code


def _module(command: str) -> ModuleType:
    return import_module(f"{__name__}.{command.replace('-', '_')}")
