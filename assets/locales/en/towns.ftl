## The screen of the documented towns.

towns-title = { shell-towns }
towns-list = List of towns and documents
towns-others = Documents about no single town
towns-where = { $prefecture } · { $size }
towns-entry = { $prefecture }, { $count }/{ $all }
towns-entry-prompts = { $count } prompts
towns-entry-figures = National figures
towns-full-name = { $name }, { $prefecture }
towns-join = , {""}
towns-place = Under “{ $place }”
towns-as-of = as of { $date }

towns-is-own = The open assessment is of this town. It is left out of the comparison.
towns-go-to = Go to { $part }
towns-copy-about = Copy summary
towns-copy-source = Copy source
towns-copied = Copied

towns-chronicle = Its way
towns-after = after { $count } (undated)
towns-doubts = What went wrong, and open doubts
towns-doubts-short = What went wrong
towns-record = Evidence
towns-record-title = Evidence by success factor
towns-record-about = Only what the document says is counted. “Level 3 or above” means that the document shows at least level 3.
towns-at-least = At least level { $level }, { $name }
towns-silent = Not documented, which is not 0: { $questions }
towns-own = Your hall: { $state }
towns-question-go = Open the question “{ $question }”
towns-unscored = Looks like evidence but is not counted ({ $count })
towns-unscored-about = Words that suggest a deed without telling of one are not counted.
towns-unscored-why = Not counted because { $why }

towns-documented-title = What the document tells
towns-documented-of = of { $all } questions
towns-documented-rest = The other { $count } are not written about, which is not 0.
towns-lower-bound = A short document leaves much out. Its levels say “at least this far” and are no measure of the town.
towns-figures = The town in figures

towns-source = Source
towns-source-voice = Who speaks, and how to read it
towns-source-date = Date
towns-source-url = Published at
towns-prompts = Prompts for discussion
towns-prompts-folded = Prompts for discussion ({ $count })
towns-prompts-about = Drawn from this document. None has a right answer: use them to start a talk in the hall.
towns-prompt-questions = Belongs to
towns-given = What questions and figures were drawn from it ({ $count })
towns-paths = In what order
towns-entry-paths = by factor
towns-paths-about = In what order each town came to which success factor. Choose a mark to see what was done, and what came before.
towns-paths-before = Before it, by the document
towns-paths-first = The document says nothing of what came before.
towns-paths-earlier = – { $what }
