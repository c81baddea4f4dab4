"""Qt's own texts that its Chinese translation lacks: named here so that ours has them."""

from medins_desktop.wording.language import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
)
