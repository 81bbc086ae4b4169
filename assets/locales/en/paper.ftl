## The words of the questionnaire on paper. Those called paper-word-* take no values and stand on the page as they are.

paper-kicker = Shirube: DX readiness of a municipality
paper-title = DX readiness: questionnaire
paper-title-of = { $hall }: { $title }
paper-for = Questions for: { $section }
paper-made-on = { $date }
paper-footer = Shirube, questionnaire { $edition }

paper-word-about = What this is for
paper-about = These questions help the hall to see where it stands today, and to talk about what to do next. { $count ->
    [1] There is 1 question, which takes about a minute.
    [32] There are 32 questions: { answering-time }.
   *[other] There are { $count } questions, of about a minute each.
}
paper-about-use = It is no test and judges no person or section. Answers are gathered as a start for talking. Halls are not ranked.

paper-word-how = How to fill it in
paper-how-1 = { answering-rule }
paper-how-2 = Tick the box of that statement, one for each question.
paper-how-3 = Where you know nothing of what is asked, tick “{ answering-unknown }”. It is a good answer and does not count as 0.
paper-how-4 = Where a question has nothing to do with this hall, tick “{ answering-not-applicable }” and write the reason.
paper-how-5 = Write on the lines what you went by, what you doubted or noticed. “Look at” says where an answer can be checked.
paper-how-6 = Your name is not needed. To change an answer, strike it out and tick another box.

paper-word-ladder = What levels 0 to 5 mean, roughly
paper-word-you = About you
paper-word-role = Role (tick one)
paper-word-section = Section, name (may be left out)
paper-word-day = Filled in on
paper-word-return-to = Return to, by

paper-word-questions = Questions
paper-ask = Who knows: { $sections }
paper-word-unknown = { answering-unknown }
paper-word-not-applicable = { answering-not-applicable }, because
paper-word-reason-end = {""}
paper-word-note = Note

paper-word-glossary = Words explained
paper-word-replaced = Replaced characters
paper-word-list = {", "}
