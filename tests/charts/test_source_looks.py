"""The looks of contribution months: each can be read, no two are alike."""

from medins_desktop.charts.source_looks import source_look
from medins_desktop.interview.record_grid import SOURCES
from tests.ui.test_appearance import READABLE, contrast

LOOKS = {source: source_look(source) for source in SOURCES}


def test_every_source_that_pays_has_a_ground_of_its_own() -> None:
    assert [source for source, look in LOOKS.items() if look is None] == ["none"]
    grounds = [look.ground for look in LOOKS.values() if look is not None]
    assert len({*grounds}) == len(grounds)


def test_every_mark_can_be_read_on_its_ground() -> None:
    pairs = [(look.mark, look.ground) for look in LOOKS.values() if look is not None]
    assert [pair for pair in pairs if contrast(*pair) < READABLE] == []
