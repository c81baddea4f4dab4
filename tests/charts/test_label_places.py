"""Labels never lie on one another, on a line that is not theirs, or outside."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from medins_desktop.charts.label_places import rows_for, spread

heights = st.lists(st.floats(-50, 350), min_size=1, max_size=12).map(sorted)


@given(heights)
def test_names_beside_the_plot_keep_their_order_and_their_distance(wanted: list[float]) -> None:
    placed = spread(wanted, 20, 0, 300)
    assert len(placed) == len(wanted)
    assert all(upper - lower >= 20 - 1e-6 for lower, upper in pairwise(placed))
    assert placed[0] >= 10 - 1e-6
    assert placed[-1] <= 290 + 1e-6


@given(st.lists(st.tuples(st.floats(0, 600), st.floats(10, 200)), max_size=10), st.integers(1, 2))
def test_names_above_the_plot_leave_room_for_one_another(
    labels: list[tuple[float, float]], rows: int
) -> None:
    placed = rows_for(labels, 0, 600, 8, rows=rows)
    boxes = [
        (place[0], place[1], place[1] + width, x)
        for place, (x, width) in zip(placed, labels, strict=True)
        if place is not None
    ]
    for row, left, right, _ in boxes:
        assert row in range(rows)
        assert left >= -1e-6
        assert right <= 600 + 1e-6
    for one, other in combinations(boxes, 2):
        if one[0] == other[0]:
            assert one[2] + 8 <= other[1] + 1e-6 or other[2] + 8 <= one[1] + 1e-6
        else:
            lower, upper = sorted((one, other))
            assert not lower[1] < upper[3] < lower[2]


def test_the_first_label_is_placed_first() -> None:
    assert rows_for([(100, 80), (110, 80), (120, 80)], 0, 600, 8, rows=1)[0] == (0, 60)
    assert rows_for([(100, 80), (101, 800)], 0, 600, 8, rows=2)[1] is None
