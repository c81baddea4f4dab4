<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>Table</source>
        <translation>表格</translation>
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
</context>
</TS>
