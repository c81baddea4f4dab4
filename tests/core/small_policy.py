"""A place of one's own for tests: policies made of a few rows, and bills to settle by them."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from medins_desktop.core.claim import Bill, Case, Cover, Person
from medins_desktop.core.explanation import Parameter
from medins_desktop.core.policy import Cap, Deductible, Layer, Policy, PoolRow, Row
from medins_desktop.core.result import SettledBill, Settlement
from medins_desktop.core.schedule import Schedule
from medins_desktop.core.settlement import settle

D = Decimal
A_DAY = date(2025, 3, 12)


def parameter(id_: str, value: Any, unit: str = "yuan") -> Parameter:
    """Return a parameter of one's own."""
    return Parameter(id_, value, unit, citations=(), confidence="one-source")


def yuan(id_: str, value: str | None) -> Parameter:
    """Return an amount, None for without limit."""
    return parameter(id_, None if value is None else D(value))


def rate(id_: str, value: str) -> Parameter:
    """Return a share of 1."""
    return parameter(id_, D(value), "rate")


def bands(id_: str, *pairs: tuple[str, str]) -> Parameter:
    """Return bands of (start, rate)."""
    return parameter(id_, schedule(*pairs), "bands")


def schedule(*pairs: tuple[str, str]) -> Schedule:
    """Return a schedule of (start, rate)."""
    return Schedule.of(*((D(start), D(share)) for start, share in pairs))


def pool_row(**changes: Any) -> PoolRow:
    """Return a row that pays 80 % of each stay, without deductible or cap."""
    usual: dict[str, Any] = {
        "when": (),
        "axis": "stay",
        "spending": "",
        "bands": bands("pool_bands", ("0", "0.80")),
    }
    return PoolRow(**(usual | changes))


def line_per_stay(*amounts: str, **changes: Any) -> Deductible:
    """Return a deductible of a stay by admission number."""
    listed = parameter("line", tuple(map(D, amounts)), "yuan_by_admission")
    usual: dict[str, Any] = {"per": "stay", "counter": "stay", "amount": listed}
    return Deductible(**(usual | changes))


def cap(id_: str, amount: str | None, basis: str = "paid", **changes: Any) -> Cap:
    """Return a yearly cap on the pool."""
    usual: dict[str, Any] = {"layers": ("pool",)}
    return Cap(id_, yuan(f"{id_}_amount", amount), basis, **(usual | changes))


def layer(id_: str, kind: str, *rows: Row, at: str = "counter") -> Layer:
    """Return a layer of rows."""
    return Layer(id_, kind, at, rows, {})


def policy(*layers: Layer, **changes: Any) -> Policy:
    """Return a policy of layers."""
    usual: dict[str, Any] = {
        "place": "900009",
        "name": {"zh": "测试", "en": "Test"},
        "schemes": ("employee",),
        "effective": date(2025, 1, 1),
        "checked": 2025,
        "year_starts_in": 1,
        "layers": layers,
        "caps": (),
        "away": (),
        "facts": {},
        "parameters": {},
        "sources": {},
        "gaps": (),
        "exclusions": {},
    }
    return Policy(**(usual | changes))


def always(one: Policy) -> Callable[[date], Policy | None]:
    """Return the policy on every day."""
    return lambda _: one


def stay(id_: str = "1", total: str | None = "10000", **changes: Any) -> Bill:
    """Return a stay wholly in scope."""
    amount = None if total is None else D(total)
    usual: dict[str, Any] = {
        "kind": "inpatient",
        "first_day": A_DAY,
        "hospital_level": "level3",
        "total": amount,
        "in_scope": amount,
    }
    return Bill(id_, **(usual | changes))


def settled(
    one: Policy, *bills: Bill, person: Person | None = None, cover: Cover | None = None
) -> Settlement:
    """Return the settlement of bills."""
    who = person or Person(status="active", born=date(1975, 3, 12))
    return settle(Case(who, bills, cover or Cover()), always(one))


def paid(bill: SettledBill) -> Mapping[str, Any]:
    """Return who pays of a bill; it must be settled."""
    assert bill.sums is not None, bill.refused
    return bill.sums.paid


def own_cost(bill: SettledBill) -> Any:
    """Return the own cost of a bill; it must be settled."""
    assert bill.sums is not None, bill.refused
    return bill.sums.own_cost
