"""Font and language are set once, and the language can change at any time."""

from PySide6.QtCore import QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from medins_desktop.reports.application import FAMILY, prepare, set_language, text_font
from medins_desktop.wording.language import language


def test_the_application_is_drawn_in_the_font_that_comes_with_it(qapp: QApplication) -> None:
    prepare(qapp, "en")
    assert qapp.font().family() == FAMILY
    assert qapp.font().pixelSize() == 15


def test_rare_characters_come_from_a_chinese_font() -> None:
    assert text_font().families()[1:] == [
        "Noto Sans CJK SC",
        "Microsoft YaHei",
        "WenQuanYi Micro Hei",
    ]


def test_chinese_and_english_take_turns(qapp: QApplication, qtbot: QtBot) -> None:
    set_language(qapp, "zh")
    assert language() == "zh"
    assert QLocale().name() == "zh_CN"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "确定"
    set_language(qapp, "en")
    assert language() == "en"
    assert QLocale().name() == "en_US"


def test_changing_the_language_often_leaves_no_translators_behind(qapp: QApplication) -> None:
    for _ in range(5):
        set_language(qapp, "en")
        set_language(qapp, "zh")
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(qapp.findChildren(QTranslator)) == 2
    set_language(qapp, "en")
