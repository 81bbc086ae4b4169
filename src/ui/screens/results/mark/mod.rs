//! What a mark of a chart rests on: a question here and in a town, a factor here and in a town, a milestone.

mod factor;
mod milestone;
mod question;

use eframe::egui::Ui;
use eframe::egui::accesskit::Live;

use crate::catalogue::{Milestone, MilestoneId, Question, QuestionId, Town, TownId};
use crate::charts::MarkId;
use crate::scoring::Entry;
use crate::ui::command::{Command, Destination};
use crate::ui::context::{Context, Document};
use crate::ui::parts::{Depth, town_mark_ui};
use crate::ui::theme::{WidthClass, space, text};
use crate::ui::widgets::{Button, columns_ui, heading_ui, text_ui};

/// Shares of the room: what is asked and the own answer, what a document says.
const SHARES: [f32; 2] = [0.5, 0.5];

/// Draws what `what` rests on.
#[must_use]
pub(in crate::ui) fn mark_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    what: &MarkId,
    depth: Depth,
) -> Vec<Command> {
    let mark_cx = MarkCx { cx, document, depth };
    match what {
        MarkId::Question { question, town } => match cx.question(question) {
            Some(question) => mark_cx.question_ui(ui, question, town.as_ref().and_then(|town| cx.catalogue.town(town))),
            None => Vec::new(),
        },
        MarkId::Round { factor, .. } => match cx.catalogue.questionnaire.factor(factor) {
            Some(factor) => mark_cx.factor_ui(ui, factor, None),
            None => Vec::new(),
        },
        MarkId::Factor { factor, town } => match cx.catalogue.questionnaire.factor(factor) {
            Some(factor) => mark_cx.factor_ui(ui, factor, town.as_ref().and_then(|town| cx.catalogue.town(town))),
            None => Vec::new(),
        },
        MarkId::Milestone { town, milestone } => match milestone_of(cx, town, milestone) {
            Some((town, milestone)) => mark_cx.milestone_ui(ui, town, milestone),
            None => Vec::new(),
        },
    }
}

fn milestone_of<'a>(cx: &Context<'a>, town: &TownId, milestone: &MilestoneId) -> Option<(&'a Town, &'a Milestone)> {
    let town = cx.catalogue.town(town)?;
    Some((town, town.chronicle.iter().find(|found| found.id == *milestone)?))
}

/// What all cards are written from.
struct MarkCx<'a, 'd> {
    cx: &'a Context<'d>,
    document: Document<'d>,
    depth: Depth,
}

impl MarkCx<'_, '_> {
    fn text<'t>(&self, text: &'t crate::i18n::Text) -> &'t str {
        text.get(self.cx.locale())
    }

    /// How the question stands after everything that follows from other answers.
    fn entry(&self, question: &Question) -> Option<&Entry> {
        self.document.findings.scores.entries.iter().find(|entry| entry.question == question.id)
    }

    /// Side by side where there is room for it, else under one another.
    fn halves_ui(&self, ui: &mut Ui, mut content: impl FnMut(&mut Ui, usize)) {
        if self.depth == Depth::Full && WidthClass::of(ui.ctx()) == WidthClass::Regular {
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
        let is_gone = Button::secondary(&label).low().show(ui).clicked();
        if is_gone { vec![Destination::Towns(Some(town.id.clone())).into()] } else { Vec::new() }
    }

    fn title_ui(&self, ui: &mut Ui, title: &str) {
        match self.depth {
            Depth::Glance => drop(text_ui(ui, text::strong(ui, title))),
            Depth::Full => {
                let heading = heading_ui(ui, text::card_title(ui, title));
                // The focus stays in the chart: what opened is announced.
                ui.ctx().accesskit_node_builder(heading.id, |node| node.set_live(Live::Polite));
            }
        }
    }
}

fn go_to(question: &QuestionId) -> Command {
    Destination::Questions(Some(question.clone())).into()
}
