//! What is said of a key: why it did nothing, or what it did where that is not plain to see.

use crate::assessment::privacy::REVEALED_FROM;
use crate::assessment::workshop::Choice;
use crate::catalogue::{Level, QuestionId};
use crate::scoring::{Effect, Overridden, follows_text};
use crate::ui::context::Context;
use crate::ui::screens::workshop::premise;
use crate::ui::widgets::Tone;

/// A sentence, as data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Feedback {
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
    Stays(Box<Feedback>),
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

impl Feedback {
    /// What is asked before `choice` is agreed on `question`, as it would have `effect`.
    pub fn ask(question: &QuestionId, choice: Choice, effect: Effect) -> Feedback {
        match effect.overridden.iter().find(|one| one.question == *question) {
            Some(own) => Feedback::AskAtZero(choice, own.follows_from.clone()),
            None => Feedback::AskOverriding(choice, effect.overridden),
        }
    }

    /// What is said when `choice` is agreed on `question`, which has `effect`.
    pub fn agreed(question: &QuestionId, choice: Choice, effect: Effect) -> Feedback {
        match effect.overridden.iter().find(|one| one.question == *question) {
            Some(own) => Feedback::AgreedAtZero(choice, own.follows_from.clone()),
            None if !effect.overridden.is_empty() => Feedback::AgreedOverriding(choice, effect.overridden),
            None if !effect.restored.is_empty() => Feedback::AgreedRestoring(choice, effect.restored),
            None => Feedback::Agreed(choice),
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
            Feedback::Stays(said) => cx.say("room-said-stays", &[("said", said.text(cx).into())]),
            Feedback::AgreedAtZero(choice, from) => {
                let follows = follows_text(cx.words, &cx.catalogue.questionnaire, &from);
                with("premise-said-own", &choice, "follows", follows)
            }
            Feedback::AgreedOverriding(choice, all) => {
                with("premise-said-others", &choice, "overridden", premise::list(cx, &all))
            }
            Feedback::AgreedRestoring(choice, all) => {
                with("premise-said-restored", &choice, "restored", premise::list(cx, &all))
            }
            Feedback::AskAtZero(choice, from) => with("premise-ask-own", &choice, "from", premise::name(cx, &from)),
            Feedback::AskOverriding(choice, all) => {
                with("premise-ask-others", &choice, "overridden", premise::list(cx, &all))
            }
            Feedback::NoLevel(digit) => cx.say("room-said-no-level", &[("digit", digit.into())]),
            Feedback::NoPresent => cx.word("room-said-no-present"),
            Feedback::NoRest => cx.word("room-said-no-rest"),
            Feedback::TooMany { voted, present } => {
                cx.say("room-said-too-many", &[("voted", voted.into()), ("present", present.into())])
            }
            Feedback::NoVotes => cx.word("room-said-no-votes"),
            Feedback::TooFewForSecret { voted } => {
                cx.say("room-said-too-few", &[("voted", voted.into()), ("from", REVEALED_FROM.into())])
            }
            Feedback::Missing { missing: Some(missing) } => cx.say("room-said-missing", &[("missing", missing.into())]),
            Feedback::Missing { missing: None } => cx.word("room-said-reveal-by-key"),
            Feedback::VotesAreIn => cx.word("room-said-votes-are-in"),
            Feedback::AllIn => cx.word("room-said-all-in"),
            Feedback::Cast => cx.word("room-said-cast"),
            Feedback::TakenBack => cx.word("room-said-taken-back"),
            Feedback::NothingToTakeBack => cx.word("room-said-nothing-to-take-back"),
            Feedback::Discarded => cx.word("room-said-discarded"),
            Feedback::Agreed(Choice::Level(level)) => cx.say("room-said-agreed", &[("level", level.get().into())]),
            Feedback::Agreed(Choice::Unknown) => cx.word("room-said-agreed-unknown"),
            Feedback::TwoMedians(lower, upper) => {
                cx.say("room-said-two-medians", &[("lower", lower.get().into()), ("upper", upper.get().into())])
            }
            Feedback::NoMedian => cx.word("room-said-no-median"),
            Feedback::NoThirdVote => cx.word("room-said-no-third"),
            Feedback::First => cx.word("room-said-first"),
            Feedback::Last => cx.word("room-said-last"),
        }
    }

    /// Whether it tells of something done or of something that could not be.
    pub fn tone(&self) -> Tone {
        match self {
            Feedback::Agreed(_)
            | Feedback::AgreedRestoring(..)
            | Feedback::Cast
            | Feedback::TakenBack
            | Feedback::Discarded => Tone::Done,
            Feedback::First | Feedback::Last | Feedback::AllIn => Tone::Info,
            _ => Tone::Warn,
        }
    }
}
