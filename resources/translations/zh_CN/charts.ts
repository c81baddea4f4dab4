<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>charts</name>
    <message>
        <source>{0}k</source>
        <comment>a tick of an axis: 5 万 in Chinese</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the bill comes to {total}, you pay {own} yourself; {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 yuan more would cost you nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 yuan more would make it {0} less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 yuan more would cost you {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bill {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pay {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total of the bill (yuan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without mutual aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With mutual aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{payer} {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{payer}: line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{payer}: cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {at} the deductible is used up: from here on others pay too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {at} the account is used up: from here on you pay cash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {at} on, {payer} pays {rate} of each further yuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {at} on, {payer} pays too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {at} the cap is reached: {payer} pays nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your part alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete this bill, and the chart appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the cost chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right move the cursor, Up and Down jump to the next corner, Enter goes to your bill, Space changes the view, Home shows everything, End your bill, + and − zoom, Escape takes the cursor away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
