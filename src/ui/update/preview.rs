//! The pages of the report while they are looked at: set anew a moment after the last change, drawn one by one as they
//! come into sight and as sharp as they are shown, and let go when nobody looks any more.
//!
//! Setting and drawing are done in the background. What comes too late for what is wanted by then is dropped; pages and
//! pictures of before stay in sight until the next are there.

use std::sync::Arc;

use eframe::egui::{ColorImage, Context, TextureHandle, TextureOptions};
use jiff::civil::Date;

use crate::i18n::Locale;
use crate::problem::{Checked, Problem};
use crate::report::{self, Attach, Options, Pages, Pixels, Replacement};
use crate::ui::app::App;
use crate::ui::command::Looked;
use crate::ui::screens::Screen;
use crate::ui::update::outcome::{JobKind, Outcome};

/// Seconds without a further change after which pages are set or drawn anew.
const QUIET: f64 = 0.2;
/// All that pages depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub(super) revision: u64,
    pub(super) locale: Locale,
    pub(super) date: Date,
    pub(super) attach: Attach,
}

/// Pages set in the background.
pub struct SetPages {
    wanted: Wanted,
    /// None where the work was called off.
    pages: Checked<Option<Arc<Pages>>>,
}

/// Pages drawn in the background.
pub struct DrawnPages {
    edition: u64,
    width: u32,
    images: Vec<(usize, Option<ColorImage>)>,
}

/// The pages as they were set last, pictures of those in sight, and what is under way.
#[derive(Default)]
pub struct Preview {
    set: Option<(Wanted, Arc<Pages>)>,
    /// Counts the times that pages were set.
    edition: u64,
    /// Why there are no pages of what is wanted.
    problems: Vec<Problem>,
    /// What the problems are of.
    failed: Option<Wanted>,
    /// What is wanted, when it is due, and since when it is waited for; in seconds of the window's clock.
    due: Option<Due>,
    looked: Option<Looked>,
    looked_due: f64,
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

    /// The pages of exactly this.
    pub(super) fn pages_of(&self, wanted: Wanted) -> Option<Arc<Pages>> {
        self.set.as_ref().filter(|(set, _)| *set == wanted).map(|(_, pages)| Arc::clone(pages))
    }

    /// Takes note of what is in sight.
    pub(super) fn look(&mut self, looked: Looked, now: f64) {
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
    pub(super) fn take_pages(&mut self, set: SetPages) {
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
    pub(super) fn take_pictures(&mut self, ctx: &Context, drawn: DrawnPages) {
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
    pub(super) fn broke_down(&mut self, problem: Problem) {
        self.is_undrawable = true;
        self.fail(vec![problem]);
    }

    fn fail(&mut self, problems: Vec<Problem>) {
        self.problems = problems;
        self.failed = self.due.map(|due| due.wanted);
    }

    /// Another assessment is open. Editions go on being counted, so that a page drawn late is never taken for one of it.
    pub(super) fn forget(&mut self) {
        *self = Preview { edition: self.edition + 1, ..Preview::default() };
    }

    /// Nobody looks any more. The pages stay: they are small, and someone may come back.
    fn leave(&mut self) {
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
    fn want(&mut self, wanted: Wanted, now: f64) -> Option<f64> {
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
    fn next_pictures(&self) -> Option<(Vec<usize>, Looked)> {
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

impl App {
    /// Starts what the pages in sight need, while the report's screen shows; lets go of it when it does not.
    pub(in crate::ui) fn refresh_report(&mut self, ctx: &Context) {
        let is_looked_at = matches!(self.screen, Screen::Report(_));
        let (Some(wanted), true) = (self.wanted_pages(), is_looked_at) else {
            if self.report.preview.due.is_some() {
                self.report.preview.leave();
                self.doors.jobs.cancel_kind(JobKind::Preview);
                self.doors.jobs.cancel_kind(JobKind::Picture);
            }
            if self.document.is_none() {
                self.report.preview.forget();
            }
            return;
        };
        let now = ctx.input(|input| input.time);
        match self.report.preview.want(wanted, now) {
            Some(wait) if wait > 0.0 => ctx.request_repaint_after_secs(wait as f32),
            // One at a time: what is wanted by the time the last is done comes next.
            Some(_) if !self.doors.jobs.is_running(JobKind::Preview) => {
                self.set_pages(wanted);
                ctx.request_repaint();
            }
            Some(_) | None => {}
        }
        self.draw_pages(ctx);
    }

    /// Starts drawing pages that have no picture.
    pub(super) fn draw_pages(&mut self, ctx: &Context) {
        let Some((next, looked)) = self.report.preview.next_pictures() else { return };
        let wait = self.report.preview.looked_due - ctx.input(|input| input.time);
        if wait > 0.0 {
            ctx.request_repaint_after_secs(wait as f32);
        } else if !self.doors.jobs.is_running(JobKind::Picture) {
            let is_in_sight = next.iter().any(|page| *page <= looked.last);
            self.start_drawing(next, looked.width);
            // What is not in sight can wait for whatever else wakes the window.
            if is_in_sight {
                ctx.request_repaint();
            }
        }
    }

    /// What the report would be made from now; none while no assessment is open.
    pub(super) fn wanted_pages(&self) -> Option<Wanted> {
        let revision = self.document.as_ref()?.session.revision();
        let (locale, attach) = (self.report.locale, self.report.attach);
        Some(Wanted { revision, locale, attach, date: (self.doors.today)() })
    }

    fn set_pages(&mut self, wanted: Wanted) {
        let Some(open) = &self.document else { return };
        let (catalogue, assessment) = (Arc::clone(&self.catalogue), open.session.snapshot().assessment);
        self.doors.jobs.start(JobKind::Preview, move |progress| {
            let pages = report::preview(&catalogue, &assessment, &wanted.options(), &|| progress.is_cancelled());
            Outcome::Preview(SetPages { wanted, pages: pages.map(|pages| pages.map(Arc::new)) })
        });
    }

    fn start_drawing(&mut self, next: Vec<usize>, width: u32) {
        let Some((_, pages)) = &self.report.preview.set else { return };
        let (pages, edition) = (Arc::clone(pages), self.report.preview.edition);
        self.doors.jobs.start(JobKind::Picture, move |progress| {
            let draw = |page: usize| {
                let scale = pages.size(page).map(|(points, _)| f64::from(width) / points.max(1.0))?;
                pages.pixels(page, scale).map(image)
            };
            let wanted = next.into_iter().take_while(|_| !progress.is_cancelled());
            Outcome::Picture(DrawnPages { edition, width, images: wanted.map(|page| (page, draw(page))).collect() })
        });
    }
}

impl Wanted {
    /// The same for the engine.
    pub(super) fn options(self) -> Options {
        Options { locale: self.locale, date: self.date, attach: self.attach }
    }
}

/// Pages are opaque: nothing is left to be multiplied.
fn image(pixels: Pixels) -> ColorImage {
    ColorImage::from_rgba_premultiplied([pixels.width as usize, pixels.height as usize], &pixels.rgba)
}

#[cfg(test)]
mod tests;
