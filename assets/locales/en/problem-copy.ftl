# The copy of an assessment inside a report.

copy-not-pdf = this is not a PDF
    .remedy = Choose a report that Shirube wrote.
copy-missing = no copy of an assessment was found in this PDF
    .remedy = Open it in a PDF reader: if its list of attachments has “shirube-assessment.ron”, save that and open it. If not, the report was made without it, or another program made the PDF anew: ask for the assessment file (.ron) or the original report.
copy-encrypted = this PDF is encrypted, by a password or another protection
    .remedy = Open it in a PDF reader (with the password, if it asks for one), save “shirube-assessment.ron” from its list of attachments, and open that. The original report or the assessment file (.ron) will do as well.
copy-damaged = the assessment can't be taken out of this PDF
    .remedy = The PDF is damaged, or another program changed it. If a PDF reader can save its attachment “shirube-assessment.ron”, open that. If not, ask for the assessment file (.ron) or the original report.
copy-too-large = the PDF or the assessment in it is too large
    .remedy = Choose a report that Shirube wrote.
