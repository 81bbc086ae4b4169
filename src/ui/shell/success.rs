//! That something was done: a line in the bar, which takes nothing from the screen and goes by itself. It stays for as long
//! as it takes to read, and for as long as the pointer or the focus is on it or the window is not looked at. The next one
//! takes its place, and a problem takes it away: both in `notices`.

use std::time::Duration;

use eframe::egui::accesskit::{Live, Role};
use eframe::egui::{CornerRadius, Frame, Label, Margin, TextStyle, TextWrapMode, Ui, WidgetInfo, WidgetText};

use crate::text::shown;
use crate::ui::command::Command;
use crate::ui::context::Context;
use crate::ui::theme::{colors, measure, space, text, type_size};
use crate::ui::widgets::{Button, Icon, Phrased, Tone, cut_ui, icon};

/// Seconds that it stays however short it is, and for each character.
const LEAST: f64 = 8.0;
const EACH: f64 = 0.12;
/// Seconds that it stays at least after the pointer or the focus has left it.
const AFTER: f64 = 2.0;

/// Something that was done.
#[derive(Debug)]
pub(super) struct Success {
    /// In the language in which it was said.
    text: String,
    tone: Tone,
    /// The file that came of it.
    place: Option<String>,
    /// Where it is seen, and what the way there is called.
    way: Option<(String, Command)>,
    /// When it goes, by the window's clock; none before it was seen.
    until: Option<f64>,
}

/// Whether it is still to be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stay {
    On,
    Over,
}

impl Success {
    pub fn new(text: String, place: Option<String>, way: Option<(String, Command)>) -> Self {
        Success { text, tone: Tone::Done, place, way, until: None }
    }

    /// What is to be known of what was asked for, where nothing was done.
    pub fn hint(text: String) -> Self {
        Success { tone: Tone::Info, ..Success::new(text, None, None) }
    }

    /// A file came of it, whose name it tells.
    pub fn names_file(&self) -> bool {
        self.place.is_some()
    }

    /// Whether its time is over at `now`; while it `is_held` it goes on.
    fn stay(&mut self, now: f64, is_held: bool) -> Stay {
        let shown_for = LEAST + EACH * self.text.chars().count() as f64;
        let until = self.until.get_or_insert(now + shown_for);
        if is_held {
            *until = until.max(now + AFTER);
        }
        if now < *until { Stay::On } else { Stay::Over }
    }

    /// What may be seen of it, first what is best: of a file its name and the folder that it is in, of which the ones around are
    /// left out; then its name, which is never cut, behind what was done, below it, or by itself.
    fn ways(&self) -> Vec<String> {
        let Some(place) = &self.place else { return vec![self.text.clone()] };
        let ends: Vec<usize> = place.rmatch_indices(['/', '\\']).map(|(at, _)| at).take(2).collect();
        let full = match ends[..] {
            [_, outer] if outer > 0 => format!("{} …{}", self.text, &place[outer..]),
            _ => format!("{} {place}", self.text),
        };
        let name = ends.first().map_or(place.as_str(), |end| &place[end + 1..]);
        vec![full, format!("{} {name}", self.text), format!("{}\n{name}", self.text), name.to_owned()]
    }

    /// The same as it is said.
    fn whole(&self) -> String {
        match &self.place {
            Some(place) => format!("{} {place}", self.text),
            None => self.text.clone(),
        }
    }
}

/// Draws it into the line of the bar, shortened where there is too little room; the name of a file rather takes two lines. Gives
/// back what was asked for with it.
pub(super) fn success_ui(ui: &mut Ui, cx: &Context<'_>, success: &mut Success) -> (Stay, Option<Command>) {
    let colors = colors(ui);
    let (fill, ink, mark) = match success.tone {
        Tone::Done => (colors.done_soft, colors.done, Icon::Check),
        _ => (colors.accent_soft, colors.accent, Icon::Info),
    };
    let frame = Frame::new()
        .fill(fill)
        .corner_radius(CornerRadius::same(measure::RADIUS_SMALL))
        .inner_margin(Margin::symmetric(space::INSIDE as i8, 2));
    let mut is_dismissed = false;
    let mut asked = None;
    let drawn = frame.show(ui, |ui| {
        ui.spacing_mut().item_spacing.x = space::NEAR;
        let (rect, _) = ui.allocate_exact_size(eframe::egui::vec2(18.0, 18.0), eframe::egui::Sense::hover());
        icon::paint(ui.painter(), mark, rect, ink);
        let whole = success.whole();
        // Room for the buttons: the way there, and what takes it away.
        let show = cx.word(if success.place.is_some() { "notice-open" } else { "notice-show" });
        let way = success.way.as_ref().map_or(0.0, |_| {
            let font = text::regular(type_size::BODY);
            let label = ui.painter().layout_no_wrap(shown(&show), font, colors.text);
            label.size().x + 2.0 * space::BETWEEN + space::NEAR
        });
        let room = (ui.available_width() - measure::TARGET_SMALL - space::NEAR - way).max(measure::TARGET);
        let wide = |said: &str| {
            let whole = WidgetText::from(text::small_strong(ui, said));
            whole.into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body).size().x
        };
        let ways = success.ways();
        let seen = ways.iter().find(|said| wide(said) <= room).or(ways.last()).cloned().unwrap_or_default();
        let is_whole = wide(&seen) <= room;
        let line = ui.scope(|ui| {
            ui.set_max_width(room);
            let said = text::small_strong(ui, &seen);
            match (is_whole && seen.contains('\n'), is_whole || !success.names_file()) {
                (true, _) => ui.add(Label::new(said).extend()),
                (false, true) => cut_ui(ui, said),
                (false, false) => Phrased::new(ui, said).full().show(ui, Role::Label),
            }
        });
        let line = match &success.place {
            Some(place) => line.inner.on_hover_text(text::small(ui, place)),
            None => line.inner,
        };
        line.widget_info(|| WidgetInfo::labeled(Role::Label, true, &whole));
        ui.ctx().accesskit_node_builder(line.id, |node| node.set_live(Live::Polite));
        let mut has_focus = false;
        if let Some((label, command)) = &success.way {
            let there = Button::secondary(&show).name(label).hint(label).low().show(ui);
            asked = there.clicked().then(|| command.clone());
            has_focus = there.has_focus();
        }
        let label = cx.word("notice-dismiss");
        let button = Button::quiet(&label).icon(Icon::Close).mark_only().low().show(ui);
        is_dismissed = button.clicked() || asked.is_some();
        has_focus || button.has_focus()
    });
    let is_held = drawn.inner || drawn.response.contains_pointer() || !ui.input(|input| input.focused);
    let now = ui.input(|input| input.time);
    if is_dismissed {
        return (Stay::Over, asked);
    }
    let stay = success.stay(now, is_held);
    if let (Stay::On, Some(until)) = (stay, success.until) {
        ui.ctx().request_repaint_after(Duration::from_secs_f64((until - now).clamp(0.0, LEAST)));
    }
    (stay, asked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_stays_for_as_long_as_it_takes_to_read() {
        let check = |text: &str, seconds: f64| {
            let mut success = Success::new(text.to_owned(), None, None);
            assert_eq!(success.stay(100.0, false), Stay::On, "{text}");
            assert_eq!(success.stay(100.0 + seconds - 0.1, false), Stay::On, "{text}");
            assert_eq!(success.stay(100.0 + seconds + 0.1, false), Stay::Over, "{text}");
        };
        check("保存しました。", 8.84);
        check(&"長".repeat(50), 14.0);
    }

    #[test]
    fn of_a_file_its_folder_and_its_name_are_seen_and_the_name_always() {
        let check = |place: &str, seen: &str| {
            let success = Success::new("保存しました。".to_owned(), Some(place.to_owned()), None);
            let said = |seen: &str| format!("保存しました。 {seen}");
            let below = "保存しました。\n診断.ron".to_owned();
            assert_eq!(success.ways(), [said(seen), said("診断.ron"), below, "診断.ron".to_owned()], "{place}");
        };
        check("/home/dx/書類/診断.ron", "…/書類/診断.ron");
        check("C:\\Users\\dx\\書類\\診断.ron", "…\\書類\\診断.ron");
        check("/書類/診断.ron", "/書類/診断.ron");
        check("診断.ron", "診断.ron");
    }

    #[test]
    fn it_stays_while_it_is_held() {
        let mut success = Success::new("保存しました。".to_owned(), None, None);
        assert_eq!(success.stay(0.0, false), Stay::On);
        assert_eq!(success.stay(60.0, true), Stay::On);
        assert_eq!(success.stay(61.9, false), Stay::On, "a moment to read on");
        assert_eq!(success.stay(62.1, false), Stay::Over);
    }
}
