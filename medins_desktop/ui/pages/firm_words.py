"""The states of the firm in one line each, and words that are easily mixed up."""

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


def three_words() -> tuple[tuple[str, str], ...]:
    """Return the three things that are easily mixed up, each with what it is."""
    return (
        (
            translate("pages", "Firm in hardship"),
            translate("pages", "The firm: it has an approval. This page."),
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
