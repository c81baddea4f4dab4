"""Names of payers, choices, evidence and fields, in both languages."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from medins_desktop.core import claim
from medins_desktop.core.enterprise import ENTERPRISE_STATES
from medins_desktop.core.explanation import CONFIDENCES, Citation, Source
from medins_desktop.interview.record_grid import SOURCES
from medins_desktop.packs.library import Choice
from medins_desktop.wording.language import load_language, local_text
from medins_desktop.wording.names import (
    choice_name,
    confidence_name,
    confidence_sentence,
    field_name,
    note_text,
    payer_name,
    source_text,
)
from tests.core.random_settlements import FOLDERS, library
from tests.core.small_policy import A_DAY

pytestmark = pytest.mark.usefixtures("in_english")

CHOICES = {
    "sex": claim.SEXES,
    "status": claim.STATUSES,
    "scheme": claim.SCHEMES,
    "aid_group": claim.AID_GROUPS,
    "kind": claim.KINDS,
    "hospital_level": claim.LEVELS,
    "care": claim.CARES,
    "cause": claim.CAUSES,
    "source": SOURCES,
    "plan": claim.PLANS,
    "enterprise_state": ENTERPRISE_STATES,
}
LAYERS = (
    "pool",
    "large_amount",
    "retiree_supplement",
    "critical_illness",
    "assistance",
    "supplement",
    "commercial",
    "mutual_aid",
    "account",
    "cash",
)


def differs(words: Callable[..., str], app: QApplication, *what: Any) -> bool:
    """Return whether something has words of its own in each language."""
    said = []
    for language in ("zh", "en"):
        load_language(language, app)
        said.append(words(*what))
    return all(said) and said[0] != said[1] and what[-1] not in said[:1]


@pytest.mark.parametrize(
    ("fact", "value"), [(fact, value) for fact, values in CHOICES.items() for value in values]
)
def test_every_choice_has_words(fact: str, value: str, in_english: QApplication) -> None:
    assert differs(choice_name, in_english, fact, value)


def test_the_level_of_a_condition_is_that_of_the_hospital() -> None:
    assert choice_name("level", "level3") == choice_name("hospital_level", "level3") == "Level 3"


@pytest.mark.parametrize("payer", LAYERS)
def test_every_payer_of_the_case_format_has_words(payer: str, in_english: QApplication) -> None:
    assert differs(payer_name, in_english, payer)


def test_a_layer_of_a_policys_own_is_called_as_the_policy_says() -> None:
    policy = library(FOLDERS[0]).policy(Choice("110000", "employee"), A_DAY)
    assert payer_name("pool", policy) == "Pool fund"
    assert payer_name("something_new", policy) == "something_new"


@pytest.mark.parametrize("confidence", CONFIDENCES)
def test_every_evidence_has_a_name_and_a_sentence(
    confidence: str, in_english: QApplication
) -> None:
    assert differs(confidence_name, in_english, confidence)
    assert differs(confidence_sentence, in_english, confidence)


def test_a_field_is_called_by_its_last_name_and_an_unknown_one_by_its_path() -> None:
    assert field_name("bills[0].total") == "total"
    assert field_name("person.born") == "day of birth"
    assert field_name("scenarios[0].name") == "scenarios[0].name"


def test_a_source_is_cited_with_what_is_known_of_it(in_english: QApplication) -> None:
    law = Source("law", "社会保险法", "official", "", "全国人大常委会", "2018-12-29")
    assert source_text(Citation(law, "第三十条")) == (
        '"社会保险法", 第三十条, 全国人大常委会, issued 2018-12-29'
    )
    assert source_text(Citation(Source("web", "网络文章", "secondary"))) == "网络文章"
    load_language("zh", in_english)
    assert source_text(Citation(law, "第三十条")).startswith("《社会保险法》")


def test_a_text_in_both_languages_is_shown_in_the_one_in_use(in_english: QApplication) -> None:
    both = {"zh": "北京市", "en": "Beijing"}
    assert local_text(both) == "Beijing"
    assert local_text({"zh": "北京市"}) == "北京市"
    assert local_text({}) == ""
    load_language("zh", in_english)
    assert local_text(both) == "北京市"


def test_a_note_in_chinese_alone_is_marked_in_english(in_english: QApplication) -> None:
    one, both = {"zh": "按年计算。"}, {"zh": "按年计算。", "en": "Counted by the year."}
    assert note_text(one) == "(in Chinese) 按年计算。"
    assert note_text(both) == "Counted by the year."
    assert note_text({}) == ""
    load_language("zh", in_english)
    assert note_text(one) == note_text(both) == "按年计算。"
