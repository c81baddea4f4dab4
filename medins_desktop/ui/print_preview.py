"""The summary on paper: seen first, printed, or saved as a PDF."""

from PySide6.QtWidgets import QWidget

from medins_desktop.ui.session import Session


def preview(parent: QWidget, session: Session) -> None:
    """Show the pages as they will be printed."""


def print_out(parent: QWidget, session: Session) -> None:
    """Ask for a printer and print."""


def save_pdf(parent: QWidget, session: Session) -> None:
    """Ask for a file and write the pages into it."""
