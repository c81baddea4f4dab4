"""The guided pages: each shows answers and gives answers, and computes nothing.

    page             what all pages share: fields by path, messages, focus
    you_page         place, person, groups, the place's own questions
    own_figures      figures that a place needs and only the person can give
    declared_facts   questions that only this place asks
    enterprise_page  the firm's state, its approval, and what it changes
    firm_proof       own cost settled both ways: the firm in trouble, and as normal
    firm_money       a month's contribution both ways, what was withheld, the place's rules
    firm_rules       what the law says of the firm's state and of its estate
    firm_criteria    the published criteria of hardship, to tick
    firm_words       the states of the firm, and words that are easily mixed up
    years_page       who paid for which month: the record, its counts, its gaps
    month_grid       the months, by mouse and keyboard
    month_model      the same as a table for Qt, with words for a screen reader
    month_cell       how a month is drawn
    source_legend    who may have paid, with counts; the choice is the brush
    month_details    place, month of payment, base, payslip
    range_form       months from … to … in one go
    span_list        gaps as links
    record_import    the words of official records in a table
    work_page        jobs, days off sick, the pay meanwhile
    span_rows        spans of time typed one a row
    bills_page       bills: the table, the selected one, estimates, pasting
    bill_list        the table of bills
    bill_form        the selected bill
    bill_part        what the parts of that form share
    bill_scope       what lies outside scope of it
    bill_more        where, why and after what it came about
    used_before_form what earlier bills of the year have used up
    table_words      the words that stand for columns, kinds and levels in a table
    table_preview    rows of a table, pasted or from a file, before they are taken over
    table_import     what the preview must know of a kind of table; bills
    column_match     which column of it holds what
    cover_page       mutual aid, supplements, the account
    plan_list        the plans of mutual aid
    top_up_form      a supplement as the person describes it

Between two pages there is nothing but the answers.
"""
