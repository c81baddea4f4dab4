"""A fault as one sentence: what is wrong, where, and what to do."""

from medins_desktop.core.problem import InvalidFile, Problem
from medins_desktop.wording.language import QT_TRANSLATE_NOOP, one_of, translate
from medins_desktop.wording.names import field_name
from medins_desktop.wording.parameter_names import parameter_name

_LONGEST = 400  # characters of a value that are shown

_PROBLEMS = {
    # files
    "unreadable": QT_TRANSLATE_NOOP(
        "wording", "The file cannot be read: {0}. Check its name and rights."
    ),
    "too_large": QT_TRANSLATE_NOOP(
        "wording", "The file is larger than {0} MB: this is not such a file. Choose another."
    ),
    "not_utf8": QT_TRANSLATE_NOOP(
        "wording", "The file is not UTF-8 text (byte {0}). Save it as UTF-8."
    ),
    "not_json": QT_TRANSLATE_NOOP(
        "wording",
        "The file breaks off or is not JSON at line and column {where}. Open an older "
        "copy or mend it there.",
    ),
    "too_deep": QT_TRANSLATE_NOOP(
        "wording", "The file is nested too deeply: this is not such a file. Choose another."
    ),
    "number_too_long": QT_TRANSLATE_NOOP(
        "wording", "A number of the file is too long to be read. Shorten it."
    ),
    "not_toml": QT_TRANSLATE_NOOP("wording", "The file is not TOML: {0}. Mend it there."),
    "chinese_sign": QT_TRANSLATE_NOOP(
        "wording",
        "Line {0} has {1} outside a text, as typed with a Chinese keyboard. Type signs and digits "
        "with an English one.",
    ),
    "wrong_condition": QT_TRANSLATE_NOOP(
        "wording",
        '{where}: write a list of words ["…"], true or false, or for a number '
        "{{ at_least = 60, below = 70 }}.",
    ),
    "key_twice": QT_TRANSLATE_NOOP("wording", "The key {0} stands twice in one place. Remove one."),
    "unknown_format": QT_TRANSLATE_NOOP(
        "wording", 'This is not a file of the right kind: "format" must be {all}.'
    ),
    "later_version": QT_TRANSLATE_NOOP(
        "wording",
        "The file was written by a later version of the program (version {0}). Update "
        "the program; the file is left as it is.",
    ),
    "unknown_key": QT_TRANSLATE_NOOP(
        "wording", "{where}: the key {0} is not known. Correct its spelling or remove it."
    ),
    "missing_key": QT_TRANSLATE_NOOP("wording", "{where}: {0} is missing. Add it."),
    "wrong_choice": QT_TRANSLATE_NOOP("wording", "{where}: {0} is not a possible value. {allowed}"),
    "wrong_type": QT_TRANSLATE_NOOP("wording", "{where}: {0} is needed here, not {1}. Correct it."),
    "wrong_value": QT_TRANSLATE_NOOP("wording", "{where}: {0}. Correct the value."),
    "not_a_day": QT_TRANSLATE_NOOP(
        "wording", "{where}: this is not a day. Write it like 2025-03-12."
    ),
    "not_a_month": QT_TRANSLATE_NOOP(
        "wording", "{where}: {0} is not a month. Write it like 2025-03."
    ),
    # amounts
    "not_an_amount": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: {0} is not an amount. Write digits and at most two decimals, such as "
        "1234.50 (in a file: in quotes).",
    ),
    "negative": QT_TRANSLATE_NOOP(
        "wording", "{where}: {0} is below zero. Type an amount from 0 up."
    ),
    "too_many_digits": QT_TRANSLATE_NOOP(
        "wording", "{where}: {0} has too many digits. Is there a slip?"
    ),
    "three_decimals": QT_TRANSLATE_NOOP(
        "wording", "{where}: {0} has more than two decimals. Round it to the fen."
    ),
    "rate_above_one": QT_TRANSLATE_NOOP(
        "wording", "{where}: the share {0} must lie between 0% and 100% (0 and 1). Correct it."
    ),
    "ends_before_it_starts": QT_TRANSLATE_NOOP(
        "wording", "{where}: it ends before it starts. Correct one of the two."
    ),
    "parts_above_total": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: the parts outside scope and class B add up to {0}, more than the total "
        "{1}. Correct one of them.",
    ),
    "in_scope_above_total": QT_TRANSLATE_NOOP(
        "wording", "{where}: more than the total. Correct one of the two."
    ),
    "in_scope_disagrees": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: it leaves {0} outside scope, but the parts add up to {1}. Give only one of them.",
    ),
    "unknown_place": QT_TRANSLATE_NOOP(
        "wording", "{where}: there are no rules for the place {0}. There are: {1}."
    ),
    "no_such_bill": QT_TRANSLATE_NOOP("wording", "{where}: there is no bill {0}. There are: {1}."),
    "unknown_bill": QT_TRANSLATE_NOOP(
        "wording", "{where}: there is no other bill {0}. Choose an earlier stay."
    ),
    "more_members_than_staff": QT_TRANSLATE_NOOP(
        "wording", "{where}: more members than staff. Correct one of the two."
    ),
    "unknown_word": QT_TRANSLATE_NOOP(
        "wording", '{where}: the word "{0}" is not known. Use one that the program offers for it.'
    ),
    "month_typed_twice": QT_TRANSLATE_NOOP(
        "wording", "{where}: the month {0} stands in two lines. Leave it in one."
    ),
    "twice": QT_TRANSLATE_NOOP("wording", "{where}: {0} stands twice. Give each its own name."),
    # policy files
    "not_a_number": QT_TRANSLATE_NOOP(
        "wording", "{where}: {0} is not a number from 0 up. Correct it."
    ),
    "not_a_list": QT_TRANSLATE_NOOP(
        "wording", "{where}: {0} is not a list of amounts such as [1300, 650]."
    ),
    "not_bands": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: {0} is not a list of bands. Write bands as {{ from = 0, rate = 0.85 }}.",
    ),
    "bands_order": QT_TRANSLATE_NOOP(
        "wording", "{where}: the bands {0} must start at 0 and rise. Put them in order."
    ),
    "out_of_range": QT_TRANSLATE_NOOP(
        "wording", "{where}: {0} must lie between {1} and {2}. Correct it."
    ),
    "wrong_row": QT_TRANSLATE_NOOP("wording", "{where}: {0} cannot be right. Correct it."),
    "not_whole": QT_TRANSLATE_NOOP("wording", "{where}: {0} must be a whole number. Correct it."),
    "not_a_share": QT_TRANSLATE_NOOP(
        "wording", '{where}: {0} is not a share. Write {{ share_of = "name", rate = 0.10 }}.'
    ),
    "asked_without_label": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: without a value the person is asked, so it needs a label in zh and en. "
        "Add a value or a label.",
    ),
    "value_and_dated": QT_TRANSLATE_NOOP(
        "wording", "{where}: it has a value and dated values. Keep one of the two."
    ),
    "dated_order": QT_TRANSLATE_NOOP(
        "wording", "{where}: dated values must be in order, the oldest first, each day once."
    ),
    "not_yes_or_no": QT_TRANSLATE_NOOP("wording", "{where}: {0} must be true or false."),
    "old_workbook": QT_TRANSLATE_NOOP(
        "wording",
        "This is an old or a locked workbook. Open it in your spreadsheet program and save it "
        "as .xlsx without a password.",
    ),
    "not_a_workbook": QT_TRANSLATE_NOOP(
        "wording", "The workbook is damaged. Open it in your spreadsheet program and save it anew."
    ),
    "not_text": QT_TRANSLATE_NOOP(
        "wording", "This is neither a workbook nor text. Save the table as .xlsx or .csv."
    ),
    "no_total": QT_TRANSLATE_NOOP(
        "wording", "The total is missing. Fill in the cell, or choose the column that holds it."
    ),
    "no_month": QT_TRANSLATE_NOOP(
        "wording", "The month is missing. Fill in the cell, or choose the column that holds it."
    ),
    "no_payer": QT_TRANSLATE_NOOP(
        "wording", "The row does not say who paid. Choose it above, or the column that says it."
    ),
    "no_result": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: the cell {0} holds a formula without a result. Open the file once in Excel, "
        "save it, and read it again.",
    ),
    "not_in_yuan": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: this column is in {0}, not in yuan. Write it in yuan, or choose “not used” for "
        "it.",
    ),
    "no_rows": QT_TRANSLATE_NOOP("wording", "The table is empty. Choose another file."),
    "too_many_rows": QT_TRANSLATE_NOOP(
        "wording", "The table has more than {0} rows. Keep those that are needed only."
    ),
    "no_source": QT_TRANSLATE_NOOP(
        "wording", "{where}: a value without source. Name where it stands."
    ),
    "unknown_source": QT_TRANSLATE_NOOP(
        "wording", "{where}: there is no source {0} in this file. Add it under [sources]."
    ),
    "unknown_statement": QT_TRANSLATE_NOOP(
        "wording", "{where}: there is no statement {0}. Add it or correct the name."
    ),
    "unused": QT_TRANSLATE_NOOP(
        "wording", "{where}: nothing names {0}. Remove it or say where it belongs."
    ),
    "unknown_parameter": QT_TRANSLATE_NOOP(
        "wording", "{where}: there is no parameter {0}. Add it or correct the name."
    ),
    "share_of_no_amount": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: {0} is not an amount in yuan, so there is no share of it. Name another.",
    ),
    "missing_text": QT_TRANSLATE_NOOP("wording", "{where}: the text in {0} is missing. Add it."),
    "checked_before_effective": QT_TRANSLATE_NOOP(
        "wording", "{where}: {0} lies before the year in which the policy takes effect. Correct it."
    ),
    "wrong_unit": QT_TRANSLATE_NOOP(
        "wording", "{where}: {0} has the unit {1}, but {2} is needed here. Change one of them."
    ),
    "none_is_no_amount": QT_TRANSLATE_NOOP(
        "wording", "{where}: {0} is needed as an amount; only a cap may be none. Give an amount."
    ),
    "cap_counted_from": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: the limit of a layer above is counted from {0}, so it needs an amount and "
        "cannot be none. Give an amount.",
    ),
    "no_medical_year": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: {0} is not the first month of a medical year, which starts in month {1}. "
        "Correct it.",
    ),
    "unknown_counter": QT_TRANSLATE_NOOP(
        "wording", "{where}: this place has no counter {0}. {allowed}"
    ),
    "day_out_of_range": QT_TRANSLATE_NOOP(
        "wording", "{where}: {0} cannot be the day of a bill. Correct the year."
    ),
    "year_out_of_range": QT_TRANSLATE_NOOP(
        "wording", "{where}: the year of {0} cannot be right. Correct it."
    ),
    "too_many_cells": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: the row has more cells than the table has columns. Write amounts without "
        "commas, or copy from a spreadsheet.",
    ),
    "spending_cap_on_excess": QT_TRANSLATE_NOOP(
        "wording", "{where}: the cap {0} counts spending; an excess layer needs one on payments."
    ),
    "cap_without_layer": QT_TRANSLATE_NOOP(
        "wording", "{where}: the cap {0} does not count the layer {1}. Add it to the cap's layers."
    ),
    "no_row_for": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: the layer {0} has no row for {1}, so such a bill would be refused. Add a row; "
        "nothing = true if nothing is paid.",
    ),
    "admissions_not_counted": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: later stays owe less, but no row of the counter {0} counts stays. Write "
        "counts_admission = true in the rows whose stays count.",
    ),
    "unused_cap": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: no row names the cap {0}, so it limits nothing. Name it in the caps of its rows.",
    ),
    "cap_of_other_kinds": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: the cap {0} counts {1} only, none of which this row is for. Correct one of them.",
    ),
    "never_in_part": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: the layer {0} has no rates that a share can be taken of. Name pool or excess "
        "layers.",
    ),
    "numeric_choice": QT_TRANSLATE_NOOP(
        "wording", "{where}: {0} looks like a number. Let the choice begin with a letter."
    ),
    "reserved_name": QT_TRANSLATE_NOOP(
        "wording", "{where}: the name {0} is taken by the program. Choose another."
    ),
    "layer_order": QT_TRANSLATE_NOOP(
        "wording", "{where}: the layer {0} must stand before those that share what is left."
    ),
    "one_pool": QT_TRANSLATE_NOOP(
        "wording", "{where}: a policy has one layer of kind pool, with a row a case. Join them."
    ),
    "one_of": QT_TRANSLATE_NOOP("wording", "{where}: exactly one of {all} is needed."),
    "unused_parameter": QT_TRANSLATE_NOOP(
        "wording", "{where}: no rule uses {0}. Remove it or use it."
    ),
    "unknown_cap": QT_TRANSLATE_NOOP(
        "wording", "{where}: there is no cap {0}. Add it under [[caps]]."
    ),
    "unknown_layer": QT_TRANSLATE_NOOP(
        "wording", "{where}: there is no layer {0}. Add it or correct the name."
    ),
    "unknown_fact": QT_TRANSLATE_NOOP(
        "wording", "{where}: the fact {0} is neither built in nor declared. Add it under [facts]."
    ),
    "unknown_answer": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: no place asks for {0}. Correct its spelling or remove it. Here one may answer: "
        "{1}.",
    ),
    "no_range": QT_TRANSLATE_NOOP(
        "wording", "{where}: {0} has no range. Name its possible values in a list."
    ),
    "empty_range": QT_TRANSLATE_NOOP(
        "wording", "{where}: a range needs at_least or below, as numbers or days."
    ),
    "no_place_id": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: {0} is no id of a place. Write its six digits, such as 310000, or a word in "
        "small letters.",
    ),
    "not_a_place": QT_TRANSLATE_NOOP(
        "wording", "{where}: only the file of a place (medins-policy) can be added, not {0}."
    ),
    "not_in_its_folder": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: the file says {0}, but it lies in the folder {1}. Move it or correct it.",
    ),
    "not_its_name": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: the file says {0}, but it is called {1}. Rename it or correct the day.",
    ),
    "dated_after_effective": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: the first value is from {0}, the file holds from {1}: for the days between "
        "nothing is known. Give an earlier value, or a label so that the person is asked.",
    ),
    "added_already": QT_TRANSLATE_NOOP(
        "wording",
        "Another file that you added holds for the same place, day and scheme ({0}). Remove that "
        "one first.",
    ),
    "zero_band_under_paid_cap": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: under a cap on payments every band of {0} must pay something. Use a "
        "cap on spending or leave the band out.",
    ),
}


# What a value is, by the name that reading a file gives it.
_KINDS = {
    "str": QT_TRANSLATE_NOOP("wording", 'text in quotes "…"'),
    "int": QT_TRANSLATE_NOOP("wording", "a whole number"),
    "float": QT_TRANSLATE_NOOP("wording", "a number"),
    "decimal": QT_TRANSLATE_NOOP("wording", "a number"),
    "bool": QT_TRANSLATE_NOOP("wording", "true or false"),
    "array": QT_TRANSLATE_NOOP("wording", "a list in [ ]"),
    "object": QT_TRANSLATE_NOOP("wording", "a table in { }"),
    "date": QT_TRANSLATE_NOOP("wording", "a day"),
    "datetime": QT_TRANSLATE_NOOP("wording", "a day"),
    "null": QT_TRANSLATE_NOOP("wording", "nothing"),
}

# What a form says otherwise than a file.
_IN_FORM = {
    "not_an_amount": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: {0} is not an amount. Write digits and at most two decimals, such as 1234.50.",
    ),
}


def problem_text(problem: Problem, *, in_form: bool = False) -> str:
    """Return the sentence for a fault.

    In a form, the field is called by its name; in a file, by its path.
    """
    where = _name_in_form(problem.where) if in_form else problem.where
    in_file = _PROBLEMS[problem.code]
    template = _IN_FORM.get(problem.code, in_file) if in_form else in_file
    named = map(_kinds, problem.values) if problem.code == "wrong_type" else problem.values
    values = [value if len(value) <= _LONGEST else f"{value[:_LONGEST]}…" for value in named]
    possible = translate("wording", "Possible: {0}.")
    text = translate("wording", template).format(
        *values,
        *("",) * 3,
        where=where,
        all=one_of(values) if values else "",
        allowed=possible.format(values[1])
        if len(values) > 1
        else translate("wording", "Correct its spelling."),
    )
    if not where:
        return text.lstrip(":： ")
    return text[0].upper() + text[1:] if in_form else text


def _kinds(names: str) -> str:
    """Return kinds of values as one writes them: `bool | array` is true or false, or a list."""
    words = (_KINDS.get(name) for name in names.split(" | "))
    known = dict.fromkeys(translate("wording", word) for word in words if word is not None)
    return one_of(known) if known else names


def _name_in_form(path: str) -> str:
    own_figure = path.removeprefix("overrides.")
    return parameter_name(own_figure) if own_figure != path else field_name(path)


def invalid_file_text(error: InvalidFile) -> str:
    """Return what is wrong with a file: its name and one line a fault."""
    lines = [problem_text(problem) for problem in error.problems]
    return translate("wording", "{0}: {1}").format(error.file, "\n".join(lines))
