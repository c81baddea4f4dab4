"""Tab goes through a page as one reads it, however its widgets came to be."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget


def order_tabs(page: QWidget) -> None:
    """Let Tab follow the layouts of a page, shown or hidden."""
    stops = [w for w in _in_layout(page) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for widget, following in pairwise(stops):
        QWidget.setTabOrder(widget, following)


def _in_layout(widget: QWidget) -> Iterator[QWidget]:
    """Yield a widget and all that is laid out in it, as one reads."""
    yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _widgets(layout)


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    for number in _order(layout):
        item = layout.itemAt(number)
        inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        if widget is not None:
            yield from _in_layout(widget)
        elif inner is not None:
            yield from _widgets(inner)


def _order(layout: QLayout) -> list[int]:
    numbers = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        numbers.sort(key=lambda number: _cell(layout, number))
    return numbers


def _cell(grid: QGridLayout, number: int) -> tuple[int, int]:
    position: Any = grid.getItemPosition(number)  # row, column, and how far it reaches
    return position[0], position[1]
