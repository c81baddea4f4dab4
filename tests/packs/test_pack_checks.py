"""Every fault of a policy file is one sentence: the file, the place, the value, a remedy."""

from pathlib import Path

import pytest

from medins_desktop.commands import main
from medins_desktop.core.problem import InvalidFile
from medins_desktop.packs.every_file import checked
from medins_desktop.packs.library import Library
from medins_desktop.resource_files import resource
from medins_desktop.wording.problems import problem_text

pytestmark = pytest.mark.usefixtures("in_english")
BAD = Path(__file__).parent / "bad"

# One file a fault, each a small valid file with one thing changed.
MOST = "1,000,000,000,000"
FAULTS = {
    "a_burden_row_without_counter": "layers[1].rows[0]: counter is missing. Add it.",
    "a_cap_of_an_unknown_kind": (
        "caps[0].kinds: inpatiant is not a possible value. Possible: inpatient, "
        "outpatient, chronic, pharmacy, emergency, day_surgery."
    ),
    "a_cap_of_an_unknown_layer": (
        "caps[0].layers: there is no layer pol. Add it or correct the name."
    ),
    "a_cap_of_an_unknown_level": (
        "caps[0].levels: level4 is not a possible value. Possible: community, level1, "
        "level2, level3, level3_top."
    ),
    "a_cap_twice": "caps: year stands twice. Give each its own name.",
    "a_concession_for_an_unknown_group": (
        "layers[1].rows[0].concessions[0].when.group: poor is not a possible value. "
        "Possible: none, destitute, subsistence, marginal, relapse, illness_poverty."
    ),
    "a_condition_of_another_shape": (
        'layers[0].rows[0].when.kind: write a list of words ["…"], true or false, or for a number '
        "{ at_least = 60, below = 70 }."
    ),
    "a_condition_that_names_no_answer": (
        'layers[0].rows[0].when.kind: write a list of words ["…"], true or false, or for a number '
        "{ at_least = 60, below = 70 }."
    ),
    "a_day_that_is_text": "effective: this is not a day. Write it like 2025-03-12.",
    "a_key_twice": (
        "The file is not TOML: Cannot overwrite a value (at line 3, column 12). Mend it there."
    ),
    "a_label_in_one_language": "parameters.line.label.en: the text in en is missing. Add it.",
    "a_note_in_one_language": "parameters.line.note.en: the text in en is missing. Add it.",
    "a_later_version": (
        "The file was written by a later version of the program (version 2). Update the "
        "program; the file is left as it is."
    ),
    "a_layer_twice": "layers: pool stands twice. Give each its own name.",
    "a_medical_year_that_begins_in_no_month": "parameters.start: value is missing. Add it.",
    "a_missing_place": "place is missing. Add it.",
    "a_name_in_one_language": "name.en: the text in en is missing. Add it.",
    "a_negative_amount": f"parameters.line.value: -1000 must lie between 0 and {MOST}. Correct it.",
    "a_number_too_large_to_read": "A number of the file is too long to be read. Shorten it.",
    "a_number_too_long_to_read": "A number of the file is too long to be read. Shorten it.",
    "a_plan_that_nobody_can_join": (
        "joined_by: medicine is not a possible value. Possible: medical, female_illness, "
        "critical_illness, accident, bundle."
    ),
    "a_question_in_one_language": (
        "facts.contracted.question.zh: the text in zh is missing. Add it."
    ),
    "a_range_from_no_number": (
        "layers[0].rows[0].when.age: a range needs at_least or below, as numbers or days."
    ),
    "a_range_of_days_for_an_age": (
        "layers[0].rows[0].when.age: a range needs at_least or below, as numbers or days."
    ),
    "a_range_of_numbers_for_a_day": (
        "layers[0].rows[0].when.retired_on: a range needs at_least or below, as numbers or days."
    ),
    "a_range_of_words": (
        "layers[0].rows[0].when.level: level has no range. Name its possible values in a list."
    ),
    "a_range_to_an_hour": (
        "layers[0].rows[0].when.retired_on: a range needs at_least or below, as numbers or days."
    ),
    "a_range_without_edges": (
        "layers[0].rows[0].when.age: a range needs at_least or below, as numbers or days."
    ),
    "a_rate_above_one": (
        "parameters.stay_bands.value: the share 1.2 must lie between 0% and "
        "100% (0 and 1). Correct it."
    ),
    "a_share_for_days": (
        "parameters.line.value: share_of has the unit days, but yuan is needed here. "
        "Change one of them."
    ),
    "a_share_of_bands": (
        "parameters.line.value.share_of: stay_bands is not an amount in yuan, so there is "
        "no share of it. Name another."
    ),
    "a_share_of_nothing": (
        "parameters.line.value.share_of: there is no parameter wage. Add it or correct the name."
    ),
    "a_share_row_without_of": "layers[1].rows[0]: of is missing. Add it.",
    "a_share_without_rate": (
        "parameters.line.value: { share_of = year_cap } is not a share. Write { share_of = "
        '"name", rate = 0.10 }.'
    ),
    "a_source_that_nothing_cites": (
        "sources.notice: nothing names notice. Remove it or say where it belongs."
    ),
    "a_state_of_the_firm_left_out": "states: bankrupt is missing. Add it.",
    "a_statement_in_one_language": (
        "statements.in-full.text.en: the text in en is missing. Add it."
    ),
    "a_sign_twice": "The key stopped stands twice in one place. Remove one.",
    "a_claim_step_that_is_no_statement": (
        "claim: there is no statement sue. Add it or correct the name."
    ),
    "a_statement_that_no_topic_names": (
        "statements.ask: nothing names ask. Remove it or say where it belongs."
    ),
    "a_topic_of_an_unknown_statement": (
        "topics.pay: there is no statement ask. Add it or correct the name."
    ),
    "a_statement_that_no_state_names": (
        "statements.ask: nothing names ask. Remove it or say where it belongs."
    ),
    "a_statement_without_source": (
        "statements.in-full.sources: a value without source. Name where it stands."
    ),
    "a_thirteenth_month": "parameters.start.value: 13 must lie between 1 and 12. Correct it.",
    "a_unit_that_is_a_number": (
        'parameters.stay_bands.unit: text in quotes "…" is needed here, not a whole number. '
        "Correct it."
    ),
    "a_value_without_sources": (
        "parameters.line.sources: a value without source. Name where it stands."
    ),
    "a_usual_answer_that_is_not_offered": (
        "facts.contracted.usual.answer: no is not a possible value. Possible: true, false."
    ),
    "a_value_and_dated_values": (
        "parameters.line: it has a value and dated values. Keep one of the two."
    ),
    "dated_values_from_after_the_file_holds": (
        "parameters.line.dated[0].from: the first value is from 2025-07-01, the file holds from "
        "2025-01-01: for the days between nothing is known. Give an earlier value, or a label so "
        "that the person is asked."
    ),
    "dated_values_out_of_order": (
        "parameters.line.dated: dated values must be in order, the oldest first, each day once."
    ),
    "another_value_without_source": (
        "parameters.line.others[0].sources: a value without source. Name where it stands."
    ),
    "a_dated_value_out_of_range": (
        "parameters.line.dated[0].value: -1 must lie between 0 and 1,000,000,000,000. Correct it."
    ),
    "added_points_that_are_not_there": (
        "added_points[0].points: there is no parameter points_at_60. Add it or correct the name."
    ),
    "a_question_with_an_unknown_source": (
        "parameters.line.sources: there is no source notise in this file. Add it under [sources]."
    ),
    "a_version_in_words": "version: one is not a possible value. Possible: 1.",
    "a_wrong_choice_in_a_condition": (
        "layers[0].rows[0].when.kind: hospital is not a possible value. Possible: "
        "inpatient, outpatient, chronic, pharmacy, emergency, day_surgery."
    ),
    "a_wrong_unit": (
        "layers[0].rows[0].deductible.amount: stay_bands has the unit bands, but yuan, "
        "yuan_by_admission is needed here. Change one of them."
    ),
    "a_yearly_axis_without_counter": "layers[0].rows[0]: spending is missing. Add it.",
    "a_yes_where_words_are_tested": (
        "layers[0].rows[0].when.kind: true is not a possible value. Possible: inpatient, "
        "outpatient, chronic, pharmacy, emergency, day_surgery."
    ),
    "a_zero_band_under_a_paid_cap": (
        "layers[0].rows[0].bands: under a cap on payments every band of stay_bands must "
        "pay something. Use a cap on spending or leave the band out."
    ),
    "an_amount_beyond_all_bounds": (
        f"parameters.line.value: 1E+30 must lie between 0 and {MOST}. Correct it."
    ),
    "an_amount_that_is_no_number": (
        f"parameters.line.value: NaN must lie between 0 and {MOST}. Correct it."
    ),
    "an_empty_list_of_sources": (
        "parameters.line.sources: a value without source. Name where it stands."
    ),
    "an_excess_row_to_a_limit_over_nothing": "layers[1].rows[0]: over is missing. Add it.",
    "an_excess_row_without_pools": "layers[1].rows[0]: pools is missing. Add it.",
    "an_exclusion_without_source": (
        "exclusions.abroad.sources: a value without source. Name where it stands."
    ),
    "an_unknown_axis": (
        "layers[0].rows[0].axis: month is not a possible value. Possible: stay, visit, year."
    ),
    "an_unknown_cap": "layers[0].rows[0].caps: there is no cap yaer. Add it under [[caps]].",
    "an_unknown_confidence": (
        "parameters.line.confidence: certain is not a possible value. Possible: "
        "official-text, two-sources, one-source, own-knowledge."
    ),
    "an_unknown_fact": (
        "layers[0].rows[0].when.colour: the fact colour is neither built in nor declared. "
        "Add it under [facts]."
    ),
    "an_unknown_fact_for_care_away": (
        "away[0].when.distance: the fact distance is neither built in nor declared. Add it "
        "under [facts]."
    ),
    "an_unknown_key": "the key year_start is not known. Correct its spelling or remove it.",
    "an_unknown_key_of_a_parameter": (
        "parameters.line: the key remark is not known. Correct its spelling or remove it."
    ),
    "an_unknown_key_of_a_row": (
        "layers[0].rows[0]: the key rate is not known. Correct its spelling or remove it."
    ),
    "an_unknown_kind_of_layer": (
        "layers[0].kind: pond is not a possible value. Correct its spelling."
    ),
    "an_unknown_layer_in_a_share": (
        "layers[1].rows[0]: there is no layer pol. Add it or correct the name."
    ),
    "an_unknown_parameter_in_a_row": (
        "layers[0].rows[0].bands: there is no parameter stay_band. Add it or correct the name."
    ),
    "an_unknown_scheme": (
        "schemes: worker is not a possible value. Possible: employee, flexible, resident."
    ),
    "an_unknown_source": (
        "parameters.line.sources: there is no source rumour in this file. Add it under [sources]."
    ),
    "an_unknown_state_of_the_firm": (
        "states.moved: moved is not a possible value. Possible: normal, hardship, deferral, "
        "arrears, bankrupt, closed, none."
    ),
    "an_unknown_statement": (
        "states.hardship: there is no statement ask. Add it or correct the name."
    ),
    "an_unused_parameter": "parameters.share_rate: no rule uses share_rate. Remove it or use it.",
    "another_format": (
        'This is not a file of the right kind: "format" must be medins-policy, '
        "medins-plan, medins-exclusions, medins-enterprise, "
        "medins-record, medins-national or medins-law."
    ),
    "bands_of_other_keys": (
        "parameters.stay_bands.value: { above = 5000, rate = 0.90 } is not a list of "
        "bands. Write bands as { from = 0, rate = 0.85 }."
    ),
    "bands_out_of_order": (
        "parameters.stay_bands.value: the bands 0 0 must start at 0 and rise. Put them in order."
    ),
    "bands_that_do_not_start_at_zero": (
        "parameters.stay_bands.value: the bands 1 5000 must start at 0 and rise. Put them in order."
    ),
    "broken_off": "The file is not TOML: Invalid value (at end of document). Mend it there.",
    "checked_before_it_took_effect": (
        "checked: 2024 lies before the year in which the policy takes effect. Correct it."
    ),
    "criteria_without_a_condition": "criteria[0]: conditions is missing. Add it.",
    "half_a_day": "parameters.line.value: 1.5 must be a whole number. Correct it.",
    "nested_too_deeply": "The file is nested too deeply: this is not such a file. Choose another.",
    "no_days_at_all": f"parameters.line.value: 0 must lie between 1 and {MOST}. Correct it.",
    "no_value_and_no_label": (
        "parameters.line: without a value the person is asked, so it needs a label in zh "
        "and en. Add a value or a label."
    ),
    "none_where_an_amount_is_needed": (
        "layers[0].rows[0].deductible.amount: line is needed as an amount; only a cap may "
        "be none. Give an amount."
    ),
    "not_a_list_of_amounts": (
        "parameters.line.value: [] is not a list of amounts such as [1300, 650]."
    ),
    "not_a_number": "parameters.line.value: about 1000 is not a number from 0 up. Correct it.",
    "not_utf8": "The file is not UTF-8 text (byte 69). Save it as UTF-8.",
    "points_that_leave_nothing_under_a_paid_cap": (
        "layers[0].rows[0].bands: under a cap on payments every band of stay_bands must "
        "pay something. Use a cap on spending or leave the band out."
    ),
}


def test_every_broken_file_is_listed_here() -> None:
    assert sorted(path.stem for path in BAD.glob("*.toml")) == sorted(FAULTS)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_has_one_sentence_and_the_command_prints_just_that(
    fault: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(BAD / f"{fault}.toml")
    assert main(["policies", "check", path, "--language", "en"]) == 2
    printed = capsys.readouterr()
    assert printed.err == f"{path}: {FAULTS[fault]}\n"
    assert printed.out == ""


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_one_problem_with_its_place(fault: str) -> None:
    with pytest.raises(InvalidFile) as broken:
        checked(BAD / f"{fault}.toml")
    assert broken.value.file.endswith(f"{fault}.toml")
    assert len(broken.value.problems) == 1


def test_one_broken_file_stops_whoever_reads_them_all(tmp_path: Path) -> None:
    (tmp_path / "one.toml").write_bytes((BAD / "a_layer_twice.toml").read_bytes())
    with pytest.raises(InvalidFile, match="twice"):
        _ = Library.read(tmp_path).policies


def test_a_file_with_several_faults_names_them_all(tmp_path: Path) -> None:
    text = (BAD / "a_layer_twice.toml").read_text(encoding="utf-8")
    path = tmp_path / "two.toml"
    path.write_text(text.replace("checked = 2025", "checked = 2024"), encoding="utf-8")
    with pytest.raises(InvalidFile) as broken:
        checked(path)
    found = {(problem.code, problem.where) for problem in broken.value.problems}
    assert found == {("checked_before_effective", "checked"), ("twice", "layers")}


def test_a_file_that_is_not_there_is_said_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(tmp_path / "none.toml")
    assert main(["policies", "check", path, "--language", "en"]) == 2
    assert capsys.readouterr().err == (
        f"{path}: The file cannot be read: No such file or directory. Check its name and rights.\n"
    )


def test_a_folder_is_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["policies", "check", str(tmp_path), "--language", "en"]) == 2
    assert "The file cannot be read" in capsys.readouterr().err


def test_a_file_of_some_megabytes_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.toml"
    path.write_bytes(b"# " + b"x" * 2_000_000)
    with pytest.raises(InvalidFile) as broken:
        checked(path)
    assert [problem.code for problem in broken.value.problems] == ["too_large"]


# ── Files as they are typed and saved ────────────────────────────────────────────────

BEIJING = resource("policies", "110000", "employee", "2025-01-01.toml")


def said_of(text: str, tmp_path: Path, *, signed: bool = False) -> str:
    """Return what is said of a file, saved with a byte order mark or without; "" if it is fine."""
    path = tmp_path / "file.toml"
    path.write_text(text, encoding="utf-8-sig" if signed else "utf-8")
    try:
        checked(path)
    except InvalidFile as error:
        return " ".join(map(problem_text, error.problems))
    return ""


def test_an_editor_may_save_a_byte_order_mark(tmp_path: Path) -> None:
    assert said_of(BEIJING.read_text(encoding="utf-8"), tmp_path, signed=True) == ""


@pytest.mark.parametrize(
    ("typed", "sign"),
    [("value = １３００", "１"), ("value = [1300，650]", "，"), ("value ＝ 1", "＝")],
)
def test_a_sign_of_a_chinese_keyboard_is_named_with_its_line(
    tmp_path: Path, typed: str, sign: str
) -> None:
    text = BEIJING.read_text(encoding="utf-8")
    line = text[: text.index("value = ")].count("\n") + 1
    first = text[text.index("value = ") :].partition("\n")[0]
    wrong = text.replace(first, typed, 1)
    assert said_of(wrong, tmp_path).startswith(f"Line {line} has {sign} outside a text")


def test_signs_within_texts_and_remarks_are_no_fault(tmp_path: Path) -> None:
    """Another slip of the same file is named as it is."""
    text = BEIJING.read_text(encoding="utf-8").replace("[caps]", "[caps", 1)
    assert "，" in text
    assert said_of(text, tmp_path).startswith("The file is not TOML")


def test_a_number_is_tested_by_a_range(tmp_path: Path) -> None:
    text = BEIJING.read_text(encoding="utf-8")
    for wrong in ("age = [60, 70]", 'age = ["60"]', "age = 60"):
        aged = text.replace(
            'when = { kind = ["inpatient"]', f'when = {{ {wrong}, kind = ["inpatient"]', 1
        )
        assert "at_least = 60, below = 70" in said_of(aged, tmp_path), wrong


def test_a_choice_needs_its_choices(tmp_path: Path) -> None:
    fact = (
        '[facts.tier]\nabout = "person"\nkind = "choice"\nquestion = { zh = "档", en = "Tier" }\n'
    )
    text = BEIJING.read_text(encoding="utf-8").replace("[parameters.", f"{fact}\n[parameters.", 1)
    assert "facts.tier: choices is missing. Add it." in said_of(text, tmp_path)


def test_a_value_without_confidence_lacks_it(tmp_path: Path) -> None:
    text = BEIJING.read_text(encoding="utf-8")
    lacking = text.replace('confidence = "official-text"\n', "", 1)
    assert "confidence is missing. Add it." in said_of(lacking, tmp_path)
