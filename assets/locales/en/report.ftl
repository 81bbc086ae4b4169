## The words of the report. Those called report-word-* take no values and stand on the page as they are.

report-title = DX readiness of a municipality: report
report-document-title = { $place }: { report-title }
report-header = { $place }: { report-title }

report-word-result = Result
report-word-plan = Plan
report-word-steps = Next steps
report-word-factor = Success factor
report-word-aim = Now → target
report-aim = { $now } → { $target }
report-aim-reached = { $now }, { $target } reached
report-word-target = Target
report-word-target-of = For
report-word-now = Now
report-part-all-targets = All targets
report-step-between = {" "}
report-place-item-note = note of action item { $no }
report-place-step = an added step
report-part-details = Scores in detail
report-part-all-items = All action items
report-part-questions = Answers and evidence, question by question
report-part-towns = Documented towns
report-word-towns-about = Only what the documents say. What they do not mention may well have been done.
report-part-national = What is published in the national survey
report-part-method = Method and limits
report-word-documented = Evidence by question
report-part-sources = Sources
report-part-glossary = Glossary
report-part-versions = Versions
report-part-replaced = Replaced characters
report-word-replaced-about = These characters are not shown as they were typed: the typefaces of this report lack them, or an archival PDF may not hold them. The assessment file keeps them as typed.
report-word-note = Note
report-word-town = Town
report-word-level = Level
report-word-evidence = Evidence

## Page 1
report-fact-size = Size
report-size-population = Inhabitants { $count }
report-size-staff = Staff { $count }
report-shortened = { $start } (in full in the appendix)

report-empty-text = { $text } There are { $questions } questions: { answering-time }. “{ answering-unknown }” is a good answer where you don't. Begin with these foundations.

## Page 2
report-step-town = { $town } { $level } ({ $date }): { $summary }. Source: { $source }
report-factor-now-none = No score
report-items-more = { $count ->
    [1] 1 more item is listed in “{ $part }”.
   *[other] { $count } more items are listed in “{ $part }”.
}
report-due-none = Not set
report-owner-none = Not set

## Appendix
report-factors-title = Scores by factor, beside the documented towns
report-factors-own = Score
report-factors-bounds = Possible range
report-factors-stage = Stage
report-factors-range = Lowest to highest
report-factors-answered = Answered
report-factors-answered-cell = { $answered }/{ $total }
report-factors-range-cell = { $low } to { $high }
report-town-mean = { $mean }+ (n = { $n })
report-not-documented = not documented
report-factors-note-own = A factor's score is the mean of the levels answered in it. Possible range: the score if every “{ answering-unknown.within }” and unanswered question were 0, and if every one were 5. Answered: questions of the factor that are answered with a level.
report-factors-note-town = A town's value is the mean of its documented levels and means “at least”; n is the number of questions its document speaks to. The others are not documented, which is not 0. This is no ranking of towns.
report-behind-title = Behind what is documented
report-behind-about = Only questions with a value on both sides: the mean of how far this hall is below what is documented. What lies above it is beyond what is documented, which does not mean ahead.
report-behind-cell = { $behind } (n = { $n })
report-legend = An answer is a filled box with a number. A dashed box is an answer without a value. A box open at the top, such as 3+, is what a document shows: at least level 3. Towns that are not documented on a question are not listed there.
report-legend-group = Sheets and votes are shown as numbers of people by level. The height of a bar is that number; the hollow bar is “{ answering-unknown.within }”. The median is the answer in the middle from lowest to highest; where there are two at different levels, both are shown. Agreement is 1.00 where all are at one level, and 0.00 where half are at 0 and half at 5.
report-word-spread = Answers (people)
report-word-spread-unknown = { answering-unknown }
report-word-spread-median = Median
report-word-spread-range = Range
report-word-spread-agreement = Agreement
report-word-dissent = Dissent that remains
report-group-vote = { $vote } ({ $method })
report-group-of = of { $total }
report-evidence-where = { $date }, { $source }, { $place }
report-evidence-inferred = Read from it because { $reason }
report-steps-move-cell = { $from } → { $to }
report-doubts = What went wrong, and what is open
report-unscored = Not counted as evidence
report-unscored-row = { $question }: { $what } ({ $why })
report-chronicle = Way so far
report-figures-title = Profile
report-documented-about = What each document shows, question by question: at least this level. An empty cell is not documented, which is not 0.
report-documented-question = Question
report-documented-count = Towns
report-documented-total = Documented questions
report-documented-of = { $n }/{ $total }
report-method-agreement = Agreement is worked out so: divide the distance of a level from the mean by 5, take it from 1, and take the logarithm to base 2 of that; multiply by the share of answers at that level; add this up over all levels that were answered, and add 1. Source: Tastle, W. J., Wierman, M. J. (2007), doi:10.1016/j.ijar.2006.06.024
report-version-format = Format
report-version-format-value = PDF/A-3a, PDF/UA-1
report-version-copy = Attachment
report-version-copy-value = A copy of this assessment for handing on ({ $file }), without responses, names or notes kept inside the hall.
report-attachment = A copy of the assessment for handing on, which Shirube opens.
report-replaced-replaced = replaced by 〓, { $count } ×
report-replaced-leftout = left out, { $count } ×
report-replaced-place = { $place } ({ $count })
report-replaced-more = { $more ->
    [1] 1 further character
   *[other] { $more } further characters
}
report-replaced-more-places = { $more ->
    [1] 1 further place
   *[other] { $more } further places
}
report-place-name = name of the municipality
report-place-profile-note = note on the municipality
report-place-round = name of the round
report-place-question-note = note on question { $no } ({ $id })
report-place-question-grounds = web addresses on question { $no } ({ $id })
report-place-question-dissent = dissent on question { $no } ({ $id })
report-place-question-reason = reason for { answering-not-applicable.within } at question { $no } ({ $id })
report-place-item-text = action item { $no }
report-place-item-owner = owner of action item { $no }
report-place-item-due = due date of action item { $no }
report-place-catalogue = questionnaire and towns

## The report as files to edit
report-source-readme =
    These are the files that the report is made from.
    
    Words and numbers are in data.json, the layout is in *.typ, the charts are *.svg. After your changes, set it with Typst (0.15.1) to get report.pdf:
    
    typst compile --ignore-system-fonts --font-path fonts --pdf-standard a-3a,ua-1 report.typ

report-made-on = Report of { $date }
report-word-begin = Questions to begin with
report-word-what = What was done
report-word-question = Question
report-word-levels = Level
report-word-advice = What to do
report-word-replaced-character = Character
report-word-replaced-places = Where
report-appendix-title = Appendix { $n }: { $title }
report-part-profile = Shortened entries in full
report-towns-title = What the documents show of the towns, by factor (means)
report-national = National figure: { $text } ({ $source })
report-at-least = { $level }+
report-evidence-both = { $place }. { $inferred }
report-town-name = { $name }, { $prefecture }
report-figure = { $name }: { $value }
report-milestone-dated = { $date }: { $what }
report-milestone = { $number }. { $text }
report-milestone-after = (after { $after }) { $what }
report-method-1 = Levels run from 0 to 5, and each contains the ones below. { answering-rule } { answering-scope }
report-method-2 = A town's levels say “at least this far”, read from a published document. A short document leaves much out: what one document shows is not a measurement, and things may have changed since.
report-method-3 = The assessment is there to talk about where a hall stands. It does not rank municipalities, and it depends on who answered.
report-behind-none = nothing to compare

## What commands print

## Short forms

report-title-summary = DX readiness of a municipality: report in two pages
report-title-mayor = DX readiness of a municipality: a page for the mayor
report-title-slides = DX readiness of a municipality: the result and what comes next
report-slides-agreed = What was agreed
report-slides-answers = The answers
report-slides-open = { $count ->
    [one] Still open: 1 question
   *[other] Still open: { $count } questions
}
report-slides-ask = Ask: { $ask }
report-mayor-who = This rests on: { $who } ({ $date }).
report-mayor-by = Owner: { $owner }. Due: { $due }.{ $more ->
    [0] {""}
   *[other] {" "}({ $more } more)
}
report-mayor-by-none = Nobody has been named for it yet, and no date.
report-mayor-by-no-item = Not among the action items yet, so it has neither owner nor date.
report-mayor-between = {"; "}
report-mayor-items = In the plan: { $items }
report-items-more-whole = { $count ->
    [one] There is one more. All are listed in the report with all chapters.
   *[other] There are { $count } more. All are listed in the report with all chapters.
}
report-replaced-files = These characters, such as controls, can't stand in a file of an office program and were replaced by 〓. The assessment file keeps them as typed.
report-replaced-short = Characters that can't be printed ({ $characters }) were replaced visibly. Where they stand is listed in the report with all chapters.

## The report as a document to edit (Word)
report-document-format = Word document (.docx)
report-document-legend = An answer is a filled box with a number. A dashed box is an answer without a value. A number such as 3+ in a box of lines is what a document shows: at least level 3. Towns that are not documented on a question are not listed there.
report-document-legend-group = Sheets and votes are shown as numbers of people by level. The median is the answer in the middle from lowest to highest; where there are two at different levels, both are shown. Agreement is 1.00 where all are at one level, and 0.00 where half are at 0 and half at 5.
# Names of styles, as Word lists them.
report-document-style-kicker = Line above the title
report-document-style-lead = Text kept with the next
report-document-style-small = Remark
report-document-style-note = Note
report-document-style-picture = Chart
report-document-style-cell = Table text
report-document-style-number = Table number
report-document-style-score = Score
report-document-style-fact = Stage and answers
report-document-style-gap = Space below a table
report-document-style-label = Label
report-document-style-second = Remark in a line
report-document-style-level = Level
report-document-style-open = Answer without a level
report-document-style-bound = Documented level
report-document-style-sheet = Table with a head
report-document-style-pairs = Names and texts
report-document-style-panel = Result
report-document-style-beside = Side by side
