## Due dates as a calendar

calendar-name = DX due dates
calendar-name-hall = { $hall }: { $name }
calendar-name-round = { $name } ({ $round })
calendar-title-due = Due: { $text }
calendar-title-done = { findings-status-done }: { $text }
calendar-title-dropped = { findings-status-dropped }: { $text }

## What the command says

calendar-written = The calendar was written to { $path }.
calendar-counts =
    { $events ->
        [one] { $events } due date is in it, an all-day event. A due date of a month or a fiscal year is its last day.
       *[other] { $events } due dates are in it, each an all-day event. A due date of a month or a fiscal year is its last day.
    } Written and imported again, it changes the events that were imported before.
calendar-undated =
    { $count ->
        [one] { $count } item without a due date is not in it.
       *[other] { $count } items without a due date are not in it.
    }
