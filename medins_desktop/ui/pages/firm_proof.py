"""Own cost settled both ways: with the firm in trouble, and as if it were normal."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from medins_desktop.core.result import SettledYear
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import (
    COVER_IN_DOUBT,
    Assessment,
    approval_holds,
    with_firm_as_normal,
)
from medins_desktop.ui.fields.form import card, column, text_label
from medins_desktop.ui.pages.firm_words import first_steps, law_of
from medins_desktop.wording.amounts import year_text, yuan
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
        self._law = text_label("help")
        for label in (self._title, self._lines, self._figures, self._law):
            layout.addWidget(label)
        column(self).addWidget(self._card)

    def show_case(self, assessment: Assessment) -> None:
        """Show what the firm's state changes in this case."""
        self._assessment = assessment
        firm = assessment.answers.enterprise
        state, pooled = str(firm.state), bool(firm.pooled_only)
        unchanged = state in ("hardship", "deferral") or (pooled and state not in COVER_IN_DOUBT)
        self.setVisible(unchanged or state in COVER_IN_DOUBT)
        if state in COVER_IN_DOUBT:
            self._show_doubt(state)
        elif unchanged:
            self._show_unchanged(assessment, state, pooled_only=pooled)
        self._card.setAccessibleName(self._title.text())

    def showEvent(self, event: QShowEvent) -> None:
        """Settle both ways when the card comes into sight."""
        super().showEvent(event)
        if self._assessment is not None:
            self.show_case(self._assessment)

    @property
    def text(self) -> str:
        """All that the card says."""
        labels = (self._title, self._lines, self._figures, self._law)
        return "\n".join(label.text() for label in labels if label.text())

    def _show_doubt(self, state: str) -> None:
        self._title.setText(
            translate("pages", "Whether you are covered is not judged yet by this program.")
        )
        shown = translate("pages", "The figures are what is paid if you are covered. First:")
        steps = [f"{i}. {step}" for i, step in enumerate(first_steps(state), start=1)]
        self._lines.setText("\n".join((shown, *steps)))
        self._set_figures("")
        self._set_law(())

    def _show_unchanged(self, assessment: Assessment, state: str, *, pooled_only: bool) -> None:
        in_trouble = state in ("hardship", "deferral")
        if in_trouble and not approval_holds(assessment.answers, assessment.today):
            self._title.setText(translate("pages", "Ordinary rules apply."))
            self._lines.setText(_why_ordinary(assessment))
        else:
            self._title.setText(translate("pages", "This does not change what you are paid."))
            self._lines.setText(_what_changes(in_trouble=in_trouble, pooled_only=pooled_only))
        self._set_figures(self._both_ways(assessment) if self.isVisible() else "")
        self._set_law(law_of(state, pooled_only=pooled_only))

    def _set_law(self, lines: tuple[str, ...]) -> None:
        self._law.setText("\n".join(lines))
        self._law.setVisible(bool(lines))

    def _set_figures(self, text: str) -> None:
        self._figures.setText(text)
        self._figures.setVisible(bool(text))

    def _both_ways(self, assessment: Assessment) -> str:
        normal = self._compare(with_firm_as_normal(assessment.answers))
        years = assessment.settlement.years
        if not years or any(year.sums is None for year in years):
            return translate(
                "pages", "Once the bills are complete, both ways are settled and shown here."
            )
        pairs = zip(years, normal.settlement.years, strict=True)
        return "\n".join(_one_year(now, usual) for now, usual in pairs)


def _one_year(now: SettledYear, usual: SettledYear) -> str:
    both = translate("pages", "{0}: you bear {1} as filled in, {2} if the firm were in order. {3}")
    same = _cost(now) == _cost(usual)
    verdict = (
        translate("pages", "Not a fen of difference.")
        if same
        else translate("pages", "They differ: ask the agency.")
    )
    return both.format(year_text(now.year), _cost(now), _cost(usual), verdict)


def _cost(year: SettledYear) -> str:
    if year.own_cost_range is not None:
        low, high = year.own_cost_range
        return translate("pages", "from {0} to {1}").format(yuan(low), yuan(high))
    return yuan(year.sums.own_cost) if year.sums is not None else ""


def _what_changes(*, in_trouble: bool, pooled_only: bool) -> str:
    lines = []
    if in_trouble:
        lines.append(
            translate("pages", "The approval lowers or puts off what the firm pays, nothing else.")
        )
    if pooled_only:
        lines.append(
            translate(
                "pages",
                "Pooled only: stays and visits are paid as usual, but no money is credited to "
                "your account.",
            )
        )
    return "\n".join(lines)


def _why_ordinary(assessment: Assessment) -> str:
    approval = assessment.answers.enterprise.approval
    if not approval.number or not approval.authority or approval.first is None:
        why = translate(
            "pages",
            "An approval needs its number, the authority and its first month; until they are "
            "filled in, the firm owes in full and on time.",
        )
    else:
        why = translate(
            "pages", "Today lies outside the months of the approval: the firm owes in full."
        )
    same = translate("pages", "For your bills it makes no difference:")
    return f"{why}\n{same}"
