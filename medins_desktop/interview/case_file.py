"""The case file: answers as UTF-8 JSON, read with every fault named, written atomically.

`from` and `to` of the file are `first…` and `last…` fields here. Amounts are decimal
strings; days `YYYY-MM-DD`, months `YYYY-MM`.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import msgspec

from medins_desktop.core.claim import Bill
from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.employment import Job, SickSpell
from medins_desktop.core.enterprise import Approval
from medins_desktop.core.months import Month
from medins_desktop.core.problem import InvalidFile, Problem
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.case_checks import case_problems
from medins_desktop.interview.safe_write import replacing
from medins_desktop.packs.shape_faults import shape_problem

FORMAT = "medins-case"
VERSION = 1
MAX_BYTES = 5_000_000
MAX_DEPTH = 50

_IN_FILE: dict[type, dict[str, str]] = {
    Bill: {"first_day": "from", "last_day": "to"},
    Approval: {"first": "from", "last": "to"},
    ContributionRun: {"first": "from", "last": "to"},
    Job: {"first": "from", "last": "to"},
    SickSpell: {"first": "from", "last": "to"},
}
_KEYS = {field: key for names in _IN_FILE.values() for field, key in names.items()}
_AMOUNT = re.compile(r"-?[0-9]{1,30}(\.[0-9]{1,30})?")
_MOST_DIGITS = 20


def read_case(path: Path) -> Answers:
    """Read a case file.

    Raises:
        InvalidFile: it cannot be used; it names the file and every fault found.
    """
    name = str(path)
    try:
        size = path.stat().st_size
        data = b"" if size > MAX_BYTES else path.read_bytes()
    except OSError as error:
        raise InvalidFile(name, (Problem("unreadable", "", (error.strerror or "",)),)) from error
    if size > MAX_BYTES:
        raise InvalidFile(name, (Problem("too_large", "", (str(MAX_BYTES // 1_000_000),)),))
    return decode_case(data, name)


def decode_case(data: bytes, name: str) -> Answers:
    """Decode the bytes of a case file; see `read_case`."""
    raw = _checked_head(_parsed(data, name), name)
    faults: list[Problem] = []
    shaped = _shaped(raw, Answers, "", faults)
    if faults:
        raise InvalidFile(name, tuple(faults))
    try:
        answers = msgspec.convert(shaped, Answers)
    except msgspec.ValidationError as error:
        raise InvalidFile(name, (_as_in_file(shape_problem(error, shaped, Answers)),)) from error
    problems = case_problems(answers)
    if problems:
        raise InvalidFile(name, problems)
    return answers


def encode_case(answers: Answers) -> bytes:
    """Return the bytes of a case file. What is not known is left out."""
    whole = {"format": FORMAT, "version": VERSION, **_plain(answers)}
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()


def write_case(path: Path, answers: Answers) -> None:
    """Write a case file so that a fault on the way leaves the old file whole.

    Raises:
        OSError: it cannot be written; the old file is untouched.
    """
    with replacing(path) as new:
        new.write_bytes(encode_case(answers))


class _KeyTwice(ValueError):
    pass


def _parsed(data: bytes, name: str) -> Any:
    """Return the JSON of a file, with the numbers that JSON cannot hold as text."""
    try:
        raw = json.loads(
            data.decode("utf-8-sig"),
            object_pairs_hook=_no_key_twice,
            parse_constant=str,
            parse_int=lambda digits: int(digits) if len(digits) < _MOST_DIGITS else digits,
        )
        _check_depth(raw, MAX_DEPTH)
        json.dumps(raw, ensure_ascii=False).encode()
    except RecursionError as error:
        raise InvalidFile(name, (Problem("too_deep"),)) from error
    except (UnicodeDecodeError, UnicodeEncodeError) as error:  # bytes, or half a character
        raise InvalidFile(name, (Problem("not_utf8", "", (str(error.start),)),)) from error
    except json.JSONDecodeError as error:
        place = f"{error.lineno}:{error.colno}"
        raise InvalidFile(name, (Problem("not_json", place),)) from error
    except _KeyTwice as error:
        raise InvalidFile(name, (Problem("key_twice", "", (str(error),)),)) from error
    return raw


def _check_depth(raw: Any, left: int) -> None:
    if not left:
        raise RecursionError
    for part in raw.values() if isinstance(raw, dict) else raw if isinstance(raw, list) else ():
        _check_depth(part, left - 1)


def _no_key_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise _KeyTwice(key)
        found[key] = value
    return found


def _checked_head(raw: Any, name: str) -> dict[str, Any]:
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        raise InvalidFile(name, (Problem("unknown_format", "format", (FORMAT,)),))
    version = raw.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise InvalidFile(name, (Problem("wrong_type", "version", ("int", str(version))),))
    if version > VERSION:
        raise InvalidFile(name, (Problem("later_version", "version", (str(version),)),))
    return {key: value for key, value in raw.items() if key not in ("format", "version")}


def _shaped(raw: Any, kind: Any, path: str, faults: list[Problem]) -> Any:
    """Return `raw` with the file's key names turned into fields; note unknown keys.

    Null is the same as absent. Amounts must be written as strings, months as `YYYY-MM`.
    """
    if Month in _alternatives(kind):
        return _shaped_month(raw, path, faults)
    for one in _alternatives(kind):
        if is_dataclass(one) and isinstance(raw, dict):
            return _shaped_fields(raw, one, path, faults)
        if get_origin(one) is tuple and isinstance(raw, list):
            item = get_args(one)[0]
            return [_shaped(x, item, f"{path}[{i}]", faults) for i, x in enumerate(raw)]
        if _is_mapping_of_amounts(one) and isinstance(raw, dict):
            known = {k: v for k, v in raw.items() if v is not None}
            return {k: _shaped(v, Decimal, f"{path}.{k}", faults) for k, v in known.items()}
    if Decimal in _alternatives(kind) and not _is_amount(raw):
        faults.append(Problem("not_an_amount", path, (json.dumps(raw, ensure_ascii=False),)))
    return raw


def _shaped_fields(raw: dict[str, Any], kind: Any, path: str, faults: list[Problem]) -> Any:
    in_file = _IN_FILE.get(kind, {})
    hints = _hints(kind)
    names = {in_file.get(field.name, field.name): field.name for field in fields(kind)}
    shaped = {}
    for key, value in raw.items():
        where = f"{path}.{key}" if path else key
        if key not in names:
            faults.append(Problem("unknown_key", where, (key,)))
        elif value is not None:
            shaped[names[key]] = _shaped(value, hints[names[key]], where, faults)
    return shaped


@cache
def _hints(kind: Any) -> dict[str, Any]:
    """Return the types of a class's fields; to find them takes longer than all the rest."""
    return get_type_hints(kind)


def _is_amount(raw: Any) -> bool:
    return isinstance(raw, bool) or (isinstance(raw, str) and bool(_AMOUNT.fullmatch(raw)))


def _alternatives(kind: Any) -> tuple[Any, ...]:
    args = get_args(kind)
    return args if args and get_origin(kind) is not tuple and type(None) in args else (kind,)


def _is_mapping_of_amounts(kind: Any) -> bool:
    return get_origin(kind) is not tuple and get_args(kind)[1:] == (Decimal,)


def _shaped_month(raw: Any, path: str, faults: list[Problem]) -> dict[str, int] | None:
    try:
        month = Month.parse(raw if isinstance(raw, str) else "")
    except ValueError:
        faults.append(Problem("not_a_month", path, (json.dumps(raw, ensure_ascii=False),)))
        return None
    return {"year": month.year, "month": month.month}


def _as_in_file(problem: Problem) -> Problem:
    """Return a fault with the key names of the file instead of the fields' names."""
    head, dot, last = problem.where.rpartition(".")
    values = tuple(_KEYS.get(value, value) for value in problem.values)
    return Problem(problem.code, f"{head}{dot}{_KEYS.get(last, last)}", values)


def _plain(value: Any) -> Any:
    """Return a value as JSON writes it; fields that are not known are left out."""
    if is_dataclass(value) and not isinstance(value, (type, Month)):
        in_file = _IN_FILE.get(type(value), {})
        return {in_file.get(name, name): _plain(part) for name, part in _known_fields(value)}
    for kind, write in _WRITERS:
        if isinstance(value, kind):
            return write(value)
    return value


def _known_fields(value: Any) -> Iterator[tuple[str, Any]]:
    for field in fields(value):
        part = getattr(value, field.name)
        if part is not None and part not in ((), {}) and not _is_empty(part):
            yield field.name, part


def _is_empty(part: Any) -> bool:
    return is_dataclass(part) and not isinstance(part, Month) and not dict(_known_fields(part))


_WRITERS: tuple[tuple[Any, Callable[[Any], Any]], ...] = (
    (Decimal, lambda amount: format(amount, "f")),
    (date, date.isoformat),
    (Month, str),
    (tuple, lambda items: [_plain(item) for item in items]),
    (Mapping, lambda pairs: {key: _plain(item) for key, item in pairs.items()}),
)
