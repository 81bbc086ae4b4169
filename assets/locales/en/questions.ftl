questions-factor = { $number } { $factor }
questions-list = All questions ({ $keys })

questions-unknown = { answering-unknown }
questions-unknown-explained = This does not count as 0: the results show how far the score can still move. Ask the section named, then answer later.
questions-not-applicable = { answering-not-applicable }
questions-not-applicable-short = N/A
questions-mark = Mark
questions-mark-hint = Marks the question to be looked at again
questions-clear = Clear
questions-clear-hint = Takes the answer away; the note and the mark stay

questions-reason = Why it does not apply (needed)
questions-reason-hint = e.g. a joint body of several towns does this work
questions-reason-missing = Write the reason. Without one, “{ answering-not-applicable.within }” can't be taken.
questions-reason-take = Take this reason
questions-reason-take-on = Take this reason and go on
questions-reason-give-up = Cancel
questions-reason-change = Change the reason…
questions-reason-said = Why it does not apply: { $reason }

questions-note = Note
questions-note-hint = Why this level, whom you asked, what you were unsure of
questions-note-inside = Inside the hall only (not in the report or its attachment)
questions-grounds = Rests on
questions-grounds-hint = Document, place or web address
questions-grounds-leave = Its web addresses in the report
questions-grounds-none-leave = No address here goes into the report. Names of documents, places where files are kept and addresses that only the hall can open never do.

questions-back = Back
questions-next = Next
questions-results = See the { shell-results.within }
questions-next-open = { $count ->
    [one] To the unanswered question
   *[other] To the next of { $count } unanswered
}

questions-state-level = Answered: level { $level }
questions-state-unknown = Answered: { answering-unknown.within }
questions-state-not-applicable = Answered: { answering-not-applicable.within }
questions-state-open = Not answered
questions-state-follows = Not answered (counts as 0)

questions-follows = { $follows } You can answer it all the same; that answer counts once “{ $question }” is at level 1 or above.
questions-follows-go = Go to "{ $question }"
questions-follows-tag = this one counts

questions-agreed = { $count ->
    [0] These are the answers that the group agreed on.
    [one] These are the answers that the group agreed on (from 1 sheet).
   *[other] These are the answers that the group agreed on (from { $count } sheets).
}
questions-agreeing = There are { $count } sheets. What is entered here are the answers that the group agrees on.
questions-strangers = { $count ->
    [one] 1 entry is for a question or factor that this questionnaire does not have. It is not scored and stays in the file.
   *[other] { $count } entries are for questions or factors that this questionnaire does not have. They are not scored and stay in the file.
}

questions-hints = Hints
questions-how = How to choose
questions-look-for = What to look at
questions-ask = Whom to ask
questions-why = Why this is asked
questions-origin = { $source }: { $what }
questions-national = Nationwide
questions-national-source = Source: { $source }
questions-words = Words explained ({ $count })
questions-towns = What the towns did (T)
questions-towns-folded = Folded until you have answered, so that it does not pull your answer.
questions-map = Map of the { $count } questions
questions-follows-aside = does not count now
