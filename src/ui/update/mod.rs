//! The one place that turns commands into edits, navigation and jobs, and what comes of jobs into state.
//!
//! | file | carries out |
//! |---|---|
//! | `navigation` | going to a screen |
//! | `questions` | what was asked for on the questions |
//! | `file` | new, open, close, and what comes of them |
//! | `save` | saving, and what waits for it |
//! | `undone` | what was taken back or done again, in words |
//! | `place` | asking where a file is to be |
//! | `recovery` | recovery copies: writing, offering, removing |
//! | `closing` | closing for publication, and the copy without persons |
//! | `report` | options and export of the report; charts as files |
//! | `hand_on` | files beside the report that are handed on; opening what was made |
//! | `copy` | what is put on the clipboard |
//! | `sheets` | blank sheets out, filled sheets read, what there is to say of them |
//! | `take_in` | what is asked before filled sheets are taken in, and taking them in |
//! | `paper` | sheets of paper that are typed in |
//! | `trial` | what is tried beside the answers |
//! | `preview` | the pages of the report while they are looked at |
//! | `faults` | what broke down: keeping what is unsaved, and the record of it |
//! | `settings` | keeping what is remembered between runs |
//! | `window` | language, looks, dialogs, messages, files that are dropped (what they ask for: `sheets`), quitting |
//! | `outcome` | what jobs give back |

mod closing;
mod copy;
mod faults;
mod file;
mod folder;
mod hand_on;
mod navigation;
mod outcome;
mod paper;
mod place;
mod preview;
mod questions;
mod recovery;
mod report;
mod save;
mod settings;
mod sheets;
mod take_in;
mod trial;
mod undone;
pub(super) mod window;

use eframe::egui;

use crate::assessment::Edit;
use crate::assessment::file::TypedPart;
use crate::jobs::panics;
use crate::ui::app::App;
use crate::ui::command::{Command, Destination, HistoryCommand, WorkshopPart};
use crate::ui::screens::Screen;
use undone::Step;

impl App {
    /// Carries out `command`.
    pub fn apply(&mut self, ctx: &egui::Context, command: Command) {
        let name = command.name();
        self.doors.trail.note(name.clone());
        panics::break_down_where_asked("Window", &name);
        // What was drawn is past. Where there is no graphics card a picture takes longer than all else: what an answer changes is
        // drawn anew before anybody sees it. Slides have sizes of their own, which come with the next frame.
        if matches!(command, Command::Edit(_) | Command::AtQuestion(..)) && self.projector.is_none() {
            ctx.request_discard("what was asked for changes what is shown");
        }
        ctx.request_repaint();
        match command {
            Command::Go(destination) => self.go(destination),
            Command::Edit(edit) => self.edit(edit),
            Command::AtQuestion(from, actions) => self.at_question(from, actions),
            Command::History(command) => self.history(command),
            Command::File(command) => self.file(command),
            Command::Report(command) => self.report(ctx, command),
            Command::Closing(command) => self.closing(command),
            Command::Sheets(command) => self.sheets(command),
            Command::Trial(command) => self.trial(command),
            Command::SaveChart { svg, title, format } => self.save_chart(svg, title, format),
            Command::Copy(what) => self.copy(what),
            Command::Window(command) => self.window(ctx, command),
        }
    }

    fn edit(&mut self, edit: Edit) {
        let Some(open) = &mut self.document else { return };
        let (round, revision) = (open.session.round(), open.session.revision());
        if let Err(problem) = open.session.apply(edit) {
            self.notices.problems(vec![problem]);
        }
        if let Screen::Workshop(view) = &mut self.screen
            && view.part() == WorkshopPart::Voting
            && open.session.revision() != revision
            && let Some(question) = view.voting().question()
        {
            let part = if self.projector.is_some() { TypedPart::Wall } else { TypedPart::Room };
            open.session.was_in_room(question, part);
        }
        if open.session.round() != round {
            // Another round is answered from its beginning.
            self.places.question = None;
        }
        open.refresh(&self.catalogue);
    }

    /// Says what was taken back or done again. Among the questions the one that it is about is gone to; from elsewhere there
    /// is a way to where it is seen.
    fn tell_step(&mut self, command: HistoryCommand, edit: &Edit) {
        let Step { what, shown } = undone::step(&self.context(), edit);
        let shown = match (&self.screen, shown) {
            (Screen::Questions(view), Some((_, Destination::Questions(Some(question))))) => {
                if *view.question() != question {
                    self.go(Destination::Questions(Some(question)));
                }
                None
            }
            (Screen::Profile(_), Some((_, Destination::Profile))) => None,
            (Screen::Workshop(_), Some((_, Destination::Workshop(_)))) => None,
            (Screen::Plan(view), Some((_, Destination::Plan(part)))) if part == Some(view.place().part) => None,
            (_, shown) => shown,
        };
        let (key, of_something) = match command {
            HistoryCommand::Undo => ("undo-undone", "undo-undone-something"),
            HistoryCommand::Redo | HistoryCommand::Pause => ("undo-redone", "undo-redone-something"),
        };
        let said = self.words.format(key, &[("what", what.into())]);
        if let Some(projector) = &mut self.projector {
            // What is not of the votes, or tells a name, is said when the window is back.
            let is_for_room = undone::is_for_room(edit);
            projector.say_step(if is_for_room { said.clone() } else { self.words.get(of_something) });
        }
        if let Screen::Workshop(room) = &mut self.screen {
            room.voting().forget_said();
        }
        self.notices.done_with(said, shown.map(|(label, destination)| (label, destination.into())));
    }

    fn history(&mut self, command: HistoryCommand) {
        let Some(open) = &mut self.document else { return };
        let was_scored = open.findings.is_ok();
        if let (HistoryCommand::Undo | HistoryCommand::Redo, Screen::Workshop(room)) = (command, &mut self.screen)
            && room.voting().holds_history()
        {
            return;
        }
        // What is about to be done again; what was taken back is known once it is.
        let again = open.session.next_again().cloned();
        let done = match command {
            HistoryCommand::Undo => {
                self.sheets.undone(open.session.revision());
                let undone = open.session.undo();
                if let (Ok(false), Screen::Workshop(room)) = (&undone, &mut self.screen) {
                    room.voting().nothing_to_undo(open.session.assessment().current());
                }
                undone
            }
            HistoryCommand::Redo => open.session.redo(),
            HistoryCommand::Pause => {
                open.session.pause();
                return;
            }
        };
        open.refresh(&self.catalogue);
        let step = if command == HistoryCommand::Undo { open.session.next_again().cloned() } else { again };
        match (done, step) {
            (Ok(true), Some(edit)) => self.tell_step(command, &edit),
            (Ok(_), _) => {}
            (Err(problem), _) => self.notices.problems([problem]),
        }
        let Some(open) = &self.document else { return };
        if was_scored && open.findings.is_err() {
            self.keep_screen();
            let here = self.catalogue.questionnaire.name.get(self.words.locale());
            self.notices.warn(self.words.format("edition-undone", &[("here", here.into())]));
        }
    }
}
