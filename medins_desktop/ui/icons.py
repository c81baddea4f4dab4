"""The program's line icons, in the colour of a role and as sharp as the screen."""

from functools import lru_cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from medins_desktop.resource_files import resource
from medins_desktop.ui.appearance import colours, step

_KEPT = 64


def icon(name: str, role: str = "text") -> QIcon:
    """Return one of the program's line icons in the colour of a role."""
    return QIcon(pixmap(name, role))


def pixmap(name: str, role: str = "text", steps: float = 5) -> QPixmap:
    """Return a line icon as a picture of `steps` steps, sharp on this screen."""
    ratio = max((screen.devicePixelRatio() for screen in QApplication.screens()), default=1)
    made = QPixmap.fromImage(_drawn(name, getattr(colours(), role), round(step(steps) * ratio)))
    made.setDevicePixelRatio(ratio)
    return made


def paint_mark(painter: QPainter, area: QRectF, name: str, role: str) -> None:
    """Draw a line icon into an area."""
    ratio = painter.device().devicePixelRatio()
    picture = _drawn(name, getattr(colours(), role), round(area.width() * ratio))
    painter.drawImage(area, picture)


@lru_cache(maxsize=_KEPT)
def _drawn(name: str, colour: str, side: int) -> QImage:
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    coloured = drawing.replace("currentColor", colour)
    sized = coloured.replace('width="24" height="24"', f'width="{side}" height="{side}"')
    return QImage.fromData(sized.encode())
