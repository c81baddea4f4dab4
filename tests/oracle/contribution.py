"""The national frame of contributions, long-hand: part 6 for the older account rule."""

from fractions import Fraction
from pathlib import Path

from tests.oracle.bands import rounded, text
from tests.oracle.policy_files import Values, policies_for


def contribution(wage: str, policies_dir: Path) -> dict[str, str]:
    """Return the contributions of a month and what the account gets of them.

    "Each part is rounded half up to the fen on its own; sums are of rounded parts. Account
    credit: active, the own 2 % (the older rule adds 30 % of the employer's 6 %)."
    """
    policy = policies_for(policies_dir, "teaching", "employee")[-1]
    values = Values(policy["parameters"], {})
    employer_rate = values.amount("employer_contribution_rate")
    person_rate = values.amount("person_contribution_rate")
    employer = rounded(Fraction(wage) * employer_rate)
    person = rounded(Fraction(wage) * person_rate)
    account_share = rounded(employer * values.amount("account_share_of_employer"))
    return {
        "employer_rate": text(employer_rate),
        "person_rate": text(person_rate),
        "employer": text(employer),
        "person": text(person),
        "account_credit": text(person + account_share),
    }
