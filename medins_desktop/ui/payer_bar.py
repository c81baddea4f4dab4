"""One bar split by payer, and the names and amounts that belong to it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QToolTip, QWidget

from medins_desktop.charts.payer_colours import payer_look
from medins_desktop.ui.answer_text import Share
from medins_desktop.ui.appearance import colour, step
from medins_desktop.wording.amounts import yuan
from medins_desktop.wording.language import translate


class PayerBar(QWidget):
    """Who pays how much, as one horizontal bar; the names stand beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._shares: tuple[Share, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("ui", "Who pays"))

    def show_shares(self, shares: tuple[Share, ...]) -> None:
        """Show these payers, in this order."""
        if shares != self._shares:
            self._shares = shares
            words = [f"{share.name} {yuan(share.amount)}" for share in shares]
            self.setAccessibleDescription("; ".join(words))
            self.update()

    def sizeHint(self) -> QSize:
        """Return a bar as high as a line of text."""
        return QSize(step(40), step(4.5))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the parts side by side, parted by a hairline of the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), step(1), step(1))
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), colour("hairline"))
        for share, (left, width) in zip(self._shares, self._spans(), strict=True):
            area = QRectF(left, 0, width, self.height())
            painter.fillRect(area, QColor(payer_look(share.payer).colour))
            painter.fillRect(QRectF(left + width - 1, 0, 1, self.height()), colour("surface"))

    def event(self, event: object) -> bool:
        """Name the part under the mouse."""
        if isinstance(event, QHelpEvent):
            for share, (left, width) in zip(self._shares, self._spans(), strict=True):
                if left <= event.pos().x() < left + width:
                    QToolTip.showText(event.globalPos(), f"{share.name} {yuan(share.amount)}", self)
            return True
        return super().event(event)  # type: ignore[arg-type]  # the stub wants a QEvent

    def _spans(self) -> list[tuple[float, float]]:
        total = float(sum(share.amount for share in self._shares)) or 1.0
        spans, left = [], 0.0
        for share in self._shares:
            width = float(share.amount) / total * self.width()
            spans.append((left, width))
            left += width
        return spans


class PayerLegend(QWidget):
    """The payers under each other: colour, name, amount."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(step(2))
        self._grid.setVerticalSpacing(step(1.5))
        self._grid.setColumnStretch(1, 1)
        self._shares: tuple[Share, ...] = ()
        self._rows: list[tuple[Swatch, QLabel, QLabel]] = []

    def show_shares(self, shares: tuple[Share, ...]) -> None:
        """Show these payers, in this order; without any, it is hidden as a whole."""
        self.setVisible(bool(shares))
        if not shares or shares == self._shares:
            return
        self._shares = shares
        while len(self._rows) < len(shares):
            self._add_row()
        for number, (swatch, name, amount) in enumerate(self._rows):
            share = shares[number] if number < len(shares) else None
            for widget in (swatch, name, amount):
                widget.setVisible(share is not None)
            if share is not None:
                swatch.show_payer(share.payer)
                name.setText(share.name)
                amount.setText(yuan(share.amount))

    def _add_row(self) -> None:
        row = len(self._rows)
        cells = Swatch(), QLabel(), QLabel()
        cells[1].setWordWrap(True)
        for place, widget in enumerate(cells):
            self._grid.addWidget(widget, row, place)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._grid.setAlignment(cells[2], right)
        self._rows.append(cells)


class Swatch(QWidget):
    """A small square in a payer's colour."""

    def __init__(self) -> None:
        super().__init__()
        self._payer = ""
        self.setFixedSize(step(3), step(3))

    def show_payer(self, payer: str) -> None:
        """Take a payer's colour."""
        if payer != self._payer:
            self._payer = payer
            self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the square."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(payer_look(self._payer).colour))
        painter.drawRoundedRect(self.rect(), step(0.75), step(0.75))
