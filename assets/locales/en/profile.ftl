# The profile

profile-explained = This is printed on the first page of the report. All but the municipality may stay empty.

profile-copy = This is the copy from inside a report
profile-copy-explained = It holds no responses, no names of those who answered and no notes kept inside the hall. If you have the assessment file itself, open that. What you change here is saved under a name of its own.

profile-hall = Municipality
profile-not-listed = Not in the list of municipalities
profile-change = Change it…
profile-keep = Keep it as it is

profile-population = Inhabitants
profile-population-propose = Enter { $count }
profile-population-source = { $name }, { $date }
profile-staff = Staff
profile-staff-explained = About how many work for the hall, full-time and part-time.
profile-count-wrong = Type a number, such as 40,195.

profile-title = Name of this round
profile-title-hint = Such as FY2026, first round
profile-date = Date of the answers
profile-date-hint = such as { date-typed-day }
profile-date-wrong = This is not a date. Give the year, the month and the day of one that exists.

profile-who = Who answers
profile-who-explained = The report names the position, never the person.
profile-who-role = { $role }: { $count }

profile-rounds = Rounds
profile-rounds-line = { $date } · { $standing }
profile-rounds-current = This is the one being worked on
profile-rounds-earlier =
    { $count ->
        [one] { $count } earlier round
       *[other] { $count } earlier rounds
    }
profile-rounds-begin = Begin a new round…
profile-rounds-begin-title = Begin a new round?
profile-rounds-begin-hint = Left empty: { $title }
profile-rounds-remove-title = Remove the latest round?
profile-rounds-begin-comes = What the new round takes over
profile-rounds-begin-do = Begin it
profile-rounds-begin-not = Don't begin
profile-rounds-remove = Remove the latest round…
profile-rounds-remove-what = With “{ $title }” go its responses ({ $responses }), agreed answers ({ $agreed }), votes, targets and action items ({ $items }). The rounds before it stay.
profile-rounds-remove-undo = Undo brings it back.
profile-rounds-remove-do = Remove this round
profile-rounds-keep = Keep it

profile-note = Note for the report
profile-note-hint = Such as: merged from three towns in 2005, three branch offices

profile-to-questions = To the questions
