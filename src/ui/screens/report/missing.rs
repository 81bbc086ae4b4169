//! What is missing for a good report, as a rule over the assessment and as a list with the ways to where it is filled in.

use eframe::egui::Ui;

use crate::assessment::{Assessment, Standing};
use crate::catalogue::{Catalogue, FactorId, QuestionId, Questionnaire, SectionId};
use crate::findings::Findings;
use crate::i18n::format_score;
use crate::scoring::State;
use crate::ui::command::{Command, Destination};
use crate::ui::context::{Context, Document};
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Icon, Tone, card_ui, heading_ui, link_ui, mark_ui, notice_ui, text_ui};

/// Don't-knows that are named, each by itself.
const UNKNOWNS: usize = 3;
/// Points of the overall score that a don't-know has to move to be named.
const DECISIVE: f64 = 0.1;

/// Something that is missing. Counts are above 0.
#[derive(Clone, Debug, PartialEq)]
pub enum Missing {
    /// The report would not say whose it is.
    Municipality,
    /// The round has no title.
    Title,
    /// Several responses, of which nothing is agreed yet: there is no score.
    Agreement { responses: usize },
    /// Questions without an answer, those left out that follow from another.
    Unanswered { count: usize, first: QuestionId },
    /// A don't-know that can move the overall score this far.
    Unknown { question: QuestionId, moves: f64 },
    /// Questions marked to be looked at again.
    Marked { count: usize, first: QuestionId },
    /// Nothing in this factor applies, so that it has no score.
    NothingApplies { factor: FactorId, first: QuestionId },
}

/// What is missing for a good report on the current round, the weightiest first.
pub fn missing(catalogue: &Catalogue, assessment: &Assessment, findings: &Findings) -> Vec<Missing> {
    let questionnaire = &catalogue.questionnaire;
    let round = assessment.current();
    let mut all = Vec::new();
    if assessment.profile.name.trim().is_empty() {
        all.push(Missing::Municipality);
    }
    if round.title.trim().is_empty() {
        all.push(Missing::Title);
    }
    if let Standing::Open(responses) = findings.standing {
        all.push(Missing::Agreement { responses });
        return all;
    }
    let entries = &findings.scores.entries;
    let open = entries.iter().filter(|entry| entry.state == State::Open).map(|entry| &entry.question);
    all.extend(counted(open, |count, first| Missing::Unanswered { count, first }));
    let unknowns = findings.unknowns.iter().filter(|unknown| unknown.state == State::Unknown);
    let decisive = unknowns.filter(|unknown| unknown.moves >= DECISIVE).take(UNKNOWNS);
    all.extend(decisive.map(|unknown| Missing::Unknown { question: unknown.question.clone(), moves: unknown.moves }));
    let answers = round.result();
    let is_marked = |question: &&QuestionId| answers.get(question).is_some_and(|answer| answer.is_marked);
    let marked = questionnaire.questions().map(|question| &question.id).filter(is_marked);
    all.extend(counted(marked, |count, first| Missing::Marked { count, first }));
    all.extend(nothing_applies(questionnaire, findings));
    all
}

/// How many there are and the first of them, in the order of the questionnaire; nothing for none.
fn counted<'a>(
    mut questions: impl Iterator<Item = &'a QuestionId>,
    missing: impl FnOnce(usize, QuestionId) -> Missing,
) -> Option<Missing> {
    let first = questions.next()?.clone();
    Some(missing(1 + questions.count(), first))
}

fn nothing_applies<'a>(questionnaire: &'a Questionnaire, findings: &'a Findings) -> impl Iterator<Item = Missing> + 'a {
    let without = findings.scores.factors.iter().filter(|score| score.tally.applicable() == 0);
    without.filter_map(|score| {
        let first = questionnaire.factor(&score.factor)?.questions.first()?.id.clone();
        Some(Missing::NothingApplies { factor: score.factor.clone(), first })
    })
}

impl Missing {
    /// Where it is filled in.
    pub fn place(&self) -> Destination {
        match self {
            Missing::Municipality | Missing::Title => Destination::Profile,
            Missing::Agreement { .. } => Destination::Workshop(None),
            Missing::Unanswered { first, .. }
            | Missing::Marked { first, .. }
            | Missing::NothingApplies { first, .. }
            | Missing::Unknown { question: first, .. } => Destination::Questions(Some(first.clone())),
        }
    }

    /// What is missing, and the words of the way there.
    fn said(&self, cx: &Context<'_>) -> (String, String) {
        let link = cx.word(match self {
            Missing::Municipality => "report-view-missing-municipality.link",
            Missing::Title => "report-view-missing-title.link",
            Missing::Agreement { .. } => "report-view-missing-agreement.link",
            Missing::Unanswered { .. } => "report-view-missing-unanswered.link",
            Missing::Unknown { .. } => "report-view-missing-unknown.link",
            Missing::Marked { .. } => "report-view-missing-marked.link",
            Missing::NothingApplies { .. } => "report-view-missing-nothing-applies.link",
        });
        let text = match self {
            Missing::Municipality => cx.word("report-view-missing-municipality"),
            Missing::Title => cx.word("report-view-missing-title"),
            Missing::Agreement { responses } => cx.count("report-view-missing-agreement", *responses),
            Missing::Unanswered { count, .. } => cx.count("report-view-missing-unanswered", *count),
            Missing::Marked { count, .. } => cx.count("report-view-missing-marked", *count),
            Missing::Unknown { question, moves } => unknown(cx, question, *moves),
            Missing::NothingApplies { factor, .. } => {
                let factor = cx.catalogue.questionnaire.factor(factor);
                let name = factor.map(|factor| cx.text(&factor.name)).unwrap_or_default();
                cx.say("report-view-missing-nothing-applies", &[("factor", name.into())])
            }
        };
        (text, link)
    }
}

/// A don't-know, how far it moves the score, and who usually knows.
fn unknown(cx: &Context<'_>, question: &QuestionId, moves: f64) -> String {
    let question = cx.question(question);
    let name = question.map(|question| cx.text(&question.name)).unwrap_or_default();
    let section = |id: &SectionId| cx.catalogue.questionnaire.section(id).map(|section| cx.text(&section.name));
    let ask: Vec<&str> = question.into_iter().flat_map(|question| &question.ask).filter_map(section).collect();
    let ask = if ask.is_empty() { cx.word("report-view-ask-nobody") } else { ask.join(&cx.word("report-view-join")) };
    cx.say(
        "report-view-missing-unknown",
        &[("question", name.into()), ("moves", format_score(moves).into()), ("ask", ask.into())],
    )
}

/// Draws the list.
#[must_use]
pub(super) fn missing_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>) -> Vec<Command> {
    let mut commands = Vec::new();
    let all = missing(cx.catalogue, document.session.assessment(), document.findings);
    if all.is_empty() {
        notice_ui(ui, Tone::Done, |ui| text_ui(ui, text::label(ui, &cx.word("report-view-missing-none"))));
        return commands;
    }
    card_ui(ui, |ui| {
        heading_ui(ui, text::strong(ui, &cx.word("report-view-missing")));
        text_ui(ui, text::second(ui, &cx.word("report-view-missing-about")));
        for missing in &all {
            ui.add_space(space::INSIDE);
            let (said, link) = missing.said(cx);
            mark_ui(ui, Icon::Minus, |ui| {
                ui.spacing_mut().item_spacing.y = space::NEAR;
                text_ui(ui, text::label(ui, &said));
                let name = cx.say("report-view-link", &[("link", link.as_str().into()), ("what", said.into())]);
                if link_ui(ui, &link, &name).clicked() {
                    commands.push(missing.place().into());
                }
            });
        }
    });
    commands
}
