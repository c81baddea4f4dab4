"""A checked policy file as a `Policy` of the core, with a person's own figures in place."""

from collections.abc import Mapping
from decimal import Decimal

from medins_desktop.core.explanation import Parameter
from medins_desktop.core.facts import exact_fact
from medins_desktop.core.money import ONE
from medins_desktop.core.mutual_aid import Joining, MutualAid, Offer
from medins_desktop.core.policy import (
    AddedPoints,
    AwayRow,
    BurdenRow,
    Cap,
    CapBonus,
    Concession,
    DeclaredFact,
    Deductible,
    ExcessRow,
    FallingAmount,
    Gap,
    Layer,
    NothingRow,
    PartialBenefit,
    Policy,
    PoolRow,
    Row,
    ShareRow,
    Usual,
)
from medins_desktop.packs.pack_conditions import FactEntry, conditions
from medins_desktop.packs.pack_evidence import ParameterEntry
from medins_desktop.packs.pack_file import (
    BurdenRowEntry,
    CapBonusEntry,
    CapEntry,
    ConcessionEntry,
    DeductibleEntry,
    ExcessRowEntry,
    FallingEntry,
    LayerEntry,
    PlanFile,
    PolicyFile,
    PoolRowEntry,
    RowEntry,
)
from medins_desktop.packs.pack_values import parameters, sources_of


def to_policy(
    file: PolicyFile,
    plans: tuple[PlanFile, ...],
    exclusions: Mapping[str, Parameter],
    overrides: Mapping[str, str],
    *,
    without_layers: tuple[str, ...] = (),
    layers_without_rows: tuple[str, ...] = (),
) -> Policy:
    """Return the policy of a place together with the plans that a person joined.

    The files hold the values in force on the day (`on_day`).

    `without_layers` are left out; `layers_without_rows` stand for plans joined that have
    no rules on the day, so that the settlement says so.
    """
    files: tuple[PolicyFile | PlanFile, ...] = (file, *plans)
    sources = sources_of(file.sources)
    values, missing = parameters(file.parameters, sources, overrides)
    for plan in plans:
        plan_sources = sources_of(plan.sources)
        plan_values, plan_missing = parameters(plan.parameters, plan_sources, overrides)
        sources, values = {**sources, **plan_sources}, {**values, **plan_values}
        missing += plan_missing
    caps = _caps([cap for one in files for cap in one.caps], values)
    named = _Values(values, caps)
    layers = [named.layer(layer) for one in files for layer in one.layers]
    layers += [Layer(id_, "share", "claim", (), {}) for id_ in layers_without_rows]
    of_plans = {layer.id for plan in plans for layer in plan.layers}
    return Policy(
        place=file.place,
        name=file.name,
        schemes=tuple(file.schemes),
        effective=file.effective,
        checked=min(one.checked for one in files),
        year_starts_in=_year_starts_in(file, values),
        layers=tuple(layer for layer in layers if layer.id not in without_layers),
        caps=tuple(caps.values()),
        away=named.away(file),
        facts={id_: fact for one in files for id_, fact in to_facts(one.facts).items()},
        parameters=values,
        sources=sources,
        gaps=tuple(Gap(gap.about, gap.text) for gap in file.gaps),
        exclusions=exclusions,
        missing=missing,
        plan_layers=frozenset((*of_plans, *layers_without_rows)),
        labels={id_: text for one in files for id_, text in to_labels(one.parameters).items()},
        added_points=named.added_points(file),
        partial_benefits=named.partial_benefits(file, overrides),
    )


def _year_starts_in(file: PolicyFile, values: Mapping[str, Parameter]) -> int:
    """Return the month in which medical years start; January where the file names none."""
    month = values[file.year_starts_in].value if file.year_starts_in is not None else None
    return int(month) if isinstance(month, Decimal) else 1


def to_labels(entries: Mapping[str, ParameterEntry]) -> dict[str, Mapping[str, str]]:
    """Return the questions for values that only the person can give."""
    return {id_: entry.label for id_, entry in entries.items() if entry.label}


def to_mutual_aid(file: PlanFile) -> MutualAid:
    """Return what a plan file offers."""
    values, _ = parameters(file.parameters, sources_of(file.sources), {})
    entry = file.joining
    joining = entry and Joining(
        values[entry.min_share], values[entry.all_below], values[entry.membership]
    )
    return MutualAid(
        file.name,
        joining or None,
        tuple(
            Offer(
                offer.plan,
                values[offer.price],
                offer.text,
                offer.years,
                values[offer.sum] if offer.sum else None,
                offer.most_units,
            )
            for offer in file.offers
        ),
    )


class _Values:
    """Looks up the parameters and caps that rows name."""

    def __init__(self, values: Mapping[str, Parameter], caps: Mapping[str, Cap]) -> None:
        self._values = values
        self._caps = caps

    def get(self, id_: str | None) -> Parameter | None:
        return None if id_ is None else self._values[id_]

    def need(self, id_: str | None) -> Parameter:
        return self._values[id_ or ""]

    def away(self, file: PolicyFile) -> tuple[AwayRow, ...]:
        return tuple(
            AwayRow(conditions(a.when), self.get(a.points), self.get(a.first_own_share))
            for a in file.away
        )

    def added_points(self, file: PolicyFile) -> tuple[AddedPoints, ...]:
        return tuple(
            AddedPoints(conditions(a.when), self.need(a.points)) for a in file.added_points
        )

    def partial_benefits(
        self, file: PolicyFile, overrides: Mapping[str, str]
    ) -> tuple[PartialBenefit, ...]:
        """Return the rules of partial benefit.

        One with a figure of a person's own is in force; if that is the whole, it has ended.
        """
        return tuple(
            PartialBenefit(
                conditions(rule.when),
                self.need(rule.share),
                tuple(rule.layers),
                "yes" if rule.share in overrides else rule.in_force,
            )
            for rule in file.partial_benefits
            if rule.share not in overrides or self.need(rule.share).value != ONE
        )

    def layer(self, entry: LayerEntry) -> Layer:
        return Layer(
            entry.id,
            str(entry.__struct_config__.tag),
            entry.at,
            tuple(self.row(row) for row in entry.rows),
            entry.name,
        )

    def row(self, entry: RowEntry) -> Row:
        when = conditions(entry.when)
        if entry.nothing:
            return NothingRow(when)
        if isinstance(entry, PoolRowEntry):
            return self._pool(entry)
        if isinstance(entry, ExcessRowEntry):
            return self._excess(entry)
        if isinstance(entry, BurdenRowEntry):
            return self._burden(entry)
        return ShareRow(when, {layer: self.need(id_) for layer, id_ in (entry.of or {}).items()})

    def _pool(self, entry: PoolRowEntry) -> PoolRow:
        known = entry.caps if isinstance(entry.caps, list) else None
        return PoolRow(
            when=conditions(entry.when),
            axis=entry.axis or "",
            spending=entry.spending or "",
            bands=self.need(entry.bands),
            deductible=self._deductible(entry.deductible) if entry.deductible else None,
            caps=None if known is None else tuple(self._caps[id_] for id_ in known),
            counts_admission=entry.counts_admission,
            account_first=entry.account_first,
        )

    def _deductible(self, entry: DeductibleEntry) -> Deductible:
        amount = entry.amount
        return Deductible(
            per=entry.per,
            counter=entry.counter,
            amount=self.need(amount) if isinstance(amount, str) else self._falling(amount),
            by_level=entry.by_level,
            year_limit=self.get(entry.year_limit),
            new_line_after_days=self.get(entry.new_line_after_days),
            continues=entry.continues,
        )

    def _falling(self, entry: FallingEntry) -> FallingAmount:
        return FallingAmount(
            self.need(entry.first),
            self.get(entry.less_each),
            self.get(entry.factor_each),
            self.get(entry.at_least),
        )

    def _excess(self, entry: ExcessRowEntry) -> ExcessRow:
        return ExcessRow(
            when=conditions(entry.when),
            pools=tuple(entry.pools or ()),
            bands=self.need(entry.bands),
            to=self.get(entry.to),
            over=self.get(entry.over),
            caps=tuple(self._caps[id_] for id_ in entry.caps),
        )

    def _burden(self, entry: BurdenRowEntry) -> BurdenRow:
        return BurdenRow(
            when=conditions(entry.when),
            counter=entry.counter or "",
            bands=self.need(entry.bands),
            line=self.get(entry.line),
            bands_from=entry.bands_from,
            of=entry.of,
            counts=entry.counts,
            cap=self.get(entry.cap),
            cap_bonus=self._cap_bonus(entry.cap_bonus) if entry.cap_bonus else None,
            concessions=tuple(self._concession(c) for c in entry.concessions),
        )

    def _cap_bonus(self, entry: CapBonusEntry) -> CapBonus:
        return CapBonus(
            self.need(entry.after_years),
            self.need(entry.per_year),
            self.get(entry.claim_free),
            *map(self.get, (entry.at_most_share, entry.at_most, entry.less_per_missed)),
        )

    def _concession(self, entry: ConcessionEntry) -> Concession:
        return Concession(
            conditions(entry.when),
            self.get(entry.line),
            self.get(entry.points),
            self.get(entry.cap),
        )


def to_facts(entries: Mapping[str, FactEntry]) -> dict[str, DeclaredFact]:
    """Return the facts that a file asks for, by id."""
    return {id_: _fact(id_, fact) for id_, fact in entries.items()}


def _fact(id_: str, entry: FactEntry) -> DeclaredFact:
    said = None if entry.usual is None else exact_fact(entry.usual.answer)
    usual = None if entry.usual is None or said is None else Usual(said, entry.usual.text)
    return DeclaredFact(id_, entry.about, entry.kind, entry.question, entry.choices, usual)


def _caps(entries: list[CapEntry], values: Mapping[str, Parameter]) -> dict[str, Cap]:
    return {
        cap.id: Cap(
            cap.id,
            values[cap.amount],
            cap.basis,
            tuple(cap.layers),
            tuple(cap.kinds),
            tuple(cap.levels),
        )
        for cap in entries
    }
