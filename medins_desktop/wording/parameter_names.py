"""Names of parameters for people, composed from the words of their ids.

`stay_bands_retired_level2` is read as what it is about (stay), what it states (bands), and
for whom and where (retired, level2).
"""

import re
from collections.abc import Iterator

from medins_desktop.wording.language import QT_TRANSLATE_NOOP, translate
from medins_desktop.wording.names import field_name, payer_name

# Ids that are no composition.
_WHOLE = {
    "average_annual_wage": QT_TRANSLATE_NOOP("wording", "Average annual wage"),
    "employer_contribution_rate": QT_TRANSLATE_NOOP("wording", "Contribution, rate of the firm"),
    "person_contribution_rate": QT_TRANSLATE_NOOP("wording", "Contribution, rate of the person"),
    "account_share_of_employer": QT_TRANSLATE_NOOP(
        "wording", "Personal account, share of the firm's contribution"
    ),
    "mutual_aid_pool_rate": QT_TRANSLATE_NOOP(
        "wording", "Mutual aid, rate on what the pool fund left"
    ),
    "mutual_aid_large_amount_rate": QT_TRANSLATE_NOOP(
        "wording", "Mutual aid, rate on what the large-amount fund left"
    ),
    "retiree_supplement_rate": QT_TRANSLATE_NOOP("wording", "Retirees' supplement, rate"),
    "joining_min_share": QT_TRANSLATE_NOOP(
        "wording", "Joining mutual aid, least share of the staff"
    ),
    "joining_all_below": QT_TRANSLATE_NOOP(
        "wording", "Joining mutual aid, below so many staff, all of them"
    ),
    "joining_membership": QT_TRANSLATE_NOOP("wording", "Joining mutual aid, union membership"),
    "average_monthly_wage": QT_TRANSLATE_NOOP("wording", "Average monthly wage"),
    "average_resident_income": QT_TRANSLATE_NOOP("wording", "Average income of residents"),
    "minimum_wage": QT_TRANSLATE_NOOP("wording", "Minimum wage a month"),
    "minimum_wage_first": QT_TRANSLATE_NOOP(
        "wording", "Minimum wage a month (first class of district)"
    ),
    "minimum_wage_second": QT_TRANSLATE_NOOP(
        "wording", "Minimum wage a month (second class of district)"
    ),
    "minimum_wage_third": QT_TRANSLATE_NOOP(
        "wording", "Minimum wage a month (third class of district)"
    ),
    "longest_waiting_months": QT_TRANSLATE_NOOP(
        "wording", "Cover, the longest waiting that a place may rule"
    ),
    "longest_gap_months": QT_TRANSLATE_NOOP(
        "wording", "Cover, the longest gap that a place may count as none"
    ),
    "late_fee_rate_per_day": QT_TRANSLATE_NOOP("wording", "Late fee, rate a day"),
    "retirement_delay": QT_TRANSLATE_NOOP("wording", "Statutory retirement age, how it rises"),
    "sick_leave_periods": QT_TRANSLATE_NOOP(
        "wording", "Protected sick leave, months by years of work"
    ),
    "sick_pay_rate": QT_TRANSLATE_NOOP("wording", "Sick pay, share of the minimum wage"),
    "work_injury": QT_TRANSLATE_NOOP("wording", "The fund does not pay: work injury"),
    "third_party": QT_TRANSLATE_NOOP("wording", "The fund does not pay: somebody else is liable"),
    "third_party_unpaid": QT_TRANSLATE_NOOP(
        "wording", "The fund pays in advance: who is liable does not pay"
    ),
    "public_health": QT_TRANSLATE_NOOP("wording", "The fund does not pay: public health services"),
    "abroad": QT_TRANSLATE_NOOP("wording", "The fund does not pay: outside the mainland"),
    "not_designated": QT_TRANSLATE_NOOP(
        "wording", "The fund does not pay: outside designated institutions"
    ),
    "not_covered": QT_TRANSLATE_NOOP("wording", "The fund does not pay: not insured"),
    "waiting": QT_TRANSLATE_NOOP("wording", "The fund does not pay: still waiting for cover"),
    "suspended": QT_TRANSLATE_NOOP("wording", "The fund does not pay: cover suspended"),
}
_SUBJECTS = {
    "stay": QT_TRANSLATE_NOOP("wording", "Hospital stay"),
    "outpatient": QT_TRANSLATE_NOOP("wording", "Outpatient care"),
    "chronic": QT_TRANSLATE_NOOP("wording", "Chronic disease, outpatient"),
    "visit": QT_TRANSLATE_NOOP("wording", "Outpatient visit"),
    "emergency": QT_TRANSLATE_NOOP("wording", "Emergency rescue"),
    "pharmacy": QT_TRANSLATE_NOOP("wording", "Pharmacy"),
    "day_surgery": QT_TRANSLATE_NOOP("wording", "Day surgery"),
    "benefit": QT_TRANSLATE_NOOP("wording", "Benefit"),
    "pool": QT_TRANSLATE_NOOP("wording", "Pool fund"),
    "large_amount": QT_TRANSLATE_NOOP("wording", "Large-amount fund"),
    "critical_illness": QT_TRANSLATE_NOOP("wording", "Critical-illness insurance"),
    "assistance": QT_TRANSLATE_NOOP("wording", "Medical assistance"),
    "away": QT_TRANSLATE_NOOP("wording", "Treatment away from home"),
    "medical": QT_TRANSLATE_NOOP("wording", "Medical mutual aid"),
    "female_illness": QT_TRANSLATE_NOOP("wording", "Women's special illness"),
    "accident": QT_TRANSLATE_NOOP("wording", "Group accident"),
    "bundle": QT_TRANSLATE_NOOP("wording", "Bundle of three"),
    "employer": QT_TRANSLATE_NOOP("wording", "Contribution of the firm"),
    "person": QT_TRANSLATE_NOOP("wording", "Contribution of the person"),
    "flexible": QT_TRANSLATE_NOOP("wording", "Contribution in flexible employment"),
    "maternity": QT_TRANSLATE_NOOP("wording", "Maternity insurance"),
    "base": QT_TRANSLATE_NOOP("wording", "Contribution base"),
    "account": QT_TRANSLATE_NOOP("wording", "Personal account"),
    "cover": QT_TRANSLATE_NOOP("wording", "Start and end of cover"),
    "retirement": QT_TRANSLATE_NOOP("wording", "Retirement"),
    "resident": QT_TRANSLATE_NOOP("wording", "Residents"),
    "resident_bonus": QT_TRANSLATE_NOOP("wording", "Residents' years in a row"),
    "newborn": QT_TRANSLATE_NOOP("wording", "Newborn"),
    "sick_leave": QT_TRANSLATE_NOOP("wording", "Sick leave"),
    "distressed": QT_TRANSLATE_NOOP("wording", "Once ruled for firms in distress"),
}
_WHAT = {
    "deductible": QT_TRANSLATE_NOOP("wording", "deductible"),
    "bands": QT_TRANSLATE_NOOP("wording", "rates paid"),
    "cap": QT_TRANSLATE_NOOP("wording", "yearly cap"),
    "line": QT_TRANSLATE_NOOP("wording", "line"),
    "to": QT_TRANSLATE_NOOP("wording", "pays up to"),
    "rate": QT_TRANSLATE_NOOP("wording", "rate"),
    "share": QT_TRANSLATE_NOOP("wording", "share of the normal one"),
    "points": QT_TRANSLATE_NOOP("wording", "points off the rates"),
    "points_added": QT_TRANSLATE_NOOP("wording", "points added to the rates"),
    "less_each": QT_TRANSLATE_NOOP("wording", "deductible, less at each further stay"),
    "factor_each": QT_TRANSLATE_NOOP("wording", "deductible, share off at each further stay"),
    "at_least": QT_TRANSLATE_NOOP("wording", "deductible, at the least"),
    "year_limit": QT_TRANSLATE_NOOP("wording", "deductibles of a year, at the most"),
    "new_line_days": QT_TRANSLATE_NOOP("wording", "a new deductible after so many days"),
    "years": QT_TRANSLATE_NOOP("wording", "years in a row until the cap grows"),
    "per_year": QT_TRANSLATE_NOOP("wording", "growth of the cap for each year in a row"),
    "claim_free": QT_TRANSLATE_NOOP("wording", "growth of the cap for years without a claim"),
    "at_most_share": QT_TRANSLATE_NOOP("wording", "growth of the cap, at the most"),
    "at_most": QT_TRANSLATE_NOOP("wording", "growth of the cap, at the most"),
    "less_per_missed": QT_TRANSLATE_NOOP("wording", "fall of the cap for each year missed"),
    "price": QT_TRANSLATE_NOOP("wording", "price of a unit"),
    "sum": QT_TRANSLATE_NOOP("wording", "sum of a unit"),
    "month": QT_TRANSLATE_NOOP("wording", "amount a month"),
    "year": QT_TRANSLATE_NOOP("wording", "amount a year"),
    "base": QT_TRANSLATE_NOOP("wording", "contribution base"),
    "fixed": QT_TRANSLATE_NOOP("wording", "one for all"),
    "floor": QT_TRANSLATE_NOOP("wording", "lower limit"),
    "ceiling": QT_TRANSLATE_NOOP("wording", "upper limit"),
    "whole_yuan": QT_TRANSLATE_NOOP("wording", "in whole yuan"),
    "employer_share": QT_TRANSLATE_NOOP("wording", "share of the firm's contribution"),
    "starts": QT_TRANSLATE_NOOP("wording", "begins so long after the first payment"),
    "start_days": QT_TRANSLATE_NOOP("wording", "begins so long after the payment"),
    "stops": QT_TRANSLATE_NOOP("wording", "goes on so long after the last payment"),
    "grace_months": QT_TRANSLATE_NOOP("wording", "longest gap that may be paid back"),
    "waiting_months": QT_TRANSLATE_NOOP("wording", "waiting after a long gap"),
    "waiting_days": QT_TRANSLATE_NOOP("wording", "waiting after a long gap, from the payment"),
    "waiting_break_months": QT_TRANSLATE_NOOP("wording", "one waits after a gap longer than"),
    "first_waiting_months": QT_TRANSLATE_NOOP("wording", "waiting of those who join first"),
    "after_months": QT_TRANSLATE_NOOP("wording", "no waiting if joined so soon after other cover"),
    "after_days": QT_TRANSLATE_NOOP("wording", "no waiting if joined so soon after other cover"),
    "back_pay_allowed": QT_TRANSLATE_NOOP("wording", "a gap may be paid back"),
    "back_pay_covers": QT_TRANSLATE_NOOP("wording", "paying back in time covers the gap"),
    "longer_gap_covers": QT_TRANSLATE_NOOP("wording", "paying back a longer gap covers it"),
    "arrears_repaid_cover": QT_TRANSLATE_NOOP("wording", "arrears repaid by the firm give cover"),
    "arrears_repay_days": QT_TRANSLATE_NOOP("wording", "time for the firm to repay"),
    "account_frozen": QT_TRANSLATE_NOOP("wording", "account cannot be used in a gap"),
    "extra_from_missed_years": QT_TRANSLATE_NOOP(
        "wording", "longer waiting from so many years missed"
    ),
    "extra_months_each": QT_TRANSLATE_NOOP("wording", "longer waiting for each year missed"),
    "many_missed_years": QT_TRANSLATE_NOOP("wording", "many years missed, from"),
    "many_missed_months": QT_TRANSLATE_NOOP("wording", "waiting after many years missed"),
    "actual_years": QT_TRANSLATE_NOOP("wording", "years actually paid"),
    "continuous_years": QT_TRANSLATE_NOOP("wording", "years in a row that suffice instead"),
    "pay_on": QT_TRANSLATE_NOOP("wording", "missing years may be paid month by month"),
    "lump": QT_TRANSLATE_NOOP("wording", "missing years may be paid at once"),
    "price_rate": QT_TRANSLATE_NOOP("wording", "price of a missing month, rate"),
    "price_base": QT_TRANSLATE_NOOP("wording", "price of a missing month, base"),
    "premium": QT_TRANSLATE_NOOP("wording", "premium of a year"),
    "after_years": QT_TRANSLATE_NOOP("wording", "years until the cap grows"),
    "less_per_missed_year": QT_TRANSLATE_NOOP("wording", "growth lost for each year missed"),
    "most": QT_TRANSLATE_NOOP("wording", "growth of the cap, at the most"),
    "days": QT_TRANSLATE_NOOP("wording", "time to join for cover from birth"),
    "months": QT_TRANSLATE_NOOP("wording", "time to join for cover from birth"),
    "first_year_months": QT_TRANSLATE_NOOP("wording", "months in the first year of work"),
    "per_year_months": QT_TRANSLATE_NOOP("wording", "months for each further year"),
    "max_months": QT_TRANSLATE_NOOP("wording", "months at the most"),
    "workdays_per_month": QT_TRANSLATE_NOOP("wording", "working days that make a month"),
    "days_per_month": QT_TRANSLATE_NOOP("wording", "days that make a month"),
    "account": QT_TRANSLATE_NOOP("wording", "credit to the account"),
}
# What a word of `_WHAT` means of one subject only.
_WHAT_OF = {
    "away_rate": QT_TRANSLATE_NOOP("wording", "first own share"),
    "flexible_base": QT_TRANSLATE_NOOP("wording", "its base"),
    "retirement_years": QT_TRANSLATE_NOOP("wording", "years of contributions"),
    "distressed_years": QT_TRANSLATE_NOOP("wording", "years of contributions"),
    "large_amount_month": QT_TRANSLATE_NOOP("wording", "contribution a month"),
    "large_amount_year": QT_TRANSLATE_NOOP("wording", "contribution a year"),
}
_DETAILS = {
    "active": QT_TRANSLATE_NOOP("wording", "working"),
    "retired": QT_TRANSLATE_NOOP("wording", "retired"),
    "poor": QT_TRANSLATE_NOOP("wording", "people in recognised need"),
    "destitute": QT_TRANSLATE_NOOP("wording", "destitute people"),
    "subsistence": QT_TRANSLATE_NOOP("wording", "people on the subsistence allowance"),
    "marginal": QT_TRANSLATE_NOOP("wording", "people just above the subsistence line"),
    "relapse": QT_TRANSLATE_NOOP("wording", "people fallen back into poverty"),
    "illness_poverty": QT_TRANSLATE_NOOP("wording", "people poor because of illness"),
    "student": QT_TRANSLATE_NOOP("wording", "pupils and students"),
    "child": QT_TRANSLATE_NOOP("wording", "children"),
    "elderly": QT_TRANSLATE_NOOP("wording", "old people"),
    "adult": QT_TRANSLATE_NOOP("wording", "adults"),
    "community": QT_TRANSLATE_NOOP("wording", "community care"),
    "hospital": QT_TRANSLATE_NOOP("wording", "hospitals"),
    "level1": QT_TRANSLATE_NOOP("wording", "level 1"),
    "level2": QT_TRANSLATE_NOOP("wording", "level 2"),
    "level3": QT_TRANSLATE_NOOP("wording", "level 3"),
    "level3_top": QT_TRANSLATE_NOOP("wording", "above level 3"),
    "level2_plus": QT_TRANSLATE_NOOP("wording", "level 2 and above"),
    "contracted": QT_TRANSLATE_NOOP("wording", "signed up with a family doctor"),
    "chinese_medicine": QT_TRANSLATE_NOOP("wording", "hospitals of Chinese medicine"),
    "inpatient": QT_TRANSLATE_NOOP("wording", "hospital stays"),
    "outpatient": QT_TRANSLATE_NOOP("wording", "outpatient care"),
    "home": QT_TRANSLATE_NOOP("wording", "at home"),
    "away": QT_TRANSLATE_NOOP("wording", "away from home"),
    "filed": QT_TRANSLATE_NOOP("wording", "filed for long"),
    "referred": QT_TRANSLATE_NOOP("wording", "referred"),
    "unfiled": QT_TRANSLATE_NOOP("wording", "not filed"),
    "temporary": QT_TRANSLATE_NOOP("wording", "filed without referral"),
    "emergency": QT_TRANSLATE_NOOP("wording", "in an emergency"),
    "in_province": QT_TRANSLATE_NOOP("wording", "in the same province"),
    "first": QT_TRANSLATE_NOOP("wording", "first stay of the year"),
    "repeat": QT_TRANSLATE_NOOP("wording", "further stays of the year"),
    "consultation": QT_TRANSLATE_NOOP("wording", "consultation fee"),
    "equipment": QT_TRANSLATE_NOOP("wording", "large equipment"),
    "chemo_radiotherapy": QT_TRANSLATE_NOOP("wording", "chemotherapy and radiotherapy"),
    "male": QT_TRANSLATE_NOOP("wording", "men"),
    "female": QT_TRANSLATE_NOOP("wording", "women"),
    "flexible": QT_TRANSLATE_NOOP("wording", "flexible employment"),
    "resident": QT_TRANSLATE_NOOP("wording", "residents"),
    "pooled_only": QT_TRANSLATE_NOOP("wording", "pooled fund only"),
    "outside_staff": QT_TRANSLATE_NOOP("wording", "staff from elsewhere"),
    "large_amount": QT_TRANSLATE_NOOP("wording", "large-amount fund"),
    "lump": QT_TRANSLATE_NOOP("wording", "paid at once"),
}
_NUMBERED = {
    r"tier(\d)": QT_TRANSLATE_NOOP("wording", "tier {0}"),
    r"group(\d)": QT_TRANSLATE_NOOP("wording", "disease group {0}"),
    r"age_(\d+)": QT_TRANSLATE_NOOP("wording", "from age {0}"),
    r"(\d+)_plus": QT_TRANSLATE_NOOP("wording", "from age {0}"),
    r"under_(\d+)": QT_TRANSLATE_NOOP("wording", "below age {0}"),
    r"joined_before_(\d+)": QT_TRANSLATE_NOOP("wording", "joined before {0}"),
    r"retired_before_(\d+)": QT_TRANSLATE_NOOP("wording", "retired before {0}"),
    r"under_(\d+)_months": QT_TRANSLATE_NOOP("wording", "less than {0} months of cover in a row"),
    r"from_(\d+)_months": QT_TRANSLATE_NOOP("wording", "from {0} months of cover in a row"),
    r"(\d+)_to_(\d+)_months": QT_TRANSLATE_NOOP("wording", "{0} to {1} months of cover in a row"),
}


def parameter_name(id_: str) -> str:
    """Return what a parameter is called; its id if a word of it has no name."""
    return _full_name(id_) or id_


def has_name(id_: str) -> bool:
    """Return whether every word of an id has a name."""
    return bool(_full_name(id_))


def _full_name(id_: str) -> str:
    if id_ in _WHOLE:
        return translate("wording", _WHOLE[id_])
    payer, dot, figure = id_.partition(".")
    if dot:  # of a supplement that the person typed
        return _about(payer_name(payer), field_name(figure))
    subject, rest = _first_of(_SUBJECTS, id_)
    what, details = _first_of(_WHAT, rest)
    named = list(_detail_names(details))
    if not subject or not what or not all(named):
        return ""
    words = translate("wording", _WHAT_OF.get(f"{subject}_{what}", _WHAT[what]))
    whole = _about(translate("wording", _SUBJECTS[subject]), words)
    if not named:
        return whole
    listed = translate("wording", ", ", "between for whom and where a value holds").join(named)
    return translate("wording", "{0} ({1})", "a value, for whom and where").format(whole, listed)


def _about(subject: str, words: str) -> str:
    name = translate("wording", "{0}, {1}", "what a value is about, and what it states")
    return name.format(subject, words)


def _first_of(names: dict[str, str], id_: str) -> tuple[str, str]:
    """Return the longest name that an id begins with, and the rest of the id."""
    fitting = [name for name in names if f"{id_}_".startswith(f"{name}_")]
    longest = max(fitting, key=len, default="")
    return longest, id_[len(longest) + 1 :]


def _detail_names(rest: str) -> Iterator[str]:
    """Yield the names of the last words of an id; "" for one without."""
    words = rest.split("_") if rest else []
    while words:
        for count in range(len(words), 0, -1):
            name = _detail("_".join(words[:count]))
            if name or count == 1:
                yield name
                words = words[count:]
                break


def _detail(words: str) -> str:
    if words in _DETAILS:
        return translate("wording", _DETAILS[words])
    for pattern, name in _NUMBERED.items():
        if found := re.fullmatch(pattern, words):
            return translate("wording", name).format(*found.groups())
    return ""
