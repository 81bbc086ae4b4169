//! Charts on screen: the same functions draw them as draw the report's, and every mark answers to pointer, keyboard and
//! screen reader. Changes nothing but its own view state, and writes no file.
//!
//! The evidence card of a mark and file dialogs are the caller's.

mod canvas;
mod head;
mod marks;
mod picture;
mod polygon;
mod save;
mod static_chart;
mod table;
mod walk;

use std::fmt;

use eframe::egui::{Id, Rect, ScrollArea, Ui, Vec2, accesskit};

use crate::charts::{Chart, MarkId, Table};
use crate::i18n::Words;
use crate::palette::Palette;
use crate::ui::theme::palette;
use crate::ui::widgets::CopyRegion;

use self::picture::Picture;
use self::table::{Of, TableLayout};

pub use save::{CopyAs, Format, svg};
pub use static_chart::static_chart_ui;

/// What is kept of a chart between frames: where the keyboard is, whether the table is open, and its drawing.
#[derive(Default)]
pub struct ChartView {
    /// The mark that the keyboard is on, or was last.
    focused: Option<MarkId>,
    lead: Lead,
    shows: Shows,
    picture: Option<Box<Picture>>,
    layout: Option<Box<TableLayout>>,
}

/// What of a chart is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shows {
    #[default]
    Picture,
    /// The table in place of the picture.
    Table,
}

/// What was used last to point at a mark.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Lead {
    #[default]
    Pointer,
    Keyboard,
}

/// What people do with a chart.
#[derive(Clone, Debug, PartialEq)]
pub enum ChartAction {
    /// A mark was clicked, or Enter pressed on it.
    Choose(MarkId),
    /// The chart is to be saved.
    Save(Format),
    /// It is to be copied.
    Copy(CopyAs),
}

/// A mark that is pointed at, by the pointer or the keyboard.
#[derive(Clone, Debug, PartialEq)]
pub struct Pointed {
    pub what: MarkId,
    /// On screen, in egui points.
    pub rect: Rect,
}

/// What a chart gives back in a frame.
#[must_use]
pub struct ChartResponse {
    /// The mark whose evidence is asked for now.
    pub pointed: Option<Pointed>,
    pub action: Option<ChartAction>,
}

/// Shows `chart` as wide as there is room, under its title, what `beside` draws next to that, and the menu of what can be
/// done with it.
pub fn chart_ui(
    ui: &mut Ui,
    chart: &Chart,
    view: &mut ChartView,
    words: &Words,
    palette: &Palette,
    beside: impl FnOnce(&mut Ui),
) -> ChartResponse {
    let id = ui.make_persistent_id(("chart", chart.title()));
    let region = CopyRegion::begin(ui);
    let asked = head::head_ui(ui, chart, view, words, beside);
    let mut response = match view.shows {
        Shows::Picture => {
            let (pointed, chosen) = marks::picture_ui(ui, id, chart, view, words, palette);
            ChartResponse { pointed, action: asked.or(chosen.map(ChartAction::Choose)) }
        }
        Shows::Table => {
            table::table_ui(ui, id.with("table"), Of::Chart(chart), &mut view.layout, words, palette);
            ChartResponse { pointed: None, action: asked }
        }
    };
    if region.is_copied(ui) {
        response.action = Some(ChartAction::Copy(match view.shows {
            Shows::Picture => CopyAs::Picture,
            Shows::Table => CopyAs::Table,
        }));
    }
    response
}

impl ChartView {
    /// Whether the picture or the table is shown.
    pub fn shows(&self) -> Shows {
        self.shows
    }
}

/// What is kept between frames of a table that stands alone.
#[derive(Default)]
pub struct TableView(Option<Box<TableLayout>>);

impl fmt::Debug for TableView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TableView").finish_non_exhaustive()
    }
}

/// Shows `table`, which is called `title`, where there is room for it without moving it sideways; says whether there was.
#[must_use]
pub fn whole_table_ui(ui: &mut Ui, words: &Words, title: &str, table: &Table, view: &mut TableView) -> bool {
    let of = Of::Table(title, table);
    if !table::fits(ui, of, &mut view.0, words) {
        return false;
    }
    let id = ui.make_persistent_id(("table", title));
    table::table_ui(ui, id, of, &mut view.0, words, palette(ui));
    true
}

/// Gives `add` room of this size, to be scrolled where it is wider than there is room for. Only there: a scroll area
/// keeps what is to be brought into sight from those around it.
fn wide_ui<R>(ui: &mut Ui, id: Id, size: Vec2, add: impl FnOnce(&mut Ui, Rect) -> R) -> R {
    let place = |ui: &mut Ui| {
        let (_, rect) = ui.allocate_space(size);
        add(ui, rect)
    };
    if size.x > ui.available_width() + 0.5 {
        ScrollArea::horizontal().id_salt(id).show(ui, place).inner
    } else {
        place(ui)
    }
}

fn bounds(rect: Rect) -> accesskit::Rect {
    let [x0, y0, x1, y1] = [rect.min.x, rect.min.y, rect.max.x, rect.max.y].map(f64::from);
    accesskit::Rect { x0, y0, x1, y1 }
}
