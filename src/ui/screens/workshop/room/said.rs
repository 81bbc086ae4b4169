//! What is said of a key: why it did nothing, or what it did where that is not plain to see.

use crate::assessment::privacy::SHOWN_FROM;
use crate::assessment::workshop::Choice;
use crate::catalogue::{Level, QuestionId};
use crate::scoring::{Effect, Overridden, follows_text};
use crate::ui::context::Context;
use crate::ui::screens::workshop::premise;
use crate::ui::widgets::Tone;

/// A sentence, as data.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// Why the vote can't be revealed yet, and that the same key again leaves it for the next question.
    Stays(Box<Said>),
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
    /// The same, and what of it counts: as 0, from that question.
    AgreedAtZero(Choice, QuestionId),
    /// The same, and which other agreed answers count as 0 from now on.
    AgreedOverriding(Choice, Vec<Overridden>),
    /// The same, and which other agreed answers count again.
    AgreedRestoring(Choice, Vec<Overridden>),
    /// It is not agreed yet: it would count as 0, from that question.
    AskAtZero(Choice, QuestionId),
    /// It is not agreed yet: these agreed answers would count as 0.
    AskOverriding(Choice, Vec<Overridden>),
    TwoMedians(Level, Level),
    NoMedian,
    NoThirdVote,
    First,
    Last,
}

impl Said {
    /// What is asked before `choice` is agreed on `question`, as it would have `effect`.
    pub fn ask(question: &QuestionId, choice: Choice, effect: Effect) -> Said {
        match effect.overridden.iter().find(|one| one.question == *question) {
            Some(own) => Said::AskAtZero(choice, own.follows_from.clone()),
            None => Said::AskOverriding(choice, effect.overridden),
        }
    }

    /// What is said when `choice` is agreed on `question`, which has `effect`.
    pub fn agreed(question: &QuestionId, choice: Choice, effect: Effect) -> Said {
        match effect.overridden.iter().find(|one| one.question == *question) {
            Some(own) => Said::AgreedAtZero(choice, own.follows_from.clone()),
            None if !effect.overridden.is_empty() => Said::AgreedOverriding(choice, effect.overridden),
            None if !effect.restored.is_empty() => Said::AgreedRestoring(choice, effect.restored),
            None => Said::Agreed(choice),
        }
    }

    /// The sentence.
    pub fn text(&self, cx: &Context<'_>) -> String {
        let name = |choice: &Choice| match choice {
            Choice::Level(level) => cx.say("map-level", &[("level", level.get().into())]),
            Choice::Unknown => cx.word("scoring-unknown"),
        };
        let with = |key: &str, choice: &Choice, what: &'static str, said: String| {
            cx.say(key, &[("agreed", name(choice).into()), (what, said.into())])
        };
        match self.clone() {
            Said::Stays(said) => cx.say("room-said-stays", &[("said", said.text(cx).into())]),
            Said::AgreedAtZero(choice, from) => {
                let follows = follows_text(cx.words, &cx.catalogue.questionnaire, &from);
                with("premise-said-own", &choice, "follows", follows)
            }
            Said::AgreedOverriding(choice, all) => {
                with("premise-said-others", &choice, "overridden", premise::list(cx, &all))
            }
            Said::AgreedRestoring(choice, all) => {
                with("premise-said-restored", &choice, "restored", premise::list(cx, &all))
            }
            Said::AskAtZero(choice, from) => with("premise-ask-own", &choice, "from", premise::name(cx, &from)),
            Said::AskOverriding(choice, all) => {
                with("premise-ask-others", &choice, "overridden", premise::list(cx, &all))
            }
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
    pub fn tone(&self) -> Tone {
        match self {
            Said::Agreed(_) | Said::AgreedRestoring(..) | Said::Cast | Said::TakenBack | Said::Discarded => Tone::Done,
            Said::First | Said::Last | Said::AllIn => Tone::Info,
            _ => Tone::Warn,
        }
    }
}
