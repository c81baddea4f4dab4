"""The lines of a settlement sheet in its own words, and how a line compares."""

from medins_desktop.interview.sheet_check import Contradiction, SheetCheck, SheetLine
from medins_desktop.wording.amounts import yuan
from medins_desktop.wording.language import QT_TRANSLATE_NOOP, translate

_LINES = {
    "medfee_sumamt": (
        QT_TRANSLATE_NOOP("wording", "Total (医疗费总额)"),
        QT_TRANSLATE_NOOP("wording", "All that the hospital charges for this bill."),
    ),
    "fulamt_ownpay_amt": (
        QT_TRANSLATE_NOOP("wording", "Wholly own (全自费金额)"),
        QT_TRANSLATE_NOOP("wording", "Class C items and others outside the lists: all yours."),
    ),
    "overlmt_selfpay": (
        QT_TRANSLATE_NOOP("wording", "Over price limits (超限价自费费用)"),
        QT_TRANSLATE_NOOP("wording", "What items cost above the highest price that is paid."),
    ),
    "preselfpay_amt": (
        QT_TRANSLATE_NOOP("wording", "First own share (先行自付金额)"),
        QT_TRANSLATE_NOOP("wording", "The part of class B, or of care away, that you bear first."),
    ),
    "inscp_scp_amt": (
        QT_TRANSLATE_NOOP("wording", "In scope (符合政策范围金额)"),
        QT_TRANSLATE_NOOP("wording", "The total less the three lines above: this is shared."),
    ),
    "act_pay_dedc": (
        QT_TRANSLATE_NOOP("wording", "Deductible (起付线)"),
        QT_TRANSLATE_NOOP("wording", "What you bore first; the pool shares only what is above."),
    ),
    "hifp_pay": (
        QT_TRANSLATE_NOOP("wording", "Pool fund (基本医疗保险统筹基金支出)"),
        QT_TRANSLATE_NOOP("wording", "What the common fund of the insurance paid."),
    ),
    "hifob_pay": (
        QT_TRANSLATE_NOOP("wording", "Large-amount fund (职工大额医疗费用补助基金支出)"),
        QT_TRANSLATE_NOOP("wording", "It pays beyond the pool's yearly cap."),
    ),
    "hifmi_pay": (
        QT_TRANSLATE_NOOP("wording", "Critical illness (大病保险资金支出)"),
        QT_TRANSLATE_NOOP("wording", "It pays when the year's own in-scope money passes a line."),
    ),
    "maf_pay": (
        QT_TRANSLATE_NOOP("wording", "Assistance (医疗救助基金支出)"),
        QT_TRANSLATE_NOOP("wording", "For people in a registered aid group."),
    ),
    "hifes_pay": (
        QT_TRANSLATE_NOOP("wording", "Employer's supplement (企业补充医疗保险基金支出)"),
        QT_TRANSLATE_NOOP("wording", "Only what was settled at the counter."),
    ),
    "oth_pay": (
        QT_TRANSLATE_NOOP("wording", "Other payers (其他支出)"),
        QT_TRANSLATE_NOOP(
            "wording", "Everybody else at the counter, such as a supplement for retirees."
        ),
    ),
    "psn_part_amt": (
        QT_TRANSLATE_NOOP("wording", "Person's part (个人负担总金额)"),
        QT_TRANSLATE_NOOP("wording", "The total less all payers: account and cash together."),
    ),
    "acct_pay": (
        QT_TRANSLATE_NOOP("wording", "Account (个人账户支出)"),
        QT_TRANSLATE_NOOP("wording", "What the personal account paid of your part."),
    ),
    "psn_cash_pay": (
        QT_TRANSLATE_NOOP("wording", "Cash (个人现金支出)"),
        QT_TRANSLATE_NOOP("wording", "What you paid yourself at the counter."),
    ),
}


def sheet_line_name(field: str) -> str:
    """Return what a line is called on the sheet."""
    return translate("wording", _LINES[field][0])


def sheet_line_help(field: str) -> str:
    """Return what a line of the sheet is, in one sentence."""
    return translate("wording", _LINES[field][1])


def comparison_text(line: SheetLine) -> str:
    """Return how a line compares, in words and not by colour; "" where nothing was typed."""
    if line.state == "agrees":
        return translate("wording", "✓ agrees")
    if line.state == "not_computed":
        return translate("wording", "not computed")
    if line.difference is None:
        return ""
    more = translate("wording", "sheet has {0} more")
    less = translate("wording", "sheet has {0} less")
    return (more if line.difference > 0 else less).format(yuan(abs(line.difference)))


def verdict_text(check: SheetCheck) -> str:
    """Return what the whole comparison comes to."""
    line, agree = check.first_difference, check.count("agrees")
    if line is not None and line.stated is not None and line.computed is not None:
        return translate(
            "wording", "First difference: {line}. On the sheet {stated}, computed {computed}."
        ).format(
            line=sheet_line_name(line.field), stated=yuan(line.stated), computed=yuan(line.computed)
        )
    if agree:
        return translate("wording", "All that was typed and computed agrees (lines: {0}).").format(
            agree
        )
    if any(one.state == "not_computed" for one in check.lines):
        return translate("wording", "Nothing to compare yet: the program has no figure here.")
    return ""


def contradiction_text(contradiction: Contradiction) -> str:
    """Return which two figures of a sheet do not fit each other."""
    whole = sheet_line_name(contradiction.whole)
    added, stated = yuan(contradiction.added), yuan(contradiction.stated)
    if contradiction.complete:
        text = translate(
            "wording",
            "The sheet does not add up: {parts} make {added}, but {whole} says {stated}.",
        )
    else:
        text = translate(
            "wording",
            "The sheet does not add up: {parts} already make {added}, more than {whole} says "
            "({stated}).",
        )
    parts = translate("wording", " + ").join(map(sheet_line_name, contradiction.parts))
    return text.format(parts=parts, added=added, whole=whole, stated=stated)
