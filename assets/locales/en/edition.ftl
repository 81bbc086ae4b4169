## Rounds of an earlier edition of the questionnaire: the list to read, beginning a round of the live one, what was answered before

edition-screen = Past answers
edition-title = Answers with { $edition }
edition-round = { $title } · { $date } · { $who }

edition-notice = This round was answered with { $edition }. It can be read; it is not scored, since the scale has changed.
edition-notice-unknown = This round was answered with an edition that this Shirube doesn't know ({ $edition }). What was filled in can be read; the questions' texts can't be shown, and nothing is scored. Open it with the Shirube it was made with to read both.
edition-begin = Begin a round with { $here }
edition-begin-about = Every question is open again. Targets and unfinished action items are kept; look at the targets again, since they were set on the scale of the earlier edition. A question that was asked before shows the answer and the note it had (in a group, those agreed). This round stays as it is.
edition-begin-about-unknown = Every question is open again. Targets and unfinished action items are kept; look at the targets again, since they were set on the scale of the other edition. This round stays as it is.
edition-back = Go on to the { shell-questions.within } of this round
edition-back-about = This is the record of an earlier round. The present round is answered with the new edition.
edition-back-archived = Read the answers of the present round
edition-back-archived-about = This is the record of an earlier round. The present round was not answered with the live edition either.
edition-undone = The round with { $here } is taken back.

edition-whose = Whose answers to read
edition-whose-agreed = Agreed answers
edition-whose-response = Response { $number } ({ $role })
edition-whose-named = Response { $number } ({ $role }, { $name })

edition-marked = Marked for review
edition-note = Note: { $note }
edition-note-inside = Note (inside the hall only): { $note }
edition-grounds = Rests on (inside the hall only): { $grounds }
edition-grounds-leave = Rests on (web addresses go into the report): { $grounds }
edition-dissent = What stayed against it: { $dissent }
edition-vote = { $which } ({ $method }): { $counts }
edition-vote-level = level { $level }: { $count }
edition-vote-unknown = { answering-unknown.within }: { $count }
edition-vote-unseen = not shown before it is revealed
edition-rest = Entries for other questions
edition-rest-about = Their texts are not at hand, so they stand by their ids.

edition-former = Answered with { $edition } · { $answer }

edition-read = Read the answers
edition-read-of = Read the answers of “{ $title }”
edition-read-only = This round was answered with { $edition }. It can be read and is not scored.
edition-round-of = Questionnaire: { $edition }. Not scored, and not compared with other rounds.

edition-round-screen = Answers of an earlier round
edition-round-title = Answers of an earlier round
edition-round-notice = This round is the record of an earlier one: it is read, and not changed. To see it beside the present one, open “What moved” in the { shell-plan.within }.
edition-round-back-about = The present round is open as before.
