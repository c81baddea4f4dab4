"""All that a person typed so far. None is "not known", which is never zero.

The field names are those of the case file; `first` and `last` stand for its `from` and
`to`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from medins_desktop.core.claim import Bill, Case, Cover, Person
from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.employment import Employment
from medins_desktop.core.enterprise import Enterprise


@dataclass(frozen=True, slots=True)
class Answers:
    """A case as it stands. `as_of` None is today."""

    as_of: date | None = None
    place: str | None = None
    overrides: Mapping[str, str] = field(default_factory=dict)
    person: Person = field(default_factory=Person)
    enterprise: Enterprise = field(default_factory=Enterprise)
    contributions: tuple[ContributionRun, ...] = ()
    bills: tuple[Bill, ...] = ()
    cover: Cover = field(default_factory=Cover)
    employment: Employment = field(default_factory=Employment)
    scenarios: tuple[Mapping[str, Any], ...] = ()

    @property
    def case(self) -> Case:
        """What the settlement needs of the answers."""
        return Case(self.person, self.bills, self.cover)


def with_figure(answers: Answers, id_: str, kept: str | None) -> Answers:
    """Return the answers with a figure of one's own, without it for None."""
    others = {name: text for name, text in answers.overrides.items() if name != id_}
    typed = {} if kept is None else {id_: kept}
    return replace(answers, overrides={**others, **typed})
