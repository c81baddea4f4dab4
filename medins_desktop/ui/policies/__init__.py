"""The screen of policies: which places there are, and every value with where it stands.

policies_dialog   the screen: list or place, and what was said about a file
places_view       the list of places with their state of evidence
place_view        one place: its files by day, and what a file says, in tabs
place_files       the files of a place, and what they are called
value_rows        the values of a file in words, with the person's own figures in place
values_tab        the values as a table beside the one that is looked at
value_detail      one value: days, sources, what others say, the person's own figure
rules_tab         the rows as lines: for whom and what each holds, what it states
gaps_tab          what a file is known not to have
differences_tab   what two files say otherwise
file_actions      checking, adding and removing a file, and what is said about it
correction_sheet  what should be corrected, to print or to save

What is told about a file goes into a tab of its own: `place_view` lists the tabs.
"""
