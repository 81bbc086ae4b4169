## What a round says, wherever it is said: screen, projector, report, workbook. Rules are in scoring.ftl and workshop.ftl.

findings-label-round = Round
findings-round-untitled = Round { $number }
findings-label-round-date = Assessed on
findings-label-who = Answered by
findings-label-municipality = Municipality

findings-title-overall = Overall score
findings-title-stage = Stage
findings-title-answered = Answers
findings-title-profile = Score by factor
findings-title-strengths = Strengths
findings-title-gaps = Gaps
findings-title-unknowns = Decisive unknowns
findings-title-more-steps = Further steps
findings-title-targets = Targets
findings-title-items = Action items
findings-title-trend = What moved since the round before

findings-place-none = Municipality not named
findings-municipality = { $name }, { $prefecture }
findings-municipality-both = { $name } ({ $original })

findings-who-empty = Nobody yet
findings-who-single = { $role } (one person or section)
findings-who-agreed = { $count ->
    [0] Agreed answers
    [1] Agreed (1 response)
   *[other] Agreed ({ $count } responses)
}
findings-who-agreed-room = { $count ->
    [0] Agreed by { $present } people in one room
    [1] Agreed (1 response, { $present } people in one room)
   *[other] Agreed ({ $count } responses, { $present } people in one room)
}
findings-who-agreed-rooms = { $count ->
    [0] Agreed by { $fewest } to { $most } people in one room
    [1] Agreed (1 response, { $fewest } to { $most } people in one room)
   *[other] Agreed ({ $count } responses, { $fewest } to { $most } people in one room)
}
findings-who-open = { $count } responses, not agreed yet

findings-role-executive = Executives
findings-role-promotion = Promotion office
findings-role-frontline = Front line
findings-role-administration = Administration
findings-role-other = Another section

findings-empty-title = Nothing has been answered yet
findings-empty-text = Answer the questions, and score, stage and the documented towns beside them will stand here.

findings-open-title = No answers have been agreed yet
findings-open-text = { $count } responses have come in, but nothing is scored until answers are agreed. Compare them in Shirube and set the agreed answers together.

findings-out-of = / 5

findings-bounds = Between { $low } and { $high }, depending on the answers still missing

findings-no-score = No score

findings-stage = Stage { $level }: { $name }

findings-answered = { $answered } of { $total } answered

findings-rest = { $unknown } { answering-unknown.within }, { $open } not answered{ $filled ->
    [0] {""}
   *[other] , { $filled } counted as 0
}{ $notapplicable ->
    [0] {""}
   *[other] , { $notapplicable } { answering-not-applicable.within }
}
findings-left = { $open } not answered
findings-counts = { $answered } ({ $rest })

findings-basis = { $factors ->
    [1] The 1 factor with answers.
   *[other] Mean of the { $factors } factors with answers.
}

findings-strengths-none = No question is at level { $strength } or above yet.

findings-unknown-text = Up to { $moves } on the score. Ask { $ask }
findings-unknown-text-alone = Up to { $moves } on the score

findings-mark-unknown = ?
findings-mark-open = open
findings-mark-not-applicable = n/a

findings-nearest = The nearest answers are those of { $town }: { $common } questions in { $factors } factors can be compared, and levels differ by { $distance } on average. It says where to start reading, not who is better.
findings-nearest-no-towns = There are no documented towns to compare with.
findings-nearest-none = Shown once { $questions } questions in { $factors } factors can be compared. { $most ->
    [0] There are none so far.
    [1] So far there is 1 at most, with { $town }.
   *[other] So far there are { $most } at most, with { $town }.
}

findings-own-town = This municipality is one of the documented towns. It is not compared with its own evidence.

findings-towns-left = { $left ->
    [1] 1 further town is
   *[other] { $left } further towns are
} left out here, where the first { $shown } are shown. Steps, evidence and the nearest town are taken from all.

findings-step-head = { $factor }: { $question }
findings-step-move = level { $from } → { $to }
findings-step-order = The order is one way among several.
findings-step-order-towns = { findings-step-order } { $towns }
findings-step-why = Why here: { $reason }
findings-step-next = The next level: { $statement }
findings-step-towns = Documented to be at level { $level } or above: { $towns }

findings-status-open = Open
findings-status-doing = Begun
findings-status-done = Done
findings-status-dropped = Dropped

findings-not-applicable-because = { $state } · { $reason }
findings-answer-reason = Reason: { $reason }

findings-undocumented = No town is documented on this question.

findings-none = none

findings-group-few = Among sheets and votes there are some with too few answers on levels: fewer than { $from } on sheets, or fewer than { $votes } in a vote. How they are spread is not shown, so that nobody can be found out.
findings-group-unclosed = Group figures (counts of sheets and votes, medians, agreement and the like) are not in here: the round has not been closed for publication.
findings-group-closed = Group figures are those of the closing, { $count ->
    [one] with { $count } response
   *[other] with { $count } responses
}. What came later is not in them until at least { $from } people differ.
findings-group-reopened = Group figures are those of the closing, { $count ->
    [one] with { $count } response
   *[other] with { $count } responses
}. The round was opened again since and has not been closed anew.
findings-group-too-few = Fewer than { $from } answered with a level, so this is not shown.

findings-method-fingers = show of fingers, not anonymous
findings-method-slips = paper slips
findings-method-ballots = ballots on a PC

findings-two-levels = { $low } and { $high }

findings-voice-sheets = Sheets
findings-voice-vote = Vote
findings-voice-vote-first = First vote
findings-voice-vote-second = Vote after the discussion

findings-version-program = Shirube
findings-version-questionnaire = Questionnaire

findings-source-date = Date: { $date }

findings-missing-municipality = There is no name of a municipality.
    .link = Choose it in the profile
findings-missing-title = The round has no title, such as “FY2026”, for the first page.
    .link = Fill it in in the profile
findings-missing-agreement = There are { $count } responses and no agreed answers, so there is no score.
    .link = Go to the { shell-workshop.within }
findings-missing-unanswered = { $count ->
    [one] One question is not answered yet.
   *[other] { $count } questions are not answered yet.
}
    .link = Go to the first
findings-missing-unknown = “{ $question }” is not known. It can move the overall score by { $moves }. Ask { $ask }.
    .link = Go to the question
findings-missing-marked = { $count ->
    [one] One question is marked to be looked at again.
   *[other] { $count } questions are marked to be looked at again.
}
    .link = Go to the first
findings-missing-nothing-applies = Nothing in “{ $factor }” applies, so it has no score.
    .link = Go to its first question

findings-ask-nobody = the section in charge

findings-grounds = Rests on: { $addresses }
