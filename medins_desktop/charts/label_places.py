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
    labels: Sequence[tuple[float, float]], low: float, high: float, gap: float
) -> list[tuple[int, float] | None]:
    """Return a row and a left edge for each label, or None where there is no room.

    A label is (centre, width) and stands on a line at its centre; row 0 is the lower of
    two rows, which lines of row 1 cross. The first labels are placed first.
    """
    taken: tuple[list[_Place], list[_Place]] = ([], [])
    placed: list[tuple[int, float] | None] = []
    for centre, width in labels:
        left = min(max(centre - width / 2, low), high - width)
        mine = _Place(left - gap, left + width + gap, centre)
        row = next((row for row in (0, 1) if left >= low and _is_free(mine, row, taken)), None)
        if row is None:
            placed.append(None)
        else:
            taken[row].append(mine)
            placed.append((row, left))
    return placed


def _is_free(mine: _Place, row: int, taken: tuple[list[_Place], list[_Place]]) -> bool:
    if any(mine.left < other.right and other.left < mine.right for other in taken[row]):
        return False
    if row == 0:
        return not any(mine.left < other.line < mine.right for other in taken[1])
    return not any(other.left < mine.line < other.right for other in taken[0])
