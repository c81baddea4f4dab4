"""Employer's and commercial supplements as the person describes them: burden layers by claim."""

from decimal import Decimal

from medins_desktop.core.claim import Cover, TopUp
from medins_desktop.core.explanation import Parameter
from medins_desktop.core.money import ZERO
from medins_desktop.core.policy import BurdenRow, Condition, Layer, NothingRow
from medins_desktop.core.schedule import Schedule


def typed_layers(cover: Cover) -> tuple[Layer, ...]:
    """Return the layers for the supplements that were typed in, in order of settlement."""
    own = (_layer("supplement", cover.supplement),) if cover.supplement else ()
    return (*own, _layer("commercial", cover.commercial)) if cover.commercial else own


def _layer(id_: str, top_up: TopUp) -> Layer:
    row = BurdenRow(
        when=(Condition("kind", any_of=top_up.kinds),) if top_up.kinds else (),
        counter=id_,
        bands=_typed(f"{id_}.rate", Schedule.of((ZERO, top_up.rate)), "bands"),
        line=_typed(f"{id_}.deductible", top_up.deductible, "yuan"),
        counts=top_up.covers,
        cap=_typed(f"{id_}.cap", top_up.cap, "yuan") if top_up.cap is not None else None,
    )
    rows = (row, NothingRow(())) if top_up.kinds else (row,)
    return Layer(id_, "burden", "claim", rows, {})


def _typed(id_: str, value: Decimal | Schedule, unit: str) -> Parameter:
    return Parameter(id_, value, unit, citations=(), confidence="user")
