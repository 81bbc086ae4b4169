## Words for scores, stages and steps. The rules shown beside their results are scoring-rule-*; the attribute name is the label.

scoring-stage-about =
    At least { $reached ->
        [75] three quarters
       *[other] { $reached }%
    } of the factors with a score have come this far.
scoring-stage-zero =
    Fewer than { $reached ->
        [75] three quarters
       *[other] { $reached }%
    } of the factors with a score have come to stage 1.
scoring-stage-none =
    The stage is shown once at least { $answered ->
        [50] half
       *[other] { $answered }%
    } of the questions are answered with a level.
scoring-unknown = { answering-unknown }
scoring-not-applicable = { answering-not-applicable }
scoring-open = Not answered yet
scoring-follows = counts as 0

scoring-rule-score = The score of a factor is the mean of the levels answered in it. With it go the number of questions answered, the lowest and highest level, and the possible range.
    .name = Score of a factor
scoring-rule-overall = The overall score is the mean of the factors that have a score. The number of those factors is shown with it.
    .name = Overall score
scoring-rule-bounds = The score if every “{ answering-unknown.within }” and unanswered question were 0, and if every one were 5. The overall range is the mean of the factors' ranges.
    .name = Possible range of a score
scoring-rule-stage =
    The stage of a factor is the highest level that at least { $reached ->
        [75] three quarters
       *[other] { $reached }%
    } of its answered questions have reached. With 5, 5, 0 and 0 the mean is 2.5 and the stage is 0.
    .name = Stage of a factor
scoring-rule-overall-stage =
    The overall stage is the highest stage that at least { $reached ->
        [75] three quarters
       *[other] { $reached }%
    } of the factors with a stage have reached. It is shown once at least { $answered ->
        [50] half
       *[other] { $answered }%
    } of the questions that apply are answered with a level (those that count as 0 because of another are left out here).
    .name = Overall stage
scoring-rule-not-applicable = A question marked as { answering-not-applicable.within } counts in no score, range or stage. It needs a reason.
    .name = { answering-not-applicable }
scoring-rule-follows = Where a question that others build on is at level 0, those count as 0 too, and are shown as “counts as 0”. A question marked as { answering-not-applicable.within } stays as it is.
    .name = Questions that count as 0 because of another
scoring-rule-lower-bound = The level of a documented town is the least that its document shows. A question that the document is silent on is not 0 and enters no mean and no comparison.
    .name = What is documented
scoring-rule-behind = Only questions that the document speaks to and that have a level here are compared: the mean of how far this hall is below the town. Being above counts as 0 and only means beyond what is documented.
    .name = Behind a town
scoring-rule-reach = The highest level that the documents show for the question, and the towns that reached it.
    .name = Highest level documented
scoring-rule-nearest = The town with the smallest mean absolute difference over the questions in common. It is named only with at least { $questions } such questions in at least { $factors } factors.
    .name = Nearest town
scoring-rule-strengths = Questions at level { $strength } or above, highest first, at most { $most }. Equal ones stand in the order of the questionnaire.
    .name = Strengths
scoring-rule-gaps = Questions below their target (level 5 where there is none), lowest level first, at most { $most }. None that is a strength is among them. Equal ones stand in the order of the next steps.
    .name = Gaps
scoring-rule-steps = Questions below their target: first foundations at level 0, then the larger gap to the median of the towns (the middle of their documented levels; of two in the middle, their mean), then the lower level, then the order of the questionnaire. The median counts where at least two towns are documented; of the first { $first } at most { $most } come from one factor, as long as other factors have steps.
    .name = Order of the next steps
scoring-rule-foundations = The questions that other work builds on come first while they are at level 0. There is more than one way to begin.
    .name = Foundations
scoring-rule-targets = A question's own target goes before that of its factor. Suggested are the highest documented level of a question and, for a factor, the median of these (of two in the middle the lower one), never below its stage; nothing is set by itself. The flag in a chart is the score with each question at the higher of level and target.
    .name = Targets
scoring-rule-trend = A factor moves by the mean difference over the questions that had a level in both rounds. What was answered anew or is no longer answered is no change. Only rounds of the same edition of the questionnaire are compared, and it is always said who answered.
    .name = What moved
scoring-rule-unknowns = “{ answering-unknown }” and unanswered questions by how far the overall score moves between 0 and 5 there. Equal ones: foundations first, then the higher documented level, then the order of the questionnaire.
    .name = Decisive unknowns

scoring-reason-foundation = Other work builds on this, and it is still at level 0, so it comes first.
scoring-reason-behind-half = { $there } of the { $towns } documented towns are at level { $level } or above. Your hall is at { $own }.
scoring-reason-behind-all = All { $towns } documented towns are at level { $level } or above. Your hall is at { $own }.
scoring-reason-own-level = { $towns ->
    [0] No town is documented here, so it stands by your own level: the lowest come first.
    [1] Only one town is documented here, so it stands by your own level: the lowest come first.
   *[other] Your hall has reached at least half of the { $towns } towns that are documented here, so it stands by your own level: the lowest come first.
}
scoring-reason-held-back = { $reason } It comes after other factors, so that the first { $first } are not all of one factor.
scoring-step-no-town = No document tells of a town that has come this far.

scoring-gaps-more = { $count ->
    [one] { $count } more question was answered with level 0.
   *[other] { $count } more questions were answered with level 0.
    }
scoring-gaps-none = Apart from the strengths, every question is at its target.
scoring-steps-done = Every question is at its target.
scoring-steps-unscored = There are no answers yet, so no next steps are shown.

rules-title = How these numbers are worked out
