"""Label above, editor, help one line below, and a message once the field is left."""

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QSizePolicy, QWidget

from medins_desktop.ui import appearance
from medins_desktop.ui.fields.disclosure import Disclosure
from medins_desktop.ui.fields.form import add_left, bring_into_view, column, row, text_label
from medins_desktop.ui.fields.typed_edit import TypedEdit
from medins_desktop.ui.fields.typed_text import WrongText, fault_text


class Field(QWidget):
    """One question. `path` is its place in the case file, such as `bills[0].total`.

    With `unknown` it has a tick for "not known" that empties it; an empty editor is not
    known in any case.
    """

    emptied = Signal()

    def __init__(self, path: str, editor: QWidget, *, unknown: bool = False) -> None:
        super().__init__()
        self.path = path
        self.editor = editor
        self._entry = self._find_entry(editor)
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setBuddy(self._entry or editor)
        self._help, self._message = text_label("help"), text_label("message")
        self._problem = self._needed = ""
        self._said = "", ""
        self._unknown = QCheckBox() if unknown else None
        self._build()
        editor.installEventFilter(self)
        if self._entry is not None:
            self._entry.installEventFilter(self)
            self._entry.fault_changed.connect(self._show_message)
            self._entry.textChanged.connect(self._show_unknown)

    def set_texts(self, label: str, help_text: str = "", unknown: str = "") -> None:
        """Set label and help; the label names the editor for screen readers too."""
        self._label.setText(label)
        self._help.setText(help_text)
        self._help.setVisible(bool(help_text))
        name = label.replace("&", "")
        for widget in {self.editor, self._entry or self.editor}:
            widget.setAccessibleName(name)
            widget.setAccessibleDescription(help_text)
        if self._unknown is not None:
            self._unknown.setText(unknown)
            self._unknown.setAccessibleName(f"{name}: {unknown}")
        self._show_message()

    def name_editor(self, name: str) -> None:
        """Name the editor by more than its label, where several fields have the same one."""
        for widget in {self.editor, self._entry or self.editor}:
            widget.setAccessibleName(name)

    def set_empty_text(self, text: str) -> None:
        """Set what an empty editor says."""
        if self._entry is not None:
            self._entry.setPlaceholderText(text)

    def show_problem(self, sentence: str) -> None:
        """Show what the checks say about the answer, when the field is not being typed in."""
        self._problem = sentence
        self._show_message()

    def show_needed(self, sentence: str) -> None:
        """Show that the figures wait for this field."""
        self._needed = sentence
        self._show_message()

    @property
    def message(self) -> str:
        """The message shown."""
        return self._message.text() if not self._message.isHidden() else ""

    def forget_typing(self) -> None:
        """Drop a text that stands for no value."""
        if self._entry is not None:
            self._entry.forget_typing()

    def focus(self) -> None:
        """Open what hides the field, bring it into view and put the cursor into it."""
        above = self.parentWidget()
        while above is not None:
            if isinstance(above, Disclosure):
                above.open()
            above = above.parentWidget()
        (self._entry or self.editor).setFocus()
        if self._entry is not None:
            self._entry.selectAll()
        bring_into_view(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show or hide the message when the editor is left or entered."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_message()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """As wide as label and editor: help and message break lines."""
        top = self._label.sizeHint().width()
        if self._unknown is not None:
            top += self._unknown.sizeHint().width() + appearance.step(2)
        width = max(top, self.editor.sizeHint().width())
        breaks = self.hasHeightForWidth()
        return QSize(width, self.heightForWidth(width) if breaks else super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As narrow as label and editor allow."""
        width = max(self.editor.minimumSizeHint().width(), self._label.minimumSizeHint().width())
        return QSize(width, super().minimumSizeHint().height())

    def _build(self) -> None:
        layout = column(self, 1)
        top = row(gap=2)
        top.addWidget(self._label, 0 if self._unknown is not None else 1)
        if self._unknown is not None:
            top.addWidget(self._unknown)
            self._unknown.clicked.connect(self._set_unknown)
            top.addStretch(1)
        layout.addLayout(top)
        if self.editor.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Expanding:
            layout.addWidget(self.editor)
        else:
            add_left(layout, self.editor)
        layout.addWidget(self._help)
        layout.addWidget(self._message)
        layout.addStretch(1)
        self._message.hide()
        self._help.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._show_unknown()

    def _find_entry(self, editor: QWidget) -> TypedEdit | None:
        return editor if isinstance(editor, TypedEdit) else editor.findChild(TypedEdit)

    def _set_unknown(self, unknown: bool) -> None:
        if unknown:
            self.emptied.emit()
        if self._entry is not None:
            if self._entry.value is None:
                self._entry.forget_typing()  # also what stands for no value
            self._entry.setFocus()
        self._show_unknown()

    def _show_unknown(self) -> None:
        if self._unknown is not None and self._entry is not None:
            self._unknown.setChecked(not self._entry.text())

    def _show_message(self, *_: object) -> None:
        fault: WrongText | None = self._entry.fault if self._entry is not None else None
        typing = self._entry is not None and self._entry.hasFocus()
        sentence = fault_text(fault) if fault is not None else ""
        if not sentence and not typing:
            sentence = self._problem
        said = ("message", sentence) if sentence else ("notice", self._needed)
        if said == self._said:
            return  # a key press asks every field; laying all out again takes longest
        self._said = role, words = said
        appearance.set_property(self._message, "role", role)
        self._message.setText(words)
        self._message.setVisible(bool(words))
        self.updateGeometry()
