"""A payer has one colour and one hatch everywhere."""

from PySide6.QtCore import Qt

from medins_desktop.charts.payer_colours import OWN, payer_look, stacked
from tests.charts.cases import library

COLOURS = {
    "pool": "#0072B2",
    "large_amount": "#56B4E9",
    "critical_illness": "#009E73",
    "assistance": "#8C7A00",
    "mutual_aid": "#CC79A7",
    "retiree_supplement": "#7A7A7A",
    "account": "#E69F00",
    "cash": "#D55E00",
    OWN: "#D55E00",
}


def test_payers_have_the_colours_of_the_design() -> None:
    assert {payer: payer_look(payer).colour for payer in COLOURS} == COLOURS


def test_no_two_payers_share_a_hatch_and_all_hatches_exist() -> None:
    hatches = [payer_look(payer).hatch for payer in COLOURS if payer != OWN]
    assert len(set(hatches)) == len(hatches)
    assert all(hatch in Qt.BrushStyle.__members__ for hatch in hatches if hatch)


def test_every_layer_of_the_shipped_policies_has_a_look_of_its_own() -> None:
    unknown = payer_look("a layer nobody has heard of")
    layers = {layer.id for file in library().policies for layer in file.layers}
    assert layers
    assert all(payer_look(layer) != unknown for layer in layers)


def test_own_cost_is_stacked_at_the_bottom_and_mutual_aid_on_top() -> None:
    order = stacked(["mutual_aid", "something_new", "pool", OWN, "large_amount"])
    assert order == (OWN, "pool", "large_amount", "something_new", "mutual_aid")
