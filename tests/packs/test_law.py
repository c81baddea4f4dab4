"""What the law says on a topic comes with its source, in both languages."""

from medins_desktop.core.explanation import CONFIDENCES
from medins_desktop.packs.law import law_of
from medins_desktop.packs.library import Library

TOPICS = {
    "sick_leave_protects",
    "sick_leave_ends",
    "sick_pay",
    "sick_leave_steps",
    "retirement_years",
    "retirement_transfer",
    "retirement_firm_gone",
}


def test_every_topic_has_statements_with_sources() -> None:
    law = law_of(Library.shipped())
    assert law.keys() >= TOPICS
    for statement in (one for said in law.values() for one in said):
        assert statement.text.keys() == {"zh", "en"}
        assert statement.citations
        assert statement.confidence in CONFIDENCES


def test_protection_in_sick_leave_rests_on_the_labour_contract_law() -> None:
    law = law_of(Library.shipped())
    (protected, runs_on), (old_work, notice) = (
        law[topic][:2] for topic in ("sick_leave_protects", "sick_leave_ends")
    )
    articles = [one.citations[0].article for one in (protected, runs_on, old_work, notice)]
    assert articles == ["第四十二条", "第四十五条", "第四十条", "第四十条"]


def test_the_library_reads_the_law_once() -> None:
    library = Library.shipped()
    assert law_of(library) is law_of(library)
