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
agenda-long = An hour and a half has room for about { $count } questions.
agenda-reason-hidden = fewer than { $from } answers (not shown)
agenda-state-new = not talked over
agenda-state-voting = vote under way
agenda-state-revealed = not agreed yet
agenda-state-agreed = agreed: level { $level }
agenda-state-agreed-unknown = agreed: don't know
agenda-state-not-applicable = agreed: not applicable

agreed-title = Agreed: { $agreed } of { $all } questions
agreed-about = Results, the comparison with towns and the report are made from the agreed answers. For questions that you don't talk over, the median of the sheets can be taken as agreed where the sheets agree well.
agreed-from-name = Agreement from which on medians are taken over
agreed-from = Agreement from { $least }
agreed-take = { $count ->
    [one] Take the sheets' median as agreed for { $count } open question
   *[other] Take the sheets' median as agreed for { $count } open questions
}
agreed-take-own = { $count ->
    [one] Take the one sheet's answer as agreed for { $count } open question
   *[other] Take the one sheet's answers as agreed for { $count } open questions
}
agreed-to-results = See the results
agreed-to-report = To the report
agreed-sheets = Sheets: median { $median }, agreement { $agreement } ({ $count })
agreed-sheets-own = Sheet: level { $level }
agreed-sheets-none = No sheets
agreed-sheets-few = Sheets: fewer than { $from } answers on levels (not shown)
