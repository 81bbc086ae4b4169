## Words for scores, stages and steps. The rules shown beside their results are scoring-rule-*; the attribute name is the label.

scoring-stage-none = The stage is shown once at least half of the questions have a level of their own.
scoring-unknown = Don't know
scoring-not-applicable = Not applicable
scoring-open = Not answered yet

scoring-rule-score = The score of a factor is the mean of the levels answered in it. With it go the number of questions answered, the lowest and highest level, and the bounds.
    .name = Score of a factor
scoring-rule-overall = The overall score is the mean of the factors that have a score. The number of those factors is shown with it.
    .name = Overall score
scoring-rule-bounds = The score if every “don't know” and unanswered question were 0, and if every one were 5. The overall bounds are the mean of the factors' bounds.
    .name = Bounds
scoring-rule-stage = The stage of a factor is the highest level that at least three quarters of its answered questions have reached. With 5, 5, 0 and 0 the mean is 2.5 and the stage is 0.
    .name = Stage of a factor
scoring-rule-overall-stage = The overall stage is the highest stage that at least three quarters of the factors with a stage have reached. It is shown once at least half of the questions that apply have a level of their own.
    .name = Overall stage
scoring-rule-not-applicable = A question marked as not applicable counts in no score, bounds or stage. It needs a reason.
    .name = Not applicable
scoring-rule-follows = Where a question that others build on is at level 0, those count as 0 too, and this is shown. A question marked as not applicable stays as it is.
    .name = Answers that follow
scoring-rule-lower-bound = The level of a documented town is the least that its document shows. A question that the document is silent on is not 0 and enters no mean and no comparison.
    .name = What is documented
scoring-rule-behind = Only questions that the document speaks to and that have a level here are compared: the mean of how far this hall is below the town. Being above counts as 0 and only means beyond what is documented.
    .name = Behind a town
scoring-rule-reach = The highest level that the documents show for the question, and the towns that reached it.
    .name = Documented reach
scoring-rule-nearest = The town with the smallest mean absolute difference over the questions in common. It is named only with at least { $questions } such questions in at least { $factors } factors.
    .name = Nearest town
scoring-rule-strengths = Questions at level 2 or above, highest first, at most three. Equal ones stand in the order of the questionnaire.
    .name = Strengths
scoring-rule-gaps = Questions below their target (level 5 where there is none), lowest level first, at most three. None that is a strength is among them. Equal ones stand in the order of the next steps.
    .name = Gaps
scoring-rule-steps = Questions below their target: first foundations at level 0, then the larger gap to the median of the towns, then the lower level, then the order of the questionnaire. The median counts where at least two towns are documented; of the first { $first } at most { $most } come from one factor, as long as other factors have steps.
    .name = Order of the next steps
scoring-rule-foundations = The questions that other work builds on come first while they are at level 0. There is more than one way to begin.
    .name = Foundations
scoring-rule-unknowns = “Don't know” and unanswered questions by how far the overall score moves between 0 and 5 there. Equal ones: foundations first, then higher documented reach, then the order of the questionnaire.
    .name = Decisive unknowns

scoring-reason-foundation = Other work builds on this question and it is still at level 0, so it comes first.
scoring-reason-behind-median = The median of the { $towns } towns documented here is { $median } (a median of lower bounds), { $gap } above this hall.
scoring-reason-own-level = There is no gap to a median of towns, or fewer than two are documented, so it stands by its own level, then by the order of the questionnaire.
scoring-reason-held-back = { $reason } It waits because at most { $most } of the first { $first } steps come from one factor.
scoring-step-no-town = No town is documented at this level or above.

scoring-gaps-more = { $count ->
    [one] { $count } more question is at level 0.
   *[other] { $count } more questions are at level 0.
    }
scoring-gaps-none = Apart from the strengths, every question is at its target.
scoring-steps-done = Every question is at its target.
scoring-steps-unscored = There are no answers yet, so no next steps are shown.
