//! The result on one page: score with bounds and stage, how much is answered, nearest town, strengths, gaps, decisive
//! unknowns.

use super::{Findings, Wording};
use crate::assessment::{Round, Standing};
use crate::catalogue::{Level, Question, QuestionId};
use crate::i18n::format_score;
use crate::scoring::{self, Bounds, DecisiveUnknown, NEAREST_FACTORS, NEAREST_QUESTIONS, STRENGTH, State};

/// Decisive unknowns that are named, each by itself.
pub(super) const UNKNOWNS: usize = 3;

/// What can be said of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Something was answered.
    Answers,
    /// Nothing was answered yet.
    Nothing,
    /// So many responses of which nothing is agreed: nothing is scored.
    NotAgreed(usize),
}

/// The result in words.
#[derive(Clone, Debug)]
pub struct Summary {
    pub basis: Basis,
    /// What is said in place of a score, where nothing is answered or agreed: as a title.
    pub notice: Option<String>,
    /// What is to be done about it, where nothing is agreed.
    pub notice_text: Option<String>,
    pub who: String,
    /// The nearest town and on what that rests, or why there is none.
    pub nearest: String,
    pub mean: Option<f64>,
    pub bounds: Option<Bounds>,
    /// The mean with one decimal, or that there is no score.
    pub score: String,
    /// Of how many points the score is, where there is one.
    pub out_of: Option<String>,
    /// Nothing where no answer is missing.
    pub bounds_text: Option<String>,
    /// The stage with its name, where there is one.
    pub stage: Option<String>,
    /// What the stage means, or why there is none.
    pub stage_note: String,
    pub answered: String,
    /// How many are without a level of their own, by why.
    pub rest: String,
    /// How many factors the score rests on, where there is one.
    pub rests_on: Option<String>,
    /// At most `MOST_NAMED`, and what is said where there is none.
    pub strengths: Vec<Point>,
    pub strengths_note: Option<String>,
    /// At most `MOST_NAMED`; and that more questions are at 0, or why there are no gaps.
    pub gaps: Vec<Point>,
    pub gaps_note: Option<String>,
    /// At most [`UNKNOWNS`].
    pub unknowns: Vec<Point>,
    /// That the municipality is a documented town itself.
    pub own_town: Option<String>,
}

/// A question with a mark and a sentence.
#[derive(Clone, Debug)]
pub struct Point {
    pub question: QuestionId,
    pub state: State,
    /// One or two characters for the state, and what they mean.
    pub mark: String,
    pub mark_meaning: String,
    pub name: String,
    pub text: String,
}

impl Summary {
    /// `findings` are those of `round`.
    pub fn of(wording: &Wording<'_>, round: &Round, findings: &Findings) -> Summary {
        let words = wording.words;
        let overall = &findings.scores.overall;
        let basis = basis(findings);
        let gaps = scoring::gaps(&findings.scores, &findings.steps);
        let strength = |entry: &scoring::Entry| Some(level_point(wording, &entry.question, entry.state.level()?));
        let rests_on = || words.format("findings-basis", &[("factors", overall.factors.into())]);
        let is_documented = findings.peers.len() < wording.catalogue.towns.len();
        Summary {
            basis,
            notice: match basis {
                Basis::Answers => None,
                Basis::Nothing => Some(words.get("findings-empty-title")),
                Basis::NotAgreed(_) => Some(words.get("findings-open-title")),
            },
            notice_text: match basis {
                Basis::NotAgreed(count) => Some(words.format("findings-open-text", &[("count", count.into())])),
                Basis::Nothing => Some(words.get("findings-empty-text")),
                Basis::Answers => None,
            },
            who: wording.who(round),
            nearest: wording.nearest(findings).unwrap_or_else(|| no_nearest(wording, findings)),
            mean: overall.mean,
            bounds: overall.bounds,
            score: wording.score(overall.mean),
            out_of: overall.mean.map(|_| wording.out_of()),
            bounds_text: overall.bounds.filter(|bounds| bounds.low < bounds.high).map(|bounds| wording.bounds(bounds)),
            stage: overall.stage.map(|level| wording.stage(level)),
            stage_note: scoring::stage_note(words, &findings.scores),
            answered: wording.answered(&overall.tally),
            rest: wording.rest(&overall.tally),
            rests_on: (overall.factors > 0).then(rests_on),
            strengths: findings.strengths.iter().filter_map(strength).collect(),
            strengths_note: findings
                .strengths
                .is_empty()
                .then(|| words.format("findings-strengths-none", &[("strength", STRENGTH.into())])),
            gaps: gaps.named.iter().map(|step| level_point(wording, &step.question, step.from)).collect(),
            gaps_note: scoring::gaps_note(words, &findings.scores, &findings.steps),
            unknowns: findings.unknowns.iter().take(UNKNOWNS).map(|unknown| open_point(wording, unknown)).collect(),
            own_town: is_documented.then(|| words.get("findings-own-town")),
        }
    }
}

fn basis(findings: &Findings) -> Basis {
    let scores = &findings.scores;
    match findings.standing {
        Standing::Open(responses) => Basis::NotAgreed(responses),
        _ if scores.overall.tally.open == scores.entries.len() => Basis::Nothing,
        _ => Basis::Answers,
    }
}

impl Wording<'_> {
    /// The nearest town and on what that rests, if there is one.
    pub fn nearest(&self, findings: &Findings) -> Option<String> {
        let found = findings.nearest.as_ref()?;
        let args = [
            ("town", self.town_name(&found.town).into()),
            ("common", found.common.into()),
            ("factors", found.common_factors.into()),
            ("distance", format_score(found.distance?).into()),
        ];
        Some(self.words.format("findings-nearest", &args))
    }
}

/// Why there is no nearest town.
fn no_nearest(wording: &Wording<'_>, findings: &Findings) -> String {
    let words = wording.words;
    let Some(most) = findings.comparisons.iter().rev().max_by_key(|comparison| comparison.common) else {
        return words.get("findings-nearest-no-towns");
    };
    let args = [
        ("questions", NEAREST_QUESTIONS.into()),
        ("factors", NEAREST_FACTORS.into()),
        ("town", wording.town_name(&most.town).into()),
        ("most", most.common.into()),
    ];
    words.format("findings-nearest-none", &args)
}

/// A question with its level and what that level says.
fn level_point(wording: &Wording<'_>, id: &QuestionId, level: Level) -> Point {
    let statement = |question: &Question| wording.text(question.statement(level));
    Point {
        question: id.clone(),
        state: State::Level(level),
        mark: wording.mark(State::Level(level)),
        mark_meaning: wording.state(State::Level(level)),
        name: wording.question_name(id),
        text: wording.question(id).map(statement).unwrap_or_default(),
    }
}

/// A question whose answer is not known, how far it can move the score, and who usually knows.
fn open_point(wording: &Wording<'_>, unknown: &DecisiveUnknown) -> Point {
    let ask = wording.ask(&unknown.question);
    let key = if ask.is_empty() { "findings-unknown-text-alone" } else { "findings-unknown-text" };
    Point {
        question: unknown.question.clone(),
        state: unknown.state,
        mark: wording.mark(unknown.state),
        mark_meaning: wording.state(unknown.state),
        name: wording.question_name(&unknown.question),
        text: wording.words.format(key, &[("moves", format_score(unknown.moves).into()), ("ask", ask.into())]),
    }
}
