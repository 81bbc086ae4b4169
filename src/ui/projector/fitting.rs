//! Choosing how a vote is set: of all ways the first that has room. Trying them is most of the work of a frame, so what was
//! chosen is kept until anything it depends on is another.

use std::fmt::{self, Write as _};
use std::hash::{DefaultHasher, Hasher};
use std::rc::Rc;

use eframe::egui::Ui;

use super::frame::{self, Content, Frame};
use super::in_rect;
use super::page::Page;
use super::scale::{BODY, px};
use crate::ui::context::Context;
use crate::ui::screens::workshop::voting::VotingCx;

/// The page that was chosen, and how high it is below, in points.
#[derive(Clone, Debug)]
pub(super) struct Fitted {
    pub page: Rc<Page>,
    pub below: f32,
    /// Its place among those that were tried.
    place: usize,
}

/// What was chosen last.
#[derive(Debug, Default)]
pub(super) struct FittedPages {
    frame: Option<(u64, Fitted)>,
    page: Option<(u64, Fitted)>,
}

impl FittedPages {
    /// One of `contents`, first what is best, in the way in which all pages of the question are set; in a closer one where there
    /// is more to say than has room.
    pub fn page(&mut self, ui: &mut Ui, voting: &VotingCx<'_>, contents: &[Content<'_>]) -> Option<Fitted> {
        let blank = frame::all().map(|frame| frame.page(voting, &Content::blank(), false)).collect();
        let usual = chosen(&mut self.frame, ui, voting.cx, blank)?.place;
        let growing = contents.iter().map(|content| (content, true));
        let all: Vec<_> = contents.iter().map(|content| (content, false)).chain(growing).collect();
        let [whole, names] = frame::from(usual);
        // Rather as close as can be than without the statements, which are voted on, or without how to vote; rather without
        // those than without the question.
        let (without, with): (Vec<_>, Vec<_>) = all.iter().partition(|(content, _)| content.is_poor);
        let of = |frames: &[Frame], contents: &[&(&Content<'_>, bool)]| -> Vec<Page> {
            let page = |frame: &Frame| {
                let pages = contents.iter().map(|(content, may_grow)| frame.page(voting, content, *may_grow));
                pages.collect::<Vec<Page>>()
            };
            frames.iter().flat_map(page).collect()
        };
        let pages = [of(&whole, &with), of(&whole, &without), of(&names, &with)].concat();
        chosen(&mut self.page, ui, voting.cx, pages)
    }
}

fn chosen(kept: &mut Option<(u64, Fitted)>, ui: &mut Ui, cx: &Context<'_>, pages: Vec<Page>) -> Option<Fitted> {
    let key = key(ui, cx, &pages);
    if let Some((_, fitted)) = kept.as_ref().filter(|(of, _)| *of == key) {
        return Some(fitted.clone());
    }
    let fitted = first_that_fits(ui, pages)?;
    *kept = Some((key, fitted.clone()));
    Some(fitted)
}

/// All that the choice depends on: the room and the size of type in it, what could be said, and in whose words. Names that
/// no line breaks within are those of the assessment.
fn key(ui: &Ui, cx: &Context<'_>, pages: &[Page]) -> u64 {
    let mut all = Hashed(DefaultHasher::new());
    let room = (ui.max_rect().size(), ui.ctx().pixels_per_point(), px(ui, BODY));
    let document = cx.session.map(|session| (session.id(), session.revision()));
    // A hasher takes everything.
    let _ = write!(all, "{room:?} {:?} {document:?} {pages:?}", cx.locale());
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
fn first_that_fits(ui: &mut Ui, pages: Vec<Page>) -> Option<Fitted> {
    let all = ui.max_rect();
    let mut last = None;
    for (place, page) in pages.into_iter().enumerate() {
        let Some(below) = page.below(ui) else { continue };
        if let Some(slide) = in_rect(ui, all.with_max_y(all.bottom() - below), |ui| page.slide.spread(ui)) {
            return Some(Fitted { page: Rc::new(Page { slide, ..page }), below, place });
        }
        last = Some(Fitted { page: Rc::new(page), below, place });
    }
    last
}
