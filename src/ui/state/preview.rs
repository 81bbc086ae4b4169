//! The pages of the report while they are looked at: which are set and drawn, what is due, and what came too late.
//!
//! What comes too late for what is wanted by then is dropped; pages and pictures of before stay in sight until the next
//! are there.

use std::sync::Arc;

use eframe::egui::{ColorImage, Context, TextureHandle, TextureOptions};
use jiff::civil::Date;

use crate::i18n::Locale;
use crate::problem::{Checked, Problem};
use crate::report::{Attach, Form, Options, Pages};
use crate::text::Replacement;
use crate::ui::command::Looked;

/// Seconds without a further change after which pages are set or drawn anew.
const QUIET: f64 = 0.2;
/// All that pages depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub(in crate::ui) revision: u64,
    pub(in crate::ui) locale: Locale,
    pub(in crate::ui) date: Date,
    pub(in crate::ui) attach: Attach,
    pub(in crate::ui) form: Form,
}

/// Pages set in the background.
pub struct SetPages {
    pub(in crate::ui) wanted: Wanted,
    /// None where the work was called off.
    pub(in crate::ui) pages: Checked<Option<Arc<Pages>>>,
}

/// Pages drawn in the background.
pub struct DrawnPages {
    pub(in crate::ui) edition: u64,
    pub(in crate::ui) width: u32,
    pub(in crate::ui) images: Vec<(usize, Option<ColorImage>)>,
}

/// The pages as they were set last, pictures of those in sight, and what is under way.
#[derive(Default)]
pub struct Preview {
    pub(in crate::ui) set: Option<(Wanted, Arc<Pages>)>,
    /// Counts the times that pages were set.
    pub(in crate::ui) edition: u64,
    /// Why there are no pages of what is wanted.
    problems: Vec<Problem>,
    /// What the problems are of.
    failed: Option<Wanted>,
    /// What is wanted, when it is due, and since when it is waited for; in seconds of the window's clock.
    due: Option<Due>,
    looked: Option<Looked>,
    pub(in crate::ui) looked_due: f64,
    pictures: Vec<Picture>,
    /// Pages of this edition can't be drawn.
    is_undrawable: bool,
}

#[derive(Clone, Copy)]
struct Due {
    wanted: Wanted,
    at: f64,
    since: f64,
}

struct Picture {
    page: usize,
    edition: u64,
    width: u32,
    texture: TextureHandle,
}

impl Preview {
    /// The pages, those of before the last change while they are being set anew.
    pub fn pages(&self) -> Option<&Pages> {
        self.set.as_ref().map(|(_, pages)| &**pages)
    }

    /// Which form of the report they are.
    pub fn form(&self) -> Option<Form> {
        self.set.as_ref().map(|(wanted, _)| wanted.form)
    }

    /// What the pages could not show as it was typed.
    pub fn replaced(&self) -> &[Replacement] {
        self.pages().map_or(&[], Pages::replaced)
    }

    /// The picture of the page at this place from 0, if there is one.
    pub fn picture(&self, page: usize) -> Option<&TextureHandle> {
        let of_page = self.pictures.iter().filter(|picture| picture.page == page);
        of_page.max_by_key(|picture| picture.edition).map(|picture| &picture.texture)
    }

    /// Why what is wanted can't be set.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The moment since which pages are waited for; none where they are there, or can't be had.
    pub fn waiting_since(&self) -> Option<f64> {
        self.due.filter(|due| !self.is_settled(due.wanted)).map(|due| due.since)
    }

    /// Pages are wanted, as somebody looked at them when that was asked last.
    pub(in crate::ui) fn is_looked_at(&self) -> bool {
        self.due.is_some()
    }

    /// The pages of exactly this.
    pub(in crate::ui) fn pages_of(&self, wanted: Wanted) -> Option<Arc<Pages>> {
        self.set.as_ref().filter(|(set, _)| *set == wanted).map(|(_, pages)| Arc::clone(pages))
    }

    /// Takes note of what is in sight.
    pub(in crate::ui) fn look(&mut self, looked: Looked, now: f64) {
        // While the window is being resized every frame has another width.
        let is_resizing = self.looked.is_some_and(|before| before.width != looked.width) && !self.pictures.is_empty();
        self.looked_due = if is_resizing { now + QUIET } else { self.looked_due.min(now) };
        self.looked = Some(looked);
    }

    /// What was said last to be in sight.
    pub fn looked(&self) -> Option<Looked> {
        self.looked
    }

    /// Takes in pages that were set, where they are still wanted.
    pub(in crate::ui) fn take_pages(&mut self, set: SetPages) {
        if self.due.is_none_or(|due| due.wanted != set.wanted) {
            return;
        }
        match set.pages {
            Ok(Some(pages)) => {
                self.edition += 1;
                self.set = Some((set.wanted, pages));
                self.problems = Vec::new();
                self.failed = None;
                self.is_undrawable = false;
            }
            Ok(None) => {}
            Err(problems) => self.fail(problems),
        }
    }

    /// Takes in pages that were drawn, where these are still the pages.
    pub(in crate::ui) fn take_pictures(&mut self, ctx: &Context, drawn: DrawnPages) {
        let DrawnPages { edition, width, images } = drawn;
        let Some(looked) = self.looked.filter(|_| edition == self.edition) else { return };
        for (page, image) in images {
            let Some(image) = image else {
                self.is_undrawable = true;
                continue;
            };
            let texture = ctx.load_texture(format!("page {page}"), image, TextureOptions::LINEAR);
            self.pictures.retain(|picture| picture.page != page);
            self.pictures.push(Picture { page, edition, width, texture });
        }
        let near = looked.near(self.pages().map_or(0, Pages::count));
        self.pictures.retain(|picture| near.contains(&picture.page));
    }

    /// The work itself broke down.
    pub(in crate::ui) fn broke_down(&mut self, problem: Problem) {
        self.is_undrawable = true;
        self.fail(vec![problem]);
    }

    fn fail(&mut self, problems: Vec<Problem>) {
        self.problems = problems;
        self.failed = self.due.map(|due| due.wanted);
    }

    /// Another assessment is open. Editions go on being counted, so that a page drawn late is never taken for one of it.
    pub(in crate::ui) fn forget(&mut self) {
        *self = Preview { edition: self.edition + 1, ..Preview::default() };
    }

    /// Nobody looks any more. The pages stay: they are small, and someone may come back.
    pub(in crate::ui) fn leave(&mut self) {
        self.pictures.clear();
        self.looked = None;
        self.due = None;
        self.problems = Vec::new();
        self.failed = None;
    }

    fn is_settled(&self, wanted: Wanted) -> bool {
        self.failed == Some(wanted) || self.set.as_ref().is_some_and(|(set, _)| *set == wanted)
    }

    /// Takes note that `wanted` is wanted; gives back the seconds until it is to be set, where it is not there.
    pub(in crate::ui) fn want(&mut self, wanted: Wanted, now: f64) -> Option<f64> {
        let due = match self.due {
            Some(due) if due.wanted == wanted => due,
            // The first pages are due at once, those after a change when the changes pause.
            before => Due {
                wanted,
                at: if before.is_some() { now + QUIET } else { now },
                since: self.waiting_since().unwrap_or(now),
            },
        };
        self.due = Some(due);
        (!self.is_settled(wanted)).then_some(due.at - now)
    }

    /// The pages to draw next: those in sight, then the one after them. None where all are there.
    pub(in crate::ui) fn next_pictures(&self) -> Option<(Vec<usize>, Looked)> {
        let looked = self.looked.filter(|_| !self.is_undrawable)?;
        let is_there = |page: &usize| {
            let is_it = |picture: &Picture| {
                picture.page == *page && picture.edition == self.edition && picture.width == looked.width
            };
            self.pictures.iter().any(is_it)
        };
        let near = looked.near(self.pages()?.count());
        let missing: Vec<usize> = near.filter(|page| !is_there(page)).collect();
        let in_sight: Vec<usize> = missing.iter().copied().filter(|page| *page <= looked.last).collect();
        let next = if in_sight.is_empty() { missing } else { in_sight };
        (!next.is_empty()).then_some((next, looked))
    }
}

impl Wanted {
    /// The same for the engine.
    pub(in crate::ui) fn options(self) -> Options {
        Options { locale: self.locale, date: self.date, attach: self.attach, form: self.form }
    }
}

#[cfg(test)]
mod tests;
