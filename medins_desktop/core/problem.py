"""What is wrong or missing, as data: a code, a place and the values a sentence needs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault of a file or an input.

    `where` names the place: a path in a file (`bills[0].total`) or a field.
    `values` are put into the sentence that `wording` has for `code`.
    """

    code: str
    where: str = ""
    values: tuple[str, ...] = ()


class InvalidFile(Exception):
    """A case or policy file that cannot be used: its name and every fault found."""

    def __init__(self, file: str, problems: tuple[Problem, ...]) -> None:
        super().__init__(file, problems)
        self.file = file
        self.problems = problems


class NotSettled(Exception):
    """A bill that gets no amounts; `code` says why (`no_policy`, `unknown:status`, …)."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
