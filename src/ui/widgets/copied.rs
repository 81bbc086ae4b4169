//! What is copied by the key: the one thing that is drawn where the focus is. Whether the key was pressed is handed in once a
//! frame, before anything is drawn.

use eframe::egui::text_edit::TextEditState;
use eframe::egui::text_selection::LabelSelectionState;
use eframe::egui::{Context, Id, Rect, Ui};

use super::is_typing;

/// Says whether the key was pressed in this frame.
pub fn note_copy(ctx: &Context, is_asked: bool) {
    ctx.data_mut(|data| data.insert_temp(key(), is_asked));
}

/// Something that can be copied, from where it begins to where it ends.
#[must_use]
pub struct CopyRegion {
    top: f32,
}

impl CopyRegion {
    /// It is drawn from here on.
    pub fn begin(ui: &Ui) -> CopyRegion {
        CopyRegion { top: ui.cursor().top() }
    }

    /// It ends here; says whether the focus is in it and the key was pressed, and nothing in it took that. Tells it once.
    pub fn is_copied(self, ui: &Ui) -> bool {
        let ctx = ui.ctx();
        if !ctx.data(|data| data.get_temp::<bool>(key())).unwrap_or_default() {
            return false;
        }
        let region = Rect::from_x_y_ranges(ui.max_rect().x_range(), self.top..=ui.cursor().top());
        let focused = ctx.memory(|memory| memory.focused()).and_then(|id| ctx.read_response(id));
        let is_here = focused.is_some_and(|focused| {
            focused.layer_id == ui.layer_id() && region.contains(focused.rect.intersect(ui.max_rect()).center())
        });
        if is_here {
            note_copy(ctx, false);
        }
        is_here
    }
}

/// Whether text is selected: in the field that is typed into, or in what is read.
pub fn has_selection(ctx: &Context) -> bool {
    let field = ctx.memory(|memory| memory.focused()).filter(|_| is_typing(ctx));
    let range = field.and_then(|id| TextEditState::load(ctx, id)).and_then(|state| state.cursor.char_range());
    let is_read = ctx.plugin_or_default::<LabelSelectionState>().lock().has_selection();
    is_read || range.is_some_and(|range| !range.is_empty())
}

fn key() -> Id {
    Id::unique("what has the focus is copied")
}
