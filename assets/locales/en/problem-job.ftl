## Problems of work in the background

job-broke-down = the program failed in the middle of this ({ $detail })
    .remedy = What is open is as it was. Save it, and tell those you have Shirube from what this says.
job-not-started = this could not be started ({ $detail })
    .remedy = Close other programs and try again.
