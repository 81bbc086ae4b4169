//! The window's state and its frame: logic, draw, apply.

pub mod places;

use std::mem::Discriminant;
use std::sync::Arc;

use eframe::egui;
use jiff::civil::Date;

use crate::assessment::Assessment;
use crate::assessment::file::{RecoveryPlace, RecoveryStore};
use crate::catalogue::Catalogue;
use crate::cli::Start;
use crate::i18n::Words;
use crate::jobs::Jobs;
use crate::problem::{Kind, Problem};
use crate::session::Session;
use crate::session::settings::{Settings, SettingsStore};
use crate::ui::app::places::Places;
use crate::ui::command::{Command, FileCommand};
use crate::ui::context::{Context, Document};
use crate::ui::derived::Derived;
use crate::ui::dialogs::{self, Dialog};
use crate::ui::hold::{Hold, Then};
use crate::ui::keys::{self, Reader};
use crate::ui::picker::Picker;
use crate::ui::projector::{self, ProjectorView};
use crate::ui::screens::Screen;
use crate::ui::shell::notices::Notices;
use crate::ui::state::import::SheetsDesk;
use crate::ui::state::job::{JobKind, Outcome};
use crate::ui::state::recovery::RecoveryDesk;
use crate::ui::state::report::ReportDesk;
use crate::ui::state::save::SaveDesk;
use crate::ui::update::window;
use crate::ui::widgets::arrive;
use crate::ui::{shell, theme};

/// The doors to what lies outside the window: clock, disk, dialogs of the system, background work. Tests bring their own.
pub struct Doors {
    pub today: fn() -> Date,
    pub jobs: Jobs<JobKind, Outcome>,
    pub picker: Picker,
    pub settings: SettingsStore,
    pub recovery: RecoveryStore,
}

/// The window.
pub struct App {
    pub(super) catalogue: Arc<Catalogue>,
    pub(super) words: Words,
    pub(super) settings: Settings,
    /// Why the settings could not be read or written the last time.
    pub(super) unkept_settings: Option<Problem>,
    pub(super) document: Option<OpenDocument>,
    pub(super) screen: Screen,
    pub(super) places: Places,
    pub(super) dialog: Option<Dialog>,
    pub(super) notices: Notices,
    pub(super) saving: SaveDesk,
    pub(super) recovery: RecoveryDesk,
    pub(super) report: ReportDesk,
    pub(super) sheets: SheetsDesk,
    pub(super) doors: Doors,
    /// What is on screen is shown as a projector needs it.
    pub(super) projector: Option<ProjectorView>,
    pub(super) is_leaving: bool,
    /// As the system was told last.
    title: String,
    is_full_screen: bool,
    /// The screen that was drawn last.
    pub(super) drawn: Option<Discriminant<Screen>>,
    hold: Hold,
}

/// The open assessment and what follows from it.
pub(super) struct OpenDocument {
    pub session: Session,
    pub derived: Derived,
    /// The revision that `derived` follows from.
    pub revision: u64,
    /// Where its recovery copies go.
    pub place: RecoveryPlace,
    /// Where those went that are still the only ones: its places before it was saved under another name.
    pub places_before: Vec<RecoveryPlace>,
}

impl App {
    /// The window over `catalogue`; `ctx` gets our faces and looks.
    pub fn new(ctx: &egui::Context, catalogue: Catalogue, doors: Doors, start: Start) -> Self {
        theme::fonts::install(ctx);
        theme::apply(ctx);
        let (settings, problem) = doors.settings.read();
        let locale = start.lang.or(settings.locale).unwrap_or_else(crate::cli::system_locale);
        let mut app = App {
            catalogue: Arc::new(catalogue),
            words: Words::new(locale),
            document: None,
            screen: Screen::start(),
            places: Places::default(),
            dialog: None,
            notices: Notices::default(),
            saving: SaveDesk::default(),
            recovery: RecoveryDesk::default(),
            report: ReportDesk::new(locale),
            sheets: SheetsDesk::default(),
            doors,
            projector: None,
            is_full_screen: false,
            is_leaving: false,
            title: String::new(),
            drawn: None,
            hold: Hold::default(),
            settings,
            unkept_settings: None,
        };
        match problem {
            // The rights of the user's own folder: nothing that anyone chose.
            Some(problem) if problem.kind == Kind::Unreadable => app.unkept_settings = Some(problem),
            problem => problem.into_iter().for_each(|problem| app.notices.remark(problem)),
        }
        window::apply_settings(ctx, &app.settings);
        app.look_for_abandoned();
        if let Some(file) = start.file {
            app.apply(ctx, FileCommand::OpenPath(file).into());
        }
        app
    }

    /// What screens may look at.
    fn context(&self) -> Context<'_> {
        let document = self.document.as_ref().map(|open| Document { session: &open.session, derived: &open.derived });
        Context {
            catalogue: &self.catalogue,
            words: &self.words,
            settings: &self.settings,
            unkept_settings: self.unkept_settings.as_ref(),
            document,
            today: (self.doors.today)(),
            abandoned: self.recovery.abandoned(),
            report: &self.report,
            sheets: &self.sheets,
        }
    }

    /// Takes in what happened outside: finished jobs, dropped files, a wish to close the window, changes to put aside.
    pub fn logic(&mut self, ctx: &egui::Context) {
        self.take_finished(ctx);
        self.take_in_waiting();
        self.keep_recovery_copy(ctx);
        self.refresh_report(ctx);
        self.tell_title(ctx);
    }

    /// Draws a frame and carries out what it asked for.
    pub fn ui(&mut self, ui: &mut egui::Ui) {
        let ctx = ui.ctx().clone();
        self.keep_projector();
        let mut commands = window::outside(&ctx, self);
        // Taken out of the input before anything is drawn, and carried out after what was typed in this frame.
        let shortcuts = if self.dialog.is_none() { keys::everywhere(&ctx) } else { Vec::new() };
        let is_dialogs = self.dialog.is_some() || shortcuts.iter().any(Command::opens_dialog);
        keys::give_to(&ctx, if is_dialogs { Reader::Dialog } else { Reader::Screen });
        commands.extend(self.draw(ui));
        commands.extend(shortcuts);
        for command in commands {
            self.apply(&ctx, command);
        }
        if let Some(open) = &mut self.document {
            open.refresh(&self.catalogue);
        }
        self.tell_full_screen(&ctx);
    }

    fn draw(&mut self, ui: &mut egui::Ui) -> Vec<Command> {
        // The view state is taken out for the time of the drawing: screens change it and see the rest read-only.
        let mut screen = std::mem::replace(&mut self.screen, Screen::start());
        let mut dialog = self.dialog.take();
        let mut projector = self.projector.take();
        if dialog.is_none() {
            dialogs::return_focus(ui.ctx());
        }
        let now = Some(std::mem::discriminant(&screen));
        if std::mem::replace(&mut self.drawn, now) != now {
            arrive(ui.ctx());
        }
        let cx = self.context();
        let jobs: Vec<_> = self.doors.jobs.running().collect();
        let mut commands = match &mut projector {
            Some(view) => projector::projector_ui(ui, &cx, view, &mut screen),
            None => shell::shell_ui(ui, &cx, &mut screen, &self.notices, &jobs),
        };
        if let Some(dialog) = &mut dialog {
            commands.extend(dialogs::dialog_ui(ui.ctx(), &cx, dialog));
        }
        self.screen = screen;
        self.dialog = dialog;
        self.projector = projector;
        commands
    }

    fn tell_title(&mut self, ctx: &egui::Context) {
        let title = shell::window_title(&self.context());
        if title != self.title {
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }

    fn tell_full_screen(&mut self, ctx: &egui::Context) {
        let is_full_screen = self.projector.is_some();
        if is_full_screen != self.is_full_screen {
            ctx.send_viewport_cmd(egui::ViewportCommand::Fullscreen(is_full_screen));
            self.is_full_screen = is_full_screen;
        }
    }

    /// The assessment that is open.
    pub fn assessment(&self) -> Option<&Assessment> {
        self.document.as_ref().map(|open| open.session.assessment())
    }

    /// What the title bar says: the file and whether it is unsaved.
    pub fn title(&self) -> &str {
        &self.title
    }
}

impl OpenDocument {
    pub fn new(session: Session, place: RecoveryPlace, catalogue: &Catalogue) -> Self {
        let derived = Derived::of(catalogue, session.assessment());
        OpenDocument { revision: session.revision(), session, derived, place, places_before: Vec::new() }
    }

    /// Works out anew what follows, where the assessment changed.
    pub fn refresh(&mut self, catalogue: &Catalogue) {
        if self.revision != self.session.revision() {
            self.derived = Derived::of(catalogue, self.session.assessment());
            self.revision = self.session.revision();
        }
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, frame: &mut eframe::Frame) {
        self.doors.picker.remember_parent(frame);
        App::logic(self, ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.hold.taken();
        App::ui(self, ui);
    }

    fn raw_input_hook(&mut self, ctx: &egui::Context, input: &mut egui::RawInput) {
        if self.hold.sort(input) == Then::Again {
            ctx.request_repaint();
        }
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}
