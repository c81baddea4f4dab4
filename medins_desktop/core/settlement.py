"""A record of bills settled in order, each explained: the one way to a number.

Bills settle by last day, then first day, then id; a bill belongs to the medical year of
its last day, and the policy in force on that day applies. Whatever order they were typed
in, the result is the same.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import combinations, product

from medins_desktop.core.claim import Bill, Case, UsedBefore
from medins_desktop.core.counters import Counters
from medins_desktop.core.explanation import NoSteps, Step, Steps
from medins_desktop.core.facts import NotSettled, known_facts
from medins_desktop.core.layers import BillInProgress, pay
from medins_desktop.core.line import Amount, Line, lesser
from medins_desktop.core.money import ONE, ZERO
from medins_desktop.core.months import Month, medical_year
from medins_desktop.core.policy import Layer, Policy
from medins_desktop.core.result import (
    SettledBill,
    SettledYear,
    Settlement,
    Sums,
    add_sums,
    check_that_it_adds_up,
)
from medins_desktop.core.scope import outside_scope, refusal, scope_of
from medins_desktop.core.top_up import typed_layers

PolicyOn = Callable[[date], Policy | None]
CoverOn = Callable[[date], str]


@dataclass(frozen=True, slots=True)
class Reading:
    """How what is not known is read.

    The first own share of class B is 1 for the bills in `class_b_at_one` and 0 for the
    others; a cap of unknown basis counts what is paid, or spending.
    """

    class_b_at_one: frozenset[str] = frozenset()
    cap_basis: str = "paid"


LOW_READING = Reading()

# Bills with an unknown share whose combinations are all settled: 2 to this power of runs.
MOST_COMBINED = 8


def always_covered(_: date) -> str:
    """Take every day as covered."""
    return "covered"


def settle(case: Case, policy_on: PolicyOn, cover_on: CoverOn = always_covered) -> Settlement:
    """Settle all bills of a case.

    Where a share or a rule is not known, the amounts are those of the low reading and
    `own_cost_range` gives the lowest and highest own cost over all readings.
    """
    low = settle_reading(case, policy_on, LOW_READING, cover_on=cover_on)
    others = [
        settle_reading(case, policy_on, reading, cover_on=cover_on)
        for reading in readings(case, policy_on)[1:]
    ]
    return _with_ranges(low, others) if others else low


def readings(case: Case, policy_on: PolicyOn) -> tuple[Reading, ...]:
    """Return the readings to settle by: the low one first, that of highest shares last.

    Every combination of unknown shares is read; of more than `MOST_COMBINED` bills only
    all at 0 and all at 1.
    """
    unknown = [b.id for b in case.bills if b.class_b and b.class_b_rate is None]
    unknown = [id_ for id_ in unknown if case.bill(id_).in_scope is None]
    if len(unknown) <= MOST_COMBINED:
        sizes = range(len(unknown) + 1)
        at_one = [frozenset(ids) for size in sizes for ids in combinations(unknown, size)]
    else:
        at_one = [frozenset(), frozenset(unknown)]
    policies = (policy_on(bill.day) for bill in case.bills if bill.day is not None)
    caps = (cap for policy in policies if policy is not None for cap in policy.caps)
    bases = ("paid", "spending") if any(c.basis == "unknown" for c in caps) else ("paid",)
    return tuple(Reading(ids, basis) for ids, basis in product(at_one, bases))


def settle_reading(
    case: Case,
    policy_on: PolicyOn,
    reading: Reading,
    *,
    cover_on: CoverOn = always_covered,
    vary: tuple[str, Line] | None = None,
) -> Settlement:
    """Settle all bills by one reading, with the total of one bill varied if asked."""
    run = _Record(case, policy_on, cover_on, reading, vary)
    undated = min([bill.id for bill in case.bills if bill.day is None], default=None)
    settled = []
    of_year: dict[Month, list[SettledBill]] = {}
    for bill in sorted(case.bills, key=_order):
        if undated is not None and bill.day is not None:
            one = SettledBill(bill, None, None, (f"depends_on:{undated}",))
        else:
            one = run.settle(bill)
        settled.append(one)
        if one.year is not None:
            of_year.setdefault(one.year, []).append(one)
    years = [_year(year, tuple(of_year[year])) for year in sorted(of_year)]
    return Settlement(tuple(settled), tuple(years))


@dataclass(slots=True)
class _Record:
    """The state that runs through all bills: counters by medical year, the account."""

    case: Case
    policy_on: PolicyOn
    cover_on: CoverOn
    reading: Reading
    vary: tuple[str, Line] | None
    counters: dict[Month, Counters] = field(default_factory=dict)
    blocked: dict[Month, str] = field(default_factory=dict)
    unsettled: set[str] = field(default_factory=set)
    account: Amount | None = None
    aided: set[tuple[Month, str]] = field(default_factory=set)
    deductibles: dict[str, Amount] = field(default_factory=dict)
    typed: tuple[Layer, ...] = ()

    def __post_init__(self) -> None:
        cover = self.case.cover
        self.typed = typed_layers(cover)
        if cover.account_balance is not None:
            self.account = cover.account_balance + (cover.family_account_balance or ZERO)

    def settle(self, bill: Bill) -> SettledBill:
        """Settle the next bill, or say why not; then later bills of its year wait for it."""
        day = bill.day
        if day is None:
            return SettledBill(bill, None, None, ("unknown:from",))
        policy = self.policy_on(day)
        starts_in = policy.year_starts_in if policy else self._year_starts_in()
        year = medical_year(day, starts_in=starts_in)
        if year in self.blocked:
            self.unsettled.add(bill.id)
            return SettledBill(bill, year, policy, (f"depends_on:{self.blocked[year]}",))
        try:
            if policy is None:
                raise NotSettled("no_policy")
            return self._settled(bill, day, year, policy)
        except NotSettled as refused:
            self.blocked[year] = bill.id
            self.unsettled.add(bill.id)
            return SettledBill(bill, year, policy, (refused.code,))

    def _settled(self, bill: Bill, day: date, year: Month, policy: Policy) -> SettledBill:
        total = self._total(bill)
        refused = refusal(bill)
        if refused is None and (state := self.cover_on(day)) != "covered":
            refused = state
        if refused is not None:
            return self._all_own_cost(bill, total, year, policy, refused)
        if policy.missing:
            raise NotSettled(f"unknown:{policy.missing[0]}")
        counters = self._counters_of(year, day)
        facts = known_facts(self.case.person, bill, self.case.cover, day)
        steps = Steps() if isinstance(total, Decimal) and self.vary is None else NoSteps()
        if bill.cause == "third_party_unpaid":
            law = policy.exclusions.get("third_party_unpaid")
            steps.add("paid_in_advance", total, parameter=law)
        rate = self._unknown_rate(bill)
        scope = scope_of(bill, total, policy, facts, unknown_class_b_rate=rate, steps=steps)
        run = BillInProgress(
            bill=bill,
            facts=facts,
            counters=counters,
            caps=policy.caps,
            in_scope=scope.in_scope,
            in_scope_left=scope.in_scope,
            outside_left=scope.outside,
            account_balance=self.account,
            points=scope.points,
            unknown_cap_basis=self.reading.cap_basis,
            previous_year_burden=self.case.person.previous_year_burden,
            earlier_deductible=self._earlier_deductible(bill),
            steps=steps,
        )
        sums = self._pay(run, policy, total, scope.outside)
        self.deductibles[bill.id] = (run.earlier_deductible or ZERO) + run.deductible
        aid = {name: step for name, step in run.aid.items() if (year, name) not in self.aided}
        self.aided.update([(year, name) for name in aid])
        if not steps.explains:
            return SettledBill(bill, year, policy, (), sums)
        root = Step("own_cost", sums.own_cost, _shares(sums), None, tuple(steps.taken), bill.id)
        return SettledBill(bill, year, policy, (), sums, root, None, aid)

    def _all_own_cost(
        self, bill: Bill, total: Amount, year: Month, policy: Policy, refused: str
    ) -> SettledBill:
        outside = outside_scope(bill, total, self._unknown_rate(bill), NoSteps())
        sums = Sums(total, outside, total - outside, ZERO, {"cash": total}, {}, total)
        reason = Step("refused", total, parameter=policy.exclusions.get(refused), subject=refused)
        root = Step("own_cost", total, _shares(sums), None, (reason,), bill.id)
        return SettledBill(bill, year, policy, (refused,), sums, root)

    def _pay(self, run: BillInProgress, policy: Policy, total: Amount, outside: Amount) -> Sums:
        paid = _pay_layers("counter", policy.layers, run)
        account = self._pay_from_account(run)
        cash = run.in_scope_left + run.outside_left - account
        run.steps.add("cash", cash, total=total)
        claims = _pay_layers("claim", self._claim_layers(policy), run)
        if self.account is not None:  # only now: a bill that a claim layer refuses uses nothing
            self.account = self.account - account
        own_cost = run.in_scope_left + run.outside_left
        if account is not ZERO:
            paid["account"] = account
        paid["cash"] = cash
        sums = Sums(total, outside, run.in_scope, run.deductible, paid, claims, own_cost)
        if self.vary is None:
            check_that_it_adds_up(run.bill, sums)
        return sums

    def _claim_layers(self, policy: Policy) -> tuple[Layer, ...]:
        """Return the layers that pay back later: the place's, the typed ones, the plans'."""
        if not self.typed:
            return policy.layers  # the plans' own stand last
        own = tuple(layer for layer in policy.layers if layer.id not in policy.plan_layers)
        plans = tuple(layer for layer in policy.layers if layer.id in policy.plan_layers)
        return (*own, *self.typed, *plans)

    def _pay_from_account(self, run: BillInProgress) -> Amount:
        """Return what the account pays: of in-scope own money, if the person wants it to."""
        wanted = run.account_used
        if self.case.cover.pay_from_account:
            if self.account is None:
                raise NotSettled("unknown:account_balance")
            wanted = self.account
        if wanted is ZERO:
            return ZERO
        account = lesser(wanted, run.in_scope_left)
        return run.steps.add("account", account, balance=self.account, own=run.in_scope_left)

    def _earlier_deductible(self, bill: Bill) -> Amount | None:
        """Return what the stays that this one continues have paid; None if that is not known."""
        if bill.continues in self.unsettled:
            return None
        return self.deductibles.get(bill.continues or "", ZERO)

    def _total(self, bill: Bill) -> Amount:
        if self.vary is not None and bill.id == self.vary[0]:
            return self.vary[1]
        if bill.total is None:
            raise NotSettled("unknown:total")
        return bill.total

    def _year_starts_in(self) -> int:
        """Return the month in which medical years start, where no policy is in force yet."""
        days = (bill.day for bill in self.case.bills if bill.day is not None)
        policies = (policy for day in days if (policy := self.policy_on(day)) is not None)
        return next((policy.year_starts_in for policy in policies), 1)

    def _unknown_rate(self, bill: Bill) -> Decimal:
        return ONE if bill.id in self.reading.class_b_at_one else ZERO

    def _counters_of(self, year: Month, day: date) -> Counters:
        if year not in self.counters:
            used = self._used_before(year)
            if used is not None and day < used.before:
                raise NotSettled("depends_on:already_used")
            self.counters[year] = Counters.starting_from(used) if used else Counters()
        return self.counters[year]

    def _used_before(self, year: Month) -> UsedBefore | None:
        used = self.case.person.already_used
        return next((u for u in used if u.year == str(year)), None) if used else None


def _pay_layers(at: str, layers: tuple[Layer, ...], run: BillInProgress) -> dict[str, Amount]:
    return {layer.id: pay(layer, run) for layer in layers if layer.at == at}


def _shares(sums: Sums) -> tuple[tuple[str, object], ...]:
    """Return what the own cost is made of: account and cash, less what is paid back later."""
    claims = sum(sums.claims.values(), start=ZERO)
    account = sums.paid.get("account", ZERO)
    return ("cash", sums.paid["cash"]), ("account", account), ("claims", claims)


def _order(bill: Bill) -> tuple[date, date, str]:
    last = bill.day or date.max
    return last, bill.first_day or last, bill.id


def _year(year: Month, bills: tuple[SettledBill, ...]) -> SettledYear:
    sums = [bill.sums for bill in bills if bill.sums is not None]
    if len(sums) < len(bills):
        return SettledYear(year, bills, None, None)
    added = add_sums(sums)
    steps = tuple(bill.step for bill in bills if bill.step is not None)
    root = Step("year_own_cost", added.own_cost, steps=steps, subject=str(year)) if steps else None
    return SettledYear(year, bills, added, root)


def _with_ranges(low: Settlement, others: list[Settlement]) -> Settlement:
    every = [low, *others]
    bills = tuple(
        bill._replace(own_cost_range=_range([s.bills[i].sums for s in every]))
        for i, bill in enumerate(low.bills)
    )
    years = tuple(
        year._replace(
            bills=tuple(b for b in bills if b.year == year.year),
            own_cost_range=_range([s.years[i].sums for s in every]),
        )
        for i, year in enumerate(low.years)
    )
    return Settlement(bills, years)


def _range(sums: list[Sums | None]) -> tuple[Decimal, Decimal] | None:
    costs = [s.own_cost for s in sums if s is not None and isinstance(s.own_cost, Decimal)]
    if len(costs) < len(sums) or min(costs) == max(costs):
        return None
    return min(costs), max(costs)
