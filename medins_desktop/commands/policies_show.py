"""What `medins policies show PLACE` prints: rules, values, their sources, and the gaps."""

from datetime import date

from medins_desktop.core.explanation import Parameter, Source
from medins_desktop.packs.library import Library
from medins_desktop.packs.pack_evidence import ParameterEntry, in_languages
from medins_desktop.packs.pack_file import PolicyFile
from medins_desktop.packs.pack_values import parameters, sources_of
from medins_desktop.packs.records import records_of
from medins_desktop.packs.stated_file import NATIONAL, StatedFile, files_of_the_country, stated_file
from medins_desktop.wording.language import local_text, translate
from medins_desktop.wording.names import confidence_name, note_of, note_text, scheme_names
from medins_desktop.wording.parameter_texts import parameter_source, parameter_text
from medins_desktop.wording.rule_lines import rule_lines
from medins_desktop.wording.stated_values import evidence_text, source_texts, stated_text


def files_to_show(library: Library, place: str, day: date) -> list[StatedFile]:
    """Return what holds in a place on a day: its rules for each scheme, then its record."""
    if place == NATIONAL:
        return list(files_of_the_country(library))
    found: dict[int, PolicyFile] = {}
    for scheme in ("employee", "flexible", "resident"):
        files = library.files_of(place, scheme)
        holding = [file for file in files if file.effective <= day] or files[:1]
        found |= {id(file): file for file in holding[-1:]}
    record = records_of(library).record_file(place)
    last = [] if record is None else [stated_file(record)]
    return [*(stated_file(file) for file in found.values()), *last]


def print_file(file: StatedFile, day: date, *, on_day_only: bool) -> None:
    """Print a file: its head, its rules, its values and its gaps.

    With `on_day_only` the values are those in force on `day`, else those of every day.
    """
    about = scheme_names(file.schemes) or _subject(file)
    since = "" if file.effective is None else file.effective.isoformat()
    name = local_text(file.name) or translate("wording", "Whole country")
    print(" ".join(part for part in (name, about, since) if part))
    if file.effective is not None and file.effective > day:
        print(translate("wording", "Not in force on {0}.").format(day))
    for title, lines in rule_lines(file, day).items():
        print(f"\n[{title}]")
        for line in lines:
            print(f"  {line.holds}\n    {line.states}")
    _print_values(file, day, on_day_only=on_day_only)
    for gap in file.gaps:
        print(f"\n— {local_text(gap.text)}")


def _subject(file: StatedFile) -> str:
    if file.kind == "record":
        return translate("wording", "contributions, account, cover, retirement")
    return ""


def _print_values(file: StatedFile, day: date, *, on_day_only: bool) -> None:
    sources = sources_of(file.sources)
    for id_, entry in file.parameters.items():
        if entry.unit == "rule":
            text = "\n    ".join(stated_text(entry.unit, entry.value).splitlines())
            print(f"\n{id_}: {local_text(entry.label) or text}")
            print(f"    {evidence_text(entry, file.sources)}")
            continue
        shown = file.day(day)
        days = [] if on_day_only else [dated.since for dated in entry.dated]
        for one in days or [shown]:
            since = translate("wording", "from {0}").format(one) if days else ""
            value = _on(file, id_, one, sources)
            evidence = parameter_source(value)
            if value.asks_for:  # nobody typed it, or what it is a share of
                evidence = evidence_text(entry.on(one), file.sources)
            _print_value(f"{id_} {since}".strip(), value, evidence)
        _print_others(id_, entry, file)


def _on(file: StatedFile, id_: str, day: date, sources: dict[str, Source]) -> Parameter:
    entries = {other: entry.on(day) for other, entry in file.parameters.items()}
    stated = {other: entry for other, entry in entries.items() if entry.unit != "rule"}
    return parameters(stated, sources, {})[0][id_]


def _print_value(name: str, parameter: Parameter, evidence: str) -> None:
    asked = parameter.asks_for == parameter.id
    value = stated_text(parameter.unit, None) if asked else parameter_text(parameter)
    print(f"\n{name}: {value}")
    if parameter.share_of:
        print(f"    = {parameter.share_of} × {parameter.share}")
    if evidence:
        print(f"    {evidence}")
    if parameter.note:
        print(f"    {note_of(parameter)}")


def _print_others(id_: str, entry: ParameterEntry, file: StatedFile) -> None:
    """Print what other sources say and why it is not used."""
    for other in entry.others:
        print(f"\n≠ {id_}: {stated_text(entry.unit, other.value)}")
        cited = translate("wording", "; ").join(source_texts(other.sources, file.sources))
        known = confidence_name(other.confidence)
        print("    " + translate("wording", "{0} ({1})").format(cited, known))
        if other.note:
            print(f"    {note_text(in_languages(other.note))}")
