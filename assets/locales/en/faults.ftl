## Head of the file with the record of faults

fault-log-head =
    Faults of Shirube: when, which version on which system, where in the program, and what kinds of things were asked for before. The latest { $most } are kept.
    No answers, names, notes or names of files are in it. You may delete this file.
