"""Smaller parts of the window: the chart's view, print, the fault message, texts."""

import sys
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from medins_desktop.ui import files, print_preview
from medins_desktop.ui.desk import Desk
from medins_desktop.ui.fault import Fault
from medins_desktop.ui.print_preview import PrintPreview
from medins_desktop.ui.results.costs_view import CostsView
from tests.ui.conftest import StartProgram


def opened(start_program: StartProgram, **settings: str) -> Desk:
    program = start_program(**settings)
    program.window.asked.emit("example:beijing-two-stays")
    assert isinstance(program.desk, Desk)
    return program.desk


def costs_of(start_program: StartProgram) -> tuple[Desk, CostsView]:
    desk = opened(start_program)
    desk.show_tab("costs")
    assert desk.view is not None
    view = desk.view.findChild(CostsView)
    assert view is not None
    return desk, view


def test_the_chart_draws_the_most_expensive_bill_at_first(start_program: StartProgram) -> None:
    _, view = costs_of(start_program)
    assert "¥12,273.41" in view.chart.accessibleName()


def test_the_chart_follows_the_bill_looked_at(start_program: StartProgram) -> None:
    desk, view = costs_of(start_program)
    desk.session.select_bill("1")
    assert "¥8,191.50" in view.chart.accessibleName()


def test_the_table_behind_the_chart_can_be_copied(start_program: StartProgram) -> None:
    _, view = costs_of(start_program)
    view.chart.show_view(2)
    view.copy_table()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len({line.count("\t") for line in lines}) == 1
    assert any(line.split("\t")[:3] == ["Your bill", "210,000.00", "12,273.41"] for line in lines)


def test_a_bill_without_amounts_has_no_chart(start_program: StartProgram) -> None:
    desk, view = costs_of(start_program)
    answers = desk.session.answers
    bills = tuple(replace(bill, kind="pharmacy") for bill in answers.bills)
    desk.session.change(replace(answers, bills=bills), "kind")
    assert view.chart.plot is None or not view.chart.plot.isVisible()


def test_the_preview_shows_every_page(start_program: StartProgram, qtbot: QtBot) -> None:
    desk = opened(start_program)
    preview = PrintPreview(QApplication.activeWindow() or QWidget(), desk.session)
    qtbot.addWidget(preview)
    preview.show()
    qtbot.wait(50)
    assert preview.page_count > 1
    assert [bar for bar in preview.findChildren(QScrollBar) if sideways(bar)] == []


def sideways(bar: QScrollBar) -> bool:
    return bar.orientation() == Qt.Orientation.Horizontal and bar.isVisible()


def test_the_preview_is_black_on_white_in_a_dark_window(
    start_program: StartProgram, qtbot: QtBot
) -> None:
    desk = opened(start_program, theme="dark")
    preview = PrintPreview(QApplication.activeWindow() or QWidget(), desk.session)
    qtbot.addWidget(preview)
    preview.show()
    qtbot.wait(50)
    page = preview.grab().toImage()
    left, top = page.width() // 8, page.height() // 5
    title = [
        page.pixelColor(x, y).lightness()
        for x in range(left, left + page.width() // 4)
        for y in range(top, top + page.height() // 20)
    ]
    assert min(title) < 30


def test_the_pdf_holds_the_figure(
    start_program: StartProgram, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "summary.pdf"
    monkeypatch.setattr(files, "path_for_pdf", lambda *_: target)
    desk = opened(start_program)
    desk.carry_out("pdf")
    with pypdfium2.PdfDocument(target) as document:
        text = "".join(page.get_textpage().get_text_bounded() for page in document)
    assert "20,464.91" in text


def test_a_pdf_that_cannot_be_written_is_said(
    start_program: StartProgram, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    said: list[str] = []
    monkeypatch.setattr(files, "path_for_pdf", lambda *_: tmp_path / "no" / "x.pdf")
    monkeypatch.setattr(files, "say", lambda _, title, words: said.append(title))
    desk = opened(start_program)
    print_preview.save_pdf(QWidget(), desk.session)
    assert said == ["“x.pdf” was not saved"]


def test_a_fault_is_logged_and_said_and_the_work_kept(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    happened: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: happened.append(box.text()))
    parent = QWidget()
    qtbot.addWidget(parent)
    log = tmp_path / "log" / "medins.log"
    fault = Fault(parent, log, lambda: happened.append("kept"))
    try:
        raise ZeroDivisionError("a fault of ours")
    except ZeroDivisionError as error:
        fault(type(error), error, sys.exc_info()[2])
    assert happened == ["kept", "Something in the program went wrong."]
    assert "a fault of ours" in log.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("typed", "saved"), [("a", "a.medins"), ("a.b", "a.b.medins"), ("a.medins", "a.medins")]
)
def test_a_saved_case_has_the_suffix(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, typed: str, saved: str
) -> None:
    chosen = (str(tmp_path / typed), "")
    monkeypatch.setattr(files.QFileDialog, "getSaveFileName", lambda *_: chosen)
    parent = QWidget()
    qtbot.addWidget(parent)
    assert files.path_to_save(parent, tmp_path / "x.medins") == tmp_path / saved
