## Problems in the making of a report

report-typesetting = the report could not be set
    .remedy = Your assessment is unharmed. Please pass the record on to those from whom you have Shirube. (Record for its makers: { $detail })
report-export = the report could not be written as PDF
    .remedy = Your assessment is unharmed. Please pass the record on to those from whom you have Shirube. (Record for its makers: { $detail })
report-out-ending = the name of a report ends in .pdf, or in .docx for a document to edit
    .remedy = Choose a name such as report.pdf. A workbook or a table is made by "shirube table".
report-out-exists = a PDF of this name is there already
    .remedy = Say where the report goes with "-o ANOTHER-NAME.pdf".
report-out-in-source = the report would go into the folder of its own files
    .remedy = Name a place outside that folder with "-o ANOTHER-NAME.pdf".
report-source-exists = something other than an empty folder stands where the files would go
    .remedy = Name a new folder with "--source NEW-FOLDER". The files there are as they were.
report-example-no-name = no name is left for the report of the example
    .remedy = Clear away the PDFs in the folder that begin with shirube-example, and try again.
report-code-unknown = no municipality in the list has the code { $code }
    .remedy = Write a six-digit code of the list into the profile, or for a body that is not listed take the code out and keep the name.
report-picture = the picture could not be made
    .remedy = Your assessment is unharmed. Please pass the record on to those from whom you have Shirube. (Record for its makers: { $detail })
report-document-writing = the report could not be made a document
    .remedy = Your assessment is unharmed. Please pass the record on to those from whom you have Shirube. (Record for its makers: { $detail })
report-document-slides = slides can't be a document (.docx)
    .remedy = Name a PDF with "-o NAME.pdf", or choose --form whole, summary or mayor.
report-blank-section = no question is put to { $section }
    .remedy = Name one of { $sections }.
