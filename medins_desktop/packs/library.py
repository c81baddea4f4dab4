"""Which policies exist, and the one in force for a place, scheme and day."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from medins_desktop.core.enterprise import EnterpriseRules
from medins_desktop.core.explanation import Parameter
from medins_desktop.core.mutual_aid import MutualAid
from medins_desktop.core.policy import Policy
from medins_desktop.core.problem import InvalidFile, Problem
from medins_desktop.packs.added_files import NOTHING_ADDED, AddedFiles
from medins_desktop.packs.national_file import EnterpriseFile, ExclusionsFile
from medins_desktop.packs.national_rules import to_enterprise, to_exclusions
from medins_desktop.packs.overrides import override_problems
from medins_desktop.packs.pack_checks import pack_problems
from medins_desktop.packs.pack_file import PlanFile, PolicyFile, on_day
from medins_desktop.packs.pack_policy import to_mutual_aid, to_policy
from medins_desktop.packs.pack_reading import PackFile, read_pack
from medins_desktop.resource_files import resource

PolicyOn = Callable[[date], Policy | None]

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
        policies: Iterable[PolicyFile],
        plans: Iterable[PlanFile],
        exclusions: Mapping[str, Parameter],
        enterprise: EnterpriseRules,
        without_layers: tuple[str, ...] = (),
        added: AddedFiles = NOTHING_ADDED,
    ) -> None:
        shipped = tuple(policies)
        self.added = added
        self.replaced = tuple(file for file in shipped if added.stands_for(file))
        used = (*(file for file in shipped if file not in self.replaced), *added.policies)
        self._policies = sorted(used, key=lambda file: file.effective)  # of one day: added last
        self._plans = sorted(plans, key=lambda file: file.effective)
        self._exclusions = exclusions
        self.enterprise = enterprise
        self._without = without_layers
        every: list[PolicyFile | PlanFile] = [*self._policies, *self._plans]
        self._known_parameters = frozenset(id_ for file in every for id_ in file.parameters)
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

        In `own` are the places that a person added; one of them counts instead of that below
        `folder` for the same place, scheme and day. A broken one is left out: see `added`.

        Raises:
            InvalidFile: a file below `folder` is broken; it names the file and every fault.
        """
        files = [checked(path) for path in sorted(folder.rglob("*.toml"))]
        problems = _names_taken_twice(files)
        if problems:
            raise InvalidFile(str(folder), problems)
        exclusions: dict[str, Parameter] = {}
        enterprise = EnterpriseRules()
        for file in files:
            if isinstance(file, ExclusionsFile):
                exclusions.update(to_exclusions(file))
            elif isinstance(file, EnterpriseFile):
                enterprise = to_enterprise(file)
        return cls(
            (file for file in files if isinstance(file, PolicyFile)),
            (file for file in files if isinstance(file, PlanFile)),
            exclusions,
            enterprise,
            without_layers,
            _read_added(own, files) if own is not None else NOTHING_ADDED,
        )

    @property
    def policies(self) -> tuple[PolicyFile, ...]:
        """Every policy file, oldest first."""
        return tuple(self._policies)

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
        return {file.place: file.name for file in self._policies}

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

    def override_problems(self, choice: Choice) -> tuple[Problem, ...]:
        """Return what is wrong with a person's own figures for this place."""
        if not choice.overrides:
            return ()
        own = [
            file
            for file in self._policies
            if file.place == choice.place and choice.scheme in file.schemes
        ]
        files: list[PolicyFile | PlanFile] = [*own, *self._plans]
        return override_problems(dict(choice.overrides), files, self._known_parameters)

    def _in_force(self, choice: Choice, day: date) -> PolicyFile | None:
        fitting = [
            file
            for file in self._policies
            if file.place == choice.place
            and choice.scheme in file.schemes
            and file.effective <= day
        ]
        return fitting[-1] if fitting else None

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
        return to_policy(
            on_day(file, day),
            tuple(on_day(plan, day) for plan in plans),
            self._exclusions,
            overrides,
            without_layers=self._without,
            layers_without_rows=unknown,
        )


def _changes(files: Sequence[PolicyFile | PlanFile]) -> Iterator[date]:
    """Yield the days from which a dated value of the files is in force."""
    for file in files:
        for entry in file.parameters.values():
            yield from (dated.since for dated in entry.dated)


def checked(path: Path, beside: Sequence[PackFile] = ()) -> PackFile:
    """Read a policy file with all its checks; that of a place also `beside` plans and others.

    Raises:
        InvalidFile: it cannot be used; it names every fault.
    """
    file = read_pack(path)
    problems = pack_problems(file)
    if not problems and isinstance(file, PolicyFile):
        problems = _names_taken_twice((file, *beside))
    if problems:
        raise InvalidFile(str(path), problems)
    return file


def checked_place(path: Path, beside: Sequence[PackFile] = ()) -> PolicyFile:
    """Read the file of a place as `checked` does; a file of another kind is a fault.

    Raises:
        InvalidFile: it cannot be used, or is not the file of a place.
    """
    file = checked(path, beside)
    if not isinstance(file, PolicyFile):
        raise InvalidFile(str(path), (Problem("not_a_place", "format", (file.format,)),))
    return file


def _read_added(folder: Path, shipped: Sequence[PackFile]) -> AddedFiles:
    plans = [file for file in shipped if isinstance(file, PlanFile)]
    files: dict[Path, PolicyFile] = {}
    broken: list[InvalidFile] = []
    for path in sorted(folder.rglob("*.toml")):
        try:
            files[path] = checked_place(path, (*plans, *files.values()))
        except InvalidFile as error:
            broken.append(error)
    return AddedFiles(files, tuple(broken))


def _names_taken_twice(files: Sequence[PackFile]) -> tuple[Problem, ...]:
    """Return names that two files would give to different things.

    A plan's values stand beside those of every place; one place, scheme and day has one
    file, and so have the states of the enterprise.
    """
    places = [file for file in files if isinstance(file, PolicyFile)]
    plans = [file for file in files if isinstance(file, PlanFile)]
    of_places = {id_ for file in places for id_ in (*file.parameters, *(c.id for c in file.caps))}
    heads = [f"{f.place}/{scheme}/{f.effective}" for f in places for scheme in f.schemes]
    heads += [file.format for file in files if isinstance(file, EnterpriseFile)]
    twice = [
        *(head for head in dict.fromkeys(heads) if heads.count(head) > 1),
        *(
            id_
            for plan in plans
            for id_ in (*plan.parameters, *(c.id for c in plan.caps))
            if id_ in of_places
        ),
    ]
    return tuple(Problem("twice", "policies", (name,)) for name in twice)
