//! Files beside the report that are made to be handed on, and opening what was made.

use std::path::PathBuf;
use std::sync::Arc;

use crate::exchange::{CalendarOptions, ResultsOptions, calendar_ics, results_xlsx};
use crate::outputs::OutputKind;
use crate::report::{DocumentMark, DocumentOptions, docx};
use crate::ui::app::App;
use crate::ui::command::{HandOn, Overwrite, Purpose};
use crate::ui::state::job::{JobKind, Outcome};
use crate::ui::update::report::{look, put};

impl App {
    /// Writes `what` to `path`: workbook and document in the language of the report, a calendar in that of the window.
    pub(super) fn hand_on_to(&mut self, what: HandOn, path: PathBuf, overwrite: Overwrite) {
        let Some(open) = &mut self.document else { return };
        // A second Enter would find the file that the first is just writing.
        if self.doors.jobs.is_running(JobKind::Export) {
            return;
        }
        open.session.pause();
        let of = (Some(open.session.id()), None);
        let (catalogue, snapshot) = (Arc::clone(&self.catalogue), open.session.snapshot());
        let (window, report, date) = (self.words.locale(), self.report.locale, (self.doors.today)());
        self.doors.jobs.start(JobKind::Export, move |_| {
            let kind = match what {
                HandOn::Document(form) => OutputKind::Document(DocumentMark::of(&snapshot.assessment, form)),
                HandOn::Workbook => OutputKind::ResultsWorkbook,
                HandOn::Calendar => OutputKind::Calendar,
            };
            let written = look(&path, &kind, overwrite, snapshot.path.as_deref()).and_then(|place| {
                let bytes = match what {
                    HandOn::Document(form) => {
                        let options = DocumentOptions { locale: report, date, form };
                        docx(&catalogue, &snapshot.assessment, &options)?
                    }
                    HandOn::Workbook => {
                        let options = ResultsOptions { locale: report, date };
                        results_xlsx(&catalogue, &snapshot.assessment, &options)?
                    }
                    HandOn::Calendar => {
                        let options = CalendarOptions { locale: window, date };
                        calendar_ics(&catalogue, &snapshot.assessment, &options).map_err(|problem| vec![problem])?.ics
                    }
                };
                put(&place, &bytes)
            });
            Outcome::Written { path, purpose: Purpose::HandOn(what), of, written }
        });
    }

    /// Hands a file to the program that the system has for it.
    pub(super) fn open_file(&mut self, path: PathBuf) {
        let opener = self.doors.opener.clone();
        self.doors.jobs.start(JobKind::OpenFile, move |_| Outcome::FileOpened(opener.open(&path)));
    }
}
