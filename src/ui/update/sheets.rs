//! Sheets: blank ones out, filled ones in. What is read in the background is put into the assessment here, as one step.
//!
//! Calling a collection off takes nothing in, and what comes late for another assessment is dropped.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf, absolute};
use std::sync::Arc;

use crate::assessment::Assessment;
use crate::exchange::{self, Accounts, BlankOptions, CollectInto, Collected, Hall, Outcome as Came, blank_xlsx, join};
use crate::outputs::OutputKind;
use crate::problem::{Kind, Problem};
use crate::report::{BlankPdfOptions, PdfMark, blank_pdf};
use crate::session::SessionId;
use crate::ui::app::App;
use crate::ui::command::{Command, Destination, FileCommand, HandOut, Overwrite, SheetForm, SheetsCommand};
use crate::ui::dialogs::Dialog;
use crate::ui::dialogs::path::{PathDialog, Purpose};
use crate::ui::screens::Screen;
use crate::ui::screens::workshop::Part;
use crate::ui::update::outcome::{JobKind, Outcome};
use crate::ui::update::report::{look, put};

/// Endings of files that are sheets and nothing else.
const SHEET: &str = "xlsx";

/// What is being read, and what came of what was read last.
#[derive(Default)]
pub struct SheetsDesk {
    reading: Vec<PathBuf>,
    incoming: Option<Incoming>,
    /// How often something came in.
    count: u64,
}

/// What came of files that were read.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    pub files: Files,
    /// Responses that were put in.
    pub new: usize,
    /// Responses that were there already.
    pub there: usize,
    /// What could not be taken.
    pub problems: Vec<Problem>,
    /// What was taken and yet is to be known.
    pub remarks: Vec<Problem>,
    /// Tells it from what came before.
    pub number: u64,
    /// The revision that they made.
    revision: u64,
}

/// How files came out, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Files {
    pub whole: usize,
    pub part: usize,
    pub nothing: usize,
    /// They say the same as another one.
    pub same: usize,
}

/// What was read, and the round it was read for.
pub struct CollectedFor {
    session: SessionId,
    round: usize,
    collected: Collected,
}

impl Files {
    /// All of them.
    pub fn all(self) -> usize {
        self.whole + self.part + self.nothing + self.same
    }

    fn of(accounts: &Accounts) -> Files {
        Files {
            whole: accounts.count(|came| *came == Came::Whole),
            part: accounts.count(|came| *came == Came::Part),
            nothing: accounts.count(|came| matches!(came, Came::Nothing | Came::Undecided | Came::OtherCounts(_))),
            same: accounts.count(|came| matches!(came, Came::SameAs(_))),
        }
    }
}

impl SheetsDesk {
    /// What came of the files that were read last.
    pub fn incoming(&self) -> Option<&Incoming> {
        self.incoming.as_ref()
    }

    /// The step that led to `revision` is taken back: what came with it is no longer there.
    pub(super) fn undone(&mut self, revision: u64) {
        self.incoming.take_if(|incoming| incoming.new > 0 && incoming.revision == revision);
    }
}

impl App {
    pub(super) fn sheets(&mut self, command: SheetsCommand) {
        match command {
            SheetsCommand::HandOut(what) if self.document.is_some() => self.ask(Purpose::HandOut(what)),
            SheetsCommand::HandOut(_) => {}
            SheetsCommand::HandOutTo { what, path, overwrite } => self.hand_out(what, path, overwrite),
            SheetsCommand::Collect if self.document.is_some() => self.ask(Purpose::Collect),
            SheetsCommand::Collect => {}
            SheetsCommand::CollectTyped if self.document.is_some() => {
                self.dialog = Some(Dialog::Path(PathDialog::new(Purpose::Collect, String::new())));
            }
            SheetsCommand::CollectTyped => {}
            SheetsCommand::CollectFrom(paths) => self.collect_from(paths),
            SheetsCommand::Dismiss => self.sheets.incoming = None,
        }
    }

    /// Nothing that is being read or was read is of the assessment that is open next.
    pub(super) fn forget_sheets(&mut self) {
        self.doors.jobs.cancel_kind(JobKind::Collect);
        self.sheets = SheetsDesk { count: self.sheets.count, ..SheetsDesk::default() };
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
            let [hall_name, round_title] = titles(assessment);
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

    /// Reads `paths` in the background. What is still being read is read again with them: it is known only together what
    /// is there twice.
    fn collect_from(&mut self, paths: Vec<PathBuf>) {
        let Some(open) = &self.document else { return };
        let (session, round) = (open.session.id(), open.session.round());
        let (file, profile) = (open.session.path().map(Path::to_owned), open.session.assessment().profile.clone());
        if self.dialog.as_ref().and_then(Dialog::purpose) == Some(&Purpose::Collect) {
            self.dialog = None;
        }
        if !self.doors.jobs.is_running(JobKind::Collect) {
            self.sheets.reading.clear();
        }
        self.doors.jobs.cancel_kind(JobKind::Collect);
        for path in paths {
            let path = absolute(&path).unwrap_or(path);
            if !self.sheets.reading.contains(&path) {
                self.sheets.reading.push(path);
            }
        }
        // What comes of it is told there. A projector goes on showing what it shows.
        if self.projector.is_none() && !self.shows_sheets() {
            self.go(Destination::Workshop(Some(Part::Sheets)));
        }
        let (catalogue, paths) = (Arc::clone(&self.catalogue), self.sheets.reading.clone());
        self.doors.jobs.start(JobKind::Collect, move |progress| {
            let files: Vec<&Path> = file.iter().map(PathBuf::as_path).collect();
            let into = CollectInto { files: &files, profile: Some(&profile) };
            let collected = exchange::collect(&paths, into, &catalogue, &mut |done, all| {
                progress.set(done, all);
                if progress.is_cancelled() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            });
            Outcome::Collected(CollectedFor { session, round, collected })
        });
    }

    fn shows_sheets(&self) -> bool {
        matches!(&self.screen, Screen::Workshop(view) if view.place().part == Part::Sheets)
    }

    /// Puts what was read into the round it was read for, and keeps what there is to say of it.
    pub(super) fn collected(&mut self, CollectedFor { session, round, collected }: CollectedFor) {
        let Some(open) = self.document.as_mut().filter(|open| open.session.id() == session) else { return };
        let Some(there) = open.session.assessment().rounds.get(round).filter(|_| !collected.is_cut_short) else {
            return;
        };
        let mut incoming = join(open.session.assessment(), there, round, &collected.given, &|_| None);
        let files = Files::of(&collected.accounts(&incoming));
        incoming.problems.extend(incoming.clash_problems(&collected.given));
        open.session.pause();
        if let Some(edit) = incoming.edit.take()
            && let Err(problem) = open.session.apply(edit)
        {
            incoming.new = 0;
            incoming.problems.push(problem);
        }
        open.refresh(&self.catalogue);
        let revision = open.session.revision();
        let problems = incoming.problems.into_iter().chain(collected.problems).collect();
        let (new, there, remarks) = (incoming.new, incoming.there, collected.remarks);
        self.sheets.count += 1;
        let number = self.sheets.count;
        self.sheets.incoming = Some(Incoming { files, new, there, problems, remarks, number, revision });
        if !self.shows_sheets() {
            self.notices.done(self.words.format("sheets-came-notice", &[("new", new.into())]));
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

/// What the hall and its round are called, as far as they are.
fn titles(assessment: &Assessment) -> [Option<String>; 2] {
    let named = |text: &str| (!text.trim().is_empty()).then(|| text.to_owned());
    [named(&assessment.profile.name), named(&assessment.current().title)]
}
