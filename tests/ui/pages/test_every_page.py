"""What holds for every page: no noise, a name for everything, no sideways scrolling."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from medins_desktop.core.claim import Cover, TopUp
from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.employment import Employment, Job, SickSpell
from medins_desktop.core.enterprise import Approval, Enterprise, EnterpriseRules
from medins_desktop.core.months import Month
from medins_desktop.interview.answers import Answers
from medins_desktop.ui import appearance

Open = Callable[..., Any]

PAGES = ("you", "enterprise", "years", "work", "bills", "cover")


def full(answers: Answers) -> Answers:
    """Return answers with something in every field."""
    bill = answers.bills[0]
    person = replace(
        answers.person,
        name="A",
        scheme="employee",
        aid_group="illness_poverty",
        previous_year_burden=Decimal(100),
    )
    top_up = TopUp(Decimal(0), Decimal("0.5"))
    parts = {"class_b": Decimal(100), "class_b_rate": Decimal("0.1"), "care": "filed"}
    return replace(
        answers,
        person=person,
        bills=(replace(bill, **parts), answers.bills[1]),
        enterprise=Enterprise("hardship", True, Approval("1", "A", Month(2025, 1)), staff=3),
        contributions=(
            ContributionRun(Month(2011, 1), Month(2024, 2), "employer", "110000"),
            ContributionRun(
                Month(2025, 6), Month(2025, 9), "arrears", None, None, Decimal(1), Decimal(2)
            ),
        ),
        employment=Employment(
            (Job(Month(1998, 6), Month(2001, 8)),),
            Month(2009, 3),
            date(2012, 7, 2),
            (SickSpell(date(2012, 7, 2), date(2012, 7, 20)),),
            Decimal(2000),
            Decimal(1800),
        ),
        cover=Cover(("accident",), {"accident": 1}, top_up, top_up, Decimal(1), Decimal(1), True),
    )


def focusable(page: QWidget) -> list[QWidget]:
    """Return the visible widgets that Tab reaches, in its order."""
    found: list[QWidget] = []
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page:
        reached = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        inside = page.isAncestorOf(widget)
        if reached and inside and widget.isVisible() and widget.isEnabled():
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


@pytest.mark.parametrize("name", PAGES)
def test_showing_answers_emits_nothing(name: str, open_page: Open, two_stays: Answers) -> None:
    case = open_page(name)
    for answers in (two_stays, full(two_stays), Answers(), full(two_stays)):
        case.show(answers)
    assert case.changes == []


@pytest.mark.parametrize("name", PAGES)
def test_everything_that_takes_the_focus_has_a_name(
    name: str, open_page: Open, two_stays: Answers
) -> None:
    case = open_page(name, full(two_stays))
    if name == "bills":
        case.page.select_bill("1")
    widgets = focusable(case.page)
    assert len(widgets) > 5
    for widget in widgets:
        accessible = QAccessible.queryAccessibleInterface(widget)
        assert accessible is not None
        assert accessible.text(QAccessible.Text.Name), widget


@pytest.mark.parametrize("name", PAGES)
def test_tab_goes_down_the_page(name: str, open_page: Open, two_stays: Answers) -> None:
    case = open_page(name, full(two_stays))
    case.area.resize(760, 6000)
    QApplication.processEvents()
    heights = [w.mapTo(case.page, w.rect().topLeft()).y() for w in focusable(case.page)]
    row = appearance.step(14)  # what stands side by side
    assert all(after > before - row for before, after in pairwise(heights)), heights


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize(("width", "percent"), [(430, 100), (430, 125), (600, 150), (760, 100)])
def test_nothing_scrolls_sideways(
    name: str, width: int, percent: int, open_page: Open, two_stays: Answers, qapp: QApplication
) -> None:
    appearance.apply(qapp, percent=percent)
    case = open_page(name, full(two_stays))
    if name == "bills":
        case.page.select_bill("1")
    case.area.resize(width, 900)
    # Lines break step by step: what matters is where it ends.
    case.qtbot.waitUntil(lambda: beyond_the_edge(case.page) == [])
    case.qtbot.waitUntil(lambda: case.area.horizontalScrollBar().maximum() == 0)
    assert case.page.minimumSizeHint().width() <= width


def beyond_the_edge(page: QWidget) -> list[QWidget]:
    shown = [widget for widget in page.findChildren(QWidget) if widget.isVisible()]
    rights = ((w, w.mapTo(page, w.rect().topRight()).x()) for w in shown)
    return [widget for widget, right in rights if right > page.width()]


@pytest.mark.parametrize("name", PAGES)
def test_the_page_grows_with_the_text(
    name: str, open_page: Open, two_stays: Answers, qapp: QApplication
) -> None:
    case = open_page(name, two_stays)
    before = case.page.heightForWidth(700)
    appearance.apply(qapp, percent=150, dark=True)
    QApplication.processEvents()
    assert case.page.heightForWidth(700) > 1.3 * before


class Marked(QTranslator):
    """A language in which every text of the pages is marked."""

    def translate(self, context: str, text: str, *_: Any) -> str:
        return f"«{text}»" if context == "pages" else ""

    def isEmpty(self) -> bool:
        return False


def texts_of_the_law(rules: EnterpriseRules) -> set[str]:
    """Return what policy files say in both languages, as steps and as other lines."""
    every = (rules.pooled_only, *rules.states.values())
    statements = [one for r in every for one in (*r.changes, *r.keeps, *r.steps)]
    texts = {text for one in statements for text in one.text.values()}
    return texts | {f"{number}. {text}" for number in range(1, 9) for text in texts}


@pytest.mark.parametrize("name", PAGES)
def test_the_language_changes_at_once_and_typing_stays(
    name: str, open_page: Open, two_stays: Answers, qapp: QApplication
) -> None:
    case = open_page(name, full(two_stays))
    fields = case.page.fields.items()
    path = next(p for p, f in fields if f.isVisible() and f._entry and not p.endswith("place"))
    case.type(path, "x")
    plain = {label.text() for label in case.page.findChildren(QLabel) if label.isVisible()}
    of_the_law = texts_of_the_law(case.library.enterprise)
    translator = Marked(qapp)
    QCoreApplication.installTranslator(translator)
    QApplication.processEvents()
    marked = [label.text() for label in case.page.findChildren(QLabel) if label.isVisible()]
    typed = case.edit(path).text()
    QCoreApplication.removeTranslator(translator)
    shiboken6.delete(translator)
    QApplication.processEvents()
    left = [text for text in marked if text and "«" not in text and text not in of_the_law]
    assert typed == "x"
    assert len(left) <= 2, left  # a bill's or a figure's own text
    again = {label.text() for label in case.page.findChildren(QLabel) if label.isVisible()}
    assert again == plain


@pytest.mark.parametrize("name", PAGES)
def test_a_field_of_every_page_comes_into_view_and_focus(
    name: str, open_page: Open, two_stays: Answers
) -> None:
    case = open_page(name, full(two_stays))
    case.area.resize(760, 300)
    path = list(case.page.fields)[-1]
    case.page.focus_field(path)
    case.qtbot.wait(1)
    field = case.page.fields[path]
    place = field.mapTo(case.area.viewport(), field.rect().topLeft()).y()
    assert 0 <= place < 300
    focus = QApplication.focusWidget()
    assert focus is not None
    assert field.isAncestorOf(focus)
    case.page.focus_field("no.such.field")
