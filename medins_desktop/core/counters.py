"""The running state of a medical year: what earlier bills have used up."""

from dataclasses import dataclass, field

from medins_desktop.core.claim import UsedBefore
from medins_desktop.core.line import Amount


@dataclass(slots=True)
class Counters:
    """Sums over the settled bills of one medical year, by the names the policy gives.

    Each role has names of its own: `spending` yearly axes, `under_cap` the spending and
    `paid` the payments that caps count, `paid_by_layer` excess layers, `paid_of_burden`
    and `burden` the counters of burden rows.

    They belong to the year and the layer, not to the policy file: a file that takes over
    in mid-year goes on with them.
    """

    admissions: dict[str, int] = field(default_factory=dict)
    deductible: dict[str, Amount] = field(default_factory=dict)
    spending: dict[str, Amount] = field(default_factory=dict)
    under_cap: dict[str, Amount] = field(default_factory=dict)
    paid: dict[str, Amount] = field(default_factory=dict)
    paid_by_layer: dict[str, Amount] = field(default_factory=dict)
    paid_of_burden: dict[str, Amount] = field(default_factory=dict)
    excess: dict[str, Amount] = field(default_factory=dict)
    burden: dict[str, Amount] = field(default_factory=dict)

    def copy(self) -> "Counters":
        """Return counters that go on by themselves."""
        return Counters(
            dict(self.admissions),
            dict(self.deductible),
            dict(self.spending),
            dict(self.under_cap),
            dict(self.paid),
            dict(self.paid_by_layer),
            dict(self.paid_of_burden),
            dict(self.excess),
            dict(self.burden),
        )

    @classmethod
    def starting_from(cls, used: UsedBefore) -> "Counters":
        """Return the counters as a person typed them in."""
        return cls(
            admissions=dict(used.admissions),
            deductible=dict(used.deductible),
            spending=dict(used.spending),
            under_cap=dict(used.spending),
            paid=dict(used.paid),
            paid_by_layer=dict(used.paid),
            paid_of_burden=dict(used.paid),
            excess=dict(used.excess),
            burden=dict(used.burden),
        )


def raise_by(counters: dict[str, Amount], name: str, amount: Amount) -> None:
    """Add `amount` to a counter."""
    counters[name] = counters[name] + amount if name in counters else amount
