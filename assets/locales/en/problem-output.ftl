# Where files are put out: what they would take the place of.

output-is-input = this would go into the very file it is made from
    .remedy = Choose another name. The file is as it was.
output-changed = somebody changed the file here while this was being made
    .remedy = Have a look at it and try again, or choose another name. The file is as it was.
output-not-report = the file here is not the report on this round of this municipality as Shirube wrote it
    .remedy = Choose another name with "-o ANOTHER-NAME.pdf", or replace the file with --force. The file is as it was.
output-not-blank-pdf = the file here is not a blank questionnaire as Shirube wrote it
    .remedy = Choose another name with "-o ANOTHER-NAME.pdf", or replace the file with --force. The file is as it was.
output-not-list = the file here is not the list of answers of this round of this municipality as Shirube wrote it
    .remedy = Choose another name. The file is as it was.
output-not-blank = the file here is not a blank sheet as Shirube wrote it; somebody may have written in it
    .remedy = Choose another name with "-o ANOTHER-NAME.xlsx", or replace the file with --force. The file is as it was.
output-not-results = the file here is no workbook of results as Shirube wrote it; a workbook that somebody saved since is kept
    .remedy = Choose another name with "-o ANOTHER-NAME.xlsx", or replace the file with --force. The file is as it was.
output-not-table = the file here is no table as Shirube wrote it
    .remedy = Choose another name with "-o ANOTHER-NAME.csv", or replace the file with --force. The file is as it was.
output-not-calendar = the file here is no calendar as Shirube wrote it
    .remedy = Choose another name with "-o ANOTHER-NAME.ics", or replace the file with --force. The file is as it was.
calendar-no-items = this round has no action items
    .remedy = Put in an item with a due date, in the plan under action items.
calendar-nothing = no action item of this round has a due date
    .remedy = Give an item a due date, in the plan under action items.
calendar-out-ending = the name does not end in .ics
    .remedy = Name the place as in "-o due.ics".
output-not-national = the file here is not what is published of this municipality or prefecture as Shirube wrote it
    .remedy = Choose another name with "-o ANOTHER-NAME", or replace the file with --force. The file is as it was.
