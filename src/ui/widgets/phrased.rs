//! Text whose lines end with phrases where they can, and break within no name. Said to screen readers as it was written:
//! where its lines end is nothing to be read out.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::cache::{ComputerMut, FrameCache};
use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{Context, FontSelection, Galley, Id, Label, Response, RichText, Ui, WidgetInfo, WidgetText};

use crate::text::{Weight, balance, cut_line, cut_lines, wrap};
use crate::ui::theme::text::{bold_family, small};

/// A text that is being described; [`show`](Self::show) draws it.
#[must_use]
pub struct Phrased<'a> {
    text: String,
    format: TextFormat,
    names: Whole<'a>,
    filling: Filling,
}

/// How full lines are.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Filling {
    /// About as long as one another.
    Even,
    /// Each as full as it can be.
    Full,
}

/// Names that no line breaks within.
enum Whole<'a> {
    /// In this text.
    Given(&'a [String]),
    /// In every text of the window.
    Usual(Names),
}

#[derive(Clone, Default)]
struct Names(Arc<[String]>);

/// Lets no text of the window break within one of `names`.
pub fn keep_whole(ctx: &Context, names: Arc<[String]>) {
    ctx.data_mut(|data| data.insert_temp(Id::NULL, Names(names)));
}

impl<'a> Phrased<'a> {
    /// A text of the theme.
    pub fn new(ui: &Ui, text: RichText) -> Self {
        let job = WidgetText::from(text).into_layout_job(ui.style(), FontSelection::Default, ui.text_valign());
        let format = job.sections.first().map_or_else(TextFormat::default, |section| section.format.clone());
        let names = ui.data(|data| data.get_temp::<Names>(Id::NULL)).unwrap_or_default();
        Phrased { text: job.text.clone(), format, names: Whole::Usual(names), filling: Filling::Even }
    }

    /// Each line as full as it can be: for running text.
    pub fn full(self) -> Self {
        Phrased { filling: Filling::Full, ..self }
    }

    /// These stay in one piece where they fit on a line, in place of those of the window.
    pub fn names(self, names: &'a [String]) -> Self {
        Phrased { names: Whole::Given(names), ..self }
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
        self.lines_within(ui, ui.available_width())
    }

    /// It laid out in lines of at most `width` points, for a widget that paints itself.
    pub fn galley(&self, ui: &Ui, width: f32) -> Arc<Galley> {
        self.cut_galley(ui, width, usize::MAX)
    }

    /// The same in at most `most` lines, the last ended with dots where there would be more.
    pub fn cut_galley(&self, ui: &Ui, width: f32, most: usize) -> Arc<Galley> {
        let lines = self.lines_within(ui, width);
        let (weight, size) = self.face();
        let lines = cut_lines(lines.to_vec(), width.into(), most, size, weight);
        ui.painter().layout_job(LayoutJob::single_section(lines.join("\n"), self.format.clone()))
    }

    /// Draws it on one line, of which the end is left out for dots where there is no room; then the pointer shows it whole.
    pub fn show_cut(self, ui: &mut Ui, role: Role) -> Response {
        let (weight, size) = self.face();
        let seen = cut_line(&self.text, ui.available_width().into(), size, weight);
        let is_whole = seen == self.text;
        let response = ui.add(Label::new(LayoutJob::single_section(seen, self.format)).extend());
        response.widget_info(|| WidgetInfo::labeled(role, true, &self.text));
        if is_whole { response } else { response.on_hover_text(small(ui, &self.text)) }
    }

    /// In which face it is set, and how large in points.
    fn face(&self) -> (Weight, f64) {
        let weight = if self.format.font_id.family == bold_family() { Weight::Bold } else { Weight::Regular };
        (weight, self.format.font_id.size.into())
    }

    /// Draws it as wide as there is room, to be marked with the pointer and copied as it was written.
    pub fn show_copyable(self, ui: &mut Ui, role: Role) -> Response {
        let galley = self.galley(ui, ui.available_width());
        let response = ui.add(Label::new(as_written(&galley, &self.text)).selectable(true));
        response.widget_info(|| WidgetInfo::labeled(role, true, &self.text));
        response
    }

    fn lines_within(&self, ui: &Ui, width: f32) -> Arc<[String]> {
        let weight = self.face().0;
        let size = self.format.font_id.size;
        let names = match &self.names {
            Whole::Given(names) => names,
            Whole::Usual(Names(names)) => &**names,
        };
        let key = (self.text.as_str(), width.to_bits(), size.to_bits(), weight, self.filling, names);
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

/// `galley` with the text that it was made of in place of its lines, by which what is marked in it is copied.
fn as_written(galley: &Galley, text: &str) -> Arc<Galley> {
    let mut galley = galley.clone();
    let mut written = text.chars().peekable();
    let mut copied = String::new();
    for row in &mut galley.rows {
        for glyph in &row.glyphs {
            // A blank at which a line was ended, which the line doesn't show.
            while written.peek().is_some_and(|c| *c != glyph.chr && !(c.is_whitespace() && glyph.chr == ' ')) {
                written.next();
            }
            written.next();
            copied.push(glyph.chr);
        }
        if row.ends_with_newline {
            match written.peek() {
                Some(c) if c.is_whitespace() => copied.extend(written.next()),
                _ => row.ends_with_newline = false,
            }
        }
    }
    let mut job = (*galley.job).clone();
    job.text = copied;
    galley.job = Arc::new(job);
    Arc::new(galley)
}

/// Lines as they were in the frame before: finding them takes longer than drawing them.
type CachedLines = FrameCache<Arc<[String]>, Balance>;

#[derive(Default)]
struct Balance;

/// Text, width and size as bits of points, weight, names.
type Key<'a> = (&'a str, u32, u32, Weight, Filling, &'a [String]);

impl ComputerMut<Key<'_>, Arc<[String]>> for Balance {
    fn compute(&mut self, (text, width, size, weight, filling, names): Key<'_>) -> Arc<[String]> {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let (width, size) = (f64::from(f32::from_bits(width)), f64::from(f32::from_bits(size)));
        let lines = |part: &str| match filling {
            _ if part.trim().is_empty() => vec![String::new()],
            Filling::Even => balance(part, width, size, weight, &names),
            Filling::Full => wrap(part, width, size, weight, &names),
        };
        text.split('\n').flat_map(lines).collect()
    }
}
