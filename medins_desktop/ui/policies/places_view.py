"""The places with the state of their evidence, found while one types."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QWidget

from medins_desktop.packs.library import Library
from medins_desktop.packs.pack_file import PolicyFile
from medins_desktop.packs.place_evidence import PlaceEvidence, file_evidence, place_evidence
from medins_desktop.packs.place_search import found, search_keys
from medins_desktop.packs.stated_file import NATIONAL
from medins_desktop.ui.fields.figure_table import Cell, FigureTable, Heading
from medins_desktop.ui.fields.form import FIELDS, column, text_label
from medins_desktop.ui.policies.place_files import files_of
from medins_desktop.wording.language import local_text, translate
from medins_desktop.wording.names import confidence_name, confidence_sentence, scheme_names

_TEACHING = "teaching"
_COUNTRY = {"zh": "全国", "en": "Whole country"}
_LEAST_ROWS = 6


class PlacesView(QWidget):
    """A search field above a table. Emits the place that was chosen."""

    place_chosen = Signal(object)

    def __init__(self, library: Library, year: int) -> None:
        super().__init__()
        layout = column(self, FIELDS)
        label = QLabel(translate("pages", "&Find a place"))
        self.search = _Search()
        self.search.setPlaceholderText(
            translate("pages", "Name, pinyin, initials or code: Shanghai, sh, 310000")
        )
        self.search.setAccessibleName(translate("pages", "Find a place"))
        label.setBuddy(self.search)
        self.table = FigureTable(whole_rows=True, most_rows=_LEAST_ROWS)
        self.table.setAccessibleName(translate("pages", "Places"))
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._nothing = text_label("help")
        self._nothing.setText(translate("pages", "No place fits. There are no rules for it yet."))
        for widget in (label, self.search, self._nothing):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addStretch()  # takes the room of the table where nothing is found
        self.setFocusProxy(self.search)
        self.search.textChanged.connect(self._show_found)
        self.search.down_pressed.connect(self._enter_table)
        self.search.returnPressed.connect(self._choose_first)
        self.table.opened.connect(self.place_chosen)
        self.show_library(library, year)

    def show_library(self, library: Library, year: int) -> None:
        """List the places of a library; `year` is this one."""
        by_place: dict[str, list[PolicyFile]] = {}
        for file in library.policies:
            by_place.setdefault(file.place, []).append(file)
        places = sorted(by_place, key=lambda id_: (id_ == _TEACHING, id_))
        keys = library.search_keys()
        self._keys = [(id_, keys[id_]) for id_ in places]
        self._cells = {id_: _row(library, by_place[id_], year) for id_ in places}
        self._keys.append((NATIONAL, search_keys("", _COUNTRY, "quan guo")))
        self._cells[NATIONAL] = _row_of_the_country(library, year)
        self._show_found()

    def _show_found(self) -> None:
        places = found(self.search.text(), self._keys)
        headings = (
            Heading(translate("pages", "Place")),
            Heading(translate("pages", "Code"), rank=3),
            Heading(translate("pages", "Rules for"), rank=2),
            Heading(translate("pages", "Mostly known from")),
            Heading(translate("pages", "Weakest value"), rank=1),
            Heading(translate("pages", "Last checked")),
        )
        self.table.show_cells(headings, [self._cells[place] for place in places])
        self._nothing.setVisible(not places)
        self.table.setVisible(bool(places))

    def _enter_table(self) -> None:
        if self.table.figures.rowCount():
            self.table.setFocus()
            self.table.setCurrentIndex(self.table.figures.index(0, 0))

    def _choose_first(self) -> None:
        if self.table.figures.rows:
            self.place_chosen.emit(self.table.figures.rows[0][0].key)


class _Search(QLineEdit):
    """A field whose arrow down goes into the list below."""

    down_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field with the arrow."""
        if event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)


def _row(library: Library, files: Sequence[PolicyFile], year: int) -> tuple[Cell, ...]:
    known = place_evidence(files)
    added = any(library.added.path_of(file) is not None for file in files)
    name = local_text(files[-1].name)
    if added:
        name = translate("pages", "{0} · added by you").format(name)
    return (
        Cell(name, link=True, key=files[-1].place),
        Cell(files[-1].place),
        Cell(scheme_names(known.schemes)),
        _known(known.typical),
        _known(known.weakest),
        _checked(known, year),
    )


def _row_of_the_country(library: Library, year: int) -> tuple[Cell, ...]:
    """Return the row of what holds everywhere, and of the unions' plans."""
    files = [one.file for one in files_of(library, NATIONAL, date.max)]
    known = file_evidence(*files)
    return (
        Cell(local_text(_COUNTRY), link=True, key=NATIONAL),
        Cell("–"),
        Cell(translate("pages", "everybody, and mutual aid")),
        _known(known.typical),
        _known(known.weakest),
        _checked(known, year),
    )


def _checked(known: PlaceEvidence, year: int) -> Cell:
    stale = known.is_stale(year)
    checked = translate("pages", "{0}, not for this year") if stale else "{0}"
    return Cell(checked.format(known.checked), tone="attention" if stale else "")


def _known(confidence: str) -> Cell:
    if not confidence:
        return Cell("–")
    weak = confidence in ("one-source", "own-knowledge")
    return Cell(
        confidence_name(confidence),
        tone="attention" if weak else "",
        tip=confidence_sentence(confidence),
    )
