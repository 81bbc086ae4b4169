//! Text whose lines are about as long as one another, end with phrases where they can, and break within no name. Said to
//! screen readers as it was written: where its lines end is nothing to be read out.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::cache::{ComputerMut, FrameCache};
use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{FontSelection, Label, Response, RichText, Ui, WidgetInfo, WidgetText};

use crate::text::{Weight, balance};
use crate::ui::theme::text::bold_family;

/// A text that is being described; [`show`](Self::show) draws it.
#[must_use]
pub struct Phrased<'a> {
    text: String,
    format: TextFormat,
    names: &'a [String],
}

impl<'a> Phrased<'a> {
    /// A text of the theme.
    pub fn new(ui: &Ui, text: RichText) -> Self {
        let job = WidgetText::from(text).into_layout_job(ui.style(), FontSelection::Default, ui.text_valign());
        let format = job.sections.first().map_or_else(TextFormat::default, |section| section.format.clone());
        Phrased { text: job.text.clone(), format, names: &[] }
    }

    /// These stay in one piece where they fit on a line.
    pub fn names(self, names: &'a [String]) -> Self {
        Phrased { names, ..self }
    }

    /// From line to line, in sizes of the text.
    pub fn leading(mut self, leading: f32) -> Self {
        self.format.line_height = Some(self.format.font_id.size * leading);
        self
    }

    /// Height of a line, in points.
    pub fn line_height(&self) -> f32 {
        self.format.line_height.unwrap_or(self.format.font_id.size)
    }

    /// The lines that it takes in `ui`.
    pub fn lines(&self, ui: &Ui) -> Arc<[String]> {
        let weight = if self.format.font_id.family == bold_family() { Weight::Bold } else { Weight::Regular };
        let (width, size) = (ui.available_width(), self.format.font_id.size);
        let key = (self.text.as_str(), width.to_bits(), size.to_bits(), weight, self.names);
        ui.memory_mut(|memory| Arc::clone(memory.caches.cache::<CachedLines>().get(key)))
    }

    /// Draws it as wide as there is room.
    pub fn show(self, ui: &mut Ui, role: Role) -> Response {
        let lines = LayoutJob::single_section(self.lines(ui).join("\n"), self.format);
        let response = ui.add(Label::new(lines).extend());
        response.widget_info(|| WidgetInfo::labeled(role, true, &self.text));
        response
    }
}

/// Lines as they were in the frame before: finding them takes longer than drawing them.
type CachedLines = FrameCache<Arc<[String]>, Balance>;

#[derive(Default)]
struct Balance;

/// Text, width and size as bits of points, weight, names.
type Key<'a> = (&'a str, u32, u32, Weight, &'a [String]);

impl ComputerMut<Key<'_>, Arc<[String]>> for Balance {
    fn compute(&mut self, (text, width, size, weight, names): Key<'_>) -> Arc<[String]> {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let (width, size) = (f64::from(f32::from_bits(width)), f64::from(f32::from_bits(size)));
        text.split('\n').flat_map(|part| balance(part, width, size, weight, &names)).collect()
    }
}
