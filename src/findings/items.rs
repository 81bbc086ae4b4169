//! Action items in words: what, who, by when, how far, since when; what is late, and what has no date. The day that "late"
//! is reckoned from is handed in. What is said of an item is one list, [`ItemPart`], which table, board, wall, report,
//! workbook and calendar go through.

use jiff::civil::Date;

use super::{Wording, one_line};
use crate::assessment::{Item, ItemId, ItemStep, Round, Status, StepPlan};

/// What is said of an item, beside what is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemPart {
    Owner,
    Due,
    Status,
    /// That its date can't be read, that it is late, due today or without a date; nothing where it is done or in time.
    Remark,
    Note,
    /// The step it carries out, where it is one.
    Step,
    /// Its states so far, each with its day, as far as they are known.
    History,
}

/// An item in words.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemText {
    pub id: ItemId,
    /// Its place in the round, from 0.
    pub place: usize,
    pub text: String,
    pub status: Status,
    pub is_overdue: bool,
    pub is_undated: bool,
    said: [(ItemPart, String); ItemPart::ALL.len()],
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

impl ItemPart {
    /// In the order in which they are said.
    pub const ALL: [ItemPart; 7] = [
        ItemPart::Owner,
        ItemPart::Due,
        ItemPart::Status,
        ItemPart::Remark,
        ItemPart::Note,
        ItemPart::Step,
        ItemPart::History,
    ];

    /// Key of what it is called.
    pub const fn word(self) -> &'static str {
        match self {
            ItemPart::Owner => "findings-item-part-owner",
            ItemPart::Due => "findings-item-part-due",
            ItemPart::Status => "findings-item-part-status",
            ItemPart::Remark => "findings-item-part-remark",
            ItemPart::Note => "findings-item-part-note",
            ItemPart::Step => "findings-item-part-step",
            ItemPart::History => "findings-item-part-history",
        }
    }

    /// It stands wherever an item is named, on a card and on the wall, too; the others where all of an item is told.
    pub fn is_brief(self) -> bool {
        match self {
            ItemPart::Owner | ItemPart::Due | ItemPart::Status | ItemPart::Remark => true,
            ItemPart::Note | ItemPart::Step | ItemPart::History => false,
        }
    }
}

impl ItemText {
    /// Key of what is to be done, as a name.
    pub const WORD: &str = "findings-item-part-text";

    /// All items of `round`, in their order, as they stand `today`.
    pub fn all(wording: &Wording<'_>, round: &Round, today: Date) -> Vec<ItemText> {
        let of = |(place, item)| ItemText::of(wording, place, item, (&round.steps, today));
        round.items.iter().enumerate().map(of).collect()
    }

    fn of(wording: &Wording<'_>, place: usize, item: &Item, (steps, today): (&StepPlan, Date)) -> ItemText {
        ItemText {
            id: item.id,
            place,
            text: item.text.trim().to_owned(),
            status: item.status,
            is_overdue: item.is_overdue(today),
            is_undated: item.is_undated(),
            said: ItemPart::ALL.map(|part| (part, wording.item_part(part, item, (steps, today)))),
        }
    }

    /// Empty where there is nothing to say.
    pub fn said(&self, part: ItemPart) -> &str {
        self.said.iter().find(|(of, _)| *of == part).map_or("", |(_, said)| said)
    }

    /// All of which there is something to say, in their order.
    pub fn parts(&self) -> impl Iterator<Item = (ItemPart, &str)> {
        self.said.iter().map(|(part, said)| (*part, said.as_str())).filter(|(_, said)| !said.is_empty())
    }
}

/// `items` by their state, for board and wall: the columns in the order in which an item passes through them.
pub fn by_status<'a>(
    items: impl IntoIterator<Item = &'a ItemText>,
) -> [(Status, Vec<&'a ItemText>); Status::ALL.len()] {
    let mut columns = Status::ALL.map(|status| (status, Vec::new()));
    for item in items {
        for (status, column) in &mut columns {
            if item.status == *status {
                column.push(item);
            }
        }
    }
    columns
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
    /// What is said of it; empty where there is nothing to say.
    fn item_part(&self, part: ItemPart, item: &Item, (steps, today): (&StepPlan, Date)) -> String {
        match part {
            ItemPart::Owner => one_line(&item.owner),
            ItemPart::Due => item.due.map(|due| self.words.date(due)).unwrap_or_default(),
            ItemPart::Status => self.status(item.status),
            ItemPart::Remark => self.item_remark(item, today).unwrap_or_default(),
            ItemPart::Note => item.note.trim().to_owned(),
            ItemPart::Step => self.item_step(item, steps).unwrap_or_default(),
            ItemPart::History => self.item_history(item),
        }
    }

    /// A part with its name before it, as a line.
    pub fn item_line(&self, part: ItemPart, said: &str) -> String {
        let args = [("part", self.words.get(part.word()).into()), ("said", said.into())];
        self.words.format("findings-item-line", &args)
    }

    /// The step that an item carries out: its question and the level to be reached, or what people added to `steps`.
    fn item_step(&self, item: &Item, steps: &StepPlan) -> Option<String> {
        match item.step.as_ref()? {
            ItemStep::Question(question, level) => {
                let args = [("question", self.question_name(question).into()), ("level", level.get().into())];
                Some(self.words.format("findings-item-step", &args))
            }
            ItemStep::Own(id) => {
                let text = one_line(&steps.own(*id)?.text);
                (!text.is_empty()).then(|| self.words.format("findings-item-step-own", &[("step", text.into())]))
            }
        }
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
