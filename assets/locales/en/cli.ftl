## What commands write

cli-problems = { $count ->
    [one] { $count } problem was found.
   *[other] { $count } problems were found.
    }

cli-check-fine = No problems were found. Questionnaire { $version }: { $factors } factors, { $questions } questions, { $towns } towns, { $sources } sources, { $terms } terms.
cli-check-question = Question
cli-check-name = Name
cli-check-documented = Documented
cli-check-at-least = ≥{ $level }
# not documented
cli-check-none = -
