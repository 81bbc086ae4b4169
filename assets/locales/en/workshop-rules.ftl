## The rules of the workshop, shown beside their results. The attribute name is a heading.

workshop-rule-agreed = The facilitator enters the agreed answer in the light of the votes or sheets; it is never computed. Dissent that remains is written down with it.
    .name = Agreed answer
workshop-rule-agreement = How close the answers are, from 0 to 1: 1 where all are at one level, 0 where half are at 0 and half at 5. The further levels lie from the mean, the smaller it is (Tastle and Wierman 2007, doi:10.1016/j.ijar.2006.06.024). Don't-knows stay out of it; below two answers on levels there is no value.
    .name = Agreement
workshop-rule-median = The answer in the middle, from lowest to highest. Where there are two in the middle at different levels, both are shown.
    .name = Median
workshop-rule-unknown = Don't-knows are not 0: how many of how many they are is shown beside the levels.
    .name = { answering-unknown }
workshop-rule-shown = A distribution is shown from { $from } people on who answered with a level (sheets of one role and name are one person, and so are sheets without a name that answer alike), that of a vote from { $votes } votes for a level on: with fewer it could be found out who answered what.
    .name = When distributions are shown
workshop-rule-closing = Figures in reports and tables are those fixed when the round was closed for publication. Closing anew changes them, question by question, only where at least { $from } people differ from all that was fixed before: so two reports held against each other tell nobody's answer.
    .name = Closed for publication
workshop-rule-votes = Of votes only the numbers are kept: not who voted, when, or in which order. A show of fingers is seen by everybody, so it is not anonymous.
    .name = What is kept of votes
workshop-rule-roles = Roles are compared only where each has { $from } people or more and no smaller group can be had by subtraction.
    .name = Comparison of roles
workshop-rule-agenda = Proposed are questions of which a third or more said they don't know (the largest share first; of equal shares the one with the lower agreement), then those with the lowest agreement, { $agenda } in all; equal ones in the order of the questionnaire. Where no question has two answers with a level, one of each factor is added: the one that most towns are documented on. What already follows from another question at 0 is left out, and a question that others depend on comes before them.
    .name = Proposed agenda
workshop-unknown = { $unknown } of { $total } don't know
workshop-spread-one = all { $all } at level { $lowest }
workshop-spread-two = { $all } people, split between levels { $lowest } and { $highest }
workshop-spread-most = { $count } of { $all } at level { $low } or { $high }, all between { $lowest } and { $highest }
workshop-spread-most-at = { $count } of { $all } at level { $low }, all between { $lowest } and { $highest }
workshop-spread-apart = { $all } people, spread from level { $lowest } to { $highest }
workshop-spread-too-few = fewer than two answered with a level
workshop-reason-documented = { $towns ->
    [0] no sheets to compare yet
    [one] no sheets to compare yet ({ $towns } town is documented on it)
   *[other] no sheets to compare yet ({ $towns } towns are documented on it)
}
