shell-program = Shirube
shell-own-hall = Your hall
shell-no-file = (not saved yet)
shell-moment = { $date }, { $time }
shell-nothing-open = No assessment is open
shell-unsaved = Unsaved changes
shell-saved = Saved
shell-start = Start
    .within = start
shell-profile = Profile
    .within = profile
shell-questions = Questions
    .within = questions
shell-workshop = Workshop
    .within = workshop
shell-results = Results
    .within = results
shell-plan = Plan
    .within = plan
shell-towns = Towns
    .within = towns
shell-report = Report
    .within = report
shell-keys = Keys
shell-settings = Display settings
shell-search = Find a question
shell-undo = Undo
shell-redo = Redo
shell-save = Save

map-cell = { $number } { $name } { $state }
map-cell-marked = { $number } { $name } { $state }, marked
map-level = level { $level }
map-marked = marked

shell-only-agreed = Since the first agreement, agreed answers alone count.
notice-show = Show
notice-whole = All of it
notice-dismiss = Dismiss the message
notice-saved = Saved.
notice-saved-but-votes = Saved. { $votes ->
    [one] One vote of the vote under way is
   *[other] { $votes } votes of the vote under way are
} not in the file yet: they go in { $from } at a time, so that nobody can tell whose they are.
notice-opened = There are { $count } things to know about the assessment that was opened.
notice-exported = The report has been written.
notice-list-written = The list has been written.
notice-workbook-written = The workbook of results was written.
notice-copied-table = The table was copied. It can be pasted into Word or Excel.
notice-copied-picture = The chart was copied. It can be pasted into Word or PowerPoint.
notice-document-written = The report to edit was written.
notice-calendar-written = The calendar of due dates was written.
notice-open = Open
notice-open-name = Open the file that was written
notice-handed-out = The sheet has been written.
notice-copy-opened = The copy inside the report is open. To keep what you change, save it under a name.

working-open = Opening
working-save = Saving
working-export = Writing the file
working-chart = Writing the chart
working-hand-out = Writing the sheet
working-collect = Taking sheets in
