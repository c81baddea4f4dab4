"""Starting and ending: what loads when, and that the end is clean."""

import os
import subprocess
import sys
from pathlib import Path

from medins_desktop.resource_files import resource

START = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from medins_desktop import launch
folder = Path({folder!r})
launch._folders = lambda: launch.Folders(folder, folder, folder)
"""
BEFORE_THE_FIRST_PAINT = """
app = QApplication([])
program = launch.Program(app, launch._folders(), [], launch.load_rest)
print(sorted(name for name in sys.modules if name.startswith(late)))
program.close()
"""
OPEN_LOOK_AND_QUIT = """
def quit_when_loaded():
    windows = [w for w in QApplication.topLevelWidgets() if w.windowTitle()]
    if "beijing-two-stays" in "".join(w.windowTitle() for w in windows):
        program = windows[0]
        program.asked.emit("page:results")
        QTimer.singleShot(50, program.close)
    else:
        QTimer.singleShot(20, quit_when_loaded)
app = QApplication([])
QTimer.singleShot(20, quit_when_loaded)
print(launch.main([{file!r}]))
"""


def run(script: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    file = str(resource("examples", "beijing-two-stays.medins"))
    text = (START + script).replace("{folder!r}", repr(str(folder)))
    return subprocess.run(
        [sys.executable, "-c", text.replace("{file!r}", repr(file))],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_before_the_first_paint_only_the_start_page_is_loaded(tmp_path: Path) -> None:
    late = ("medins_desktop.core", "medins_desktop.packs", "msgspec", "pyqtgraph", "numpy")
    done = run(f"late = {late!r}\n" + BEFORE_THE_FIRST_PAINT, tmp_path)
    assert (done.stdout.strip(), done.returncode) == ("[]", 0), done.stderr


def test_the_window_opens_a_file_and_ends_cleanly(tmp_path: Path) -> None:
    done = run(OPEN_LOOK_AND_QUIT, tmp_path, PYTHONMALLOC="debug")
    assert (done.stdout.strip(), done.returncode) == ("0", 0), done.stderr


def test_no_module_of_the_window_knows_a_network() -> None:
    package = Path(__file__).resolve().parents[1] / "medins_desktop"
    sources = [path.read_text(encoding="utf-8") for path in package.rglob("*.py")]
    assert not [source for source in sources if "QtNetwork" in source or "import socket" in source]
