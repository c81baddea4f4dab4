"""Retiring in another place where one paid: what it requires, and what would be missing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from medins_desktop.interview.answers import Answers
from medins_desktop.interview.record_results import Outlook, retirement_of
from medins_desktop.packs.library import Library


def elsewhere(
    answers: Answers, library: Library, today: date, age: int
) -> tuple[tuple[str, Outlook], ...]:
    """Return the retirement by an original age in each other place of the record.

    Months keep the places where they were paid; those to come are paid there. What a place
    asks of its own people is not answered there.

    Raises:
        NotSettled: birth or sex is not known, or there is no rule for the age.
    """
    return tuple(_elsewhere(answers, library, today, age))


def _elsewhere(
    answers: Answers, library: Library, today: date, age: int
) -> Iterator[tuple[str, Outlook]]:
    home = answers.place
    if home is None:
        return
    runs = tuple(replace(run, place=run.place or home) for run in answers.contributions)
    known = library.places()
    for place in dict.fromkeys(run.place for run in runs if run.place != home):
        if place is not None and place in known:
            person = replace(answers.person, facts={})
            moved = replace(answers, place=place, person=person, contributions=runs, overrides={})
            found = retirement_of(moved, library, today)
            yield from ((place, one) for one in found if one.statutory.age == age)
