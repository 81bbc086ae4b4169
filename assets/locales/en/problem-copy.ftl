# The copy of an assessment inside a report.

copy-not-pdf = this is not a PDF
    .remedy = Choose a report that Shirube wrote.
copy-missing = there is no assessment in this PDF
    .remedy = Either attaching was switched off when the report was made, or another program wrote or re-saved the PDF. Ask for the assessment file (.ron) or the original report.
copy-damaged = the assessment in this PDF can't be taken out
    .remedy = The PDF is damaged or was changed by another program. Ask for the assessment file (.ron) or the original report.
copy-too-large = the PDF or the assessment in it is too large
    .remedy = Choose a report that Shirube wrote.
