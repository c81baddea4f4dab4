"""What all pages share: fields by path, messages beside them, texts in the language in use."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import Assessment
from medins_desktop.interview.flow import missing_fields
from medins_desktop.ui.fields.field import Field
from medins_desktop.ui.fields.form import GROUPS, column, is_restyled, respace, text_label
from medins_desktop.ui.tab_order import order_tabs, stops
from medins_desktop.wording.language import translate
from medins_desktop.wording.problems import problem_text


class Page(QWidget):
    """Shows answers and emits new ones with the path of what changed.

    A subclass builds its widgets in the constructor, adds its fields, and says its texts
    in `retranslate` and what it shows in `refresh`.
    """

    answered = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.answers = Answers()
        self.assessment: Assessment | None = None
        self.fields: dict[str, Field] = {}
        self._ordered: tuple[str, ...] = ()
        self._title, self._intro = text_label("title"), text_label("help")
        self.content: QVBoxLayout = column(self, GROUPS)
        head = column(gap=1)
        head.addWidget(self._title)
        head.addWidget(self._intro)
        self.content.addLayout(head)

    def show_answers(self, answers: Answers, assessment: Assessment) -> None:
        """Show answers and what follows from them; emits nothing."""
        self.answers, self.assessment = answers, assessment
        self.refresh(assessment)
        self._show_messages(assessment)
        self._order_tabs()

    def focus_field(self, path: str) -> None:
        """Bring the field at `path`, or one of this name, into view and into focus.

        Without such a field the cursor goes to the first one, as on any page that opens.
        """
        field = self.field_at(path)
        if field is not None:
            field.focus()
        elif first := stops(self)[:1]:
            first[0].setFocus()

    def field_at(self, path: str) -> Field | None:
        """Return the field at `path`, else one whose path ends with that name."""
        if path in self.fields:
            return self.fields[path]
        name = path.rsplit(".", 1)[-1]
        named = (f for p, f in self.fields.items() if p.rsplit(".", 1)[-1] == name)
        return next(named, None)

    def forget_typing(self) -> None:
        """Drop texts that stand for no value: for a new case."""
        for field in self.fields.values():
            field.forget_typing()

    def refresh(self, assessment: Assessment) -> None:
        """Fill the fields."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Say all texts that do not hang on the answers."""
        raise NotImplementedError

    def set_head(self, title: str, intro: str) -> None:
        """Set the page's title and the line below it."""
        self._title.setText(title)
        self._intro.setText(intro)

    def add_field(self, field: Field) -> Field:
        """Keep a field under its path, for messages and focus."""
        self.fields[field.path] = field
        return field

    def answer(self, answers: Answers, path: str) -> None:
        """Give new answers."""
        if answers != self.answers:
            self.answers = answers
            self.answered.emit(answers, path)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if self.assessment is not None:
                self.show_answers(self.answers, self.assessment)
        elif is_restyled(event):
            respace(self)
        super().changeEvent(event)

    def needed_fields(self, assessment: Assessment) -> Iterable[str]:
        """Return the paths of this page's fields that the figures wait for."""
        for name in missing_fields(assessment):
            field = self.field_at(name)
            if field is not None:
                yield field.path

    def _order_tabs(self) -> None:
        """Let Tab go down the page as it is laid out, whenever fields came or went."""
        if self._ordered != tuple(self.fields):
            self._ordered = tuple(self.fields)
            order_tabs(self)

    def _show_messages(self, assessment: Assessment) -> None:
        problems = {p.where: problem_text(p, in_form=True) for p in assessment.problems}
        needed = set(self.needed_fields(assessment))
        waits = translate("pages", "The figures wait for this answer.")
        for path, field in self.fields.items():
            field.show_problem(problems.get(path, ""))
            field.show_needed(waits if path in needed else "")
