"""Which policies exist, and the one in force for a place, scheme and day."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from medins_desktop.core.enterprise import EnterpriseRules
from medins_desktop.core.explanation import Parameter
from medins_desktop.core.mutual_aid import MutualAid
from medins_desktop.core.policy import Policy, PolicyOn
from medins_desktop.core.problem import InvalidFile, Problem
from medins_desktop.packs.added_files import NOTHING_ADDED, AddedFiles
from medins_desktop.packs.national_file import EnterpriseFile, ExclusionsFile
from medins_desktop.packs.national_rules import to_enterprise, to_exclusions
from medins_desktop.packs.pack_checks import checked_policy
from medins_desktop.packs.pack_file import PlanFile, PolicyFile, on_day
from medins_desktop.packs.pack_policy import to_mutual_aid, to_policy
from medins_desktop.packs.pack_reading import PackFile
from medins_desktop.packs.place_search import search_keys
from medins_desktop.packs.shelf import (
    RECORD_FORMATS,
    RECORD_NAME,
    Head,
    Shelved,
    format_of,
    head_of,
    shelved,
)
from medins_desktop.resource_files import resource

Read = TypeVar("Read")

_MOST_KEPT = 50


@dataclass(frozen=True, slots=True)
class Choice:
    """Whose policy is wanted: a place and scheme, plans joined, a person's own figures."""

    place: str
    scheme: str
    plans: tuple[str, ...] = ()
    overrides: tuple[tuple[str, str], ...] = ()


class Library:
    """The policies read from a folder; built once, then only asked."""

    def __init__(
        self,
        policies: Iterable[Shelved],
        files: Iterable[PackFile],
        folder: Path,
        *,
        without_layers: tuple[str, ...] = (),
        added: AddedFiles = NOTHING_ADDED,
    ) -> None:
        files, shipped = tuple(files), tuple(policies)
        plans = (file for file in files if isinstance(file, PlanFile))
        self.added = added
        self.national_files = tuple(one for one in files if not isinstance(one, PlanFile))
        self._replaced = tuple(one for one in shipped if added.stands_for(one.head))
        used = (*(one for one in shipped if one not in self._replaced), *added.shelved)
        self._policies = sorted(used, key=lambda one: one.head.effective)  # of a day: added last
        self._plans = sorted(plans, key=lambda file: file.effective)
        self._exclusions: dict[str, Parameter] = {}
        self.enterprise = EnterpriseRules()
        for file in files:
            if isinstance(file, ExclusionsFile):
                self._exclusions.update(to_exclusions(file))
            elif isinstance(file, EnterpriseFile):
                self.enterprise = to_enterprise(file)
        self._folder = folder
        self._beside: dict[Callable[[Path], Any], Any] = {}
        self._without = without_layers
        self._on_day: dict[Choice, PolicyOn] = {}
        self._made: dict[tuple[Choice, date, tuple[str, ...]], Policy] = {}

    @classmethod
    def shipped(cls, *, without_layers: tuple[str, ...] = (), own: Path | None = None) -> "Library":
        """Return the library of the policies that come with the program, and those in `own`."""
        return cls.read(resource("policies"), without_layers=without_layers, own=own)

    @classmethod
    def read(
        cls, folder: Path, *, without_layers: tuple[str, ...] = (), own: Path | None = None
    ) -> "Library":
        """Read every policy below `folder`; `without_layers` leaves some layers out.

        The files of places are read when they are asked for; until then only their heads.
        Records and national tables are read beside it: see `records`.
        In `own` are the places that a person added; one of them counts instead of that below
        `folder` for the same place, scheme and day. A broken one is left out: see `added`.

        Raises:
            InvalidFile: a file below `folder` is broken; it names the file and every fault.
        """
        paths = [path for path in sorted(folder.rglob("*.toml")) if path.name != RECORD_NAME]
        places = {path: one for path in paths if (one := shelved(path)) is not None}
        others = [path for path in paths if path not in places]
        files = [checked_policy(p) for p in others if format_of(p) not in RECORD_FORMATS]
        problems = _heads_taken_twice([one.head for one in places.values()], files)
        if problems:
            raise InvalidFile(str(folder), problems)
        plans = [file for file in files if isinstance(file, PlanFile)]
        added = _read_added(own, plans) if own is not None else NOTHING_ADDED
        return cls(places.values(), files, folder, without_layers=without_layers, added=added)

    @property
    def policies(self) -> tuple[PolicyFile, ...]:
        """Every policy file, oldest first, read whole.

        Raises:
            InvalidFile: one is broken.
        """
        return tuple(one.file for one in self._policies)

    @property
    def replaced(self) -> tuple[PolicyFile, ...]:
        """The shipped files that count no more, because a person added others.

        Raises:
            InvalidFile: one is broken.
        """
        return tuple(one.file for one in self._replaced)

    def files_of(self, place: str | None, scheme: str) -> tuple[PolicyFile, ...]:
        """Return the policy files of a place for a scheme, oldest first.

        Raises:
            InvalidFile: one is broken.
        """
        return tuple(
            one.file
            for one in self._policies
            if one.head.place == place and scheme in one.head.schemes
        )

    @property
    def plans(self) -> tuple[PlanFile, ...]:
        """Every plan file, oldest first."""
        return tuple(self._plans)

    def mutual_aid(self, day: date) -> MutualAid | None:
        """Return the newest union plan with offers that is in force on `day`."""
        fitting = [plan for plan in self._plans if plan.offers and plan.effective <= day]
        return to_mutual_aid(on_day(fitting[-1], day)) if fitting else None

    def places(self) -> dict[str, Mapping[str, str]]:
        """Return the places by id, with their names in both languages."""
        return {one.head.place: one.head.name for one in self._policies}

    def search_keys(self) -> dict[str, tuple[str, ...]]:
        """Return what each place is found by."""
        heads = (one.head for one in self._policies)
        return {head.place: search_keys(head.place, head.name, head.pinyin) for head in heads}

    def schemes(self, place: str | None) -> frozenset[str]:
        """Return the schemes that a place has rules for; without a place, those of any."""
        heads = (one.head for one in self._policies if place in (None, one.head.place))
        return frozenset(scheme for head in heads for scheme in head.schemes)

    def policy(self, choice: Choice, day: date) -> Policy | None:
        """Return the policy in force on `day`; None if there is none yet or for this scheme."""
        return self.policies_of(choice)(day)

    def policies_of(self, choice: Choice) -> PolicyOn:
        """Return what says which policy is in force on a day, as `policy` does."""
        if choice not in self._on_day:
            if len(self._made) >= _MOST_KEPT:
                self._made.clear()  # made with figures that are no longer typed
                self._on_day.clear()
            self._on_day[choice] = cache(lambda day: self._policy(choice, day))
        return self._on_day[choice]

    def _policy(self, choice: Choice, day: date) -> Policy | None:
        file = self._in_force(choice, day)
        if file is None:
            return None
        plans, unknown = self._joined(choice.plans, day)
        since = max(d for d in (file.effective, *_changes((file, *plans))) if d <= day)
        key = (choice, since, tuple(str(plan.effective) for plan in plans) + unknown)
        if key not in self._made:
            self._made[key] = self._make(file, plans, unknown, choice, day)
        return self._made[key]

    def latest(self, choice: Choice) -> Policy | None:
        """Return the newest policy of a place and scheme."""
        return self.policy(choice, date.max)

    def beside(self, read: Callable[[Path], Read]) -> Read:
        """Return what `read` makes of the library's folder, once: for what few cases need."""
        if read not in self._beside:
            self._beside[read] = read(self._folder)
        found: Read = self._beside[read]
        return found

    def _in_force(self, choice: Choice, day: date) -> PolicyFile | None:
        fitting = [
            one
            for one in self._policies
            if one.head.place == choice.place
            and choice.scheme in one.head.schemes
            and one.head.effective <= day
        ]
        return self._clear_of_plans(fitting[-1]) if fitting else None

    def _clear_of_plans(self, one: Shelved) -> PolicyFile:
        """Return a file whose names no plan has: a plan's values stand beside a place's.

        Raises:
            InvalidFile: it is broken, or takes such a name.
        """
        twice = taken_by_plans(one.file, self._plans)
        if twice:
            raise InvalidFile(str(one.path), twice)
        return one.file

    def _joined(
        self, joined: tuple[str, ...], day: date
    ) -> tuple[tuple[PlanFile, ...], tuple[str, ...]]:
        """Return the plans in force on `day`, and those joined that have no rules yet."""
        newest: dict[str, PlanFile] = {}
        wanted = [plan for plan in self._plans if set(plan.joined_by) & set(joined)]
        for plan in wanted:
            if plan.effective <= day:
                newest[plan.plan] = plan
        early = {layer.id for p in wanted if p.plan not in newest for layer in p.layers}
        return tuple(newest.values()), tuple(sorted(early))

    def _make(
        self,
        file: PolicyFile,
        plans: tuple[PlanFile, ...],
        unknown: tuple[str, ...],
        choice: Choice,
        day: date,
    ) -> Policy:
        files: tuple[PolicyFile | PlanFile, ...] = (file, *plans)
        used = {id_ for one in files for id_ in one.parameters}
        overrides = {id_: text for id_, text in choice.overrides if id_ in used}
        made = to_policy(
            on_day(file, day),
            tuple(on_day(plan, day) for plan in plans),
            self._exclusions,
            overrides,
            without_layers=self._without,
            layers_without_rows=unknown,
        )
        return replace(made, added=self.added.path_of(file) is not None)


def _changes(files: Sequence[PolicyFile | PlanFile]) -> Iterator[date]:
    """Yield the days from which a dated value of the files is in force."""
    for file in files:
        for entry in file.parameters.values():
            yield from (dated.since for dated in entry.dated)


def checked_place(path: Path, plans: Sequence[PlanFile]) -> PolicyFile:
    """Read the file of a place with all its checks, also beside the plans.

    Raises:
        InvalidFile: it cannot be used, or is not the file of a place.
    """
    head = format_of(path)
    file = None if head in RECORD_FORMATS else checked_policy(path)
    if not isinstance(file, PolicyFile):
        raise InvalidFile(str(path), (Problem("not_a_place", "format", (head,)),))
    problems = taken_by_plans(file, plans)
    if problems:
        raise InvalidFile(str(path), problems)
    return file


def taken_by_plans(file: PolicyFile, plans: Sequence[PlanFile]) -> tuple[Problem, ...]:
    """Return a fault for each name of a place's file that a plan has: they stand side by side."""
    own = {*file.parameters, *(cap.id for cap in file.caps)}
    of_plans = [id_ for p in plans for id_ in (*p.parameters, *(c.id for c in p.caps))]
    return tuple(Problem("twice", "parameters", (id_,)) for id_ in of_plans if id_ in own)


def _read_added(folder: Path, plans: Sequence[PlanFile]) -> AddedFiles:
    files: dict[Path, PolicyFile] = {}
    broken: list[InvalidFile] = []
    for path in sorted(folder.rglob("*.toml")):
        try:
            file = checked_place(path, plans)
            problems = _heads_taken_twice([head_of(one) for one in (file, *files.values())], ())
            if problems:
                raise InvalidFile(str(path), problems)
            files[path] = file
        except InvalidFile as error:
            broken.append(error)
    return AddedFiles(files, tuple(broken))


def _heads_taken_twice(heads: Sequence[Head], files: Sequence[PackFile]) -> tuple[Problem, ...]:
    """Return what two files would be: one place, scheme and day has one, so has the enterprise."""
    names = [f"{h.place}/{scheme}/{h.effective}" for h in heads for scheme in h.schemes]
    names += [file.format for file in files if isinstance(file, EnterpriseFile)]
    twice = (name for name in dict.fromkeys(names) if names.count(name) > 1)
    return tuple(Problem("twice", "policies", (name,)) for name in twice)
