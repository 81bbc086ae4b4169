## How a question is answered. Window, sheet, paper, projector and README use these words and no others.

# How a statement is chosen.
answering-choose = Read from 1 upward and take the last statement that holds before the first that does not; where 1 does not hold, take 0.
answering-rule = { answering-choose } A statement that you are not sure of does not hold. Today counts, not plans; “does” means done in this or the last fiscal year.

# How long it takes.
answering-time = about 30 minutes (about 45 with notes)
answering-time-each = About a minute for each question

# What this assessment does not ask.
answering-scope = Standardisation of core systems, My Number cards, information security and other work with a national deadline or standard are not asked: the documents that the questions rest on do not tell of them as reasons why things went well.

# Under the statements of a question, and above the words explained.
answering-look-for = Look at: { $what }
answering-words = What the words mean
answering-word = { $word }: { $meaning }

# “Don't know” and “not applicable”: as answers they are taken from here on every screen, in every chart, table and print.
answering-unknown = Don't know
    .within = don't know
answering-not-applicable = Not applicable
    .within = not applicable
