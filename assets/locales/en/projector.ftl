## On a projector

projector-leave = leave
projector-voted = Votes in: { $voted }
projector-not-anonymous = show of fingers: not anonymous
projector-secret = only the number is shown until the reveal
projector-agreed = Agreed: level { $level }
projector-agreed-unknown = Agreed: don't know
projector-agreed-none = Not agreed yet
projector-no-prompt = What made you choose this level?
projector-hint-choose = choose
projector-hint-cast = cast the vote
projector-hint-begin = begin to vote
projector-hint-reveal = reveal
projector-hint-next = next
projector-hint-count = count
projector-hint-slip = slip by slip
projector-hint-prompt = prompt
projector-hint-median = middle answer
projector-hint-agree = agree
projector-hint-again = vote again
projector-agreed-not-applicable = Agreed: not applicable
projector-agreed-tag = agreed
projector-hint-back = back
projector-place = { $place } / { $all }
projector-continued = { $title } (continued)
projector-documented = The document speaks of { $count } of { $all } questions. What it leaves out is not 0.
projector-milestone = { $when } · { $factor }
projector-source = Source: { $source } ({ $date })
projector-chart-title = Score by factor (levels 0 to 5)
projector-chart-bounds = possible range
projector-chart-lower = at least
projector-chart-town = { $town } n={ $count }
projector-step = Next step { $place } of { $all }
projector-ballot-chosen = Chosen. Enter casts the vote.
