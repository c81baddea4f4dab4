"""What is remembered between two sittings: language, theme, text size, recent files."""

from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QJsonDocument

LANGUAGES = ("zh", "en")
THEMES = ("system", "light", "dark")
TEXT_SIZES = (100, 110, 125, 150, 175, 200)
_RECENT = 8


class Settings:
    """The settings, each change written at once to `file`.

    A file that is missing or damaged means the settings a new person gets; one that
    cannot be written is not worth an interruption.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        known = _read(file)
        self.language = _one_of(LANGUAGES, known.get("language"))
        self.theme = _one_of(THEMES, known.get("theme"))
        self.text_size = _one_of(TEXT_SIZES, known.get("text_size"))
        paths = known.get("recent")
        named = paths if isinstance(paths, list) else []
        self.recent = tuple(Path(path) for path in named if isinstance(path, str))[:_RECENT]

    def remember(self, name: str, value: Any) -> None:
        """Change a setting for good."""
        setattr(self, name, value)
        self._write()

    def remember_file(self, path: Path) -> None:
        """Put a file first in the list of recent ones."""
        others = (recent for recent in self.recent if recent != path)
        self.remember("recent", (path, *others)[:_RECENT])

    def forget_file(self, path: Path) -> None:
        """Take a file off the list of recent ones."""
        self.remember("recent", tuple(recent for recent in self.recent if recent != path))

    def larger_text(self) -> int:
        """Return the next larger text size, the largest at the end."""
        return next((size for size in TEXT_SIZES if size > self.text_size), TEXT_SIZES[-1])

    def smaller_text(self) -> int:
        """Return the next smaller text size, the smallest at the end."""
        smaller = [size for size in TEXT_SIZES if size < self.text_size]
        return smaller[-1] if smaller else TEXT_SIZES[0]

    def _write(self) -> None:
        values = {
            "language": self.language,
            "theme": self.theme,
            "text_size": self.text_size,
            "recent": [str(path) for path in self.recent],
        }
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            partly = self._file.with_suffix(".new")
            partly.write_bytes(QJsonDocument.fromVariant(values).toJson().data())
            partly.replace(self._file)


def _read(file: Path) -> dict[str, Any]:
    try:
        # Qt's own reader: the json module costs 2 ms before the first paint
        known = QJsonDocument.fromJson(file.read_bytes()).toVariant()
    except OSError:
        return {}
    return known if isinstance(known, dict) else {}


def _one_of(values: tuple[Any, ...], value: Any) -> Any:
    return value if value in values else values[0]
