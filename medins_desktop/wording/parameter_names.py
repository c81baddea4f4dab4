"""Names of parameters for people, composed from the words of their ids.

`stay_bands_retired_level2` is read as what it is about (stay), what it states (bands), and
for whom and where (retired, level2).
"""

import re
from collections.abc import Iterator

from medins_desktop.wording.language import QT_TRANSLATE_NOOP, translate

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
}
_SUBJECTS = {
    "stay": QT_TRANSLATE_NOOP("wording", "Hospital stay"),
    "outpatient": QT_TRANSLATE_NOOP("wording", "Outpatient care"),
    "chronic": QT_TRANSLATE_NOOP("wording", "Chronic disease, outpatient"),
    "visit": QT_TRANSLATE_NOOP("wording", "Outpatient visit"),
    "emergency": QT_TRANSLATE_NOOP("wording", "Emergency rescue"),
    "pharmacy": QT_TRANSLATE_NOOP("wording", "Pharmacy"),
    "day_surgery": QT_TRANSLATE_NOOP("wording", "Day surgery"),
    "pool": QT_TRANSLATE_NOOP("wording", "Pool fund"),
    "large_amount": QT_TRANSLATE_NOOP("wording", "Large-amount fund"),
    "critical_illness": QT_TRANSLATE_NOOP("wording", "Critical-illness insurance"),
    "assistance": QT_TRANSLATE_NOOP("wording", "Medical assistance"),
    "away": QT_TRANSLATE_NOOP("wording", "Treatment away from home"),
    "medical": QT_TRANSLATE_NOOP("wording", "Medical mutual aid"),
    "female_illness": QT_TRANSLATE_NOOP("wording", "Women's special illness"),
    "accident": QT_TRANSLATE_NOOP("wording", "Group accident"),
    "bundle": QT_TRANSLATE_NOOP("wording", "Bundle of three"),
}
_WHAT = {
    "deductible": QT_TRANSLATE_NOOP("wording", "deductible"),
    "bands": QT_TRANSLATE_NOOP("wording", "rates paid"),
    "cap": QT_TRANSLATE_NOOP("wording", "yearly cap"),
    "line": QT_TRANSLATE_NOOP("wording", "line"),
    "to": QT_TRANSLATE_NOOP("wording", "pays up to"),
    "rate": QT_TRANSLATE_NOOP("wording", "rate"),
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
    "price": QT_TRANSLATE_NOOP("wording", "price of a unit"),
    "sum": QT_TRANSLATE_NOOP("wording", "sum of a unit"),
}
# What a word of `_WHAT` means of one subject only.
_WHAT_OF = {
    "away_rate": QT_TRANSLATE_NOOP("wording", "first own share"),
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
}
_NUMBERED = {
    r"tier(\d)": QT_TRANSLATE_NOOP("wording", "tier {0}"),
    r"group(\d)": QT_TRANSLATE_NOOP("wording", "disease group {0}"),
    r"age_(\d+)": QT_TRANSLATE_NOOP("wording", "from age {0}"),
    r"(\d+)_plus": QT_TRANSLATE_NOOP("wording", "from age {0}"),
    r"under_(\d+)": QT_TRANSLATE_NOOP("wording", "below age {0}"),
    r"retired_before_(\d+)": QT_TRANSLATE_NOOP("wording", "retired before {0}"),
    r"under_(\d+)_months": QT_TRANSLATE_NOOP("wording", "less than {0} months of cover"),
    r"from_(\d+)_months": QT_TRANSLATE_NOOP("wording", "from {0} months of cover"),
    r"(\d+)_to_(\d+)_months": QT_TRANSLATE_NOOP("wording", "{0} to {1} months of cover"),
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
    subject, rest = _first_of(_SUBJECTS, id_)
    what, details = _first_of(_WHAT, rest)
    named = list(_detail_names(details))
    if not subject or not what or not all(named):
        return ""
    words = translate("wording", _WHAT_OF.get(f"{subject}_{what}", _WHAT[what]))
    name = translate("wording", "{0}, {1}", "what a value is about, and what it states")
    whole = name.format(translate("wording", _SUBJECTS[subject]), words)
    if not named:
        return whole
    listed = translate("wording", ", ", "between for whom and where a value holds").join(named)
    return translate("wording", "{0} ({1})", "a value, for whom and where").format(whole, listed)


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
