//! What is said of a key: why it did nothing, or what it did where that is not plain to see.

use crate::assessment::Value;
use crate::assessment::privacy::REVEALED_FROM;
use crate::assessment::workshop::Choice;
use crate::catalogue::{Level, QuestionId};
use crate::scoring::{Effect, Overridden, State, follows_text};
use crate::ui::command::{Command, VotingInput, WindowCommand, Written};
use crate::ui::context::Context;
use crate::ui::keys::key_hint;
use crate::ui::screens::workshop::{agenda, premise};
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
    /// Nothing is agreed, though the vote is revealed.
    NothingAgreed,
    /// Since the latest vote nothing is agreed: this was before it.
    AgreedBefore(Value),
    /// Not everybody has voted, or it is not known whether they have: one key reveals it all the same, the other leaves it.
    RevealOrLeave {
        missing: Option<u64>,
        is_secret: bool,
    },
    /// It is not revealed yet: not everybody has voted, or it is not known whether they have.
    AskReveal {
        missing: Option<u64>,
        is_secret: bool,
    },
    /// It is not thrown away yet.
    AskDiscard {
        voted: u64,
    },
    /// A count was begun and is not taken.
    HalfTyped,
    /// Somebody is filling in a ballot, which comes first.
    BallotFirst,
    /// What is done only after the reveal.
    NotRevealed,
    /// It is the way of voting already.
    MethodIsThat,
    /// How counts, slips, a ballot or an agreement begin, where a key was pressed that goes on with them.
    TypeCount,
    TypeSlips,
    BeginBallot,
    TypeLevel,
    /// The key does nothing here.
    NoUse,
    /// Note or dissent was written.
    Written(Written),
    /// A vote that was revealed is neither revealed again nor thrown away.
    RevealStands,
    /// The way of voting is chosen before a vote.
    MethodAfterReveal,
    /// What can be done only without a vote under way.
    RevealFirst,
    /// There is nothing yet that a note or dissent could be on.
    AgreeFirst,
    /// The note is somebody's: it is not shown here.
    NoteOfASheet,
    /// What was counted at a level took the place of another count.
    CountReplaced {
        choice: Choice,
        before: u32,
        now: u32,
    },
    /// A level was typed after the reveal: whether Enter asks before it agrees, and whether a count would begin a second vote.
    Deciding {
        choice: Choice,
        asks: bool,
        counts: bool,
    },
    /// The same, and how many chose it in a second vote.
    CountingAgain(Choice, u32),
    /// What was counted began the second vote.
    SecondVote,
    /// Counts are typed for a show of fingers only.
    CountIsNoVote,
    /// A level was typed, and is not agreed; whether Enter asks before it agrees.
    NotAgreedYet {
        choice: Choice,
        asks: bool,
    },
    /// This one was put off.
    Skipped(QuestionId),
    AgreedAlready,
    /// Another way of voting can't be chosen any more.
    VotesAreIn,
    /// Everybody has voted.
    AllIn,
    /// A ballot was cast.
    Cast,
    TakenBack,
    NothingToTakeBack,
    /// Ballots that were cast on the PC are not taken back by whoever comes next.
    BallotsStand,
    /// The vote under way is thrown away.
    Discarded,
    Agreed(Value),
    /// The same, and what of it counts: as 0, from that question.
    AgreedAtZero(Value, QuestionId),
    /// The same, and which other agreed answers count as 0 from now on.
    AgreedOverriding(Value, Vec<Overridden>),
    /// The same, and which other agreed answers count again.
    AgreedRestoring(Value, Vec<Overridden>),
    /// It is not agreed yet, for these reasons; the key that agrees when it is pressed again, where it was a key.
    AskAgree(Value, Vec<Doubt>, Option<&'static str>),
    /// So many answers of the one sheet are agreed now.
    OwnTaken(usize),
    TwoMedians(Level, Level),
    NoMedian,
    NoThirdVote,
    First,
    Last,
    /// The same, and on so many before it nothing is agreed.
    LastOfOpen(usize),
}

/// Why something is agreed only when it is asked for twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Something else is agreed already.
    Changes(Value),
    /// It is the first that is agreed: so many answers of the one sheet count until then, and no longer.
    LeavesOwn(usize),
    ChosenByNobody,
    /// It would count as 0, from that question.
    AtZero(QuestionId),
    /// These agreed answers would count as 0.
    Overriding(Vec<Overridden>),
}

impl Feedback {
    /// What is asked before `value` is agreed on `question` by `key` in spite of `doubts`, as it would have `effect`; nothing
    /// where there is nothing to ask.
    pub fn ask(
        question: &QuestionId,
        (value, key): (&Value, Option<&'static str>),
        mut doubts: Vec<Doubt>,
        effect: &Effect,
    ) -> Option<Feedback> {
        match effect.overridden.iter().find(|one| one.question == *question) {
            Some(own) => doubts.push(Doubt::AtZero(own.follows_from.clone())),
            None if !effect.overridden.is_empty() => doubts.push(Doubt::Overriding(effect.overridden.clone())),
            None => {}
        }
        (!doubts.is_empty()).then(|| Feedback::AskAgree(value.clone(), doubts, key))
    }

    /// What is said when `value` is agreed on `question`, which has `effect`.
    pub fn agreed(question: &QuestionId, value: &Value, effect: Effect) -> Feedback {
        let choice = value.clone();
        match effect.overridden.iter().find(|one| one.question == *question) {
            Some(own) => Feedback::AgreedAtZero(choice, own.follows_from.clone()),
            None if !effect.overridden.is_empty() => Feedback::AgreedOverriding(choice, effect.overridden),
            None if !effect.restored.is_empty() => Feedback::AgreedRestoring(choice, effect.restored),
            None => Feedback::Agreed(choice),
        }
    }

    /// The sentence.
    pub fn text(&self, cx: &Context<'_>) -> String {
        let with = |key: &str, value: &Value, what: &'static str, said: String| {
            cx.say(key, &[("agreed", name(cx, value).into()), (what, said.into())])
        };
        let of = |key: &str, choice: Choice| cx.say(key, &[("what", name(cx, &Value::from(choice)).into())]);
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
            Feedback::AskAgree(value, doubts, key) => doubts_text(cx, &value, &doubts, key),
            Feedback::OwnTaken(count) => cx.count("room-said-own-taken", count),
            Feedback::AskReveal { missing, is_secret } => {
                cx.say("room-ask-reveal", &[("said", missing_text(cx, missing, is_secret).into())])
            }
            Feedback::RevealOrLeave { missing, is_secret } => {
                cx.say("room-ask-reveal-or-leave", &[("said", missing_text(cx, missing, is_secret).into())])
            }
            Feedback::AskDiscard { voted } => cx.say("room-ask-discard", &[("voted", voted.into())]),
            Feedback::HalfTyped => cx.word("room-said-half-typed"),
            Feedback::BallotFirst => cx.word("room-said-ballot-first"),
            Feedback::NotRevealed => cx.word("room-said-not-revealed"),
            Feedback::MethodIsThat => cx.word("room-said-method-is-that"),
            Feedback::TypeCount => cx.word("room-typed-none"),
            Feedback::TypeSlips => cx.word("room-slips-how"),
            Feedback::BeginBallot => cx.word("room-said-begin-ballot"),
            Feedback::TypeLevel => cx.word("room-said-type-level"),
            Feedback::NoUse => {
                cx.say("room-said-no-use", &[("keys", key_hint(Command::from(WindowCommand::Keys)).into())])
            }
            Feedback::Written(Written::Dissent) => cx.word("room-said-dissent-written"),
            Feedback::Written(_) => cx.word("room-said-note-written"),
            Feedback::AgreedBefore(value) => cx.say("room-said-agreed-before", &[("agreed", name(cx, &value).into())]),
            Feedback::NothingAgreed => cx.word("room-said-nothing-agreed"),
            Feedback::RevealStands => cx.word("room-said-reveal-stands"),
            Feedback::MethodAfterReveal => cx.word("room-said-method-later"),
            Feedback::RevealFirst => cx.word("room-said-reveal-first"),
            Feedback::AgreeFirst => cx.word("room-said-agree-first"),
            Feedback::NoteOfASheet => cx.word("room-said-note-of-sheet"),
            Feedback::CountReplaced { choice, before, now } => {
                let what = name(cx, &Value::from(choice));
                let args = [("what", what.into()), ("before", before.into()), ("count", now.into())];
                cx.say(if before == now { "room-said-count-same" } else { "room-said-count-replaced" }, &args)
            }
            Feedback::Deciding { choice, asks, counts } => {
                let said = of(if asks { "room-said-deciding-asks" } else { "room-said-deciding" }, choice);
                if counts { cx.say("room-said-deciding-count", &[("said", said.into())]) } else { said }
            }
            Feedback::CountingAgain(choice, count) => {
                let what = name(cx, &Value::from(choice));
                cx.say("room-said-counting-again", &[("what", what.into()), ("count", count.into())])
            }
            Feedback::SecondVote => cx.word("room-said-second-vote"),
            Feedback::CountIsNoVote => cx.word("room-said-count-is-no-vote"),
            Feedback::NotAgreedYet { choice, asks } => {
                of(if asks { "room-said-not-agreed-asks" } else { "room-said-not-agreed" }, choice)
            }
            Feedback::Skipped(question) => {
                cx.say("room-said-skipped", &[("question", agenda::name(cx, &question).into())])
            }
            Feedback::AgreedAlready => cx.word("room-said-agreed-already"),
            Feedback::BallotsStand => cx.word("room-said-ballots-stand"),
            Feedback::LastOfOpen(open) => cx.say("room-said-last-of-open", &[("open", open.into())]),
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
            Feedback::VotesAreIn => cx.word("room-said-votes-are-in"),
            Feedback::AllIn => cx.word("room-said-all-in"),
            Feedback::Cast => cx.word("room-said-cast"),
            Feedback::TakenBack => cx.word("room-said-taken-back"),
            Feedback::NothingToTakeBack => cx.word("room-said-nothing-to-take-back"),
            Feedback::Discarded => cx.word("room-said-discarded"),
            Feedback::Agreed(value) => cx.say("room-said-agreed", &[("agreed", name(cx, &value).into())]),
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
            | Feedback::SecondVote
            | Feedback::Written(_)
            | Feedback::OwnTaken(_)
            | Feedback::Discarded => Tone::Done,
            Feedback::First
            | Feedback::Last
            | Feedback::LastOfOpen(_)
            | Feedback::AllIn
            | Feedback::TypeCount
            | Feedback::TypeSlips
            | Feedback::TypeLevel
            | Feedback::BeginBallot
            | Feedback::CountReplaced { .. }
            | Feedback::Deciding { .. }
            | Feedback::CountingAgain(..)
            | Feedback::Skipped(_) => Tone::Info,
            _ => Tone::Warn,
        }
    }
}

/// That votes are missing, or that nobody knows whether they are, and what revealing means then.
fn missing_text(cx: &Context<'_>, missing: Option<u64>, is_secret: bool) -> String {
    let said = match missing {
        Some(missing) => cx.say("room-said-votes-missing", &[("missing", missing.into())]),
        None => cx.word("room-said-present-unknown"),
    };
    if is_secret { cx.say("room-said-for-good", &[("said", said.into())]) } else { said }
}

/// An answer in words: `レベル2`.
pub(super) fn name(cx: &Context<'_>, value: &Value) -> String {
    match value {
        Value::Level(level) => cx.say("map-level", &[("level", level.get().into())]),
        Value::Unknown => cx.word("scoring-unknown"),
        Value::NotApplicable(_) => cx.wording().state(State::NotApplicable),
    }
}

/// Why `value` is not agreed at once, and that the same again does it.
fn doubts_text(cx: &Context<'_>, value: &Value, doubts: &[Doubt], key: Option<&str>) -> String {
    let agreed = name(cx, value);
    let with = |key: &str, what: &'static str, said: String| {
        cx.say(key, &[("agreed", agreed.as_str().into()), (what, said.into())])
    };
    let sentences = doubts.iter().map(|doubt| match doubt {
        Doubt::Changes(before) => with("room-doubt-changes", "before", name(cx, before)),
        Doubt::LeavesOwn(count) => {
            let take = key_hint(VotingInput::TakeOwn);
            cx.say("room-doubt-own", &[("count", (*count).into()), ("key", take.into())])
        }
        Doubt::ChosenByNobody => cx.say("room-doubt-nobody", &[("agreed", agreed.as_str().into())]),
        Doubt::AtZero(from) => with("premise-ask-own", "from", premise::name(cx, from)),
        Doubt::Overriding(all) => with("premise-ask-others", "overridden", premise::list(cx, all)),
    });
    let all: Vec<String> = sentences.collect();
    let is_changed = doubts.iter().any(|doubt| matches!(doubt, Doubt::Changes(_)));
    let act = if is_changed { "room-ask-agree-change" } else { "room-ask-agree-all-the-same" };
    let act = cx.say(act, &[("agreed", agreed.as_str().into())]);
    let said = all.join(&cx.word("projector-fact-between"));
    match key {
        Some(key) => cx.say("room-ask-agree-key", &[("said", said.into()), ("act", act.into()), ("key", key.into())]),
        None => cx.say("room-ask-agree", &[("said", said.into()), ("act", act.into())]),
    }
}
