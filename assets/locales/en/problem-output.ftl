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
