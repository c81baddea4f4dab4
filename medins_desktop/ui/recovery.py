"""The copy of unsaved work that outlives a crash, and finding it again.

Each running program keeps its own file, under a lock that the system takes away when the
program dies: what lies there without a living lock was lost, and is offered again.
"""

import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

_SUFFIX = ".draft"


class Recovery:
    """This program's copy in `folder`, and the copies that others left behind."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / f"{os.urandom(8).hex()}{_SUFFIX}"
        self._lock: QLockFile | None = None

    def lost(self) -> tuple[Path, ...]:
        """Return the copies whose program is gone, newest first."""
        found = [path for path in self._folder.glob(f"*{_SUFFIX}") if _is_abandoned(path)]
        return tuple(sorted(found, key=lambda path: path.stat().st_mtime, reverse=True))

    def keep(self, data: bytes) -> None:
        """Keep unsaved work. A disk that refuses is no reason to stop anybody's work."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._take_lock()
            partly = self._file.with_suffix(".new")
            partly.write_bytes(data)
            partly.replace(self._file)

    def clear(self) -> None:
        """Drop this program's copy: nothing is unsaved."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)
        self.abandon()

    def abandon(self) -> None:
        """Let the lock go and leave the copy, as a program that dies does."""
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _take_lock(self) -> None:
        if self._lock is None:
            self._lock = _lock_of(self._file)
            self._lock.tryLock(0)


def discard(path: Path) -> None:
    """Delete a lost copy."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _is_abandoned(path: Path) -> bool:
    lock = _lock_of(path)
    if not lock.tryLock(0):
        return False
    lock.unlock()
    return True


def _lock_of(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # a long sitting is not a dead program
    return lock
