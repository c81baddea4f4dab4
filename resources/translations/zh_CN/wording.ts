<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>wording</name>
    <message>
        <source>{0} wan yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¥{0}k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language: zh in the Chinese file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large-amount fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirees&apos; supplement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical-illness insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical assistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer&apos;s supplement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutual aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee insurance through a firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee insurance paid by myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destitute person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsistence allowance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just above the subsistence line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallen back into poverty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor because of illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outpatient visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronic or special disease, outpatient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency rescue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above level 3 (provincial, ministry)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where I am insured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away, long-term filing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away, referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away, emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away, filed without referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away, not filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere in the province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accident without a third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else must pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else must pay, but does not or is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the mainland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical mutual aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women&apos;s special illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group accident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle of three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardship, approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferral, approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bankruptcy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official text read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the official document was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sources agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sources agree; the official text was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One source only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one source was found: ask the counter to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document was seen: have the counter confirm it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure that you typed in yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are covered on the day of every bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in the employee scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You belong to no assistance group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bill with one day begins and ends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hospital is a designated one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were treated where you are insured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause is an ordinary illness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other cover; the account is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working or retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assistance group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of retirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last year&apos;s burden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monthly wage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family&apos;s account balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hospital level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the price limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class B own share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continues a stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local average annual wage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approving authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members of mutual aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contribution base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employer&apos;s rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deductible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you bear first; only what is above it is shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that a fund pays in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The common fund of employee insurance; it pays first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lists of drugs, treatments and facilities allow to be shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class C items, amounts over price limits, first own shares: all yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the lists, but you first bear a share of it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First own share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of class B or of care away that you bear first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The percentage that a fund leaves of what it shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pays most of what lies beyond the pool&apos;s cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pays a part again when the year&apos;s own in-scope money passes a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government aid for people in recognised need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The union&apos;s plan; it pays back later on a claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own money in the scheme; using it is own cost too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account money and cash, less what is paid back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The twelve months over which deductibles and caps are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm in hardship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firm with an approval; not a destitute person, not a union file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooled only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firm pays only for the pool: no account credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {0}. Check its name and rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {0} MB: this is not such a file. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (byte {0}). Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file breaks off or is not JSON at line and column {where}. Open an older copy or mend it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not TOML: {0}. Mend it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {0} stands twice in one place. Remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file of the right kind: “format” must be {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a later version of the program (version {0}). Update the program; the file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the key {0} is not known. Correct its spelling or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {0} is missing. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {0} is not a possible value. {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a value of kind {0} is needed, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {0}. Correct the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: this is not a day. Write it like 2025-03-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {0} is not an amount. Write digits and at most two decimals, such as 1234.50 (in a file: in quotes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {0} is below zero. Type an amount from 0 up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {0} has too many digits. Is there a slip?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {0} has more than two decimals. Round it to the fen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the share {0} must lie between 0 and 1 (0% and 100%). Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: it ends before it starts. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the parts outside scope and class B add up to {0}, more than the total {1}. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: more than the total. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: it leaves {0} outside scope, but the parts add up to {1}. Give only one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: there is no other bill {0}. Choose an earlier stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: more members than staff. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the word “{0}” is not known. Use a word of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {0} stands twice. Give each its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {0} is not a number from 0 up. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {0} is not a list of amounts such as [1300, 650].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {0} is not a list of bands. Write bands as {{ from = 0, rate = 0.85 }}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the bands {0} must start at 0 and rise. Put them in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {0} is out of range. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {0} must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {0} is not a share. Write {{ share_of = &quot;name&quot;, rate = 0.10 }}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: without a value the person is asked, so it needs a label in zh and en. Add a value or a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a value without source. Name where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: there is no source {0} in this file. Add it under [sources].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: there is no parameter {0}. Add it or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {0} is not an amount in yuan, so there is no share of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the text in {0} is missing. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {0} lies before the year in which the policy takes effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {0} has the unit {1}, but {2} is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: no rule uses {0}. Remove it or use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: there is no cap {0}. Add it under [[caps]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: there is no layer {0}. Add it or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the fact {0} is neither built in nor declared. Add it under [facts].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a range needs at_least or below, as numbers or days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: under a cap on payments every band of {0} must pay something. Use a cap on spending or leave the band out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical insurance does not pay for a work injury.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the injury recognised as a work injury: the work-injury fund pays, and where the employer did not insure you, the employer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody else must pay, medical insurance does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim from the person responsible or their insurer. If they do not pay or are not known, apply to the agency for payment in advance and choose that cause here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public health pays for this, not medical insurance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the hospital which public programme it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care outside the mainland is not paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into travel or commercial insurance you may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hospital or pharmacy is not a designated one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it an emergency? Then say so here: emergencies are excepted. Otherwise go to a designated hospital next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no cover on the day of this bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the agency whether the missing months can be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of this bill lies in the waiting period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the agency from which day cover runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover was suspended because the employer had not paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the employer in writing to pay; keep payslips and the bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules are known for this place, scheme and day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check place, scheme and the bill&apos;s date on their pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The yearly cap is not known, so nothing is computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the agency for the cap and type it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for another bill of the same year: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete that bill first: what it uses up counts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule was found for this: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program computes nothing rather than guess. Ask the agency of this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer is missing: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in, and the figures appear at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you bear of this bill yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total − paid at the counter by others − paid back later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you bear yourself in the medical year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own cost of every bill, added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies outside scope is wholly yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parts below, added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in scope can be shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total − outside scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside scope, from the in-scope amount you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total − in scope as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items outside the lists (class C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the price limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First own share of class B items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class B × its first own share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First own share of class B: not known, here the lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First own share for care away from home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in scope × first own share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} pays of what lies above the deductible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each band at its rate, added up, rounded to the fen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} pays of what lies beyond the pool&apos;s cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} pays of what the layers before it left to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each band of the year&apos;s burden at its rate, added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} pays a share of what others left to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own shares × rates, added up, rounded to the fen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} does not apply to this bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-scope spending of this kind earlier in the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deductible here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deductible of stay number {number} in the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lesser of what is due and the in-scope amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deductible of this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of the year&apos;s deductible of {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deductible already paid in the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deductible paid in the earlier stay of the same illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room left under the year&apos;s limit of all deductibles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit − paid so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account money is used before the deductible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lesser of the balance and the in-scope amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points off every rate for care away from home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points added to every rate by the concession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {start} to {end}: {rate} is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(end − start) × rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room left under the yearly cap on payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cap − paid so far in the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room left under the yearly cap on spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cap − spending counted so far in the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The own share it leaves to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies beyond the cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies beyond the pool&apos;s cap; {before} earlier this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line from which it pays in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the layers before it left to you; {before} earlier this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of what was left by: {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own share × rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid from your account; before this bill it held {balance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lesser of the balance and your in-scope money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you pay in cash at the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what nobody else pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted once on last year&apos;s burden of {burden}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each band at its rate, added up; not taken off any bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place {0}. Places: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be typed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: no fault found, {1} values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an estimate, not a settlement certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether you are covered is not judged: these are the figures if you are covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own cost lies between {0} and {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rough estimate: the real own cost may be more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules were not checked for this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical year {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sums: a bill of this year could not be settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (later)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
