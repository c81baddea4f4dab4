"""Checked files that hold in every place, as the core's types."""

from collections.abc import Iterable, Mapping

from medins_desktop.core.enterprise import (
    BankruptcyRules,
    ClaimRules,
    Criteria,
    EnterpriseRules,
    Sign,
    StateRules,
)
from medins_desktop.core.explanation import Parameter, Source, Statement
from medins_desktop.packs.national_file import (
    CriteriaEntry,
    EnterpriseFile,
    ExclusionsFile,
    StateEntry,
)
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

    claim, estate = file.claim, file.bankruptcy
    return EnterpriseRules(
        {state: rules(entry) for state, entry in file.states.items()},
        rules(file.pooled_only),
        tuple(_criteria(entry, sources) for entry in file.criteria),
        ClaimRules(named(claim.grounds), named(claim.papers), named(claim.steps)),
        BankruptcyRules(named(estate.ranks), named(estate.filing)),
        named(file.account.notes),
    )


def _criteria(entry: CriteriaEntry, sources: Mapping[str, Source]) -> Criteria:
    citations = citations_of(entry.sources, sources)
    signs = (
        Sign(one.id, Statement(one.text, citations, entry.confidence)) for one in entry.conditions
    )
    return Criteria(entry.of, entry.authority, tuple(signs))
