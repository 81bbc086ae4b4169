//! The window's state, and the doors to what lies outside it.

pub mod places;

use std::mem::Discriminant;
use std::sync::Arc;

use jiff::civil::Date;

use crate::assessment::Assessment;
use crate::assessment::file::{RecoveryPlace, RecoveryStore};
use crate::catalogue::Catalogue;
use crate::findings::Findings;
use crate::i18n::Words;
use crate::jobs::Jobs;
use crate::problem::Problem;
use crate::session::Session;
use crate::session::faults::{FaultLog, Trail};
use crate::session::settings::{Settings, SettingsStore, Unkept};
use crate::ui::app::places::Places;
use crate::ui::clipboard::Clipboard;
use crate::ui::context::{Context, Document};
use crate::ui::dialogs::{Dialog, DialogKind};
use crate::ui::displays::Displays;
use crate::ui::input_queue::InputQueue;
use crate::ui::opener::Opener;
use crate::ui::picker::Picker;
use crate::ui::projector::{self, ProjectorView};
use crate::ui::screens::Screen;
use crate::ui::shell::notices::Notices;
use crate::ui::state::import::ImportState;
use crate::ui::state::job::{JobKind, Outcome};
use crate::ui::state::placement::Placement;
use crate::ui::state::recovery::RecoveryState;
use crate::ui::state::report::ReportState;
use crate::ui::state::save::SaveState;

/// The doors to what lies outside the window: clock, disk, dialogs of the system, background work. Tests bring their own.
pub struct Doors {
    pub today: fn() -> Date,
    pub jobs: Jobs<JobKind, Outcome>,
    pub picker: Picker,
    pub opener: Opener,
    pub clipboard: Clipboard,
    pub displays: Displays,
    pub settings: SettingsStore,
    pub recovery: RecoveryStore,
    pub faults: FaultLog,
    /// What was asked for, for those who open the window.
    pub trail: Trail,
}

/// The window.
pub struct App {
    pub(super) catalogue: Arc<Catalogue>,
    pub(super) words: Words,
    pub(super) settings: Settings,
    /// What of the settings could not be read or written the last time.
    pub(super) unkept_settings: Option<Unkept>,
    pub(super) placement: Placement,
    pub(super) document: Option<OpenDocument>,
    pub(super) screen: Screen,
    pub(super) places: Places,
    pub(super) dialog: Option<Dialog>,
    pub(super) notices: Notices,
    pub(super) saving: SaveState,
    pub(super) recovery: RecoveryState,
    pub(super) report: ReportState,
    pub(super) sheets: ImportState,
    pub(super) doors: Doors,
    /// What is on screen is shown as a projector needs it.
    pub(super) projector: Option<ProjectorView>,
    pub(super) is_leaving: bool,
    /// What is unsaved is kept when this goes.
    pub(super) is_rescued: bool,
    /// As the system was told last.
    pub(super) title: String,
    pub(super) is_full_screen: bool,
    /// Where the window stood before it made way for that of the slides.
    pub(super) before_slides: Option<projector::Before>,
    /// The screen for the slides that the window does not stand on.
    pub(super) second_display: Option<usize>,
    /// The screen that was drawn last.
    pub(super) drawn: Option<Discriminant<Screen>>,
    pub(super) input_queue: InputQueue,
}

/// The open assessment and what follows from it.
pub(super) struct OpenDocument {
    pub session: Session,
    /// Refused where the round is of another edition than the live one.
    pub findings: Result<Findings, Problem>,
    /// The revision that `findings` follows from.
    pub revision: u64,
    /// Where its recovery copies go.
    pub place: RecoveryPlace,
    /// Where those went that are still the only ones: its places before it was saved under another name.
    pub places_before: Vec<RecoveryPlace>,
}

impl App {
    /// What screens may look at.
    pub(super) fn context(&self) -> Context<'_> {
        let open = self.document.as_ref();
        Context {
            catalogue: &self.catalogue,
            words: &self.words,
            settings: &self.settings,
            unkept_settings: self.unkept_settings.as_ref(),
            session: open.map(|open| &open.session),
            document: open.and_then(OpenDocument::scored),
            today: (self.doors.today)(),
            abandoned: self.recovery.abandoned(),
            report: &self.report,
            sheets: &self.sheets,
            has_second_display: self.second_display.is_some(),
        }
    }

    /// The assessment that is open.
    pub fn assessment(&self) -> Option<&Assessment> {
        self.document.as_ref().map(|open| open.session.assessment())
    }

    /// The dialog that lies over the screen.
    pub fn dialog(&self) -> Option<DialogKind> {
        self.dialog.as_ref().map(Dialog::kind)
    }

    /// What the title bar says: the file and whether it is unsaved.
    pub fn title(&self) -> &str {
        &self.title
    }
}

impl OpenDocument {
    pub fn new(session: Session, place: RecoveryPlace, catalogue: &Catalogue) -> Self {
        let findings = Findings::of(catalogue, session.assessment());
        OpenDocument { revision: session.revision(), session, findings, place, places_before: Vec::new() }
    }

    /// It for those who look at scores; none where the round is not scored.
    fn scored(&self) -> Option<Document<'_>> {
        Some(Document { session: &self.session, findings: self.findings.as_ref().ok()? })
    }

    /// Works out anew what follows, where the assessment changed.
    pub fn refresh(&mut self, catalogue: &Catalogue) {
        if self.revision != self.session.revision() {
            self.findings = Findings::of(catalogue, self.session.assessment());
            self.revision = self.session.revision();
        }
    }
}
