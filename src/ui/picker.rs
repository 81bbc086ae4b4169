//! The file dialogs of the system: asynchronous, over our window, one at a time.
//!
//! A PC without a dialog service answers at once and with nothing, as if the user had cancelled; the window then asks for
//! the path itself. Tests bring answers of their own.

#![expect(clippy::disallowed_types, reason = "this asks for files, for all others")]

use std::collections::VecDeque;
use std::path::PathBuf;
use std::pin::Pin;
use std::time::{Duration, Instant};

use rfd::{AsyncFileDialog, FileHandle};

use crate::ui::command::Purpose;

/// No person closes a dialog this soon after it was asked for.
const TOO_SOON: Duration = Duration::from_millis(700);

/// What is asked of the person.
pub struct Question {
    pub title: String,
    /// Where the dialog begins.
    pub folder: Option<PathBuf>,
    /// The name that is proposed; for opening there is none.
    pub name: Option<String>,
    /// Name of the kind of file, and the endings it has.
    pub kinds: Vec<(String, Vec<&'static str>)>,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picked {
    Path(PathBuf),
    /// Where several may be picked.
    Paths(Vec<PathBuf>),
    Cancelled,
    /// There is no dialog on this PC.
    Unavailable,
}

/// Asks for files.
pub enum Picker {
    /// By the system's dialog.
    System(Parent),
    /// Answers given beforehand, for tests; none left is "there is no dialog".
    Scripted(VecDeque<Picked>),
}

/// The window that dialogs belong to.
#[derive(Default)]
pub struct Parent(Option<AsyncFileDialog>);

type Answer = Pin<Box<dyn Future<Output = Option<Picked>> + Send>>;

/// Waits for the person's answer; to be run in the background.
pub type Waiting = Box<dyn FnOnce() -> Picked + Send>;

impl Picker {
    /// The system's own dialogs.
    pub fn system() -> Self {
        Picker::System(Parent::default())
    }

    /// Dialogs belong to the window of `frame` from now on.
    pub fn remember_parent(&mut self, frame: &eframe::Frame) {
        if let Picker::System(Parent(parent @ None)) = self {
            *parent = Some(AsyncFileDialog::new().set_parent(frame));
        }
    }

    /// Opens the dialog; what is given back waits for it.
    pub fn ask(&mut self, purpose: &Purpose, question: Question) -> Waiting {
        let parent = match self {
            Picker::Scripted(answers) => {
                let answer = answers.pop_front().unwrap_or(Picked::Unavailable);
                return Box::new(move || answer);
            }
            Picker::System(Parent(parent)) => parent.clone(),
        };
        let mut dialog = parent.unwrap_or_default().set_title(question.title);
        for (name, endings) in &question.kinds {
            dialog = dialog.add_filter(name, endings);
        }
        if let Some(folder) = question.folder {
            dialog = dialog.set_directory(folder);
        }
        if let Some(name) = question.name {
            dialog = dialog.set_file_name(name);
        }
        let began = Instant::now();
        // The dialog opens with this call, on this thread; what it gives back is waited for on another.
        let answer: Answer = match purpose {
            Purpose::Collect => Box::pin(async move { dialog.pick_files().await.map(paths) }),
            Purpose::Open => Box::pin(async move { dialog.pick_file().await.map(path) }),
            Purpose::Folder(_) => Box::pin(async move { dialog.pick_folder().await.map(path) }),
            Purpose::Save { .. }
            | Purpose::Export(_)
            | Purpose::List(_)
            | Purpose::HandOn(_)
            | Purpose::Strip
            | Purpose::HandOut(_)
            | Purpose::Chart { .. } => Box::pin(async move { dialog.save_file().await.map(path) }),
        };
        Box::new(move || match pollster::block_on(answer) {
            Some(picked) => picked,
            None if began.elapsed() < TOO_SOON => Picked::Unavailable,
            None => Picked::Cancelled,
        })
    }
}

fn path(file: FileHandle) -> Picked {
    Picked::Path(file.path().to_owned())
}

fn paths(files: Vec<FileHandle>) -> Picked {
    Picked::Paths(files.iter().map(|file| file.path().to_owned()).collect())
}
