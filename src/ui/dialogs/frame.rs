//! The frame all dialogs share: backdrop, title, room for content of any length, the way the focus goes in and back out.

use eframe::egui::{
    Context as Egui, Frame, Id, Key, Margin, Modal, Modifiers, Response, ScrollArea, Ui, UiKind, Vec2, accesskit::Role,
    vec2,
};

use crate::ui::command::{Command, WindowCommand};
use crate::ui::keys::{self, Control};
use crate::ui::theme::{Colors, measure, scheme, space, text, type_size};
use crate::ui::widgets::{Button, heading_ui, is_enter_free, is_typing};

/// The dialog that was drawn last, by its name and the frame in which that was.
#[derive(Clone, Debug, Default, PartialEq)]
struct Latest {
    name: String,
    frame: u64,
    /// It was not there in the frame before.
    has_just_come: bool,
    /// What had the focus when the first of the dialogs came up that followed on each other.
    focus_before: Option<Id>,
    /// The dialog that was there when this one came up, and what had the focus in it.
    below: Option<(String, Option<Id>)>,
    /// What gets the focus in the next frame: in the first one the dialog before still keeps it from this one.
    gets_focus: Option<Id>,
}

/// The list of keys, by its name.
pub(super) const KEYS: &str = "keys";

/// Draws a dialog called `name` with `content`, as wide as `width` where there is so much room. Esc and a click beside it
/// close it. F1 shows the list of keys over it, and closes that again.
pub(in crate::ui) fn frame_ui(
    ctx: &Egui,
    name: &str,
    title: &str,
    width: f32,
    content: impl FnOnce(&mut Ui) -> Vec<Command>,
) -> Vec<Command> {
    come_up(ctx, name);
    // Before anything that has the focus sees it.
    let is_asked = keys::take(ctx, Control::LeadOnTyping);
    let is_keys_asked = keys::take(ctx, Command::from(WindowCommand::Keys));
    ctx.data_mut(|data| data.insert_temp(asked_key(), is_asked));
    let room = room(ctx);
    let id = Id::unique(("dialog", name));
    let style = ctx.global_style();
    let colors = Colors::of(scheme(&style.visuals));
    let response = Modal::new(id)
        .area(Modal::default_area(id))
        .backdrop_color(colors.backdrop)
        .frame(
            Frame::new()
                .fill(colors.surface)
                .corner_radius(measure::RADIUS)
                .shadow(style.visuals.window_shadow)
                .stroke(style.visuals.window_stroke)
                .inner_margin(Margin::same(space::AROUND as i8)),
        )
        .show(ctx, |ui| {
            announce(ui, title);
            ui.set_width(width.min(room.x));
            ui.spacing_mut().item_spacing.y = space::BETWEEN;
            heading_ui(ui, text::card_title(ui, title));
            content(ui)
        });
    let mut commands = response.inner;
    let escaped = ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    if escaped || response.backdrop_response.clicked() || is_keys_asked && name == KEYS {
        commands.push(WindowCommand::CloseDialog.into());
    } else if is_keys_asked {
        commands.push(WindowCommand::Keys.into());
    }
    commands
}

/// What a dialog says, above its buttons; it scrolls where it is longer than there is room, so that these stay in sight.
pub(in crate::ui) fn body_ui<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let foot = ui.ctx().data(|data| data.get_temp(foot_key())).unwrap_or(measure::TARGET + space::BETWEEN);
    let title = type_size::CARD * type_size::LABEL + space::BETWEEN;
    // Where it goes on it fades out, and looks as far from the buttons as what ends there.
    let height = (room(ui.ctx()).y - title - foot + space::INSIDE).max(measure::TARGET);
    // As high as its content up to that.
    let scroll = ScrollArea::vertical().max_height(height).min_scrolled_height(height).auto_shrink([false, true]);
    // It is read from its beginning, wherever it was left the last time.
    let comes = latest(ui.ctx()).is_some_and(|latest| latest.has_just_come);
    let scroll = if comes { scroll.vertical_scroll_offset(0.0) } else { scroll };
    let body = scroll.show(ui, |ui| {
        // The rings of the focus would touch the bar.
        ui.set_width(ui.available_width() - space::NEAR);
        paging(ui);
        let inner = content(ui);
        // And would be cut at the end.
        ui.add_space(space::NEAR + space::INSIDE);
        inner
    });
    ui.add_space(-space::INSIDE);
    body.inner
}

/// Scrolls the body of a dialog by the arrows as well; to be called in it before its content.
pub(in crate::ui) fn scroll_keys(ui: &Ui) {
    scroll_by(ui, &[(Key::ArrowDown, -0.2), (Key::ArrowUp, 0.2)]);
}

/// Scrolls the body of every dialog by PgUp and PgDn, and by Home and End where these don't move in what is typed.
fn paging(ui: &Ui) {
    /// Farther than anything is long.
    const ALL: f32 = 1.0e4;
    scroll_by(ui, &[(Key::PageDown, -0.9), (Key::PageUp, 0.9)]);
    if !is_typing(ui.ctx()) {
        scroll_by(ui, &[(Key::Home, ALL), (Key::End, -ALL)]);
    }
}

fn scroll_by(ui: &Ui, keys: &[(Key, f32)]) {
    let pressed = |(key, way): (Key, f32)| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key)).then_some(way);
    // In heights of what is seen; down is negative.
    let way: f32 = keys.iter().copied().filter_map(pressed).sum();
    ui.scroll_with_delta(vec2(0.0, way * ui.clip_rect().height()));
}

/// The row of buttons at the foot of a dialog; the first drawn is the main action.
pub(in crate::ui) fn buttons_ui(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let row = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::INSIDE, space::INSIDE);
        content(ui);
    });
    // Known to what stands above it from the next frame on.
    let height = row.response.rect.height() + space::BETWEEN;
    ui.ctx().data_mut(|data| data.insert_temp(foot_key(), height));
}

/// The room there is for what is in a dialog.
fn room(ctx: &Egui) -> Vec2 {
    ctx.content_rect().size() - Vec2::splat(2.0 * (space::AROUND + space::BETWEEN))
}

fn foot_key() -> Id {
    Id::unique("the height of the foot of a dialog")
}

/// Draws the button of the main action and says whether it is to be done: the button was pressed, or Enter was while
/// nothing has the focus that it would press; Ctrl+Enter was whatever has it. An Enter that presses another button is that
/// button's.
pub(in crate::ui) fn main_button_ui(ui: &mut Ui, button: Button<'_>) -> (Response, Main) {
    let response = button.show(ui);
    let is_free = is_enter_free(ui.ctx());
    let entered = is_free && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    let main = if response.clicked() || entered || leads_on_typing(ui.ctx()) { Main::Do } else { Main::Wait };
    (response, main)
}

/// Whether the key was pressed that presses the main button also while something is typed. Tells it once.
pub(in crate::ui) fn leads_on_typing(ctx: &Egui) -> bool {
    ctx.data_mut(|data| std::mem::take(data.get_temp_mut_or_default::<bool>(asked_key())))
}

fn asked_key() -> Id {
    Id::unique("the main action of the dialog is asked for")
}

/// What is to become of the main action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Main {
    Do,
    Wait,
}

/// Gives `response` the focus when its dialog has just come up.
pub(in crate::ui) fn starts_with(response: &Response) {
    if latest(&response.ctx).is_some_and(|latest| latest.has_just_come) {
        response.request_focus();
    }
}

/// Whether a dialog has been drawn, so that something in it has the focus.
pub fn has_come(ctx: &Egui) -> bool {
    latest(ctx).is_some()
}

/// Gives the focus back to what had it before the dialog came up; to be called in frames without one, before anything is
/// drawn.
pub fn return_focus(ctx: &Egui) {
    if latest(ctx).is_none() {
        return;
    }
    // In the first frame without it the dialog still keeps the focus from what lies below.
    if ctx.memory(|memory| memory.top_modal_layer().is_some()) {
        ctx.request_repaint();
        return;
    }
    if let Some(latest) = ctx.data_mut(|data| data.remove_temp::<Latest>(key())) {
        let before = latest.focus_before;
        ctx.memory_mut(|memory| before.into_iter().for_each(|id| memory.request_focus(id)));
    }
}

/// Takes note that the dialog called `name` is drawn. What has the focus below loses it: it would take what is typed. Behind
/// the list of keys it comes up again as it was left.
fn come_up(ctx: &Egui, name: &str) {
    let frame = ctx.cumulative_frame_nr();
    let latest = latest(ctx);
    let was_there = latest.as_ref().is_some_and(|latest| latest.name == name && latest.frame + 1 >= frame);
    // A frame may be laid out more than once.
    let is_same_frame = latest.as_ref().is_some_and(|latest| latest.name == name && latest.frame == frame);
    let focus_before = match &latest {
        Some(latest) => latest.focus_before,
        None => ctx.memory(|memory| memory.focused()),
    };
    let is_new = !was_there && !is_same_frame;
    let below = match &latest {
        Some(latest) if is_new => Some((latest.name.clone(), ctx.memory(|memory| memory.focused()))),
        Some(latest) => latest.below.clone(),
        None => None,
    };
    let left = latest.as_ref().filter(|latest| is_new && latest.name == KEYS).and_then(|keys| keys.below.clone());
    let left = left.filter(|(left, _)| left == name);
    let has_just_come = match &latest {
        Some(latest) if is_same_frame => latest.has_just_come,
        _ => is_new && left.is_none(),
    };
    let gets_focus = match &latest {
        Some(latest) if is_same_frame => latest.gets_focus,
        Some(latest) if !is_new => {
            ctx.memory_mut(|memory| latest.gets_focus.into_iter().for_each(|id| memory.request_focus(id)));
            None
        }
        _ => left.as_ref().and_then(|(_, focus)| *focus),
    };
    if left.is_some() {
        ctx.request_repaint();
    } else if is_new {
        ctx.memory_mut(|memory| memory.stop_text_input());
        // What gets the focus in this frame shows it in the next.
        ctx.request_repaint();
    }
    let now = Latest { name: name.to_owned(), frame, has_just_come, focus_before, below, gets_focus };
    ctx.data_mut(|data| data.insert_temp(key(), now));
}

fn latest(ctx: &Egui) -> Option<Latest> {
    ctx.data(|data| data.get_temp(key()))
}

fn key() -> Id {
    Id::unique("the dialog that is shown")
}

/// Says to screen readers that this is a dialog, which one, and that nothing else can be reached.
fn announce(ui: &Ui, title: &str) {
    let modal = ui.stack().iter().find(|part| part.kind() == Some(UiKind::Modal));
    if let Some(modal) = modal {
        ui.ctx().accesskit_node_builder(modal.unique_id, |node| {
            node.set_role(Role::Dialog);
            node.set_label(title);
            node.set_modal();
        });
    }
}
