"""Keeps a copy of unsaved work, two seconds after the last change."""

from PySide6.QtCore import QObject, QTimer

from medins_desktop.interview.draft import Draft, encode_draft
from medins_desktop.ui.recovery import Recovery
from medins_desktop.ui.session import Session

_WAIT_MS = 2000


class Keeper(QObject):
    """Follows the session; what is saved needs no copy."""

    def __init__(self, session: Session, recovery: Recovery) -> None:
        super().__init__(session)
        self._session, self._recovery = session, recovery
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self.keep)
        session.changed.connect(self._follow)

    def keep(self) -> None:
        """Write the copy now."""
        if self._session.modified:
            path = self._session.path
            draft = Draft(self._session.answers, str(path) if path else "")
            self._recovery.keep(encode_draft(draft))

    def drop(self) -> None:
        """Forget the copy: nothing is left to lose."""
        self._timer.stop()
        self._recovery.clear()

    def _follow(self) -> None:
        if self._session.modified:
            self._timer.start()
        else:
            self.drop()
