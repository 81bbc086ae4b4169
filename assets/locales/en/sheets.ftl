## The workshop: sheets

sheets-how = Hand out sheets beforehand and collect them, talk over only the questions on which people differ, and keep what is agreed.

sheets-out = Hand out
sheets-out-about = One person, or one section, fills in one sheet. With a section chosen, the sheet holds only the questions that it knows.
sheets-section = Questions to hand out
sheets-section-all = All ({ $count })
sheets-section-one = { $section } ({ $count })
sheets-out-xlsx = Make a sheet (Excel)…
sheets-out-pdf = Make one to print (PDF)…

sheets-in = Collect
sheets-in-about = Drop any number of filled sheets (.xlsx) or assessments (.ron) on this screen, or whole folders.
sheets-in-pick = Take sheets in…
sheets-in-typed = Type a path…
sheets-in-paper = Type in a paper sheet
sheets-in-paper-about = A printed sheet is typed in with one key for each question.
sheets-half-typed = A paper sheet is half typed ({ $role }, { $answered } of { $all } questions).
sheets-half-typed-about = What is typed so far is saved with the assessment. It counts nowhere yet.
sheets-half-typed-go-on = Go on typing
sheets-half-typed-drop = Throw this away
sheets-from-paper = from paper

sheets-came = What came in
sheets-came-new =
    { $new ->
        [one] { $new } response was added.
       *[other] { $new } responses were added.
    }
sheets-came-new-none = No response was added.
sheets-came-there =
    { $there ->
        [one] { $there } was there already.
       *[other] { $there } were there already.
    }
sheets-came-undo = One undo takes all of it back.
sheets-came-problems = What could not be taken ({ $count })
sheets-came-remarks = Taken, but have a look ({ $count })
sheets-came-more = Show { $count } more
sheets-came-copy = Copy the list
sheets-came-copied = Copied
sheets-came-close = Close what came in
sheets-came-notice =
    { $new ->
        [one] Sheets were taken in: { $new } response was added.
       *[other] Sheets were taken in: { $new } responses were added.
    } What came of them is on the { shell-workshop.within } screen.

sheets-responses =
    { $count ->
        [one] { $count } response in this round
       *[other] { $count } responses in this round
    }
sheets-responses-none = No responses yet.
sheets-roles-of = { $role }: { $count }
sheets-names = Show names
sheets-names-about = They never leave this file
sheets-answered = { $done } of { $all } filled in
sheets-change = Change
sheets-change-of = Change response { $number }
sheets-remove-of = Remove response { $number }
sheets-changing = Response { $number }
sheets-role = Role
sheets-name = Name or section
sheets-name-hint = May stay empty.
sheets-change-done = Done
sheets-removed = A response was removed.
sheets-removed-about = Counts and medians are made of the responses that remain; what was agreed, the votes and the other responses are as they were, and answers filled from this response stay, without the record whose they were. Once saved it is gone from the file. The backup (.bak) holds it until the save after that; the recovery copy goes with the save. Figures that were closed, and reports and tables already written, stay as they are.
sheets-removed-undo = Put the removed response back

sheets-own = Fill in your own sheet
sheets-own-blank = Your own answers can be given on the { shell-questions.within } screen before the sheets of others come in.
sheets-own-only = While there is one response ({ $role }), { shell-questions.within }, { shell-results.within } and { shell-report.within } show its answers and notes. To change an answer on the { shell-questions.within } screen is to change that response.
sheets-own-group = Agreed answers are now written on the { shell-questions.within } screen. Fill in your own sheet in Excel and take it in.
