"""Which column of a table holds what: one drop-down list a column, with its title and a sample."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from medins_desktop.interview.table_rows import Header, Rows, unread_columns
from medins_desktop.ui.fields.choice_field import ChoiceList, Option
from medins_desktop.ui.fields.form import INSIDE, column, flow, text_label
from medins_desktop.ui.pages.table_import import TableImport
from medins_desktop.wording.language import translate

_LONGEST_SAMPLE = 18


class ColumnMatch(QWidget):
    """The columns that hold something, those not read first; `changed` gives what each holds."""

    changed = Signal(object)

    def __init__(self, rows: Rows, header: Header, kind: TableImport) -> None:
        super().__init__()
        self._kind = kind
        self._columns = list(header.columns)
        self.lists: dict[int, ChoiceList] = {}
        layout = flow(self)
        unread = unread_columns(rows, header)
        read = (i for i in range(max(map(len, rows), default=0)) if i not in unread)
        for i in (*unread, *read):
            cells = [row[i] for row in rows[header.row :] if i < len(row) and row[i]]
            if cells:
                layout.addWidget(self._column(i, title_of(rows, header, i), cells[0]))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def taken_twice(self) -> str:
        """What two columns are said to hold; "" if there is no such thing."""
        named = [name for name in self._columns if name]
        return next((name for name in named if named.count(name) > 1), "")

    def _column(self, i: int, title: str, sample: str) -> QWidget:
        holder = QWidget()
        layout = column(holder, INSIDE)
        label: QLabel = text_label("help")
        label.setWordWrap(False)
        label.setText(translate("pages", "{0}: {1}").format(title, _short(sample)))
        chooser = self.lists[i] = ChoiceList()
        chooser.set_options(self._options())
        chooser.set_value(self._columns[i] if i < len(self._columns) else "")
        chooser.setAccessibleName(title)
        chooser.chosen.connect(lambda value, i=i: self._choose(i, value))
        layout.addWidget(label)
        layout.addWidget(chooser, 0, Qt.AlignmentFlag.AlignLeft)
        return holder

    def _choose(self, i: int, value: str) -> None:
        self._columns += [""] * (i + 1 - len(self._columns))
        self._columns[i] = value
        self.changed.emit(tuple(self._columns))

    def _options(self) -> list[Option]:
        unused = Option("", translate("pages", "not used"))
        named = self._kind.columns
        return [unused, *(Option(name, self._kind.column_title(name)) for name in named)]


def title_of(rows: Rows, header: Header, i: int) -> str:
    """Return what a column is called in the table, else its number."""
    titles = rows[header.row - 1] if header.row else ()
    title = titles[i] if i < len(titles) else ""
    return title or translate("pages", "Column {0}").format(i + 1)


def _short(sample: str) -> str:
    return sample if len(sample) <= _LONGEST_SAMPLE else f"{sample[:_LONGEST_SAMPLE]}…"
