## The plan and what becomes of it from round to round: targets, steps, action items, trials, trends.

findings-round-name = { $title } ({ $date })
findings-round-name-nth = { $title } ({ $date }, number { $nth } of that day)

findings-target = level { $level } ({ $name })
findings-target-by = level { $level } ({ $name }) by { $date }
findings-target-below = The target is below what there is: everything answered is at level { $now } or above. It is kept as it is.
findings-target-reached = Reached already: there is no step towards it.
findings-target-unanswered = There is no level yet, so nobody knows whether it is reached.
findings-target-unknown = The questionnaire at hand does not ask this. The target is kept and used nowhere.
findings-suggest-reach = The highest level that a document shows ({ $towns }).
findings-suggest-median = The median of the highest levels that documents show on { $questions } of the { $of } questions; never below the stage that there is.

findings-step-own = A step of our own
findings-step-place = Place { $place } by the rule
findings-step-order-own = The steps stand in an order of our own{ $hidden ->
    [0] {""}
   *[other] , with { $hidden } left out
}. The order that the rule gives can be brought back.

findings-precedent = { $town }, at least level { $level } ({ $date }): { $summary }
findings-precedent-source = { $source }, “{ $place }”
findings-precedent-before = Before “{ $milestone }”, the first that its chronicle tells of this factor: { $before }
findings-precedent-first = “{ $milestone }” is the first that its chronicle tells of this factor. What came before it is not told.
findings-precedent-no-milestone = Its chronicle tells nothing of this factor, so what came before is not known.
findings-precedent-doubt = { $what } (“{ $place }”)

findings-item-part-text = What to do
findings-item-part-owner = Owner
findings-item-part-due = Due
findings-item-part-status = Status
findings-item-part-remark = To note
findings-item-part-note = Note
findings-item-part-step = Step
findings-item-part-history = So far
findings-item-line = { $part }: { $said }
findings-item-step = “{ $question }” to level { $level }
findings-item-step-own = “{ $step }”
findings-item-overdue = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
findings-item-today = Due today
findings-item-undated = No date
findings-item-unread = “{ $text }” can't be read as a due date
findings-item-change = { $date } { $status }
findings-items-none = There are no action items.
findings-items-counts = { $total ->
    [one] 1 action item
   *[other] { $total } action items
}: { $open } open, { $doing } begun, { $done } done, { $dropped } dropped
findings-items-late = { $overdue } late, { $undated } without a date

findings-trial-title = Trial
findings-trial-notice = This is a trial. No answer has been changed.
findings-trial-assumed = In the trial: { $question }, { $from } → { $to }
findings-trial-score = Overall score in the trial: { $from } → { $to }
findings-trial-score-same = Overall score in the trial: { $from }, as it is
findings-trial-stage = Stage in the trial: { $from } → { $to }
findings-trial-factor = { $factor } in the trial: { $from } → { $to }
findings-trial-factor-stage = { $factor } in the trial: { $from } → { $to }, stage { $stagefrom } → { $stageto }
findings-trial-nearest = Nearest town in the trial: { $from } → { $to }
findings-trial-first = “{ $question }” moves from place { $from } to { $to } among the steps in the trial
findings-trial-gone = No step any more in the trial: { $questions }
findings-trial-come = A step only in the trial: { $questions }
findings-trial-nothing = Nothing moves in the trial.
findings-trial-targets = { $count ->
    [0] Nothing in the trial is above what there is, so it leaves no targets.
    [one] Kept as targets, the trial leaves 1.
   *[other] Kept as targets, the trial leaves { $count }.
}

findings-trend-title = From { $then } to { $now }
findings-trend-who = Then: { $then }. Now: { $now }.
findings-trend-who-mixed = One answered then or now and a group the other time. What differs may come from who answered, and is not by itself the hall moving on or back.
findings-trend-who-other = It was not the same who answered then and now. What differs may come from that as well.
findings-trend-who-alike = Both times it was { $who }. Whether it was the same people is not known.
findings-trend-overall = Overall score: { $then } → { $now }
findings-trend-early =
    The overall scores are compared where at least { $answered ->
        [50] half
       *[other] { $answered }%
    } of the questions have a level in both rounds: then { $then } of { $thenof }, now { $now } of { $nowof }.
findings-trend-line = Since the round before: { $overall }. Rose: { $rose }, fell: { $fell }
findings-trend-stage = Stage: { $then } → { $now }
findings-trend-range = { $low } to { $high }
findings-trend-moved = { $common ->
    [one] { $moved } on the one question with a level both times
   *[other] { $moved } on average, on the { $common } questions with a level both times
}
findings-trend-moved-cell = { $moved } (on { $common })
findings-trend-moved-none = no question with a level both times
findings-trend-up = +{ $by }
findings-trend-down = −{ $by }
findings-trend-even = ±0
findings-trend-rose = Rose
findings-trend-fell = Fell
findings-trend-same = The same
findings-trend-new = Answered anew
findings-trend-gone = No longer answered
findings-trend-never = Never answered
findings-trend-not-comparable = Did not apply then or does not now
findings-trend-count = { $change }: { $count }
findings-trend-question = { $question }: { $then } → { $now }
findings-trend-none = No question rose, fell, was answered anew or is no longer answered.
findings-trend-score = { $score } ({ $bounds })
findings-trend-head-factor = Success factor
findings-trend-head-then = Then
findings-trend-head-now = Now
findings-trend-head-moved = Moved
findings-trend-head-stage-then = Stage then
findings-trend-head-stage-now = Stage now
findings-trend-empty-then = Nothing was answered in “{ $round }”, so there is nothing to compare with.
findings-trend-empty-now = Nothing is answered in “{ $round }” yet, so there is nothing to compare.
findings-trend-open = Nothing is agreed in “{ $round }” yet, so it is not compared.
findings-trend-other-edition = “{ $round }” answered another edition of the questionnaire. What was said then can be read; it is not compared in numbers.

findings-taken-targets = { $count ->
    [one] 1 target
   *[other] { $count } targets
}
findings-taken-items = { $count ->
    [one] 1 action item that is not done, with what became of it so far
   *[other] { $count } action items that are not done, with what became of them so far
}
findings-taken-order = the order of the steps
findings-taken-hidden = { $count ->
    [one] 1 hidden step
   *[other] { $count } hidden steps
}
findings-taken-added = { $count ->
    [one] 1 step of our own
   *[other] { $count } steps of our own
}
findings-taken-method = how votes are taken ({ $method })
findings-taken-role = who answers ({ $role })
findings-taken-answers = No answers: each is given anew. What was answered last time stands beside the question and can be taken over with one key.
findings-taken-left = { $count ->
    [one] 1 action item that is done or dropped stays in the round before.
   *[other] { $count } action items that are done or dropped stay in the round before.
}
findings-taken-other-edition = { $count ->
    [one] 1 target or hidden step is of a question that is no longer asked, and stays in the round before.
   *[other] { $count } targets or hidden steps are of questions that are no longer asked, and stay in the round before.
}
findings-taken-same-day = There is a round on this day already. Give both titles by which they are told apart.
findings-taken-before-empty = Nothing is answered in the round before. You can answer there and need no new one.

last-time-said = In the round before, { $round }: { $answer }
last-time-tag = last time
last-time-note = last round's note
last-time-do = Same as last time
last-time-first-round = There is no round before this one.
last-time-other-edition = The round before answered another edition of the questionnaire. Its levels are of another scale: read what was said then, and choose anew.
last-time-not-answered = Nothing was answered to this question in the round before.
last-time-is-so = This is what was answered in the round before.
