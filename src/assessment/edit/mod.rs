//! Changes to an assessment: each is a value, is applied in one place and gives back the change that undoes it.
//!
//! Enums are nested by owner. An edit that is refused changes nothing.

mod answer;
mod apply;
mod item;
mod paper;
mod plan;
mod profile;
mod round;
mod workshop;

use jiff::civil::Date;

pub use plan::{OwnStepChange, StepEdit};
pub use workshop::WorkshopEdit;

use crate::assessment::privacy::Closing;
use crate::assessment::{
    Answer, Item, ItemStep, PaperSheet, Response, Role, Round, Standing, Status, StatusChange, StoodBy, Target,
    TargetOf, Value, limits,
};
use crate::catalogue::QuestionId;
use crate::problem::{Kind, Problem};

/// A change. Rounds, responses and items are named by their place, from 0.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    Profile(ProfileEdit),
    Round(RoundEdit),
    Response {
        round: usize,
        edit: ResponseEdit,
    },
    /// The sheet of paper that is being typed in.
    Paper(PaperEdit),
    Answer(AnswerEdit),
    /// What is aimed at, or nothing.
    Target {
        round: usize,
        of: TargetOf,
        target: Option<Target>,
    },
    /// The same, and what was typed for its date and means none.
    TargetTyped {
        round: usize,
        of: TargetOf,
        target: Target,
        typed: String,
    },
    /// How people order the steps.
    Steps {
        round: usize,
        edit: StepEdit,
    },
    Item {
        round: usize,
        edit: ItemEdit,
    },
    /// What a group does with a round.
    Workshop {
        round: usize,
        edit: WorkshopEdit,
    },
    /// Whether the hall stands by so low an answer.
    StoodBy {
        question: QuestionId,
        stood_by: Option<StoodBy>,
    },
    /// Whether it is still as it was made for handing on. Any other edit ends that; this one is how undoing restores it.
    IsPublication(bool),
    /// Several as one, in this order: all of them or none.
    All(Vec<Edit>),
}

/// A change to the profile.
#[derive(Clone, Debug, PartialEq)]
pub enum ProfileEdit {
    /// The body was chosen from the list or typed.
    Municipality {
        code: Option<String>,
        name: String,
        prefecture: String,
    },
    Population(Option<u32>),
    Staff(Option<u32>),
    Note(String),
}

/// A change to the list of rounds or to what heads a round.
#[derive(Clone, Debug, PartialEq)]
pub enum RoundEdit {
    Insert(usize, Box<Round>),
    /// Refused for the only round.
    Remove(usize),
    Title(usize, String),
    Date(usize, Date),
    /// Whose answers a copy made for handing on holds. Refused beside responses; a change of an agreed value and a new
    /// response end it, and this is how undoing restores it.
    HandedOn(usize, Option<Standing>),
    /// What outputs may carry of a group, as [`privacy::close`](crate::assessment::privacy::close) and `reopen` make it.
    /// Nothing can be undone past it.
    Closing(usize, Option<Closing>),
}

/// A change to the responses of a round.
#[derive(Clone, Debug, PartialEq)]
pub enum ResponseEdit {
    Insert(usize, Response),
    Remove(usize),
    Role(usize, Role),
    Name(usize, String),
}

/// A change to the sheet of paper that is being typed in.
#[derive(Clone, Debug, PartialEq)]
pub enum PaperEdit {
    /// Another one lies there from now on, or none.
    Put(Option<Box<PaperSheet>>),
    /// Its answer to this question. Refused where none lies there.
    Answer(QuestionId, Answer),
}

/// A change to the answer to one question.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerEdit {
    pub round: usize,
    pub sheet: Sheet,
    pub question: QuestionId,
    pub change: AnswerChange,
}

/// Which answers of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// Those of the response at this place.
    Response(usize),
    /// Those that were agreed on.
    Agreed,
}

/// What changes in an answer. A question that depends on another may be given any level: what follows from the other is
/// worked out by scoring and never written over what was typed.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerChange {
    /// Refused where it is "not applicable" without a reason.
    Value(Option<Value>),
    Note(String),
    /// Whether the note stays in the file only.
    NoteIsInside(bool),
    Grounds(String),
    /// Whether addresses of the web among the grounds may be handed on.
    AddressesMayLeave(bool),
    IsMarked(bool),
    /// Everything at once.
    Whole(Answer),
}

/// A change to the items of a round.
#[derive(Clone, Debug, PartialEq)]
pub enum ItemEdit {
    /// It is given a number where it has none or that of another.
    Insert(usize, Item),
    Remove(usize),
    /// From one place to another, both as they are before the move.
    Move {
        from: usize,
        to: usize,
    },
    Change(usize, ItemChange),
}

/// What changes in an item.
#[derive(Clone, Debug, PartialEq)]
pub enum ItemChange {
    Text(String),
    Step(Option<ItemStep>),
    Owner(String),
    Due(Option<Date>),
    /// The date, and what was typed that means none.
    DueTyped(Option<Date>, String),
    /// It is in this state from that day on.
    Status {
        to: Status,
        on: Date,
    },
    /// Its state and all states before: how undoing restores them.
    Past {
        status: Status,
        log: Vec<StatusChange>,
    },
    Note(String),
}

/// A refusal.
fn refused(key: &'static str) -> Problem {
    Problem::new(Kind::Usage, key)
}

/// The place `at` of `list`, or the refusal that nothing is there.
fn entry<'a, T>(list: &'a mut [T], at: usize, key: &'static str) -> Result<&'a mut T, Problem> {
    list.get_mut(at).ok_or_else(|| refused(key).with("number", at.saturating_add(1)))
}

/// Puts `item` at `at`; refused beyond the end or beyond `max` in all.
fn insert<T>(list: &mut Vec<T>, at: usize, item: T, max: usize, key: &'static str) -> Result<(), Problem> {
    if list.len() >= max {
        return Err(refused("edit-too-many").with("max", max));
    }
    if at > list.len() {
        return Err(refused(key).with("number", at.saturating_add(1)));
    }
    list.insert(at, item);
    Ok(())
}

/// `text`, unless it has more than `max` characters: what is written has to be readable again.
fn bounded(text: &str, max: usize) -> Result<(), Problem> {
    let length = text.chars().count();
    if length > max { Err(refused("edit-text-too-long").with("max", max).with("length", length)) } else { Ok(()) }
}

/// Refuses texts that could not be read again.
fn all_bounded<'a>(texts: impl IntoIterator<Item = &'a String>) -> Result<(), Problem> {
    texts.into_iter().try_for_each(|text| bounded(text, limits::TEXT))
}
