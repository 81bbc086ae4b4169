//! A slide: a heading and what stands under it, as plain data, set in pages that hold all of it at the size it has, and
//! drawn. Type never shrinks: what is too long goes on, on another page.
//!
//! The toolkit lays everything out. What it is asked first is how high things are, by drawing them unseen, for two ends that
//! it has no layout for: to tell what goes on the next page, and to spread a page over the display.

use std::ops::Range;
use std::rc::Rc;

use eframe::egui::accesskit::{Live, Role};
use eframe::egui::{Response, Ui};

use super::part::Part;
use super::scale::{BODY, SMALLEST, height, px};
use super::setting::{Setting, Text};
use crate::ui::theme::text;

/// A heading and what stands under it.
#[derive(Clone, Debug)]
pub(super) struct Slide {
    /// What it belongs to, above the title; may be empty.
    over: Text,
    title: Text,
    parts: Vec<Part>,
    /// What is said at the end of the page where there is room for it.
    aside: Option<Part>,
    names: Rc<[String]>,
    /// How it may be set, first what is best, before it is cut in two.
    allowed: &'static [Spacing],
    spacing: Spacing,
}

/// How close things are set.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Spacing {
    /// From line to line, in sizes of the text.
    leading: f32,
    /// Between parts: the least there is to be, in pixels at 1280 by 720.
    gap: f32,
    /// Size of the statements of a vote, in the same.
    letters: f32,
}

const USUAL: Spacing = Spacing { leading: 1.3, gap: 16.0, letters: BODY };
/// As close as things may stand where there is another way to have room.
const AIRY: Spacing = Spacing { leading: 1.2, gap: 12.0, letters: BODY };
const CLOSE: Spacing = Spacing { leading: 1.15, gap: 7.0, letters: BODY };
const SNUG: Spacing = Spacing { leading: 1.12, gap: 4.0, letters: BODY };
/// Where six statements of two lines stand above a remark of two: each is still seen to be one.
const CLOSEST: Spacing = Spacing { leading: 1.1, gap: 2.0, letters: SMALLEST };
/// Where more is said below than has room otherwise.
const TIGHTEST: Spacing = Spacing { leading: 1.0, gap: 1.0, letters: SMALLEST };
/// The widest gap, so that a slide with little on it does not fall apart.
const WIDEST: f32 = 26.0;
/// From line to line of a heading.
const HEAD_LEADING: f32 = 1.18;

/// `slides` in pages that fit into `ui`. A page that goes on with the one before is called what `continued` makes of its
/// title.
pub(super) fn pages(ui: &Ui, slides: Vec<Slide>, continued: impl Fn(&str) -> String) -> Vec<Slide> {
    slides.into_iter().flat_map(|slide| slide.pages(ui, &continued)).collect()
}

impl Slide {
    /// Under the title `title`, with `over` above it where that is not empty.
    pub fn new(over: impl Into<String>, title: impl Into<String>, parts: Vec<Part>) -> Slide {
        let (over, title) = (Text::new(over, text::accent), Text::new(title, text::question));
        Slide { over, title, parts, aside: None, names: Rc::default(), allowed: &[USUAL], spacing: USUAL }
    }

    /// The same, with no line that breaks within one of these names.
    #[must_use]
    pub fn with_names(self, names: &Rc<[String]>) -> Slide {
        Slide { names: Rc::clone(names), ..self }
    }

    /// Rather crowded than cut in two: it is to be seen as a whole.
    #[must_use]
    pub fn in_one_piece(self) -> Slide {
        Slide { allowed: &[USUAL, CLOSE, SNUG, CLOSEST, TIGHTEST], spacing: TIGHTEST, ..self }
    }

    /// The same as long as lines of one part stand closer than parts do.
    #[must_use]
    pub fn close(self) -> Slide {
        Slide { allowed: &[USUAL, CLOSE, SNUG, CLOSEST], spacing: CLOSEST, ..self }
    }

    /// Rather cut in two, or with less on it, than crowded.
    #[must_use]
    pub fn airy(self) -> Slide {
        Slide { allowed: &[USUAL, AIRY], spacing: AIRY, ..self }
    }

    /// As close as is easily read, and no closer: before it is cut in two.
    #[must_use]
    pub fn snug(self) -> Slide {
        Slide { allowed: &[USUAL, CLOSE, SNUG], spacing: SNUG, ..self }
    }

    /// Under a smaller title: a long one takes a line less.
    #[must_use]
    pub fn smaller(mut self) -> Slide {
        self.title.look = text::card_title;
        self
    }

    /// Under a title no larger than most text.
    #[must_use]
    pub fn smallest(mut self) -> Slide {
        self.title.look = text::strong;
        self
    }

    /// With `aside` at its end, where all of it stands on one page.
    #[must_use]
    pub fn with_aside(self, aside: Part) -> Slide {
        Slide { aside: Some(aside), ..self }
    }

    /// What it is called.
    pub fn title(&self) -> &str {
        &self.title.said
    }

    /// Adds `part` at its end.
    pub fn push(&mut self, part: Part) {
        self.parts.push(part);
    }

    /// Spread over the room in `ui`, as widely as it fits there; nothing where it does not fit however close it is set.
    pub fn spread(&self, ui: &Ui) -> Option<Slide> {
        let (closest, wider) = self.allowed.split_last()?;
        let room = ui.available_height() - self.head(ui);
        // Many pages are tried that do not fit at all: that is found first.
        let closest = self.spread_by(ui, room, *closest)?;
        Some(wider.iter().find_map(|spacing| self.spread_by(ui, room, *spacing)).unwrap_or(closest))
    }

    /// Spread over so much `room` under its heading, set by `spacing` or wider.
    fn spread_by(&self, ui: &Ui, room: f32, spacing: Spacing) -> Option<Slide> {
        let set = Slide { spacing, ..self.clone() };
        let least = px(ui, spacing.gap);
        let mut left = room;
        for part in &set.parts {
            left -= part.height(ui, set.setting());
            if left < least {
                return None;
            }
        }
        let gap = left / set.parts.len().max(1) as f32 / px(ui, 1.0);
        (gap >= spacing.gap).then(|| Slide { spacing: Spacing { gap: gap.min(WIDEST), ..spacing }, ..set })
    }

    /// Draws it from the top of `ui`, and gives back where its first part begins.
    pub fn show(&self, ui: &mut Ui) -> f32 {
        let top = ui.cursor().top();
        self.head_ui(ui);
        let head = ui.min_rect().bottom().max(top);
        for part in &self.parts {
            ui.add_space(px(ui, self.spacing.gap));
            part.show(ui, self.setting());
        }
        head + px(ui, self.spacing.gap)
    }

    fn setting(&self) -> Setting<'_> {
        Setting {
            names: &self.names,
            leading: self.spacing.leading,
            gap: self.spacing.gap,
            letters: self.spacing.letters,
        }
    }

    fn head_ui(&self, ui: &mut Ui) {
        let setting = Setting { leading: HEAD_LEADING, ..self.setting() };
        if !self.over.said.is_empty() {
            self.over.phrased(ui, setting).show(ui, Role::Label);
        }
        let title = self.title.phrased(ui, setting).show(ui, Role::Heading);
        live(ui, &title);
    }

    /// Height of the heading, in points.
    fn head(&self, ui: &Ui) -> f32 {
        height(ui, |ui| self.head_ui(ui))
    }

    /// What is left under the heading for one thing, in points.
    pub fn room(&self, ui: &Ui) -> f32 {
        ui.available_height() - self.head(ui) - px(ui, self.spacing.gap)
    }

    fn pages(mut self, ui: &Ui, continued: &impl Fn(&str) -> String) -> Vec<Slide> {
        if let Some(aside) = self.aside.take() {
            let mut whole = self.clone();
            whole.push(aside);
            if let Some(spread) = whole.spread(ui) {
                return vec![spread];
            }
        }
        if let Some(spread) = self.spread(ui) {
            return vec![spread];
        }
        let closest = self.allowed.last().copied().unwrap_or(USUAL);
        let first = Slide { parts: Vec::new(), spacing: closest, ..self.clone() };
        let again = Slide { title: Text::new(continued(&self.title.said), self.title.look), ..first.clone() };
        let (setting, gap) = (first.setting(), px(ui, closest.gap));
        let room = first.room(ui).min(again.room(ui));
        let parts: Vec<Part> = self.parts.into_iter().flat_map(|part| part.cut(ui, setting, room)).collect();
        let heights: Vec<f32> = parts.iter().map(|part| gap + part.height(ui, setting)).collect();
        let mut parts = parts.into_iter();
        let shares = shares(&heights, room + gap).into_iter().enumerate();
        let pages = shares.map(|(page, share)| {
            let parts = parts.by_ref().take(share.len()).collect();
            Slide { parts, ..if page == 0 { &first } else { &again }.clone() }
        });
        pages.map(|page| page.spread(ui).unwrap_or(page)).collect()
    }
}

/// Has it spoken by itself when it comes up: nothing on a projector takes the focus.
pub(super) fn live(ui: &Ui, response: &Response) {
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
}

/// Things of these heights, in their order, on as few pages of height `room` as they take, and on those as evenly as can be;
/// what is higher than a page has one of its own.
fn shares(heights: &[f32], room: f32) -> Vec<Range<usize>> {
    let fewest = filled(heights, room);
    let (mut least, mut most) = (0.0, room);
    for _ in 0..16 {
        let middle = (least + most) / 2.0;
        if filled(heights, middle).len() <= fewest.len() { most = middle } else { least = middle }
    }
    filled(heights, most)
}

/// Pages filled one after the other.
fn filled(heights: &[f32], room: f32) -> Vec<Range<usize>> {
    let mut pages: Vec<Range<usize>> = Vec::new();
    let mut taken = 0.0;
    for (at, height) in heights.iter().enumerate() {
        match pages.last_mut() {
            Some(page) if taken + height <= room => {
                page.end = at + 1;
                taken += height;
            }
            _ => {
                pages.push(at..at + 1);
                taken = *height;
            }
        }
    }
    pages
}

#[cfg(test)]
mod tests {
    use eframe::egui::{Context, Pos2, RawInput, Rect, vec2};

    use super::super::part::Mark;
    use super::super::scale;
    use super::*;
    use crate::ui::theme::{self, fonts};

    #[test]
    fn a_text_longer_than_a_page_goes_on_at_the_end_of_a_line() {
        let cases = [
            ("Japanese", "市長が自ら訪ねて頼み、専門の部署と兼務の職員を置きました。".repeat(60), ""),
            ("English", ["The mayor asked in person and set up an office."; 80].join(" "), " "),
        ];
        let ctx = Context::default();
        fonts::install(&ctx);
        theme::apply(&ctx);
        let display = Rect::from_min_size(Pos2::ZERO, vec2(1280.0, 720.0));
        let output = ctx.run_ui(RawInput { screen_rect: Some(display), ..RawInput::default() }, |ui| {
            scale::apply(ui, display.size());
            for (name, said, between) in &cases {
                let marked = vec![Text::new("1", text::small), Text::new(said, text::label)];
                for part in [Part::text(said, text::label), Part::marked(Mark::Point, marked)] {
                    let pages = pages(ui, vec![Slide::new("", "2", vec![part])], |title| format!("{title} (3)"));
                    let last = |page: &Slide| match &page.parts[..] {
                        [Part::Texts(texts)] => texts.said.last().map(|text| text.said.clone()),
                        _ => None,
                    };
                    let all: Vec<String> = pages.iter().filter_map(last).collect();
                    assert!(pages.len() > 2 && all.join(between) == *said, "{name}: {all:?}");
                    assert!(pages[1..].iter().all(|page| page.title.said == "2 (3)"), "{name}");
                    let heights: Vec<f32> = pages.iter().map(|page| height(ui, |ui| _ = page.show(ui))).collect();
                    assert!(heights.iter().all(|height| *height <= ui.available_height()), "{name}: {heights:?}");
                }
            }
        });
        output.drop_without_applying_deltas();
    }

    #[test]
    fn pages_are_few_and_even() {
        let cases: [(&str, &[f32], &[usize]); 6] = [
            ("nothing", &[], &[]),
            ("all on one", &[30.0, 30.0, 30.0], &[3]),
            ("even and not full first", &[30.0, 30.0, 30.0, 30.0], &[2, 2]),
            ("in order", &[90.0, 20.0, 20.0], &[1, 2]),
            ("too high for any", &[20.0, 300.0, 20.0], &[1, 1, 1]),
            ("exactly full", &[50.0, 50.0, 50.0, 50.0], &[2, 2]),
        ];
        for (name, heights, expected) in cases {
            let found: Vec<usize> = shares(heights, 100.0).into_iter().map(|page| page.len()).collect();
            assert_eq!(found, expected, "{name}");
        }
    }
}
