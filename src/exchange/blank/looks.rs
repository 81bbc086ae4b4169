//! How a blank sheet looks: face, colours, formats, and how high a row has to be for its text.
//!
//! No program that opens a sheet works the heights out where cells are merged, so they are worked out here.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

use crate::i18n::{Locale, Words, width};

/// Colours, as on screen.
const ACCENT: u32 = 0x0017c1;
const SOFT: u32 = 0xe8f1fe;
const EDGE: u32 = 0x767676;
const LINE: u32 = 0xcccccc;
const TEXT: u32 = 0x1a1a1a;
const SECOND: u32 = 0x4d4d4d;
/// Where one writes.
const FIELD: u32 = 0xfffbe6;

/// Points.
const SIZE: f64 = 10.0;
const TITLE_SIZE: f64 = 15.0;
const LINE_HEIGHT: f64 = 14.0;
/// Above and below the text of a row, together.
const PADDING: f64 = 6.0;
/// What programs allow for a row.
const HIGHEST: f64 = 409.0;

/// Pixels of a point on the screens that column widths are told for.
const PIXELS: f64 = 96.0 / 72.0;
/// Pixels that a cell keeps free beside its text, both sides together.
const BESIDE: f64 = 10.0;

/// The formats of a sheet in one language.
pub struct Looks {
    locale: Locale,
    pub title: Format,
    pub edition: Format,
    /// Sentences above the table and in the instructions.
    pub text: Format,
    pub label: Format,
    /// Where role and name are written.
    pub field: Format,
    pub head: Format,
    /// A factor's row.
    pub band: Format,
    pub number: Format,
    pub question: Format,
    pub statements: Format,
    pub answer: Format,
    pub note: Format,
    pub hidden: Format,
}

impl Looks {
    pub fn new(words: &Words) -> Self {
        let (face, family) = (words.get("sheet-face"), 2);
        let base = Format::new().set_font_name(face).set_font_size(SIZE).set_font_family(family).set_font_color(TEXT);
        // For programs that lack the face: which characters one in its place must have.
        let base = if words.locale() == Locale::Ja { base.set_font_charset(128) } else { base };
        let wrapped = base.clone().set_text_wrap().set_align(FormatAlign::Top);
        let cell = wrapped.clone().set_border(FormatBorder::Thin).set_border_color(LINE);
        let field = cell.clone().set_background_color(FIELD).set_border_color(EDGE).set_unlocked();
        let band = base.clone().set_bold().set_background_color(SOFT).set_align(FormatAlign::VerticalCenter);
        Looks {
            locale: words.locale(),
            title: base.clone().set_bold().set_font_size(TITLE_SIZE).set_align(FormatAlign::VerticalCenter),
            edition: base.clone().set_font_color(SECOND).set_align(FormatAlign::Right),
            text: wrapped.clone(),
            label: base.clone().set_bold().set_align(FormatAlign::VerticalCenter).set_align(FormatAlign::Right),
            field: field.clone().set_align(FormatAlign::VerticalCenter),
            head: base
                .clone()
                .set_bold()
                .set_text_wrap()
                .set_font_color(0xffffff)
                .set_background_color(ACCENT)
                .set_border(FormatBorder::Thin)
                .set_border_color(ACCENT)
                .set_align(FormatAlign::VerticalCenter),
            band: band.set_border_bottom(FormatBorder::Thin).set_border_bottom_color(LINE),
            number: cell.clone().set_align(FormatAlign::Center),
            question: cell.clone().set_bold(),
            statements: cell,
            answer: field.clone().set_bold().set_align(FormatAlign::Center).set_align(FormatAlign::VerticalCenter),
            note: field,
            hidden: base.set_font_color(SECOND),
        }
    }

    /// Points for a row whose cells hold these texts in columns so many pixels wide.
    pub fn height(&self, cells: &[(&str, u32)]) -> f64 {
        let lines = cells.iter().map(|(text, pixels)| self.lines(text, *pixels)).max().unwrap_or(1);
        // Fewer than a page has, so nothing is lost by it.
        (lines as f64 * LINE_HEIGHT + PADDING).min(HIGHEST)
    }

    /// How many lines `text` takes in a column of so many pixels.
    fn lines(&self, text: &str, pixels: u32) -> usize {
        let half = SIZE * PIXELS / 2.0 * self.breadth();
        let most = ((f64::from(pixels) - BESIDE) / half).max(1.0);
        text.lines().map(|line| ((width(line) as f64 / most).ceil() as usize).max(1)).sum::<usize>().max(1)
    }

    /// How much wider than half its size a letter is, with what is lost where words can't be broken.
    fn breadth(&self) -> f64 {
        match self.locale {
            Locale::Ja => 1.03,
            Locale::En => 1.16,
        }
    }
}
