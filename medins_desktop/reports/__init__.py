"""What goes to paper: a settlement as a document, as pages, as a PDF.

Nothing printed looks official, and every page says that it is an estimate.

    application    font and language of a Qt application, the same for window and command
    document       headings, paragraphs, tables, charts: content without a medium
    summary        assessment → document: what is on the printed summary and in which order
    summary_case   whose case it is
    summary_bills  the result and the bills with their payers
    summary_firm   the firm's state, proved both ways; the claim, the months to be paid back
    summary_sheet  how bills compare with their settlement sheets
    summary_why    the steps of one bill, and the sources they rest on
    summary_retirement  when, the months there and missing, the ways to close a gap
    summary_leave  sick leave with its calendar, the least pay, the law
    summary_limits what was assumed, and what was not computed
    claim_sheet    what the firm owes because it did not pay, a sheet of its own
    report_text    words that several of these share
    pages          a document laid out on pages
    printing       pages on a printer, in its preview, or as a PDF
"""
