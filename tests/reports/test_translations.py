"""Every text of charts and reports has a Chinese translation with the same places to fill."""

import re
from xml.etree import ElementTree

import pytest

from medins_desktop.resource_files import resource

PLACE = re.compile(r"\{\w*\}")


@pytest.mark.parametrize("room", ["charts", "reports"])
def test_every_text_is_translated_and_fills_the_same_places(room: str) -> None:
    tree = ElementTree.parse(resource("translations", "zh_CN", f"{room}.ts"))
    messages = list(tree.iter("message"))
    assert messages
    for message in messages:
        source, chinese = message.findtext("source"), message.find("translation")
        assert source is not None
        assert chinese is not None
        assert chinese.get("type") is None, source
        assert chinese.text, source
        assert sorted(PLACE.findall(source)) == sorted(PLACE.findall(chinese.text)), source
        assert "免赔额" not in chinese.text
