"""What a file is known not to have."""

from PySide6.QtWidgets import QWidget

from medins_desktop.packs.stated_file import StatedFile
from medins_desktop.ui.fields.form import column, scrolled
from medins_desktop.ui.fields.list_card import ListCard
from medins_desktop.wording.language import local_text, translate


class GapsTab(QWidget):
    """One line a gap."""

    def __init__(self) -> None:
        super().__init__()
        inside = QWidget()
        inside.setProperty("role", "column")
        layout = column(inside, 0, 2)
        self.lines = ListCard()
        layout.addWidget(self.lines)
        layout.addStretch(1)
        column(self, 0).addWidget(scrolled(inside))

    def show_file(self, file: StatedFile) -> None:
        """Show what a file does not have."""
        lines = [(local_text(gap.text), "") for gap in file.gaps]
        none = [(translate("pages", "No gap is written down for these rules."), "")]
        title = translate("pages", "What these rules do not cover")
        self.lines.show_lines(title, lines or none)
