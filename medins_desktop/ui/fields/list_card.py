"""Lines on a card, each with where it stands below it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from medins_desktop.ui.fields.form import card, column, text_label


class ListCard(QWidget):
    """A title and lines, each with a second line in secondary; hidden without lines."""

    def __init__(self) -> None:
        super().__init__()
        frame, self._layout = card()
        column(self).addWidget(frame)
        self._title = text_label("section")
        self._layout.addWidget(self._title)
        self._pairs: list[_Pair] = []

    def show_lines(self, title: str, lines: Sequence[tuple[str, str]]) -> None:
        """Show other lines; texts change in place."""
        self._title.setText(title)
        while len(self._pairs) < len(lines):
            self._pairs.append(_Pair())
            self._layout.addWidget(self._pairs[-1])
        for i, pair in enumerate(self._pairs):
            pair.show_texts(lines[i] if i < len(lines) else ("", ""))
        self.setVisible(bool(lines))

    @property
    def text(self) -> str:
        """All lines."""
        return "\n".join(pair.text for pair in self._pairs if pair.text)


class _Pair(QWidget):
    """A line, and close below it the one that belongs to it."""

    def __init__(self) -> None:
        super().__init__()
        self._labels = (text_label(), text_label("help"))
        layout = column(self, 0)
        for label in self._labels:
            layout.addWidget(label)

    def show_texts(self, texts: tuple[str, str]) -> None:
        """Show both; one that is empty takes no room."""
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
            label.setVisible(bool(text))
        self.setVisible(any(texts))

    @property
    def text(self) -> str:
        """Both lines."""
        return "\n".join(label.text() for label in self._labels if label.text())
