"""Saving a case with its sheet as a test case: where to, under which title."""

from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QWidget

from medins_desktop.core.claim import Bill
from medins_desktop.interview.assessment import Assessment
from medins_desktop.interview.sheet_example import write_example
from medins_desktop.ui import files
from medins_desktop.wording.amounts import day_text
from medins_desktop.wording.language import local_text, translate
from medins_desktop.wording.names import choice_name

_SUFFIX = ".toml"


def ask_and_write(parent: QWidget, assessment: Assessment) -> Path | None:
    """Ask where to save the test case and write it; None if nothing was written."""
    day = next((one.day for one in _with_sheet(assessment) if one.day is not None), None)
    name = f"sheet_{assessment.answers.place or ''}_{day or ''}".strip("_")
    suggested = Path(QDir.homePath()) / f"{name}{_SUFFIX}"
    title, kinds = translate("ui", "Save as a test case"), translate("ui", "Test cases (*.toml)")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    path = path if path.suffix == _SUFFIX else path.with_name(path.name + _SUFFIX)
    return path if write(parent, assessment, path) else None


def write(parent: QWidget, assessment: Assessment, path: Path) -> bool:
    """Write the test case; say why if it fails, and return whether it is there."""
    working = translate("ui", "Not worked by hand: the expected figures are those of the sheet.")
    try:
        write_example(path, assessment, _title(assessment), _source(assessment), working)
    except OSError as error:
        title = translate("ui", "“{0}” was not saved").format(path.name)
        words = translate("ui", "{0}. Your work is still here: save it in another place.")
        files.say(parent, title, words.format(error.strerror or error))
        return False
    return True


def _title(assessment: Assessment) -> str:
    """Return whose rules, what status, and which bills: no names."""
    person, policy = assessment.answers.person, assessment.policy
    place = local_text(policy.name) if policy is not None else assessment.answers.place or ""
    status = choice_name("status", person.status) if person.status is not None else ""
    bills = (_words(bill) for bill in _with_sheet(assessment))
    return translate("ui", ", ").join(part for part in (place, status, *bills) if part)


def _words(bill: Bill) -> str:
    level = choice_name("hospital_level", bill.hospital_level) if bill.hospital_level else ""
    kind = choice_name("kind", bill.kind) if bill.kind is not None else ""
    return " ".join(part for part in (level, kind) if part)


def _source(assessment: Assessment) -> str:
    days = [day_text(bill.day) for bill in _with_sheet(assessment) if bill.day is not None]
    words = translate("ui", "Settlement sheet (医疗费用结算单) of {0}")
    return words.format(translate("ui", ", ").join(days))


def _with_sheet(assessment: Assessment) -> list[Bill]:
    return [bill for bill in assessment.answers.bills if bill.sheet]
