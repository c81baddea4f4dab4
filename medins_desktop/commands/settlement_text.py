"""The settlement as text for a person at a terminal."""

from decimal import Decimal

from medins_desktop.commands.text_output import columns, speak
from medins_desktop.core.explanation import Step
from medins_desktop.core.policy import Policy
from medins_desktop.core.result import SettledBill, SettledYear, Sums
from medins_desktop.interview.assessment import Assessment
from medins_desktop.wording.amounts import day_text, year_text, yuan
from medins_desktop.wording.assumed import assumed_texts
from medins_desktop.wording.doubts import doubt_texts
from medins_desktop.wording.evidence import evidence_text
from medins_desktop.wording.language import local_text, translate
from medins_desktop.wording.last_check import not_checked_text
from medins_desktop.wording.names import (
    choice_name,
    payer_name,
)
from medins_desktop.wording.refusals import refusal_text
from medins_desktop.wording.steps import explain


def print_settlement(path: str, assessment: Assessment, language: str) -> None:
    """Print a settlement: each bill with its steps, each year's sums, what was assumed."""
    application = speak(language)
    print(path)
    for settled in assessment.settlement.bills:
        print("\n".join(["", *_bill(settled)]))
    for year in assessment.settlement.years:
        print("\n".join(["", *_year(year)]))
    print()
    if assessment.if_covered:
        print(_if_covered())
    for question in assessment.open_questions:
        words = translate("wording", "A range, because this is not answered: {0}")
        print(words.format(local_text(question.fact.question)))
    for text in doubt_texts(assessment):
        print(text)
    for text in assumed_texts(assessment):
        print(translate("wording", "Assumed: {0}").format(text))
    print(translate("wording", "This is an estimate, not a settlement certificate."))
    del application


def _if_covered() -> str:
    return translate(
        "wording",
        "Whether the firm's trouble has ended your cover is not known without your record: "
        "these are the figures if you are covered.",
    )


def _bill(settled: SettledBill) -> list[str]:
    bill = settled.bill
    known = [
        day_text(bill.day) if bill.day else "",
        choice_name("kind", bill.kind or ""),
        choice_name("hospital_level", bill.hospital_level or ""),
        local_text(settled.policy.name) if settled.policy else "",
    ]
    head = translate("wording", "Bill {0}").format(bill.id)
    lines = [" · ".join(part for part in (head, *known) if part)]
    for code in settled.refused:
        lines += [f"  {sentence}" for sentence in refusal_text(code, settled.policy, settled.bill)]
    if settled.sums is not None:
        lines += _sums(settled.sums, settled.policy, settled.own_cost_range)
    lines += _between(settled.own_cost_range)
    if settled.employer_liability is not None:
        owes = translate(
            "wording", "If the employer had paid: {0} less. Claim it from the employer."
        )
        lines.append("  " + owes.format(yuan(settled.employer_liability)))
    if bill.is_estimate and settled.sums is not None:
        lines.append(
            "  " + translate("wording", "A rough estimate: the real own cost may be more.")
        )
    if settled.confidences:
        lines.append("  " + evidence_text(settled.confidences))
    if settled.stale and settled.policy is not None:
        lines.append("  " + not_checked_text(settled.policy.checked))
    if settled.step is not None:
        lines += step_lines(settled.step, settled.policy, "    ")
    return lines


def _year(year: SettledYear) -> list[str]:
    title = translate("wording", "Medical year {0}").format(year_text(year.year))
    if year.sums is None:
        waits = translate("wording", "No sums: a bill of this year could not be settled.")
        return [title, f"  {waits}"]
    policy = year.bills[-1].policy
    lines = [title, *_sums(year.sums, policy, year.own_cost_range), *_between(year.own_cost_range)]
    for layer, step in year.aid.items():
        lines.append(f"  {payer_name(layer, policy)} {yuan(step.amount)}")
        lines += step_lines(step, policy, "    ")
    return lines


def _between(ends: tuple[Decimal, Decimal] | None) -> list[str]:
    if ends is None:
        return []
    between = translate("wording", "Own cost lies between {0} and {1}.")
    return ["  " + between.format(*map(yuan, ends))]


def _sums(
    sums: Sums, policy: Policy | None, ends: tuple[Decimal, Decimal] | None = None
) -> list[str]:
    rows = [(translate("wording", "Total"), yuan(sums.total))]
    rows += [(payer_name(name, policy), yuan(a)) for name, a in sums.paid.items() if a]
    rows += [
        (translate("wording", "{0} (later)").format(payer_name(name, policy)), yuan(a))
        for name, a in sums.claims.items()
        if a
    ]
    own, at_least = translate("wording", "Own cost"), translate("wording", "Own cost, at least")
    rows.append((own if ends is None else at_least, yuan(sums.own_cost)))
    return [f"  {line}" for line in columns(rows, right=frozenset({1}))]


def step_lines(step: Step, policy: Policy | None, indent: str) -> list[str]:
    """Return a step and all below it as indented lines."""
    text = explain(step, policy)
    lines = [f"{indent}{text.sentence}"]
    details = (text.words, text.numbers, text.source)
    lines += [f"{indent}    {detail}" for detail in details if detail]
    for below in step.steps:
        lines += step_lines(below, policy, indent + "  ")
    return lines
