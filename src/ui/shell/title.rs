//! What the open assessment is called, in the bar and in the title of the window.

use crate::problem::visible;
use crate::ui::context::Context;

/// The window's title: the file, whether it is unsaved, the program.
pub(in crate::ui) fn window_title(cx: &Context<'_>) -> String {
    let Some(session) = cx.session else { return cx.word("shell-program") };
    let name = file_title(cx);
    let mark = if session.is_unsaved() { "*" } else { "" };
    format!("{mark}{name} - {}", cx.word("shell-program"))
}

/// What the open assessment is called: its file, or that it has none yet.
pub(super) fn file_title(cx: &Context<'_>) -> String {
    let path = cx.session.and_then(|session| session.path());
    match path.and_then(|path| path.file_name()) {
        Some(name) => visible(&name.to_string_lossy()),
        None => format!("{} {}", cx.own_name(), cx.word("shell-no-file")),
    }
}
