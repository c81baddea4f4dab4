"""A document on a printer, in its preview, or as a PDF."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from medins_desktop.charts.chart_colours import PAPER
from medins_desktop.interview.safe_write import replacing
from medins_desktop.reports.document import Document
from medins_desktop.reports.pages import draw_page, font_of, lay_out

translate = QCoreApplication.translate

DPI = 96  # of a page's pixels; the device's own resolution only scales them
_MARGIN = 57.0  # 15 mm
_FOOT = 26.0


def write_pdf(path: Path, document: Document) -> None:
    """Write a document as a PDF on A4, so that a fault on the way leaves an old file whole.

    Raises:
        OSError: it cannot be written; the old file is untouched.
    """
    with replacing(path) as new:
        writer = QPdfWriter(str(new))
        writer.setResolution(DPI)
        writer.setPageLayout(a4())
        writer.setTitle(document.title)
        if not paint(writer, document):
            raise OSError(f"{path} cannot be written")
        del writer


def a4() -> QPageLayout:
    """Return the page a report is made for: A4, its margins left to the report."""
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()
    )


def paint(device: QPagedPaintDevice, document: Document) -> bool:
    """Paint a document on a printer, its preview or a PDF; False if the device refuses."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    try:
        painter.scale(device.logicalDpiX() / DPI, device.logicalDpiY() / DPI)
        layout = device.pageLayout()
        paper = QRectF(layout.fullRectPixels(DPI))
        origin = QPointF(layout.paintRectPixels(DPI).topLeft())
        if layout.mode() == QPageLayout.Mode.FullPageMode:
            origin = QPointF()
        room = paper.adjusted(_MARGIN, _MARGIN * 0.8, -_MARGIN, -_MARGIN * 0.8 - _FOOT)
        pages = lay_out(document, QSizeF(room.size()))
        for number, page in enumerate(pages, start=1):
            if number > 1:
                device.newPage()
            _forget_pen_and_font(painter)
            draw_page(painter, page, room.topLeft() - origin)
            foot = QRectF(room.left(), room.bottom() + 8, room.width(), _FOOT).translated(-origin)
            _draw_foot(painter, document, number, len(pages), foot)
    finally:
        painter.end()
    return True


def page_count(document: Document) -> int:
    """Return how many A4 pages a document needs."""
    paper = QRectF(a4().fullRectPixels(DPI))
    room = paper.adjusted(_MARGIN, _MARGIN * 0.8, -_MARGIN, -_MARGIN * 0.8 - _FOOT)
    return len(lay_out(document, QSizeF(room.size())))


def _forget_pen_and_font(painter: QPainter) -> None:
    """Make a preview take down pen and font at the top of a page.

    It takes down only what changes, and would show the rest in the colours of the window.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setFont(QFont())


def _draw_foot(painter: QPainter, document: Document, number: int, of: int, foot: QRectF) -> None:
    painter.setFont(font_of("small"))
    painter.setPen(QColor(PAPER.secondary))
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(foot, middle | Qt.AlignmentFlag.AlignLeft, document.foot)
    text = translate("reports", "Page {number} of {of}").format(number=number, of=of)
    painter.drawText(foot, middle | Qt.AlignmentFlag.AlignRight, text)
