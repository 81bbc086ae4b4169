//! A path typed by hand: for PCs without a dialog service, and for people who know where they want to go.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::egui::{self, Context as Egui, Ui};

use super::frame::Main;
use super::{body_ui, buttons_ui, frame_ui, main_button_ui};
use crate::i18n::Words;
use crate::problem::{Kind, Problem};
use crate::ui::command::{
    ChartFormat, Command, FileCommand, HandOut, Overwrite, ReportCommand, SheetForm, SheetsCommand, WindowCommand,
};
use crate::ui::context::Context;
use crate::ui::theme::text;
use crate::ui::widgets::{Button, Field, problems_ui, text_ui};

/// What a path is asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Purpose {
    Open,
    Save {
        then: Option<Box<Command>>,
    },
    Export,
    /// A copy without persons goes out.
    Strip,
    /// A blank sheet goes out.
    HandOut(HandOut),
    /// Filled sheets come in, several at a time.
    Collect,
    Chart {
        svg: Arc<str>,
        title: String,
        format: ChartFormat,
    },
}

/// The dialog.
#[derive(Clone, Debug)]
pub struct PathDialog {
    pub purpose: Purpose,
    pub text: String,
    /// Why the path that was typed before did not do.
    problems: Vec<Problem>,
    /// The field is to be typed into now.
    wants_focus: bool,
}

impl PathDialog {
    /// Proposes `text`.
    pub fn new(purpose: Purpose, text: String) -> Self {
        PathDialog { purpose, text, problems: Vec::new(), wants_focus: true }
    }

    /// Says why the path did not do, and asks for another.
    pub fn refuse(&mut self, problems: Vec<Problem>) {
        self.problems = problems;
        self.wants_focus = true;
    }
}

impl Purpose {
    /// A file is read, not written.
    pub fn is_opening(&self) -> bool {
        matches!(self, Purpose::Open | Purpose::Collect)
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
            Purpose::Export => "path-export",
            Purpose::Strip => "path-strip",
            Purpose::HandOut(_) => "path-hand-out",
            Purpose::Collect => "path-collect",
            Purpose::Chart { .. } => "path-chart",
        }
    }

    /// Key of what is said above the field.
    fn explained(&self) -> &'static str {
        match self {
            Purpose::Collect => "path-explained-collect",
            _ => "path-explained",
        }
    }

    /// Key of the button that does it.
    fn action(&self) -> &'static str {
        match self {
            Purpose::Open => "path-do-open",
            Purpose::Collect => "path-do-collect",
            Purpose::Save { .. } | Purpose::Export | Purpose::Strip | Purpose::HandOut(_) | Purpose::Chart { .. } => {
                "path-do-save"
            }
        }
    }

    /// Key of the message that it was done.
    pub fn done_word(&self) -> &'static str {
        match self {
            Purpose::Export => "notice-exported",
            Purpose::HandOut(_) => "notice-handed-out",
            Purpose::Open | Purpose::Save { .. } | Purpose::Collect | Purpose::Strip | Purpose::Chart { .. } => {
                "notice-saved"
            }
        }
    }

    /// Key of the word in the proposed name.
    pub fn file_word(&self) -> &'static str {
        match self {
            Purpose::Export => "path-word-report",
            Purpose::HandOut(_) => "path-word-sheet",
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
            Purpose::Open | Purpose::Save { .. } | Purpose::Export | Purpose::Strip | Purpose::Collect => "",
        }
    }

    /// How names of such files end.
    pub fn ending(&self) -> &'static str {
        match self {
            Purpose::Open | Purpose::Save { .. } | Purpose::Strip => "ron",
            Purpose::Export | Purpose::HandOut(HandOut { form: SheetForm::Pdf, .. }) => "pdf",
            Purpose::HandOut(HandOut { form: SheetForm::Xlsx, .. }) | Purpose::Collect => "xlsx",
            Purpose::Chart { format: ChartFormat::Svg, .. } => "svg",
            Purpose::Chart { format: ChartFormat::Png, .. } => "png",
        }
    }

    /// Kinds of file for the system's dialog.
    pub fn kinds(&self, words: &Words) -> Vec<(String, Vec<&'static str>)> {
        match self {
            Purpose::Open => vec![(words.get("path-kind-open"), vec!["ron", "pdf"])],
            Purpose::Collect => vec![(words.get("path-kind-sheets"), vec!["xlsx", "ron"])],
            other => vec![(words.get(other.kind_word()), vec![other.ending()])],
        }
    }

    fn kind_word(&self) -> &'static str {
        match self {
            Purpose::Open | Purpose::Save { .. } | Purpose::Strip => "path-kind-assessment",
            Purpose::Export | Purpose::HandOut(HandOut { form: SheetForm::Pdf, .. }) => "path-kind-pdf",
            Purpose::HandOut(HandOut { form: SheetForm::Xlsx, .. }) | Purpose::Collect => "path-kind-sheets",
            Purpose::Chart { .. } => "path-kind-picture",
        }
    }

    /// `path` with the ending of such files, where it has none of them.
    pub fn with_ending(&self, path: PathBuf) -> PathBuf {
        let has = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(self.ending()));
        if has || path.file_name().is_none() {
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
            Purpose::Export => ReportCommand::ExportTo { path, overwrite }.into(),
            Purpose::Strip => FileCommand::StripTo(path).into(),
            Purpose::HandOut(what) => SheetsCommand::HandOutTo { what, path, overwrite }.into(),
            Purpose::Collect => SheetsCommand::CollectFrom(vec![path]).into(),
            chart @ Purpose::Chart { .. } => WindowCommand::WriteTo { purpose: chart, path, overwrite }.into(),
        }
    }
}

/// Draws the dialog.
#[must_use]
pub(super) fn path_ui(ctx: &Egui, cx: &Context<'_>, dialog: &mut PathDialog) -> Vec<Command> {
    frame_ui(ctx, "path", &cx.word(dialog.purpose.title()), 640.0, |ui| {
        let mut commands = Vec::new();
        let entered = body_ui(ui, |ui| typing_ui(ui, cx, dialog));
        buttons_ui(ui, |ui| {
            let action = cx.word(dialog.purpose.action());
            let (_, main) = main_button_ui(ui, Button::primary(&action).keys("Enter"));
            if main == Main::Do || entered == Main::Do {
                match chosen(&dialog.purpose, &dialog.text) {
                    Ok(path) => commands.push(dialog.purpose.clone().command(path, Overwrite::Known)),
                    Err(problem) => dialog.refuse(vec![problem]),
                }
            }
            if Button::secondary(&cx.word("path-browse")).show(ui).clicked() {
                commands.push(WindowCommand::Browse(dialog.purpose.clone()).into());
            }
            if Button::quiet(&cx.word("dialog-cancel")).keys("Esc").show(ui).clicked() {
                commands.push(WindowCommand::CloseDialog.into());
            }
        });
        commands
    })
}

/// Draws the field and what was wrong with what stood there before.
fn typing_ui(ui: &mut Ui, cx: &Context<'_>, dialog: &mut PathDialog) -> Main {
    text_ui(ui, text::second(ui, &cx.word(dialog.purpose.explained())));
    let label = cx.word("path-field");
    let field = Field::new("path", &label, &dialog.text);
    let id = field.id();
    let typed = field.show(ui);
    if std::mem::take(&mut dialog.wants_focus) {
        select_name(ui, id, &dialog.text);
    }
    if let Some(now) = typed.text {
        dialog.text = now;
        dialog.problems.clear();
    }
    problems_ui(ui, cx.words, &dialog.problems);
    if typed.entered { Main::Do } else { Main::Wait }
}

/// The path that was typed. Quotation marks around it, as the system's "copy as path" puts them, are taken off.
fn chosen(purpose: &Purpose, typed: &str) -> Result<PathBuf, Problem> {
    let typed = typed.trim().trim_matches('"');
    let path = Path::new(typed);
    if typed.is_empty() {
        return Err(Problem::new(Kind::Usage, "window-path-empty"));
    }
    if path.is_relative() {
        return Err(Problem::new(Kind::Usage, "window-path-relative"));
    }
    if purpose.is_opening() { Ok(path.to_owned()) } else { Ok(purpose.with_ending(path.to_owned())) }
}

/// Gives the field the focus, with the name selected and its ending left alone.
fn select_name(ui: &Ui, id: egui::Id, text: &str) {
    use egui::text::{CCursor, CCursorRange};
    ui.ctx().memory_mut(|memory| memory.request_focus(id));
    let begin = text.rfind(std::path::MAIN_SEPARATOR).map_or(0, |at| text[..=at].chars().count());
    let end = text.rfind('.').map_or(text.chars().count(), |at| text[..at].chars().count()).max(begin);
    let mut state = egui::text_edit::TextEditState::load(ui.ctx(), id).unwrap_or_default();
    state.cursor.set_char_range(Some(CCursorRange::two(CCursor::new(begin), CCursor::new(end))));
    state.store(ui.ctx(), id);
}
