"""The language in use, and texts that carry both languages themselves."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from medins_desktop.resource_files import resource

translate = QCoreApplication.translate


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text of a table for translation; it is translated where it is used."""
    return text


def load_language(code: str, application: QCoreApplication) -> None:
    """Show the program's texts in `zh` or `en` from now on."""
    for old in application.findChildren(QTranslator, "medins"):
        application.removeTranslator(old)
        old.deleteLater()
    if code == "zh":
        translator = _chinese(application)
        translator.setObjectName("medins")
        application.installTranslator(translator)


def in_each_language(context: str, *texts: str) -> set[str]:
    """Return texts of the program in all its languages, whichever is in use."""
    chinese = _chinese()
    translated = (chinese.translate(context, text) for text in texts)
    return {*texts, *(text for text in translated if text)}


def _chinese(parent: QObject | None = None) -> QTranslator:
    translator = QTranslator(parent)
    translator.load(str(resource("translations", "medins_zh_CN.qm")))
    return translator


def language() -> str:
    """Return `zh` or `en`, whichever texts are shown in now."""
    return translate("wording", "en", "the code of this language: zh in the Chinese file")


def local_text(texts: Mapping[str, str]) -> str:
    """Return the text in the language in use, of a text that carries both."""
    return texts.get(language()) or texts.get("zh") or next(iter(texts.values()), "")


def one_of(words: Iterable[str]) -> str:
    """Return words as alternatives: commas between them, "or" before the last."""
    *first, last = words
    listed = translate("wording", ", ", "between alternatives").join(first)
    return translate("wording", " or ").join([listed, last]) if listed else last
