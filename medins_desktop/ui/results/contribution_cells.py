"""The cells of the tables of contributions, and what is said of the account."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from medins_desktop.core.explanation import Statement
from medins_desktop.core.money import ZERO
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.contribution_table import MonthRow, YearRow
from medins_desktop.ui.fields.figure_table import Cell, Heading
from medins_desktop.wording.amounts import yuan
from medins_desktop.wording.language import local_text, translate
from medins_desktop.wording.names import choice_name
from medins_desktop.wording.parameter_texts import parameter_source
from medins_desktop.wording.refusals import refusal_line


def year_headings(*, spent: bool) -> tuple[Heading, ...]:
    """Return the columns of the table of years; `spent`: the account paid for a bill."""
    paid = Heading(translate("pages", "Account paid for bills"), right=True, rank=3)
    return (
        Heading(translate("pages", "Year")),
        Heading(translate("pages", "Months", "how many"), right=True),
        Heading(translate("pages", "Firm's part"), right=True, rank=2),
        Heading(translate("pages", "Your part"), right=True),
        Heading(translate("pages", "To your account"), right=True),
        *((paid,) if spent else ()),
        Heading(translate("pages", "Months not known"), right=True),
    )


def year_cells(year: YearRow, *, spent: bool) -> tuple[Cell, ...]:
    """Return a year's row; it opens its months."""
    none_known = year.unknown == len([m for m in year.months if m.owed or m.reason])
    no_credit = year.credit_unknown == len([m for m in year.months if m.entry is not None])
    # a credit that is wholly not known says so in its own column
    unknown = max(year.unknown, 0 if no_credit else year.credit_unknown)
    paid = Cell(yuan(year.spent) if year.spent else "", right=True)
    return (
        Cell(str(year.year), link=bool(year.months), key=year.year),
        Cell(str(len(year.months)), right=True),
        _sum(year.paid_by("employer"), none_known and bool(year.unknown)),
        _sum(year.paid_by("person"), none_known and bool(year.unknown)),
        _sum(year.credited, no_credit and bool(year.credit_unknown)),
        *((paid,) if spent else ()),
        Cell(str(unknown) if unknown else "", right=True, tone="attention" if unknown else ""),
    )


def month_headings() -> tuple[Heading, ...]:
    """Return the columns of the table of months."""
    return (
        Heading(translate("pages", "Month")),
        Heading(translate("pages", "Who paid")),
        Heading(translate("pages", "Base"), right=True, rank=3),
        Heading(translate("pages", "Firm's part"), right=True, rank=2),
        Heading(translate("pages", "Your part"), right=True),
        Heading(translate("pages", "To your account"), right=True),
    )


def month_cells(row: MonthRow) -> tuple[Cell, ...]:
    """Return a month's row; it opens its steps."""
    source = (
        translate("pages", "retired")
        if row.source == "retired"
        else choice_name("source", row.source)
    )
    head = (Cell(str(row.month), link=True, key=row.month), Cell(source))
    if row.owed is None:
        unknown = translate("pages", "not known") if row.reason else ""
        tip = refusal_line(row.reason) if row.reason else ""
        empty = Cell(unknown, right=True, tip=tip, tone="attention" if unknown else "")
        return (*head, Cell(""), empty, empty, _credit(row))
    paid = row.owed.contribution
    return (
        *head,
        _sum(paid.base),
        _sum(paid.paid_by("employer")),
        _sum(paid.paid_by("person")),
        _credit(row),
    )


def account_lines(
    years: Sequence[YearRow], answers: Answers, notes: Sequence[Statement]
) -> Iterator[tuple[str, str]]:
    """Yield what the account got and paid, and what nobody here knows of it."""
    credited = sum((year.credited for year in years), ZERO)
    unknown = sum(year.credit_unknown for year in years)
    if credited or (years and not unknown):
        got = translate("pages", "Credited by this record, as far as it is known: {0}")
        yield got.format(yuan(credited)), ""
    if unknown:
        words = translate("pages", "Months whose credit is not known: {0}. They are not counted.")
        yield words.format(unknown), ""
    spent = sum((year.spent for year in years), ZERO)
    if spent:
        yield (
            translate("pages", "Paid from it for the bills of this case: {0}").format(yuan(spent)),
            "",
        )
    if answers.cover.account_balance is not None:
        balance = translate("pages", "Balance you typed: {0}. The agency's figure counts.")
        yield balance.format(yuan(answers.cover.account_balance)), ""
    yield (
        translate(
            "pages",
            "Interest is not counted: how a place reckons it was not found. What you bought in "
            "pharmacies is not in this case either, so this is not the balance of your card.",
        ),
        "",
    )
    for note in notes:
        yield local_text(note.text), parameter_source(note)


def _sum(amount: Decimal, not_known: bool = False) -> Cell:
    text = translate("pages", "not known") if not_known else yuan(amount) if amount else "—"
    return Cell(text, right=True, tone="attention" if not_known else "")


def _credit(row: MonthRow) -> Cell:
    entry = row.entry
    if entry is None:
        return Cell("", right=True)
    if entry.credit is None:
        tip = refusal_line(entry.reason) if entry.reason else ""
        return Cell(translate("pages", "not known"), right=True, tip=tip, tone="attention")
    if entry.credited_in is None:
        return Cell(translate("pages", "not yet paid"), right=True, tone="attention")
    return Cell(yuan(entry.credit), right=True)
