//! How a blank sheet looks: face, colors, formats, and how high a row has to be for its text.
//!
//! No program that opens a sheet works the heights out where cells are merged, so they are worked out here.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

use crate::exchange::page;
use crate::i18n::{Locale, Words};
use crate::palette::{self, Palette};
use crate::text::columns;

/// Colors, as on screen by day.
const COLORS: Palette = Palette::light();
const ACCENT: u32 = COLORS.accent.number();
const SURFACE: u32 = COLORS.surface.number();
const EDGE: u32 = COLORS.edge.number();
const LINE: u32 = COLORS.line.number();
const TEXT: u32 = COLORS.text.number();
const SECOND: u32 = COLORS.second.number();
/// Where one writes.
const FIELD: u32 = palette::FIELD.number();

/// The number format of text, by the number that programs know it by.
const AS_TEXT: u8 = 49;

/// Points.
const SIZE: f64 = 10.0;
const FACTOR_SIZE: f64 = 8.0;
/// Of the levels in front of statements: larger, which sets the lines apart, for the face leaves no room between them.
const LEVEL_SIZE: f64 = 12.0;
const TITLE_SIZE: f64 = 15.0;
const LINE_HEIGHT: f64 = 15.0;
/// Above and below the text of a row, together.
const PADDING: f64 = 8.0;
/// What programs allow for a row.
const HIGHEST: f64 = 409.0;

/// Pixels of a point on the screens that column widths are told for.
const PIXELS: f64 = 96.0 / 72.0;
/// Pixels that a cell keeps free beside its text, both sides together.
const BESIDE: f64 = 24.0;

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
    pub head_of_answers: Format,
    /// Of the letters of a factor above its question, and of the question.
    pub factor: Format,
    pub question_text: Format,
    pub number: Format,
    pub question: Format,
    pub statements: Format,
    /// Of the letters within a statement, and of its level.
    pub statement: Format,
    pub level: Format,
    /// Of the line under the statements.
    pub below: Format,
    pub answer: Format,
    pub note: Format,
    pub hidden: Format,
    /// Of choices: text, whatever it looks like.
    pub text_cell: Format,
}

impl Looks {
    pub fn new(words: &Words) -> Self {
        let (face, family) = (words.get("sheet-face"), 2);
        let base = Format::new().set_font_name(face).set_font_size(SIZE).set_font_family(family).set_font_color(TEXT);
        // For programs that lack the face: which characters one in its place must have.
        let base = match page::charset(words.locale()) {
            Some(charset) => base.set_font_charset(charset),
            None => base,
        };
        let top = base.clone().set_text_wrap().set_align(FormatAlign::Top);
        let bordered = |format: &Format| format.clone().set_border(FormatBorder::Thin).set_border_color(LINE);
        // What is typed there stays as it is typed, and does not become a date or a share.
        let field = bordered(&top)
            .set_num_format_index(AS_TEXT)
            .set_background_color(FIELD)
            .set_border_color(EDGE)
            .set_unlocked();
        let head = base.clone().set_bold().set_text_wrap().set_font_color(SURFACE).set_background_color(ACCENT);
        let head = head.set_border(FormatBorder::Thin).set_border_color(ACCENT).set_align(FormatAlign::VerticalCenter);
        Looks {
            locale: words.locale(),
            title: base.clone().set_bold().set_font_size(TITLE_SIZE).set_align(FormatAlign::VerticalCenter),
            edition: base.clone().set_font_color(SECOND).set_align(FormatAlign::Right),
            text: top.clone(),
            label: base
                .clone()
                .set_bold()
                .set_align(FormatAlign::VerticalCenter)
                .set_align(FormatAlign::Left)
                .set_indent(1),
            field: field.clone().set_align(FormatAlign::VerticalCenter).set_align(FormatAlign::Left).set_indent(1),
            head: head.clone().set_align(FormatAlign::Left).set_indent(1),
            head_of_answers: head.set_align(FormatAlign::Center),
            factor: base.clone().set_font_size(FACTOR_SIZE).set_font_color(SECOND),
            question_text: base.clone().set_bold(),
            below: base.clone().set_font_color(SECOND),
            number: bordered(&top).set_align(FormatAlign::Center),
            question: bordered(&top).set_bold().set_align(FormatAlign::Left).set_indent(1),
            statements: bordered(&top).set_align(FormatAlign::Left).set_indent(1),
            statement: base.clone(),
            level: base.clone().set_bold().set_font_size(LEVEL_SIZE).set_font_color(ACCENT),
            answer: field.clone().set_bold().set_align(FormatAlign::Center).set_align(FormatAlign::VerticalCenter),
            note: field.set_align(FormatAlign::Left).set_indent(1),
            text_cell: base.clone().set_num_format_index(AS_TEXT),
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
        text.lines().map(|line| ((columns::width(line) as f64 / most).ceil() as usize).max(1)).sum::<usize>().max(1)
    }

    /// How much wider than half its size a letter is, with what is lost where words can't be broken.
    fn breadth(&self) -> f64 {
        match self.locale {
            Locale::Ja => 0.88,
            Locale::En => 0.93,
        }
    }
}
