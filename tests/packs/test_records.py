"""What a place's record file and the national tables say on a day."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from medins_desktop.core.claim import Person
from medins_desktop.core.contribution import monthly_contribution, row_for
from medins_desktop.core.facts import record_facts
from medins_desktop.core.months import Month
from medins_desktop.core.national import Service
from medins_desktop.core.problem import InvalidFile, NotSettled
from medins_desktop.core.record import MissingMonthPrice, Record, says_yes
from medins_desktop.packs.library import Choice, Library
from medins_desktop.packs.overrides import override_problems
from medins_desktop.packs.records import Records, records_of

D = Decimal
GOOD = Path(__file__).parent / "good"
CITY_A = Choice("900001", "employee")


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.read(GOOD)


@pytest.fixture(scope="module")
def shipped() -> Library:
    return Library.shipped()


def on(library: Library, day: str, choice: Choice = CITY_A) -> Record:
    record = records_of(library).record(choice, date.fromisoformat(day))
    assert record is not None
    return record


def rate_on(library: Library, day: str) -> Decimal:
    return on(library, day).parameters["employer_rate"].number


# ── Days ─────────────────────────────────────────────────────────────────────────────


def test_a_dated_value_is_in_force_from_its_day_on(library: Library) -> None:
    assert rate_on(library, "2024-12-31") == D("0.08")
    assert rate_on(library, "2025-01-01") == D("0.07")
    assert rate_on(library, "2025-12-31") == D("0.07")


@pytest.mark.parametrize("day", ["2023-12-31", "2026-01-01"])
def test_before_the_first_day_and_after_the_last_known_one_nobody_knows_it(
    library: Library, day: str
) -> None:
    assert "employer_rate" in on(library, day).missing
    with pytest.raises(NotSettled, match="unknown:employer_rate"):
        rate_on(library, day)


def test_a_dated_value_keeps_its_own_evidence(library: Library) -> None:
    early = on(library, "2024-06-01").parameters["employer_rate"]
    late = on(library, "2025-06-01").parameters["employer_rate"]
    assert (early.confidence, early.note) == ("official-text", "")
    assert (late.confidence, late.note) == ("one-source", "lowered")
    assert [c.source.title for c in late.citations] == ["Page"]


def test_between_two_changes_the_same_record_is_kept(library: Library) -> None:
    assert on(library, "2025-02-01") is on(library, "2025-11-30")
    assert on(library, "2025-02-01") is not on(library, "2026-02-01")


# ── Own figures ──────────────────────────────────────────────────────────────────────


def test_what_a_person_types_stands_in_for_what_nobody_knows(library: Library) -> None:
    own = Choice("900001", "employee", (), (("average", "6000"),))
    base = on(library, "2025-06-01", own).contributions[0].base
    assert base.floor is not None
    assert (base.floor.number, base.floor.confidence) == (3600, "user")
    with pytest.raises(NotSettled, match="unknown:average"):
        _ = on(library, "2025-06-01").parameters["floor"].number


@pytest.mark.parametrize(
    ("id_", "text", "codes"),
    [
        ("average", "6000", []),
        ("average", "six", ["not_a_number"]),
        ("person_rate", "2", ["rate_above_one"]),
        ("average", "none", ["none_is_no_amount"]),
        ("nonsense", "1", ["unknown_parameter"]),
    ],
)
def test_own_figures_for_the_record_are_checked_as_others(
    library: Library, id_: str, text: str, codes: list[str]
) -> None:
    problems = override_problems(Choice("900001", "employee", (), ((id_, text),)), library)
    assert [problem.code for problem in problems] == codes


def test_own_figures_for_another_places_record_may_stay(shipped: Library) -> None:
    typed = (("retirement_price_base", "6000"),)  # Chongqing's
    assert override_problems(Choice("110000", "employee", (), typed), shipped) == ()


# ── Rows ─────────────────────────────────────────────────────────────────────────────


def test_rows_hold_the_parameters_they_name(library: Library) -> None:
    record = on(library, "2025-06-01")
    cover, resident = record.cover
    assert cover.grace_months is record.parameters["months"]
    assert says_yes(cover.back_pay_covers) is True
    assert says_yes(resident.back_pay_covers) is None
    men, women = record.retirement
    assert men.price == MissingMonthPrice(
        record.parameters["employer_rate"], record.parameters["average"]
    )
    assert women.price == MissingMonthPrice(record.parameters["employer_rate"], None, True)
    assert record.distressed[0].values == (record.parameters["share"], record.parameters["yes"])
    assert record.sick_leave is not None
    assert record.sick_leave.workdays_per_month.number == D("20.67")


def test_a_row_is_found_by_the_facts_of_a_person(shipped: Library) -> None:
    record = on(shipped, "2025-06-01", Choice("110000", "employee"))
    old = Person(born=date(1950, 1, 1), sex="female", status="retired")
    account = row_for(record.account, "retired", record_facts(old, date(2025, 6, 1)))
    assert account is not None
    assert account.yuan_month is record.parameters["account_month_retired_70_plus"]
    years = [
        row
        for row in record.retirement
        if row.when[0].any_of == (record_facts(old, date(2025, 6, 1))["sex"],)
    ]
    assert [row.years.number for row in years] == [20]


def test_contributions_before_and_after_a_temporary_reduction(shipped: Library) -> None:
    own = Choice("440100", "employee", (), (("average_monthly_wage", "12000"),))
    paid = {}
    for day in ("2023-06-01", "2025-12-31", "2026-01-01"):
        (row,) = [row for row in on(shipped, day, own).contributions if row.who == "flexible"]
        paid[day] = monthly_contribution(D(10000), row).paid_by("person")
    # 8 %, lowered to 6.5 % until the end of 2025, then 8 % again
    assert paid == {"2023-06-01": 800, "2025-12-31": 650, "2026-01-01": 800}


def test_years_really_paid_in_hunan_rise_each_year(shipped: Library) -> None:
    for year, years in ((2023, 10), (2025, 12), (2028, 15), (2040, 15)):
        record = on(shipped, f"{year}-06-01", Choice("430100", "employee"))
        actual = record.retirement[0].actual_years
        assert actual is not None
        assert (actual.number, record.retirement[0].actual_in) == (years, "province")


# ── Files ────────────────────────────────────────────────────────────────────────────


def test_a_place_without_record_file_has_none(library: Library) -> None:
    assert records_of(library).record(Choice("900002", "employee"), date(2025, 1, 1)) is None
    assert records_of(library).record_file("999999") is None


def test_every_place_has_its_record(shipped: Library) -> None:
    without = [
        place for place in shipped.places() if records_of(shipped).record_file(place) is None
    ]
    assert without == []


def test_a_record_file_is_read_when_its_place_is_asked_for(tmp_path: Path) -> None:
    text = (GOOD / "900001" / "record.toml").read_text(encoding="utf-8")
    for place, written in (("900001", text), ("900002", "broken"), ("900003", text)):
        (tmp_path / place).mkdir()
        (tmp_path / place / "record.toml").write_text(written, encoding="utf-8")
    records = Records(tmp_path)
    assert records.record_file("900001") is not None
    for place in ("900002", "900003"):  # no TOML; the record of another place
        with pytest.raises(InvalidFile, match=place):
            records.record_file(place)


# ── National tables ──────────────────────────────────────────────────────────────────


def test_the_statutory_delay_by_sex_and_original_age(shipped: Library) -> None:
    rows = {(row.sex, row.age): row for row in records_of(shipped).national.retirement}
    assert {key: (row.months_each, row.most) for key, row in rows.items()} == {
        ("male", 60): (4, 36),
        ("female", 55): (4, 36),
        ("female", 50): (2, 60),
    }
    assert {row.since for row in rows.values()} == {Month(2025, 1)}


def test_the_table_of_sick_leave(shipped: Library) -> None:
    leave = records_of(shipped).national.sick_leave
    assert leave is not None
    table = [(p.total.at_least, p.here.at_least, p.months, p.within) for p in leave.periods]
    assert table == [
        (0, 0, 3, 6),
        (0, 5, 6, 12),
        (10, 0, 6, 12),
        (10, 5, 9, 15),
        (10, 10, 12, 18),
        (10, 15, 18, 24),
        (10, 20, 24, 30),
    ]
    assert leave.periods[0].total == Service(0, 10)
    assert leave.pay_rate.number == D("0.8")
    assert leave.rule.citations[0].source.number == "劳部发〔1994〕479号"


def test_late_fee_and_the_waiting_of_residents(shipped: Library) -> None:
    national = records_of(shipped).national
    assert national.late_fee is not None
    assert national.late_fee.number == D("0.0005")
    waiting = national.resident_waiting
    assert waiting is not None
    assert waiting.extra_months_each is not None
    assert waiting.extra_months_each.number == 1
    assert national.resident_bonus is not None
    assert national.resident_bonus.per_year.number == 1000
