//! Who sees to an item: a post, typed or taken from those that were named before and from the sections that the
//! questionnaire asks.

use eframe::egui::accesskit::Role;
use eframe::egui::{
    Area, CornerRadius, Frame, Id, Margin, Order, Rect, Response, Sense, Stroke, Ui, WidgetInfo, pos2, vec2,
};
use unicode_normalization::UnicodeNormalization;

use super::Slot;
use crate::text::shown;
use crate::ui::context::{Context, Document};
use crate::ui::theme::{colors, measure, space, text, type_size};
use crate::ui::widgets::group::moved_in_rows;
use crate::ui::widgets::{Field, type_into};

/// Posts that are proposed at most.
const MOST: usize = 6;
/// Narrowest list, in points.
const NARROWEST: f32 = 200.0;

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
fn list_ui(
    ui: &Ui,
    cx: &Context<'_>,
    (field, beside): (Id, Rect),
    found: &[String],
    at: Option<usize>,
) -> Option<usize> {
    const MARGIN: f32 = 4.0;
    let window = ui.ctx().content_rect();
    let height = found.len() as f32 * measure::TARGET_SMALL + 2.0 * MARGIN;
    let below = beside.bottom() + space::NEAR;
    let top = if below + height <= window.bottom() { below } else { beside.top() - space::NEAR - height };
    let width = beside.width().max(NARROWEST).min(window.right() - beside.left() - 2.0 * MARGIN);
    let mut clicked = None;
    let area = Area::new(field.with("proposals")).order(Order::Foreground).constrain(false);
    area.fixed_pos(pos2(beside.left(), top.max(window.top()))).show(ui.ctx(), |ui| {
        let colors = colors(ui);
        let frame = Frame::new()
            .fill(colors.surface)
            .stroke(Stroke::new(measure::EDGE, colors.edge))
            .corner_radius(CornerRadius::same(measure::RADIUS_SMALL))
            .inner_margin(Margin::same(MARGIN as i8));
        frame.show(ui, |ui| {
            ui.set_width(width - 2.0 * MARGIN);
            ui.spacing_mut().item_spacing.y = 0.0;
            let name = cx.word("plan-item-owners");
            ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
                node.set_role(Role::ListBox);
                node.set_label(name);
            });
            for (place, post) in found.iter().enumerate() {
                let response = line_ui(ui, post, at == Some(place));
                if response.clicked() {
                    clicked = Some(place);
                }
                if at == Some(place) {
                    ui.ctx().accesskit_node_builder(field, |node| {
                        node.set_active_descendant(response.id.accesskit_id());
                    });
                }
            }
        });
    });
    clicked
}

fn line_ui(ui: &mut Ui, post: &str, is_chosen: bool) -> Response {
    let colors = colors(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), measure::TARGET_SMALL), Sense::CLICK);
    response.widget_info(|| WidgetInfo::labeled(Role::ListBoxOption, true, post));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_selected(is_chosen));
    if ui.is_rect_visible(rect) {
        let fill = match (is_chosen, response.hovered()) {
            (true, _) => colors.accent_soft,
            (false, true) => colors.hover,
            (false, false) => colors.surface,
        };
        ui.painter().rect_filled(rect, CornerRadius::same(measure::RADIUS_SMALL), fill);
        let font = if is_chosen { text::bold(type_size::BODY) } else { text::regular(type_size::BODY) };
        let ink = if is_chosen { colors.accent } else { colors.text };
        let mut job = eframe::egui::text::LayoutJob::simple(shown(post), font, ink, rect.width() - 2.0 * space::INSIDE);
        job.wrap.max_rows = 1;
        job.wrap.break_anywhere = true;
        let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
        let at = pos2(rect.left() + space::INSIDE, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, ink);
    }
    response
}
