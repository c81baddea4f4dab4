<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>位置(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>{0}k</source>
        <comment>a tick of an axis: 5 万 in Chinese</comment>
        <translation>{0} 万</translation>
    </message>
    <message>
        <source>When the bill comes to {total}, you pay {own} yourself; {more}</source>
        <translation>花到 {total}时，你自己付 {own}；{more}</translation>
    </message>
    <message>
        <source>100 yuan more would cost you {0} to {1}.</source>
        <translation>再多花 100 元，你多付 {0} 到 {1}。</translation>
    </message>
    <message>
        <source>100 yuan more would cost you nothing.</source>
        <translation>再多花 100 元，你不用多付。</translation>
    </message>
    <message>
        <source>100 yuan more would make it {0} less.</source>
        <translation>再多花 100 元，你反而少付 {0}。</translation>
    </message>
    <message>
        <source>100 yuan more would cost you {0}.</source>
        <translation>再多花 100 元，你多付 {0}。</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 到 {1}</translation>
    </message>
    <message>
        <source>Bill of {0}</source>
        <translation>花到 {0}</translation>
    </message>
    <message>
        <source>Your bill {0}</source>
        <translation>你的账单 {0}</translation>
    </message>
    <message>
        <source>You pay {0}</source>
        <translation>你自己付 {0}</translation>
    </message>
    <message>
        <source>Total of the bill (yuan)</source>
        <translation>这张账单的总费用（元）</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最少付</translation>
    </message>
    <message>
        <source>Without mutual aid</source>
        <translation>不参加医疗互助</translation>
    </message>
    <message>
        <source>With mutual aid</source>
        <translation>参加医疗互助</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多付</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>起付线</translation>
    </message>
    <message>
        <source>Account used up</source>
        <translation>账户用完</translation>
    </message>
    <message>
        <source>{payer} {rate}</source>
        <translation>{payer}付 {rate}</translation>
    </message>
    <message>
        <source>{payer}: line</source>
        <translation>{payer}起付线</translation>
    </message>
    <message>
        <source>{payer}: cap</source>
        <translation>{payer}封顶</translation>
    </message>
    <message>
        <source>At {at} the deductible is used up: from here others pay too.</source>
        <translation>花到 {at}，起付线用完，从这里起别人也付一部分</translation>
    </message>
    <message>
        <source>At {at} the account is used up: from here on you pay cash.</source>
        <translation>花到 {at}，账户里的钱用完，从这里起要付现金</translation>
    </message>
    <message>
        <source>From {at} on, {payer} pays {rate} of each further yuan.</source>
        <translation>从 {at} 起，每多花 1 元，{payer}付 {rate}</translation>
    </message>
    <message>
        <source>From {at} on, {payer} pays too.</source>
        <translation>从 {at} 起，{payer}也付一部分</translation>
    </message>
    <message>
        <source>At {at} the cap is reached: {payer} pays nothing more.</source>
        <translation>花到 {at} 封顶，{payer}不再多付</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>谁来付</translation>
    </message>
    <message>
        <source>Your part alone</source>
        <translation>只看自己付的</translation>
    </message>
    <message>
        <source>{0}: chart or table</source>
        <translation>{0}：图或表格</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Arrow keys or the mouse read a value; Enter or a click explains it.</source>
        <translation>用方向键或鼠标读数；按回车或点一下，看怎么算出来的。</translation>
    </message>
    <message>
        <source>Views of the cost chart</source>
        <translation>费用图的看法</translation>
    </message>
    <message>
        <source>Complete this bill, and the chart appears here.</source>
        <translation>把这张账单填完整，这里就会出现图。</translation>
    </message>
    <message>
        <source>Cost chart</source>
        <translation>费用图</translation>
    </message>
    <message>
        <source>Numbers of the cost chart</source>
        <translation>费用图的数字</translation>
    </message>
    <message>
        <source>Left and Right move the cursor, Up and Down jump to the next corner, Enter goes to your bill, Space changes the view, Home shows everything, End your bill, + and − zoom, Escape takes the cursor away.</source>
        <translation>左右键移动光标，上下键跳到转折点，回车到你的账单，空格换看法，Home 看全部，End 回到你的账单，加减号缩放，Esc 去掉光标。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}。{1}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总费用</translation>
    </message>
    <message>
        <source>What happens here</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Your bill</source>
        <translation>你的账单</translation>
    </message>
    <message>
        <source>the line is today, {0}</source>
        <translation>竖线是今天，{0}</translation>
    </message>
    <message>
        <source>Calendar of the sick leave</source>
        <translation>病休日历</translation>
    </message>
    <message>
        <source>Arrow keys go from day to day and from month to month.</source>
        <translation>方向键：左右换一天，上下换一个月。</translation>
    </message>
    <message>
        <source>off sick, protected</source>
        <translation>病休，受保护</translation>
    </message>
    <message>
        <source>off sick, days used up</source>
        <translation>病休，医疗期已用完</translation>
    </message>
    <message>
        <source>protected if you stay off</source>
        <translation>继续病休仍受保护</translation>
    </message>
    <message>
        <source>days off here add up</source>
        <translation>累计期内</translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation>累计期以外</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{0} ({1} days off so far)</source>
        <translation>{0}（到这天共病休 {1} 天）</translation>
    </message>
    <message>
        <source>{0} (day {1} of {2})</source>
        <translation>{0}（第 {1} 天，共 {2} 天）</translation>
    </message>
    <message>
        <source>Months counted towards the medical years</source>
        <translation>医保缴费年限的累计月数</translation>
    </message>
    <message>
        <source>Left and right go from month to month, up and down from corner to corner, Enter to retirement.</source>
        <translation>左右键换一个月，上下键到上一个或下一个转折点，回车键到退休的月份。</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>really paid there</source>
        <translation>当地实缴</translation>
    </message>
    <message>
        <source>if you pay on</source>
        <translation>继续按月缴</translation>
    </message>
    <message>
        <source>if you pay at once</source>
        <translation>一次补齐</translation>
    </message>
    <message>
        <source>needed there: {0} y</source>
        <translation>当地实缴要 {0} 年</translation>
    </message>
    <message>
        <source>needed: {0} y</source>
        <translation>累计要 {0} 年</translation>
    </message>
    <message>
        <source>retirement</source>
        <translation>退休</translation>
    </message>
    <message>
        <source>{0} y</source>
        <translation>{0} 年</translation>
    </message>
    <message>
        <source>{0}: {1} in all</source>
        <translation>{0}：累计 {1}</translation>
    </message>
    <message>
        <source>{0} of them really paid there</source>
        <translation>其中当地实缴 {0}</translation>
    </message>
    <message>
        <source>{0} missing</source>
        <translation>还差 {0}</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>够了</translation>
    </message>
</context>
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
        <source>The limit of the layer above is counted from this one, so it needs an amount.</source>
        <translation>更高一层支付的限额从这个限额算起，所以这里要填金额。</translation>
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
        <source>Type from which amount and the percentage, such as 0: 85%; 30,000: 90%.</source>
        <translation>请写从多少元起和百分比，如 0: 85%; 30000: 90%。</translation>
    </message>
    <message>
        <source>There are no rules for this place, so bills cannot be settled. Do not take another place instead. Who has its rules as a file adds them under Policies (Ctrl+8).</source>
        <translation>没有这个地方的规则，账单没法算；请不要选别处代替。有当地规则文件的，可以在“各地规则”（Ctrl+8）里添加。</translation>
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
        <source>Fill in</source>
        <translation>请填</translation>
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
        <source>A rough estimate. Still missing: {0}. Put 0 where there is none.</source>
        <translation>这是粗估。还缺：{0}；没有就填 0。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
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
        <source>Does your commercial insurance exclude this bill?</source>
        <translation>这张账单是否属于商业保险的除外责任？</translation>
    </message>
    <message>
        <source>Such as an illness from before you joined. Not known is read as no.</source>
        <translation>例如投保前已有的疾病（既往症）。不清楚就按不属于算。</translation>
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
        <source>Or, if the hospital&apos;s sheet states the in-scope amount:</source>
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
        <source>No bill yet. A rough estimate needs the total, the kind of care and the hospital level.</source>
        <translation>还没有账单。填上总费用、看病类别和医院级别，就能先粗估一次。</translation>
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
        <source>From a &amp;file…</source>
        <translation>从文件导入(&amp;W)…</translation>
    </message>
    <message>
        <source>Excel workbooks (.xlsx) and CSV files.</source>
        <translation>Excel 工作簿（.xlsx）和 CSV 文件。</translation>
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
        <source>“{0}” was not read: {1}</source>
        <translation>“{0}”没有读入：{1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>The stay that bill {0} continues was not added: choose another under “More”.</source>
        <translation>账单 {0} 所接着的那次住院没有添加：请在“更多”里另选。</translation>
    </message>
    <message>
        <source>Copied. Paste it into your spreadsheet, fill it, copy it back.</source>
        <translation>已复制。粘贴到电子表格里，照着填好，再复制回来。</translation>
    </message>
    <message>
        <source>A table of bills</source>
        <translation>账单表格</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.txt)</source>
        <translation>表格 (*.xlsx *.xlsm *.csv *.txt)</translation>
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
        <translation>我买了商业医疗保险（含惠民保）</translation>
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
        <source>As the agency&apos;s record or the card&apos;s slip shows.</source>
        <translation>看医保查询记录或刷卡小票。</translation>
    </message>
    <message>
        <source>In a relative&apos;s account that you may use</source>
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
        <source>At least {0} of a unit&apos;s staff must join, all where there are fewer than {1}.</source>
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
        <source>No plan is known for this day; your union&apos;s paper decides.</source>
        <translation>这一天没有找到互助办法，以你们工会的文件为准。</translation>
    </message>
    <message>
        <source>{0}: {1}. Your union&apos;s own paper decides.</source>
        <translation>{0}：{1}。以你们工会的文件为准。</translation>
    </message>
    <message>
        <source>Fixed sums are paid on a diagnosis, not on a bill, so they are in no settlement.</source>
        <translation>定额给付凭诊断领取，不按账单付，所以不算进结算。</translation>
    </message>
    <message>
        <source>If you leave it open: {0}</source>
        <translation>不填就按：{0}</translation>
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
        <source>What I can claim from the firm…</source>
        <translation>我能向单位主张什么…</translation>
    </message>
    <message>
        <source>All contributions and paying back…</source>
        <translation>全部缴费和补缴…</translation>
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
        <source>I am not sure</source>
        <translation>我不清楚</translation>
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
        <source>Rate it grants the firm</source>
        <translation>批准的单位费率</translation>
    </message>
    <message>
        <source>Such as 6%.</source>
        <translation>例如 6%。</translation>
    </message>
    <message>
        <source>Base a month it grants</source>
        <translation>批准的每月缴费基数</translation>
    </message>
    <message>
        <source>Empty: the usual one.</source>
        <translation>不填：按通常的基数。</translation>
    </message>
    <message>
        <source>Your wage a month</source>
        <translation>你的月工资</translation>
    </message>
    <message>
        <source>Before deductions; only for contributions, no bill hangs on it.</source>
        <translation>扣款前的工资；只用来算缴费，与账单无关。</translation>
    </message>
    <message>
        <source>Whether you are covered only your record of months tells.</source>
        <translation>在不在保，要看缴费记录。</translation>
    </message>
    <message>
        <source>The figures are what is paid if you are covered.</source>
        <translation>显示的是“如果在保”的金额。</translation>
    </message>
    <message>
        <source>Whether you are covered follows from your record of months.</source>
        <translation>在不在保，按缴费记录判断。</translation>
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
        <source>The approval does not cover all months of your record.</source>
        <translation>批准没有包括你记录里的全部缓缴月份。</translation>
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
        <source>The difference comes from months that no approval covers: a claim against the firm.</source>
        <translation>差额来自没有获准缓缴的月份：可以向单位主张。</translation>
    </message>
    <message>
        <source>They differ: ask the agency.</source>
        <translation>两者不同，请问医保经办机构。</translation>
    </message>
    <message>
        <source>{0}: settled as it is you bear {1}; if the firm had paid in time it would be {2} less. That is a claim against the firm, not money you have.</source>
        <translation>{0}：按现在的情况结算，你自己付 {1}；单位如果按时缴费，会少付 {2}。这是可以向单位主张的，不是已经到手的钱。</translation>
    </message>
    <message>
        <source>The approval ends with {0}: ask now whether it has been extended. From {1} on the ordinary rules hold without one.</source>
        <translation>批准到 {0} 为止：现在就问有没有延期。没有延期的，从 {1} 起按普通办法。</translation>
    </message>
    <message>
        <source>An approval needs its number, the authority and its first month; until they are filled in, the firm owes in full and on time.</source>
        <translation>批准文件要有文号、批准机关和起始月份；没有填全以前，单位仍要按时足额缴费。</translation>
    </message>
    <message>
        <source>Today lies outside the months of the approval: it begins with {0}. Until then the firm owes in full.</source>
        <translation>今天不在批准的月份里：批准从 {0} 起。在那以前单位要照常缴足。</translation>
    </message>
    <message>
        <source>Today lies outside the months of the approval: it ended with {1}. Since then the firm owes in full.</source>
        <translation>今天不在批准的月份里：批准到 {1} 为止。从那以后单位要照常缴足。</translation>
    </message>
    <message>
        <source>Until the months of the approval are filled in, the months marked as deferred are taken as approved: without one your cover may have stopped.</source>
        <translation>批准的月份没有填以前，标为缓缴的月份先当作获准；如果没有批准，你的待遇可能已经停了。</translation>
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
        <source>A court has opened the firm&apos;s bankruptcy.</source>
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
        <source>The firm: it has an approval. This page.</source>
        <translation>说的是单位：有批准文件。填在这一页。</translation>
    </message>
    <message>
        <source>Firm in hardship</source>
        <translation>困难企业（特困企业）</translation>
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
        <source>The agency of your place or your notice says it. Type “none” where there is no limit.</source>
        <translation>可看你手上的通知，或问当地医保经办机构。不设上限的，填“不设”。</translation>
    </message>
    <message>
        <source>Published every year by the place; the rules are built on it.</source>
        <translation>各地每年公布，起付线、封顶线都按它算。</translation>
    </message>
    <message>
        <source>The agency of your place or your notice says it.</source>
        <translation>可看你手上的通知，或问当地医保经办机构。</translation>
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
        <source>Add bills: {0}</source>
        <translation>添加 {0} 张账单</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>各列的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>These columns were not read: {0}. Choose below what they hold.</source>
        <translation>这些列没有读入：{0}。请在下面选择它们各是什么。</translation>
    </message>
    <message>
        <source>Results are not read, they are worked out anew: {0}.</source>
        <translation>这些列是结算结果，不读入，由程序重新计算：{0}。</translation>
    </message>
    <message>
        <source>Row {0}: {1}</source>
        <translation>第 {0} 行：{1}</translation>
    </message>
    <message>
        <source>Like one that is there already.</source>
        <translation>和已有的一张相同，没有勾选。</translation>
    </message>
    <message>
        <source>All rows were understood: {0}.</source>
        <translation>{0} 行都认出来了。</translation>
    </message>
    <message>
        <source>Rows about other insurances, left out: {0}.</source>
        <translation>{0} 行是其他险种，不导入。</translation>
    </message>
    <message>
        <source>Two columns are said to hold “{0}”. Choose one of them.</source>
        <translation>有两列都选了“{0}”，请只留一列。</translation>
    </message>
    <message>
        <source>There is no row in what was copied. Copy the cells and retry.</source>
        <translation>没有复制到内容。请先复制单元格，再粘贴。</translation>
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
        <source>Rate for bills it excludes</source>
        <translation>除外账单的支付比例</translation>
    </message>
    <message>
        <source>Empty: nothing.</source>
        <translation>留空：不支付。</translation>
    </message>
    <message>
        <source>Pays for</source>
        <translation>付哪一部分</translation>
    </message>
    <message>
        <source>Which bills it excludes, such as for an illness from before it began, is said on each bill, under More. Deductible and limit count for both rates together.</source>
        <translation>哪张账单属于除外（例如投保前已有的疾病，即既往症），在该账单的“更多”里填；两种比例的起付线、上限合并算。</translation>
    </message>
    <message>
        <source>Only for these kinds of care; none ticked: for all.</source>
        <translation>只保这些类别；一个都不勾就是都保。</translation>
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
        <source>Choose</source>
        <translation>请选</translation>
    </message>
    <message>
        <source>&amp;Place where you are insured</source>
        <translation>参保地(&amp;P)</translation>
    </message>
    <message>
        <source>Type a part of the name, pinyin or the code. Rules of another place are never used.</source>
        <translation>可输入名称的一部分、拼音（或首字母）或代码。绝不会用别处的规则。</translation>
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
        <source>Which statutory age was yours before it began to rise?</source>
        <translation>法定退休年龄开始延迟以前，你的是多少岁？</translation>
    </message>
    <message>
        <source>It decides when you retire; bills do not hang on it.</source>
        <translation>它决定你什么时候退休；不影响看病的账单。</translation>
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
        <source>By your record it is {0} on {1}, the day of the newest bill. What you typed counts.</source>
        <translation>按缴费记录，到最近一张账单那天（{1}）是 {0}；以你填的为准。</translation>
    </message>
    <message>
        <source>Women in a worker&apos;s post.</source>
        <translation>女职工，工人岗位。</translation>
    </message>
    <message>
        <source>Women in a post of management or a technical one.</source>
        <translation>女职工，管理或专业技术岗位。</translation>
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
        <source>Medical costs have eaten up the family&apos;s means; recognised on application.</source>
        <translation>医药费拖垮了家里，申请后认定。</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>按这些假设算</translation>
    </message>
    <message>
        <source>Firm: {0}. Without your record of months you are taken as covered.</source>
        <translation>单位：{0}。没有缴费记录，这里当作在保。</translation>
    </message>
    <message>
        <source>No gap is written down for these rules.</source>
        <translation>这份规则没有写明缺什么。</translation>
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
        <source>The rules were last checked for {0}; a bill of {1} is settled by them.</source>
        <translation>规则只核对到 {0} 年；{1} 的账单仍按它算。</translation>
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
        <source>Sheet to take along: preview and print…</source>
        <translation>带去用的单子：预览和打印…</translation>
    </message>
    <message>
        <source>Fill in the months…</source>
        <translation>填缴费记录…</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>If the firm had paid</source>
        <translation>单位按时缴费</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>向单位主张</translation>
    </message>
    <message>
        <source>The bills, settled twice</source>
        <translation>账单结算两次</translation>
    </message>
    <message>
        <source>What the firm owes the fund</source>
        <translation>单位欠基金的</translation>
    </message>
    <message>
        <source>In the bankruptcy</source>
        <translation>在破产程序里</translation>
    </message>
    <message>
        <source>Papers to keep</source>
        <translation>要留好的材料</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>What is due for {0}</source>
        <translation>{0} 应缴</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Mon&amp;th</source>
        <translation>月份(&amp;T)</translation>
    </message>
    <message>
        <source>Type your wage…</source>
        <translation>填月工资…</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
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
        <source>{0}: {1} once this year, on last year&apos;s burden</source>
        <translation>{0}：按上一年度负担，今年救助一次 {1}</translation>
    </message>
    <message>
        <source>{0}: you bear {1}</source>
        <translation>{0}：你自己付 {1}</translation>
    </message>
    <message>
        <source>Something is not known; the table shows the low end.</source>
        <translation>有的情况不清楚，表里是少的一头。</translation>
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
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>会变的</translation>
    </message>
    <message>
        <source>What does not change</source>
        <translation>不会变的</translation>
    </message>
    <message>
        <source>What the estate pays, first things first</source>
        <translation>破产财产先付谁、后付谁</translation>
    </message>
    <message>
        <source>What to file</source>
        <translation>要提出什么</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Column {0}</source>
        <translation>第 {0} 列</translation>
    </message>
    <message>
        <source>Earlier bills of {0} that are not at hand</source>
        <translation>{0} 年度里手头没有的更早账单</translation>
    </message>
    <message>
        <source>Copy the sums of the year so far from the last settlement sheet or the official app. What is left empty counts as nothing used.</source>
        <translation>请从最近一张结算单或官方查询里抄下本年度到那时为止的累计数。没填的按没有用过计算。</translation>
    </message>
    <message>
        <source>Sums of bills before</source>
        <translation>累计到哪一天之前</translation>
    </message>
    <message>
        <source>All bills from this day on are in the table.</source>
        <translation>从这一天起的账单都在上面的表里。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a limit that is not set</comment>
        <translation>不设</translation>
    </message>
    <message>
        <source>Correction sheet</source>
        <translation>更正单</translation>
    </message>
    <message>
        <source>The program has: {0}</source>
        <translation>程序里是：{0}</translation>
    </message>
    <message>
        <source>What I &amp;found instead</source>
        <translation>我查到的是(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Number of the document</source>
        <translation>文号(&amp;N)</translation>
    </message>
    <message>
        <source>My n&amp;ote</source>
        <translation>我的说明(&amp;O)</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>Save as text or PDF…</source>
        <translation>存为文本或 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save the correction sheet</source>
        <translation>保存更正单</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差别</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Value or rule</source>
        <translation>数值或规则</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差别</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>There is only one file of this place to look at.</source>
        <translation>这个地方只有一份规则文件。</translation>
    </message>
    <message>
        <source>Choose two files to compare.</source>
        <translation>请选两份文件来比较。</translation>
    </message>
    <message>
        <source>Differences: {0}.</source>
        <translation>{0} 处差别。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>改变</translation>
    </message>
    <message>
        <source>other order</source>
        <translation>顺序不同</translation>
    </message>
    <message>
        <source>other source</source>
        <translation>出处不同</translation>
    </message>
    <message>
        <source>other remarks</source>
        <translation>备注不同</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>规则文件</translation>
    </message>
    <message>
        <source>Policy files (*.toml)</source>
        <translation>规则文件 (*.toml)</translation>
    </message>
    <message>
        <source>“{0}”: no fault was found.</source>
        <translation>“{0}”没有发现错误。</translation>
    </message>
    <message>
        <source>Faults in “{0}”: {1}</source>
        <translation>“{0}”有 {1} 处错误：</translation>
    </message>
    <message>
        <source>“{0}” was not added. Faults: {1}</source>
        <translation>“{0}”没有添加，有 {1} 处错误：</translation>
    </message>
    <message>
        <source>“{0}” was not added</source>
        <translation>“{0}”没有添加</translation>
    </message>
    <message>
        <source>Added instead of the one that you had added: {0}, {1}, from {2}.</source>
        <translation>已代替你以前添加的文件：{0}，{1}，{2} 起。</translation>
    </message>
    <message>
        <source>Added: {0}, {1}, in force from {2}.</source>
        <translation>已添加：{0}，{1}，{2} 起。</translation>
    </message>
    <message>
        <source>It was not removed</source>
        <translation>没有移除</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>Remove the file that you added: {0}, {1}, from {2}?</source>
        <translation>移除你添加的文件：{0}，{1}，{2} 起？</translation>
    </message>
    <message>
        <source>The rules that came with the program then count again.</source>
        <translation>移除后重新按程序自带的规则计算。</translation>
    </message>
    <message>
        <source>The file that you added it from stays where it is.</source>
        <translation>你原来的文件仍在原处。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Files that you added cannot be used:</source>
        <translation>你添加的文件有的不能用：</translation>
    </message>
    <message>
        <source>replaced by yours</source>
        <translation>已被你添加的文件取代</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>你添加的</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>contributions, account, cover, retirement</source>
        <translation>缴费、个人账户、在保、退休</translation>
    </message>
    <message>
        <source>what the fund never pays</source>
        <translation>基金从不支付的</translation>
    </message>
    <message>
        <source>what the state of a firm means</source>
        <translation>单位的情况意味着什么</translation>
    </message>
    <message>
        <source>the law on sick leave and retirement</source>
        <translation>医疗期和退休的法律规定</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>‹ All places</source>
        <translation>‹ 全部地方</translation>
    </message>
    <message>
        <source>Remove this file…</source>
        <translation>移除这个文件…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺什么</translation>
    </message>
    <message>
        <source>Mostly: {0}.</source>
        <translation>多数：{0}。</translation>
    </message>
    <message>
        <source>Weakest: {0}.</source>
        <translation>最弱：{0}。</translation>
    </message>
    <message>
        <source>Last checked in {0}.</source>
        <translation>最后核对：{0} 年。</translation>
    </message>
    <message>
        <source>Not checked for {0} yet.</source>
        <translation>{0} 年的还没有核对。</translation>
    </message>
    <message>
        <source>This holds in every place; no figure of your own counts here.</source>
        <translation>这在各地都一样，这里不用填自己的数字。</translation>
    </message>
    <message>
        <source>To use a figure of your own instead, open a case of this place first.</source>
        <translation>要用自己的数字，请先打开这个地方的案例。</translation>
    </message>
    <message>
        <source>The case that is open is of another place.</source>
        <translation>打开的案例是别处的，不能在这里填自己的数字。</translation>
    </message>
    <message>
        <source>The person of the open case is in another insurance.</source>
        <translation>打开的案例里的人参加的是另一种医保。</translation>
    </message>
    <message>
        <source>The file that you added counts instead of this one.</source>
        <translation>现在按你添加的文件计算，不按这一份。</translation>
    </message>
    <message>
        <source>&amp;Find a place</source>
        <translation>找地方(&amp;F)</translation>
    </message>
    <message>
        <source>Name, pinyin, initials or code: Shanghai, sh, 310000</source>
        <translation>名称、拼音、首字母或代码：上海、shanghai、sh、310000</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>找地方</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>各地</translation>
    </message>
    <message>
        <source>No place fits. There are no rules for it yet.</source>
        <translation>没有符合的地方。还没有它的规则。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Mostly known from</source>
        <translation>多数数值</translation>
    </message>
    <message>
        <source>Weakest value</source>
        <translation>最弱的数值</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>最后核对</translation>
    </message>
    <message>
        <source>{0} · added by you</source>
        <translation>{0} · 你添加的</translation>
    </message>
    <message>
        <source>everybody, and mutual aid</source>
        <translation>所有人，以及职工互助</translation>
    </message>
    <message>
        <source>{0}, not for this year</source>
        <translation>{0}，今年未核对</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>各地规则</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>检查文件…</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>Write a correction sheet…</source>
        <translation>写更正单…</translation>
    </message>
    <message>
        <source>Its name in the file: {0}</source>
        <translation>在规则文件里的名字：{0}</translation>
    </message>
    <message>
        <source>What the rules state</source>
        <translation>规则中的数值</translation>
    </message>
    <message>
        <source>What other sources say; not used</source>
        <translation>其他来源的说法（没有采用）</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>No figure of your own can be typed for this.</source>
        <translation>这一项不能自己填数。</translation>
    </message>
    <message>
        <source>The notice that I hold says</source>
        <translation>我手上的通知写的是</translation>
    </message>
    <message>
        <source>as the rules state</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>from {0}, in force</source>
        <translation>{0} 起，现行</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>{0} 起</translation>
    </message>
    <message>
        <source>From which amount which rate, such as 0: 85%; 30,000: 90%.</source>
        <translation>从多少元起按什么比例，如 0: 85%; 30000: 90%。</translation>
    </message>
    <message>
        <source>First stay; second stay: such as 1300; 650.</source>
        <translation>第一次；第二次，如 1300; 650。</translation>
    </message>
    <message>
        <source>A percentage, such as 85.</source>
        <translation>百分比，如 85。</translation>
    </message>
    <message>
        <source>Percentage points, such as 5.</source>
        <translation>百分点，如 5。</translation>
    </message>
    <message>
        <source>Type “none” where there is no limit.</source>
        <translation>不设上限的，填“不设”。</translation>
    </message>
    <message>
        <source>It counts instead of the rules in this case. Empty it to go back.</source>
        <translation>在这个案例里代替规则计算；清空就恢复。</translation>
    </message>
    <message>
        <source>Amount or rate</source>
        <translation>金额或比例</translation>
    </message>
    <message>
        <source>How well known</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>{0} · yours</source>
        <translation>{0} · 你的</translation>
    </message>
    <message>
        <source>Your figure</source>
        <translation>你的数字</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>没有填</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>谁缴的</translation>
    </message>
    <message>
        <source>Place of these months</source>
        <translation>这些月份的参保地</translation>
    </message>
    <message>
        <source>Month of payment</source>
        <translation>到账的月份</translation>
    </message>
    <message>
        <source>Empty: not paid yet.</source>
        <translation>空着：还没有缴。</translation>
    </message>
    <message>
        <source>Contribution base (yuan)</source>
        <translation>缴费基数（元）</translation>
    </message>
    <message>
        <source>Deducted on your payslip?</source>
        <translation>工资条上扣了吗？</translation>
    </message>
    <message>
        <source>How much a month (yuan)</source>
        <translation>每月扣多少（元）</translation>
    </message>
    <message>
        <source>{0}: {1} months paid</source>
        <translation>{0}年：已缴 {1} 个月</translation>
    </message>
    <message>
        <source>in a gap</source>
        <translation>断缴期间</translation>
    </message>
    <message>
        <source>deducted from your pay but not paid in</source>
        <translation>工资里扣了却没有缴到账</translation>
    </message>
    <message>
        <source>insured in another place</source>
        <translation>在别的地方参保</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Enter months from … to …</source>
        <translation>按起止月份填写</translation>
    </message>
    <message>
        <source>Such as 2011-01.</source>
        <translation>例如 2011-01。</translation>
    </message>
    <message>
        <source>Fill in these months</source>
        <translation>填入这些月份</translation>
    </message>
    <message>
        <source>This month is missing. Type it like 2025-03.</source>
        <translation>还差这个月份，请像 2025-03 这样填写。</translation>
    </message>
    <message>
        <source>Who paid, where a row does not say so?</source>
        <translation>没写明谁缴的行，是谁缴的？</translation>
    </message>
    <message>
        <source>Months from a table</source>
        <translation>从表格导入缴费记录</translation>
    </message>
    <message>
        <source>Take over rows: {0}</source>
        <translation>填入 {0} 行</translation>
    </message>
    <message>
        <source>replaces what {0} said</source>
        <translation>替换已填的 {0}</translation>
    </message>
    <message>
        <source>Only select</source>
        <translation>只选择，不填</translation>
    </message>
    <message>
        <source>In the months: key {0} or {1}</source>
        <translation>在月份里按 {0} 或 {1}</translation>
    </message>
    <message>
        <source>{0}, {1}, key {2}</source>
        <translation>{0}，{1}，按键 {2}</translation>
    </message>
    <message>
        <source>… and {0} before them</source>
        <translation>……更早还有 {0} 处</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>缴费记录</translation>
    </message>
    <message>
        <source>Who paid for which month? Leave empty what you do not know.</source>
        <translation>每个月的医保是谁缴的？不清楚的月份可以空着。</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Choose who paid, then drag over the months; a double click fills one. Keys: arrows move, Shift+arrows select, 1 to 9 fill, Del clears.</source>
        <translation>先选谁缴的，再在月份上拖动；双击填一个月。键盘：方向键移动，Shift+方向键选择，1 到 9 填入，Del 清除。</translation>
    </message>
    <message>
        <source>Copy the rows of the official record in your spreadsheet first.</source>
        <translation>先在表格软件里复制官方缴费记录的行。</translation>
    </message>
    <message>
        <source>Copy sample rows</source>
        <translation>复制样例行</translation>
    </message>
    <message>
        <source>Paid in all: {0}</source>
        <translation>累计缴费：{0}</translation>
    </message>
    <message>
        <source>In a row up to {0}: {1}</source>
        <translation>截至 {0} 连续缴费：{1}</translation>
    </message>
    <message>
        <source>In a row up to {0}: {1} to {2} months</source>
        <translation>截至 {0} 连续缴费：{1} 至 {2} 个月</translation>
    </message>
    <message>
        <source>{0} lie ahead and are not counted yet.</source>
        <translation>{0}还没到，暂不计入。</translation>
    </message>
    <message>
        <source>Deducted from your pay but not paid in: keep the payslips.</source>
        <translation>工资里扣了，却没有缴到账：请保存好工资条。</translation>
    </message>
    <message>
        <source>Months without payment</source>
        <translation>没有缴费的月份</translation>
    </message>
    <message>
        <source>Nothing is filled in since the last month</source>
        <translation>最后一个月之后还没有填</translation>
    </message>
    <message>
        <source>A table of months</source>
        <translation>缴费记录表</translation>
    </message>
    <message>
        <source>Does my firm count as in hardship?</source>
        <translation>我的单位算不算困难企业？</translation>
    </message>
    <message>
        <source>These are the published criteria of {0}. They are no verdict, and your place may have others; approval comes from {1}. Tick what you see in your firm.</source>
        <translation>这是{0}公布的条件，不是结论，各地可能不同；要由{1}批准。勾选你看到的情况。</translation>
    </message>
    <message>
        <source>You ticked {0} of {1}. This changes no figure: ask {2} whether the firm has been or can be recognised. Until then the ordinary rules hold.</source>
        <translation>你勾选了 {1} 条中的 {0} 条。这不改变任何数字：请问{2}，单位有没有、能不能认定。认定以前按普通办法。</translation>
    </message>
    <message>
        <source>Deducted from your wage, but not paid in</source>
        <translation>工资里扣了，却没有缴</translation>
    </message>
    <message>
        <source>What this place&apos;s rules say of such firms, to ask by</source>
        <translation>这个地方对这类单位的规定，供询问用</translation>
    </message>
    <message>
        <source>What is due for {0}: as filled in, and with a firm in order</source>
        <translation>{0} 应缴：按填写的情况，和单位正常时</translation>
    </message>
    <message>
        <source>Rates, bases and the account&apos;s credit come from the place&apos;s own rules.</source>
        <translation>费率、基数和个人账户划入都按当地的规定。</translation>
    </message>
    <message>
        <source>As filled in</source>
        <translation>按填写的情况</translation>
    </message>
    <message>
        <source>Firm in order</source>
        <translation>单位正常</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>缴费基数</translation>
    </message>
    <message>
        <source>Firm&apos;s part</source>
        <translation>单位部分</translation>
    </message>
    <message>
        <source>Your part</source>
        <translation>个人部分</translation>
    </message>
    <message>
        <source>To your account</source>
        <translation>进个人账户</translation>
    </message>
    <message>
        <source>The amounts are the same: the firm&apos;s state changes no rate. What it does not pay in time it goes on owing.</source>
        <translation>两边一样：单位的情况不改变费率。没有按时缴的，单位一直欠着。</translation>
    </message>
    <message>
        <source>Unpaid months, and paying them back</source>
        <translation>没缴的月份和补缴</translation>
    </message>
    <message>
        <source>The record has no unpaid month before today.</source>
        <translation>缴费记录里，到今天没有没缴的月份。</translation>
    </message>
    <message>
        <source>Without a record of months nothing can be said: see “Years”.</source>
        <translation>没有缴费记录，这里说不出什么：见“缴费记录”。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Account paid for bills</source>
        <translation>账户付账单</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>how many</comment>
        <translation>月数</translation>
    </message>
    <message>
        <source>Months not known</source>
        <translation>不清楚的月数</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>退休</translation>
    </message>
    <message>
        <source>Credited by this record, as far as it is known: {0}</source>
        <translation>按这份记录，能算出来的划入合计：{0}</translation>
    </message>
    <message>
        <source>Months whose credit is not known: {0}. They are not counted.</source>
        <translation>划入多少不清楚的月份：{0} 个，没有算在内。</translation>
    </message>
    <message>
        <source>Paid from it for the bills of this case: {0}</source>
        <translation>为这次的账单从账户付出：{0}</translation>
    </message>
    <message>
        <source>Balance you typed: {0}. The agency&apos;s figure counts.</source>
        <translation>你填的余额：{0}。以经办机构的数字为准。</translation>
    </message>
    <message>
        <source>Interest is not counted: how a place reckons it was not found. What you bought in pharmacies is not in this case either, so this is not the balance of your card.</source>
        <translation>没有算利息：各地怎么计息没有找到。在药店买药的花费也不在里面，所以这不是医保卡上的余额。</translation>
    </message>
    <message>
        <source>not yet paid</source>
        <translation>还没缴</translation>
    </message>
    <message>
        <source>The personal account</source>
        <translation>个人账户</translation>
    </message>
    <message>
        <source>Months of {0}</source>
        <translation>{0} 年各月</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>逐年</translation>
    </message>
    <message>
        <source>The record says nothing about this month.</source>
        <translation>记录里没有这个月。</translation>
    </message>
    <message>
        <source>paid in {0}</source>
        <translation>{0} 缴的</translation>
    </message>
    <message>
        <source>In the record: {0}</source>
        <translation>记录里：{0}</translation>
    </message>
    <message>
        <source>What this means for your cover</source>
        <translation>这对你的医保待遇意味着什么</translation>
    </message>
    <message>
        <source>◤ marks months for which you were insured in another place.</source>
        <translation>◤ 表示这个月在别的地方参保。</translation>
    </message>
    <message>
        <source>What would a gap cost?</source>
        <translation>断缴要付多少代价？</translation>
    </message>
    <message>
        <source>Work and sick leave</source>
        <translation>工作与病假</translation>
    </message>
    <message>
        <source>How long you have worked decides how long a sick leave is protected. The results show what is left of it, and when you retire.</source>
        <translation>工作了多久，决定医疗期有多长。医疗期还剩多少、什么时候退休，在“结果”里看。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>工作经历</translation>
    </message>
    <message>
        <source>With this employer since (month)</source>
        <translation>在本单位从哪个月开始工作</translation>
    </message>
    <message>
        <source>Such as 2009-03: the first month of your work here.</source>
        <translation>例如 2009-03，就是到本单位上班的第一个月。</translation>
    </message>
    <message>
        <source>Earlier job {0}</source>
        <translation>以前的工作 {0}</translation>
    </message>
    <message>
        <source>Another earlier job</source>
        <translation>再加一段以前的工作</translation>
    </message>
    <message>
        <source>The first month is missing: this job is not counted yet.</source>
        <translation>还缺开始的月份，这段工作暂时没有算进去。</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>开始的月份</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>结束的月份</translation>
    </message>
    <message>
        <source>Days off sick</source>
        <translation>病休的日子</translation>
    </message>
    <message>
        <source>One line for each leave, first and last day included. Rest days in it count too. Work injuries are something else and do not belong here.</source>
        <translation>每次病休填一行，头尾两天都算。中间的休息日也算。工伤是另一回事，不填在这里。</translation>
    </message>
    <message>
        <source>Sick leave {0}</source>
        <translation>病休 {0}</translation>
    </message>
    <message>
        <source>Another sick leave</source>
        <translation>再加一次病休</translation>
    </message>
    <message>
        <source>Both days are needed: this leave is not counted yet.</source>
        <translation>头尾两天都要填，这次病休暂时没有算进去。</translation>
    </message>
    <message>
        <source>First day off</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day off</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Working days in it</source>
        <translation>其中的工作日天数</translation>
    </message>
    <message>
        <source>No days yet: the day on which the leave begins</source>
        <translation>还没有病休记录的，填开始病休的那天</translation>
    </message>
    <message>
        <source>Only if there is no line above.</source>
        <translation>上面有记录的不用填。</translation>
    </message>
    <message>
        <source>Pay while off sick</source>
        <translation>病假工资</translation>
    </message>
    <message>
        <source>What the firm pays you a month (yuan)</source>
        <translation>单位每月实际发的病假工资（元）</translation>
    </message>
    <message>
        <source>To compare with the least that it owes.</source>
        <translation>用来和最低标准比一比。</translation>
    </message>
    <message>
        <source>Local minimum wage a month (yuan)</source>
        <translation>当地每月最低工资（元）</translation>
    </message>
    <message>
        <source>Empty: the figure of your place, where it is known.</source>
        <translation>不填，就用程序里当地的数字（知道的话）。</translation>
    </message>
    <message>
        <source>This file has no rules of that kind.</source>
        <translation>这份文件没有这样的规则。</translation>
    </message>
</context>
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
        <source>at least {0}</source>
        <translation>至少 {0}</translation>
    </message>
    <message>
        <source>Estimate of medical costs</source>
        <translation>看病费用估算</translation>
    </message>
    <message>
        <source>What the firm owes because of unpaid contributions</source>
        <translation>单位欠缴医保费的账</translation>
    </message>
    <message>
        <source>An estimate with its grounds, to ask by; no official document. As of {day}.</source>
        <translation>写明依据的估算，供询问用，不是正式文书。截至 {day}。</translation>
    </message>
    <message>
        <source>What the firm owes the fund</source>
        <translation>单位欠基金的</translation>
    </message>
    <message>
        <source>Deducted from the wage, but not paid in</source>
        <translation>工资里扣了，却没有缴</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation>要带的材料</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>An estimate, not a settlement document · {day}</source>
        <translation>这是估算，不是结算凭证 · {day}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>按现在的情况</translation>
    </message>
    <message>
        <source>If the firm had paid</source>
        <translation>单位按时缴费</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>向单位主张</translation>
    </message>
    <message>
        <source>The bills, settled twice: what you bear</source>
        <translation>账单结算两次：你自己付多少</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>In the bankruptcy</source>
        <translation>在破产程序里</translation>
    </message>
    <message>
        <source>Order of payment</source>
        <translation>清偿顺序</translation>
    </message>
    <message>
        <source>What to file</source>
        <translation>要提出什么</translation>
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
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Own cost at most</source>
        <translation>自己最多负担</translation>
    </message>
    <message>
        <source>How well known</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Medical year</source>
        <translation>医保年度</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Written on {day}; nothing was sent.</source>
        <translation>写于 {day}；没有发送到任何地方。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>Rules from</source>
        <translation>规则起始日</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>The program has</source>
        <translation>程序里是</translation>
    </message>
    <message>
        <source>taken from</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>我的说明</translation>
    </message>
    <message>
        <source>Correction of a value</source>
        <translation>数值更正单</translation>
    </message>
    <message>
        <source>I found instead</source>
        <translation>我查到的是</translation>
    </message>
    <message>
        <source>For whoever keeps the rules of this place up to date, or for the counter to confirm.</source>
        <translation>交给维护这个地方规则的人，或请窗口确认。</translation>
    </message>
    <message>
        <source>Amount or rate</source>
        <translation>金额或比例</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Values used</source>
        <translation>用到的数值</translation>
    </message>
    <message>
        <source>An estimate, not a settlement: the insurance agency decides.</source>
        <translation>这是估算，不是结算；以医保经办机构的结算为准。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Settled: total</source>
        <translation>结算：总费用</translation>
    </message>
    <message>
        <source>Settled: outside scope</source>
        <translation>结算：范围外</translation>
    </message>
    <message>
        <source>Settled: in scope</source>
        <translation>结算：政策范围内</translation>
    </message>
    <message>
        <source>Settled: deductible</source>
        <translation>结算：起付线</translation>
    </message>
    <message>
        <source>Own cost</source>
        <translation>自己负担</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Settlement sheets</source>
        <translation>对照结算单</translation>
    </message>
    <message>
        <source>Correct what was typed first.</source>
        <translation>请先改正填写的内容。</translation>
    </message>
    <message>
        <source>Rough: the own cost may well be higher.</source>
        <translation>粗略估算：自己负担的可能更多。</translation>
    </message>
    <message>
        <source>The rules have not been checked for this year.</source>
        <translation>这一年的规则还没有核对过。</translation>
    </message>
    <message>
        <source>Without your record of months it is not known whether the firm&apos;s trouble has ended your cover: these are the figures if you are covered. Ask the agency to confirm it.</source>
        <translation>没有缴费记录，不知道单位的困难有没有中断你的待遇：这里是在保时的数字，请向医保经办机构确认。</translation>
    </message>
    <message>
        <source>If the employer had paid in time, you would bear {0} less: a claim against the employer, not yet money.</source>
        <translation>单位按时缴费的话，你会少付 {0}：这是向单位主张的钱，还没有到手。</translation>
    </message>
    <message>
        <source>{0}, perhaps more</source>
        <translation>{0}，可能更多</translation>
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
        <source>A rough figure: what lies outside scope is not filled in everywhere and was taken as nothing.</source>
        <translation>这是粗估：有的账单没有填全政策范围外的费用，没填的按没有算。</translation>
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
        <source>Approval</source>
        <translation>批准文件</translation>
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
        <source>from {0} on</source>
        <translation>{0} 起</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>没有填</translation>
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
        <source>Not answered, so that the figures are a range over its answers: {0}</source>
        <translation>没有回答，所以数字是各种回答之间的范围：{0}</translation>
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
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>结算单上</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>算出来</translation>
    </message>
    <message>
        <source>Compared with the settlement sheet</source>
        <translation>和结算单对照</translation>
    </message>
    <message>
        <source>First difference: {line}</source>
        <translation>第一处不同：{line}</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>没有可以对照的</translation>
    </message>
    <message>
        <source>agrees (lines: {0})</source>
        <translation>一致（{0} 项）</translation>
    </message>
    <message>
        <source>The firm, and what is paid for you</source>
        <translation>单位的情况和缴费</translation>
    </message>
    <message>
        <source>Seen in the firm, by the criteria of {0}: {1}. {2}</source>
        <translation>在单位看到的（按{0}公布的条件）：{1}。{2}</translation>
    </message>
    <message>
        <source>This is no verdict: approval comes from {0}.</source>
        <translation>这不是结论，要由{0}批准。</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Due for {0}: {1}</source>
        <translation>{0} 应缴：{1}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Months, of them not known</source>
        <translation>月数，其中不清楚的</translation>
    </message>
    <message>
        <source>The firm&apos;s part</source>
        <translation>单位部分</translation>
    </message>
    <message>
        <source>Your part</source>
        <translation>个人部分</translation>
    </message>
    <message>
        <source>To the account</source>
        <translation>进个人账户</translation>
    </message>
    <message>
        <source>What was due; months not known are not counted, nor is interest. Months without a base go by the wage of today.</source>
        <translation>这是应缴的数额；不清楚的月份没有算，也没有算利息。没有写基数的月份按现在的工资算。</translation>
    </message>
    <message>
        <source>Contributions by year</source>
        <translation>逐年缴费</translation>
    </message>
    <message>
        <source>{0}, {1} not known</source>
        <translation>{0}，其中 {1} 不清楚</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A claim, not money you have. The sheet of the claim, printed on its own, has the grounds, the papers to bring and the steps.</source>
        <translation>这是可以主张的，不是已经到手的钱。依据、材料和步骤在单独打印的那份单子上。</translation>
    </message>
    <message>
        <source>Unpaid months, and paying them back</source>
        <translation>没缴的月份和补缴</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>待遇状态</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Cover, and why</source>
        <translation>待遇状态和原因</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Protected sick leave</source>
        <translation>医疗期</translation>
    </message>
    <message>
        <source>Pay while off sick</source>
        <translation>病假工资</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>法律怎么说</translation>
    </message>
    <message>
        <source>· {0}</source>
        <translation>· {0}</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>退休</translation>
    </message>
    <message>
        <source>The record is taken to go on as it stands; prices are those of today. The agency of the place of retirement decides.</source>
        <translation>假定缴费记录照现在的样子下去；价格都是现在的。以退休地经办机构的决定为准。</translation>
    </message>
    <message>
        <source>There by {0}</source>
        <translation>到 {0} 有</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要满</translation>
    </message>
    <message>
        <source>There today</source>
        <translation>到今天有</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>Way to close the gap</source>
        <translation>补够年限的办法</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>In another place where you paid</source>
        <translation>在另一个缴过费的地方退休</translation>
    </message>
    <message>
        <source>This takes it that you move your insurance there now and pay on there: ask that place first.</source>
        <translation>按现在把医保转过去、以后在那里缴费来算：请先问当地收不收。</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>&amp;New case</source>
        <translation>新建测算(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>起始页(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>E&amp;xport to a spreadsheet…</source>
        <translation>导出到表格(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>外观(&amp;T)</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>放大文字(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>标准文字(&amp;N)</translation>
    </message>
    <message>
        <source>About &amp;you</source>
        <translation>你的情况(&amp;Y)</translation>
    </message>
    <message>
        <source>Your &amp;firm</source>
        <translation>单位状况(&amp;F)</translation>
    </message>
    <message>
        <source>Y&amp;ears</source>
        <translation>缴费记录(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Work, sick leave</source>
        <translation>工作与病假(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Bills</source>
        <translation>看病账单(&amp;B)</translation>
    </message>
    <message>
        <source>Other &amp;cover</source>
        <translation>其他保障(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>结果(&amp;R)</translation>
    </message>
    <message>
        <source>P&amp;olicies…</source>
        <translation>各地规则(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>上一页(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;xplain this</source>
        <translation>解释这一项(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>名词解释(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Two hospital stays in one year</source>
        <translation>一年住院两次</translation>
    </message>
    <message>
        <source>Beijing, working, with mutual aid: how the caps work.</source>
        <translation>北京在职职工，参加了医疗互助。看封顶线怎样起作用。</translation>
    </message>
    <message>
        <source>A year of outpatient visits</source>
        <translation>一年的门诊</translation>
    </message>
    <message>
        <source>The deductible counts over the year; community care pays more.</source>
        <translation>起付线按全年累计；在社区看病报得多一些。</translation>
    </message>
    <message>
        <source>The same illness, retired</source>
        <translation>同样的病，已退休</translation>
    </message>
    <message>
        <source>Retirees&apos; rates and their supplement.</source>
        <translation>退休人员的报销比例和补充医疗保险。</translation>
    </message>
    <message>
        <source>On a subsistence allowance</source>
        <translation>享受低保的职工</translation>
    </message>
    <message>
        <source>Critical-illness insurance and medical assistance.</source>
        <translation>大病保险和医疗救助怎样接上。</translation>
    </message>
    <message>
        <source>A bill with class B and class C items</source>
        <translation>含乙类、丙类费用的账单</translation>
    </message>
    <message>
        <source>What counts as in scope, and what you bear first.</source>
        <translation>哪些算政策范围内，哪些要先自付。</translation>
    </message>
    <message>
        <source>The textbook example</source>
        <translation>教材里的例子</translation>
    </message>
    <message>
        <source>The smallest complete sum, from the bill to what you pay.</source>
        <translation>一道最简单的完整算例：从账单一步步算到你自己付多少。</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>先看例子</translation>
    </message>
    <message>
        <source>Start a new case</source>
        <translation>开始新的测算</translation>
    </message>
    <message>
        <source>Open a saved case…</source>
        <translation>打开保存的测算…</translation>
    </message>
    <message>
        <source>Policies…</source>
        <translation>各地规则…</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>最近的测算</translation>
    </message>
    <message>
        <source>The file is no longer there: </source>
        <translation>文件已不在：</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>发现没有保存的内容</translation>
    </message>
    <message>
        <source>The program ended before you saved. What you had typed until {0} is still here.</source>
        <translation>上次程序结束时还没有保存。{0} 以前填的内容都还在。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>不要了</translation>
    </message>
    <message>
        <source>A file of rules was left out</source>
        <translation>有一个规则文件没有采用</translation>
    </message>
    <message>
        <source>“Policies…” says what is wrong with it.</source>
        <translation>“各地规则…”里写明了它哪里有错。</translation>
    </message>
    <message>
        <source>Medins</source>
        <translation>医保小算</translation>
    </message>
    <message>
        <source>What will this illness cost you, and who pays the rest? Worked out step by step.</source>
        <translation>这次看病自己要付多少、其余由谁付，一步一步算给你看。</translation>
    </message>
    <message>
        <source>Everything stays on this computer: no network is used. The result is an estimate, not a certificate; the insurance agency decides.</source>
        <translation>所有内容只在这台电脑上，不联网。结果是估算，不是凭证；最终以医保经办机构的结算为准。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>显示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>你的情况</translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation>单位状况</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>缴费记录</translation>
    </message>
    <message>
        <source>Work, sick leave</source>
        <translation>工作与病假</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>看病账单</translation>
    </message>
    <message>
        <source>Other cover</source>
        <translation>其他保障</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>还没有填</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>还差一些</translation>
    </message>
    <message>
        <source>Works offline · no network</source>
        <translation>离线运行 · 不联网</translation>
    </message>
    <message>
        <source>{0}. {1}: {2}</source>
        <translation>第 {0} 步，{1}：{2}</translation>
    </message>
    <message>
        <source>What you pay yourself</source>
        <translation>你自己要付</translation>
    </message>
    <message>
        <source>{0}: what medical insurance does not pay</source>
        <translation>{0} 年医保不付，医保不支付的金额</translation>
    </message>
    <message>
        <source>{0}: what you pay yourself, at least</source>
        <translation>{0} 年，你自己至少要付</translation>
    </message>
    <message>
        <source>{0}: what you pay yourself</source>
        <translation>{0} 年，你自己要付</translation>
    </message>
    <message>
        <source>Which place are you insured in?</source>
        <translation>还没选参保地</translation>
    </message>
    <message>
        <source>Rules differ from place to place; without it nothing is computed.</source>
        <translation>各地规定不同，选了参保地才能算。</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>去选参保地</translation>
    </message>
    <message>
        <source>Something typed does not fit together.</source>
        <translation>填的内容有矛盾</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>去看看</translation>
    </message>
    <message>
        <source>No bill yet</source>
        <translation>还没有账单</translation>
    </message>
    <message>
        <source>Add one: total, kind of care and hospital level give a rough figure.</source>
        <translation>添加一次看病；填上总费用、看病类别和医院级别就能先粗估。</translation>
    </message>
    <message>
        <source>Add a bill</source>
        <translation>去添加账单</translation>
    </message>
    <message>
        <source>The date of the bill is missing.</source>
        <translation>还缺账单的日期。</translation>
    </message>
    <message>
        <source>Fill in the last day: it decides which rules apply.</source>
        <translation>请填出院（就诊）日期：按哪一天的规定算由它决定。</translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation>去填写</translation>
    </message>
    <message>
        <source>Bills: {1}. Together {0}.</source>
        <translation>共 {1} 次，总费用 {0}</translation>
    </message>
    <message>
        <source>Bills: {2}. Together {0}, others pay {1}.</source>
        <translation>共 {2} 次，总费用 {0}，别人付 {1}</translation>
    </message>
    <message>
        <source>Not paid by medical insurance</source>
        <translation>医保不支付</translation>
    </message>
    <message>
        <source>{0} (at least)</source>
        <translation>{0}（至少）</translation>
    </message>
    <message>
        <source>As if covered: only your record of months tells if you are.</source>
        <translation>按在保计算：在不在保，要看缴费记录。</translation>
    </message>
    <message>
        <source>Somebody else is liable: the fund only pays in advance, once asked in writing.</source>
        <translation>应由别人赔：医保只是先垫付，要书面申请，以后会向对方追回。</translation>
    </message>
    <message>
        <source>{0} of it you may claim from the employer, who did not pay.</source>
        <translation>其中 {0} 可以向没有缴费的单位主张。</translation>
    </message>
    <message>
        <source>Rough figure: what is left open counts as in scope; you may well pay more.</source>
        <translation>粗估：没填的都按在政策范围内算，实际可能更高。</translation>
    </message>
    <message>
        <source>A range over the possible answers to a question left open: {0}</source>
        <translation>这是一个范围，因为有一个问题没有回答：{0}</translation>
    </message>
    <message>
        <source>A range. It narrows most with the first own share of class B of bill {0}.</source>
        <translation>是一个范围。填上第 {0} 张账单的乙类先行自付比例，范围缩小得最多。</translation>
    </message>
    <message>
        <source>At the counter you first pay {0}; later {1} comes back.</source>
        <translation>窗口先付 {0}，以后补回 {1}</translation>
    </message>
    <message>
        <source>Mutual aid is worked out by the sample plan.</source>
        <translation>互助按样例计划计算</translation>
    </message>
    <message>
        <source>Evidence: {0}</source>
        <translation>依据：{0}</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>测算结果</translation>
    </message>
    <message>
        <source>See details</source>
        <translation>看明细</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 到 {1}</translation>
    </message>
    <message>
        <source>{0} to {1}, perhaps more</source>
        <translation>{0} 到 {1}，可能更多</translation>
    </message>
    <message>
        <source>Left open and taken as usual: {0}</source>
        <translation>没填的 {0} 项按通常情况算</translation>
    </message>
    <message>
        <source>An estimate, not a settlement document</source>
        <translation>这是估算，不是结算凭证</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>谁付多少</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>下一步：{0}</translation>
    </message>
    <message>
        <source>{0}, rules checked in {1}</source>
        <translation>{0} · 规定核对至 {1} 年</translation>
    </message>
    <message>
        <source>The unsaved work cannot be read</source>
        <translation>没有保存的内容读不出来</translation>
    </message>
    <message>
        <source>Its copy is damaged.</source>
        <translation>留下的副本已损坏。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Not saved yet: something typed does not fit together.</source>
        <translation>还没有保存：填的内容有矛盾。</translation>
    </message>
    <message>
        <source>Works out what an illness costs under Chinese medical insurance, and explains every yuan. It uses no network. Its figures are estimates; the insurance agency decides.</source>
        <translation>算一算看病在医保下要花多少钱，每一元都说明怎么来的。程序不联网。结果是估算，最终以医保经办机构的结算为准。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. The font is a subset of Noto Sans SC under the SIL Open Font License; the window is drawn by Qt under the LGPL.</source>
        <translation>本程序是自由软件，用 MIT 许可。字体取自 Noto Sans SC，用 SIL 开放字体许可；界面用 Qt 绘制，用 LGPL 许可。</translation>
    </message>
    <message>
        <source>About Medins</source>
        <translation>关于医保小算</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>打开测算</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>保存测算</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Save the changes to “{0}”?</source>
        <translation>要保存对“{0}”的修改吗？</translation>
    </message>
    <message>
        <source>Otherwise what you typed since then is lost.</source>
        <translation>不保存的话，上次保存以后填的内容会丢失。</translation>
    </message>
    <message>
        <source>Do &amp;not save</source>
        <translation>不保存(&amp;N)</translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation>另外还有 {0} 处。</translation>
    </message>
    <message>
        <source>“{0}” was not opened</source>
        <translation>没有打开“{0}”</translation>
    </message>
    <message>
        <source>Workbook with all tables (*.xlsx)</source>
        <translation>含全部表格的工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Table of bills as text (*.csv)</source>
        <translation>账单表文本 (*.csv)</translation>
    </message>
    <message>
        <source>Export to a spreadsheet</source>
        <translation>导出到表格</translation>
    </message>
    <message>
        <source>“{0}” was not saved</source>
        <translation>没有保存“{0}”</translation>
    </message>
    <message>
        <source>{0}. Your work is still here: save it in another place.</source>
        <translation>{0}。填的内容都还在，请换个位置保存。</translation>
    </message>
    <message>
        <source>Medins cases (*.medins)</source>
        <translation>医保小算文件 (*.medins)</translation>
    </message>
    <message>
        <source>Something in the program went wrong.</source>
        <translation>程序出了点问题。</translation>
    </message>
    <message>
        <source>What you typed is kept. Save it and start the program again; figures shown now may be old. The details were written to {0}.</source>
        <translation>填的内容都还在。请先保存，再重新打开程序；现在显示的数字可能不是最新的。详细情况已记在 {0}。</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>名词解释</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>第 {0} 页，共 {1} 页</translation>
    </message>
    <message>
        <source>{0}. Choose another place.</source>
        <translation>{0}。请换个位置保存。</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>没有打印</translation>
    </message>
    <message>
        <source>The printer “{0}” refused. Save a PDF instead and print that.</source>
        <translation>打印机“{0}”没有接受。可以先存为 PDF 再打印。</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算明细</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用变化</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>断缴</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>缴费与账户</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>向单位主张</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>退休</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>医疗期</translation>
    </message>
    <message>
        <source>Real sheet</source>
        <translation>对照结算单</translation>
    </message>
    <message>
        <source>Bill that grows</source>
        <translation>看哪一次</translation>
    </message>
    <message>
        <source>Compare: with and without mutual aid</source>
        <translation>比较有没有医疗互助</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Under these assumptions: this bill grows, everything else stays as it is.</source>
        <translation>在这些假设下：只有这一次的费用变化，其他都不变。</translation>
    </message>
    <message>
        <source>Where the lines part, a rule is not known.</source>
        <translation>两条线分开处：有一项规定（如封顶线怎么计）没有查到。</translation>
    </message>
    <message>
        <source>The chart goes up to {0}: beyond, a limit counts that nobody knows.</source>
        <translation>图最多画到 {0}：再往上要用到一个谁也不知道的限额。</translation>
    </message>
    <message>
        <source>Usual causes, the likeliest first</source>
        <translation>常见原因，最可能的在前</translation>
    </message>
    <message>
        <source>· {0}</source>
        <translation>· {0}</translation>
    </message>
    <message>
        <source>Save as a test case</source>
        <translation>存为测试案例</translation>
    </message>
    <message>
        <source>Test cases (*.toml)</source>
        <translation>测试案例 (*.toml)</translation>
    </message>
    <message>
        <source>Not worked by hand: the expected figures are those of the sheet.</source>
        <translation>没有手算：期望的数就是结算单上的数。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Settlement sheet (医疗费用结算单) of {0}</source>
        <translation>医疗费用结算单，{0}</translation>
    </message>
    <message>
        <source>Computed: {0}. {1} {2}</source>
        <translation>算出来：{0}。{1} {2}</translation>
    </message>
    <message>
        <source>not typed</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Line of the sheet</source>
        <translation>结算单项目</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>结算单上</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>算出来</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>No bill yet. Add one on the page of bills.</source>
        <translation>还没有账单，请先在“账单”页添加。</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>已存为 {0}。</translation>
    </message>
    <message>
        <source>Sheet of the bill</source>
        <translation>结算单所属账单</translation>
    </message>
    <message>
        <source>Save as a &amp;test case…</source>
        <translation>存为测试案例(&amp;T)…</translation>
    </message>
    <message>
        <source>A test case holds no names; days, the day of birth and amounts are in it.</source>
        <translation>测试案例里没有姓名和单位名称，但有日期、出生日期和金额。</translation>
    </message>
    <message>
        <source>Copy the figures of the settlement sheet; leave empty what is not on it. Enter goes to the next line, F1 explains one.</source>
        <translation>照医疗费用结算单填写，单上没有的留空。按回车到下一项，按 F1 看解释。</translation>
    </message>
    <message>
        <source>Look at that bill</source>
        <translation>去看那张账单</translation>
    </message>
    <message>
        <source>See how it is worked out</source>
        <translation>看是怎么算出来的</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>去填写</translation>
    </message>
    <message>
        <source>The bill would cost you no more: no day of cover is lost.</source>
        <translation>这张账单不会多付：一天待遇也没有失去。</translation>
    </message>
    <message>
        <source>This bill in {0}: you would pay {1}; without the gap {2}.</source>
        <translation>这张账单如果在 {0}：你要付 {1}；不断缴的话是 {2}。</translation>
    </message>
    <message>
        <source>Settled as the only bill of its year, by the rules of that day.</source>
        <translation>当作那一年唯一的一张账单，按那一天的规定结算。</translation>
    </message>
    <message>
        <source>Against {0} not paid in of your part stand {1} more for this one bill.</source>
        <translation>没有缴进去的个人部分是 {0}，这一张账单就要多付 {1}。</translation>
    </message>
    <message>
        <source>What you would pay, by the months not paid and the size of the bill</source>
        <translation>断缴几个月、账单多大，你要付多少</translation>
    </message>
    <message>
        <source>Map of gaps and bills</source>
        <translation>断缴月数和账单大小</translation>
    </message>
    <message>
        <source>The bill falls</source>
        <translation>看病的时间</translation>
    </message>
    <message>
        <source>in the last month not paid</source>
        <translation>断缴的最后一个月</translation>
    </message>
    <message>
        <source>in the first month paid again</source>
        <translation>恢复缴费的第一个月</translation>
    </message>
    <message>
        <source>1 month after it</source>
        <translation>恢复缴费 1 个月以后</translation>
    </message>
    <message>
        <source>3 months after it</source>
        <translation>恢复缴费 3 个月以后</translation>
    </message>
    <message>
        <source>6 months after it</source>
        <translation>恢复缴费 6 个月以后</translation>
    </message>
    <message>
        <source>The stronger the colour, the larger the share that you pay. The strip at a cell&apos;s foot is the sign of cover on that day; dashed lines stand where something changes. Split cells: at the best and at the worst, because a rule is not known.</source>
        <translation>颜色越浓，你付的部分越大。格子下边的花纹表示那天的待遇状态；虚线处有变化。分成两半的格子：有的规定没有见到，左边是最好的情况，右边是最坏的情况。</translation>
    </message>
    <message>
        <source>By the record, if nothing more is paid</source>
        <translation>按现有记录（以后不再缴费）</translation>
    </message>
    <message>
        <source>If nothing is paid for {0} from {1} on, then again</source>
        <translation>从 {1} 起断缴 {0}，然后恢复缴费</translation>
    </message>
    <message>
        <source>What you would pay of this bill with the gap, by the month it falls in</source>
        <translation>有这段断缴时，这张账单在哪个月，你要付多少</translation>
    </message>
    <message>
        <source>{0} (dashed: at the most)</source>
        <translation>{0}（虚线：最多）</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>By the record</source>
        <translation>按现有记录</translation>
    </message>
    <message>
        <source>With the gap</source>
        <translation>断缴的话</translation>
    </message>
    <message>
        <source>You pay</source>
        <translation>你付</translation>
    </message>
    <message>
        <source>Months not paid from {0} on</source>
        <translation>从 {0} 起断缴几个月</translation>
    </message>
    <message>
        <source>{0} not paid, a bill of {1} in {2}: you pay {3}. {4}.</source>
        <translation>断缴 {0}，{2} 有一张 {1} 的账单：你付 {3}。{4}。</translation>
    </message>
    <message>
        <source>Months not paid</source>
        <translation>断缴月数</translation>
    </message>
    <message>
        <source>Cover then</source>
        <translation>那时的待遇</translation>
    </message>
    <message>
        <source>Size of the bill</source>
        <translation>账单大小</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>A bill on {0}: you pay {1}</source>
        <translation>账单在 {0}：你付 {1}</translation>
    </message>
    <message>
        <source>First month not paid</source>
        <translation>从哪个月起断缴</translation>
    </message>
    <message>
        <source>How many months</source>
        <translation>断缴多久</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Cover over time</source>
        <translation>待遇时间带</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>法律怎么说</translation>
    </message>
    <message>
        <source>The rules of the place on gaps</source>
        <translation>当地关于断缴的规定</translation>
    </message>
    <message>
        <source>What this gap would mean</source>
        <translation>这段断缴意味着什么</translation>
    </message>
    <message>
        <source>A bill of {0} on {1}, after {2} without payment from {3} on</source>
        <translation>{1} 的账单 {0}，从 {3} 起断缴 {2}</translation>
    </message>
    <message>
        <source>Go to the page Years</source>
        <translation>去填缴费记录</translation>
    </message>
    <message>
        <source>Go to the page Bills</source>
        <translation>去填看病账单</translation>
    </message>
    <message>
        <source>Add a bill, and this shows what it would cost you during a gap.</source>
        <translation>填一张账单，这里就显示断缴期间你要付多少。</translation>
    </message>
    <message>
        <source>Under these assumptions: after the gap everything is paid again as before. This shows what a gap costs; it is no advice to stop paying.</source>
        <translation>在这些假设下：断缴以后，和以前一样恢复缴费。这里只说明断缴的代价，不是建议停缴。</translation>
    </message>
    <message>
        <source>On the calendar</source>
        <translation>在日历上</translation>
    </message>
    <message>
        <source>First day off</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day off</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>计入天数</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Days off sick, leave by leave</source>
        <translation>每次病休</translation>
    </message>
    <message>
        <source>Which row of the table applies</source>
        <translation>适用表里的哪一行</translation>
    </message>
    <message>
        <source>Worked in all</source>
        <translation>实际工作年限</translation>
    </message>
    <message>
        <source>Worked here</source>
        <translation>在本单位工作</translation>
    </message>
    <message>
        <source>Months of leave</source>
        <translation>医疗期（月）</translation>
    </message>
    <message>
        <source>Counted within</source>
        <translation>累计在（月）内</translation>
    </message>
    <message>
        <source>▸ {0}</source>
        <translation>▸ {0}</translation>
    </message>
    <message>
        <source>What the figures wait for</source>
        <translation>还要你填的</translation>
    </message>
    <message>
        <source>Your wage a month (yuan)</source>
        <translation>你的月工资（元）</translation>
    </message>
    <message>
        <source>The agency of your place or your notice says it.</source>
        <translation>当地医保经办机构或你手上的通知上有。</translation>
    </message>
    <message>
        <source>There today</source>
        <translation>到今天有</translation>
    </message>
    <message>
        <source>There by then</source>
        <translation>到时候有</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要满</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>Months counted, against time</source>
        <translation>累计月数随时间的变化</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>看表格</translation>
    </message>
    <message>
        <source>At the beginning of</source>
        <translation>到月初</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Really paid there</source>
        <translation>当地实缴</translation>
    </message>
    <message>
        <source>What counts today, place by place</source>
        <translation>到今天，各地计入的月数</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Months that count</source>
        <translation>计入的月数</translation>
    </message>
    <message>
        <source>Deemed, before the scheme</source>
        <translation>视同缴费（建立医保以前）</translation>
    </message>
    <message>
        <source>Place not filled in</source>
        <translation>没有填地方</translation>
    </message>
    <message>
        <source>Retiring in another place where you paid</source>
        <translation>换到缴过费的另一个地方退休</translation>
    </message>
    <message>
        <source>This takes it that you move your insurance there now and pay on there. Ask that place first whether it takes you, and which of your months it recognises.</source>
        <translation>这是假定现在就把医保转过去，以后都在那里缴。先问那个地方接不接收、认哪些年限。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不差</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>No rule was found here on how many of them must be paid locally.</source>
        <translation>没有见到当地对实缴年限的规定。</translation>
    </message>
    <message>
        <source>Really paid counts here only what was paid in this place.</source>
        <translation>这里的实缴，只算在本地缴的。</translation>
    </message>
    <message>
        <source>Really paid counts here what was paid in this province.</source>
        <translation>这里的实缴，只算在本省缴的。</translation>
    </message>
    <message>
        <source>Really paid counts here wherever it was paid.</source>
        <translation>这里的实缴，在哪里缴的都算。</translation>
    </message>
    <message>
        <source>How this came about</source>
        <translation>怎么算出来的</translation>
    </message>
    <message>
        <source>Your record goes on as it stands: paid every month until then, or no more.</source>
        <translation>缴费记录照现在的样子下去：现在在缴的，每月缴到那时；已经停缴的，不再增加。</translation>
    </message>
    <message>
        <source>Prices are those of today; later ones differ.</source>
        <translation>价格都是现在的，以后会变。</translation>
    </message>
    <message>
        <source>What this rests on, and what is not known</source>
        <translation>依据什么，还有什么不清楚</translation>
    </message>
    <message>
        <source>By which original age?</source>
        <translation>原来的法定退休年龄是哪一个？</translation>
    </message>
    <message>
        <source>It hangs on your post: ask the personnel office.</source>
        <translation>看你的岗位：可以问单位人事。</translation>
    </message>
    <message>
        <source>Say it once for all</source>
        <translation>去填写，以后不再问</translation>
    </message>
    <message>
        <source>Pay while off sick</source>
        <translation>病假工资</translation>
    </message>
    <message>
        <source>While the leave is protected</source>
        <translation>医疗期里</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>医疗期满以后</translation>
    </message>
    <message>
        <source>What the law says of the pay</source>
        <translation>病假工资怎么规定</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>按这些假设算</translation>
    </message>
    <message>
        <source>Ways to close the gap, compared</source>
        <translation>补够年限的办法，比一比</translation>
    </message>
    <message>
        <source>The place does not allow: {0}.</source>
        <translation>当地不允许：{0}。</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Somebody else must pay but does not or is unknown: the fund pays in advance</source>
        <translation>应由别人赔偿，但对方不赔或找不到：由基金先行支付</translation>
    </message>
    <message>
        <source>apply to the agency in writing; it may claim the money back from them</source>
        <translation>向医保经办机构书面申请；基金支付后有权向对方追偿</translation>
    </message>
    <message>
        <source>Points added to every rate</source>
        <translation>各段比例提高</translation>
    </message>
    <message>
        <source>Every rate is taken times a share. {named}</source>
        <translation>各段报销比例都打折。{named}</translation>
    </message>
    <message>
        <source>Room left under the yearly limit of both funds together</source>
        <translation>两项合计的全年支付限额还剩</translation>
    </message>
    <message>
        <source>limit of both − the pool&apos;s cap − paid so far in the year</source>
        <translation>合计限额 − 统筹封顶线 − 本年度已支付</translation>
    </message>
    <message>
        <source>{where}: {0} is needed as an amount; only a cap may be none. Give an amount.</source>
        <translation>{where}：{0} 要有金额，只有封顶线可以写 none。请填金额。</translation>
    </message>
    <message>
        <source>{where}: {0} is not a month. Write it like 2025-03.</source>
        <translation>{where}：{0} 不是月份，请写成 2025-03 这样。</translation>
    </message>
    <message>
        <source>{0} wan yuan</source>
        <translation>{0} 万元</translation>
    </message>
    <message>
        <source>¥{0}k</source>
        <translation>¥{0}k</translation>
    </message>
    <message>
        <source>{0} percentage point</source>
        <translation>{0} 个百分点</translation>
    </message>
    <message>
        <source>{0} percentage points</source>
        <translation>{0} 个百分点</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language: zh in the Chinese file</comment>
        <translation>zh</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between alternatives</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Pool fund</source>
        <translation>统筹基金</translation>
    </message>
    <message>
        <source>Large-amount fund</source>
        <translation>大额互助</translation>
    </message>
    <message>
        <source>Retirees&apos; supplement</source>
        <translation>退休补充保险</translation>
    </message>
    <message>
        <source>Critical-illness insurance</source>
        <translation>大病保险</translation>
    </message>
    <message>
        <source>Medical assistance</source>
        <translation>医疗救助</translation>
    </message>
    <message>
        <source>Employer&apos;s supplement</source>
        <translation>单位补充保险</translation>
    </message>
    <message>
        <source>Commercial insurance</source>
        <translation>商业保险</translation>
    </message>
    <message>
        <source>Mutual aid</source>
        <translation>职工医疗互助</translation>
    </message>
    <message>
        <source>Personal account</source>
        <translation>个人账户</translation>
    </message>
    <message>
        <source>Own cash</source>
        <translation>自己付现金</translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation>你自己</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>退休</translation>
    </message>
    <message>
        <source>Employee insurance through a firm</source>
        <translation>职工医保（单位参保）</translation>
    </message>
    <message>
        <source>Employee insurance paid by myself</source>
        <translation>职工医保（灵活就业，自己缴）</translation>
    </message>
    <message>
        <source>Resident insurance</source>
        <translation>城乡居民医保</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Destitute person</source>
        <translation>特困人员</translation>
    </message>
    <message>
        <source>Subsistence allowance</source>
        <translation>低保对象</translation>
    </message>
    <message>
        <source>Just above the subsistence line</source>
        <translation>低保边缘家庭</translation>
    </message>
    <message>
        <source>Fallen back into poverty</source>
        <translation>返贫致贫人口</translation>
    </message>
    <message>
        <source>Poor because of illness</source>
        <translation>因病致贫家庭</translation>
    </message>
    <message>
        <source>Hospital stay</source>
        <translation>住院</translation>
    </message>
    <message>
        <source>Outpatient visit</source>
        <translation>普通门诊</translation>
    </message>
    <message>
        <source>Chronic disease, outpatient</source>
        <translation>门诊慢特病</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>定点药店</translation>
    </message>
    <message>
        <source>Emergency rescue</source>
        <translation>急诊抢救</translation>
    </message>
    <message>
        <source>Day surgery</source>
        <translation>日间手术</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区医院</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>一级医院</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>二级医院</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>三级医院</translation>
    </message>
    <message>
        <source>Above level 3 (provincial, ministry)</source>
        <translation>高于三级（省部属）</translation>
    </message>
    <message>
        <source>Where I am insured</source>
        <translation>在参保地</translation>
    </message>
    <message>
        <source>Away, long-term filing</source>
        <translation>异地，长期备案</translation>
    </message>
    <message>
        <source>Away, referred</source>
        <translation>异地，转诊</translation>
    </message>
    <message>
        <source>Away, emergency</source>
        <translation>异地，急诊</translation>
    </message>
    <message>
        <source>Away, filed without referral</source>
        <translation>异地，备案未转诊</translation>
    </message>
    <message>
        <source>Away, not filed</source>
        <translation>异地，没有备案</translation>
    </message>
    <message>
        <source>Elsewhere in the province</source>
        <translation>省内其他地方</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>生病</translation>
    </message>
    <message>
        <source>Accident without a third party</source>
        <translation>意外（没有第三人责任）</translation>
    </message>
    <message>
        <source>Work injury</source>
        <translation>工伤</translation>
    </message>
    <message>
        <source>Somebody else must pay</source>
        <translation>应由别人赔偿</translation>
    </message>
    <message>
        <source>Somebody else must pay, but does not or is unknown</source>
        <translation>应由别人赔偿，但对方不赔或找不到</translation>
    </message>
    <message>
        <source>Public health</source>
        <translation>公共卫生</translation>
    </message>
    <message>
        <source>Outside the mainland</source>
        <translation>境外就医</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>个人缴纳</translation>
    </message>
    <message>
        <source>Deemed</source>
        <translation>视同缴费</translation>
    </message>
    <message>
        <source>Deferred, approved</source>
        <translation>缓缴（已批准）</translation>
    </message>
    <message>
        <source>Owed by the firm</source>
        <translation>单位欠缴</translation>
    </message>
    <message>
        <source>Paid back later</source>
        <translation>补缴</translation>
    </message>
    <message>
        <source>Resident scheme</source>
        <translation>居民医保</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>未缴</translation>
    </message>
    <message>
        <source>Medical mutual aid</source>
        <translation>医疗互助保障</translation>
    </message>
    <message>
        <source>Women&apos;s special illness</source>
        <translation>女职工特殊疾病</translation>
    </message>
    <message>
        <source>Critical illness</source>
        <translation>重大疾病</translation>
    </message>
    <message>
        <source>Group accident</source>
        <translation>团体意外</translation>
    </message>
    <message>
        <source>Bundle of three</source>
        <translation>三合一套餐</translation>
    </message>
    <message>
        <source>Pays as usual</source>
        <translation>正常缴费</translation>
    </message>
    <message>
        <source>Hardship, approved</source>
        <translation>困难企业，已获批</translation>
    </message>
    <message>
        <source>Deferral, approved</source>
        <translation>缓缴，已获批</translation>
    </message>
    <message>
        <source>Owes contributions</source>
        <translation>欠缴医保费</translation>
    </message>
    <message>
        <source>Bankruptcy</source>
        <translation>破产</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已经关闭</translation>
    </message>
    <message>
        <source>No firm</source>
        <translation>没有单位</translation>
    </message>
    <message>
        <source>Official text read</source>
        <translation>读过文件原文</translation>
    </message>
    <message>
        <source>The text of the official document was read.</source>
        <translation>已读到正式文件的原文。</translation>
    </message>
    <message>
        <source>Two sources agree</source>
        <translation>两处来源一致</translation>
    </message>
    <message>
        <source>Two sources agree; the official text was not read.</source>
        <translation>两处来源一致，没有读到文件原文。</translation>
    </message>
    <message>
        <source>One source only</source>
        <translation>只有一处来源</translation>
    </message>
    <message>
        <source>Only one source was found: ask the counter to confirm.</source>
        <translation>只找到一处来源，请向窗口核实。</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未经核实</translation>
    </message>
    <message>
        <source>No document was seen: have the counter confirm it first.</source>
        <translation>没有见到文件，请先向窗口核实再用。</translation>
    </message>
    <message>
        <source>Typed by you</source>
        <translation>你自己填的</translation>
    </message>
    <message>
        <source>A figure that you typed in yourself.</source>
        <translation>这是你自己填写的数字。</translation>
    </message>
    <message>
        <source>contribution record</source>
        <translation>缴费记录</translation>
    </message>
    <message>
        <source>class B own share in yuan</source>
        <translation>乙类先行自付金额</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>excluded by commercial insurance</source>
        <translation>商业保险除外</translation>
    </message>
    <message>
        <source>rate for excluded bills</source>
        <translation>除外账单的支付比例</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>职工</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between schemes</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>You are covered on the day of every bill.</source>
        <translation>每张账单那天你都在保。</translation>
    </message>
    <message>
        <source>You are in the employee scheme.</source>
        <translation>你参加的是职工医保。</translation>
    </message>
    <message>
        <source>You belong to no assistance group.</source>
        <translation>你不属于医疗救助对象。</translation>
    </message>
    <message>
        <source>A bill with one day begins and ends on it.</source>
        <translation>只写了一个日期的账单，当天开始当天结束。</translation>
    </message>
    <message>
        <source>The hospital is a designated one.</source>
        <translation>就诊的是定点医院。</translation>
    </message>
    <message>
        <source>You were treated where you are insured.</source>
        <translation>在参保地看病。</translation>
    </message>
    <message>
        <source>The cause is an ordinary illness.</source>
        <translation>是普通疾病，不是工伤或他人责任。</translation>
    </message>
    <message>
        <source>Commercial insurance excludes no bill of which you did not say so.</source>
        <translation>没有说明的账单，商业保险都不除外。</translation>
    </message>
    <message>
        <source>No other cover; the account is not used.</source>
        <translation>没有其他保障，不动用个人账户。</translation>
    </message>
    <message>
        <source>Sums of the year so far that you left empty are nothing.</source>
        <translation>今年已用的数里没有填的，按 0 算。</translation>
    </message>
    <message>
        <source>Months without a place were paid where you are insured.</source>
        <translation>没有写地方的月份是在参保地缴的。</translation>
    </message>
    <message>
        <source>For months without a base, the wage of today is taken.</source>
        <translation>没有写基数的月份，工资按现在的算。</translation>
    </message>
    <message>
        <source>You worked nowhere before this unit.</source>
        <translation>进本单位以前没有工作过。</translation>
    </message>
    <message>
        <source>No day of sick leave is used yet.</source>
        <translation>还没有用过病休的天数。</translation>
    </message>
    <message>
        <source>The place has no sick-leave rules of its own.</source>
        <translation>当地没有自己的医疗期规定。</translation>
    </message>
    <message>
        <source>place</source>
        <translation>参保地</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>day of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>working or retired</source>
        <translation>在职还是退休</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>参保类型</translation>
    </message>
    <message>
        <source>assistance group</source>
        <translation>救助对象类别</translation>
    </message>
    <message>
        <source>day of retirement</source>
        <translation>退休日期</translation>
    </message>
    <message>
        <source>months of cover in a row</source>
        <translation>连续参保月数</translation>
    </message>
    <message>
        <source>years of resident cover in a row</source>
        <translation>居民医保连续参保年数</translation>
    </message>
    <message>
        <source>years without a claim</source>
        <translation>连续未报销年数</translation>
    </message>
    <message>
        <source>years missed in the resident scheme</source>
        <translation>居民医保断保的年数</translation>
    </message>
    <message>
        <source>last year&apos;s burden</source>
        <translation>上一年度的医疗负担</translation>
    </message>
    <message>
        <source>monthly wage</source>
        <translation>月工资</translation>
    </message>
    <message>
        <source>account balance</source>
        <translation>个人账户余额</translation>
    </message>
    <message>
        <source>family&apos;s account balance</source>
        <translation>家人账户余额</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>入院日期</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>出院（就诊）日期</translation>
    </message>
    <message>
        <source>kind of care</source>
        <translation>看病类别</translation>
    </message>
    <message>
        <source>hospital level</source>
        <translation>医院级别</translation>
    </message>
    <message>
        <source>where treated</source>
        <translation>在哪里看病</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总费用</translation>
    </message>
    <message>
        <source>in scope</source>
        <translation>政策范围内金额</translation>
    </message>
    <message>
        <source>outside the lists</source>
        <translation>目录外（丙类）费用</translation>
    </message>
    <message>
        <source>over the price limit</source>
        <translation>超过限价的费用</translation>
    </message>
    <message>
        <source>class B</source>
        <translation>乙类费用</translation>
    </message>
    <message>
        <source>class B own share</source>
        <translation>乙类先行自付比例</translation>
    </message>
    <message>
        <source>continues a stay</source>
        <translation>接着哪次住院</translation>
    </message>
    <message>
        <source>designated hospital</source>
        <translation>定点医院</translation>
    </message>
    <message>
        <source>use of the account</source>
        <translation>个人账户的使用</translation>
    </message>
    <message>
        <source>first month in this unit</source>
        <translation>进本单位的月份</translation>
    </message>
    <message>
        <source>first day of the sick leave</source>
        <translation>病休第一天</translation>
    </message>
    <message>
        <source>pay in sick leave</source>
        <translation>病假工资</translation>
    </message>
    <message>
        <source>local minimum wage</source>
        <translation>当地最低工资</translation>
    </message>
    <message>
        <source>local average annual wage</source>
        <translation>当地职工年平均工资</translation>
    </message>
    <message>
        <source>number of the approval</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>approving authority</source>
        <translation>批准机关</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>职工人数</translation>
    </message>
    <message>
        <source>members of mutual aid</source>
        <translation>参加互助的人数</translation>
    </message>
    <message>
        <source>contribution base</source>
        <translation>缴费基数</translation>
    </message>
    <message>
        <source>employer&apos;s rate</source>
        <translation>单位缴费比例</translation>
    </message>
    <message>
        <source>deductible</source>
        <translation>起付线</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>封顶线</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>who paid</source>
        <translation>谁缴的</translation>
    </message>
    <message>
        <source>month of payment</source>
        <translation>到账的月份</translation>
    </message>
    <message>
        <source>deducted from the wage</source>
        <translation>工资扣款</translation>
    </message>
    <message>
        <source>whether it arrived</source>
        <translation>到账标志</translation>
    </message>
    <message>
        <source>kind of insurance</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>起付线</translation>
    </message>
    <message>
        <source>What you bear first; only what is above it is shared.</source>
        <translation>先由你自己承担的部分，超过它的才开始报销。</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>封顶线</translation>
    </message>
    <message>
        <source>The most that a fund pays in a year.</source>
        <translation>一年里基金最多支付的金额。</translation>
    </message>
    <message>
        <source>The common fund of employee insurance; it pays first.</source>
        <translation>职工医保的共同基金，最先支付。</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>政策范围内</translation>
    </message>
    <message>
        <source>What the lists of drugs, treatments and facilities allow to be shared.</source>
        <translation>药品、诊疗、服务设施目录允许报销的部分。</translation>
    </message>
    <message>
        <source>Outside scope</source>
        <translation>政策范围外</translation>
    </message>
    <message>
        <source>Class C items, amounts over price limits, first own shares: all yours.</source>
        <translation>丙类、超限价、乙类先行自付，全部由你承担。</translation>
    </message>
    <message>
        <source>Class B</source>
        <translation>乙类</translation>
    </message>
    <message>
        <source>In the lists, but you first bear a share of it yourself.</source>
        <translation>在目录内，但要先自付一定比例。</translation>
    </message>
    <message>
        <source>First own share</source>
        <translation>先行自付</translation>
    </message>
    <message>
        <source>The part of class B or of care away that you bear first.</source>
        <translation>乙类项目或异地就医先由你承担的部分。</translation>
    </message>
    <message>
        <source>Own share</source>
        <translation>按比例自付</translation>
    </message>
    <message>
        <source>The percentage that a fund leaves of what it shares.</source>
        <translation>基金按比例支付后，留给你的那部分。</translation>
    </message>
    <message>
        <source>It pays most of what lies beyond the pool&apos;s cap.</source>
        <translation>统筹基金封顶以后的费用，由它支付大部分。</translation>
    </message>
    <message>
        <source>It pays a part again when the year&apos;s own in-scope money passes a line.</source>
        <translation>一年里政策范围内的个人负担超过起付线后，再报一部分。</translation>
    </message>
    <message>
        <source>Government aid for people in recognised need.</source>
        <translation>政府对困难群众的医疗费用救助。</translation>
    </message>
    <message>
        <source>The union&apos;s plan; it pays back later on a claim.</source>
        <translation>工会组织的互助计划，事后申请，再补给你。</translation>
    </message>
    <message>
        <source>Your own money in the scheme; using it is own cost too.</source>
        <translation>你在医保里的自己的钱，用了也算自己付。</translation>
    </message>
    <message>
        <source>By sex and post, as the law sets it; it now rises month by month.</source>
        <translation>法律按性别和岗位规定的退休年龄，现在逐月延迟。</translation>
    </message>
    <message>
        <source>Own cost</source>
        <translation>自己付</translation>
    </message>
    <message>
        <source>Something is not known. What it may cost you at the most:</source>
        <translation>有一项不清楚，你最多要付：</translation>
    </message>
    <message>
        <source>Account money and cash, less what is paid back later.</source>
        <translation>账户的钱加现金，减去以后补回的钱。</translation>
    </message>
    <message>
        <source>Medical year</source>
        <translation>医保年度</translation>
    </message>
    <message>
        <source>The twelve months over which deductibles and caps are counted.</source>
        <translation>起付线和封顶线累计的十二个月。</translation>
    </message>
    <message>
        <source>Settlement sheet</source>
        <translation>医疗费用结算单</translation>
    </message>
    <message>
        <source>The hospital&apos;s statement of a settled bill: who paid how much, line by line.</source>
        <translation>医院结算后给的单子，逐项写明谁付了多少。</translation>
    </message>
    <message>
        <source>Contribution record</source>
        <translation>缴费记录</translation>
    </message>
    <message>
        <source>Month by month, who paid for your insurance. The agency&apos;s record decides; compare.</source>
        <translation>逐月记下医保由谁缴纳。以经办机构的记录为准，请对照。</translation>
    </message>
    <message>
        <source>Months paid in all</source>
        <translation>累计缴费月数</translation>
    </message>
    <message>
        <source>All months that count for retirement. A gap never takes any away.</source>
        <translation>计入退休年限的全部月数，断缴也不会减少。</translation>
    </message>
    <message>
        <source>If nothing is paid for {0} from {1} on, then again:</source>
        <translation>如果从 {1} 起断缴 {0}，然后恢复缴费：</translation>
    </message>
    <message>
        <source>This shows what a gap costs; it is no advice to stop paying.</source>
        <translation>这里只说明断缴的代价，不是建议停缴。</translation>
    </message>
    <message>
        <source>It hangs on what nobody knows: {missing}.</source>
        <translation>要看还不清楚的一项：{missing}。</translation>
    </message>
    <message>
        <source>By another source it would be: {0}</source>
        <translation>按另一个来源会是：{0}</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation>从 {0} 起</translation>
    </message>
    <message>
        <source>Until {0} if nothing more is paid</source>
        <translation>不再缴费的话，到 {0} 为止</translation>
    </message>
    <message>
        <source>Months in all</source>
        <translation>累计月数</translation>
    </message>
    <message>
        <source>Months in a row</source>
        <translation>连续缴费月数</translation>
    </message>
    <message>
        <source>Of them deemed</source>
        <translation>其中视同缴费</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Months paid without a break up to the last; a gap starts it anew.</source>
        <translation>到最后一个月为止没有间断的缴费月数，断缴后重新计算。</translation>
    </message>
    <message>
        <source>Deemed months</source>
        <translation>视同缴费月数</translation>
    </message>
    <message>
        <source>Work before the scheme began: it counts as years paid, never as cover.</source>
        <translation>建立医保制度之前的工龄：算缴费年限，但不算在保。</translation>
    </message>
    <message>
        <source>Protected sick leave</source>
        <translation>医疗期</translation>
    </message>
    <message>
        <source>Months in which an illness must not cost you the contract; by years of service.</source>
        <translation>生病或非因工负伤停工治疗、单位不能因此解除合同的期限；按工作年限定。</translation>
    </message>
    <message>
        <source>Statutory retirement age</source>
        <translation>法定退休年龄</translation>
    </message>
    <message>
        <source>Back payment</source>
        <translation>补缴</translation>
    </message>
    <message>
        <source>Months paid after they were due; note when, for some rules ask it.</source>
        <translation>过了期限才缴的月份；请记下哪个月到账，有的规定要看这个时间。</translation>
    </message>
    <message>
        <source>Deferral</source>
        <translation>缓缴</translation>
    </message>
    <message>
        <source>The firm may pay later with an approval; the months count once repaid.</source>
        <translation>单位经批准可以晚缴，补上之后这些月份才计入年限。</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>欠缴</translation>
    </message>
    <message>
        <source>The firm owes these months; it must pay them, not you.</source>
        <translation>单位欠缴的月份，应由单位补缴，不该由你承担。</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>断缴</translation>
    </message>
    <message>
        <source>Months without payment. Places let a short one pass as none; after a longer one they may let you wait.</source>
        <translation>没有缴费的月份。短的，各地可以不算中断；长的，可能要过等待期。</translation>
    </message>
    <message>
        <source>Waiting period</source>
        <translation>等待期</translation>
    </message>
    <message>
        <source>Paid again, but not covered yet: after joining, or after a long gap.</source>
        <translation>已经缴费，但还不能享受待遇：刚参保，或者断缴比较久以后。</translation>
    </message>
    <message>
        <source>Contribution base</source>
        <translation>缴费基数</translation>
    </message>
    <message>
        <source>The monthly amount that the rates are taken of, as the record shows it.</source>
        <translation>计算缴费用的月基数，以缴费记录为准。</translation>
    </message>
    <message>
        <source>Firm in hardship</source>
        <translation>困难企业</translation>
    </message>
    <message>
        <source>A firm with an approval; not a destitute person, not a union file.</source>
        <translation>指单位获批的状态，不是特困人员，也不是工会的困难职工。</translation>
    </message>
    <message>
        <source>Pooled only</source>
        <translation>单建统筹</translation>
    </message>
    <message>
        <source>The firm pays only for the pool: no account credit.</source>
        <translation>单位只缴统筹部分，个人账户没有划入。</translation>
    </message>
    <message>
        <source>(in Chinese) {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot;</source>
        <translation>《{0}》</translation>
    </message>
    <message>
        <source>issued {0}</source>
        <translation>{0} 发布</translation>
    </message>
    <message>
        <source>Without a record of months nothing can be said: fill in “Years”; months that the firm did not pay are marked “{0}”.</source>
        <translation>没有缴费记录，这里说不出什么：请填“缴费记录”，单位没缴的月份标为“{0}”。</translation>
    </message>
    <message>
        <source>No month of this record is marked as owed by the firm.</source>
        <translation>这份缴费记录里，没有标为“单位欠缴”的月份。</translation>
    </message>
    <message>
        <source>No bill of this case costs you more because of the arrears.</source>
        <translation>没有哪张账单因为欠费让你多付。</translation>
    </message>
    <message>
        <source>What you can claim for the bills is not known yet.</source>
        <translation>账单能主张多少，现在还算不出来。</translation>
    </message>
    <message>
        <source>To claim from the firm: {0}</source>
        <translation>可以向单位主张：{0}</translation>
    </message>
    <message>
        <source>To claim from the firm: from {0} to {1}</source>
        <translation>可以向单位主张：{0} 到 {1}</translation>
    </message>
    <message>
        <source>Every bill is settled twice: as it is, and as if the firm had paid every month in time. The difference is what the arrears cost you. It is a claim, not money you have; what you bear stays the full amount until somebody pays. Agency, arbitration or court decides.</source>
        <translation>每张账单结算两次：按现在的情况，和假定单位每个月都按时缴费。差额就是欠费让你多付的。这是可以主张的，不是已经到手的钱；在有人付给你以前，你要付的还是全部。最后由经办机构、仲裁或法院认定。</translation>
    </message>
    <message>
        <source>What lies outside scope is not known: you can claim at most this much.</source>
        <translation>政策范围外有多少不清楚：最多只能主张这么多。</translation>
    </message>
    <message>
        <source>Months owed: {0}</source>
        <translation>欠缴的月份：{0}</translation>
    </message>
    <message>
        <source>Contributions owed: {0}</source>
        <translation>欠缴的保费：{0}</translation>
    </message>
    <message>
        <source>Late fee up to the day of this case: {0}</source>
        <translation>到测算这一天的滞纳金：{0}</translation>
    </message>
    <message>
        <source>The late fee is reckoned from the first of the month after each, or from the end of a deferral; the authority sets the true day.</source>
        <translation>滞纳金从每个月的次月 1 日起算，缓缴的从到期起算；实际日子由征收机构定。</translation>
    </message>
    <message>
        <source>The record says nothing from {0} on: these months are taken as owed.</source>
        <translation>记录里从 {0} 起没有填：这些月份也当作单位欠费。</translation>
    </message>
    <message>
        <source>First rank: owed to your account</source>
        <translation>第一顺位：该进你个人账户的</translation>
    </message>
    <message>
        <source>Second rank: the other contributions</source>
        <translation>第二顺位：其余的医保费</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a source</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>By your payslips: {0}. The record shows no payment for them.</source>
        <translation>按你的工资条：{0}。缴费记录里没有缴。</translation>
    </message>
    <message>
        <source>Together {0} of your own money.</source>
        <translation>合计是你自己的 {0}。</translation>
    </message>
    <message>
        <source>How much in all is not known. {0}</source>
        <translation>一共多少不清楚。{0}</translation>
    </message>
    <message>
        <source>The firm must pass on what it withheld. Keep the payslips, ask for your record, and show both to the agency.</source>
        <translation>单位代扣的钱必须缴上去。留好工资条，要一份缴费记录，一起拿给经办机构看。</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}. Check its name and rights.</source>
        <translation>文件读不出来：{0}。请检查文件名和权限。</translation>
    </message>
    <message>
        <source>The file is larger than {0} MB: this is not such a file. Choose another.</source>
        <translation>文件超过 {0} MB，不是这种文件，请另选一个。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (byte {0}). Save it as UTF-8.</source>
        <translation>文件不是 UTF-8 文字（第 {0} 字节）。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file breaks off or is not JSON at line and column {where}. Open an older copy or mend it there.</source>
        <translation>文件不完整，或在第 {where}（行:列）处不是 JSON。请打开较早的备份，或在那里改正。</translation>
    </message>
    <message>
        <source>The file is nested too deeply: this is not such a file. Choose another.</source>
        <translation>文件嵌套太深，不是这种文件。请换一个文件。</translation>
    </message>
    <message>
        <source>A number of the file is too long to be read. Shorten it.</source>
        <translation>文件里有一个数字太长，无法读取，请改短。</translation>
    </message>
    <message>
        <source>The file is not TOML: {0}. Mend it there.</source>
        <translation>文件不是 TOML：{0}。请在那里改正。</translation>
    </message>
    <message>
        <source>Line {0} has {1} outside a text, as typed with a Chinese keyboard. Type signs and digits with an English one.</source>
        <translation>第 {0} 行的引号外有 {1}，是用中文输入法打的。标点和数字请用英文输入法。</translation>
    </message>
    <message>
        <source>{where}: write a list of words [&quot;…&quot;], true or false, or for a number {{ at_least = 60, below = 70 }}.</source>
        <translation>{where}：请写一组词 [&quot;…&quot;]、true 或 false；数字写 {{ at_least = 60, below = 70 }}。</translation>
    </message>
    <message>
        <source>The key {0} stands twice in one place. Remove one.</source>
        <translation>键 {0} 在同一处出现两次，请删去一个。</translation>
    </message>
    <message>
        <source>This is not a file of the right kind: &quot;format&quot; must be {all}.</source>
        <translation>文件种类不对：&quot;format&quot; 应为 {all}。</translation>
    </message>
    <message>
        <source>The file was written by a later version of the program (version {0}). Update the program; the file is left as it is.</source>
        <translation>文件是更新版本（版本 {0}）的程序写的。请更新程序；文件没有改动。</translation>
    </message>
    <message>
        <source>{where}: the key {0} is not known. Correct its spelling or remove it.</source>
        <translation>{where}：不认识的键 {0}。请改正拼写或删去。</translation>
    </message>
    <message>
        <source>{where}: {0} is missing. Add it.</source>
        <translation>{where}：缺少 {0}，请补上。</translation>
    </message>
    <message>
        <source>{where}: {0} is not a possible value. {allowed}</source>
        <translation>{where}：{0} 不是可用的值。{allowed}</translation>
    </message>
    <message>
        <source>{where}: {0}. Correct the value.</source>
        <translation>{where}：{0}。请改正。</translation>
    </message>
    <message>
        <source>{where}: this is not a day. Write it like 2025-03-12.</source>
        <translation>{where}：不是日期，请写成 2025-03-12 这样。</translation>
    </message>
    <message>
        <source>{where}: {0} is not an amount. Write digits and at most two decimals, such as 1234.50 (in a file: in quotes).</source>
        <translation>{where}：{0} 不是金额。请写数字，最多两位小数，例如 1234.50（文件里要加引号）。</translation>
    </message>
    <message>
        <source>{where}: {0} is below zero. Type an amount from 0 up.</source>
        <translation>{where}：{0} 小于零。请填 0 或更大的金额。</translation>
    </message>
    <message>
        <source>{where}: {0} has too many digits. Is there a slip?</source>
        <translation>{where}：{0} 位数太多，是不是多打了？</translation>
    </message>
    <message>
        <source>{where}: {0} has more than two decimals. Round it to the fen.</source>
        <translation>{where}：{0} 的小数超过两位，请四舍五入到分。</translation>
    </message>
    <message>
        <source>{where}: the share {0} must lie between 0% and 100% (0 and 1). Correct it.</source>
        <translation>{where}：比例 {0} 应在 0% 到 100%（0 到 1）之间，请改正。</translation>
    </message>
    <message>
        <source>{where}: it ends before it starts. Correct one of the two.</source>
        <translation>{where}：结束早于开始，请改正其中一个。</translation>
    </message>
    <message>
        <source>{where}: the parts outside scope and class B add up to {0}, more than the total {1}. Correct one of them.</source>
        <translation>{where}：目录外、超限价和乙类合计 {0}，超过总费用 {1}。请改正其中一项。</translation>
    </message>
    <message>
        <source>{where}: more than the total. Correct one of the two.</source>
        <translation>{where}：超过了总费用，请改正其中一个。</translation>
    </message>
    <message>
        <source>{where}: it leaves {0} outside scope, but the parts add up to {1}. Give only one of them.</source>
        <translation>{where}：按它范围外是 {0}，各部分合计却是 {1}。请只填一种。</translation>
    </message>
    <message>
        <source>{where}: there are no rules for the place {0}. There are: {1}.</source>
        <translation>{where}：没有地方 {0} 的规则文件。现有：{1}。</translation>
    </message>
    <message>
        <source>{where}: there is no bill {0}. There are: {1}.</source>
        <translation>{where}：没有账单 {0}。现有：{1}。</translation>
    </message>
    <message>
        <source>{where}: there is no other bill {0}. Choose an earlier stay.</source>
        <translation>{where}：没有另一张账单 {0}，请选一次较早的住院。</translation>
    </message>
    <message>
        <source>{where}: more members than staff. Correct one of the two.</source>
        <translation>{where}：参加人数多于职工人数，请改正其中一个。</translation>
    </message>
    <message>
        <source>{where}: the month {0} stands in two lines. Leave it in one.</source>
        <translation>{where}：{0} 这个月写了两次，只留一处。</translation>
    </message>
    <message>
        <source>{where}: {0} stands twice. Give each its own name.</source>
        <translation>{where}：{0} 出现两次，请各用各的名字。</translation>
    </message>
    <message>
        <source>{where}: {0} is not a number from 0 up. Correct it.</source>
        <translation>{where}：{0} 不是 0 以上的数，请改正。</translation>
    </message>
    <message>
        <source>{where}: {0} is not a list of amounts such as [1300, 650].</source>
        <translation>{where}：{0} 不是金额列表，应写成 [1300, 650] 这样。</translation>
    </message>
    <message>
        <source>{where}: {0} is not a list of bands. Write bands as {{ from = 0, rate = 0.85 }}.</source>
        <translation>{where}：{0} 不是分段，应写成 {{ from = 0, rate = 0.85 }}。</translation>
    </message>
    <message>
        <source>{where}: the bands {0} must start at 0 and rise. Put them in order.</source>
        <translation>{where}：分段 {0} 应从 0 开始逐段升高，请调整顺序。</translation>
    </message>
    <message>
        <source>{where}: {0} must be a whole number. Correct it.</source>
        <translation>{where}：{0} 必须是整数，请改正。</translation>
    </message>
    <message>
        <source>{where}: {0} is not a share. Write {{ share_of = &quot;name&quot;, rate = 0.10 }}.</source>
        <translation>{where}：{0} 不是份额，应写成 {{ share_of = &quot;参数名&quot;, rate = 0.10 }}。</translation>
    </message>
    <message>
        <source>{where}: without a value the person is asked, so it needs a label in zh and en. Add a value or a label.</source>
        <translation>{where}：没有数值就要问使用者，需要中英文的 label。请补数值或 label。</translation>
    </message>
    <message>
        <source>{where}: it has a value and dated values. Keep one of the two.</source>
        <translation>{where}：同时写了固定值和分日期的值，请只留一种。</translation>
    </message>
    <message>
        <source>{where}: dated values must be in order, the oldest first, each day once.</source>
        <translation>{where}：分日期的值要按日期从早到晚排列，每个日期只写一次。</translation>
    </message>
    <message>
        <source>{where}: {0} must be true or false.</source>
        <translation>{where}：{0} 应为 true 或 false。</translation>
    </message>
    <message>
        <source>This is an old or a locked workbook. Open it in your spreadsheet program and save it as .xlsx without a password.</source>
        <translation>这是旧格式或加了密码的工作簿。请在表格软件里打开，另存为不带密码的 .xlsx。</translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in your spreadsheet program and save it anew.</source>
        <translation>工作簿已损坏。请在表格软件里打开后重新保存。</translation>
    </message>
    <message>
        <source>This is neither a workbook nor text. Save the table as .xlsx or .csv.</source>
        <translation>这既不是工作簿也不是文本。请把表格另存为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>The total is missing. Fill in the cell, or choose the column that holds it.</source>
        <translation>缺少总费用。请填上这一格，或选择总费用所在的列。</translation>
    </message>
    <message>
        <source>The month is missing. Fill in the cell, or choose the column that holds it.</source>
        <translation>缺少月份。请填写这一格，或者指明哪一列是月份。</translation>
    </message>
    <message>
        <source>The row does not say who paid. Choose it above, or the column that says it.</source>
        <translation>这一行没写谁缴的。请在上方选择，或者指明哪一列写了。</translation>
    </message>
    <message>
        <source>{where}: the cell {0} holds a formula without a result. Open the file once in Excel, save it, and read it again.</source>
        <translation>{where}：单元格 {0} 里是公式，但没有存计算结果。请用 Excel 打开文件保存一次，再重新读取。</translation>
    </message>
    <message>
        <source>{where}: this column is in {0}, not in yuan. Write it in yuan, or choose “not used” for it.</source>
        <translation>{where}：这一列的单位是“{0}”，不是元。请换算成元，或把这一列选为“不使用”。</translation>
    </message>
    <message>
        <source>The table is empty. Choose another file.</source>
        <translation>表格是空的，请换一个文件。</translation>
    </message>
    <message>
        <source>{where}: a value without source. Name where it stands.</source>
        <translation>{where}：数值没有来源，请写明出处。</translation>
    </message>
    <message>
        <source>{where}: there is no source {0} in this file. Add it under [sources].</source>
        <translation>{where}：本文件没有来源 {0}，请加到 [sources]。</translation>
    </message>
    <message>
        <source>{where}: there is no statement {0}. Add it or correct the name.</source>
        <translation>{where}：没有 {0} 这一条。请加上，或改正名称。</translation>
    </message>
    <message>
        <source>{where}: nothing names {0}. Remove it or say where it belongs.</source>
        <translation>{where}：没有地方用到 {0}。请删去，或写明用在哪里。</translation>
    </message>
    <message>
        <source>{where}: there is no parameter {0}. Add it or correct the name.</source>
        <translation>{where}：没有参数 {0}，请补上或改正名称。</translation>
    </message>
    <message>
        <source>{where}: {0} is not an amount in yuan, so there is no share of it. Name another.</source>
        <translation>{where}：{0} 不是以元计的金额，不能按比例取。请换一个。</translation>
    </message>
    <message>
        <source>{where}: the text in {0} is missing. Add it.</source>
        <translation>{where}：缺少 {0} 文字，请补上。</translation>
    </message>
    <message>
        <source>{where}: {0} lies before the year in which the policy takes effect. Correct it.</source>
        <translation>{where}：{0} 早于规则生效的年份，请改正。</translation>
    </message>
    <message>
        <source>{where}: {0} has the unit {1}, but {2} is needed here. Change one of them.</source>
        <translation>{where}：{0} 的单位是 {1}，这里需要 {2}，请改其中一个。</translation>
    </message>
    <message>
        <source>{where}: the limit of a layer above is counted from {0}, so it needs an amount and cannot be none. Give an amount.</source>
        <translation>{where}：更高一层支付的限额从 {0} 算起，所以它要有金额，不能不设。请填金额。</translation>
    </message>
    <message>
        <source>{where}: {0} is not the first month of a medical year, which starts in month {1}. Correct it.</source>
        <translation>{where}：{0} 不是医疗年度的第一个月，当地医疗年度从 {1} 月开始，请改正。</translation>
    </message>
    <message>
        <source>{where}: this place has no counter {0}. {allowed}</source>
        <translation>{where}：这个地方没有计数项 {0}。{allowed}</translation>
    </message>
    <message>
        <source>{where}: {0} cannot be the day of a bill. Correct the year.</source>
        <translation>{where}：{0} 不可能是账单日期，请改正年份。</translation>
    </message>
    <message>
        <source>{where}: the year of {0} cannot be right. Correct it.</source>
        <translation>{where}：{0} 的年份不对，请改正。</translation>
    </message>
    <message>
        <source>{where}: the row has more cells than the table has columns. Write amounts without commas, or copy from a spreadsheet.</source>
        <translation>{where}：这一行的格数多于表格的列数。金额里不要写逗号，或者从表格软件里复制。</translation>
    </message>
    <message>
        <source>{where}: the cap {0} counts spending; an excess layer needs one on payments.</source>
        <translation>{where}：封顶线 {0} 按费用计；封顶以上的支付层要按支付金额封顶。</translation>
    </message>
    <message>
        <source>{where}: the cap {0} does not count the layer {1}. Add it to the cap&apos;s layers.</source>
        <translation>{where}：封顶线 {0} 没有计入支付层 {1}，请加到封顶线的 layers 里。</translation>
    </message>
    <message>
        <source>{where}: the layer {0} has no row for {1}, so such a bill would be refused. Add a row; nothing = true if nothing is paid.</source>
        <translation>{where}：支付层 {0} 没有适用于 {1} 的行，这样的账单会算不出来。请补一行；不支付的写 nothing = true。</translation>
    </message>
    <message>
        <source>{where}: later stays owe less, but no row of the counter {0} counts stays. Write counts_admission = true in the rows whose stays count.</source>
        <translation>{where}：以后的住院起付线不同，但计数器 {0} 没有哪一行计住院次数。请在要计次数的行写 counts_admission = true。</translation>
    </message>
    <message>
        <source>{where}: no row names the cap {0}, so it limits nothing. Name it in the caps of its rows.</source>
        <translation>{where}：没有哪一行写了限额 {0}，它不起作用。请写进有关行的 caps。</translation>
    </message>
    <message>
        <source>{where}: the cap {0} counts {1} only, none of which this row is for. Correct one of them.</source>
        <translation>{where}：限额 {0} 只计 {1}，这一行都不适用。请改其中一处。</translation>
    </message>
    <message>
        <source>{where}: the layer {0} has no rates that a share can be taken of. Name pool or excess layers.</source>
        <translation>{where}：层 {0} 没有可以打折的报销比例。这里只能写 pool 或 excess 类的层。</translation>
    </message>
    <message>
        <source>{where}: {0} looks like a number. Let the choice begin with a letter.</source>
        <translation>{where}：{0} 看起来像数字，选项请以字母开头。</translation>
    </message>
    <message>
        <source>{where}: the name {0} is taken by the program. Choose another.</source>
        <translation>{where}：名称 {0} 程序自己要用，请换一个。</translation>
    </message>
    <message>
        <source>{where}: the layer {0} must stand before those that share what is left.</source>
        <translation>{where}：支付层 {0} 要排在分担剩余部分的层之前。</translation>
    </message>
    <message>
        <source>{where}: a policy has one layer of kind pool, with a row a case. Join them.</source>
        <translation>{where}：一份政策只有一个 pool 支付层，每种情况一行，请合并。</translation>
    </message>
    <message>
        <source>{where}: exactly one of {all} is needed.</source>
        <translation>{where}：{all}中必须有一个，而且只能有一个。</translation>
    </message>
    <message>
        <source>{where}: no rule uses {0}. Remove it or use it.</source>
        <translation>{where}：没有规则用到 {0}，请删去或用上。</translation>
    </message>
    <message>
        <source>{where}: there is no cap {0}. Add it under [[caps]].</source>
        <translation>{where}：没有封顶线 {0}，请加到 [[caps]]。</translation>
    </message>
    <message>
        <source>{where}: there is no layer {0}. Add it or correct the name.</source>
        <translation>{where}：没有支付层 {0}，请补上或改正名称。</translation>
    </message>
    <message>
        <source>{where}: the fact {0} is neither built in nor declared. Add it under [facts].</source>
        <translation>{where}：事实 {0} 既不是内置的，也没有声明，请加到 [facts]。</translation>
    </message>
    <message>
        <source>{where}: no place asks for {0}. Correct its spelling or remove it. Here one may answer: {1}.</source>
        <translation>{where}：没有哪个地方问“{0}”。请改正拼写或删去。这里可以回答：{1}。</translation>
    </message>
    <message>
        <source>{where}: {0} has no range. Name its possible values in a list.</source>
        <translation>{where}：{0} 不能写范围，请用列表写出可用的值。</translation>
    </message>
    <message>
        <source>{where}: a range needs at_least or below, as numbers or days.</source>
        <translation>{where}：范围要有 at_least 或 below，写数字或日期。</translation>
    </message>
    <message>
        <source>{where}: {0} is no id of a place. Write its six digits, such as 310000, or a word in small letters.</source>
        <translation>{where}：{0} 不是地方代码。请写六位代码，如 310000，或小写字母的词。</translation>
    </message>
    <message>
        <source>{where}: only the file of a place (medins-policy) can be added, not {0}.</source>
        <translation>{where}：只能添加地方的规则文件（medins-policy），不能添加 {0}。</translation>
    </message>
    <message>
        <source>{where}: the file says {0}, but it lies in the folder {1}. Move it or correct it.</source>
        <translation>{where}：文件里写的是 {0}，却放在 {1} 文件夹里。请移过去，或者改正。</translation>
    </message>
    <message>
        <source>{where}: the file says {0}, but it is called {1}. Rename it or correct the day.</source>
        <translation>{where}：文件里写的是 {0}，文件名却是 {1}。请改文件名，或者改正日期。</translation>
    </message>
    <message>
        <source>{where}: the first value is from {0}, the file holds from {1}: for the days between nothing is known. Give an earlier value, or a label so that the person is asked.</source>
        <translation>{where}：第一个数值从 {0} 起，文件从 {1} 起有效，中间的日子没有数值。请补上更早的数值，或者写 label 由使用者填。</translation>
    </message>
    <message>
        <source>Another file that you added holds for the same place, day and scheme ({0}). Remove that one first.</source>
        <translation>你已添加过同一地方、同一天、同一险种（{0}）的另一个文件。请先移除那一个。</translation>
    </message>
    <message>
        <source>{where}: under a cap on payments every band of {0} must pay something. Use a cap on spending or leave the band out.</source>
        <translation>{where}：按支付金额封顶时，{0} 的每一段都要有支付。请改为按费用封顶，或去掉这一段。</translation>
    </message>
    <message>
        <source>text in quotes &quot;…&quot;</source>
        <translation>引号里的文字</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>[ ] 里的列表</translation>
    </message>
    <message>
        <source>a table in { }</source>
        <translation>{ } 里的一组</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>{where}: {0} is not an amount. Write digits and at most two decimals, such as 1234.50.</source>
        <translation>{where}：{0} 不是金额。请写数字，最多两位小数，例如 1234.50。</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>Possible: {0}.</source>
        <translation>可用的有：{0}。</translation>
    </message>
    <message>
        <source>{where}: {0} is needed here, not {1}. Correct it.</source>
        <translation>{where}：这里要写{0}，不是{1}。请改正。</translation>
    </message>
    <message>
        <source>{where}: the word &quot;{0}&quot; is not known. Use one that the program offers for it.</source>
        <translation>{where}：不认识“{0}”，请改成程序里这一项的选项。</translation>
    </message>
    <message>
        <source>{where}: {0} must lie between {1} and {2}. Correct it.</source>
        <translation>{where}：{0} 必须在 {1} 到 {2} 之间。请改正。</translation>
    </message>
    <message>
        <source>{where}: {0} cannot be right. Correct it.</source>
        <translation>{where}：{0} 不可能是对的。请改正。</translation>
    </message>
    <message>
        <source>The table has more than {0} rows. Keep those that are needed only.</source>
        <translation>表格超过 {0} 行。请只保留需要的行。</translation>
    </message>
    <message>
        <source>Correct its spelling.</source>
        <translation>请改正写法。</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>显示这段说明</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>显示版本号</translation>
    </message>
    <message>
        <source>Settles medical bills under Chinese employee insurance, offline.</source>
        <translation>不联网，结算职工医保的医疗费用。</translation>
    </message>
    <message>
        <source>settle the bills of one or more cases</source>
        <translation>结算一个或几个案例的账单</translation>
    </message>
    <message>
        <source>is the person covered on a day, and why</source>
        <translation>某一天在不在保，为什么</translation>
    </message>
    <message>
        <source>who pays as one bill grows</source>
        <translation>一张账单变大时谁来付</translation>
    </message>
    <message>
        <source>what is paid for a month, and what the account gets</source>
        <translation>一个月缴多少，个人账户划入多少</translation>
    </message>
    <message>
        <source>when one retires, and whether the medical years suffice</source>
        <translation>何时退休，医保年限够不够</translation>
    </message>
    <message>
        <source>protected sick leave: how long, how much is left, the least pay</source>
        <translation>医疗期：多长、还剩多少、最低病假工资</translation>
    </message>
    <message>
        <source>write the printed summary as a PDF</source>
        <translation>把打印单写成 PDF</translation>
    </message>
    <message>
        <source>list, show or check policies</source>
        <translation>列出、显示或检查各地规则</translation>
    </message>
    <message>
        <source>case file</source>
        <translation>案例文件</translation>
    </message>
    <message>
        <source>the month, else today&apos;s</source>
        <translation>月份，不写就是本月</translation>
    </message>
    <message>
        <source>one JSON object</source>
        <translation>一个 JSON 对象</translation>
    </message>
    <message>
        <source>one JSON object a case</source>
        <translation>每个案例一个 JSON 对象</translation>
    </message>
    <message>
        <source>default: the day of the case</source>
        <translation>不写就按案例的日期</translation>
    </message>
    <message>
        <source>what N months without payment from MONTH on would do</source>
        <translation>从某月起断缴 N 个月会怎样</translation>
    </message>
    <message>
        <source>the bill to vary</source>
        <translation>变动的账单</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>the bill to explain; else the largest</source>
        <translation>要解释的账单，不写就是最大的一张</translation>
    </message>
    <message>
        <source>the sheet of the claim against the firm instead</source>
        <translation>改为打印向单位主张的单子</translation>
    </message>
    <message>
        <source>every place</source>
        <translation>所有地方</translation>
    </message>
    <message>
        <source>every value of a place, with source and confidence</source>
        <translation>一个地方的规则和每个数值，带出处和可靠程度</translation>
    </message>
    <message>
        <source>id of a place, as `list` prints it, or `national`</source>
        <translation>地方的代码（见 list），或者 national（全国）</translation>
    </message>
    <message>
        <source>only the values in force on a day</source>
        <translation>只看某一天有效的数值</translation>
    </message>
    <message>
        <source>read policy files with all checks</source>
        <translation>检查规则文件</translation>
    </message>
    <message>
        <source>policy file, or a folder of them</source>
        <translation>规则文件，或放规则文件的文件夹</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>缺少 {0}。</translation>
    </message>
    <message>
        <source>{0} is not known here.</source>
        <translation>这里没有 {0}。</translation>
    </message>
    <message>
        <source>{1} is not possible for {0}. Possible: {2}.</source>
        <translation>{0} 不能是 {1}。可以是：{2}。</translation>
    </message>
    <message>
        <source>A value must follow {0}.</source>
        <translation>{0} 后面要写值。</translation>
    </message>
    <message>
        <source>{1} is not a value for {0}.</source>
        <translation>{1} 不能用作 {0} 的值。</translation>
    </message>
    <message>
        <source>{0}: {1} is not an amount above 0, such as 500000.</source>
        <translation>{0}：{1} 不是 0 以上的金额，请写成 500000 这样。</translation>
    </message>
    <message>
        <source>{0}: {1} is not possible. Write it like {2}.</source>
        <translation>{0}：{1} 不行，请写成 {2} 这样。</translation>
    </message>
    <message>
        <source>{0}: a gap has 1 to {1} months, not {2}.</source>
        <translation>{0}：断缴可以填 1 到 {1} 个月，不能填 {2}。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Medical insurance does not pay for a work injury.</source>
        <translation>工伤的医疗费，医保基金不支付。</translation>
    </message>
    <message>
        <source>Have the injury recognised as a work injury: the work-injury fund pays, and where the employer did not insure you, the employer.</source>
        <translation>请先认定工伤：由工伤保险基金支付；单位没有参保的，由单位支付。</translation>
    </message>
    <message>
        <source>What somebody else must pay, medical insurance does not.</source>
        <translation>应由别人赔偿的医疗费，医保基金不支付。</translation>
    </message>
    <message>
        <source>Claim from the person responsible or their insurer. If they do not pay or are not known, apply to the agency for payment in advance and choose that cause here.</source>
        <translation>请向责任人或其保险公司索赔。对方不赔或找不到人时，可向医保经办机构申请先行支付，并在这里改选相应的原因。</translation>
    </message>
    <message>
        <source>Public health pays for this, not medical insurance.</source>
        <translation>这项费用由公共卫生支付，医保基金不支付。</translation>
    </message>
    <message>
        <source>Ask the hospital which public programme it belongs to.</source>
        <translation>请问医院它属于哪个公共卫生项目。</translation>
    </message>
    <message>
        <source>Care outside the mainland is not paid.</source>
        <translation>境外就医的费用，医保基金不支付。</translation>
    </message>
    <message>
        <source>Look into travel or commercial insurance you may have.</source>
        <translation>看看有没有旅行保险或商业保险。</translation>
    </message>
    <message>
        <source>The hospital or pharmacy is not a designated one.</source>
        <translation>这家医院或药店不是定点机构。</translation>
    </message>
    <message>
        <source>Was it an emergency? Then say so here: emergencies are excepted. Otherwise go to a designated hospital next time.</source>
        <translation>是急诊吗？是就在这里写明，急诊除外。不是的话，以后请到定点机构就医。</translation>
    </message>
    <message>
        <source>There was no cover on the day of this bill.</source>
        <translation>这张账单那天没有在保。</translation>
    </message>
    <message>
        <source>Ask the agency whether the missing months can be paid.</source>
        <translation>请问医保经办机构，缺的月份能不能补缴。</translation>
    </message>
    <message>
        <source>The day of this bill lies in the waiting period.</source>
        <translation>这张账单那天还在等待期。</translation>
    </message>
    <message>
        <source>Ask the agency from which day cover runs again.</source>
        <translation>请问医保经办机构，从哪天起恢复待遇。</translation>
    </message>
    <message>
        <source>Cover was suspended because the employer had not paid.</source>
        <translation>因单位欠费，那天待遇已暂停。</translation>
    </message>
    <message>
        <source>Ask the employer in writing to pay; keep payslips and the bill.</source>
        <translation>请书面要求单位补缴，保留工资条和账单。</translation>
    </message>
    <message>
        <source>Whether there was cover on the day of this bill cannot be told.</source>
        <translation>这张单据当天在不在保，判断不了。</translation>
    </message>
    <message>
        <source>The record hangs on a rule of this place that was not found, or on a payment that was not dated: see the record, and ask the agency.</source>
        <translation>要看当地没有见到的规定，或者没有写明月份的补缴：看缴费记录那里的说明，并问医保经办机构。</translation>
    </message>
    <message>
        <source>This bill is from before the day up to which the year&apos;s sums were typed in.</source>
        <translation>这张账单早于已填累计金额的截止日。</translation>
    </message>
    <message>
        <source>It is contained in those sums: remove the bill, or the sums.</source>
        <translation>它已经包含在那些累计金额里：请删去这张账单，或删去累计金额。</translation>
    </message>
    <message>
        <source>No rules are known for this place, scheme and day.</source>
        <translation>这个地方、参保类型和日期，没有找到规则。</translation>
    </message>
    <message>
        <source>Check place, scheme and the bill&apos;s date on their pages.</source>
        <translation>请检查参保地、参保类型和账单日期。</translation>
    </message>
    <message>
        <source>The yearly cap is not known, so nothing is computed.</source>
        <translation>不知道封顶线，所以不计算。</translation>
    </message>
    <message>
        <source>Ask the agency for the cap and type it in.</source>
        <translation>请向医保经办机构问清封顶线，再填进来。</translation>
    </message>
    <message>
        <source>It waits for another bill of the same year: {0}.</source>
        <translation>要等同一年度的另一张账单：{0}。</translation>
    </message>
    <message>
        <source>Complete that bill first: what it uses up counts here.</source>
        <translation>请先把那张账单填完整，它用掉的额度会影响这一张。</translation>
    </message>
    <message>
        <source>There are rules for: {0}.</source>
        <translation>有规则的是：{0}。</translation>
    </message>
    <message>
        <source>No rule was found for this: {0}.</source>
        <translation>没有找到这一项的规则：{0}。</translation>
    </message>
    <message>
        <source>Fill it in, and the result appears at once.</source>
        <translation>填上以后，结果马上出来。</translation>
    </message>
    <message>
        <source>The program computes nothing rather than guess. Ask the agency of this place.</source>
        <translation>程序宁可不算，也不猜。请问当地医保经办机构。</translation>
    </message>
    <message>
        <source>One answer is missing: {0}.</source>
        <translation>还缺一个回答：{0}。</translation>
    </message>
    <message>
        <source>What you bear of this bill yourself</source>
        <translation>这张账单你自己要付的</translation>
    </message>
    <message>
        <source>cash + from the account − paid back later</source>
        <translation>现金 + 个人账户 − 以后补回的</translation>
    </message>
    <message>
        <source>What you bear yourself in the medical year</source>
        <translation>这个医保年度你自己要付的</translation>
    </message>
    <message>
        <source>own cost of every bill, added up</source>
        <translation>每张账单自己付的，加起来</translation>
    </message>
    <message>
        <source>What lies outside scope is wholly yours</source>
        <translation>政策范围外，全部由你承担</translation>
    </message>
    <message>
        <source>the parts below, added up</source>
        <translation>下面各项加起来</translation>
    </message>
    <message>
        <source>What lies in scope can be shared</source>
        <translation>政策范围内，可以报销</translation>
    </message>
    <message>
        <source>total − outside scope</source>
        <translation>总费用 − 政策范围外</translation>
    </message>
    <message>
        <source>Outside scope, from the in-scope amount you typed</source>
        <translation>政策范围外，由你填的范围内金额得出</translation>
    </message>
    <message>
        <source>total − in scope as typed</source>
        <translation>总费用 − 你填的政策范围内金额</translation>
    </message>
    <message>
        <source>Items outside the lists (class C)</source>
        <translation>目录外的项目（丙类）</translation>
    </message>
    <message>
        <source>Over the price limit</source>
        <translation>超过限价的部分</translation>
    </message>
    <message>
        <source>First own share of class B items</source>
        <translation>乙类项目先行自付</translation>
    </message>
    <message>
        <source>class B × its first own share</source>
        <translation>乙类费用 × 先行自付比例</translation>
    </message>
    <message>
        <source>First own share of class B: not known, here the lowest</source>
        <translation>乙类先行自付：比例不清楚，这里按最低算</translation>
    </message>
    <message>
        <source>First own share for care away from home</source>
        <translation>异地就医先行自付</translation>
    </message>
    <message>
        <source>in scope × first own share</source>
        <translation>政策范围内 × 先行自付比例</translation>
    </message>
    <message>
        <source>{layer} pays of what lies above the deductible</source>
        <translation>{layer}支付起付线以上的部分</translation>
    </message>
    <message>
        <source>each band at its rate, added up, rounded to the fen</source>
        <translation>各段按各段的比例，加起来，四舍五入到分</translation>
    </message>
    <message>
        <source>{layer} pays of what lies beyond the pool&apos;s cap</source>
        <translation>{layer}支付统筹封顶以上的部分</translation>
    </message>
    <message>
        <source>{layer} pays of what the layers before it left to you</source>
        <translation>{layer}对前面各层之后剩下的自付部分再报一部分</translation>
    </message>
    <message>
        <source>each band of the year&apos;s burden at its rate, added up</source>
        <translation>本年度负担分段按比例，加起来</translation>
    </message>
    <message>
        <source>{layer} pays a share of what others left to you</source>
        <translation>{layer}再支付别人留给你的一份</translation>
    </message>
    <message>
        <source>own shares × rates, added up, rounded to the fen</source>
        <translation>按比例自付 × 支付比例，加起来，四舍五入到分</translation>
    </message>
    <message>
        <source>{layer} does not apply to this bill</source>
        <translation>{layer}不适用于这张账单</translation>
    </message>
    <message>
        <source>{layer} excludes this bill, as you said</source>
        <translation>按你所说，{layer}不支付这张账单</translation>
    </message>
    <message>
        <source>In-scope spending of this kind earlier in the year</source>
        <translation>本年度此前同类的政策范围内费用</translation>
    </message>
    <message>
        <source>No deductible here</source>
        <translation>这里没有起付线</translation>
    </message>
    <message>
        <source>Deductible of stay number {number} in the year</source>
        <translation>本年度第 {number} 次住院的起付线</translation>
    </message>
    <message>
        <source>the lesser of what is due and the in-scope amount</source>
        <translation>应付起付线和政策范围内金额，取小的</translation>
    </message>
    <message>
        <source>Deductible of this visit</source>
        <translation>这次就诊的起付线</translation>
    </message>
    <message>
        <source>What is left of the year&apos;s deductible of {line}</source>
        <translation>全年起付线 {line} 还没付完的部分</translation>
    </message>
    <message>
        <source>The line of the first stay; each later stay owes less</source>
        <translation>第一次住院的起付线；以后每次住院逐次降低</translation>
    </message>
    <message>
        <source>first line − earlier stays × what each takes off</source>
        <translation>首次起付线 − 此前住院次数 × 每次降低的数额</translation>
    </message>
    <message>
        <source>The line does not fall below this</source>
        <translation>起付线最低降到这个数</translation>
    </message>
    <message>
        <source>So long a stay owes {periods} lines, one for each period</source>
        <translation>住院时间长，按周期算 {periods} 次起付线</translation>
    </message>
    <message>
        <source>Deductible already paid in the year</source>
        <translation>本年度已经付过的起付线</translation>
    </message>
    <message>
        <source>Deductible paid in the earlier stay of the same illness</source>
        <translation>同一疾病上次住院已付的起付线</translation>
    </message>
    <message>
        <source>Room left under the year&apos;s limit of all deductibles</source>
        <translation>全年起付线总额还剩的部分</translation>
    </message>
    <message>
        <source>limit − paid so far</source>
        <translation>上限 − 已付</translation>
    </message>
    <message>
        <source>Account money is used before the deductible</source>
        <translation>先用个人账户，再算起付线</translation>
    </message>
    <message>
        <source>the lesser of the balance and the in-scope amount</source>
        <translation>账户余额和政策范围内金额，取小的</translation>
    </message>
    <message>
        <source>Points off every rate for care away from home</source>
        <translation>异地就医，各段比例降低</translation>
    </message>
    <message>
        <source>Left out here, because it is not certain that it applies. {named}</source>
        <translation>有一条规定不确定是否适用，这里没有算进去。{named}</translation>
    </message>
    <message>
        <source>From {start} to {end}: {rate} is paid</source>
        <translation>{start} 到 {end} 这一段付 {rate}</translation>
    </message>
    <message>
        <source>(end − start) × rate</source>
        <translation>（段末 − 段首）× 比例</translation>
    </message>
    <message>
        <source>Room left under the yearly cap on payments</source>
        <translation>全年支付限额还剩</translation>
    </message>
    <message>
        <source>cap − paid so far in the year</source>
        <translation>限额 − 本年度已支付</translation>
    </message>
    <message>
        <source>Room left under the yearly cap on spending</source>
        <translation>全年费用封顶线还剩</translation>
    </message>
    <message>
        <source>cap − spending counted so far in the year</source>
        <translation>封顶线 − 本年度已计入的费用</translation>
    </message>
    <message>
        <source>The own share it leaves to you</source>
        <translation>按比例由你自付的</translation>
    </message>
    <message>
        <source>What lies beyond the cap</source>
        <translation>封顶线以上的部分</translation>
    </message>
    <message>
        <source>What lies beyond the pool&apos;s cap; {before} earlier this year</source>
        <translation>统筹封顶以上的部分；本年度此前 {before}</translation>
    </message>
    <message>
        <source>The line from which it pays in a year</source>
        <translation>一年里从这条线起开始支付</translation>
    </message>
    <message>
        <source>What the layers before it left to you; {before} earlier this year</source>
        <translation>前面各层留给你的；本年度此前 {before}</translation>
    </message>
    <message>
        <source>Share of what was left by: {layer}</source>
        <translation>{layer}留给你的部分，再付一份</translation>
    </message>
    <message>
        <source>own share × rate</source>
        <translation>按比例自付 × 支付比例</translation>
    </message>
    <message>
        <source>Paid from your account; before this bill it held {balance}</source>
        <translation>从个人账户付；这张账单以前余额 {balance}</translation>
    </message>
    <message>
        <source>the lesser of the balance and your in-scope money</source>
        <translation>账户余额和你在范围内的自付，取小的</translation>
    </message>
    <message>
        <source>What you pay in cash at the counter</source>
        <translation>你在窗口付的现金</translation>
    </message>
    <message>
        <source>what nobody else pays</source>
        <translation>没有别人付的部分</translation>
    </message>
    <message>
        <source>{layer}: granted once on last year&apos;s burden, on no bill</source>
        <translation>{layer}：按上一年的负担一次发放，不算在账单里</translation>
    </message>
    <message>
        <source>type in last year&apos;s burden beside the aid group</source>
        <translation>请在救助对象旁边填上一年的负担</translation>
    </message>
    <message>
        <source>Granted once on last year&apos;s burden of {burden}</source>
        <translation>按上一年度负担 {burden}，救助一次</translation>
    </message>
    <message>
        <source>each band at its rate, added up; not taken off any bill</source>
        <translation>分段按比例，加起来；不从任何一张账单里减</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <source>month {0}</source>
        <translation>{0} 月</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} 个月</translation>
    </message>
    <message>
        <source>{0} months ({1} y)</source>
        <translation>{0} 个月（{1} 年）</translation>
    </message>
    <message>
        <source>{0} months ({1} y {2} m)</source>
        <translation>{0} 个月（{1} 年 {2} 个月）</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>a run of months, and how many they are</comment>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>没有填</translation>
    </message>
    <message>
        <source>paid in {0}</source>
        <translation>{0} 到账</translation>
    </message>
    <message>
        <source>base {0}</source>
        <translation>基数 {0}</translation>
    </message>
    <message>
        <source>Month, or from month</source>
        <translation>缴费年月（或起始年月）</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>到哪个月</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>谁缴的</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>参保地</translation>
    </message>
    <message>
        <source>Month of payment</source>
        <translation>到账的月份</translation>
    </message>
    <message>
        <source>Arrived or not</source>
        <translation>到账标志</translation>
    </message>
    <message>
        <source>Kind of insurance</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>Paying unit</source>
        <translation>缴费单位</translation>
    </message>
    <message>
        <source>E</source>
        <comment>mark: employer</comment>
        <translation>单</translation>
    </message>
    <message>
        <source>M</source>
        <comment>mark: myself</comment>
        <translation>个</translation>
    </message>
    <message>
        <source>U</source>
        <comment>mark: unemployment fund</comment>
        <translation>失</translation>
    </message>
    <message>
        <source>D</source>
        <comment>mark: deemed</comment>
        <translation>视</translation>
    </message>
    <message>
        <source>F</source>
        <comment>mark: deferred</comment>
        <translation>缓</translation>
    </message>
    <message>
        <source>A</source>
        <comment>mark: arrears</comment>
        <translation>欠</translation>
    </message>
    <message>
        <source>B</source>
        <comment>mark: paid back later</comment>
        <translation>补</translation>
    </message>
    <message>
        <source>R</source>
        <comment>mark: resident scheme</comment>
        <translation>居</translation>
    </message>
    <message>
        <source>·</source>
        <comment>mark: not paid</comment>
        <translation>·</translation>
    </message>
    <message>
        <source>E</source>
        <comment>key: employer</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key: myself</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>U</source>
        <comment>key: unemployment fund</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>D</source>
        <comment>key: deemed</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>F</source>
        <comment>key: deferred</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>A</source>
        <comment>key: arrears</comment>
        <translation>Q</translation>
    </message>
    <message>
        <source>B</source>
        <comment>key: paid back later</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key: resident scheme</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key: not paid</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} 年</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} 人</translation>
    </message>
    <message>
        <source>{0} working days</source>
        <translation>{0} 个工作日</translation>
    </message>
    <message>
        <source>{0} day</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <source>{0} month</source>
        <translation>{0} 个月</translation>
    </message>
    <message>
        <source>{0} year</source>
        <translation>{0} 年</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>没有上限</translation>
    </message>
    <message>
        <source>not known: to be typed in by you</source>
        <translation>不知道，由你填写</translation>
    </message>
    <message>
        <source>{0} to {1}, {2} bands</source>
        <translation>{0} 至 {1}，{2} 档</translation>
    </message>
    <message>
        <source>{0} from {1} on</source>
        <translation>{1} 起 {0}</translation>
    </message>
    <message>
        <source>from {0}: {1}</source>
        <translation>{0} 起：{1}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>，以后 </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总费用</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>最后核对</translation>
    </message>
    <message>
        <source>Weakest value</source>
        <translation>最弱的数值</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>{0} 起</translation>
    </message>
    <message>
        <source>checked {0}</source>
        <translation>核对到 {0} 年</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>Not in force on {0}.</source>
        <translation>{0} 还没有生效。</translation>
    </message>
    <message>
        <source>contributions, account, cover, retirement</source>
        <translation>缴费、个人账户、在保、退休</translation>
    </message>
    <message>
        <source>{0}: no fault found, {1} values.</source>
        <translation>{0}：没有发现错误，共 {1} 个数值。</translation>
    </message>
    <message>
        <source>Credited to the account by this month, without interest: {0}</source>
        <translation>到这个月为止划入个人账户（不含利息）：{0}</translation>
    </message>
    <message>
        <source>Months whose credit is not known: {0}</source>
        <translation>不知道划入多少的月数：{0}</translation>
    </message>
    <message>
        <source>Retires in {0}, at {1}</source>
        <translation>{0} 退休，满 {1}</translation>
    </message>
    <message>
        <source>Until {0} the contract cannot be ended except for your fault, if the leave goes on; one that runs out goes on to that day.</source>
        <translation>如果一直病休，到 {0} 为止，除非你有过错，单位不能解除合同；合同到期的顺延到那一天。</translation>
    </message>
    <message>
        <source>A sick day from {0} on is counted afresh.</source>
        <translation>{0} 起的病休重新计算。</translation>
    </message>
    <message>
        <source>Assumed: {0}</source>
        <translation>按此计算：{0}</translation>
    </message>
    <message>
        <source>This is an estimate; the agency decides.</source>
        <translation>这是估算，以经办机构为准。</translation>
    </message>
    <message>
        <source>A range, because this is not answered: {0}</source>
        <translation>结果是范围，因为这个问题没有回答：{0}</translation>
    </message>
    <message>
        <source>This is an estimate, not a settlement certificate.</source>
        <translation>这是估算，不是结算凭证。</translation>
    </message>
    <message>
        <source>Whether the firm&apos;s trouble has ended your cover is not known without your record: these are the figures if you are covered.</source>
        <translation>没有缴费记录，不知道单位的困难有没有中断你的待遇：这里是在保时的数字。</translation>
    </message>
    <message>
        <source>Bill {0}</source>
        <translation>账单 {0}</translation>
    </message>
    <message>
        <source>Own cost lies between {0} and {1}.</source>
        <translation>自己付在 {0} 到 {1} 之间。</translation>
    </message>
    <message>
        <source>Own cost, at least</source>
        <translation>自己付（至少）</translation>
    </message>
    <message>
        <source>If the employer had paid: {0} less. Claim it from the employer.</source>
        <translation>单位按时缴费的话，少付 {0}：可以向单位主张。</translation>
    </message>
    <message>
        <source>A rough estimate: the real own cost may be more.</source>
        <translation>粗估：实际自己付的可能更多。</translation>
    </message>
    <message>
        <source>Medical year {0}</source>
        <translation>医保年度 {0}</translation>
    </message>
    <message>
        <source>No sums: a bill of this year could not be settled.</source>
        <translation>没有合计：这一年有账单不能结算。</translation>
    </message>
    <message>
        <source>{0} (later)</source>
        <translation>{0}（以后补回）</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>至少 {0}</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>出院（就诊）日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>适用人群</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Month in which the medical year begins</source>
        <translation>医保年度从几月起</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Where it pays</source>
        <translation>在哪里结算</translation>
    </message>
    <message>
        <source>Spending is added up over</source>
        <translation>费用按什么累计</translation>
    </message>
    <message>
        <source>Spending counted together with</source>
        <translation>费用合并计入</translation>
    </message>
    <message>
        <source>Counted together with</source>
        <translation>合并计入</translation>
    </message>
    <message>
        <source>Each hospital level counted by itself</source>
        <translation>各级医院分别计算</translation>
    </message>
    <message>
        <source>A stay that goes on takes off what was borne</source>
        <translation>接续住院扣除已负担的起付线</translation>
    </message>
    <message>
        <source>Counts as an admission</source>
        <translation>计一次住院</translation>
    </message>
    <message>
        <source>The bands count from</source>
        <translation>分段从哪里算起</translation>
    </message>
    <message>
        <source>Burden of</source>
        <translation>哪一年的负担</translation>
    </message>
    <message>
        <source>Burden that counts</source>
        <translation>计入的负担</translation>
    </message>
    <message>
        <source>Yearly limits</source>
        <translation>年度限额</translation>
    </message>
    <message>
        <source>Beyond the limit of</source>
        <translation>超过谁的限额</translation>
    </message>
    <message>
        <source>Payments of</source>
        <translation>计入谁的支付</translation>
    </message>
    <message>
        <source>Kinds of care</source>
        <translation>就医类别</translation>
    </message>
    <message>
        <source>Hospital levels</source>
        <translation>医院级别</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>由谁缴纳</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>缴入哪一项</translation>
    </message>
    <message>
        <source>Years paid in</source>
        <translation>在哪里缴费的年限</translation>
    </message>
    <message>
        <source>By the person&apos;s own base</source>
        <translation>按本人缴费基数</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Usual answer</source>
        <translation>通常的答案</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>shares in-scope spending</source>
        <translation>分担政策范围内费用</translation>
    </message>
    <message>
        <source>shares what lies beyond a limit</source>
        <translation>分担超过限额的部分</translation>
    </message>
    <message>
        <source>shares what others left over the year</source>
        <translation>分担全年其他各方付后剩下的部分</translation>
    </message>
    <message>
        <source>pays a share of what others left</source>
        <translation>按比例支付其他各方剩下的部分</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>窗口直接结算</translation>
    </message>
    <message>
        <source>by a claim</source>
        <translation>事后申请</translation>
    </message>
    <message>
        <source>the line from which it pays</source>
        <translation>起付标准</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>the stay</source>
        <translation>每次住院</translation>
    </message>
    <message>
        <source>the visit</source>
        <translation>每次就诊</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>本年度</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>上一年度</translation>
    </message>
    <message>
        <source>outside scope</source>
        <translation>政策范围外</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者都算</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>the bill</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>the firm</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>the unemployment fund</source>
        <translation>失业保险基金</translation>
    </message>
    <message>
        <source>basic insurance</source>
        <translation>基本医疗保险</translation>
    </message>
    <message>
        <source>maternity insurance</source>
        <translation>生育保险</translation>
    </message>
    <message>
        <source>another fund</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>the province</source>
        <translation>本省</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>one of some</source>
        <translation>几选一</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>支付方</translation>
    </message>
    <message>
        <source>Yearly limit</source>
        <translation>年度限额</translation>
    </message>
    <message>
        <source>What these rules do not cover</source>
        <translation>这份规则没有的内容</translation>
    </message>
    <message>
        <source>Hospital level</source>
        <translation>医院级别</translation>
    </message>
    <message>
        <source>Outside the lists</source>
        <translation>目录外</translation>
    </message>
    <message>
        <source>Class B, in total</source>
        <translation>乙类费用</translation>
    </message>
    <message>
        <source>First own share of class B</source>
        <translation>乙类先行自付比例</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>入院（开始）日期</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Designated hospital or pharmacy</source>
        <translation>是否定点</translation>
    </message>
    <message>
        <source>Continues the bill</source>
        <translation>接着哪张账单</translation>
    </message>
    <message>
        <source>Excluded by commercial insurance</source>
        <translation>商业保险除外</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>First own share, in yuan</source>
        <translation>乙类先行自付金额</translation>
    </message>
    <message>
        <source>Average annual wage</source>
        <translation>年平均工资</translation>
    </message>
    <message>
        <source>Contribution, rate of the firm</source>
        <translation>单位缴费比例</translation>
    </message>
    <message>
        <source>Contribution, rate of the person</source>
        <translation>个人缴费比例</translation>
    </message>
    <message>
        <source>Personal account, share of the firm&apos;s contribution</source>
        <translation>单位缴费划入个人账户的份额</translation>
    </message>
    <message>
        <source>Mutual aid, rate on what the pool fund left</source>
        <translation>互助保障对统筹自付部分的支付比例</translation>
    </message>
    <message>
        <source>Mutual aid, rate on what the large-amount fund left</source>
        <translation>互助保障对大额自付部分的支付比例</translation>
    </message>
    <message>
        <source>Retirees&apos; supplement, rate</source>
        <translation>退休人员补充保险支付比例</translation>
    </message>
    <message>
        <source>Joining mutual aid, least share of the staff</source>
        <translation>参加互助的职工最低比例</translation>
    </message>
    <message>
        <source>Joining mutual aid, below so many staff, all of them</source>
        <translation>少于这个人数须全员参加互助</translation>
    </message>
    <message>
        <source>Joining mutual aid, union membership</source>
        <translation>参加互助的会费</translation>
    </message>
    <message>
        <source>Average monthly wage</source>
        <translation>月平均工资</translation>
    </message>
    <message>
        <source>Average income of residents</source>
        <translation>居民人均可支配收入</translation>
    </message>
    <message>
        <source>Minimum wage a month</source>
        <translation>月最低工资</translation>
    </message>
    <message>
        <source>Minimum wage a month (first class of district)</source>
        <translation>月最低工资（一类地区）</translation>
    </message>
    <message>
        <source>Minimum wage a month (second class of district)</source>
        <translation>月最低工资（二类地区）</translation>
    </message>
    <message>
        <source>Minimum wage a month (third class of district)</source>
        <translation>月最低工资（三类地区）</translation>
    </message>
    <message>
        <source>Cover, the longest waiting that a place may rule</source>
        <translation>在保，各地可以规定的最长等待期</translation>
    </message>
    <message>
        <source>Cover, the longest gap that a place may count as none</source>
        <translation>在保，各地可以不算中断的最长断缴</translation>
    </message>
    <message>
        <source>Late fee, rate a day</source>
        <translation>滞纳金，每天的比例</translation>
    </message>
    <message>
        <source>Statutory retirement age, how it rises</source>
        <translation>法定退休年龄，怎样延迟</translation>
    </message>
    <message>
        <source>Protected sick leave, months by years of work</source>
        <translation>医疗期，按工作年限的月数</translation>
    </message>
    <message>
        <source>Sick pay, share of the minimum wage</source>
        <translation>病假工资，最低工资的份额</translation>
    </message>
    <message>
        <source>The fund does not pay: work injury</source>
        <translation>基金不支付：工伤</translation>
    </message>
    <message>
        <source>The fund does not pay: somebody else is liable</source>
        <translation>基金不支付：应由第三人负担</translation>
    </message>
    <message>
        <source>The fund pays in advance: who is liable does not pay</source>
        <translation>基金先行支付：第三人不支付</translation>
    </message>
    <message>
        <source>The fund does not pay: public health services</source>
        <translation>基金不支付：应由公共卫生负担</translation>
    </message>
    <message>
        <source>The fund does not pay: outside the mainland</source>
        <translation>基金不支付：在境外就医</translation>
    </message>
    <message>
        <source>The fund does not pay: outside designated institutions</source>
        <translation>基金不支付：非定点医疗机构</translation>
    </message>
    <message>
        <source>The fund does not pay: not insured</source>
        <translation>基金不支付：不在保</translation>
    </message>
    <message>
        <source>The fund does not pay: still waiting for cover</source>
        <translation>基金不支付：还在等待期</translation>
    </message>
    <message>
        <source>The fund does not pay: cover suspended</source>
        <translation>基金不支付：待遇暂停</translation>
    </message>
    <message>
        <source>Outpatient care</source>
        <translation>门诊</translation>
    </message>
    <message>
        <source>Care away from home</source>
        <translation>就医地</translation>
    </message>
    <message>
        <source>Points added to the rates</source>
        <translation>支付比例另加</translation>
    </message>
    <message>
        <source>Less than the normal benefit</source>
        <translation>只享受一部分待遇的情形</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>Credits to the account</source>
        <translation>划入个人账户</translation>
    </message>
    <message>
        <source>How paid months become cover</source>
        <translation>缴费怎样变成待遇</translation>
    </message>
    <message>
        <source>Years for cover in retirement</source>
        <translation>退休后待遇的缴费年限</translation>
    </message>
    <message>
        <source>Minimum wage</source>
        <translation>最低工资</translation>
    </message>
    <message>
        <source>Premiums of residents</source>
        <translation>居民缴费</translation>
    </message>
    <message>
        <source>Published averages</source>
        <translation>公布的平均数</translation>
    </message>
    <message>
        <source>Newborns</source>
        <translation>新生儿</translation>
    </message>
    <message>
        <source>What residents&apos; years in a row add</source>
        <translation>居民连续参保的激励</translation>
    </message>
    <message>
        <source>Sick leave by the place&apos;s own rule</source>
        <translation>当地的医疗期规定</translation>
    </message>
    <message>
        <source>Once ruled for firms in distress: told only</source>
        <translation>以前对困难企业的规定（只作说明）</translation>
    </message>
    <message>
        <source>nothing is paid</source>
        <translation>不支付</translation>
    </message>
    <message>
        <source>spending is added up over the year</source>
        <translation>费用按年累计</translation>
    </message>
    <message>
        <source>each visit by itself</source>
        <translation>每次就诊单独算</translation>
    </message>
    <message>
        <source>a deductible for each stay</source>
        <translation>每次住院一个起付线</translation>
    </message>
    <message>
        <source>a deductible for each visit</source>
        <translation>每次就诊一个起付线</translation>
    </message>
    <message>
        <source>one deductible a year</source>
        <translation>每年一个起付线</translation>
    </message>
    <message>
        <source>account money is used first</source>
        <translation>先用个人账户</translation>
    </message>
    <message>
        <source>the limit is on what the fund paid</source>
        <translation>限额按基金支付计</translation>
    </message>
    <message>
        <source>the limit is on spending</source>
        <translation>限额按费用计</translation>
    </message>
    <message>
        <source>not known whether the limit is on spending or on what the fund paid</source>
        <translation>不清楚限额按费用还是按支付计</translation>
    </message>
    <message>
        <source>not known whether this rule is still in force</source>
        <translation>不知道这条规定是否还在执行</translation>
    </message>
    <message>
        <source>through a firm</source>
        <translation>随单位参保</translation>
    </message>
    <message>
        <source>in flexible employment</source>
        <translation>灵活就业</translation>
    </message>
    <message>
        <source>paid by the unemployment fund</source>
        <translation>由失业保险基金缴</translation>
    </message>
    <message>
        <source>retired people</source>
        <translation>退休人员</translation>
    </message>
    <message>
        <source>age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>years in a row as a resident</source>
        <translation>居民连续参保年数</translation>
    </message>
    <message>
        <source>day of the bill</source>
        <translation>账单日期</translation>
    </message>
    <message>
        <source>always</source>
        <translation>所有情况</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>{0} {1} 起</translation>
    </message>
    <message>
        <source>{0} before {1}</source>
        <translation>{0}早于 {1}</translation>
    </message>
    <message>
        <source>{0} below {1}</source>
        <translation>{0}不满 {1}</translation>
    </message>
    <message>
        <source>{0} from {1}, below {2}</source>
        <translation>{0} {1} 起、不满 {2}</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>享受的待遇</translation>
    </message>
    <message>
        <source>Treatment away from home</source>
        <translation>异地就医</translation>
    </message>
    <message>
        <source>Contribution of the firm</source>
        <translation>单位缴费</translation>
    </message>
    <message>
        <source>Contribution of the person</source>
        <translation>个人缴费</translation>
    </message>
    <message>
        <source>Contribution in flexible employment</source>
        <translation>灵活就业缴费</translation>
    </message>
    <message>
        <source>Maternity insurance</source>
        <translation>生育保险</translation>
    </message>
    <message>
        <source>Start and end of cover</source>
        <translation>待遇起止，</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>退休，</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Residents&apos; years in a row</source>
        <translation>居民连续参保，</translation>
    </message>
    <message>
        <source>Newborn</source>
        <translation>新生儿</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>医疗期，</translation>
    </message>
    <message>
        <source>Once ruled for firms in distress</source>
        <translation>以前对困难企业的规定，</translation>
    </message>
    <message>
        <source>rates paid</source>
        <translation>支付比例</translation>
    </message>
    <message>
        <source>yearly cap</source>
        <translation>年度封顶</translation>
    </message>
    <message>
        <source>line</source>
        <translation>起付线</translation>
    </message>
    <message>
        <source>pays up to</source>
        <translation>支付上限</translation>
    </message>
    <message>
        <source>share of the normal one</source>
        <translation>占全部待遇的比例</translation>
    </message>
    <message>
        <source>points off the rates</source>
        <translation>支付比例降低</translation>
    </message>
    <message>
        <source>points added to the rates</source>
        <translation>支付比例提高</translation>
    </message>
    <message>
        <source>deductible, less at each further stay</source>
        <translation>起付线，每再住院一次减少</translation>
    </message>
    <message>
        <source>deductible, share off at each further stay</source>
        <translation>起付线，每再住院一次降低的比例</translation>
    </message>
    <message>
        <source>deductible, at the least</source>
        <translation>起付线的最低额</translation>
    </message>
    <message>
        <source>deductibles of a year, at the most</source>
        <translation>一年起付线合计上限</translation>
    </message>
    <message>
        <source>a new deductible after so many days</source>
        <translation>超过多少天再付一次起付线</translation>
    </message>
    <message>
        <source>years in a row until the cap grows</source>
        <translation>连续参保满几年后提高封顶</translation>
    </message>
    <message>
        <source>growth of the cap for each year in a row</source>
        <translation>连续参保每多一年提高的封顶</translation>
    </message>
    <message>
        <source>growth of the cap for years without a claim</source>
        <translation>上年没有报销提高的封顶</translation>
    </message>
    <message>
        <source>growth of the cap, at the most</source>
        <translation>封顶提高的上限（份额）</translation>
    </message>
    <message>
        <source>fall of the cap for each year missed</source>
        <translation>每断保一年限额降低</translation>
    </message>
    <message>
        <source>price of a unit</source>
        <translation>每份价格</translation>
    </message>
    <message>
        <source>sum of a unit</source>
        <translation>每份保障金额</translation>
    </message>
    <message>
        <source>amount a month</source>
        <translation>每月金额</translation>
    </message>
    <message>
        <source>amount a year</source>
        <translation>每年金额</translation>
    </message>
    <message>
        <source>one for all</source>
        <translation>统一基数</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>in whole yuan</source>
        <translation>取整到元</translation>
    </message>
    <message>
        <source>share of the firm&apos;s contribution</source>
        <translation>单位缴费中划入的份额</translation>
    </message>
    <message>
        <source>begins so long after the first payment</source>
        <translation>首次缴费后多久开始</translation>
    </message>
    <message>
        <source>begins so long after the payment</source>
        <translation>缴费后多久开始</translation>
    </message>
    <message>
        <source>goes on so long after the last payment</source>
        <translation>停缴后延续多久</translation>
    </message>
    <message>
        <source>longest gap that may be paid back</source>
        <translation>可以补缴的最长断缴</translation>
    </message>
    <message>
        <source>waiting after a long gap</source>
        <translation>断缴太久后的等待期</translation>
    </message>
    <message>
        <source>waiting after a long gap, from the payment</source>
        <translation>断缴太久后，缴费起的等待期</translation>
    </message>
    <message>
        <source>one waits after a gap longer than</source>
        <translation>断缴超过多久要等待</translation>
    </message>
    <message>
        <source>waiting of those who join first</source>
        <translation>首次参保的等待期</translation>
    </message>
    <message>
        <source>no waiting if joined so soon after other cover</source>
        <translation>其他保障结束后多久内参保不用等待</translation>
    </message>
    <message>
        <source>a gap may be paid back</source>
        <translation>断缴可以补缴</translation>
    </message>
    <message>
        <source>paying back in time covers the gap</source>
        <translation>按时补缴后断缴期间可以报销</translation>
    </message>
    <message>
        <source>paying back a longer gap covers it</source>
        <translation>较长的断缴补缴后也可以报销</translation>
    </message>
    <message>
        <source>arrears repaid by the firm give cover</source>
        <translation>单位补缴欠费后欠费期间可以报销</translation>
    </message>
    <message>
        <source>time for the firm to repay</source>
        <translation>单位补缴的期限</translation>
    </message>
    <message>
        <source>account cannot be used in a gap</source>
        <translation>断缴期间不能用个人账户</translation>
    </message>
    <message>
        <source>longer waiting from so many years missed</source>
        <translation>断保多少年起等待期延长</translation>
    </message>
    <message>
        <source>longer waiting for each year missed</source>
        <translation>每多断保一年，等待期加长</translation>
    </message>
    <message>
        <source>many years missed, from</source>
        <translation>断保年数多，从几年起</translation>
    </message>
    <message>
        <source>waiting after many years missed</source>
        <translation>断保年数多的等待期</translation>
    </message>
    <message>
        <source>years actually paid</source>
        <translation>实际缴费年限</translation>
    </message>
    <message>
        <source>years in a row that suffice instead</source>
        <translation>或者连续缴费年限</translation>
    </message>
    <message>
        <source>missing years may be paid month by month</source>
        <translation>缺的年限可以按月续缴</translation>
    </message>
    <message>
        <source>missing years may be paid at once</source>
        <translation>缺的年限可以一次缴清</translation>
    </message>
    <message>
        <source>price of a missing month, rate</source>
        <translation>补一个月的费率</translation>
    </message>
    <message>
        <source>price of a missing month, base</source>
        <translation>补一个月的基数</translation>
    </message>
    <message>
        <source>premium of a year</source>
        <translation>每年缴费</translation>
    </message>
    <message>
        <source>years until the cap grows</source>
        <translation>连续几年起提高封顶</translation>
    </message>
    <message>
        <source>growth lost for each year missed</source>
        <translation>每断保一年减少的提高额</translation>
    </message>
    <message>
        <source>time to join for cover from birth</source>
        <translation>多久内参保可以从出生起报销</translation>
    </message>
    <message>
        <source>months in the first year of work</source>
        <translation>工作第一年的月数</translation>
    </message>
    <message>
        <source>months for each further year</source>
        <translation>每多工作一年的月数</translation>
    </message>
    <message>
        <source>months at the most</source>
        <translation>最多的月数</translation>
    </message>
    <message>
        <source>working days that make a month</source>
        <translation>多少个工作日算一个月</translation>
    </message>
    <message>
        <source>days that make a month</source>
        <translation>多少天算一个月</translation>
    </message>
    <message>
        <source>credit to the account</source>
        <translation>划入个人账户</translation>
    </message>
    <message>
        <source>first own share</source>
        <translation>先自付比例</translation>
    </message>
    <message>
        <source>its base</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>years of contributions</source>
        <translation>缴费年限</translation>
    </message>
    <message>
        <source>contribution a month</source>
        <translation>每月缴费</translation>
    </message>
    <message>
        <source>contribution a year</source>
        <translation>每年缴费</translation>
    </message>
    <message>
        <source>working</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>退休</translation>
    </message>
    <message>
        <source>people in recognised need</source>
        <translation>困难群众</translation>
    </message>
    <message>
        <source>destitute people</source>
        <translation>特困人员</translation>
    </message>
    <message>
        <source>people on the subsistence allowance</source>
        <translation>低保对象</translation>
    </message>
    <message>
        <source>people just above the subsistence line</source>
        <translation>低保边缘家庭</translation>
    </message>
    <message>
        <source>people fallen back into poverty</source>
        <translation>返贫致贫人口</translation>
    </message>
    <message>
        <source>people poor because of illness</source>
        <translation>因病致贫家庭</translation>
    </message>
    <message>
        <source>pupils and students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>children</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>old people</source>
        <translation>老年人</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>成年人</translation>
    </message>
    <message>
        <source>community care</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>hospitals</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>level 1</source>
        <translation>一级</translation>
    </message>
    <message>
        <source>level 2</source>
        <translation>二级</translation>
    </message>
    <message>
        <source>level 3</source>
        <translation>三级</translation>
    </message>
    <message>
        <source>above level 3</source>
        <translation>三级以上</translation>
    </message>
    <message>
        <source>level 2 and above</source>
        <translation>二级及以上</translation>
    </message>
    <message>
        <source>signed up with a family doctor</source>
        <translation>签约家庭医生</translation>
    </message>
    <message>
        <source>hospitals of Chinese medicine</source>
        <translation>中医医院</translation>
    </message>
    <message>
        <source>hospital stays</source>
        <translation>住院</translation>
    </message>
    <message>
        <source>outpatient care</source>
        <translation>门诊</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>away from home</source>
        <translation>异地</translation>
    </message>
    <message>
        <source>filed for long</source>
        <translation>长期备案</translation>
    </message>
    <message>
        <source>referred</source>
        <translation>转诊</translation>
    </message>
    <message>
        <source>not filed</source>
        <translation>未备案</translation>
    </message>
    <message>
        <source>filed without referral</source>
        <translation>临时备案</translation>
    </message>
    <message>
        <source>in an emergency</source>
        <translation>急诊</translation>
    </message>
    <message>
        <source>in the same province</source>
        <translation>省内</translation>
    </message>
    <message>
        <source>first stay of the year</source>
        <translation>本年第一次</translation>
    </message>
    <message>
        <source>further stays of the year</source>
        <translation>本年再次</translation>
    </message>
    <message>
        <source>consultation fee</source>
        <translation>诊查费</translation>
    </message>
    <message>
        <source>large equipment</source>
        <translation>大型设备</translation>
    </message>
    <message>
        <source>chemotherapy and radiotherapy</source>
        <translation>放化疗</translation>
    </message>
    <message>
        <source>men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>less than {0} months of cover in a row</source>
        <translation>连续参保不满 {0} 个月</translation>
    </message>
    <message>
        <source>from {0} months of cover in a row</source>
        <translation>连续参保满 {0} 个月</translation>
    </message>
    <message>
        <source>{0} to {1} months of cover in a row</source>
        <translation>连续参保 {0} 至 {1} 个月</translation>
    </message>
    <message>
        <source>flexible employment</source>
        <translation>灵活就业</translation>
    </message>
    <message>
        <source>residents</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>pooled fund only</source>
        <translation>单建统筹</translation>
    </message>
    <message>
        <source>staff from elsewhere</source>
        <translation>外来员工</translation>
    </message>
    <message>
        <source>large-amount fund</source>
        <translation>大额</translation>
    </message>
    <message>
        <source>paid at once</source>
        <translation>一次性缴纳</translation>
    </message>
    <message>
        <source>tier {0}</source>
        <translation>{0} 档</translation>
    </message>
    <message>
        <source>disease group {0}</source>
        <translation>{0} 类病种</translation>
    </message>
    <message>
        <source>from age {0}</source>
        <translation>满 {0} 岁</translation>
    </message>
    <message>
        <source>below age {0}</source>
        <translation>不满 {0} 岁</translation>
    </message>
    <message>
        <source>joined before {0}</source>
        <translation>{0} 年以前参保</translation>
    </message>
    <message>
        <source>retired before {0}</source>
        <translation>{0} 年以前退休</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <comment>what a value is about, and what it states</comment>
        <translation>{0}{1}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between for whom and where a value holds</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Medical year, begins in</source>
        <translation>医保年度从几月起</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <comment>a value, for whom and where</comment>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>{0}: stays so far</source>
        <translation>{0}：已住过几次</translation>
    </message>
    <message>
        <source>{0}: deductible charged so far</source>
        <translation>{0}：已付的起付线</translation>
    </message>
    <message>
        <source>{0}: in-scope spending so far</source>
        <translation>{0}：已发生的范围内费用</translation>
    </message>
    <message>
        <source>{0}: paid so far</source>
        <translation>{0}：已支付</translation>
    </message>
    <message>
        <source>{0}: beyond the pool&apos;s limit so far</source>
        <translation>{0}：已超出统筹限额的费用</translation>
    </message>
    <message>
        <source>{0}: in-scope money you bore so far</source>
        <translation>{0}：范围内自己已负担</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between payers or kinds of care</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>This is exactly the total of another bill, {0}: the sheet seems to be its.</source>
        <translation>这正好是另一张账单（{0}）的总额，结算单可能是那一张的。</translation>
    </message>
    <message>
        <source>One of the two totals may be mistyped: compare digit by digit.</source>
        <translation>两个总额可能有一个填错了，请逐位核对。</translation>
    </message>
    <message>
        <source>The sheet may be that of another bill: compare its days with this one&apos;s.</source>
        <translation>结算单可能是另一张账单的，请核对日期。</translation>
    </message>
    <message>
        <source>Long stays are sometimes settled in parts: the sheet may cover some days only.</source>
        <translation>长时间住院有时分段结算，结算单可能只是其中一段。</translation>
    </message>
    <message>
        <source>The three parts add up to the same: only the split differs, nothing below changes.</source>
        <translation>三项合计相同，只是分法不同，下面的结果不受影响。</translation>
    </message>
    <message>
        <source>This bill is an estimate: what lies outside scope is not all typed in. Take it from the sheet.</source>
        <translation>这张账单还是粗算，政策范围外的部分没有填全，可以照结算单补上。</translation>
    </message>
    <message>
        <source>The first own share of class B is not typed in: the figure here is one end of a range.</source>
        <translation>乙类先行自付比例没有填，这里的数只是范围的一端。</translation>
    </message>
    <message>
        <source>A rule that may no longer be in force pays only a part of the benefit: the figure here counts all of it.</source>
        <translation>有一条不知是否还在执行的规定只付一部分待遇；这里按全部待遇计算。</translation>
    </message>
    <message>
        <source>Here the in-scope amount was typed as one figure: compare it with the sheet.</source>
        <translation>这里的政策范围内金额是直接填的一个数，请和结算单核对。</translation>
    </message>
    <message>
        <source>Other items were counted as outside the lists: look in the list of charges for those marked as own cost.</source>
        <translation>目录外的项目算得不一样，请在费用清单里找标明“自费”的项目。</translation>
    </message>
    <message>
        <source>Something was above a price limit, such as a bed or a material.</source>
        <translation>有的项目超过限价，例如床位费、材料费。</translation>
    </message>
    <message>
        <source>The class B amount may be another: compare it with the list of charges.</source>
        <translation>乙类金额可能不同，请和费用清单核对。</translation>
    </message>
    <message>
        <source>The first own share of class B differs by place and item: compare the share.</source>
        <translation>乙类先行自付比例因地方和项目而不同，请核对比例。</translation>
    </message>
    <message>
        <source>Care away from home can have a first own share: check where you were treated.</source>
        <translation>异地就医可能要先自付一部分，请核对就医地。</translation>
    </message>
    <message>
        <source>An earlier stay of this year may be missing here: it makes this one the second or third.</source>
        <translation>这里可能漏填了今年更早的住院，那样这次就是第二次或第三次住院。</translation>
    </message>
    <message>
        <source>Earlier bills of this year may be missing here: they use up deductible and cap, and count as burden.</source>
        <translation>这里可能漏填了今年更早的账单，它们会用掉起付线和封顶线，也计入个人负担。</translation>
    </message>
    <message>
        <source>Earlier bills that stand here were perhaps not counted: other dates, or settled later.</source>
        <translation>这里填的更早的账单可能没有算进去：日期不同，或者更晚才结算。</translation>
    </message>
    <message>
        <source>The stay may have been counted as the continuation of an earlier one.</source>
        <translation>这次住院可能按上一次住院的延续计算。</translation>
    </message>
    <message>
        <source>The stay reaches over two medical years: it may have been counted to that of its first day.</source>
        <translation>这次住院跨了两个医保年度，可能按入院那天的年度计算。</translation>
    </message>
    <message>
        <source>The hospital may be of another level.</source>
        <translation>医院的级别可能不同。</translation>
    </message>
    <message>
        <source>It may have been settled as another kind of care.</source>
        <translation>可能按另一种就医类别结算。</translation>
    </message>
    <message>
        <source>It may have been settled as care away from home, or under another filing.</source>
        <translation>可能按异地就医，或按另一种备案结算。</translation>
    </message>
    <message>
        <source>It may have been settled for somebody retired, or still working.</source>
        <translation>可能按退休（或在职）人员结算。</translation>
    </message>
    <message>
        <source>Age decides here: check the day of birth.</source>
        <translation>这里要看年龄，请核对出生日期。</translation>
    </message>
    <message>
        <source>You may belong to an assistance group that is not chosen here.</source>
        <translation>你可能属于某类救助对象，这里没有选。</translation>
    </message>
    <message>
        <source>The assistance group was perhaps not registered yet on that day: ask.</source>
        <translation>那天救助对象身份可能还没有登记，请问一问。</translation>
    </message>
    <message>
        <source>A question of this place decides here: {0}</source>
        <translation>这里要看本地的一个问题：{0}</translation>
    </message>
    <message>
        <source>Here the fund pays nothing for this bill: {0} If it did pay, correct that.</source>
        <translation>这里这张账单按基金不支付计算：{0}如果实际支付了，请改过来。</translation>
    </message>
    <message>
        <source>This payer often settles later and not at the counter: ask whether it comes.</source>
        <translation>这一项常常事后才结算，不在窗口支付，请问一问会不会补。</translation>
    </message>
    <message>
        <source>Here it is paid back later, on a claim; the sheet has it at the counter.</source>
        <translation>这里按事后申请报销计算，结算单上是在窗口支付的。</translation>
    </message>
    <message>
        <source>Somebody paid whom this case does not know: is there other cover?</source>
        <translation>有一方付了钱，但这里没有填：你还有其他保障吗？</translation>
    </message>
    <message>
        <source>The rules here are those of an earlier year: the place may have changed them.</source>
        <translation>这里的规则是更早一年的，当地可能已经调整。</translation>
    </message>
    <message>
        <source>Some figures of this place are not sure: look at how the amount came about.</source>
        <translation>这个地方的有些数值还不可靠，请看这个数是怎么算出来的。</translation>
    </message>
    <message>
        <source>The place may use other rates or limits by now: look at how the amount came about.</source>
        <translation>当地的比例或限额可能已经变了，请看这个数是怎么算出来的。</translation>
    </message>
    <message>
        <source>On the sheet the account paid; here it is not used. Your cost is the same.</source>
        <translation>结算单上用了个人账户，这里没有用。你的负担总数一样。</translation>
    </message>
    <message>
        <source>Here the account pays what it may; on the sheet it paid less. Same cost.</source>
        <translation>这里个人账户能付的都付，结算单上付得少。负担总数一样。</translation>
    </message>
    <message>
        <source>The account may have held another amount on that day.</source>
        <translation>那天个人账户里的钱可能不是这个数。</translation>
    </message>
    <message>
        <source>The sheet&apos;s own figures do not add up: check what was typed first.</source>
        <translation>结算单自身的数对不上，请先核对填的数。</translation>
    </message>
    <message>
        <source>Less than 5 fen: the hospital&apos;s program rounds line by line. Nothing to do.</source>
        <translation>相差不到 5 分：医院的程序逐项四舍五入，不用处理。</translation>
    </message>
    <message>
        <source>“{0}” further up is still empty: type it, the first difference says most.</source>
        <translation>上面的“{0}”还没有填，先填它：第一处不同最能说明问题。</translation>
    </message>
    <message>
        <source>With earlier stays in this year that are missing here ({0}), it agrees exactly. Add them.</source>
        <translation>如果今年更早还有住院没有填（{0} 次），这一项就正好一致，请补上。</translation>
    </message>
    <message>
        <source>After large earlier bills of this year it agrees exactly. Add what is missing.</source>
        <translation>如果今年更早有大额账单，这一项就正好一致，请补上漏填的。</translation>
    </message>
    <message>
        <source>Without the earlier bills of this year it agrees exactly: check their dates.</source>
        <translation>不算今年更早的账单，这一项就正好一致，请核对它们的日期。</translation>
    </message>
    <message>
        <source>As the continuation of the stay {0} it agrees exactly.</source>
        <translation>按住院 {0} 的延续计算，这一项就正好一致。</translation>
    </message>
    <message>
        <source>Counted to the medical year of its first day it agrees exactly.</source>
        <translation>按入院那天的医保年度计算，这一项就正好一致。</translation>
    </message>
    <message>
        <source>With the hospital level “{0}” it agrees exactly.</source>
        <translation>医院级别是“{0}”时，这一项就正好一致。</translation>
    </message>
    <message>
        <source>Settled as “{0}” it agrees exactly.</source>
        <translation>按“{0}”结算，这一项就正好一致。</translation>
    </message>
    <message>
        <source>With “{0}” as place of care it agrees exactly.</source>
        <translation>就医地是“{0}”时，这一项就正好一致。</translation>
    </message>
    <message>
        <source>For somebody “{0}” it agrees exactly.</source>
        <translation>按“{0}”人员结算，这一项就正好一致。</translation>
    </message>
    <message>
        <source>At another age it agrees exactly: check the birth.</source>
        <translation>按另一个年龄，这一项就正好一致，请核对出生日期。</translation>
    </message>
    <message>
        <source>In the group “{0}” it agrees exactly.</source>
        <translation>属于“{0}”时，这一项就正好一致。</translation>
    </message>
    <message>
        <source>Without the assistance group it agrees exactly: perhaps it was not registered yet.</source>
        <translation>不按救助对象算，这一项就正好一致，可能那天还没有登记。</translation>
    </message>
    <message>
        <source>With another answer to this question it agrees exactly: {0}</source>
        <translation>这个问题换一个答案，这一项就正好一致：{0}</translation>
    </message>
    <message>
        <source>With a rule that was not sure to be in force it agrees exactly: {0}. Type its figure as your own under Policies.</source>
        <translation>如果这条不确定是否还在执行的规定有效，就完全一致：{0}。可以在“各地规则”里填成你自己的数值。</translation>
    </message>
    <message>
        <source>To the bills</source>
        <translation>去看账单</translation>
    </message>
    <message>
        <source>To other cover</source>
        <translation>去看其他保障</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>去填这一项</translation>
    </message>
    <message>
        <source>To the question</source>
        <translation>去看这个问题</translation>
    </message>
    <message>
        <source>Check: {0}</source>
        <translation>去核对：{0}</translation>
    </message>
    <message>
        <source>Total (医疗费总额)</source>
        <translation>医疗费总额</translation>
    </message>
    <message>
        <source>All that the hospital charges for this bill.</source>
        <translation>这张账单医院收取的全部费用。</translation>
    </message>
    <message>
        <source>Wholly own (全自费金额)</source>
        <translation>全自费金额</translation>
    </message>
    <message>
        <source>Class C items and others outside the lists: all yours.</source>
        <translation>丙类和目录外项目，全部由你自己付。</translation>
    </message>
    <message>
        <source>Over price limits (超限价自费费用)</source>
        <translation>超限价自费费用</translation>
    </message>
    <message>
        <source>What items cost above the highest price that is paid.</source>
        <translation>项目价格超过医保最高支付价的部分。</translation>
    </message>
    <message>
        <source>First own share (先行自付金额)</source>
        <translation>先行自付金额</translation>
    </message>
    <message>
        <source>The part of class B, or of care away, that you bear first.</source>
        <translation>乙类或异地就医要先由个人负担的部分。</translation>
    </message>
    <message>
        <source>In scope (符合政策范围金额)</source>
        <translation>符合政策范围金额</translation>
    </message>
    <message>
        <source>The total less the three lines above: this is shared.</source>
        <translation>总额减去上面三项，医保按这个数报销。</translation>
    </message>
    <message>
        <source>Deductible (起付线)</source>
        <translation>起付线</translation>
    </message>
    <message>
        <source>What you bore first; the pool shares only what is above.</source>
        <translation>先由你负担的部分，超过的部分统筹基金才分担。</translation>
    </message>
    <message>
        <source>Pool fund (基本医疗保险统筹基金支出)</source>
        <translation>基本医疗保险统筹基金支出</translation>
    </message>
    <message>
        <source>What the common fund of the insurance paid.</source>
        <translation>医保统筹基金支付的金额。</translation>
    </message>
    <message>
        <source>Large-amount fund (职工大额医疗费用补助基金支出)</source>
        <translation>职工大额医疗费用补助基金支出</translation>
    </message>
    <message>
        <source>It pays beyond the pool&apos;s yearly cap.</source>
        <translation>超过统筹基金年度封顶线后由它支付。</translation>
    </message>
    <message>
        <source>Critical illness (大病保险资金支出)</source>
        <translation>大病保险资金支出</translation>
    </message>
    <message>
        <source>It pays when the year&apos;s own in-scope money passes a line.</source>
        <translation>一年里政策范围内个人负担超过大病起付标准后支付。</translation>
    </message>
    <message>
        <source>Assistance (医疗救助基金支出)</source>
        <translation>医疗救助基金支出</translation>
    </message>
    <message>
        <source>For people in a registered aid group.</source>
        <translation>支付给已认定的救助对象。</translation>
    </message>
    <message>
        <source>Employer&apos;s supplement (企业补充医疗保险基金支出)</source>
        <translation>企业补充医疗保险基金支出</translation>
    </message>
    <message>
        <source>Only what was settled at the counter.</source>
        <translation>只算在窗口直接结算的部分。</translation>
    </message>
    <message>
        <source>Other payers (其他支出)</source>
        <translation>其他支出</translation>
    </message>
    <message>
        <source>Everybody else at the counter, such as a supplement for retirees.</source>
        <translation>窗口结算时其他的支付方，例如退休人员补充保险。</translation>
    </message>
    <message>
        <source>Person&apos;s part (个人负担总金额)</source>
        <translation>个人负担总金额</translation>
    </message>
    <message>
        <source>The total less all payers: account and cash together.</source>
        <translation>总额减去各方支付，也就是个人账户加现金。</translation>
    </message>
    <message>
        <source>Account (个人账户支出)</source>
        <translation>个人账户支出</translation>
    </message>
    <message>
        <source>What the personal account paid of your part.</source>
        <translation>个人负担中由个人账户支付的部分。</translation>
    </message>
    <message>
        <source>Cash (个人现金支出)</source>
        <translation>个人现金支出</translation>
    </message>
    <message>
        <source>What you paid yourself at the counter.</source>
        <translation>你在窗口自己付的现金。</translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation>✓ 一致</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>没有算出</translation>
    </message>
    <message>
        <source>sheet has {0} more</source>
        <translation>单上多 {0}</translation>
    </message>
    <message>
        <source>sheet has {0} less</source>
        <translation>单上少 {0}</translation>
    </message>
    <message>
        <source>First difference: {line}. On the sheet {stated}, computed {computed}.</source>
        <translation>第一处不同：{line}。结算单上 {stated}，算出来 {computed}。</translation>
    </message>
    <message>
        <source>All that was typed and computed agrees (lines: {0}).</source>
        <translation>填了并且算得出的都一致（{0} 项）。</translation>
    </message>
    <message>
        <source>Nothing to compare yet: the program has no figure here.</source>
        <translation>还没有可以对照的：程序这里没有算出数字。</translation>
    </message>
    <message>
        <source>The sheet does not add up: {parts} make {added}, but {whole} says {stated}.</source>
        <translation>结算单自身对不上：{parts} 合计 {added}，但{whole}是 {stated}。</translation>
    </message>
    <message>
        <source>The sheet does not add up: {parts} already make {added}, more than {whole} says ({stated}).</source>
        <translation>结算单自身对不上：{parts} 合计已有 {added}，超过了{whole}（{stated}）。</translation>
    </message>
    <message>
        <source> + </source>
        <translation> + </translation>
    </message>
    <message>
        <source>Ask the agency of this place.</source>
        <translation>请问当地的医保经办机构。</translation>
    </message>
    <message>
        <source>What is paid for such a month is not known here.</source>
        <translation>这样的一个月该缴多少，这里不知道。</translation>
    </message>
    <message>
        <source>Check the place and who pays, or ask the agency.</source>
        <translation>请核对参保地和由谁缴费，或者问经办机构。</translation>
    </message>
    <message>
        <source>Residents pay by the calendar year, not by the month.</source>
        <translation>居民医保按年缴费，不按月。</translation>
    </message>
    <message>
        <source>The premium of the year stands in the agency&apos;s notice.</source>
        <translation>当年的个人缴费见经办机构的通告。</translation>
    </message>
    <message>
        <source>What one pays alone for a month is not known here.</source>
        <translation>个人自己缴一个月是多少，这里不知道。</translation>
    </message>
    <message>
        <source>What is credited to the account is not known here.</source>
        <translation>个人账户怎样划入，这里不知道。</translation>
    </message>
    <message>
        <source>There is no such statutory age for this sex.</source>
        <translation>这个性别没有这样的法定退休年龄。</translation>
    </message>
    <message>
        <source>Check sex and original retirement age.</source>
        <translation>请核对性别和原定退休年龄。</translation>
    </message>
    <message>
        <source>How many years retirement requires is not known here.</source>
        <translation>退休要求多少年，这里不知道。</translation>
    </message>
    <message>
        <source>What a missing month costs at once is not known here.</source>
        <translation>一次补缴一个月要多少钱，这里不知道。</translation>
    </message>
    <message>
        <source>The premium of residents is not known here.</source>
        <translation>居民的个人缴费，这里不知道。</translation>
    </message>
    <message>
        <source>There is no rule about sick leave for this service.</source>
        <translation>这样的工作年限没有医疗期的规定。</translation>
    </message>
    <message>
        <source>Ask the labour authority.</source>
        <translation>请问人力资源和社会保障部门。</translation>
    </message>
    <message>
        <source>The months paid so far are not known.</source>
        <translation>已经缴了哪些月份，还不知道。</translation>
    </message>
    <message>
        <source>Type your contribution record; the agency has it.</source>
        <translation>请填写缴费记录；经办机构可以查到。</translation>
    </message>
    <message>
        <source>Whether months paid at once count as really paid is not known.</source>
        <translation>一次补缴的月份算不算实际缴费，不知道。</translation>
    </message>
    <message>
        <source>The working days of a sick leave are not known.</source>
        <translation>病休了多少个工作日，还不知道。</translation>
    </message>
    <message>
        <source>Type them for each spell, each day in one spell only.</source>
        <translation>请给每段病休填上工作日，每天只放在一段里。</translation>
    </message>
    <message>
        <source>Until when it can be paid in time is not known here.</source>
        <translation>最晚哪天补缴算及时，这里不知道。</translation>
    </message>
    <message>
        <source>Whether it may be paid back is not known here.</source>
        <translation>能不能补缴，这里不知道。</translation>
    </message>
    <message>
        <source>Whether bills of the gap are then paid is not known here.</source>
        <translation>补缴以后中断期间的费用报不报，这里不知道。</translation>
    </message>
    <message>
        <source>Whether a person pays a late fee is not known here.</source>
        <translation>个人补缴收不收滞纳金，这里不知道。</translation>
    </message>
    <message>
        <source>base × rate</source>
        <translation>基数 × 比例</translation>
    </message>
    <message>
        <source>What you pay for the month</source>
        <translation>你这个月缴的</translation>
    </message>
    <message>
        <source>your own parts, added up</source>
        <translation>个人各部分相加</translation>
    </message>
    <message>
        <source>Base: a set amount</source>
        <translation>缴费基数：定额</translation>
    </message>
    <message>
        <source>Base: the monthly wage</source>
        <translation>缴费基数：月工资</translation>
    </message>
    <message>
        <source>Base: the lowest one, as the wage of {wage} lies below it</source>
        <translation>缴费基数：下限，工资 {wage} 比它低</translation>
    </message>
    <message>
        <source>Base: the highest one, as the wage of {wage} lies above it</source>
        <translation>缴费基数：上限，工资 {wage} 比它高</translation>
    </message>
    <message>
        <source>The employer pays</source>
        <translation>单位缴</translation>
    </message>
    <message>
        <source>You pay</source>
        <translation>你缴</translation>
    </message>
    <message>
        <source>The unemployment fund pays</source>
        <translation>失业保险基金缴</translation>
    </message>
    <message>
        <source>The employer pays a set amount</source>
        <translation>单位缴定额</translation>
    </message>
    <message>
        <source>You pay a set amount</source>
        <translation>你缴定额</translation>
    </message>
    <message>
        <source>The unemployment fund pays a set amount</source>
        <translation>失业保险基金缴定额</translation>
    </message>
    <message>
        <source>Credited to your account for the month</source>
        <translation>这个月划入你个人账户的</translation>
    </message>
    <message>
        <source>Credited to your account once a year</source>
        <translation>每年一次划入你的个人账户</translation>
    </message>
    <message>
        <source>No approval holds in this month: the firm owes in full and on time</source>
        <translation>这个月没有有效的批准：单位要按时缴足</translation>
    </message>
    <message>
        <source>An approval needs its number, the authority and its first month</source>
        <translation>批准要有文号、批准机关和开始的月份</translation>
    </message>
    <message>
        <source>The approval begins with {first}, later than this month</source>
        <translation>批准从 {first} 起，晚于这个月</translation>
    </message>
    <message>
        <source>The approval ended with {last}, before this month</source>
        <translation>批准到 {last} 为止，早于这个月</translation>
    </message>
    <message>
        <source>The approval ends with {last}: then the firm pays up</source>
        <translation>批准到 {last} 为止，到期单位要补上</translation>
    </message>
    <message>
        <source>Pooled only: nothing is credited to your account for the month</source>
        <translation>只缴统筹：这个月个人账户没有进账</translation>
    </message>
    <message>
        <source>By the approval the employer pays its part later</source>
        <translation>按批准，单位的那一部分可以晚些缴</translation>
    </message>
    <message>
        <source>By the approval the employer pays less, in all</source>
        <translation>按批准，单位少缴，一共缴</translation>
    </message>
    <message>
        <source>Statutory retirement in {retires}: {count} months after {original}</source>
        <translation>法定退休月份 {retires}：比原来的 {original} 晚 {count} 个月</translation>
    </message>
    <message>
        <source>original month + one month for each started step since the rule began</source>
        <translation>原定月份，加上新规起每满一档（不满也算一档）的一个月</translation>
    </message>
    <message>
        <source>Months of insurance missing at retirement: {count}</source>
        <translation>退休时还缺的医保月数：{count}</translation>
    </message>
    <message>
        <source>required − there by then; every requirement must be met</source>
        <translation>要求的 − 到那时有的；每一项都要满足</translation>
    </message>
    <message>
        <source>In all, deemed ones included: {projected} of {required} months by then</source>
        <translation>累计（含视同缴费）：到那时 {projected} 个月，要求 {required} 个月</translation>
    </message>
    <message>
        <source>Or in a row: {projected} of {required} months by then</source>
        <translation>或者连续：到那时 {projected} 个月，要求 {required} 个月</translation>
    </message>
    <message>
        <source>Of them really paid there: {projected} of {required} months by then</source>
        <translation>其中在当地实际缴费：到那时 {projected} 个月，要求 {required} 个月</translation>
    </message>
    <message>
        <source>Protected sick leave of {count} months</source>
        <translation>医疗期 {count} 个月</translation>
    </message>
    <message>
        <source>by the years of service before falling ill</source>
        <translation>按病休以前的工作年限</translation>
    </message>
    <message>
        <source>Service in all: {count} months, each counted once</source>
        <translation>工作年限一共 {count} 个月，每个月只算一次</translation>
    </message>
    <message>
        <source>Service in this unit: {count} months</source>
        <translation>在本单位 {count} 个月</translation>
    </message>
    <message>
        <source>Counted within {count} months, from {first} to {last}</source>
        <translation>在 {count} 个月内累计，从 {first} 到 {last}</translation>
    </message>
    <message>
        <source>Days left, rest days counted like others: {count}</source>
        <translation>还剩天数（休息日也算在内）：{count}</translation>
    </message>
    <message>
        <source>allowed − used</source>
        <translation>可用的 − 已用的</translation>
    </message>
    <message>
        <source>Whole working days left: {count}</source>
        <translation>还剩整个工作日：{count}</translation>
    </message>
    <message>
        <source>Local minimum wage a month</source>
        <translation>当地每月最低工资</translation>
    </message>
    <message>
        <source>Sick pay a month is at least</source>
        <translation>病假工资每月至少</translation>
    </message>
    <message>
        <source>local minimum wage × rate, whatever your own wage is</source>
        <translation>当地最低工资 × 比例，与本人工资无关</translation>
    </message>
    <message>
        <source>Pay on by the month: {months} months from {first} to {last}</source>
        <translation>按月续缴：{months} 个月，从 {first} 到 {last}</translation>
    </message>
    <message>
        <source>Pay at once in {first}: {months} months</source>
        <translation>{first} 一次补缴：{months} 个月</translation>
    </message>
    <message>
        <source>Resident scheme, year by year from {first}</source>
        <translation>{first} 起参加居民医保，按年缴</translation>
    </message>
    <message>
        <source>{price} a month, {cost} in all at prices of today</source>
        <translation>每月 {price}，按现在的价格一共 {cost}</translation>
    </message>
    <message>
        <source>{cost} at prices of today</source>
        <translation>按现在的价格 {cost}</translation>
    </message>
    <message>
        <source>{price} a year, and never covered for life</source>
        <translation>每年 {price}，不会有终身待遇</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>缴费基数</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unemployment fund</source>
        <translation>失业保险基金</translation>
    </message>
    <message>
        <source>You, by rate</source>
        <translation>个人按比例</translation>
    </message>
    <message>
        <source>You, a set amount</source>
        <translation>个人定额</translation>
    </message>
    <message>
        <source>Credited to the account</source>
        <translation>划入个人账户</translation>
    </message>
    <message>
        <source>Credited to the account once a year</source>
        <translation>每年一次划入个人账户</translation>
    </message>
    <message>
        <source>{0} years {1} months</source>
        <translation>{0} 岁 {1} 个月</translation>
    </message>
    <message>
        <source>Months required for cover in retirement: not known</source>
        <translation>退休后享受医保要求的月数：不知道</translation>
    </message>
    <message>
        <source>Months required for cover in retirement: {0}</source>
        <translation>退休后享受医保要求的月数：{0}</translation>
    </message>
    <message>
        <source>Months required for cover in retirement: {0}; missing then: {1}</source>
        <translation>退休后享受医保要求的月数：{0}；到时还缺：{1}</translation>
    </message>
    <message>
        <source>Covered as a retired person from {0} on</source>
        <translation>{0} 起享受退休人员待遇</translation>
    </message>
    <message>
        <source>Whether the place allows it is not known: ask the agency.</source>
        <translation>当地允不允许不知道：请问经办机构。</translation>
    </message>
    <message>
        <source>The place does not allow it.</source>
        <translation>当地不允许。</translation>
    </message>
    <message>
        <source>Owed by the employer: {0}</source>
        <translation>单位欠缴：{0}</translation>
    </message>
    <message>
        <source>Not paid: {0}</source>
        <translation>没有缴：{0}</translation>
    </message>
    <message>
        <source>It is the employer that must pay this in, whatever the delay.</source>
        <translation>该由单位补缴，拖多久都要缴。</translation>
    </message>
    <message>
        <source>You may pay these months yourself; the amount is all yours.</source>
        <translation>这些月份可以自己补缴，全部由自己出。</translation>
    </message>
    <message>
        <source>If you worked for a firm then, it must pay them in: mark them as owed by the firm.</source>
        <translation>如果那时你在单位上班，这些月份该由单位补缴：请在“缴费记录”里标为“单位欠缴”。</translation>
    </message>
    <message>
        <source>Contributions to be paid: {0}</source>
        <translation>要补的保费：{0}</translation>
    </message>
    <message>
        <source>Late fee up to the day of this case, borne by the employer: {0}</source>
        <translation>到测算这一天的滞纳金，由单位承担：{0}</translation>
    </message>
    <message>
        <source>Late fee up to the day of this case, borne by the employer, each month taken as due on the first of the next: {0}</source>
        <translation>到测算这一天的滞纳金，由单位承担（每个月都当作次月 1 日到期）：{0}</translation>
    </message>
    <message>
        <source>In time until {0}</source>
        <translation>最晚 {0} 补缴，算及时。</translation>
    </message>
    <message>
        <source>It was in time until {0}: that day is past.</source>
        <translation>及时补缴的期限是 {0}，已经过了。</translation>
    </message>
    <message>
        <source>In time within {0} days of the order to pay</source>
        <translation>责令缴纳后 {0} 天以内补缴算及时</translation>
    </message>
    <message>
        <source>It cannot be paid back any more.</source>
        <translation>不能再补缴了。</translation>
    </message>
    <message>
        <source>Bills of these months are then paid.</source>
        <translation>补缴以后这几个月的费用可以报销。</translation>
    </message>
    <message>
        <source>Bills of these months stay unpaid; the years count.</source>
        <translation>这几个月的费用不报销，年限照算。</translation>
    </message>
    <message>
        <source>The months in a row go on as if nothing were missing.</source>
        <translation>连续缴费的月数接着算，像没有断过一样。</translation>
    </message>
    <message>
        <source>The months in a row start anew; the years in all do not.</source>
        <translation>连续缴费的月数重新算；累计年限不会清零。</translation>
    </message>
    <message>
        <source>Cover then begins after a waiting time: {0}.</source>
        <translation>之后要等待：{0}，才恢复待遇。</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>在保</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待期</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>待遇暂停</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>不在保</translation>
    </message>
    <message>
        <source>The month is paid.</source>
        <translation>这个月已缴费。</translation>
    </message>
    <message>
        <source>The employer may pay later, with approval; cover runs on.</source>
        <translation>单位获准缓缴，在保不断。</translation>
    </message>
    <message>
        <source>The month was paid back in time.</source>
        <translation>这个月在期限内补缴了。</translation>
    </message>
    <message>
        <source>Paid in a row for longer than places may let anybody wait.</source>
        <translation>连续缴费已超过各地等待期的上限。</translation>
    </message>
    <message>
        <source>Cover outlasts the last paid month.</source>
        <translation>停缴以后，待遇还延续这个月。</translation>
    </message>
    <message>
        <source>The resident premium of the year is paid.</source>
        <translation>当年的居民医保费已缴。</translation>
    </message>
    <message>
        <source>A newborn who joins in time is covered from birth.</source>
        <translation>按时参保的新生儿，从出生起在保。</translation>
    </message>
    <message>
        <source>Retired with the required years: covered for life.</source>
        <translation>已退休，年限够：终身在保。</translation>
    </message>
    <message>
        <source>Retired, and taken as covered for life: the record does not show the required years.</source>
        <translation>已退休，这里当作终身在保：记录里看不出年限已够。</translation>
    </message>
    <message>
        <source>Paid since {started}; cover has yet to begin.</source>
        <translation>{started}起缴费，待遇还没有开始。</translation>
    </message>
    <message>
        <source>Joined in {started}: the first waiting runs.</source>
        <translation>{started}首次参保，还在等待期。</translation>
    </message>
    <message>
        <source>Paid again since {started}, after a gap of {gap} months: one waits.</source>
        <translation>断了 {gap} 个月，{started}起重新缴费，要等待。</translation>
    </message>
    <message>
        <source>Joined as a resident in {started}, late or after years missed: one waits.</source>
        <translation>{started}参加居民医保，晚了或者以前断过，要等待。</translation>
    </message>
    <message>
        <source>The employer owes this month.</source>
        <translation>单位欠这个月的费。</translation>
    </message>
    <message>
        <source>The employer paid this month too late.</source>
        <translation>单位补缴得太晚。</translation>
    </message>
    <message>
        <source>Paid back in time; yet bills of the gap itself are not paid here.</source>
        <translation>在期限内补缴了，但这里不报销中断期间的费用。</translation>
    </message>
    <message>
        <source>The month was paid back too late.</source>
        <translation>这个月补缴得太晚。</translation>
    </message>
    <message>
        <source>A deemed month counts as paid, but is no cover.</source>
        <translation>视同缴费的月份算年限，但不在保。</translation>
    </message>
    <message>
        <source>Nothing was paid for this month.</source>
        <translation>这个月没有缴费。</translation>
    </message>
    <message>
        <source>The record shows no payment for this month.</source>
        <translation>记录里没有这个月的缴费。</translation>
    </message>
    <message>
        <source>The record begins later.</source>
        <translation>记录从以后的月份开始。</translation>
    </message>
    <message>
        <source>the contribution record</source>
        <translation>缴费记录</translation>
    </message>
    <message>
        <source>the rules of the place</source>
        <translation>当地的规定</translation>
    </message>
    <message>
        <source>from when a new payer is covered here</source>
        <translation>当地从缴费到享受待遇要多久</translation>
    </message>
    <message>
        <source>how long cover outlasts the last payment here</source>
        <translation>当地停缴以后待遇延续多久</translation>
    </message>
    <message>
        <source>how long a gap may be here</source>
        <translation>当地断缴的宽限期</translation>
    </message>
    <message>
        <source>how long one waits here</source>
        <translation>当地的等待期</translation>
    </message>
    <message>
        <source>whether paying back covers a gap here</source>
        <translation>当地补缴以后中断期间能不能报销</translation>
    </message>
    <message>
        <source>whether arrears that the employer repays cover their months here</source>
        <translation>当地单位补缴欠费以后其间能不能报销</translation>
    </message>
    <message>
        <source>the day of the order to pay</source>
        <translation>责令补缴的日子</translation>
    </message>
    <message>
        <source>in which month it was paid back</source>
        <translation>哪个月补缴的</translation>
    </message>
    <message>
        <source>the day of the payment</source>
        <translation>缴费是哪一天</translation>
    </message>
    <message>
        <source>the rule for newborns here</source>
        <translation>当地新生儿参保的规定</translation>
    </message>
    <message>
        <source>Cover begins after: {0} paid</source>
        <translation>缴满 {0}后开始享受待遇</translation>
    </message>
    <message>
        <source>Cover begins after the payment: {0}</source>
        <translation>缴费后多久享受待遇：{0}</translation>
    </message>
    <message>
        <source>Cover outlasts the last paid month by: {0}</source>
        <translation>停缴后待遇延续：{0}</translation>
    </message>
    <message>
        <source>A gap up to this long is none: {0}</source>
        <translation>断缴不超过 {0}，不算中断</translation>
    </message>
    <message>
        <source>Waiting after a longer gap: {0}</source>
        <translation>断缴更久的，等待期：{0}</translation>
    </message>
    <message>
        <source>Waiting on first joining: {0}</source>
        <translation>首次参保的等待期：{0}</translation>
    </message>
    <message>
        <source>Bills of a gap paid back in time count: {0}</source>
        <translation>及时补缴的，断缴期间的费用能报：{0}</translation>
    </message>
    <message>
        <source>Cover begins with the first paid month</source>
        <translation>缴费当月就开始享受待遇</translation>
    </message>
    <message>
        <source>Cover ends with the last paid month</source>
        <translation>停缴后待遇就停止</translation>
    </message>
    <message>
        <source>Every month without payment is a gap</source>
        <translation>断缴一个月就算中断</translation>
    </message>
    <message>
        <source>No waiting follows a gap</source>
        <translation>断缴后没有等待期</translation>
    </message>
    <message>
        <source>{0} — {1}</source>
        <translation>{0}——{1}</translation>
    </message>
    <message>
        <source>Not known: {0}</source>
        <translation>不清楚：{0}</translation>
    </message>
    <message>
        <source>No cover outlasts the last paid month by more than {0}</source>
        <translation>停缴以后，待遇最多延续 {0}</translation>
    </message>
    <message>
        <source>No place may let one wait longer than {0}</source>
        <translation>各地的等待期都不得超过 {0}</translation>
    </message>
    <message>
        <source>Enter who paid for which month on the page Years: then this shows until when you are covered and what a gap would cost.</source>
        <translation>请在“缴费记录”页填上哪个月谁缴的，这里就会显示待遇到什么时候、断缴有什么代价。</translation>
    </message>
    <message>
        <source>Correct first what the pages point out; until then nothing is said about gaps.</source>
        <translation>请先改正各页指出的错误；在那之前不说断缴的后果。</translation>
    </message>
    <message>
        <source>In the resident scheme one is covered by calendar years, not by months; gaps of months are worked out for employees and flexible payers.</source>
        <translation>居民医保按自然年享受待遇，不按月；这里只算职工和灵活就业人员的断缴。</translation>
    </message>
    <message>
        <source>Whoever is retired with the required years pays nothing more, so no gap arises; what missing years mean stands with retirement.</source>
        <translation>退休时缴够年限的不用再缴费，也就没有断缴；年限不够怎么办，看退休部分。</translation>
    </message>
    <message>
        <source>The record has no month that was paid in the employee scheme; enter one on the page Years to see what a gap would cost.</source>
        <translation>记录里没有职工医保已缴的月份；请在“缴费记录”页填上，再看断缴的代价。</translation>
    </message>
    <message>
        <source>A gap can only begin after the first paid month of the record.</source>
        <translation>断缴只能从缴费记录里第一个已缴的月份之后开始。</translation>
    </message>
    <message>
        <source>Covered, pool only</source>
        <translation>在保（单建统筹）</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}。{1}</translation>
    </message>
    <message>
        <source>{0}: {1}. {2}</source>
        <translation>{0}：{1}。{2}</translation>
    </message>
    <message>
        <source>Until {0} if nothing more is paid.</source>
        <translation>以后不再缴费的话，到 {0} 为止。</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0}{1}</translation>
    </message>
    <message>
        <source>Not known: perhaps no day is lost; at the worst, {0}. Covered again: {1}.</source>
        <translation>不清楚：可能一天也不失去；最坏的情况，{0}，恢复待遇的时间：{1}。</translation>
    </message>
    <message>
        <source>Not known exactly: {0} at the best, {1} at the worst. Covered again: {2}.</source>
        <translation>说不准：最好的情况，{0}；最坏的情况，{1}。恢复待遇的时间：{2}。</translation>
    </message>
    <message>
        <source>Not known exactly: {0} at the best, {1} at the worst. Covered again: {2}, or {3}.</source>
        <translation>说不准：最好的情况，{0}；最坏的情况，{1}。恢复待遇的时间：{2}，或 {3}。</translation>
    </message>
    <message>
        <source>Paid again from {0} on: cover begins as for everybody who begins to pay; no further waiting follows the gap.</source>
        <translation>从 {0} 起恢复缴费：和刚参保的人一样开始享受待遇，没有额外的等待期。</translation>
    </message>
    <message>
        <source>Paid again from {0} on: no waiting follows the gap.</source>
        <translation>从 {0} 起恢复缴费：没有等待期。</translation>
    </message>
    <message>
        <source>Even after {0} without payment, no further waiting follows.</source>
        <translation>断缴 {0}也没有额外的等待期。</translation>
    </message>
    <message>
        <source>Up to {0} without payment, no further waiting follows; from {1} on, it does.</source>
        <translation>断缴不超过 {0}，没有额外的等待期；满 {1}就有。</translation>
    </message>
    <message>
        <source>Up to {0} without payment, surely no further waiting follows; beyond that it is not known.</source>
        <translation>断缴不超过 {0}，肯定没有额外的等待期；再久就不清楚了。</translation>
    </message>
    <message>
        <source>Up to {0} without payment, surely no further waiting follows; from {1} on, it surely does; between them it is not known.</source>
        <translation>断缴不超过 {0}，肯定没有额外的等待期；满 {1}肯定有；中间的不清楚。</translation>
    </message>
    <message>
        <source>Not paid in, your part: {0}</source>
        <translation>没有缴进去的保费，个人部分：{0}</translation>
    </message>
    <message>
        <source>Not paid in, the employer&apos;s part, which it goes on owing: {0}</source>
        <translation>没有缴进去的保费，单位部分（单位仍然欠着）：{0}</translation>
    </message>
    <message>
        <source>Paid again from {0} on, one still waits {1} days, in {2} calendar months.</source>
        <translation>从 {0} 起恢复缴费，还要等待 {1} 天（跨 {2} 个自然月）。</translation>
    </message>
    <message>
        <source>Paid again from {0} on, one may wait: {1} days at the best, {2} at the worst. The rule is not known here.</source>
        <translation>从 {0} 起恢复缴费，可能有等待期：最好 {1} 天，最坏 {2} 天。当地的规定没有见到。</translation>
    </message>
    <message>
        <source>On {0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>The last day to pay again was {0}</source>
        <translation>恢复缴费的期限 {0} 已经过了</translation>
    </message>
    <message>
        <source>Last day to pay again: {0}</source>
        <translation>最晚恢复缴费：{0}</translation>
    </message>
    <message>
        <source>However long a gap, one waits no longer than whoever begins to pay.</source>
        <translation>断缴再久，也只和刚参保的人等得一样久，不会更久。</translation>
    </message>
    <message>
        <source>After the first month without payment one already waits.</source>
        <translation>断缴一个月就有等待期。</translation>
    </message>
    <message>
        <source>However short a gap, whether a waiting follows is not known here.</source>
        <translation>断缴再短，有没有等待期也不清楚：当地的规定没有见到。</translation>
    </message>
    <message>
        <source>Unpaid from {0} on: until when one may pay again without a gap is not known here. Ask the agency before the month is over.</source>
        <translation>从 {0} 起没有缴费：最晚哪天恢复缴费不算中断，当地的规定没有见到。请在这个月结束以前问医保经办机构。</translation>
    </message>
    <message>
        <source>Unpaid from {0} on: the last day to pay again without a gap was {1}.</source>
        <translation>从 {0} 起没有缴费：恢复缴费不算中断的最后一天是 {1}，已经过了。</translation>
    </message>
    <message>
        <source>If nothing is paid from {0} on, the last day to pay again without a gap is {1}.</source>
        <translation>如果从 {0} 起没有缴费，恢复缴费不算中断的最后一天是 {1}。</translation>
    </message>
    <message>
        <source>Unpaid from {0} on: the last day to pay again without a gap is {1}.</source>
        <translation>从 {0} 起没有缴费：恢复缴费不算中断的最后一天是 {1}。</translation>
    </message>
    <message>
        <source>No day of cover is lost.</source>
        <translation>一天待遇也没有失去。</translation>
    </message>
    <message>
        <source>Not covered from {0} on; when cover begins again is not known.</source>
        <translation>从 {0} 起不在保；什么时候恢复，不清楚。</translation>
    </message>
    <message>
        <source>Not covered on {0} days, from {1} on. Covered again from {2}.</source>
        <translation>从 {1} 起有 {0} 天不在保，{2} 起重新享受待遇。</translation>
    </message>
    <message>
        <source>no end is known to the days without cover</source>
        <translation>不在保的日子什么时候结束，不清楚</translation>
    </message>
    <message>
        <source>{0} days without cover</source>
        <translation>{0} 天不在保</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>马上</translation>
    </message>
    <message>
        <source>The first month without payment already costs days of cover.</source>
        <translation>断缴的第一个月就开始失去待遇。</translation>
    </message>
    <message>
        <source>Up to {0} without payment cost no day of cover.</source>
        <translation>断缴不超过 {0}，一天待遇也不失去。</translation>
    </message>
    <message>
        <source>Whether {0} without payment already costs days of cover is not known here.</source>
        <translation>断缴 {0}会不会失去待遇，当地的规定没有见到。</translation>
    </message>
    <message>
        <source>{0} for {1}; the rest is not known</source>
        <translation>{1} 共 {0}；其余的不清楚</translation>
    </message>
    <message>
        <source>All years, with deemed ones</source>
        <translation>累计年限（含视同）</translation>
    </message>
    <message>
        <source>Or instead: years without a break</source>
        <translation>或者：连续缴费年限</translation>
    </message>
    <message>
        <source>Really paid, not deemed</source>
        <translation>实际缴费年限</translation>
    </message>
    <message>
        <source>Really paid in this place</source>
        <translation>本地实际缴费</translation>
    </message>
    <message>
        <source>Really paid in this province</source>
        <translation>本省实际缴费</translation>
    </message>
    <message>
        <source>Really paid, anywhere</source>
        <translation>实际缴费（不论在哪里）</translation>
    </message>
    <message>
        <source>Pay on by the month</source>
        <translation>按月继续缴</translation>
    </message>
    <message>
        <source>Pay at once</source>
        <translation>一次补齐</translation>
    </message>
    <message>
        <source>You retired in {0}</source>
        <translation>你在 {0} 退休</translation>
    </message>
    <message>
        <source>You are retired; the day is not filled in, here taken as {0}</source>
        <translation>你已退休；没有填哪天退休，这里按 {0} 算</translation>
    </message>
    <message>
        <source>You retire in {0}, at {1}</source>
        <translation>你在 {0} 退休，{1}</translation>
    </message>
    <message>
        <source>The statutory age is {0} years, reached in {1}: no change.</source>
        <translation>法定退休年龄 {0} 岁，{1} 达到，没有延迟。</translation>
    </message>
    <message>
        <source>By the older rule at {0} years in {1}; as the age rises, {2} months later: {3}, at {4}.</source>
        <translation>原来 {0} 岁、{1} 退休；按渐进式延迟，晚 {2} 个月：{3}，{4}。</translation>
    </message>
    <message>
        <source>Months required, and there today</source>
        <translation>要多少个月，到今天有多少</translation>
    </message>
    <message>
        <source>Months required, and there by {0}</source>
        <translation>要多少个月，到 {0} 有多少</translation>
    </message>
    <message>
        <source>With enough pension years you may choose to go from {0} on; if you and your employer agree, up to {1}.</source>
        <translation>养老缴费年限够的，可以自愿提前，最早 {0}；和单位商量一致的，可以延后，最晚 {1}。</translation>
    </message>
    <message>
        <source>How many months retirement requires here is not known.</source>
        <translation>当地退休时要满多少年医保，没有见到规定。</translation>
    </message>
    <message>
        <source>Required for cover in retirement: {0}.</source>
        <translation>退休后享受医保要满 {0}。</translation>
    </message>
    <message>
        <source>As your record stands, the months suffice at retirement: then you are covered for life and pay nothing more.</source>
        <translation>照现在的缴费记录，到退休时年限够：那以后不用再缴，终身有医保。</translation>
    </message>
    <message>
        <source>As your record stands, missing at retirement: {0}.</source>
        <translation>照现在的缴费记录，到退休还差 {0}。</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <translation>费用不清楚</translation>
    </message>
    <message>
        <source>{0} a year</source>
        <translation>每年 {0}</translation>
    </message>
    <message>
        <source>Year by year, from {0} on</source>
        <translation>从 {0} 起一年一年缴</translation>
    </message>
    <message>
        <source>{0} at once, in {1}</source>
        <translation>{0}，在 {1} 一次补齐</translation>
    </message>
    <message>
        <source>{0}, from {1} to {2}</source>
        <translation>{0}，从 {1} 到 {2}</translation>
    </message>
    <message>
        <source>{0}; {1} each</source>
        <translation>{0}；每月 {1}</translation>
    </message>
    <message>
        <source>Covered year by year as a resident, never for life.</source>
        <translation>缴一年保一年，按居民待遇，不会终身享受。</translation>
    </message>
    <message>
        <source>Covered for life as a retired person from {0} on.</source>
        <translation>从 {0} 起终身享受退休人员的医保待遇。</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>一条规定</translation>
    </message>
    <message>
        <source>Men of {0}: from {1}, a month for every {2} months, up to {3}.</source>
        <translation>男，原 {0} 岁：从 {1} 起，每 {2} 个月延迟一个月，最多 {3} 个月。</translation>
    </message>
    <message>
        <source>Women of {0}: from {1}, a month for every {2} months, up to {3}.</source>
        <translation>女，原 {0} 岁：从 {1} 起，每 {2} 个月延迟一个月，最多 {3} 个月。</translation>
    </message>
    <message>
        <source>{0} of work in all, {1} of them in this firm: {2} months within {3}.</source>
        <translation>工作共{0}、在本单位{1}：在 {3} 个月内累计 {2} 个月。</translation>
    </message>
    <message>
        <source>{0} years or more</source>
        <translation>{0} 年以上</translation>
    </message>
    <message>
        <source>less than {0} years</source>
        <translation>不满 {0} 年</translation>
    </message>
    <message>
        <source>{0} to {1} years</source>
        <translation>{0} 到 {1} 年</translation>
    </message>
    <message>
        <source>Protected sick leave: {0} months.</source>
        <translation>医疗期：{0} 个月。</translation>
    </message>
    <message>
        <source>Protected sick leave: {0} months, counted within {1}.</source>
        <translation>医疗期：{0} 个月，在 {1} 个月内累计。</translation>
    </message>
    <message>
        <source>Before it you had worked {0} in all, {1} of them here.</source>
        <translation>病休前一共工作了 {0}，其中在本单位 {1}。</translation>
    </message>
    <message>
        <source>{0} of {1} working days used, {2} left.</source>
        <translation>已用 {0} 个工作日，共 {1} 个，还剩 {2} 个。</translation>
    </message>
    <message>
        <source>{0} of {1} days used, {2} left.</source>
        <translation>已用 {0} 天，共 {1} 天，还剩 {2} 天。</translation>
    </message>
    <message>
        <source>Days off add up from {0} to {1}.</source>
        <translation>从 {0} 到 {1} 之间的病休天数累计计算。</translation>
    </message>
    <message>
        <source>The days are used up with {0}: after it this leave protects you no more.</source>
        <translation>到 {0} 医疗期用完，以后不再受它保护。</translation>
    </message>
    <message>
        <source>The window closed on {0}: its days are past.</source>
        <translation>累计期到 {0} 已经结束，里面的天数不再算。</translation>
    </message>
    <message>
        <source>If the leave goes on from its last day, the contract is protected until {0}.</source>
        <translation>从最后一天病休起一直休下去的话，劳动合同保护到 {0}。</translation>
    </message>
    <message>
        <source>If the leave lasts without a break, the contract is protected until {0}.</source>
        <translation>一直病休不间断的话，劳动合同保护到 {0}。</translation>
    </message>
    <message>
        <source>Here days add up as long as the contract lasts; there is no new count.</source>
        <translation>这里在合同期内一直累计，不重新算。</translation>
    </message>
    <message>
        <source>A day off sick from {0} on begins a new count.</source>
        <translation>{0} 起再病休，重新计算。</translation>
    </message>
    <message>
        <source>{0} years and more</source>
        <translation>{0} 年以上</translation>
    </message>
    <message>
        <source>under {0} years</source>
        <translation>不满 {0} 年</translation>
    </message>
    <message>
        <source>{0} to under {1} years</source>
        <translation>{0} 年以上，不满 {1} 年</translation>
    </message>
    <message>
        <source>At least {0} for a whole month off sick.</source>
        <translation>整月病休，每月至少 {0}。</translation>
    </message>
    <message>
        <source>The firm pays {0}: {1} a month too little.</source>
        <translation>单位发 {0}，每月少了 {1}。</translation>
    </message>
    <message>
        <source>The firm pays {0}: not below it.</source>
        <translation>单位发 {0}，没有低于底线。</translation>
    </message>
    <message>
        <source>A range: the first own share of class B is not filled in.</source>
        <translation>是一个范围：乙类先自付的比例没有填。</translation>
    </message>
    <message>
        <source>A range: it is not known whether the yearly limit counts spending or payments.</source>
        <translation>是一个范围：不知道年度限额按医疗费用计还是按支付金额计。</translation>
    </message>
    <message>
        <source>A range: by one rule only a part of the benefit is paid, and it is not certain that it applies to you. Ask at the counter.</source>
        <translation>是一个范围：有一条规定只能享受部分待遇，不确定对你是否适用，请向窗口核实。</translation>
    </message>
    <message>
        <source>Perhaps it does not concern you. Answer first: {0}</source>
        <translation>这条规定也许与你无关，请先回答：{0}</translation>
    </message>
    <message>
        <source>The rules of this year have not been checked yet; those of {0} are used.</source>
        <translation>这一年的规定还没有核对过，按 {0} 年的规定计算。</translation>
    </message>
    <message>
        <source>From {0} on the rules have not been checked yet; those of {1} are used.</source>
        <translation>{0} 年起的规定还没有核对过，按 {1} 年的规定计算。</translation>
    </message>
    <message>
        <source>Years required, bases and prices are those of {0}, the last checked year; later ones may differ.</source>
        <translation>所需年限、缴费基数和价格都按最后核对的 {0} 年计算，以后可能不同。</translation>
    </message>
    <message>
        <source>{0}, {1}, from {2}</source>
        <translation>{0}，{1}，{2} 起</translation>
    </message>
    <message>
        <source>The rules come from a file that you added: {0}.</source>
        <translation>规则来自你添加的文件：{0}。</translation>
    </message>
    <message>
        <source>A file that you added cannot be used and is left out: {0}. The rules that came with the program count instead.</source>
        <translation>你添加的一个文件不能用，已略去：{0}。改按程序自带的规则计算。</translation>
    </message>
    <message>
        <source>It also rests on figures that you typed in yourself.</source>
        <translation>其中也用了你自己填写的数字。</translation>
    </message>
</context>
</TS>
