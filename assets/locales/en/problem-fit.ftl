# What is to be known of an assessment that is opened

fit-unknown-answers = the questionnaire at hand does not have this question; what was answered to it (in { $count } of the responses) counts nowhere and stays in the file
    .remedy = If the file was written by hand check how the question's id is spelt. If it is of another version use the Shirube of that version, or --catalogue.
fit-unknown-agreed = something is agreed on a question that the questionnaire at hand does not have; it counts nowhere and stays in the file
    .remedy = If the file was written by hand check how the question's id is spelt. If it is of another version use the Shirube of that version, or --catalogue.
fit-unknown-workshop = the workshop holds something on a question that the questionnaire at hand does not have; it is shown nowhere and stays in the file
    .remedy = If the file was written by hand check how the question's id is spelt. If it is of another version use the Shirube of that version, or --catalogue.
fit-unknown-target = there is a target for a factor that the questionnaire at hand does not have; it is used nowhere and stays in the file
    .remedy = If the file was written by hand check how the factor's id is spelt. If it is of another version use the Shirube of that version, or --catalogue.
fit-unknown-question-target = there is a target for a question that the questionnaire at hand does not have; it is used nowhere and stays in the file
    .remedy = If the file was written by hand check how the question's id is spelt. If it is of another version use the Shirube of that version, or --catalogue.
fit-unknown-steps = a step was moved or hidden that belongs to a question which the questionnaire at hand does not have; it is shown nowhere and stays in the file
    .remedy = If the file was written by hand check how the question's id is spelt. If it is of another version use the Shirube of that version, or --catalogue.
fit-unknown-item = the questionnaire at hand does not have this question, to which action items ({ $count }) belong; they stay in the file
    .remedy = If the file was written by hand check how the question's id is spelt. If it is of another version use the Shirube of that version, or --catalogue.
fit-round-ahead = the latest round is dated more than { $months } months ahead of today
    .remedy = If that is a slip put the date right under { shell-profile }. If the date is right look at the clock of this PC.
fit-vote-under-way = a vote by slips or ballots is under way; up to { $most } of its latest votes may not be in it
    .remedy = Compare how many are in, and where it does not fit, throw the vote away and take it again.
fit-answers-unknown = the questionnaire at hand does not have this question; what was answered to it (in { $count } of the responses) was not taken
    .remedy = If the file was written by hand put the spelling of the question's id right. If it is of another version use the Shirube of that version, or --catalogue.
