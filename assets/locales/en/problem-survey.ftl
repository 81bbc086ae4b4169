## Problems in a table of the national survey and in what describes it.
## The value says what is wrong, .remedy what to do.

survey-half = { $ending ->
    [csv] The table that belongs to this description is not there.
   *[ron] The description that belongs to this table is not there.
    }
    .remedy = A survey is two files of the same name: .ron says what the columns mean, .csv has the rows.
survey-year = { $year } is no year of a survey.
    .remedy = Write the fiscal year with four digits, for instance 2023.
survey-measure = “{ $measure }” is no way of answering.
    .remedy = Write "yes-no" or "percent".
survey-counts = Counts are given for an answer by yes or no.
    .remedy = Take counts out, or write measure: "percent".
survey-entails-share = A share is said to entail a level.
    .remedy = Take entails out: only a yes can entail a level.
survey-entails-nothing = A yes is said to entail level 0, which holds anyway.
    .remedy = Take the entry out, or write a level from 1 to 5.
survey-column-twice = The column “{ $column }” can't be used here: it has another meaning already.
    .remedy = Let each column be spoken of once. code, prefecture and name say whose row it is.

survey-empty-table = The table is empty.
    .remedy = Put a line with the names of the columns first, then a row for each municipality.
survey-no-commas = There is only one column.
    .remedy = Separate the columns by commas; spreadsheet programs call this “CSV UTF-8 (comma delimited)”.
survey-head-missing = The column “{ $column }” is missing.
    .remedy = Add it, or take it out of the description (.ron) where it was not published.
survey-head-twice = There are two columns called “{ $column }”.
    .remedy = Take one of the two out.
survey-head-unknown = The description says nothing of a column “{ $column }”.
    .remedy = Describe it in the .ron file beside the table, or take it out. Check its spelling.
survey-cell-count = This row has { $found } cells and needs { $expected }.
    .remedy = Check for a comma too many or too few.
survey-unknown-code = No municipality has the code “{ $code }”.
    .remedy = Write the six digits of the official code, the check digit included. Spreadsheet programs drop a 0 in front: keep the column as text.
survey-row-twice = There is a second row of { $name } (first in line { $first }).
    .remedy = Take one of the two out.
survey-value = “{ $value }” can't stand in the column “{ $column }”.
    .remedy = { $holds ->
    [yes-no] Write 1 for yes or 0 for no, and leave it blank where there was no survey.
    [percent] Write a number from 0 to 100, with one decimal at most, without a sign behind it; leave it blank where nothing is published.
    [population] Write a whole number without separators. It may not be blank, since halls are compared by it.
   *[count] Write a whole number without separators, or leave it blank where nothing is published.
    }
survey-part = “{ $some }” does not fit the number in the column “{ $all }”.
    .remedy = Write no more than all of them; leave both blank or neither.
survey-rows-missing = There is no row for { $count } of the municipalities: { $names }
    .remedy = Add a row for each municipality of the list. Where there was no survey, leave its cells blank.

## The command `shirube national`

survey-none = This catalogue has no table of the national survey.
    .remedy = Give a folder that has one (surveys) with --catalogue, or leave --catalogue out.
national-several = Several municipalities are called “{ $typed }”.
    .remedy = Write the prefecture in front, or the code: { $halls }
national-unknown-hall = No municipality is called “{ $typed }”.
    .remedy = { $similar ->
    [none] Write a name, a reading or a code of six digits.
   *[other] Similar ones: { $similar }
    }
national-unknown-prefecture = No prefecture is called “{ $typed }”.
    .remedy = Write it as 山形県 or Yamagata.
national-out-hall = What is published can't be put into a file of this kind.
    .remedy = Let the name of the file end in .pdf or .csv.
national-out-prefecture = A prefecture's table can't be put into a file of this kind.
    .remedy = Let the name of the file end in .xlsx.
national-date = What is shown here and what goes into .csv has no date.
    .remedy = Take --date out.
