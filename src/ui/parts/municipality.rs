//! Picking the body an assessment is about: a name or reading is typed, the list below shows what it may be. A body that is
//! not in the list of municipalities is never taken unasked: its line has to be gone to.

use eframe::egui::accesskit::{Live, Role};
use eframe::egui::{
    Align, CornerRadius, Id, Key, Modifiers, Rect, Response, RichText, Sense, Ui, WidgetInfo, pos2, vec2,
};

use crate::assessment::{Profile, ProfileEdit, limits};
use crate::catalogue::{Fit, Municipality};
use crate::i18n::Locale;
use crate::text::shown;
use crate::ui::context::Context;
use crate::ui::theme::{colors, measure, space, text, type_size};
use crate::ui::widgets::{Field, Phrased, focus, text_ui};

/// Municipalities that are listed at most.
const MOST: usize = 8;

/// Points; where the page has less height, the field and its list don't fit below what stands above them.
const LOW: f32 = 500.0;

/// What was typed, and what it may be.
#[derive(Debug, Default)]
pub struct PickerView {
    text: String,
    found: Vec<Municipality>,
    fit: Fit,
    /// The line that Enter chooses; the one after the last found is the name as it was typed. None before one is gone to
    /// where it is not clear which is meant.
    at: Option<usize>,
    /// That line is another one than in the frame before.
    has_moved: bool,
    /// It was gone from line to line since something was typed.
    has_walked: bool,
    /// Enter was pressed on the name as it was typed though others are found, and is to be pressed once more.
    asks_again: bool,
    /// The field gets the focus with the screen, which is to be seen from its top.
    is_quiet: bool,
}

impl PickerView {
    /// One whose field gets the focus with the screen it is on.
    pub fn first() -> Self {
        PickerView { is_quiet: true, ..PickerView::default() }
    }
}

impl PickerView {
    /// The listed municipality that Enter chooses.
    pub fn at(&self) -> Option<&Municipality> {
        self.found.get(self.at?).filter(|_| !self.text.trim().is_empty())
    }

    /// Whether nothing is typed.
    pub fn is_blank(&self) -> bool {
        self.text.is_empty()
    }
}

/// The body that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    Listed(Municipality),
    /// One that is not in the list, such as a union of municipalities.
    Typed(String),
}

impl Body {
    /// The profile that a new assessment of this body begins with.
    pub fn profile(self) -> Profile {
        let (code, name, prefecture) = self.parts();
        Profile { code, name, prefecture, ..Profile::default() }
    }

    /// The edit that makes an assessment one of this body.
    pub fn edit(self) -> ProfileEdit {
        let (code, name, prefecture) = self.parts();
        ProfileEdit::Municipality { code, name, prefecture }
    }

    fn parts(self) -> (Option<String>, String, String) {
        match self {
            Body::Listed(Municipality { code, name, prefecture, .. }) => (Some(code), name, prefecture),
            Body::Typed(name) => (None, name, String::new()),
        }
    }
}

/// The field of the picker called `name`, by which the focus can be given to it.
pub fn picker_field(name: &str) -> Id {
    Field::new(("municipality", name), "", "").id()
}

/// Draws the picker called `name` and gives back what was chosen in it now.
pub fn picker_ui(ui: &mut Ui, cx: &Context<'_>, name: &str, view: &mut PickerView) -> Option<Body> {
    let (label, hint) = (cx.word("municipality-field"), cx.word("municipality-hint"));
    let field = Field::new(("municipality", name), &label, &view.text).hint(&hint).most(limits::HALL_NAME);
    let id = field.id();
    let (down, up) = steps(ui, id);
    let typed = field.show(ui);
    if typed.response.gained_focus() && !std::mem::take(&mut view.is_quiet) {
        typed.response.scroll_to_me(None);
    }
    if let Some(now) = typed.text {
        // In a low window the list is seen only with the field at the top.
        let is_low = ui.clip_rect().height() < LOW;
        typed.response.scroll_to_me(is_low.then_some(Align::TOP));
        let found = cx.catalogue.municipalities.search(&now, MOST);
        let (fit, at) = (found.fit, (found.fit == Fit::Clearly).then_some(0));
        let found = found.listed.into_iter().cloned().collect();
        *view = PickerView { text: now, found, fit, at, ..PickerView::default() };
    }
    if view.text.trim().is_empty() {
        return None;
    }
    view.has_moved = down + up > 0;
    if view.has_moved {
        // From no line, the first is one step down.
        let place = view.at.map_or(0, |at| at + 1) + down;
        let last = view.found.len();
        let at = place.saturating_sub(up).saturating_sub(1).min(last);
        // Whoever presses it as in other lists, before Enter, means what is found.
        let is_first = !std::mem::replace(&mut view.has_walked, true);
        view.at = Some(if is_first && at == last { last.saturating_sub(1) } else { at });
        view.asks_again = false;
    }
    enter_ui(ui, cx, view);
    let pressed = list_ui(ui, cx, view, id);
    let mut entered = view.at.filter(|_| typed.entered);
    let is_unlisted = entered == Some(view.found.len()) && !view.found.is_empty();
    if is_unlisted && !std::mem::replace(&mut view.asks_again, true) {
        entered = None;
        ui.ctx().request_repaint();
    }
    if typed.entered && entered.is_none() {
        // Nothing is chosen: the list stays, and what is typed can be gone on with.
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    let chosen = pressed.or(entered)?;
    Some(match view.found.get(chosen) {
        Some(municipality) => Body::Listed(municipality.clone()),
        None => Body::Typed(view.text.trim().to_owned()),
    })
}

/// What Enter does now, said by itself when it changes.
fn enter_ui(ui: &mut Ui, cx: &Context<'_>, view: &PickerView) {
    let said = match (view.at, view.fit) {
        (Some(at), _) => match view.found.get(at) {
            Some(municipality) => {
                cx.say("municipality-enter", &[("name", cx.wording().municipality(municipality).into())])
            }
            None => {
                let key = if view.asks_again { "municipality-enter-again" } else { "municipality-enter-as-typed" };
                cx.say(key, &[("name", view.text.trim().into())])
            }
        },
        (None, Fit::Alike) => cx.word("municipality-alike"),
        (None, Fit::Nothing) => cx.word("municipality-nothing"),
        (None, Fit::Clearly | Fit::AmongOthers) => cx.word("municipality-choose"),
    };
    let response = text_ui(ui, text::second(ui, &said));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
}

/// Down and up, while the field has the focus; taken before it sees them.
fn steps(ui: &Ui, field: Id) -> (usize, usize) {
    let has_focus = ui.memory(|memory| memory.has_focus(field));
    let step = |key| usize::from(has_focus && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)));
    (step(Key::ArrowDown), step(Key::ArrowUp))
}

/// Draws the list and says which of its lines was pressed. The line that Enter chooses is kept in sight.
fn list_ui(ui: &mut Ui, cx: &Context<'_>, view: &PickerView, field: Id) -> Option<usize> {
    let mut pressed = None;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let name = cx.word("municipality-list");
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::ListBox);
            node.set_label(name);
        });
        let as_typed = cx.say("municipality-as-typed", &[("name", view.text.trim().into())]);
        let note = cx.word("municipality-as-typed-note");
        let locale = cx.locale();
        let in_japanese: Vec<String> = view.found.iter().map(|m| format!("{}{}", m.prefecture, m.name)).collect();
        let listed = view.found.iter().zip(&in_japanese).map(|(m, in_japanese)| Line {
            name: m.name_in(locale),
            beside: m.prefecture_in(locale),
            right: match locale {
                Locale::Ja => &m.kana,
                Locale::En => in_japanese,
            },
        });
        let lines = listed.chain([Line { name: &as_typed, beside: "", right: &note }]);
        for (n, line) in lines.enumerate() {
            let response = line_ui(ui, line, view.at == Some(n));
            if response.clicked() {
                pressed = Some(n);
            }
            if view.at == Some(n) {
                ui.ctx().accesskit_node_builder(field, |node| {
                    node.set_active_descendant(response.id.accesskit_id());
                });
                if view.has_moved {
                    response.scroll_to_me(None);
                }
            }
        }
    });
    pressed
}

/// A line of the list: what it is called, and what else is known of it.
struct Line<'a> {
    name: &'a str,
    beside: &'a str,
    /// At the far end, where there is room.
    right: &'a str,
}

fn line_ui(ui: &mut Ui, line: Line<'_>, is_chosen: bool) -> Response {
    let colors = colors(ui);
    let inside = ui.available_width() - 2.0 * space::BETWEEN;
    let ink = if is_chosen { colors.accent } else { colors.text };
    let font = if is_chosen { text::bold(type_size::BODY) } else { text::regular(type_size::BODY) };
    let name = RichText::new(shown(line.name)).font(font).color(ink);
    let name = Phrased::new(ui, name).full().galley(ui, inside);
    let small = text::regular(type_size::SMALL);
    let beside = ui.painter().layout_no_wrap(shown(line.beside), small.clone(), colors.second);
    let left = name.size().x + space::BETWEEN + beside.size().x + space::BETWEEN;
    let right = ui.painter().layout(shown(line.right), small, colors.second, inside);
    // Under the name where there is no room beside it.
    let is_under = left + right.size().x > inside;
    let content = if is_under { name.size().y + space::NEAR + right.size().y } else { name.size().y };
    let height = (content + space::BETWEEN).max(measure::TARGET);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let said = [line.name, line.beside, line.right].map(str::to_owned).into_iter().filter(|part| !part.is_empty());
    let said = said.collect::<Vec<_>>().join(" ");
    response.widget_info(|| WidgetInfo::labeled(Role::ListBoxOption, true, &said));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_selected(is_chosen));
    if ui.is_rect_visible(rect) {
        let fill = match (is_chosen, response.hovered()) {
            (true, _) => colors.accent_soft,
            (false, true) => colors.hover,
            (false, false) => colors.surface,
        };
        ui.painter().rect_filled(rect, CornerRadius::same(measure::RADIUS_SMALL), fill);
        if is_chosen {
            let bar = Rect::from_min_size(pos2(rect.left(), rect.top() + 8.0), vec2(4.0, rect.height() - 16.0));
            ui.painter().rect_filled(bar, CornerRadius::same(2), colors.accent);
        }
        let at = pos2(rect.left() + space::BETWEEN, rect.center().y - content / 2.0);
        let (name_size, beside_size) = (name.size(), beside.size());
        ui.painter().galley(at, name, ink);
        let beside_at = pos2(at.x + name_size.x + space::BETWEEN, at.y + name_size.y - beside_size.y - 1.0);
        ui.painter().galley(beside_at, beside, colors.second);
        let right_at = if is_under {
            pos2(at.x, at.y + name_size.y + space::NEAR)
        } else {
            pos2(rect.right() - space::BETWEEN - right.size().x, rect.center().y - right.size().y / 2.0)
        };
        ui.painter().galley(right_at, right, colors.second);
    }
    focus::ring_ui(ui, &response);
    response
}
