//! 話し合い: who is in the room, what is on the agenda, and the votes. Votes are counts and nothing else: no order, no
//! time, nobody's name.
//!
//! Plain values. What is worked out from them is in the module `workshop`.

use std::collections::BTreeMap;

use crate::catalogue::{Level, QuestionId};

/// A vote and the one after the discussion.
pub const VOTES: usize = 2;

/// What a group does with a round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workshop {
    /// Those in the room who vote now; none before it was said.
    pub present: Option<u32>,
    /// In a copy for handing on, which has not all votes: the fewest and the most who were present at one, where these differ.
    pub attended: Option<(u32, u32)>,
    /// How the next vote is taken.
    pub method: Method,
    /// The questions to be talked over, in their order; none while the proposal stands.
    pub agenda: Option<Vec<QuestionId>>,
    /// By question; none that is blank.
    pub talks: BTreeMap<QuestionId, Talk>,
}

/// What was said in the room on one question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Talk {
    /// Oldest first, at most [`VOTES`]. All but the last are revealed.
    pub votes: Vec<Vote>,
    /// What stayed against the agreed answer, as it was typed. Goes where the note on that answer goes.
    pub dissent: String,
    /// Put off in the room: to be come back to.
    pub is_skipped: bool,
}

/// One vote on one question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Vote {
    pub method: Method,
    pub counts: Counts,
    /// Shown to the room. From then on the counts stand.
    pub is_revealed: bool,
    /// Those in the room when it was revealed, where that was known.
    pub present: Option<u32>,
}

/// How a vote is taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Method {
    /// Fist to five: the facilitator counts. Everybody sees everybody: not anonymous.
    #[default]
    Fingers,
    /// Paper slips, typed one by one by the facilitator.
    Slips,
    /// Ballots on the one PC, in turn.
    Ballots,
}

/// How many answered what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Counts {
    /// By level, lowest first.
    pub levels: [u32; 6],
    /// わからない.
    pub unknown: u32,
}

/// What is counted in a vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Choice {
    Level(Level),
    Unknown,
}

impl Workshop {
    /// Nothing was said or counted.
    pub fn is_blank(&self) -> bool {
        *self == Workshop::default()
    }

    /// The fewest and the most who were present: at the votes, as far as these tell, else now.
    pub fn attendance(&self) -> Option<(u32, u32)> {
        let present = || self.talks.values().flat_map(|talk| &talk.votes).filter_map(|vote| vote.present);
        let at_votes = present().min().zip(present().max());
        self.attended.or(at_votes).or(self.present.map(|present| (present, present)))
    }

    /// What was said on `question`, if anything was.
    pub fn talk(&self, question: &QuestionId) -> Option<&Talk> {
        self.talks.get(question)
    }

    /// A secret vote is under way: two states of its counts, one taken from the other, would tell what somebody voted.
    pub fn has_open_secret(&self) -> bool {
        let mut votes = self.talks.values().flat_map(|talk| &talk.votes);
        votes.any(Vote::is_secret_under_way)
    }
}

impl Vote {
    /// It is secret, and the room has not seen it yet.
    pub fn is_secret_under_way(&self) -> bool {
        self.method.is_secret() && !self.is_revealed
    }
}

impl Talk {
    /// Nothing was voted or said.
    pub fn is_blank(&self) -> bool {
        *self == Talk::default()
    }
}

impl Method {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Method; 3] = [Method::Fingers, Method::Slips, Method::Ballots];

    /// Nobody sees what another voted.
    pub fn is_secret(self) -> bool {
        match self {
            Method::Fingers => false,
            Method::Slips | Method::Ballots => true,
        }
    }
}

impl Counts {
    /// Answers on levels.
    pub fn answered(&self) -> u64 {
        self.levels.iter().copied().map(u64::from).sum()
    }

    /// All answers, don't-knows included.
    pub fn total(&self) -> u64 {
        self.answered() + u64::from(self.unknown)
    }

    /// How many chose `choice`.
    pub fn of(&self, choice: Choice) -> u32 {
        match choice {
            Choice::Level(level) => self.levels[usize::from(level.get())],
            Choice::Unknown => self.unknown,
        }
    }

    /// With `count` for `choice`.
    #[must_use]
    pub fn with(mut self, choice: Choice, count: u32) -> Counts {
        match choice {
            Choice::Level(level) => self.levels[usize::from(level.get())] = count,
            Choice::Unknown => self.unknown = count,
        }
        self
    }

    /// With one more for `choice`.
    #[must_use]
    pub fn and(self, choice: Choice) -> Counts {
        self.with(choice, self.of(choice).saturating_add(1))
    }
}

impl Choice {
    /// All of them, levels first.
    pub const ALL: [Choice; 7] = {
        let level = Level::ALL;
        [
            Choice::Level(level[0]),
            Choice::Level(level[1]),
            Choice::Level(level[2]),
            Choice::Level(level[3]),
            Choice::Level(level[4]),
            Choice::Level(level[5]),
            Choice::Unknown,
        ]
    };
}
