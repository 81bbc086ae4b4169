//! What the trial says: each question with its level as it is and in the trial, and what would move.

use crate::assessment::{Answers, TargetOf};
use crate::catalogue::{Level, Question, QuestionId};
use crate::findings::TrialText;
use crate::scoring::{self, Outlook, Scores, Trial, TrialMoves};
use crate::session::OpenTrial;
use crate::ui::context::{Context, Document};

/// The trial.
pub struct TrialModel {
    pub factors: Vec<FactorTrial>,
    /// What it would move; nothing while nothing is tried.
    pub text: Option<TrialText>,
    /// Whether it would leave a target.
    pub can_keep: bool,
    /// Which targets it would take the place of.
    pub replaced: Option<String>,
    /// What was lowered and is therefore no target.
    pub lowered: Option<String>,
    /// That answers are no longer those that it was begun on.
    pub moved_since: Option<String>,
}

/// A factor and its questions.
pub struct FactorTrial {
    pub name: String,
    pub questions: Vec<TrialLine>,
}

/// A question.
pub struct TrialLine {
    pub question: QuestionId,
    pub name: String,
    pub now: String,
    pub tried: Option<Level>,
    /// What the documented towns suggest.
    pub suggested: Option<Level>,
    /// The level that is tried, in words.
    pub tried_text: String,
}

impl TrialModel {
    pub(in crate::ui::screens::plan) fn of(cx: &Context<'_>, document: Document<'_>) -> TrialModel {
        let open = document.session.trial();
        let empty = Trial::default();
        let trial = open.map_or(&empty, |open| &open.trial);
        let (questionnaire, wording) = (&cx.catalogue.questionnaire, cx.wording());
        let scores = &document.findings.scores;
        let suggestions = scoring::suggest(questionnaire, scores, &document.findings.towns(cx.catalogue));
        let suggested = |question: &QuestionId| {
            let of = TargetOf::Question(question.clone());
            suggestions.iter().find(|suggestion| suggestion.of == of).map(|suggestion| suggestion.level)
        };
        let line = |question: &Question| {
            let entry = document.findings.scores.entries.iter().find(|entry| entry.question == question.id);
            let tried = trial.levels.get(&question.id).copied();
            let text = tried.map(|level| cx.say("plan-trial-level", &[("level", level.get().into())]));
            TrialLine {
                name: wording.question_name(&question.id),
                now: entry.map(|entry| wording.state(entry.state)).unwrap_or_default(),
                tried,
                suggested: suggested(&question.id),
                tried_text: text.unwrap_or_default(),
                question: question.id.clone(),
            }
        };
        let factors = questionnaire.factors.iter().map(|factor| FactorTrial {
            name: wording.factor_name(&factor.id),
            questions: factor.questions.iter().map(line).collect(),
        });
        let kept = document.session.kept_trial(questionnaire);
        let names = |questions: &[QuestionId]| cx.words.list(questions.iter().map(|id| wording.question_name(id)));
        let answers = document.session.assessment().current().result();
        let moved = open.map(|open| moved_since(cx, document, open, answers)).unwrap_or_default();
        TrialModel {
            factors: factors.collect(),
            text: open.map(|_| outlook(cx, document, trial)),
            can_keep: !kept.targets.is_empty(),
            replaced: (!kept.replaced.is_empty())
                .then(|| cx.say("plan-trial-replaced", &[("questions", names(&kept.replaced).into())])),
            lowered: (!kept.lowered.is_empty())
                .then(|| cx.say("plan-trial-lowered", &[("questions", names(&kept.lowered).into())])),
            moved_since: (!moved.is_empty())
                .then(|| cx.say("plan-trial-moved", &[("questions", cx.words.list(moved).into())])),
        }
    }

    /// All questions in their order.
    pub fn lines(&self) -> impl Iterator<Item = &TrialLine> {
        self.factors.iter().flat_map(|factor| &factor.questions)
    }
}

/// The questions whose answers are no longer those that the trial was begun on, with what they were and are.
fn moved_since(cx: &Context<'_>, document: Document<'_>, open: &OpenTrial, answers: &Answers) -> Vec<String> {
    let questionnaire = &cx.catalogue.questionnaire;
    let then = scoring::score(questionnaire, open.based_on());
    let now = &document.findings.scores;
    let state = |scores: &Scores, question: &QuestionId| {
        let entry = scores.entries.iter().find(|entry| entry.question == *question);
        entry.map(|entry| cx.wording().state(entry.state)).unwrap_or_default()
    };
    let said = |question: &QuestionId| {
        let args = [
            ("name", cx.wording().question_name(question).into()),
            ("then", state(&then, question).into()),
            ("now", state(now, question).into()),
        ];
        cx.say("plan-trial-moved-question", &args)
    };
    open.moved_since(questionnaire, answers).iter().map(said).collect()
}

/// What `trial` would move.
fn outlook(cx: &Context<'_>, document: Document<'_>, trial: &Trial) -> TrialText {
    let (questionnaire, round) = (&cx.catalogue.questionnaire, document.session.assessment().current());
    let towns = document.findings.towns(cx.catalogue);
    let of = |answers| Outlook::of(questionnaire, answers, &round.targets, &towns);
    let moves = TrialMoves::between(&of(round.result()), &of(&trial.on(round.result())));
    TrialText::of(&cx.wording(), round.result(), trial, &moves)
}
