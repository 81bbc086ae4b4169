//! A factor: the own score with all that goes with it, or a town's documented levels and what is missing to them.

use eframe::egui::Ui;

use super::question::beginning;
use super::{Depth, MarkCx, go_to};
use crate::catalogue::{Factor, FactorId, Level, Question, Town};
use crate::i18n::{Locale, format_score};
use crate::scoring::{FactorComparison, FactorScore};
use crate::ui::command::Command;
use crate::ui::theme::{space, text};
use crate::ui::widgets::{columns_ui, link_ui, text_ui};

/// Shares of the room: a question, what is so.
const LINE: [f32; 2] = [0.42, 0.58];

impl MarkCx<'_, '_> {
    pub(super) fn factor_ui(&self, ui: &mut Ui, factor: &Factor, town: Option<&Town>) -> Vec<Command> {
        let mut commands = Vec::new();
        self.halves_ui(ui, |ui, half| match (half, town) {
            (0, None) => {
                self.title_ui(ui, self.text(&factor.name));
                self.score_ui(ui, &factor.id);
            }
            (0, Some(town)) => {
                self.title_ui(ui, self.text(&factor.name));
                self.documented_ui(ui, &factor.id, town);
            }
            (_, None) => commands.extend(self.questions_ui(ui, factor, |question| self.own_level(question))),
            (_, Some(town)) => {
                let level = |level: Level| self.cx.say("evidence-level", &[("level", level.get().into())]);
                let value = |question: &Question| match town.evidence_on(&question.id) {
                    None => self.cx.word("chart-undocumented"),
                    Some(evidence) => {
                        let summary = self.as_short(self.text(&evidence.summary));
                        format!("{}\n{summary}", level(evidence.level))
                    }
                };
                commands.extend(self.questions_ui(ui, factor, value));
            }
        });
        commands
    }

    /// How the question stands here, at a glance with the beginning of what its level says.
    fn own_level(&self, question: &Question) -> String {
        let entry = self.entry(question).filter(|_| self.depth == Depth::Glance);
        match entry.and_then(|entry| Some((entry.state.level()?, &entry.follows_from))) {
            Some((_, Some(_))) => self.cx.wording().follows(),
            Some((level, None)) => self.leveled(level, &self.as_short(self.text(question.statement(level)))),
            None => self.own(question),
        }
    }

    /// As much of `text` as is read at a glance.
    fn as_short<'t>(&self, text: &'t str) -> std::borrow::Cow<'t, str> {
        // Two lines or three in the popup.
        let most = match self.cx.locale() {
            Locale::Ja => 30,
            Locale::En => 60,
        };
        match self.depth {
            Depth::Glance => beginning(text, most).into(),
            Depth::Full => text.into(),
        }
    }

    /// The own score in the factor with all that goes with it.
    fn score_ui(&self, ui: &mut Ui, factor: &FactorId) {
        let Some(score) = self.document.findings.scores.factors.iter().find(|score| score.factor == *factor) else {
            return;
        };
        let number = self.cx.wording().score(score.mean);
        text_ui(ui, text::strong(ui, &format!("{}　{number}", self.cx.own_name())));
        for line in self.score_lines(score) {
            text_ui(ui, text::small(ui, &line));
        }
    }

    fn score_lines(&self, score: &FactorScore) -> Vec<String> {
        let cx = self.cx;
        let mut lines = Vec::new();
        if let Some(bounds) = score.bounds.filter(|bounds| bounds.low < bounds.high) {
            lines.push(cx.wording().bounds(bounds));
        }
        if let Some(level) = score.stage {
            lines.push(cx.wording().stage(level));
        }
        if let (Some(low), Some(high)) = (score.lowest, score.highest) {
            lines.push(cx.say("results-range", &[("low", low.get().into()), ("high", high.get().into())]));
        }
        lines.push(cx.wording().answered(&score.tally));
        lines.push(cx.wording().rest(&score.tally));
        lines
    }

    /// What the town's document says of the factor on the whole, and what is missing to it here.
    fn documented_ui(&self, ui: &mut Ui, factor: &FactorId, town: &Town) {
        self.town_ui(ui, town);
        let comparison = self.document.findings.comparisons.iter().find(|c| c.town == town.id);
        let Some(found) = comparison.and_then(|c| c.factors.iter().find(|f| f.factor == *factor)) else { return };
        if let Some(mean) = found.town_mean {
            let args = [("mean", format_score(mean).into()), ("questions", found.documented.into())];
            text_ui(ui, text::label(ui, &self.cx.say("results-lower", &args)));
        }
        text_ui(ui, text::small(ui, &self.behind(found)));
    }

    fn behind(&self, found: &FactorComparison) -> String {
        let args = |behind: f64| [("common", found.common.into()), ("behind", format_score(behind).into())];
        match found.behind {
            None => self.cx.word("results-behind-no-common"),
            Some(behind) if behind > 0.0 => self.cx.say("results-behind", &args(behind)),
            Some(behind) => self.cx.say("results-behind-none", &args(behind)),
        }
    }

    /// The questions of the factor, each with what `value` says of it.
    fn questions_ui(&self, ui: &mut Ui, factor: &Factor, value: impl Fn(&Question) -> String) -> Vec<Command> {
        let mut commands = Vec::new();
        for question in &factor.questions {
            let name = self.text(&question.name);
            ui.push_id(question.id.to_string(), |ui| {
                columns_ui(ui, &LINE, space::BETWEEN, |ui, column| match (column, self.depth) {
                    (0, Depth::Glance) => drop(text_ui(ui, text::small_strong(ui, name))),
                    (0, Depth::Full) => {
                        if link_ui(ui, name, name).clicked() {
                            commands.push(go_to(&question.id));
                        }
                    }
                    (_, _) => drop(text_ui(ui, text::small(ui, &value(question)))),
                });
            });
        }
        commands
    }
}
