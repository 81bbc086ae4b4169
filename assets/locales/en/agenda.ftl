## The workshop: agenda and outcome

agenda-title = { $count ->
    [one] Agenda: { $count } question, { $agreed } agreed
   *[other] Agenda: { $count } questions, { $agreed } agreed
}
agenda-begin = Begin to talk
agenda-propose = Back to the proposed agenda
agenda-name = { $factor }: { $question }
agenda-open = Talk over “{ $question }”
agenda-remove = Take “{ $question }” off the agenda
agenda-up = Move “{ $question }” up
agenda-down = Move “{ $question }” down
agenda-add = Put “{ $question }” on the agenda
agenda-rest = { $count ->
    [one] { $count } question not on the agenda
   *[other] { $count } questions not on the agenda
}
agenda-long = In { $minutes } minutes there is room for about { $count } questions.
agenda-reason-hidden = fewer than { $from } answers (not shown)
agenda-state-new = not talked over yet
agenda-state-voting = vote under way
agenda-state-revealed = not agreed yet
agenda-state-skipped = put off
agenda-state-agreed = agreed: level { $level }
agenda-state-agreed-unknown = agreed: { answering-unknown.within }
agenda-state-not-applicable = agreed: { answering-not-applicable.within }

agreed-title = Agreed answers
agreed-about = Results, the comparison with towns and the report are made from the agreed answers. For questions that you don't talk over, the median of the sheets can be taken as agreed where they are close.
agreed-from-name = Questions to be taken over
agreed-take = { $count ->
    [one] Take the sheets' median as agreed for { $count } open question
   *[other] Take the sheets' median as agreed for { $count } open questions
}
agreed-take-own = { $count ->
    [one] Take the one sheet's answer as agreed for { $count } open question
   *[other] Take the one sheet's answers as agreed for { $count } open questions
}
agreed-to-results = See the { shell-results.within }
agreed-to-report = To the report
agreed-sheets = Sheets: median { $median } ({ $spread })
agreed-sheets-own = Sheet: level { $level }
agreed-sheets-none = No sheets
agreed-sheets-few = Sheets: fewer than { $from } answered with a level (not shown)
agenda-about = Proposed are { $count } questions: first those that many don't know, then those that divide the answers most. Change them as you like.
agenda-rules = How they are chosen
agenda-sheets-first = Hand out sheets first
agenda-sheets-first-about = An agenda is proposed from what several people answered. Make blank sheets under “Sheets”, hand them out, and take them in when they come back. Until then the agenda below is only a stand-in.
agenda-sheets-first-do = Hand out sheets
agenda-begin-now = Begin to talk as it is
agreed-from-90 = Nearly the same answers
agreed-from-80 = Much the same answers too
agreed-from-70 = Somewhat apart too
agreed-from-about = Questions with an agreement of { $least } or more (1 is unanimous).
