"""The program's line icons, in the colour of a role and as sharp as the screen."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from medins_desktop.resource_files import resource
from medins_desktop.ui.appearance import colours, step


def icon(name: str, role: str = "text") -> QIcon:
    """Return one of the program's line icons in the colour of a role."""
    return QIcon(pixmap(name, role))


def pixmap(name: str, role: str = "text", steps: float = 5) -> QPixmap:
    """Return a line icon as a picture of `steps` steps, sharp on this screen."""
    ratio = max((screen.devicePixelRatio() for screen in QApplication.screens()), default=1)
    side = round(step(steps) * ratio)
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    coloured = drawing.replace("currentColor", getattr(colours(), role))
    sized = coloured.replace('width="24" height="24"', f'width="{side}" height="{side}"')
    made = QPixmap.fromImage(QImage.fromData(sized.encode()))
    made.setDevicePixelRatio(ratio)
    return made


def paint_mark(painter: QPainter, area: QRectF, name: str, role: str) -> None:
    """Draw a line icon into an area."""
    side = area.width() / step(1)
    picture = pixmap(name, role, side)
    painter.drawPixmap(area, picture, QRectF(picture.rect()))
