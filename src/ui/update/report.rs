//! The report: its options and its export; the list of answers and charts as files.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::egui;

use crate::outputs::{self, OutputKind, OutputPlace, Replace};
use crate::problem::{Checked, Problem};
use crate::report::{self, ListPdfOptions, PdfMark};
use crate::session::SessionId;
use crate::ui::app::App;
use crate::ui::command::{ChartFormat, ListToPrint, Overwrite, Purpose, ReportCommand};
use crate::ui::dialogs::path::PathDialog;
use crate::ui::dialogs::{ConflictDialog, Dialog, Then};
use crate::ui::screens::Screen;
use crate::ui::state::job::{JobKind, Outcome};
use crate::ui::state::preview::Wanted;

/// Pixels for each point of a chart saved as PNG or copied.
pub(super) const CHART_SHARPNESS: f64 = 3.0;

impl App {
    /// Another assessment is open: nothing of the report is of it.
    pub(super) fn begin_report(&mut self) {
        self.doors.jobs.cancel_kind(JobKind::Preview);
        self.doors.jobs.cancel_kind(JobKind::Picture);
        self.report.preview.forget();
        self.report.written = None;
    }

    pub(super) fn report(&mut self, ctx: &egui::Context, command: ReportCommand) {
        match command {
            ReportCommand::Locale(locale) => self.report.locale = locale,
            ReportCommand::Attach(attach) => self.report.attach = attach,
            ReportCommand::Form(form) => self.report.form = form,
            ReportCommand::NextForm => self.report.form = self.report.form.next(),
            ReportCommand::Look(looked) => {
                self.report.preview.look(looked, ctx.input(|input| input.time));
                self.draw_pages(ctx);
            }
            ReportCommand::Export => self.export(),
            ReportCommand::ExportAsItIs if self.document.is_some() => {
                self.dialog = None;
                self.ask(Purpose::Export(self.report.form));
            }
            ReportCommand::ExportAsItIs => {}
            ReportCommand::ExportTo { path, overwrite } => self.export_to(path, overwrite),
            ReportCommand::List(what) if self.document.is_some() => self.ask(Purpose::List(what)),
            ReportCommand::List(_) => {}
            ReportCommand::HandOn(what) if self.document.is_some() => self.ask(Purpose::HandOn(what)),
            ReportCommand::HandOn(_) => {}
            ReportCommand::HandOnTo { what, path, overwrite } => self.hand_on_to(what, path, overwrite),
            ReportCommand::ListTo { what, path, overwrite } => self.list_to(what, path, overwrite),
        }
    }

    /// Asks for a place; before that, whether the round is to be closed, where the report would else lack figures.
    fn export(&mut self) {
        let Some(open) = &self.document else { return };
        match &open.findings {
            Ok(findings) if findings.closing.is_worth_closing => self.dialog = Some(Dialog::Closing(Then::Export)),
            Ok(_) => self.ask(Purpose::Export(self.report.form)),
            Err(refusal) => {
                let refusal = refusal.clone();
                self.notices.problems(vec![refusal]);
            }
        }
    }

    /// Writes the pages that are shown, or sets them where none are of what is open now.
    fn export_to(&mut self, path: PathBuf, overwrite: Overwrite) {
        let (Some(wanted), Some(open)) = (self.wanted_pages(), &mut self.document) else { return };
        // A second Enter would find the file that the first is just writing.
        if self.doors.jobs.is_running(JobKind::Export) {
            return;
        }
        open.session.pause();
        let of = (Some(open.session.id()), Some(wanted));
        let pages = self.report.preview.pages_of(wanted);
        let (catalogue, snapshot) = (Arc::clone(&self.catalogue), open.session.snapshot());
        self.doors.jobs.start(JobKind::Export, move |_| {
            let kind = OutputKind::Report(PdfMark::of_report(&snapshot.assessment, wanted.form));
            let written = look(&path, &kind, overwrite, snapshot.path.as_deref()).and_then(|place| {
                let report = match pages {
                    Some(pages) => pages.report(),
                    None => report::pdf(&catalogue, &snapshot.assessment, &wanted.options()),
                };
                put(&place, &report?.pdf)
            });
            Outcome::Written { path, purpose: Purpose::Export(wanted.form), of, written }
        });
    }

    /// Writes the list of answers to `path`, in the language of the window.
    fn list_to(&mut self, what: ListToPrint, path: PathBuf, overwrite: Overwrite) {
        let Some(open) = &mut self.document else { return };
        // A second Enter would find the file that the first is just writing.
        if self.doors.jobs.is_running(JobKind::Export) {
            return;
        }
        open.session.pause();
        let of = (Some(open.session.id()), None);
        let (catalogue, snapshot) = (Arc::clone(&self.catalogue), open.session.snapshot());
        let (locale, date) = (self.words.locale(), (self.doors.today)());
        self.doors.jobs.start(JobKind::Export, move |_| {
            let kind = OutputKind::List(PdfMark::of_list(&snapshot.assessment));
            let ListToPrint { questions, chosen_by } = what.clone();
            let options = ListPdfOptions { locale, date, questions, chosen_by };
            let place = look(&path, &kind, overwrite, snapshot.path.as_deref());
            let written =
                place.and_then(|place| put(&place, &report::list_pdf(&catalogue, &snapshot.assessment, &options)?));
            Outcome::Written { path, purpose: Purpose::List(what), of, written }
        });
    }

    pub(super) fn save_chart(&mut self, svg: String, title: String, format: ChartFormat) {
        self.ask(Purpose::Chart { svg: svg.into(), title, format });
    }

    /// Writes a chart to `path`.
    pub(super) fn chart_to(&mut self, purpose: Purpose, path: PathBuf, overwrite: Overwrite) {
        let of = (self.session_id(), None);
        let own = self.document.as_ref().and_then(|open| open.session.path()).map(Path::to_owned);
        self.doors.jobs.start(JobKind::Chart, move |_| {
            let made = || match &purpose {
                Purpose::Chart { svg, format: ChartFormat::Png, .. } => report::chart_png(svg, CHART_SHARPNESS),
                Purpose::Chart { svg, format: ChartFormat::Svg, .. } => Ok(svg.as_bytes().to_vec()),
                _ => Ok(Vec::new()),
            };
            let place = look(&path, &OutputKind::Picture, overwrite, own.as_deref());
            let written = place.and_then(|place| put(&place, &made()?));
            Outcome::Written { path, purpose, of, written }
        });
    }

    /// A report, a blank sheet or a chart was written, or not.
    pub(super) fn written(
        &mut self,
        path: PathBuf,
        purpose: Purpose,
        (session, wanted): (Option<SessionId>, Option<Wanted>),
        written: Checked<Vec<Problem>>,
    ) {
        let is_open = session == self.session_id();
        match written {
            Ok(remarks) => {
                self.remark(remarks);
                let asked = self.dialog.as_ref().and_then(Dialog::purpose);
                if asked.is_some_and(|asked| asked.is_like(&purpose)) {
                    self.dialog = None;
                }
                let said = self.words.get(purpose.done_word());
                // The way to it stands on the screen of the report itself.
                let is_offered =
                    matches!(purpose, Purpose::Export(_)) && is_open && matches!(self.screen, Screen::Report(_));
                match purpose {
                    // Nothing but this program opens it.
                    Purpose::Strip => self.notices.done_at(said, &path),
                    _ if is_offered => self.notices.done_at(said, &path),
                    _ => self.notices.made_at(said, &path, self.words.get("notice-open-name")),
                }
                self.report.written =
                    wanted.filter(|_| is_open).map(|wanted| (path, wanted)).or(self.report.written.take());
            }
            // A dialog would offer to write what is open now.
            Err(problems) if !is_open => self.notices.problems(problems),
            Err(problems)
                if purpose != Purpose::Strip
                    && problems.iter().any(|problem| problem.key == crate::assessment::file::EXISTS) =>
            {
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

/// Whether something of this kind may go to `path`; what is open is never replaced by it. Asked before the work, so that
/// what comes there meanwhile is not lost.
pub(super) fn look(
    path: &Path,
    kind: &OutputKind<'_>,
    overwrite: Overwrite,
    own: Option<&Path>,
) -> Checked<OutputPlace> {
    let replace = match overwrite {
        Overwrite::Anything => Replace::Anything,
        Overwrite::Known => Replace::Nothing,
    };
    let own: Vec<PathBuf> = own.into_iter().map(Path::to_owned).collect();
    outputs::look(path, kind, replace, &own).map_err(|problem| vec![problem])
}

pub(super) fn put(place: &OutputPlace, bytes: &[u8]) -> Checked<Vec<Problem>> {
    place.write(bytes).map_err(|problem| vec![problem])
}
