## What commands write

cli-problems = { $count ->
    [one] { $count } problem was found.
   *[other] { $count } problems were found.
    }

cli-date = “{ $typed }” can't be read as a date.
    .remedy = Write a day of the years { $first } to { $last }, such as 2026-11-22 or R8.11.22.

cli-check-fine =
    No problems were found. Questionnaire { $version }: { $factors ->
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
cli-check-question = Question
cli-check-name = Name
cli-check-documented = Documented
cli-check-at-least = ≥{ $level }
# not documented
cli-check-none = -

report-remarks = Written, but have a look:
