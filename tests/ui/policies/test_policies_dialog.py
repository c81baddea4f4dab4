"""The screen of policies, as a person uses it: find, read, type a figure, add and remove files."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from medins_desktop.core.months import Month
from medins_desktop.interview.answers import with_figure
from medins_desktop.interview.record_results import contribution_in
from medins_desktop.launch import Program
from medins_desktop.reports.document import Document, Paragraph
from medins_desktop.reports.summary import summary
from medins_desktop.resource_files import resource
from medins_desktop.ui.answer_text import answer_text
from medins_desktop.ui.appearance import step
from medins_desktop.ui.desk import Desk
from medins_desktop.ui.policies.correction_sheet import CorrectionSheet
from medins_desktop.ui.policies.policies_dialog import PoliciesDialog
from medins_desktop.ui.results.evidence import Evidence
from medins_desktop.wording.problems import problem_text
from tests.ui.conftest import StartProgram

BAD = Path(__file__).parents[2] / "packs" / "bad" / "a_cap_twice.toml"
BEIJING = resource("policies", "110000", "employee", "2025-01-01.toml")

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def opened_over(window: QWidget) -> PoliciesDialog:
    """Return the screen of policies once it takes the keys."""
    dialog = window.findChildren(PoliciesDialog)[-1]
    dialog.activateWindow()
    for _ in range(50):
        if not dialog.isActiveWindow():
            QTest.qWait(10)
    return dialog


class Screen:
    """The program with a case of Beijing, and the screen of policies over it."""

    def __init__(self, program: Program, *, with_case: bool) -> None:
        assert isinstance(program.desk, Desk)
        self.program, self.desk = program, program.desk
        if with_case:
            program.window.asked.emit("example:beijing-two-stays")
            QTest.qWait(20)  # until the page has its layout and its focus
        program.window.asked.emit("policies")
        self.dialog = opened_over(program.window)

    @property
    def listed(self) -> list[str]:
        return [row[0].text for row in self.dialog.places.table.figures.rows]

    @property
    def values(self) -> dict[str, tuple[str, str]]:
        """Return what the table says of each value: the value and how well it is known."""
        rows = self.dialog.place.values.table.figures.rows
        return {row[0].key: (row[1].text, row[2].text) for row in rows}

    @property
    def own_cost(self) -> Decimal:
        years = self.desk.session.assessment.settlement.years
        assert years[0].sums is not None
        cost = years[0].sums.own_cost
        assert isinstance(cost, Decimal)
        return cost

    def type_figure(self, qtbot: QtBot, id_: str, text: str) -> None:
        """Look at a value and type a figure of one's own."""
        self.dialog.place.values.show_value(id_)
        field = self.dialog.place.values.detail.field
        assert field is not None
        field.editor.setFocus()
        qtbot.keyClick(field.editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(field.editor, Qt.Key.Key_Delete)
        qtbot.keyClicks(field.editor, text)
        self.dialog.place.values.table.setFocus()

    @property
    def message(self) -> str:
        field = self.dialog.place.values.detail.field
        return field.message if field is not None else ""


@pytest.fixture
def screen(start_program: StartProgram) -> Callable[..., Screen]:
    def start(*, with_case: bool = True, **settings: object) -> Screen:
        return Screen(start_program(**settings), with_case=with_case)

    return start


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def changed(folder: Path, *changes: tuple[str, str]) -> Path:
    """Write Beijing's file with some texts changed."""
    text = BEIJING.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path = folder / "my-beijing.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_ctrl_6_opens_it_and_a_place_is_found_while_typing(
    start_program: StartProgram, qtbot: QtBot
) -> None:
    program = start_program()
    qtbot.keyClick(program.window, Qt.Key.Key_8, Qt.KeyboardModifier.ControlModifier)
    dialog = opened_over(program.window)
    assert dialog.places.search.hasFocus()
    every = dialog.places.table.figures.rowCount()
    for typed in ("shanghai", "sh", "310000", "上海"):
        dialog.places.search.setText(typed)
        assert dialog.places.table.figures.rows[0][0].text == "Shanghai"
        assert dialog.places.table.figures.rowCount() < every
    qtbot.keyClick(dialog.places.search, Qt.Key.Key_Down)
    assert dialog.places.table.hasFocus()
    qtbot.keyClick(dialog.places.table, Qt.Key.Key_Return)
    assert dialog.place.shown.file.place == "310000"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.places.search.isVisible()
    dialog.places.search.setText("nowhere")
    assert "No place fits" in said(dialog.places)
    assert not dialog.places.table.isVisible()  # headings over nothing say nothing


def test_a_place_is_listed_with_the_state_of_its_evidence(screen: Callable[..., Screen]) -> None:
    """Beijing: most values from two tables, the retirees' supplement from knowledge alone."""
    table = screen(with_case=False).dialog.places.table
    row = next(row for row in table.figures.rows if row[0].key == "110000")
    assert [cell.text for cell in row[1:5]] == [
        "110000",
        "employees, flexible employment, residents",
        "Two sources agree",
        "Unverified",
    ]
    assert row[5].text.startswith("2025")


def test_over_a_case_its_place_is_open_with_every_value_named(
    screen: Callable[..., Screen],
) -> None:
    opened = screen()
    place = opened.dialog.place
    assert place.shown.file.place == "110000"
    assert opened.values["stay_deductible"] == ("¥1,300, then ¥650", "Two sources agree")
    assert opened.values["outpatient_cap"][0] == "without limit"
    place.values.show_value("retiree_supplement_rate")
    detail = said(place.values.detail)
    assert "Retirees' supplement, rate" in detail
    assert "retiree_supplement_rate" in detail
    assert "Unverified" in detail


def test_dated_values_are_a_list_with_the_one_in_force_marked(
    screen: Callable[..., Screen],
) -> None:
    opened = screen(with_case=False)
    opened.dialog.show_place("310000")
    opened.dialog.place.values.show_value("pool_cap")
    lines = opened.dialog.place.values.detail.values.text.splitlines()
    assert lines == [
        "¥630,000.00",
        "from 2024-07-01",
        "¥650,000.00",
        "from 2025-07-01, in force",
    ]


def test_what_other_sources_say_stands_beside_it_with_the_reason(
    screen: Callable[..., Screen],
) -> None:
    opened = screen(with_case=False)
    opened.dialog.show_place("440300")
    opened.dialog.place.values.show_value("average_annual_wage")
    others = opened.dialog.place.values.detail.others.text
    assert "¥134,532.00" in others
    assert "it is not the wage of employed staff and is not used" in others
    assert opened.values["average_annual_wage"] == ("not known: to be typed in by you", "not known")


def test_a_figure_of_ones_own_changes_the_result_is_marked_and_is_undone(
    screen: Callable[..., Screen], qtbot: QtBot
) -> None:
    """Two stays in Beijing: first deductible 1,300 → 2,300 with a cap not moved by it."""
    opened = screen()
    before = opened.own_cost
    opened.type_figure(qtbot, "stay_deductible", "2300; 650")
    session = opened.desk.session
    assert session.answers.overrides == {"stay_deductible": "2300.00 650.00"}
    assert opened.values["stay_deductible"] == ("¥2,300, then ¥650 · yours", "Your figure")
    assert opened.own_cost != before
    used = session.assessment.settlement.bills[0].step
    assert used is not None
    known = {p.id: p.confidence for p in used.parameters()}
    assert known["stay_deductible"] == "user"
    for _ in range(20):
        session.undo()
    assert session.answers.overrides == {}
    assert opened.own_cost == before
    assert opened.values["stay_deductible"][1] == "Two sources agree"


def test_an_emptied_field_goes_back_to_the_rules(
    screen: Callable[..., Screen], qtbot: QtBot
) -> None:
    opened = screen()
    before = opened.own_cost
    opened.type_figure(qtbot, "critical_illness_cap", "10000")
    assert opened.desk.session.answers.overrides == {"critical_illness_cap": "10000.00"}
    opened.type_figure(qtbot, "critical_illness_cap", "none")
    assert opened.desk.session.answers.overrides == {"critical_illness_cap": "none"}
    assert opened.values["critical_illness_cap"] == ("without limit · yours", "Your figure")
    opened.type_figure(qtbot, "critical_illness_cap", "")
    assert opened.desk.session.answers.overrides == {}
    assert opened.own_cost == before


def test_a_wrong_figure_is_named_and_never_counts(
    screen: Callable[..., Screen], qtbot: QtBot
) -> None:
    opened = screen()
    before = opened.own_cost
    opened.type_figure(qtbot, "stay_bands_active_level3", "5000: 85%")
    assert "start at 0" in opened.message
    opened.type_figure(qtbot, "stay_bands_active_level3", "0: 0%; 30000: 90%")
    assert "must pay something" in opened.message
    assert opened.desk.session.answers.overrides == {}
    assert opened.own_cost == before


def test_no_figure_is_typed_for_a_place_that_the_case_is_not_of(
    screen: Callable[..., Screen],
) -> None:
    opened = screen()
    opened.dialog.show_place("310000")
    detail = opened.dialog.place.values.detail
    assert detail.field is not None
    assert not detail.field.isVisibleTo(detail)
    assert "another place" in said(detail)


def test_a_broken_file_is_not_added_and_every_fault_is_a_sentence(
    screen: Callable[..., Screen], tmp_path: Path
) -> None:
    opened = screen()
    for does in (opened.dialog.check_file, opened.dialog.add_file):
        does(BAD)
        assert "year stands twice" in opened.dialog.said.text
    assert "was not added" in said(opened.dialog.said)
    assert not (tmp_path / "policies").exists()


def test_a_good_file_is_added_marked_compared_and_removed_and_the_case_is_settled_anew(
    screen: Callable[..., Screen], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = screen()
    dialog, before = opened.dialog, opened.own_cost
    path = changed(tmp_path, ("value = [1300, 650]", "value = [2300, 650]"))
    dialog.check_file(path)
    assert "no fault" in said(dialog.said)
    dialog.add_file(path)
    assert "Added: Beijing" in said(dialog.said)
    dialog.add_file(path)
    assert "Added instead of the one that you had added: Beijing" in said(dialog.said)
    assert opened.own_cost != before
    assert opened.values["stay_deductible"][0] == "¥2,300, then ¥650"
    assert dialog.place.shown.added
    assert dialog.place.remove.isVisibleTo(dialog.place)
    assert "Beijing · added by you" in opened.listed
    rows = [[c.text for c in row] for row in dialog.place.differences.table.figures.rows]
    assert rows == [
        [
            "Hospital stay, deductible",
            "changed",
            "¥1,300.00, then ¥650.00",
            "¥2,300.00, then ¥650.00",
        ]
    ]
    monkeypatch.setattr(
        "medins_desktop.ui.policies.file_actions.may_remove", lambda *_, **__: False
    )
    dialog.place.remove.click()
    assert dialog.place.shown.added
    monkeypatch.setattr("medins_desktop.ui.policies.file_actions.may_remove", lambda *_, **__: True)
    dialog.place.remove.click()
    assert not dialog.place.shown.added
    assert not dialog.place.remove.isVisibleTo(dialog.place)
    assert opened.own_cost == before
    assert path.exists()
    assert opened.desk.view is not None


def test_the_file_just_added_is_the_one_that_is_looked_at(
    screen: Callable[..., Screen], tmp_path: Path
) -> None:
    """Else "Remove this file…" would mean another one: here the newer, which is in force."""
    opened = screen()
    place = opened.dialog.place
    newer = (
        ("effective = 2025-01-01", "effective = 2026-01-01"),
        ("checked = 2025", "checked = 2026"),
    )
    opened.dialog.add_file(changed(tmp_path, *newer))
    assert (place.shown.file.effective, place.shown.added) == (date(2026, 1, 1), True)
    for deductible in ("2300", "2400"):  # added, then replaced
        path = changed(tmp_path, ("value = [1300, 650]", f"value = [{deductible}, 650]"))
        place.choice.set_value(0)
        opened.dialog.add_file(path)
        assert (place.shown.file.effective, place.shown.added) == (date(2025, 1, 1), True)
        assert (
            opened.values["stay_deductible"][0] == f"¥{deductible[0]},{deductible[1:]}, then ¥650"
        )
    opened.dialog.remove_file(place.shown.file.origin)
    left = [one.file.effective for one in place._files if one.added]
    assert left == [date(2026, 1, 1)]


def test_a_file_in_which_only_a_rule_is_another_differs(
    screen: Callable[..., Screen], tmp_path: Path
) -> None:
    """A cap on spending instead of on what was paid settles bills otherwise."""
    opened = screen()
    opened.dialog.add_file(changed(tmp_path, ('basis = "paid"', 'basis = "spending"')))
    place = opened.dialog.place
    (row,) = place.differences.table.figures.rows
    assert [cell.text for cell in row] == [
        "Yearly limit · Pool fund, yearly cap",
        "changed",
        "the limit is on what the fund paid",
        "the limit is on spending",
    ]
    assert "Differences: 1." in said(place.differences)
    whole = said(place.differences.detail)
    assert all(cell.text in whole for cell in row)  # also where a cell has no room


def test_the_pages_behind_know_a_place_that_was_added(
    screen: Callable[..., Screen], tmp_path: Path
) -> None:
    opened = screen()
    new = changed(
        tmp_path,
        ('place = "110000"', 'place = "990000"'),
        ('en = "Beijing"', 'en = "New Town"'),
    )
    opened.dialog.add_file(new)
    opened.dialog.close()
    opened.desk.show_page("you")
    page = opened.desk._pages.widget("you")
    assert "990000" in [option.value for option in page.place.options]  # type: ignore[attr-defined]


def test_what_tells_two_files_apart_is_read_where_their_titles_are_cut(
    start_program: StartProgram, tmp_path: Path
) -> None:
    opened = Screen(start_program(size=(1024, 640)), with_case=True)
    opened.dialog.add_file(changed(tmp_path, ("value = [1300, 650]", "value = [2300, 650]")))
    tab = opened.dialog.place.differences
    assert tab.old.currentText().startswith("from 2025-01-01 · replaced by yours")
    assert tab.new.currentText().startswith("from 2025-01-01 · added by you")


def test_with_nothing_to_compare_the_lists_stay_under_the_tabs(
    screen: Callable[..., Screen],
) -> None:
    opened = screen()
    opened.dialog.place.tabs.setCurrentWidget(tab := opened.dialog.place.differences)
    QTest.qWait(20)
    assert not tab._lines.isVisible()
    assert tab.said.geometry().bottom() < tab.height() // 2


def test_the_correction_sheet_shows_all_of_a_long_source_at_large_text(
    screen: Callable[..., Screen],
) -> None:
    opened = screen(text_size=150)
    place = opened.dialog.place
    row = next(row for row in place.values.rows if row.id == "pool_cap")
    opened.dialog._write_correction(row)
    sheet = opened.dialog.findChildren(CorrectionSheet)[-1]
    QTest.qWait(20)
    cut = [x.text() for x in sheet.findChildren(QLabel) if x.height() < x.heightForWidth(x.width())]
    assert cut == []
    assert sheet.note.height() == step(24)


def left_broken(tmp_path: Path) -> None:
    """Put a file that cannot be read where the program keeps added ones."""
    folder = tmp_path / "policies"
    folder.mkdir()
    (folder / "110000-employee-2025-01-01.toml").write_text("garbage [", encoding="utf-8")


def needed_height(dialog: PoliciesDialog) -> int:
    """Return what the words about the file take at their width, margins not counted."""
    labels = [label for label in dialog.said.findChildren(QLabel) if label.text()]
    return sum(label.heightForWidth(label.width()) for label in labels)


@pytest.mark.parametrize("size", [(1366, 768), (1024, 640)])
def test_what_is_wrong_with_an_added_file_can_be_read_at_once_and_after_resizing(
    start_program: StartProgram, tmp_path: Path, size: tuple[int, int]
) -> None:
    left_broken(tmp_path)
    dialog = Screen(start_program(size=size), with_case=False).dialog
    assert "cannot be used" in said(dialog.said)
    for width in (dialog.width(), 700, 900):
        dialog.resize(width, 600)
        QTest.qWait(20)
        lines = dialog.said.fontMetrics().lineSpacing()
        assert 2 * lines < needed_height(dialog) <= dialog._said_area.height()
        assert dialog._said_area.verticalScrollBar().maximum() == 0


def test_the_start_page_says_that_an_added_file_was_left_out(
    start_program: StartProgram, tmp_path: Path
) -> None:
    left_broken(tmp_path)
    program = start_program()
    words = said(program.window)
    assert "110000-employee-2025-01-01.toml" in words
    assert "The rules that came with the program count instead." in words
    program.window.asked.emit("home")
    assert "110000-employee-2025-01-01.toml" in said(program.window)


def test_beside_a_result_it_is_said_that_an_added_file_was_left_out(
    start_program: StartProgram, tmp_path: Path
) -> None:
    left_broken(tmp_path)
    program = start_program(resource("examples", "beijing-two-stays.medins"))
    assert "110000-employee-2025-01-01.toml" in said(program.window.centralWidget())


def test_without_a_broken_file_nothing_is_said_to_be_left_out(start_program: StartProgram) -> None:
    program = start_program()
    assert "left out" not in said(program.window)


def test_a_result_by_an_added_file_says_so_on_screen_on_paper_and_beside_its_values(
    screen: Callable[..., Screen], tmp_path: Path
) -> None:
    """Whoever reads the figure sees that no shipped rule gave it; removed, nothing says so."""
    words = "The rules come from a file that you added: Beijing, employees"

    def told() -> list[bool]:
        session = opened.desk.session
        on_paper = "\n".join(_texts(summary(session.assessment, session.library)))
        evidence = Evidence()
        evidence.show_assessment(session.assessment)
        answer = answer_text(session.assessment, session.bill_id)
        return [words in text for text in (answer.evidence, on_paper, evidence.values.text)]

    opened = screen()
    assert told() == [False] * 3
    opened.dialog.add_file(changed(tmp_path, ("value = [1300, 650]", "value = [2300, 650]")))
    assert told() == [True] * 3
    opened.dialog.remove_file(opened.dialog.place.shown.file.origin)
    assert told() == [False] * 3


def _texts(document: Document) -> list[str]:
    paragraphs = [block for block in document.blocks if isinstance(block, Paragraph)]
    return [text.text for paragraph in paragraphs for text in paragraph.lines]


def test_a_file_that_was_broken_by_hand_is_named_when_the_screen_opens(
    start_program: StartProgram, tmp_path: Path
) -> None:
    folder = tmp_path / "policies"
    folder.mkdir()
    (folder / "mine.toml").write_text("format = ", encoding="utf-8")
    opened = Screen(start_program(), with_case=False)
    assert "mine.toml" in opened.dialog.said.text
    assert "TOML" in opened.dialog.said.text


def test_a_limit_that_another_is_counted_from_cannot_be_none_and_why_is_said(
    screen: Callable[..., Screen], qtbot: QtBot
) -> None:
    """Beijing's large-amount fund pays from the pool's cap on: without that, from nowhere."""
    opened = screen()
    for words in ("none", "without limit"):
        opened.type_figure(qtbot, "pool_cap", words)
        assert opened.message == (
            "The limit of the layer above is counted from this one, so it needs an amount."
        )
    assert opened.desk.session.answers.overrides == {}
    opened.type_figure(qtbot, "pool_cap", "200000")
    assert opened.message == ""
    opened.type_figure(qtbot, "assistance_cap_inpatient", "none")
    assert opened.desk.session.answers.overrides["assistance_cap_inpatient"] == "none"


def test_a_correction_sheet_begins_with_the_persons_own_figure(
    screen: Callable[..., Screen], qtbot: QtBot
) -> None:
    opened = screen()
    opened.type_figure(qtbot, "critical_illness_line", "31000")
    rows = opened.dialog.place.values.rows
    value = next(row for row in rows if row.id == "critical_illness_line")
    sheet = CorrectionSheet(opened.dialog, opened.dialog.correction_of(value))
    assert sheet.found.text() == "¥31,000.00"


def test_a_correction_sheet_has_what_the_program_has_and_what_was_typed(
    screen: Callable[..., Screen], tmp_path: Path
) -> None:
    opened = screen()
    value = next(row for row in opened.dialog.place.values.rows if row.id == "stay_deductible")
    sheet = CorrectionSheet(opened.dialog, opened.dialog.correction_of(value))
    sheet.found.setText("1500; 750")
    sheet.document.setText("京医保发〔2026〕9号")
    sheet.note.setPlainText("from March")
    assert sheet.save(tmp_path / "sheet.txt")
    text = (tmp_path / "sheet.txt").read_text(encoding="utf-8")
    for part in (
        "Place: Beijing (110000)",
        "Value: Hospital stay, deductible (stay_deductible)",
        "The program has: ¥1,300.00, then ¥650.00",
        "(Two sources agree)",
        "I found instead: 1500; 750",
        "Number of the document: 京医保发〔2026〕9号",
        "My note: from March",
    ):
        assert part in text
    assert str(tmp_path / "sheet.txt") in sheet.said.text()
    assert sheet.save(tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")


def test_tab_goes_round_the_screen_and_reaches_the_own_figure(
    screen: Callable[..., Screen], qtbot: QtBot
) -> None:
    opened = screen()
    opened.dialog.place.values.table.setFocus()
    reached = set()
    for _ in range(15):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    field = opened.dialog.place.values.detail.field
    assert field is not None
    assert field.editor in reached
    assert opened.dialog.place.back in reached


def test_a_figure_of_a_file_that_cannot_be_used_is_named_and_leads_to_its_field(
    screen: Callable[..., Screen],
) -> None:
    """A case file written by hand may hold a figure that the rules cannot work with."""
    opened = screen()
    opened.dialog.close()
    session = opened.desk.session
    session.change(with_figure(session.answers, "stay_bands_active_level3", "5:0.9"), "")
    problem = session.assessment.problems[0]
    assert "Hospital stay, rates paid (working, level 3)" in problem_text(problem, in_form=True)
    opened.desk.carry_out(f"field:{problem.where}")
    dialog = opened_over(opened.program.window)
    field = dialog.place.values.detail.field
    assert field is not None
    assert field.path == "overrides.stay_bands_active_level3"
    assert field.editor.hasFocus()


# ── The record of a place, and the whole country ─────────────────────────────────────


def look_at(opened: Screen, kind: str) -> None:
    """Choose the first file of a kind of the place that is shown."""
    place = opened.dialog.place
    number = next(i for i, one in enumerate(place._files) if one.file.kind == kind)
    place.choice.set_value(number)
    place.choice.chosen.emit(number)


def test_the_values_of_contributions_and_cover_stand_there_with_name_and_source(
    screen: Callable[..., Screen],
) -> None:
    """Beijing's bases: 6,821 in 2024, 7,162 in 2025, 7,270 in 2026, each with its day."""
    opened = screen(with_case=False)
    opened.dialog.show_place("110000")
    look_at(opened, "record")
    place = opened.dialog.place
    assert "contributions, account, cover, retirement" in place.choice.currentText()
    assert opened.values["employer_rate"] == ("9.8%", "Two sources agree")
    assert opened.values["retirement_years_male"][0] == "25 years"
    place.values.show_value("base_floor")
    shown = place.values.detail.values.text
    assert [n for n in ("6,821", "7,162", "7,270") if n in shown] == ["6,821", "7,162", "7,270"]
    assert "Contribution base, lower limit" in said(place.values.detail)
    place.values.show_value("employer_rate")
    assert "10%" in place.values.detail.others.text
    assert "only one file" in said(place.differences)
    assert not place.remove.isVisibleTo(place)


def test_a_figure_of_ones_own_for_contributions_counts_and_is_said_to_be_yours(
    screen: Callable[..., Screen], qtbot: QtBot
) -> None:
    opened = screen()
    look_at(opened, "record")
    opened.type_figure(qtbot, "employer_rate", "8")
    opened.type_figure(qtbot, "retirement_lump", "no")
    session = opened.desk.session
    assert session.answers.overrides == {"employer_rate": "0.08", "retirement_lump": "no"}
    assert opened.values["employer_rate"] == ("8% · yours", "Your figure")
    assert opened.values["retirement_lump"] == ("no · yours", "Your figure")
    wage = replace(session.answers.person, monthly_wage=Decimal(10000))
    case = replace(session.answers, person=wage)
    owed = contribution_in(case, session.library, Month(2025, 3))
    assert owed.contribution.paid_by("employer") == Decimal("800.00")
    assert {p.id: p.confidence for p in owed.step.parameters()}["employer_rate"] == "user"
    opened.type_figure(qtbot, "retirement_lump", "perhaps")
    assert "perhaps" in opened.message


def test_what_holds_in_the_whole_country_is_shown_with_its_sources(
    screen: Callable[..., Screen],
) -> None:
    opened = screen()
    opened.dialog.places.search.setText("qg")
    assert opened.listed == ["Whole country"]
    opened.dialog.show_place("national")
    place = opened.dialog.place
    every = {one.file.kind for one in place._files}
    assert every == {"tables", "enterprise", "exclusions", "law", "plan"}
    leave = next(i for i, f in enumerate(place._files) if "sick_pay_rate" in f.file.parameters)
    place.choice.set_value(leave)
    place.choice.chosen.emit(leave)
    assert opened.values["sick_pay_rate"] == ("80%", "Two sources agree")
    place.values.show_value("sick_leave_periods")
    assert "less than 10 years" in place.values.detail.values.text
    assert "3 months within 6" in place.values.detail.values.text
    assert "劳部发〔1994〕479号" in place.values.detail.sources.text
    assert "no figure of your own" in said(place.values.detail)


def test_the_rules_of_a_place_are_lines_that_one_can_read(screen: Callable[..., Screen]) -> None:
    opened = screen()
    place = opened.dialog.place
    place.tabs.setCurrentWidget(place.rules)
    lines = place.rules.text.splitlines()
    at = lines.index("Hospital stay · Working · Level 3")
    assert "Hospital stay, deductible: ¥1,300, then ¥650" in lines[at + 1]
    look_at(opened, "record")
    assert "Contribution of the firm, rate: 9.8%" in place.rules.text
    assert "Pool fund, yearly cap" not in place.rules.text
