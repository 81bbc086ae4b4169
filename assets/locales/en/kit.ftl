## The letter to the sections, and the facilitator's kit: timetable, script, slips

kit-file-letter = Letter
kit-file-timetable = Timetable
kit-file-script = Script
kit-file-slips = Slips
kit-file-sheet = Sheet
kit-written = { $count ->
    [one] Wrote 1 file to { $path }.
   *[other] Wrote { $count } files to { $path }.
}
kit-question = { $no } { $name }
kit-day = { $weekday }, { $date }
kit-weekday-1 = Monday
kit-weekday-2 = Tuesday
kit-weekday-3 = Wednesday
kit-weekday-4 = Thursday
kit-weekday-5 = Friday
kit-weekday-6 = Saturday
kit-weekday-7 = Sunday

## The letter

kit-letter-title = Questions on our readiness for DX
kit-letter-hall = our hall
kit-letter-to = To the heads of the sections named below
kit-letter-from = { $hall }, the office in charge of DX
kit-letter-greeting = Thank you for your help in improving how we work.
kit-letter-asks = With { $all } questions we are finding out how far DX has come in { $hall }. { $asked ->
    [one] One of them we can't answer by ourselves
   *[other] { $asked } of them we can't answer by ourselves
}; the sections below know. Please fill in the sheet (Excel) that comes with this letter.
kit-letter-head = { "" }
kit-letter-who = 1. Who is asked what
kit-letter-column-section = Section
kit-letter-column-count = Questions
kit-letter-column-time = Time
kit-letter-column-file = Sheet
kit-letter-questions = { $count }
kit-letter-minutes = about { $count } min
kit-letter-by = 2. By when
kit-letter-by-end = { "" }
kit-letter-how = 3. How to fill it in
kit-letter-how-1 = One sheet for a section. Choose the role first, then put a number from 0 to 5 into the yellow field of each question.
kit-letter-how-2 = { answering-rule }
kit-letter-how-3 = Where you have looked and still don't know, choose “{ answering-unknown }”. It does not count as 0.
kit-letter-how-4 = Where a question has nothing to do with this hall, choose “{ answering-not-applicable }” and write the reason into the note.
kit-letter-how-5 = If there are guidelines or other documents behind an answer, write their names into the note.
kit-letter-time = 4. How long it takes
kit-letter-time-each = { answering-time-each }, besides looking things up.
kit-letter-used = 5. What becomes of the answers
kit-letter-used-names = No name is needed. Which section said what is kept inside the hall and stands in no report.
kit-letter-contact = 6. Where to send it, and whom to ask
kit-letter-contact-about = Please send the sheet back to:
kit-letter-contact-section = Section
kit-letter-contact-person = Name
kit-letter-contact-phone = Telephone
kit-letter-contact-mail = E-mail
kit-letter-end = { "" }

## The timetable

kit-timetable-title = Timetable of the workshop
kit-timetable-about = { $count ->
    [one] 1 question
   *[other] { $count } questions
} on the agenda, { $minutes } minutes in all. Write the time of day into the first column.
kit-timetable-field-when = Date and time
kit-timetable-field-where = Place
kit-timetable-field-leads = Leads
kit-timetable-field-notes = At the PC
kit-timetable-column-clock = Clock
kit-timetable-column-time = Minutes
kit-timetable-column-what = What
kit-timetable-column-agreed = Agreed
kit-timetable-span = { $from } – { $to }
kit-timetable-opening = Opening
kit-timetable-opening-about = Say what this is for and how it goes; enter in Shirube how many are present
kit-timetable-outcome = Outcome
kit-timetable-outcome-about = Go through what is agreed, what dissent remains, what comes next
kit-timetable-before = The day before
kit-timetable-before-1 = Take the sheets that came back into Shirube, then settle the agenda
kit-timetable-before-2 = Print a page of slips for each person (two for second votes) and cut them
kit-timetable-before-3 = Book the room, the projector, the PC
kit-timetable-before-4 = Make a copy of the file of the assessment
kit-timetable-day = On the day
kit-timetable-day-1 = Connect the PC, show the agenda with F5
kit-timetable-day-2 = Lay out slips, pens, a box for the votes
kit-timetable-day-3 = Seat executives and juniors apart
kit-timetable-day-4 = With fewer than { $from } present vote by fingers
kit-timetable-after = Afterwards
kit-timetable-after-1 = Save the assessment, destroy the slips
kit-timetable-after-2 = Look through what is open and what dissent remains under Outcome
kit-timetable-after-3 = Enter under { shell-plan } who does what by when
kit-timetable-after-4 = Close the round for publication, send everybody the report

## The script

kit-script-title = Script of the workshop
kit-script-about = What stands beside a bar can be read out as it is. On the lines write down what is agreed.
kit-script-say = Say
kit-script-opening = Opening
kit-script-opening-1 = Today we settle together how far DX has come in this hall, on { $count ->
    [one] 1 question
   *[other] { $count } questions
}, about { $minutes } minutes each.
kit-script-opening-2 = Nobody is being judged, no person and no section. Answer as you see it, whatever your post.
kit-script-opening-3 = { answering-rule }
kit-script-opening-4 = For each question circle one number on your slip, fold it, put it into the box. If you don't know, circle “{ answering-unknown }”. No names.
kit-script-opening-5 = { projector-how-reveal } { projector-how-agree }
kit-script-leading = How to lead it
kit-script-leading-1 = Enter the slips one by one, reveal them when all are in. Fewer than { $from } can't be revealed.
kit-script-leading-2 = Never ask whose vote it was. Ask about the number: “What could speak for a 2?”
kit-script-leading-3 = Ask for reasons of the lowest number first, then of the highest; executives speak last.
kit-script-leading-4 = After the talk vote once more if need be. Don't settle on the mean but on the statement that holds.
kit-script-leading-5 = When time is up put the question off and go on. That nothing was agreed is an outcome, too.
kit-script-question = { $place }. { $question }
kit-script-minutes = { $minutes } min
kit-script-statements = The statements
kit-script-asks = Ask once the votes are revealed
kit-script-agreed = Agreed level
kit-script-note = Note, dissent
kit-script-outcome = Outcome
kit-script-outcome-1 = I read out what is agreed. If something is wrong, please say so now.
kit-script-outcome-2 = Dissent that remains is written down as well, without names.
kit-script-outcome-3 = Let us settle who does what in the next three months.
kit-script-outcome-4 = You will get the result as a report. Of the votes only the numbers at each level are kept.

## The slips

kit-slips-title = Slips to vote with
kit-slips-about = Print one for each person, cut the pile along the dashes: that gives a pile for each question. For second votes print twice as many.
kit-slips-kind = Slip
kit-slips-how = Circle one, fold it, hand it in. No names.

## From the window

ask-title = Ask the sections what you don't know
ask-open = Ask the sections…
ask-about = { $count ->
    [one] The question that is open or not known becomes a sheet for the section that knows, with a letter, in a folder.
   *[other] The { $count } questions that are open or not known become sheets, one for each section that knows, with a letter, in a folder.
}
ask-about-none = No question is unanswered or answered with “{ answering-unknown }”, so there is nothing to ask a section.
ask-about-none-sheets = Sheets for colleagues are made under “{ shell-workshop }”, “{ workshop-part-sheets }”.
ask-section = { $section } ({ $count })
ask-by = Answer by
ask-do = Make letter and sheets…
ask-back = Sheets that come back are taken in as a whole folder, and fill what you did not know.
kit-about = A timetable of { $minutes } minutes, a script to read out, slips to vote with, for the agenda as it stands. Where something is open, letter and sheets come along.
kit-do = Make the facilitator's kit…
path-ask = Folder for letter and sheets
path-kit = Folder for the facilitator's kit
path-word-ask = shirube-ask-the-sections
path-word-kit = shirube-facilitators-kit
notice-ask-written = Letter and sheets were made
notice-kit-written = The facilitator's kit was made
path-explained-folder = Type where the folder is. It is made where it is not there; what else lies in it stays.
