chart-own = Own hall
chart-open = not answered
chart-unknown = don’t know
chart-not-applicable = not applicable
chart-undocumented = not documented
chart-factor = Factor
chart-score = Score
chart-range = Range
chart-answered = Answered
chart-documented = Documented questions
chart-legend-range = range of the score (open answers counted as 0 and as 5)
chart-legend-lower = documented lower bound (at least)
chart-range-cell = { $low } to { $high }
chart-lower-cell = at least { $mean } ({ $questions } { $questions ->
    [one] question
   *[other] questions
})
chart-list-separator = {", "}

chart-profile-title = Score by factor
chart-profile-caption = Unit: level (0 to 5). Own hall: mean of the answered questions. Towns: mean of the documented lower bounds.

chart-factors-alt = Chart “{ $title }”. Scores of { $own } (0 to 5): { $values }.
chart-factors-alt-towns = {" "}Beside them stand the documented lower bounds of { $towns }.
