# What can be wrong when results are put into tables, and what is to be known of those that were written

table-out-ending = the name of a table has to end in .xlsx or .csv
    .remedy = Write "-o NAME.xlsx" for one assessment as a workbook with charts, "-o NAME.csv" for many in one table.
table-one = a workbook (.xlsx) is made from one assessment, and there are { $count }
    .remedy = Name one assessment only, or put all of them into one table with "-o NAME.csv".
table-date-csv = a table (.csv) has no date on it
    .remedy = Leave "--date" out. The date of each round is in the column round_date.
table-twice = there is more than one assessment of { $name } (the other: { $other }); both are in the table
    .remedy = Leave the older one out and try again if you don't want it. The columns assessment and round_date tell them apart.
table-is-sheet = this is a sheet of answers and no assessment
    .remedy = Collect sheets into an assessment (.ron) with "shirube collect" first, and name that.
table-is-results = this is a workbook of results of Shirube and no assessment
    .remedy = Name the assessment (.ron) that the workbook was made from.
table-is-table = this is a table of Shirube (.csv) and no assessment
    .remedy = Name the assessment (.ron) that the table was made from.
