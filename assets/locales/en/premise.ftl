## What follows where a question that others depend on is at 0: the same words for agreeing, voting, agenda, outcome, sheets and results

premise-question = question { $no } “{ $name }”
premise-follows = Counted as 0, as { $question } is at 0.
premise-kept = { $said } (counted as 0, as question { $no } is at 0)
premise-overridden = { $question } ({ $own })
premise-pass-over = If question { $no } is at 0, pass over this one (it counts as 0).

premise-at-zero = Counts as 0 whatever is chosen: { $question } is at 0. Agree on that one anew first, or skip this one.
premise-open = If { $question } comes to 0, this one counts as 0 too.
premise-would-follow = If this question is at 0, these count as 0 too: { $questions }.
premise-is-zero = As this question is at 0, these answers count as 0: { $overridden }. They count again once it is at 1 or above.

premise-ask-own = To agree on { $agreed } would still count as 0, as { $from } is at 0.
premise-ask-others = To agree on { $agreed } makes these agreed answers count as 0: { $overridden }.
premise-said-own = Agreed: { $agreed }. { $follows }
premise-said-others = Agreed: { $agreed }. These agreed answers now count as 0: { $overridden }.
premise-said-restored = Agreed: { $agreed }. These agreed answers count again: { $restored }.

premise-batch-ready = Of these, { $count ->
    [one] one counts
   *[other] { $count } count
} as 0, as the question before is at 0: { $overridden }.
premise-batch-others = Taken over, they make { $count ->
    [one] one answer that is agreed already count
   *[other] { $count } answers that are agreed already count
} as 0: { $overridden }.
premise-outcome = Unlike what was agreed, { $count ->
    [one] one question counts
   *[other] { $count } questions count
} as 0, as the question before is at 0: { $overridden }. The agreed answers count again once that one is at 1 or above.

premise-agenda-skip = { $follows } There is no need to talk it over.
premise-agenda-after = Counts as 0 if { $question } is at 0: comes after that one.
premise-agenda-first = Counts as 0 if { $question } is at 0: talk over that one first.
premise-agenda-missing = Counts as 0 if { $question } is at 0, which is not on the agenda: agree on that one first.
