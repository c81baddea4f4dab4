"""Where the program's own files are: policies, fonts, icons, translations, examples.

An installed program carries them inside the package (`_resources`), a checkout has them beside it
(`resources`). They are plain paths, because fonts and translators are loaded by path.
"""

from pathlib import Path


def resource(*parts: str) -> Path:
    """Return the path of one of the program's own files or folders.

    Args:
        parts: its place below the resources, such as `"fonts", "OFL.txt"`.

    Raises:
        FileNotFoundError: there is nothing at that place; the message is the full path.
    """
    path = _resources(Path(__file__).resolve().parent).joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"This file of the program is missing: {path}")
    return path


def _resources(package: Path) -> Path:
    inside = package / "_resources"
    return inside if inside.is_dir() else package.parent / "resources"
