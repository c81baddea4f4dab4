"""How a number came about: sources, parameters with their evidence, and a tree of steps."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import ClassVar, NamedTuple

from medins_desktop.core.line import Amount
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.schedule import Schedule

TYPED = "user"  # by the person: a figure or a supplement of their own
# Best evidence first. A chain is as good as its weakest value.
CONFIDENCES = ("official-text", "two-sources", "one-source", "own-knowledge", TYPED)


@dataclass(frozen=True, slots=True)
class Source:
    """A document: what a value is taken from. `kind` is official, secondary or seed."""

    id: str
    title: str
    kind: str
    number: str = ""
    issuer: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in a source; `article` may be empty when it is not known."""

    source: Source
    article: str = ""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value of a policy with its evidence.

    `value` is an amount in yuan, a share of 1, a list of amounts by admission number,
    bands, or None for "without limit". `share_of` names the parameter it is a share of.
    `asks_for` names the value that nobody knows yet, this one or the one it is a share of:
    until a person types it, whatever needs it is not settled.
    """

    id: str
    value: Decimal | tuple[Decimal, ...] | Schedule | None
    unit: str
    citations: tuple[Citation, ...]
    confidence: str
    note: str = ""
    note_en: str = ""
    share_of: str = ""
    share: Decimal | None = None
    asks_for: str = ""

    @property
    def number(self) -> Decimal:
        """Return the value as one number; a caller's mistake if it is not one.

        Raises:
            NotSettled: the value is not known.
        """
        if self.asks_for:
            raise NotSettled(f"unknown:{self.asks_for}")
        if not isinstance(self.value, Decimal):
            raise TypeError(f"{self.id} is not one number")
        return self.value

    @property
    def limit(self) -> Decimal | None:
        """Return the value as an upper limit; None means without limit.

        Raises:
            NotSettled: the limit is not known.
        """
        if self.asks_for == self.id:
            raise NotSettled("cap_unknown")
        if self.asks_for:
            raise NotSettled(f"unknown:{self.asks_for}")
        return None if self.value is None else self.number

    @property
    def amounts(self) -> tuple[Decimal, ...]:
        """Return the value as a list of amounts; one number is a list of one."""
        return self.value if isinstance(self.value, tuple) else (self.number,)

    @property
    def schedule(self) -> Schedule:
        """Return the value as bands; a caller's mistake if it is not bands.

        Raises:
            NotSettled: the bands are not known.
        """
        if self.asks_for:
            raise NotSettled(f"unknown:{self.asks_for}")
        if not isinstance(self.value, Schedule):
            raise TypeError(f"{self.id} is not made of bands")
        return self.value


@dataclass(frozen=True, slots=True)
class Statement:
    """What a rule says, as text in both languages, with its evidence."""

    text: Mapping[str, str]
    citations: tuple[Citation, ...]
    confidence: str


class Step(NamedTuple):
    """One statement about an amount: what it is, from which inputs, by which parameter.

    `code` names the statement; `wording` has its sentence and formula. `inputs` are the
    named values put into them. `steps` are the statements this one rests on.
    """

    code: str
    amount: Amount
    inputs: tuple[tuple[str, object], ...] = ()
    parameter: Parameter | None = None
    steps: tuple["Step", ...] = ()
    subject: str = ""

    def walk(self) -> Iterator["Step"]:
        """Yield this step and all below it, from the top."""
        left = [self]
        while left:
            step = left.pop()
            yield step
            left.extend(reversed(step.steps))

    def find(self, code: str, subject: str | None = None) -> "Step | None":
        """Return the first step with `code` (and `subject`), or None."""
        for step in self.walk():
            if step.code == code and subject in (None, step.subject):
                return step
        return None

    def parameters(self) -> tuple[Parameter, ...]:
        """Return the parameters used by this step and all below it, each once."""
        used = {s.parameter.id: s.parameter for s in self.walk() if s.parameter is not None}
        return tuple(used.values())


@dataclass(slots=True)
class Steps:
    """Collects the steps of one statement while it is being worked out."""

    explains: ClassVar[bool] = True
    taken: list[Step] = field(default_factory=list)

    def add(
        self,
        code: str,
        amount: Amount,
        *,
        parameter: Parameter | None = None,
        steps: tuple[Step, ...] = (),
        subject: str = "",
        **inputs: object,
    ) -> Amount:
        """Note a step and return its amount."""
        self.taken.append(Step(code, amount, tuple(inputs.items()), parameter, steps, subject))
        return amount

    def below(self) -> "Steps":
        """Return a place for the steps that one of these will rest on."""
        return Steps()


class NoSteps(Steps):
    """Notes nothing: a line needs no words, its corners show what happens."""

    explains = False

    def add(self, code: str, amount: Amount, **_: object) -> Amount:  # noqa: D102 - as in Steps
        return amount

    def below(self) -> Steps:  # noqa: D102 - as in Steps
        return self


def weakest(confidences: Iterable[str]) -> str | None:
    """Return the weakest of some confidences, None if there is none.

    What a person typed is no evidence: it hides no document that is less than sure.
    """
    known = {*confidences}
    ranks = [CONFIDENCES.index(confidence) for confidence in known - {TYPED} or known]
    return CONFIDENCES[max(ranks)] if ranks else None
