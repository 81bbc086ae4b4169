## The workshop: voting and agreeing

workshop-parts = Steps of the workshop
workshop-part-sheets = Sheets
workshop-part-agenda = Agenda
workshop-part-room = Vote and agree
workshop-part-agreed = Outcome

room-no-agenda = There is nothing to talk over. Choose questions under “Agenda”.
room-back = Back
room-forward = On
room-place = Item { $place } of { $all }
room-off-agenda = Not on the agenda
room-timer-start = Set a clock
room-timer-left = { $left } left
room-timer-over = Time is up ({ $minutes } min, { $since } over)
room-project = Project
room-project-beside = Project on the second screen

room-vote = Vote
room-vote-second = Vote after the discussion
room-method = How to vote
room-method-fingers = Show of fingers
room-method-slips = Paper slips
room-method-ballots = In turn on this PC
room-method-fingers-about = Everybody holds up 0 to 5 fingers and you count. All see each other, so this is not anonymous.
room-method-slips-about = Type the slips one by one. Until the reveal only their number is shown. The file gets them { $from } at a time.
room-method-ballots-about = People vote on this PC one after the other and neither see nor take back the votes of those before. Until the reveal only the number of votes is shown. The file gets them { $from } at a time.
room-present = People present
room-present-hint = e.g. 12
room-present-now = { $present } now (Enter to leave it so)
room-present-proposed = { $sheets } sheets came in (Enter if that is it)
room-present-open = How many are present is not entered yet ({ $key } to enter it; { $sheets } sheets came in).
room-present-open-none = How many are present is not entered yet ({ $key } to enter it).
room-present-take = Make it { $sheets }, as many as the sheets
room-present-wrong = Enter how many people there are, a whole number from 1 to { $most }.
room-minutes = Clock (minutes)
room-minutes-proposed = Enter for { $minutes } minutes
room-minutes-wrong = Enter the minutes as a whole number from 1 to { $most }.
room-write-keys = { $take } to take it, { $back } to go back.
room-voted = { $voted ->
    [one] { $voted } vote
   *[other] { $voted } votes
}
room-voted-of = { $voted } / { $present }
room-voted-said = Votes in: { $voted }
room-count-of = { $what }: { $count }
room-typed-none = Type a level (D for { answering-unknown.within }), how many, then Enter.
room-typed-level = { $what }: how many in all?
room-typed-count = { $what }: { $count } in all (Enter to take it)
room-rest = All who remain
room-correct = Take back the last entry
room-correct-slip = Take back the last slip
room-slips-how = Press the level of each slip (D for { answering-unknown.within }).
room-ballot-next = The next person, please.
room-ballot-begin = Begin to vote
room-ballot-choose = Press the key of a level (D for { answering-unknown.within }).
room-ballot-chosen = You have chosen level { $level }. Enter casts the vote.
room-ballot-chosen-unknown = You have chosen “{ answering-unknown.within }”. Enter casts the vote.
room-ballot-cast = Cast the vote
room-ballot-leave = Leave it
room-discard = Throw this vote away
room-skip = Put off
room-reveal = Reveal

room-result = Result
room-before-after = Numbers: first vote → vote after the discussion. Hollow bars are the first vote.
room-range = Range
room-fact-median = Median: level { $lower }
room-fact-medians = Median: levels { $lower } and { $upper }
room-fact-range = Range: level { $low } to level { $high }
room-fact-agreement = Agreement { $agreement } (1 is unanimous)
room-fact-agreement-none = No agreement value (fewer than two answered with a level)
room-roles = Middle answer by role, from the sheets
room-role = { $role } ({ $count ->
    [one] { $count } sheet
   *[other] { $count } sheets
}): { $median }
room-prompt = To talk about
room-prompt-next = Another prompt
room-prompt-origin = From { $source }, { $place }
room-again = Vote again

room-agree = Agreed answer
room-agree-on = Agree on level { $level }
room-agree-median = Agree on the median, level { $level }
room-agree-not = Take the agreement back
room-not-applicable = { answering-not-applicable }…
room-note = Note (such as who decided, and how)
room-note-hint = e.g. confirmed at the headquarters
room-dissent = Dissent that remains
room-dissent-hint = e.g. some hold that the counters are at 2 (no names, please)

room-said-no-level = { $digit } is no level. Press a key from 0 to 5.
room-said-no-present = It is not known how many are present, so nobody can be said to remain. Enter how many are present.
room-said-no-rest = More votes are in than people are present.
room-said-too-many = { $present } people are present, but { $voted } votes are in. Correct the votes or the number present.
room-said-no-votes = No votes are in yet.
room-said-too-few = With { $voted ->
    [one] { $voted } vote
   *[other] { $voted } votes
} it could be found out who voted what. Slips and votes on the PC can be revealed from { $from } votes on.
room-said-stays = { $said } PgDn again leaves the question; the votes stay.
room-few-present = With { $present } present, slips and votes on the PC can't be revealed (from { $from } votes on). Choose a show of fingers.
room-said-votes-missing = { $missing ->
    [one] { $missing } vote is
   *[other] { $missing } votes are
} missing.
room-said-present-unknown = It is not known how many are present.
room-ask-reveal = { $said } Press R again to reveal all the same.
room-ask-discard = This throws away { $voted ->
    [one] the vote that is in
   *[other] the { $voted } votes that are in
}. Press X again to do it.
room-said-half-typed = A count is half typed. Take it with Enter or remove it with Backspace.
room-said-reveal-stands = This vote is revealed already. Press V to vote again.
room-said-method-later = The way of voting is chosen before the next vote.
room-said-reveal-first = A vote is under way. Reveal it or throw it away first.
room-said-agree-first = Notes and dissent are written once a vote is revealed or something is agreed.
room-said-note-of-sheet = This note came from a sheet and is not projected. Write it in the window.
room-said-count-replaced = { $what }: { $count } now, in place of { $before }. Type how many there are in all.
room-said-count-same = { $what }: { $count }, as before. Type how many there are in all.
room-said-deciding = Typed: { $what }. Enter agrees on it.
room-said-deciding-asks = Typed: { $what }. Enter asks once more, then agrees on it.
room-said-deciding-count = { $said } With a count after it, it is counted as a second vote.
room-said-counting-again = Typed: { $what }, { $count } (Enter counts it as a second vote)
room-said-second-vote = Counted as a second vote.
room-said-count-is-no-vote = Counts are typed for a show of fingers only. Press V to vote again.
room-said-not-agreed = Not agreed yet: { $what } (Enter agrees on it).
room-said-not-agreed-asks = Not agreed yet: { $what } (Enter asks once more, then agrees on it).
room-said-skipped = “{ $question }” is put off. You can come back to it at the end.
room-said-agreed-already = This question is agreed already.
room-said-last-of-open = This is the last item. { $open ->
    [one] One item is
   *[other] { $open } items are
} not agreed yet. PgDn again leads back to the first.
room-doubt-changes = Agreed so far: { $before }.
room-doubt-own = From the first agreement on, results count agreed answers alone, not the { $count } of the one sheet. { $key } first takes those as agreed.
room-doubt-nobody = Nobody chose { $agreed }.
room-ask-agree = { $said } Press again to { $act }.
room-ask-agree-key = { $said } Press { $key } again to { $act }.
room-ask-agree-change = change it to { $agreed }
room-ask-agree-all-the-same = agree on { $agreed } all the same
room-own = { $count ->
    [one] So far results show the { $count } answer of the one sheet. Once something is agreed, they count agreed answers alone.
   *[other] So far results show the { $count } answers of the one sheet. Once something is agreed, they count agreed answers alone.
}
room-own-take = { $count ->
    [one] Take the { $count } answer of the one sheet as agreed
   *[other] Take the { $count } answers of the one sheet as agreed
}
own-sheet-title = Before the slides: what becomes of one person's answers?
own-sheet-unknown = { $count ->
    [one] { $count } { answering-unknown.within } is not taken as agreed: the room may know.
   *[other] { $count } questions with { answering-unknown.within } are not taken as agreed: the room may know.
}
own-sheet-leave = Begin with nothing agreed
room-said-own-taken = { $count ->
    [one] The { $count } answer of the one sheet is agreed now. What this room agrees on takes its place.
   *[other] The { $count } answers of the one sheet are agreed now. What this room agrees on takes their place.
}
room-agreed-before = Agreed already: { $agreed }
room-said-votes-are-in = Votes are in: the way of voting can't be changed.
room-said-all-in = Everybody present has voted.
room-said-cast = Your vote is cast. The next person, please.
room-said-ballots-stand = Votes that are cast can't be taken back. Until you press Enter you can choose anew.
room-said-taken-back = The last slip is taken back.
room-said-nothing-to-take-back = There is nothing to take back.
room-said-discarded = This vote is thrown away. You can begin anew.
room-said-agreed = Agreed: { $agreed }.
room-said-two-medians = There is no single median: it lies between levels { $lower } and { $upper }. Press the level that is agreed.
room-said-no-median = There is no median to show. Press the level that is agreed.
room-said-no-third = A question can be voted on twice.
room-said-first = This is the first item.
room-said-last = This is the last item.

spread-unknown = { answering-unknown }
spread-row = { $what }: { $count }
spread-row-after = { $what }: { $before } in the first vote, { $count } after the discussion
room-unknown-of = { $unknown } of { $total }
room-agree-medians = The middle is split between levels { $lower } and { $upper }: choose one of them.
room-next-item = Next item
room-ask-reveal-or-leave = { $said } Press R to reveal all the same, or PgDn again to go on without (the votes stay).
room-said-for-good = { $said } Once it is revealed, nobody can vote and nothing can be taken back.
room-said-agreed-before = Since this vote nothing is agreed; what was agreed before it stands: { $agreed }.
room-said-nothing-agreed = Nothing is agreed yet.
room-said-ballot-first = Somebody is voting: Enter casts the vote, Esc leaves it.
room-said-not-revealed = This key works after the reveal, and the vote is not revealed yet.
room-said-method-is-that = That is how you vote already.
room-said-begin-ballot = Press Enter first to begin to vote.
room-said-type-level = First press the level that is agreed (D for { answering-unknown.within }).
room-said-no-use = This key does nothing here ({ $keys } lists the keys).
room-said-note-written = The note is written.
room-said-dissent-written = The dissent is written.
