"""What the files that hold in every place must hold beyond their shape."""

from collections.abc import Iterator

from medins_desktop.core.enterprise import ENTERPRISE_STATES
from medins_desktop.core.problem import Problem
from medins_desktop.packs.evidence_checks import both_languages, evidence
from medins_desktop.packs.national_file import EnterpriseFile, ExclusionsFile, NationalFile


def national_problems(file: NationalFile) -> Iterator[Problem]:
    """Find every fault of a file whose shape is right."""
    if isinstance(file, ExclusionsFile):
        for id_, entry in file.exclusions.items():
            yield from evidence(f"exclusions.{id_}", entry, file.sources)
    else:
        yield from _evidence(file)
        yield from _texts(file)
        yield from _states(file)
        yield from _names(file)


def _evidence(file: EnterpriseFile) -> Iterator[Problem]:
    entries = {f"statements.{id_}": entry for id_, entry in file.statements.items()}
    criteria = {f"criteria[{i}]": entry for i, entry in enumerate(file.criteria)}
    cited = set()
    for path, entry in (entries | criteria).items():
        yield from evidence(path, entry, file.sources)
        cited |= {citation.id for citation in entry.sources}
    for id_ in file.sources:
        if id_ not in cited:
            yield Problem("unused", f"sources.{id_}", (id_,))


def _texts(file: EnterpriseFile) -> Iterator[Problem]:
    texts = {f"statements.{id_}.text": entry.text for id_, entry in file.statements.items()}
    for i, entry in enumerate(file.criteria):
        path = f"criteria[{i}]"
        if not entry.conditions:
            yield Problem("missing_key", path, ("conditions",))
        texts |= {f"{path}.of": entry.of, f"{path}.authority": entry.authority}
        texts |= {f"{path}.conditions[{j}]": text for j, text in enumerate(entry.conditions)}
    yield from both_languages(texts)


def _states(file: EnterpriseFile) -> Iterator[Problem]:
    """Every state is described, and no other."""
    possible = ", ".join(ENTERPRISE_STATES)
    for state in file.states:
        if state not in ENTERPRISE_STATES:
            yield Problem("wrong_choice", f"states.{state}", (state, possible))
    for state in ENTERPRISE_STATES:
        if state not in file.states:
            yield Problem("missing_key", "states", (state,))


def _names(file: EnterpriseFile) -> Iterator[Problem]:
    """Every statement is named by a state, and no other."""
    named = set()
    states = {f"states.{state}": entry for state, entry in file.states.items()}
    for path, entry in (states | {"pooled_only": file.pooled_only}).items():
        for id_ in (*entry.changes, *entry.keeps, *entry.steps):
            named.add(id_)
            if id_ not in file.statements:
                yield Problem("unknown_statement", path, (id_,))
    for id_ in file.statements:
        if id_ not in named:
            yield Problem("unused", f"statements.{id_}", (id_,))
