"""A table of amounts fits its width, and its links open with mouse and Enter."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from medins_desktop.ui.fields.figure_table import Cell, FigureTable, Heading
from medins_desktop.ui.fields.form import flow_of, text_label

Show = Callable[[QWidget], QWidget]

HEADINGS = (
    Heading("Date"),
    Heading("Kind", rank=2),
    Heading("Outside scope", right=True, rank=3),
    Heading("You bear", right=True),
)
ROWS = [
    (
        Cell("2025-03-12"),
        Cell("Hospital stay"),
        Cell("5,000.00", right=True),
        Cell("8,191.50", right=True, link=True, key=("explain", "1")),
    ),
    (Cell("2025-08-30"), Cell("Outpatient"), Cell("—", right=True), Cell("Missing", right=True)),
]


def a_table(shown: Show, *, whole_rows: bool, width: int = 700) -> tuple[FigureTable, list[Any]]:
    table = FigureTable(whole_rows=whole_rows)
    opened: list[Any] = []
    table.opened.connect(opened.append)
    table.show_cells(HEADINGS, ROWS)
    table.resize(width, 200)
    shown(table)
    return table, opened


def test_columns_are_left_out_by_rank_and_nothing_scrolls_sideways(
    shown: Show, qtbot: QtBot
) -> None:
    table, _ = a_table(shown, whole_rows=True)
    assert not any(table.isColumnHidden(i) for i in range(4))
    table.resize(330, 200)
    assert [table.isColumnHidden(i) for i in range(4)] == [False, False, True, False]
    table.resize(240, 200)
    assert [table.isColumnHidden(i) for i in range(4)] == [False, True, True, False]
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)


def with_kind(text: str) -> list[tuple[Cell, ...]]:
    return [(row[0], Cell(text), *row[2:]) for row in ROWS]


def test_columns_move_for_a_longer_text_and_stay_for_a_shorter_one(shown: Show) -> None:
    table, _ = a_table(shown, whole_rows=True)
    before = [table.columnWidth(i) for i in range(4)]
    table.show_cells(HEADINGS, with_kind("Stay"))
    assert [table.columnWidth(i) for i in range(4)] == before
    table.show_cells(HEADINGS, with_kind("A long stay in a hospital far away"))
    assert table.columnWidth(1) > before[1]


def test_a_column_left_out_is_back_as_soon_as_there_is_room(shown: Show) -> None:
    table, _ = a_table(shown, whole_rows=True, width=330)
    assert table.isColumnHidden(2)
    table.show_cells(HEADINGS, with_kind(""))
    assert not table.isColumnHidden(2)


def test_enter_opens_the_link_of_the_row(shown: Show, qtbot: QtBot) -> None:
    table, opened = a_table(shown, whole_rows=True)
    table.setFocus()
    table.setCurrentIndex(table.figures.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened == [("explain", "1")]
    table.setCurrentIndex(table.figures.index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened == [("explain", "1")]


def test_enter_opens_only_the_cell_in_a_table_of_cells(shown: Show, qtbot: QtBot) -> None:
    table, opened = a_table(shown, whole_rows=False)
    table.setCurrentIndex(table.figures.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Enter)
    assert opened == []
    qtbot.keyClick(table, Qt.Key.Key_End)
    qtbot.keyClick(table, Qt.Key.Key_Enter)
    assert opened == [("explain", "1")]


def test_a_click_on_a_link_opens_it_and_elsewhere_does_not(shown: Show, qtbot: QtBot) -> None:
    table, opened = a_table(shown, whole_rows=True)
    left = Qt.MouseButton.LeftButton
    for column in (0, 3):
        at = table.visualRect(table.figures.index(0, column)).center()
        qtbot.mouseClick(table.viewport(), left, pos=QPoint(at))
    assert opened == [("explain", "1")]


def test_only_changed_rows_are_redrawn_and_the_current_row_stays(shown: Show) -> None:
    table, _ = a_table(shown, whole_rows=True)
    table.setCurrentIndex(table.figures.index(1, 0))
    changed: list[int] = []
    table.figures.dataChanged.connect(lambda top, _: changed.append(top.row()))
    table.show_cells(HEADINGS, [ROWS[0], (Cell("2025-09-01"), *ROWS[1][1:])])
    assert changed == [1]
    assert table.currentIndex().row() == 1
    table.show_cells(HEADINGS, ROWS[:1])
    assert table.currentIndex().row() == 0


def test_cells_speak_with_their_heading(shown: Show) -> None:
    table, _ = a_table(shown, whole_rows=True)
    spoken = table.figures.data(table.figures.index(0, 3), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "You bear 8,191.50"
    right = table.figures.headerData(
        3, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
    )
    assert right & Qt.AlignmentFlag.AlignRight


def test_widgets_break_into_lines_when_there_is_no_room(shown: Show) -> None:
    labels = [text_label() for _ in range(3)]
    for label in labels:
        label.setText("One two three four")
        label.setWordWrap(False)
    holder = flow_of(*labels)
    shown(holder)
    wide, narrow = holder.heightForWidth(2000), holder.heightForWidth(200)
    assert narrow > 2 * wide
    holder.resize(200, narrow)
    assert len({label.y() for label in labels}) == 3
    labels[1].hide()
    assert holder.heightForWidth(200) < narrow
