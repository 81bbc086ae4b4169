# All questions on one list: on screen and on paper

answers-title = All questions
answers-back = Back to the question
answers-open = Open the question
answers-print = Make a PDF to print…
answers-print-inside = Notes that stay in the hall are on this screen only and are left out of the PDF.
answers-count = { $count } of { $all } questions
answers-none = No question is like that.

answers-show = Questions shown
answers-show-all = All
answers-show-open = Unanswered
answers-show-unknown = { answering-unknown }
answers-show-marked = Marked
answers-narrow = Choose a factor or whom to ask
answers-narrowed = Only: { $which }
answers-factor = Factor
answers-section = Whom to ask
answers-every = Every

answers-column-no = No.
answers-column-question = Question
answers-column-answer = Answer
answers-column-note = Note
answers-column-mark = Mark
answers-marked = Mark
answers-inside = Stays in the hall
answers-row-level = Level { $level }: { $statement }
answers-row-follows = Not answered (counts as 0 because of { $base })
answers-row-follows-own = { $own } (counts as 0 for now, because of { $base })
answers-row-note = Note: { $note }

answers-paper-all = All { $count } questions
answers-paper-some = { $count } of { $all } questions ({ $which })
answers-paper-inside = Notes that stay in the hall are left out.
