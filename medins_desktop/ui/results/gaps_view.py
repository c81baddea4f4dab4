"""Gaps: cover over time, what months without payment would cost, and the map of both."""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QWidget

from medins_desktop.charts.chart_colours import DARK, LIGHT
from medins_desktop.charts.chart_sheet import ChartSheet
from medins_desktop.charts.cover_band import CoverBand
from medins_desktop.charts.cover_picture import CoverPicture
from medins_desktop.core.claim import Bill
from medins_desktop.core.gap import Stop
from medins_desktop.core.months import Month
from medins_desktop.interview.assessment import Assessment
from medins_desktop.interview.gaps import BillUnderGap, Gaps, why_no_gaps
from medins_desktop.ui.appearance import is_dark, step
from medins_desktop.ui.cover_legend import CoverLegend
from medins_desktop.ui.explanation_view import ExplanationView
from medins_desktop.ui.fields.form import (
    FIELDS,
    add_left,
    bring_into_view,
    button,
    card,
    column,
    is_restyled,
    respace,
    say,
    text_label,
)
from medins_desktop.ui.fields.list_card import ListCard
from medins_desktop.ui.results.gap_lines import bill_lines, law_lines
from medins_desktop.ui.results.gap_map_card import GapMapCard
from medins_desktop.ui.results.gap_pictures import (
    MONTHS,
    cover_picture,
    cover_rows,
    explained,
    why_not_settled,
)
from medins_desktop.ui.results.gap_tools import GapTools
from medins_desktop.ui.results.result_view import ResultView
from medins_desktop.ui.session import Session
from medins_desktop.wording.amounts import day_text, yuan
from medins_desktop.wording.gap_rules import rule_lines
from medins_desktop.wording.gap_texts import finding, gap_lines, no_gaps_text
from medins_desktop.wording.language import translate
from medins_desktop.wording.last_check import not_checked_from_text
from medins_desktop.wording.record_words import months_text

_MENDED_ON_YEARS = ("no_record", "never_paid")
_EXPLANATION = 80  # steps high
_NOTHING = CoverPicture(
    Month(2000, 1), Month(2000, 1), (), (Month(2000, 1),) * 2, Month(2000, 1).first_day
)


class GapsView(ResultView):
    """The gap and the bill are chosen above; everything below follows at once.

    What needs many gaps to be judged comes in small pieces, so that the window stays quick.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.gaps: Gaps | None = None
        self._why = "no_record"
        self._seen: Assessment | None = None
        self._kept: tuple[object, Stop] | None = None
        self._left: list[Stop] = []
        colours = DARK if is_dark() else LIGHT
        self.tools, self.legend = GapTools(), CoverLegend()
        self.band = ChartSheet(CoverBand(_NOTHING, colours), 3)
        self.map = GapMapCard(colours)
        self.lines, self.law, self.rules = ListCard(), ListCard(), ListCard()
        self.explanation = ExplanationView()
        self.explanation.setMinimumHeight(step(_EXPLANATION))
        self.explanation.hide()
        self._arrange()
        for part in (self.tools, self.band, self.map):
            part.setProperty("term", "gap")
        self.legend.setProperty("term", "waiting_period")
        self._ahead = QTimer(self, interval=0)
        self._connect()
        self._retranslate()

    def refresh(self) -> None:
        """Show what the session holds."""
        session = self._session
        if self._seen is not session.assessment:
            self._seen = session.assessment
            problems = "problems" if session.assessment.problems else ""
            self._why = why_no_gaps(session.answers, session.library) or problems
            self.gaps = None
            if not self._why:
                self.gaps = Gaps(session.answers, session.library, session.today)
                self.tools.offer(self.gaps)
                self.tools.choose(self._kept_stop(self.gaps))
            self.explanation.hide()
        bills = [bill for bill in session.answers.bills if bill.total]
        self.tools.offer_bills(bills, self.bill)
        self._show()

    @property
    def bill(self) -> Bill | None:
        """The bill that is looked at; the most expensive one at first."""
        bills = [bill for bill in self._session.answers.bills if bill.total]
        chosen = (bill for bill in bills if bill.id == self._session.bill_id)
        return next(chosen, max(bills, key=lambda bill: bill.total or 0, default=None))

    def look_at(self, stop: Stop) -> None:
        """Look at another gap."""
        self.tools.choose(stop)
        self._take_choice()

    def work_all(self) -> None:
        """Work out at once what otherwise comes in pieces."""
        while self._left:
            self._work_one()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language, theme and text size."""
        super().changeEvent(event)
        if not hasattr(self, "_ahead"):
            return
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._seen = None
        elif event.type() == QEvent.Type.PaletteChange:
            for plot in (self.band.plot, self.map.sheet.plot):
                plot.set_colours(DARK if is_dark() else LIGHT)
        elif is_restyled(event):
            respace(self)
            self.explanation.setMinimumHeight(step(_EXPLANATION))
            for sheet in (self.band, self.map.sheet):
                sheet.follow_font()

    def _show(self) -> None:
        gaps, stop = self.gaps, self.tools.stop
        known = gaps is not None and stop is not None
        self._empty.setVisible(not known)
        self._body.setVisible(known)
        if gaps is None or stop is None:
            self._left = []
            self._empty_text.setText(no_gaps_text(self._why))
            self._go.setVisible(self._why in _MENDED_ON_YEARS)
            return
        picture = cover_picture(gaps, stop, self.bill)
        self.band.plot.show_picture(picture)
        self.band.table.show_rows(*cover_rows(picture), words=3)
        self.band.say(finding(gaps.outcome(stop)), translate("ui", "Cover over time"))
        say(self.stale, not_checked_from_text(gaps.last_check(stop)))
        self.legend.show_looks({span.look for band in picture.bands for span in band.spans})
        law = law_lines(gaps, self._session.library)
        self.law.show_lines(translate("ui", "What the law says"), law)
        title = translate("ui", "The rules of the place on gaps")
        bounds = gaps.bounds(stop.first)
        self.rules.show_lines(title, rule_lines(gaps.rules(stop.first), bounds))
        gap_of = (Stop(stop.first, n) for n in MONTHS)
        self._left = [one for one in gap_of if not gaps.is_known(one)]
        self._show_found()
        if self._left:
            self._ahead.start()

    def _work_one(self) -> None:
        """Judge one more gap; when the last is known, the thresholds are."""
        if self.gaps is None or not self._left:
            self._ahead.stop()
            return
        self.gaps.outcome(self._left.pop(0))
        self._show_found()

    def _show_found(self) -> None:
        """Show what hangs on several gaps, as far as they are known."""
        gaps, stop, bill = self.gaps, self.tools.stop, self.bill
        if gaps is None or stop is None:
            return
        whole = not self._left
        found = gaps.thresholds(stop.first) if whole else ()
        if whole:
            of_bill = bill_lines(gaps, stop, bill) if bill is not None else []
            title = translate("ui", "What this gap would mean")
            self.lines.show_lines(title, [*of_bill, *gap_lines(gaps, stop, found)])
        self.map.setVisible(bill is not None)
        self._no_bill.setVisible(bill is None)
        if bill is not None:
            self.map.show_map(gaps, stop, bill, found, whole=whole)

    def _take_choice(self) -> None:
        stop = self.tools.stop
        if stop is not None:
            self._kept = (self._session.answers.contributions, stop)
        self._show()

    def _kept_stop(self, gaps: Gaps) -> Stop:
        """Return the gap chosen for this very record, else the usual one."""
        if self._kept is not None and self._kept[0] == gaps.answers.contributions:
            return self._kept[1]
        return gaps.usual_stop

    def _open_month(self, number: int, _: int) -> None:
        gaps, stop, bill = self.gaps, self.tools.stop, self.bill
        if gaps is not None and stop is not None and bill is not None:
            first = cover_picture(gaps, stop, None).first
            self._explain(gaps.bill_in(stop, bill, first + number))

    def _explain(self, found: BillUnderGap) -> None:
        root = explained(found)
        day, total = found.bill.day, found.bill.total
        self._said.setText(why_not_settled(found))
        self._said.setVisible(root is None)
        if root is None or day is None or total is None:
            self.explanation.hide()
            return
        words = translate("ui", "A bill of {0} on {1}, after {2} without payment from {3} on")
        gap = months_text(found.stop.months)
        name = words.format(yuan(total), day_text(day), gap, found.stop.first)
        self.explanation.show_step(root, root, found.settled[0].policy, name)
        self.explanation.show()
        self.explanation.focus_wanted()
        bring_into_view(self.explanation)

    def _close_explanation(self) -> None:
        self.explanation.hide()
        self.map.sheet.plot.setFocus()

    def _connect(self) -> None:
        self._ahead.timeout.connect(self._work_one)
        self.tools.chosen.connect(self._take_choice)
        self.tools.bill_chosen.connect(self._session.select_bill)
        self.band.plot.opened.connect(self._open_month)
        self.band.table.cellClicked.connect(self._open_month)
        self.map.opened.connect(self._explain)
        self.map.changed.connect(self._show_found)
        self.explanation.closed.connect(self._close_explanation)
        self._go.clicked.connect(lambda: self.field_asked.emit("contributions"))
        self._add_bill.clicked.connect(lambda: self.field_asked.emit("bills"))

    def _retranslate(self) -> None:
        self.tools.retranslate()
        self.map.retranslate()
        self._go.setText(translate("ui", "Go to the page Years"))
        self._add_bill.setText(translate("ui", "Go to the page Bills"))
        self._no_bill_text.setText(
            translate("ui", "Add a bill, and this shows what it would cost you during a gap.")
        )
        self._note.setText(
            translate(
                "ui",
                "Under these assumptions: after the gap everything is paid again as before. This "
                "shows what a gap costs; it is no advice to stop paying.",
            )
        )

    def _arrange(self) -> None:
        self._empty, empty = card()
        self._empty_text, self._go = text_label(), button("primary")
        empty.addWidget(self._empty_text)
        add_left(empty, self._go)
        self._no_bill, no_bill = card()
        self._no_bill_text, self._add_bill = text_label(), button()
        no_bill.addWidget(self._no_bill_text)
        add_left(no_bill, self._add_bill)
        self.stale = text_label("notice")
        self._note, self._said = text_label("help"), text_label("message")
        self._said.hide()
        frame, over_time = card()
        for part in (self.tools, self._note, self.stale, self.band, self.legend):
            over_time.addWidget(part)
        self._body = QWidget()
        body = column(self._body, FIELDS)
        parts = (frame, self.lines, self._no_bill, self.map, self._said, self.explanation)
        for widget in (*parts, self.rules, self.law):
            body.addWidget(widget)
        page = column(self, FIELDS)
        page.setContentsMargins(0, step(3), 0, step(3))
        page.addWidget(self._empty)
        page.addWidget(self._body)
        page.addStretch(1)
