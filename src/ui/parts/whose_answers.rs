//! Whose answers are worked on, where they are those of a group.

use crate::assessment::{Sheet, Standing};
use crate::ui::context::{Context, Document};

/// That the answers are those of a group, and of how many sheets; nothing where they are one person's.
pub fn whose_answers(cx: &Context<'_>, document: Document<'_>) -> Option<String> {
    match (document.session.sheet(), document.findings.standing) {
        (Sheet::Agreed, Standing::Agreed(sheets)) => Some(cx.count("questions-agreed", sheets)),
        (Sheet::Agreed, Standing::Open(sheets)) => Some(cx.count("questions-agreeing", sheets)),
        _ => None,
    }
}
