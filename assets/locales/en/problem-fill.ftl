# What was not taken over when questions were filled from sheets

fill-differs = left as you answered, for the sheets say otherwise ({ $count }): { $questions }
    .remedy = Look at the sheets, and change on the { shell-questions.within } screen what is better changed.
fill-unclear = not filled, for the sheets differ among themselves ({ $count }): { $questions }
    .remedy = Find out which is right, and answer on the { shell-questions.within } screen.
fill-unknown = not filled, for they are not known there either ({ $count }): { $questions }
    .remedy = Ask another section, or leave them as not known.
fill-notes = the note in a sheet was not taken over ({ $count }): { $questions }
    .remedy = Your own notes are as they were. Open the sheet and copy what is to stay to the { shell-questions.within } screen.

# Of the sheets of the same person, those that were not chosen

came-there-counts = left out as you chose: what is in the round counts
    .remedy = To count this one, take it in again and choose “Replace”.
came-other-counts = left out as you chose: { $other } counts
    .remedy = To count this one, take it in again by itself and choose “Replace”.

# Where a command fills questions

collect-fill-group = this round does not hold the answers of one person; --fill fills what one person left open or did not know
    .remedy = Without --fill the sheets are added as responses.
