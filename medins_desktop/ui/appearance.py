"""How everything looks: two palettes, one style sheet, the text size.

No other module of the window names a colour or a pixel. Widgets say what they are by the
property `role` (and line edits by `state`); lengths come from `step`, which grows with
the text.
"""

import re
from string import Template
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from medins_desktop.reports.application import TEXT_PIXELS, text_font
from medins_desktop.resource_files import resource

GRID = 4
_INDICATOR = 16

_LENGTH = re.compile(r"\$px(\d+)")


class Colours(NamedTuple):
    """The colours by role."""

    window: str
    surface: str
    hairline: str
    text: str
    secondary: str
    accent: str
    on_accent: str
    accent_hover: str
    soft: str
    hover: str
    attention: str
    attention_soft: str
    error: str
    error_soft: str
    good: str
    good_soft: str
    disabled: str
    field_edge: str


LIGHT = Colours(
    window="#F6F7F9",
    surface="#FFFFFF",
    hairline="#E2E5EA",
    text="#1D2330",
    secondary="#566072",
    accent="#1B66A8",
    on_accent="#FFFFFF",
    accent_hover="#15538A",
    soft="#E3EEF8",
    hover="#EEF1F5",
    attention="#9A5B00",
    attention_soft="#FDF4E3",
    error="#B3261E",
    error_soft="#FCEEED",
    good="#1B7F4B",
    good_soft="#F0F9F4",
    disabled="#9AA1AE",
    field_edge="#8A93A3",
)
DARK = Colours(
    window="#14171B",
    surface="#1C2025",
    hairline="#30363F",
    text="#E9ECF1",
    secondary="#A5AEBB",
    accent="#6FB4F0",
    on_accent="#10151B",
    accent_hover="#8FC5F5",
    soft="#22384D",
    hover="#262B32",
    attention="#F0B45A",
    attention_soft="#33291A",
    error="#F28B82",
    error_soft="#3A2422",
    good="#6BCB9A",
    good_soft="#1B3227",
    disabled="#6B7482",
    field_edge="#77818F",
)


def apply(app: QApplication, *, dark: bool = False, percent: int = 100) -> None:
    """Give the application its palette, font and style sheet."""
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    roles = DARK if dark else LIGHT
    app.setFont(text_font(round(TEXT_PIXELS * percent / 100)))
    app.setPalette(_palette(roles))
    app.setProperty("percent", percent)
    app.setStyleSheet(_sheet(roles, "dark" if dark else "light", percent))


def fit_window(window: QWidget) -> None:
    """Give the main window the size it was drawn for, or what the screen has."""
    room = window.screen().availableSize()
    window.resize(QSize(step(341.5), step(192)).boundedTo(room))


def is_dark() -> bool:
    """Return whether the dark palette is on."""
    palette = QApplication.palette()
    window, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.Text)
    return window.lightness() < text.lightness()


def colours() -> Colours:
    """Return the colours in use."""
    return DARK if is_dark() else LIGHT


def colour(role: str) -> QColor:
    """Return the colour in use for a role of `Colours`."""
    return QColor(getattr(colours(), role))


def step(n: float) -> int:
    """Return `n` steps of four pixels, scaled with the text size: for every length."""
    return round(n * GRID * QApplication.font().pixelSize() / TEXT_PIXELS)


def set_role(widget: QWidget, role: str) -> None:
    """Change what a widget is, and redraw it as that."""
    set_property(widget, "role", role)


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Change a property that the style sheet asks for, and redraw the widget."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _palette(roles: Colours) -> QPalette:
    kinds = QPalette.ColorRole
    palette = QPalette(QColor(roles.surface), QColor(roles.window))
    for kind, value in {
        kinds.Window: roles.window,
        kinds.WindowText: roles.text,
        kinds.Base: roles.surface,
        kinds.AlternateBase: roles.window,
        kinds.Text: roles.text,
        kinds.PlaceholderText: roles.secondary,
        kinds.Button: roles.surface,
        kinds.ButtonText: roles.text,
        kinds.BrightText: roles.error,
        kinds.Highlight: roles.accent,
        kinds.HighlightedText: roles.on_accent,
        kinds.Link: roles.accent,
        kinds.LinkVisited: roles.accent,
        kinds.ToolTipBase: roles.surface,
        kinds.ToolTipText: roles.text,
        kinds.Accent: roles.accent,
        kinds.Mid: roles.hairline,
    }.items():
        palette.setColor(kind, QColor(value))
    for kind in (kinds.WindowText, kinds.Text, kinds.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, kind, QColor(roles.disabled))
    return palette


def _sheet(roles: Colours, theme: str, percent: int) -> str:
    marks = resource("icons", theme).as_posix()
    text = resource("style.qss").read_text(encoding="utf-8")
    ring = round(_INDICATOR * percent / 100)  # a radius past the half is not drawn at all
    sized = _LENGTH.sub(lambda found: f"{round(int(found[1]) * percent / 100)}px", text)
    return Template(sized).substitute(roles._asdict(), marks=marks, half=f"{(ring + 2) // 2}px")
