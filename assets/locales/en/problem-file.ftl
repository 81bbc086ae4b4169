# Assessment files: what may be wrong when one is opened or saved.

file-missing = there is no such file
    .remedy = Check the folder and the name. If the file is on a shared folder, check that it is connected.
file-is-folder = this is a folder
    .remedy = Choose a file in it.
file-not-regular = this is not an ordinary file
    .remedy = Choose an assessment file (.ron) or a report (.pdf).
file-no-read-rights = you may not read this file
    .remedy = Ask whoever looks after the folder for the right to read.
file-read-failed = the file can't be read ({ system-cause })
    .remedy = { system-cause.remedy }
file-too-large = the file is larger than { $megabytes } MB
    .remedy = Shirube never writes one that large. Check that this is the file you mean.
file-grows-too-large = written the way Shirube writes it, this would be larger than { $megabytes } MB
    .remedy = It could be opened but not saved. If it was made by hand, divide its rounds or responses among several files.
file-too-large-to-save = the assessment is larger than the { $megabytes } MB a file may have
    .remedy = Divide it into an assessment for each year or round, remove old rounds or responses, or shorten notes; then save again.
file-empty = the file is empty
    .remedy = Open the backup beside it (.bak), if there is one.
file-utf16 = the file is encoded in UTF-16
    .remedy = Save it as UTF-8 in the editor that wrote it.
file-not-utf8 = the file is not text in UTF-8
    .remedy = If it was changed in an editor, save it as UTF-8 there. Otherwise choose another file.
file-is-pdf = this is a PDF
    .remedy = Open it with “Open”, which takes the assessment out of a report. Here an assessment file (.ron) is needed.
file-is-office = this is an Office document or an archive
    .remedy = Choose an assessment file (.ron). A filled sheet is taken in as responses.
file-is-picture = this is a picture
    .remedy = Choose an assessment file (.ron) or a report (.pdf).
file-not-assessment = this is not an assessment of Shirube
    .remedy = Choose a file that Shirube saved. If this is one, it is damaged at its beginning: open the backup beside it (.bak).
file-other-kind = this is a file of Shirube, but of another kind ({ $kind })
    .remedy = Choose an assessment.
file-version = the file does not say which version it has
    .remedy = The file is damaged. Open the backup beside it (.bak), if there is one.
file-newer = the file was written by a newer Shirube (file version { $version }; this one reads up to { $newest })
    .remedy = Open it with the newer Shirube. The file was left as it is.
file-cut-off = the file breaks off, or a bracket or quotation mark is not closed
    .remedy = Open the backup beside it (.bak), or put right what was changed by hand.
file-syntax = this can't be read as an assessment
    .remedy = Open the backup beside it (.bak), or put right what was changed by hand.
file-too-deep = values are nested too deep
    .remedy = This is not an assessment that Shirube saved. Choose another file.
file-unknown-field = there is no field “{ $field }” here
    .remedy = Check the spelling, or remove the field.
file-field-missing = the field “{ $field }” is missing
    .remedy = Add it, or open the backup beside the file (.bak).
file-field-twice = the field “{ $field }” stands here twice
    .remedy = Remove one of the two.
file-value-form = “{ $written }” is not a value for this field
    .remedy = Put right what was changed by hand.
file-text-too-long = the text has { $length } characters; { $max } are possible
    .remedy = Shorten the text.
file-too-many = there are more than { $max } entries here
    .remedy = Remove entries, or spread them over several files.
file-level = “{ $written }” is not a level
    .remedy = Write a whole number from 0 to 5.
file-date = “{ $written }” is not a date
    .remedy = Write it as "2026-04-01".
file-answer = “{ $written }” is not an answer
    .remedy = Write Level(0) to Level(5), Unknown, or NotApplicable("reason").
file-reason-missing = “{ answering-not-applicable.within }” has no reason
    .remedy = Write why the question does not apply.
file-id-twice = this id stands in the list twice
    .remedy = Remove one of the two.
file-standing-and-responses = “standing” and “responses” stand here together
    .remedy = “standing” belongs only in a copy without responses. Remove one of the two.
file-sheets-and-responses = there are both counts of sheets (sheets) and sheets (responses)
    .remedy = “sheets” is only for copies without responses. Remove one of them.
file-count = “{ $written }” is no number of people
    .remedy = Write a whole number. At most 1,000 people can be present, and 100,000 votes be counted on a question.
file-counts = “{ $written }” is no count of votes
    .remedy = Write how many chose each level from 0 to 5, six numbers such as (0, 1, 2, 3, 0, 0).
file-vote-unrevealed = a vote is not revealed although another follows it
    .remedy = Write revealed: true in the first vote, or remove the second.
file-no-rounds = the file has no round
    .remedy = An assessment has at least one. Open the backup beside the file (.bak), if there is one.

file-changed-elsewhere = the file was changed by someone else meanwhile
    .remedy = Save under another name, or open the file anew and look at both. Nothing was overwritten.
file-exists = there is already a file of this name
    .remedy = Choose another name, or say that it is to be replaced.
file-is-folder-target = there is a folder of this name
    .remedy = Choose another name.
file-not-regular-target = this is not an ordinary file
    .remedy = Choose another name.
file-is-read-only = the file is read-only
    .remedy = Save under another name, or take the read-only mark away.
file-folder-missing = the folder does not exist
    .remedy = Choose another folder. If it is a shared folder, check that it is connected.
file-no-write-rights = you may not write in this folder
    .remedy = Save in another folder.
file-disk-full = there is no space left
    .remedy = Make space, or save in another folder.
file-name-invalid = this can't be the name of a file
    .remedy = Choose another name, shorter or without special characters.
file-write-failed = the file can't be written ({ system-cause })
    .remedy = Save under another name or in another folder.
file-held = the file can't be replaced; another program may be using it ({ system-cause })
    .remedy = Save under another name. What was to be saved is kept in { $temp }.
file-in-use = the file can't be replaced; another program may be using it ({ system-cause })
    .remedy = Close it in the other program and try again, or choose another name.
file-busy = another Shirube has been changing this file for { $seconds } seconds
    .remedy = Try again in a moment. If that does not help, look for a window or a command that is still at work on it.
file-link-dangling = the link leads to no file that could be written
    .remedy = Choose another name, or put the link right.
file-no-change-rights = you may read this file but not change it
    .remedy = Save under another name, or ask whoever looks after the file for the right to change it.
file-rights-lost = whoever can open this file now could not open it any more if you replaced it
    .remedy = Save under another name, or let its owner make the change. Nothing was changed.
file-not-locked = files can't be locked in this place, so two who change this one at the same moment are not kept apart
    .remedy = It was written. Agree on who changes it when; a change by someone else is noticed unless it comes in the very same moment.
file-not-synced = this place can't confirm that the file has reached the disk
    .remedy = It was written. Don't take the drive out or cut the connection right away.
file-rights-of-folder = the rights of the file before could not be carried over; it has those of its folder now
    .remedy = It was written. If only certain people may open it, have a look at its rights.
file-no-backup = it was saved, but what was there before could not be kept as { $backup } ({ $why ->
        [space] there is no space left
        [rights] you may not write there
        [name] the name would be too long
        [taken] something else is there
       *[other] that file can't be written
    })
    .remedy = { $why ->
        [space] Make space before you save again.
        [rights] Take the read-only mark away, or ask for the right to write there.
        [name] Give the file a shorter name.
        [taken] Move away what bears the name of the backup.
       *[other] Close the backup in other programs.
    }
file-would-differ = what was to be saved would not be read back the same
    .remedy = This is a fault of Shirube. The file was left as it is; export a report to keep the content.
file-open-elsewhere = this file is open in another window or on another PC as well
    .remedy = You can go on. If both save, whoever saves second is asked which of the two to keep. Each has a recovery copy of its own.
file-no-recovery-folder = there is no place for a recovery copy
    .remedy = Save the assessment often.
