"""`medins report CASE -o FILE.pdf`: the printed summary of a case, or its claim sheet."""

import argparse
import os
import sys
from datetime import date
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from medins_desktop.commands import GIVEN, INCOMPLETE, WRONG
from medins_desktop.commands.cases import (
    assessed_or_complain,
    bill_or_complain,
    shipped_or_complain,
)
from medins_desktop.interview.assessment import Assessment
from medins_desktop.interview.firm_claim import firm_claim
from medins_desktop.packs.library import Library
from medins_desktop.reports.application import prepare
from medins_desktop.reports.claim_sheet import claim_document
from medins_desktop.reports.document import Document
from medins_desktop.reports.printing import write_pdf
from medins_desktop.reports.summary import summary


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("case", help="case file")
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="FILE", help="PDF")
    parser.add_argument("--bill", metavar="ID", help="the bill to explain; else the largest")
    parser.add_argument(
        "--claim", action="store_true", help="the sheet of the claim against the firm instead"
    )


def run(options: argparse.Namespace, today: date) -> int:
    """Write the summary of a case as a PDF."""
    library = shipped_or_complain(options.language)
    assessment = assessed_or_complain(options.case, library, today, options.language)
    if library is None or assessment is None:
        return WRONG
    if options.bill is not None and not bill_or_complain(
        assessment.answers, options.bill, options.case, options.language
    ):
        return WRONG
    application = _application()
    prepare(application, options.language)
    try:
        write_pdf(options.output, _document(assessment, library, options))
    except OSError as error:
        print(f"{options.output}: {error.strerror or error}", file=sys.stderr)
        return WRONG
    finally:
        del application
    return GIVEN if assessment.complete else INCOMPLETE


def _document(assessment: Assessment, library: Library, options: argparse.Namespace) -> Document:
    if not options.claim:
        return summary(assessment, library, bill_id=options.bill)
    return claim_document(firm_claim(assessment, library), assessment, library.enterprise)


def _application() -> QGuiApplication:
    """Return an application without a window; it draws without a display too."""
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["medins"])
