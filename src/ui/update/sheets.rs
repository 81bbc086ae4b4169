//! Sheets: blank ones out, filled ones read in the background, and what there is to say of those that came in.
//!
//! Calling a collection off takes nothing in, and what comes late for another assessment is dropped.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf, absolute};
use std::sync::Arc;

use crate::exchange::{self, BlankOptions, CollectInto, Hall, blank_xlsx};
use crate::findings::Wording;
use crate::i18n::Words;
use crate::outputs::OutputKind;
use crate::problem::{Kind, Problem};
use crate::report::{BlankPdfOptions, PdfMark, blank_pdf};
use crate::ui::app::App;
use crate::ui::command::{
    Command, Destination, FileCommand, HandOut, Overwrite, Purpose, SheetForm, SheetsCommand, WorkshopPart,
};
use crate::ui::dialogs::path::PathDialog;
use crate::ui::dialogs::{Dialog, ResponseDialog};
use crate::ui::screens::Screen;
use crate::ui::state::import::{CollectedSheets, ImportState};
use crate::ui::state::job::{JobKind, Outcome};
use crate::ui::state::pending::PendingImport;
use crate::ui::update::report::{look, put};

/// Endings of files that are sheets and nothing else.
const SHEET: &str = "xlsx";

impl App {
    pub(super) fn sheets(&mut self, command: SheetsCommand) {
        match command {
            SheetsCommand::HandOut(what) if self.document.is_some() => self.ask(Purpose::HandOut(what)),
            SheetsCommand::HandOut(_) => {}
            SheetsCommand::HandOutTo { what, path, overwrite } => self.hand_out(what, path, overwrite),
            SheetsCommand::Fill(what) if self.document.is_some() => self.ask(Purpose::Folder(what)),
            SheetsCommand::Fill(_) => {}
            SheetsCommand::FillTo { what, path } => self.fill_folder(what, path),
            SheetsCommand::Collect if self.document.is_some() => self.ask(Purpose::Collect),
            SheetsCommand::Collect => {}
            SheetsCommand::CollectTyped if self.document.is_some() => {
                self.dialog = Some(Dialog::Path(PathDialog::new(Purpose::Collect, String::new())));
            }
            SheetsCommand::CollectTyped => {}
            SheetsCommand::CollectFrom(paths) => self.collect_from(paths),
            SheetsCommand::TakeIn(take_as) => self.take_in_as(take_as),
            SheetsCommand::Decide(decisions) => self.decide(decisions),
            SheetsCommand::Look(place) if self.document.is_some() && self.projector.is_none() => {
                self.dialog = Some(Dialog::Response(ResponseDialog::new(place)));
            }
            SheetsCommand::Look(_) => {}
            SheetsCommand::FillFrom(place) => self.fill_from(place),
            SheetsCommand::TypePaper => self.type_paper(),
            SheetsCommand::TakePaper => self.take_paper(),
            SheetsCommand::Dismiss => self.sheets.incoming = None,
        }
    }

    /// Nothing that is being read or was read is of the assessment that is open next.
    pub(super) fn forget_sheets(&mut self) {
        self.doors.jobs.cancel_kind(JobKind::Collect);
        self.sheets = ImportState { count: self.sheets.count, ..ImportState::default() };
    }

    fn hand_out(&mut self, what: HandOut, path: PathBuf, overwrite: Overwrite) {
        let Some(open) = &self.document else { return };
        // A second Enter would find the file that the first is just writing.
        if self.doors.jobs.is_running(JobKind::HandOut) {
            return;
        }
        let of = (Some(open.session.id()), None);
        let snapshot = open.session.snapshot();
        let (catalogue, date) = (Arc::clone(&self.catalogue), (self.doors.today)());
        let locale = self.words.locale();
        self.doors.jobs.start(JobKind::HandOut, move |_| {
            let (section, assessment) = (what.section.clone(), &snapshot.assessment);
            let words = Words::new(locale);
            let hall_name = named(&Wording::new(&catalogue, &words).hall(&assessment.profile));
            let round_title = named(&assessment.current().title);
            let kind = match what.form {
                SheetForm::Xlsx => OutputKind::BlankWorkbook,
                SheetForm::Pdf => OutputKind::BlankPdf(PdfMark::of_blank(hall_name.as_deref(), round_title.as_deref())),
            };
            let written = look(&path, &kind, overwrite, snapshot.path.as_deref()).and_then(|place| {
                let bytes = match what.form {
                    SheetForm::Xlsx => {
                        let hall = Hall::of(&assessment.profile);
                        blank_xlsx(&catalogue, &BlankOptions { locale, date, section, hall })
                    }
                    SheetForm::Pdf => {
                        let options = BlankPdfOptions { locale, section, date, hall: hall_name, round_title };
                        blank_pdf(&catalogue, &options)
                    }
                };
                put(&place, &bytes?)
            });
            Outcome::Written { path, purpose: Purpose::HandOut(what), of, written }
        });
    }

    /// Reads `paths` in the background. What is still being read or asked about is read again with them: it is known only
    /// together what is there twice.
    fn collect_from(&mut self, paths: Vec<PathBuf>) {
        let Some(open) = &self.document else { return };
        let edition = &open.session.assessment().current().edition;
        if let Some(refusal) = self.catalogue.other_edition(edition, "collect-into-edition") {
            return self.notices.problems([refusal]);
        }
        let (session, round) = (open.session.id(), open.session.round());
        let (file, profile) = (open.session.path().map(Path::to_owned), open.session.assessment().profile.clone());
        if self.dialog.as_ref().and_then(Dialog::purpose) == Some(&Purpose::Collect) {
            self.dialog = None;
        }
        if !self.doors.jobs.is_running(JobKind::Collect) && !self.sheets_wait() {
            self.sheets.reading.clear();
        }
        // It comes again with what is read now.
        self.sheets.waiting = None;
        self.dialog.take_if(|dialog| matches!(dialog.asking(), Dialog::TakeIn(_) | Dialog::SamePerson(_)));
        self.doors.jobs.cancel_kind(JobKind::Collect);
        for path in paths {
            let path = absolute(&path).unwrap_or(path);
            if !self.sheets.reading.contains(&path) {
                self.sheets.reading.push(path);
            }
        }
        // What comes of it is told there. A projector goes on showing what it shows.
        if self.projector.is_none() && !self.shows_sheets() {
            self.go(Destination::Workshop(Some(WorkshopPart::Sheets)));
        }
        let (catalogue, paths) = (Arc::clone(&self.catalogue), self.sheets.reading.clone());
        self.doors.jobs.start(JobKind::Collect, move |progress| {
            let files: Vec<&Path> = file.iter().map(PathBuf::as_path).collect();
            let into = CollectInto { files: &files, profile: Some(&profile) };
            let collected = exchange::collect(&paths, into, &catalogue, &mut |done, all| {
                progress.set(done, all);
                if progress.is_cancelled() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            });
            Outcome::Collected(CollectedSheets { session, round, collected })
        });
    }

    pub(super) fn shows_sheets(&self) -> bool {
        matches!(&self.screen, Screen::Workshop(view) if view.place().part == WorkshopPart::Sheets)
    }

    /// Takes in what was read, unless it was called off or something else is open now.
    pub(super) fn collected(&mut self, CollectedSheets { session, round, collected }: CollectedSheets) {
        if !collected.is_cut_short {
            self.sheets.waiting = Some(PendingImport::new(session, round, collected));
            self.take_in_waiting();
        }
    }

    /// What files that were dropped ask for: to be opened, or to be collected.
    pub(in crate::ui) fn dropped(&mut self, paths: Vec<PathBuf>) -> Option<Command> {
        let is_sheet = |path: &PathBuf| has_ending(path, SHEET) || path.is_dir();
        let is_to_be_opened = match paths.as_slice() {
            [] => return None,
            // A copy in a report is looked at, wherever it is dropped.
            [one] if has_ending(one, "pdf") => true,
            [one] => !is_sheet(one) && !matches!(self.screen, Screen::Workshop(_)),
            _ => false,
        };
        if is_to_be_opened {
            return paths.into_iter().next().map(|path| FileCommand::OpenPath(path).into());
        }
        if self.document.is_none() {
            self.notices.problems([Problem::new(Kind::Usage, "window-sheets-first")]);
            return None;
        }
        Some(SheetsCommand::CollectFrom(paths).into())
    }
}

fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|there| there.eq_ignore_ascii_case(ending))
}

/// What is called so, where it has a name.
fn named(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| text.to_owned())
}
