"""What the counters of a medical year are called."""

from medins_desktop.core.policy import Policy
from medins_desktop.wording.language import QT_TRANSLATE_NOOP, translate
from medins_desktop.wording.names import choice_name, payer_name

_TABLES = {
    "admissions": QT_TRANSLATE_NOOP("wording", "{0}: stays so far"),
    "deductible": QT_TRANSLATE_NOOP("wording", "{0}: deductible charged so far"),
    "spending": QT_TRANSLATE_NOOP("wording", "{0}: in-scope spending so far"),
    "paid": QT_TRANSLATE_NOOP("wording", "{0}: paid so far"),
    "excess": QT_TRANSLATE_NOOP("wording", "{0}: beyond the pool's limit so far"),
    "burden": QT_TRANSLATE_NOOP("wording", "{0}: in-scope money you bore so far"),
}
_KINDS = ("inpatient", "outpatient", "chronic", "pharmacy", "emergency", "day_surgery")


def counter_name(table: str, name: str, policy: Policy) -> str:
    """Return what a counter of `UsedBefore` counts, as a label."""
    subject, _, level = name.partition("/")
    words = _subject(subject, policy)
    if level:
        words = f"{words} {choice_name('hospital_level', level)}"
    return translate("wording", _TABLES[table]).format(words)


def _subject(name: str, policy: Policy) -> str:
    cap = next((cap for cap in policy.caps if cap.id == name), None)
    if cap is not None:
        between = translate("wording", ", ", "between payers or kinds of care")
        payers = between.join(payer_name(layer, policy) for layer in cap.layers)
        kinds = between.join(choice_name("kind", kind) for kind in cap.kinds)
        return translate("wording", "{0} ({1})").format(payers, kinds) if kinds else payers
    if name in _KINDS:
        return choice_name("kind", name)
    layers = [layer.id for layer in policy.layers if name.startswith(layer.id)]
    return payer_name(max(layers, key=len), policy) if layers else name
