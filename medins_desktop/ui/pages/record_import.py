"""A record of contributions from a table: the words of official exports, and what rows say."""

from collections.abc import Mapping, Sequence
from typing import Any

from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.months import Month
from medins_desktop.interview.record_grid import SOURCES, MonthEntry, Span
from medins_desktop.interview.record_table import COLUMNS, runs_of_table
from medins_desktop.interview.table_rows import Header, Rows, Words, header_of
from medins_desktop.ui.fields.choice_field import Option
from medins_desktop.ui.fields.typed_text import show_amount
from medins_desktop.ui.pages.table_import import PreviewRow
from medins_desktop.wording.language import translate
from medins_desktop.wording.names import choice_name
from medins_desktop.wording.record_words import column_title, months_text, span_with_length

# Titles of columns as agencies' lists and certificates have them.
_COLUMNS = {
    "month": (
        "缴费年月 缴费月份 月份 年月 费款所属期 费款所属年月 对应费款所属期 缴费所属期 所属期 "
        "所属年月 参保年月 缴费时间 起始年月 开始年月 起始月份 开始月份 起始时间 开始时间 "
        "缴费起始年月 缴费开始年月 缴费起止年月 起止年月 起 month from start"
    ),
    "to": (
        "终止年月 截止年月 结束年月 终止月份 截止月份 结束月份 终止时间 截止时间 结束时间 "
        "缴费终止年月 缴费截止年月 止 to end until"
    ),
    "source": "缴费类型 缴费类别 缴费性质 缴费方式 来源 缴费来源 谁缴的 source type",
    "place": "参保地 参保地区 统筹区 统筹地区 缴费地 地区 place city",
    "base": "缴费基数 人员缴费基数 月缴费基数 个人缴费基数 医保缴费基数 base",
    "paid_in": "到账年月 足额到账年月 到账日期 到账时间 缴费日期 入账年月 paid_in paid",
    "arrived": "到账标志 足额到账标志 到账情况 到账状态 缴费标志 缴费状态 实缴标志 arrived status",
    "insurance": "险种 险种类型 险种类别 险种名称 参保险种 insurance",
    "unit": "单位名称 缴费单位 缴费单位名称 参保单位 参保单位名称 单位 unit employer",
}
_SOURCES = {
    "unemployment_fund": "失业代缴 失业金代缴 领取失业金 失业保险基金 失业 unemployment",
    "back_paid": "补缴 历年补缴 补收 back_paid",
    "deferred": "缓缴 deferred",
    "arrears": "欠费 欠缴 arrears",
    "deemed": "视同缴费 视同 deemed",
    "resident": "城乡居民 居民医保 居民 resident",
    "none": "断缴 未缴 停保 中断 没缴 none",
    "personal": "灵活就业 个人缴费 个人身份 个人 自己 personal",
    "employer": "单位缴费 正常应缴 正常缴费 单位 正常 在职 职工 employer",
}
# Looked for inside a cell, in this order.
_INSURANCES = {
    "other": "养老 失业 工伤 年金 公积金 护理",
    "resident": "居民 新农合",
    "employee": "医疗 医保",
}
_MATERNITY = {"生育": "other"}
_UNITS = {
    "unemployment_fund": "失业",
    "personal": "灵活就业 个体 个人",
    "resident": "城乡居民",
}
_ARRIVED = {
    "unpaid": "未 否 N n 0 no 未到 未缴 未实 未足 欠费 欠缴 不足",
    "paid": "是 √ Y y 1 yes 已到 已缴 已实 足额 到账 实缴 正常",
}


class RecordImport:
    """Months of a record; `months` are those that are there, `places` names by id."""

    columns: tuple[str, ...] = COLUMNS
    lacking = "no_payer"

    def __init__(self, places: Mapping[str, str], months: Mapping[Month, MonthEntry]) -> None:
        self._places, self._months = places, months
        self._words = record_words(places)
        self.question = translate("pages", "Who paid, where a row does not say so?")
        paying = ("employer", "personal", "resident")
        self.answers: Sequence[Option] = [Option(s, choice_name("source", s)) for s in paying]
        self.answer: Any = None

    @property
    def title(self) -> str:
        """The title of the preview."""
        return translate("pages", "Months from a table")

    def header(self, rows: Rows) -> Header:
        """Return what the columns hold, as far as their titles say."""
        return header_of(rows, self._words, COLUMNS)

    def read(self, rows: Rows, header: Header) -> list[PreviewRow]:
        """Return what each row below the header says."""
        return [
            PreviewRow(
                row.number,
                row.cells,
                row.run,
                self._run_text(row.run) if row.run is not None else "",
                row.problems,
            )
            for row in runs_of_table(rows, header, self._words, self.answer)
        ]

    def column_title(self, name: str) -> str:
        """Return what a column is called."""
        return column_title(name)

    def is_result(self, _title: str) -> bool:
        """A record has no results."""
        return False

    def add_words(self, number: int) -> str:
        """Return what the button says that takes so many rows over."""
        return translate("pages", "Take over rows: {0}").format(number)

    def _run_text(self, run: ContributionRun) -> str:
        span = Span(run.first, run.last)
        parts = [span_with_length(span), choice_name("source", run.source)]
        if run.place is not None:
            parts.append(self._places.get(run.place, run.place))
        if run.base is not None:
            parts.append(show_amount(run.base))
        if run.paid_in is not None:
            parts.append(translate("wording", "paid in {0}").format(run.paid_in))
        entry = MonthEntry(run.source, run.place, run.paid_in, run.base)
        before = [self._months.get(month) for month in span.months()]
        other = sum(old is not None and old._replace(withheld=None) != entry for old in before)
        if other:
            text = translate("pages", "replaces what {0} said")
            parts.append(text.format(months_text(other)))
        return "  ".join(parts)


def record_words(places: Mapping[str, str]) -> Words:
    """Return what words stand for which code, the names in use included."""
    names = {name: id_ for id_, name in places.items()}
    short = {name.removesuffix("市"): id_ for name, id_ in names.items()}
    return {
        "column": {**_spread(_COLUMNS), **{column_title(c): c for c in COLUMNS}},
        "source": {**{choice_name("source", s): s for s in SOURCES}, **_spread(_SOURCES)},
        "insurance": {**_spread(_INSURANCES), **_MATERNITY},
        "unit": _spread(_UNITS),
        "arrived": _spread(_ARRIVED),
        "place": {**short, **names, **{id_: id_ for id_ in places}},
    }


def template_rows() -> str:
    """Return a header and example rows, to be pasted into a spreadsheet."""
    titles = [column_title(column) for column in ("month", "to", "source", "place", "base")]
    rows = (
        ["2011-01", "2024-02", choice_name("source", "employer"), "", "6015.00"],
        ["2024-03", "2024-06", choice_name("source", "arrears"), "", ""],
    )
    return "".join("\t".join(cells) + "\n" for cells in (titles, *rows))


def _spread(words: Mapping[str, str]) -> dict[str, str]:
    return {word: code for code, all_words in words.items() for word in all_words.split(" ")}
