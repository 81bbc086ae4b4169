# The start screen

start-language = Language
start-title = Where your hall stands
start-what = Shirube asks { $questions } questions about digital transformation, sets your hall beside { $towns } towns that went ahead, and helps you decide what to do next.

start-present = Open assessment
start-begin = Begin to answer
start-go-on = Go on with the questions
start-to-questions = Go over the questions
start-to-results = See the { shell-results.within }
start-close = Close this assessment

start-new = New assessment
start-new-explained = It begins as soon as you choose your municipality. There is nothing else to set up.

start-open = Go on with a file
start-open-file = Open a file…
start-open-typed = Type a path…
start-open-drop = You can also drop an assessment (.ron) or a report (.pdf) onto this window.
start-recent = Recent files
start-recent-more = { $count } more
start-recent-open = Open { $name } ({ $folder })
start-recent-forget = Take { $name } off the list

start-example = See an example
start-example-explained = An invented town that has answered every question: its results, the comparison with the documented towns, its report. Whatever you change, the example stays.
start-example-open = Open the example

start-recovered =
    { $count ->
        [one] There is an assessment that was not saved
       *[other] There are { $count } assessments that were not saved
    }
start-recovered-explained = This is what was left unsaved last time. If someone else has the file open right now, it is their work in progress.
start-recovered-nameless = Assessment without a name
start-recovered-written = Up to { $when }
start-recovered-unsaved = Never saved to a file
start-recovered-take = Go on from there
start-recovered-take-of = Go on with { $name }
start-recovered-ask-delete = Delete…
start-recovered-ask-delete-of = Delete the copy of { $name }…
start-recovered-sure = It can't be brought back. Delete it?
start-recovered-delete = Delete
start-recovered-delete-of = Delete the copy of { $name }
start-recovered-keep = Keep
start-recovered-keep-of = Keep the copy of { $name }

start-time = Time
start-time-text = Time needed: { answering-time }. Stop whenever you like and go on later.
start-who = Who answers
start-who-text = One officer in charge of digital transformation can do it alone. Leave open what you don't know; each question says which section to ask.
start-scope = What is not asked
start-data = Your data
start-data-here = Your answers stay on this PC and in the file you save. Nothing is sent anywhere.
start-data-report = The report carries results, answers and plan; never the names of those who answered nor notes kept inside the hall.
