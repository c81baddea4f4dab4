"""The chart's sentences and short names."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from medins_desktop.charts.cost_picture import CostPicture, Reading
from medins_desktop.charts.payer_colours import OWN
from medins_desktop.charts.thresholds import Threshold
from medins_desktop.core.policy import Policy
from medins_desktop.wording.amounts import percent, wan, yuan
from medins_desktop.wording.names import payer_name

translate = QCoreApplication.translate

_WAN = Decimal(10_000)


def finding(picture: CostPicture) -> str:
    """Return what the chart shows, as a sentence: its title."""
    here = picture.here
    return translate(
        "charts", "When the bill comes to {total}, you pay {own} yourself; {more}"
    ).format(total=spent(here.total), own=own_text(here), more=next_hundred(here))


def next_hundred(reading: Reading) -> str:
    """Return what 100 yuan more would cost the person, as the end of a sentence."""
    low, high = reading.next_hundred, reading.next_hundred_high
    if high is not None and high != low:
        text = translate("charts", "100 yuan more would cost you {0} to {1}.")
        return text.format(yuan(min(low, high)), yuan(max(low, high)))
    if not low:
        return translate("charts", "100 yuan more would cost you nothing.")
    if low < 0:
        return translate("charts", "100 yuan more would make it {0} less.").format(yuan(-low))
    return translate("charts", "100 yuan more would cost you {0}.").format(yuan(low))


def own_text(reading: Reading) -> str:
    """Return own cost, from … to where something is not known."""
    if reading.own_high is None or reading.own_high == reading.own:
        return yuan(reading.own)
    return translate("charts", "{0} to {1}").format(yuan(reading.own), yuan(reading.own_high))


def spent(total: Decimal) -> str:
    """Return a total as people say it: in ten thousands where that is short and exact."""
    return wan(total) if total >= _WAN and total == total.to_integral_value() else yuan(total)


def spent_exactly(total: Decimal) -> str:
    """Return the heading of the card of exact values."""
    return translate("charts", "Bill of {0}").format(yuan(total))


def your_bill(reading: Reading) -> tuple[str, str]:
    """Return the two lines at the dot: the bill, and what the person pays of it."""
    return (
        translate("charts", "Your bill {0}").format(spent(reading.total)),
        translate("charts", "You pay {0}").format(own_text(reading)),
    )


def axis_title() -> str:
    """Return what the horizontal axis measures."""
    return translate("charts", "Total of the bill (yuan)")


def area_name(payer: str, policy: Policy | None) -> str:
    """Return the name of a payer's area or line."""
    return payer_name(payer, policy)


def own_line_names(picture: CostPicture) -> tuple[str, str, str]:
    """Return the names of the lines of own cost: low, high, compared."""
    low = payer_name(OWN)
    if picture.own_high is not None:
        low = translate("charts", "At least")
    compared = (
        translate("charts", "Without mutual aid")
        if picture.compared_as == "without_mutual_aid"
        else translate("charts", "With mutual aid")
    )
    return low, translate("charts", "At most"), compared


def threshold_name(threshold: Threshold, policy: Policy | None) -> str:
    """Return the short name at the top of a dashed line."""
    payer = payer_name(threshold.payer, policy)
    if threshold.code == "deductible":
        return translate("charts", "Deductible")
    if threshold.code == "account_empty":
        return translate("charts", "Account used up")
    if threshold.code == "band" and threshold.rate is not None:
        return translate("charts", "{payer} {rate}").format(
            payer=payer, rate=percent(threshold.rate)
        )
    if threshold.code == "line":
        return translate("charts", "{payer}: line").format(payer=payer)
    return translate("charts", "{payer}: cap").format(payer=payer)


def threshold_sentence(threshold: Threshold, policy: Policy | None) -> str:
    """Return what happens at a threshold, as a sentence."""
    payer, at = payer_name(threshold.payer, policy), yuan(threshold.x)
    if threshold.code == "deductible":
        text = translate("charts", "At {at} the deductible is used up: from here others pay too.")
    elif threshold.code == "account_empty":
        text = translate("charts", "At {at} the account is used up: from here on you pay cash.")
    elif threshold.code == "band" and threshold.rate is not None:
        text = translate("charts", "From {at} on, {payer} pays {rate} of each further yuan.")
    elif threshold.code == "line":
        text = translate("charts", "From {at} on, {payer} pays too.")
    else:
        text = translate("charts", "At {at} the cap is reached: {payer} pays nothing more.")
    return text.format(at=at, payer=payer, rate=percent(threshold.rate or Decimal(0)))


def view_names() -> tuple[str, str, str]:
    """Return the names of the views: who pays, own cost alone, the table."""
    return (
        translate("charts", "Who pays"),
        translate("charts", "Your part alone"),
        translate("charts", "Table"),
    )


def views_name() -> str:
    """Return the accessible name of the choice between the views."""
    return translate("charts", "Views of the cost chart")


def nothing_to_show() -> str:
    """Return what to do when there is no chart."""
    return translate("charts", "Complete this bill, and the chart appears here.")


def plot_name() -> str:
    """Return the accessible name of the drawing."""
    return translate("charts", "Cost chart")


def table_name() -> str:
    """Return the accessible name of the table."""
    return translate("charts", "Numbers of the cost chart")


def key_help() -> str:
    """Return which keys read the chart."""
    return translate(
        "charts",
        "Left and Right move the cursor, Up and Down jump to the next corner, Enter goes to "
        "your bill, Space changes the view, Home shows everything, End your bill, "
        "+ and − zoom, Escape takes the cursor away.",
    )


def reading_text(picture: CostPicture, reading: Reading) -> str:
    """Return the card of exact values as one sentence, for a screen reader."""
    colon = translate("charts", "{0}: {1}")
    parts = [colon.format(payer_name(OWN), own_text(reading))]
    parts += [
        colon.format(payer_name(payer, picture.policy), yuan(amount))
        for payer, amount in reading.amounts[1:]
        if amount
    ]
    named = picture.threshold_at(reading.total)
    if named is not None:
        parts.append(threshold_sentence(named, picture.policy))
    return translate("charts", "{0}. {1}").format(
        spent_exactly(reading.total), translate("charts", "; ").join(parts)
    )


def table_heads(picture: CostPicture) -> tuple[str, ...]:
    """Return the heads of the table: what happens there, the total, each payer."""
    names = tuple(payer_name(payer, picture.policy) for payer in picture.payers)
    return (translate("charts", "What happens here"), translate("charts", "Total"), *names)


def table_remark(picture: CostPicture, reading: Reading) -> str:
    """Return what happens at a row of the table."""
    if reading.total == picture.here.total:
        return translate("charts", "Your bill")
    named = picture.threshold_at(reading.total)
    return threshold_name(named, picture.policy) if named is not None else ""
