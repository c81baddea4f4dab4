"""Cover by month: the state of each, months paid for the pool alone, the last day to act."""

from dataclasses import replace
from datetime import date

from medins_desktop.core.claim import Person
from medins_desktop.core.enterprise import Approval, Enterprise
from medins_desktop.core.months import Month
from medins_desktop.interview.month_cover import cover_between, record_cover
from tests.interview.test_gaps import JULY, TODAY, case, library


def test_cover_by_month_names_today_and_the_last_day() -> None:
    found = record_cover(case(), library(), TODAY)
    assert found is not None
    assert (found.state.state, found.state.code) == ("uncovered", "not_in_record")
    assert found.looks[Month(2025, 6)] == "covered"
    assert found.looks[JULY] == "uncovered"
    assert Month(2025, 10) not in found.looks  # what is to come is not known
    assert found.last_day is not None
    assert found.last_day.day == date(2025, 10, 31)


def test_months_paid_for_the_pool_alone_are_marked_where_they_are_approved() -> None:
    approval = Approval("1", "A", Month(2025, 3), Month(2025, 4))
    firm = Enterprise(state="hardship", pooled_only=True, approval=approval)
    found = record_cover(replace(case(), enterprise=firm), library(), TODAY)
    assert found is not None
    looks = [found.looks[Month(2025, n)] for n in range(2, 6)]
    assert looks == ["covered", "pooled_only", "pooled_only", "covered"]


def test_pooling_in_hardship_without_proof_is_not_believed() -> None:
    unproved = Enterprise(state="hardship", pooled_only=True)
    found = record_cover(replace(case(), enterprise=unproved), library(), TODAY)
    assert found is not None
    assert found.looks[Month(2025, 3)] == "covered"
    open_to_all = replace(case(), enterprise=Enterprise(state="normal", pooled_only=True))
    found = record_cover(open_to_all, library(), TODAY)
    assert found is not None
    assert found.looks[Month(2025, 3)] == "pooled_only"


def test_in_retirement_no_day_is_the_last_one() -> None:
    retired = Person(status="retired", sex="male", retired_on=date(2025, 7, 1))
    found = record_cover(replace(case(), person=retired), library(), TODAY)
    assert found is not None
    assert found.last_day is None


def test_spans_go_from_the_first_month_to_this_one() -> None:
    spans = cover_between(case(), library(), Month.of(TODAY))
    assert [(s.look, str(s.first), str(s.last)) for s in spans] == [
        ("covered", "2023-01-01", "2025-06-30"),
        ("uncovered", "2025-07-01", "2025-09-30"),
    ]
