## On a projector

projector-leave = leave
projector-votes = Votes in
projector-voted = { $voted }
projector-voted-of = { $voted } of { $present }
projector-agreed = Agreed: level { $level }
projector-agreed-unknown = Agreed: { answering-unknown.within }
projector-agreed-before = Agreed before this vote: { $agreed }
projector-agreed-none = Not agreed yet
projector-no-prompt = What made you choose this level?
projector-hint-choose = choose
projector-hint-cast = cast the vote
projector-hint-begin = begin to vote
projector-hint-reveal = reveal
projector-hint-next = next
projector-hint-count = how many
projector-hint-slip = slip by slip
projector-hint-prompt = to talk about
projector-hint-median = agree on the median
projector-hint-agree = agree
projector-hint-again = vote again
projector-hint-open = to what is open
projector-time-over = Time is up +{ $since }
projector-hint-take = take it
projector-hint-give-up = back
projector-hint-anew = choose anew
projector-hint-level = how many, then Enter
projector-hint-rest = all the rest
projector-hint-correct = take back
projector-hint-present = present
projector-hint-method = way of voting
projector-hint-discard = throw away
projector-hint-not-applicable = { answering-not-applicable.within }
projector-hint-skip = put off
projector-hint-clock = clock
projector-hint-clock-stop = stop the clock
projector-hint-dissent = dissent
projector-hint-note = note
projector-hint-another = other prompt
projector-hint-keys = keys
projector-agreed-not-applicable = Agreed: { answering-not-applicable.within }
projector-agreed-tag = agreed
projector-hint-back = back
projector-place = { $place } / { $all }
projector-continued = { $title } (continued)
projector-documented = The document speaks of { $count } of { $all } questions. What it leaves out is not 0.
projector-milestone = { $when } · { $factor }
projector-source = Source: { $source } ({ $date })
projector-chart-title = Score by factor (levels 0 to 5)
projector-chart-bounds = possible range
projector-chart-broken = not the same questions
projector-chart-lower = at least
projector-chart-town = { $town } n={ $count }
projector-step = Next step { $place } of { $all }
projector-ballot-chosen = Chosen. Enter casts the vote.
projector-window = Shirube: projection
projector-no-wall = No second window can be opened on this PC
projector-hint-wall = to the second screen
presenter-title = Facilitator's view
presenter-one-window = Back to one window
presenter-leave = End projection
presenter-all-keys = All keys
presenter-keys = Keys that work now
presenter-next = Next
presenter-last = Nothing comes after this
presenter-swap = Slides on the wrong screen? Move this window to the other one (Windows key+Shift+arrow), and they change places.
presenter-fill = The window of the slides can be dragged to another screen. A double click on its title bar makes it fill that screen.
projector-saved = Saved
projector-blank = The projection is black. Any key brings it back.
projector-hint-own = take the sheet
projector-agenda = Today's questions
projector-agenda-time = { $count ->
    [one] { $count } question, about { $minutes } minutes
   *[other] { $count } questions, about { $minutes } minutes each, { $all } minutes in all
}
projector-agenda-done = All are agreed. To vote on one again, go on to it with { $on } and press { $again }.
projector-how = How we go about it
projector-how-reveal = When all votes are in, they are shown at once, and we say why we chose as we did. After that we can vote once more.
projector-how-agree = What we agree on is entered by the facilitator, and dissent that remains is written down.
projector-vote-fingers = All at once: as many fingers as your level, a fist for 0, crossed arms for “{ answering-unknown.within }”.
projector-vote-slips = Write your level on a slip and hand it in; write “?” if you don't know.
projector-vote-ballots = One after the other at the PC: the key of your level, or D if you don't know, then Enter.
projector-not-anonymous = All see each other: this is not anonymous.
projector-secret = Until the reveal only the number of votes is shown.
projector-column-sheets = Sheets
projector-column-vote = Vote
projector-column-first = 1st
projector-column-second = 2nd
projector-count-said = { $column }, { $what }: { $count }
projector-fact-unanimous = All { $total } chose level { $low }.
projector-fact-one = All who chose a level chose level { $low }.
projector-fact-range = { $total } votes lie between level { $low } and level { $high }.
projector-fact-middle = The median (the middle one from low to high) is level { $lower }.
projector-fact-middles = There is no single median: half of the votes for a level are for { $lower } or below, half for { $upper } or above.
projector-fact-unknown = { $unknown } of { $total } don't know.
projector-fact-between = { " " }
projector-outcome-agreed = What we agreed
projector-outcome-count = { $agreed } of { $all } questions on the agenda
projector-outcome-none = Nothing on the agenda is agreed yet.
projector-outcome-others = { $count ->
    [one] { $count } question that is not on the agenda is agreed as well.
   *[other] { $count } questions that are not on the agenda are agreed as well.
}
projector-outcome-open = Still open
projector-outcome-dissent = Dissent that remains
projector-outcome-inside = { $count ->
    [one] One dissent is kept inside the hall.
   *[other] { $count } dissents are kept inside the hall.
}
projector-outcome-steps = Next steps
projector-outcome-from = From the agreed answers
projector-of-question = This key works where a question is shown, not here
projector-hint-recount = count anew
projector-has-note = note
projector-has-dissent = dissent
projector-agreed-with = { $said } ({ $marks })
projector-mark-not-applicable = −
projector-outcome-note = Note: { $note }
projector-outcome-rest = { $count ->
    [one] Results count agreed answers alone. For the { $count } question not agreed yet, “Outcome” can take the sheets' median.
   *[other] Results count agreed answers alone. For the { $count } questions not agreed yet, “Outcome” can take the sheets' median.
}
projector-state-first = Vote: { $method }
projector-state-second = Second vote: { $method }
