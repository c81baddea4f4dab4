"""Font and language of a Qt application: the same for the window and for a printed report."""

from typing import Literal

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from medins_desktop.resource_files import resource
from medins_desktop.wording.language import load_language

Language = Literal["zh", "en"]

FAMILY = "Medins Sans SC"
# Rare characters of names, glyph by glyph. Without a family named, Qt takes Japanese forms.
FALLBACK_FAMILIES = ("Noto Sans CJK SC", "Microsoft YaHei", "WenQuanYi Micro Hei")
TEXT_PIXELS = 15

_QT_TEXTS = "qt-texts"


def prepare(app: QGuiApplication, language: Language) -> None:
    """Load the program's fonts, make them the application's, and set its language."""
    for name in ("MedinsSansSC-Regular.otf", "MedinsSansSC-Bold.otf"):
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))
    app.setFont(text_font())
    set_language(app, language)


def text_font(pixels: int = TEXT_PIXELS, *, bold: bool = False) -> QFont:
    """Return the program's font at a height in pixels (15 is 100 %)."""
    font = QFont([FAMILY, *FALLBACK_FAMILIES])
    font.setPixelSize(pixels)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def set_language(app: QGuiApplication, language: Language) -> None:
    """Show every text in `language` from now on; widgets get a LanguageChange event.

    English is the language of the source and needs no translation.
    """
    for old in app.findChildren(QTranslator, _QT_TEXTS):
        app.removeTranslator(old)
        old.setParent(None)
    QLocale.setDefault(QLocale("zh_CN" if language == "zh" else "en_US"))
    if language == "zh":
        translator = QTranslator(app)
        translator.setObjectName(_QT_TEXTS)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        translator.load("qtbase_zh_CN.qm", folder)
        app.installTranslator(translator)
    load_language(language, app)  # the last one installed is asked first
