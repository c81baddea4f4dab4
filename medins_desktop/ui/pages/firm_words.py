"""What the firm's state means for the person, and what to do first: sentences by state."""

from medins_desktop.wording.language import translate


def state_help(state: str) -> str:
    """Return what a state of the firm means, in one line."""
    return {
        "normal": translate("pages", "Contributions are paid in full and on time."),
        "hardship": translate("pages", "A paper grants the firm a lower rate or base for a time."),
        "deferral": translate("pages", "A paper allows the firm to pay some months later."),
        "arrears": translate("pages", "The firm owes contributions and has no approval."),
        "bankrupt": translate("pages", "A court has opened the firm's bankruptcy."),
        "closed": translate("pages", "The firm has stopped or been closed without bankruptcy."),
        "none": translate("pages", "I am not employed by a firm."),
    }[state]


def first_steps(state: str) -> tuple[str, ...]:
    """Return what to do first in a state that may end cover."""
    record = translate(
        "pages",
        "Ask the medical insurance agency of your place for your contribution record: the last "
        "paid month decides.",
    )
    payslips = translate(
        "pages", "Keep payslips: they show that your own part was withheld from your wage."
    )
    return {
        "arrears": (
            record,
            payslips,
            translate(
                "pages",
                "Ask the firm in writing to pay. The authority may order it to (Social Insurance "
                "Law, art. 63); late payment costs it more every day (art. 86).",
            ),
        ),
        "bankrupt": (
            record,
            payslips,
            translate(
                "pages",
                "Tell the administrator what is owed: medical account contributions rank first "
                "with wages, other social contributions second (Bankruptcy Law, art. 113).",
            ),
        ),
        "closed": (
            record,
            payslips,
            translate(
                "pages",
                "Ask at once how you can go on: paying yourself (Social Insurance Law, art. 23), "
                "or the unemployment fund pays while you draw its benefit (art. 48).",
            ),
        ),
    }.get(state, ())


def law_of(state: str, *, pooled_only: bool) -> tuple[str, ...]:
    """Return the law behind an unchanged benefit, each with how well it is known."""
    lines = []
    if state in ("hardship", "deferral"):
        lines.append(
            translate(
                "pages",
                "Social Insurance Law, art. 60: contributions may be put off or lowered only on "
                "statutory grounds; that is why a paper is needed (official text read).",
            )
        )
        lines.append(
            translate(
                "pages",
                "医保发〔2020〕6号: while the firm's part was halved or deferred, benefits stayed "
                "as they were (official text read).",
            )
        )
    if pooled_only:
        lines.append(
            translate(
                "pages",
                "劳社厅发〔2002〕8号: such a firm joins the pool first, without accounts; its "
                "staff get the pooled benefits (two sources agree).",
            )
        )
    return tuple(lines)


def three_words() -> tuple[tuple[str, str], ...]:
    """Return the three things that are easily mixed up, each with what it is."""
    return (
        (
            translate("pages", "Firm in hardship"),
            translate("pages", "The firm: approved by labour and finance offices. This page."),
        ),
        (
            translate("pages", "Destitute person, subsistence allowance"),
            translate("pages", "The person: recognised by civil affairs. See the first page."),
        ),
        (
            translate("pages", "Worker in need"),
            translate("pages", "A file at the union: brings union aid, changes no rate here."),
        ),
    )
