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
sheet_view       a settlement sheet beside the computed one
"""
