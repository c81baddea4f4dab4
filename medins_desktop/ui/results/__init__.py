"""The results, one view a file.

results_page     the tabs
settlement_view  every bill and year; any number opens its steps
costs_view       who pays as a bill grows
sheet_view       a settlement sheet beside the computed one
"""
