"""What goes to paper: a settlement as a document, as pages, as a PDF.

Nothing printed looks official, and every page says that it is an estimate.

application   font and language of a Qt application, the same for window and command
document      headings, paragraphs, tables, pictures: content without a medium
summary       assessment → document: what is on the printed summary and in which order
summary_bills the bills by year with their payers
summary_why   the steps of one bill, and the sources they rest on
html          document → the HTML that Qt lays out
printing      pages: preview, printer, PDF
"""
