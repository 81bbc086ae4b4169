//! What a path can be asked for, with the words and the ending that go with it, and the command that a path makes of it.

use std::path::PathBuf;
use std::sync::Arc;

use super::{
    ChartFormat, Command, FileCommand, FolderOf, FolderOut, HandOn, HandOut, ListToPrint, Overwrite, ReportCommand,
    SheetForm, SheetsCommand, WindowCommand,
};
use crate::i18n::Words;
use crate::report::Form;

/// What a path is asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Purpose {
    Open,
    Save {
        then: Option<Box<Command>>,
    },
    Export(Form),
    /// Answers go out as a list to be printed.
    List(ListToPrint),
    /// A file of another form goes out.
    HandOn(HandOn),
    /// A copy without persons goes out.
    Strip,
    /// A blank sheet goes out.
    HandOut(HandOut),
    /// Files go into a folder.
    Folder(FolderOut),
    /// Filled sheets come in, several at a time.
    Collect,
    Chart {
        svg: Arc<str>,
        title: String,
        format: ChartFormat,
    },
}

impl Purpose {
    /// A file is read, not written.
    pub fn is_opening(&self) -> bool {
        match self {
            Purpose::Open | Purpose::Collect => true,
            Purpose::Save { .. }
            | Purpose::Export(_)
            | Purpose::List(_)
            | Purpose::HandOn(_)
            | Purpose::Strip
            | Purpose::HandOut(_)
            | Purpose::Folder(_)
            | Purpose::Chart { .. } => false,
        }
    }

    /// Whether both put the same kind of thing somewhere.
    pub fn is_like(&self, other: &Purpose) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }

    /// Key of the dialog's title.
    pub fn title(&self) -> &'static str {
        match self {
            Purpose::Open => "path-open",
            Purpose::Save { .. } => "path-save",
            Purpose::Export(_) => "path-export",
            Purpose::List(_) => "path-list",
            Purpose::HandOn(HandOn::Document(_)) => "path-document",
            Purpose::HandOn(HandOn::Workbook) => "path-workbook",
            Purpose::HandOn(HandOn::Calendar) => "path-calendar",
            Purpose::Strip => "path-strip",
            Purpose::HandOut(_) => "path-hand-out",
            Purpose::Folder(FolderOut { of: FolderOf::Asking, .. }) => "path-ask",
            Purpose::Folder(FolderOut { of: FolderOf::Kit, .. }) => "path-kit",
            Purpose::Collect => "path-collect",
            Purpose::Chart { .. } => "path-chart",
        }
    }

    /// Key of what is said above the field.
    pub fn explained(&self) -> &'static str {
        match self {
            Purpose::Collect => "path-explained-collect",
            Purpose::Folder(_) => "path-explained-folder",
            Purpose::Open
            | Purpose::Save { .. }
            | Purpose::Export(_)
            | Purpose::List(_)
            | Purpose::HandOn(_)
            | Purpose::Strip
            | Purpose::HandOut(_)
            | Purpose::Chart { .. } => "path-explained",
        }
    }

    /// Key of the button that does it.
    pub fn action(&self) -> &'static str {
        match self {
            Purpose::Open => "path-do-open",
            Purpose::Collect => "path-do-collect",
            Purpose::Save { .. }
            | Purpose::Export(_)
            | Purpose::List(_)
            | Purpose::HandOn(_)
            | Purpose::Strip
            | Purpose::HandOut(_)
            | Purpose::Folder(_)
            | Purpose::Chart { .. } => "path-do-save",
        }
    }

    /// Key of the message that it was done.
    pub fn done_word(&self) -> &'static str {
        match self {
            Purpose::Export(_) => "notice-exported",
            Purpose::HandOut(_) => "notice-handed-out",
            Purpose::Folder(FolderOut { of: FolderOf::Asking, .. }) => "notice-ask-written",
            Purpose::Folder(FolderOut { of: FolderOf::Kit, .. }) => "notice-kit-written",
            Purpose::List(_) => "notice-list-written",
            Purpose::HandOn(HandOn::Document(_)) => "notice-document-written",
            Purpose::HandOn(HandOn::Workbook) => "notice-workbook-written",
            Purpose::HandOn(HandOn::Calendar) => "notice-calendar-written",
            Purpose::Open | Purpose::Save { .. } | Purpose::Collect | Purpose::Strip | Purpose::Chart { .. } => {
                "notice-saved"
            }
        }
    }

    /// Key of the word in the proposed name.
    pub fn file_word(&self) -> &'static str {
        match self {
            Purpose::Export(Form::Whole) | Purpose::HandOn(HandOn::Document(Form::Whole)) => "path-word-report",
            Purpose::Export(Form::Summary) | Purpose::HandOn(HandOn::Document(Form::Summary)) => {
                "path-word-report-summary"
            }
            Purpose::Export(Form::Mayor) | Purpose::HandOn(HandOn::Document(Form::Mayor)) => "path-word-report-mayor",
            Purpose::Export(Form::Slides) | Purpose::HandOn(HandOn::Document(Form::Slides)) => {
                "path-word-report-slides"
            }
            Purpose::List(_) => "path-word-list",
            Purpose::HandOn(HandOn::Workbook) => "path-word-workbook",
            Purpose::HandOn(HandOn::Calendar) => "path-word-calendar",
            Purpose::HandOut(_) => "path-word-sheet",
            Purpose::Folder(FolderOut { of: FolderOf::Asking, .. }) => "path-word-ask",
            Purpose::Folder(FolderOut { of: FolderOf::Kit, .. }) => "path-word-kit",
            Purpose::Strip => "path-word-strip",
            Purpose::Open | Purpose::Collect | Purpose::Save { .. } => "path-word-assessment",
            Purpose::Chart { .. } => "path-word-chart",
        }
    }

    /// What is in it, for the proposed name; may be empty.
    pub fn subject(&self) -> &str {
        match self {
            Purpose::Chart { title, .. } => title,
            Purpose::HandOut(what) => &what.section_name,
            Purpose::Open
            | Purpose::Save { .. }
            | Purpose::Export(_)
            | Purpose::List(_)
            | Purpose::HandOn(_)
            | Purpose::Strip
            | Purpose::Folder(_)
            | Purpose::Collect => "",
        }
    }

    /// How names of such files end; empty for a folder.
    pub fn ending(&self) -> &'static str {
        match self {
            Purpose::Open | Purpose::Save { .. } | Purpose::Strip => "ron",
            Purpose::Export(_) | Purpose::List(_) | Purpose::HandOut(HandOut { form: SheetForm::Pdf, .. }) => "pdf",
            Purpose::HandOut(HandOut { form: SheetForm::Xlsx, .. })
            | Purpose::HandOn(HandOn::Workbook)
            | Purpose::Collect => "xlsx",
            Purpose::HandOn(HandOn::Document(_)) => "docx",
            Purpose::HandOn(HandOn::Calendar) => "ics",
            Purpose::Folder(_) => "",
            Purpose::Chart { format: ChartFormat::Svg, .. } => "svg",
            Purpose::Chart { format: ChartFormat::Png, .. } => "png",
        }
    }

    /// Kinds of file for the system's dialog.
    pub fn kinds(&self, words: &Words) -> Vec<(String, Vec<&'static str>)> {
        match self {
            Purpose::Open => vec![(words.get("path-kind-open"), vec!["ron", "pdf"])],
            Purpose::Collect => vec![(words.get("path-kind-sheets"), vec!["xlsx", "ron"])],
            Purpose::Folder(_) => Vec::new(),
            other => vec![(words.get(other.kind_word()), vec![other.ending()])],
        }
    }

    fn kind_word(&self) -> &'static str {
        match self {
            Purpose::Open | Purpose::Save { .. } | Purpose::Strip => "path-kind-assessment",
            Purpose::Export(_) | Purpose::List(_) | Purpose::HandOut(HandOut { form: SheetForm::Pdf, .. }) => {
                "path-kind-pdf"
            }
            Purpose::HandOut(HandOut { form: SheetForm::Xlsx, .. }) | Purpose::Collect | Purpose::Folder(_) => {
                "path-kind-sheets"
            }
            Purpose::HandOn(HandOn::Document(_)) => "path-kind-document",
            Purpose::HandOn(HandOn::Workbook) => "path-kind-workbook",
            Purpose::HandOn(HandOn::Calendar) => "path-kind-calendar",
            Purpose::Chart { .. } => "path-kind-picture",
        }
    }

    /// `path` with the ending of such files, where it has none of them.
    pub fn with_ending(&self, path: PathBuf) -> PathBuf {
        let has = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(self.ending()));
        if has || self.ending().is_empty() || path.file_name().is_none() {
            return path;
        }
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(".");
        name.push(self.ending());
        path.with_file_name(name)
    }

    /// What is to be done with `path`.
    pub fn command(self, path: PathBuf, overwrite: Overwrite) -> Command {
        match self {
            Purpose::Open => FileCommand::OpenPath(path).into(),
            Purpose::Save { then } => FileCommand::SaveTo { path, replacing: overwrite, then }.into(),
            Purpose::Export(_) => ReportCommand::ExportTo { path, overwrite }.into(),
            Purpose::List(what) => ReportCommand::ListTo { what, path, overwrite }.into(),
            Purpose::HandOn(what) => ReportCommand::HandOnTo { what, path, overwrite }.into(),
            Purpose::Strip => FileCommand::StripTo(path).into(),
            Purpose::HandOut(what) => SheetsCommand::HandOutTo { what, path, overwrite }.into(),
            Purpose::Folder(what) => SheetsCommand::FillTo { what, path }.into(),
            Purpose::Collect => SheetsCommand::CollectFrom(vec![path]).into(),
            chart @ Purpose::Chart { .. } => WindowCommand::WriteTo { purpose: chart, path, overwrite }.into(),
        }
    }
}
