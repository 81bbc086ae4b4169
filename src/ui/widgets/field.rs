//! Fields to type into: a label that belongs to it, a hint, what is wrong beneath.
//!
//! A field holds no text: it is given what stands there and gives back what stands there after typing. Text being
//! converted by an input method is part of it until it is committed.

use std::sync::Arc;

use eframe::egui::text::{LayoutJob, LayoutSection, TextFormat};
use eframe::egui::{
    Color32, CornerRadius, Galley, Id, InputState, Key, KeyboardShortcut, Margin, Modifiers, Response, Stroke,
    TextBuffer, TextEdit, TextStyle, Ui, text_edit::TextEditState,
};

use super::focus;
use super::label::text_ui;
use crate::assessment::limits;
use crate::text::{Weight, cut_line, shown, shown_char};
use crate::ui::theme::{colors, measure, space, text, type_size};

/// Room at both sides of what is typed, and above and below, in points.
const BESIDE: i8 = 12;
const ABOVE: i8 = 9;

/// How much room a field gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    One,
    /// At least so many lines; Enter begins a new one.
    Many(usize),
    /// The same, and Shift+Enter begins a new one: Enter is for what comes after.
    Room(usize),
}

/// A field that is being described; [`show`](Self::show) draws it.
#[must_use]
pub struct Field<'a> {
    id: Id,
    label: &'a str,
    text: &'a str,
    hint: &'a str,
    lines: Lines,
    most: usize,
    wrong: Option<&'a str>,
    shows_label: bool,
    is_of_document: bool,
    keys: &'a str,
}

/// What became of a field in this frame.
pub struct Typed {
    pub response: Response,
    /// What stands there now, if it changed.
    pub text: Option<String>,
    /// Enter was pressed where it begins no new line.
    pub entered: bool,
}

impl<'a> Field<'a> {
    /// A field called `label` that holds `text`; `id` tells it from all others.
    pub fn new(id: impl std::hash::Hash + std::fmt::Debug, label: &'a str, text: &'a str) -> Self {
        Field {
            id: Id::unique(("field", id)),
            label,
            text,
            hint: "",
            lines: Lines::One,
            most: limits::TEXT,
            wrong: None,
            shows_label: true,
            is_of_document: false,
            keys: "",
        }
    }

    /// Shown while nothing is typed.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = hint;
        self
    }

    pub fn lines(mut self, lines: Lines) -> Self {
        self.lines = lines;
        self
    }

    /// Characters that can be typed.
    pub fn most(mut self, most: usize) -> Self {
        self.most = most;
        self
    }

    /// What is wrong with what stands there.
    pub fn wrong(mut self, wrong: Option<&'a str>) -> Self {
        self.wrong = wrong;
        self
    }

    /// The label is said to screen readers only.
    pub fn label_hidden(mut self) -> Self {
        self.shows_label = false;
        self
    }

    /// Its text belongs to the assessment: undoing while it has the focus takes back edits of the assessment.
    pub fn of_document(mut self) -> Self {
        self.is_of_document = true;
        self
    }

    /// The key that leads into it, beside its label.
    pub fn keys(mut self, keys: &'a str) -> Self {
        self.keys = keys;
        self
    }

    /// The id by which the focus can be given to it.
    pub fn id(&self) -> Id {
        self.id
    }

    /// Characters that it takes in. Into an assessment more may be put than fits: that is refused there and said, where a
    /// field would cut it off unseen. A bound for typing alone nobody refuses by: it holds here.
    fn taken(&self) -> usize {
        let is_refused_there = self.is_of_document && limits::is_of_edits(self.most);
        if is_refused_there { 2 * self.most } else { self.most }
    }

    /// Height of one line with its edge, in points: of what stands beside fields in a row.
    pub fn height(ui: &Ui) -> f32 {
        let margins = f32::from(ABOVE) + measure::EDGE;
        text::size(ui, &TextStyle::Body) * type_size::RUNNING + 2.0 * margins
    }

    /// Draws it as wide as there is room.
    pub fn show(self, ui: &mut Ui) -> Typed {
        if self.shows_label && self.keys.is_empty() {
            text_ui(ui, text::small_strong(ui, self.label));
        } else if self.shows_label {
            ui.horizontal(|ui| {
                ui.label(text::small_strong(ui, self.label));
                ui.label(text::small(ui, self.keys));
            });
        }
        let colors = colors(ui);
        let body = text::size(ui, &TextStyle::Body);
        let mut buffer = self.text.to_owned();
        let room = f64::from(ui.available_width() - 2.0 * f32::from(BESIDE));
        let hint = match self.lines {
            Lines::One => cut_line(&shown(self.hint), room, text::size(ui, &TextStyle::Small).into(), Weight::Regular),
            Lines::Many(_) | Lines::Room(_) => self.hint.to_owned(),
        };
        let mut layouter = |ui: &Ui, buffer: &dyn TextBuffer, width: f32| layout(ui, buffer.as_str(), width);
        let (mut edit, rows) = match self.lines {
            Lines::One => (TextEdit::singleline(&mut buffer), 1),
            Lines::Many(rows) => (TextEdit::multiline(&mut buffer), rows),
            Lines::Room(rows) => {
                let new_line = KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter);
                (TextEdit::multiline(&mut buffer).return_key(new_line), rows)
            }
        };
        let edge = if self.wrong.is_some() { colors.wrong } else { colors.edge };
        let frame = eframe::egui::Frame::new()
            .fill(colors.surface)
            .stroke(Stroke::new(measure::EDGE, edge))
            .corner_radius(CornerRadius::same(measure::RADIUS_SMALL))
            .inner_margin(Margin::symmetric(BESIDE, ABOVE));
        edit = edit
            .id(self.id)
            .desired_rows(rows)
            .desired_width(f32::INFINITY)
            .char_limit(self.taken())
            .font(text::regular(body))
            .hint_text(text::small(ui, &hint).line_height(Some(body * type_size::RUNNING)))
            .frame(frame)
            .layouter(&mut layouter);
        let mut response = ui.add(edit);
        let value = buffer.clone();
        response.widget_info(|| {
            let mut info = eframe::egui::WidgetInfo::text_edit(true, self.text, &value, self.hint);
            info.label = Some(self.label.to_owned());
            info
        });
        if response.has_focus() {
            focus::field_ring_ui(ui, &response);
            // Asked before: while its data are held, the context answers nothing.
            let typed = (ui.ctx().cumulative_pass_nr(), self.is_of_document);
            ui.ctx().data_mut(|data| data.insert_temp(typing_key(), typed));
        }
        if let Some(wrong) = self.wrong {
            ui.add_space(space::NEAR);
            text_ui(ui, text::small(ui, wrong).color(colors.wrong));
        }
        let enter = |i: &InputState| i.key_pressed(Key::Enter) && !i.modifiers.shift;
        let entered = match self.lines {
            Lines::One => response.lost_focus() && ui.input(enter),
            Lines::Room(_) => response.has_focus() && ui.input(enter),
            Lines::Many(_) => false,
        };
        let text = (buffer != self.text).then_some(buffer);
        if text.is_some() {
            response.mark_changed();
        }
        Typed { response, text, entered }
    }
}

/// Gives the field `id` the focus, with the caret behind what stands in it: where it was left last, perhaps in another text,
/// says nothing of where one goes on.
pub fn type_into(ctx: &eframe::egui::Context, id: Id) {
    TextEditState::default().store(ctx, id);
    ctx.memory_mut(|memory| memory.request_focus(id));
}

/// Whether a field has the focus: keys without Ctrl belong to it then.
pub fn is_typing(ctx: &eframe::egui::Context) -> bool {
    ctx.text_edit_focused()
}

/// Whether the field that has the focus holds text of the assessment.
pub fn typing_in_document(ctx: &eframe::egui::Context) -> bool {
    let latest = ctx.data(|data| data.get_temp::<(u64, bool)>(typing_key()));
    is_typing(ctx) && latest.is_some_and(|(_, is_of_document)| is_of_document)
}

fn typing_key() -> Id {
    Id::unique("typed into")
}

/// Lays out `typed` with a sign for each character, so that places in it stay those of what was typed.
fn layout(ui: &Ui, typed: &str, width: f32) -> Arc<Galley> {
    // A character of no width that every face can be asked for.
    const NOTHING: char = '\u{200b}';
    let mut before = None;
    let mut shown = String::with_capacity(typed.len());
    for c in typed.chars() {
        shown.push(shown_char(before, c).unwrap_or(NOTHING));
        before = Some(c);
    }
    let color: Color32 = colors(ui).text;
    let body = text::size(ui, &TextStyle::Body);
    let mut format = TextFormat::simple(text::regular(body), color);
    format.line_height = Some(body * type_size::RUNNING);
    let mut job = LayoutJob { text: shown.clone(), ..LayoutJob::default() };
    job.sections = vec![LayoutSection { leading_space: 0.0, byte_range: (0.into())..(shown.len().into()), format }];
    job.wrap.max_width = width;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_takes_in_no_more_than_its_bound_but_where_an_edit_refuses() {
        let field = |most| Field::new("field", "", "").most(most);
        let cases = [
            (field(limits::NOTE).of_document(), 2 * limits::NOTE),
            (field(limits::TEXT).of_document(), 2 * limits::TEXT),
            (field(3 * limits::TEXT).of_document(), 3 * limits::TEXT),
            (field(limits::HALL_NAME).of_document(), limits::HALL_NAME),
            (field(limits::NOTE), limits::NOTE),
        ];
        for (field, taken) in cases {
            assert_eq!(field.taken(), taken, "{}", field.most);
        }
    }
}
