"""The band over time: a state begins on the pixel of its day, and the cursor reads its month."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from medins_desktop.charts.chart_colours import DARK, LIGHT
from medins_desktop.charts.cover_band import CoverBand
from medins_desktop.charts.cover_looks import cover_colour
from medins_desktop.charts.cover_picture import Band, BandSpan, CoverPicture, MonthCost
from medins_desktop.core.months import Month

JUNE, JULY = Month(2025, 6), Month(2025, 7)


def picture(*costs: MonthCost) -> CoverPicture:
    spans = (
        BandSpan(date(2025, 1, 1), date(2025, 6, 30), "covered", "Covered."),
        BandSpan(date(2025, 7, 1), date(2025, 12, 31), "unknown", "Not known."),
    )
    band = Band("By the record", spans)
    return CoverPicture(
        Month(2025, 1), Month(2025, 12), (band,), (JULY, JULY), date(2025, 3, 1), costs
    )


@pytest.fixture
def band(qtbot: QtBot) -> CoverBand:
    made = CoverBand(picture(), LIGHT)
    qtbot.addWidget(made)
    made.resize(600, made.sizeHint().height())
    made.show()
    qtbot.waitExposed(made)
    return made


def greens(shown: CoverBand) -> list[int]:
    """Return the columns of pixels in which the colour of cover appears."""
    image: QImage = shown.grab().toImage()
    wanted = QColor(cover_colour("covered")).rgb()
    ratio = image.width() / shown.width()
    columns = range(image.width())
    rows = range(image.height())
    found = [x for x in columns if any(image.pixel(x, y) == wanted for y in rows)]
    return [round(x / ratio) for x in found]


def test_cover_is_drawn_to_its_last_day_and_no_further(band: CoverBand) -> None:
    drawn, june = greens(band), band.cell_rect((5, 0))
    assert abs(max(drawn) - june.right()) <= 1
    assert abs(min(drawn) - band.cell_rect((0, 0)).left()) <= 1


def test_the_cursor_reads_a_month_of_each_band(band: CoverBand) -> None:
    assert band.reading((5, 0)) == "2025-06\nBy the record: Covered."
    assert band.reading((6, 0)) == "2025-07\nBy the record: Not known."
    assert band.cell_at(band.cell_rect((6, 0)).center()) == (6, 0)
    assert band.home_cell() == (6, 0)


def test_what_a_bill_costs_is_read_too_and_what_is_not_known_has_no_bar(band: CoverBand) -> None:
    own = (Decimal(100), Decimal(200))
    known = MonthCost(JUNE, date(2025, 6, 1), own, "you pay 100 to 200")
    unknown = MonthCost(JULY, date(2025, 7, 1), None, "not known")
    shown = picture(known, unknown)
    assert shown.top == 200
    low = band.sizeHint().height()
    band.show_picture(shown)
    band.set_colours(DARK)
    assert band.sizeHint().height() > low
    assert band.reading((5, 0)).endswith("you pay 100 to 200")
