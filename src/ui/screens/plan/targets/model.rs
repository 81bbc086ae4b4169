//! What the table of targets says: each factor and each question with what is so, what is aimed at, what is suggested.

use crate::assessment::{Target, TargetOf, Targets};
use crate::catalogue::{Factor, Level, Question};
use crate::charts::{self, Chart};
use crate::findings::TargetText;
use crate::scoring::{self, Entry, FactorScore, Suggestion, TargetState};
use crate::ui::context::{Context, Document};

/// The table.
pub struct TargetsModel {
    pub factors: Vec<FactorTargets>,
    /// Targets of what the questionnaire does not ask.
    pub unknown: Vec<TargetText>,
    /// What is so, what is aimed at and the towns, where something is aimed at; and that some towns are left out of it.
    pub chart: Option<Chart>,
}

/// A factor and its questions.
pub struct FactorTargets {
    pub factor: TargetLine,
    pub questions: Vec<TargetLine>,
}

/// A line of the table.
pub struct TargetLine {
    pub of: TargetOf,
    pub name: String,
    /// The score of the factor or the level of the question, and what more is to be said of it.
    pub now: String,
    pub now_more: String,
    /// Its own.
    pub target: Option<Target>,
    /// That in words, or what stands in its place.
    pub aimed: String,
    /// By when.
    pub by: Option<String>,
    /// What is to be known of the target.
    pub remarks: Vec<String>,
    pub suggested: Option<Suggested>,
}

/// What the documented towns suggest.
pub struct Suggested {
    pub level: Level,
    pub text: String,
    pub why: String,
}

/// What lines are made from.
struct Source<'a> {
    cx: &'a Context<'a>,
    document: Document<'a>,
    targets: &'a Targets,
    suggestions: Vec<Suggestion>,
}

impl TargetsModel {
    pub(in crate::ui::screens::plan) fn of(cx: &Context<'_>, document: Document<'_>) -> TargetsModel {
        let (questionnaire, scores) = (&cx.catalogue.questionnaire, &document.findings.scores);
        let round = document.session.assessment().current();
        let suggestions = scoring::suggest(questionnaire, scores, &document.findings.towns(cx.catalogue));
        let source = Source { cx, document, targets: &round.targets, suggestions };
        let all = TargetText::all(&cx.wording(), round, scores);
        TargetsModel {
            factors: questionnaire.factors.iter().map(|factor| source.factor(factor)).collect(),
            chart: chart(cx, document, &round.targets),
            unknown: all.into_iter().filter(|target| target.state == TargetState::Unknown).collect(),
        }
    }

    /// Its lines in their order, as far as they are unfolded.
    pub fn lines(&self, unfolded: &[TargetOf]) -> impl Iterator<Item = (&TargetLine, &TargetLine)> {
        self.factors.iter().flat_map(move |there| {
            let questions = there.questions.iter().filter(|_| unfolded.contains(&there.factor.of));
            [&there.factor].into_iter().chain(questions).map(|line| (line, &there.factor))
        })
    }
}

fn chart(cx: &Context<'_>, document: Document<'_>, targets: &Targets) -> Option<Chart> {
    let scores = &document.findings.scores;
    let aims = scoring::aims(scores, targets);
    if scores.overall.mean.is_none() || aims.iter().all(Option::is_none) {
        return None;
    }
    let towns = document.findings.towns(cx.catalogue);
    let own = cx.wording().hall(&document.session.assessment().profile);
    Some(charts::profile(cx.catalogue, scores, &towns, &own, cx.words).with_targets(&aims))
}

impl Source<'_> {
    fn factor(&self, factor: &Factor) -> FactorTargets {
        let scores = &self.document.findings.scores;
        let questions = factor.questions.iter().map(|question| self.question(factor, question));
        let of = TargetOf::Factor(factor.id.clone());
        let score = scores.factors.iter().find(|score| score.factor == factor.id);
        let (now, now_more) = score.map(|score| self.now(score)).unwrap_or_default();
        let own = factor.questions.iter().filter(|question| self.targets.questions.contains_key(&question.id)).count();
        let mut line = self.line(of, now, now_more);
        if own > 0 {
            line.remarks.push(self.cx.count("plan-target-own", own));
        }
        FactorTargets { factor: line, questions: questions.collect() }
    }

    fn question(&self, factor: &Factor, question: &Question) -> TargetLine {
        let entry = self.document.findings.scores.entries.iter().find(|entry| entry.question == question.id);
        let now = entry.map(|entry| self.cx.wording().state(entry.state)).unwrap_or_default();
        let level = entry.and_then(|entry| entry.state.level());
        let more = level.map(|level| self.cx.text(question.statement(level)).to_owned());
        let line = self.line(TargetOf::Question(question.id.clone()), now, more.unwrap_or_default());
        match (line.target, self.targets.factors.get(&factor.id)) {
            (None, Some(target)) => {
                let aimed = self.cx.say("plan-target-of-factor", &[("level", target.level.get().into())]);
                TargetLine { aimed, ..line }
            }
            _ => line,
        }
    }

    fn line(&self, of: TargetOf, now: String, now_more: String) -> TargetLine {
        let (cx, wording) = (self.cx, self.cx.wording());
        let target = self.targets.get(&of).copied();
        let suggested = self.suggestions.iter().find(|suggestion| suggestion.of == of).map(|suggestion| Suggested {
            level: suggestion.level,
            text: wording.target(&Target::of(suggestion.level)),
            why: wording.suggestion(suggestion),
        });
        TargetLine {
            name: wording.target_of(&of),
            now,
            now_more,
            target,
            aimed: target
                .map_or_else(|| cx.word("plan-target-none"), |target| wording.target(&Target::of(target.level))),
            by: target.and_then(|target| target.by).map(|by| {
                let key = if by < cx.today { "plan-target-by-past" } else { "plan-target-by-until" };
                cx.say(key, &[("date", cx.words.date(by).into())])
            }),
            remarks: target.map(|target| self.remarks(&of, target)).unwrap_or_default(),
            suggested,
            of,
        }
    }

    /// What is to be known of the target, and how far it is.
    fn remarks(&self, of: &TargetOf, target: Target) -> Vec<String> {
        let scores = &self.document.findings.scores;
        let state = scoring::target_state(&self.cx.catalogue.questionnaire, scores, of, target.level);
        let remark = self.cx.wording().target_remark(state);
        let is_for = |entry: &&Entry| match of {
            // Its own goes before that of the factor.
            TargetOf::Factor(id) => entry.factor == *id && !self.targets.questions.contains_key(&entry.question),
            TargetOf::Question(id) => entry.question == *id,
        };
        let missing = |entry: &Entry| {
            let now = entry.state.level()?;
            (now < target.level).then(|| usize::from(target.level.get() - now.get()))
        };
        let missing: Vec<usize> = scores.entries.iter().filter(is_for).filter_map(missing).collect();
        let left = (!missing.is_empty()).then(|| {
            let args = [("steps", missing.iter().sum::<usize>().into()), ("questions", missing.len().into())];
            self.cx.say("plan-target-left", &args)
        });
        remark.into_iter().chain(left).collect()
    }

    /// The score of a factor; its stage, its levels and how much is answered.
    fn now(&self, score: &FactorScore) -> (String, String) {
        let (cx, wording) = (self.cx, self.cx.wording());
        let range = score.lowest.zip(score.highest).map(|(low, high)| {
            let key = if low == high { "plan-now-level" } else { "plan-now-levels" };
            cx.say(key, &[("low", low.get().into()), ("high", high.get().into())])
        });
        let answered = wording.answered(&score.tally);
        let stage = score.stage.map(|stage| wording.stage(stage));
        (wording.score(score.mean), cx.words.list(stage.into_iter().chain(range).chain([answered])))
    }
}
