"""`medins report`: a PDF without a window, and an exit code that says what happened."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from medins_desktop.commands import main
from medins_desktop.interview.case_file import encode_case
from tests.charts.cases import in_beijing, two_stays
from tests.interview.firm_case import arrears_in_shanghai


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "case.medins"
    path.write_bytes(encode_case(two_stays()))
    return path


def test_the_summary_of_a_case_is_written(case: Path, tmp_path: Path, qapp: QApplication) -> None:
    assert main(["report", str(case), "-o", str(tmp_path / "a.pdf"), "--language", "en"]) == 0
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


def test_the_sheet_of_the_claim_is_written_instead(tmp_path: Path, qapp: QApplication) -> None:
    path, out = tmp_path / "case.medins", tmp_path / "a.pdf"
    path.write_bytes(encode_case(arrears_in_shanghai()))
    assert main(["report", str(path), "--claim", "-o", str(out), "--language", "en"]) == 0
    with pypdfium2.PdfDocument(out) as document:
        text = document[0].get_textpage().get_text_bounded()
    assert "To claim from the firm: ¥41,225.00" in text


def test_it_needs_neither_a_display_nor_a_setting(case: Path, tmp_path: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    program = "import sys; from medins_desktop.commands import main; sys.exit(main(sys.argv[1:]))"
    words = [sys.executable, "-c", program, "report", str(case), "-o", str(tmp_path / "a.pdf")]
    run = subprocess.run(words, env=environment, check=False, capture_output=True)
    assert run.returncode == 0, run.stderr.decode()
    assert (tmp_path / "a.pdf").exists()


def test_a_bill_that_is_not_there_is_wrong_usage(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: QApplication
) -> None:
    words = ["report", str(case), "-o", str(tmp_path / "a.pdf"), "--bill", "9"]
    assert main([*words, "--language", "en"]) == 2
    assert "there is no bill 9" in capsys.readouterr().err
    assert not (tmp_path / "a.pdf").exists()


def test_a_place_that_cannot_be_written_is_said(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: QApplication
) -> None:
    assert main(["report", str(case), "-o", str(tmp_path / "no" / "a.pdf")]) == 2
    assert "a.pdf" in capsys.readouterr().err


def test_a_case_with_something_missing_is_printed_and_says_so(
    tmp_path: Path, qapp: QApplication
) -> None:
    answers = two_stays()
    incomplete = in_beijing(replace(answers.bills[0], hospital_level=None))
    path = tmp_path / "case.medins"
    path.write_bytes(encode_case(incomplete))
    assert main(["report", str(path), "-o", str(tmp_path / "a.pdf")]) == 1
    assert (tmp_path / "a.pdf").exists()
