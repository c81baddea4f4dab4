"""What two files of a place rule otherwise, in words: what it is, how it was, how it is."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

import msgspec

from medins_desktop.packs.pack_conditions import FactEntry, RangeEntry
from medins_desktop.packs.rule_differences import Piece, RuleDifference, rule_differences
from medins_desktop.packs.stated_file import StatedFile
from medins_desktop.wording.amounts import day_text
from medins_desktop.wording.language import QT_TRANSLATE_NOOP, local_text, translate
from medins_desktop.wording.names import choice_name, payer_name
from medins_desktop.wording.parameter_names import parameter_name
from medins_desktop.wording.rule_lines import (
    MARKS,
    condition_texts,
    rule_holds,
    rule_states,
    rule_title,
    value_text,
)

_KEYS = {
    "name": QT_TRANSLATE_NOOP("wording", "Name"),
    "schemes": QT_TRANSLATE_NOOP("wording", "Rules for"),
    "effective": QT_TRANSLATE_NOOP("wording", "In force from"),
    "checked": QT_TRANSLATE_NOOP("wording", "Last checked"),
    "year_starts_in": QT_TRANSLATE_NOOP("wording", "Month in which the medical year begins"),
    "place": QT_TRANSLATE_NOOP("wording", "Place"),
    "pinyin": QT_TRANSLATE_NOOP("wording", "Pinyin"),
    "kind": QT_TRANSLATE_NOOP("wording", "Kind"),
    "at": QT_TRANSLATE_NOOP("wording", "Where it pays"),
    "axis": QT_TRANSLATE_NOOP("wording", "Spending is added up over"),
    "spending": QT_TRANSLATE_NOOP("wording", "Spending counted together with"),
    "counter": QT_TRANSLATE_NOOP("wording", "Counted together with"),
    "by_level": QT_TRANSLATE_NOOP("wording", "Each hospital level counted by itself"),
    "continues": QT_TRANSLATE_NOOP("wording", "A stay that goes on takes off what was borne"),
    "counts_admission": QT_TRANSLATE_NOOP("wording", "Counts as an admission"),
    "bands_from": QT_TRANSLATE_NOOP("wording", "The bands count from"),
    "of": QT_TRANSLATE_NOOP("wording", "Burden of"),
    "counts": QT_TRANSLATE_NOOP("wording", "Burden that counts"),
    "caps": QT_TRANSLATE_NOOP("wording", "Yearly limits"),
    "pools": QT_TRANSLATE_NOOP("wording", "Beyond the limit of"),
    "layers": QT_TRANSLATE_NOOP("wording", "Payments of"),
    "kinds": QT_TRANSLATE_NOOP("wording", "Kinds of care"),
    "levels": QT_TRANSLATE_NOOP("wording", "Hospital levels"),
    "in_force": QT_TRANSLATE_NOOP("wording", "In force"),
    "payer": QT_TRANSLATE_NOOP("wording", "Paid by"),
    "fund": QT_TRANSLATE_NOOP("wording", "Paid to"),
    "actual_in": QT_TRANSLATE_NOOP("wording", "Years paid in"),
    "own_base": QT_TRANSLATE_NOOP("wording", "By the person's own base"),
    "question": QT_TRANSLATE_NOOP("wording", "Question"),
    "choices": QT_TRANSLATE_NOOP("wording", "Answers"),
    "answer": QT_TRANSLATE_NOOP("wording", "Usual answer"),
    "about": QT_TRANSLATE_NOOP("wording", "About"),
    "text": QT_TRANSLATE_NOOP("wording", "Text"),
}
_CODES = {
    "pool": QT_TRANSLATE_NOOP("wording", "shares in-scope spending"),
    "excess": QT_TRANSLATE_NOOP("wording", "shares what lies beyond a limit"),
    "burden": QT_TRANSLATE_NOOP("wording", "shares what others left over the year"),
    "share": QT_TRANSLATE_NOOP("wording", "pays a share of what others left"),
    "counter": QT_TRANSLATE_NOOP("wording", "at the counter"),
    "claim": QT_TRANSLATE_NOOP("wording", "by a claim"),
    "line": QT_TRANSLATE_NOOP("wording", "the line from which it pays"),
    "zero": QT_TRANSLATE_NOOP("wording", "zero"),
    "stay": QT_TRANSLATE_NOOP("wording", "the stay"),
    "visit": QT_TRANSLATE_NOOP("wording", "the visit"),
    "year": QT_TRANSLATE_NOOP("wording", "the year"),
    "previous_year": QT_TRANSLATE_NOOP("wording", "the year before"),
    "in_scope": QT_TRANSLATE_NOOP("wording", "in scope"),
    "outside": QT_TRANSLATE_NOOP("wording", "outside scope"),
    "both": QT_TRANSLATE_NOOP("wording", "both"),
    "unknown": QT_TRANSLATE_NOOP("wording", "not known"),
    "yes": QT_TRANSLATE_NOOP("wording", "yes"),
    "person": QT_TRANSLATE_NOOP("wording", "the person"),
    "bill": QT_TRANSLATE_NOOP("wording", "the bill"),
    "employer": QT_TRANSLATE_NOOP("wording", "the firm"),
    "unemployment_fund": QT_TRANSLATE_NOOP("wording", "the unemployment fund"),
    "basic": QT_TRANSLATE_NOOP("wording", "basic insurance"),
    "large_amount": QT_TRANSLATE_NOOP("wording", "large-amount fund"),
    "maternity": QT_TRANSLATE_NOOP("wording", "maternity insurance"),
    "other": QT_TRANSLATE_NOOP("wording", "another fund"),
    "place": QT_TRANSLATE_NOOP("wording", "the place"),
    "province": QT_TRANSLATE_NOOP("wording", "the province"),
    "anywhere": QT_TRANSLATE_NOOP("wording", "anywhere"),
    "employee": QT_TRANSLATE_NOOP("wording", "employees"),
    "flexible": QT_TRANSLATE_NOOP("wording", "flexible employment"),
    "resident": QT_TRANSLATE_NOOP("wording", "residents"),
    "yes_no": QT_TRANSLATE_NOOP("wording", "yes or no"),
    "choice": QT_TRANSLATE_NOOP("wording", "one of some"),
    "number": QT_TRANSLATE_NOOP("wording", "a number"),
}
_NOTHING = "–"
_Path = tuple[str, ...]
_GROUPS = {
    "layers": QT_TRANSLATE_NOOP("wording", "Who pays"),
    "caps": QT_TRANSLATE_NOOP("wording", "Yearly limit"),
    "facts": QT_TRANSLATE_NOOP("wording", "Question"),
    "gaps": QT_TRANSLATE_NOOP("wording", "What these rules do not cover"),
}


class RuleDifferenceLine(NamedTuple):
    """What differs, its kind as in `RuleDifference`, and both sides; "–" where there is none."""

    what: str
    kind: str
    old: str
    new: str


def rule_difference_lines(
    old: StatedFile, new: StatedFile, today: date
) -> list[RuleDifferenceLine]:
    """Return in words how `new` differs from `old` beside its values; the sides never agree."""
    before, after = _Side(old, today), _Side(new, today)
    return [_line(one, before, after) for one in rule_differences(old, new)]


def _line(one: RuleDifference, before: "_Side", after: "_Side") -> RuleDifferenceLine:
    what = before.what(one.old[0]) if one.old else after.what(one.new[0])
    if one.kind == "order":
        what = before.title(one.old[0])
        return RuleDifferenceLine(what, one.kind, before.order(one.old), after.order(one.new))
    if one.kind == "added":
        return RuleDifferenceLine(what, one.kind, _NOTHING, after.whole(one.new[0]))
    if one.kind == "removed":
        return RuleDifferenceLine(what, one.kind, before.whole(one.old[0]), _NOTHING)
    mine, other = _flat(one.old[0].content), _flat(one.new[0].content)
    keys = [key for key in dict.fromkeys((*mine, *other)) if mine.get(key) != other.get(key)]
    old, new = before.texts(mine, keys), after.texts(other, keys)
    if old == new:  # no words tell them apart: as the files have it
        old, new = (_as_written(side, keys) for side in (mine, other))
    return RuleDifferenceLine(what, one.kind, old or _NOTHING, new or _NOTHING)


class _Side:
    """One of the two files, and what it says in words."""

    def __init__(self, file: StatedFile, today: date) -> None:
        self._file, self._day = file, file.day(today)
        self._facts: Mapping[str, FactEntry] = getattr(file.origin, "facts", {})
        self._caps = {cap.id: cap.amount for cap in getattr(file.origin, "caps", ())}

    def title(self, piece: Piece) -> str:
        """Return what a piece is about."""
        if piece.rule is not None:
            return rule_title(piece.rule)
        return translate("wording", _GROUPS[piece.about])

    def what(self, piece: Piece) -> str:
        """Return which piece it is."""
        if piece.about == "head":
            return _key_name(str(piece.key))
        if piece.about == "gaps":
            return self.title(piece)
        return f"{self.title(piece)} · {self._which(piece)}"

    def whole(self, piece: Piece) -> str:
        """Return all that a piece says."""
        if piece.rule is not None and piece.about != "distressed":
            return rule_states(piece.rule, self._file, self._day)
        if piece.about == "gaps":
            return local_text(piece.content.text)
        flat = _flat(piece.content)
        return self.texts(flat, [key for key in flat if key != ("id",)])

    def order(self, pieces: tuple[Piece, ...]) -> str:
        """Return which pieces these are, one after the other."""
        return "\n".join(f"{n}. {self._which(piece)}" for n, piece in enumerate(pieces, 1))

    def texts(self, flat: Mapping[_Path, Any], keys: Sequence[_Path]) -> str:
        """Return what stands under some keys."""
        said = [self._text(key, flat[key]) for key in keys if flat.get(key) not in (None, [])]
        return translate("wording", "; ").join(dict.fromkeys(said))

    def _which(self, piece: Piece) -> str:
        if piece.rule is not None:
            return rule_holds(piece.rule, self._facts)
        if piece.about == "layers":
            return local_text(piece.content["name"]) or payer_name(str(piece.key))
        if piece.about == "caps":
            return parameter_name(piece.content.amount)
        return local_text(piece.content.question)

    def _text(self, key: _Path, value: Any) -> str:
        """Return a value with the name of its key, where that is not clear without."""
        name = _last_word(key)
        if isinstance(value, dict):
            holds = " · ".join(condition_texts(value, self._facts))
            return holds or translate("wording", "always")
        mark = f"{name}_{value}" if isinstance(value, str) else name if value is True else ""
        if mark in MARKS:
            return translate("wording", MARKS[mark])
        if isinstance(value, str) and value in self._file.parameters:
            return value_text(value, self._file, self._day)
        if name == "caps" and isinstance(value, list):
            value = [parameter_name(self._caps[cap]) if cap in self._caps else cap for cap in value]
        if key in ((), ("zh",), ("en",)):
            return _value(name, value)
        return translate("wording", "{0}: {1}").format(_key_name(name), _value(name, value))


def _flat(content: Any) -> dict[_Path, Any]:
    """Return every value below a piece by its path; conditions and lists of words are one."""
    if isinstance(content, msgspec.Struct) and not isinstance(content, RangeEntry):
        content = {field: getattr(content, field) for field in content.__struct_fields__}
    elif isinstance(content, list) and any(isinstance(one, msgspec.Struct) for one in content):
        content = {str(i): one for i, one in enumerate(content, 1)}
    if not isinstance(content, dict):
        return {(): content}
    found: dict[_Path, Any] = {}
    for key, value in content.items():
        inside = {(): value} if key == "when" else _flat(value)
        found |= {(key, *path): leaf for path, leaf in inside.items()}
    return found


def _last_word(key: _Path) -> str:
    """Return the key that says what a value is: no number and no language."""
    return next((k for k in reversed(key) if not k.isdigit() and k not in ("zh", "en")), "")


def _key_name(name: str) -> str:
    if name in MARKS:
        return translate("wording", MARKS[name])
    return translate("wording", _KEYS[name]) if name in _KEYS else name


def _value(name: str, value: Any) -> str:
    if isinstance(value, list):
        return translate("wording", ", ", "between schemes").join(_value(name, v) for v in value)
    if isinstance(value, bool):
        return translate("wording", "yes") if value else translate("wording", "no")
    if isinstance(value, str):
        return _word(name, value)
    return day_text(value) if isinstance(value, date) else str(value)


def _word(name: str, value: str) -> str:
    if name in ("kinds", "counter", "spending"):
        return choice_name("kind", value)
    if name == "levels":
        return choice_name("level", value)
    if name in ("layers", "pools"):
        return payer_name(value)
    return translate("wording", _CODES[value]) if value in _CODES else value


def _as_written(flat: Mapping[_Path, Any], keys: Sequence[_Path]) -> str:
    return "; ".join(f"{'.'.join(key)} = {flat[key]}" for key in keys if key in flat)
