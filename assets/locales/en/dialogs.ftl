dialog-cancel = Cancel
dialog-close = Close

path-open = Open an assessment or a report
path-save = Where to save the assessment
path-export = Where to save the report
path-list = Where to save the list (PDF)
path-chart = Where to save the chart
path-hand-out = Where to save the sheet
path-collect = Take sheets in
path-explained = Type the whole path of the file, with its folders.
path-explained-collect = Type the whole path of a filled sheet, or of a folder with filled sheets.
path-field = Path of the file
path-do-open = Open
path-do-save = Save here
path-do-collect = Take in
path-no-browser = This PC did not bring up a dialog to choose files in.
path-browse = Choose from a list…
path-word-assessment = shirube-assessment
path-word-report = shirube-report
path-word-list = shirube-answers
path-word-chart = shirube
path-word-sheet = shirube-sheet
path-kind-open = Shirube assessments and reports
path-kind-assessment = Shirube assessment
path-kind-pdf = PDF
path-kind-sheets = Sheets
path-kind-picture = Picture

unsaved-title = There are unsaved changes
unsaved-explained = Save what you changed in the assessment of { $hall }?
unsaved-save = Save
unsaved-discard = Don't save
unsaved-votes-title = A vote is under way
unsaved-votes = So that nobody can tell whose they are, { $votes ->
    [one] one vote of it is in no file yet. Closing now, it is
   *[other] { $votes } votes of it are in no file yet. Closing now, they are
} lost.
unsaved-votes-stay = Back to the vote
unsaved-votes-leave = Give them up and close

conflict-changed-title = Someone else changed this file
conflict-changed-explained = The file is no longer as it was when you opened it. If you replace it, the other person's changes remain only in the backup file (.bak).
conflict-exists-title = There is a file of this name
conflict-exists-explained = A file of this name is already there. Replace it?
conflict-elsewhere = Save under another name…
conflict-open-theirs = Give up my changes and open theirs
conflict-replace = Replace

recovery-title = Changes that were not saved have been found
recovery-same = There is a copy of changes to this file that were not saved last time. Go on from there?
recovery-changed = There is a copy of changes to this file that were not saved, and the file has changed since. If you go on from the copy, you choose which of the two to keep when you save.
recovery-missing = The file itself is gone, but a copy of the changes is there. Go on from it?
recovery-several = There are { $count } copies of changes to this file that were not saved. Choose the one to go on from; the others are kept.
recovery-colleague = If someone else has this file open right now, the copy is their work in progress. Choose “Not now” then.
recovery-take = Go on from the copy
recovery-take-of = Go on from the copy of { $when }
recovery-take-latest = Go on from the latest copy
recovery-later = Not now
recovery-discard = Delete the copy
recovery-discard-of = Delete the copy of { $when }
recovery-unreadable-title = A copy of changes that were not saved can't be read
recovery-unreadable = A copy can't be read. It is kept as it is.
recovery-why = Why: { $why }.
recovery-why-at = Why: { $why } (line { $line }).
recovery-newer-remedy = Open the same file with the newer Shirube to go on from the copy.
recovery-damaged-remedy = If it holds something that matters, open the file at the place below in a text editor: what was typed can be read there. If you don't need it, delete it.
recovery-written = The copy was written on { $when }.
recovery-discard-title = Delete the copy?
recovery-discard-explained = A deleted copy can't be brought back. The file that is open stays as it is.
recovery-discard-do = Delete the copy
recovery-keep = Keep it

settings-title = Display settings
settings-language = Language
settings-theme = Brightness
settings-theme-system = As the PC
settings-theme-light = Light
settings-theme-dark = Dark
settings-scale = Size of text and window content
settings-unkept = On this PC what is chosen here and the recent files can't be remembered: they last until Shirube is closed. Saving assessments is not affected.
settings-unkept-recent = The recent files can't be remembered: they last until Shirube is closed. The other settings stay, beside Shirube.
settings-unkept-why = Why: { $why } ({ $place })
language-ja = 日本語
language-en = English

search-title = Find a question
search-field = Words to look for
search-hint = Words in a question, its hints or your note
search-nothing = No question has these words. Try fewer of them.
search-line = { $number } { $name }: { $text }
search-where = { $of }:{ " " }
search-statement = Level { $level }
search-elsewhere = Japanese question
settings-theme-wall = The projection is always light, so that it can be read from the back of a room.
