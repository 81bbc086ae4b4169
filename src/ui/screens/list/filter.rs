//! Which questions are in the list, and choosing that.

use eframe::egui::Ui;

use super::ListView;
use crate::assessment::{Answer, Value};
use crate::catalogue::{FactorId, Question, SectionId};
use crate::scoring::State;
use crate::ui::context::Context;
use crate::ui::theme::text;
use crate::ui::widgets::{choice_ui, disclosure_ui, text_ui};

/// What a question has to be like to be in the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub(super) showing: Showing,
    pub(super) factor: Option<FactorId>,
    /// A section that usually knows the answer.
    pub(super) section: Option<SectionId>,
}

/// How it stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Showing {
    #[default]
    All,
    /// Without an answer, and following from none.
    Open,
    Unknown,
    Marked,
}

impl Showing {
    const ALL: [Showing; 4] = [Showing::All, Showing::Open, Showing::Unknown, Showing::Marked];

    fn word(self) -> &'static str {
        match self {
            Showing::All => "answers-show-all",
            Showing::Open => "answers-show-open",
            Showing::Unknown => "answers-show-unknown",
            Showing::Marked => "answers-show-marked",
        }
    }
}

impl Filter {
    /// Whether `question`, answered so, is in the list.
    pub(super) fn takes(&self, question: &Question, answer: &Answer, state: State) -> bool {
        let stands = match self.showing {
            Showing::All => true,
            Showing::Open => state == State::Open,
            Showing::Unknown => answer.value == Some(Value::Unknown),
            Showing::Marked => answer.is_marked,
        };
        stands
            && self.factor.as_ref().is_none_or(|factor| *factor == question.factor)
            && self.section.as_ref().is_none_or(|section| question.ask.contains(section))
    }

    /// It in words; nothing where all questions are in the list.
    pub(super) fn words(&self, cx: &Context<'_>) -> Option<String> {
        let showing = (self.showing != Showing::All).then(|| cx.word(self.showing.word()));
        let parts: Vec<String> = showing.into_iter().chain(self.places(cx)).collect();
        (!parts.is_empty()).then(|| cx.words.list(parts))
    }

    /// The factor and the section, as far as they are chosen.
    fn places(&self, cx: &Context<'_>) -> Vec<String> {
        let questionnaire = &cx.catalogue.questionnaire;
        let factor = self.factor.as_ref().and_then(|id| questionnaire.factor(id)).map(|factor| cx.text(&factor.name));
        let section = self.section.as_ref().and_then(|id| questionnaire.section(id));
        let section = section.map(|section| cx.text(&section.name));
        factor.into_iter().chain(section).map(str::to_owned).collect()
    }
}

/// Draws what can be chosen: how a question stands always, factor and section where they are asked for.
pub(super) fn filter_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut ListView) {
    let mut filter = view.filter.clone();
    let showing = Showing::ALL.map(|showing| (showing, cx.word(showing.word())));
    if let Some(chosen) = choice_ui(ui, &cx.word("answers-show"), Some(filter.showing), &showing) {
        filter.showing = chosen;
    }
    let places = filter.places(cx);
    let title = match places.is_empty() {
        true => cx.word("answers-narrow"),
        false => cx.say("answers-narrowed", &[("which", cx.words.list(places).into())]),
    };
    let is_open = view.is_narrowing;
    let response = disclosure_ui(ui, &title, is_open, |ui| {
        let questionnaire = &cx.catalogue.questionnaire;
        let factors: Vec<(&FactorId, &str)> =
            questionnaire.factors.iter().map(|factor| (&factor.id, cx.text(&factor.short))).collect();
        filter.factor = place_ui(ui, cx, "answers-factor", filter.factor.take(), &factors);
        let is_asked = |id: &SectionId| questionnaire.questions().any(|question| question.ask.contains(id));
        let sections = questionnaire.sections.iter().filter(|section| is_asked(&section.id));
        let sections: Vec<(&SectionId, &str)> = sections.map(|section| (&section.id, cx.text(&section.name))).collect();
        filter.section = place_ui(ui, cx, "answers-section", filter.section.take(), &sections);
    });
    if response.clicked() {
        view.is_narrowing = !is_open;
    }
    if filter != view.filter {
        view.choose(filter);
    }
}

/// One of `places`, or all of them.
fn place_ui<Id: Clone + PartialEq>(
    ui: &mut Ui,
    cx: &Context<'_>,
    name: &str,
    chosen: Option<Id>,
    places: &[(&Id, &str)],
) -> Option<Id> {
    let name = cx.word(name);
    text_ui(ui, text::small_strong(ui, &name));
    let at = chosen.as_ref().and_then(|chosen| places.iter().position(|(id, _)| *id == chosen));
    let each = places.iter().enumerate().map(|(place, (_, label))| (Some(place), (*label).to_owned()));
    let options: Vec<(Option<usize>, String)> = [(None, cx.word("answers-every"))].into_iter().chain(each).collect();
    match choice_ui(ui, &name, Some(at), &options) {
        Some(now) => now.and_then(|place| places.get(place)).map(|(id, _)| (*id).clone()),
        None => chosen,
    }
}
