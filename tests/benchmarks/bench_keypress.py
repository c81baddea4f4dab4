"""From a key press to every number and the visible chart on screen, with 50 bills.

Typing goes into a bill's total on the page of bills; the chart follows a change of the same
bill while it is in sight; a digit says who paid a month in a record of 40 years. Each time
ends when everything is painted. Milliseconds of the processor stand beside those of the clock:
a busy machine spoils them less.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from medins_desktop.core.claim import Bill, Cover, Person
from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.months import Month
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.case_file import write_case
from medins_desktop.launch import Folders, Program, load_rest
from medins_desktop.ui.pages.month_grid import MonthGrid

TIMES = 100


class Times(NamedTuple):
    """Milliseconds of every act."""

    clock: list[float]
    processor: list[float]


def fifty_bills() -> Answers:
    """Return a year of 50 bills: stays and visits."""
    bills = tuple(
        Bill(
            str(number),
            kind="inpatient" if number % 5 == 0 else "outpatient",
            last_day=date(2025, 1, 2) + timedelta(days=7 * number),
            hospital_level="level3",
            designated=True,
            care="home",
            cause="illness",
            total=Decimal(3000 + 700 * number),
            outside_catalogue=Decimal(100),
            over_price_limit=Decimal(0),
            class_b=Decimal(0),
        )
        for number in range(50)
    )
    return Answers(
        place="110000",
        person=Person(status="active", scheme="employee", born=date(1975, 3, 12)),
        bills=bills,
        cover=Cover(mutual_aid=("medical",)),
    )


def measured(app: QApplication, act: Callable[[int], None]) -> Times:
    """Return how long each act takes until all is painted."""
    times = Times([], [])
    for number in range(TIMES):
        started, worked = time.perf_counter(), time.process_time()
        act(number)
        app.processEvents()
        times.clock.append((time.perf_counter() - started) * 1000)
        times.processor.append((time.process_time() - worked) * 1000)
    return times


def main() -> None:
    """Print median and worst of both."""
    app = QApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        case = folder / "fifty.medins"
        write_case(case, fifty_bills())
        program = Program(app, Folders(folder, folder, folder), [case], load_rest)
        program.window.resize(1366, 768)
        program.window.show()
        while program.desk is None:
            app.processEvents()
        sys.excepthook = sys.__excepthook__
        results = run(app, program)
        program.close()
    print(f"{'50 bills, ms':<34}{'median':>8}{'worst':>8}{'of':>6}{'processor':>14}")
    for name, (clock, processor) in results.items():
        usual, worst = statistics.median(clock), max(clock)
        own = f"{statistics.median(processor):.1f} / {max(processor):.1f}"
        print(f"{name:<34}{usual:>8.1f}{worst:>8.1f}{len(clock):>6}{own:>14}")


def run(app: QApplication, program: Program) -> dict[str, Times]:
    """Return the times by what was done, for the newest and the oldest bill.

    Of the newest bill only its own settlement changes; of the oldest, all fifty.
    """
    times = {}
    for name, index in (("newest", 49), ("oldest", 0)):
        times[f"key in the {name} bill's total"] = typed(app, program, index)
        times[f"chart of the {name} bill"] = drawn(app, program, index)
    times |= filled(app, program)
    return times


def typed(app: QApplication, program: Program, index: int) -> Times:
    """Return the times of typing totals of up to five digits, some of them too small."""
    session = program.desk.session
    program.window.asked.emit(f"field:bills[{index}].total")
    QTest.qWait(50)
    field = app.focusWidget()
    assert isinstance(field, QLineEdit), field
    field.clear()

    def press_key(number: int) -> None:
        if number % 5 == 4:
            QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key(Qt.Key.Key_1.value + number % 9))

    before = session.answers
    times = measured(app, press_key)
    assert session.answers != before
    return times


def filled(app: QApplication, program: Program) -> dict[str, Times]:
    """Return the times of keys and strokes in a record of 40 years, each of its own base."""
    session = program.desk.session
    runs = tuple(
        ContributionRun(Month(y, 1), Month(y, 12), "employer", "110000", base=Decimal(y))
        for y in range(1986, 2026)
    )
    session.change(replace(session.answers, contributions=runs), "")
    program.desk.show_page("years")
    QTest.qWait(50)
    months = app.focusWidget()
    assert isinstance(months, MonthGrid), months
    left, right = Qt.Key.Key_Left, Qt.Key.Key_Right
    return {
        "who paid a month of 40 years": measured(
            app, lambda n: QTest.keyClick(months, Qt.Key(Qt.Key.Key_1.value + n % 9))
        ),
        "an arrow in 40 years": measured(
            app, lambda n: QTest.keyClick(months, left if n % 20 < 10 else right)
        ),
    }


def drawn(app: QApplication, program: Program, index: int) -> Times:
    """Return the times of changing the total while the chart of the bill is in sight."""
    session = program.desk.session

    def change_bill(number: int) -> None:
        bills = list(session.answers.bills)
        bills[index] = replace(bills[index], total=Decimal(40_000 + 100 * number))
        session.change(replace(session.answers, bills=tuple(bills)), "total")

    change_bill(0)
    session.select_bill(str(index))
    program.desk.show_tab("costs")
    QTest.qWait(50)
    return measured(app, lambda number: change_bill(number + 1))


main()
