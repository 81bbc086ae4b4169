//! The pages of a report as pixels, one at a time and from the very pages that are written, and a chart as PNG.
//!
//! Pages are kept as they were set, which is small; pixels are made when a page is looked at and belong to the caller.

use jiff::civil::Date;
use typst::foundations::NativeElement;
use typst::model::HeadingElem;
use typst_layout::{Page, PagedDocument};

use super::{MAIN, Options, Report, files, typeset};
use crate::assessment::Assessment;
use crate::catalogue::Catalogue;
use crate::problem::{Checked, Kind, Problem};
use crate::text::{Glyphs, Replacement};

/// Pixels of a picture, at most: A4 at some 6.5 to a point, in 80 MB. Beyond that it is drawn smaller.
const MOST_PIXELS: f64 = 20_000_000.0;

/// Pixels to a point, at least.
const LEAST_SCALE: f64 = 0.01;

/// The pages of a report, ready to be looked at and written. May go from thread to thread and be shared.
pub struct Pages {
    document: PagedDocument,
    date: Date,
    replaced: Vec<Replacement>,
    /// The headings on each page.
    headings: Vec<Vec<String>>,
}

/// A picture.
#[derive(Clone, PartialEq, Eq)]
pub struct Pixels {
    pub width: u32,
    pub height: u32,
    /// Row by row from the top, four bytes each, alpha not multiplied in. Pages are opaque.
    pub rgba: Vec<u8>,
}

/// Sets the pages of the report on the current round of `assessment`; none where `is_cancelled` says in between that
/// nobody waits for them any more.
pub fn preview(
    catalogue: &Catalogue,
    assessment: &Assessment,
    options: &Options,
    is_cancelled: &dyn Fn() -> bool,
) -> Checked<Option<Pages>> {
    if is_cancelled() {
        return Ok(None);
    }
    let (files, replaced) = files(catalogue, assessment, options)?;
    if is_cancelled() {
        return Ok(None);
    }
    let document = typeset::pages(MAIN, files, options.date)?;
    let headings = headings(&document);
    Ok(Some(Pages { document, date: options.date, replaced, headings }))
}

/// A chart's `svg` as a PNG file, `scale` pixels to a point. Set in our own faces, so it looks the same on every PC.
pub fn chart_png(svg: &str, scale: f64) -> Checked<Vec<u8>> {
    on_page(svg, |page| typeset::png(page, bounded(page, scale)))
}

/// The same as pixels.
pub fn chart_pixels(svg: &str, scale: f64) -> Checked<Pixels> {
    on_page(svg, |page| Ok(typeset::pixels(page, bounded(page, scale))))
}

fn on_page<T>(svg: &str, draw: impl FnOnce(&Page) -> Checked<T>) -> Checked<T> {
    let clean = Glyphs::default().clean("", svg);
    let document = typeset::picture(&clean)?;
    match document.pages().first() {
        Some(page) => draw(page),
        None => Err(vec![Problem::new(Kind::Internal, "report-picture").with("detail", 0)]),
    }
}

impl Pages {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.document.pages().len()
    }

    /// The headings on the page at this place from 0, from the top: what it holds, for those who can't see it.
    pub fn headings(&self, page: usize) -> &[String] {
        self.headings.get(page).map_or(&[], Vec::as_slice)
    }

    /// Width and height of the page at this place from 0, in points.
    pub fn size(&self, page: usize) -> Option<(f64, f64)> {
        self.document.pages().get(page).map(size)
    }

    /// The page at this place from 0, `scale` pixels to a point or fewer where it would get too large.
    pub fn pixels(&self, page: usize, scale: f64) -> Option<Pixels> {
        let page = self.document.pages().get(page)?;
        Some(typeset::pixels(page, bounded(page, scale)))
    }

    /// What could not be shown as it was typed, by code point.
    pub fn replaced(&self) -> &[Replacement] {
        &self.replaced
    }

    /// These very pages as a PDF file.
    pub fn report(&self) -> Checked<Report> {
        Ok(Report { pdf: typeset::pdf(&self.document, self.date)?, replaced: self.replaced.clone() })
    }
}

fn headings(document: &PagedDocument) -> Vec<Vec<String>> {
    let mut all = vec![Vec::new(); document.pages().len()];
    let introspector = document.introspector();
    for heading in introspector.elements().query(&HeadingElem::ELEM.select()) {
        let position = heading.location().and_then(|location| introspector.position(location));
        if let Some(page) = position.and_then(|position| all.get_mut(position.page.get() - 1)) {
            page.push(heading.plain_text().trim().to_owned());
        }
    }
    all
}

fn size(page: &Page) -> (f64, f64) {
    let size = page.frame.size();
    (size.x.to_pt(), size.y.to_pt())
}

/// `scale`, or the next that can be drawn.
fn bounded(page: &Page, scale: f64) -> f64 {
    let (width, height) = size(page);
    let most = (MOST_PIXELS / (width * height).max(1.0)).sqrt();
    // Not a number compares with nothing and becomes the least.
    scale.max(LEAST_SCALE).min(most)
}

impl std::fmt::Debug for Pixels {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pixels").field("width", &self.width).field("height", &self.height).finish_non_exhaustive()
    }
}
