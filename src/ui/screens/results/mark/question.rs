//! A question: what is asked, the own answer with its note, and what a town's document says or how far any has come.

use eframe::egui::Ui;

use super::{Depth, MarkCx, go_to};
use crate::assessment::Value;
use crate::catalogue::{Level, Question, Town};
use crate::scoring::{self, State};
use crate::text::{Class, up_to};
use crate::ui::command::Command;
use crate::ui::parts::{evidence_glance_ui, evidence_ui};
use crate::ui::theme::{WidthClass, text};
use crate::ui::widgets::{Button, text_ui};

/// Characters of a note that are shown at a glance.
const NOTE: usize = 60;

impl MarkCx<'_, '_> {
    pub(super) fn question_ui(&self, ui: &mut Ui, question: &Question, town: Option<&Town>) -> Vec<Command> {
        let mut commands = Vec::new();
        self.halves_ui(ui, |ui, half| match (half, town) {
            (0, _) => {
                self.title_ui(ui, self.text(&question.name));
                if self.depth == Depth::Full || WidthClass::of(ui.ctx()) == WidthClass::Regular {
                    text_ui(ui, text::small(ui, self.text(&question.text)));
                }
                self.answer_ui(ui, question);
                if self.depth == Depth::Full {
                    let button = Button::secondary(&self.cx.word("results-go-question")).low().show(ui);
                    if button.clicked() {
                        commands.push(go_to(&question.id));
                    }
                }
            }
            (_, Some(town)) => {
                let draw = if self.depth == Depth::Full { evidence_ui } else { evidence_glance_ui };
                draw(ui, self.cx, town, &question.id);
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
            Some(Value::NotApplicable(reason)) => self.as_deep(reason),
            _ => None,
        };
        let reason = reason.map(|reason| self.cx.wording().answer_reason(&reason));
        let note = self.as_deep(&answer.note).map(|note| self.cx.say("results-note", &[("note", note.into())]));
        for line in reason.into_iter().chain(note).chain(self.cx.wording().grounds_read(answer)) {
            text_ui(ui, text::small(ui, &line));
        }
    }

    /// As much of what was typed as is shown; nothing of nothing.
    fn as_deep(&self, typed: &str) -> Option<String> {
        let typed = match self.depth {
            Depth::Glance => beginning(typed, NOTE),
            Depth::Full => typed.trim().to_owned(),
        };
        (!typed.is_empty()).then_some(typed)
    }

    /// How the question stands here, in words.
    pub(super) fn own(&self, question: &Question) -> String {
        let Some(entry) = self.entry(question) else { return String::new() };
        match (entry.state, &entry.follows_from) {
            (State::Level(_), Some(base)) => {
                let own = self.document.session.answers().value(&question.id);
                let questionnaire = &self.cx.catalogue.questionnaire;
                let standing = self.document.findings.standing;
                scoring::follows_reason(self.cx.words, questionnaire, own, standing, base)
            }
            (State::Level(level), None) => self.leveled(level, self.text(question.statement(level))),
            (state, _) => self.cx.wording().state(state),
        }
    }

    /// A level with what it says.
    pub(super) fn leveled(&self, level: Level, statement: &str) -> String {
        self.cx.say("results-level", &[("level", level.get().into()), ("statement", statement.into())])
    }

    /// The highest level that is documented on the question, and by whom.
    fn reach_ui(&self, ui: &mut Ui, question: &Question) {
        let towns = self.document.findings.towns(self.cx.catalogue);
        let said = match scoring::reach(question, &towns) {
            None => self.cx.wording().undocumented(),
            Some(reach) => {
                let names = self.cx.words.list(reach.towns.iter().map(|id| self.cx.wording().town_name(id)));
                self.cx.say("results-reach", &[("level", reach.level.get().into()), ("towns", names.into())])
            }
        };
        text_ui(ui, text::second(ui, &said));
    }
}

/// At most the first `most` characters of `text`'s words in one line, to the end of a phrase; what is cut off is marked, and
/// no mark is cut from the character that it belongs to.
pub(super) fn beginning(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut = line.char_indices().filter(|(_, c)| !Class::of(*c).is_attached()).nth(most);
    match cut {
        Some((at, _)) => format!("{}…", up_to(&line, at)),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::beginning;

    #[test]
    fn a_long_note_is_cut_where_a_phrase_ends_and_no_character_is_taken_apart() {
        let check = |text, most, expected: &str| assert_eq!(beginning(text, most), expected, "{text:?}");
        check("短いメモ", 10, "短いメモ");
        check("一行目\r\n二行目", 10, "一行目 二行目");
        check("ツールの講習会を開いた", 9, "ツールの講習会を…");
        check("The section chief of the example", 28, "The section chief of the…");
        check("aaaaaaaaaa", 4, "aaaa…");
        check("か\u{3099}き\u{3099}く", 1, "か\u{3099}…");
        check("葛\u{e0100}城市", 1, "葛\u{e0100}…");
        check("", 3, "");
    }
}
