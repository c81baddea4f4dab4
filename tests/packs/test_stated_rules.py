"""Every row of a file as what it is about, when it holds and what it names."""

import pytest

from medins_desktop.packs.library import Library
from medins_desktop.packs.records import records_of
from medins_desktop.packs.stated_file import StatedFile, stated_file
from medins_desktop.packs.stated_rules import stated_rules


@pytest.fixture(scope="module")
def every() -> list[StatedFile]:
    library = Library.shipped()
    records = (records_of(library).record_file(place) for place in library.places())
    return [stated_file(file) for file in (*library.policies, *filter(None, records))]


def test_every_value_stands_in_a_row(every: list[StatedFile]) -> None:
    """Whoever reads the rows of a place has met all its values."""
    for file in every:
        named = {id_ for rule in stated_rules(file) for id_ in (*rule.values, *rule.caps)}
        wholes = {
            value["share_of"]
            for entry in file.parameters.values()
            for value in (entry.value, *(dated.value for dated in entry.dated))
            if isinstance(value, dict)
        }
        named.add(getattr(file.origin, "year_starts_in", None))
        assert set(file.parameters) - named - wholes == set(), (file.place, file.kind)


def test_a_row_says_when_it_holds_and_what_it_counts_under(every: list[StatedFile]) -> None:
    beijing = next(f for f in every if (f.place, f.kind) == ("110000", "policy"))
    stay = stated_rules(beijing)[0]
    assert (stay.about, stay.when["kind"]) == ("pool", ["inpatient"])
    assert "stay_deductible" in stay.values
    assert stay.caps == ("pool_cap",)
    assert {"per_stay", "basis_paid"} <= set(stay.marks)


def test_national_tables_have_no_rows_of_that_kind() -> None:
    library = Library.shipped()
    assert all(
        stated_rules(stated_file(file)) == ()
        for file in (*library.national_files, *records_of(library).tables)
    )
