"""A memory of earlier runs saves time and changes nothing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from medins_desktop.core.claim import Bill, Case, Cover, Person
from medins_desktop.core.curve import CostCurve, HighestCost, cost_curve, highest_cost
from medins_desktop.core.facts import NotSettled
from medins_desktop.core.memory import Memory
from medins_desktop.core.policy import PolicyOn
from medins_desktop.core.settlement import settle
from medins_desktop.core.standing import DayOfCover
from tests.core.random_settlements import RandomCase, cases, with_total
from tests.core.small_policy import D, always, layer, line_per_stay, policy, pool_row, stay

EDITS = 6
PERSON = Person(status="active", born=date(1975, 3, 12))
POLICY = policy(layer("pool", "pool", pool_row(deductible=line_per_stay("1000", per="year"))))
BY_POLICY = always(POLICY)


def edited(rng: Random, case: Case) -> Case:
    """Return the case after one thing that a person may do to it."""
    bills = list(case.bills)
    i = rng.randrange(len(bills))
    bill = bills[i]
    act = rng.randrange(10)
    if act == 0 and len(bills) > 1:
        del bills[i]
    elif act == 1:
        bills.insert(rng.randrange(len(bills) + 1), replace(bill, id=f"new{rng.random()}"))
    elif act == 2 and bill.last_day is not None:
        bills[i] = replace(bill, last_day=bill.last_day + timedelta(days=rng.randint(1, 200)))
    elif act == 3:
        bills[i] = replace(bill, total=None)
    elif act == 4:
        bills[i] = replace(bill, first_day=None, last_day=None)
    elif act in (5, 6, 7):
        return of_other_standing(rng, case, act, bill.day)
    elif bill.total is not None:
        bills[i] = with_total(bill, bill.total + rng.randint(0, 100_000))
    return replace(case, bills=tuple(bills))


def of_other_standing(rng: Random, case: Case, act: int, day: date | None) -> Case:
    """Return the case of another person, account, or cover on a day."""
    if act == 5:
        status = "retired" if case.person.status == "active" else "active"
        return replace(case, person=replace(case.person, status=status))
    if act == 6 or day is None:
        balance = D(rng.randint(0, 9000))
        return replace(case, cover=replace(case.cover, account_balance=balance))
    refused = rng.choice(("", "not_covered", "waiting", "unknown:contributions"))
    standing = {**dict(case.standing), day: DayOfCover(refused)}
    return replace(case, standing=tuple(sorted(standing.items(), key=lambda one: one[0])))


def edits(seed: int, one: RandomCase) -> Iterator[Case]:
    """Yield a case, and then again and again after an edit; some are taken back."""
    rng, seen = Random(seed), [one.case]
    yield one.case
    for _ in range(EDITS):
        seen.append(rng.choice(seen) if rng.random() < 0.3 else edited(rng, seen[-1]))
        yield seen[-1]


Drawn = tuple[CostCurve, HighestCost | None]


def curve(case: Case, policy_on: PolicyOn, memory: Memory | None) -> Drawn | str:
    """Return the curves of the case's first bill, by every reading, or why there are none."""
    id_, upto = case.bills[0].id, D(10**6)
    try:
        return (
            cost_curve(case, policy_on, id_, upto, memory=memory),
            highest_cost(case, policy_on, id_, upto, memory=memory),
        )
    except NotSettled as refused:
        return refused.code


@settings(max_examples=100)
@given(cases, st.integers(0, 2**32))
def test_after_every_edit_a_settlement_is_the_one_without_a_memory(
    one: RandomCase, seed: int
) -> None:
    memory = Memory()
    for case in edits(seed, one):
        assert settle(case, one.policy_on, memory=memory) == settle(case, one.policy_on)


@settings(max_examples=50)
@given(cases, st.integers(0, 2**32))
def test_after_every_edit_a_curve_is_the_one_without_a_memory(one: RandomCase, seed: int) -> None:
    memory = Memory()
    for case in edits(seed, one):
        settle(case, one.policy_on, memory=memory)
        with_memory = curve(case, one.policy_on, memory)
        assert with_memory == curve(case, one.policy_on, None)
        assert settle(case, one.policy_on, memory=memory) == settle(case, one.policy_on)


def many_stays() -> tuple[Bill, ...]:
    """Return more bills than a memory keeps states."""
    first = date(2025, 1, 1)
    return tuple(
        stay(str(n), "3000", first_day=None, last_day=first + timedelta(days=n)) for n in range(150)
    )


def test_bills_before_the_one_that_changed_are_not_settled_again() -> None:
    case, memory = Case(PERSON, many_stays()), Memory()
    before = settle(case, BY_POLICY, memory=memory)
    bills = [*case.bills]
    bills[75] = replace(bills[75], total=D("8000"))
    changed = replace(case, bills=tuple(bills))
    after = settle(changed, BY_POLICY, memory=memory)
    assert after == settle(changed, BY_POLICY)
    assert after.bills[70] is before.bills[70]
    assert after.bills[75] is not before.bills[75]
    assert after.bills[140] is not before.bills[140]


def test_bills_before_the_first_day_whose_cover_changed_are_not_settled_again() -> None:
    case, memory = Case(PERSON, many_stays()), Memory()
    before = settle(case, BY_POLICY, memory=memory)
    days = [bill.day for bill in case.bills[120:] if bill.day is not None]
    stopped = replace(case, standing=tuple((day, DayOfCover("not_covered")) for day in days))
    after = settle(stopped, BY_POLICY, memory=memory)
    assert after == settle(stopped, BY_POLICY)
    assert after.bills[110] is before.bills[110]
    assert after.bills[120].refused == ("not_covered",)
    assert settle(case, BY_POLICY, memory=memory).bills[140] is before.bills[140]


def test_the_same_bills_by_another_policy_are_settled_anew() -> None:
    """A person's own figure makes another policy of the same day."""
    case, memory = Case(PERSON, many_stays()[:3]), Memory()
    other = policy(layer("pool", "pool", pool_row(deductible=line_per_stay("4000", per="year"))))
    settle(case, BY_POLICY, memory=memory)
    found = settle(case, always(other), memory=memory)
    assert found == settle(case, always(other))
    assert [bill.sums.deductible for bill in found.bills if bill.sums] == [3000, 1000, 0]


def test_a_stay_that_goes_on_waits_no_longer_once_the_first_has_its_total() -> None:
    rule = line_per_stay("1000", continues=True)
    one = always(policy(layer("pool", "pool", pool_row(deductible=rule))))
    before, first, second = many_stays()[:3]
    second = replace(second, continues=first.id)
    memory = Memory()
    settle(Case(PERSON, (before, replace(first, total=None), second)), one, memory=memory)
    found = settle(Case(PERSON, (before, first, second)), one, memory=memory)
    assert [bill.sums.deductible for bill in found.bills if bill.sums] == [1000, 1000, 0]


def test_a_balance_written_with_other_digits_is_another_one() -> None:
    """1000 and 1000.00 are equal numbers, and each is shown as it was typed."""
    memory = Memory()

    def shown(balance: str) -> object:
        cover = Cover(account_balance=D(balance), pay_from_account=True)
        found = settle(Case(PERSON, bills, cover), BY_POLICY, memory=memory)
        step = found.bills[0].step
        account = step.find("account") if step is not None else None
        return dict(account.inputs)["balance"] if account is not None else None

    bills = many_stays()[:1]
    assert [str(shown("1000")), str(shown("1000.00"))] == ["1000", "1000.00"]
