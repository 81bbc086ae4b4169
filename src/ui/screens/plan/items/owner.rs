//! Who sees to an item: a post, typed or taken from those that were named before and from the sections that the
//! questionnaire asks.

use eframe::egui::{Id, Rect, Response, Ui, pos2};
use unicode_normalization::UnicodeNormalization;

use super::Slot;
use super::list::List;
use crate::text::{Weight, cut_line, shown};
use crate::ui::context::{Context, Document};
use crate::ui::theme::{colors, text, type_size};
use crate::ui::widgets::group::moved_in_rows;
use crate::ui::widgets::{Field, type_into};

/// Posts that are proposed at most.
pub(super) const MOST: usize = 6;

/// The posts that are proposed while an owner is typed.
#[derive(Debug, Default)]
pub(super) struct Proposals {
    /// The row that they are for.
    slot: Option<Slot>,
    /// The one that Enter takes.
    at: Option<usize>,
}

/// What became of the field in this frame.
pub(super) struct OwnerTyped {
    pub response: Response,
    pub change: Option<String>,
    pub entered: bool,
}

/// Draws `field`, in which `owner` stands, of the row `slot`.
pub(super) fn owner_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    field: Field<'_>,
    (slot, owner): (Slot, &str),
    proposals: &mut Proposals,
) -> OwnerTyped {
    let id = field.id();
    let had_focus = ui.memory(|memory| memory.has_focus(id));
    if !had_focus && proposals.slot == Some(slot) {
        *proposals = Proposals::default();
    }
    // In a blank field all are proposed; beside a name that stands there, none before something is typed.
    if had_focus && owner.trim().is_empty() && proposals.slot != Some(slot) {
        *proposals = Proposals { slot: Some(slot), at: None };
    }
    let found = match cx.document {
        Some(document) if had_focus && proposals.slot == Some(slot) => found(cx, document, owner),
        _ => Vec::new(),
    };
    if !found.is_empty() {
        // From no line, the first is one step down.
        let at = (proposals.at.map_or(0, |at| at + 1), found.len() + 1);
        if let Some(now) = moved_in_rows(ui, id, at, 1) {
            proposals.at = now.checked_sub(1);
        }
    }
    let typed = field.show(ui);
    let mut change = typed.text;
    if change.is_some() {
        *proposals = Proposals { slot: Some(slot), at: None };
    }
    let mut entered = typed.entered;
    // In the frame in which the pointer lets a line go, the field has lost the focus already.
    if had_focus && !found.is_empty() {
        let clicked = list_ui(ui, cx, (id, typed.response.rect), &found, proposals.at);
        let taken = clicked.or(proposals.at.filter(|_| entered));
        if let Some(taken) = taken.and_then(|at| found.get(at)) {
            change = Some(taken.clone());
            // One is still there, and goes on from there.
            entered = false;
            *proposals = Proposals::default();
            type_into(ui.ctx(), id);
        }
    }
    if entered {
        *proposals = Proposals::default();
    }
    OwnerTyped { response: typed.response, change, entered }
}

/// Posts in which what was typed occurs, those that begin with it first; those that were named before come first among
/// equals.
fn found(cx: &Context<'_>, document: Document<'_>, typed: &str) -> Vec<String> {
    let questionnaire = &cx.catalogue.questionnaire;
    let is_asked = |id| questionnaire.questions().any(|question| question.ask.contains(id));
    let sections = questionnaire.sections.iter().filter(|section| is_asked(&section.id));
    let sections = sections.map(|section| cx.text(&section.name));
    let typed = folded(typed);
    let mut found: Vec<String> = Vec::new();
    for post in document.session.owners().into_iter().chain(sections) {
        let is_new = !found.iter().any(|other| other == post);
        if is_new && folded(post) != typed && folded(post).contains(&typed) {
            found.push(post.to_owned());
        }
    }
    found.sort_by_key(|post| !folded(post).starts_with(&typed));
    found.truncate(MOST);
    found
}

/// Without differences of width and case.
fn folded(text: &str) -> String {
    text.trim().nfkc().collect::<String>().to_lowercase()
}

/// Draws the list at the field called `field` that stands at `beside`, and says which line was clicked.
fn list_ui(ui: &Ui, cx: &Context<'_>, field: (Id, Rect), found: &[String], at: Option<usize>) -> Option<usize> {
    let name = cx.word("plan-item-owners");
    List { name: &name, field, lines: found, at }.show(ui, |ui, place, rect| {
        let colors = colors(ui);
        let (font, weight, ink) = if at == Some(place) {
            (text::bold(type_size::BODY), Weight::Bold, colors.accent)
        } else {
            (text::regular(type_size::BODY), Weight::Regular, colors.text)
        };
        let seen = cut_line(&shown(&found[place]), rect.width().into(), type_size::BODY.into(), weight);
        let galley = ui.painter().layout_no_wrap(seen, font, ink);
        ui.painter().galley(pos2(rect.left(), rect.center().y - galley.size().y / 2.0), galley, ink);
    })
}
