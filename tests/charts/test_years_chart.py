"""The chart of the years on screen and on paper: what keys, mouse and a screen reader get."""

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medins_desktop.charts.chart_colours import DARK
from medins_desktop.charts.record_print import paint_years
from medins_desktop.charts.years_chart import YearsChart
from medins_desktop.charts.years_drawing import _lefts, years_frame
from medins_desktop.reports.application import prepare, text_font
from tests.charts.record_cases import in_guangdong, still_paying, years_of

Key = Qt.Key


@pytest.fixture
def chart(qtbot: QtBot, qapp: QApplication) -> YearsChart:
    prepare(qapp, "en")
    chart = YearsChart()
    chart.show_picture(years_of(still_paying()))
    qtbot.addWidget(chart)
    chart.resize(760, 360)
    chart.show()
    return chart


def test_keys_read_the_months(chart: YearsChart) -> None:
    said: list[str] = []
    chart.read.connect(said.append)
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Return, Key.Key_Escape):
        QTest.keyClick(chart, key)
    assert [words.split(":")[0] for words in said] == ["2025-06", "2025-07", "2029-04", ""]
    assert "373 months (31 y 1 m) in all" in said[2]
    assert "207 months (17 y 3 m) of them really paid there" in said[2]
    assert said[2].endswith("enough")
    assert chart.cursor_month is None


def test_up_and_down_go_from_corner_to_corner(chart: YearsChart) -> None:
    QTest.keyClick(chart, Key.Key_Up)
    assert str(chart.cursor_month) == "2029-04"  # today's next: retirement
    QTest.keyClick(chart, Key.Key_Down)
    QTest.keyClick(chart, Key.Key_Down)
    assert str(chart.cursor_month) == "2012-01"  # where the gap before Guangzhou ends


def test_a_screen_reader_hears_the_month_under_the_cursor(chart: YearsChart) -> None:
    assert chart.accessibleName() == "Months counted towards the medical years"
    QTest.keyClick(chart, Key.Key_Right)
    assert chart.accessibleDescription().startswith("2025-06: 327 months")


def test_the_mouse_reads_the_month_below_it(chart: YearsChart) -> None:
    frame = chart._frame()
    assert frame is not None
    at = frame.picture.at
    place = QPoint(round(frame.x(at)), round(frame.plot.center().y()))
    QTest.mouseMove(chart, place)
    assert chart.cursor_month == at
    QTest.mouseMove(chart, QPoint(2, 2))
    assert chart.cursor_month is None


def test_it_is_drawn_in_the_colours_of_a_dark_window(chart: YearsChart) -> None:
    light = chart.grab().toImage()
    chart.set_theme(DARK)
    assert chart.grab().toImage() != light


def test_on_paper_the_gap_is_shaded() -> None:
    def printed(name: str) -> QImage:
        image = QImage(700, 300, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        answers = in_guangdong() if name == "short" else still_paying()
        paint_years(painter, QRectF(0, 0, 700, 300), years_of(answers), text_font(13))
        painter.end()
        return image

    def colours(image: QImage) -> set[str]:
        return {
            image.pixelColor(x, y).name()
            for x in range(0, image.width(), 2)
            for y in range(0, image.height(), 2)
        }

    shade = "#f8e5d6"  # #D55E00 at 16 % on white
    assert shade in colours(printed("short"))
    assert shade not in colours(printed("enough"))


def test_the_names_beside_the_lines_fit(chart: YearsChart) -> None:
    frame = years_frame(QRectF(0, 0, 400, 260), years_of(still_paying()), chart.look)
    assert frame.plot.width() > 200
    assert frame.month_at(-50.0) == frame.picture.first
    assert frame.month_at(5000.0) == frame.picture.last


def test_the_names_of_two_moments_that_are_near_do_not_touch() -> None:
    first, second = _lefts([200.0, 203.0], [30.0, 50.0])
    assert second - (first + 30.0) >= 8.0
