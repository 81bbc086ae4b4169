## The results. Words that the report has as well are in report.ftl, rules in scoring.ftl.

results-title = { shell-results }
results-who = { $label }: { $who }
results-parts = Views of the results
results-part-overview = Overview
results-part-heat = Heat map
results-part-radar = Radar
results-part-chronicle = Chronicle
results-part-national = National survey

results-empty-action = Answer the questions
results-open-action = Open the { shell-workshop.within }
results-moved-go = What moved
results-moved-go-name = To the { shell-plan.within }: what moved since the round before
results-ask = { $count ->
    [one] One question is open or not known: a section that knows can be asked.
   *[other] { $count } questions are open or not known: the sections that know can be asked.
}
results-plan-action = Go on to the { shell-plan.within }

results-order = Order of the factors
results-order-questionnaire = Questionnaire order
results-order-gap = Largest gap
results-order-gap-about = Factors stand by how far your hall is, on average, below what is documented of the towns. Those where nothing can be compared come last.
results-chart-hint = Point at a mark for its evidence, click for all of it (keys: Tab, arrows, Enter).

results-close = Close the evidence
results-go-question = Go to this question
results-go-town = More about { $town }
results-level = Level { $level }: { $statement }
results-level-means = What level { $level } says: { $statement }
results-note = Note: { $note }
results-reach = The highest level documented is { $level } ({ $towns }).
results-range = Lowest level { $low }, highest level { $high }
results-lower = Mean of the documented levels: { $mean } or above (n = { $questions })
results-behind = { $common ->
    [1] On the 1 question that can be compared, your hall is { $behind } below what is documented.
   *[other] Over the { $common } questions that can be compared, your hall is on average { $behind } below what is documented.
}
results-behind-none = { $common ->
    [1] On the 1 question that can be compared, your hall has reached what is documented.
   *[other] On the { $common } questions that can be compared, your hall has reached what is documented.
}
results-behind-no-common = There is no question to compare.
results-after = Date not given (after “{ $before }”)
results-circle = Among
