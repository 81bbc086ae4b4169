//! What is said of a key: why it did nothing, or what it did where that is not plain to see.

use crate::assessment::privacy::SHOWN_FROM;
use crate::assessment::workshop::Choice;
use crate::catalogue::Level;
use crate::ui::Context;
use crate::ui::widgets::Tone;

/// A sentence, as data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    NoLevel(u8),
    NoPresent,
    NoRest,
    TooMany {
        voted: u64,
        present: u32,
    },
    NoVotes,
    TooFewForSecret {
        voted: u64,
    },
    /// Not everybody has voted; how many have not, where that is known.
    Missing {
        missing: Option<u64>,
    },
    /// Another way of voting can't be chosen any more.
    VotesAreIn,
    /// Everybody has voted.
    AllIn,
    /// A ballot was cast.
    Cast,
    TakenBack,
    NothingToTakeBack,
    /// The vote under way is thrown away.
    Discarded,
    Agreed(Choice),
    TwoMedians(Level, Level),
    NoMedian,
    NoThirdVote,
    First,
    Last,
}

impl Said {
    /// The sentence.
    pub fn text(self, cx: &Context<'_>) -> String {
        match self {
            Said::NoLevel(digit) => cx.say("room-said-no-level", &[("digit", digit.into())]),
            Said::NoPresent => cx.word("room-said-no-present"),
            Said::NoRest => cx.word("room-said-no-rest"),
            Said::TooMany { voted, present } => {
                cx.say("room-said-too-many", &[("voted", voted.into()), ("present", present.into())])
            }
            Said::NoVotes => cx.word("room-said-no-votes"),
            Said::TooFewForSecret { voted } => {
                cx.say("room-said-too-few", &[("voted", voted.into()), ("from", SHOWN_FROM.into())])
            }
            Said::Missing { missing: Some(missing) } => cx.say("room-said-missing", &[("missing", missing.into())]),
            Said::Missing { missing: None } => cx.word("room-said-reveal-by-key"),
            Said::VotesAreIn => cx.word("room-said-votes-are-in"),
            Said::AllIn => cx.word("room-said-all-in"),
            Said::Cast => cx.word("room-said-cast"),
            Said::TakenBack => cx.word("room-said-taken-back"),
            Said::NothingToTakeBack => cx.word("room-said-nothing-to-take-back"),
            Said::Discarded => cx.word("room-said-discarded"),
            Said::Agreed(Choice::Level(level)) => cx.say("room-said-agreed", &[("level", level.get().into())]),
            Said::Agreed(Choice::Unknown) => cx.word("room-said-agreed-unknown"),
            Said::TwoMedians(lower, upper) => {
                cx.say("room-said-two-medians", &[("lower", lower.get().into()), ("upper", upper.get().into())])
            }
            Said::NoMedian => cx.word("room-said-no-median"),
            Said::NoThirdVote => cx.word("room-said-no-third"),
            Said::First => cx.word("room-said-first"),
            Said::Last => cx.word("room-said-last"),
        }
    }

    /// Whether it tells of something done or of something that could not be.
    pub fn tone(self) -> Tone {
        match self {
            Said::Agreed(_) | Said::Cast | Said::TakenBack | Said::Discarded => Tone::Done,
            Said::First | Said::Last | Said::AllIn => Tone::Info,
            _ => Tone::Warn,
        }
    }
}
