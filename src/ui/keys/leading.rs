//! The button that leads on from a screen: Enter presses it as long as nothing else has a use for Enter, Ctrl+Enter also
//! while something is typed.

use eframe::egui::{Context as Egui, Event, Id, Key, Modifiers, Response, Ui};

use super::Control;
use super::list::key_hint;
use super::read::{is_dialogs, take_typing, was_typing};
use crate::ui::widgets::{Button, is_enter_free, is_typing};

/// Shows `button`, of which there is one on a screen, with its key; says whether it is to be done.
pub fn leading_ui(ui: &mut Ui, button: Button<'_>) -> (Response, bool) {
    named_leading_ui(ui, button.keys(key_hint(Control::LeadOn)))
}

/// The same below the fields of a screen, with another key while something is typed: it becomes wider then, and what stands
/// below it may move.
pub fn leading_below_ui(ui: &mut Ui, button: Button<'_>) -> (Response, bool) {
    let key = if is_typing(ui.ctx()) { Control::LeadOnTyping } else { Control::LeadOn };
    named_leading_ui(ui, button.keys(key_hint(key)))
}

/// The same for a button that names another key of its own.
pub fn named_leading_ui(ui: &mut Ui, button: Button<'_>) -> (Response, bool) {
    let response = button.show(ui);
    let is_asked = response.clicked() || leads_on_typing(ui.ctx()) || is_entered(ui.ctx());
    (response, is_asked)
}

/// Takes the key that leads on also while something is typed out of the input, before anything is drawn: what has the focus
/// would take it for an Enter of its own, and does so on screens that lead nowhere.
pub fn hold_lead_on(ctx: &Egui) {
    let is_asked = take_typing(ctx, Control::LeadOnTyping);
    ctx.data_mut(|data| data.insert_temp(held_key(), is_asked));
}

/// Whether that key was pressed in this frame. Tells it once.
pub fn leads_on_typing(ctx: &Egui) -> bool {
    !is_dialogs(ctx) && ctx.data_mut(|data| std::mem::take(data.get_temp_mut_or_default::<bool>(held_key())))
}

fn held_key() -> Id {
    Id::unique("what leads on also while something is typed was pressed")
}

/// Enter, while nothing has the focus that it would press. Held down it does nothing: it would run through the screens.
fn is_entered(ctx: &Egui) -> bool {
    if is_dialogs(ctx) || was_typing(ctx) || !is_enter_free(ctx) {
        return false;
    }
    let is_enter = |event: &Event| {
        matches!(event, Event::Key { key: Key::Enter, pressed: true, repeat: false, modifiers: Modifiers::NONE, .. })
    };
    ctx.input_mut(|input| {
        let before = input.events.len();
        input.events.retain(|event| !is_enter(event));
        input.events.len() < before
    })
}
