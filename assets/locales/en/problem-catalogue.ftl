## Problems in the files of a catalogue (questionnaire, towns, sources, glossary).
## The value says what is wrong, .remedy what to do.

## Reading

catalogue-unreadable-folder = { $reason ->
    [missing] There is no such folder.
    [rights] You have no right to open this folder.
    [not-a-folder] A part of this path is not a folder.
   *[other] The folder can't be opened ({ system-cause }).
    }
    .remedy = { $reason ->
    [other] { system-cause.remedy }
   *[known] Check where the folder is and that you may open it.
    }
catalogue-not-a-folder = This is not a folder.
    .remedy = Give the folder that holds the file, not the file itself.
catalogue-empty-folder = No file of a catalogue is in this folder.
    .remedy = Give a folder with questionnaire.ron, sources.ron, glossary.ron .ron files in a folder called towns, or pairs of .ron and .csv in a folder called surveys.
catalogue-missing-file = A file that is needed is not there.
    .remedy = A folder with a questionnaire.ron needs a file of this name too.
catalogue-unreadable-file = { $reason ->
    [missing] There is no such file.
    [rights] You have no right to read this file.
   *[other] The file can't be read ({ system-cause }).
    }
    .remedy = { $reason ->
    [other] { system-cause.remedy }
   *[known] Check that the file is there and that you may read it.
    }
catalogue-not-a-file = This is not a file.
    .remedy = Let only ordinary files have a name that ends in .ron.
catalogue-too-large = The file is larger than { $megabytes } MB.
    .remedy = Check that it is a file of a catalogue; take any other out of the folder.
catalogue-too-large-together = The files of the folder are larger than { $megabytes } MB together.
    .remedy = Take files out that belong to no catalogue, or files of towns.
catalogue-too-many-files = There are more than { $limit } files in the folder.
    .remedy = Take files out until there are { $limit } or fewer.
catalogue-not-utf8 = { $encoding ->
    [shift-jis] The text is encoded in Shift_JIS and not in UTF-8.
    [utf-16] The text is encoded in UTF-16 and not in UTF-8.
   *[other] The text is not encoded in UTF-8.
    }
    .remedy = Save the file again as UTF-8.

## Form

catalogue-syntax = { $expected ->
    [comma] A comma is needed here.
    [colon] A colon is needed behind the name of a field.
    [closing] A bracket is not closed.
    [name] The name of a field is needed here.
    [quote] A quotation mark is not closed.
    [escape] What stands behind “\” can't stand there.
    [range] The number is too large or too small.
    [comment] A comment is not closed.
    [end] There is something behind the last bracket.
   *[other] This can't be read as RON.
    }
    .remedy = Check brackets, commas and quotation marks here and just before.
catalogue-cut-off = The file ends in the middle.
    .remedy = Check for a missing bracket or quotation mark, and that the file was saved to its end.
catalogue-too-deep = Brackets are nested more than { $limit } deep.
    .remedy = Check that it is a file of a catalogue, and take the surplus brackets out.
catalogue-wrong-type = { $expected ->
    [number] A whole number is needed here.
    [text] A text in quotation marks is needed here.
    [list] A list in [ ] is needed here.
    [truth] true or false is needed here.
   *[entry] An entry in ( ) is needed here.
    }
    .remedy = { $expected ->
    [number] Write the number without quotation marks, for instance 3.
    [text] Put the value in " ".
    [list] Put the values in [ ], with commas between them.
    [truth] Write true or false without quotation marks.
   *[entry] Put the values in ( ), each as “name: value”.
    }
catalogue-unknown-field = There is no field called “{ $field }”.
    .remedy = Take it out, or use one of these: { $known }
catalogue-repeated-field = The field “{ $field }” is given twice.
    .remedy = Take one of the two out.
catalogue-long-string = A text is longer than { $limit } characters.
    .remedy = Make it shorter, or look for a quotation mark that was never closed.
catalogue-many-problems = There are more problems in this file.
    .remedy = Correct these { $limit } first, then check again.

## Fields

catalogue-missing-field = The field “{ $field }” is missing.
    .remedy = Add “{ $field }: …” to this entry.
catalogue-blank = The field “{ $field }” is blank.
    .remedy = Fill it in, or take it out where it may be left out.
catalogue-missing-language = The field “{ $field }” has no text in { $language ->
    [ja] Japanese
   *[en] English
    }.
    .remedy = Add “{ $language }: "…"”.
catalogue-wrong-count = The field “{ $field }” has { $found } entries and needs { $expected }.
    .remedy = Make it exactly { $expected }.
catalogue-count-outside = The field “{ $field }” has { $found } entries and needs 1 to { $most }.
    .remedy = Make it 1 to { $most }.
catalogue-edition = The edition's id “{ $edition }” can't be used.
    .remedy = Begin with a letter or a digit and use only letters A to Z, small or capital, digits, full stops, hyphens and underscores, at most { $limit }.
catalogue-edition-number = A spreadsheet program could take the edition's id “{ $edition }” for a number or a date.
    .remedy = Put a word of four letters or more in front that is neither a month nor the beginning of one, such as “edition-2”.
catalogue-editions-alone = There are earlier editions of a questionnaire (editions), and no questionnaire.ron beside them that follows on them.
    .remedy = Add the questionnaire.ron, or take the folder editions away.
catalogue-edition-live = The edition “{ $edition }” is the one in questionnaire.ron.
    .remedy = Write the id that the earlier edition had.
catalogue-not-retired = The question “{ $id }” of this earlier edition is neither asked any more nor listed as retired.
    .remedy = Add it to “retired” in questionnaire.ron, so that its id is never used for another question.
catalogue-retired-in-use = The question “{ $id }” is listed as retired and asked all the same.
    .remedy = Give the question that is asked an id of its own, or take this one off the list if it is the same question.
catalogue-misspelt-id = The id “{ $id }” can't be used.
    .remedy = Begin with a small letter a to z and use only small letters, digits and hyphens, at most 60.
catalogue-duplicate-id = The id “{ $id }” is used twice (first in { $first }).
    .remedy = Give one of the two another id, or take it out.
catalogue-built-in-id = The id “{ $id }” is one of the built-in catalogue.
    .remedy = Use another id. To replace the built-in content as a whole, put a questionnaire.ron and a sources.ron into this folder too.
catalogue-unknown-id = The id “{ $id }” in the field “{ $field }” does not exist.
    .remedy = Check its spelling. These exist: { $known }
catalogue-date = The date “{ $date }” in the field “{ $field }” can't be read.
    .remedy = Write it as 2022, FY2020, 2022-04 or 2022-04-01.

## Questionnaire

catalogue-no-origin = The question names no document it was drawn from.
    .remedy = Name at least one source in origins.
catalogue-cycle = These questions depend on each other in a circle ({ $cycle }).
    .remedy = Take depends_on out of one of them.
catalogue-depends-elsewhere = “{ $base }” in depends_on is a question of another factor.
    .remedy = Name a question of the same factor, or take depends_on out.
catalogue-long-short = The short name “{ $text }” is wider than { $limit } full-width characters.
    .remedy = Use at most { $limit } full-width characters, so that it fits into charts.
catalogue-long-text = The { $language ->
    [ja] Japanese
   *[en] English
    } text has { $length } characters, more than { $limit }.
    .remedy = Check that it asks for one condition only, and use at most { $limit } characters.
catalogue-degree = “{ $word }” is an adverb of degree: { $text }
    .remedy = Name a state that anyone could go and check.
catalogue-joined = “{ $word }” joins two conditions: { $text }
    .remedy = Keep one condition.
catalogue-count = A number is given: { $text }
    .remedy = Say a share, full-time or concurrent, or how often, so that halls of any size can answer.
catalogue-same-statement = The statement of level { $level } is the same as that of level { $same } ({ $language ->
    [ja] Japanese
   *[en] English
    }).
    .remedy = Say what each level adds.

## Prompts for discussion

catalogue-long-prompt = The { $language ->
    [ja] Japanese
   *[en] English
    } prompt has { $length } characters, more than { $limit }.
    .remedy = Use at most two short sentences and { $limit } characters, so that it is understood at once, projected or read aloud.

## Towns

catalogue-level = There is no level { $level }.
    .remedy = Write a whole number from 1 to 5.
catalogue-level-zero = This evidence is for level 0.
    .remedy = “At least 0” says nothing: take the entry out.
catalogue-unknown-code = No municipality has the code “{ $code }”.
    .remedy = Write the six digits of the official code, the check digit included.
catalogue-other-name = “{ $found }” is not the { $field ->
    [name] name
   *[prefecture] prefecture
    } “{ $expected }” that the code { $code } stands for.
    .remedy = Write “{ $expected }”, or check the code.
catalogue-when-twice = Both when and after are given.
    .remedy = Keep when where the date is known, after where it is not.
catalogue-when-missing = It is not said when this was.
    .remedy = Give a date in when, or in after the id of the milestone before it. Only the first may have neither.
catalogue-after-later = “{ $id }” in after does not stand before this milestone.
    .remedy = Put the milestones in the order in which they happened.
catalogue-after-unknown = This town has no milestone “{ $id }”.
    .remedy = Name one of the same town that stands before this one.
catalogue-order = { $date } stands after “{ $id }” of { $before }.
    .remedy = Put the milestones in the order in which they happened, or check the date.
