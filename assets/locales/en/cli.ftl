## What commands write

cli-problems = { $count ->
    [one] { $count } problem was found.
   *[other] { $count } problems were found.
    }

cli-date = “{ $typed }” can't be read as a date.
    .remedy = Write a day of the years { $first } to { $last }, such as 2026-11-22 or R8.11.22.

cli-check-fine =
    No problems were found. Questionnaire, { $edition } ({ $id }): { $factors ->
    [one] { $factors } factor
   *[other] { $factors } factors
    }, { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
    }, { $towns ->
    [one] { $towns } town
   *[other] { $towns } towns
    }, { $sources ->
    [one] { $sources } source
   *[other] { $sources } sources
    }, { $terms ->
    [one] { $terms } term
   *[other] { $terms } terms
    }.
cli-check-archived = Earlier editions, to be read: { $editions }.
cli-check-assessment = It can be read as an assessment.
cli-check-round = { $title } · { $date } · questionnaire: { $edition } · { $state ->
    [live] scored: { $counts }
    [archived] to be read, not scored
   *[unknown] not known here, not scored
    }
cli-check-question = Question
cli-check-name = Name
cli-check-documented = Documented
cli-check-at-least = ≥{ $level }
# not documented
cli-check-none = -

check-remarks = To be known:
output-remarks = Written, but to be known:

## Mistakes on the command line. $command is such as “shirube report”; it is shown as the place, too.

cli-unknown-command = there is no command and no file “{ $word }”
    .remedy = { $similar ->
    [none] Commands are { $commands }. To open a file, write its name with its ending, such as “.ron”.
   *[other] Perhaps “{ $similar }” is meant. Commands are { $commands }.
    } “shirube --help” shows how they are used.
cli-unknown-option = there is no option “{ $word }”
    .remedy = { $similar ->
    [none] { $of ->
        [window] A window on a file takes “--lang” only; other options follow a command such as “shirube report”.
       *[command] Check the spelling.
        }
   *[other] Perhaps “{ $similar }” is meant.
    } “{ $command } --help” shows all of them.
cli-dash-name = “{ $word }” begins with a dash and is taken for an option
    .remedy = If it is the name of a file, write “./{ $word }”, or “--” before it.
cli-too-many = “{ $word }” is too much
    .remedy = { $of ->
    [window] The window takes one file.
   *[command] The command has all that it takes.
    } A name with blanks needs quotation marks (") around it. “{ $command } --help” shows how it is used.
cli-missing = { $what ->
    [file] the file to read (FILE) is missing
    [files] the files or folders to read (FILES) are missing
    [output] where the result goes (-o { $value }) is missing
   *[other] { $option } is missing
    }
    .remedy = Write { $usage }; “{ $command } --help” says more.
cli-name-empty = the name of the file is empty
    .remedy = Write the name of a file.
cli-value-missing = { $option } has no value ({ $value })
    .remedy = Write the value behind { $option } and a blank.{ $of ->
    [path] {" "}A name that begins with a dash needs “./” before it.
   *[other] {""}
    }
cli-value-unknown = { $option } can't be “{ $given }”
    .remedy = { $allowed ->
    [none] “{ $command } --help” shows what it can be.
   *[other] It can be { $allowed }, in small letters.
    }
cli-value-too-many = { $option } takes no value (“{ $given }”)
    .remedy = Write { $option } alone.
cli-twice = { $option } is given twice
    .remedy = Give it once.
cli-conflict = { $option } and { $other } can't be used together
    .remedy = Give one of them.
cli-not-text = there is something that can't be read as text
    .remedy = Type it anew in a terminal with the right encoding. If the name of a file is the cause, rename it.
cli-not-understood = the command line is not understood
    .remedy = “{ $command } --help” shows how it is used.

# How far a command over many files is, on one line of the terminal
cli-progress-read = Reading: { $done } of { $total } files
cli-progress-report = Making reports: { $done } of { $total }
cli-report-many-goals =
    { $count ->
        [one] { $count } PDF lies where a report goes and was not read as an assessment.
       *[other] { $count } PDFs lie where reports go and were not read as assessments.
    }
cli-assessments-same = { $path } says the same as { $other } and is left out.

cli-report-written = Report written: { $path }
cli-report-source-written = Files that the report is made from written: { $path }
cli-report-replaced = Some characters could not be shown as they were typed.
cli-report-example-written = Report of the example written: { $path }
cli-report-example-next =
    What next
      Open this PDF to see what the report on an assessment looks like.
      Make the report on your own: shirube report ASSESSMENT.ron -o REPORT.pdf
      See all commands: shirube --help
