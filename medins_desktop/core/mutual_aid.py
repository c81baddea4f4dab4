"""What union mutual aid offers, and whether a unit may join (职工医疗互助)."""

from collections.abc import Mapping
from dataclasses import dataclass

from medins_desktop.core.explanation import Parameter
from medins_desktop.core.money import ONE


@dataclass(frozen=True, slots=True)
class Joining:
    """A unit may join with at least `min_share` of its staff; small ones only with all.

    `membership` (yuan) is paid once by each person.
    """

    min_share: Parameter
    all_below: Parameter
    membership: Parameter

    def share_needed(self, staff: int) -> Parameter | None:
        """Return the share of staff that must join; None: all of them."""
        return None if staff < self.all_below.number else self.min_share

    def may_join(self, staff: int, members: int) -> bool:
        """Return whether a unit with that many members among its staff may join."""
        needed = self.share_needed(staff)
        share = ONE if needed is None else needed.number
        return staff > 0 and members >= staff * share


@dataclass(frozen=True, slots=True)
class Offer:
    """One plan: its price (yuan) for `years`, and the fixed sum of each of its units."""

    plan: str
    price: Parameter
    text: Mapping[str, str]
    years: int
    sum: Parameter | None
    most_units: int


@dataclass(frozen=True, slots=True)
class MutualAid:
    """A union's plans on a day."""

    name: Mapping[str, str]
    joining: Joining | None
    offers: tuple[Offer, ...]
