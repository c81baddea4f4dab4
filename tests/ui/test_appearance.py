"""The looks: colours are readable, stand in one place, and marks agree with them."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from medins_desktop.resource_files import resource
from medins_desktop.ui import appearance
from medins_desktop.ui.appearance import DARK, LIGHT, Colours
from medins_desktop.ui.icons import pixmap

UI = Path(appearance.__file__).parent
READABLE = 4.5
_ON_WINDOW = ("text", "secondary", "accent", "attention", "error", "good")


def luminance(colour: str) -> float:
    parts = [part / 255 for part in QColor(colour).getRgb()[:3]]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: str, b: str) -> float:
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("roles", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read(roles: Colours) -> None:
    pairs = [(getattr(roles, role), ground) for role in _ON_WINDOW for ground in roles[:2]]
    pairs += [
        (roles.on_accent, roles.accent),
        (roles.attention, roles.attention_soft),
        (roles.error, roles.error_soft),
        (roles.good, roles.good_soft),
        (roles.text, roles.soft),
    ]
    assert [pair for pair in pairs if contrast(*pair) < READABLE] == []


@pytest.mark.parametrize("roles", [LIGHT, DARK], ids=["light", "dark"])
def test_the_edge_of_a_field_can_be_seen(roles: Colours) -> None:
    assert contrast(roles.field_edge, roles.surface) >= 3


@pytest.mark.parametrize(("theme", "roles"), [("light", LIGHT), ("dark", DARK)])
def test_marks_of_boxes_have_the_colours_of_their_theme(theme: str, roles: Colours) -> None:
    for mark in resource("icons", theme).glob("*.svg"):
        used = set(re.findall(r"#[0-9A-Fa-f]{6}", mark.read_text(encoding="utf-8")))
        assert used <= {roles.secondary, roles.on_accent}


def test_no_other_module_of_the_window_names_a_colour() -> None:
    named = {
        path.name
        for path in UI.rglob("*.py")
        if re.search(r"#[0-9A-Fa-f]{6}\b", path.read_text(encoding="utf-8"))
    }
    assert named == {"appearance.py"}


def test_lengths_grow_with_the_text(qapp: QApplication) -> None:
    appearance.apply(qapp, percent=100)
    assert appearance.step(4) == 16
    appearance.apply(qapp, dark=True, percent=200)
    assert (appearance.step(4), appearance.is_dark()) == (32, True)
    appearance.apply(qapp)
    qapp.setStyleSheet("")


@pytest.mark.parametrize("name", [path.stem for path in resource("icons").glob("*.svg")])
def test_every_icon_can_be_drawn(qapp: QApplication, name: str) -> None:
    assert not pixmap(name, "accent").isNull()
