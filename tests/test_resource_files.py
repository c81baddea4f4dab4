"""The program's own files are found in a checkout and inside an installed package."""

from pathlib import Path

import pytest

from medins_desktop import resource_files
from medins_desktop.resource_files import resource


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty package elsewhere that believes to hold the module under test."""
    folder = tmp_path / "medins_desktop"
    folder.mkdir()
    monkeypatch.setattr(resource_files, "__file__", str(folder / "resource_files.py"))
    return folder


def write(path: Path) -> Path:
    path.parent.mkdir(parents=True)
    path.write_text("found", encoding="utf-8")
    return path


def test_a_checkout_has_its_files_beside_the_package(package: Path) -> None:
    expected = write(package.parent / "resources" / "fonts" / "OFL.txt")
    assert resource("fonts", "OFL.txt") == expected


def test_an_installed_package_has_them_inside_and_looks_nowhere_else(package: Path) -> None:
    write(package.parent / "resources" / "fonts" / "OFL.txt")
    expected = write(package / "_resources" / "fonts" / "OFL.txt")
    assert resource("fonts", "OFL.txt") == expected


def test_a_folder_is_found_too(package: Path) -> None:
    expected = write(package / "_resources" / "fonts" / "OFL.txt").parent
    assert resource("fonts") == expected


def test_a_missing_file_is_named_with_its_full_path(package: Path) -> None:
    with pytest.raises(FileNotFoundError) as error:
        resource("fonts", "none.otf")
    assert str(package.parent / "resources" / "fonts" / "none.otf") in str(error.value)


def test_the_fonts_are_really_there() -> None:
    assert resource("fonts", "OFL.txt").is_file()
