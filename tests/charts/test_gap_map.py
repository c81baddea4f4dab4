"""The map of gaps and bills: sizes from the largest down, months from none on."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from medins_desktop.charts.chart_colours import LIGHT
from medins_desktop.charts.gap_map import GapMap, GapMapPicture, MapCell

SIZES = (Decimal(10000), Decimal(5000))


def cell(low: int, high: int, look: str) -> MapCell:
    return MapCell((Decimal(low), Decimal(high)), look, f"{low} to {high}")


CELLS = {
    (0, 0): cell(1000, 1000, "covered"),
    (1, 0): cell(1000, 10000, "unknown"),
    (2, 0): cell(10000, 10000, "waiting"),
    (0, 1): MapCell(None, "unknown", "not known"),
}


@pytest.fixture
def shown(qtbot: QtBot) -> GapMap:
    made = GapMap(GapMapPicture(SIZES, 3, CELLS, 1, Decimal(5000), (1,), "months"), LIGHT)
    qtbot.addWidget(made)
    made.resize(400, made.sizeHint().height())
    made.show()
    qtbot.waitExposed(made)
    made.grab()
    return made


def test_the_deeper_the_more_is_ones_own(shown: GapMap) -> None:
    image = shown.grab().toImage()

    def light(column: int, part: float) -> int:
        rect = shown.cell_rect((column, 0))
        ratio = image.width() / shown.width()
        x = rect.left() + part * rect.width()
        return image.pixelColor(round(x * ratio), round((rect.top() + 6) * ratio)).lightness()

    assert light(0, 0.5) > light(2, 0.5)
    assert light(1, 0.25) == light(0, 0.25)  # the half for the best
    assert light(1, 0.75) == light(2, 0.75)  # and for the worst


def test_the_keyboard_begins_at_the_own_bill_and_stays_inside(shown: GapMap, qtbot: QtBot) -> None:
    key = Qt.Key
    shown.move_cursor(None)
    QTest.keyClick(shown, key.Key_Left)
    assert shown.cursor_cell == (1, 1)
    for pressed in (key.Key_Right, key.Key_Right, key.Key_Down):
        QTest.keyClick(shown, pressed)
    assert shown.cursor_cell == (2, 1)
    QTest.keyClick(shown, key.Key_Home)
    assert shown.cursor_cell == (0, 1)
    assert shown.reading((0, 1)) == "not known"
    with qtbot.waitSignal(shown.opened) as opened:
        QTest.keyClick(shown, key.Key_Return)
    assert opened.args == [0, 1]
    QTest.keyClick(shown, key.Key_Escape)
    assert shown.cursor_cell is None


def test_a_smaller_map_takes_the_cursor_away_where_there_is_no_cell(shown: GapMap) -> None:
    shown.move_cursor((2, 1))
    shown.show_picture(GapMapPicture(SIZES[:1], 3, CELLS))
    assert shown.cursor_cell is None
