"""Every kind of file is shown in one shape: values, sources, for whom and since when."""

from datetime import date

import pytest

from medins_desktop.packs.library import Library
from medins_desktop.packs.records import records_of
from medins_desktop.packs.stated_file import NATIONAL, stated_file


@pytest.fixture(scope="module")
def shipped() -> Library:
    return Library.shipped()


def test_a_record_has_values_and_gaps_but_no_schemes_and_no_first_day(shipped: Library) -> None:
    record = records_of(shipped).record_file("110000")
    assert record is not None
    stated = stated_file(record)
    assert (stated.kind, stated.place, stated.checked) == ("record", "110000", 2025)
    assert stated.parameters["employer_rate"].unit == "rate"
    assert (stated.schemes, stated.effective, stated.may_be_none) == ((), None, frozenset())
    assert stated.gaps
    assert stated.day(date(2020, 1, 1)) == date(2020, 1, 1)


def test_a_policy_that_is_to_come_is_shown_as_of_its_first_day(shipped: Library) -> None:
    policy = stated_file(shipped.files_of("110000", "employee")[0])
    assert policy.day(date(2020, 1, 1)) == policy.effective
    assert "outpatient_cap" in policy.may_be_none


def test_every_rule_of_the_country_is_a_value_with_sources(shipped: Library) -> None:
    stated = [stated_file(file) for file in (*shipped.national_files, *records_of(shipped).tables)]
    assert {file.place for file in stated} == {NATIONAL}
    entries = {id_: entry for file in stated for id_, entry in file.parameters.items()}
    assert {"retirement_delay", "sick_leave_periods", "work_injury", "late-fee"} <= entries.keys()
    assert all(entry.sources and entry.confidence for entry in entries.values())
    assert len(entries["sick_leave_periods"].value) == 7
    assert [row.months_each for row in entries["retirement_delay"].value] == [4, 4, 2]
