"""A place is found by whatever a person knows of it."""

import pytest

from medins_desktop.packs.library import Library
from medins_desktop.packs.place_search import found, only_one, search_keys

PLACES = {
    "310000": search_keys("310000", {"zh": "上海市", "en": "Shanghai"}, "shang hai"),
    "361100": search_keys("361100", {"zh": "上饶市", "en": "Shangrao"}, "shang rao"),
    "440300": search_keys("440300", {"zh": "深圳市", "en": "Shenzhen"}, "shen zhen"),
    "610100": search_keys("610100", {"zh": "西安市", "en": "Xi'an"}, "xi an"),
    "430000": search_keys("430000", {"zh": "湖南省", "en": "Hunan"}, "hu nan"),
    "900900": search_keys("900900", {"zh": "某市", "en": "Some city"}, ""),
}
CANDIDATES = list(PLACES.items())


@pytest.mark.parametrize(
    ("typed", "places"),
    [
        ("上海", ["310000"]),
        ("shanghai", ["310000"]),
        ("Shang Hai", ["310000"]),
        ("shang", ["310000", "361100"]),
        ("sr", ["361100"]),
        ("310000", ["310000"]),
        ("xian", ["610100"]),
        ("XI'AN", ["610100"]),
        ("sz", ["440300"]),
        ("某", ["900900"]),
        ("9009", ["900900"]),
        ("london", []),
        ("３１００００", ["310000"]),
        ("ｓｒ", ["361100"]),
        ("Xi’an", ["610100"]),
        ("xi an", ["610100"]),
        ("x i'a", ["610100"]),
        ("hunansheng", ["430000"]),
        ("湖南省", ["430000"]),
        ("Hunan Province", ["430000"]),
        ("shanghai city", ["310000"]),
        ("shanghai ci", ["310000"]),
        ("shanghai市", ["310000"]),
        ("上海 city", ["310000"]),
        ("shenzhenshi", ["440300"]),
        ("shanghaicitizen", []),
    ],
)
def test_a_place_is_found_by_name_pinyin_initials_or_code(typed: str, places: list[str]) -> None:
    assert list(found(typed, CANDIDATES)) == places


def test_initials_that_are_exact_go_before_syllables_that_begin_so() -> None:
    """`sh` begins Shanghai, Shangrao and Shenzhen; it is Shanghai whole."""
    assert found("sh", CANDIDATES) == ("310000", "361100", "440300")
    assert only_one("sh", CANDIDATES) == "310000"


def test_the_kind_of_place_behind_its_name_makes_it_no_other_place() -> None:
    assert only_one("Shanghai City", CANDIDATES) == "310000"
    assert only_one("上饶", CANDIDATES) == "361100"


def test_a_part_that_fits_several_places_chooses_none() -> None:
    assert only_one("shang", CANDIDATES) is None
    assert only_one("", CANDIDATES) is None
    assert only_one("rao", CANDIDATES) == "361100"


def test_nothing_typed_leaves_every_place_in_its_order() -> None:
    assert found(" ", CANDIDATES) == tuple(PLACES)


def test_every_shipped_place_has_its_pinyin() -> None:
    for file in Library.shipped().policies:
        assert file.pinyin, file.place
        assert file.pinyin == " ".join(file.pinyin.split()).lower()
        assert file.pinyin.replace(" ", "").isascii()
