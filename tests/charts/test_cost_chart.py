"""The chart on screen: what keys, mouse and a screen reader get from it."""

import subprocess
import sys
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medins_desktop.charts.chart_colours import DARK, LIGHT
from medins_desktop.charts.chart_text import finding
from medins_desktop.charts.cost_chart import CostChart
from medins_desktop.charts.cost_picture import Reading
from medins_desktop.charts.cost_plot import CostPlot
from medins_desktop.reports.application import prepare
from tests.charts.cases import picture_of, small_visit, two_stays, unknown_class_b

Key = Qt.Key


@pytest.fixture
def chart(qtbot: QtBot, qapp: QApplication) -> CostChart:
    prepare(qapp, "en")
    chart = CostChart(picture_of(two_stays(), "2"))
    qtbot.addWidget(chart)
    chart.resize(760, 420)
    chart.show()
    return chart


@pytest.fixture
def plot(chart: CostChart) -> CostPlot:
    assert chart.plot is not None
    return chart.plot


def press(plot: CostPlot, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(plot, key)


def colours_of(image: QImage) -> set[str]:
    across, down = range(0, image.width(), 3), range(0, image.height(), 3)
    return {image.pixelColor(x, y).name().upper() for x in across for y in down}


def test_the_finding_is_the_title_and_the_accessible_name(chart: CostChart) -> None:
    sentence = finding(picture_of(two_stays(), "2"))
    assert "¥12,273.41" in sentence
    assert chart.accessibleName() == sentence


def test_a_screen_reader_gets_the_finding_and_the_keys(plot: CostPlot) -> None:
    seen = QAccessible.queryAccessibleInterface(plot)
    assert seen.text(QAccessible.Text.Name) == "Cost chart"
    assert "¥12,273.41" in seen.text(QAccessible.Text.Description)
    assert "Home" in seen.text(QAccessible.Text.Description)


def test_the_cursor_begins_at_the_bill_and_reads_the_settlement(plot: CostPlot) -> None:
    readings: list[Reading] = []
    plot.cursor_moved.connect(readings.append)
    press(plot, Key.Key_Right)
    assert readings[-1].total == 210_000
    assert readings[-1].own == Decimal("12273.41")


def test_arrows_move_by_clean_steps_and_back_again(plot: CostPlot) -> None:
    press(plot, Key.Key_Return, Key.Key_Right)
    assert plot.cursor_total == 215_000
    press(plot, Key.Key_Left, Key.Key_Left)
    assert plot.cursor_total == 205_000


def test_up_and_down_jump_along_the_corners(plot: CostPlot) -> None:
    corners = picture_of(two_stays(), "2").corners
    press(plot, Key.Key_Return, Key.Key_Down)
    assert plot.cursor_total == max(corner for corner in corners if corner < 210_000)
    press(plot, Key.Key_Up)
    assert plot.cursor_total == min(corner for corner in corners if corner > 200_000)
    QTest.keyClick(plot, Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert plot.cursor_total == max(corner for corner in corners if corner < 210_000)


def test_what_stands_at_the_cursor_is_told_to_a_screen_reader(plot: CostPlot) -> None:
    press(plot, Key.Key_Return, Key.Key_Down)
    assert "Critical-illness insurance pays too" in plot.accessibleDescription()


def test_escape_takes_the_cursor_away(plot: CostPlot) -> None:
    press(plot, Key.Key_Return, Key.Key_Escape)
    assert plot.cursor_total is None


def test_the_cursor_stays_within_the_curve(plot: CostPlot) -> None:
    press(plot, *[Key.Key_Up] * 20)
    assert plot.cursor_total == picture_of(two_stays(), "2").far
    press(plot, *[Key.Key_Down] * 20)
    assert plot.cursor_total == 0


def test_zoom_keeps_the_bill_in_view_and_home_shows_everything(plot: CostPlot) -> None:
    whole = plot.x_range
    press(plot, Key.Key_Plus, Key.Key_Plus)
    low, high = plot.x_range
    assert low < 210_000 < high
    assert high - low < (whole[1] - whole[0]) * 0.7
    press(plot, Key.Key_Home)
    assert plot.x_range == (0, float(picture_of(two_stays(), "2").far))


def test_a_small_bill_begins_near_and_can_show_everything(chart: CostChart) -> None:
    picture = picture_of(small_visit(), "1")
    chart.show_picture(picture)
    assert chart.plot is not None
    assert chart.plot.x_range == (0, float(picture.near))
    press(chart.plot, Key.Key_Home)
    assert chart.plot.x_range == (0, float(picture.far))
    press(chart.plot, Key.Key_End)
    assert chart.plot.x_range == (0, float(picture.near))


def test_who_has_zoomed_stays_there_while_the_same_bill_changes(plot: CostPlot) -> None:
    press(plot, Key.Key_Plus)
    zoomed = plot.x_range
    plot.show_picture(picture_of(two_stays(mutual_aid=False), "2"))
    assert plot.x_range == pytest.approx(zoomed)


def test_the_mouse_reads_a_corner_exactly_when_it_is_near(plot: CostPlot) -> None:
    frame = plot.frame
    assert frame is not None
    corner = picture_of(two_stays(), "2").thresholds[-1].x
    at = QPoint(round(frame.x(float(corner))) + 2, round(frame.plot.center().y()))
    QTest.mouseMove(plot.viewport(), at)
    assert plot.cursor_total == corner


def test_space_shows_own_cost_alone_on_its_own_scale(chart: CostChart, plot: CostPlot) -> None:
    chosen: list[int] = []
    chart.view_chosen.connect(chosen.append)
    assert plot.frame is not None
    whole = plot.frame.top
    press(plot, Key.Key_Space)
    assert chosen == [1]
    assert plot.frame.top < whole / 5
    press(plot, Key.Key_Space)
    assert plot.frame.top == whole


def test_the_table_stands_behind_the_chart(chart: CostChart) -> None:
    chart.show_view(2)
    table = chart.table
    assert table is not None
    assert table.accessibleName() == "Numbers of the cost chart"
    heads = [table.horizontalHeaderItem(i).text() for i in range(table.columnCount())]
    assert heads[:4] == ["What happens here", "Total", "Yourself", "Pool\nfund"]
    rows = [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]
    assert ["Your bill", "210,000.00", "12,273.41"] in [row[:3] for row in rows]


def test_nothing_to_show_says_what_to_do_next(qtbot: QtBot) -> None:
    chart = CostChart()
    qtbot.addWidget(chart)
    chart.show()
    assert chart.plot is None
    chart.show_picture(picture_of(small_visit(), "1"))
    assert chart.plot is not None
    assert chart.plot.isVisible()
    chart.show_picture(None)
    assert not chart.plot.isVisible()


def test_both_themes_draw_every_payer_in_its_colour(chart: CostChart, plot: CostPlot) -> None:
    payers = {"#0072B2", "#56B4E9", "#009E73", "#CC79A7", "#D55E00"}
    for theme in (LIGHT, DARK):
        chart.set_theme(theme)
        seen = colours_of(plot.grab().toImage())
        assert payers <= seen
        assert theme.surface in seen


def test_the_range_of_what_is_not_known_is_shaded(chart: CostChart, plot: CostPlot) -> None:
    chart.show_picture(picture_of(unknown_class_b(), "1"))
    chart.show_view(1)
    frame = plot.frame
    assert frame is not None
    inside = frame.point(60_000, 12_000).toPoint()
    shade = plot.grab().toImage().pixelColor(inside)
    assert shade.red() > shade.blue() + 15


@pytest.mark.parametrize("size", [(500, 300), (760, 420), (1000, 560)])
def test_every_size_has_room_for_the_plot(chart: CostChart, size: tuple[int, int]) -> None:
    chart.resize(*size)
    assert chart.plot is not None
    assert chart.plot.frame is not None
    plot = chart.plot.frame.plot
    assert plot.width() > size[0] * 0.5
    assert plot.height() > 80
    assert not chart.plot.grab().isNull()


def test_the_language_changes_at_once(chart: CostChart, qapp: QApplication) -> None:
    prepare(qapp, "zh")
    QApplication.sendEvent(chart, QEvent(QEvent.Type.LanguageChange))
    assert "¥12,273.41" in chart.accessibleName()
    prepare(qapp, "en")


def test_printing_a_chart_does_not_load_pyqtgraph() -> None:
    program = (
        "import sys; import medins_desktop.charts, medins_desktop.charts.cost_print, "
        "medins_desktop.reports.summary; sys.exit('pyqtgraph' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_an_interpreter_ends_cleanly_after_showing_a_chart() -> None:
    program = (
        "from PySide6.QtWidgets import QApplication\n"
        "from medins_desktop.charts.cost_chart import CostChart\n"
        "from tests.charts.cases import picture_of, two_stays\n"
        "def main():\n"
        "    app = QApplication([])\n"
        "    chart = CostChart(picture_of(two_stays(), '2'))\n"
        "    chart.show()\n"
        "    app.processEvents()\n"
        "main()\n"
    )
    run = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "ignore", "-c", program],
        check=False,
        capture_output=True,
    )
    assert run.returncode == 0, run.stderr.decode()
