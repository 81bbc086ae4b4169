## The plan. Words that the report has as well: findings.ftl; rules: scoring.ftl.

plan-parts = Parts of the plan
plan-part-steps = Next steps

plan-part-targets = Targets
plan-targets-lead = Decide for each factor which level to reach, and by when. A target of a question goes before that of its factor. The next steps follow the targets. A suggestion is no target until you take it.
plan-targets-table = Targets by success factor
plan-targets-column-name = Factor
plan-targets-column-now = As it is
plan-targets-column-target = Target
plan-targets-column-suggested = Suggested by the towns
plan-cell = { $column }: { $said }.
plan-now-level = level { $low }
plan-now-levels = levels { $low } to { $high }
plan-target-none = none
plan-target-of-factor = that of the factor (level { $level })
plan-target-own = { $count ->
    [one] { $count } question has a target of its own
   *[other] { $count } questions have targets of their own
}
plan-target-left = { $questions ->
    [one] { $questions } question below the target
   *[other] { $questions } questions below the target
}, { $steps ->
    [one] { $steps } level to go
   *[other] { $steps } levels to go in all
}
plan-target-level = Target of { $name }: { $level }
plan-target-clear = Remove the target
plan-target-unfold = Targets by question
plan-target-fold = Fold the questions
plan-target-suggested = The documented towns suggest { $level }. { $why }
plan-target-nothing-suggested = The documented towns suggest nothing here: either nothing is documented, or no level above your own.
plan-target-take = Take the suggestion
plan-target-is-suggested = The target is as suggested
plan-target-by-until = by { $date }
plan-target-by-past = by { $date }, which is past
plan-by = By when
plan-by-hint = such as { date-typed-deadline }
plan-by-wrong = This can't be read as a date. Examples: { date-typed-deadline }
plan-by-typed = “{ $text }” can't be read as a date
plan-by-first = Set a level first; then you can say by when.
plan-targets-none = No target is set yet.
projector-target = Now { $now }, target { $target }
plan-part-moved = What moved

plan-moved-first-title = There is no earlier round
plan-moved-first = Once a new round is begun and answered, this shows what rose, what fell and what has no answer any more, and who answered each time.
plan-moved-begin = Begin a new round in the profile
plan-moved-with = Compare with
plan-moved-questions = By question

plan-part-trial = What if
plan-trial-word = Trial (not the real answers)
plan-trial-begin = Try “what if this question stood at level 3”. Choose a question and press a digit from 0 to 5: here you see how the score, the stage, the nearest town and the next steps would move. Neither the answers nor the file change.
plan-trial-none = Nothing is tried yet.
plan-trial-questions = Questions to try
plan-trial-column-name = Question
plan-trial-column-now = As it is
plan-trial-column-tried = In the trial
plan-trial-level = level { $level }
plan-trial-row = { $name }. As it is: { $now }. { $tried }.
plan-trial-row-as-it-is = { $name }. As it is: { $now }.
plan-trial-try = In the trial, { $name } at level { $level }: { $statement }
plan-trial-suggested = Try the suggested level { $level }
plan-trial-back = Leave out of the trial
plan-trial-statement = In the trial, level { $level }: { $statement }
plan-trial-moved = Answers have changed since this trial was begun. It is reckoned on the answers as they are now. { $questions }
plan-trial-moved-question = { $name } (then { $then }, now { $now })
plan-trial-replaced = Another target takes the place of the one before: { $questions }
plan-trial-lowered = What is lower than it is becomes no target: { $questions }
plan-trial-keep = Make targets of what was raised
plan-trial-discard = Throw the trial away
plan-trial-discarded = The trial was thrown away
plan-trial-resume = Bring the trial back
plan-trial-kept = { $count ->
    [one] { $count } question of the trial is a target now
   *[other] { $count } questions of the trial are targets now
}{ $few ->
    [0] {""}
   *[other] . What is lower than it is became none ({ $lowered })
}
plan-part-items = Action items

plan-up = Move up
plan-down = Move down

plan-item-field = Item { $number } { $field }
plan-item-field-new = New item { $field }
plan-item-new = The next item
plan-item-add = Add an item
plan-item-remove = Delete
plan-item-owners = Posts
plan-items-show = Show
plan-items-all = All
plan-items-overdue = Overdue
plan-items-narrow = By owner
plan-items-narrowed = Owner: { $owner }
plan-items-shown = { $count } of { $all } items are shown
plan-items-layout = Layout
plan-items-table = Table
plan-items-board = By status
plan-board-column = { $status }: { $count }
plan-board-title = { $number }. { $item }
plan-board-put = Move to “{ $status }”
plan-board-open = In the table
plan-item-nameless = (nothing written)
plan-copy = This is a copy for handing on. A change of steps or targets here ends that: it becomes an assessment of its own beside the one it was made from. If you have that file, change it there. Undoing makes it the copy again.
plan-items-copy = This is a copy for handing on: its action items can only be read.

plan-steps-by-rule = The steps stand in the order of the rule.
plan-steps-reset = Back to the order of the rule
plan-steps-hidden = { $count ->
    [one] 1 step is left out
   *[other] { $count } steps are left out
}
plan-step-back = Bring back
plan-step-hide = Leave out
plan-step-make = Make it an item
plan-step-item = Action item: “{ $item }”, { $status }
plan-step-item-owner = Action item: “{ $item }”, { $owner }, { $status }
plan-step-own = A step of your own
plan-step-own-text = What to do
plan-step-own-of = { $own } (factor: { $factor })
plan-step-change = Change its text or factor
plan-step-no-factor = None
plan-step-own-hint = Such as: count the waiting times of a week
plan-step-add = Add the step

plan-items-copy-table = Copy the items as a table
plan-steps-copy = Copy the next steps as a table
plan-items-calendar = Due dates to a calendar (.ics)…
plan-items-calendar-about = { $count ->
    [one] The one item with a due date becomes an all-day event.
   *[other] The { $count } items with a due date become all-day events.
} A month or a fiscal year is its last day. Imported again, the events change.
