## What stands in a sheet (Excel)

sheet-face = BIZ UDPGothic
sheet-tab = Answers
sheet-guide-tab = How to answer
sheet-title = Shirube sheet
sheet-title-between = {" · "}
sheet-edition = Questionnaire: { $edition } · made on { $date }

sheet-how =
    Give the number of a statement, 0 to 5, in the yellow “Answer” field. { answering-rule }
    “{ answering-unknown }” is a good answer and never counts as 0. Where a question does not apply choose “{ answering-not-applicable.within }”, then write the reason in the note.

sheet-role = Your role
sheet-name = Name or section (optional)
sheet-number = No.
sheet-question = Question
sheet-statements = Statements, by level
sheet-answer = Answer
sheet-note = Note, or reason

sheet-unknown = { answering-unknown.within }
sheet-not-applicable = { answering-not-applicable.within }

sheet-role-hint = Choose from the list.
sheet-role-error = Choose one of the roles in the list.
sheet-name-hint = You need not write it. It stays in your hall's assessment file and is never in a report.
sheet-answer-hint = Choose 0 to 5, “{ answering-unknown.within }” or “{ answering-not-applicable.within }”. For “{ answering-not-applicable.within }” write the reason in the note.
sheet-answer-error = Give a number from 0 to 5, “{ answering-unknown.within }” or “{ answering-not-applicable.within }”.
sheet-note-hint = What the answer rests on, or why the question does not apply. You need not write anything.

sheet-guide-title = How to fill in this sheet
sheet-guide-who = One person, or one section, fills in one sheet. Choose your role on the tab “Answers”, then write in the yellow fields. Answer what you know; a question left empty is simply not answered.
sheet-guide-level = For each question give the number, 0 to 5, of one statement. { answering-rule }
sheet-guide-unknown = Where you know nothing of what is asked, choose “{ answering-unknown.within }”. That is a useful answer too, and it never counts as 0.
sheet-guide-not-applicable = Where a question does not apply to your hall choose “{ answering-not-applicable.within }”, then write the reason in the note. Without a reason it can't be taken in.
sheet-guide-name = Name and section are optional. They stay in your hall's assessment file and are never in a report.
sheet-guide-back = Save the file, then return it to whoever gave it to you. Leave rows and columns in their order.
