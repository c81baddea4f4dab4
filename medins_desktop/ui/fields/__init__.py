"""Fields: what a person types or chooses, one value each. None is "not known", never zero.

figure_edit    a person's own figure for a value of a policy
typed_text     texts to values and back: amounts, rates, counts, days, months
typed_edit     a line edit whose text stands for a value
day_edit       a day, typed or taken from a calendar
choice_field   one of several answers, as a list or as radio buttons
field          label, editor, help and message as one thing
tick_list      ticks with long texts
disclosure     what is shown only when it matters
list_card      lines on a card, each with where it stands
form           layouts whose gaps grow with the text
flow_layout    side by side while there is room, else below each other
place_list     a drop-down list that can be searched
    figure_table   a table of amounts, some of which open an explanation

They know nothing of pages and answers.
"""
