//! A slide: what is said on it, as plain data, set in pages that hold all of it at the size it has, and drawn. Type never
//! shrinks: what is too long goes on, on another page.

use std::ops::Range;

use eframe::egui::{Ui, Vec2};

use super::deck::Stage;
use super::piece::{Piece, Setting};

/// A heading and what stands under it.
#[derive(Clone, Debug, Default)]
pub(super) struct Slide {
    /// A line above the title: what it belongs to.
    pub over: String,
    pub title: String,
    pub pieces: Vec<Piece>,
}

/// `slides` in pages that fit on `stage`. A page that goes on with the one before is called what `continued` makes of its
/// title.
pub(super) fn pages(ui: &Ui, stage: Stage, slides: Vec<Slide>, continued: impl Fn(&str) -> String) -> Vec<Slide> {
    slides.into_iter().flat_map(|slide| slide.pages(ui, stage, &continued)).collect()
}

impl Slide {
    /// Draws it from the top of `ui`; it was set for this stage.
    pub fn show(&self, ui: &mut Ui, stage: Stage) {
        let setting = self.setting(ui, stage);
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        setting.head_ui(ui, &self.over, &self.title);
        for piece in &self.pieces {
            ui.add_space(setting.gap());
            piece.show(ui, setting);
        }
    }

    /// Set wide where it all fits so, else closer.
    fn setting(&self, ui: &Ui, stage: Stage) -> Setting {
        let wide = Setting::wide(stage);
        if self.height(ui, wide) <= stage.room.y { wide } else { Setting::close(stage) }
    }

    fn height(&self, ui: &Ui, setting: Setting) -> f32 {
        let pieces = self.pieces.iter().map(|piece| setting.gap() + piece.height(ui, setting));
        setting.head(ui, &self.over, &self.title) + pieces.sum::<f32>()
    }

    fn pages(self, ui: &Ui, stage: Stage, continued: &impl Fn(&str) -> String) -> Vec<Slide> {
        if self.height(ui, self.setting(ui, stage)) <= stage.room.y {
            return vec![self];
        }
        // More than one page: with room to breathe on each.
        let setting = Setting::wide(stage);
        let again = continued(&self.title);
        let head = setting.head(ui, &self.over, &self.title).max(setting.head(ui, &self.over, &again));
        let room = stage.room.y - head;
        let pieces: Vec<Piece> =
            self.pieces.into_iter().flat_map(|piece| piece.cut(ui, setting, room - setting.gap())).collect();
        let heights: Vec<f32> = pieces.iter().map(|piece| setting.gap() + piece.height(ui, setting)).collect();
        let mut pieces = pieces.into_iter();
        let shares = shares(&heights, room).into_iter().enumerate();
        shares
            .map(|(page, share)| Slide {
                over: self.over.clone(),
                title: if page == 0 { self.title.clone() } else { again.clone() },
                pieces: pieces.by_ref().take(share.len()).collect(),
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
