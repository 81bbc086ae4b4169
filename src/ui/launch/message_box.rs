//! A box of the system with a sentence in it: for Windows, where a double click has no console to write to.

#![expect(clippy::disallowed_types, reason = "there is no window that could say it")]

use rfd::{MessageButtons, MessageDialog, MessageLevel};

/// Shows that something is wrong, and returns when it was read.
pub fn message_box(title: &str, text: &str) {
    MessageDialog::new()
        .set_level(MessageLevel::Error)
        .set_title(title)
        .set_description(text)
        .set_buttons(MessageButtons::Ok)
        .show();
}
