//! What a round plans: targets, how people ordered the steps, and the items that carry them out.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::limits;
use super::model::{Assessment, Round};
use crate::catalogue::{FactorId, Level, QuestionId};

/// 目標: a level aimed at, and by when where that was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    pub level: Level,
    /// The last day on which it is in time.
    pub by: Option<Date>,
}

/// What a target is set for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TargetOf {
    /// Every question of it.
    Factor(FactorId),
    Question(QuestionId),
}

/// The targets of a round. Ids that the questionnaire at hand does not know are kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Targets {
    /// Each for every question of its factor that has none of its own.
    pub factors: BTreeMap<FactorId, Target>,
    pub questions: BTreeMap<QuestionId, Target>,
    /// What stands in the place of their dates and means none, as it was typed; the date is the one before.
    pub typed: BTreeMap<TargetOf, String>,
}

/// Names an item within an assessment; in later rounds the same item has the same one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId(pub u32);

/// The numbers that items were given so far. None is given again, also where its item is gone: what was handed on names
/// items by them. They are no part of what an assessment says: two that differ in nothing else are the same, so that
/// undoing leads back to what was saved.
#[derive(Clone, Copy, Debug, Default, Eq)]
pub struct ItemNumbers {
    highest: u32,
}

/// Something to be done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// Given when it is put in, where it is [`ItemId::NONE`] or taken.
    pub id: ItemId,
    pub text: String,
    pub step: Option<ItemStep>,
    /// Who sees to it: a post rather than a person.
    pub owner: String,
    pub due: Option<Date>,
    /// What stands in the place of the date and means none, as it was typed; the date is the one before.
    pub due_typed: String,
    pub status: Status,
    /// Goes along into reports and workbooks.
    pub note: String,
    /// Its states so far, oldest first and at most one a day, from the day on which it was made; empty where that is not
    /// known.
    pub log: Vec<StatusChange>,
}

/// The step that an item carries out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ItemStep {
    /// The one that follows from the answer to this question, and the level it is to reach.
    Question(QuestionId, Level),
    /// The added one with this number; where it was taken away since, none.
    Own(u32),
}

/// A field of an item that says something of it by itself: how far an item is says nothing without the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemField {
    Text,
    Step,
    Owner,
    Due,
    Note,
}

/// How far an item is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    #[default]
    Open,
    Doing,
    Done,
    Dropped,
}

/// The state an item had at the end of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatusChange {
    pub on: Date,
    pub status: Status,
}

/// How people ordered the steps, beside the order that follows from the answers; blank where they left it at that.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StepPlan {
    /// All steps as they stood when one was moved; empty while none was. Steps that came since stand behind those that
    /// they follow in the program's order.
    pub order: Vec<StepKey>,
    /// Not to be shown among the others, and to be brought back.
    pub hidden: BTreeSet<StepKey>,
    pub added: Vec<OwnStep>,
}

/// Which step.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepKey {
    /// The one that follows from the answer to this question, whatever its level.
    Question(QuestionId),
    /// The added one with this number.
    Own(u32),
}

/// A step that people added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnStep {
    /// Given when it is put in, where it is 0 or taken; the same in later rounds.
    pub id: u32,
    pub text: String,
    pub factor: Option<FactorId>,
}

impl Target {
    /// `level`, without a date.
    pub fn of(level: Level) -> Target {
        Target { level, by: None }
    }
}

impl Targets {
    /// What is aimed at for `question`, which belongs to `factor`: its own target, else that of the factor.
    pub fn of(&self, question: &QuestionId, factor: &FactorId) -> Option<&Target> {
        self.questions.get(question).or_else(|| self.factors.get(factor))
    }

    /// The one that is set for just this.
    pub fn get(&self, of: &TargetOf) -> Option<&Target> {
        match of {
            TargetOf::Factor(factor) => self.factors.get(factor),
            TargetOf::Question(question) => self.questions.get(question),
        }
    }

    /// What stands in the place of its date and means none; empty where nothing does.
    pub fn typed(&self, of: &TargetOf) -> &str {
        self.typed.get(of).map_or("", String::as_str)
    }

    /// All of them, those of factors first.
    pub fn iter(&self) -> impl Iterator<Item = (TargetOf, &Target)> {
        let factors = self.factors.iter().map(|(factor, target)| (TargetOf::Factor(factor.clone()), target));
        let questions = self.questions.iter().map(|(question, target)| (TargetOf::Question(question.clone()), target));
        factors.chain(questions)
    }

    pub fn len(&self) -> usize {
        self.factors.len() + self.questions.len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl ItemId {
    /// None yet.
    pub const NONE: ItemId = ItemId(0);
}

impl ItemStep {
    /// The question that it is about; none where people added it.
    pub fn question(&self) -> Option<&QuestionId> {
        match self {
            ItemStep::Question(question, _) => Some(question),
            ItemStep::Own(_) => None,
        }
    }

    fn is(&self, key: &StepKey) -> bool {
        match (self, key) {
            (ItemStep::Question(question, _), StepKey::Question(of)) => question == of,
            (ItemStep::Own(id), StepKey::Own(of)) => id == of,
            (ItemStep::Question(..), StepKey::Own(_)) | (ItemStep::Own(_), StepKey::Question(_)) => false,
        }
    }
}

impl Item {
    /// An open item that was made `on` this day.
    pub fn new(text: impl Into<String>, on: Date) -> Item {
        let log = vec![StatusChange { on, status: Status::Open }];
        Item { text: text.into(), log, ..Item::default() }
    }

    /// The question whose step it carries out.
    pub fn question(&self) -> Option<&QuestionId> {
        self.step.as_ref().and_then(ItemStep::question)
    }

    /// Whether it carries out this step, at whatever level.
    pub fn carries_out(&self, step: &StepKey) -> bool {
        self.step.as_ref().is_some_and(|of| of.is(step))
    }

    /// Nothing stands in it.
    pub fn is_blank(&self) -> bool {
        self.first_field(|text| !text.trim().is_empty()).is_none()
    }

    /// The first field in which something stands; `is_said` decides it of texts.
    pub(super) fn first_field(&self, is_said: impl Fn(&str) -> bool) -> Option<ItemField> {
        let Item { id: _, text, step, owner, due, due_typed, status: _, note, log: _ } = self;
        let fields = [
            (ItemField::Text, is_said(text)),
            (ItemField::Step, step.is_some()),
            (ItemField::Owner, is_said(owner)),
            (ItemField::Due, due.is_some() || is_said(due_typed)),
            (ItemField::Note, is_said(note)),
        ];
        fields.into_iter().find(|(_, is_said)| *is_said).map(|(field, _)| field)
    }

    /// Something is still to be done, and the day for it is past.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.status.is_open() && self.due.is_some_and(|due| due < today)
    }

    /// Something is still to be done, and nobody said by when.
    pub fn is_undated(&self) -> bool {
        self.status.is_open() && self.due.is_none()
    }

    /// Gives it `status` from this day `on`.
    pub(super) fn put(&mut self, status: Status, on: Date) {
        self.log.pop_if(|last| last.on == on);
        if self.log.last().is_none_or(|last| last.status != status) {
            self.log.push(StatusChange { on, status });
        }
        // The day on which it was made stays: by it the item is known elsewhere.
        if self.log.len() > limits::STATUS_CHANGES {
            self.log.remove(1);
        }
        self.status = status;
    }
}

impl Status {
    /// All states, in the order in which an item passes through them.
    pub const ALL: [Status; 4] = [Status::Open, Status::Doing, Status::Done, Status::Dropped];

    /// Something is still to be done: the item goes along into the next round.
    pub fn is_open(self) -> bool {
        match self {
            Status::Open | Status::Doing => true,
            Status::Done | Status::Dropped => false,
        }
    }
}

impl StepPlan {
    /// Nobody moved, hid or added anything.
    pub fn is_blank(&self) -> bool {
        self.order.is_empty() && self.hidden.is_empty() && self.added.is_empty()
    }

    /// The added step with this number.
    pub fn own(&self, id: u32) -> Option<&OwnStep> {
        self.added.iter().find(|step| step.id == id)
    }

    /// The questions whose steps were moved or hidden; one that was both, twice.
    pub fn questions(&self) -> impl Iterator<Item = &QuestionId> {
        self.order.iter().chain(&self.hidden).filter_map(|key| match key {
            StepKey::Question(question) => Some(question),
            StepKey::Own(_) => None,
        })
    }

    /// A number for an added step that no other has, nor one that is still named, here or by one of `items`.
    pub(super) fn free_id(&self, items: &[Item]) -> u32 {
        let carried_out = items.iter().filter_map(|item| match item.step {
            Some(ItemStep::Own(id)) => Some(id),
            Some(ItemStep::Question(..)) | None => None,
        });
        let named = self.order.iter().chain(&self.hidden).filter_map(|key| match key {
            StepKey::Own(id) => Some(*id),
            StepKey::Question(_) => None,
        });
        free(self.added.iter().map(|step| step.id).chain(named).chain(carried_out))
    }
}

impl ItemNumbers {
    /// As many were given.
    pub fn up_to(highest: u32) -> ItemNumbers {
        ItemNumbers { highest }
    }

    /// Those that were given in `assessment`, to items that are there or no more.
    pub fn of(assessment: &Assessment) -> ItemNumbers {
        let mut numbers = assessment.item_numbers;
        numbers.note(&assessment.rounds);
        numbers
    }

    /// The highest of them, where no item of `rounds` has it.
    pub fn beyond(self, rounds: &[Round]) -> Option<u32> {
        (self.highest > ItemNumbers::in_use(rounds).max().unwrap_or_default()).then_some(self.highest)
    }

    /// Takes note of the numbers in `rounds`.
    pub(super) fn note(&mut self, rounds: &[Round]) {
        self.highest = ItemNumbers::in_use(rounds).fold(self.highest, u32::max);
    }

    /// One that was given to no item, nor to one of `rounds`.
    pub(super) fn free<'r>(self, rounds: impl IntoIterator<Item = &'r Round>) -> ItemId {
        let given = Some(self.highest).filter(|highest| *highest > 0);
        ItemId(free(ItemNumbers::in_use(rounds).chain(given)))
    }

    fn in_use<'r>(rounds: impl IntoIterator<Item = &'r Round>) -> impl Iterator<Item = u32> {
        rounds.into_iter().flat_map(|round| &round.items).map(|item| item.id.0)
    }
}

impl PartialEq for ItemNumbers {
    fn eq(&self, _other: &ItemNumbers) -> bool {
        true
    }
}

/// The number after the highest, or the lowest that is free where there is none.
fn free(taken: impl Iterator<Item = u32>) -> u32 {
    let taken: BTreeSet<u32> = taken.collect();
    let after = taken.last().map_or(Some(1), |last| last.checked_add(1));
    after.unwrap_or_else(|| (1..).find(|number| !taken.contains(number)).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_one_entry_in_the_log() {
        let day = |day: i8| jiff::civil::date(2027, 4, day);
        let check = |moves: &[(i8, Status)], expected: &[(i8, Status)]| {
            let mut item = Item::new("x", day(1));
            for (on, status) in moves {
                item.put(*status, day(*on));
            }
            let log: Vec<(i8, Status)> = item.log.iter().map(|change| (change.on.day(), change.status)).collect();
            assert_eq!(log, expected, "{moves:?}");
            assert_eq!(item.status, moves.last().map_or(Status::Open, |(_, status)| *status));
        };
        use Status::{Doing, Done, Open};
        check(&[], &[(1, Open)]);
        check(&[(1, Doing)], &[(1, Doing)]);
        check(&[(3, Doing), (5, Done)], &[(1, Open), (3, Doing), (5, Done)]);
        // Put wrong and put right on one day.
        check(&[(3, Done), (3, Open)], &[(1, Open)]);
        check(&[(3, Done), (3, Doing)], &[(1, Open), (3, Doing)]);
    }

    #[test]
    fn numbers_are_free() {
        for (taken, expected) in [(&[][..], 1), (&[1, 2], 3), (&[7, 2], 8), (&[u32::MAX, 1], 2)] {
            assert_eq!(free(taken.iter().copied()), expected, "{taken:?}");
        }
    }
}
