"""The tabs of the results beside the settlement: each is loaded when it is first opened."""

from collections.abc import Callable, Mapping

from medins_desktop.ui.results.result_view import ResultView
from medins_desktop.ui.session import Session
from medins_desktop.wording.language import translate


def make_view(name: str, session: Session) -> ResultView:
    """Return the view of a tab."""
    return _VIEWS[name](session)


def _costs(session: Session) -> ResultView:
    # The one door for pyqtgraph and numpy: 200 ms that only those pay who look.
    from medins_desktop.ui.results.costs_view import CostsView  # noqa: PLC0415

    return CostsView(session)


def _retirement(session: Session) -> ResultView:
    from medins_desktop.ui.results.retirement_view import RetirementView  # noqa: PLC0415 - late

    return RetirementView(session)


def _sick_leave(session: Session) -> ResultView:
    from medins_desktop.ui.results.sick_leave_view import SickLeaveView  # noqa: PLC0415 - late

    return SickLeaveView(session)


def _sheet(session: Session) -> ResultView:
    from medins_desktop.ui.results.sheet_view import SheetView  # noqa: PLC0415 - few need it

    return SheetView(session)


_VIEWS: Mapping[str, Callable[[Session], ResultView]] = {
    "costs": _costs,
    "retirement": _retirement,
    "sick_leave": _sick_leave,
    "sheet": _sheet,
}
LATE_TABS = tuple(_VIEWS)


def tab_title(name: str) -> str:
    """Return what a tab is called."""
    return {
        "settlement": translate("ui", "Settlement"),
        "costs": translate("ui", "Costs"),
        "retirement": translate("ui", "Retirement"),
        "sick_leave": translate("ui", "Sick leave"),
        "sheet": translate("ui", "Real sheet"),
    }[name]
