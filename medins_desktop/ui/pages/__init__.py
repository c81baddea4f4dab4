"""The guided pages: each shows answers and gives answers, and computes nothing.

page             what all pages share: fields by path, messages, focus
you_page         place, person, groups, the place's own questions
declared_facts   questions that only this place asks
enterprise_page  the firm's state, its approval, and what it changes
firm_proof       own cost settled both ways: the firm in trouble, and as normal
bills_page       bills: the table, the selected one, estimates, pasting
bill_list        the table of bills
bill_form        the selected bill
bill_scope       what lies outside scope of the selected bill
paste_words      the words that stand for kinds and levels in a pasted table
paste_preview    pasted rows before they are taken over
cover_page       mutual aid, supplements, the account
top_up_form      a supplement as the person describes it

Between two pages there is nothing but the answers.
"""
