# Sheets (Excel): what may be wrong when they are made or taken in, and what was taken and yet is to be known.

## The file

sheet-no-content = the file is empty
    .remedy = Ask for it to be sent again.
sheet-too-large = the file is larger than { $megabytes } MB
    .remedy = A sheet is far smaller. Remove pictures that were pasted into it, or choose another file.
sheet-too-much = there is far more in it than in a sheet, so reading it was given up
    .remedy = Copy the answers into a fresh sheet, or remove tabs, pictures and formats that are not needed and save it anew.
sheet-many-empty = the tab “{ $tab }” has very many empty rows or cells with nothing but a format, so reading it was given up
    .remedy = Select all empty rows below the table (click the number of the first, then Ctrl+Shift+↓), delete them and save.
sheet-damaged = the workbook is damaged, or differs from what Excel writes
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
sheet-unreadable-after = from here, or from the cell behind it, on it is damaged and can't be read
    .remedy = Open it in Excel, save it anew and collect it again.
sheet-blank = nothing is filled in
    .remedy = Choose the file that was filled in. This sheet was not counted.

## Cells

sheet-answer-two = there is more than one answer in “{ $written }”
    .remedy = Leave only one. Anything more belongs in the note.
sheet-number-format = because of the cell's number format what is seen differs from what is stored ({ $written }); this field was not taken
    .remedy = Set the format of the cell to “Text”, then enter again what was seen.
sheet-struck = there is text that was crossed out ({ $written }); this field was not taken
    .remedy = Leave only what is to stay, without the line through it, or empty the field.
sheet-cell-unreadable = what is stored in this cell is damaged
    .remedy = Open it in Excel, enter it again and save.
sheet-head-fault = this is the error of a formula ({ $written }); this field was not taken
    .remedy = Choose the role from the list, or write the name as text.
sheet-merged-note = the note is merged over several rows, so it can't be told to which question it belongs; it was not taken
    .remedy = Unmerge the cells, then write a note for each question.
sheet-aside-unreadable = the part with comments and drawings is damaged; what is written there was not taken
    .remedy = Answers and notes in cells were taken. If there are comments, copy them into the note fields.
sheet-comment = there is a comment ({ $written }); comments are not taken
    .remedy = Write what is to be kept in the note.
sheet-text-box = there is text in a shape or text box ({ $written }); it was not taken
    .remedy = Write what is to be kept in the note.
sheet-picture = there is a picture; pictures are not taken
    .remedy = Write what is to be kept in the note.
sheet-outside = outside the fields stands “{ $written }”; it was not taken
    .remedy = Write an answer in the answer field, and anything more in the note.
sheet-outside-more = { $count } more cells outside the fields have been written in; they were not taken
    .remedy = Write an answer in the answer field, and anything more in the note.
sheet-tab-not-read = this tab has no questions of Shirube, so it was not read
    .remedy = Copy answers and remarks that stand there to the tab with the answers.
sheet-role-missing = no role is chosen; it was taken as another section
    .remedy = Choose a role from the list, or put it right after collecting.
sheet-more-problems = there are { $count } more things to be said of the same file
    .remedy = Put right what is said above, then take it in again.
sheet-answer-range = “{ $written }” is not a level
    .remedy = Choose a whole number from 0 to 5.
sheet-answer-unclear = “{ $written }” can't be read as an answer
    .remedy = Choose 0 to 5, “{ answering-unknown.within }” or “{ answering-not-applicable.within }”. Anything more belongs in the note.
sheet-answer-contradicts = in “{ $written }” the number and the words belong to different levels
    .remedy = Leave only the number, 0 to 5.
sheet-answer-date = this has become a date or a time ({ $written })
    .remedy = Set the format of the cell to “Text”, then enter 0 to 5 again.
sheet-answer-fault = this is the error of a formula ({ $written })
    .remedy = Choose 0 to 5, “{ answering-unknown.within }” or “{ answering-not-applicable.within }”.
sheet-formula-open = there is a formula without a result
    .remedy = Write the answer itself in place of the formula.
sheet-reason-missing = “{ answering-not-applicable.within }” has no reason; this answer was not taken
    .remedy = Write in the note beside it why the question does not apply.
sheet-reason-long = the reason for “{ answering-not-applicable.within }” has { $length } characters; { $max } are possible. This answer was not taken
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

sheet-above = above the table stands “{ $written }”, which was not there when the sheet went out; it was not read as an answer
    .remedy = Write an answer or a remark in its field. If it is an instruction that you added yourself, leave it.
sheet-tabs-joined = this tab has the same role as the tab “{ $first }”, and neither has a name; as they do not contradict each other they were taken as one person's
    .remedy = If they are of two people, write a name or section in each, then take them in again.
sheet-formula = the result of a formula, “{ $written }”, was taken
    .remedy = Check that it is right.
sheet-row-moved = rows seem to have been moved; from this row on the question was told by its text
    .remedy = Check that the answers fit their questions.
sheet-row-unmarked = this row has lost its hidden mark; from here on the question was told by its number or text
    .remedy = Check that the answers fit their questions.
sheet-unlabelled = the hidden tab is gone, so the version of this sheet is not known; what can be seen was read
    .remedy = Check that its questions are those of the questionnaire at hand.
sheet-heavy = there is far more in it than in a sheet, such as formats on empty rows; all of it was read
    .remedy = Look whether it is the right file. Deleting empty rows and tabs that are not needed, and saving, makes it small again.
sheet-rows-missing = rows that were there when it went out are gone ({ $numbers }); they count as not answered
    .remedy = If they were answered, ask for the sheet again.

## All together

collect-same-person = { $others } is by the same role and name with other answers to the same questions{ $saved ->
        [none] {""}
       *[other] {" "}(this file was saved { $saved })
    }; none of them was taken
    .remedy = Decide which counts: on the command line --same-person replace (the newer), keep (the earlier) or both (two people). Or leave out the file that is not wanted, and collect again.
collect-same-person-there = the round has a response of the same role and name with other answers{ $saved ->
        [none] {""}
       *[other] {" "}(this file was saved { $saved })
    }; this one was not taken, and the one in the round is as it was
    .remedy = Decide which counts, and collect again: on the command line --same-person replace (this one), keep (the one that is there) or both (two people).
collect-same-person-there-too = the round has a response of the same role and name, and so has { $others }, all with other answers{ $saved ->
        [none] {""}
       *[other] {" "}(this file was saved { $saved })
    }; none was taken, and the one in the round is as it was
    .remedy = Leave only the file that counts, or, on the command line, say --same-person keep (the one that is there) or both (two people).
collect-same-person-undated = which is newer, this one or { $others } of the same role and name, can't be told from the dates in the workbooks; none was taken
    .remedy = Collect again with only the file that counts.
collect-same-person-several = the round has more than one response of the same role and name, so it can't be told which this one replaces; it was not taken
    .remedy = Say --same-person both if it is another person, or keep if what is there will do. In the window the old response can be removed first.
collect-other-hall = this is of another municipality ({ $name }) than the assessment ({ $here }); it was not taken
    .remedy = Collect it into that municipality's assessment.
collect-hall-unclear = the municipality is called { $name } here and { $here } in the assessment; it was taken
    .remedy = Check that both are the same.
collect-halls-tied = as many are of one municipality as of another ({ $all }), so it can't be told whose assessment this is; it was not taken
    .remedy = Collect each municipality by itself, or name the assessment with --into.
collect-hall-set = the assessment had no municipality; it has now that of the sheets, { $name }
    .remedy = If that is wrong choose another under { shell-profile } in the window.
collect-single-ends = so far the answers of one response were the result of this round; now that there are more, what is agreed will be. That response is still in the round as it was
    .remedy = Record what is agreed in the workshop in the window. To keep the result as it was remove the responses that were added.
collect-too-many = a round holds at most { $max } responses; { $left } were not taken
    .remedy = Take fewer, or spread them over several rounds.
collect-file-full = { $fit } of { $all } new responses fit into the assessment, whose file may have { $megabytes } MB; the others were not taken
    .remedy = Take the others into a new assessment, one for each year or round. With shorter notes, or without an old round, they fit into this one.
collect-agreed-only = this assessment has no responses, only agreed answers
    .remedy = To count responses choose the file that holds them. To go on with what was agreed open this assessment.
collect-half-typed = a paper sheet that is half typed in was not taken
    .remedy = Finish typing it in there, then collect again.
collect-no-responses = this assessment has no response in which something is answered
    .remedy = Choose an assessment that was filled in.
collect-is-publication = this is a copy for publication, which holds no responses
    .remedy = To count responses choose the assessment (.ron) that the copy was made from.
collect-is-report = this is a report of Shirube (PDF) and no sheet
    .remedy = Choose the assessment (.ron) that the report was made from, or sheets that were filled in.
collect-is-results = this is a workbook of results of Shirube and no sheet
    .remedy = Results are not counted as answers. Choose sheets (.xlsx) that were filled in.
collect-is-table = this is a table of Shirube (.csv) and no sheet
    .remedy = Choose sheets (.xlsx) that were filled in, or assessments (.ron).
collect-is-archive = this is an archive, such as .zip; what is in it was not read
    .remedy = Unpack it, and choose the files or the folder that were in it.
collect-is-text = this is a file of mere text, such as CSV or a web page
    .remedy = Choose a sheet of Shirube (an Excel workbook) that was filled in and saved as one.
inputs-folder-empty = there is no file to be read in this folder or below
    .remedy = Name the folder that holds the files, or the files themselves.
inputs-folder-too-full = there are too many files in and below this folder (at most { $max }); none was read
    .remedy = Divide the folder, and do it in several runs.
inputs-folder-too-deep = folders lie too deep in one another here (at most { $max }); nothing in this one was read
    .remedy = Name this folder itself.

## Commands

sheet-not-made = the sheet can't be made
    .remedy = This is a fault of Shirube. Try another date or name of the municipality.
blank-section = there is no section “{ $typed }” in the questionnaire
    .remedy = Choose one of these: { $sections }
blank-out-ending = the name of a sheet ends in .xlsx (Excel) or .pdf (paper)
    .remedy = Choose a name such as sheet.xlsx or sheet.pdf.
collect-out-exists = there is already a file of this name
    .remedy = Choose another name, or, to add to that assessment, name the same file with --into. Nothing was overwritten.
collect-out-ending = the name of an assessment ends in .ron
    .remedy = Choose a name such as round.ron.
collect-title-long = the title of the round has { $length } characters; { $max } are possible
    .remedy = Shorten --title. Nothing was read or written.
collect-title-with-into = the assessment given with --into already has its round, so --title and --date do not fit
    .remedy = Leave --title and --date out.
collect-nothing = there is no answer to be taken; no file was written
    .remedy = Put right what is said above, then try again.
