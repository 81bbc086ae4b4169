//! The pages of the report while they are looked at: set anew a moment after the last change, drawn one by one as they
//! come into sight and as sharp as they are shown, and let go when nobody looks any more.
//!
//! Setting and drawing are done in the background. What comes too late for what is wanted by then is dropped; pages and
//! pictures of before stay in sight until the next are there.

use std::sync::Arc;

use eframe::egui::{ColorImage, Context};

use crate::report::{self, Pixels};
use crate::ui::app::App;
use crate::ui::screens::Screen;
use crate::ui::state::job::{JobKind, Outcome};
use crate::ui::state::preview::{DrawnPages, SetPages, Wanted};

impl App {
    /// Starts what the pages in sight need, while the report's screen shows; lets go of it when it does not.
    pub(in crate::ui) fn refresh_report(&mut self, ctx: &Context) {
        let is_looked_at = matches!(self.screen, Screen::Report(_));
        let (Some(wanted), true) = (self.wanted_pages(), is_looked_at) else {
            if self.report.preview.is_looked_at() {
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
        let (locale, attach, form) = (self.report.locale, self.report.attach, self.report.form);
        Some(Wanted { revision, locale, attach, form, date: (self.doors.today)() })
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

/// Pages are opaque: nothing is left to be multiplied.
fn image(pixels: Pixels) -> ColorImage {
    ColorImage::from_rgba_premultiplied([pixels.width as usize, pixels.height as usize], &pixels.rgba)
}
