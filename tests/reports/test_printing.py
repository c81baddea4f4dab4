"""Printing: a PDF appears whole or not at all, and a printer gets the same pages."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from medins_desktop.reports import printing
from medins_desktop.reports.application import prepare
from medins_desktop.reports.document import Document
from medins_desktop.reports.printing import a4, paint, write_pdf
from medins_desktop.reports.summary import summary
from tests.charts.cases import assessed, library, two_stays


@pytest.fixture
def document(qapp: QApplication) -> Document:
    prepare(qapp, "en")
    return summary(assessed(two_stays()), library())


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as pages:
        return "\n".join(page.get_textpage().get_text_bounded() for page in pages)


def test_a_failure_leaves_the_old_file_whole(
    document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "summary.pdf"
    path.write_bytes(b"what was there")
    monkeypatch.setattr(printing, "paint", lambda *_: False)
    with pytest.raises(OSError, match="cannot be written"):
        write_pdf(path, document)
    assert path.read_bytes() == b"what was there"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_an_os_error(document: Document, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_pdf(tmp_path / "missing" / "summary.pdf", document)


def test_an_old_file_is_replaced_and_nothing_else_is_left(
    document: Document, tmp_path: Path
) -> None:
    path = tmp_path / "summary.pdf"
    path.write_bytes(b"what was there")
    write_pdf(path, document)
    assert path.read_bytes().startswith(b"%PDF")
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("mode", QPrinter.PrinterMode)
def test_a_printer_of_any_resolution_gets_the_same_text(
    document: Document, tmp_path: Path, mode: QPrinter.PrinterMode
) -> None:
    write_pdf(tmp_path / "direct.pdf", document)
    printer = QPrinter(mode)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageLayout(a4())
    assert paint(printer, document)
    direct, from_printer = text_of(tmp_path / "direct.pdf"), text_of(tmp_path / "printed.pdf")
    assert sorted(direct.split()) == sorted(from_printer.split())


def test_the_pages_are_a4(document: Document, tmp_path: Path) -> None:
    write_pdf(tmp_path / "summary.pdf", document)
    with pypdfium2.PdfDocument(tmp_path / "summary.pdf") as pages:
        for page in pages:
            assert page.get_size() == pytest.approx((595, 842), abs=1)
