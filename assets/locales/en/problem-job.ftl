## Problems of work in the background

job-broke-down = the program failed in the middle of this
    .remedy = What is open is unharmed. Save it, and please pass the record on to those from whom you have Shirube. (Record for its makers: { $detail })
job-not-started = this could not be started ({ system-cause })
    .remedy = Close other programs and try again.
