"""A case's gaps as the data of charts and tables: bands, what a bill costs, the map."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import groupby

from medins_desktop.charts.cell_plot import Cell
from medins_desktop.charts.cover_picture import Band, BandSpan, CoverPicture, MonthCost
from medins_desktop.charts.gap_map import GapMapPicture, MapCell
from medins_desktop.core.claim import Bill
from medins_desktop.core.explanation import Step
from medins_desktop.core.gap import MOST_MONTHS, PAID_AGAIN, Stop, Threshold
from medins_desktop.core.months import Month
from medins_desktop.interview.gaps import BillUnderGap, Gaps, of_size, sizes
from medins_desktop.interview.month_cover import CoverSpan
from medins_desktop.wording.amounts import yuan
from medins_desktop.wording.gap_texts import look_name, span_line
from medins_desktop.wording.language import translate
from medins_desktop.wording.record_words import months_text
from medins_desktop.wording.refusals import joined, refusal_line

_BEFORE, _AFTER, _LEAST = 6, 3, 18
MONTHS = range(MOST_MONTHS + 1)


def cover_picture(gaps: Gaps, stop: Stop, bill: Bill | None) -> CoverPicture:
    """Return cover around a gap: by the record, with the gap, and what a bill costs then."""
    first, last = _window(gaps, stop)
    bands = (
        _band(translate("ui", "By the record, if nothing more is paid"), gaps.spans(first, last)),
        _band(
            translate("ui", "If nothing is paid for {0} from {1} on, then again").format(
                months_text(stop.months), stop.first
            ),
            gaps.spans(first, last, stop),
        ),
    )
    gap = (stop.first, stop.resumes + -1)
    if bill is None:
        return CoverPicture(first, last, bands, gap, gaps.today)
    months = (first + i for i in range(last - first + 1))
    costs = tuple(_month_cost(gaps.bill_in(stop, bill, month), month) for month in months)
    name = translate("ui", "What you would pay of this bill with the gap, by the month it falls in")
    if any(one.own is not None and one.own[0] < one.own[1] for one in costs):
        name = translate("ui", "{0} (dashed: at the most)").format(name)
    return CoverPicture(first, last, bands, gap, gaps.today, costs, name)


def cover_rows(picture: CoverPicture) -> tuple[list[str], list[list[str]]]:
    """Return the table behind the bands: a row a month."""
    heads = [
        translate("ui", "Month"),
        translate("ui", "By the record"),
        translate("ui", "With the gap"),
    ]
    costs = {one.month: own_text(one.own) for one in picture.costs}
    rows = []
    for month in picture.months:
        cells = [str(month)]
        for band in picture.bands:
            inside = [
                s for s in band.spans if s.first <= month.last_day and s.last >= month.first_day
            ]
            cells.append("; ".join(dict.fromkeys(look_name(span.look) for span in inside)))
        rows.append([*cells, costs[month]] if costs else cells)
    if costs:
        heads.append(translate("ui", "You pay"))
    return heads, rows


def map_picture(
    gaps: Gaps, stop: Stop, bill: Bill, found: Sequence[Threshold], cells: dict[Cell, MapCell]
) -> GapMapPicture:
    """Return the map of the cells known so far; the largest bill on top."""
    ladder = tuple(reversed(sizes(bill)))
    edges = {edge for one in found for edge in (one.possible, one.certain) if edge is not None}
    name = translate("ui", "Months not paid from {0} on").format(stop.first)
    return GapMapPicture(
        ladder, len(MONTHS), cells, stop.months, bill.total, tuple(sorted(edges)), name
    )


def add_cells(
    cells: dict[Cell, MapCell], gaps: Gaps, first: Month, bill: Bill, offset: int
) -> None:
    """Add the cells of the gaps that were worked out since."""
    ladder = tuple(reversed(sizes(bill)))
    for n in MONTHS:
        if (n, 0) not in cells and gaps.is_known(Stop(first, n)):
            for row, size in enumerate(ladder):
                cells[n, row] = map_cell(gaps, Stop(first, n), bill, size, offset)


def under_gap(gaps: Gaps, stop: Stop, bill: Bill, size: Decimal, offset: int) -> BillUnderGap:
    """Return a bill of a size that falls `offset` months after the first month paid again."""
    return gaps.bill_in(stop, of_size(bill, size), stop.resumes + offset)


def map_cell(gaps: Gaps, stop: Stop, bill: Bill, size: Decimal, offset: int) -> MapCell:
    """Return a cell of the map."""
    found = under_gap(gaps, stop, bill, size, offset)
    look = found.state.state
    text = translate("ui", "{0} not paid, a bill of {1} in {2}: you pay {3}. {4}.")
    words = text.format(
        months_text(stop.months),
        yuan(size),
        stop.resumes + offset,
        own_text(found.own_cost),
        look_name(look),
    )
    return MapCell(found.own_cost, look, words)


def map_rows(picture: GapMapPicture) -> tuple[list[str], list[list[str]], list[Cell]]:
    """Return the table behind the map, and the cell that each row opens: the smallest bill first.

    A row holds all gaps, one month longer each, after which the same is paid.
    """
    heads = [
        translate("ui", "Months not paid"),
        translate("ui", "Cover then"),
        translate("ui", "Size of the bill"),
        translate("ui", "You pay"),
    ]
    rows: list[list[str]] = []
    opens: list[Cell] = []
    for row in sorted(range(len(picture.sizes)), key=lambda row: picture.sizes[row]):
        known = [n for n in range(picture.columns) if (n, row) in picture.cells]
        said = [(_shown(picture.cells[n, row]), n) for n in known]
        for shown, group in groupby(said, key=lambda one: one[0]):
            gaps = [n for _, n in group]
            months = str(gaps[0]) if len(gaps) == 1 else f"{gaps[0]}–{gaps[-1]}"
            rows.append([months, shown[1], yuan(picture.sizes[row]), shown[0]])
            opens.append((gaps[0], row))
    return heads, rows, opens


def _shown(cell: MapCell) -> tuple[str, str]:
    return own_text(cell.own), look_name(cell.look)


def own_text(own: tuple[Decimal, Decimal] | None) -> str:
    """Return own cost, from … to where something is not known."""
    if own is None:
        return translate("ui", "not known")
    if own[0] == own[1]:
        return yuan(own[0])
    return translate("ui", "{0} to {1}").format(yuan(own[0]), yuan(own[1]))


def explained(found: BillUnderGap) -> Step | None:
    """Return how a bill under a gap came about; where cover is not known, both ways."""
    steps = [one.step for one in found.settled if one.step is not None]
    if len(steps) < len(found.settled):
        return None
    if len(steps) == 1:
        return steps[0]
    state = found.state.step
    below = [
        step._replace(steps=(reading, *step.steps)) if settled.covered else step
        for settled, step, reading in zip(found.settled, steps, state.steps, strict=True)
    ]
    return state._replace(steps=tuple(below))


def why_not_settled(found: BillUnderGap) -> str:
    """Return why a bill under a gap has no amounts; "" if it has."""
    codes = [code for one in found.settled if one.sums is None for code in one.refused]
    policy = found.settled[0].policy
    return joined(*(refusal_line(code, policy) for code in dict.fromkeys(codes)))


def _band(name: str, spans: Sequence[CoverSpan]) -> Band:
    return Band(name, tuple(BandSpan(s.first, s.last, s.look, span_line(s)[0]) for s in spans))


def _month_cost(found: BillUnderGap, month: Month) -> MonthCost:
    day = found.bill.day or month.first_day
    text = translate("ui", "A bill on {0}: you pay {1}")
    return MonthCost(month, day, found.own_cost, text.format(day, own_text(found.own_cost)))


def _window(gaps: Gaps, stop: Stop) -> tuple[Month, Month]:
    """Return the months to show: some before the gap, until some after cover begins again."""
    outcome, today = gaps.outcome(stop), Month.of(gaps.today)
    first = max(min(stop.first, today) + -_BEFORE, gaps.first_month)
    back = [Month.of(loss.again) for loss in (outcome.best, outcome.worst) if loss.again]
    last = max([stop.resumes, today, *back]) + _AFTER
    last = min(max(last, first + _LEAST), max(stop.resumes + PAID_AGAIN + -1, today))
    return first, last
