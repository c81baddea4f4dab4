"""Codes and amounts into words: the only place with sentences below the window.

    amounts    yuan, shares, days and months as text
    names      payers, choices, evidence, fields
    evidence   how well a figure is known
    added      files that a person added: that they decide, or that they are left out
    glossary   terms, each with its explanation
    record_words  months of the contribution record, and their marks
    back_pay_texts, firm_claim, firm_proof   paying back, the claim, both settlements
    retirement  when one retires, the months required, the ways to close a gap
    sick_leave  protected sick leave: how long, what is left, the least pay
    refusals   why there is no money or no figure, and the open door
    own_cost   what a bill costs the person: an amount, at least, a range
    parameter_texts   a value in words, and where it stands
    steps      a step of the explanation: sentence, formula, numbers, source
    sheet_lines, sheet_causes   a settlement sheet: its lines, and why one differs
    rule_lines, rule_difference_lines   the rows of a file, and how those of two differ
    problems   a fault: what, where, and what to do

The source text is English; `resources/translations` has the Chinese.
"""
