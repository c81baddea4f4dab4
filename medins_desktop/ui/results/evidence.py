"""What the figures rest on: values used, what was assumed, what the rules do not cover."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from medins_desktop.core.explanation import Parameter
from medins_desktop.core.policy import Policy
from medins_desktop.interview.assessment import Assessment
from medins_desktop.ui.fields.form import FIELDS, column
from medins_desktop.ui.fields.list_card import ListCard
from medins_desktop.wording.added import added_text
from medins_desktop.wording.assumed import assumed_text, assumed_texts
from medins_desktop.wording.language import local_text, translate
from medins_desktop.wording.names import choice_name, note_of
from medins_desktop.wording.parameter_names import parameter_name
from medins_desktop.wording.parameter_texts import parameter_source, parameter_text


class Evidence(QWidget):
    """Three cards; one that has nothing to say is not shown."""

    def __init__(self) -> None:
        super().__init__()
        layout = column(self, FIELDS)
        self.assumed, self.gaps, self.values = ListCard(), ListCard(), ListCard()
        for part in (self.assumed, self.gaps, self.values):
            layout.addWidget(part)

    def show_assessment(self, assessment: Assessment) -> None:
        """Show what a settlement rests on."""
        self.assumed.show_lines(
            translate("pages", "What was assumed"), [(line, "") for line in _assumed(assessment)]
        )
        self.gaps.show_lines(
            translate("pages", "What these rules do not cover"),
            [(line, "") for line in _gaps(assessment)],
        )
        bills = assessment.settlement.bills
        values = list(_values(assessment)) if bills else []
        if added := added_text(bill.policy for bill in bills):
            values.insert(0, (added, ""))
        self.values.show_lines(
            translate("pages", "Values used, and how well they are known"), values
        )


def _assumed(assessment: Assessment) -> Iterator[str]:
    for reason in assessment.if_covered:
        words = translate(
            "pages", "Firm: {0}. Without your record of months you are taken as covered."
        )
        yield words.format(choice_name("enterprise_state", reason))
    known = assumed_text("contributions") if assessment.if_covered else ""
    yield from (text for text in assumed_texts(assessment) if text != known)  # said above
    for settled in assessment.settlement.bills:
        if settled.stale and settled.policy is not None:
            yield translate(
                "pages", "The rules were last checked for {0}; a bill of {1} is settled by them."
            ).format(settled.policy.checked, settled.bill.day)


def _gaps(assessment: Assessment) -> list[str]:
    policies: dict[str, Policy] = {}
    for settled in assessment.settlement.bills:
        if settled.policy is not None:
            policies[str(settled.policy.effective)] = settled.policy
    if not policies and assessment.policy is not None:
        policies[""] = assessment.policy
    texts = (local_text(gap.text) for policy in policies.values() for gap in policy.gaps)
    return list(dict.fromkeys(texts))


def _values(assessment: Assessment) -> Iterator[tuple[str, str]]:
    """Yield each value once: what it is, then where it stands."""
    used: dict[str, Parameter] = {}
    for settled in assessment.settlement.bills:
        for step in (settled.step, *settled.aid.values()):
            used |= {p.id: p for p in step.parameters()} if step is not None else {}
    for parameter in used.values():
        if parameter.unit != "rule":
            value = translate("pages", "{0}: {1}")
            name = parameter_name(parameter.id)
            yield value.format(name, parameter_text(parameter)), _source(parameter)


def _source(parameter: Parameter) -> str:
    return f"{parameter_source(parameter)}\n{note_of(parameter)}".strip()
