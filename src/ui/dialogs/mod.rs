//! What lies over a screen and wants an answer: one dialog at a time, closed by Esc, its main action on Enter.

mod ask_sections;
mod closing;
mod conflict;
mod frame;
mod keys;
mod licenses;
mod own_sheet;
mod paper;
pub mod path;
mod recovery;
mod response;
mod round;
mod same_person;
mod search;
mod settings;
mod take_in;
mod unsaved;

use eframe::egui::Context as Egui;

use crate::ui::command::{Command, Purpose};
use crate::ui::context::Context;
pub use ask_sections::AskSectionsDialog;
pub use closing::Then;
pub use conflict::ConflictDialog;
pub use frame::{has_come, return_focus};
pub use keys::{KeysDialog, Shown};
pub use licenses::LicensesDialog;
pub use own_sheet::OwnSheetDialog;
pub use paper::PaperDialog;
use path::PathDialog;
pub use recovery::RecoveryDialog;
pub use response::ResponseDialog;
pub use round::NextRoundDialog;
pub use same_person::SamePersonDialog;
pub use search::SearchView;
pub use take_in::{Meant, TakeInDialog};
pub use unsaved::UnsavedDialog;

/// A dialog with what it is about.
#[derive(Clone, Debug)]
pub enum Dialog {
    Path(PathDialog),
    Unsaved(UnsavedDialog),
    Conflict(ConflictDialog),
    /// The copy on offer for the file that was just opened.
    Recovery(RecoveryDialog),
    /// Before the round is closed, and before a report goes out that lacks the figures of a group.
    Closing(Then),
    /// The answers of one response.
    Response(ResponseDialog),
    /// Before the next round begins.
    NextRound(NextRoundDialog),
    /// Before slides of a workshop come up over the answers of one person.
    OwnSheet(OwnSheetDialog),
    /// Before the latest round goes.
    RemoveRound,
    /// What sheets are that came to the answers of one person.
    TakeIn(Box<TakeInDialog>),
    /// Which sections are asked what nobody knows yet.
    AskSections(AskSectionsDialog),
    /// Which of several responses of the same person count.
    SamePerson(SamePersonDialog),
    /// A sheet of paper that is typed in.
    Paper(PaperDialog),
    /// Which key does what, where it was asked for.
    Keys(KeysDialog),
    Settings,
    /// What the program is built from.
    Licenses(LicensesDialog),
    Search(SearchView),
}

/// Which dialog it is: whatever goes through all dialogs goes through `ALL`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DialogKind {
    Path,
    Unsaved,
    Conflict,
    Recovery,
    Closing,
    Response,
    NextRound,
    OwnSheet,
    RemoveRound,
    TakeIn,
    AskSections,
    SamePerson,
    Paper,
    Keys,
    Settings,
    Licenses,
    Search,
}

impl DialogKind {
    pub const ALL: [DialogKind; 17] = [
        DialogKind::Path,
        DialogKind::Unsaved,
        DialogKind::Conflict,
        DialogKind::Recovery,
        DialogKind::Closing,
        DialogKind::Response,
        DialogKind::NextRound,
        DialogKind::OwnSheet,
        DialogKind::RemoveRound,
        DialogKind::TakeIn,
        DialogKind::AskSections,
        DialogKind::SamePerson,
        DialogKind::Paper,
        DialogKind::Keys,
        DialogKind::Settings,
        DialogKind::Licenses,
        DialogKind::Search,
    ];
}

impl Dialog {
    pub fn kind(&self) -> DialogKind {
        match self {
            Dialog::Path(_) => DialogKind::Path,
            Dialog::Unsaved(_) => DialogKind::Unsaved,
            Dialog::Conflict(_) => DialogKind::Conflict,
            Dialog::Recovery(_) => DialogKind::Recovery,
            Dialog::Closing(_) => DialogKind::Closing,
            Dialog::Response(_) => DialogKind::Response,
            Dialog::NextRound(_) => DialogKind::NextRound,
            Dialog::OwnSheet(_) => DialogKind::OwnSheet,
            Dialog::RemoveRound => DialogKind::RemoveRound,
            Dialog::TakeIn(_) => DialogKind::TakeIn,
            Dialog::AskSections(_) => DialogKind::AskSections,
            Dialog::SamePerson(_) => DialogKind::SamePerson,
            Dialog::Paper(_) => DialogKind::Paper,
            Dialog::Keys(_) => DialogKind::Keys,
            Dialog::Settings => DialogKind::Settings,
            Dialog::Licenses(_) => DialogKind::Licenses,
            Dialog::Search(_) => DialogKind::Search,
        }
    }

    /// What asks, also where the list of keys lies over it.
    pub fn asking(&self) -> &Dialog {
        match self {
            Dialog::Keys(keys) => keys.below().unwrap_or(self),
            _ => self,
        }
    }

    /// What a path is being asked for, if that is what it does.
    pub fn purpose(&self) -> Option<&Purpose> {
        match self.asking() {
            Dialog::Path(dialog) => Some(&dialog.purpose),
            Dialog::Conflict(dialog) => Some(&dialog.purpose),
            _ => None,
        }
    }
}

/// Draws `dialog` over everything.
#[must_use]
pub fn dialog_ui(ctx: &Egui, cx: &Context<'_>, dialog: &mut Dialog) -> Vec<Command> {
    match dialog {
        Dialog::Path(dialog) => path::path_ui(ctx, cx, dialog),
        Dialog::Unsaved(dialog) => unsaved::unsaved_ui(ctx, cx, dialog),
        Dialog::Conflict(dialog) => conflict::conflict_ui(ctx, cx, dialog),
        Dialog::Recovery(dialog) => recovery::recovery_ui(ctx, cx, dialog),
        Dialog::Closing(then) => closing::closing_ui(ctx, cx, *then),
        Dialog::Response(dialog) => response::response_ui(ctx, cx, dialog),
        Dialog::NextRound(dialog) => round::next_round_ui(ctx, cx, dialog),
        Dialog::OwnSheet(dialog) => own_sheet::own_sheet_ui(ctx, cx, dialog),
        Dialog::RemoveRound => round::remove_round_ui(ctx, cx),
        Dialog::AskSections(dialog) => ask_sections::ask_sections_ui(ctx, cx, dialog),
        Dialog::TakeIn(dialog) => take_in::take_in_ui(ctx, cx, dialog),
        Dialog::SamePerson(dialog) => same_person::same_person_ui(ctx, cx, dialog),
        Dialog::Paper(dialog) => paper::paper_ui(ctx, cx, dialog),
        Dialog::Keys(dialog) => keys::keys_ui(ctx, cx, dialog),
        Dialog::Settings => settings::settings_ui(ctx, cx),
        Dialog::Licenses(dialog) => licenses::licenses_ui(ctx, cx, dialog),
        Dialog::Search(view) => search::search_ui(ctx, cx, view),
    }
}
