"""Help and wrong usage are said in the language asked for."""

import argparse
from collections.abc import Iterator
from importlib import import_module

import pytest

from medins_desktop.commands import COMMANDS, main
from medins_desktop.commands.usage import Usage, language_in, texts

pytestmark = pytest.mark.usefixtures("in_english")
Capture = pytest.CaptureFixture[str]


def said(capsys: Capture, *arguments: str) -> str:
    with pytest.raises(SystemExit):
        main(list(arguments))
    printed = capsys.readouterr()
    return printed.out + printed.err


@pytest.mark.parametrize(
    ("arguments", "zh", "en"),
    [
        (["settle"], "缺少 case。", "case is missing."),
        (["settle", "x", "--quick"], "这里没有 --quick。", "--quick is not known here."),
        (["policies", "show"], "缺少 place。", "place is missing."),
        (["policies", "show", "110000", "--on"], "--on 后面要写值。", "A value must follow --on."),
        (
            ["policies", "show", "110000", "--on", "soon"],
            "'soon' 不能用作 --on 的值。",
            "'soon' is not a value for --on.",
        ),
        (
            ["curve", "x", "--bill", "1", "--upto", "abc"],
            "--upto：abc 不是 0 以上的金额，请写成 500000 这样。",
            "--upto: abc is not an amount above 0, such as 500000.",
        ),
        (
            ["coverage", "x", "--on", "soon"],
            "--on：'soon' 不行，请写成 2025-03-01 这样。",
            "--on: 'soon' is not possible. Write it like 2025-03-01.",
        ),
        (
            ["coverage", "x", "--gap", "2025-03:0"],
            "--gap：断缴可以填 1 到 24 个月，不能填 0。",
            "--gap: a gap has 1 to 24 months, not 0.",
        ),
    ],
)
def test_wrong_usage_is_one_sentence(
    arguments: list[str], zh: str, en: str, capsys: Capture
) -> None:
    assert said(capsys, *arguments).splitlines()[-1].endswith(f": {zh}")
    assert said(capsys, "--language", "en", *arguments).splitlines()[-1].endswith(f": {en}")


@pytest.mark.parametrize("command", [[], *([name] for name in COMMANDS), ["policies", "show"]])
def test_help_is_chinese_unless_english_is_asked_for(command: list[str], capsys: Capture) -> None:
    chinese = said(capsys, *command, "--help")
    assert "用法：medins" in chinese
    assert "显示这段说明" in chinese
    english = said(capsys, "--language", "en", *command, "--help")
    assert "usage: medins" in english
    assert english.isascii()


def test_every_text_of_the_help_has_its_words() -> None:
    def every(parser: argparse.ArgumentParser) -> Iterator[str]:
        for action in parser._actions:
            yield action.help or ""
            for one in getattr(action, "_choices_actions", ()):
                yield one.help or ""
            if isinstance(action.choices, dict):
                for inner in action.choices.values():
                    yield from every(inner)

    for name in COMMANDS:
        parser = Usage()
        import_module(f"medins_desktop.commands.{name.replace('-', '_')}").add_arguments(parser)
        assert {text for text in every(parser) if text} <= texts()
    assert set(COMMANDS.values()) <= texts()


def test_the_language_is_known_before_the_arguments_are_read() -> None:
    assert language_in(["--language", "en", "settle"]) == "en"
    assert language_in(["settle", "--language=en"]) == "en"
    assert language_in(["settle", "--language", "fr"]) == "zh"
    assert language_in([]) == "zh"
