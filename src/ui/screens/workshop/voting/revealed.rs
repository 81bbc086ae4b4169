//! After the reveal: how the vote came out, the vote before beside it, roles where nobody can be found out by them, and
//! what to talk about.

use eframe::egui::{Ui, vec2};

use super::{Stage, VotingCx, VotingView, feedback, method_word};
use crate::assessment::workshop::{Choice, Counts, Vote};
use crate::assessment::{Role, Value};
use crate::catalogue::{Prompt, Source};
use crate::findings::prompt_origin;
use crate::ui::command::VotingInput;
use crate::ui::context::Context;
use crate::ui::keys::key_hint;
use crate::ui::parts::{Spread, spread_ui};
use crate::ui::screens::workshop::{premise, sheet_counts};
use crate::ui::theme::{space, text, type_size};
use crate::ui::widgets::{Button, heading_ui, inset_ui, text_ui};
use crate::workshop::{self, Distribution, Rule, hundredths, unknown_text};

/// Draws how a vote came out, and what to talk about.
pub(super) fn revealed_ui(ui: &mut Ui, voting: &VotingCx<'_>, view: &VotingView, inputs: &mut Vec<VotingInput>) {
    let cx = voting.cx;
    ui.spacing_mut().item_spacing.y = space::INSIDE;
    let Some((last, before)) = votes(voting) else { return };
    heading_ui(ui, text::card_title(ui, &cx.word("room-result")));
    text_ui(ui, text::small(ui, &cx.word(method_word(last.method))));
    if workshop::shows_levels(last) {
        let before = before.filter(|before| workshop::shows_levels(before)).map(|before| &before.counts);
        spread_ui(ui, cx, Spread { counts: &last.counts, before, agreed: agreed(voting), size: type_size::BODY });
        if before.is_some() {
            text_ui(ui, text::second(ui, &cx.word("room-before-after")));
        }
    } else {
        text_ui(ui, text::label(ui, &cx.wording().vote_too_few()));
    }
    ui.add_space(space::NEAR);
    facts_ui(ui, cx, last);
    if let Some(sheets) = sheets(voting) {
        text_ui(ui, text::second(ui, &sheets));
    }
    roles_ui(ui, voting);
    if prompt(voting, view).is_some() {
        inset_ui(ui, |ui| prompt_ui(ui, voting, view, inputs));
    }
    if Button::secondary(&cx.word("room-again"))
        .keys(key_hint(VotingInput::Again))
        .low()
        .enabled(before.is_none())
        .show(ui)
        .clicked()
    {
        inputs.push(VotingInput::Again);
    }
}

/// The latest vote, and the one before it.
pub fn votes<'a>(voting: &VotingCx<'a>) -> Option<(&'a Vote, Option<&'a Vote>)> {
    let last = voting.votes.last()?;
    let before = voting.votes.len().checked_sub(2).and_then(|place| voting.votes.get(place));
    Some((last, before))
}

/// The agreed answer as a choice, where it is one and not older than the latest vote.
pub fn agreed(voting: &VotingCx<'_>) -> Option<Choice> {
    if voting.is_newer {
        return None;
    }
    voting.document.session.assessment().current().agreed.value(&voting.question.id)?.choice()
}

/// What was agreed, with what counts where that is something else; nothing where nothing is.
pub fn agreed_text(voting: &VotingCx<'_>) -> Option<String> {
    let (cx, document, question) = (voting.cx, voting.document, &voting.question.id);
    if voting.is_newer {
        return Some(cx.say("projector-agreed-before", &[("agreed", agreed_name(voting)?.into())]));
    }
    Some(match document.session.assessment().current().agreed.value(question)? {
        Value::NotApplicable(_) => cx.word("projector-agreed-not-applicable"),
        value => premise::agreed(cx, document, question, value.choice()?),
    })
}

/// What hangs on the question. Of counts that are not shown it is not told either that nobody is for 0.
pub fn premise(voting: &VotingCx<'_>) -> Option<String> {
    let (cx, document, question) = (voting.cx, voting.document, &voting.question.id);
    match votes(voting).filter(|(last, _)| last.is_revealed && workshop::shows_levels(last)) {
        Some((last, _)) => premise::after(cx, document, question, &last.counts),
        None => premise::before(cx, document, question),
    }
}

/// The agreed answer in words, where there is one.
pub fn agreed_name(voting: &VotingCx<'_>) -> Option<String> {
    let agreed = &voting.document.session.assessment().current().agreed;
    agreed.value(&voting.question.id).map(|value| feedback::name(voting.cx, value))
}

/// What a vote came to, side by side; how each is come by is said while the pointer rests on it.
fn facts_ui(ui: &mut Ui, cx: &Context<'_>, vote: &Vote) {
    let facts = facts(cx, vote);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::AROUND, space::INSIDE);
        for Fact { rule, value, said } in &facts {
            let tile = ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.label(text::small(ui, &rule.map_or_else(|| cx.word("room-range"), |rule| rule.name(cx.words))));
                let value = ui.label(text::card_title(ui, value));
                // What a label says is its value.
                ui.ctx().accesskit_node_builder(value.id, |node| node.set_value(said.as_str()));
            });
            if let Some(rule) = rule {
                tile.response.on_hover_text(text::small(ui, &rule.text(cx.words)));
            }
        }
    });
}

/// Something that a vote came to.
pub struct Fact {
    /// How it is come by; none for the range, which says so itself.
    rule: Option<Rule>,
    /// As short as it can be said: `2–4`.
    value: String,
    /// As a sentence.
    pub said: String,
}

/// What a vote came to: : median, range, agreement, don't-knows.
pub fn facts(cx: &Context<'_>, vote: &Vote) -> Vec<Fact> {
    let of = Distribution::of(&vote.counts);
    let mut facts = Vec::new();
    if workshop::shows_levels(vote) {
        facts.extend(of.median.map(|(lower, upper)| {
            let key = if lower == upper { "room-fact-median" } else { "room-fact-medians" };
            let said = cx.say(key, &[("lower", lower.get().into()), ("upper", upper.get().into())]);
            Fact { rule: Some(Rule::Median), value: cx.wording().levels((lower, upper)), said }
        }));
        facts.extend(of.range.map(|(low, high)| {
            let said = cx.say("room-fact-range", &[("low", low.get().into()), ("high", high.get().into())]);
            Fact { rule: None, value: if low == high { low.to_string() } else { format!("{low}–{high}") }, said }
        }));
        facts.push(match of.agreement.map(hundredths) {
            Some(value) => {
                let said = cx.say("room-fact-agreement", &[("agreement", value.as_str().into())]);
                Fact { rule: Some(Rule::Agreement), value, said }
            }
            None => {
                let said = cx.word("room-fact-agreement-none");
                Fact { rule: Some(Rule::Agreement), value: cx.wording().none(), said }
            }
        });
    }
    if vote.counts.total() > 0 {
        let (unknown, total) = (u64::from(vote.counts.unknown), vote.counts.total());
        let value = cx.say("room-unknown-of", &[("unknown", unknown.into()), ("total", total.into())]);
        facts.push(Fact { rule: Some(Rule::Unknown), value, said: unknown_text(cx.words, unknown, total) });
    }
    facts
}

/// How the sheets answered before, where nobody can be found out by it.
fn sheets(voting: &VotingCx<'_>) -> Option<String> {
    let topic = voting.document.findings.topics.iter().find(|topic| topic.question == voting.question.id)?;
    topic.may_be_shown.then(|| sheet_counts::text(voting.cx, voting.document, topic))
}

/// How the roles answered on their sheets, where nobody can be found out by it.
fn roles_ui(ui: &mut Ui, voting: &VotingCx<'_>) {
    let cx = voting.cx;
    let responses = &voting.document.session.assessment().current().responses;
    let roles = workshop::compare_roles(responses, &voting.question.id);
    if roles.is_empty() {
        return;
    }
    heading_ui(ui, text::small_strong(ui, &cx.word("room-roles")));
    for (role, counts) in roles {
        text_ui(ui, text::second(ui, &role_line(cx, role, &counts)));
    }
}

fn role_line(cx: &Context<'_>, role: Role, counts: &Counts) -> String {
    let of = Distribution::of(counts);
    let name = cx.wording().role(role);
    let median = of.median.map_or_else(|| cx.wording().none(), |median| cx.wording().levels(median));
    cx.say("room-role", &[("role", name.into()), ("count", counts.total().into()), ("median", median.into())])
}

/// The prompt that is shown, with the document it was drawn from; once the vote is revealed the next one on its key.
pub fn prompt_ui(ui: &mut Ui, voting: &VotingCx<'_>, view: &VotingView, inputs: &mut Vec<VotingInput>) {
    let cx = voting.cx;
    let Some((source, prompt, count)) = prompt(voting, view) else { return };
    heading_ui(ui, text::small_strong(ui, &cx.word("room-prompt")));
    text_ui(ui, text::body(ui, cx.text(&prompt.text)));
    text_ui(ui, text::second(ui, &prompt_origin(cx.words, source, prompt)));
    if count > 1
        && voting.stage == Stage::Revealed
        && Button::quiet(&cx.word("room-prompt-next")).keys(key_hint(VotingInput::Prompt)).low().show(ui).clicked()
    {
        inputs.push(VotingInput::Prompt);
    }
}

/// The prompt whose turn it is, and how many there are for the question.
pub fn prompt<'a>(voting: &VotingCx<'a>, view: &VotingView) -> Option<(&'a Source, &'a Prompt, usize)> {
    let prompts = voting.cx.catalogue.prompts(&voting.question.id);
    let count = prompts.len();
    let place = view.prompt().checked_rem(count)?;
    prompts.get(place).map(|(source, prompt)| (*source, *prompt, count))
}
