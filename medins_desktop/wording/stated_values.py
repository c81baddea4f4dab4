"""What a policy file states, in words: values as written, their days, their sources."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from medins_desktop.core.explanation import Parameter
from medins_desktop.core.schedule import Schedule
from medins_desktop.packs.pack_evidence import (
    Citation,
    ParameterEntry,
    SourceEntry,
    in_languages,
)
from medins_desktop.packs.pack_values import (
    WrongValue,
    as_written,
    citations_of,
    share_of,
    sources_of,
    written_value,
)
from medins_desktop.wording.amounts import day_text, exact_yuan, percent
from medins_desktop.wording.language import local_text, translate
from medins_desktop.wording.names import confidence_name, note_text, source_text
from medins_desktop.wording.parameter_texts import parameter_text, share_text
from medins_desktop.wording.rule_rows import rule_text


class StatedValue(NamedTuple):
    """A value in words, from which day on it holds, and whether that is the one in force."""

    text: str
    since: date | None
    in_force: bool


def stated_text(unit: str, raw: Any) -> str:
    """Return a value in words that a file states; one that nobody knows is said to be asked."""
    if unit == "rule":
        return rule_text(raw)
    if raw is None:
        return translate("wording", "not known: to be typed in by you")
    share = share_of(raw)
    if share is not None:
        return share_text(share.parameter, share.rate)
    return parameter_text(Parameter("", written_value(unit, raw), unit, (), "user"))


def short_text(unit: str, raw: Any) -> str:
    """Return a value in a few words: of bands the first and the last rate, amounts without fen."""
    if unit == "rule":
        return translate("wording", "a rule")
    value = None if raw is None or share_of(raw) is not None else written_value(unit, raw)
    if isinstance(value, tuple):
        then = translate("wording", ", then ")
        return then.join(exact_yuan(amount).removesuffix(".00") for amount in value)
    if not isinstance(value, Schedule):
        return stated_text(unit, raw)
    first, last = value.bands[0], value.bands[-1]
    if first is last:
        return percent(first.rate)
    words = translate("wording", "{0} to {1}, {2} bands")
    return words.format(percent(first.rate), percent(last.rate), len(value.bands))


def bands_text(unit: str, raw: Any) -> str:
    """Return bands in one breath: 85% from ¥0, 90% from ¥30,000; one band by its rate alone."""
    value = written_value(unit, raw)
    if not isinstance(value, Schedule) or len(value.bands) == 1:
        return short_text(unit, raw)
    words = translate("wording", "{0} from {1} on")
    return translate("wording", ", ", "between for whom and where a value holds").join(
        words.format(percent(band.rate), exact_yuan(band.start).removesuffix(".00"))
        for band in value.bands
    )


def typed_text(unit: str, kept: str) -> str:
    """Return a person's own figure in a few words; as it was kept, if it is no value."""
    try:
        return short_text(unit, as_written(unit, kept))
    except WrongValue:
        return kept


def stated_values(entry: ParameterEntry, today: date) -> tuple[StatedValue, ...]:
    """Return every value of an entry, the oldest first."""
    if not entry.dated:
        return (StatedValue(stated_text(entry.unit, entry.value), None, in_force=True),)
    past = [dated.since for dated in entry.dated if dated.since <= today]
    return tuple(
        StatedValue(
            stated_text(entry.unit, dated.value),
            dated.since,
            dated.since == max(past, default=None),
        )
        for dated in entry.dated
    )


def all_values_text(entry: ParameterEntry) -> str:
    """Return the values of an entry in one line, each with its day if there are several."""
    if not entry.dated:
        return stated_text(entry.unit, entry.value)
    words = translate("wording", "from {0}: {1}")
    return translate("wording", "; ").join(
        words.format(day_text(dated.since), stated_text(entry.unit, dated.value))
        for dated in entry.dated
    )


def source_texts(cited: Iterable[Citation], sources: Mapping[str, SourceEntry]) -> tuple[str, ...]:
    """Return the places that an entry names as one cites them."""
    known = [citation for citation in cited if citation.id in sources]
    return tuple(source_text(citation) for citation in citations_of(known, sources_of(sources)))


def evidence_text(entry: ParameterEntry, sources: Mapping[str, SourceEntry]) -> str:
    """Return where a value stands and how well it is known, in one line; "" if it is nowhere."""
    cited = translate("wording", "; ").join(source_texts(entry.sources, sources))
    if entry.confidence in ("", "user"):  # nobody knows it, and nobody has typed it yet
        return cited
    known = confidence_name(entry.confidence)
    return translate("wording", "{0} ({1})").format(cited, known) if cited else known


def remarks_text(entry: ParameterEntry) -> str:
    """Return the question for a value, its notes, and what other sources say, in one line."""
    notes = (entry.note, *(dated.note for dated in entry.dated))
    said = [local_text(entry.label), *(note_text(in_languages(note)) for note in notes)]
    for other in entry.others:
        said += [stated_text(entry.unit, other.value), note_text(in_languages(other.note))]
    return translate("wording", "; ").join(filter(None, said)) or "–"
