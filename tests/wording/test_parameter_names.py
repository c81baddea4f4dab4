"""Every value of a shipped file is called by a name that people understand."""

import pytest
from PySide6.QtWidgets import QApplication

from medins_desktop.packs.library import Library
from medins_desktop.packs.records import records_of
from medins_desktop.packs.stated_file import stated_file
from medins_desktop.wording.language import load_language
from medins_desktop.wording.parameter_names import has_name, parameter_name


def shipped_ids() -> dict[str, list[str]]:
    """Return the ids of each shipped file."""
    library = Library.shipped()
    records = (records_of(library).record_file(place) for place in library.places())
    country = [f for f in library.national_files if f.format != "medins-enterprise"]
    tables = (*country, *records_of(library).tables)
    files = (*library.policies, *library.plans, *tables, *(one for one in records if one))
    stated = map(stated_file, files)
    return {f"{f.place} {f.kind} {f.schemes} {f.effective}": list(f.parameters) for f in stated}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_shipped_value_has_a_full_name(language: str, in_english: QApplication) -> None:
    load_language(language, in_english)
    for ids in shipped_ids().values():
        assert [id_ for id_ in ids if not has_name(id_)] == []
        names = [parameter_name(id_) for id_ in ids]
        assert [name for name in names if "_" in name] == []
        assert [name for name in names if name.isascii() is (language == "zh")] == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_two_values_of_a_file_never_share_a_name(language: str, in_english: QApplication) -> None:
    load_language(language, in_english)
    for ids in shipped_ids().values():
        names = [parameter_name(id_) for id_ in ids]
        assert sorted(name for name in set(names) if names.count(name) > 1) == []


@pytest.mark.parametrize(
    ("id_", "zh", "en"),
    [
        ("pool_cap", "统筹基金年度封顶", "Pool fund, yearly cap"),
        (
            "stay_bands_retired_level3_top",
            "住院支付比例（退休，三级以上）",
            "Hospital stay, rates paid (retired, above level 3)",
        ),
        (
            "stay_deductible_retired_before_2001",
            "住院起付线（2001 年以前退休）",
            "Hospital stay, deductible (retired before 2001)",
        ),
        (
            "stay_deductible_level1_chinese_medicine",
            "住院起付线（一级，中医医院）",
            "Hospital stay, deductible (level 1, hospitals of Chinese medicine)",
        ),
        (
            "away_rate_in_province",
            "异地就医先自付比例（省内）",
            "Treatment away from home, first own share (in the same province)",
        ),
        (
            "chronic_bands_group1_12_to_36_months",
            "门诊慢特病支付比例（1 类病种，连续参保 12 至 36 个月）",
            "Chronic disease, outpatient, rates paid "
            "(disease group 1, 12 to 36 months of cover in a row)",
        ),
        (
            "outpatient_bands_retired_hospital_70_plus",
            "门诊支付比例（退休，医院，满 70 岁）",
            "Outpatient care, rates paid (retired, hospitals, from age 70)",
        ),
        (
            "retirement_years_male",
            "退休，缴费年限（男）",
            "Retirement, years of contributions (men)",
        ),
        (
            "cover_waiting_months_flexible",
            "待遇起止，断缴太久后的等待期（灵活就业）",
            "Start and end of cover, waiting after a long gap (flexible employment)",
        ),
        (
            "large_amount_year_retired",
            "大额互助每年缴费（退休）",
            "Large-amount fund, contribution a year (retired)",
        ),
        (
            "stay_bands_inpatient_chemo_radiotherapy",
            "住院支付比例（住院，放化疗）",
            "Hospital stay, rates paid (hospital stays, chemotherapy and radiotherapy)",
        ),
    ],
)
def test_a_name_says_what_for_whom_and_where(
    id_: str, zh: str, en: str, in_english: QApplication
) -> None:
    assert parameter_name(id_) == en
    load_language("zh", in_english)
    assert parameter_name(id_) == zh


def test_an_id_with_a_strange_word_is_shown_as_it_is(in_english: QApplication) -> None:
    """A half name could be taken for another value."""
    assert parameter_name("stay_bands_of_the_moon") == "stay_bands_of_the_moon"
    assert not has_name("somewhere")


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("zh", "商业保险除外账单的支付比例"),
        ("en", "Commercial insurance, rate for excluded bills"),
    ],
)
def test_every_figure_of_a_typed_supplement_has_a_full_name(
    language: str, name: str, in_english: QApplication
) -> None:
    load_language(language, in_english)
    assert parameter_name("commercial.excluded_rate") == name
    for payer in ("supplement", "commercial"):
        for figure in ("deductible", "rate", "cap"):
            assert "." not in parameter_name(f"{payer}.{figure}")
