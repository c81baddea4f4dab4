"""Finding a place by a part of its name, by pinyin or its initials, or by its code.

Width, case, blanks and apostrophes do not matter, nor what kind of place is named behind it.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import TypeVar

T = TypeVar("T")

_DROPPED = re.compile(r"[\s'’‘ʼ`´]+")
_KINDS = ("市", "省", "shi", "sheng", "city", "province")


def search_keys(place: str, name: Mapping[str, str], pinyin: str) -> tuple[str, ...]:
    """Return what a place is found by: both names, pinyin with and without spaces, initials, id.

    The pinyin is that of the name with a space between syllables; "" if it is not known.
    """
    syllables = pinyin.casefold().split()
    initials = "".join(syllable[0] for syllable in syllables)
    short = (re.sub("[市省]$", "", one) for one in name.values())
    keys = (*name.values(), *short, "".join(syllables), " ".join(syllables), initials, place)
    return tuple(dict.fromkeys(key.casefold() for key in keys if key))


def found(typed: str, candidates: Sequence[tuple[T, Sequence[str]]]) -> tuple[T, ...]:
    """Return the candidates that fit what was typed, the best first; all if nothing was.

    A key that is what was typed goes before one that begins with it, and that before one
    that has it somewhere; otherwise the order stays.
    """
    wanted = plain(typed)
    ranked = [(_rank(wanted, keys), candidate) for candidate, keys in candidates]
    fitting = [(rank, candidate) for rank, candidate in ranked if rank is not None]
    return tuple(candidate for _, candidate in sorted(fitting, key=lambda pair: pair[0]))


def only_one(typed: str, candidates: Sequence[tuple[T, Sequence[str]]]) -> T | None:
    """Return the one candidate that can be meant: the only exact one, or the only one at all."""
    fitting = found(typed, candidates)
    wanted = plain(typed)
    exact = [candidate for candidate, keys in candidates if _rank(wanted, keys) == 0]
    of = exact or fitting
    return of[0] if wanted and len(of) == 1 else None


def plain(text: str) -> str:
    """Return a text as it is compared: of one width and case, without blanks and apostrophes."""
    return _DROPPED.sub("", unicodedata.normalize("NFKC", text)).casefold()


def _rank(wanted: str, keys: Sequence[str]) -> int | None:
    names = [plain(key) for key in keys]
    if not wanted or wanted in names:
        return 0
    kinds = [wanted.removeprefix(name) for name in names if wanted.startswith(name)]
    if any(kind in _KINDS for kind in kinds):
        return 0
    begun = any(word.startswith(kind) for kind in kinds for word in _KINDS)
    if begun or any(name.startswith(wanted) for name in names):
        return 1
    return 2 if any(wanted in name for name in names) else None
