<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>reports</name>
    <message>
        <source>Page {number} of {of}</source>
        <translation>第 {number} 页，共 {of} 页</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>{day} {what}</source>
        <translation>{day} {what}</translation>
    </message>
    <message>
        <source>kind not given</source>
        <translation>没有选类别</translation>
    </message>
    <message>
        <source>{kind}, {level}</source>
        <translation>{kind}，{level}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 到 {1}</translation>
    </message>
    <message>
        <source>Estimate of medical costs</source>
        <translation>看病费用估算</translation>
    </message>
    <message>
        <source>An estimate, not a settlement document · {day}</source>
        <translation>这是估算，不是结算凭证 · {day}</translation>
    </message>
    <message>
        <source>This is an estimate, not a settlement document. What counts is the settlement by the hospital and the medical-insurance agency. As of {day}.</source>
        <translation>这是估算，不是结算凭证；实际金额以医院和医保经办机构的结算为准。日期：{day}</translation>
    </message>
    <message>
        <source>No bill has been entered.</source>
        <translation>还没有填账单。</translation>
    </message>
    <message>
        <source>Medical year {0}: you pay yourself</source>
        <translation>{0} 年度，你自己要付</translation>
    </message>
    <message>
        <source>Whether you are covered on the days of the bills is not judged here: these are the figures if you are covered. Ask the agency to confirm your cover.</source>
        <translation>这里没有判断看病那天你是否在保；以下是在保时的金额。请向医保经办机构核实是否在保。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>出院日期</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>看什么</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总费用</translation>
    </message>
    <message>
        <source>You pay</source>
        <translation>你自己付</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Of bills of {total} in all.</source>
        <translation>账单总费用 {total}。</translation>
    </message>
    <message>
        <source>Of bills of {total} in all; others pay {others} ({share}).</source>
        <translation>账单总费用 {total}，别人付 {others}（{share}）。</translation>
    </message>
    <message>
        <source>{year}: at the counter you first pay {cash} in cash; {back} of it comes back later, on a claim: {from_whom}.</source>
        <translation>{year} 年度：在窗口先付现金 {cash}；其中 {back} 以后凭单据申请报销，由{from_whom}付。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{payer}, apart from these bills: {sentence}: {amount}.</source>
        <translation>{payer}（不从这些账单里减）：{sentence}，{amount}。</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation>{0} 年度合计</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Insured in</source>
        <translation>参保地</translation>
    </message>
    <message>
        <source>in force from {day}, last checked in {year}</source>
        <translation>{day} 起施行，{year} 年核对过</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Assistance group</source>
        <translation>救助对象</translation>
    </message>
    <message>
        <source>The firm</source>
        <translation>单位状况</translation>
    </message>
    <message>
        <source>Mutual aid</source>
        <translation>医疗互助</translation>
    </message>
    <message>
        <source>Personal account</source>
        <translation>个人账户</translation>
    </message>
    <message>
        <source>pooled only, no account</source>
        <translation>单建统筹，没有个人账户</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}；{1}</translation>
    </message>
    <message>
        <source>{0}, used for these bills</source>
        <translation>{0}，用来付这些账单</translation>
    </message>
    <message>
        <source>{0}, not used for these bills</source>
        <translation>{0}，不用来付这些账单</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>按这些假设算</translation>
    </message>
    <message>
        <source>Figures you typed in yourself</source>
        <translation>你自己填的数值</translation>
    </message>
    <message>
        <source>What was not computed</source>
        <translation>没有算进去的</translation>
    </message>
    <message>
        <source>{bill}: what lies outside scope is not known and was taken as nothing, so you pay at least the amount shown.</source>
        <translation>{bill}：不知道政策范围外有多少，按没有算，所以你自己付的至少是这么多。</translation>
    </message>
    <message>
        <source>{bill}: something is not known; what others pay, and the steps, are shown for the case in which you pay least.</source>
        <translation>{bill}：有的情况不知道，别人付多少和计算步骤按你付得最少的情况列出。</translation>
    </message>
    <message>
        <source>{bill}: settled by rules that were last checked in {year}.</source>
        <translation>{bill}：所用的规则最后在 {year} 年核对过。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{bill}: {why} {remedy}</source>
        <translation>{bill}：{why}{remedy}</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>How it is worked out: {bill}</source>
        <translation>怎么算出来的：{bill}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Source, and how well it is known</source>
        <translation>来源和可信程度</translation>
    </message>
    <message>
        <source>The steps of the other bills are in the program: choose the bill there.</source>
        <translation>其他账单的步骤在程序里看：选中那张账单。</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>official document</source>
        <translation>官方文件</translation>
    </message>
    <message>
        <source>not an official document</source>
        <translation>不是官方文件</translation>
    </message>
</context>
</TS>
