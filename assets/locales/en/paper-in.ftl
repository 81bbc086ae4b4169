## Typing in a sheet of paper

paper-in-title = Type in a paper sheet
paper-in-called = paper sheet
paper-in-head-about = A digit chooses the role. Once it is chosen, whatever is typed stays, even if you close this half-way.
paper-in-section = Questions on the sheet
paper-in-name-hint = As it stands on the sheet. If there is none, press Enter.
paper-in-role-missing = Choose a role first. If none is ticked on the sheet, take “{ findings-role-other }”.
paper-in-head-done = To the questions
paper-in-later = Close and go on later
paper-in-finish = Finish
paper-in-taken = { $new ->
    [0] Sheet { $count } was typed in. It added no response.
   *[other] Sheet { $count } was added.
} This round has { $round ->
    [one] { $round } response
   *[other] { $round } responses
}. The next sheet can follow. After the last one press “{ paper-in-finish }”.
paper-in-question = { $number } { $name }
paper-in-blank = Left blank
paper-in-place = { $role } · question { $place } of { $all } · { $answered } answered
paper-in-last = Just typed: { $question } → { $said }
paper-in-first = Press the number of the statement that is ticked on the sheet.
paper-in-back = Back
paper-in-reason-keys = Enter takes this reason, Esc leaves it.
paper-in-next = Leave blank
paper-in-go-on = Next
paper-in-note = Note on { $question }
paper-in-note-hint = Enter takes it. For the question before: Esc, ←, then C
paper-in-check = { $role } · { $answered } of { $all } questions answered
paper-in-check-name = Name or section: { $name }
paper-in-check-about = Compare this with the sheet. To correct an answer, press its question.
paper-in-check-nothing = No question is answered. A sheet without a single answer is not taken in.
paper-in-check-twin =
    { $count ->
        [one] The round already has a response
       *[other] The round already has { $count } responses
    } with the same role, the same answers and no name. If you have not typed this sheet in before, take it in.
paper-in-correct = Correct { $question }
paper-in-take = Take it in
paper-in-first-question = Back to the first question
