<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>{0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language: zh in the Chinese file</comment>
        <translation>zh</translation>
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
        <source>Chronic or special disease, outpatient</source>
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
        <source>No other cover; the account is not used.</source>
        <translation>没有其他保障，不动用个人账户。</translation>
    </message>
    <message>
        <source>place</source>
        <translation>参保地</translation>
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
        <source>Own cost</source>
        <translation>自己付</translation>
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
        <source>&quot;{0}&quot;</source>
        <translation>《{0}》</translation>
    </message>
    <message>
        <source>issued {0}</source>
        <translation>{0} 发布</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a source</comment>
        <translation>，</translation>
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
        <source>{where}: a value of kind {0} is needed, not {1}.</source>
        <translation>{where}：这里要 {0} 类型的值，不能是 {1}。</translation>
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
        <source>{where}: the share {0} must lie between 0 and 1 (0% and 100%). Correct it.</source>
        <translation>{where}：比例 {0} 应在 0 到 1 之间（0% 到 100%），请改正。</translation>
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
        <source>{where}: the word &quot;{0}&quot; is not known. Use a word of the table.</source>
        <translation>{where}：不认识“{0}”，请用表格里的说法。</translation>
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
        <source>{where}: {0} is out of range. Correct it.</source>
        <translation>{where}：{0} 超出范围，请改正。</translation>
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
        <source>{where}: a value without source. Name where it stands.</source>
        <translation>{where}：数值没有来源，请写明出处。</translation>
    </message>
    <message>
        <source>{where}: there is no source {0} in this file. Add it under [sources].</source>
        <translation>{where}：本文件没有来源 {0}，请加到 [sources]。</translation>
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
        <source>{where}: {0} has no range. Name its possible values in a list.</source>
        <translation>{where}：{0} 不能写范围，请用列表写出可用的值。</translation>
    </message>
    <message>
        <source>{where}: a range needs at_least or below, as numbers or days.</source>
        <translation>{where}：范围要有 at_least 或 below，写数字或日期。</translation>
    </message>
    <message>
        <source>{where}: under a cap on payments every band of {0} must pay something. Use a cap on spending or leave the band out.</source>
        <translation>{where}：按支付金额封顶时，{0} 的每一段都要有支付。请改为按费用封顶，或去掉这一段。</translation>
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
        <source>Correct its spelling.</source>
        <translation>请改正写法。</translation>
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
        <source>No rule was found for this: {0}.</source>
        <translation>没有找到这一项的规则：{0}。</translation>
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
        <source>Fill it in, and the figures appear at once.</source>
        <translation>填上以后，金额马上出来。</translation>
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
        <translation>{layer}再支付前面各层留给你的一部分</translation>
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
        <source>Points added to every rate by the concession</source>
        <translation>困难照顾，各段比例提高</translation>
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
        <translation>它按比例留给你的</translation>
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
        <source>{0} months</source>
        <translation>{0} 个月</translation>
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
        <source>without limit</source>
        <translation>没有上限</translation>
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
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总费用</translation>
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
        <source>to be typed in</source>
        <translation>由你填写</translation>
    </message>
    <message>
        <source>{0}: no fault found, {1} values.</source>
        <translation>{0}：没有发现错误，共 {1} 个数值。</translation>
    </message>
    <message>
        <source>Assumed: {0}</source>
        <translation>按此计算：{0}</translation>
    </message>
    <message>
        <source>This is an estimate, not a settlement certificate.</source>
        <translation>这是估算，不是结算凭证。</translation>
    </message>
    <message>
        <source>Whether you are covered is not judged: these are the figures if you are covered.</source>
        <translation>是否在保没有判断；以下是在保时的金额。</translation>
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
        <source>A rough estimate: the real own cost may be more.</source>
        <translation>粗估：实际自己付的可能更多。</translation>
    </message>
    <message>
        <source>The rules were not checked for this year.</source>
        <translation>规则没有核对到这一年。</translation>
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
</context>
</TS>
