//! How responses that come in join a round: which are there already, and the edits that add the others.

use crate::assessment::capacity::responses_that_fit;
use crate::assessment::{Assessment, Edit, Response, ResponseEdit, limits};
use crate::problem::{Kind, Problem};

/// What comes of bringing responses to a round.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    /// How many are new and are put in by `edit`.
    pub new: usize,
    /// How many were there already, with the same role, name and answers.
    pub there: usize,
    /// Puts the new ones in, behind those that are there; a single blank response makes way. None where nothing is new.
    pub edit: Option<Edit>,
    /// Why some were left out.
    pub problems: Vec<Problem>,
}

/// What is new in `responses` for the round of `assessment` at place `at`, as many as its file has room for. Sheets without a name that are alike are
/// counted, not folded into one: two people may answer alike.
pub fn new_for(assessment: &Assessment, at: usize, responses: &[Response]) -> Incoming {
    let round = &assessment.rounds[at];
    let mut there: Vec<Option<&Response>> = round.responses.iter().map(Some).collect();
    let mut new: Vec<&Response> = Vec::new();
    for response in responses {
        match there.iter_mut().find(|known| known.is_some_and(|known| is_same(known, response))) {
            Some(known) => *known = None,
            None => new.push(response),
        }
    }
    let known = responses.len() - new.len();
    let makes_way = matches!(round.responses.as_slice(), [only] if is_blank(only)) && !new.is_empty();
    let kept = if makes_way { 0 } else { round.responses.len() };
    let mut problems = Vec::new();
    let room = limits::RESPONSES.saturating_sub(kept);
    if new.len() > room {
        let problem = Problem::new(Kind::Damaged, "collect-too-many").with("max", limits::RESPONSES);
        problems.push(problem.with("left", new.len() - room));
        new.truncate(room);
    }
    let fit = responses_that_fit(assessment, new.iter().copied());
    if fit < new.len() {
        let problem = Problem::new(Kind::Usage, "collect-file-full").with("fit", fit).with("all", new.len());
        problems.push(problem.with("megabytes", limits::megabytes(limits::FILE_BYTES)));
        new.truncate(fit);
    }
    let way = makes_way.then_some(ResponseEdit::Remove(0));
    let inserts = (kept..).zip(&new).map(|(place, response)| ResponseEdit::Insert(place, (*response).clone()));
    let edits: Vec<Edit> = way.into_iter().chain(inserts).map(|edit| Edit::Response { round: at, edit }).collect();
    let edit = (!new.is_empty()).then_some(Edit::All(edits));
    Incoming { new: new.len(), there: known, edit, problems }
}

fn is_same(a: &Response, b: &Response) -> bool {
    a.role == b.role && a.name == b.name && a.answers == b.answers
}

/// As a new assessment begins: nobody wrote anything in it yet.
fn is_blank(response: &Response) -> bool {
    response.name.is_empty() && response.answers.is_empty()
}
