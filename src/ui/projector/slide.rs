//! A slide: what is said on it, as plain data, set in pages that hold all of it at the size it has, and drawn. Type never
//! shrinks: what is too long goes on, on another page.

use std::ops::Range;
use std::rc::Rc;

use eframe::egui::{Ui, Vec2};

use super::block::Block;
use super::scale::Stage;
use super::text_block::{Look, Setting, TextBlock};

/// A heading and what stands under it.
#[derive(Clone, Debug)]
pub(super) struct Slide {
    /// A line above the title, what it belongs to, and the title.
    heads: [TextBlock; 2],
    blocks: Vec<Block>,
    cut: Cut,
}

/// When a slide is cut in two.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Cut {
    /// As soon as it would be crowded.
    #[default]
    Soon,
    /// Only where it does not fit at all: it is to be seen as a whole.
    Late,
}

/// The widest spacing there is, so that a slide with little on it does not fall apart, and the closest on one of several
/// pages.
const MOST: f32 = 0.8;
const LEAST: f32 = 0.4;

/// `slides` in pages that fit on `stage`. A page that goes on with the one before is called what `continued` makes of its
/// title.
pub(super) fn pages(stage: Stage, slides: Vec<Slide>, continued: impl Fn(&str) -> String) -> Vec<Slide> {
    slides.into_iter().flat_map(|slide| slide.pages(stage, &continued)).collect()
}

impl Slide {
    /// Under the title `title`, with `over` above it where that is not empty.
    pub fn new(over: impl Into<String>, title: impl Into<String>, blocks: Vec<Block>) -> Slide {
        Slide { heads: [TextBlock::new(over, Look::Accent), TextBlock::new(title, Look::Head)], blocks, cut: Cut::Soon }
    }

    /// The same, with no line that breaks within one of these names.
    #[must_use]
    pub fn with_names(self, names: &Rc<[String]>) -> Slide {
        let heads = self.heads.map(|head| head.with_names(names));
        Slide { heads, blocks: self.blocks.into_iter().map(|block| block.with_names(names)).collect(), ..self }
    }

    /// Cut as late as can be.
    #[must_use]
    pub fn in_one_piece(self) -> Slide {
        Slide { cut: Cut::Late, ..self }
    }

    /// Adds `block` at its end.
    pub fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// Whether all of it has room, however closely it is set.
    pub fn fits(&self, stage: Stage) -> bool {
        self.height(Setting::new(stage, 0.0)) <= stage.room.y
    }

    /// Draws it from the top of `ui`; it was set for this stage.
    pub fn show(&self, ui: &mut Ui, stage: Stage) {
        let setting = self.setting(stage);
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        for said in self.heads() {
            setting.text_ui(ui, said);
        }
        for block in &self.blocks {
            ui.add_space(setting.gap());
            block.show(ui, setting);
        }
    }

    /// As widely spaced as there is room for.
    fn setting(&self, stage: Stage) -> Setting {
        let fits = |spacing: f32| self.height(Setting::new(stage, spacing)) <= stage.room.y;
        let (mut least, mut most) = (0.0, MOST);
        if fits(most) {
            return Setting::new(stage, most);
        }
        for _ in 0..6 {
            let middle = (least + most) / 2.0;
            if fits(middle) { least = middle } else { most = middle }
        }
        Setting::new(stage, least)
    }

    /// Height at this setting, in points.
    pub fn height(&self, setting: Setting) -> f32 {
        let blocks = self.blocks.iter().map(|block| setting.gap() + block.height(setting));
        self.head(setting) + blocks.sum::<f32>()
    }

    fn heads(&self) -> impl Iterator<Item = &TextBlock> {
        self.heads.iter().filter(|said| !said.text.is_empty())
    }

    /// Height of the heading, in points.
    pub fn head(&self, setting: Setting) -> f32 {
        self.heads().map(|said| said.height(setting, setting.width)).sum()
    }

    fn pages(self, stage: Stage, continued: &impl Fn(&str) -> String) -> Vec<Slide> {
        let least = match self.cut {
            Cut::Soon => LEAST,
            Cut::Late => 0.0,
        };
        if self.height(Setting::new(stage, least)) <= stage.room.y {
            return vec![self];
        }
        let setting = Setting::new(stage, LEAST);
        let [over, title] = self.heads.clone();
        let again = Slide::new(over.text.as_str(), continued(&title.text), Vec::new()).with_names(title.names());
        let room = stage.room.y - self.head(setting).max(again.head(setting));
        let blocks: Vec<Block> =
            self.blocks.into_iter().flat_map(|block| block.cut(setting, room - setting.gap())).collect();
        let heights: Vec<f32> = blocks.iter().map(|block| setting.gap() + block.height(setting)).collect();
        let mut blocks = blocks.into_iter();
        let shares = shares(&heights, room).into_iter().enumerate();
        shares
            .map(|(page, share)| Slide {
                heads: if page == 0 { [over.clone(), title.clone()] } else { again.heads.clone() },
                blocks: blocks.by_ref().take(share.len()).collect(),
                cut: self.cut,
            })
            .collect()
    }
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
    use super::*;

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
