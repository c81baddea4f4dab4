"""The language in use, and texts that carry both languages themselves."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QTranslator

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
        translator = QTranslator(application)
        translator.setObjectName("medins")
        translator.load(str(resource("translations", "medins_zh_CN.qm")))
        application.installTranslator(translator)


def language() -> str:
    """Return `zh` or `en`, whichever texts are shown in now."""
    return translate("wording", "en", "the code of this language: zh in the Chinese file")


def local_text(texts: Mapping[str, str]) -> str:
    """Return the text in the language in use, of a text that carries both."""
    return texts.get(language()) or texts.get("zh") or next(iter(texts.values()), "")
