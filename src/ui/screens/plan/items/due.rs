//! By when: typed in any form that means a day, said back as the house says it. What means none stays as it was typed,
//! in the item as well, and the item keeps the date it had.

use eframe::egui::{Response, Ui};
use jiff::civil::Date;

use crate::assessment::{Item, ItemChange};
use crate::ui::context::Context;
use crate::ui::parts::{read_deadline, said_deadline};
use crate::ui::theme::text;
use crate::ui::widgets::{Field, text_ui, type_into};

/// Characters of a date, with all that may stand around it.
const LONGEST: usize = 40;

/// A date that is being typed.
#[derive(Clone, Debug)]
pub(super) struct DueDraft {
    text: String,
    /// What the item had before.
    before: Option<Date>,
    /// What it has by this text: with another one, as after undoing, what was typed is past.
    value: Option<Date>,
    /// The field was left, now or before the file was opened: it means no date, and that is said.
    is_left: bool,
    /// That was scrolled to, or stood there before.
    is_shown: bool,
}

/// What became of the field in this frame.
pub(super) struct DueTyped {
    pub response: Response,
    pub change: Option<ItemChange>,
    pub entered: bool,
}

/// The field.
pub(super) struct DueField<'a> {
    pub field: Field<'a>,
    /// The date that the item has.
    pub value: Option<Date>,
}

/// What stands in the field of `item`, while `draft` is typed.
pub(super) fn stands(cx: &Context<'_>, draft: &mut Option<DueDraft>, item: &Item) -> String {
    let (value, kept) = (item.due, item.due_typed.as_str());
    draft.take_if(|draft| {
        draft.value != value
            || if read_deadline(cx, &draft.text).is_none() { draft.text != kept } else { !kept.is_empty() }
    });
    if draft.is_none() && !kept.is_empty() {
        *draft = Some(DueDraft { text: kept.to_owned(), before: value, value, is_left: true, is_shown: true });
    }
    draft
        .as_ref()
        .map_or_else(|| value.map(|date| said_deadline(cx, date)).unwrap_or_default(), |draft| draft.text.clone())
}

/// Draws the field.
pub(super) fn due_ui(ui: &mut Ui, cx: &Context<'_>, field: DueField<'_>, draft: &mut Option<DueDraft>) -> DueTyped {
    let DueField { field, value } = field;
    let is_wrong = draft.as_ref().is_some_and(|draft| draft.is_left);
    let wrong = cx.word("plan-by-wrong");
    let id = field.id();
    let typed = field.most(LONGEST).of_document().wrong(is_wrong.then_some(wrong.as_str())).show(ui);
    let is_news = draft.as_mut().is_some_and(|draft| draft.is_left && !std::mem::replace(&mut draft.is_shown, true));
    if is_news {
        // What would be a date stands below the field, which may be the last of the window.
        ui.scroll_to_rect(ui.min_rect(), None);
    }
    let (mut change, mut entered) = (None, typed.entered);
    if let Some(text) = typed.text {
        let before = draft.as_ref().map_or(value, |draft| draft.before);
        let means = read_deadline(cx, &text);
        let now = means.unwrap_or(before);
        change = Some(match means {
            Some(date) => ItemChange::Due(date),
            None => ItemChange::DueTyped(before, text.clone()),
        });
        *draft = Some(DueDraft { text, before, value: now, is_left: false, is_shown: false });
    }
    if typed.response.lost_focus() {
        draft.take_if(|draft| read_deadline(cx, &draft.text).is_some());
        if let Some(draft) = draft {
            draft.is_left = true;
            if typed.entered {
                // Who takes it for done is told here, where it is mended.
                entered = false;
                type_into(ui.ctx(), id);
            }
        }
    }
    let typing = draft.as_ref().filter(|draft| typed.response.has_focus() && !draft.is_left);
    let meant = typing.and_then(|draft| read_deadline(cx, &draft.text).flatten());
    if let Some(date) = meant {
        text_ui(ui, text::second(ui, &cx.words.date(date)));
    }
    DueTyped { response: typed.response, change, entered }
}
