//! A window's own place for the recovery copies of what it has open.
//!
//! While something is saved, what is being saved is put into the copy first: killed before the file is replaced, the copy
//! holds the latest; killed after it, the copy holds what the file holds and is nothing unsaved.

use std::path::{Path, PathBuf, absolute};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::copy::{self, Front};
use super::slot::{Slot, Slots};
use super::{RecoveryStore, TypedAt};
use crate::assessment::Assessment;
use crate::assessment::file::{Fingerprint, to_string};
use crate::problem::{Kind, Problem};

/// What is to be copied.
#[derive(Clone, Debug)]
pub struct Copied {
    pub assessment: Arc<Assessment>,
    /// Grows with every change: an older one never takes the place of a later one.
    pub revision: u64,
    /// The state in which the file was opened or saved last.
    pub based_on: Option<Fingerprint>,
    /// What was changed last.
    pub typed_at: Option<TypedAt>,
}

/// The place of a window for its copies of one file, or of an assessment that was never saved. A clone is the same place;
/// when the last of them goes, the place is free for other windows, and a copy that still lies there is found by them.
#[derive(Clone, Debug)]
pub struct RecoveryPlace(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    store: RecoveryStore,
    path: Option<PathBuf>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Claimed when they are needed, each where the store's folders are in their order.
    slots: Vec<Option<Slot>>,
    latest: Option<Latest>,
    saving: Option<Saving>,
    /// The latest revision that the file holds; 0 where none was saved.
    saved: u64,
}

/// The copy that was written last.
#[derive(Debug)]
struct Latest {
    at: PathBuf,
    of: Of,
}

/// What a copy is of, besides the assessment.
#[derive(Clone, Debug)]
struct Of {
    revision: u64,
    based_on: Option<Fingerprint>,
    typed_at: Option<TypedAt>,
}

impl Of {
    fn copied(copied: &Copied) -> Of {
        Of { revision: copied.revision, based_on: copied.based_on, typed_at: copied.typed_at.clone() }
    }
}

/// What the file is just being given.
#[derive(Clone, Debug)]
struct Saving {
    copied: Copied,
    state: Fingerprint,
    to: Option<PathBuf>,
}

impl RecoveryPlace {
    pub(super) fn new(store: RecoveryStore, path: Option<&Path>) -> Self {
        RecoveryPlace(Arc::new(Inner { store, path: path.map(Path::to_owned), state: Mutex::default() }))
    }

    /// The file it is for.
    pub fn path(&self) -> Option<&Path> {
        self.0.path.as_deref()
    }

    /// Takes the place, so that others see that the file is open here; gives back how many other windows have it open, as
    /// far as can be told. Where no place can be taken nobody sees it, and a copy will be a problem when it is written.
    pub fn enter(&self) -> usize {
        let places = self.places();
        let mut state = self.state();
        for at in 0..places.len() {
            let is_claimed = slot(&mut state, &places, at).is_ok();
            if is_claimed && state.slots[at].as_ref().is_some_and(Slot::is_seen) {
                break;
            }
        }
        places.iter().map(Slots::living).sum()
    }

    /// Writes the copy, or what is just being saved where that is later; gives back where it lies. None is written where
    /// the file holds it by now.
    pub fn write(&self, copied: &Copied) -> Result<Option<PathBuf>, Problem> {
        let mut state = self.state();
        if copied.revision <= state.saved {
            return Ok(None);
        }
        if let Some(latest) = state.latest.as_ref().filter(|latest| latest.of.revision > copied.revision) {
            return Ok(Some(latest.at.clone()));
        }
        let saving = state.saving.as_ref().map(|saving| &saving.copied);
        let copied = saving.filter(|saving| saving.revision > copied.revision).unwrap_or(copied).clone();
        let body = to_string(&copied.assessment);
        self.put(&mut state, Of::copied(&copied), body.as_bytes()).map(Some)
    }

    /// Tells that `copied` is about to be saved to `path`, before anything is replaced there. Where a copy lies here, or
    /// there are `older` ones elsewhere, the one here gets what is saved, unless it holds something later; then the older
    /// ones go. Gives back where it lies. Where that fails they stay, and the save can go on all the same.
    pub fn saving(&self, copied: &Copied, path: &Path, older: &[PathBuf]) -> Option<PathBuf> {
        let mut state = self.state();
        let body = to_string(&copied.assessment);
        let to = (self.path() != Some(path)).then(|| absolute(path).unwrap_or_else(|_| path.to_owned()));
        state.saving = Some(Saving { copied: copied.clone(), state: Fingerprint::of(body.as_bytes()), to });
        let later = state.latest.as_ref().filter(|latest| latest.of.revision > copied.revision);
        let written = match later.map(|latest| (latest.at.clone(), latest.of.clone())) {
            Some((at, of)) => {
                let bytes = copy::bytes(&at);
                bytes.and_then(|bytes| self.put(&mut state, of, copy::split(&bytes).1))
            }
            None if state.latest.is_none() && older.is_empty() => return None,
            None => self.put(&mut state, Of::copied(copied), body.as_bytes()),
        };
        let at = written.ok()?;
        older.iter().filter(|older| **older != at).for_each(|older| drop(self.0.store.remove(older)));
        Some(at)
    }

    /// The file holds what [`saving`](Self::saving) told of.
    pub fn saved(&self) {
        let mut state = self.state();
        if let Some(saving) = state.saving.take() {
            state.saved = saving.copied.revision;
        }
    }

    /// The file is as it was.
    pub fn save_failed(&self) {
        self.state().saving = None;
    }

    /// Whether the copy at `at` is one of this place.
    pub fn is_at(&self, at: &Path) -> bool {
        self.state().slots.iter().flatten().any(|slot| slot.copy == at)
    }

    /// Removes the copies of this place: what they hold is saved or given up.
    pub fn discard(&self) -> Result<(), Problem> {
        let mut state = self.state();
        state.latest = None;
        state.slots.iter().flatten().try_for_each(|slot| self.0.store.remove(&slot.copy))
    }

    /// Puts the copy in the first place that takes it.
    fn put(&self, state: &mut State, of: Of, body: &[u8]) -> Result<PathBuf, Problem> {
        let saving = state.saving.clone();
        let (is_saving, saved_to) = (saving.as_ref().map(|saving| saving.state), saving.and_then(|saving| saving.to));
        let based_on = of.based_on.into_iter().chain(is_saving).collect();
        let front = Front { based_on, saved_to, typed_at: of.typed_at.clone() };
        let bytes = copy::whole(&front, body);
        let places = self.places();
        let mut problem = Problem::new(Kind::Unwritable, "file-no-recovery-folder");
        for at in 0..places.len() {
            let written = slot(state, &places, at).and_then(|copy| places[at].put(&copy, &bytes).map(|()| copy));
            match written {
                Ok(copy) => {
                    // An older one of ours would be found beside it.
                    let others = state.slots.iter().flatten().map(|slot| &slot.copy).filter(|other| **other != copy);
                    others.for_each(|other| drop(self.0.store.remove(other)));
                    state.latest = Some(Latest { at: copy.clone(), of });
                    return Ok(copy);
                }
                Err(failed) => problem = failed,
            }
        }
        Err(problem)
    }

    fn places(&self) -> Vec<Slots> {
        self.0.store.places(self.path())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The window's slot in the place `at` of `places`, claimed where it is not yet.
fn slot(state: &mut State, places: &[Slots], at: usize) -> Result<PathBuf, Problem> {
    state.slots.resize_with(places.len(), || None);
    let slot = &mut state.slots[at];
    if slot.is_none() {
        *slot = Some(places[at].claim()?);
    }
    Ok(slot.as_ref().map(|slot| slot.copy.clone()).unwrap_or_default())
}
