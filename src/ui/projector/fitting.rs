//! Choosing how a vote is set: of all ways the first that has room. Trying them is most of the work of a frame, so what was
//! chosen is kept until anything it depends on is another.

use std::fmt::{self, Write as _};
use std::hash::{DefaultHasher, Hasher};
use std::rc::Rc;

use eframe::egui::Ui;

use super::in_rect;
use super::page::{Below, Page};
use super::scale::{SMALLEST, height, px};
use super::slide::Slide;
use crate::ui::context::Context;

/// The page that was chosen, and how high it is below, in points.
#[derive(Clone, Debug)]
pub(super) struct Fitted {
    pub page: Rc<Page>,
    pub below: f32,
}

/// What was chosen last.
#[derive(Debug, Default)]
pub(super) struct FittedPages {
    standing: Option<(u64, Fitted)>,
    said: Option<(u64, Fitted)>,
}

/// What is asked of a page beside having room.
#[derive(Clone, Copy, Debug)]
pub(super) struct Least {
    /// Taken by something else above to the right, in pixels at 1280 by 720.
    pub corner: f32,
    /// The least height below, in points.
    pub below: f32,
}

impl FittedPages {
    /// Of `pages`, which say what always stands there.
    pub fn standing(&mut self, ui: &mut Ui, cx: &Context<'_>, pages: Vec<Page>, least: Least) -> Fitted {
        chosen(&mut self.standing, ui, cx, pages, least)
    }

    /// Of `pages`, which say what the latest key did.
    pub fn said(&mut self, ui: &mut Ui, cx: &Context<'_>, pages: Vec<Page>, least: Least) -> Fitted {
        chosen(&mut self.said, ui, cx, pages, least)
    }
}

fn chosen(kept: &mut Option<(u64, Fitted)>, ui: &mut Ui, cx: &Context<'_>, pages: Vec<Page>, least: Least) -> Fitted {
    let key = key(ui, cx, &pages, least);
    if let Some((_, fitted)) = kept.as_ref().filter(|(of, _)| *of == key) {
        return fitted.clone();
    }
    let (page, below) = first_that_fits(ui, pages, least);
    let fitted = Fitted { page: Rc::new(page), below };
    *kept = Some((key, fitted.clone()));
    fitted
}

/// All that the choice depends on: the room and the size of type in it, what could be said, and in whose words. Names that
/// no line breaks within are those of the assessment.
fn key(ui: &Ui, cx: &Context<'_>, pages: &[Page], least: Least) -> u64 {
    let mut all = Hashed(DefaultHasher::new());
    let room = (ui.max_rect().size(), ui.ctx().pixels_per_point(), px(ui, SMALLEST));
    let document = cx.session.map(|session| (session.id(), session.revision()));
    // A hasher takes everything.
    let _ = write!(all, "{room:?} {least:?} {:?} {document:?} {pages:?}", cx.locale());
    all.0.finish()
}

/// Text as it is hashed.
struct Hashed(DefaultHasher);

impl fmt::Write for Hashed {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.write(text.as_bytes());
        Ok(())
    }
}

/// The first of `pages` that has room, spread over it, and how high it is below; the last where none has.
fn first_that_fits(ui: &mut Ui, pages: Vec<Page>, least: Least) -> (Page, f32) {
    let all = ui.max_rect();
    let below = |ui: &Ui, page: &Page| height(ui, |ui| page.below.show(ui, false)).max(least.below);
    let mut last = None;
    for page in pages {
        let high = below(ui, &page);
        let page = Page { slide: page.slide.beside(least.corner), ..page };
        let spread = in_rect(ui, all.with_max_y(all.bottom() - high), |ui| page.slide.spread(ui));
        if let Some(slide) = spread {
            return (Page { slide, ..page }, high);
        }
        last = Some((page, high));
    }
    last.unwrap_or_else(|| (Page { slide: Slide::new("", "", Vec::new()), below: Below::default() }, least.below))
}
