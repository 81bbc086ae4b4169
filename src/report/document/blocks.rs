//! Paragraphs, tables and pictures of the document, in the order in which they stand.

use std::collections::BTreeMap;

use docx_rs::{
    BreakType, Docx, IndentLevel, NumberingId, Paragraph, Pic, Run, Table, TableCell, TableLayoutType, TableRow,
    WidthType,
};

use super::look::{BULLET, CELL, GAP, HEADINGS, NUMBER, PAIRS, PICTURE, SHEET, STRONG};
use super::{BOTTOM, TOP};
use crate::paper;
use crate::report::figures::Figure;
use crate::text::carried;

/// Width between the margins, in twentieths of a point.
const WIDTH: usize = (paper::twips(paper::WIDTH) - 2 * paper::twips(paper::SIDE)) as usize;
/// What a heading takes of a page, in points.
const HEADING: f64 = 97.0;
/// The same width, and the height that a picture has below a heading, in the unit of pictures.
const PICTURE_WIDTH: f64 = WIDTH as f64 * 635.0;
const PICTURE_HEIGHT: f64 = (paper::points(paper::HEIGHT - TOP - BOTTOM) - HEADING).floor() * 12_700.0;
/// The height of one that leaves the page to what stands around it.
const LOW_PICTURE_HEIGHT: f64 = 150.0 * 12_700.0;

/// Where width and height stand in a PNG file.
const PNG_SIZE: [std::ops::Range<usize>; 2] = [16..20, 20..24];

/// A document in the making.
pub(super) struct Body {
    blocks: Vec<Block>,
    /// PNG files by the name of their figure.
    pictures: BTreeMap<String, Vec<u8>>,
    /// Alternative texts of the pictures that stand in it.
    alternatives: Vec<String>,
    breaks_page: bool,
}

enum Block {
    Paragraph(Box<Paragraph>),
    Table(Box<Table>),
}

/// What stands in a cell.
pub(super) type Cell = Vec<Paragraph>;

impl Body {
    pub fn new(pictures: BTreeMap<String, Vec<u8>>) -> Body {
        Body { blocks: Vec::new(), pictures, alternatives: Vec::new(), breaks_page: false }
    }

    /// The next heading begins a page.
    pub fn page(&mut self) {
        self.breaks_page = true;
    }

    /// A heading; the highest `level` is 1.
    pub fn heading(&mut self, level: usize, text: &str) {
        let paragraph = heading(level, text);
        let breaks = std::mem::take(&mut self.breaks_page);
        self.put(if breaks { paragraph.page_break_before(true) } else { paragraph });
    }

    pub fn text(&mut self, style: &str, text: &str) {
        self.put(paragraph(style, [runs(text, None)]));
    }

    pub fn texts<'t>(&mut self, style: &str, texts: impl IntoIterator<Item = &'t String>) {
        texts.into_iter().for_each(|text| self.text(style, text));
    }

    pub fn bullet(&mut self, pieces: impl IntoIterator<Item = Vec<Run>>) {
        self.put(paragraph(BULLET, pieces).numbering(NumberingId::new(1), IndentLevel::new(0)));
    }

    pub fn put(&mut self, paragraph: Paragraph) {
        self.blocks.push(Block::Paragraph(Box::new(paragraph)));
    }

    /// Puts the chart of `figure` as wide as the page, or as high as there is room.
    pub fn picture(&mut self, figure: &Figure) {
        self.picture_up_to(figure, PICTURE_HEIGHT);
    }

    /// Puts it where much else is to stand on the same page.
    pub fn low_picture(&mut self, figure: &Figure) {
        self.picture_up_to(figure, LOW_PICTURE_HEIGHT);
    }

    fn picture_up_to(&mut self, figure: &Figure, most: f64) {
        let Some(png) = self.pictures.remove(&figure.file) else { return };
        let [width, height] = PNG_SIZE.map(|place| {
            let bytes = png.get(place).and_then(|bytes| bytes.try_into().ok());
            bytes.map_or(1, u32::from_be_bytes)
        });
        let scale = (PICTURE_WIDTH / f64::from(width)).min(most / f64::from(height));
        let size = [width, height].map(|pixels| (f64::from(pixels) * scale) as u32);
        self.alternatives.push(figure.alt.clone());
        let id = format!("picture{}", self.alternatives.len());
        let picture = Pic::new_with_dimensions(png, width, height).id(id).size(size[0], size[1]);
        self.put(Paragraph::new().style(PICTURE).add_run(Run::new().add_image(picture)));
    }

    /// Puts a table whose head stands on every page that it goes to. `widths` are shares.
    pub fn sheet(&mut self, widths: &[usize], head: &[String], rows: impl IntoIterator<Item = Vec<Cell>>) {
        let head = head.iter().enumerate().map(|(at, text)| plain(column(at, widths), text)).collect();
        self.table(SHEET, widths, [head].into_iter().chain(rows));
    }

    /// Puts names, each with what there is to say of it.
    pub fn pairs<'t>(&mut self, rows: impl IntoIterator<Item = &'t (String, String)>) {
        let row = |(name, text): &(String, String)| vec![strong(name), plain(CELL, text)];
        self.table(PAIRS, &[22, 78], rows.into_iter().map(row));
    }

    /// Puts a table in this style.
    pub fn table(&mut self, style: &str, widths: &[usize], rows: impl IntoIterator<Item = Vec<Cell>>) {
        let shares: usize = widths.iter().sum();
        let grid: Vec<usize> = widths.iter().map(|share| WIDTH * share / shares.max(1)).collect();
        let cell = |(content, width): (Cell, &usize)| {
            let cell = TableCell::new().width(*width, WidthType::Dxa);
            content.into_iter().fold(cell, TableCell::add_paragraph)
        };
        let row = |cells: Vec<Cell>| TableRow::new(cells.into_iter().zip(&grid).map(cell).collect()).cant_split();
        let table = Table::new(rows.into_iter().map(row).collect());
        let table = table.style(style).layout(TableLayoutType::Fixed).width(WIDTH, WidthType::Dxa);
        self.blocks.push(Block::Table(Box::new(table.set_grid(grid))));
        // Two tables that touch would become one, and none may stand last.
        self.text(GAP, "");
    }

    /// All of it in `frame`, and the alternative texts of its pictures in their order.
    pub fn into_document(self, frame: Docx) -> (Docx, Vec<String>) {
        let put = |docx: Docx, block| match block {
            Block::Paragraph(paragraph) => docx.add_paragraph(*paragraph),
            Block::Table(table) => docx.add_table(*table),
        };
        (self.blocks.into_iter().fold(frame, put), self.alternatives)
    }
}

/// A heading; the highest `level` is 1.
pub(super) fn heading(level: usize, text: &str) -> Paragraph {
    paragraph(HEADINGS[level.clamp(1, HEADINGS.len()) - 1], [runs(text, None)])
}

/// A paragraph of pieces.
pub(super) fn paragraph(style: &str, pieces: impl IntoIterator<Item = Vec<Run>>) -> Paragraph {
    pieces.into_iter().flatten().fold(Paragraph::new().style(style), Paragraph::add_run)
}

/// A cell with this text.
pub(super) fn plain(style: &str, text: &str) -> Cell {
    vec![paragraph(style, [runs(text, None)])]
}

pub(super) fn strong(text: &str) -> Cell {
    vec![paragraph(CELL, [runs(text, Some(STRONG))])]
}

/// How the column at this place is set: the first names the row; of many columns the others hold numbers.
pub(super) fn column(at: usize, widths: &[usize]) -> &'static str {
    if at > 0 && widths.len() > 4 { NUMBER } else { CELL }
}

/// `text` as somebody typed it, in a style of characters. Its lines stay lines; for what no such file may hold stands 〓.
pub(super) fn runs(text: &str, style: Option<&str>) -> Vec<Run> {
    let run = || style.map_or_else(Run::new, |style| Run::new().style(style));
    let mut runs = Vec::new();
    for (at, line) in carried(text).split('\n').enumerate() {
        let start = if at > 0 { run().add_break(BreakType::TextWrapping) } else { run() };
        let pieces = line.split('\t').enumerate();
        runs.push(pieces.fold(start, |run, (at, piece)| {
            let run = if at > 0 { run.add_tab() } else { run };
            run.add_text(piece)
        }));
    }
    runs
}
