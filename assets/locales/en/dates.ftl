## Dates. $year is the western year, or the year of an era.

date-year = { $year }
date-fiscal-year = FY{ $year }
date-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
date-day =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
date-either = { $first } or { $last }
# How a date can be typed
date-typed-day = 2026-04-01, R8.4.1, 令和8年4月1日
date-typed-deadline = FY2026, end of March 2027
