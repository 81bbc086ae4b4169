//! What a round says: worked out once for each state of an assessment, and laid out by screen, projector, report, workbook
//! and command line. None of them chooses a word of it.
//!
//! | file | owns |
//! |---|---|
//! | `wording` | the one table of words: roles, states, levels, names |
//! | `origin` | which document says something, and where in it |
//! | `counts` | how many questions stand how |
//! | `respondents` | whose answers they are |
//! | `summary` | score, stage, strengths, gaps, unknowns |
//! | `steps` | what to do next, in the program's order and in that of the people |
//! | `precedents` | which towns did a step, what came before it there and what was hard |
//! | `targets` | what is aimed at, how that stands, what is suggested |
//! | `items` | who does what by when, what is late |
//! | `trial` | what other answers would move |
//! | `trend` | what moved from round to round, and who answered |
//! | `taken_over` | what a new round takes over |
//! | `national` | the national survey: own answers, shares among halls like ours, in the prefecture, in the nation |
//! | `group` | counts of a group, as far as they may be shown |
//! | `missing` | what a good report lacks |
//! | `former` | what was answered in the round before, where that was of an earlier edition |

mod counts;
mod former;
mod group;
mod items;
mod missing;
mod national;
mod origin;
mod precedents;
mod respondents;
mod steps;
mod summary;
mod taken_over;
mod targets;
mod trend;
mod trial;
mod wording;

pub use former::FormerAnswer;
pub use group::{GroupAnswers, GroupVoice};
pub use items::{ItemCounts, ItemPart, ItemText, by_status};
pub use missing::{Missing, missing};
pub use national::{NationalRowText, NationalText};
pub use origin::{origin, origin_in_short, prompt_origin, source_in_short};
pub use precedents::{Precedent, Precedents};
pub use steps::{ArrangedSteps, PlacedText, StepText, Steps};
pub use summary::{Basis, Point, Summary};
pub use taken_over::TakenOverText;
pub use targets::TargetText;
pub use trend::{FactorTrendText, QuestionTrendText, Side, TrendGroup, TrendText};
pub use trial::TrialText;
pub use wording::{Label, Title, Wording, one_line, role_name};

use crate::assessment::{Assessment, Standing, privacy};
use crate::catalogue::{Catalogue, QuestionId, Town, TownId};
use crate::problem::Problem;
use crate::scoring::{self, Comparison, DecisiveUnknown, Entry, Scores, Step};
use crate::workshop::{self, Topic};

/// How a round stands towards publication.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Closing {
    pub state: privacy::State,
    /// Closing it now would put figures into outputs that are not in them.
    pub is_worth_closing: bool,
    /// Questions on which the fixed figures are not those of the sheets as they are.
    pub behind: usize,
    /// Responses that the fixed figures are of.
    pub responses: usize,
}

/// Scores of the current round and all that rests on them.
#[derive(Clone, Debug)]
pub struct Findings {
    pub standing: Standing,
    pub closing: Closing,
    pub scores: Scores,
    /// The documented towns beside the hall, itself left out, those nearest in size first.
    pub peers: Vec<TownId>,
    /// One for each peer.
    pub comparisons: Vec<Comparison>,
    pub nearest: Option<Comparison>,
    /// At most `MOST_NAMED`.
    pub strengths: Vec<Entry>,
    /// Everything that could be done next, in order.
    pub steps: Vec<Step>,
    pub unknowns: Vec<DecisiveUnknown>,
    /// How the sheets answered, the questions most worth talking over first.
    pub topics: Vec<Topic>,
    /// What is proposed for the agenda.
    pub proposal: Vec<Topic>,
    /// What is on it: as it was chosen, else as it is proposed.
    pub agenda: Vec<QuestionId>,
}

impl Findings {
    /// What follows from `assessment`. Refused where its current round is of another edition than the live one: levels of
    /// one scale are not scored by another.
    pub fn of(catalogue: &Catalogue, assessment: &Assessment) -> Result<Findings, Problem> {
        let questionnaire = &catalogue.questionnaire;
        let round = assessment.current();
        if let Some(refusal) = catalogue.other_edition(&round.edition, "edition-not-scored") {
            return Err(refusal);
        }
        let scores = scoring::score(questionnaire, round.result());
        let peers = scoring::peers(catalogue, assessment.profile.code.as_deref());
        let sheets = round.sheets();
        Ok(Findings {
            standing: round.standing(),
            closing: Closing {
                state: privacy::state(round),
                is_worth_closing: privacy::is_worth_closing(round),
                behind: privacy::behind(round),
                responses: round.closing.as_ref().map_or(0, |closing| closing.responses),
            },
            comparisons: peers.iter().map(|town| scoring::compare(questionnaire, &scores, town)).collect(),
            nearest: scoring::nearest(questionnaire, &scores, &peers),
            strengths: scoring::strengths(&scores).into_iter().cloned().collect(),
            steps: scoring::steps(questionnaire, &scores, &round.targets, &peers),
            unknowns: scoring::decisive_unknowns(questionnaire, &scores, &peers),
            topics: workshop::topics(catalogue, &sheets),
            proposal: workshop::proposal(catalogue, &sheets, &round.agreed),
            agenda: workshop::agenda(catalogue, round),
            peers: peers.iter().map(|town| town.id.clone()).collect(),
            scores,
        })
    }

    /// The peers themselves.
    pub fn towns<'a>(&self, catalogue: &'a Catalogue) -> Vec<&'a Town> {
        self.peers.iter().filter_map(|id| catalogue.town(id)).collect()
    }
}
