"""The first page: a new case, recent ones, worked examples, and work that was lost."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDateTime, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from medins_desktop.ui.appearance import step
from medins_desktop.wording.language import QT_TRANSLATE_NOOP, translate

# The worked examples: file below resources/examples, title, what one learns from it.
EXAMPLES = (
    (
        "beijing-two-stays",
        QT_TRANSLATE_NOOP("ui", "Two hospital stays in one year"),
        QT_TRANSLATE_NOOP("ui", "Beijing, working, with mutual aid: how the caps work."),
    ),
    (
        "beijing-outpatient",
        QT_TRANSLATE_NOOP("ui", "A year of outpatient visits"),
        QT_TRANSLATE_NOOP("ui", "The deductible counts over the year; community care pays more."),
    ),
    (
        "beijing-retired",
        QT_TRANSLATE_NOOP("ui", "The same illness, retired"),
        QT_TRANSLATE_NOOP("ui", "Retirees' rates and their supplement."),
    ),
    (
        "beijing-subsistence",
        QT_TRANSLATE_NOOP("ui", "On a subsistence allowance"),
        QT_TRANSLATE_NOOP("ui", "Critical-illness insurance and medical assistance."),
    ),
    (
        "beijing-class-b",
        QT_TRANSLATE_NOOP("ui", "A bill with class B and class C items"),
        QT_TRANSLATE_NOOP("ui", "What counts as in scope, and what you bear first."),
    ),
    (
        "teaching",
        QT_TRANSLATE_NOOP("ui", "The textbook example"),
        QT_TRANSLATE_NOOP("ui", "The smallest complete sum, from the bill to what you pay."),
    ),
)
_TWO_COLUMNS_FROM = 170  # steps of width: below, examples stand in one column


class StartPage(QScrollArea):
    """Offers what one can begin with. Emits the command that was chosen."""

    asked = Signal(str)

    def __init__(self, recent: Sequence[Path], lost: Sequence[Path], left_out: str = "") -> None:
        """Show them; `left_out` says which files of rules cannot be used."""
        super().__init__()
        self.setWidgetResizable(True)
        page = QWidget()
        page.setProperty("role", "column")
        page.setMaximumWidth(step(260))
        column = QVBoxLayout(page)
        column.setContentsMargins(step(8), step(8), step(8), step(8))
        column.setSpacing(step(6))
        column.addLayout(_heading())
        for path in lost[:1]:
            column.addWidget(self._recovery(path))
        if left_out:
            column.addWidget(_left_out(left_out))
        column.addLayout(self._beginnings())
        if recent:
            column.addWidget(self._recent(recent))
        column.addWidget(_text("section", translate("ui", "See how it works")))
        self._examples = QGridLayout()
        self._examples.setSpacing(step(3))
        self._cards = [self._example(*example) for example in EXAMPLES]
        column.addLayout(self._examples)
        column.addWidget(_text("secondary", _footnote()))
        column.addStretch()
        self.setWidget(_centred(page))
        self._columns = 0
        self._place_cards(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the examples in as many columns as fit."""
        super().resizeEvent(event)
        self._place_cards(2 if event.size().width() >= step(_TWO_COLUMNS_FROM) else 1)

    def _place_cards(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self._cards):
            self._examples.addWidget(card, number // columns, number % columns)

    def _beginnings(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(step(3))
        for name, words, role in (
            ("new", translate("ui", "Start a new case"), "primary"),
            ("open", translate("ui", "Open a saved case…"), ""),
            ("policies", translate("ui", "Policies…"), "quiet"),
        ):
            button = QPushButton(words)
            button.setObjectName(name)
            button.setProperty("role", role)
            button.clicked.connect(lambda _=False, n=name: self.asked.emit(n))
            row.addWidget(button)
            if name == "new" and self.focusProxy() is None:
                self.setFocusProxy(button)
        row.addStretch()
        return row

    def _recent(self, recent: Sequence[Path]) -> QFrame:
        card, column = _card()
        column.addWidget(_text("section", translate("ui", "Recent cases")))
        for path in recent[:5]:
            button = QPushButton(path.stem)
            button.setProperty("role", "link")
            button.setToolTip(str(path))
            button.setEnabled(path.is_file())
            button.clicked.connect(lambda _=False, p=path: self.asked.emit(f"recent:{p}"))
            row = QHBoxLayout()
            row.addWidget(button)
            gone = "" if path.is_file() else translate("ui", "The file is no longer there: ")
            row.addWidget(_text("secondary", f"{gone}{path.parent}"), 1)
            column.addLayout(row)
        return card

    def _recovery(self, path: Path) -> QFrame:
        card, column = _card("notice")
        column.addWidget(_text("section", translate("ui", "Unsaved work was found")))
        when = QDateTime.fromSecsSinceEpoch(int(path.stat().st_mtime)).toString("yyyy-MM-dd HH:mm")
        words = translate(
            "ui", "The program ended before you saved. What you had typed until {0} is still here."
        )
        column.addWidget(_text("", words.format(when)))
        row = QHBoxLayout()
        for name, label, role in (
            ("recover", translate("ui", "Bring it back"), "primary"),
            ("discard", translate("ui", "Throw it away"), ""),
        ):
            button = QPushButton(label)
            button.setObjectName(name)
            button.setProperty("role", role)
            button.clicked.connect(lambda _=False, n=name: self.asked.emit(f"{n}:{path}"))
            row.addWidget(button)
            if name == "recover":
                self.setFocusProxy(button)
        row.addStretch()
        column.addLayout(row)
        return card

    def _example(self, name: str, title: str, lesson: str) -> QPushButton:
        card = _ExampleCard(translate("ui", title), translate("ui", lesson))
        card.setObjectName(f"example-{name}")
        card.setProperty("role", "card")
        card.clicked.connect(lambda: self.asked.emit(f"example:{name}"))
        return card


class _ExampleCard(QPushButton):
    """A button as high as the labels in it."""

    def __init__(self, title: str, lesson: str) -> None:
        super().__init__()
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(step(4), step(3), step(4), step(3))
        self._column.setSpacing(step(1))
        self._column.addWidget(_text("strong", title))
        self._column.addWidget(_text("secondary", lesson))
        self.setAccessibleName(title)
        self.setAccessibleDescription(lesson)

    def sizeHint(self) -> QSize:
        """Return the size of the labels."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least size of the labels."""
        return self._column.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Return that labels break lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the labels at a width."""
        return self._column.heightForWidth(width)


def example_title(name: str) -> str:
    """Return the title of a worked example."""
    titles = {example: title for example, title, _ in EXAMPLES}
    return translate("ui", titles[name])


def _centred(page: QWidget) -> QWidget:
    holder = QWidget()
    holder.setProperty("role", "column")
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch()
    row.addWidget(page, 10)
    row.addStretch()
    return holder


def _left_out(words: str) -> QFrame:
    card, column = _card("notice")
    column.addWidget(_text("section", translate("ui", "A file of rules was left out")))
    more = translate("ui", "“Policies…” says what is wrong with it.")
    column.addWidget(_text("", f"{words}\n{more}"))
    return card


def _heading() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(step(2))
    column.addWidget(_text("title", translate("ui", "Medins")))
    purpose = translate(
        "ui", "What will this illness cost you, and who pays the rest? Worked out step by step."
    )
    column.addWidget(_text("", purpose))
    return column


def _footnote() -> str:
    return translate(
        "ui",
        "Everything stays on this computer: no network is used. The result is an estimate, not a "
        "certificate; the insurance agency decides.",
    )


def _card(role: str = "card") -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("role", role)
    column = QVBoxLayout(card)
    column.setContentsMargins(step(4), step(3), step(4), step(3))
    column.setSpacing(step(2))
    return card, column


def _text(role: str, words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label
