"""What the answer says: a figure with its remarks, or what is missing and where."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from medins_desktop.core.claim import Bill, Cover, Kind, Person, TopUp
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import assess
from medins_desktop.interview.case_file import read_case
from medins_desktop.packs.library import Library
from medins_desktop.resource_files import resource
from medins_desktop.ui.answer_bar import AnswerPanel, AnswerStrip
from medins_desktop.ui.answer_text import AnswerText, answer_text
from tests.interview.newcomer import newcomer_in_xiamen
from tests.ui.conftest import StartProgram

TWO_STAYS = read_case(resource("examples", "beijing-two-stays.medins"))
LIBRARY = Library.shipped()


def said(answers: Answers, bill_id: str | None = None) -> AnswerText:
    return answer_text(assess(answers, LIBRARY, date(2025, 12, 31)), bill_id)


def with_first_bill(**changes: object) -> Answers:
    first, *others = TWO_STAYS.bills
    return replace(TWO_STAYS, bills=(replace(first, **changes), *others))


def test_the_shares_add_up_to_the_total() -> None:
    text = said(TWO_STAYS)
    assert text.amount == "¥20,464.91"
    assert sum(share.amount for share in text.shares) == Decimal(275000)
    assert text.shares[-1].amount == Decimal("20464.91")
    assert (text.missing, text.high) == (None, "")


def test_what_comes_back_later_is_paid_at_the_counter_first() -> None:
    first, sample = said(TWO_STAYS).marks
    assert (first.tone, sample.tone) == ("plain", "plain")
    assert "¥47,730.35" in first.words
    assert "¥27,265.44" in first.words
    assert "sample plan" in sample.words
    alone = replace(TWO_STAYS, cover=replace(TWO_STAYS.cover, mutual_aid=()))
    assert said(alone).marks == ()


def test_that_the_fund_only_pays_in_advance_is_said_beside_the_figure() -> None:
    advance = said(with_first_bill(cause="third_party_unpaid"))
    assert "only pays in advance" in advance.marks[0].words
    assert all("advance" not in mark.words for mark in said(TWO_STAYS).marks)


def test_the_year_is_that_of_the_bill_looked_at() -> None:
    first, second = TWO_STAYS.bills
    later = replace(second, first_day=date(2026, 1, 5), last_day=date(2026, 1, 9))
    answers = replace(TWO_STAYS, bills=(first, later))
    assert said(answers, "1").heading.startswith("2025")
    assert said(answers, "2").heading.startswith("2026")


@pytest.mark.parametrize(
    ("answers", "field"),
    [
        (Answers(), "place"),
        (Answers(place="110000"), "bills"),
        (replace(TWO_STAYS, person=replace(TWO_STAYS.person, status=None)), "person.status"),
        (with_first_bill(hospital_level=None), "bills[0].hospital_level"),
        (with_first_bill(kind="pharmacy"), "bills[0].kind"),
        (with_first_bill(total=Decimal(1)), "bills[0].total"),
        (
            replace(TWO_STAYS, cover=replace(TWO_STAYS.cover, pay_from_account=True)),
            "cover.account_balance",
        ),
        (
            replace(read_case(resource("examples", "teaching.medins")), overrides={}),
            "overrides.average_annual_wage",
        ),
    ],
)
def test_with_something_missing_there_is_no_figure_but_the_field(
    answers: Answers, field: str
) -> None:
    text = said(answers)
    assert text.missing is not None
    assert (text.missing.field, text.amount, text.shares) == (field, "", ())
    assert text.missing.reason
    assert text.missing.button


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (
            replace(TWO_STAYS, enterprise=replace(TWO_STAYS.enterprise, state="arrears")),
            "As if covered",
        ),
        (with_first_bill(outside_catalogue=None), "Rough figure"),
        (with_first_bill(cause="work_injury"), "work injury"),
        (with_first_bill(class_b=Decimal(5000), class_b_rate=None), "range"),
        (
            with_first_bill(first_day=None, last_day=date(2027, 3, 1)),
            "not been checked",
        ),
    ],
)
def test_what_makes_a_figure_doubtful_stands_beside_it(answers: Answers, words: str) -> None:
    text = said(answers, "1")
    assert text.amount
    assert any(words in mark.words for mark in text.marks)


def test_a_range_has_two_ends() -> None:
    text = said(with_first_bill(class_b=Decimal(5000), class_b_rate=None))
    assert text.amount < text.high
    assert "at least" in text.shares[-1].name


def test_a_rough_range_is_open_at_its_end() -> None:
    rough = said(with_first_bill(class_b=Decimal(5000), class_b_rate=None, over_price_limit=None))
    assert rough.open_end
    assert "at least" not in rough.heading


def test_what_somebody_else_pays_is_not_said_to_be_yours() -> None:
    one = replace(with_first_bill(cause="work_injury"), bills=TWO_STAYS.bills[:1])
    text = said(replace(one, bills=(replace(one.bills[0], cause="work_injury"),)))
    assert "does not pay" in text.heading
    assert text.amount
    assert "recognised as a work injury" in text.marks[0].words
    assert "Not paid" in text.shares[-1].name


def test_a_bill_without_a_day_is_not_no_bill() -> None:
    one = replace(TWO_STAYS, bills=(replace(TWO_STAYS.bills[0], first_day=None, last_day=None),))
    text = said(one)
    assert text.missing is not None
    assert "date" in text.missing.reason
    assert text.missing.field == "bills[0].to"


def test_an_estimate_is_at_least() -> None:
    def is_least(text: AnswerText) -> bool:
        return "at least" in text.heading

    assert is_least(said(with_first_bill(outside_catalogue=None)))
    assert not is_least(said(TWO_STAYS))


def test_a_range_names_the_question_that_narrows_it_most() -> None:
    """Bill 2 has 12,000 of class B, bill 1 only 500: bill 2 is asked for."""
    little, much = TWO_STAYS.bills
    bills = (
        replace(little, class_b=Decimal(500), class_b_rate=None),
        replace(much, class_b=Decimal(12000), class_b_rate=None),
    )
    text = said(replace(TWO_STAYS, bills=bills))
    assert text.question is not None
    assert text.question.field == "bills[1].class_b_rate"
    assert any("bill 2" in mark.words for mark in text.marks)


def visit_in_guangzhou(kind: Kind) -> Answers:
    """Return a visit of 100 yuan, all in scope, at level 1."""
    visit = Bill(
        "1",
        kind=kind,
        first_day=date(2025, 3, 1),
        hospital_level="level1",
        total=Decimal(100),
        in_scope=Decimal(100),
    )
    person = Person(status="active", born=date(1975, 3, 1))
    return Answers(place="440100", person=person, bills=(visit,))


def test_a_question_left_open_gives_a_range_no_shares_and_its_field() -> None:
    """Guangzhou, level 1, 100 yuan: 80 % where one chose the institution, else nothing."""
    text = said(visit_in_guangzhou("outpatient"))
    assert (text.amount, text.high, text.shares) == ("¥20.00", "¥100.00", ())
    assert text.question is not None
    assert text.question.field == "bills[0].facts.chosen_institution"
    assert "the institution that you chose" in text.question.reason
    assert any("left open" in mark.words for mark in text.marks)


def test_a_rule_that_may_have_ended_is_said_with_the_answer_that_it_hangs_on() -> None:
    """Xiamen, level 3, 11,000 in scope: 10,000 at 90 %, or at half of it below 12 months."""
    text = said(newcomer_in_xiamen())
    assert (text.amount, text.high) == ("¥2,000.00", "¥6,500.00")
    assert any("only a part of the benefit" in mark.words for mark in text.marks)
    assert any("How many months in a row" in mark.words for mark in text.marks)
    assert text.question is not None
    assert text.question.field == "person.facts.consecutive_months"
    told = said(newcomer_in_xiamen(8))
    assert (told.high, told.question) == ("¥6,500.00", None)
    assert said(newcomer_in_xiamen(24)).high == ""


def test_a_limit_that_nobody_knows_is_named_and_leads_to_its_field() -> None:
    """Guangzhou: what chronic care may cost in a year stands in no source."""
    text = said(visit_in_guangzhou("chronic"))
    assert text.missing is not None
    assert text.missing.field == "overrides.chronic_cap"
    assert "(" in text.missing.reason


def test_how_well_it_is_known_is_read_also_where_the_answer_is_a_strip(
    start_program: StartProgram,
) -> None:
    program = start_program(size=(1024, 640))
    program.window.asked.emit("example:beijing-two-stays")
    [strip] = program.window.findChildren(AnswerStrip)
    shown = [w.text() for w in strip.findChildren(QLabel) if w.isVisible()]
    assert any("Only one source was found: ask the counter to confirm." in text for text in shown)


def test_the_evidence_is_that_of_every_bill_and_says_what_was_typed() -> None:
    """Commercial insurance excludes the first stay, so only the second rests on its terms."""
    first, second = TWO_STAYS.bills
    cover = Cover(commercial=TopUp(Decimal(0), Decimal("0.5")))
    bills = (replace(first, commercial_excluded=True), second)
    assert said(replace(TWO_STAYS, bills=bills, cover=cover)).evidence == (
        "Evidence: Two sources agree; the official text was not read. "
        "It also rests on figures that you typed in yourself."
    )


def test_the_way_to_an_answer_stands_below_what_asks_for_it(start_program: StartProgram) -> None:
    program = start_program()
    program.window.asked.emit("new")
    program.desk.session.change(newcomer_in_xiamen(), "place")
    QTest.qWait(50)
    [panel] = program.window.findChildren(AnswerPanel)
    chips = [chip for chip in panel._marks if chip.isVisible()]
    assert chips
    assert panel._mend.isVisible()
    assert panel._mend.y() > max(chip.y() for chip in chips)


def test_a_remark_of_one_line_is_as_high_as_one_line(start_program: StartProgram) -> None:
    program = start_program(language="zh")
    program.window.asked.emit("example:beijing-two-stays")
    QTest.qWait(50)
    [panel] = program.window.findChildren(AnswerPanel)
    chips = [chip for chip in panel._marks if chip.isVisible()]
    fit = [
        chip
        for chip in chips
        if chip.fontMetrics().horizontalAdvance(chip.text()) <= chip.contentsRect().width()
    ]
    assert len(fit) == 2
    assert len({chip.height() for chip in fit}) == 1
