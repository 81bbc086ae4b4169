//! How responses that come in join a round: which are there already, which are by somebody who has another response,
//! and the edit that brings the others in.
//!
//! Whoever gives the same role and name is one person and counts once: answers to different questions are united into
//! one response; where the same question is answered in two responses that differ, somebody has to decide. Responses
//! without a name are never taken for one person; equal ones are counted, and the source that has most of them says how
//! many there are.
//!
//! | file | owns |
//! |---|---|
//! | `claim` | the distinct things that one person handed in |
//! | `person` | what comes of the responses of one person |
//! | `unnamed` | how many of equal responses without a name there are |
//! | `same` | when two responses say the same |

mod claim;
mod person;
mod same;
mod unnamed;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use jiff::civil::DateTime;

use self::person::Person;
pub use self::unnamed::is_twin;
use crate::assessment::capacity::responses_that_fit;
use crate::assessment::{Assessment, Edit, Giver, Response, ResponseEdit, Role, Round, Standing, limits};
use crate::bounds::megabytes;
use crate::catalogue::QuestionId;
use crate::problem::{Kind, Problem};

/// A response that comes in, and where it is from.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    pub response: Response,
    pub file: PathBuf,
    /// The folder that was given, in or below which the file lies.
    pub folder: Option<PathBuf>,
    pub source: Source,
    /// When its workbook was last saved, as the workbook itself says; never the time of the file.
    pub saved: Option<DateTime>,
    /// The questions it was asked; none where it was asked all, as the response of an assessment.
    pub asked: Option<BTreeSet<QuestionId>>,
}

/// Where a response comes from. The same response may stand in several sources, and twice in one only if two people
/// answered alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// A filled sheet: all of them together are one source.
    Sheets,
    /// An assessment, by a number of its own.
    Assessment(usize),
    /// A sheet of paper that was typed in: whoever holds it in hand sees that it is one more.
    Paper,
}

/// What is to be done where somebody has another response already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SamePerson {
    /// The one that comes in takes the place of the one in the round; of several that come in, the newest by the dates
    /// in the workbooks. Answers to questions that it was not asked stay.
    Replace,
    /// The one in the round stays; of several that come in, the oldest by the dates in the workbooks.
    Keep,
    /// They are two people of the same name.
    Both,
}

/// Responses of the same role and name that answer the same question and differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    pub role: Role,
    pub name: String,
    /// Places in the round, from 0, of those that are there.
    pub there: Vec<usize>,
    /// Places among those that came in, from 0; one for each that differs.
    pub given: Vec<usize>,
}

/// What came of a response that came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It stands in the round now, by itself.
    New,
    /// Its answers were united with those that the same person gave to other questions.
    United,
    /// It took the place of the one that was in the round.
    Replaces,
    /// The round had it already.
    There,
    /// It says the same as another that came in, or a part of it; by its place among them.
    SameAs(usize),
    /// As decided, another response of the same person counts: one that came in, by its place, or that in the round.
    LeftOut(Option<usize>),
    /// Nobody decided yet which response of this person counts.
    Undecided,
    /// The decision asks for the newer one, and which that is can't be told.
    Undatable,
    /// The round is full.
    NoRoom,
}

/// What comes of bringing responses to a round.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Incoming {
    /// How many responses the round has more.
    pub new: usize,
    /// How many of those that came in were there already.
    pub there: usize,
    /// How many responses of the round are replaced by newer ones of the same person.
    pub replaced: usize,
    /// Where somebody has to decide, and nobody did; of these nothing is taken.
    pub clashes: Vec<Clash>,
    /// What came of each response, in the order in which they were given.
    pub fates: Vec<Fate>,
    /// Brings them in, the new ones behind those that are there; a single blank response makes way. None where nothing
    /// changes.
    pub edit: Option<Edit>,
    /// So far the answers of one person were the result of the round; with this it is what will be agreed.
    pub ends_single: bool,
    /// Why some were left out, clashes apart.
    pub problems: Vec<Problem>,
}

/// The changes to a round, gathered from all that came in.
#[derive(Default)]
struct Changes {
    fates: BTreeMap<usize, Fate>,
    new: Vec<Put>,
    /// By place in the round.
    changed: BTreeMap<usize, Put>,
    clashes: Vec<Clash>,
}

/// A response as it is to stand in the round.
struct Put {
    response: Response,
    /// Places of those that came in for it, the first of them first; never empty.
    given: Vec<usize>,
    /// It takes the place of what was answered differently.
    is_replaced: bool,
}

/// Brings `given` to `round`, which is the one of `assessment` at place `at` or will be, as far as its file has room.
/// `decide` is asked about everybody who has responses that differ; where it says nothing, none of them is taken.
pub fn join(
    assessment: &Assessment,
    round: &Round,
    at: usize,
    given: &[Given],
    decide: &dyn Fn(&Clash) -> Option<SamePerson>,
) -> Incoming {
    let mut changes = Changes::default();
    let mut people: BTreeMap<Giver, Vec<usize>> = BTreeMap::new();
    let mut unnamed = Vec::new();
    for (place, given) in given.iter().enumerate() {
        let giver = given.response.giver();
        if giver.is_named() {
            people.entry(giver).or_default().push(place);
        } else {
            unnamed.push(place);
        }
    }
    let mut known: BTreeMap<Giver, Vec<usize>> = BTreeMap::new();
    for (place, giver) in round.responses.iter().map(Response::giver).enumerate() {
        known.entry(giver).or_default().push(place);
    }
    for (giver, places) in people {
        let there = known.remove(&giver).unwrap_or_default();
        Person { round, given, there }.join(&places, decide, &mut changes);
    }
    unnamed::join(round, given, &unnamed, &mut changes);
    changes.new.sort_by_key(|put| put.given[0]);
    let makes_way = matches!(round.responses.as_slice(), [only] if only.is_blank()) && !changes.new.is_empty();
    let kept = if makes_way { 0 } else { round.responses.len() };
    let problems = changes.make_fit(assessment, kept);
    changes.finish(round, at, makes_way, problems)
}

impl Changes {
    /// Leaves out what the round or the file has no room for beside `kept` responses, the last first, and says so.
    fn make_fit(&mut self, assessment: &Assessment, kept: usize) -> Vec<Problem> {
        let mut problems = Vec::new();
        let room = limits::RESPONSES.saturating_sub(kept);
        if self.new.len() > room {
            let problem = Problem::new(Kind::Damaged, "collect-too-many").with("max", limits::RESPONSES);
            problems.push(problem.with("left", self.new.len() - room));
            let left = self.new.split_off(room);
            self.leave_out(left);
        }
        let all = self.changed.values().chain(&self.new);
        let count = self.changed.len() + self.new.len();
        let fit = responses_that_fit(assessment, all.map(|put| &put.response));
        if fit < count {
            let problem = Problem::new(Kind::Usage, "collect-file-full").with("fit", fit).with("all", count);
            problems.push(problem.with("megabytes", megabytes(limits::FILE_BYTES)));
            let left = self.new.split_off(fit.saturating_sub(self.changed.len()));
            self.leave_out(left);
            while self.changed.len() > fit {
                let last = self.changed.pop_last().map(|(_, put)| put);
                self.leave_out(last);
            }
        }
        problems
    }

    fn leave_out(&mut self, left: impl IntoIterator<Item = Put>) {
        let places = left.into_iter().flat_map(|put| put.given);
        self.fates.extend(places.map(|place| (place, Fate::NoRoom)));
    }

    fn finish(self, round: &Round, at: usize, makes_way: bool, problems: Vec<Problem>) -> Incoming {
        let kept = if makes_way { 0 } else { round.responses.len() };
        let replaced = self.changed.values().filter(|put| put.is_replaced).count();
        let mut edits: Vec<ResponseEdit> = Vec::new();
        for (place, put) in self.changed {
            edits.extend([ResponseEdit::Remove(place), ResponseEdit::Insert(place, put.response)]);
        }
        edits.extend((makes_way && !self.new.is_empty()).then_some(ResponseEdit::Remove(0)));
        let new = self.new.len();
        edits.extend((kept..).zip(self.new).map(|(place, put)| ResponseEdit::Insert(place, put.response)));
        let edits: Vec<Edit> = edits.into_iter().map(|edit| Edit::Response { round: at, edit }).collect();
        let fates: Vec<Fate> = self.fates.into_values().collect();
        Incoming {
            new,
            there: fates.iter().filter(|fate| **fate == Fate::There).count(),
            replaced,
            clashes: self.clashes,
            edit: (!edits.is_empty()).then_some(Edit::All(edits)),
            ends_single: new > 0 && matches!(round.standing(), Standing::Single(_)),
            fates,
            problems,
        }
    }
}

impl Incoming {
    /// What the undecided clashes come to as problems, one for each response that was not taken.
    pub fn clash_problems(&self, given: &[Given]) -> Vec<Problem> {
        self.clashes.iter().flat_map(|clash| clash.problems(given, &self.fates)).collect()
    }
}

impl Clash {
    fn problems(&self, given: &[Given], fates: &[Fate]) -> Vec<Problem> {
        let says = |place: usize| {
            let Given { file, saved, .. } = &given[place];
            let date = saved.map(|saved| format!(" ({})", shown(saved))).unwrap_or_default();
            format!("{}{date}", file.display())
        };
        let is_open = |place: &usize| matches!(fates.get(*place), Some(Fate::Undecided | Fate::Undatable));
        let are_several = self.there.len() > 1 || !self.given.iter().all(is_open);
        let problem = |place: usize| {
            let others = self.given.iter().filter(|other| **other != place);
            let others: Vec<String> = others.map(|other| says(*other)).collect();
            let key = match (self.there.is_empty(), others.is_empty()) {
                _ if are_several => "collect-same-person-several",
                _ if fates.get(place) == Some(&Fate::Undatable) => "collect-same-person-undated",
                (true, _) => "collect-same-person",
                (false, true) => "collect-same-person-there",
                (false, false) => "collect-same-person-there-too",
            };
            let problem = Problem::new(Kind::SamePerson, key).with("others", others.join(", "));
            let saved = given[place].saved.map_or_else(|| "none".to_owned(), shown);
            problem.with("saved", saved).in_file(&given[place].file)
        };
        self.given.iter().filter(|place| is_open(place)).map(|place| problem(*place)).collect()
    }
}

fn shown(saved: DateTime) -> String {
    saved.strftime("%Y-%m-%d %H:%M").to_string()
}
