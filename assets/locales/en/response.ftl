## Looking at the answers of one response, and filling from it

response-look = See the answers…
response-look-of = See the answers of response { $number }
response-look-title = See the answers of response { $number }?
response-look-about = They are the answers of one person, or one section, and were not given to be shown to others. Don't open them while the screen is projected or somebody looks over your shoulder.
response-look-kept = Looking changes nothing. This list is in no projection, report or table.
response-look-do = See the answers
response-title = Answers of response { $number } ({ $role })
response-private = These are the answers of one person or one section. Don't show them to others.
response-level = Level { $level }: { $statement }
response-unknown = { answering-unknown }
response-not-applicable = { answering-not-applicable } ({ $reason })
response-open = Not answered
response-note = Note: { $note }

response-fill =
    { $count ->
        [one] Fill { $count } open or don't-know question from this response
       *[other] Fill { $count } open or don't-know questions from this response
    }
response-fill-of =
    { $count ->
        [one] Fill { $count } open or don't-know question from response { $number }
       *[other] Fill { $count } open or don't-know questions from response { $number }
    }
response-fill-none = There is nothing that this response could fill in.
response-said-by = From the sheet of { $role }
response-said-by-name = From the sheet of { $role } ({ $name })

response-each = Look at each response
response-each-about =
    { $count ->
        [one] With { $count } response no counts are shown
       *[other] With { $count } responses no counts are shown
    } (they are from { $from } on). Whoever keeps this file can look at each response under Sheets.
