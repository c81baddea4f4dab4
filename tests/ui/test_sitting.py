"""One whole sitting, from the start page to paper: with the keyboard alone, and by mouse."""

from decimal import Decimal
from pathlib import Path

import pypdfium2
import pytest

from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.enterprise import Approval, Enterprise
from medins_desktop.core.months import Month
from medins_desktop.interview.assessment import assess
from medins_desktop.interview.case_file import read_case
from medins_desktop.packs.library import Library
from medins_desktop.ui import files
from medins_desktop.ui.results.costs_view import CostsView
from tests.ui.conftest import StartProgram
from tests.ui.hands import Hand, Keyboard, Mouse, shown
from tests.ui.pages.conftest import TODAY

# The words on screen by language: what a person looks for.
WORDS = {
    "en": {
        "new": "Start a new case",
        "place": "Place where you are insured",
        "Beijing": "Beijing",
        "status": "Working or retired",
        "active": "Working",
        "born": "Day of birth",
        "sex": "Sex",
        "female": "Female",
        "to firm": "Next: Your firm",
        "state": "State of the firm",
        "hardship": "Hardship, approved",
        "number": "Number of the paper",
        "authority": "Authority that approved",
        "from": "From month",
        "to": "To month",
        "unchanged": "This does not change what you are paid.",
        "years": "Years",
        "fill": "Fill in these months",
        "bills": "Bills",
        "add": "Add a bill",
        "total": "Total (yuan)",
        "kind": "Kind",
        "stay": "Hospital stay",
        "level": "Hospital level",
        "level 3": "Level 3",
        "day": "Last day",
        "scope": "Outside scope: makes it exact",
        "outside": "Outside the lists",
        "rest": "Nothing else: put 0.00 there",
        "cover": "Other cover",
        "aid": "Medical mutual aid",
        "results": "Results",
        "settlement": "Settlement",
        "year": "Medical year 2025",
        "costs": "Costs",
        "file": "File",
        "preview": "Print preview…",
        "pdf": "Save as PDF…",
        "save": "Save",
        "agency": "Labour office",
    },
    "zh": {
        "new": "开始新的测算",
        "place": "参保地",
        "Beijing": "北京市",
        "status": "在职还是退休",
        "active": "在职",
        "born": "出生日期",
        "sex": "性别",
        "female": "女",
        "to firm": "下一步：单位状况",
        "state": "单位的情况",
        "hardship": "困难企业，已获批",
        "number": "批准文号",
        "authority": "批准机关",
        "from": "从哪个月",
        "to": "到哪个月",
        "unchanged": "这不影响你的待遇。",
        "years": "缴费记录",
        "fill": "填入这些月份",
        "bills": "看病账单",
        "add": "添加一张",
        "total": "总费用（元）",
        "kind": "看病类别",
        "stay": "住院",
        "level": "医院级别",
        "level 3": "三级医院",
        "day": "出院（就诊）日期",
        "scope": "政策范围外的费用（填了才算得准）",
        "outside": "目录外（丙类）费用",
        "rest": "没有别的了，其余都填 0.00",
        "cover": "其他保障",
        "aid": "医疗互助保障",
        "results": "结果",
        "settlement": "结算明细",
        "year": "医保年度 2025",
        "costs": "费用变化",
        "file": "文件",
        "preview": "打印预览…",
        "pdf": "存为 PDF…",
        "save": "保存",
        "agency": "市劳动局",
    },
}
# Example 6: two stays in Beijing with mutual aid, by hand.
OWN = (Decimal("8191.50"), Decimal("12273.41"))
CLAIMS = (Decimal("4413.50"), Decimal("22851.94"))
FIGURES = {"8,191.50", "12,273.41", "4,413.50", "22,851.94"}
STAYS = (("65000", "5000", "2025-03-12"), ("210000", "10000", "2025-08-30"))


def tell_who(hand: Hand, words: dict[str, str]) -> None:
    hand.push(words["new"])
    hand.write(words["place"], words["Beijing"])
    hand.choose(words["status"], words["active"])
    hand.write(words["born"], "1975-03-12")
    hand.choose(words["sex"], words["female"])
    hand.push(words["to firm"])


def tell_of_the_firm(hand: Hand, words: dict[str, str]) -> None:
    hand.choose(words["state"], words["hardship"])
    hand.write(words["number"], "2025-12")
    hand.write(words["authority"], words["agency"])
    hand.write(words["from"], "2025-01")
    hand.write(words["to"], "2099-12")
    assert words["unchanged"] in shown(hand.window)


def tell_of_the_years(hand: Hand, words: dict[str, str]) -> None:
    hand.open_page(words["years"], 3)
    hand.write(words["from"], "2011-01")
    hand.write(words["to"], "2025-08")
    hand.push(words["fill"])


def add_bill(hand: Hand, words: dict[str, str], total: str, outside: str, day: str) -> None:
    hand.push(words["add"])
    hand.write(words["total"], total)
    hand.pick(words["kind"], words["stay"])
    hand.pick(words["level"], words["level 3"])
    hand.write(words["day"], day)
    hand.push(words["scope"])
    hand.write(words["outside"], outside)
    hand.push(words["rest"])


def read_results(hand: Hand, words: dict[str, str]) -> None:
    hand.open_page(words["results"], 7)
    assert set(shown(hand.window)) >= FIGURES
    hand.open_amount(words["year"], "12,273.41")
    assert "¥35,125.35 + ¥0.00 − ¥22,851.94 = ¥12,273.41" in shown(hand.window)
    hand.open_tab(words["costs"])
    costs = hand.window.findChild(CostsView)
    assert costs is not None
    assert costs.isVisible()
    assert any("¥12,273.41" in text for text in shown(costs))


@pytest.mark.qt_log_ignore("This plugin does not support")  # lists and menus pop up
@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("hand_of", [Keyboard, Mouse])
def test_a_whole_sitting_needs_one_hand_only(
    start_program: StartProgram,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    hand_of: type[Hand],
    language: str,
) -> None:
    case, pdf = tmp_path / "sitting.medins", tmp_path / "sitting.pdf"
    monkeypatch.setattr(files, "path_to_save", lambda *_: case)
    monkeypatch.setattr(files, "path_for_pdf", lambda *_: pdf)
    program = start_program(language=language)
    program.window.activateWindow()
    hand, words = hand_of(program.window), WORDS[language]
    tell_who(hand, words)
    tell_of_the_firm(hand, words)
    tell_of_the_years(hand, words)
    hand.open_page(words["bills"], 5)
    for stay in STAYS:
        add_bill(hand, words, *stay)
    hand.open_page(words["cover"], 6)
    hand.push(words["aid"])
    read_results(hand, words)
    hand.in_dialog(
        lambda: hand.command(words["file"], words["preview"]), lambda: hand.push(words["pdf"])
    )
    hand.command(words["file"], words["save"])
    assert not program.window.isWindowModified()
    check_paper(pdf)
    check_case(case, words)


def check_paper(pdf: Path) -> None:
    with pypdfium2.PdfDocument(pdf) as document:
        text = "".join(page.get_textpage().get_text_bounded() for page in document)
    assert {figure for figure in FIGURES if figure not in text} == set()


def check_case(case: Path, words: dict[str, str]) -> None:
    answers = read_case(case)
    assert answers.place == "110000"
    assert (answers.person.status, answers.person.sex) == ("active", "female")
    approval = Approval("2025-12", words["agency"], Month(2025, 1), Month(2099, 12))
    assert answers.enterprise == Enterprise(state="hardship", approval=approval)
    assert answers.contributions == (ContributionRun(Month(2011, 1), Month(2025, 8), "employer"),)
    settled = [bill.sums for bill in assess(answers, Library.shipped(), TODAY).settlement.bills]
    assert tuple(sums.own_cost for sums in settled) == OWN
    assert tuple(sum(sums.claims.values()) for sums in settled) == CLAIMS
