"""Own cost settled both ways: with the firm in trouble, and as if it were normal."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import (
    APPROVED,
    COVER_IN_DOUBT,
    Assessment,
    approval_holds,
    with_firm_as_normal,
)
from medins_desktop.ui.fields.form import card, column, text_label
from medins_desktop.wording.firm_proof import (
    agree,
    both_ways,
    claims_by_year,
    ends_soon,
    no_difference,
    why_ordinary,
)
from medins_desktop.wording.language import translate

Compare = Callable[[Answers], Assessment]


class FirmProof(QWidget):
    """Says what the firm's state changes, and shows the figures for it.

    The second settlement is made only while the card is in sight.
    """

    def __init__(self, compare: Compare) -> None:
        super().__init__()
        self._compare = compare
        self._assessment: Assessment | None = None
        self._card, layout = card()
        self._title = text_label("strong")
        self._lines, self._figures = text_label(), text_label("strong")
        for label in (self._title, self._lines, self._figures):
            layout.addWidget(label)
        column(self).addWidget(self._card)

    def show_case(self, assessment: Assessment) -> None:
        """Show what the firm's state changes in this case."""
        self._assessment = assessment
        firm = assessment.answers.enterprise
        state, pooled = str(firm.state), bool(firm.pooled_only)
        unchanged = state in APPROVED or (pooled and state not in COVER_IN_DOUBT)
        self.setVisible(unchanged or state in COVER_IN_DOUBT)
        if state in COVER_IN_DOUBT:
            self._show_doubt(assessment)
        elif unchanged:
            self._show_unchanged(assessment, state)
        self._card.setAccessibleName(self._title.text())

    def showEvent(self, event: QShowEvent) -> None:
        """Settle both ways when the card comes into sight."""
        super().showEvent(event)
        if self._assessment is not None:
            self.show_case(self._assessment)

    @property
    def text(self) -> str:
        """All that the card says."""
        labels = (self._title, self._lines, self._figures)
        return "\n".join(label.text() for label in labels if label.text())

    def _show_doubt(self, assessment: Assessment) -> None:
        if assessment.if_covered:
            title = translate("pages", "Whether you are covered only your record of months tells.")
            lines = translate("pages", "The figures are what is paid if you are covered.")
        else:
            title = translate(
                "pages", "Whether you are covered follows from your record of months."
            )
            lines = ""
        self._title.setText(title)
        self._set_lines(lines)
        self._set_figures("\n".join(claims_by_year(assessment)))

    def _show_unchanged(self, assessment: Assessment, state: str) -> None:
        in_force = state not in APPROVED or approval_holds(assessment.answers, assessment.today)
        lines = [] if in_force else [why_ordinary(assessment)]
        if in_force and state in APPROVED and (soon := ends_soon(assessment)):
            lines.append(soon)
        figures, same = "", True
        if self.isVisible():
            normal = self._compare(with_firm_as_normal(assessment.answers))
            figures, same = both_ways(assessment, normal), agree(assessment, normal)
        if not in_force:
            title = translate("pages", "Ordinary rules apply.")
            lines += [no_difference()] if same else []
        elif same:
            title = translate("pages", "This does not change what you are paid.")
        else:
            title = translate("pages", "The approval does not cover all months of your record.")
        self._title.setText(title)
        self._set_lines("\n".join(lines))
        self._set_figures(figures)

    def _set_lines(self, text: str) -> None:
        self._lines.setText(text)
        self._lines.setVisible(bool(text))

    def _set_figures(self, text: str) -> None:
        self._figures.setText(text)
        self._figures.setVisible(bool(text))
