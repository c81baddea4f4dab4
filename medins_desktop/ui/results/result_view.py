"""What every tab of the results but the settlement is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from medins_desktop.ui.session import Session


class ResultView(QWidget):
    """Shows the session's case whenever it is refreshed, which only the open tab is.

    It may ask for a field to be shown, or for how an amount was worked out: a bill's id,
    and the layer that pays or "" for the own cost.
    """

    field_asked = Signal(str)
    explanation_asked = Signal(str, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def begin_case(self) -> None:
        """Drop what was opened or chosen: another case begins."""

    def refresh(self) -> None:
        """Show what the session holds."""
        raise NotImplementedError
