"""How long until the start page is painted, and until a case can be used.

The floor is an empty QWizard with the same font. Each run is a new process; the cases take
turns, after one unmeasured round. Times are from before the process starts.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 9
REPOSITORY = Path(__file__).resolve().parents[2]
EXAMPLE = REPOSITORY / "resources" / "examples" / "beijing-two-stays.medins"

WIZARD = """
from PySide6 import QtCore, QtWidgets
from medins_desktop.reports.application import prepare
app = QtWidgets.QApplication([])
prepare(app, "zh")
top = QtWidgets.QWizard()
page = QtWidgets.QWizardPage()
top.addPage(page)
first_paint_of(page)
top.show()
app.exec()
"""
WINDOW = """
from pathlib import Path
from PySide6 import QtWidgets
from medins_desktop.launch import Folders, Program, load_rest
app = QtWidgets.QApplication([])
folder = Path({folder!r})
program = Program(app, Folders(folder, folder, folder), {files}, load_rest)
"""
START = (
    WINDOW
    + """
program.load = lambda: None
first_paint_of(program.window.centralWidget())
program.window.show()
app.exec()
"""
)
OPENED = (
    WINDOW
    + """
from PySide6 import QtCore
def opened():
    if program.desk is not None and program.desk.view is not None:
        first_paint_of(program.desk.view)
        program.desk.view.update()
    else:
        QtCore.QTimer.singleShot(0, opened)
program.window.painted.connect(opened)
program.window.show()
app.exec()
"""
)
CLOCK = """
import os, sys, time
def first_paint_of(widget):
    from PySide6 import QtCore
    class Watch(QtCore.QObject):
        def eventFilter(self, watched, event):
            if event.type() == QtCore.QEvent.Type.Paint:
                QtCore.QTimer.singleShot(0, finish)
            return False
    def finish():
        print((time.perf_counter() - {started!r}) * 1000, flush=True)
        os._exit(0)
    widget.watch = Watch()
    widget.installEventFilter(widget.watch)
"""


def environment() -> dict[str, str]:
    """Return the environment of a run: as on a user's machine, byte code is kept."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "QT_"))}
    return {**kept, "QT_QPA_PLATFORM": "offscreen"}


def run(script: str) -> float:
    """Return the milliseconds until a script says that it has painted."""
    with tempfile.TemporaryDirectory() as folder:
        files = f"[Path({str(EXAMPLE)!r})]" if script is OPENED else "[]"
        text = script.replace("{folder!r}", repr(folder)).replace("{files}", files)
        started = time.perf_counter()
        clock = CLOCK.replace("{started!r}", repr(started))
        done = subprocess.run(
            [sys.executable, "-c", clock + text],
            env=environment(),
            cwd=REPOSITORY,
            capture_output=True,
            text=True,
            check=True,
        )
    return float(done.stdout)


def main() -> None:
    """Print medians and their ratios to the floor."""
    cases = {"empty QWizard": WIZARD, "start page painted": START, "case opened": OPENED}
    for script in cases.values():
        run(script)
    times: dict[str, list[float]] = {name: [] for name in cases}
    for _ in range(RUNS):
        for name, script in cases.items():
            times[name].append(run(script))
    floor = statistics.median(times["empty QWizard"])
    print(f"{'start-up, ms':<22}{'median':>8}{'min':>8}{'max':>8}{'ratio':>8}")
    for name, row in times.items():
        median = statistics.median(row)
        print(f"{name:<22}{median:>8.0f}{min(row):>8.0f}{max(row):>8.0f}{median / floor:>8.2f}")


main()
