"""What is remembered, and that damage to it is harmless."""

from pathlib import Path

from medins_desktop.ui.settings import TEXT_SIZES, Settings


def test_settings_are_remembered(tmp_path: Path) -> None:
    file = tmp_path / "a" / "settings.json"
    settings = Settings(file)
    settings.remember("language", "en")
    settings.remember_file(tmp_path / "案例.medins")
    again = Settings(file)
    assert (again.language, again.theme, again.text_size) == ("en", "system", 100)
    assert again.recent == (tmp_path / "案例.medins",)


def test_damaged_settings_are_those_of_a_new_person(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    for text in ("", "{", "[1]", '{"language": 3, "theme": "pink", "recent": {"a": 1}}'):
        file.write_text(text, encoding="utf-8")
        settings = Settings(file)
        assert (settings.language, settings.theme, settings.recent) == ("zh", "system", ())


def test_a_place_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    Settings(blocked / "settings.json").remember("language", "en")


def test_the_newest_file_stands_first_and_once(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    for number in (*range(12), 5):
        settings.remember_file(tmp_path / str(number))
    names = [path.name for path in settings.recent]
    assert names == ["5", "11", "10", "9", "8", "7", "6", "4"]
    settings.forget_file(tmp_path / "11")
    assert "11" not in [path.name for path in settings.recent]


def test_text_grows_and_shrinks_between_its_limits(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    assert settings.smaller_text() == TEXT_SIZES[0]
    settings.remember("text_size", 125)
    assert (settings.smaller_text(), settings.larger_text()) == (110, 150)
    settings.remember("text_size", TEXT_SIZES[-1])
    assert settings.larger_text() == TEXT_SIZES[-1]
