//! Action items in words: what, who, by when, how far, since when; what is late, and what has no date. The day that "late"
//! is reckoned from is handed in.

use jiff::civil::Date;

use super::{Wording, one_line};
use crate::assessment::{Item, ItemId, Round, Status};

/// An item in words.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemText {
    pub id: ItemId,
    /// Its place in the round, from 0.
    pub place: usize,
    pub text: String,
    /// The step it carries out, where it is one.
    pub step: Option<String>,
    /// Empty where nobody is named.
    pub owner: String,
    /// Empty where there is no date.
    pub due: String,
    pub status: String,
    /// That its date can't be read, that it is late, due today or without a date; nothing where it is done or in time.
    pub remark: Option<String>,
    pub is_overdue: bool,
    pub is_undated: bool,
    pub note: String,
    /// Its states so far, each with its day; empty where nothing is known.
    pub history: String,
}

/// How many items are how far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ItemCounts {
    pub open: usize,
    pub doing: usize,
    pub done: usize,
    pub dropped: usize,
    pub overdue: usize,
    pub undated: usize,
}

impl ItemText {
    /// All items of `round`, in their order, as they stand `today`.
    pub fn all(wording: &Wording<'_>, round: &Round, today: Date) -> Vec<ItemText> {
        round.items.iter().enumerate().map(|(place, item)| ItemText::of(wording, place, item, today)).collect()
    }

    pub fn of(wording: &Wording<'_>, place: usize, item: &Item, today: Date) -> ItemText {
        ItemText {
            id: item.id,
            place,
            text: item.text.trim().to_owned(),
            step: wording.item_step(item),
            owner: one_line(&item.owner),
            due: item.due.map(|due| wording.words.date(due)).unwrap_or_default(),
            status: wording.status(item.status),
            remark: wording.item_remark(item, today),
            is_overdue: item.is_overdue(today),
            is_undated: item.is_undated(),
            note: item.note.trim().to_owned(),
            history: wording.item_history(item),
        }
    }
}

impl ItemCounts {
    pub fn of(round: &Round, today: Date) -> ItemCounts {
        let mut counts = ItemCounts::default();
        for item in &round.items {
            match item.status {
                Status::Open => counts.open += 1,
                Status::Doing => counts.doing += 1,
                Status::Done => counts.done += 1,
                Status::Dropped => counts.dropped += 1,
            }
            counts.overdue += usize::from(item.is_overdue(today));
            counts.undated += usize::from(item.is_undated());
        }
        counts
    }

    pub fn total(&self) -> usize {
        self.open + self.doing + self.done + self.dropped
    }
}

impl Wording<'_> {
    /// The step that an item carries out: its question and the level to be reached.
    pub fn item_step(&self, item: &Item) -> Option<String> {
        let (question, level) = item.step.as_ref()?;
        let args = [("question", self.question_name(question).into()), ("level", level.get().into())];
        Some(self.words.format("findings-item-step", &args))
    }

    /// How many items there are and how far they are, in one line.
    pub fn item_counts(&self, counts: &ItemCounts) -> String {
        if counts.total() == 0 {
            return self.words.get("findings-items-none");
        }
        let args = [
            ("total", counts.total().into()),
            ("open", counts.open.into()),
            ("doing", counts.doing.into()),
            ("done", counts.done.into()),
            ("dropped", counts.dropped.into()),
        ];
        self.words.format("findings-items-counts", &args)
    }

    /// How many are late or without a date; nothing where none is.
    pub fn items_late(&self, counts: &ItemCounts) -> Option<String> {
        let args = [("overdue", counts.overdue.into()), ("undated", counts.undated.into())];
        (counts.overdue + counts.undated > 0).then(|| self.words.format("findings-items-late", &args))
    }

    fn item_remark(&self, item: &Item, today: Date) -> Option<String> {
        let due = item.due.filter(|_| item.status.is_open());
        let unread = Some(one_line(&item.due_typed)).filter(|typed| !typed.is_empty() && item.status.is_open());
        let unread = unread.map(|typed| self.words.format("findings-item-unread", &[("text", typed.into())]));
        let late = match due {
            None if unread.is_some() => None,
            None => item.is_undated().then(|| self.words.get("findings-item-undated")),
            Some(due) if due == today => Some(self.words.get("findings-item-today")),
            Some(due) if due < today => {
                let days = i64::from((today - due).get_days());
                Some(self.words.format("findings-item-overdue", &[("days", days.into())]))
            }
            Some(_) => None,
        };
        let said: Vec<String> = unread.into_iter().chain(late).collect();
        (!said.is_empty()).then(|| self.words.list(said))
    }

    fn item_history(&self, item: &Item) -> String {
        let change = |change: &crate::assessment::StatusChange| {
            let args = [("date", self.words.date(change.on).into()), ("status", self.status(change.status).into())];
            self.words.format("findings-item-change", &args)
        };
        self.words.list(item.log.iter().map(change))
    }
}
