"""The six layers of a yearly settlement written for OpenFisca-Core, to race against.

Its figures are those of one invented place; what counts is the amount of work: two tiers with
segments, a tier on the burden, assistance on what is left, and mutual aid for parts of the first
two.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
from openfisca_core import entities, periods, taxscales, variables
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

YEAR = "2025"
IN_SCOPE_SHARE = 1.0
RESULTS = ("pool", "large", "crit", "assist", "mutual", "cash")

Formula = Callable[[Any, Any], Any]


def system() -> TaxBenefitSystem:
    """Return the peer's rules, ready for any number of runs."""
    person = entities.SingleEntity("person", "persons", "", "")
    member = {"key": "member", "plural": "members"}
    household = entities.GroupEntity("household", "households", "", "", roles=[member])
    rules = TaxBenefitSystem([person, household])
    for name, formula in _formulas().items():
        attributes = {
            "value_type": float,
            "entity": person,
            "definition_period": periods.DateUnit.YEAR,
            "label": name,
        }
        if formula is not None:
            attributes["formula"] = formula
        rules.add_variable(type(name, (variables.Variable,), attributes))
    return rules


def run(rules: TaxBenefitSystem, totals: np.ndarray) -> dict[str, np.ndarray]:
    """Settle one year for as many people as there are totals."""
    simulation = SimulationBuilder().build_default_simulation(rules, count=len(totals))
    simulation.set_input("total", YEAR, totals)
    simulation.set_input("share", YEAR, np.full(len(totals), IN_SCOPE_SHARE))
    return {name: simulation.calculate(name, YEAR) for name in RESULTS}


def _formulas() -> dict[str, Formula | None]:
    pool = _scale((0, 0), (1300, 0.85), (30000, 0.9), (40000, 0.95), (100000, 0))
    large = _scale((0, 0), (100000, 0.85), (500000, 0))
    critical = _scale((0, 0), (30404, 0.6), (50000, 0.7))
    first_band = _scale((0, 0), (1300, 1), (100000, 0))
    second_band = _scale((0, 0), (100000, 1), (500000, 0))

    def mutual_aid(p: Any, t: Any) -> Any:
        first = first_band.calc(p("scope", t)) - p("pool", t)
        second = second_band.calc(p("scope", t)) - p("large", t)
        return first * 0.7 + second * 0.85

    def cash(p: Any, t: Any) -> Any:
        paid = (p(layer, t) for layer in ("pool", "large", "crit", "assist"))
        return p("total", t) - sum(paid)

    return {
        "total": None,
        "share": None,
        "scope": lambda p, t: p("total", t) * p("share", t),
        "pool": lambda p, t: pool.calc(p("scope", t)),
        "large": lambda p, t: large.calc(p("scope", t)),
        "burden": lambda p, t: p("scope", t) - p("pool", t) - p("large", t),
        "crit": lambda p, t: critical.calc(p("burden", t)),
        "assist": lambda p, t: np.minimum((p("burden", t) - p("crit", t)) * 0.7, 100000),
        "mutual": mutual_aid,
        "cash": cash,
    }


def _scale(*brackets: tuple[float, float]) -> taxscales.MarginalRateTaxScale:
    scale = taxscales.MarginalRateTaxScale()
    for threshold, rate in brackets:
        scale.add_bracket(threshold, rate)
    return scale
