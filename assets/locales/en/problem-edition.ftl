# What was answered with another edition of the questionnaire than the live one. $state is archived or unknown

edition-not-scored = this round was answered with { $state ->
    [archived] { $edition }; it is neither scored nor reported on, since the scale has changed with { $here }
   *[unknown] an edition that this Shirube doesn't know ({ $edition }; it knows { $known }); it is neither scored nor reported on
    }
    .remedy = { $state ->
    [archived] Open it in the window to read the answers, and begin a round with { $here } there. The PDF that was made of it then is its archive.
   *[unknown] Open it with the Shirube it was made with. If the file was written by hand check how the edition is spelt under “questionnaire”.
    }
table-other-edition = this round was answered with { $edition }; its rows have the questions and levels of that edition, which can't be compared with those of { $here }
    .remedy = Keep the editions apart by the column “questionnaire”.
sheet-other-edition = the sheet asks { $state ->
    [archived] { $edition }
   *[unknown] an edition that this Shirube doesn't know ({ $edition }; it knows { $known })
    }; its answers were not taken, since the scale has changed with { $here }
    .remedy = Hand out new sheets of { $here } and have them filled in.
collect-other-edition = this assessment was answered with { $state ->
    [archived] { $edition }
   *[unknown] an edition that this Shirube doesn't know ({ $edition }; it knows { $known })
    }; its answers were not taken, since the scale has changed with { $here }
    .remedy = Hand out new sheets of { $here } and have them filled in. What was answered before can be read by opening that assessment in the window.
collect-into-edition = the round they would join was answered with { $state ->
    [archived] { $edition }
   *[unknown] an edition that this Shirube doesn't know ({ $edition }; it knows { $known })
    }; responses join rounds of { $here } only
    .remedy = Open the assessment in the window and begin a round with { $here }, then collect again.
ask-edition = this round was answered with { $state ->
    [archived] { $edition }
   *[unknown] an edition that this Shirube doesn't know ({ $edition }; it knows { $known })
    }; sheets for the sections and the facilitator's kit are made from rounds of { $here } only
    .remedy = Open the assessment in the window and begin a round with { $here }, then make them.
