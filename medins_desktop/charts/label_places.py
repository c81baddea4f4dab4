"""Where labels go without overlapping: pure numbers, in pixels."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class _Place:
    left: float
    right: float
    line: float


def spread(wanted: Sequence[float], height: float, low: float, high: float) -> list[float]:
    """Return centres for labels of one height, near `wanted` (rising), none overlapping.

    They stay between `low` and `high`; the caller has made sure that they fit.
    """
    placed: list[float] = []
    for centre in wanted:
        below = placed[-1] + height if placed else low + height / 2
        placed.append(max(centre, below))
    above = high - height / 2
    for i in range(len(placed) - 1, -1, -1):
        placed[i] = min(placed[i], above)
        above = placed[i] - height
    return placed


def rows_for(
    labels: Sequence[tuple[float, float]], low: float, high: float, gap: float, *, rows: int
) -> list[tuple[int, float] | None]:
    """Return a row and a left edge for each label, or None where there is no room.

    A label is (x, width) and stands on a line at its x, over its middle or to one side;
    row 0 is the lower of at most two rows, which lines of row 1 cross. The first labels are placed
    first, all between `low` and `high`.
    """
    taken: tuple[list[_Place], list[_Place]] = ([], [])
    placed: list[tuple[int, float] | None] = []
    for x, width in labels:
        middle = min(max(x - width / 2, low), high - width)
        edges = (middle, x + gap / 2, x - gap / 2 - width)
        choices = (
            (row, _Place(edge, edge + width, x))
            for row in range(rows)
            for edge in edges
            if low <= edge <= high - width
        )
        found = next(((row, p) for row, p in choices if _is_free(p, row, taken, gap)), None)
        if found is None:
            placed.append(None)
        else:
            taken[found[0]].append(found[1])
            placed.append((found[0], found[1].left))
    return placed


def _is_free(mine: _Place, row: int, taken: tuple[list[_Place], list[_Place]], gap: float) -> bool:
    for other in taken[row]:
        if mine.left < other.right + gap and other.left < mine.right + gap:
            return False
    if row == 0:
        return not any(mine.left - 2 < other.line < mine.right + 2 for other in taken[1])
    return not any(other.left - 2 < mine.line < other.right + 2 for other in taken[0])
