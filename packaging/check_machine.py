"""Says in one sentence which system libraries Qt misses on this machine, if any.

    python packaging/check_machine.py [--window]

With `--window` it looks at what a window needs on an X display too. Python's packages bring Qt
along, but not the libraries that every desktop has and a bare server has not.
"""

import ctypes
import os
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

FOR_QT = "libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0"
FOR_A_WINDOW = (
    "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 "
    "libxcb-xkb1 libxkbcommon-x11-0"
)


def main() -> None:
    """End with a sentence and a failure if a library is missing."""
    try:
        import_module("PySide6.QtWidgets")
    except ImportError as error:
        _give_up(error, FOR_QT)
    if "--window" in sys.argv[1:] and os.environ.get("DISPLAY"):
        try:
            ctypes.CDLL(str(_x_plugin()))
        except OSError as error:
            _give_up(error, FOR_A_WINDOW)


def _x_plugin() -> Path:
    package = find_spec("PySide6")
    if package is None or package.origin is None:
        sys.exit("PySide6 is not installed here.")
    return Path(package.origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"


def _give_up(error: Exception, packages: str) -> None:
    sys.exit(
        f"Qt needs a library that this machine has not ({error}). "
        f"On Debian or Ubuntu, as root: apt-get install -y --no-install-recommends {packages}"
    )


if __name__ == "__main__":
    main()
