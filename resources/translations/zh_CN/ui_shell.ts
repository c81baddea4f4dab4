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
        <source>Retirees' rates and their supplement.</source>
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
        <source>Deductible 10 %, share 90 %: the smallest complete sum.</source>
        <translation>起付线 10%、报销 90%，一道最简单的完整算例。</translation>
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
        <source>Add one: the total alone is enough for a rough figure.</source>
        <translation>添加一次看病；只填总费用也能先粗估。</translation>
    </message>
    <message>
        <source>Add a bill</source>
        <translation>去添加账单</translation>
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
        <source>{0} (at least)</source>
        <translation>{0}（至少）</translation>
    </message>
    <message>
        <source>As if covered: whether you are covered has not been judged.</source>
        <translation>按在保计算：是否在保尚未判断。</translation>
    </message>
    <message>
        <source>Rough figure: everything is taken as in scope; you may well pay more.</source>
        <translation>粗估：按全部在政策范围内计算，实际可能更高。</translation>
    </message>
    <message>
        <source>A range, because one share is not known.</source>
        <translation>有一项比例不清楚，所以是一个范围。</translation>
    </message>
    <message>
        <source>The rules of this year have not been checked yet.</source>
        <translation>这一年的规定还没有核对过，按较早的规定计算。</translation>
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
        <source>And {0} more.</source>
        <translation>另外还有 {0} 处。</translation>
    </message>
    <message>
        <source>“{0}” was not opened</source>
        <translation>没有打开“{0}”</translation>
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
</context>
</TS>
