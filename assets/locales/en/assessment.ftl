# Changes to an assessment that are refused.

edit-reason-missing = “not applicable” has no reason
    .remedy = Write why the question does not apply.
edit-text-too-long = the text has { $length } characters; { $max } are possible
    .remedy = Shorten the text.
edit-too-many = there are already { $max } entries
    .remedy = Remove one first.
edit-file-full = this would make the assessment file larger than { $megabytes } MB, so it was not added
    .remedy = Begin a new assessment for each year or round, remove an old round or responses, or shorten notes. What is there can be saved as it is.
edit-only-round = the only round can't be removed
    .remedy = Add another round first.
edit-unknown-round = there is no round number { $number }
    .remedy = Choose a round that is there.
edit-unknown-response = there is no response number { $number }
    .remedy = Choose a response that is there.
edit-no-paper = no paper sheet is being typed in
    .remedy = Begin typing one in.
edit-unknown-item = there is no item number { $number }
    .remedy = Choose an item that is there.
edit-standing-and-responses = a round with responses is no copy without them
    .remedy = Remove the responses first.
edit-present = between 1 and { $max } people can be present; { $count } was given
    .remedy = Enter how many in this room vote.
edit-agenda-twice = the same question is on the agenda twice
    .remedy = Take one of them off.
edit-vote-unrevealed = the vote before is not revealed yet
    .remedy = Reveal the vote before first.
