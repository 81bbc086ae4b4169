//! The report: its options, its preview, its export; and charts as files.

use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui;
use jiff::civil::Date;

use crate::assessment::safe_write::{write_atomically, write_new};
use crate::i18n::Locale;
use crate::problem::{Checked, Problem};
use crate::report::{self, Attach, Options, Replacement};
use crate::session::Session;
use crate::ui::app::App;
use crate::ui::command::{ChartFormat, Overwrite, ReportCommand};
use crate::ui::dialogs::path::{PathDialog, Purpose};
use crate::ui::dialogs::{ConflictDialog, Dialog};
use crate::ui::update::outcome::{JobKind, Outcome};

/// Pixels for each point of a page in the preview.
const SHARPNESS: f64 = 2.0;
/// Pixels for each point of a chart saved as PNG.
const CHART_SHARPNESS: f64 = 3.0;

/// What the preview shows, and what it is to show.
pub struct ReportDesk {
    pub locale: Locale,
    pub attach: Attach,
    /// The pages as they were set last, one picture each.
    pub pages: Vec<egui::TextureHandle>,
    /// What the pages could not show as it was typed.
    pub replaced: Vec<Replacement>,
    /// Why there are no pages.
    pub problems: Vec<Problem>,
    /// What was exported last.
    pub written: Option<PathBuf>,
    /// What `pages` were set from.
    shown: Option<Wanted>,
}

/// What a preview is set from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    revision: u64,
    locale: Locale,
    date: Date,
}

/// Pages set in the background.
pub struct Preview {
    wanted: Wanted,
    pages: Checked<Pages>,
}

struct Pages {
    images: Vec<egui::ColorImage>,
    replaced: Vec<Replacement>,
}

impl ReportDesk {
    pub(in crate::ui) fn new(locale: Locale) -> Self {
        ReportDesk {
            locale,
            attach: Attach::Copy,
            pages: Vec::new(),
            replaced: Vec::new(),
            problems: Vec::new(),
            written: None,
            shown: None,
        }
    }

    /// Another assessment is open.
    pub(super) fn begin(&mut self, _session: &Session) {
        *self = ReportDesk { attach: self.attach, ..ReportDesk::new(self.locale) };
    }

    /// Takes in pages that were set; those of a state that is past stay until the next come.
    pub(super) fn take(&mut self, ctx: &egui::Context, preview: Preview) {
        self.shown = Some(preview.wanted);
        match preview.pages {
            Ok(pages) => {
                let load = |(n, image): (usize, egui::ColorImage)| {
                    ctx.load_texture(format!("page {n}"), image, egui::TextureOptions::LINEAR)
                };
                self.pages = pages.images.into_iter().enumerate().map(load).collect();
                self.replaced = pages.replaced;
                self.problems = Vec::new();
            }
            Err(problems) => {
                self.pages = Vec::new();
                self.problems = problems;
            }
        }
    }
}

impl App {
    pub(super) fn report(&mut self, _ctx: &egui::Context, command: ReportCommand) {
        match command {
            ReportCommand::Locale(locale) => self.report.locale = locale,
            ReportCommand::Attach(attach) => self.report.attach = attach,
            ReportCommand::Export if self.document.is_some() => self.ask(Purpose::Export),
            ReportCommand::Export => {}
            ReportCommand::ExportTo { path, overwrite } => self.export_to(path, overwrite),
        }
    }

    /// Sets the preview anew where the report screen shows and something changed.
    pub(in crate::ui) fn refresh_report(&mut self, _ctx: &egui::Context) {
        let crate::ui::screens::Screen::Report(_) = &self.screen else { return };
        let Some(options) = self.report_options() else { return };
        let Some(open) = &self.document else { return };
        let wanted = Wanted { revision: open.session.revision(), locale: options.locale, date: options.date };
        if self.report.shown == Some(wanted) || self.doors.jobs.is_running(JobKind::Preview) {
            return;
        }
        let (catalogue, assessment) = (Arc::clone(&self.catalogue), open.session.snapshot().assessment);
        self.doors.jobs.start(JobKind::Preview, move |progress| {
            let pages = report::preview(&catalogue, &assessment, &options, &|| progress.is_cancelled());
            let pages = pages.map(|set| {
                let count = set.as_ref().map_or(0, report::Pages::count);
                let image = |n| {
                    progress.set(n, count);
                    let pixels = set.as_ref()?.pixels(n, SHARPNESS)?;
                    let size = [pixels.width as usize, pixels.height as usize];
                    Some(egui::ColorImage::from_rgba_unmultiplied(size, &pixels.rgba))
                };
                let replaced = set.as_ref().map(|set| set.replaced().to_vec()).unwrap_or_default();
                Pages { images: (0..count).filter_map(image).collect(), replaced }
            });
            Outcome::Preview(Preview { wanted, pages })
        });
    }

    fn report_options(&self) -> Option<Options> {
        self.document.as_ref()?;
        Some(Options { locale: self.report.locale, date: (self.doors.today)(), attach: self.report.attach })
    }

    fn export_to(&mut self, path: PathBuf, overwrite: Overwrite) {
        let (Some(options), Some(open)) = (self.report_options(), &self.document) else { return };
        let (catalogue, assessment) = (Arc::clone(&self.catalogue), open.session.snapshot().assessment);
        self.doors.jobs.start(JobKind::Export, move |_| {
            let written = report::pdf(&catalogue, &assessment, &options)
                .and_then(|report| put(&path, &report.pdf, overwrite).map_err(|problem| vec![problem]));
            Outcome::Written { path, purpose: Purpose::Export, written }
        });
    }

    pub(super) fn save_chart(&mut self, svg: String, title: String, format: ChartFormat) {
        self.ask(Purpose::Chart { svg: svg.into(), title, format });
    }

    /// Writes a chart to `path`.
    pub(super) fn chart_to(&mut self, purpose: Purpose, path: PathBuf, overwrite: Overwrite) {
        self.doors.jobs.start(JobKind::Chart, move |_| {
            let written = match &purpose {
                Purpose::Chart { svg, format: ChartFormat::Png, .. } => report::chart_png(svg, CHART_SHARPNESS),
                Purpose::Chart { svg, format: ChartFormat::Svg, .. } => Ok(svg.as_bytes().to_vec()),
                Purpose::Open | Purpose::Save { .. } | Purpose::Export => Ok(Vec::new()),
            };
            let written = written.and_then(|bytes| put(&path, &bytes, overwrite).map_err(|problem| vec![problem]));
            Outcome::Written { path, purpose, written }
        });
    }

    /// A report or a chart was written, or not.
    pub(super) fn written(&mut self, path: PathBuf, purpose: Purpose, written: Checked<()>) {
        match written {
            Ok(()) => {
                self.dialog = None;
                self.notices.done_at(self.words.get(purpose.done_word()), &path);
                if purpose == Purpose::Export {
                    self.report.written = Some(path);
                }
            }
            Err(problems) if problems.iter().any(|problem| problem.key == crate::assessment::file::EXISTS) => {
                self.forget_what_waited();
                self.dialog = Some(Dialog::Conflict(ConflictDialog { path, purpose, is_own_file: false }));
            }
            Err(problems) => {
                self.forget_what_waited();
                let mut dialog = PathDialog::new(purpose, path.display().to_string());
                dialog.refuse(problems);
                self.dialog = Some(Dialog::Path(dialog));
            }
        }
    }
}

fn put(path: &std::path::Path, bytes: &[u8], overwrite: Overwrite) -> Result<(), Problem> {
    match overwrite {
        Overwrite::Anything => write_atomically(path, bytes),
        Overwrite::Known => write_new(path, bytes),
    }
}
