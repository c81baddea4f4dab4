"""The words that stand for columns, kinds and levels in a pasted table, in both languages."""

from collections.abc import Iterable, Iterator, Mapping

from medins_desktop.core.claim import CAUSES
from medins_desktop.core.policy import DeclaredFact, Policy
from medins_desktop.interview.bill_table import COLUMNS, FACTS
from medins_desktop.interview.fact_checks import UNDECLARED
from medins_desktop.interview.questions import every_fact
from medins_desktop.interview.table_rows import Words
from medins_desktop.reports.export_sheets import COMPUTED_TITLES
from medins_desktop.wording.language import in_each_language
from medins_desktop.wording.names import choice_name, choice_words, payer_words
from medins_desktop.wording.table_titles import (
    column_title,
    fact_words,
    title_words,
    yes_no_words,
)

_COLUMNS = {
    "last_day": (
        "出院日期 日期 就诊日期 结算日期 结束日期 离院日期 出院时间 离院时间 就诊时间 结算时间 "
        "date day last_day to"
    ),
    "kind": "类别 类型 就诊类别 就诊类型 医疗类别 kind type",
    "hospital_level": "医院级别 级别 医院等级 医院 level hospital hospital_level",
    "first_day": "入院日期 开始日期 入院时间 first_day from",
    "in_scope": (
        "政策范围内 政策范围内费用 政策范围内金额 范围内 符合范围金额 符合政策范围金额 "
        "符合政策范围费用 符合政策范围内费用 医保范围内 医保范围内费用 医保范围内金额 in_scope"
    ),
    "care": "就医地 异地 异地就医 就医类型 care",
    "total": (
        "总费用 医疗费总额 医疗费总金额 医疗费用总额 医疗总费用 费用总额 总费用金额 总金额 "
        "费用合计 医疗费合计 合计 总计 总额 金额 费用 total amount"
    ),
    "outside_catalogue": (
        "目录外 目录外费用 目录外金额 目录外(丙类)费用 自费 自费金额 自费费用 全自费 全自费金额 "
        "全自费费用 丙类 丙类金额 丙类费用 丙类自费 丙类自费金额 outside_catalogue outside"
    ),
    "over_price_limit": (
        "超限价 超限价金额 超限价费用 超限价自费 超限价自费金额 超限价自费费用 超限价自付 "
        "超限价自付金额 超限额 超过限价的费用 over_price_limit"
    ),
    "class_b": "乙类 乙类费用 乙类金额 乙类总额 乙类总费用 class_b",
    "class_b_rate": "乙类先行自付比例 先行自付比例 先自付比例 乙类自付比例 乙类比例 class_b_rate",
    "own_share": (
        "乙类自付 乙类自付金额 乙类自付费用 乙类先自付 乙类先自付金额 乙类先行自付 "
        "乙类先行自付金额 乙类先行自付费用 先自付 先自付金额 先行自付 先行自付金额 先行自付费用 "
        "个人先行自付 个人先行自付金额 own_share"
    ),
}
# What a bill comes to: never read, the program works it out itself.
_RESULTS = (
    "统筹支付 统筹支付金额 统筹基金支付 统筹基金支付金额 基本医疗保险统筹基金支付 统筹报销 "
    "基金支付 基金支付金额 基金支付总额 医保支付 医保支付金额 医保报销 医保报销金额 报销金额 "
    "大病支付 大病保险支付 大病保险支付金额 大额支付 大额医疗费用补助 公务员补助 医疗救助支付 "
    "其他支付 个人负担 个人负担总金额 个人支付 个人支付金额 个人自付 现金支付 个人现金支付 "
    "账户支付 个人账户支付 起付线 起付标准 实际支付起付线"
)
_KINDS = {
    "inpatient": "住院 普通住院 inpatient stay",
    "outpatient": "门诊 普通门诊 outpatient visit",
    "chronic": "门诊慢特病 慢特病 门慢 门特 特殊病 门诊特殊病 慢性病 chronic",
    "pharmacy": "药店 定点药店 购药 pharmacy",
    "emergency": "急诊 急诊抢救 抢救 emergency",
    "day_surgery": "日间手术 日间 day_surgery",
}
_CARES = {
    "home": "本地 参保地 否 home",
    "filed": "长期备案 异地长期备案 备案 filed",
    "referred": "转诊 异地转诊 转外 referred",
    "emergency": "异地急诊 急诊抢救 emergency",
    "temporary": "临时备案 临时外出 temporary",
    "unfiled": "未备案 unfiled",
    "in_province": "省内 省内异地 in_province",
}
_LEVELS = {
    "community": "社区 社区医院 社区卫生服务中心 卫生院 基层 未定级 community",
    "level1": "一级 一级医院 一甲 一级甲等 1 level1",
    "level2": "二级 二级医院 二甲 二乙 二级甲等 二级乙等 2 level2",
    "level3": "三级 三级医院 三甲 三乙 三级甲等 三级乙等 3 level3",
    "level3_top": "三级特等 省部属 level3_top",
}


def table_words(policies: Iterable[Policy] = ()) -> Words:
    """Return what words stand for which value, the names in use in all languages included.

    `policies` are those whose own questions may be answered in a table.
    """
    rules = tuple(policies)
    facts = every_fact(rules)
    return {
        "result": dict.fromkeys(_results(rules), "result"),
        "column": {**_spread(_COLUMNS), **title_words(), **_fact_columns(facts)},
        "care": {**_spread(_CARES), **choice_words("care")},
        "cause": {**choice_words("cause"), **{one: one for one in CAUSES}},
        "designated": yes_no_words(),
        "commercial_excluded": yes_no_words(),
        "kind": {**_spread(_KINDS), **choice_words("kind")},
        "hospital_level": {**_spread(_LEVELS), **choice_words("hospital_level")},
        **{f"{FACTS}{id_}": fact_words(fact) for id_, fact in facts.items()},
    }


def _fact_columns(facts: Mapping[str, DeclaredFact]) -> dict[str, str]:
    """Return the titles of a place's own questions: the id counts, also in brackets."""
    asked = {id_: FACTS + id_ for id_ in (*UNDECLARED, *facts)}
    return {title: name for id_, name in asked.items() for title in (id_, f"[{id_}]")}


def _results(policies: tuple[Policy, ...]) -> Iterator[str]:
    """Yield the titles of what bills come to."""
    yield from _RESULTS.split(" ")
    yield from in_each_language("reports", *COMPUTED_TITLES)
    yield from payer_words()
    for policy in policies:
        for layer in policy.layers:
            yield from layer.name.values()


def template_rows(day: str) -> str:
    """Return a header and an example row, to be pasted into a spreadsheet."""
    titles = [column_title(column) for column in COLUMNS[:8]]
    stay, level = choice_name("kind", "inpatient"), choice_name("hospital_level", "level3")
    example = [day, stay, level, "65000", "5000", "0", "12000", "10%"]
    return "\t".join(titles) + "\n" + "\t".join(example) + "\n"


def _spread(words: Mapping[str, str]) -> dict[str, str]:
    return {word: code for code, all_words in words.items() for word in all_words.split(" ")}
