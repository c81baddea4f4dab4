"""The values of parameters: from what a file or a person wrote to the core's numbers."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from medins_desktop.core.explanation import Citation, Parameter, Source
from medins_desktop.core.money import ONE, ZERO
from medins_desktop.core.schedule import Schedule
from medins_desktop.packs.pack_evidence import Citation as CitationEntry
from medins_desktop.packs.pack_evidence import ParameterEntry, SourceEntry, in_languages

Value = Decimal | tuple[Decimal, ...] | Schedule | None

_LARGEST = Decimal(10) ** 12
_DECEMBER = Decimal(12)
_WHOLE = ("days", "months", "years", "people", "month_of_year")


@dataclass(frozen=True, slots=True)
class ShareOf:
    """A value stated as a share (or multiple) of another parameter."""

    parameter: str
    rate: Decimal


class WrongValue(Exception):
    """A value that a parameter of its unit cannot have; `code` and `value` say which.

    `limits` are the least and the most that it may be, where that is what is wrong.
    """

    def __init__(self, code: str, value: str, *limits: str) -> None:
        super().__init__(code, value)
        self.code = code
        self.value = value
        self.limits = limits

    @property
    def values(self) -> tuple[str, ...]:
        """What a sentence about it names."""
        return (self.value, *self.limits)


def shown(raw: Any) -> str:
    """Return a value as a file writes it."""
    if isinstance(raw, dict):
        return "{ " + ", ".join(f"{key} = {shown(value)}" for key, value in raw.items()) + " }"
    if isinstance(raw, list):
        return "[" + ", ".join(map(shown, raw)) + "]"
    return str(raw).lower() if isinstance(raw, bool) else str(raw)


def share_of(raw: Any) -> ShareOf | None:
    """Return the share that a written value states, None if it states no share.

    Raises:
        WrongValue: it is a table, but not `{ share_of, rate }`.
    """
    if not isinstance(raw, dict):
        return None
    name, rate = raw.get("share_of"), raw.get("rate")
    if set(raw) != {"share_of", "rate"} or not isinstance(name, str):
        raise WrongValue("not_a_share", shown(raw))
    return ShareOf(name, _number("yuan", rate))


def written_value(unit: str, raw: Any) -> Value:
    """Return the value a file states for a parameter of `unit`.

    Raises:
        WrongValue: it is not one, or out of its range.
    """
    if unit == "bands":
        return _bands([(band.get("from"), band.get("rate")) for band in _tables(raw)])
    if unit == "yuan_by_admission":
        if not isinstance(raw, list) or not raw:
            raise WrongValue("not_a_list", shown(raw))
        return tuple(_number(unit, item) for item in raw)
    if raw == "none":
        return None
    if unit == "yes_no":
        return _yes_no(raw)
    return _number(unit, raw)


def typed_value(unit: str, text: str) -> Value:
    """Return the value a person typed for a parameter of `unit`.

    Lists are written `1300 650`, bands `0:0.85 30000:0.9`, yes or no so, no limit `none`.

    Raises:
        WrongValue: it is not one, or out of its range.
    """
    return written_value(unit, as_written(unit, text))


def as_written(unit: str, text: str) -> Any:
    """Return what a file would state for a value that a person typed."""
    if unit == "bands":
        pairs = [part.partition(":") for part in text.split()]
        return [{"from": start, "rate": rate} for start, _, rate in pairs]
    if unit == "yes_no":
        return {"yes": True, "no": False}.get(text.strip(), text)
    return text.split() if unit == "yuan_by_admission" else text.strip()


def parameters(
    entries: Mapping[str, ParameterEntry],
    sources: Mapping[str, Source],
    overrides: Mapping[str, str],
) -> tuple[dict[str, Parameter], tuple[str, ...]]:
    """Return the parameters of a file with a person's own figures in place.

    The second value names those that have no value: the person must be asked.
    """
    found: dict[str, Parameter] = {}
    missing: list[str] = []
    for id_, entry in entries.items():
        typed = overrides.get(id_)
        value = typed_value(entry.unit, typed) if typed is not None else _of_file(entry)
        if typed is None and entry.value is None:
            missing.append(id_)
        # Sources and note tell of the value of the file, not of one that a person typed.
        note = in_languages(entry.note) if typed is None else {}
        cited = citations_of(entry.sources, sources) if typed is None else ()
        found[id_] = Parameter(
            id_,
            value,
            entry.unit,
            cited,
            "user" if typed is not None or entry.value is None else entry.confidence,
            note.get("zh", ""),
            note.get("en", ""),
            asks_for=id_ if id_ in missing else "",
        )
    for id_, entry in entries.items():
        share = share_of(entry.value)
        if share is not None and id_ not in overrides:
            found[id_] = _share(found[id_], share, found)
    return found, tuple(missing)


def _of_file(entry: ParameterEntry) -> Value:
    if entry.value is None or share_of(entry.value) is not None:
        return None
    return written_value(entry.unit, entry.value)


def _share(parameter: Parameter, share: ShareOf, found: Mapping[str, Parameter]) -> Parameter:
    whole = found[share.parameter]
    user = whole.confidence == "user"
    return Parameter(
        parameter.id,
        whole.value * share.rate if isinstance(whole.value, Decimal) else None,
        parameter.unit,
        parameter.citations,
        "user" if user else parameter.confidence,
        parameter.note,
        parameter.note_en,
        share_of=share.parameter,
        share=share.rate,
        asks_for=whole.asks_for,
    )


def _tables(raw: Any) -> list[dict[str, Any]]:
    if not isinstance(raw, list) or not raw or not all(isinstance(b, dict) for b in raw):
        raise WrongValue("not_bands", shown(raw))
    for band in raw:
        if set(band) != {"from", "rate"}:
            raise WrongValue("not_bands", shown(band))
    return raw


def _bands(pairs: list[tuple[Any, Any]]) -> Schedule:
    bands = [(_number("yuan", start), _number("rate", rate)) for start, rate in pairs]
    try:
        return Schedule.of(*bands)
    except ValueError as error:
        raise WrongValue("bands_order", " ".join(str(start) for start, _ in bands)) from error


def _yes_no(raw: Any) -> Decimal:
    if not isinstance(raw, bool):
        raise WrongValue("not_yes_or_no", shown(raw))
    return ONE if raw else ZERO


def _number(unit: str, raw: Any) -> Decimal:
    if isinstance(raw, bool) or not isinstance(raw, (int, Decimal, str)):
        raise WrongValue("not_a_number", shown(raw))
    if isinstance(raw, str) and not re.fullmatch(r"\d{1,12}(\.\d{1,10})?", raw):
        raise WrongValue("not_a_number", raw)
    try:
        number = Decimal(raw)
    except InvalidOperation as error:
        raise WrongValue("not_a_number", str(raw)) from error
    least = ONE if unit in ("days", "month_of_year") else ZERO
    most = _DECEMBER if unit == "month_of_year" else _LARGEST
    if not number.is_finite() or not least <= number <= most:
        raise WrongValue("out_of_range", str(raw), str(least), f"{most:,f}")
    if unit in ("rate", "points") and number > ONE:
        raise WrongValue("rate_above_one", str(raw))
    if unit in _WHOLE and number != number.to_integral_value():
        raise WrongValue("not_whole", str(raw))
    return number


def sources_of(entries: Mapping[str, SourceEntry]) -> dict[str, Source]:
    """Return a file's documents by id."""
    return {
        id_: Source(id_, entry.title, entry.kind, entry.number, entry.issuer, entry.date)
        for id_, entry in entries.items()
    }


def citations_of(
    entries: Iterable[CitationEntry], sources: Mapping[str, Source]
) -> tuple[Citation, ...]:
    """Return the places in `sources` that an entry names."""
    return tuple(Citation(sources[entry.id], entry.article) for entry in entries)
