//! Sheets of paper that are typed in: beginning, going on, and taking each in as a file that was read is.

use crate::assessment::{Edit, PaperEdit};
use crate::exchange::{Collected, Fate};
use crate::ui::app::App;
use crate::ui::dialogs::{Dialog, PaperDialog};
use crate::ui::state::pending::PendingImport;

impl App {
    /// Lets a sheet of paper be typed in, or goes on with the one that is half typed.
    pub(super) fn type_paper(&mut self) {
        let Some(open) = &self.document else { return };
        if self.projector.is_some() || open.findings.is_err() {
            return;
        }
        let dialog = match &open.session.assessment().half_typed {
            Some(sheet) => PaperDialog::resumed(sheet, &self.catalogue.questionnaire),
            None => PaperDialog::default(),
        };
        self.dialog = Some(Dialog::Paper(dialog));
    }

    /// Takes in what is typed of a sheet of paper, after whatever has to be asked.
    pub(super) fn take_paper(&mut self) {
        let Some(open) = &self.document else { return };
        let Some(sheet) = open.session.assessment().half_typed.clone() else { return };
        let before = match self.dialog.take() {
            Some(Dialog::Paper(dialog)) => dialog.before(),
            _ => 0,
        };
        let called = self.words.get("paper-in-called");
        let collected = Collected::from_paper(&sheet, &called, &self.catalogue.questionnaire);
        let waiting = PendingImport::new(open.session.id(), open.session.round(), collected);
        self.sheets.waiting = Some(PendingImport { paper: Some((sheet, before)), ..waiting });
        self.take_in_waiting();
    }
}

/// Ends the typing of a sheet of paper.
pub(super) fn done_with_paper() -> Edit {
    Edit::Paper(PaperEdit::Put(None))
}

/// Whether it is settled what becomes of a sheet with this fate: what is typed of it is not needed any more.
pub(super) fn is_settled(fate: &Fate) -> bool {
    match fate {
        Fate::New | Fate::United | Fate::Replaces | Fate::There | Fate::SameAs(_) | Fate::LeftOut(_) => true,
        Fate::Undecided | Fate::Undatable | Fate::NoRoom => false,
    }
}
