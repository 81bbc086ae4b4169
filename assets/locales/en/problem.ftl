## How problems are shown. The problems themselves stand in problem-<subject>.ftl.

problem-place = { $spot } ({ $id })
cli-output = the result can't be written to the output
    .remedy = Check the room on the disk that it goes to, or the program that it is piped into.
