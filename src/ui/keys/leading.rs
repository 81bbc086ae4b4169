//! The button that leads on from a screen: Enter presses it as long as nothing else has a use for Enter, Ctrl+Enter also
//! while something is typed.

use eframe::egui::{Context as Egui, Event, Key, Modifiers, Response, Ui};

use super::Control;
use super::list::key_hint;
use super::read::{is_dialogs, take_typing, was_typing};
use crate::ui::widgets::{Button, is_enter_free};

/// Shows `button`, of which there is one on a screen, with its key; says whether it is to be done.
pub fn leading_ui(ui: &mut Ui, button: Button<'_>) -> (Response, bool) {
    named_leading_ui(ui, button.keys(key_hint(Control::LeadOn)))
}

/// The same for a button that names another key of its own.
pub fn named_leading_ui(ui: &mut Ui, button: Button<'_>) -> (Response, bool) {
    let response = button.show(ui);
    let is_asked = response.clicked() || leads_on_typing(ui.ctx()) || is_entered(ui.ctx());
    (response, is_asked)
}

/// Whether the key was pressed that leads on also while something is typed. Takes it out of the input.
pub fn leads_on_typing(ctx: &Egui) -> bool {
    take_typing(ctx, Control::LeadOnTyping)
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
