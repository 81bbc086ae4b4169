## What the commands write that hand sheets out and collect them

blank-written = The sheet is in { $path }.

collect-written = Written to { $path }.
collect-summary-aside =
    { $count ->
        [one] 1 more file, which the system, a program that has a file open or Shirube itself put there, was left aside.
       *[other] { $count } more files, which the system, programs that have a file open or Shirube itself put there, were left aside.
    }
collect-summary-replaced =
    { $count ->
        [one] 1 response was replaced by a newer one of the same person.
       *[other] { $count } responses were replaced by newer ones of the same people.
    }
collect-summary-responses =
    { $new ->
        [one] { $new } response was added.
       *[other] { $new } responses were added.
    }
collect-summary-there = Already there: { $count }.
collect-summary-written-all-the-same = Not everything could be taken; what could be is in the file.
collect-line-part = taken in part
collect-line-nothing = not taken
collect-line-same = the same as { $path }
collect-line-other-counts = left out: { $path } of the same person counts
collect-line-there-counts = left out: the one of the same person that was there counts
collect-line-undecided = not taken: there is another of the same person, and which counts is undecided
collect-line-goal = left aside: the responses go into it
collect-unchanged = Nothing was to be added; { $path } is as it was.
collect-not-written = { $path } was not written.
collect-remarks = Taken, but have a look:
