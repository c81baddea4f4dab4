"""The layers of a policy fit together: order, names, caps, answers."""

import pytest

from medins_desktop.packs.every_file import decode_pack, pack_problems
from medins_desktop.packs.library import Library
from medins_desktop.resource_files import resource

BEIJING = resource("policies", "110000", "employee", "2025-01-01.toml")
FACT = """
[facts.tier]
about = "person"
kind = "choice"
question = { zh = "档次", en = "Tier" }
choices = { CHOICE = { zh = "一", en = "One" } }

# ── Yearly limits"""


def faults(*changes: tuple[str, str]) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return the faults of the Beijing file after some changes to its text."""
    text = BEIJING.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    problems = pack_problems(decode_pack(text.encode(), "beijing.toml"))
    return [(p.code, p.where, p.values) for p in problems]


def test_the_shipped_layers_fit_together() -> None:
    assert faults() == []


def test_a_cap_counts_the_layer_whose_row_names_it() -> None:
    other = ('basis = "paid"\nlayers = ["pool"]', 'basis = "paid"\nlayers = ["large_amount"]')
    found = faults(other)
    assert ("cap_without_layer", "layers[0].rows[0].caps", ("pool_year", "pool")) in found


def test_an_excess_layer_has_no_cap_on_spending() -> None:
    cap = (
        '[[caps]]\nid = "outpatient_year"',
        '[[caps]]\nid = "big"\namount = "pool_cap"\nbasis = "spending"\n'
        'layers = ["large_amount"]\n\n[[caps]]\nid = "outpatient_year"',
    )
    row = ('pools = ["pool"]\n', 'pools = ["pool"]\ncaps = ["big"]\n')
    assert faults(cap, row) == [
        ("spending_cap_on_excess", "layers[1].rows[1].caps", ("big",)),
    ]


@pytest.mark.parametrize("name", ["cash", "account", "supplement"])
def test_a_layer_does_not_take_a_name_of_the_settlement(name: str) -> None:
    found = faults(('id = "assistance"\n', f'id = "{name}"\n'))
    assert found == [("reserved_name", "layers[4].id", (name,))]


def test_what_lies_beyond_the_cap_is_settled_before_what_shares_the_rest() -> None:
    text = BEIJING.read_text(encoding="utf-8")
    start, end = text.index('[[layers]]\nid = "large_amount"'), text.index('[[layers]]\nid = "ret')
    moved = text[:start] + text[end:].replace("[[away]]", text[start:end] + "[[away]]", 1)
    problems = pack_problems(decode_pack(moved.encode(), "beijing.toml"))
    assert [(p.code, p.values) for p in problems] == [("layer_order", ("large_amount",))]


def test_a_policy_has_one_pool() -> None:
    text = BEIJING.read_text(encoding="utf-8")
    start, end = text.index('[[layers]]\nid = "pool"'), text.index('[[layers]]\nid = "large')
    second = text[start:end].replace('id = "pool"', 'id = "second"', 1)
    second = second.replace('caps = ["pool_year"]\n', "").replace(
        'caps = ["outpatient_year"]\n', ""
    )
    twice = text[:end] + second + text[end:]
    problems = pack_problems(decode_pack(twice.encode(), "beijing.toml"))
    assert [p.code for p in problems] == ["one_pool"]


def test_a_choice_begins_with_a_letter() -> None:
    head = "\n# ── Yearly limits"
    assert faults((head, FACT.replace("CHOICE", "tier1"))) == []
    assert faults((head, FACT.replace("CHOICE", "1"))) == [
        ("numeric_choice", "facts.tier.choices", ("1",)),
    ]


def test_the_shipped_files_take_no_name_twice() -> None:
    assert Library.shipped().policies


def test_only_layers_with_rates_pay_a_share_of_the_normal_benefit() -> None:
    parts = (
        "# ── Yearly limits",
        "[[partial_benefits]]\nwhen = { status = ['active'] }\nshare = 'away_rate_unfiled'\n"
        "layers = ['pool', 'assistance', 'aid']\n\n# ── Yearly limits",
    )
    found = faults(parts)
    assert ("never_in_part", "partial_benefits[0].layers", ("assistance",)) in found
    assert ("unknown_layer", "partial_benefits[0].layers", ("aid",)) in found


# ── What an author forgets ───────────────────────────────────────────────────────────


def test_a_line_that_falls_with_each_stay_needs_rows_that_count_stays() -> None:
    text = BEIJING.read_text(encoding="utf-8")
    forgotten = pack_problems(
        decode_pack(text.replace("counts_admission = true\n", "").encode(), "x")
    )
    assert {(p.code, p.values) for p in forgotten} == {("admissions_not_counted", ("inpatient",))}


def test_a_cap_limits_something() -> None:
    cap = ('[[layers]]\nid = "pool"', '[[caps]]\nid = "idle"\namount = "pool_cap"\n'
           'basis = "paid"\nlayers = ["pool"]\n\n[[layers]]\nid = "pool"')  # fmt: skip
    assert [(code, values) for code, _, values in faults(cap)] == [("unused_cap", ("idle",))]


def test_a_cap_of_other_kinds_than_its_row_limits_nothing() -> None:
    text = BEIJING.read_text(encoding="utf-8")
    at = text.index('id = "outpatient_year"')
    wrong = text[:at] + text[at:].replace('kinds = ["outpatient"]', 'kinds = ["pharmacy"]', 1)
    found = pack_problems(decode_pack(wrong.encode(), "x"))
    assert {(p.code, p.values) for p in found} == {
        ("cap_of_other_kinds", ("outpatient_year", "pharmacy"))
    }


def test_every_later_layer_has_a_row_for_what_the_pool_pays() -> None:
    """Beijing's assistance has rows for some groups and kinds; the last row is for the others."""
    text = BEIJING.read_text(encoding="utf-8")
    last = "\n[[layers.rows]]\nwhen = {}\nnothing = true\n"
    assert text.count(last) >= 1
    at = text.rindex(last)
    (problem,) = pack_problems(decode_pack((text[:at] + text[at + len(last) :]).encode(), "x"))
    assert (problem.code, problem.values[0]) == ("no_row_for", "assistance")
    assert "group = destitute, kind = chronic" in problem.values[1]


def test_an_age_without_a_row_is_found() -> None:
    text = BEIJING.read_text(encoding="utf-8")
    last = "when = {}\nnothing = true\n"
    at = text.rindex(last)
    old = (
        text[:at] + "when = { age = { at_least = 60 } }\nnothing = true\n" + text[at + len(last) :]
    )
    (problem,) = pack_problems(decode_pack(old.encode(), "x"))
    assert problem.code == "no_row_for"
    assert "age = 59" in problem.values[1]
