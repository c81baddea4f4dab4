<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>pages</name>
    <message>
        <source>Open the calendar</source>
        <translation>打开日历</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>打开日历（Alt+↓）</translation>
    </message>
    <message>
        <source>{0}: shown</source>
        <translation>{0}：已展开</translation>
    </message>
    <message>
        <source>{0}: hidden</source>
        <translation>{0}：已收起</translation>
    </message>
    <message>
        <source>This is not a month. Type it like 2025-03.</source>
        <translation>这不是月份，请写成 2025-03 这样。</translation>
    </message>
    <message>
        <source>This day has not come yet. Check the year.</source>
        <translation>这一天还没有到，请检查年份。</translation>
    </message>
    <message>
        <source>Type a whole number from 0 up, such as 120.</source>
        <translation>请填 0 或更大的整数，例如 120。</translation>
    </message>
    <message>
        <source>Is it a percentage? Type 50 for 50%, or 0.5% with its sign.</source>
        <translation>这里按百分数填：50% 就填 50；真是 0.5% 请带上百分号。</translation>
    </message>
    <message>
        <source>Type a percentage, such as 10 for 10%.</source>
        <translation>请填百分数，例如 10 表示 10%。</translation>
    </message>
    <message>
        <source>This place is not in the list. Choose one of the list, or empty the field.</source>
        <translation>列表里没有这个地方。请从列表里选，或清空这一栏。</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>复制一张(&amp;P)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>See how it is worked out</source>
        <translation>看怎么算出来的</translation>
    </message>
    <message>
        <source>Outside scope: makes it exact</source>
        <translation>政策范围外的费用（填了才算得准）</translation>
    </message>
    <message>
        <source>More: where and why</source>
        <translation>更多：在哪里看、什么原因</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Total (yuan)</source>
        <translation>总费用（元）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>看病类别</translation>
    </message>
    <message>
        <source>Hospital level</source>
        <translation>医院级别</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>出院（就诊）日期</translation>
    </message>
    <message>
        <source>The day of leaving hospital.</source>
        <translation>按这一天结算。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>入院日期</translation>
    </message>
    <message>
        <source>no rule found for this place</source>
        <translation>这个地方没有找到规则</translation>
    </message>
    <message>
        <source>You bear {0}</source>
        <translation>你自己付 {0}</translation>
    </message>
    <message>
        <source>Something is not known, so it was settled both ways; the figures are between.</source>
        <translation>有的情况不清楚，所以两头都算了一遍，实际在两者之间。</translation>
    </message>
    <message>
        <source>A rough estimate, as if everything were in scope: it can only become more. Fill in what lies outside scope, and it is exact.</source>
        <translation>这是粗估：按费用全部在政策范围内算，实际自己付的只会更多。填上政策范围外的费用，就准了。</translation>
    </message>
    <message>
        <source>Bill {0}</source>
        <translation>账单 {0}</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>{0} 到 {1}</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>至少 {0}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总费用</translation>
    </message>
    <message>
        <source>Outside scope</source>
        <translation>政策范围外</translation>
    </message>
    <message>
        <source>You bear</source>
        <translation>你自己付</translation>
    </message>
    <message>
        <source>{0} (rough)</source>
        <translation>{0}（粗估）</translation>
    </message>
    <message>
        <source>Correct first</source>
        <translation>先改正</translation>
    </message>
    <message>
        <source>≥ {0}</source>
        <translation>至少 {0}</translation>
    </message>
    <message>
        <source>Missing: {0}</source>
        <translation>还缺：{0}</translation>
    </message>
    <message>
        <source>Waits for bill {0}</source>
        <translation>等账单 {0}</translation>
    </message>
    <message>
        <source>No rule found</source>
        <translation>没有找到规则</translation>
    </message>
    <message>
        <source>No rules here</source>
        <translation>没有规则</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>算不出</translation>
    </message>
    <message>
        <source>An answer is missing</source>
        <translation>还缺一个回答</translation>
    </message>
    <message>
        <source>Not said: where I am insured</source>
        <translation>没有填（按在参保地算）</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Where treated</source>
        <translation>在哪里看病</translation>
    </message>
    <message>
        <source>Away from home the rates may be lower.</source>
        <translation>异地就医，报销比例可能降低。</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Some causes are paid by somebody else.</source>
        <translation>有些原因由别人付，医保不付。</translation>
    </message>
    <message>
        <source>Not said: illness</source>
        <translation>没有填（按生病算）</translation>
    </message>
    <message>
        <source>Is the hospital or pharmacy a designated one?</source>
        <translation>是定点医院或定点药店吗？</translation>
    </message>
    <message>
        <source>Not known is read as yes; the fund does not pay elsewhere.</source>
        <translation>不清楚就按定点算；不是定点，医保不付。</translation>
    </message>
    <message>
        <source>Does it continue an earlier stay?</source>
        <translation>是接着上一次住院吗？</translation>
    </message>
    <message>
        <source>The same illness, moved on: some places charge no new deductible.</source>
        <translation>同一种病转院：有的地方不再收起付线。</translation>
    </message>
    <message>
        <source>Outside the lists</source>
        <translation>目录外（丙类）费用</translation>
    </message>
    <message>
        <source>Class C and whatever you pay in full.</source>
        <translation>丙类、全自费的都算。</translation>
    </message>
    <message>
        <source>Over the price limit</source>
        <translation>超过限价的费用</translation>
    </message>
    <message>
        <source>Materials and beds above their limit.</source>
        <translation>材料、床位超过限价的部分。</translation>
    </message>
    <message>
        <source>Class B, in total</source>
        <translation>乙类费用</translation>
    </message>
    <message>
        <source>You bear a share of it first.</source>
        <translation>先由你自己付一部分。</translation>
    </message>
    <message>
        <source>First own share of class B</source>
        <translation>乙类先行自付比例</translation>
    </message>
    <message>
        <source>Such as 10%. Not known: settled at 0% and at 100%.</source>
        <translation>例如 10%。不清楚就按 0% 和 100% 各算一遍。</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>政策范围内</translation>
    </message>
    <message>
        <source>Instead of the parts above.</source>
        <translation>填了它，上面几项就不用填。</translation>
    </message>
    <message>
        <source>Nothing else: put 0.00 there</source>
        <translation>没有别的了，其余都填 0.00</translation>
    </message>
    <message>
        <source>Or, if the hospital's sheet states the in-scope amount:</source>
        <translation>或者，结算单上直接写着政策范围内金额：</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>看病账单</translation>
    </message>
    <message>
        <source>One row a bill. Leave empty what you do not know.</source>
        <translation>每次看病记一行；不清楚的可以留空，程序会告诉你差在哪里。</translation>
    </message>
    <message>
        <source>No bill yet. A rough estimate needs one number: what it costs in total.</source>
        <translation>还没有账单。只要知道总共花多少，就能先粗估一次。</translation>
    </message>
    <message>
        <source>&amp;Add a bill</source>
        <translation>添加一张(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quick estimate</source>
        <translation>粗估一次(&amp;Q)</translation>
    </message>
    <message>
        <source>Paste from a &amp;table</source>
        <translation>从表格粘贴(&amp;T)</translation>
    </message>
    <message>
        <source>Copy a sample row</source>
        <translation>复制示例行</translation>
    </message>
    <message>
        <source>Copy the cells in your spreadsheet first.</source>
        <translation>先在电子表格里选中单元格并复制。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Copied. Paste it into your spreadsheet, fill it, copy it back.</source>
        <translation>已复制。粘贴到电子表格里，照着填好，再复制回来。</translation>
    </message>
    <message>
        <source>Other cover</source>
        <translation>其他保障</translation>
    </message>
    <message>
        <source>What pays back later, and money that is yours anyway.</source>
        <translation>以后能补回来的，和本来就是你自己的钱。</translation>
    </message>
    <message>
        <source>Mutual aid of the union</source>
        <translation>职工医疗互助（工会）</translation>
    </message>
    <message>
        <source>Supplements</source>
        <translation>补充保险</translation>
    </message>
    <message>
        <source>My firm has a supplement</source>
        <translation>单位有补充医疗保险</translation>
    </message>
    <message>
        <source>I have commercial insurance</source>
        <translation>我买了商业医疗保险</translation>
    </message>
    <message>
        <source>Personal account</source>
        <translation>个人账户</translation>
    </message>
    <message>
        <source>Money in your account</source>
        <translation>账户里有多少钱</translation>
    </message>
    <message>
        <source>As the agency's record or the card's slip shows.</source>
        <translation>看医保查询记录或刷卡小票。</translation>
    </message>
    <message>
        <source>In a relative's account that you may use</source>
        <translation>家人账户里你可以用的钱</translation>
    </message>
    <message>
        <source>Shall the account pay what it may?</source>
        <translation>要用个人账户付吗？</translation>
    </message>
    <message>
        <source>In-scope money only. It is your own money, so your cost is the same.</source>
        <translation>只付政策范围内的部分。账户也是你自己的钱，所以自己付的总数不变。</translation>
    </message>
    <message>
        <source>At least {0} of a unit's staff must join, all where there are fewer than {1}.</source>
        <translation>单位要有至少 {0} 的职工参加；不足 {1} 人的单位要全部参加。</translation>
    </message>
    <message>
        <source>Membership: {0} once.</source>
        <translation>会费 {0}，只交一次。</translation>
    </message>
    <message>
        <source>Fill in both numbers on the page of the firm.</source>
        <translation>人数请填在“单位状况”页。</translation>
    </message>
    <message>
        <source>With {0} of {1} your unit may join.</source>
        <translation>{1} 人里有 {0} 人参加，单位可以参加。</translation>
    </message>
    <message>
        <source>With {0} of {1} your unit may not join yet.</source>
        <translation>{1} 人里有 {0} 人参加，单位还不能参加。</translation>
    </message>
    <message>
        <source>No plan is known for this day; your union's paper decides.</source>
        <translation>这一天没有找到互助办法，以你们工会的文件为准。</translation>
    </message>
    <message>
        <source>{0}: {1}. Your union's own paper decides.</source>
        <translation>{0}：{1}。以你们工会的文件为准。</translation>
    </message>
    <message>
        <source>Fixed sums are paid on a diagnosis, not on a bill, so they are in no settlement.</source>
        <translation>定额给付凭诊断领取，不按账单付，所以不算进结算。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation>单位状况</translation>
    </message>
    <message>
        <source>How is the firm doing with its contributions?</source>
        <translation>单位现在缴费怎么样？</translation>
    </message>
    <message>
        <source>More: joining mutual aid</source>
        <translation>更多：参加医疗互助</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>职工人数</translation>
    </message>
    <message>
        <source>Of these in mutual aid</source>
        <translation>其中参加互助的人数</translation>
    </message>
    <message>
        <source>Whether a firm may join hangs on the share that joins.</source>
        <translation>单位能不能参加，要看参加的人占多少。</translation>
    </message>
    <message>
        <source>Three words that are easily mixed up</source>
        <translation>三个词，别弄混</translation>
    </message>
    <message>
        <source>State of the firm</source>
        <translation>单位的情况</translation>
    </message>
    <message>
        <source>Does the firm pay for the pool only?</source>
        <translation>单位是“单建统筹”吗（只缴统筹部分）？</translation>
    </message>
    <message>
        <source>Then your account gets no credit; ask the personnel office.</source>
        <translation>如果是，个人账户没有钱划入；可以问单位人事。</translation>
    </message>
    <message>
        <source>The approval</source>
        <translation>批准文件</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>Authority that approved</source>
        <translation>批准机关</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>从哪个月</translation>
    </message>
    <message>
        <source>Such as 2025-01.</source>
        <translation>例如 2025-01。</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>到哪个月</translation>
    </message>
    <message>
        <source>Empty: no end stated.</source>
        <translation>留空：文件没有写。</translation>
    </message>
    <message>
        <source>Whether you are covered is not judged yet by this program.</source>
        <translation>你现在是否在保，本程序还不判断。</translation>
    </message>
    <message>
        <source>The figures are what is paid if you are covered. First:</source>
        <translation>显示的是“如果在保”的金额。请先做这几件事：</translation>
    </message>
    <message>
        <source>Ordinary rules apply.</source>
        <translation>按一般规定执行。</translation>
    </message>
    <message>
        <source>This does not change what you are paid.</source>
        <translation>这不影响你的待遇。</translation>
    </message>
    <message>
        <source>Once the bills are complete, both ways are settled and shown here.</source>
        <translation>账单填完整以后，这里会把两种情况各算一遍给你看。</translation>
    </message>
    <message>
        <source>{0}: you bear {1} as filled in, {2} if the firm were in order. {3}</source>
        <translation>{0} 年度：按现在填的，你自己付 {1}；如果单位一切正常，{2}。{3}</translation>
    </message>
    <message>
        <source>Not a fen of difference.</source>
        <translation>一分不差。</translation>
    </message>
    <message>
        <source>They differ: ask the agency.</source>
        <translation>两者不同，请问医保经办机构。</translation>
    </message>
    <message>
        <source>The approval lowers or puts off what the firm pays, nothing else.</source>
        <translation>批准的只是单位少缴或晚缴，别的都不变。</translation>
    </message>
    <message>
        <source>Pooled only: stays and visits are paid as usual, but no money is credited to your account.</source>
        <translation>单建统筹：住院、门诊照样报销，只是个人账户没有钱划入。</translation>
    </message>
    <message>
        <source>An approval needs its number, the authority and its first month; until they are filled in, the firm owes in full and on time.</source>
        <translation>批准文件要有文号、批准机关和起始月份；没有填全以前，单位仍要按时足额缴费。</translation>
    </message>
    <message>
        <source>Today lies outside the months of the approval: the firm owes in full.</source>
        <translation>今天不在批准的月份里，单位要足额缴费。</translation>
    </message>
    <message>
        <source>For your bills it makes no difference:</source>
        <translation>对你的账单没有影响：</translation>
    </message>
    <message>
        <source>Contributions are paid in full and on time.</source>
        <translation>按时足额缴费。</translation>
    </message>
    <message>
        <source>A paper grants the firm a lower rate or base for a time.</source>
        <translation>有文件批准单位在一段时间里少缴。</translation>
    </message>
    <message>
        <source>A paper allows the firm to pay some months later.</source>
        <translation>有文件批准单位晚几个月缴。</translation>
    </message>
    <message>
        <source>The firm owes contributions and has no approval.</source>
        <translation>该缴的没有缴，也没有批准。</translation>
    </message>
    <message>
        <source>A court has opened the firm's bankruptcy.</source>
        <translation>法院已经受理破产。</translation>
    </message>
    <message>
        <source>The firm has stopped or been closed without bankruptcy.</source>
        <translation>单位已停办或关闭，没有走破产。</translation>
    </message>
    <message>
        <source>I am not employed by a firm.</source>
        <translation>我现在没有受雇于单位。</translation>
    </message>
    <message>
        <source>Ask the medical insurance agency of your place for your contribution record: the last paid month decides.</source>
        <translation>到参保地医保经办机构查缴费记录，看最后缴到哪个月：这个月最要紧。</translation>
    </message>
    <message>
        <source>Keep payslips: they show that your own part was withheld from your wage.</source>
        <translation>留好工资条，它能证明个人部分已从工资里扣了。</translation>
    </message>
    <message>
        <source>Ask the firm in writing to pay. The authority may order it to (Social Insurance Law, art. 63); late payment costs 0.05% a day (art. 86).</source>
        <translation>书面要求单位补缴。征收机构可以责令单位补足（《社会保险法》第六十三条），欠缴按日加收万分之五滞纳金（第八十六条）。</translation>
    </message>
    <message>
        <source>Tell the administrator what is owed: medical account contributions rank first with wages, other social contributions second (Bankruptcy Law, art. 113).</source>
        <translation>向破产管理人说明欠缴情况：应划入个人账户的医保费和工资一起排第一位，其他社会保险费排第二位（《企业破产法》第一百一十三条）。</translation>
    </message>
    <message>
        <source>Ask at once how you can go on: paying yourself (Social Insurance Law, art. 23), or the unemployment fund pays while you draw its benefit (art. 48).</source>
        <translation>尽快问清怎么接续：可以自己缴（《社会保险法》第二十三条）；领失业保险金期间由失业保险基金缴（第四十八条）。</translation>
    </message>
    <message>
        <source>Social Insurance Law, art. 60: contributions may be put off or lowered only on statutory grounds; that is why a paper is needed (official text read).</source>
        <translation>《社会保险法》第六十条：没有法定事由，不得缓缴、减免，所以要有批准文件（读过文件原文）。</translation>
    </message>
    <message>
        <source>医保发〔2020〕6号: while the firm's part was halved or deferred, benefits stayed as they were (official text read).</source>
        <translation>医保发〔2020〕6号：单位缴费减半、缓缴期间，参保人的待遇不变（读过文件原文）。</translation>
    </message>
    <message>
        <source>劳社厅发〔2002〕8号: such a firm joins the pool first, without accounts; its staff get the pooled benefits (two sources agree).</source>
        <translation>劳社厅发〔2002〕8号：这类单位先参加统筹、暂不建个人账户，职工享受统筹待遇（两处来源一致）。</translation>
    </message>
    <message>
        <source>Firm in hardship</source>
        <translation>困难企业（特困企业）</translation>
    </message>
    <message>
        <source>The firm: approved by labour and finance offices. This page.</source>
        <translation>说的是单位：由劳动、财政部门批准。填在这一页。</translation>
    </message>
    <message>
        <source>Destitute person, subsistence allowance</source>
        <translation>特困人员、低保对象</translation>
    </message>
    <message>
        <source>The person: recognised by civil affairs. See the first page.</source>
        <translation>说的是个人：由民政部门认定。填在第一页。</translation>
    </message>
    <message>
        <source>Worker in need</source>
        <translation>困难职工</translation>
    </message>
    <message>
        <source>A file at the union: brings union aid, changes no rate here.</source>
        <translation>说的是工会的帮扶档案：可得工会帮助，不改变这里的报销比例。</translation>
    </message>
    <message>
        <source>Published every year by the place; the rules are built on it.</source>
        <translation>各地每年公布，起付线、封顶线都按它算。</translation>
    </message>
    <message>
        <source>The figures wait for this answer.</source>
        <translation>填了这一项，才能算出金额。</translation>
    </message>
    <message>
        <source>Bills from a table</source>
        <translation>从表格添加账单</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation>第 {0} 行：{1}</translation>
    </message>
    <message>
        <source>Add {0} bills</source>
        <translation>添加 {0} 张账单</translation>
    </message>
    <message>
        <source>There is no row in what was copied. Copy the cells and retry.</source>
        <translation>没有复制到内容。请先复制单元格，再粘贴。</translation>
    </message>
    <message>
        <source>All {0} rows were understood.</source>
        <translation>{0} 行都认出来了。</translation>
    </message>
    <message>
        <source>{0} of {1} rows have a fault and are left out.</source>
        <translation>{1} 行里有 {0} 行有问题，不会添加。</translation>
    </message>
    <message>
        <source>Units bought</source>
        <translation>买了几份</translation>
    </message>
    <message>
        <source>{0}: units bought</source>
        <translation>{0}：买了几份</translation>
    </message>
    <message>
        <source>{0} a year.</source>
        <translation>每年 {0}。</translation>
    </message>
    <message>
        <source>{0} for {1} years.</source>
        <translation>{1} 年 {0}。</translation>
    </message>
    <message>
        <source>{0} a unit, up to {1} units.</source>
        <translation>每份 {0}，最多 {1} 份。</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>起付线</translation>
    </message>
    <message>
        <source>0 if it pays from the start.</source>
        <translation>没有就填 0。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>支付比例</translation>
    </message>
    <message>
        <source>Such as 50%.</source>
        <translation>例如 50%。</translation>
    </message>
    <message>
        <source>Most in a year</source>
        <translation>全年最多付</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>留空：没有上限。</translation>
    </message>
    <message>
        <source>Pays for</source>
        <translation>付哪一部分</translation>
    </message>
    <message>
        <source>Deductible and rate are needed; until then it is not counted.</source>
        <translation>还要填起付线和支付比例；没填全以前不算进去。</translation>
    </message>
    <message>
        <source>In-scope money only</source>
        <translation>只付政策范围内</translation>
    </message>
    <message>
        <source>Money outside scope only</source>
        <translation>只付政策范围外</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两部分都付</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>你的情况</translation>
    </message>
    <message>
        <source>What you leave out is not guessed: you are told when it matters.</source>
        <translation>不填的不会乱猜；要紧的时候会告诉你。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Only for your printed sheet; nothing leaves this computer.</source>
        <translation>只印在你的单子上，不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Look at the case on this day</source>
        <translation>按哪一天来看</translation>
    </message>
    <message>
        <source>Empty: today.</source>
        <translation>留空：今天。</translation>
    </message>
    <message>
        <source>&amp;Place where you are insured</source>
        <translation>参保地(&amp;P)</translation>
    </message>
    <message>
        <source>Type a part of the name. Rules of another place are never used.</source>
        <translation>输入名称的一部分就能找。绝不拿别处的规则来算。</translation>
    </message>
    <message>
        <source>Working or retired</source>
        <translation>在职还是退休</translation>
    </message>
    <message>
        <source>Retired: the retirement is approved. Rates differ a lot.</source>
        <translation>退休指已办完退休手续。两者的比例差别很大。</translation>
    </message>
    <message>
        <source>Day of retirement</source>
        <translation>退休日期</translation>
    </message>
    <message>
        <source>As on the retirement paper. Some places pay by this day.</source>
        <translation>看退休证。有的地方按这一天定待遇。</translation>
    </message>
    <message>
        <source>Day of &amp;birth</source>
        <translation>出生日期(&amp;B)</translation>
    </message>
    <message>
        <source>Such as 1975-03-12.</source>
        <translation>例如 1975-03-12。</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Which insurance</source>
        <translation>参保类型</translation>
    </message>
    <message>
        <source>Left out, it is read as employee insurance through a firm.</source>
        <translation>没有选，就按单位参加的职工医保算。</translation>
    </message>
    <message>
        <source>Are you in one of these groups?</source>
        <translation>你属于下面哪一类吗？</translation>
    </message>
    <message>
        <source>These are persons recognised by the civil affairs office.</source>
        <translation>这里说的是个人，由民政部门认定。</translation>
    </message>
    <message>
        <source>A firm in hardship is something else: it belongs on the next page and makes nobody a destitute person.</source>
        <translation>困难企业（特困企业）是另一回事：填在下一页，单位困难不等于你是特困人员。</translation>
    </message>
    <message>
        <source>What you bore yourself last year</source>
        <translation>上一年度自己负担了多少</translation>
    </message>
    <message>
        <source>In-scope money of the whole year after all insurance. Aid for poverty through illness is granted on it once a year.</source>
        <translation>上一年各种保险付过以后，政策范围内由你负担的总数。因病致贫救助按它每年给一次。</translation>
    </message>
    <message>
        <source>No rules were found for this here.</source>
        <translation>这个地方没有找到这一类的规则。</translation>
    </message>
    <message>
        <source>The firm and you pay together.</source>
        <translation>单位和你一起缴。</translation>
    </message>
    <message>
        <source>You pay everything yourself (flexible employment).</source>
        <translation>全部由你自己缴。</translation>
    </message>
    <message>
        <source>Paid once a year, for those without work.</source>
        <translation>没有工作的人，一年缴一次。</translation>
    </message>
    <message>
        <source>No strength to work, no income, nobody obliged to support them.</source>
        <translation>没有劳动能力、没有收入、没有人赡养。</translation>
    </message>
    <message>
        <source>The family receives the subsistence allowance.</source>
        <translation>家庭正在领最低生活保障金。</translation>
    </message>
    <message>
        <source>Income a little above the line, recognised as such.</source>
        <translation>收入略高于低保线，已经认定。</translation>
    </message>
    <message>
        <source>Registered as fallen back into poverty.</source>
        <translation>已登记为返贫致贫。</translation>
    </message>
    <message>
        <source>Medical costs have eaten up the family's means; recognised on application.</source>
        <translation>医药费拖垮了家里，申请后认定。</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>按这些假设算</translation>
    </message>
    <message>
        <source>What these rules do not cover</source>
        <translation>这份规则里没有的</translation>
    </message>
    <message>
        <source>Values used, and how well they are known</source>
        <translation>用到的标准，和可信程度</translation>
    </message>
    <message>
        <source>A contribution record was typed in, but cover is not judged from it yet.</source>
        <translation>填了缴费记录，但还不会据此判断是否在保。</translation>
    </message>
    <message>
        <source>Firm: {0}. Whether cover is alive is not judged; this is what is paid if it is.</source>
        <translation>单位：{0}。是否在保没有判断，以下是在保时的金额。</translation>
    </message>
    <message>
        <source>The rules were last checked for {0}; a bill of {1} is settled by them.</source>
        <translation>规则只核对到 {0} 年；{1} 的账单仍按它算。</translation>
    </message>
    <message>
        <source>deductible</source>
        <translation>起付线</translation>
    </message>
    <message>
        <source>rates</source>
        <translation>支付比例</translation>
    </message>
    <message>
        <source>share</source>
        <translation>支付比例</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>封顶线</translation>
    </message>
    <message>
        <source>line</source>
        <translation>起付线</translation>
    </message>
    <message>
        <source>points</source>
        <translation>比例增减</translation>
    </message>
    <message>
        <source>first own share away from home</source>
        <translation>异地先行自付</translation>
    </message>
    <message>
        <source>value</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>All of {0}</source>
        <translation>{0} 年度合计</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>{0} (later)</source>
        <translation>{0}（后补）</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>没有金额</translation>
    </message>
    <message>
        <source>Correct this first; until then there is no figure:</source>
        <translation>请先改正下面的问题，改好以前没有金额：</translation>
    </message>
    <message>
        <source>No bill yet. Add one on the page of bills, and it is settled here.</source>
        <translation>还没有账单。在“看病账单”页添加一张，这里就有结果。</translation>
    </message>
    <message>
        <source>Medical year {0}</source>
        <translation>医保年度 {0}</translation>
    </message>
    <message>
        <source>{0}: {1} once this year, on last year's burden</source>
        <translation>{0}：按上一年度负担，今年救助一次 {1}</translation>
    </message>
    <message>
        <source>Something is not known: you bear from {0} to {1}. The table shows the low end.</source>
        <translation>有的情况不清楚：你自己付 {0} 到 {1}。表里是少的一头。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>关闭说明</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0}{1}</translation>
    </message>
</context>
</TS>
