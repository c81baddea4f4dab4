"""Employer's and commercial supplements as the person describes them: burden layers by claim."""

from collections.abc import Iterator
from decimal import Decimal

from medins_desktop.core.claim import Cover, TopUp
from medins_desktop.core.explanation import Parameter
from medins_desktop.core.facts import COMMERCIAL_EXCLUDED
from medins_desktop.core.money import ZERO
from medins_desktop.core.policy import BurdenRow, Condition, Layer, NothingRow, Row
from medins_desktop.core.schedule import Schedule


def typed_layers(cover: Cover) -> tuple[Layer, ...]:
    """Return the layers for the supplements that were typed in, in order of settlement."""
    typed = (("supplement", cover.supplement), ("commercial", cover.commercial))
    return tuple(
        Layer(id_, "burden", "claim", tuple(_rows(id_, top_up)), {})
        for id_, top_up in typed
        if top_up is not None
    )


def _rows(id_: str, top_up: TopUp) -> Iterator[Row]:
    kinds = (Condition("kind", any_of=top_up.kinds),) if top_up.kinds else ()
    if id_ == "commercial":
        yield _excluded(id_, top_up, kinds)
    yield _paying(id_, top_up, "rate", top_up.rate, kinds)
    if kinds:
        yield NothingRow(())


def _excluded(id_: str, top_up: TopUp, kinds: tuple[Condition, ...]) -> Row:
    excluded = (*kinds, Condition(COMMERCIAL_EXCLUDED, any_of=(True,)))
    if top_up.excluded_rate is None:
        return NothingRow(excluded, "excluded_pays_nothing")
    return _paying(id_, top_up, "excluded_rate", top_up.excluded_rate, excluded)


def _paying(
    id_: str, top_up: TopUp, name: str, rate: Decimal, when: tuple[Condition, ...]
) -> BurdenRow:
    return BurdenRow(
        when=when,
        counter=id_,
        bands=_typed(f"{id_}.{name}", Schedule.of((ZERO, rate)), "bands"),
        line=_typed(f"{id_}.deductible", top_up.deductible, "yuan"),
        counts=top_up.covers,
        cap=_typed(f"{id_}.cap", top_up.cap, "yuan") if top_up.cap is not None else None,
    )


def _typed(id_: str, value: Decimal | Schedule, unit: str) -> Parameter:
    return Parameter(id_, value, unit, citations=(), confidence="user")
