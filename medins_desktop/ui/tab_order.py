"""Tab goes through a view as one reads it, however and whenever its widgets came to be.

Qt keeps one chain of all widgets in the order of their making, and containers that pass
their focus on can tie it into a loop. The layouts know the order that people see.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QGridLayout,
    QLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)


def stops(view: QWidget) -> list[QWidget]:
    """Return the widgets that Tab stops at, in order; of a group of buttons only one."""
    return [widget for widget in _in_order(view) if _is_stop(widget, view)]


def move_focus(view: QWidget, *, forward: bool) -> bool:
    """Go on to the next stop, or back to the one before; return whether there is one."""
    found = stops(view)
    current: QWidget | None = QApplication.focusWidget()
    if current is not None:
        current = next((mate for mate in _mates(current) if mate in found), current)
    while current is not None and current not in found:
        current = current.parentWidget()
    if not found:
        return False
    by = 1 if forward else -1
    at = found.index(current) + by if current is not None else (0 if forward else -1)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    found[at % len(found)].setFocus(reason)
    return True


def order_tabs(page: QWidget) -> None:
    """Give Qt's own chain the order of a page's layouts, for a page that stands alone."""
    fields = [w for w in _in_order(page) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for widget, following in pairwise(fields):
        QWidget.setTabOrder(widget, following)


def _is_stop(widget: QWidget, view: QWidget) -> bool:
    if not widget.isEnabled() or not widget.isVisibleTo(view):
        return False
    if widget.focusProxy() is not None:  # it would only pass the focus on, back and forth
        return False
    mates = _mates(widget)
    if mates:  # Qt takes the Tab key from all but one of them, not always the chosen one
        return widget is next((button for button in mates if button.isChecked()), mates[0])
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _mates(widget: QWidget) -> list[QAbstractButton]:
    """Return the buttons of which only one can be chosen together with this one."""
    if not isinstance(widget, QAbstractButton):
        return []
    group: QButtonGroup | None = widget.group()  # the stub forgets that there may be none
    if group is not None:
        return group.buttons() if group.exclusive() else []
    around = widget.parentWidget()
    only = Qt.FindChildOption.FindDirectChildrenOnly
    beside = around.findChildren(QAbstractButton, options=only) if around is not None else []
    return [mate for mate in beside if mate.autoExclusive()] if widget.autoExclusive() else []


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    """Yield a widget and all that stands in it, as one reads."""
    yield widget
    for inner in _inside(widget):
        if inner is not None:
            yield from _in_order(inner)


def _inside(widget: QWidget) -> Iterator[QWidget | None]:
    layout = widget.layout()
    if isinstance(widget, QTabWidget):
        yield widget.tabBar()
        yield widget.currentWidget()
    elif isinstance(widget, QStackedWidget):
        yield widget.currentWidget()
    elif isinstance(widget, QScrollArea):
        yield widget.widget()
    elif isinstance(widget, QSplitter):
        yield from (widget.widget(number) for number in range(widget.count()))
    elif layout is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    numbers = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        numbers.sort(key=lambda number: _cell(layout, number))
    for number in numbers:
        item = layout.itemAt(number)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def _cell(grid: QGridLayout, number: int) -> tuple[int, int]:
    position: Any = grid.getItemPosition(number)  # row, column, and how far it reaches
    return position[0], position[1]
