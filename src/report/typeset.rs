//! Files in, pages and PDF out: the only place that talks to Typst.
//!
//! Everything is in memory; nothing is read from the PC, no clock is asked, no package is fetched.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Map, Value as Json};
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::{LazyHash, Scalar};
use typst::{Library, LibraryExt, World};
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;

use super::mark;
use super::preview::Pixels;
use crate::palette::{PAPER_LINE, Palette};
use crate::paper;
use crate::problem::{Checked, Kind, Problem};
use crate::text::FONTS;

/// One file that a report is made from, by its path below the report's folder, with `/` between names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub path: String,
    pub data: Vec<u8>,
}

/// How many calls a page's pieces stay remembered, so that a preview of changed text is quick and memory stays flat.
const REMEMBERED: usize = 4;

/// The same while pages are drawn: more than a report has pages, or looking through one would make the next setting slow.
const REMEMBERED_DRAWING: usize = 100;

/// A page of just one picture, as large as that.
const PICTURE: &str = "#set page(width: auto, height: auto, margin: 0pt)\n#image(\"picture.svg\")\n";

/// What goes to a template, as one tree.
pub(super) fn tree(data: &impl Serialize) -> Checked<Json> {
    let failed = |e: serde_json::Error| vec![Problem::new(Kind::Internal, "report-typesetting").with("detail", e)];
    serde_json::to_value(data).map_err(failed)
}

/// That tree with the colors of pages and the paper, as the file that templates read.
pub(super) fn data_file(tree: &Json) -> File {
    let mut tree = tree.clone();
    tree["colors"] = colors();
    tree["paper"] = paper();
    File { path: "data.json".to_owned(), data: format!("{tree:#}\n").into_bytes() }
}

fn colors() -> Json {
    const COLORS: Palette = Palette::light();
    let named = [
        ("accent", COLORS.accent),
        ("soft", COLORS.accent_soft),
        ("ink", COLORS.text),
        ("second", COLORS.second),
        ("unknown", COLORS.unknown),
        ("hair", PAPER_LINE),
    ];
    named.into_iter().map(|(name, color)| (name.to_owned(), color.to_string().into())).collect::<Map<_, _>>().into()
}

/// Size and margins of pages, in millimetres.
fn paper() -> Json {
    let named = [
        ("width", paper::WIDTH),
        ("height", paper::HEIGHT),
        ("side", paper::SIDE),
        ("top", paper::TOP),
        ("bottom", paper::BOTTOM),
    ];
    named.into_iter().map(|(name, length)| (name.to_owned(), length.into())).collect::<Map<_, _>>().into()
}

/// Sets the pages, from the file called `main` on.
pub(super) fn pages(main: &str, files: Vec<File>, date: Date) -> Checked<PagedDocument> {
    let world = ReportWorld::new(main, files, date)?;
    let result = typst::compile::<PagedDocument>(&world).output.map_err(|errors| failed("report-typesetting", &errors));
    comemo::evict(REMEMBERED);
    result
}

/// A page that holds `svg` and nothing else, a point for each of its pixels.
pub(super) fn picture(svg: &str) -> Checked<PagedDocument> {
    let file = |path: &str, text: &str| File { path: path.to_owned(), data: text.as_bytes().to_vec() };
    pages("page.typ", vec![file("page.typ", PICTURE), file("picture.svg", svg)], Date::default())
}

/// `page` as pixels: `scale` of them to a point, in each direction at least one.
pub(super) fn pixels(page: &Page, scale: f64) -> Pixels {
    let drawn = typst_render::render(page, &drawing(scale));
    comemo::evict(REMEMBERED_DRAWING);
    Pixels { width: drawn.width(), height: drawn.height(), rgba: drawn.take_demultiplied() }
}

/// The same as a PNG file.
pub(super) fn png(page: &Page, scale: f64) -> Checked<Vec<u8>> {
    let drawn = typst_render::render(page, &drawing(scale));
    comemo::evict(REMEMBERED_DRAWING);
    drawn.encode_png().map_err(|e| vec![Problem::new(Kind::Internal, "report-picture").with("detail", e)])
}

fn drawing(scale: f64) -> RenderOptions {
    RenderOptions { pixel_per_pt: Scalar::new(scale), render_bleed: false }
}

/// The pages as PDF/A-3a and PDF/UA-1.
pub(super) fn pdf(pages: &PagedDocument, date: Date) -> Checked<Vec<u8>> {
    let standards = PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1])
        .map_err(|e| vec![Problem::new(Kind::Internal, "report-typesetting").with("detail", format!("{e:?}"))])?;
    let options = PdfOptions {
        creator: Smart::Custom(Some(concat!("Shirube ", env!("CARGO_PKG_VERSION")).to_owned())),
        timestamp: midnight(date).map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    };
    let mut pdf = typst_pdf::pdf(pages, &options).map_err(|errors| failed("report-export", &errors))?;
    leave_suspects_out(&mut pdf);
    mark::seal(&mut pdf);
    Ok(pdf)
}

/// Blanks the entry that says no tag is suspect, which is the default anyway: some versions of poppler report the value as a
/// syntax error. Blanks keep every offset in the file as it is.
fn leave_suspects_out(pdf: &mut [u8]) {
    const MARKS: &[u8] = b"/MarkInfo<</Marked true/Suspects false>>";
    const KEPT: usize = b"/MarkInfo<</Marked true".len();
    // The catalogue stands at the end; what a user typed is compressed or stands before it.
    if let Some(at) = pdf.windows(MARKS.len()).rposition(|w| w == MARKS) {
        pdf[at + KEPT..at + MARKS.len() - b">>".len()].fill(b' ');
    }
}

fn failed(key: &'static str, errors: &[SourceDiagnostic]) -> Vec<Problem> {
    let detail: Vec<&str> = errors.iter().map(|e| e.message.as_str()).collect();
    vec![Problem::new(Kind::Internal, key).with("detail", detail.join("; "))]
}

fn midnight(date: Date) -> Option<Datetime> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    Datetime::from_ymd_hms(i32::from(date.year()), month, day, 0, 0, 0)
}

/// The compositor's room: these files, our faces, this date.
struct ReportWorld {
    main: FileId,
    files: BTreeMap<String, Bytes>,
    today: Option<Datetime>,
    faces: &'static Faces,
}

impl ReportWorld {
    fn new(main: &str, files: Vec<File>, date: Date) -> Checked<Self> {
        Ok(ReportWorld {
            main: id(main)
                .map_err(|detail| vec![Problem::new(Kind::Internal, "report-typesetting").with("detail", detail)])?,
            files: files.into_iter().map(|f| (f.path, Bytes::new(f.data))).collect(),
            today: midnight(date),
            faces: faces(),
        })
    }
}

fn id(path: &str) -> Result<FileId, String> {
    let path = VirtualPath::new(path).map_err(|e| format!("{e:?}"))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for ReportWorld {
    fn library(&self) -> &LazyHash<Library> {
        static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.faces.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let data = self.file(id)?;
        let text = std::str::from_utf8(&data).map_err(|_| FileError::InvalidUtf8)?;
        Ok(Source::new(id, text.into()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.vpath().get_without_slash();
        self.files.get(path).cloned().ok_or_else(|| FileError::NotFound(path.into()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.faces.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        self.today
    }
}

/// The faces as Typst wants them.
struct Faces {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

/// The faces, read on the first call.
fn faces() -> &'static Faces {
    static FACES: LazyLock<Faces> = LazyLock::new(|| {
        let fonts: Vec<Font> = FONTS.iter().flat_map(|f| Font::iter(Bytes::new(f.data))).collect();
        Faces { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
    });
    &FACES
}
