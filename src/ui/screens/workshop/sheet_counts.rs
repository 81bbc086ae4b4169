//! What the workshop says of how the sheets answered a question, as far as it may be seen.

use crate::assessment::privacy::SHOWN_FROM;
use crate::catalogue::Level;
use crate::ui::context::{Context, Document};
use crate::workshop::{Topic, spread_text};

/// The sheets' median on a question, where they have one and it may be seen: with enough answers, or where the only sheet
/// there is is the facilitator's own.
pub(super) fn median(document: Document<'_>, topic: &Topic) -> Option<Level> {
    let is_own = document.session.assessment().current().responses.len() == 1;
    topic.sheets.one_median().filter(|_| is_own || topic.may_be_shown)
}

/// How the sheets answered a question, as far as it may be seen.
pub(super) fn text(cx: &Context<'_>, document: Document<'_>, topic: &Topic) -> String {
    let counts = &topic.sheets.counts;
    match (median(document, topic), topic.sheets.median, topic.sheets.agreement) {
        _ if counts.total() == 0 => cx.word("agreed-sheets-none"),
        (_, Some((lower, upper)), Some(_)) if topic.may_be_shown => {
            let median = cx.wording().levels((lower, upper));
            let args = [("median", median.into()), ("spread", spread_text(cx.words, &topic.sheets).into())];
            cx.say("agreed-sheets", &args)
        }
        (Some(level), ..) => cx.say("agreed-sheets-own", &[("level", level.get().into())]),
        _ => cx.say("agreed-sheets-few", &[("from", SHOWN_FROM.into())]),
    }
}
