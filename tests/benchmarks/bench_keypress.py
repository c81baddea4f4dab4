"""From a key press to every number and the visible chart on screen, with 50 bills.

Typing goes into a bill's total on the page of bills; the chart follows a change of the same
bill while it is in sight. Each time ends when everything is painted.
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

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from medins_desktop.core.claim import Bill, Cover, Person
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.case_file import write_case
from medins_desktop.launch import Folders, Program, load_rest

TIMES = 100


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


def measured(app: QApplication, act: Callable[[int], None]) -> list[float]:
    """Return the milliseconds of each act until all is painted."""
    times = []
    for number in range(TIMES):
        started = time.perf_counter()
        act(number)
        app.processEvents()
        times.append((time.perf_counter() - started) * 1000)
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
    print(f"{'50 bills, ms':<34}{'median':>8}{'worst':>8}{'of':>6}")
    for name, times in results.items():
        print(f"{name:<34}{statistics.median(times):>8.1f}{max(times):>8.1f}{len(times):>6}")


def run(app: QApplication, program: Program) -> dict[str, list[float]]:
    """Return the times by what was done."""
    asked, desk = program.window.asked, program.desk
    session = desk.session
    asked.emit("field:bills[49].total")
    QTest.qWait(50)
    field = app.focusWidget()
    assert isinstance(field, QLineEdit), field
    field.clear()

    def press_key(number: int) -> None:
        if number % 5 == 4:
            QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key(Qt.Key.Key_1.value + number % 9))

    def change_bill(number: int) -> None:
        bills = session.answers.bills
        last = replace(bills[-1], total=Decimal(40_000 + 100 * number))
        session.change(replace(session.answers, bills=(*bills[:-1], last)), "total")

    before = session.answers
    typed = measured(app, press_key)
    assert session.answers != before
    session.select_bill("49")
    desk.show_costs()
    QTest.qWait(50)
    drawn = measured(app, change_bill)
    return {"key in a total, page of bills": typed, "chart of that bill": drawn}


main()
