"""What a preview of a table needs to know of the kind of table: bills, or a record of months."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple, Protocol

from medins_desktop.core.claim import Bill
from medins_desktop.core.policy import Policy
from medins_desktop.core.problem import Problem
from medins_desktop.interview.bill_table import COLUMNS, FACTS, READ_COLUMNS, bills_of
from medins_desktop.interview.questions import every_fact
from medins_desktop.interview.table_rows import Header, Rows, column_named, header_of
from medins_desktop.ui.fields.choice_field import Option
from medins_desktop.ui.fields.typed_text import show_amount, show_rate
from medins_desktop.ui.pages.table_words import table_words
from medins_desktop.wording.amounts import day_text
from medins_desktop.wording.language import translate
from medins_desktop.wording.names import choice_name
from medins_desktop.wording.table_titles import column_title, fact_answer, fact_question, yes_no

_IN_HEAD = ("last_day", "kind", "hospital_level", "total")


class PreviewRow(NamedTuple):
    """One row: the value it makes, in words, or its faults; without both it is left out.

    `details` is what else it says. What is `there` already is taken over only if ticked.
    """

    number: int
    cells: tuple[str, ...]
    value: Any
    words: str
    problems: tuple[Problem, ...]
    details: str = ""
    there: bool = False


class TableImport(Protocol):
    """Reads rows of one kind of table.

    `question` is asked where rows lack something, with its possible answers; `answer` is what
    was chosen. Rows that lack it have the fault `lacking`.
    """

    columns: tuple[str, ...]
    question: str
    answers: Sequence[Option]
    lacking: str
    answer: Any

    @property
    def title(self) -> str:
        """The title of the preview."""
        ...

    def header(self, rows: Rows) -> Header:
        """Return what the columns hold, as far as their titles say."""
        ...

    def read(self, rows: Rows, header: Header) -> Sequence[PreviewRow]:
        """Return what each row below the header says."""
        ...

    def column_title(self, name: str) -> str:
        """Return what a column is called."""
        ...

    def is_result(self, title: str) -> bool:
        """Whether a title names what the program works out itself."""
        ...

    def add_words(self, number: int) -> str:
        """Return what the button says that takes so many rows over."""
        ...


class BillImport:
    """Bills beside those that are there; new ones get ids that none of these has.

    `policies` are those of the case: their own questions have columns too.
    """

    question, lacking = "", ""
    answers: Sequence[Option] = ()
    answer: Any = None

    def __init__(self, there: Iterable[Bill] = (), policies: Iterable[Policy] = ()) -> None:
        rules, bills = tuple(policies), tuple(there)
        self._taken, self._words = frozenset(bill.id for bill in bills), table_words(rules)
        self._there = {_head(bill) for bill in bills}
        self._facts = every_fact(rules)
        asked = [f"{FACTS}{id_}" for id_, fact in self._facts.items() if fact.about == "bill"]
        self.columns: tuple[str, ...] = (*READ_COLUMNS, *asked)

    @property
    def title(self) -> str:
        """The title of the preview."""
        return translate("pages", "Bills from a table")

    def header(self, rows: Rows) -> Header:
        """Return what the columns hold, as far as their titles say."""
        return header_of(rows, self._words, READ_COLUMNS)

    def read(self, rows: Rows, header: Header) -> list[PreviewRow]:
        """Return what each row below the header says."""
        return [
            PreviewRow(
                row.number,
                row.cells,
                row.bill,
                _bill_text(row.bill) if row.bill is not None else "",
                row.problems,
                self._details(row.bill) if row.bill is not None else "",
                row.bill is not None and _head(row.bill) in self._there,
            )
            for row in bills_of(rows, header, self._words, self._taken)
        ]

    def column_title(self, name: str) -> str:
        """Return what a column is called."""
        id_ = name.removeprefix(FACTS)
        return column_title(name) if id_ == name else fact_question(id_, self._facts.get(id_))

    def is_result(self, title: str) -> bool:
        """Whether a title names what a bill comes to, such as what the fund paid."""
        return bool(column_named(title, self._words["result"]))

    def add_words(self, number: int) -> str:
        """Return what the button says that adds so many bills."""
        return translate("pages", "Add bills: {0}").format(number)

    def _details(self, bill: Bill) -> str:
        """Return all that a bill says beside its head, each with its title."""
        said = [(name, getattr(bill, name)) for name in COLUMNS if name not in _IN_HEAD]
        parts = [(column_title(name), _words(name, v)) for name, v in said if v is not None]
        for id_, answer in bill.facts.items():
            fact = self._facts.get(id_)
            if answer is not None:
                parts.append((fact_question(id_, fact), fact_answer(answer, fact)))
        text = translate("pages", "{0}: {1}")
        return translate("pages", "; ").join(text.format(*part) for part in parts)


def _head(bill: Bill) -> tuple[Any, ...]:
    """Return what tells one bill from another: two that agree in it are taken for the same."""
    return bill.day, bill.kind, bill.hospital_level, bill.total


def _bill_text(bill: Bill) -> str:
    parts = (
        day_text(bill.last_day) if bill.last_day else "",
        choice_name("kind", bill.kind) if bill.kind else "",
        choice_name("hospital_level", bill.hospital_level) if bill.hospital_level else "",
        show_amount(bill.total) if bill.total is not None else "",
    )
    return "  ".join(part for part in parts if part)


def _words(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return yes_no(value)
    if isinstance(value, date):
        return day_text(value)
    if isinstance(value, Decimal):
        return show_rate(value) if name == "class_b_rate" else show_amount(value)
    return choice_name(name, str(value))
