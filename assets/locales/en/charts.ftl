chart-own = Own hall
chart-open = not answered
chart-unknown = { answering-unknown.within }
chart-not-applicable = { answering-not-applicable.within }
chart-undocumented = not documented
chart-undated = date not given
chart-follows = counts as 0
chart-factor = Factor
chart-question = Question
chart-town = Town
chart-order = Order
chart-when = When
chart-milestone = Milestone
chart-score = Score
chart-bounds = Possible range
chart-answered = Answered
chart-documented = Documented questions
chart-legend-bounds = possible range (missing answers as 0 to 5)
chart-legend-lower = documented level or higher
chart-legend-at-least = documented level (≥ is “at least”)
chart-legend-target = score with all targets reached
chart-legend-reached = targets reached already
chart-legend-gap = broken line where a factor is not answered or not documented
chart-bounds-cell = { $low } to { $high }
chart-lower-cell = at least { $mean } ({ $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
})
chart-list-separator = {", "}

chart-profile-title = Score by factor
chart-profile-caption = Unit: level (0 to 5). Own hall: mean of the answered questions. Towns: mean of what documents show (at least).

chart-radar-title = Score by factor (radar)
chart-radar-caption = Unit: level (0 to 5). Marks of one value stand side by side, off their axis. Own hall: mean of the answered questions (n = { $answered } of { $asked }).{ $peers ->
    [0] {""}
   *[other] {" "}Towns: mean of what documents show, at least (n: { $towns }).
}

chart-heat-title = Level by question
chart-heat-caption = Unit: level (0 to 5). { $own }: n = { $answered } of { $asked } questions.{ $peers ->
    [0] {""}
   *[other] {" "}Towns: n = { $towns }.
}

chart-chronicle-title = The towns’ ways
chart-chronicle-caption = In the order that the document gives; where it gives none, that is said. Distances do not show time.

chart-factors-alt = Chart “{ $title }”. Scores of { $own } (0 to 5): { $values }.
chart-factors-alt-towns = {" "}Beside them stands what the documents of { $towns } show, at least.
chart-factors-alt-targets = {" "}Score with all targets reached: { $values }.
chart-factors-alt-reached = {" "}Targets reached already: { $factors }.
chart-heat-alt = Chart “{ $title }”. { $levels } of { $questions } questions are answered, { $unknown } are “{ answering-unknown.within }”, { $open } not answered, { $follows ->
    [0] {""}
   *[other] { $follows } counted as 0, {""}
}{ $excluded } { answering-not-applicable.within }.
chart-heat-alt-towns = {" "}Documented questions of the towns: { $towns }.
chart-chronicle-alt = Chart “{ $title }” of { $towns ->
    [one] one town
   *[other] { $towns } towns
}, in the order in which things were done.{ $told ->
    [0] {""}
   *[other] {" "}{ $ways }.
}
chart-chronicle-alt-town = { $town }: { $milestones ->
    [one] one milestone
   *[other] { $milestones } milestones
}, first “{ $first }”

chart-trend-title = How the score by factor moved
chart-trend-who = { $title }. { $who } { $caution } {""}
chart-trend-missing = { $round }: { $said }
chart-trend-caption = Unit: level (0 to 5). Score: mean of what was answered in that round. Moved: mean difference on the questions with a level both times.
chart-legend-whole = the same questions answered both times
chart-legend-broken = not the same questions (what moved stands at the right)
chart-trend-alt = Chart “{ $title }”. { $who }Scores (0 to 5): { $values }.

chart-number = Number
chart-before = Just before it, by the document (numbers)
chart-paths-title = In what order the towns went, by success factor
chart-paths-caption = A row for each success factor, a mark for each thing done. Only what arrows join has an order in the document (from left to right). What no arrows lead between has none, though it stands further left or right. Distances do not show time.
chart-legend-arrow = order by the document
chart-legend-divider = no order across this line
chart-paths-apart = no order is given with any other
chart-paths-first = nothing before it is given
chart-paths-mark = { $town } · { $number } · { $factor }: { $what } ({ $when }). Just before: { $before }
chart-paths-alt = Chart “{ $title }”: in what order { $towns ->
    [one] one town
   *[other] { $towns } towns
} came to which factor, joined by arrows only where a document gives the order.{ $told ->
    [0] {""}
   *[other] {" "}The longest order given: { $ways }.
}
chart-paths-alt-town = { $town } (of { $count }) { $run }
# Shares of the national survey
chart-shares-title = { $among ->
    [no] Shares among halls of like size
   *[yes] Shares among halls: { $circle }
    }
chart-shares-caption = Across: the share in %. Each dot is one hall ({ $circle }{ $among ->
    [no] { "" }
   *[yes] , this hall among them
    }); it is no ranking.
chart-shares-middle = the median
chart-shares-alt = How shares are spread: { $circle }. { $rows }
chart-shares-alt-row = { $name }: { $own }, { $middle }
