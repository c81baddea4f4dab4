"""The titles of the columns of a table of bills, and its words: on screen, pasted, and in files."""

from medins_desktop.core.policy import DeclaredFact
from medins_desktop.wording.language import (
    QT_TRANSLATE_NOOP,
    in_each_language,
    local_text,
    translate,
)
from medins_desktop.wording.names import field_name

_TITLES = {
    "id": QT_TRANSLATE_NOOP("wording", "Bill"),
    "last_day": QT_TRANSLATE_NOOP("wording", "Last day"),
    "kind": QT_TRANSLATE_NOOP("wording", "Kind"),
    "hospital_level": QT_TRANSLATE_NOOP("wording", "Hospital level"),
    "total": QT_TRANSLATE_NOOP("wording", "Total"),
    "outside_catalogue": QT_TRANSLATE_NOOP("wording", "Outside the lists"),
    "over_price_limit": QT_TRANSLATE_NOOP("wording", "Over the price limit"),
    "class_b": QT_TRANSLATE_NOOP("wording", "Class B, in total"),
    "class_b_rate": QT_TRANSLATE_NOOP("wording", "First own share of class B"),
    "own_share": QT_TRANSLATE_NOOP("wording", "First own share, in yuan"),
    "first_day": QT_TRANSLATE_NOOP("wording", "First day"),
    "in_scope": QT_TRANSLATE_NOOP("wording", "In scope"),
    "care": QT_TRANSLATE_NOOP("wording", "Care away from home"),
    "cause": QT_TRANSLATE_NOOP("wording", "Cause"),
    "designated": QT_TRANSLATE_NOOP("wording", "Designated hospital or pharmacy"),
    "continues": QT_TRANSLATE_NOOP("wording", "Continues the bill"),
    "commercial_excluded": QT_TRANSLATE_NOOP("wording", "Excluded by commercial insurance"),
}
_YES, _NO = QT_TRANSLATE_NOOP("wording", "Yes"), QT_TRANSLATE_NOOP("wording", "No")


def column_title(column: str) -> str:
    """Return the title of a column of the table."""
    return translate("wording", _TITLES[column])


def title_words() -> dict[str, str]:
    """Return which column each title names, in every language."""
    return {word: name for name, t in _TITLES.items() for word in in_each_language("wording", t)}


def yes_no(value: bool) -> str:
    """Return yes or no."""
    return translate("wording", _YES if value else _NO)


def yes_no_words() -> dict[str, bool]:
    """Return what stands for yes and no, in every language."""
    yes = (*in_each_language("wording", _YES), "yes", "true", "Y", "y", "√")
    no = (*in_each_language("wording", _NO), "no", "false", "N", "n", "×")
    return dict.fromkeys(yes, True) | dict.fromkeys(no, False)


def fact_title(id_: str, fact: DeclaredFact | None) -> str:
    """Return the title of the answers to a place's own question: what it asks, and its id."""
    return f"{fact_question(id_, fact)} [{id_}]"


def fact_question(id_: str, fact: DeclaredFact | None) -> str:
    """Return a place's own question; the name of the fact where nobody asks."""
    return local_text(fact.question) if fact is not None else field_name(id_)


def fact_answer(value: str | bool | int, fact: DeclaredFact | None) -> str:
    """Return the answer to a place's own question, in words."""
    if isinstance(value, bool):
        return yes_no(value)
    names = fact.choices.get(str(value)) if fact is not None else None
    return local_text(names) if names is not None else str(value)


def fact_words(fact: DeclaredFact) -> dict[str, str | bool]:
    """Return what words stand for which answer, in every language; none for a number."""
    if fact.kind == "yes_no":
        return dict(yes_no_words())
    names = {word: id_ for id_, texts in fact.choices.items() for word in texts.values()}
    return {**names, **{id_: id_ for id_ in fact.choices}}
