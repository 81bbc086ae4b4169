//! The table beside a chart: a grid with headings, its columns as wide as their content needs, its cells wrapped. Laid
//! out once and kept until content or room change.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{Color32, FontId, Galley, Id, Painter, Pos2, Rect, Sense, TextStyle, Ui, UiBuilder, Vec2};

use super::{bounds, wide_ui};
use crate::charts::face::{Weight, width};
use crate::charts::style::{Ink, Rgb};
use crate::charts::{Chart, Palette, Table};
use crate::i18n::{Locale, Words};
use crate::report::shown;
use crate::ui::theme::fonts::family;

/// No text is smaller, in egui points.
const LEAST_TEXT: f32 = 14.0;
/// Around the text of a cell.
const PADDING: Vec2 = Vec2::new(10.0, 7.0);
/// From line to line, in sizes of the text.
const LEADING: f32 = 1.4;
/// To fit its table into the room a column is made as narrow as its heading and its longest word, but not narrower than
/// this, and for those not wider than that; for its content alone it is not wider than the last.
const NARROWEST: f32 = 72.0;
const WIDE_WORD: f32 = 170.0;
const WIDEST: f32 = 560.0;

/// What a layout was made for.
#[derive(PartialEq)]
struct Occasion {
    chart: Chart,
    locale: Locale,
    room: f32,
    size: f32,
    pixels_per_point: f32,
}

/// A table laid out, in egui points from its upper left corner.
pub(super) struct Sheet {
    occasion: Occasion,
    /// The header first.
    rows: Vec<Vec<String>>,
    /// Where each column starts, and where the last ends.
    lefts: Vec<f32>,
    /// Where each row starts, and where the last ends.
    tops: Vec<f32>,
}

/// Shows the table of `chart` in the room there is.
pub(super) fn sheet_ui(ui: &mut Ui, id: Id, chart: &Chart, kept: &mut Option<Sheet>, words: &Words, palette: &Palette) {
    let sheet = Sheet::keep(kept, ui, chart, words);
    wide_ui(ui, id.with("scroll"), sheet.size(), |ui, rect| {
        sheet.paint(ui.painter(), rect.min, palette);
        sheet.describe(ui, id, rect, chart.title());
    });
}

impl Sheet {
    fn keep<'a>(kept: &'a mut Option<Sheet>, ui: &Ui, chart: &Chart, words: &Words) -> &'a Sheet {
        let size = TextStyle::Body.resolve(ui.style()).size.max(LEAST_TEXT);
        let (room, pixels_per_point) = (ui.available_width(), ui.pixels_per_point());
        let is_right = |sheet: &Sheet| {
            let o = &sheet.occasion;
            (o.room, o.size, o.pixels_per_point, o.locale) == (room, size, pixels_per_point, words.locale())
                && o.chart == *chart
        };
        if !kept.as_ref().is_some_and(is_right) {
            *kept = None;
        }
        kept.get_or_insert_with(|| {
            let occasion = Occasion { chart: chart.clone(), locale: words.locale(), room, size, pixels_per_point };
            Sheet::new(occasion, ui.painter(), chart.table(words))
        })
    }

    fn new(occasion: Occasion, painter: &Painter, table: Table) -> Sheet {
        let rows: Vec<Vec<String>> = std::iter::once(table.header).chain(table.rows).collect();
        let rows: Vec<Vec<String>> = rows.into_iter().map(|row| row.iter().map(|text| shown(text)).collect()).collect();
        let mut sheet = Sheet { occasion, rows, lefts: vec![0.0], tops: vec![0.0] };
        let columns = sheet.rows[0].len();
        let widths: Vec<_> = (0..columns).map(|column| sheet.wishes(painter, column)).collect();
        for width in fitted(&widths, sheet.occasion.room) {
            sheet.lefts.push(sheet.lefts[sheet.lefts.len() - 1] + width);
        }
        for row in 0..sheet.rows.len() {
            let height = (0..columns).map(|column| sheet.cell(painter, row, column).size().y).fold(0.0, f32::max);
            sheet.tops.push((sheet.tops[row] + height + 2.0 * PADDING.y).ceil());
        }
        sheet
    }

    /// The least width of a column, and the one at which no cell is wrapped.
    fn wishes(&self, painter: &Painter, column: usize) -> (f32, f32) {
        let wide = |row: usize| self.galley(painter, row, column, f32::INFINITY).size().x + 2.0 * PADDING.x;
        let natural = (0..self.rows.len()).map(wide).fold(0.0, f32::max).ceil().min(WIDEST);
        let words = self.rows[1..].iter().flat_map(|row| unbroken(&row[column]));
        let word = words.map(|word| width(word, self.occasion.size.into(), Weight::Regular) as f32).fold(0.0, f32::max);
        let least = wide(0).max(word + 2.0 * PADDING.x + 1.0).ceil();
        (least.clamp(NARROWEST, WIDE_WORD).min(natural), natural)
    }

    fn font(&self, row: usize) -> FontId {
        let weight = if row == 0 { Weight::Bold } else { Weight::Regular };
        FontId::new(self.occasion.size, family(weight))
    }

    fn cell(&self, painter: &Painter, row: usize, column: usize) -> Arc<Galley> {
        self.galley(painter, row, column, self.lefts[column + 1] - self.lefts[column] - 2.0 * PADDING.x)
    }

    fn galley(&self, painter: &Painter, row: usize, column: usize, width: f32) -> Arc<Galley> {
        let font = self.font(row);
        let line_height = Some(font.size * LEADING);
        let format = TextFormat { line_height, ..TextFormat::simple(font, Color32::PLACEHOLDER) };
        let mut job = LayoutJob::single_section(self.rows[row][column].clone(), format);
        job.wrap.max_width = width;
        painter.layout_job(job)
    }

    fn size(&self) -> Vec2 {
        let last = |edges: &[f32]| edges.last().copied().unwrap_or_default();
        Vec2::new(last(&self.lefts), last(&self.tops))
    }

    fn rect(&self, row: usize, column: usize) -> Rect {
        let min = Pos2::new(self.lefts[column], self.tops[row]);
        Rect::from_min_max(min, Pos2::new(self.lefts[column + 1], self.tops[row + 1]))
    }

    fn row_rect(&self, row: usize) -> Rect {
        let min = Pos2::new(0.0, self.tops[row]);
        Rect::from_min_max(min, Pos2::new(self.size().x, self.tops[row + 1]))
    }

    fn paint(&self, painter: &Painter, origin: Pos2, palette: &Palette) {
        let ink = |ink: Ink| {
            let Rgb(r, g, b) = palette.of(ink);
            Color32::from_rgb(r, g, b)
        };
        for row in 0..self.rows.len() {
            let line = self.row_rect(row).translate(origin.to_vec2());
            if !painter.clip_rect().intersects(line) {
                continue;
            }
            let ground = if row % 2 == 0 { Ink::Band } else { Ink::Surface };
            painter.rect_filled(line, 0.0, ink(ground));
            let (width, edge) = if row == 0 { (2.0, Ink::Second) } else { (1.0, Ink::Line) };
            painter.hline(line.x_range(), line.bottom() - width / 2.0, (width, ink(edge)));
            for column in 0..self.rows[row].len() {
                let at = self.rect(row, column).min + PADDING + origin.to_vec2();
                painter.galley(at, self.cell(painter, row, column), ink(Ink::Text));
            }
        }
    }

    fn describe(&self, ui: &mut Ui, id: Id, rect: Rect, title: &str) {
        let builder = |salt: &str, rect: Rect, role: Role| {
            UiBuilder::new().id_salt((id, salt.to_owned())).max_rect(rect).accessibility_role(role)
        };
        let mut table = ui.new_child(builder("table", rect, Role::Table).accessibility_label(title));
        ui.ctx().accesskit_node_builder(table.unique_id(), |node| {
            node.set_row_count(self.rows.len());
            node.set_column_count(self.lefts.len() - 1);
            node.set_bounds(bounds(rect));
        });
        for (i, cells) in self.rows.iter().enumerate() {
            let line = self.row_rect(i).translate(rect.min.to_vec2());
            let row = table.new_child(builder(&format!("row {i}"), line, Role::Row));
            ui.ctx().accesskit_node_builder(row.unique_id(), |node| {
                node.set_row_index(i);
                node.set_bounds(bounds(line));
            });
            for (j, text) in cells.iter().enumerate() {
                let cell = row.interact(self.rect(i, j).translate(rect.min.to_vec2()), id.with((i, j)), Sense::hover());
                let role = match (i, j) {
                    (0, _) => Role::ColumnHeader,
                    (_, 0) => Role::RowHeader,
                    _ => Role::Cell,
                };
                ui.ctx().accesskit_node_builder(cell.id, |node| {
                    node.set_role(role);
                    node.set_label(text.as_str());
                    node.set_row_index(i);
                    node.set_column_index(j);
                    node.set_bounds(bounds(cell.rect));
                });
            }
        }
    }
}

/// The words within which a line should not end: those that are not written in kanji and kana.
fn unbroken(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || c >= '\u{2e80}').filter(|word| !word.is_empty())
}

/// The widths of columns between the least and the natural ones, so that they fill the room but not more.
fn fitted(wishes: &[(f32, f32)], room: f32) -> Vec<f32> {
    let least: f32 = wishes.iter().map(|(least, _)| least).sum();
    let spare: f32 = wishes.iter().map(|(least, natural)| natural - least).sum();
    let share = if spare > 0.0 { ((room - least) / spare).clamp(0.0, 1.0) } else { 0.0 };
    wishes.iter().map(|(least, natural)| (least + (natural - least) * share).floor()).collect()
}

#[cfg(test)]
mod tests {
    use super::{fitted, unbroken};

    fn check(room: f32, expected: [f32; 2]) {
        assert_eq!(fitted(&[(50.0, 100.0), (80.0, 280.0)], room), expected, "{room}");
    }

    #[test]
    fn words_are_what_has_no_kanji_or_kana_in_it() {
        let words = |text| unbroken(text).collect::<Vec<_>>();
        assert_eq!(words("not documented"), ["not", "documented"]);
        assert_eq!(words("NTT東日本のCDO"), ["NTT", "CDO"]);
        assert_eq!(words("記載なし"), [""; 0]);
    }

    #[test]
    fn columns_take_what_they_need_and_what_there_is() {
        check(1000.0, [100.0, 280.0]);
        check(380.0, [100.0, 280.0]);
        check(255.0, [75.0, 180.0]);
        check(130.0, [50.0, 80.0]);
        check(10.0, [50.0, 80.0]);
        assert_eq!(fitted(&[(60.0, 60.0)], 100.0), [60.0]);
    }
}
