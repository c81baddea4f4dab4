"""The results, one view a file.

results_page     the tabs
late_views       the tabs that load when first opened
result_view      what each of them is
settlement_view  every bill and year; any number opens its steps
costs_view       who pays as a bill grows
contributions_view  what is due month by month, the account, paying back
contribution_cells  the cells of its tables
month_card       one month of it with its steps
back_pay_cards   unpaid months: who pays, how much, until when, what it restores
claim_view       what the firm owes because it did not pay
retirement_view  when one retires, and whether the medical years suffice
retirement_parts its tables and its chart
way_cards        the ways to close a gap, side by side
price_questions  what prices wait for, asked where it matters
sick_leave_view  protected sick leave, the least pay, the law
leave_parts      its calendar and the table of the law
steps_card       how a figure came about, on a card
asked            what a result waits for, with links to the fields
sheet_view       a settlement sheet beside the computed one
"""
