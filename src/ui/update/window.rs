//! The window itself: language, looks, dialogs, messages, dropped files, quitting.

use std::path::PathBuf;

use eframe::egui::{self, Context, ThemePreference, ViewportCommand};

use crate::i18n::{Locale, Words};
use crate::session::settings::{SCALES, Settings, Theme};
use crate::ui::app::App;
use crate::ui::command::{Command, Destination, HistoryCommand, Overwrite, Purpose, WindowCommand, WorkshopPart};
use crate::ui::dialogs::{
    AskSectionsDialog, Dialog, KeysDialog, LicensesDialog, NextRoundDialog, OwnSheetDialog, SearchView, Shown,
};
use crate::ui::projector::{self, ProjectorView};
use crate::ui::screens::Screen;
use crate::ui::screens::workshop::voting::own::Own;
use crate::ui::state::job::{JobKind, Leaves};

/// Gives `ctx` the theme of `settings`; while slides fill the window what lies over them is light as well, as they are.
pub(in crate::ui) fn apply_theme(ctx: &Context, settings: &Settings, is_on_wall: bool) {
    let preference = match settings.theme {
        Theme::System => ThemePreference::System,
        Theme::Light => ThemePreference::Light,
        Theme::Dark => ThemePreference::Dark,
    };
    ctx.set_theme(if is_on_wall { ThemePreference::Light } else { preference });
}

/// Gives `ctx` the theme and scale of `settings`.
pub(in crate::ui) fn apply_settings(ctx: &Context, settings: &Settings, is_on_wall: bool) {
    apply_theme(ctx, settings, is_on_wall);
    ctx.set_zoom_factor(f32::from(settings.scale_percent) / 100.0);
}

/// What comes from outside the window's own controls: files dropped on it, the wish to close it.
pub(in crate::ui) fn outside(ctx: &Context, app: &mut App) -> Vec<Command> {
    let mut commands = Vec::new();
    let dropped: Vec<PathBuf> =
        ctx.input(|input| input.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect());
    let dropped: Vec<PathBuf> = dropped.into_iter().filter(|path| !path.as_os_str().is_empty()).collect();
    if !dropped.is_empty() {
        // What comes of it, a message most of all, is for whoever dropped it.
        app.uncover();
    }
    commands.extend(app.dropped(dropped));
    if ctx.input(|input| input.viewport().close_requested()) && !app.is_leaving {
        if !app.can_leave_at_once() {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        }
        commands.push(WindowCommand::Quit.into());
    }
    commands
}

/// The step above `percent`.
fn larger(percent: u16) -> u16 {
    SCALES.into_iter().find(|scale| *scale > percent).unwrap_or(SCALES[SCALES.len() - 1])
}

/// The step below `percent`.
fn smaller(percent: u16) -> u16 {
    SCALES.into_iter().rev().find(|scale| *scale < percent).unwrap_or(SCALES[0])
}

impl App {
    pub(super) fn window(&mut self, ctx: &Context, command: WindowCommand) {
        match command {
            WindowCommand::Locale(locale) => self.speak(locale),
            WindowCommand::Theme(theme) => self.set(ctx, |settings| settings.theme = theme),
            WindowCommand::Scale(percent) => self.set(ctx, |settings| settings.scale_percent = percent),
            WindowCommand::ScaleUp => self.scale_to(ctx, larger),
            WindowCommand::ScaleDown => self.scale_to(ctx, smaller),
            WindowCommand::Keys => {
                let shown = if self.projector.is_some() { Shown::Projector } else { Shown::Window };
                let over = self.dialog.take().map(KeysDialog::over);
                self.dialog = Some(Dialog::Keys(over.unwrap_or_else(|| KeysDialog::of(&self.screen, shown))));
            }
            WindowCommand::Projector => self.turn_projector(WindowCommand::Projector),
            WindowCommand::LeaveSheet => {
                if let Screen::Workshop(view) = &mut self.screen {
                    view.voting().leave_sheet();
                }
            }
            WindowCommand::Wall => self.turn_wall(),
            WindowCommand::Settings => self.dialog = Some(Dialog::Settings),
            WindowCommand::Licenses => self.dialog = Some(Dialog::Licenses(LicensesDialog::default())),
            WindowCommand::Search if self.document.as_ref().is_some_and(|open| open.findings.is_ok()) => {
                self.dialog = Some(Dialog::Search(SearchView::default()))
            }
            WindowCommand::Search => {}
            WindowCommand::AskSections => self.ask_sections(),
            WindowCommand::NextRound => self.dialog = Some(Dialog::NextRound(NextRoundDialog::default())),
            WindowCommand::RemoveRound => self.dialog = Some(Dialog::RemoveRound),
            WindowCommand::CloseDialog => self.close_dialog(),
            WindowCommand::Dismiss(notice) => self.notices.dismiss(notice),
            WindowCommand::Cancel(ticket) => self.doors.jobs.cancel(ticket),
            WindowCommand::Quit => self.quit(ctx),
            WindowCommand::SaveAnd(then) => {
                self.dialog = None;
                self.save(Some(then));
            }
            WindowCommand::Discard(then) => self.discard_and(ctx, *then),
            WindowCommand::WriteTo { purpose, path, overwrite } => self.write_to(ctx, purpose, path, overwrite),
            WindowCommand::OpenFile(path) => self.open_file(path),
            WindowCommand::AskAgain(purpose) => self.ask(purpose),
            WindowCommand::Browse(purpose) => self.ask(purpose),
        }
    }

    /// Asks the sections what nobody knows; answers of an earlier edition leave nothing to ask.
    fn ask_sections(&mut self) {
        let Some(open) = &self.document else { return };
        match &open.findings {
            Ok(_) => self.dialog = Some(Dialog::AskSections(AskSectionsDialog::default())),
            Err(refusal) => self.notices.problems([refusal.clone()]),
        }
    }

    /// Puts the dialog away. Behind the list of keys comes the one that it lay over. Sheets that a dialog asked about are not
    /// taken in, and that is said.
    fn close_dialog(&mut self) {
        match self.dialog.take() {
            Some(Dialog::Keys(keys)) => self.dialog = keys.into_below(),
            Some(Dialog::TakeIn(_) | Dialog::SamePerson(_)) => {
                self.notices.warn(self.words.get("take-in-cancelled"));
            }
            _ => {}
        }
    }

    /// Shows what is on screen for a projector, or goes back to the window as it was. A screen that has nothing for the room
    /// makes way for one that has. What becomes of the answers of one person is asked before the room looks on, and `asked` is what
    /// was asked for.
    fn turn_projector(&mut self, asked: WindowCommand) {
        // A dialog of the system lies over the window and shows paths.
        let refusal = self.document.as_ref().and_then(|open| open.findings.as_ref().err()).cloned();
        if let Some(refusal) = refusal.filter(|_| self.projector.is_none() && !projector::can_show(&self.screen)) {
            return self.notices.problems([refusal]);
        }
        if self.projector.take().is_none() && !self.doors.jobs.is_running(JobKind::Pick) {
            if !projector::can_show(&self.screen) {
                // From its beginning, until the first question was voted on.
                let has_begun = self.assessment().is_some_and(|all| !all.current().workshop.talks.is_empty());
                let room = if has_begun { WorkshopPart::Voting } else { WorkshopPart::Agenda };
                let there =
                    if self.document.is_some() { Destination::Workshop(Some(room)) } else { Destination::Towns(None) };
                self.go(there);
            }
            if self.has_own_sheet_to_decide() {
                self.dialog = Some(Dialog::OwnSheet(OwnSheetDialog { then: asked }));
                return;
            }
            self.history(HistoryCommand::Pause);
            self.projector = Some(ProjectorView::default());
        }
        // Either way the screen comes up anew, with nothing that was being typed into.
        self.drawn = None;
    }

    /// Whether one person's answers count in the workshop that is shown, nobody has voted and nobody has said yet what becomes of
    /// them.
    fn has_own_sheet_to_decide(&mut self) -> bool {
        let has_begun = self.assessment().is_some_and(|all| !all.current().workshop.talks.is_empty());
        let Screen::Workshop(view) = &mut self.screen else { return false };
        let own = self.document.as_ref().and_then(|open| Own::of(&open.session));
        !has_begun && !view.voting().is_sheet_left() && own.is_some_and(|own| own.known > 0)
    }

    /// Moves the slides to a window of their own, or back; begins with them where they are not shown yet.
    fn turn_wall(&mut self) {
        if self.projector.is_none() {
            self.turn_projector(WindowCommand::Wall);
        }
        if let Some(projector) = &mut self.projector {
            projector.turn_wall(self.second_display);
            self.drawn = None;
        }
    }

    /// Ends the projector where something else is to be seen: what lies over a screen names files, but for the list of
    /// keys, and not every screen is for the room. The one place for that rule; asking the system for a file ends it in
    /// `ask`, before its dialog comes.
    pub(in crate::ui) fn keep_projector(&mut self) {
        if self.dialog.as_ref().is_some_and(|dialog| !matches!(dialog.asking(), Dialog::Keys(_))) {
            self.uncover();
        }
        if !projector::can_show(&self.screen) {
            self.projector = None;
        }
        if let Some(projector) = &mut self.projector {
            projector.keep_wall(self.second_display, |screen| self.doors.displays.stands_on(screen));
        }
    }

    /// Makes way for something that is for one person: what the room sees ends, unless it is in a window of its own.
    pub(super) fn uncover(&mut self) {
        self.projector.take_if(|projector| !projector.has_wall());
    }

    fn speak(&mut self, locale: Locale) {
        self.words = Words::new(locale);
        self.report.locale = locale;
        self.change_settings(|settings| settings.locale = Some(locale));
    }

    fn set(&mut self, ctx: &Context, change: impl Fn(&mut Settings)) {
        self.change_settings(change);
        apply_settings(ctx, &self.settings, self.is_full_screen);
    }

    fn scale_to(&mut self, ctx: &Context, other: fn(u16) -> u16) {
        let percent = other(self.settings.scale_percent);
        self.set(ctx, |settings| settings.scale_percent = percent);
    }

    /// Nothing would be lost, and nothing is being written.
    fn can_leave_at_once(&self) -> bool {
        !self.would_lose() && !self.is_writing()
    }

    fn quit(&mut self, ctx: &Context) {
        self.take_reason();
        let quit = WindowCommand::Quit.into();
        if self.would_lose() {
            self.ask_about_unsaved(quit);
        } else if !self.put_off(&quit, &JobKind::that_leave(Leaves::File)) {
            self.leave(ctx);
        }
    }

    /// Ends the program; what is unsaved is given up.
    pub(super) fn leave(&mut self, ctx: &Context) {
        self.is_leaving = true;
        self.keep_place();
        self.put_away();
        // A dialog of the system would be waited for as long as it is open. Of what is being written the person was told,
        // and a file is never left half written.
        for kind in [Leaves::Nothing, Leaves::File].into_iter().flat_map(JobKind::that_leave) {
            self.doors.jobs.cancel_kind(kind);
        }
        self.finish_copies();
        ctx.send_viewport_cmd(ViewportCommand::Close);
    }

    fn write_to(&mut self, ctx: &egui::Context, purpose: Purpose, path: PathBuf, overwrite: Overwrite) {
        match purpose {
            Purpose::Chart { .. } => self.chart_to(purpose, path, overwrite),
            other => {
                let command = other.command(path, overwrite);
                self.apply(ctx, command);
            }
        }
    }
}
