//! The table beside a chart, or one that stands alone: a grid with headings, its columns as wide as their content needs, its cells wrapped. Laid
//! out once and kept until content or room change.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::style::ScrollAnimation;
use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{
    Color32, EventFilter, FontId, Galley, Id, Key, Modifiers, Painter, Pos2, Rect, Response, Sense, TextStyle, Ui,
    UiBuilder, Vec2,
};

use super::{bounds, wide_ui};
use crate::charts::style::Ink;
use crate::charts::{Chart, Table};
use crate::i18n::{Locale, Words};
use crate::palette::Palette;
use crate::text::measure::{Weight, width};
use crate::text::{shown, wrap};
use crate::ui::theme::fonts::family;
use crate::ui::theme::{color, measure};
use crate::ui::widgets::focus::{ring_at, ring_ui};

/// Around the text of a cell.
const PADDING: Vec2 = Vec2::new(10.0, 7.0);
/// From line to line, in sizes of the text.
const LEADING: f32 = 1.4;
/// A column is not made narrower than this to fit its table into the room.
const NARROWEST: f32 = 72.0;
/// Headings, words and whole cells are not broken up to this width.
const WHOLE_HEADING: f32 = 170.0;
const WHOLE_WORD: f32 = 170.0;
const WHOLE_CELL: f32 = 130.0;
/// A column is not wider for its content alone.
const WIDEST: f32 = 560.0;
/// How far an arrow key moves a table that is wider than the room.
const STEP: f32 = 120.0;

/// What is shown.
#[derive(Clone, Copy)]
pub(super) enum Of<'a> {
    /// Its table.
    Chart(&'a Chart),
    /// A table under this name.
    Table(&'a str, &'a Table),
}

/// The same, kept.
enum Kept {
    Chart(Box<Chart>),
    Table(String, Table),
}

/// What a layout was made for.
struct CacheKey {
    of: Kept,
    locale: Locale,
    room: f32,
    size: f32,
    pixels_per_point: f32,
}

/// A table laid out, in egui points from its upper left corner.
pub(super) struct TableLayout {
    key: CacheKey,
    /// The header first.
    rows: Vec<Vec<String>>,
    /// Where each column starts, and where the last ends.
    lefts: Vec<f32>,
    /// Where each row starts, and where the last ends.
    tops: Vec<f32>,
}

/// Shows the table in the room there is.
pub(super) fn table_ui(
    ui: &mut Ui,
    id: Id,
    of: Of<'_>,
    kept: &mut Option<Box<TableLayout>>,
    words: &Words,
    palette: &Palette,
) {
    let layout = TableLayout::keep(kept, ui, of, words);
    let needs_scrolling = layout.size().x > ui.available_width();
    wide_ui(ui, id.with("scroll"), layout.size(), |ui, rect| {
        // It takes the focus wherever it has room as well: it is copied by key.
        let response = ui.interact(rect, id, Sense::focusable_noninteractive());
        layout.paint(ui.painter(), rect.min, palette);
        if needs_scrolling {
            scroll(ui, &response);
        } else {
            ring_ui(ui, &response);
        }
        layout.describe(ui, id, rect, of.title());
    });
}

/// Moves a table that is wider than the room by the arrow keys while it has the focus.
fn scroll(ui: &Ui, response: &Response) {
    if !response.has_focus() {
        return;
    }
    let arrows = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|m| m.set_focus_lock_filter(response.id, arrows));
    for (key, way) in [(Key::ArrowLeft, STEP), (Key::ArrowRight, -STEP)] {
        if ui.input_mut(|i| i.consume_key(Modifiers::NONE, key)) {
            ui.scroll_with_delta_animation(Vec2::new(way, 0.0), ScrollAnimation::none());
        }
    }
    let in_sight = response.rect.intersect(ui.clip_rect()).shrink(2.0 * measure::FOCUS);
    ring_at(ui, in_sight, measure::RADIUS_SMALL);
}

/// Whether the table is no wider than the room there is.
pub(super) fn fits(ui: &Ui, of: Of<'_>, kept: &mut Option<Box<TableLayout>>, words: &Words) -> bool {
    TableLayout::keep(kept, ui, of, words).size().x <= ui.available_width()
}

impl Of<'_> {
    fn title(&self) -> &str {
        match self {
            Of::Chart(chart) => chart.title(),
            Of::Table(title, _) => title,
        }
    }

    fn is(&self, kept: &Kept) -> bool {
        match (self, kept) {
            (Of::Chart(chart), Kept::Chart(kept)) => *chart == &**kept,
            (Of::Table(title, table), Kept::Table(kept_title, kept)) => title == kept_title && *table == kept,
            _ => false,
        }
    }

    fn kept(&self) -> Kept {
        match *self {
            Of::Chart(chart) => Kept::Chart(Box::new(chart.clone())),
            Of::Table(title, table) => Kept::Table(title.to_owned(), table.clone()),
        }
    }

    fn table(&self, words: &Words) -> Table {
        match *self {
            Of::Chart(chart) => chart.table(words),
            Of::Table(_, table) => table.clone(),
        }
    }
}

impl TableLayout {
    fn keep<'a>(kept: &'a mut Option<Box<TableLayout>>, ui: &Ui, of: Of<'_>, words: &Words) -> &'a TableLayout {
        let size = TextStyle::Body.resolve(ui.style()).size;
        let (room, pixels_per_point) = (ui.available_width(), ui.pixels_per_point());
        let is_right = |layout: &TableLayout| {
            let o = &layout.key;
            (o.room, o.size, o.pixels_per_point, o.locale) == (room, size, pixels_per_point, words.locale())
                && of.is(&o.of)
        };
        if !kept.as_deref().is_some_and(is_right) {
            *kept = None;
        }
        kept.get_or_insert_with(|| {
            let key = CacheKey { of: of.kept(), locale: words.locale(), room, size, pixels_per_point };
            Box::new(TableLayout::new(key, ui.painter(), of.table(words)))
        })
    }

    fn new(key: CacheKey, painter: &Painter, table: Table) -> TableLayout {
        let rows: Vec<Vec<String>> = std::iter::once(table.header).chain(table.rows).collect();
        let rows: Vec<Vec<String>> = rows.into_iter().map(|row| row.iter().map(|text| shown(text)).collect()).collect();
        let mut layout = TableLayout { key, rows, lefts: vec![0.0], tops: vec![0.0] };
        let columns = layout.rows[0].len();
        let widths: Vec<_> = (0..columns).map(|column| layout.wishes(painter, column)).collect();
        for width in fitted(&widths, layout.key.room) {
            layout.lefts.push(layout.lefts[layout.lefts.len() - 1] + width);
        }
        for row in 0..layout.rows.len() {
            let height = (0..columns).map(|column| layout.cell(painter, row, column).size().y).fold(0.0, f32::max);
            layout.tops.push((layout.tops[row] + height + 2.0 * PADDING.y).ceil());
        }
        layout
    }

    /// The least width of a column, and the one at which no cell is wrapped.
    fn wishes(&self, painter: &Painter, column: usize) -> (f32, f32) {
        let size = f64::from(self.key.size);
        let wide = |row: usize| self.galley(painter, row, column, f32::INFINITY).size().x + 2.0 * PADDING.x;
        let word = |word: &str| width(word, size, Weight::Regular) as f32 + 2.0 * PADDING.x + 1.0;
        let (mut least, mut natural) = (wide(0).clamp(NARROWEST, WHOLE_HEADING), wide(0));
        for row in 1..self.rows.len() {
            let cell = wide(row);
            let longest = unbroken(&self.rows[row][column]).map(word).fold(0.0, f32::max).min(WHOLE_WORD);
            least = least.max(if cell <= WHOLE_CELL { cell } else { longest });
            natural = natural.max(cell);
        }
        let natural = natural.min(WIDEST).ceil();
        (least.ceil().min(natural), natural)
    }

    #[expect(clippy::disallowed_methods, reason = "the size is the one that the columns were measured with")]
    fn font(&self, row: usize) -> FontId {
        FontId::new(self.key.size, family(self.weight(row)))
    }

    fn weight(&self, row: usize) -> Weight {
        if row == 0 { Weight::Bold } else { Weight::Regular }
    }

    fn cell(&self, painter: &Painter, row: usize, column: usize) -> Arc<Galley> {
        self.galley(painter, row, column, self.lefts[column + 1] - self.lefts[column] - 2.0 * PADDING.x)
    }

    fn galley(&self, painter: &Painter, row: usize, column: usize, width: f32) -> Arc<Galley> {
        let font = self.font(row);
        let line_height = Some(font.size * LEADING);
        let format = TextFormat { line_height, ..TextFormat::simple(font, Color32::PLACEHOLDER) };
        let (size, weight) = (f64::from(self.key.size), self.weight(row));
        let text = match width.is_finite() {
            true => wrap(&self.rows[row][column], f64::from(width), size, weight, &[]).join("\n"),
            false => self.rows[row][column].clone(),
        };
        let job = LayoutJob::single_section(text, format);
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
        let ink = |ink: Ink| color(palette.of(ink));
        for row in 0..self.rows.len() {
            let line = self.row_rect(row).translate(origin.to_vec2());
            if !painter.clip_rect().intersects(line) {
                continue;
            }
            let ground = if row % 2 == 0 { Ink::Band } else { Ink::Surface };
            painter.rect_filled(line, 0.0, ink(ground));
            let (width, edge) = if row == 0 { (measure::EDGE_CHOSEN, Ink::Second) } else { (measure::EDGE, Ink::Line) };
            painter.hline(line.x_range(), line.bottom() - width / 2.0, (width, ink(edge)));
            for column in 0..self.rows[row].len() {
                let at = self.rect(row, column).min + PADDING + origin.to_vec2();
                painter.galley(at, self.cell(painter, row, column), ink(Ink::Text));
            }
        }
    }

    fn describe(&self, ui: &mut Ui, id: Id, rect: Rect, title: &str) {
        let table = ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(Role::Table);
            node.set_label(title);
            node.set_row_count(self.rows.len());
            node.set_column_count(self.lefts.len() - 1);
            node.set_bounds(bounds(rect));
        });
        if table.is_none() {
            return;
        }
        for (i, cells) in self.rows.iter().enumerate() {
            let line = self.row_rect(i).translate(rect.min.to_vec2());
            let row = UiBuilder::new().id_salt((id, i)).max_rect(line).accessibility_parent(id);
            let row = ui.new_child(row.accessibility_role(Role::Row));
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

/// The words within which a line should not end: those that are not written in kanji and kana. `0.4〜3.9` is one.
fn unbroken(text: &str) -> impl Iterator<Item = &str> {
    let is_end = |c: char| c.is_whitespace() || (c >= '\u{2e80}' && c != '\u{301c}');
    text.split(is_end).filter(|word| !word.is_empty())
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
        assert_eq!(words("0.4〜3.9"), ["0.4〜3.9"]);
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
