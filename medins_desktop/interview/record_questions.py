"""Which of a place's own questions its rules on retirement and minimum wage ask."""

from medins_desktop.core.policy import DeclaredFact
from medins_desktop.core.record import Record


def record_facts_asked(record: Record) -> tuple[DeclaredFact, ...]:
    """Return the questions about the person that those rules test, in the file's order."""
    conditions = [row.when for row in record.retirement]
    conditions += [row.when for row in record.minimum_wage]
    tested = {condition.fact for when in conditions for condition in when}
    return tuple(
        fact for id_, fact in record.facts.items() if id_ in tested and fact.about == "person"
    )
