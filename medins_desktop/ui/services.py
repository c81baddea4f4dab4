"""What the desk works with beside the window and the case, put together by `launch`."""

from collections.abc import Callable
from types import ModuleType
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from medins_desktop.interview.flow import Page
from medins_desktop.ui.recovery import Recovery
from medins_desktop.ui.session import Session
from medins_desktop.ui.settings import Settings


class Services(NamedTuple):
    """`restyle` shows language and looks anew; the others load what is not always needed.

    `make_page` makes the widget of a page, `printing` returns `ui.print_preview`,
    `exporting` returns `ui.export_file`.
    """

    settings: Settings
    recovery: Recovery
    restyle: Callable[[], None]
    make_page: Callable[[Page, Session], QWidget]
    printing: Callable[[], ModuleType]
    exporting: Callable[[], ModuleType]
