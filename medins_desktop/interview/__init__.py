"""What the person is working on, without a window.

answers      all that was typed so far: one frozen value, replaced, never edited
fact_checks  whether answers to a policy's own questions can be used
case_file    answers as a file: reading with every fault named, writing atomically
assessment   answers and policies → settlement, findings and what was assumed
questions    which questions this case needs answered, and which choices have rules
flow         the guided pages and their state
safe_write   files replaced only when all went well
own_policies files of places that the person adds and removes
history      undo and redo
sheet_check  a settlement sheet held against its bill, line by line
record_grid  the contribution record month by month
record_counts  what it shows at once
record_table what an official record's table says of it
table_rows   tables of any kind as rows of text
bill_table   bills pasted from a spreadsheet
"""
