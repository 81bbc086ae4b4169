## The results. Words that the report has as well are in report.ftl, rules in scoring.ftl.

results-title = Results
results-parts = Views of the results
results-part-overview = Overview
results-part-heat = Heat map
results-part-radar = Radar
results-part-chronicle = Chronicle
results-part-steps = Next steps

results-empty-action = Answer the questions
results-open-action = Open the workshop

results-order = Order of the factors
results-order-questionnaire = Questionnaire order
results-order-gap = Largest gap
results-order-gap-about = Factors stand by how much is missing on average to what is documented of the towns. Those without a common question come last.
results-chart-hint = Point at a mark for its evidence, click for all of it (keys: Tab, arrows, Enter).

results-close = Close the evidence
results-go-question = Go to this question
results-go-town = More about { $town }
results-level = Level { $level }: { $statement }
results-level-means = What level { $level } says: { $statement }
results-note = Note: { $note }
results-reach = Documented reach: { $level } ({ $towns }).
results-range = Lowest level { $low }, highest level { $high }
results-lower = Mean of the documented lower bounds { $mean } (n = { $questions })
results-behind = { $common ->
    [1] On the 1 common question, { $behind } is missing to the documented lower bound.
   *[other] Over { $common } common questions, { $behind } is missing on average to the documented lower bounds.
}
results-behind-none = { $common ->
    [1] On the 1 common question, the documented lower bound is reached.
   *[other] On the { $common } common questions, the documented lower bounds are reached.
}
results-behind-no-common = No common question, so nothing is compared.
results-after = Date not given (after “{ $before }”)

results-rules = How these numbers are come by
