//! The rules of the workshop: how votes and sheets are counted, what is shown of them, and that nobody is found out by
//! what is shown, handed on or kept.

mod agenda;
mod agreed;
mod agreement;
mod copy;
mod edits;
mod entry;
mod file;
mod roles;
mod secrecy;
mod spread;
mod votes;

use proptest::prelude::*;
use shirube::assessment::workshop::{Counts, Method, Vote};
use shirube::assessment::{Answer, Assessment, Response, Role, Value, privacy};
use shirube::catalogue::{Level, QuestionId};

fn level(n: u8) -> Level {
    Level::new(n).unwrap()
}

fn q(id: &str) -> QuestionId {
    QuestionId::new(id)
}

/// So many at each level, and so many don't-knows.
fn counts(levels: [u32; 6], unknown: u32) -> Counts {
    Counts { levels, unknown }
}

fn vote(method: Method, counts: Counts, is_revealed: bool) -> Vote {
    Vote { method, counts, is_revealed, present: None }
}

/// A response that answers each of these questions so: a digit is a level, `?` don't know, `-` not applicable, `.` nothing.
fn response(role: Role, name: &str, questions: &[&str], row: &str) -> Response {
    let value = |mark: char| match mark {
        '.' => None,
        '?' => Some(Value::Unknown),
        '-' => Some(Value::NotApplicable("組合が行う".into())),
        digit => Some(Value::Level(level(digit.to_digit(10).unwrap().try_into().unwrap()))),
    };
    let marks = row.chars().filter(|mark| *mark != ' ');
    let answers = questions.iter().zip(marks).filter_map(|(id, mark)| Some((q(id), Answer::of(value(mark)?))));
    Response { role, name: name.into(), answers: answers.collect(), ..Response::default() }
}

/// As many of the question `q` by this role as there are marks.
fn sheets(role: Role, row: &str) -> Vec<Response> {
    let marks = row.chars().filter(|mark| *mark != ' ').enumerate();
    marks.map(|(place, mark)| response(role, &format!("氏名{place}"), &["q"], &mark.to_string())).collect()
}

/// `whole` with its round closed for publication, where there is something to publish.
fn closed(mut whole: Assessment) -> Assessment {
    whole.rounds[0].closing = privacy::close(&whole.rounds[0]).ok().or(whole.rounds[0].closing.take());
    whole
}

/// Small groups, where somebody could be found out, come often.
fn any_counts() -> impl Strategy<Value = Counts> {
    let count = || prop_oneof![4 => 0u32..4, 1 => 0u32..40, 1 => any::<u32>()];
    (prop::array::uniform6(count()), count()).prop_map(|(levels, unknown)| Counts { levels, unknown })
}
