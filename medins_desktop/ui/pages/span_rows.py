"""Spans of time typed one a row, such as jobs: a row counts once it is complete."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from medins_desktop.ui.fields.field import Field
from medins_desktop.ui.fields.form import FIELDS, add_left, button, column, flow_of, text_label
from medins_desktop.wording.language import translate

# The texts of a row's fields: label and help of each.
Texts = Sequence[tuple[str, str]]


class SpanRows(QWidget):
    """Rows of fields; `given` has what the complete ones stand for, and the path typed in.

    `prefix` is the list's path in the case file, `editors` makes the editors of a row by
    key, `build` turns their values into an item (None: not complete), `values` turns an
    item back; `term` is what F1 explains. What is half typed stays in its row and counts
    for nothing.
    """

    given = Signal(object, str)
    row_added = Signal()

    def __init__(
        self,
        prefix: str,
        editors: Callable[[], dict[str, Any]],
        build: Callable[[Sequence[Any]], Any],
        values: Callable[[Any], Sequence[Any]],
        *,
        term: str,
    ) -> None:
        super().__init__()
        self._term = term
        self._prefix, self._editors, self._build, self._values = prefix, editors, build, values
        self._given: tuple[Any, ...] = ()
        self._name, self._incomplete = "{0}", ""
        self._texts: Texts = ()
        self._hidden: tuple[str, ...] = ()
        self.rows: list[SpanRow] = []
        self._rows = column(gap=FIELDS)
        self.add = button("link")
        self.add.clicked.connect(self._add_and_enter)
        layout = column(self, FIELDS)
        layout.addLayout(self._rows)
        add_left(layout, self.add)
        self._fit(1)

    @property
    def fields(self) -> dict[str, Field]:
        """The fields by path: a row that is not complete has the place it would have."""
        found: dict[str, Field] = {}
        index = 0
        for row in self.rows:
            for key, field in row.fields.items():
                field.path = f"{self._prefix}[{index}].{key}"
                if key not in self._hidden:
                    found.setdefault(field.path, field)
            index += self._item(row) is not None
        return found

    def set_value(self, items: Sequence[Any]) -> None:
        """Show items; rows that stand for them already are not touched."""
        if tuple(items) == self._given:
            return
        self._given = tuple(items)
        self._fit(max(len(items), 1))
        for i, row in enumerate(self.rows):
            row.set_values(self._values(items[i]) if i < len(items) else ())
        self._say()

    def forget_typing(self) -> None:
        """Drop the rows that are not complete."""
        items, self._given = self._given, (object(),)
        self.set_value(items)
        for row in self.rows:
            for field in row.fields.values():
                field.forget_typing()

    def set_texts(self, name: str, add: str, incomplete: str, texts: Texts) -> None:
        """Say all texts; `name` is what a row is called, with its number."""
        self._name, self._texts, self._incomplete = name, tuple(texts), incomplete
        self.add.setText(add)
        self._say()

    def hide_fields(self, *keys: str) -> None:
        """Leave out fields that this case does not need."""
        self._hidden = keys
        for row in self.rows:
            for key, field in row.fields.items():
                field.setVisible(key not in keys)

    def _fit(self, count: int) -> None:
        """Have so many rows."""
        while len(self.rows) < count:
            row = SpanRow(self._editors())
            for field in row.fields.values():
                field.setProperty("term", self._term)
            row.edited.connect(self._take)
            row.removed.connect(self._remove)
            self.rows.append(row)
            self._rows.addWidget(row)
        while len(self.rows) > count:
            row = self.rows.pop()
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.hide_fields(*self._hidden)

    def _item(self, row: "SpanRow") -> Any:
        return self._build(row.values)

    def _take(self, row: "SpanRow", key: str) -> None:
        """Give the complete rows anew."""
        _ = self.fields  # the paths as they are now
        items = tuple(item for one in self.rows if (item := self._item(one)) is not None)
        self._say()
        if items != self._given:
            self._given = items
            self.given.emit(items, row.fields[key].path)

    def _add_and_enter(self) -> None:
        """Begin another row; one that is empty is taken first."""
        empty = next((row for row in self.rows if row.is_empty), None)
        if empty is None:
            self._fit(len(self.rows) + 1)
            empty = self.rows[-1]
            self._say()
            self.row_added.emit()
        next(iter(empty.fields.values())).focus()

    def _remove(self, row: "SpanRow") -> None:
        """Take a row away; the last one is emptied. The cursor goes to the row that follows."""
        at = self.rows.index(row)
        for before, after in zip(self.rows[at:], self.rows[at + 1 :], strict=False):
            before.set_values(after.values)
        if len(self.rows) > 1:
            self._fit(len(self.rows) - 1)
        else:
            row.set_values(())
        near = self.rows[min(at, len(self.rows) - 1)]
        next(iter(near.fields.values())).focus()
        self._take(near, next(iter(near.fields)))

    def _say(self) -> None:
        for number, row in enumerate(self.rows, start=1):
            alone = len(self.rows) == 1 and row.is_empty
            incomplete = not row.is_empty and self._item(row) is None
            row.say(self._name.format(number), self._texts, self._incomplete if incomplete else "")
            row.remove.setVisible(not alone)


class SpanRow(QWidget):
    """The fields of one span, and the button that removes it."""

    edited = Signal(object, str)
    removed = Signal(object)

    def __init__(self, editors: dict[str, Any]) -> None:
        super().__init__()
        self._made = editors
        self.fields = {key: Field(key, editor) for key, editor in editors.items()}
        self._title, self._notice = text_label("help"), text_label("notice")
        self.remove = button("link")
        layout = column(self, 1)
        layout.addWidget(self._title)
        layout.addWidget(flow_of(*self.fields.values()))
        layout.addWidget(self._notice)
        add_left(layout, self.remove)
        for key, editor in editors.items():
            editor.value_changed.connect(lambda _=None, key=key: self.edited.emit(self, key))
        self.remove.clicked.connect(lambda: self.removed.emit(self))

    @property
    def values(self) -> tuple[Any, ...]:
        """What the editors stand for."""
        return tuple(editor.value for editor in self._made.values())

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        return all(value is None for value in self.values)

    def set_values(self, values: Sequence[Any]) -> None:
        """Show values; none for nothing."""
        for i, editor in enumerate(self._made.values()):
            editor.set_value(values[i] if i < len(values) else None)

    def say(self, name: str, texts: Texts, notice: str) -> None:
        """Say all texts; each editor is named with its row."""
        self._title.setText(name)
        for field, (label, help_text) in zip(self.fields.values(), texts, strict=False):
            field.set_texts(label, help_text)
            field.name_editor(f"{name}: {label}")
        self._notice.setText(notice)
        self._notice.setVisible(bool(notice))
        words = translate("pages", "Remove")
        self.remove.setText(words)
        self.remove.setAccessibleName(f"{words}: {name}")
