"""The rules, as pure calculation: standard library only; no file, clock, locale or Qt.

Units: money in yuan as `Decimal`; rates as shares of 1; months as `Month`, spans of
months closed at both ends; days as `datetime.date`, a stay's days counted with both ends.

What flows through: a `Case` (`claim`) and the `Policy` in force on each bill's day go
into `settlement.settle`; a `Settlement` comes back whose every amount stands in a tree
of `Step`s (`explanation`). Nothing is shown that is not in that tree.

    money         rounding to the fen, the one place where it happens
    line          an amount that depends on the bill being varied, exactly
    schedule      bands: what is paid as spending grows, and the inverse question
    months        months and medical years
    explanation   sources, parameters, steps
    problem       what is wrong or missing, as data
    policy        a place's rules on a day: layers of four kinds, made of rows
    claim         what is asked: person, bills, other cover
    facts         which row's conditions hold for this person and bill
    scope         a bill before insurance: refusals, outside scope, care away from home
    record        a place's rules about contributions, account, cover, retirement
    national      tables that hold in every place
    last_check    rules asked about a year for which they were not checked
    contribution  what is paid in each month
    counted_months     the contribution record as typed
    firm_contribution  a month's contribution under the state of the firm
    account_ledger     what went to the account, month by month
    back_pay_plan      unpaid months: who pays them back, how much, until when
    retirement         when one retires, and the medical years there by then
    years_path         months counted towards the years, month by month
    missing_years      ways to close a gap of years, with their prices
    employment         jobs and spells of sick leave, as typed
    sick_leave         protected sick leave, its window, the least pay
    record_months   the months of a contribution record, as typed
    cover_rules     a place's rules on cover, for the best and for the worst where not known
    back_pay        which unpaid months were paid back in time
    resident_cover  cover of residents, by calendar year
    cover_run       a run of paid months, and when cover begins in it
    cover_walk      a record walked month by month, on one reading of the rules
    cover_state     the state of cover on a day, and why
    month_counts    months in all, in a row, deemed, by place
    retired_cover   whether a record shows the years for cover for life
    cover           a record judged: the state on every day, the counts
    gap             what months without payment would do to cover
    standing        how the person stands on the days of the bills
    liability       what an employer's arrears cost the person
    counters      a medical year's running state
    deductible    what the person bears first
    partial_benefit    who gets a share of the normal benefit only
    burden_cap    what a burden layer pays at most, with years of cover and missed ones
    bill_in_progress   a bill on its way through the layers
    layers        what each of the four kinds of layer pays
    top_up        supplements as the person describes them
    result        what a settlement returns
    memory        what was settled last, to go on from there
    readings      what is not known, read in every way
    settlement    a year of bills, in order
    mutual_aid    what union mutual aid offers, and whether a unit may join
    enterprise    the firm's state, and what the law says that it means
    curve         the same settlement, drawn over one bill's total

Glossary (English once, with the term of the law):

    account            个人账户        own money in the scheme
    admission          住院次数        a stay, counted even below its deductible
    aid group          救助对象类别    特困, 低保, 低保边缘, 返贫致贫, 因病致贫
    arrears            欠费            months an employer owes
    assistance         医疗救助
    back pay           补缴
    band               分段            a stretch of spending paid at one rate
    cap                最高支付限额    封顶线; on spending or on what the fund paid
    care               就医方式        at home or away: 备案, 转诊, 急诊, 未备案
    chronic            门诊慢特病
    class B            乙类            in the list, with a first own share
    contribution base  缴费基数
    counter layer      窗口直接结算    settled at the counter; a claim comes later
    critical illness   大病保险
    deductible         起付线
    deemed months      视同缴费年限
    deferral           缓缴
    designated         定点医疗机构
    excess             超封顶部分      what lies beyond the pool's cap
    first own share    先行自付
    grace              补缴宽限期      a gap up to this long is none
    in scope           政策范围内
    large amount       大额医疗费用互助
    late fee           滞纳金
    layer              一道支付
    lump sum           一次性补缴
    medical year       医保年度
    mutual aid         职工医疗互助
    newborn            新生儿
    outside scope      政策范围外      丙类, over price limits, first own shares
    own cost           个人负担
    own share          按比例自付      what a layer leaves of the part it shares
    pay on             续缴            month by month after retirement
    partial benefit    部分待遇        a share of the normal benefit, as for short cover
    pool               统筹基金
    pooled only        单建统筹
    sick leave         医疗期
    stay, visit        住院, 门诊就诊
    waiting            等待期
"""
