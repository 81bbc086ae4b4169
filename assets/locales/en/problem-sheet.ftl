# Sheets (Excel): what may be wrong when they are made or taken in, and what was taken and yet is to be known.

## The file

sheet-no-content = the file is empty
    .remedy = Ask for it to be sent again.
sheet-too-large = the file is larger than { $megabytes } MB
    .remedy = A sheet is far smaller. Remove pictures that were pasted into it, or choose another file.
sheet-bomb = it would unpack to far too much, or has too many parts
    .remedy = This is no sheet. Don't open it; ask whoever sent it.
sheet-damaged = the workbook is damaged ({ $detail })
    .remedy = Open it in Excel and save it anew, or ask for it to be sent again.
sheet-password = it is locked with a password
    .remedy = Open it in Excel, take the password away and save it.
sheet-old-format = this is an old workbook (.xls) or a file of another kind
    .remedy = Open it in Excel and save it as “Excel Workbook (.xlsx)”.
sheet-binary = this is a binary workbook (.xlsb)
    .remedy = Open it in Excel and save it as “Excel Workbook (.xlsx)”.
sheet-open-document = this is an OpenDocument file, such as .ods
    .remedy = Save it as “Excel Workbook (.xlsx)” in the program that made it.
sheet-is-pdf = this is a PDF
    .remedy = Type in what was answered on paper or in a PDF.
sheet-no-workbook = this is no Excel workbook (.xlsx)
    .remedy = Choose a filled sheet (.xlsx) or an assessment (.ron).
sheet-lock-file = this file is there only while Excel has a workbook open
    .remedy = Choose the one whose name does not begin with ~$.
sheet-no-questions = this is no sheet of Shirube: there is no question in it
    .remedy = Choose a sheet that Shirube made and somebody filled in.
sheet-newer = the sheet was made by a newer Shirube (version { $version }; this one reads up to { $newest })
    .remedy = Collect it with the newer Shirube.
sheet-too-many-cells = there is too much on this tab; only the first { $max } cells were read
    .remedy = Remove tabs that do not belong to the sheet.
sheet-unreadable-after = here, or in the cell behind it, is something that can't be read ({ $detail })
    .remedy = Open it in Excel, save it anew and collect it again.
sheet-blank = nothing is filled in
    .remedy = Choose the file that was filled in. This sheet was not counted.

## Cells

sheet-answer-range = “{ $written }” is not a level
    .remedy = Choose a whole number from 0 to 5.
sheet-answer-unclear = “{ $written }” can't be read as an answer
    .remedy = Choose 0 to 5, “don't know” or “not applicable”. Anything more belongs in the note.
sheet-answer-contradicts = in “{ $written }” the number and the words belong to different levels
    .remedy = Leave only the number, 0 to 5.
sheet-answer-date = this has become a date ({ $written })
    .remedy = Set the format of the cell to “General”, then enter 0 to 5 again.
sheet-answer-fault = this is the error of a formula ({ $written })
    .remedy = Choose 0 to 5, “don't know” or “not applicable”.
sheet-formula-open = there is a formula without a result
    .remedy = Write the answer itself in place of the formula.
sheet-reason-missing = “not applicable” has no reason; this answer was not taken
    .remedy = Write in the note beside it why the question does not apply.
sheet-reason-long = the reason for “not applicable” has { $length } characters; { $max } are possible. This answer was not taken
    .remedy = Shorten the reason.
sheet-note-long = the note has { $length } characters; { $max } are possible. This note was not taken
    .remedy = Shorten the note.
sheet-note-fault = the note is the error of a formula ({ $written }) and was not taken
    .remedy = Write the text again.
sheet-merged = these cells are merged, so it can't be told which question is answered
    .remedy = Unmerge them, then write an answer for each question.
sheet-answered-twice = the same question is answered differently here and in { $others }; neither was taken
    .remedy = Empty one of the rows.
sheet-row-unclear = the number and the hidden mark of this row do not agree; the row was not taken
    .remedy = Copy the answer of this row into a fresh sheet.
sheet-question-unknown = this question ({ $question }) is not in the questionnaire at hand
    .remedy = Collect it with the Shirube that made it, or have a fresh sheet filled in.
sheet-no-answer-column = there is no column “Answer” here
    .remedy = Put the heading “Answer” back, or copy the answers into a fresh sheet.
sheet-role-unknown = “{ $written }” is not a role of the list; it was taken as another section
    .remedy = Choose a role from the list, or put it right after collecting.
sheet-name-long = the name has { $length } characters; { $max } are possible. It was not taken
    .remedy = Shorten the name.

## Taken, and to be known

sheet-formula = the result of a formula, “{ $written }”, was taken
    .remedy = Check that it is right.
sheet-row-moved = rows seem to have been moved; from this row on the question was told by its text
    .remedy = Check that the answers fit their questions.
sheet-row-unmarked = this row has lost its hidden mark; from here on the question was told by its number or text
    .remedy = Check that the answers fit their questions.
sheet-unlabelled = the hidden tab is gone, so the version of this sheet is not known; what can be seen was read
    .remedy = Check that its questions are those of the questionnaire at hand.
sheet-other-version = the sheet is of another version of the questionnaire ({ $version }, here { $here }); answers to questions that both have were taken
    .remedy = Check whether statements have changed.
sheet-rows-missing = rows that were there when it went out are gone ({ $numbers }); they count as not answered
    .remedy = If they were answered, ask for the sheet again.

## All together

collect-same-person = there is another sheet of the same role and name with other answers to the same questions; only { $first } was taken
    .remedy = Remove the one that is out of date, then collect again.
collect-other-hall = this sheet is of another municipality ({ $name }) than the others ({ $here })
    .remedy = Collect it into that municipality's assessment. Here it was not counted.
collect-too-many = a round holds at most { $max } responses; { $left } were not taken
    .remedy = Take fewer, or spread them over several rounds.
collect-agreed-only = this assessment has no responses, only agreed answers
    .remedy = To count responses choose the file that holds them. To go on with what was agreed open this assessment.
collect-no-responses = this assessment has no response in which something is answered
    .remedy = Choose an assessment that was filled in.
collect-folder-empty = there is neither a sheet (.xlsx) nor an assessment (.ron) in this folder
    .remedy = Choose the folder with the sheets that came back.
collect-folder-too-full = there are too many files in this folder; { $max } are possible
    .remedy = Spread them over several folders.

## Commands

sheet-not-made = the sheet can't be made
    .remedy = This is a fault of Shirube. Try another date or name of the municipality. (Record for its makers: { $detail })
blank-section = there is no section “{ $typed }” in the questionnaire
    .remedy = Choose one of these: { $sections }
blank-out-ending = the name of a sheet ends in .xlsx (Excel) or .pdf (paper)
    .remedy = Choose a name such as sheet.xlsx or sheet.pdf.
blank-out-not-sheet = the file here is no sheet of Shirube
    .remedy = Choose another name. Nothing was overwritten.
blank-out-filled = the sheet here has been filled in
    .remedy = Choose another name. Nothing was overwritten.
collect-out-exists = there is already a file of this name
    .remedy = Choose another name, or, to add to that assessment, name the same file with --into. Nothing was overwritten.
collect-out-ending = the name of an assessment ends in .ron
    .remedy = Choose a name such as round.ron.
collect-title-with-into = the assessment given with --into already has its round, so --title and --date do not fit
    .remedy = Leave --title and --date out.
collect-nothing = there is no answer to be taken; no file was written
    .remedy = Put right what is said above, then try again.
