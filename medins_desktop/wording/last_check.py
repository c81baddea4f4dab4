"""Rules not checked yet for the year asked about, in a calm sentence: no error, no alarm."""

from medins_desktop.wording.language import translate


def not_checked_text(checked: int | None) -> str:
    """Return that the rules of the year of a figure are not checked; empty where they are."""
    if checked is None:
        return ""
    words = translate(
        "wording",
        "The rules of this year have not been checked yet; those of {0} are used.",
    )
    return words.format(checked)


def not_checked_from_text(checked: int | None) -> str:
    """Return from which year on rules are not checked, of figures that span years."""
    if checked is None:
        return ""
    words = translate(
        "wording",
        "From {0} on the rules have not been checked yet; those of {1} are used.",
    )
    return words.format(checked + 1, checked)


def of_last_checked_year_text(checked: int | None) -> str:
    """Return that what lies ahead is worked out by the rules and prices of today."""
    if checked is None:
        return ""
    words = translate(
        "wording",
        "Years required, bases and prices are those of {0}, the last checked year; later ones "
        "may differ.",
    )
    return words.format(checked)
