"""Checked files that hold in every place, as the core's types."""

from collections.abc import Iterable

from medins_desktop.core.enterprise import Criteria, EnterpriseRules, StateRules
from medins_desktop.core.explanation import Parameter, Statement
from medins_desktop.packs.national_file import EnterpriseFile, ExclusionsFile, StateEntry
from medins_desktop.packs.pack_values import citations_of, sources_of


def to_exclusions(file: ExclusionsFile) -> dict[str, Parameter]:
    """Return the national rules of what is never paid, by code."""
    sources = sources_of(file.sources)
    return {
        id_: Parameter(id_, None, "rule", citations_of(entry.sources, sources), entry.confidence)
        for id_, entry in file.exclusions.items()
    }


def to_enterprise(file: EnterpriseFile) -> EnterpriseRules:
    """Return what the state of a firm means for its people."""
    sources = sources_of(file.sources)
    statements = {
        id_: Statement(entry.text, citations_of(entry.sources, sources), entry.confidence)
        for id_, entry in file.statements.items()
    }

    def named(ids: Iterable[str]) -> tuple[Statement, ...]:
        return tuple(statements[id_] for id_ in ids)

    def rules(entry: StateEntry) -> StateRules:
        return StateRules(named(entry.changes), named(entry.keeps), named(entry.steps))

    return EnterpriseRules(
        {state: rules(entry) for state, entry in file.states.items()},
        rules(file.pooled_only),
        tuple(
            Criteria(
                entry.of,
                entry.authority,
                tuple(
                    Statement(text, citations_of(entry.sources, sources), entry.confidence)
                    for text in entry.conditions
                ),
            )
            for entry in file.criteria
        ),
    )
