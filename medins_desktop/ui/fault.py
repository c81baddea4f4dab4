"""A fault of the program itself: said once and calmly, written to a log, work kept."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from traceback import format_exception
from types import TracebackType

from PySide6.QtWidgets import QMessageBox, QWidget

from medins_desktop.wording.language import translate


class Fault:
    """Stands in for `sys.excepthook`. One message at a time."""

    def __init__(self, parent: QWidget, log: Path, keep: Callable[[], None]) -> None:
        self._parent, self._log, self._keep = parent, log, keep
        self._speaking = False

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an error that nothing caught, keep the work, and say so."""
        text = "".join(format_exception(kind, error, trace))
        with suppress(OSError):
            self._log.parent.mkdir(parents=True, exist_ok=True)
            with self._log.open("a", encoding="utf-8") as log:
                log.write(text + "\n")
        if self._speaking or not issubclass(kind, Exception):
            return
        self._speaking = True
        try:
            with suppress(Exception):  # the fault may sit in what keeping needs
                self._keep()
            self._say(text)
        finally:
            self._speaking = False

    def _say(self, text: str) -> None:
        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(translate("ui", "Medins"))
        box.setText(translate("ui", "Something in the program went wrong."))
        words = translate(
            "ui",
            "What you typed is kept. Save it and start the program again; figures shown now may be "
            "old. The details were written to {0}.",
        )
        box.setInformativeText(words.format(self._log))
        box.setDetailedText(text)
        box.exec()
        box.deleteLater()
