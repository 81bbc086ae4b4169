//! The open assessment: applies edits, knows what is unsaved and what a recovery copy is still owed.
//!
//! Holds state and does no IO: files are written by jobs from a [`Snapshot`], and what came of it is told here.

mod action;
mod ballot_box;
pub mod faults;
mod fill;
mod last_time;
mod plan;
mod responses;
mod round;
pub mod settings;
mod sheet;
mod stood_by;
mod trial;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::civil::Date;

use crate::assessment::file::{self, Copied, Fingerprint, Opened, Recovered, Replacing, TypedAt, TypedPart};
use crate::assessment::{Assessment, Edit, History, Profile, Round};
use crate::catalogue::{EditionId, QuestionId};
use crate::problem::{Checked, Place, Problem};
use ballot_box::BallotBox;
use trial::TrialState;

pub use action::{AnswerAction, ValueAction};
pub use fill::Filling;
pub use last_time::NoLastTime;
pub use round::next_round;
pub use trial::{KeptTrial, OpenTrial};

/// Names an open assessment for as long as the program runs; no two ever share one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionId(u64);

/// One open assessment with its history and its file.
#[derive(Debug)]
pub struct Session {
    id: SessionId,
    /// Shared with the snapshots that jobs work on; an edit beside one copies first.
    assessment: Arc<Assessment>,
    history: History,
    path: Option<PathBuf>,
    /// The state of the file that was opened or saved last.
    fingerprint: Option<Fingerprint>,
    /// Secret votes under way, as files may hold them.
    ballot_box: BallotBox,
    /// It as it may be written, where that is not all of it.
    writable: Option<Arc<Assessment>>,
    /// Grows with every change of what may be written: when a vote was cast is seen in no copy.
    writable_revision: u64,
    /// What would be opened if the program ended now; none where that is nothing or something else.
    kept: Option<Arc<Assessment>>,
    is_unsaved: bool,
    /// What the latest recovery copy holds.
    copied: Option<u64>,
    /// Recovery copies that lie about, the latest last.
    copies: Vec<PathBuf>,
    /// What was changed last, where that was one question.
    typed_at: Option<TypedAt>,
    /// What is tried beside the answers.
    trial: TrialState,
}

/// The assessment as it is at one moment and may be written, in the background: without the latest of the secret votes
/// under way.
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// The session it was taken of: what comes of it is nobody else's business.
    pub session: SessionId,
    pub assessment: Arc<Assessment>,
    /// The revision of what may be written.
    revision: u64,
    /// The file it belongs to; none where it was never saved.
    pub path: Option<PathBuf>,
    /// The state in which that file was opened or saved last.
    pub fingerprint: Option<Fingerprint>,
    typed_at: Option<TypedAt>,
}

/// The example that people are shown: an assessment that has every part of a report.
pub fn example() -> Checked<Assessment> {
    file::from_str(include_str!("../../seeds/examples/full.ron"), &Place::default())
}

/// A new assessment of this body: one round on `date` with one empty response. `edition` is the one answered.
pub fn new_assessment(profile: Profile, date: Date, edition: impl Into<EditionId>) -> Assessment {
    Assessment::new(profile, vec![Round::first(date, edition)])
}

impl Session {
    /// A new assessment, of which nothing is worth asking about before it is changed.
    pub fn new(assessment: Assessment) -> Self {
        let assessment = Arc::new(assessment);
        Session {
            id: SessionId(next_revision()),
            ballot_box: BallotBox::of(&assessment),
            writable: None,
            writable_revision: next_revision(),
            kept: Some(Arc::clone(&assessment)),
            assessment,
            history: History::default(),
            path: None,
            fingerprint: None,
            is_unsaved: false,
            copied: None,
            copies: Vec::new(),
            typed_at: None,
            trial: TrialState::default(),
        }
    }

    /// What was read from the file at `path`.
    pub fn opened(path: PathBuf, opened: Opened) -> Self {
        Session { path: Some(path), fingerprint: Some(opened.fingerprint), ..Session::new(opened.assessment) }
    }

    /// The copy out of a report, which has no file of its own yet and still lies in that report.
    pub fn copy(assessment: Assessment) -> Self {
        Session::new(assessment)
    }

    /// What a recovery copy held, for the file at `path` or for none: unsaved until it is saved. The file is taken to be
    /// as it was when the copy was begun, so that saving does not go over what came there since.
    pub fn recovered(recovered: Recovered, path: Option<PathBuf>) -> Self {
        Session {
            path,
            fingerprint: recovered.based_on,
            kept: None,
            is_unsaved: true,
            copies: vec![recovered.at],
            typed_at: recovered.typed_at,
            ..Session::new(recovered.assessment)
        }
    }

    /// Which one this is.
    pub fn id(&self) -> SessionId {
        self.id
    }

    /// What is open.
    pub fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// Changes it. What changes nothing is no step; a refusal changes nothing.
    pub fn apply(&mut self, edit: Edit) -> Result<(), Problem> {
        let typed_at = TypedAt::of(&edit);
        if self.history.apply(Arc::make_mut(&mut self.assessment), edit)? {
            self.typed_at = typed_at.or(self.typed_at.take());
            self.changed();
        }
        Ok(())
    }

    /// Takes the latest step back; says whether there was one.
    pub fn undo(&mut self) -> Result<bool, Problem> {
        let undone = self.history.undo(Arc::make_mut(&mut self.assessment))?;
        if undone {
            self.changed();
        }
        Ok(undone)
    }

    /// Does the step again that was taken back last; says whether there was one.
    pub fn redo(&mut self) -> Result<bool, Problem> {
        let redone = self.history.redo(Arc::make_mut(&mut self.assessment))?;
        if redone {
            self.changed();
        }
        Ok(redone)
    }

    /// There is a step to take back.
    pub fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    /// There is a step to do again.
    pub fn can_redo(&self) -> bool {
        self.history.can_redo()
    }

    /// Ends a run of typing, as when a field is left: what is typed next is a step of its own.
    pub fn pause(&mut self) {
        self.history.pause();
    }

    /// What would be done again next: right after undoing, what was taken back.
    pub fn next_again(&self) -> Option<&Edit> {
        self.history.next_again()
    }

    /// Names the content: a new one with every change, and the one before where undoing leads back to that. No two sessions
    /// of a run of the program share one.
    pub fn revision(&self) -> u64 {
        self.history.revision()
    }

    /// It differs from what was opened or saved last; a new one, from how it began.
    pub fn is_unsaved(&self) -> bool {
        self.is_unsaved
    }

    /// What was changed last, where that was one question: where one goes on after the program ended.
    pub fn typed_at(&self) -> Option<&TypedAt> {
        self.typed_at.as_ref()
    }

    /// What was changed last was changed in the room, at `question`, on the wall or not.
    pub fn was_in_room(&mut self, question: &QuestionId, part: TypedPart) {
        self.typed_at = TypedAt::new(question, part).or(self.typed_at.take());
    }

    /// Its file; none before it is saved for the first time.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// The state in which its file was opened or saved last.
    pub fn fingerprint(&self) -> Option<&Fingerprint> {
        self.fingerprint.as_ref()
    }

    /// It as it is now, to be written to its file or as a recovery copy in the background.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot {
            session: self.id,
            assessment: Arc::clone(self.writable.as_ref().unwrap_or(&self.assessment)),
            revision: self.writable_revision,
            path: self.path.clone(),
            fingerprint: self.fingerprint,
            typed_at: self.typed_at.clone(),
        }
    }

    /// Takes note that `snapshot` was saved at `path`, which is its file from now on. What was changed since the snapshot
    /// stays unsaved.
    pub fn saved(&mut self, snapshot: &Snapshot, path: PathBuf, fingerprint: Fingerprint) {
        self.path = Some(path);
        self.fingerprint = Some(fingerprint);
        self.kept = Some(Arc::clone(&snapshot.assessment));
        // A copy made before is based on the file as it was before.
        self.copied = None;
        self.compare();
    }

    /// Something unsaved is in no recovery copy yet.
    pub fn needs_recovery_copy(&self) -> bool {
        self.is_unsaved && self.copied != Some(self.writable_revision)
    }

    /// Takes note that the recovery copy of `snapshot` lies at `at`.
    pub fn recovery_written(&mut self, snapshot: &Snapshot, at: PathBuf) {
        self.recovery_lies_at(at);
        // One that was begun before a save is based on the file as it was before.
        let is_based_on_file = snapshot.fingerprint == self.fingerprint && snapshot.path == self.path;
        self.copied = is_based_on_file.then_some(snapshot.revision);
    }

    /// The recovery copies that hold nothing any more which is not safe elsewhere; they are to be removed, and are named
    /// only once.
    pub fn take_idle_recovery_copies(&mut self) -> Vec<PathBuf> {
        if !self.is_unsaved {
            return std::mem::take(&mut self.copies);
        }
        match (self.copied, self.copies.pop()) {
            (Some(_), Some(latest)) => std::mem::replace(&mut self.copies, vec![latest]),
            (_, latest) => {
                self.copies.extend(latest);
                Vec::new()
            }
        }
    }

    /// Takes note that a recovery copy lies at `at` that was written in saving.
    pub fn recovery_lies_at(&mut self, at: PathBuf) {
        self.copies.retain(|copy| *copy != at);
        self.copies.push(at);
    }

    /// All recovery copies that lie about, for when it is closed and what is unsaved is given up.
    pub fn recovery_copies(&self) -> &[PathBuf] {
        &self.copies
    }

    /// Votes of a secret vote under way that are in no file, and in no recovery copy, before there are five of them: they
    /// are lost with the program.
    pub fn votes_kept_back(&self) -> u64 {
        self.ballot_box.kept_back(&self.assessment)
    }

    fn changed(&mut self) {
        self.ballot_box.follow(&self.assessment);
        let before = std::mem::replace(&mut self.writable, self.ballot_box.writable(&self.assessment));
        if before.is_none() || before != self.writable {
            self.writable_revision = next_revision();
        }
        self.compare();
    }

    fn compare(&mut self) {
        let writable = self.writable.as_ref().unwrap_or(&self.assessment);
        self.is_unsaved = self.kept.as_ref().is_none_or(|kept| kept != writable);
    }
}

impl Snapshot {
    /// What a recovery copy of it is made from.
    pub fn copied(&self) -> Copied {
        Copied {
            assessment: Arc::clone(&self.assessment),
            revision: self.revision,
            based_on: self.fingerprint,
            typed_at: self.typed_at.clone(),
        }
    }

    /// What saving it to its own file may overwrite: the state it knows of, else nothing.
    pub fn replacing(&self) -> Replacing<'_> {
        self.fingerprint.as_ref().map_or(Replacing::Nothing, Replacing::Known)
    }
}

fn next_revision() -> u64 {
    static LAST: AtomicU64 = AtomicU64::new(0);
    LAST.fetch_add(1, Ordering::Relaxed) + 1
}
