## What stands in the workbook of results (Excel)

workbook-title = Shirube results · { $place }
workbook-foot = Shirube results · { $place } · made on { $date }
workbook-made-on = Made on
workbook-at-least = at least { $level }

workbook-tab-results = Results
workbook-tab-questions = Questions
workbook-tab-workshop = Workshop
workbook-tab-spread = Distributions
workbook-tab-steps = Next steps
workbook-tab-items = Action items
workbook-tab-targets = Targets
workbook-tab-trend-factors = Trend by factor
workbook-tab-trend = Trend
workbook-tab-national = National survey
workbook-tab-about = About

workbook-title-questions = Answers and documented levels, question by question
workbook-title-workshop = Workshop: how sheets and votes are spread, and what was agreed
workbook-title-spread = Workshop: distribution of levels
workbook-title-steps = Next steps
workbook-title-items = Action items
workbook-title-targets = Targets
workbook-title-trend-factors = What moved since the round before, by factor
workbook-title-trend = What moved since the round before
workbook-title-about = How to read these results

workbook-overall = Overall
workbook-between = {" · "}

workbook-head-factor = Success factor
workbook-head-score = Score
workbook-head-low = Possible from
workbook-head-high = Possible to
workbook-head-stage = Stage
workbook-head-stage-name = Name of the stage
workbook-head-answered = Answered
workbook-head-of = Of how many
workbook-head-town =
    { $town }
    at least
workbook-head-town-questions = On how many
workbook-head-town-level =
    { $town }
    at least
workbook-head-number = No.
workbook-head-id = Id
workbook-head-question = Question
workbook-head-answer = Answer
workbook-head-reason = Why { answering-not-applicable.within }, or why 0
workbook-head-note = Note
workbook-head-grounds = Web addresses it rests on
workbook-head-reach = Highest documented
workbook-head-reached = Reached by
workbook-head-voices = From
workbook-head-method = How voted
workbook-head-level-0 = 0
workbook-head-level-1 = 1
workbook-head-level-2 = 2
workbook-head-level-3 = 3
workbook-head-level-4 = 4
workbook-head-level-5 = 5
workbook-head-unknown = { answering-unknown }
workbook-head-total = All
workbook-head-median = Median
workbook-head-lowest = Lowest
workbook-head-highest = Highest
workbook-head-agreement = Agree-ment
workbook-head-share = Share of don't-knows
workbook-head-agreed = Agreed answer
workbook-head-counts = Counted in results
workbook-head-dissent = Dissent that remains
workbook-head-order = Order
workbook-head-from = Now
workbook-head-to = Next
workbook-head-advice = What to do
workbook-head-item-id = No.
workbook-head-remark = To note
workbook-head-target-question = Question (empty: all of the factor)
workbook-head-score-now = Now
workbook-head-target = Target
workbook-head-target-name = Name of the level
workbook-head-by = By
workbook-head-score-then = Score then
workbook-head-score-since = Score now
workbook-head-moved = Moved by
workbook-head-common = Questions with a level both times
workbook-head-then = Then
workbook-head-since = Now
workbook-head-levels = Levels
workbook-head-change = What became of it
workbook-head-why = Why here
workbook-head-towns = Towns documented at this level or above

workbook-note-own = A factor's score is the mean of the levels answered in it. Possible from and to: the score if every “{ answering-unknown.within }” and unanswered question were 0, and if every one were 5.
workbook-note-towns = A town's value is the mean of its documented levels, which means “at least”, with the number of questions it rests on. An empty cell is not documented, which is not 0. This is no ranking of towns.
workbook-note-left-out = { $left ->
    [1] The radar chart shows the first { $shown } towns; 1 more is in the table.
   *[other] The radar chart shows the first { $shown } towns; { $left } more are in the table.
}
workbook-note-questions = The levels of towns are what published documents show: at least this level. An empty cell is not documented, which is not 0.
workbook-note-targets = A question's own target goes before that of its factor. “Now” is the score of a factor and the level of a question.
workbook-note-trend-factors = “Moved by” is the mean change over the questions answered with a level in both rounds. Questions answered for the first time move a score too, so it need not be the difference of the two scores.
workbook-note-workshop = Numbers are counts of answers when the round was closed for publication. Distributions are shown from { $from } people on who answered with a level, those of votes from { $votes } votes for a level on; votes that were not revealed are left out. The agreed answer was set by the facilitator and never computed.
workbook-note-spread = Of each question the last distribution that may be shown. Don't-knows stay out of the shares.

workbook-step-town = { $town }: { $level } ({ $date })

workbook-chart-factors = Score by factor (0 to 5), and its possible range
    .about = Bar chart of the score of every success factor. Thin lines show its possible range. The values are in the table above.
workbook-chart-towns = Beside what documents show of the towns (0 to 5)
    .about = Radar chart of this hall's scores and the means of the levels documented of the towns, by success factor. A line is broken where there is no value. The values are in the table above.
workbook-chart-spread = Share of levels (the figures are counts of answers)
    .about = Stacked bar chart of the share of levels 0 to 5 in the answers to every question. The values are in the table on the left.
workbook-chart-trend = Score by factor (0 to 5) and its possible range, then and now
    .about = Bar chart of the score of every success factor in the round before and in this one. Thin lines show the possible range. The values are in the table above.
workbook-series-own = This hall
workbook-series-town = { $town } (at least)
workbook-series-level = Level { $level }

workbook-part-reading = How to read it
workbook-part-characters = What differs from what was typed
workbook-part-scoring = Rules for scores, stages and steps
workbook-part-workshop = Rules of the workshop
workbook-part-sources = Sources
workbook-part-versions = Versions
workbook-about-levels = Levels run from 0 to 5, and each contains the ones below. The assessment is there to talk about where a hall stands. It does not rank municipalities.
    .name = Levels
workbook-about-lower = A town's level is read from a published document: at least this level. It is not a measurement of the town, and things may have changed since.
    .name = Levels of towns
workbook-about-empty = An empty cell of a town is not documented. It is not 0 and enters no mean and no comparison. An empty cell of this hall has no value yet.
    .name = Empty cells
workbook-about-private = Names of people who answered, single responses of a group, notes kept inside the hall, distributions of fewer than { $from } people or { $votes } votes, votes that were not revealed and figures of a round that is not closed are nowhere in this workbook.
    .name = What is left out
workbook-about-cut = A text too long for a cell is cut and ends with “…”. The assessment file keeps all of it.
    .name = Long texts
