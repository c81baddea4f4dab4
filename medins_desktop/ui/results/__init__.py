"""The results, one view a file.

results_page     the tabs
late_views       the tabs that load when first opened
result_view      what each of them is
settlement_view  every bill and year; any number opens its steps
costs_view       who pays as a bill grows
sheet_view       a settlement sheet beside the computed one
"""
