## Problems of work in the background

command-broke-down = the program failed in the middle of this
    .remedy = The file to be written is as it was, or whole. Try again; if it happens again, please pass the record on to those from whom you have Shirube. (Record for its makers: { $detail })
command-broke-down-noted = the program failed in the middle of this
    .remedy = The file to be written is as it was, or whole. Try again; if it happens again, please send the record to those from whom you have Shirube. No answers, names, notes or names of files are in it. (Record: { $log })
job-broke-down = the program failed in the middle of this
    .remedy = What is open is unharmed. Save it, and please pass the record on to those from whom you have Shirube. (Record for its makers: { $detail })
job-broke-down-noted = the program failed in the middle of this
    .remedy = What is open is unharmed. Save it, and please send the record to those from whom you have Shirube. No answers, names, notes or names of files are in it. (Record: { $log })
job-not-started = this could not be started ({ system-cause })
    .remedy = Close other programs and try again.
