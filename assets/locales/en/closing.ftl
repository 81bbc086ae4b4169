## Closing for publication, and the copy without persons; on screen and from commands.

closing-title = Closing for publication
closing-unclosed = Group figures (counts, medians, agreement and the like) are not in reports and tables yet. To put them in, close this round for publication.
closing-few = Group figures are not in reports and tables. They can be, once at least { $from } people answered a question with a level, or { $votes } voted for one.
closing-what = Closing keeps the figures as they are now in the file and puts them into reports and tables. Sheets that come or are corrected later count once the round is closed again, but only on questions where at least { $from } people differ: nobody's answer can then be worked out by comparing two reports.
closing-once = Undo does not take a closing back. To change it afterwards, use “{ closing-reopen }” or “{ closing-close-again }” in this file. Copies of the file made before the closing do not have its figures: don't close the round in any of them.
closing-closed = Closed with { $responses ->
    [one] { $responses } response
   *[other] { $responses } responses
}. Reports and tables carry the figures of that moment.
closing-reopened = Closed with { $responses ->
    [one] { $responses } response
   *[other] { $responses } responses
} and opened again. Until it is closed anew, reports and tables carry the figures of that moment.
closing-behind = On { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
} the sheets now say something else. The figures stay as they are until at least { $from } people differ.
closing-close = Close for publication
closing-close-again = Close again
closing-reopen = Open again
closing-dialog-ask = Close for publication?
closing-dialog-ask-again = Close again?
closing-dialog-title = Group figures are not in the report
closing-dialog-title-again = Group figures are those of the last closing
closing-close-again-and-export = Close again and export
closing-close-and-export = Close and export
closing-export-without = Export without figures
closing-export-as-before = Export with the figures as they were
closing-saved = That it is closed is saved to the file.

closing-closed-said = The latest round of { $path } is closed for publication.
closing-reopened-said = The latest round of { $path } is open again. Until it is closed anew, the figures stay as they were.
closing-figures-said = The figures are of { $responses ->
    [one] { $responses } response
   *[other] { $responses } responses
} on { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}. Don't close the round in a copy made before, such as a .bak.
closing-behind-said = On { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
} fewer than { $from } people differ, and the figures stay as they were.
report-remarks = Written, but have a look:

closing-nothing = There are no figures yet that could be published.
    .remedy = It takes a question that at least { $from } people answered with a level, or a vote with at least { $votes } votes for one. Close the round once the sheets are in.
closing-none = The round was never closed for publication.
    .remedy = To close it, leave out --reopen.
closing-not-closed = Group figures are not in it: the round has not been closed for publication.
    .remedy = To put them in, run “shirube close { $path }” and write it again. Don't close the round in a copy made before.
closing-open-again = Group figures are those of the closing; the round was opened again since.
    .remedy = To renew them, run “shirube close { $path }” and write it again.

strip-written = A copy without responses and names was written to { $path }.
strip-remarks = Written, but have a look:
strip-not-closed = { $count ->
    [one] { $count } round was
   *[other] { $count } rounds were
} not closed, and how its sheets answered is not in the copy.
    .remedy = To keep the figures, close the latest round first with “shirube close { $path }”, and strip again.
strip-title = Copy without persons
strip-about = Makes a copy without responses (names and single answers), votes under way and the names of those whose answer was taken over, in all rounds; of what answers rest on, only web addresses that go into reports stay. Agreed answers, notes (internal ones too), dissent, revealed votes, the figures of closings, targets and items stay. Figures of sheets that were not closed go. The open file stays as it is.
strip-do = Make a copy without persons…
path-strip = Where to save the copy without persons
path-word-strip = shirube-assessment-without-responses
