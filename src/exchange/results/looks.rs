//! How the results workbook looks: the formats of its cells, made from those of the sheets, and the colours of its
//! charts, which are those on screen.

use rust_xlsxwriter::{ChartFont, Color, Format, FormatAlign, FormatBorder};

use super::tab::Cell;
use crate::catalogue::Level;
use crate::exchange::blank::looks::Looks as SheetLooks;
use crate::exchange::page;
use crate::i18n::Words;
use crate::palette::{Palette, Rgb};

/// The face of numbers with a sign in front: the published BIZ UDPGothic draws ≥ as its opposite.
const SIGN_FACE: &str = "Arial";
const AT_LEAST: &str = "\"≥ \"0";
const AT_LEAST_SCORE: &str = "\"≥ \"0.0";
const SCORE: &str = "0.0";
const HUNDREDTHS: &str = "0.00";
const WHOLE: &str = "0";
const DATE: &str = "yyyy/m/d";
const MOVED: &str = "+0;-0;0";
const MOVED_SCORE: &str = "+0.0;-0.0;0.0";

/// Points.
const SIZE: f64 = 10.0;
const HERO: f64 = 20.0;
const SMALL: f64 = 9.0;

/// Formats and colours in one language.
pub struct Looks {
    pub sheet: SheetLooks,
    palette: Palette,
    face: String,
    charset: Option<u8>,
    pub hero: Format,
    pub label: Format,
    /// Beside a label, on one line.
    pub fact: Format,
    pub note: Format,
    pub head: Format,
    pub band: Format,
    /// A sentence that runs on across empty cells.
    pub across: Format,
    text: Format,
    strong: Format,
    word: Format,
    whole: Format,
    level: Format,
    score: Format,
    strong_score: Format,
    hundredths: Format,
    date: Format,
    moved: Format,
    moved_score: Format,
    at_least: Format,
    at_least_score: Format,
}

impl Looks {
    pub fn new(words: &Words) -> Self {
        let sheet = SheetLooks::new(words);
        let palette = Palette::light();
        let line = sheet.title.clone().unset_bold().set_font_size(SIZE);
        let middle = |format: &Format| format.clone().set_text_wrap().set_align(FormatAlign::VerticalCenter);
        let word = middle(&sheet.number);
        let text = middle(&sheet.statements).set_align(FormatAlign::Left).set_indent(1);
        let bold = word.clone().set_bold();
        let sign = word.clone().set_font_name(SIGN_FACE);
        let hero = line.clone().set_bold().set_font_size(HERO).set_num_format(SCORE);
        Looks {
            hero: hero.set_align(FormatAlign::Left).set_font_color(rgb(palette.accent)),
            label: line.clone().set_bold(),
            fact: line.clone(),
            note: middle(&sheet.text).set_font_size(SMALL).set_font_color(rgb(palette.second)),
            head: sheet.head.clone().set_indent(0).set_align(FormatAlign::Center),
            band: line
                .set_bold()
                .set_border_bottom(FormatBorder::Thin)
                .set_border_bottom_color(rgb(palette.accent))
                .set_font_color(rgb(palette.accent)),
            across: text
                .clone()
                .unset_text_wrap()
                .set_border_left(FormatBorder::None)
                .set_border_right(FormatBorder::None),
            strong: text.clone().set_bold(),
            text,
            whole: word.clone().set_num_format(WHOLE),
            level: bold.clone().set_num_format(WHOLE),
            score: word.clone().set_num_format(SCORE),
            strong_score: bold.set_num_format(SCORE),
            hundredths: word.clone().set_num_format(HUNDREDTHS),
            date: word.clone().set_num_format(DATE),
            moved: word.clone().set_num_format(MOVED),
            moved_score: word.clone().set_num_format(MOVED_SCORE),
            at_least: sign.clone().set_num_format(AT_LEAST),
            at_least_score: sign.set_num_format(AT_LEAST_SCORE),
            word,
            face: words.get("sheet-face"),
            charset: page::charset(words.locale()),
            palette,
            sheet,
        }
    }

    /// The format of a cell in a table.
    pub fn of(&self, cell: &Cell) -> &Format {
        match cell {
            Cell::Empty | Cell::Word(_) => &self.word,
            Cell::Text(_) => &self.text,
            Cell::Strong(_) => &self.strong,
            Cell::Whole(_) => &self.whole,
            Cell::Level(_) => &self.level,
            Cell::Score(_) => &self.score,
            Cell::StrongScore(_) => &self.strong_score,
            Cell::Hundredths(_) => &self.hundredths,
            Cell::Date(_) => &self.date,
            Cell::Moved(_) => &self.moved,
            Cell::MovedScore(_) => &self.moved_score,
            Cell::AtLeast(_) => &self.at_least,
            Cell::AtLeastScore(_) => &self.at_least_score,
        }
    }

    /// The letters of a chart, so many points high.
    pub fn font(&self, points: f64) -> ChartFont {
        let mut font = ChartFont::new();
        font.set_name(&self.face).set_size(points).set_color(rgb(self.palette.text));
        if let Some(charset) = self.charset {
            font.set_character_set(charset);
        }
        font
    }

    pub fn own(&self) -> Color {
        rgb(self.palette.own)
    }

    pub fn town(&self, place: usize) -> Color {
        rgb(self.palette.town(place))
    }

    pub fn line(&self) -> Color {
        rgb(self.palette.line)
    }

    pub fn dark(&self) -> Color {
        rgb(self.palette.text)
    }

    /// The area of a level, and what is written on it.
    pub fn shade(&self, level: Level) -> [Color; 2] {
        let at = usize::from(level.get());
        [rgb(self.palette.shades[at]), rgb(self.palette.on_shades[at])]
    }
}

fn rgb(color: Rgb) -> Color {
    Color::RGB(color.number())
}
