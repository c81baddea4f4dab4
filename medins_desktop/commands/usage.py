"""What the command says about its own use, in the language asked for.

Words need Qt's core library: it is loaded only when help is printed or the usage is wrong.
"""

import argparse
import re
import sys
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import Any, NoReturn


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for translation, as `wording.language` does, without loading it."""
    return text


_TEXTS = (
    QT_TRANSLATE_NOOP("wording", "usage: "),
    QT_TRANSLATE_NOOP("wording", "positional arguments"),
    QT_TRANSLATE_NOOP("wording", "options"),
    QT_TRANSLATE_NOOP("wording", "show this help message and exit"),
    QT_TRANSLATE_NOOP("wording", "show program's version number and exit"),
    QT_TRANSLATE_NOOP(
        "wording", "Settles medical bills under Chinese employee insurance, offline."
    ),
    QT_TRANSLATE_NOOP("wording", "settle the bills of one or more cases"),
    QT_TRANSLATE_NOOP("wording", "is the person covered on a day, and why"),
    QT_TRANSLATE_NOOP("wording", "who pays as one bill grows"),
    QT_TRANSLATE_NOOP("wording", "what is paid for a month, and what the account gets"),
    QT_TRANSLATE_NOOP("wording", "when one retires, and whether the medical years suffice"),
    QT_TRANSLATE_NOOP("wording", "protected sick leave: how long, how much is left, the least pay"),
    QT_TRANSLATE_NOOP("wording", "write the printed summary as a PDF"),
    QT_TRANSLATE_NOOP("wording", "list, show or check policies"),
    QT_TRANSLATE_NOOP("wording", "case file"),
    QT_TRANSLATE_NOOP("wording", "the month, else today's"),
    QT_TRANSLATE_NOOP("wording", "one JSON object"),
    QT_TRANSLATE_NOOP("wording", "one JSON object a case"),
    QT_TRANSLATE_NOOP("wording", "default: the day of the case"),
    QT_TRANSLATE_NOOP("wording", "what N months without payment from MONTH on would do"),
    QT_TRANSLATE_NOOP("wording", "the bill to vary"),
    QT_TRANSLATE_NOOP("wording", "yuan"),
    QT_TRANSLATE_NOOP("wording", "PDF"),
    QT_TRANSLATE_NOOP("wording", "the bill to explain; else the largest"),
    QT_TRANSLATE_NOOP("wording", "the sheet of the claim against the firm instead"),
    QT_TRANSLATE_NOOP("wording", "every place"),
    QT_TRANSLATE_NOOP("wording", "every value of a place, with source and confidence"),
    QT_TRANSLATE_NOOP("wording", "id of a place, as `list` prints it, or `national`"),
    QT_TRANSLATE_NOOP("wording", "only the values in force on a day"),
    QT_TRANSLATE_NOOP("wording", "read policy files with all checks"),
    QT_TRANSLATE_NOOP("wording", "policy file, or a folder of them"),
)
_WRONG_USE = (
    (
        r"the following arguments are required: (.*)",
        QT_TRANSLATE_NOOP("wording", "{0} is missing."),
    ),
    (r"unrecognized arguments: (.*)", QT_TRANSLATE_NOOP("wording", "{0} is not known here.")),
    (
        r"argument (.*?): invalid choice: (.*?) \(choose from (.*)\)",
        QT_TRANSLATE_NOOP("wording", "{1} is not possible for {0}. Possible: {2}."),
    ),
    (
        r"argument (.*?): expected .*argument",
        QT_TRANSLATE_NOOP("wording", "A value must follow {0}."),
    ),
    (
        r"argument (.*?): invalid \S+ value: (.*)",
        QT_TRANSLATE_NOOP("wording", "{1} is not a value for {0}."),
    ),
    (
        r"argument (.*?): (.*) is not an amount above 0, such as 500000",
        QT_TRANSLATE_NOOP("wording", "{0}: {1} is not an amount above 0, such as 500000."),
    ),
    (
        r"argument (.*?): (.*) is not a (?:day|month|gap) like (.*)",
        QT_TRANSLATE_NOOP("wording", "{0}: {1} is not possible. Write it like {2}."),
    ),
    (
        r"argument (.*?): a gap has 1 to (.*) months, not (.*)",
        QT_TRANSLATE_NOOP("wording", "{0}: a gap has 1 to {1} months, not {2}."),
    ),
    (r"argument (.*?): (.*)", QT_TRANSLATE_NOOP("wording", "{0}: {1}")),
)


class Usage(argparse.ArgumentParser):
    """A parser that says what it expects in one language."""

    def __init__(self, *args: Any, language: str = "zh", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.language = language

    def add_subparsers(self, **kwargs: Any) -> Any:
        """Add parsers that speak the same language."""
        kwargs.setdefault("parser_class", partial(Usage, language=self.language))
        return super().add_subparsers(**kwargs)

    def format_usage(self) -> str:
        """Return how the command is called."""
        return super().format_usage().replace("usage: ", self._tell()("usage: "), 1)

    def format_help(self) -> str:
        """Return the help, every text in the language asked for."""
        tell = self._tell()
        self.description = tell(self.description or "")
        for group in self._action_groups:
            group.title = tell(group.title or "")
        for action in self._actions:
            for one in (action, *getattr(action, "_choices_actions", ())):
                one.help = tell(one.help) if one.help else one.help
        return super().format_help().replace("usage: ", tell("usage: "), 1)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one sentence below the usage, and end."""
        self.print_usage(sys.stderr)
        tell = self._tell()
        for pattern, sentence in _WRONG_USE:
            if found := re.fullmatch(pattern, message):
                message = tell(sentence).format(*found.groups())
                break
        self.exit(2, f"{self.prog}: {message}\n")

    def _tell(self) -> Callable[[str], str]:
        from medins_desktop.commands.text_output import speak  # noqa: PLC0415 - loads Qt
        from medins_desktop.wording.language import translate  # noqa: PLC0415 - loads Qt

        application = speak(self.language)

        def tell(text: str) -> str:
            return translate("wording", text) if text and application is not None else text

        return tell


def language_in(given: list[str]) -> str:
    """Return the language that the arguments ask for, before they are read in earnest."""
    asked = [after for word, after in pairwise(given) if word == "--language"]
    return "en" if asked[-1:] == ["en"] or "--language=en" in given else "zh"


def texts() -> frozenset[str]:
    """Return the texts of the help that have words in every language."""
    return frozenset(_TEXTS)
