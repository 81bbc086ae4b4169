## What the command writes that puts results into tables

table-written = Written to { $path }.
table-written-all-the-same = Not everything could be read; what could be is in the table.
table-summary =
    { $count ->
        [one] { $count } assessment is
       *[other] { $count } assessments are
    } in the table.
table-without-code = No. { $place } (column “assessment”) is { $path }, which has no code of the list.
table-remarks = Written, but have a look:
