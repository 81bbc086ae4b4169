//! What the overview says in words: whose answers, stage, how much is answered, the nearest town, strengths, gaps, decisive
//! unknowns. The sentences are those of the report wherever it has them.

use crate::assessment::{Role, Standing};
use crate::catalogue::{Level, Question, QuestionId, SectionId};
use crate::i18n::format_score;
use crate::scoring::{self, Bounds, Comparison, NEAREST_FACTORS, NEAREST_QUESTIONS, Rule, State};
use crate::ui::context::{Context, Document};

/// Decisive unknowns that are listed.
const UNKNOWNS: usize = 3;

/// All of it.
pub struct Summary {
    pub standing: Basis,
    /// Label and what is so: whose answers, the nearest town.
    pub facts: Vec<(String, String)>,
    pub mean: Option<f64>,
    pub bounds: Option<Bounds>,
    /// The stage with its name, where there is one.
    pub stage: Option<String>,
    /// What the stage means, or why there is none.
    pub stage_note: String,
    pub answered: String,
    /// How many are without a level, by why.
    pub rest: String,
    /// How many factors the score rests on; empty where there is none.
    pub basis: String,
    pub strengths: Vec<Point>,
    /// That there are no strengths yet.
    pub strengths_note: Option<String>,
    pub gaps: Vec<Point>,
    /// That more questions are at 0, or why there are no gaps.
    pub gaps_note: Option<String>,
    pub unknowns: Vec<Point>,
    /// That the hall is a documented town itself.
    pub own_town: Option<String>,
}

/// What can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Something was answered.
    Answers,
    /// Nothing was answered yet.
    Nothing,
    /// So many sheets of which nothing is agreed: nothing is scored.
    NotAgreed(usize),
}

/// A question with a mark and a sentence.
pub struct Point {
    pub question: QuestionId,
    pub mark: String,
    /// Said of the mark by screen readers.
    pub said: String,
    pub name: String,
    pub text: String,
}

impl Summary {
    pub fn of(cx: &Context<'_>, document: Document<'_>) -> Summary {
        let findings = document.findings;
        let overall = &findings.scores.overall;
        let tally = overall.tally;
        let args = [
            ("total", tally.applicable().into()),
            ("answered", tally.own_answers().into()),
            ("unknown", tally.unknown.into()),
            ("open", tally.open.into()),
            ("filled", tally.filled_in.into()),
            ("notapplicable", tally.not_applicable.into()),
            ("factors", overall.factors.into()),
        ];
        let gaps = scoring::gaps(&findings.scores, &findings.steps);
        let strength = |entry: &scoring::Entry| Some(point(cx, &entry.question, entry.state.level()?));
        Summary {
            standing: basis(document),
            facts: facts(cx, document),
            mean: overall.mean,
            bounds: overall.bounds,
            stage: overall.stage.map(|level| stage(cx, level)),
            stage_note: cx.word(if overall.stage.is_some() { "report-stage-about" } else { "scoring-stage-none" }),
            answered: cx.say("report-answered", &args),
            rest: cx.say("report-rest", &args),
            basis: if overall.factors == 0 { String::new() } else { cx.say("report-basis", &args) },
            strengths: findings.strengths.iter().filter_map(strength).collect(),
            strengths_note: findings.strengths.is_empty().then(|| cx.word("results-strengths-none")),
            gaps: gaps.named.iter().map(|step| point(cx, &step.question, step.from)).collect(),
            gaps_note: scoring::gaps_note(cx.words, &findings.scores, &findings.steps),
            unknowns: findings.unknowns.iter().take(UNKNOWNS).map(|unknown| open_point(cx, unknown)).collect(),
            own_town: is_documented(cx, document).then(|| cx.word("results-own-town")),
        }
    }
}

fn basis(document: Document<'_>) -> Basis {
    let scores = &document.findings.scores;
    match document.findings.standing {
        Standing::Open(sheets) => Basis::NotAgreed(sheets),
        _ if scores.overall.tally.open == scores.entries.len() => Basis::Nothing,
        _ => Basis::Answers,
    }
}

/// A stage in words.
pub(super) fn stage(cx: &Context<'_>, level: Level) -> String {
    let name = cx.catalogue.questionnaire.ladder[usize::from(level.get())].get(cx.locale());
    cx.say("report-stage", &[("level", level.get().into()), ("name", name.into())])
}

/// The name of the question called `id`.
pub(super) fn question_name(cx: &Context<'_>, id: &QuestionId) -> String {
    cx.question(id).map_or_else(|| id.to_string(), |question| question.name.get(cx.locale()).to_owned())
}

fn facts(cx: &Context<'_>, document: Document<'_>) -> Vec<(String, String)> {
    vec![
        (cx.word("report-fact-who"), who(cx, document.findings.standing)),
        (Rule::Nearest.name(cx.words), nearest(cx, document)),
    ]
}

fn who(cx: &Context<'_>, standing: Standing) -> String {
    match standing {
        Standing::Empty => cx.word("report-who-empty"),
        Standing::Single(role) => cx.say("report-who-single", &[("role", cx.word(role_word(role)).into())]),
        Standing::Agreed(count) => cx.count("report-who-agreed", count),
        Standing::Open(count) => cx.count("report-who-open", count),
    }
}

fn role_word(role: Role) -> &'static str {
    match role {
        Role::Executive => "report-role-executive",
        Role::Promotion => "report-role-promotion",
        Role::FrontLine => "report-role-frontline",
        Role::Administration => "report-role-administration",
        Role::Other => "report-role-other",
    }
}

/// The nearest town and on what that rests, or why there is none.
fn nearest(cx: &Context<'_>, document: Document<'_>) -> String {
    let town = |comparison: &Comparison| {
        let town = cx.catalogue.town(&comparison.town);
        town.map_or_else(|| comparison.town.to_string(), |town| town.name.get(cx.locale()).to_owned())
    };
    if let Some((found, distance)) = document.findings.nearest.as_ref().and_then(|found| Some((found, found.distance?)))
    {
        let args = [
            ("town", town(found).into()),
            ("common", found.common.into()),
            ("factors", found.common_factors.into()),
            ("distance", format_score(distance).into()),
        ];
        return cx.say("report-nearest", &args);
    }
    let Some(most) = document.findings.comparisons.iter().rev().max_by_key(|comparison| comparison.common) else {
        return cx.word("results-nearest-no-towns");
    };
    let args = [
        ("questions", NEAREST_QUESTIONS.into()),
        ("factors", NEAREST_FACTORS.into()),
        ("town", town(most).into()),
        ("most", most.common.into()),
    ];
    cx.say("results-nearest-none", &args)
}

/// A question with its level and what that level says.
fn point(cx: &Context<'_>, id: &QuestionId, level: Level) -> Point {
    let statement = |question: &Question| question.statement(level).get(cx.locale()).to_owned();
    Point {
        question: id.clone(),
        mark: level.to_string(),
        said: cx.say("map-level", &[("level", level.get().into())]),
        name: question_name(cx, id),
        text: cx.question(id).map(statement).unwrap_or_default(),
    }
}

fn open_point(cx: &Context<'_>, unknown: &scoring::DecisiveUnknown) -> Point {
    let (mark, said) = match unknown.state {
        State::Unknown => ("report-mark-unknown", "scoring-unknown"),
        _ => ("report-mark-open", "scoring-open"),
    };
    let name = |id: &SectionId| Some(cx.catalogue.questionnaire.section(id)?.name.get(cx.locale()));
    let sections: Vec<&str> =
        cx.question(&unknown.question).map(|q| q.ask.iter().filter_map(name).collect()).unwrap_or_default();
    let ask = sections.join(&cx.word("report-list"));
    let key = if ask.is_empty() { "report-unknown-text-alone" } else { "report-unknown-text" };
    Point {
        question: unknown.question.clone(),
        mark: cx.word(mark),
        said: cx.word(said),
        name: question_name(cx, &unknown.question),
        text: cx.say(key, &[("moves", format_score(unknown.moves).into()), ("ask", ask.into())]),
    }
}

/// Whether the hall is one of the documented towns.
fn is_documented(cx: &Context<'_>, document: Document<'_>) -> bool {
    document.findings.peers.len() < cx.catalogue.towns.len()
}
