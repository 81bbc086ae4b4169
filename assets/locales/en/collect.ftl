## What the commands write that hand sheets out and collect them

blank-written = The sheet is in { $path }.

collect-written = Written to { $path }.
collect-summary =
    { $files ->
        [one] { $files } file
       *[other] { $files } files
    }: { $whole } taken whole, { $part } in part, { $nothing } not taken, { $same } the same as another.
collect-summary-responses =
    { $new ->
        [one] { $new } response was added.
       *[other] { $new } responses were added.
    }
collect-summary-there = Already there: { $there }.
collect-summary-written-all-the-same = Not everything could be taken; what could be is in the file.
collect-line-part = taken in part
collect-line-nothing = not taken
collect-line-same = the same as { $path }
collect-remarks = Taken, but have a look:
