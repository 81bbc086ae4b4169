//! When two responses say the same: by what was answered and noted. What was put beside it in the window, such as a mark
//! for review, makes no difference.

use crate::assessment::{Answer, Answers};

/// Whether both say the same to every question.
pub fn is_equal(a: &Answers, b: &Answers) -> bool {
    is_within(a, b) && is_within(b, a)
}

/// Whether all that `part` says stands just so in `whole`.
pub fn is_within(part: &Answers, whole: &Answers) -> bool {
    part.iter().all(|(question, answer)| {
        says_nothing(answer) || whole.get(question).is_some_and(|there| says_the_same(there, answer))
    })
}

/// Whether both say something to one question.
pub fn overlap(a: &Answers, b: &Answers) -> bool {
    let says = |(_, answer): &(_, &Answer)| !says_nothing(answer);
    a.iter().filter(says).any(|(question, _)| b.get(question).is_some_and(|there| !says_nothing(there)))
}

pub fn says_the_same(a: &Answer, b: &Answer) -> bool {
    a.value == b.value && a.note == b.note
}

fn says_nothing(answer: &Answer) -> bool {
    answer.value.is_none() && answer.note.is_empty()
}
