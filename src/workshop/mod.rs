//! Many voices, one agreed result: how answers are spread and how far they agree, what is worth talking over, how votes
//! are taken. The rules of `docs/method.md` and `docs/workshop.md` as pure functions.
//!
//! No IO, no clock, no randomness, no hash order. Nothing here sets an agreed answer: that is the facilitator's. What a
//! rule says to a reader stands in `assets/locales/*/workshop-rules.ftl` and is reached through [`Rule`].

mod agenda;
mod agreement;
mod asking;
mod distribution;
mod entry;
mod roles;
mod vote;
mod words;

pub use agenda::{
    AGENDA, Part, Reason, Slot, TOGETHER, Topic, agenda, can_compare, minutes_each, proposal, timetable, topics,
};
pub use agreement::agreement;
pub use asking::{Asking, asking};
pub use distribution::{Crowd, Distribution};
pub use entry::{Entry, EntryKey, Pressed};
pub use roles::compare_roles;
pub use vote::{
    Refusal, Turnout, begin, cast, count, discard, may_reveal, reveal, shows_levels, take_back, too_few_for, under_way,
};
pub use words::{Rule, hundredths, percent, reason_text, shown_from, spread_text, unknown_text};
