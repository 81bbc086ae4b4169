## Taking sheets in where one person has answered

take-in-title = What are these sheets?
take-in-about =
    { $given ->
        [one] { $given } sheet was read.
       *[other] { $given } sheets were read.
    } This round holds the answers of one person ({ $own } questions). Whatever you choose, those answers stay.
take-in-ways = How to take them in

take-in-answers = Answers to my open questions
take-in-answers-filled =
    { $filled ->
        [one] { $filled } open or don't-know question is filled.
       *[other] { $filled } open or don't-know questions are filled.
    } { $stays } of your answers stay as they are.
take-in-answers-none = There is nothing to fill. { $stays } of your answers stay as they are.
take-in-answers-differs =
    { $count ->
        [one] { $count } differs from your answer, which stays.
       *[other] { $count } differ from your answers, which stay.
    }
take-in-answers-unclear =
    { $count ->
        [one] { $count } is answered differently by two sheets and is not filled.
       *[other] { $count } are answered differently by two sheets and are not filled.
    }
take-in-answers-unknown =
    { $count ->
        [one] { $count } is not known there either and is not filled.
       *[other] { $count } are not known there either and are not filled.
    }
take-in-answers-said = The { shell-questions.within } screen shows whose sheet each answer is from. They are not counted as responses.

take-in-beside = Responses of others beside mine
take-in-beside-count = With yours there are { $all } responses.
take-in-beside-agreed = Your answers ({ $own }) also stay as the agreed answers: on the questions, in the results and in the report. They can be changed when you have talked.
take-in-beside-open = Your answers ({ $own }) stay as one of the responses only, and questions and results are empty until something is agreed.
take-in-beside-switch = Keep my answers as the agreed ones

take-in-round = Responses of a new round
take-in-round-begins =
    { $new ->
        [one] A new round begins with { $new } response. The screens show the new round.
       *[other] A new round begins with { $new } responses. The screens show the new round.
    }
take-in-round-kept = Your answers ({ $own }) stay in the file as the round before. Targets and unfinished items are taken over.
take-in-round-full = There are { $max } rounds, and no more can begin.

take-in-do = Take in
take-in-undo = One undo takes all of it back afterwards. Cancelling takes nothing in.
take-in-cancelled = Nothing was taken in, and nothing has changed.

## The same person has another response

same-person-title = The same person has another response
same-person-about = These have the same role and name and differ in their answers. Choose which counts. The other sheets come in whatever you choose.
same-person-names = Show whose they are
same-person-all = The same for everybody
same-person-replace = Replace
same-person-keep = Keep
same-person-both = Count both
same-person-replace-said = Replace: the one that comes in counts. The one that is there leaves this round.
same-person-keep-said = Keep: the one that is there counts. The one that comes in is left out.
same-person-both-said = Count both: two people of the same name, two responses.
same-person-of = What to do with the sheet of { $role }
same-person-there = There now: { $count } answered
same-person-both-own = If both count, the answers that are there also stay as the agreed ones.
same-person-several-said = Where what comes in differs among itself, “Replace” counts the workbook saved last and “Keep” the one saved first. Where the dates don't tell, neither is taken in, and the list of what came in says so.
same-person-named = { $role } ({ $name })
same-person-given = Coming in: { $file }, { $count } answered ({ $saved })
same-person-saved = workbook saved { $when }
same-person-undated = the workbook gives no date
same-person-differs = { $differs } answered differently, { $more } only in what comes in, { $fewer } only in what is there
same-person-several = What comes in differs among itself: { $count } versions.
same-person-do = Take in like this
same-person-open =
    { $count ->
        [one] Choose for { $count } more person.
       *[other] Choose for { $count } more people.
    }

## What came in

came-all = Everything in the files was taken in.
came-all-typed = Everything that was typed in was taken in.
came-filled =
    { $count ->
        [one] { $count } open or don't-know question was filled.
       *[other] { $count } open or don't-know questions were filled.
    }
came-filled-none = No question was filled.
came-own-agreed =
    { $count ->
        [one] The answer to { $count } question that was there stays as agreed.
       *[other] The answers to { $count } questions that were there stay as agreed.
    }
came-own-sheet = The answers that were there ({ $count }) are one of the responses.
came-round = A new round was begun. The answers of the round before are as they were.
came-replaced =
    { $count ->
        [one] { $count } took the place of the same person's earlier response.
       *[other] { $count } took the place of the same person's earlier responses.
    }
came-aside =
    { $count ->
        [one] Besides, { $count } file that the system or an open program keeps was not read.
       *[other] Besides, { $count } files that the system or open programs keep were not read.
    }
came-goals = The file of the open assessment itself is not counted.
