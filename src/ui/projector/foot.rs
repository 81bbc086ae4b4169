//! The foot of a slide: the keys that work now and where one is.

use std::borrow::Cow;

use eframe::egui::emath::GuiRounding as _;
use eframe::egui::{Align, Layout, RichText, TextStyle, TextWrapMode, Ui, UiBuilder, WidgetText};

use super::scale::{BODY, px};
use super::slide::live;
use crate::ui::command::{Command, SlideAction, WindowCommand};
use crate::ui::context::Context;
use crate::ui::keys::key_hint;
use crate::ui::theme::text;
use crate::ui::widgets::read_from_left;

/// A key that works now, as it is written, and the key of the word for what it does.
pub type Hint = (Cow<'static, str>, &'static str);

/// What stands at the foot.
#[derive(Debug, Default)]
pub(super) struct Foot {
    pub hints: Vec<Hint>,
    /// Where one is.
    pub place: Option<String>,
}

/// From a key to what it does, and to the next, in pixels at 1280 by 720.
const NEAR: f32 = BODY * 0.3;
const APART: f32 = BODY * 0.55;

/// The keys that work now, as many as there is room for, the most needed first; all keys, the way out, and where one is. A
/// `remark` stands in the place of the keys for a while.
pub(super) fn foot_ui(ui: &mut Ui, cx: &Context<'_>, foot: &Foot, remark: Option<RichText>) {
    let way_out = key_hint(SlideAction::Leave);
    // Where that key does something else, that stands among the hints.
    let is_free = foot.hints.iter().all(|(keys, _)| keys != way_out);
    let fixed = [(key_hint(Command::from(WindowCommand::Keys)), "projector-hint-keys")];
    let fixed: Vec<_> = is_free.then_some((way_out, "projector-leave")).into_iter().chain(fixed).collect();
    let all = ui.max_rect();
    let taken = ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = px(ui, NEAR);
        for (keys, word) in fixed {
            ui.label(text::small(ui, &cx.word(word)));
            ui.label(text::strong(ui, keys));
            ui.add_space(px(ui, APART));
        }
        if let Some(place) = &foot.place {
            ui.label(text::small(ui, place));
            ui.add_space(px(ui, APART));
        }
        read_from_left(ui);
        ui.cursor().right()
    });
    let room = all.with_max_x(taken.inner).round_ui();
    let mut left = ui.new_child(UiBuilder::new().max_rect(room).layout(Layout::left_to_right(Align::Center)));
    if let Some(remark) = remark {
        // In the place of the keys, which are known by then: beside them there is no room for it.
        let said = left.label(remark);
        live(&left, &said);
    } else {
        hints_ui(&mut left, cx, &foot.hints);
    }
    read_from_left(ui);
}

/// Where one is and nothing else, at the right: the keys are somewhere else.
pub(super) fn place_ui(ui: &mut Ui, foot: &Foot) {
    let Some(place) = &foot.place else { return };
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.label(text::small(ui, place)));
}

/// As many of `hints` as there is room for, one after the other.
fn hints_ui(ui: &mut Ui, cx: &Context<'_>, hints: &[Hint]) {
    ui.spacing_mut().item_spacing.x = px(ui, NEAR);
    for (keys, word) in hints {
        let said = [text::strong(ui, keys), text::small(ui, &cx.word(word))];
        let wide = |said: &RichText| {
            let whole = WidgetText::from(said.clone());
            whole.into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body).size().x
        };
        if ui.cursor().left() + said.iter().map(wide).sum::<f32>() + px(ui, NEAR) > ui.max_rect().right() {
            // What comes behind it may have room.
            continue;
        }
        for said in said {
            ui.label(said);
        }
        ui.add_space(px(ui, APART));
    }
}
