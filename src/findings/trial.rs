//! A trial in words. Every sentence says that it is one, so that none can be taken for what is so.

use super::Wording;
use crate::assessment::Answers;
use crate::catalogue::{Level, QuestionId, TownId};
use crate::i18n::format_score;
use crate::scoring::{FactorMove, State, Trial, TrialMoves};

/// What a trial would move, in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TrialText {
    /// What stands over it.
    pub title: String,
    /// That nothing is changed by it.
    pub notice: String,
    /// What is taken for granted, a line each.
    pub assumed: Vec<String>,
    pub score: String,
    /// Where the stage moves.
    pub stage: Option<String>,
    /// A line for each factor that moves.
    pub factors: Vec<String>,
    /// Where another town is nearest.
    pub nearest: Option<String>,
    /// What moves among the steps, a line each.
    pub steps: Vec<String>,
    /// That nothing moves.
    pub nothing: Option<String>,
    /// How many targets it would leave if it were kept.
    pub targets: String,
}

impl TrialText {
    /// `moves` are those of `trial` on `answers`.
    pub fn of(wording: &Wording<'_>, answers: &Answers, trial: &Trial, moves: &TrialMoves) -> TrialText {
        let words = wording.words;
        let questions = |ids: &[QuestionId]| words.list(ids.iter().map(|id| wording.question_name(id)));
        let first = moves.steps_first.iter().map(|(question, from, to)| {
            let args = [
                ("question", wording.question_name(question).into()),
                ("from", (from + 1).into()),
                ("to", (to + 1).into()),
            ];
            words.format("findings-trial-first", &args)
        });
        let listed = |key: &'static str, ids: &[QuestionId]| {
            (!ids.is_empty()).then(|| words.format(key, &[("questions", questions(ids).into())]))
        };
        let gone = listed("findings-trial-gone", &moves.steps_gone);
        let come = listed("findings-trial-come", &moves.steps_come);
        let text = TrialText {
            title: words.get("findings-trial-title"),
            notice: words.get("findings-trial-notice"),
            assumed: wording.assumed(answers, trial),
            score: score(wording, moves),
            stage: (moves.stage.0 != moves.stage.1).then(|| stage(wording, moves.stage)),
            factors: moves.factors.iter().map(|factor| self::factor(wording, factor)).collect(),
            nearest: nearest(wording, &moves.nearest),
            steps: first.chain(gone).chain(come).collect(),
            nothing: None,
            targets: {
                let count = trial.targets(wording.questionnaire(), answers).len();
                words.format("findings-trial-targets", &[("count", count.into())])
            },
        };
        let is_still = text.factors.is_empty() && text.steps.is_empty() && text.nearest.is_none();
        TrialText { nothing: is_still.then(|| words.get("findings-trial-nothing")), ..text }
    }
}

impl Wording<'_> {
    /// What a trial takes for granted, in questionnaire order, beside what counts now.
    fn assumed(&self, answers: &Answers, trial: &Trial) -> Vec<String> {
        let scores = crate::scoring::score(self.questionnaire(), answers);
        let line = |entry: &crate::scoring::Entry| {
            let to = trial.levels.get(&entry.question)?;
            let args = [
                ("question", self.question_name(&entry.question).into()),
                ("from", self.state(entry.state).into()),
                ("to", self.state(State::Level(*to)).into()),
            ];
            Some(self.words.format("findings-trial-assumed", &args))
        };
        scores.entries.iter().filter_map(line).collect()
    }
}

fn score(wording: &Wording<'_>, moves: &TrialMoves) -> String {
    let (from, to) = (wording.score(moves.mean.0), wording.score(moves.mean.1));
    if from == to {
        return wording.words.format("findings-trial-score-same", &[("from", from.into())]);
    }
    wording.words.format("findings-trial-score", &[("from", from.into()), ("to", to.into())])
}

fn stage(wording: &Wording<'_>, (from, to): (Option<Level>, Option<Level>)) -> String {
    let said = |stage: Option<Level>| stage.map_or_else(|| wording.none(), |level| wording.stage(level));
    wording.words.format("findings-trial-stage", &[("from", said(from).into()), ("to", said(to).into())])
}

fn factor(wording: &Wording<'_>, factor: &FactorMove) -> String {
    let said = |mean: Option<f64>| mean.map_or_else(|| wording.none(), format_score);
    let stage = |stage: Option<Level>| stage.map_or_else(|| wording.none(), |level| level.to_string());
    let name = ("factor", wording.factor_name(&factor.factor).into());
    let (from, to) = (("from", said(factor.mean.0).into()), ("to", said(factor.mean.1).into()));
    if factor.stage.0 == factor.stage.1 {
        return wording.words.format("findings-trial-factor", &[name, from, to]);
    }
    let stages = [("stagefrom", stage(factor.stage.0).into()), ("stageto", stage(factor.stage.1).into())];
    wording.words.format("findings-trial-factor-stage", &[name, from, to, stages[0].clone(), stages[1].clone()])
}

fn nearest(wording: &Wording<'_>, (from, to): &(Option<TownId>, Option<TownId>)) -> Option<String> {
    let said = |town: &Option<TownId>| town.as_ref().map_or_else(|| wording.none(), |town| wording.town_name(town));
    let args = [("from", said(from).into()), ("to", said(to).into())];
    (from != to).then(|| wording.words.format("findings-trial-nearest", &args))
}
