"""The command itself: its version, its usage, and that it never leaves the computer."""

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from medins_desktop.commands import COMMANDS, main
from tests.commands.case_files import case_file, whole_record

EXAMPLES = Path(__file__).parent.parent.parent / "resources" / "examples"
TWO_STAYS = str(EXAMPLES / "beijing-two-stays.medins")
POLICY = "resources/policies/110000/employee/2025-01-01.toml"


def in_a_fresh_process(*lines: str) -> str:
    """Run Python lines in a process of their own and return what they print."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", "\n".join(lines)],
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_version_is_that_of_the_package(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--version"])
    assert stopped.value.code == 0
    assert capsys.readouterr().out == f"medins {version('medins-desktop')}\n"


@pytest.mark.parametrize(
    "arguments",
    [[], ["settel"], ["settle"], ["curve", TWO_STAYS], ["settle", TWO_STAYS, "--language", "fr"]],
)
def test_wrong_usage_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "用法：medins" in capsys.readouterr().err


def test_the_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    shown = capsys.readouterr().out
    assert all(f"    {name} " in shown for name in COMMANDS)


RECORD = ("contributions", "retirement", "sick-leave")


def test_json_never_loads_qt(tmp_path: Path) -> None:
    case = whole_record(tmp_path)
    printed = in_a_fresh_process(
        "import sys",
        "from medins_desktop.commands import main",
        f"assert main(['settle', {TWO_STAYS!r}, '--json']) == 0",
        f"assert main(['curve', {TWO_STAYS!r}, '--bill', '1', '--upto', '9', '--json']) == 0",
        f"for name in {list(RECORD)}: assert main([name, {case!r}, '--json']) == 0, name",
        "print([name for name in sys.modules if 'PySide' in name or 'shiboken' in name])",
    )
    assert printed.splitlines()[-1] == "[]"


def test_text_loads_no_more_of_qt_than_its_core() -> None:
    printed = in_a_fresh_process(
        "import sys",
        "from medins_desktop.commands import main",
        f"assert main(['settle', {TWO_STAYS!r}]) == 0",
        "print(sorted(name for name in sys.modules if name.startswith('PySide6.Qt')))",
    )
    assert printed.splitlines()[-1] == "['PySide6.QtCore']"


def test_no_command_opens_a_socket(tmp_path: Path) -> None:
    case = whole_record(tmp_path)
    record = [{"from": "2024-01", "to": "2025-06", "source": "employer"}]
    paid = case_file(tmp_path, place="350200", contributions=record, as_of="2025-03-01")
    runs: list[list[str]] = [
        ["report", TWO_STAYS, "-o", str(tmp_path / "summary.pdf")],  # makes the application
        ["settle", TWO_STAYS],
        ["settle", TWO_STAYS, "--json"],
        ["coverage", paid],
        ["coverage", paid, "--json"],
        ["curve", TWO_STAYS, "--bill", "2", "--upto", "300000"],
        ["curve", TWO_STAYS, "--bill", "2", "--upto", "300000", "--json"],
        *([name, case] for name in RECORD),
        *([name, case, "--json"] for name in RECORD),
        ["policies"],
        ["policies", "list"],
        ["policies", "show", "110000"],
        ["policies", "check", str(EXAMPLES.parent.parent / POLICY)],
    ]
    assert {run[0] for run in runs} == set(COMMANDS)
    printed = in_a_fresh_process(
        "import socket, sys",
        "def refuse(*_, **__): raise AssertionError('a socket was opened')",
        "socket.socket = socket.create_connection = socket.getaddrinfo = refuse",
        "from medins_desktop.commands import main",
        f"codes = [main(run) for run in {runs!r}]",
        "print(codes, 'PySide6.QtNetwork' in sys.modules)",
    )
    assert printed.splitlines()[-1] == f"{[0] * len(runs)} False"


def test_a_reader_who_stops_reading_is_no_fault() -> None:
    printed = in_a_fresh_process(
        "import os, sys",
        "from medins_desktop.commands import main",
        "def closed(*_): raise BrokenPipeError",
        "sys.stdout.write = closed",
        f"code = main(['settle', {TWO_STAYS!r}, '--json'])",
        "del sys.stdout.write",
        "print(code)",
    )
    assert printed == "0\n"
