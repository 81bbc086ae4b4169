//! What a mark of a chart rests on: a question here and in a town, a factor here and in a town, a milestone.

use eframe::egui::{Grid, Ui, vec2};

use super::summary::{question_name, stage};
use crate::assessment::Value;
use crate::catalogue::{Factor, FactorId, Milestone, MilestoneId, Question, QuestionId, Town, TownId, When};
use crate::charts::MarkId;
use crate::charts::style::at_least;
use crate::i18n::format_score;
use crate::scoring::{self, FactorComparison, FactorScore, State};
use crate::ui::Context;
use crate::ui::command::{Command, Destination};
use crate::ui::context::Document;
use crate::ui::shell::Room;
use crate::ui::theme::{measure, space, text};
use crate::ui::widgets::{Button, columns_ui, evidence_ui, heading_ui, link_ui, text_ui, town_mark_ui};

/// How much is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Depth {
    /// What can be taken in at a glance, with nothing to press.
    Glance,
    /// All of it, with the ways on.
    Full,
}

/// Characters of a note that are shown at a glance.
const NOTE: usize = 60;
/// Shares of the room: what is asked and the own answer, what a document says.
const SHARES: [f32; 2] = [0.5, 0.5];

/// Draws what `what` rests on.
#[must_use]
pub(super) fn mark_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    what: &MarkId,
    depth: Depth,
) -> Vec<Command> {
    let desk = Desk { cx, document, depth };
    match what {
        MarkId::Question { question, town } => match cx.question(question) {
            Some(question) => desk.question_ui(ui, question, town.as_ref().and_then(|town| cx.catalogue.town(town))),
            None => Vec::new(),
        },
        MarkId::Factor { factor, town } => match cx.catalogue.questionnaire.factor(factor) {
            Some(factor) => desk.factor_ui(ui, factor, town.as_ref().and_then(|town| cx.catalogue.town(town))),
            None => Vec::new(),
        },
        MarkId::Milestone { town, milestone } => match milestone_of(cx, town, milestone) {
            Some((town, milestone)) => desk.milestone_ui(ui, town, milestone),
            None => Vec::new(),
        },
    }
}

fn milestone_of<'a>(cx: &Context<'a>, town: &TownId, milestone: &MilestoneId) -> Option<(&'a Town, &'a Milestone)> {
    let town = cx.catalogue.town(town)?;
    Some((town, town.chronicle.iter().find(|found| found.id == *milestone)?))
}

/// What all cards are written from.
struct Desk<'a, 'd> {
    cx: &'a Context<'d>,
    document: Document<'d>,
    depth: Depth,
}

impl Desk<'_, '_> {
    fn text<'t>(&self, text: &'t crate::i18n::Text) -> &'t str {
        text.get(self.cx.locale())
    }

    /// Side by side where there is room for it, else under one another.
    fn halves_ui(&self, ui: &mut Ui, mut content: impl FnMut(&mut Ui, usize)) {
        if self.depth == Depth::Full && Room::of(ui.ctx()) == Room::Wide {
            columns_ui(ui, &SHARES, space::PARTS, content);
            return;
        }
        for half in 0..SHARES.len() {
            if half > 0 {
                ui.add_space(space::NEAR);
            }
            ui.push_id(half, |ui| content(ui, half));
        }
    }

    fn question_ui(&self, ui: &mut Ui, question: &Question, town: Option<&Town>) -> Vec<Command> {
        let mut commands = Vec::new();
        self.halves_ui(ui, |ui, half| match (half, town) {
            (0, _) => {
                self.title_ui(ui, self.text(&question.name));
                if self.depth == Depth::Full || Room::of(ui.ctx()) == Room::Wide {
                    text_ui(ui, text::small(ui, self.text(&question.text)));
                }
                self.answer_ui(ui, question);
                if self.depth == Depth::Full {
                    let button = Button::secondary(&self.cx.word("results-go-question")).low().show(ui);
                    if button.clicked() {
                        commands.push(Destination::Questions(Some(question.id.clone())).into());
                    }
                }
            }
            (_, Some(town)) => {
                evidence_ui(ui, self.cx, town, &question.id);
                if let Some(evidence) = town.evidence_on(&question.id).filter(|_| self.depth == Depth::Full) {
                    let args = [
                        ("level", evidence.level.get().into()),
                        ("statement", self.text(question.statement(evidence.level)).into()),
                    ];
                    text_ui(ui, text::second(ui, &self.cx.say("results-level-means", &args)));
                }
                commands.extend(self.town_link_ui(ui, town));
            }
            (_, None) => self.reach_ui(ui, question),
        });
        commands
    }

    /// The own answer with what it says, and the note.
    fn answer_ui(&self, ui: &mut Ui, question: &Question) {
        let answer = self.document.session.answer(&question.id);
        let own = format!("{}　{}", self.cx.own_name(), self.own(question));
        text_ui(ui, text::label(ui, &own));
        let reason = match &answer.value {
            Some(Value::NotApplicable(reason)) => Some(("report-answer-reason", "reason", reason.as_str())),
            _ => None,
        };
        let note = Some(("results-note", "note", answer.note.as_str()));
        for (key, name, typed) in [reason, note].into_iter().flatten().filter(|(_, _, typed)| !typed.trim().is_empty())
        {
            let typed = match self.depth {
                Depth::Glance => beginning(typed, NOTE),
                Depth::Full => typed.trim().to_owned(),
            };
            text_ui(ui, text::small(ui, &self.cx.say(key, &[(name, typed.into())])));
        }
    }

    /// How the question stands here, in words.
    fn own(&self, question: &Question) -> String {
        let entries = &self.document.derived.scores.entries;
        let Some(entry) = entries.iter().find(|entry| entry.question == question.id) else { return String::new() };
        match (entry.state, &entry.follows_from) {
            (State::Level(_), Some(base)) => {
                let base = question_name(self.cx, base);
                self.cx.say("scoring-follows", &[("question", base.into())])
            }
            (State::Level(level), None) => {
                let statement = self.text(question.statement(level));
                self.cx.say("results-level", &[("level", level.get().into()), ("statement", statement.into())])
            }
            (State::Unknown, _) => self.cx.word("scoring-unknown"),
            (State::NotApplicable, _) => self.cx.word("scoring-not-applicable"),
            (State::Open, _) => self.cx.word("scoring-open"),
        }
    }

    /// The highest level that is documented on the question, and by whom.
    fn reach_ui(&self, ui: &mut Ui, question: &Question) {
        let towns = self.document.derived.towns(self.cx.catalogue);
        let said = match scoring::reach(question, &towns) {
            None => self.cx.word("report-word-undocumented"),
            Some(reach) => {
                let names = reach.towns.iter().filter_map(|id| self.cx.catalogue.town(id)).map(|t| self.text(&t.name));
                let names = names.collect::<Vec<_>>().join(&self.cx.word("report-list"));
                self.cx.say("results-reach", &[("level", at_least(reach.level).into()), ("towns", names.into())])
            }
        };
        text_ui(ui, text::second(ui, &said));
    }

    fn factor_ui(&self, ui: &mut Ui, factor: &Factor, town: Option<&Town>) -> Vec<Command> {
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
            (_, None) => commands.extend(self.questions_ui(ui, factor, |question| self.own(question))),
            (_, Some(town)) => {
                let value = |question: &Question| {
                    let evidence = town.evidence_on(&question.id);
                    evidence.map_or_else(|| self.cx.word("chart-undocumented"), |e| at_least(e.level))
                };
                commands.extend(self.questions_ui(ui, factor, value));
            }
        });
        commands
    }

    /// The own score in the factor with all that goes with it.
    fn score_ui(&self, ui: &mut Ui, factor: &FactorId) {
        let Some(score) = self.document.derived.scores.factors.iter().find(|score| score.factor == *factor) else {
            return;
        };
        let number = score.mean.map_or_else(|| self.cx.word("report-no-score"), format_score);
        text_ui(ui, text::strong(ui, &format!("{}　{number}", self.cx.own_name())));
        for line in self.score_lines(score) {
            text_ui(ui, text::small(ui, &line));
        }
    }

    fn score_lines(&self, score: &FactorScore) -> Vec<String> {
        let cx = self.cx;
        let number = |value: f64| format_score(value).into();
        let mut lines = Vec::new();
        if let Some(bounds) = score.bounds {
            lines.push(cx.say("report-bounds", &[("low", number(bounds.low)), ("high", number(bounds.high))]));
        }
        if let Some(level) = score.stage {
            lines.push(stage(cx, level));
        }
        if let (Some(low), Some(high)) = (score.lowest, score.highest) {
            lines.push(cx.say("results-range", &[("low", low.get().into()), ("high", high.get().into())]));
        }
        let tally = score.tally;
        let args = [("total", tally.applicable().into()), ("answered", tally.own_answers().into())];
        lines.push(cx.say("report-answered", &args));
        lines
    }

    /// What the town's document says of the factor on the whole, and what is missing to it here.
    fn documented_ui(&self, ui: &mut Ui, factor: &FactorId, town: &Town) {
        self.town_ui(ui, town);
        let comparison = self.document.derived.comparisons.iter().find(|c| c.town == town.id);
        let Some(found) = comparison.and_then(|c| c.factors.iter().find(|f| f.factor == *factor)) else { return };
        if let Some(mean) = found.town_mean {
            let args = [("mean", at_least(format_score(mean)).into()), ("questions", found.documented.into())];
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
        let room = ui.available_width();
        Grid::new("questions").num_columns(2).min_row_height(0.0).spacing(vec2(space::BETWEEN, space::NEAR)).show(
            ui,
            |ui| {
                for question in &factor.questions {
                    let name = self.text(&question.name);
                    ui.scope(|ui| {
                        ui.set_max_width(room * 0.42);
                        if self.depth == Depth::Glance {
                            text_ui(ui, text::small_strong(ui, name));
                        } else if link_ui(ui, name, name).clicked() {
                            commands.push(go_to(&question.id));
                        }
                    });
                    ui.scope(|ui| {
                        ui.set_max_width(room * 0.58 - space::BETWEEN);
                        text_ui(ui, text::small(ui, &value(question)));
                    });
                    ui.end_row();
                }
            },
        );
        commands
    }

    fn milestone_ui(&self, ui: &mut Ui, town: &Town, milestone: &Milestone) -> Vec<Command> {
        let cx = self.cx;
        ui.set_max_width(ui.available_width().min(measure::TEXT));
        self.town_ui(ui, town);
        let factor = cx.catalogue.questionnaire.factor(&milestone.factor);
        let when = match &milestone.when {
            When::Date(date) => cx.words.partial_date(*date),
            When::First => cx.word("chart-undated"),
            When::After(before) => {
                let before = town.chronicle.iter().find(|other| other.id == *before);
                let before = before.map(|other| self.text(&other.what)).unwrap_or_default();
                cx.say("results-after", &[("before", before.into())])
            }
        };
        let factor = factor.map(|factor| self.text(&factor.name)).unwrap_or_default();
        text_ui(ui, text::body(ui, self.text(&milestone.what)));
        text_ui(ui, text::small(ui, &when));
        text_ui(ui, text::small(ui, factor));
        let source = cx.catalogue.source(&town.source).map(|source| self.text(&source.title)).unwrap_or_default();
        let origin = [("source", source.into()), ("place", self.text(&milestone.place).into())];
        text_ui(ui, text::small(ui, &cx.say("evidence-origin", &origin)));
        self.town_link_ui(ui, town)
    }

    /// The town's mark and name.
    fn town_ui(&self, ui: &mut Ui, town: &Town) {
        ui.horizontal(|ui| {
            ui.spacing_mut().interact_size.y = 0.0;
            town_mark_ui(ui, self.cx, town);
            ui.label(text::strong(ui, self.text(&town.name)));
        });
    }

    /// The way to the town's page.
    fn town_link_ui(&self, ui: &mut Ui, town: &Town) -> Vec<Command> {
        if self.depth == Depth::Glance {
            return Vec::new();
        }
        let label = self.cx.say("results-go-town", &[("town", self.text(&town.name).into())]);
        let is_gone = Button::quiet(&label).low().show(ui).clicked();
        if is_gone { vec![Destination::Towns(Some(town.id.clone())).into()] } else { Vec::new() }
    }

    fn title_ui(&self, ui: &mut Ui, title: &str) {
        match self.depth {
            Depth::Glance => drop(text_ui(ui, text::strong(ui, title))),
            Depth::Full => drop(heading_ui(ui, text::card_title(ui, title))),
        }
    }
}

fn go_to(question: &QuestionId) -> Command {
    Destination::Questions(Some(question.clone())).into()
}

/// The first `most` characters of `text`'s words in one line; what is cut off is marked, and no mark is cut from the
/// character that it belongs to.
fn beginning(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let joins = |c: char| {
        unicode_normalization::char::is_combining_mark(c)
            || matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
    };
    let cut = line.char_indices().filter(|(_, c)| !joins(*c)).nth(most);
    match cut {
        Some((at, _)) => format!("{}…", line[..at].trim_end()),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::beginning;

    #[test]
    fn a_long_note_is_cut_between_characters() {
        let check = |text, most, expected: &str| assert_eq!(beginning(text, most), expected, "{text:?}");
        check("短いメモ", 10, "短いメモ");
        check("一行目\r\n二行目", 10, "一行目 二行目");
        check("一二三四五", 3, "一二三…");
        check("か\u{3099}き\u{3099}く", 1, "か\u{3099}…");
        check("葛\u{e0100}城市", 1, "葛\u{e0100}…");
        check("", 3, "");
    }
}
