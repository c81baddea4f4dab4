"""A record of bills settled in order, each explained: the one way to a number.

Bills settle by last day, then first day, then id; a bill belongs to the medical year of
its last day, and the policy in force on that day applies. Whatever order they were typed
in, the result is the same.
"""

from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import takewhile

from medins_desktop.core.bill_in_progress import BillInProgress
from medins_desktop.core.claim import Bill, Case, UsedBefore
from medins_desktop.core.counters import Counters
from medins_desktop.core.explanation import NoSteps, Step, Steps
from medins_desktop.core.facts import KnownFacts, facts_of_bill, first_that_holds
from medins_desktop.core.layers import pay
from medins_desktop.core.line import Amount, Line, lesser
from medins_desktop.core.memory import MOST_RUNS, Memory, State
from medins_desktop.core.money import ONE, ZERO
from medins_desktop.core.months import Month, medical_year
from medins_desktop.core.partial_benefit import outcomes
from medins_desktop.core.policy import Layer, PartialBenefit, Policy, PolicyOn
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.readings import (
    LOW_READING,
    Reading,
    doubts,
    narrowed_by,
    readings,
    with_ranges,
)
from medins_desktop.core.result import (
    SettledBill,
    SettledYear,
    Settlement,
    Sums,
    add_sums,
    check_that_it_adds_up,
)
from medins_desktop.core.scope import outside_scope, refusal, scope_of
from medins_desktop.core.standing import COVERED_DAY, DayOfCover, Standing
from medins_desktop.core.top_up import typed_layers


def settle(
    case: Case,
    policy_on: PolicyOn,
    *,
    memory: Memory | None = None,
) -> Settlement:
    """Settle all bills of a case.

    Where a share or a rule is not known, the amounts are those of the low reading and
    `own_cost_range` gives the lowest and highest own cost over all readings. A `memory` of
    earlier runs changes nothing but the time it takes.
    """
    low = settle_reading(case, policy_on, LOW_READING, memory=memory)
    all_readings = readings(case, policy_on)
    # More readings than a memory keeps would drive each other out.
    remembered = memory if len(all_readings) <= MOST_RUNS // 2 else None
    others = [
        settle_reading(case, policy_on, reading, memory=remembered) for reading in all_readings[1:]
    ]
    if not others:
        return low
    every = [low, *others]
    return with_ranges(low, others)._replace(
        narrowed_by=narrowed_by(all_readings, every), doubts=doubts(all_readings, every)
    )


def settle_reading(
    case: Case,
    policy_on: PolicyOn,
    reading: Reading,
    *,
    vary: tuple[str, Line] | None = None,
    memory: Memory | None = None,
) -> Settlement:
    """Settle all bills by one reading, with the total of one bill varied if asked."""
    run = _Record(case, policy_on, reading, vary)
    bills = sorted(case.bills, key=_order)
    undated = min([bill.id for bill in bills if bill.day is None], default=None)
    if undated is not None:
        waits = (f"depends_on:{undated}",)
        settled = [
            SettledBill(bill, None, None, waits) if bill.day is not None else run.settle(bill)
            for bill in bills
        ]
    else:
        settled = _settle_in_order(run, bills, memory)
    of_year: dict[Month, list[SettledBill]] = {}
    for one in settled:
        if one.year is not None:
            of_year.setdefault(one.year, []).append(one)
    years = [_year(year, tuple(of_year[year])) for year in sorted(of_year)]
    return Settlement(tuple(settled), tuple(years))


def _settle_in_order(run: "_Record", bills: list[Bill], memory: Memory | None) -> list[SettledBill]:
    """Settle bills; those up to the varied one may be taken from memory, with their steps."""
    varied = run.vary[0] if run.vary is not None else None
    if memory is None:
        run.explains = varied is None
        return [run.settle(bill) for bill in bills]
    exact = list(takewhile(lambda bill: bill.id != varied, bills))
    run.explains = True
    settled = memory.settle(run, run.terms, exact)
    run.explains = False  # from the varied bill on amounts are lines
    return [*settled, *(run.settle(bill) for bill in bills[len(exact) :])]


@dataclass(slots=True)
class _Record:
    """Bills settled one after another, on terms that stay the same."""

    case: Case
    policy_on: PolicyOn
    reading: Reading
    vary: tuple[str, Line] | None
    explains: bool = False
    state: State = field(default_factory=State)
    typed: tuple[Layer, ...] = ()
    _days: dict[date, DayOfCover] = field(init=False)

    def __post_init__(self) -> None:
        cover = self.case.cover
        self.typed = typed_layers(cover)
        self._days = dict(self.case.standing)
        if cover.account_balance is not None:
            self.state.account = cover.account_balance + (cover.family_account_balance or ZERO)

    def settle(self, bill: Bill) -> SettledBill:
        """Settle the next bill, or say why not; then later bills of its year wait for it."""
        day = bill.day
        if day is None:
            return SettledBill(bill, None, None, ("unknown:from",))
        policy = self.policy_on(day)
        starts_in = policy.year_starts_in if policy else self._year_starts_in()
        year = medical_year(day, starts_in=starts_in)
        if year in self.state.blocked:
            self.state.unsettled.add(bill.id)
            return SettledBill(bill, year, policy, (f"depends_on:{self.state.blocked[year]}",))
        try:
            if policy is None:
                raise NotSettled("no_policy")
            return self._settled(bill, day, year, policy)
        except NotSettled as refused:
            self.state.blocked[year] = bill.id
            self.state.unsettled.add(bill.id)
            return SettledBill(bill, year, policy, (refused.code,))

    def _settled(self, bill: Bill, day: date, year: Month, policy: Policy) -> SettledBill:
        total = self._total(bill)
        refused = refusal(bill)
        standing = self.standing_on(day) if refused is None else COVERED_DAY
        if standing.refused.startswith("unknown"):
            raise NotSettled(standing.refused)
        if refused is not None or standing.refused:
            code = refused or standing.refused
            return self._all_own_cost(bill, total, year, policy, code, standing.step)
        counters = self._counters_of(year, day)
        facts = facts_of_bill(self.case, bill, day, policy, standing.facts)
        steps = Steps() if self.explains else NoSteps()
        if bill.cause == "third_party_unpaid":
            law = policy.exclusions.get("third_party_unpaid")
            steps.add("paid_in_advance", total, parameter=law)
        partial = self._partial_benefit(policy, facts, steps)
        rate = self._unknown_rate(bill)
        added = first_that_holds(policy.added_points, facts) if policy.added_points else None
        scope = scope_of(bill, total, policy, facts, unknown_class_b_rate=rate, steps=steps)
        run = BillInProgress(
            bill=bill,
            facts=facts,
            counters=counters,
            caps=policy.caps,
            in_scope=scope.in_scope,
            in_scope_left=scope.in_scope,
            outside_left=scope.outside,
            account_balance=self.state.account,
            points=scope.points,
            added_points=added.points if added is not None else None,
            partial=partial,
            unknown_cap_basis=self.reading.cap_basis,
            previous_year_burden=self.case.person.previous_year_burden,
            earlier_deductible=self._earlier_deductible(bill),
            steps=steps,
        )
        sums = self._pay(run, policy, total, scope.outside)
        self.state.deductibles[bill.id] = (run.earlier_deductible or ZERO) + run.deductible
        aided = self.state.aided
        aid = {name: step for name, step in run.aid.items() if (year, name) not in aided}
        aided.update([(year, name) for name in aid])
        if not steps.explains:
            return SettledBill(bill, year, policy, (), sums)
        root = Step("own_cost", sums.own_cost, _shares(sums), None, tuple(steps.taken), bill.id)
        return SettledBill(bill, year, policy, (), sums, root, None, aid)

    def _partial_benefit(
        self, policy: Policy, facts: KnownFacts, steps: Steps
    ) -> PartialBenefit | None:
        """Return the rule of partial benefit that counts by this reading.

        One that counts by another is noted, with the fact that tells whether it holds as its
        subject, if that is open.
        """
        if not policy.partial_benefits:
            return None
        possible = outcomes(policy.partial_benefits, facts)
        here = possible[min(self.reading.partial, len(possible) - 1)]
        worst = possible[-1]
        if worst is not None and worst is not here:
            asked = next((test.fact for test in worst.when if facts.get(test.fact) is None), "")
            share = worst.share
            steps.add("partial_benefit_in_doubt", share.number, parameter=share, subject=asked)
        return here

    def _all_own_cost(
        self,
        bill: Bill,
        total: Amount,
        year: Month,
        policy: Policy,
        refused: str,
        why: Step | None,
    ) -> SettledBill:
        outside = outside_scope(bill, total, self._unknown_rate(bill), NoSteps())
        sums = Sums(total, outside, total - outside, ZERO, {"cash": total}, {}, total)
        below, law = (why,) if why is not None else (), policy.exclusions.get(refused)
        reason = Step("refused", total, parameter=law, steps=below, subject=refused)
        root = Step("own_cost", total, _shares(sums), None, (reason,), bill.id)
        return SettledBill(bill, year, policy, (refused,), sums, root)

    def _pay(self, run: BillInProgress, policy: Policy, total: Amount, outside: Amount) -> Sums:
        paid = _pay_layers("counter", policy.layers, run)
        account = self._pay_from_account(run)
        cash = run.in_scope_left + run.outside_left - account
        run.steps.add("cash", cash, total=total)
        claims = _pay_layers("claim", self._claim_layers(policy), run)
        if self.state.account is not None:  # only now: one that a claim layer refuses uses nothing
            self.state.account = self.state.account - account
        own_cost = run.in_scope_left + run.outside_left
        if account is not ZERO:
            paid["account"] = account
        paid["cash"] = cash
        sums = Sums(total, outside, run.in_scope, run.deductible, paid, claims, own_cost)
        if run.steps.explains:
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
            if self.state.account is None:
                raise NotSettled("unknown:account_balance")
            wanted = self.state.account
        if wanted is ZERO:
            return ZERO
        account = lesser(wanted, run.in_scope_left)
        return run.steps.add("account", account, balance=self.state.account, own=run.in_scope_left)

    def _earlier_deductible(self, bill: Bill) -> Amount | None:
        """Return what the stays that this one continues have paid; None if that is not known."""
        if bill.continues in self.state.unsettled:
            return None
        return self.state.deductibles.get(bill.continues or "", ZERO)

    def _total(self, bill: Bill) -> Amount:
        if self.vary is not None and bill.id == self.vary[0]:
            return self.vary[1]
        if bill.total is None:
            raise NotSettled("unknown:total")
        return bill.total

    @property
    def terms(self) -> Hashable:
        """Return all that a bill hangs on, written out, beside policy, day and earlier bills."""
        person, cover = repr(self.case.person), repr(self.case.cover)
        return person, cover, self.reading, self._year_starts_in()

    @property
    def standing(self) -> Standing:
        """How the person stands on the days of the bills."""
        return self.case.standing

    def standing_on(self, day: date) -> DayOfCover:
        """Return how the person stands on a day."""
        return self._days.get(day, COVERED_DAY)

    def _year_starts_in(self) -> int:
        """Return the month in which medical years start, where no policy is in force yet."""
        days = [bill.day for bill in self.case.bills if bill.day is not None]
        on_days = (self.policy_on(day) for day in (*days, date.max))
        policies = (policy for policy in on_days if policy is not None)
        return next((policy.year_starts_in for policy in policies), 1)

    def _unknown_rate(self, bill: Bill) -> Decimal:
        return ONE if bill.id in self.reading.class_b_at_one else ZERO

    def _counters_of(self, year: Month, day: date) -> Counters:
        if year not in self.state.counters:
            used = self._used_before(year)
            if used is not None and day < used.before:
                raise NotSettled("depends_on:already_used")
            self.state.counters[year] = Counters.starting_from(used) if used else Counters()
        return self.state.counters[year]

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
