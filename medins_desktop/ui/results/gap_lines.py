"""What the tab of gaps says in lines beside the gap's effect: a bill's price, the law."""

from medins_desktop.core.claim import Bill
from medins_desktop.core.gap import Stop
from medins_desktop.core.months import Month
from medins_desktop.interview.gaps import Gaps
from medins_desktop.packs.library import Library
from medins_desktop.ui.results.gap_pictures import own_text
from medins_desktop.wording.amounts import yuan
from medins_desktop.wording.gap_rules import Line
from medins_desktop.wording.gap_texts import BY_EMPLOYER
from medins_desktop.wording.language import local_text, translate
from medins_desktop.wording.parameter_texts import parameter_source


def bill_lines(gaps: Gaps, stop: Stop, bill: Bill) -> list[Line]:
    """Return what a bill would cost in the first month not covered, against what is not paid in."""
    outcome = gaps.outcome(stop)
    since = outcome.best.since or outcome.worst.since
    if since is None:
        said = translate("ui", "The bill would cost you no more: no day of cover is lost.")
        return [(said, "")]
    month = Month.of(since)
    under = gaps.bill_in(stop, bill, month).own_cost
    without = gaps.bill_in(Stop(stop.first, 0), bill, month).own_cost
    text = translate("ui", "This bill in {0}: you would pay {1}; without the gap {2}.")
    alone = translate("ui", "Settled as the only bill of its year, by the rules of that day.")
    lines = [(text.format(month, own_text(under), own_text(without)), alone)]
    saved = gaps.saved(stop, "person")
    if under is not None and without is not None and not saved.unknown:
        more = (under[0] - without[1], under[1] - without[0])
        against = translate(
            "ui", "Against {0} not paid in of your part stand {1} more for this one bill."
        )
        lines.append((against.format(yuan(saved.known), own_text(more)), ""))
    return lines


def law_lines(gaps: Gaps, library: Library) -> list[Line]:
    """Return what the law says of paying: an employer must, and what is paid is not lost."""
    rules = library.enterprise
    if gaps.payer in BY_EMPLOYER:
        normal = rules.of_firm("normal", pooled_only=False)
        arrears = rules.of_firm("arrears", pooled_only=False)
        statements = (*normal.keeps, *arrears.keeps, *arrears.changes, *arrears.steps[-1:])
    else:
        none = rules.of_firm("none", pooled_only=False)
        statements = (*none.changes, *none.keeps)
    return [(local_text(one.text), parameter_source(one)) for one in statements]
