"""Retiring in another place where one paid."""

from dataclasses import replace

from medins_desktop.interview.transfer import elsewhere
from tests.charts.cases import library
from tests.charts.record_cases import DAY, in_guangdong, still_paying

TODAY = DAY("2025-06-30")


def test_each_other_place_of_the_record_has_its_own_rule() -> None:
    ((place, outlook),) = elsewhere(still_paying(), library(), TODAY, 60)
    assert place == "430100"
    # the statutory month is the same everywhere; what is required is not Guangzhou's
    assert str(outlook.at) == "2029-04"
    assert outlook.projected == (373, 373)


def test_months_keep_their_places_and_those_to_come_are_paid_there() -> None:
    answers = replace(still_paying(), place="430100")
    ((place, outlook),) = elsewhere(answers, library(), TODAY, 60)
    assert place == "440100"
    assert outlook.certain is not None
    assert outlook.certain.actual is not None
    # 161 in Guangzhou to 2025-05 and 46 to come; the deemed months are no payment
    assert outlook.certain.actual.projected == 207


def test_a_record_of_one_place_leads_nowhere_else() -> None:
    assert elsewhere(in_guangdong(), library(), TODAY, 60) == ()
    assert elsewhere(replace(still_paying(), place=None), library(), TODAY, 60) == ()
