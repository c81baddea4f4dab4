"""A person at the window: one with the keyboard alone, one who points with the mouse.

Both find a control by the words they see on it or before it, and do nothing to it but press
keys and buttons. What a hand cannot reach fails the test.
"""

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QMenu,
    QMenuBar,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTableView,
    QWidget,
)

KEYS, MODIFIERS = Qt.Key, Qt.KeyboardModifier
_PATIENCE = 90  # key presses or turns of the wheel until a control counts as out of reach
_MOST_ANSWERS = 8
_MARKS = re.compile(r"\(&?[A-Z]\)|&|^[▸▾] ?")


def plain(words: str) -> str:
    """Return words without the letter that is underlined, and without the mark before them."""
    return _MARKS.sub("", words)


def name_of(widget: QWidget) -> str:
    """Return what a control is called: its own words, or those of the label before it."""
    said = plain(widget.accessibleName())
    if isinstance(widget, QAbstractButton) and not isinstance(widget, QRadioButton):
        return plain(widget.text()) or said
    return said


def shown(window: QWidget) -> list[str]:
    """Return all texts that are on screen."""
    return [text for widget in window.findChildren(QWidget) for text in _texts(widget, window)]


def _texts(widget: QWidget, window: QWidget) -> Iterator[str]:
    if not widget.isVisibleTo(window):
        return
    if isinstance(widget, QLabel | QAbstractButton):
        yield plain(widget.text())
    elif isinstance(widget, QTableView):
        yield from (text for _, _, text in _cells(widget))


def _cells(table: QTableView) -> Iterator[tuple[int, int, str]]:
    model = table.model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            if not table.isColumnHidden(column):
                yield row, column, model.index(row, column).data()


def _settle() -> None:
    for _ in range(2):
        QApplication.processEvents()


class Hand:
    """What both hands can do. They type alike: into the field that has the cursor."""

    def __init__(self, window: QWidget) -> None:
        self.window = window

    @property
    def top(self) -> QWidget:
        """The window that takes keys and clicks."""
        return QApplication.activeModalWidget() or self.window

    def type(self, text: str) -> None:
        """Type in place of what the field holds; Chinese comes from an input method."""
        self.press(KEYS.Key_A, MODIFIERS.ControlModifier)
        for sign in text:
            if sign.isascii():
                QTest.keyClicks(self._listens(), sign)
            else:
                event = QInputMethodEvent()
                event.setCommitString(sign)
                QApplication.sendEvent(QApplication.focusWidget(), event)
        _settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = MODIFIERS.NoModifier) -> None:
        """Press a key, wherever the keyboard goes."""
        QTest.keyClick(self._listens(), key, modifier)
        _settle()

    def in_dialog(self, opens: Callable[[], None], does: Callable[[], None]) -> None:
        """Open a dialog that waits to be closed, do something in it, and close it."""
        done = []

        def act() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None:
                QTimer.singleShot(10, self.window, act)
                return
            try:
                _settle()
                does()
                done.append(dialog)
            finally:
                dialog.close()

        QTimer.singleShot(0, self.window, act)
        opens()
        self.window.activateWindow()  # as the window system does when a dialog closes
        _settle()
        assert done

    def _listens(self) -> QWidget:
        widget = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert widget is not None
        assert widget.window() in (self.top, QApplication.activePopupWidget())
        return widget


class Keyboard(Hand):
    """Tab, arrows, Enter, Space and the keys that the menus name."""

    def push(self, words: str) -> None:
        """Press a button, a link or a tick."""
        self._tab_to(lambda widget: name_of(widget) == words, words)
        self.press(KEYS.Key_Space)

    def choose(self, question: str, answer: str) -> None:
        """Choose one of several answers that are all on screen."""
        self._tab_to(lambda widget: name_of(widget).startswith(f"{question}: "), question)
        for key in (KEYS.Key_Left, KEYS.Key_Right, KEYS.Key_Up, KEYS.Key_Down):
            for _ in range(_MOST_ANSWERS):
                if name_of(QApplication.focusWidget()) != f"{question}: {answer}":
                    self.press(key)
        assert name_of(QApplication.focusWidget()) == f"{question}: {answer}"
        self.press(KEYS.Key_Space)

    def write(self, label: str, text: str) -> None:
        """Fill in a field and leave it."""
        self._tab_to(lambda widget: name_of(widget) == label, label)
        self.type(text)
        self.press(KEYS.Key_Tab)

    def pick(self, label: str, answer: str) -> None:
        """Pick an answer from a drop-down list."""
        self._tab_to(lambda widget: name_of(widget) == label, label)
        box = QApplication.focusWidget()
        assert isinstance(box, QComboBox)
        for key in (KEYS.Key_Up, KEYS.Key_Down):
            for _ in range(box.count()):
                if box.currentText() != answer:
                    self.press(key)
        assert box.currentText() == answer

    def come_to(self, name: str) -> None:
        """Go to what has this name: a chart, a table."""
        self._tab_to(lambda widget: widget.accessibleName() == name and bool(widget.width()), name)

    def open_page(self, title: str, number: int) -> None:
        """Open a page by the key beside it in the menu."""
        self.press(Qt.Key(KEYS.Key_0 + number), MODIFIERS.ControlModifier)
        assert title in shown(self.window)

    def open_tab(self, words: str) -> None:
        """Open a tab of the results."""
        self._tab_to(lambda widget: isinstance(widget, QTabBar), words)
        bar = QApplication.focusWidget()
        assert isinstance(bar, QTabBar)
        self.press(KEYS.Key_Home)
        for _ in range(bar.count()):
            if bar.tabText(bar.currentIndex()) != words:
                self.press(KEYS.Key_Right)
        assert bar.tabText(bar.currentIndex()) == words

    def open_amount(self, table: str, amount: str) -> None:
        """Open the explanation of an amount in a table."""
        self._tab_to(lambda widget: name_of(widget) == table, table)
        view = QApplication.focusWidget()
        assert isinstance(view, QTableView)
        row, column = next((r, c) for r, c, text in _cells(view) if text == amount)
        self.press(KEYS.Key_Home, MODIFIERS.ControlModifier)
        for key, times in ((KEYS.Key_Down, row), (KEYS.Key_Right, column)):
            for _ in range(times):
                self.press(key)
        assert view.currentIndex().data() == amount
        self.press(KEYS.Key_Return)

    def command(self, menu: str, words: str) -> None:
        """Give a command of a menu by the key that stands beside it."""
        action = next(a for a in _menu(self.window, menu).actions() if plain(a.text()) == words)
        keys = action.shortcut()[0]
        self.press(keys.key(), keys.keyboardModifiers())

    def _tab_to(self, wanted: Callable[[QWidget], bool], words: str) -> None:
        passed = []
        for _ in range(_PATIENCE):
            focus = QApplication.focusWidget()
            if focus is not None and wanted(focus):
                return
            passed.append(name_of(focus) if focus is not None else None)
            self.press(KEYS.Key_Tab)
        raise AssertionError(f"Tab never comes to {words!r}, but to {passed}")


class Mouse(Hand):
    """Clicks, and the wheel for what is out of sight."""

    def push(self, words: str) -> None:
        """Press a button, a link or a tick."""
        self.click(self._control(words))

    def choose(self, question: str, answer: str) -> None:
        """Choose one of several answers that are all on screen."""
        self.click(self._control(f"{question}: {answer}"))

    def write(self, label: str, text: str) -> None:
        """Click into a field and fill it in."""
        self.click(self._control(label))
        self.type(text)

    def pick(self, label: str, answer: str) -> None:
        """Pick an answer from a drop-down list."""
        self.click(self._control(label, QComboBox), at_the_end=True)
        popup = QApplication.activePopupWidget()
        assert popup is not None
        view = popup.findChild(QAbstractItemView)
        assert view is not None
        rows = [view.model().index(row, 0) for row in range(view.model().rowCount())]
        index = next(index for index in rows if index.data() == answer)
        view.scrollTo(index)
        place = view.visualRect(index).center()
        QTest.mouseMove(view.viewport(), place)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        _settle()
        assert QApplication.activePopupWidget() is None

    def open_page(self, title: str, number: int) -> None:
        """Open a page by its step at the left."""
        self.click(self._control(title, QAbstractButton))
        assert title in shown(self.window)

    def open_tab(self, words: str) -> None:
        """Open a tab of the results."""
        bars = [bar for bar in self.top.findChildren(QTabBar) if bar.isVisible()]
        for bar in bars:
            for number in range(bar.count()):
                if bar.tabText(number) == words:
                    self._click_at(bar, bar.tabRect(number).center())
                    return
        raise AssertionError(f"no tab {words!r}")

    def open_amount(self, table: str, amount: str) -> None:
        """Open the explanation of an amount in a table."""
        view = self._control(table, QTableView)
        assert isinstance(view, QTableView)
        row, column = next((r, c) for r, c, text in _cells(view) if text == amount)
        place = view.visualRect(view.model().index(row, column)).center()
        self._click_at(view.viewport(), place)

    def command(self, menu: str, words: str) -> None:
        """Give a command of a menu."""
        opened = _menu(self.window, menu)
        bar = opened.parentWidget()
        assert isinstance(bar, QMenuBar)
        self._click_at(bar, bar.actionGeometry(opened.menuAction()).center())
        assert QApplication.activePopupWidget() is opened
        action = next(a for a in opened.actions() if plain(a.text()) == words)
        place = opened.actionGeometry(action).center()
        QTest.mouseClick(opened, Qt.MouseButton.LeftButton, pos=place)
        _settle()

    def click(self, widget: QWidget, *, at_the_end: bool = False) -> None:
        """Click in the middle of a control, on its box, or on the arrow at its end."""
        place = widget.rect().center()
        if isinstance(widget, QCheckBox | QRadioButton):
            place.setX(widget.height() // 2)
        if at_the_end:
            place.setX(widget.width() - widget.height() // 2)
        self._click_at(widget, place)

    def _click_at(self, widget: QWidget, place: QPoint) -> None:
        """Click where the eye sees a widget, scrolling until nothing covers the place."""
        self._scroll_to(widget, place)
        top = widget.window()
        hit = top.childAt(widget.mapTo(top, place))
        assert hit is not None
        assert hit is widget or widget.isAncestorOf(hit), f"{name_of(widget)!r} is covered"
        QTest.mouseClick(
            hit, Qt.MouseButton.LeftButton, pos=hit.mapFrom(top, widget.mapTo(top, place))
        )
        _settle()

    def _scroll_to(self, widget: QWidget, place: QPoint) -> None:
        for area in _areas_around(widget):
            for _ in range(_PATIENCE):
                at = widget.mapTo(area.viewport(), place).y()
                if 0 <= at < area.viewport().height():
                    break
                _turn_wheel(area.viewport(), 60 if at < 0 else -60)

    def _control(self, words: str, kind: type[QWidget] = QWidget) -> QWidget:
        found = [
            widget
            for widget in self.top.findChildren(kind)
            if widget.isVisible() and widget.isEnabled() and name_of(widget) == words
            if widget.focusPolicy() & Qt.FocusPolicy.ClickFocus
        ]
        found = [w for w in found if not any(w.isAncestorOf(v) for v in found if v is not w)]
        assert found, f"{words!r} is not there"
        return min(found, key=lambda widget: widget.mapToGlobal(QPoint()).x())  # met first


def _areas_around(widget: QWidget) -> Iterator[QScrollArea]:
    above: QObject | None = widget.parent()
    while above is not None:
        if isinstance(above, QScrollArea):
            yield above
        above = above.parent()


def _turn_wheel(viewport: QWidget, by: int) -> None:
    middle = QPointF(viewport.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(viewport.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        MODIFIERS.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)
    _settle()


def _menu(window: QWidget, words: str) -> QMenu:
    bar = window.findChild(QMenuBar)
    assert bar is not None
    found = next(action.menu() for action in bar.actions() if plain(action.text()) == words)
    assert isinstance(found, QMenu)
    return found
