"""The window: what a person sees and does. Widgets take their model and emit values.

What the start page needs (`appearance`, `settings`, `menus`, `start_page`, `main_window`)
imports Qt alone; all else loads after the first paint, through one door in `launch`.

    appearance     colours, the one style sheet, text size
    settings       what is remembered: language, theme, text size, recent files
    main_window    the frame: menus, the start page, the case
    icons          line icons in the colour of a role
    menus          every command with its key
    start_page     new case, recent cases, worked examples, recovery
    desk           what the commands do: between the window, the session and the files
    session        the case being worked on: answers, undo, assessment
    files          open and save with words, and the copy kept against a crash
    case_view      rail, pages and answer side by side
    statement_lines  statements of the law as lines of a card
    step_rail      the pages by number and state
    tab_order      Tab as one reads
    answer_bar     what the person pays, in sight on every page
    answer_text    what the answer says, as words
    pages          the guided pages
    results        settlement and costs
    print_preview  the summary on paper
    glossary_help  the explanation of a term
"""
