"""Names of payers, choices, evidence, fields and terms."""

from collections.abc import Iterable, Mapping

from medins_desktop.core.explanation import Citation, Parameter
from medins_desktop.core.policy import Policy
from medins_desktop.wording.language import (
    QT_TRANSLATE_NOOP,
    in_each_language,
    language,
    local_text,
    translate,
)

_PAYERS = {
    "pool": QT_TRANSLATE_NOOP("wording", "Pool fund"),
    "large_amount": QT_TRANSLATE_NOOP("wording", "Large-amount fund"),
    "retiree_supplement": QT_TRANSLATE_NOOP("wording", "Retirees' supplement"),
    "critical_illness": QT_TRANSLATE_NOOP("wording", "Critical-illness insurance"),
    "assistance": QT_TRANSLATE_NOOP("wording", "Medical assistance"),
    "supplement": QT_TRANSLATE_NOOP("wording", "Employer's supplement"),
    "commercial": QT_TRANSLATE_NOOP("wording", "Commercial insurance"),
    "mutual_aid": QT_TRANSLATE_NOOP("wording", "Mutual aid"),
    "account": QT_TRANSLATE_NOOP("wording", "Personal account"),
    "cash": QT_TRANSLATE_NOOP("wording", "Own cash"),
    "own": QT_TRANSLATE_NOOP("wording", "Yourself"),
}

_CHOICES: dict[str, dict[str, str]] = {
    "sex": {
        "male": QT_TRANSLATE_NOOP("wording", "Male"),
        "female": QT_TRANSLATE_NOOP("wording", "Female"),
    },
    "status": {
        "active": QT_TRANSLATE_NOOP("wording", "Working"),
        "retired": QT_TRANSLATE_NOOP("wording", "Retired"),
    },
    "scheme": {
        "employee": QT_TRANSLATE_NOOP("wording", "Employee insurance through a firm"),
        "flexible": QT_TRANSLATE_NOOP("wording", "Employee insurance paid by myself"),
        "resident": QT_TRANSLATE_NOOP("wording", "Resident insurance"),
    },
    "aid_group": {
        "none": QT_TRANSLATE_NOOP("wording", "None of these"),
        "destitute": QT_TRANSLATE_NOOP("wording", "Destitute person"),
        "subsistence": QT_TRANSLATE_NOOP("wording", "Subsistence allowance"),
        "marginal": QT_TRANSLATE_NOOP("wording", "Just above the subsistence line"),
        "relapse": QT_TRANSLATE_NOOP("wording", "Fallen back into poverty"),
        "illness_poverty": QT_TRANSLATE_NOOP("wording", "Poor because of illness"),
    },
    "kind": {
        "inpatient": QT_TRANSLATE_NOOP("wording", "Hospital stay"),
        "outpatient": QT_TRANSLATE_NOOP("wording", "Outpatient visit"),
        "chronic": QT_TRANSLATE_NOOP("wording", "Chronic disease, outpatient"),
        "pharmacy": QT_TRANSLATE_NOOP("wording", "Pharmacy"),
        "emergency": QT_TRANSLATE_NOOP("wording", "Emergency rescue"),
        "day_surgery": QT_TRANSLATE_NOOP("wording", "Day surgery"),
    },
    "hospital_level": {
        "community": QT_TRANSLATE_NOOP("wording", "Community"),
        "level1": QT_TRANSLATE_NOOP("wording", "Level 1"),
        "level2": QT_TRANSLATE_NOOP("wording", "Level 2"),
        "level3": QT_TRANSLATE_NOOP("wording", "Level 3"),
        "level3_top": QT_TRANSLATE_NOOP("wording", "Above level 3 (provincial, ministry)"),
    },
    "care": {
        "home": QT_TRANSLATE_NOOP("wording", "Where I am insured"),
        "filed": QT_TRANSLATE_NOOP("wording", "Away, long-term filing"),
        "referred": QT_TRANSLATE_NOOP("wording", "Away, referred"),
        "emergency": QT_TRANSLATE_NOOP("wording", "Away, emergency"),
        "temporary": QT_TRANSLATE_NOOP("wording", "Away, filed without referral"),
        "unfiled": QT_TRANSLATE_NOOP("wording", "Away, not filed"),
        "in_province": QT_TRANSLATE_NOOP("wording", "Elsewhere in the province"),
    },
    "cause": {
        "illness": QT_TRANSLATE_NOOP("wording", "Illness"),
        "accident": QT_TRANSLATE_NOOP("wording", "Accident without a third party"),
        "work_injury": QT_TRANSLATE_NOOP("wording", "Work injury"),
        "third_party": QT_TRANSLATE_NOOP("wording", "Somebody else must pay"),
        "third_party_unpaid": QT_TRANSLATE_NOOP(
            "wording", "Somebody else must pay, but does not or is unknown"
        ),
        "public_health": QT_TRANSLATE_NOOP("wording", "Public health"),
        "abroad": QT_TRANSLATE_NOOP("wording", "Outside the mainland"),
    },
    "source": {
        "employer": QT_TRANSLATE_NOOP("wording", "Employer"),
        "personal": QT_TRANSLATE_NOOP("wording", "Myself"),
        "unemployment_fund": QT_TRANSLATE_NOOP("wording", "Unemployment fund"),
        "deemed": QT_TRANSLATE_NOOP("wording", "Deemed"),
        "deferred": QT_TRANSLATE_NOOP("wording", "Deferred, approved"),
        "arrears": QT_TRANSLATE_NOOP("wording", "Owed by the firm"),
        "back_paid": QT_TRANSLATE_NOOP("wording", "Paid back later"),
        "resident": QT_TRANSLATE_NOOP("wording", "Resident scheme"),
        "none": QT_TRANSLATE_NOOP("wording", "Not paid"),
    },
    "plan": {
        "medical": QT_TRANSLATE_NOOP("wording", "Medical mutual aid"),
        "female_illness": QT_TRANSLATE_NOOP("wording", "Women's special illness"),
        "critical_illness": QT_TRANSLATE_NOOP("wording", "Critical illness"),
        "accident": QT_TRANSLATE_NOOP("wording", "Group accident"),
        "bundle": QT_TRANSLATE_NOOP("wording", "Bundle of three"),
    },
    "enterprise_state": {
        "normal": QT_TRANSLATE_NOOP("wording", "Pays as usual"),
        "hardship": QT_TRANSLATE_NOOP("wording", "Hardship, approved"),
        "deferral": QT_TRANSLATE_NOOP("wording", "Deferral, approved"),
        "arrears": QT_TRANSLATE_NOOP("wording", "Owes contributions"),
        "bankrupt": QT_TRANSLATE_NOOP("wording", "Bankruptcy"),
        "closed": QT_TRANSLATE_NOOP("wording", "Closed"),
        "none": QT_TRANSLATE_NOOP("wording", "No firm"),
    },
}

_CONFIDENCES = {
    "official-text": (
        QT_TRANSLATE_NOOP("wording", "Official text read"),
        QT_TRANSLATE_NOOP("wording", "The text of the official document was read."),
    ),
    "two-sources": (
        QT_TRANSLATE_NOOP("wording", "Two sources agree"),
        QT_TRANSLATE_NOOP("wording", "Two sources agree; the official text was not read."),
    ),
    "one-source": (
        QT_TRANSLATE_NOOP("wording", "One source only"),
        QT_TRANSLATE_NOOP("wording", "Only one source was found: ask the counter to confirm."),
    ),
    "own-knowledge": (
        QT_TRANSLATE_NOOP("wording", "Unverified"),
        QT_TRANSLATE_NOOP("wording", "No document was seen: have the counter confirm it first."),
    ),
    "user": (
        QT_TRANSLATE_NOOP("wording", "Typed by you"),
        QT_TRANSLATE_NOOP("wording", "A figure that you typed in yourself."),
    ),
}

_FIELDS = {
    "contributions": QT_TRANSLATE_NOOP("wording", "contribution record"),
    "place": QT_TRANSLATE_NOOP("wording", "place"),
    "sex": QT_TRANSLATE_NOOP("wording", "sex"),
    "born": QT_TRANSLATE_NOOP("wording", "day of birth"),
    "status": QT_TRANSLATE_NOOP("wording", "working or retired"),
    "scheme": QT_TRANSLATE_NOOP("wording", "scheme"),
    "aid_group": QT_TRANSLATE_NOOP("wording", "assistance group"),
    "retired_on": QT_TRANSLATE_NOOP("wording", "day of retirement"),
    "consecutive_months": QT_TRANSLATE_NOOP("wording", "months of cover in a row"),
    "resident_years": QT_TRANSLATE_NOOP("wording", "years of resident cover in a row"),
    "claim_free_years": QT_TRANSLATE_NOOP("wording", "years without a claim"),
    "missed_years": QT_TRANSLATE_NOOP("wording", "years missed in the resident scheme"),
    "previous_year_burden": QT_TRANSLATE_NOOP("wording", "last year's burden"),
    "monthly_wage": QT_TRANSLATE_NOOP("wording", "monthly wage"),
    "account_balance": QT_TRANSLATE_NOOP("wording", "account balance"),
    "family_account_balance": QT_TRANSLATE_NOOP("wording", "family's account balance"),
    "from": QT_TRANSLATE_NOOP("wording", "first day"),
    "to": QT_TRANSLATE_NOOP("wording", "last day"),
    "kind": QT_TRANSLATE_NOOP("wording", "kind of care"),
    "hospital_level": QT_TRANSLATE_NOOP("wording", "hospital level"),
    "care": QT_TRANSLATE_NOOP("wording", "where treated"),
    "cause": QT_TRANSLATE_NOOP("wording", "cause"),
    "total": QT_TRANSLATE_NOOP("wording", "total"),
    "in_scope": QT_TRANSLATE_NOOP("wording", "in scope"),
    "outside_catalogue": QT_TRANSLATE_NOOP("wording", "outside the lists"),
    "over_price_limit": QT_TRANSLATE_NOOP("wording", "over the price limit"),
    "class_b": QT_TRANSLATE_NOOP("wording", "class B"),
    "class_b_rate": QT_TRANSLATE_NOOP("wording", "class B own share"),
    "own_share": QT_TRANSLATE_NOOP("wording", "class B own share in yuan"),
    "id": QT_TRANSLATE_NOOP("wording", "bill"),
    "continues": QT_TRANSLATE_NOOP("wording", "continues a stay"),
    "designated": QT_TRANSLATE_NOOP("wording", "designated hospital"),
    "commercial_excluded": QT_TRANSLATE_NOOP("wording", "excluded by commercial insurance"),
    "pay_from_account": QT_TRANSLATE_NOOP("wording", "use of the account"),
    "last_day": QT_TRANSLATE_NOOP("wording", "last day"),
    "joined": QT_TRANSLATE_NOOP("wording", "first month in this unit"),
    "fell_ill": QT_TRANSLATE_NOOP("wording", "first day of the sick leave"),
    "sick_pay": QT_TRANSLATE_NOOP("wording", "pay in sick leave"),
    "local_minimum_wage": QT_TRANSLATE_NOOP("wording", "local minimum wage"),
    "average_annual_wage": QT_TRANSLATE_NOOP("wording", "local average annual wage"),
    "number": QT_TRANSLATE_NOOP("wording", "number of the approval"),
    "authority": QT_TRANSLATE_NOOP("wording", "approving authority"),
    "staff": QT_TRANSLATE_NOOP("wording", "staff"),
    "mutual_aid_members": QT_TRANSLATE_NOOP("wording", "members of mutual aid"),
    "contribution_base": QT_TRANSLATE_NOOP("wording", "contribution base"),
    "employer_rate": QT_TRANSLATE_NOOP("wording", "employer's rate"),
    "deductible": QT_TRANSLATE_NOOP("wording", "deductible"),
    "rate": QT_TRANSLATE_NOOP("wording", "rate"),
    "excluded_rate": QT_TRANSLATE_NOOP("wording", "rate for excluded bills"),
    "cap": QT_TRANSLATE_NOOP("wording", "cap"),
    "month": QT_TRANSLATE_NOOP("wording", "month"),
    "source": QT_TRANSLATE_NOOP("wording", "who paid"),
    "base": QT_TRANSLATE_NOOP("wording", "contribution base"),
    "paid_in": QT_TRANSLATE_NOOP("wording", "month of payment"),
    "withheld": QT_TRANSLATE_NOOP("wording", "deducted from the wage"),
    "arrived": QT_TRANSLATE_NOOP("wording", "whether it arrived"),
    "insurance": QT_TRANSLATE_NOOP("wording", "kind of insurance"),
}


def payer_name(id_: str, policy: Policy | None = None) -> str:
    """Return the name of a layer, of the account or of cash."""
    for layer in policy.layers if policy is not None else ():
        if layer.id == id_ and layer.name:
            return local_text(layer.name)
    return translate("wording", _PAYERS[id_]) if id_ in _PAYERS else id_


def payer_words() -> set[str]:
    """Return the names of payers, in every language."""
    return in_each_language("wording", *_PAYERS.values())


def choice_name(fact: str, value: str) -> str:
    """Return the words of a choice, such as `inpatient` of `kind`."""
    words = _CHOICES.get("hospital_level" if fact == "level" else fact, {})
    return translate("wording", words[value]) if value in words else value


def choice_words(name: str) -> dict[str, str]:
    """Return which choice each name stands for, in every language."""
    return {
        word: value
        for value, text in _CHOICES[name].items()
        for word in in_each_language("wording", text)
    }


def scheme_names(schemes: Iterable[str]) -> str:
    """Return whom a file is for, in few words."""
    names = {
        "employee": translate("wording", "employees"),
        "flexible": translate("wording", "flexible employment"),
        "resident": translate("wording", "residents"),
    }
    return translate("wording", ", ", "between schemes").join(names[scheme] for scheme in schemes)


def confidence_name(code: str) -> str:
    """Return how well a value is known, in two or three words."""
    return translate("wording", _CONFIDENCES[code][0])


def confidence_sentence(code: str) -> str:
    """Return how well a value is known, as a sentence."""
    return translate("wording", _CONFIDENCES[code][1])


def field_name(path: str) -> str:
    """Return what a field is called, from its path: `bills[0].total` is the total."""
    name = path.rsplit(".", 1)[-1]
    return translate("wording", _FIELDS[name]) if name in _FIELDS else path


def note_text(note: Mapping[str, str]) -> str:
    """Return what should be known about a value; where it is in Chinese alone, that it is."""
    if not any(note.values()) or note.get(language()):
        return note.get(language(), "")
    return translate("wording", "(in Chinese) {0}").format(note.get("zh", ""))


def note_of(parameter: Parameter) -> str:
    """Return the note of a parameter as `note_text` does."""
    return note_text({"zh": parameter.note, "en": parameter.note_en})


def source_text(citation: Citation) -> str:
    """Return a source as one cites it: title, number, article, date."""
    source = citation.source
    quoted = source.kind == "official" or bool(source.number)
    title = translate("wording", '"{0}"').format(source.title) if quoted else source.title
    issued = translate("wording", "issued {0}").format(source.date) if source.date else ""
    parts = (title, source.number, citation.article, source.issuer, issued)
    return translate("wording", ", ", "between the parts of a source").join(
        part for part in parts if part
    )
