"""What the files that hold in every place must hold beyond their shape."""

from collections.abc import Iterator

from medins_desktop.core.enterprise import ENTERPRISE_STATES
from medins_desktop.core.problem import Problem
from medins_desktop.packs.evidence_checks import both_languages, evidence
from medins_desktop.packs.national_file import EnterpriseFile, ExclusionsFile, LawFile, NationalFile


def national_problems(file: NationalFile) -> Iterator[Problem]:
    """Find every fault of a file whose shape is right."""
    if isinstance(file, ExclusionsFile):
        for id_, entry in file.exclusions.items():
            yield from evidence(f"exclusions.{id_}", entry, file.sources)
        return
    yield from _evidence(file)
    yield from _texts(file)
    if isinstance(file, EnterpriseFile):
        yield from _states(file)
    yield from _names(file)


def _evidence(file: EnterpriseFile | LawFile) -> Iterator[Problem]:
    entries = {f"statements.{id_}": entry for id_, entry in file.statements.items()}
    listed = file.criteria if isinstance(file, EnterpriseFile) else []
    criteria = {f"criteria[{i}]": entry for i, entry in enumerate(listed)}
    cited = set()
    for path, entry in (entries | criteria).items():
        yield from evidence(path, entry, file.sources)
        cited |= {citation.id for citation in entry.sources}
    for id_ in file.sources:
        if id_ not in cited:
            yield Problem("unused", f"sources.{id_}", (id_,))


def _texts(file: EnterpriseFile | LawFile) -> Iterator[Problem]:
    texts = {f"statements.{id_}.text": entry.text for id_, entry in file.statements.items()}
    for i, entry in enumerate(file.criteria if isinstance(file, EnterpriseFile) else []):
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


def _names(file: EnterpriseFile | LawFile) -> Iterator[Problem]:
    """Every statement is named by a state or a topic, and no other."""
    named = set()
    for path, ids in _named(file).items():
        for id_ in ids:
            named.add(id_)
            if id_ not in file.statements:
                yield Problem("unknown_statement", path, (id_,))
    for id_ in file.statements:
        if id_ not in named:
            yield Problem("unused", f"statements.{id_}", (id_,))


def _named(file: EnterpriseFile | LawFile) -> dict[str, list[str]]:
    """Return the names of statements by where they stand."""
    if isinstance(file, LawFile):
        return {f"topics.{topic}": ids for topic, ids in file.topics.items()}
    entries = {f"states.{state}": entry for state, entry in file.states.items()}
    entries["pooled_only"] = file.pooled_only
    return {path: [*one.changes, *one.keeps, *one.steps] for path, one in entries.items()}
