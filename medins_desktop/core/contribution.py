"""What is paid in each month, and what of it is credited to the account.

国发〔1998〕44号 sets the frame. Employer's and person's parts are rounded to the fen one by
one, so that what is printed adds up.
"""

from dataclasses import dataclass
from decimal import Decimal

from medins_desktop.core.money import ZERO, to_fen
from medins_desktop.core.policy import ContributionRates


@dataclass(frozen=True, slots=True)
class Contribution:
    """One month's parts in yuan."""

    employer: Decimal
    person: Decimal
    account_credit: Decimal


def monthly_contribution(base: Decimal, rates: ContributionRates) -> Contribution:
    """Return a month's contribution on `base` (yuan) and the credit to the account."""
    employer = to_fen(base * rates.employer.number)
    person = to_fen(base * rates.person.number)
    share = rates.account_share_of_employer
    extra = to_fen(base * rates.employer.number * share.number) if share else ZERO
    return Contribution(employer, person, person + extra)
