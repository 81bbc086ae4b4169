## How things stand in a row.

list-join = {", "}

## How many files came out how, in the window and from every command: only what is so of some

files-summary =
    { $files ->
        [one] { $files } file
       *[other] { $files } files
    }: { $parts }.
files-whole = { $count } taken whole
files-part = { $count } taken in part
files-nothing = { $count } not taken
files-same = { $count } the same as another
files-other = { $count } left for another of the same person
files-undecided = { $count } undecided
files-in-table = { $count } in the table
files-not-read = { $count } not read
files-reported =
    { $count ->
        [one] { $count } report made
       *[other] { $count } reports made
    }
files-unreported = { $count } without a report
