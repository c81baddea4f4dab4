"""Every text of the program is translated, and the compiled translations are current."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtWidgets import QApplication

import medins_desktop
from medins_desktop.resource_files import resource
from medins_desktop.wording.language import load_language, translate

PACKAGE = Path(medins_desktop.__file__).parent
TEXTS = resource("translations", "medins_zh_CN.ts")
LRELEASE = Path(sys.executable).parent / "pyside6-lrelease"
PLACE = re.compile(r"%n|%L?\d|\{\w*\}")
TRANSLATING = ("translate", "tr", "QT_TRANSLATE_NOOP")


def messages() -> Iterator[tuple[str, ElementTree.Element]]:
    for message in ElementTree.parse(TEXTS).getroot().iter("message"):
        source, translation = message.find("source"), message.find("translation")
        assert source is not None
        assert translation is not None
        yield source.text or "", translation


def test_every_text_is_translated() -> None:
    for source, translation in messages():
        assert translation.get("type") is None, source
        assert "".join(translation.itertext()).strip(), source


def test_a_translation_fills_the_same_places_as_its_source() -> None:
    for source, translation in messages():
        forms = [form.text or "" for form in translation.iter("numerusform")]
        for text in forms or [translation.text or ""]:
            assert sorted(set(PLACE.findall(text))) == sorted(set(PLACE.findall(source))), source


def test_the_deductible_has_one_chinese_name() -> None:
    assert all("免赔额" not in "".join(text.itertext()) for _, text in messages())


def test_the_compiled_translations_are_current(tmp_path: Path) -> None:
    compiled = tmp_path / "medins_zh_CN.qm"
    subprocess.run([LRELEASE, TEXTS, "-qm", compiled], check=True, capture_output=True, text=True)
    on_file = resource("translations", "medins_zh_CN.qm").read_bytes()
    assert compiled.read_bytes() == on_file, "run `make translations`"


def calls() -> Iterator[tuple[Path, ast.Call]]:
    """Yield every call that marks or looks up a text."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if name in TRANSLATING:
                    yield path, node


def test_no_text_for_translation_is_put_together_while_running() -> None:
    found = list(calls())
    assert len(found) > 100
    for path, call in found:
        for argument in call.args:
            built = isinstance(argument, ast.JoinedStr | ast.BinOp) or (
                isinstance(argument, ast.Call) and getattr(argument.func, "attr", "") == "format"
            )
            assert not built, f"{path.name}:{call.lineno}: give a whole text, then fill it"


def test_every_marked_text_is_among_the_translated_ones() -> None:
    texts = {source for source, _ in messages()}
    for path, call in calls():
        text = call.args[1] if len(call.args) > 1 else call.args[0]
        if isinstance(text, ast.Constant) and text.value:
            assert text.value in texts, f"{path.name}:{call.lineno}: run `make translations`"


def test_a_language_can_be_changed_back_and_forth(in_english: QApplication) -> None:
    def shown() -> str:
        return translate("wording", "Pool fund")

    assert shown() == "Pool fund"
    load_language("zh", in_english)
    assert shown() == "统筹基金"
    load_language("zh", in_english)
    load_language("en", in_english)
    assert shown() == "Pool fund"
