"""A line edit gives a value at every key, none for a text at fault, and is never disturbed."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from medins_desktop.ui.fields.day_edit import DayEdit
from medins_desktop.ui.fields.field import Field
from medins_desktop.ui.fields.typed_edit import AmountEdit, RateEdit, TypedEdit
from tests.ui.conftest import StartProgram

Show = Callable[[QWidget], QWidget]
Type = Callable[[QLineEdit, str], None]


def two_fields(shown: Show) -> tuple[AmountEdit, AmountEdit, Field, list[Any]]:
    window = QWidget()
    layout = QVBoxLayout(window)
    first, second = AmountEdit(), AmountEdit()
    field = Field("bills[0].total", first, unknown=True)
    field.set_texts("Total", "In yuan.", "not known")
    layout.addWidget(field)
    layout.addWidget(second)
    got: list[Any] = []
    first.value_changed.connect(got.append)
    shown(window)
    return first, second, field, got


def test_every_key_that_leaves_a_valid_text_gives_a_value(shown: Show, typed: Type) -> None:
    edit, _, _, got = two_fields(shown)
    typed(edit, "1.2万")
    assert got == [Decimal("1.00"), Decimal("1.20"), Decimal("12000.00")]


def test_the_amount_is_written_out_when_the_field_is_left(shown: Show, typed: Type) -> None:
    edit, other, _, _ = two_fields(shown)
    typed(edit, "12345.6")
    assert edit.text() == "12345.6"
    other.setFocus()
    assert edit.text() == "12,345.60"


def test_a_wrong_text_is_not_known_and_says_why_when_left(shown: Show, typed: Type) -> None:
    edit, other, field, got = two_fields(shown)
    typed(edit, "50")
    typed(edit, "-7")
    assert field.message == ""
    other.setFocus()
    assert edit.value is None  # emptied on the way: not known
    assert edit.text() == "-7"
    assert edit.property("state") == "error"
    assert "-7" in field.message
    typed(edit, "7")
    assert field.message == ""
    assert got[-1] == Decimal(7)


@pytest.mark.parametrize("text", ["1.234", "3000x", "1e5"])
def test_no_figure_is_taken_from_the_beginning_of_a_wrong_text(
    shown: Show, typed: Type, text: str
) -> None:
    edit, other, field, got = two_fields(shown)
    typed(edit, text)
    assert (edit.value, got[-1]) == (None, None)
    edit.set_value(None)  # as the page says it back
    other.setFocus()
    assert edit.text() == text
    assert text in field.message
    tick = field._unknown
    assert tick is not None
    tick.click()
    assert (edit.text(), field.message) == ("", "")


def test_showing_a_value_emits_nothing_and_leaves_the_cursor_alone(
    shown: Show, typed: Type
) -> None:
    edit, _, _, got = two_fields(shown)
    typed(edit, "1234")
    edit.setCursorPosition(2)
    before = len(got)
    edit.set_value(Decimal("1234.00"))
    assert (edit.text(), edit.cursorPosition(), len(got)) == ("1234", 2, before)
    edit.set_value(Decimal(9))
    assert edit.text() == "9.00"
    edit.set_value(None)
    assert edit.text() == ""
    assert len(got) == before


def test_the_tick_for_not_known_follows_the_text(shown: Show, typed: Type) -> None:
    edit, _, field, _ = two_fields(shown)
    tick = field._unknown
    assert tick is not None
    assert tick.isChecked()
    typed(edit, "0")
    assert not tick.isChecked()
    emptied: list[bool] = []
    field.emptied.connect(lambda: emptied.append(True))
    tick.click()
    assert emptied == [True]


def test_label_and_help_name_the_field_for_screen_readers(shown: Show) -> None:
    edit, _, field, _ = two_fields(shown)
    assert edit.accessibleName() == "Total"
    assert edit.accessibleDescription() == "In yuan."
    assert field._unknown is not None
    assert field._unknown.accessibleName() == "Total: not known"


def test_a_problem_of_the_answers_waits_until_the_field_is_left(shown: Show, typed: Type) -> None:
    edit, other, field, _ = two_fields(shown)
    typed(edit, "5")
    field.show_problem("The parts are more than the total.")
    assert field.message == ""
    other.setFocus()
    assert field.message == "The parts are more than the total."
    field.show_problem("")
    field.show_needed("The figures wait.")
    assert field.message == "The figures wait."


def test_a_rate_is_shown_as_a_percentage(shown: Show, typed: Type) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    edit, other = RateEdit(), TypedEdit(str, str, empty="")
    layout.addWidget(edit)
    layout.addWidget(other)
    shown(window)
    typed(edit, "12.5")
    other.setFocus()
    assert edit.value == Decimal("0.125")
    assert edit.text() == "12.5%"


def test_a_day_is_as_high_as_the_other_fields_of_its_line(start_program: StartProgram) -> None:
    program = start_program(text_size=150)
    program.window.asked.emit("new")
    program.window.asked.emit("page:work")
    QTest.qWait(50)
    days = [day for day in program.window.findChildren(DayEdit) if day.isVisible()]
    typed = [edit for edit in program.window.findChildren(TypedEdit) if edit.isVisible()]
    assert days
    assert len({edit.height() for edit in (*days, *typed)}) == 1
