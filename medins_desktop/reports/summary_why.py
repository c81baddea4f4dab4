"""How one bill's amounts came about, step by step, and the sources they rest on."""

from collections.abc import Iterator
from decimal import Decimal

from medins_desktop.core.explanation import TYPED, Citation, Parameter, Source, Statement, Step
from medins_desktop.core.policy import Policy
from medins_desktop.core.result import SettledBill
from medins_desktop.reports.document import (
    Block,
    Column,
    Paragraph,
    Row,
    Table,
    Text,
    cell,
    heading,
)
from medins_desktop.reports.report_text import bill_name, translate
from medins_desktop.wording.amounts import exact_yuan, percent
from medins_desktop.wording.names import confidence_name, confidence_sentence, source_text
from medins_desktop.wording.parameter_names import parameter_name
from medins_desktop.wording.steps import explain

_SHARES_OF_ONE = (
    "points_off",
    "points_added",
    "partial_benefit",
    "partial_benefit_in_doubt",
)
# Why these pay nothing is said by the layers before them.
_LATER_LAYERS = ("excess_pays", "share_pays")
# Steps that say nothing on paper when they are 0.
_NOTHING_AT_ZERO = ("beyond_cap", "own_share", "share_of", "excess")
_COLUMNS = (Column(72), Column(0, right=True), Column(28))


class Sources:
    """Numbers the sources in the order in which the steps cite them."""

    def __init__(self) -> None:
        self._cited: dict[str, Source] = {}
        self._known: list[str] = []

    def cite(self, parameter: Parameter | Statement | None) -> str:
        """Return the numbers of a value's sources, with articles, and how well it is known."""
        if parameter is None:
            return ""
        numbers = []
        for citation in parameter.citations:
            self._cited.setdefault(citation.source.id, citation.source)
            number = list(self._cited).index(citation.source.id) + 1
            numbers.append(f"[{number}] {citation.article}".strip())
        if parameter.confidence not in self._known:
            self._known.append(parameter.confidence)
        if isinstance(parameter, Parameter) and parameter.confidence == TYPED:
            numbers.append(parameter_name(parameter.id))
        return " · ".join([" ".join(numbers), confidence_name(parameter.confidence)]).strip(" ·")

    def blocks(self) -> list[Block]:
        """Return the list of sources, and what the words about evidence mean."""
        if not self._known:
            return []
        colon = translate("reports", "{0}: {1}")
        known = [
            Text(colon.format(confidence_name(code), confidence_sentence(code)), "small")
            for code in self._known
        ]
        return [
            heading(translate("reports", "What this rests on")),
            Paragraph(
                tuple(
                    Text(f"[{number}] {_source_line(source)}", "figure")
                    for number, source in enumerate(self._cited.values(), start=1)
                )
            ),
            Paragraph(tuple(known)),
        ]


def steps(settled: SettledBill, sources: Sources, *, alone: bool) -> list[Block]:
    """Return every step of a bill that pays: sentence, formula, numbers, amount, source."""
    if settled.step is None:
        return []
    title = translate("reports", "How it is worked out: {bill}").format(
        bill=bill_name(settled.bill)
    )
    rows = tuple(_rows(settled.step, 0, settled.policy, sources))
    head = (
        translate("reports", "Step"),
        translate("reports", "Amount"),
        translate("reports", "Source, and how well it is known"),
    )
    blocks: list[Block] = [heading(title), Table(_COLUMNS, head, rows)]
    if not alone:
        text = translate(
            "reports", "The steps of the other bills are in the program: choose the bill there."
        )
        blocks.append(Paragraph((Text(text, "small"),)))
    return blocks


def _rows(step: Step, depth: int, policy: Policy | None, sources: Sources) -> Iterator[Row]:
    text = explain(step, policy)
    lines = [Text(text.sentence, "strong" if depth == 0 else "body")]
    formula = _formula(text.words, text.numbers)
    if formula:
        lines.append(Text(formula, "small"))
    if not isinstance(step.amount, Decimal):
        raise TypeError("a settled amount is a number")
    is_share = step.code in _SHARES_OF_ONE
    amount = percent(step.amount) if is_share else exact_yuan(step.amount)
    if step.code.startswith("cover_"):
        amount = ""  # a state of cover, no sum
    source = cell(sources.cite(step.parameter), "small")
    yield Row((tuple(lines), cell(amount), source), indent=depth)
    if step.code in _LATER_LAYERS and not step.amount:
        return
    for below in step.steps:
        says_nothing = below.code in _NOTHING_AT_ZERO and not below.amount
        if below.code != "pays_nothing" and not says_nothing:
            yield from _rows(below, depth + 1, policy, sources)


def _formula(words: str, numbers: str) -> str:
    """Return the formula with words and with numbers; a lone amount says nothing more."""
    if words and "=" in numbers:
        return translate("reports", "{0}: {1}").format(words, numbers)
    return words or (numbers if "=" in numbers else "")


def _source_line(source: Source) -> str:
    kind = (
        translate("reports", "official document")
        if source.kind == "official"
        else translate("reports", "not an official document")
    )
    return translate("reports", "{0} ({1})").format(source_text(Citation(source)), kind)
