//! A frame of the window: logic, draw, apply.

use std::sync::Arc;

use eframe::egui;

use crate::catalogue::Catalogue;
use crate::cli::Start;
use crate::i18n::Words;
use crate::problem::Kind;
use crate::session::settings::Unkept;
use crate::ui::app::places::Places;
use crate::ui::app::{App, Doors};
use crate::ui::command::{Command, FileCommand, WorkshopPart};
use crate::ui::input_queue::{InputQueue, Repaint, Taker};
use crate::ui::keys::{self, Reader};
use crate::ui::projector::ProjectorView;
use crate::ui::screens::Screen;
use crate::ui::shell::notices::Notices;
use crate::ui::state::import::ImportState;
use crate::ui::state::placement::Placement;
use crate::ui::state::recovery::RecoveryState;
use crate::ui::state::report::ReportState;
use crate::ui::state::save::SaveState;
use crate::ui::update::window;
use crate::ui::widgets::{anchor_focus, focus, is_enter_free, is_typing, keep_whole, note_copy, steer_tab};
use crate::ui::{dialogs, projector, shell, theme};

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
            saving: SaveState::default(),
            recovery: RecoveryState::default(),
            report: ReportState::new(locale),
            sheets: ImportState::default(),
            doors,
            projector: None,
            is_full_screen: false,
            before_slides: None,
            second_display: None,
            is_leaving: false,
            is_rescued: false,
            title: String::new(),
            drawn: None,
            input_queue: InputQueue::default(),
            placement: Placement::new(settings.window),
            settings,
            unkept_settings: None,
        };
        match problem {
            // The rights of the user's own folder: nothing that anyone chose.
            Some(problem) if problem.kind == Kind::Unreadable => app.unkept_settings = Some(Unkept::All(problem)),
            problem => problem.into_iter().for_each(|problem| app.notices.remark(problem)),
        }
        window::apply_settings(ctx, &app.settings, false);
        app.tell_of_faults();
        app.look_for_abandoned();
        if let Some(file) = start.file {
            app.apply(ctx, FileCommand::OpenPath(file).into());
        }
        app
    }

    /// Takes in what finished in the background, and starts what is due there. Files dropped on the window and the wish to
    /// close it come with the drawing, in [`Self::ui`].
    pub fn logic(&mut self, ctx: &egui::Context) {
        self.second_display = self.doors.displays.second();
        self.take_finished(ctx);
        self.note_place(ctx);
        self.take_in_waiting();
        self.keep_recovery_copy(ctx);
        self.refresh_report(ctx);
        self.tell_title(ctx);
    }

    /// Screens of another assessment begin at their top, not where those of the one before were left.
    fn keep_scrolled(&self, ctx: &egui::Context) {
        let open = self.document.as_ref().map(|open| open.session.id());
        let key = egui::Id::unique("the assessment whose screens are scrolled");
        ctx.data_mut(|data| {
            if data.get_temp(key) != Some(open) {
                data.insert_temp(key, open);
                data.remove_by_type::<egui::scroll_area::State>();
            }
        });
    }

    /// Draws a frame and carries out what it asked for.
    pub fn ui(&mut self, ui: &mut egui::Ui) {
        let ctx = ui.ctx().clone();
        // The system's title is not what screen readers say of the window.
        ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(self.title.clone()));
        // What was typed into the window of the slides is read here like all else.
        if let Some(typed) = self.projector.as_mut().map(ProjectorView::take_typed) {
            ctx.input_mut(|input| input.events.extend(typed));
        }
        self.projector.iter_mut().for_each(|projector| projector.wake(&ctx));
        self.keep_scrolled(&ctx);
        focus::note_input(&ctx);
        steer_tab(&ctx);
        self.keep_screen();
        self.keep_projector();
        let mut commands = window::outside(&ctx, self);
        // Taken out of the input before anything is drawn, and carried out after what was typed in this frame.
        let shortcuts = if self.dialog.is_none() { keys::everywhere(&ctx) } else { Vec::new() };
        let is_dialogs = self.dialog.is_some() || shortcuts.iter().any(Command::opens_dialog);
        keys::give_to(&ctx, if is_dialogs { Reader::Dialog } else { Reader::Screen });
        keys::hold_lead_on(&ctx);
        note_copy(&ctx, keys::is_copy_asked(&ctx));
        commands.extend(self.draw(ui));
        commands.extend(shortcuts);
        for command in commands {
            self.apply(&ctx, command);
        }
        if let Some(open) = &mut self.document {
            open.refresh(&self.catalogue);
        }
        self.tell_full_screen(&ctx);
        self.give_back_room(&ctx);
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
            anchor_focus(ui.ctx());
        }
        let mut notices = std::mem::take(&mut self.notices);
        let cx = self.context();
        keep_whole(ui.ctx(), cx.names());
        let jobs: Vec<_> = self.doors.jobs.running().collect();
        let mut commands = match &mut projector {
            Some(view) => {
                // On the wall nothing is said that is for one person; beside it is room for that.
                let mut commands = Vec::new();
                if view.has_wall() {
                    commands.extend(shell::messages_ui(ui, &cx, &mut notices));
                }
                commands.extend(projector::projector_ui(ui, &cx, view, &mut screen));
                commands
            }
            None => shell::shell_ui(ui, &cx, &mut screen, &mut notices, &jobs),
        };
        if let Some(dialog) = &mut dialog {
            commands.extend(dialogs::dialog_ui(ui.ctx(), &cx, dialog));
        }
        self.screen = screen;
        self.notices = notices;
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

    /// Answers or votes are given by key, one after the other.
    fn is_answering(&self) -> bool {
        match &self.screen {
            Screen::Questions(_) => true,
            Screen::Workshop(workshop) => workshop.place().part == WorkshopPart::Voting,
            Screen::Start(_)
            | Screen::Profile(_)
            | Screen::List(_)
            | Screen::Results(_)
            | Screen::Plan(_)
            | Screen::Archived(_)
            | Screen::Towns(_)
            | Screen::Report(_) => false,
        }
    }

    fn tell_full_screen(&mut self, ctx: &egui::Context) {
        let is_full_screen = self.projector.as_ref().is_some_and(|projector| !projector.has_wall());
        if is_full_screen != self.is_full_screen {
            ctx.send_viewport_cmd(egui::ViewportCommand::Fullscreen(is_full_screen));
            self.is_full_screen = is_full_screen;
            window::apply_theme(ctx, &self.settings, is_full_screen);
        }
    }
}

impl App {
    /// Once there are no slides any more, the window stands where it stood before it made way for them.
    fn give_back_room(&mut self, ctx: &egui::Context) {
        if let Some(projector) = &self.projector {
            self.before_slides = self.before_slides.or(projector.before());
        } else if self.before_slides.is_some() && ctx.input(|input| input.viewport().fullscreen == Some(true)) {
            // What is asked of a window that fills the screen is forgotten.
            ctx.request_repaint();
        } else if let Some(before) = self.before_slides.take() {
            before.give_back(ctx);
        }
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, frame: &mut eframe::Frame) {
        self.doors.picker.remember_parent(frame);
        self.doors.displays.remember_window(frame);
        App::logic(self, ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.input_queue.taken();
        App::ui(self, ui);
    }

    fn raw_input_hook(&mut self, ctx: &egui::Context, input: &mut egui::RawInput) {
        let is_coming = self.dialog.is_some() && !dialogs::has_come(ctx);
        let taker = match is_coming {
            true => Taker::Coming,
            false if is_typing(ctx) => Taker::Field,
            false if is_enter_free(ctx) && self.is_answering() => Taker::Answering,
            false if is_enter_free(ctx) => Taker::Screen,
            false => Taker::Control,
        };
        if self.input_queue.sort(input, taker) == Repaint::Needed {
            ctx.request_repaint();
        }
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}
