//! The whole window in tests: its doors lead into a folder of the test, its date is fixed, its work is done at once.
//!
//! Screens are driven by role and label, as a person or a screen reader would find them.

mod arrival;
mod at_once;
mod copying;
mod counts;
mod dialogs;
pub mod editions;
mod faults;
mod files;
mod focus;
mod hand_on;
mod history;
mod journeys;
mod key_list;
mod licenses;
mod list;
mod looks;
mod national;
mod pixels;
mod place;
pub mod places;
mod plan;
mod profile;
mod projector;
mod questions;
mod recovery;
mod report;
mod results;
mod rounds;
mod saving;
mod search;
mod sizes;
mod start;
mod telling;
mod towns;
pub mod workshop;

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};

use eframe::egui::accesskit::Role;
use eframe::egui::{DroppedFile, Key, Modifiers, ViewportCommand, ViewportEvent, ViewportId};
use egui_kittest::kittest::{NodeT, Queryable};
use egui_kittest::{Harness, Node};
use jiff::civil::date;
use shirube::assessment::Assessment;
use shirube::assessment::file::RecoveryStore;
use shirube::assessment::{Edit, ProfileEdit};
use shirube::catalogue::Catalogue;
use shirube::cli::Start;
use shirube::i18n::Locale;
use shirube::jobs::Jobs;
use shirube::palette::Scheme;
use shirube::session::faults::{FaultLog, Trail};
use shirube::session::settings::{Settings, SettingsStore, Theme};
use shirube::ui::app::{App, Doors};
use shirube::ui::clipboard::{Clipboard, Copied};
use shirube::ui::command::Command;
use shirube::ui::displays::Displays;
use shirube::ui::opener::Opener;
use shirube::ui::picker::{Picked, Picker};
use shirube::ui::state::job::{JobKind, Outcome};
use tempfile::TempDir;

use crate::screen::{Look, builder};

/// The window under test.
pub struct Window {
    pub harness: Harness<'static, App>,
    pub folder: TempDir,
    /// Files that other programs were to open.
    pub handed_over: Arc<Mutex<Vec<PathBuf>>>,
    /// What was copied.
    pub copied: Arc<Mutex<Vec<Copied>>>,
}

/// What a window is opened with.
#[derive(Clone, Debug)]
pub struct Setup {
    pub look: Look,
    pub locale: Locale,
    pub file: Option<PathBuf>,
    /// Answers of the system's file dialogs; none left is "there is no dialog", and the path is typed.
    pub picks: Vec<Picked>,
    pub settings: Before,
    pub work: Work,
    /// A second screen, by its place in the list.
    pub second_display: Option<usize>,
    /// There is a clipboard to copy to.
    pub clipboard: bool,
}

/// How what is begun in the background is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    AtOnce,
    /// While the window goes on, as outside of tests.
    Meanwhile,
}

/// The settings that a window comes up with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Before {
    /// Language and light of the setup.
    Given,
    /// Whatever lies in the folder.
    AsTheyAre,
}

impl Default for Setup {
    fn default() -> Self {
        Setup {
            look: Look::SMALL,
            locale: Locale::Ja,
            file: None,
            picks: Vec::new(),
            settings: Before::Given,
            work: Work::AtOnce,
            second_display: None,
            clipboard: true,
        }
    }
}

/// The built-in catalogue, read once for all tests.
fn catalogue() -> Catalogue {
    static READ: OnceLock<Catalogue> = OnceLock::new();
    READ.get_or_init(shirube::catalogue::built_in).clone()
}

/// Opens a window.
pub fn open(setup: Setup) -> Window {
    let folder = tempfile::tempdir().expect("a folder for the test");
    open_in(setup, folder)
}

/// Opens a window over a folder that an earlier one may have left things in.
pub fn open_in(setup: Setup, folder: TempDir) -> Window {
    let jobs = if setup.work == Work::AtOnce { Jobs::immediate() } else { Jobs::new(Arc::new(|| {})) };
    open_all(setup, folder, jobs)
}

/// Opens a window with work under way that it did not begin.
pub fn open_with(setup: Setup, jobs: Jobs<JobKind, Outcome>) -> Window {
    open_all(setup, tempfile::tempdir().expect("a folder for the test"), jobs)
}

fn open_all(setup: Setup, folder: TempDir, jobs: Jobs<JobKind, Outcome>) -> Window {
    let (base, look) = (folder.path().to_owned(), setup.look);
    let handed_over = Arc::<Mutex<Vec<PathBuf>>>::default();
    let opener = Opener::Noted(Arc::clone(&handed_over));
    let copied = Arc::<Mutex<Vec<Copied>>>::default();
    let noted = Arc::clone(&copied);
    let make = move |ctx: &eframe::egui::Context| {
        let theme = match look.scheme {
            Scheme::Light => Theme::Light,
            Scheme::Dark => Theme::Dark,
        };
        let store = SettingsStore::in_folder(base.join("settings"));
        let (before, _) = store.read();
        if setup.settings == Before::Given {
            store.write(&Settings { theme, locale: Some(setup.locale), ..before }).expect("settings can be written");
        }
        let doors = Doors {
            today: || date(2026, 11, 23),
            jobs,
            picker: Picker::Scripted(VecDeque::from(setup.picks.clone())),
            opener: opener.clone(),
            clipboard: Clipboard::Noted(setup.clipboard.then(|| Arc::clone(&noted))),
            displays: Displays::Given(setup.second_display),
            settings: store,
            recovery: RecoveryStore::in_folder(base.join("recovery")),
            faults: FaultLog::in_folder(base.join("settings"), || jiff::Timestamp::UNIX_EPOCH),
            trail: Trail::default(),
        };
        App::new(ctx, catalogue(), doors, Start { file: setup.file.clone(), lang: None })
    };
    let mut harness = builder(look).build_eframe(|cc| make(&cc.egui_ctx));
    harness.run();
    Window { harness, folder, handed_over, copied }
}

/// The example that shows everything, opened from a file of its own.
pub fn open_example(name: &str, look: Look, locale: Locale) -> Window {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let file = folder.path().join(format!("{name}.ron"));
    let seed = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join("examples").join(format!("{name}.ron"));
    std::fs::copy(seed, &file).expect("the example is there");
    open_in(Setup { look, locale, file: Some(file), ..Setup::default() }, folder)
}

#[derive(Debug)]
struct Dropped(PathBuf);

impl DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("only the path is used".to_owned())
    }
}

impl Window {
    /// The window's own state.
    pub fn app(&self) -> &App {
        self.harness.state()
    }

    /// The assessment that is open.
    pub fn assessment(&self) -> &Assessment {
        self.app().assessment().expect("an assessment is open")
    }

    /// Asks for `commands` one after the other within a frame: what each begins is still under way for the next.
    pub fn ask(&mut self, commands: impl IntoIterator<Item = Command>) {
        let ctx = self.harness.ctx.clone();
        for command in commands {
            self.harness.state_mut().apply(&ctx, command);
        }
        self.harness.run();
    }

    /// Changes the open assessment.
    pub fn change(&mut self, note: &str) {
        self.ask([Edit::Profile(ProfileEdit::Note(note.to_owned())).into()]);
    }

    /// Lets so many seconds pass on the window's clock.
    pub fn wait(&mut self, seconds: usize) {
        self.harness.run_steps(seconds * 4 + 1);
    }

    /// Drops a file on the window.
    pub fn drop_file(&mut self, path: &Path) {
        self.drop_files(&[path]);
    }

    /// Drops these files and folders on the window, all at once.
    pub fn drop_files(&mut self, paths: &[&Path]) {
        for path in paths {
            self.harness.input_mut().dropped_files.push(Arc::new(Dropped(path.to_path_buf())));
        }
        self.harness.run();
    }

    /// The system asks the window to close: whether it does so.
    pub fn closes(&mut self) -> bool {
        let root = self.harness.input_mut().viewports.get_mut(&ViewportId::ROOT).expect("there is one window");
        root.events.push(ViewportEvent::Close);
        let mut commands = Vec::new();
        for _ in 0..4 {
            self.harness.step();
            commands.extend(self.harness.output().viewport_output[&ViewportId::ROOT].commands.clone());
        }
        commands.contains(&ViewportCommand::Close) || !commands.contains(&ViewportCommand::CancelClose)
    }

    /// Ends it as a crash would, and gives back the folder it worked in.
    pub fn dies(self) -> TempDir {
        self.folder
    }

    /// Clicks the button called `label`.
    pub fn click(&mut self, label: &str) {
        self.harness.get_by_role_and_label(Role::Button, label).click();
        self.harness.run();
    }

    /// Presses `key`.
    pub fn key(&mut self, key: Key) {
        self.harness.key_press(key);
        self.harness.run();
    }

    /// Presses `key` with Ctrl.
    pub fn ctrl(&mut self, key: Key) {
        self.harness.key_press_modifiers(Modifiers::COMMAND, key);
        self.harness.run();
    }

    /// Types `text` into the field called `label`.
    pub fn type_into(&mut self, label: &str, text: &str) {
        self.harness.get_by_role_and_label(Role::TextInput, label).focus();
        self.harness.run();
        self.harness.get_by_role_and_label(Role::TextInput, label).type_text(text);
        self.harness.run();
    }

    /// Whether anything is called `label` or says it.
    pub fn shows(&self, label: &str) -> bool {
        self.harness.query_all_by_label_contains(label).next().is_some()
    }

    /// The field called `label`.
    pub fn field<'a>(&'a self, label: &'a str) -> Node<'a> {
        self.harness.get_by_role_and_label(Role::TextInput, label)
    }

    /// The button called `label`.
    pub fn button<'a>(&'a self, label: &'a str) -> Node<'a> {
        self.harness.get_by_role_and_label(Role::Button, label)
    }

    /// Whether the dialog called `title` is shown.
    pub fn dialog(&self, title: &str) -> bool {
        self.harness.query_by_role_and_label(Role::Dialog, title).is_some()
    }

    /// The name of what has the focus.
    pub fn focused(&self) -> Option<String> {
        let root = self.harness.root();
        root.children_recursive().find(|node| node.is_focused()).and_then(|node| node.accesskit_node().label())
    }

    /// Everything that can be read or pressed, in order: role and name.
    pub fn names(&self) -> Vec<(Role, String)> {
        let root = self.harness.root();
        root.children_recursive()
            .map(|node| (node.accesskit_node().role(), node.accesskit_node().label().unwrap_or_default()))
            .filter(|(_, name)| !name.is_empty())
            .collect()
    }
}
