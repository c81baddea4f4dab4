"""How bills compare with their settlement sheets, where a sheet was typed."""

from medins_desktop.interview.assessment import Assessment
from medins_desktop.interview.sheet_check import SheetCheck, SheetLine, check_sheet
from medins_desktop.reports.document import Block, Cell, Column, Row, Table, Text, cell, heading
from medins_desktop.reports.report_text import bill_name, translate
from medins_desktop.wording.amounts import yuan
from medins_desktop.wording.sheet_lines import comparison_text, contradiction_text, sheet_line_name


def sheets(assessment: Assessment) -> list[Block]:
    """Return a row a bill whose sheet was typed: what agrees, or the first line that differs."""
    typed = [bill for bill in assessment.answers.bills if bill.sheet]
    if not typed:
        return []
    head = (
        translate("reports", "Bill"),
        translate("reports", "Result"),
        translate("reports", "On the sheet"),
        translate("reports", "Computed"),
    )
    columns = (Column(40), Column(60), Column(0, right=True), Column(0, right=True))
    rows = tuple(_row(check_sheet(assessment, bill.id)) for bill in typed)
    title = translate("reports", "Compared with the settlement sheet")
    return [heading(title), Table(columns, head, rows)]


def _row(check: SheetCheck) -> Row:
    line = check.first_difference
    result = _difference(line) if line is not None else _agreement(check)
    faults = tuple(Text(contradiction_text(one), "small") for one in check.contradictions)
    amounts = (line.stated, line.computed) if line is not None else (None, None)
    figures = (cell(yuan(a) if a is not None else "", "figure") for a in amounts)
    return Row((cell(bill_name(check.bill), "figure"), (*result, *faults), *figures))


def _difference(line: SheetLine) -> Cell:
    words = translate("reports", "First difference: {line}")
    first = Text(words.format(line=sheet_line_name(line.field)), "sum")
    return (first, Text(comparison_text(line), "small"))


def _agreement(check: SheetCheck) -> Cell:
    agree = check.count("agrees")
    if not agree:
        return cell(translate("reports", "nothing to compare"), "figure")
    return cell(translate("reports", "agrees (lines: {0})").format(agree), "figure")
