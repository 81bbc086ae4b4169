//! What a recovery copy is: an assessment file with lines in front that say which states of its file it goes on from, and
//! into which other file it was just being saved, and where somebody was typing.
//!
//! So no clock is needed to tell whether the file went on without it. A copy that holds what its file holds is no unsaved
//! work.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::{Base, Recovered, TypedAt};
use crate::assessment::file::{Fingerprint, from_bytes, read_bounded};
use crate::assessment::limits;
use crate::bounds::recovery::IN_FRONT;
use crate::problem::{Checked, Place, Problem};

const BASED_ON: &str = "// shirube-recovery based-on ";
const SAVED_TO: &str = "// shirube-recovery saved-to ";
/// The last of the lines: versions that don't know it read it as a comment of the file that follows.
const TYPED_AT: &str = "// shirube-recovery typed-at ";

/// What the lines in front of a copy say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Front {
    /// The states of the file that it goes on from: the one that was opened or saved last, and the one that was just being
    /// saved.
    pub based_on: Vec<Fingerprint>,
    /// The file into which it was just being saved, where that is another one.
    pub saved_to: Option<PathBuf>,
    /// What was changed last.
    pub typed_at: Option<TypedAt>,
}

/// The bytes of a copy; `body` is those of an assessment file.
pub(super) fn whole(front: &Front, body: &[u8]) -> Vec<u8> {
    let states: Vec<String> = front.based_on.iter().map(Fingerprint::to_string).collect();
    let states = if states.is_empty() { "nothing".to_owned() } else { states.join(" ") };
    let mut text = format!("{BASED_ON}{states}\n");
    // A path that is not text can't stand in a text file.
    if let Some(path) = front.saved_to.as_deref().and_then(Path::to_str) {
        text += &format!("{SAVED_TO}{}\n", ron::to_string(path).unwrap_or_default());
    }
    if let Some(typed_at) = &front.typed_at {
        text += &format!("{TYPED_AT}{typed_at}\n");
    }
    [text.as_bytes(), body].concat()
}

/// What a look at a copy comes to.
pub(super) enum Look {
    /// It holds something that its file does not, or can't be read.
    Unsaved(Box<Checked<Recovered>>),
    /// Its file, or the one it was being saved to, holds the same.
    Saved,
    /// It is not there any more.
    Gone,
}

/// Looks at the copy at `at`; `now` is what its file holds.
pub(super) fn look(at: &Path, now: Option<&[u8]>) -> Look {
    let bytes = match bytes(at) {
        Ok(bytes) => bytes,
        Err(problem) if problem.key == "file-missing" => return Look::Gone,
        Err(problem) => return Look::Unsaved(Box::new(Err(vec![problem]))),
    };
    let (front, body) = split(&bytes);
    if now == Some(body) || front.saved_to.as_deref().and_then(held_by).is_some_and(|held| held == body) {
        return Look::Saved;
    }
    Look::Unsaved(Box::new(recovered(at, &front, body, now)))
}

/// The bytes of the copy at `at`.
pub(super) fn bytes(at: &Path) -> Result<Vec<u8>, Problem> {
    read_bounded(at, limits::FILE_BYTES + IN_FRONT)
}

/// What the file at `path` holds, where it is one that can be read.
pub(super) fn held_by(path: &Path) -> Option<Vec<u8>> {
    read_bounded(path, limits::FILE_BYTES).ok()
}

fn recovered(at: &Path, front: &Front, body: &[u8], now: Option<&[u8]>) -> Checked<Recovered> {
    let place = Place { file: Some(at.to_owned()), ..Place::default() };
    let assessment = from_bytes(body, &place)?;
    let is_known = |now: &&[u8]| front.based_on.iter().any(|state| state.is_of(now));
    let known = now.filter(is_known).map(Fingerprint::of);
    let base = match (now, known) {
        (None, _) => Base::Missing,
        (Some(_), Some(_)) => Base::Same,
        (Some(_), None) => Base::Changed,
    };
    let based_on = known.or(front.based_on.first().copied());
    Ok(Recovered { assessment, at: at.to_owned(), base, based_on, typed_at: front.typed_at.clone() })
}

/// When the file at `at` was written, as clocks on the wall showed it.
pub(super) fn written(at: &Path) -> Option<DateTime> {
    let time = Timestamp::try_from(at.metadata().ok()?.modified().ok()?).ok()?;
    Some(time.to_zoned(TimeZone::system()).datetime())
}

/// What the lines in front say, and the assessment file that follows.
pub(super) fn split(bytes: &[u8]) -> (Front, &[u8]) {
    let mut front = Front::default();
    let mut body = bytes;
    while let Some(end) = body.iter().take(IN_FRONT).position(|byte| *byte == b'\n') {
        let line = std::str::from_utf8(&body[..end]).unwrap_or_default();
        if let Some(states) = line.strip_prefix(BASED_ON) {
            front.based_on = states.split_whitespace().filter_map(|state| state.parse().ok()).collect();
        } else if let Some(path) = line.strip_prefix(SAVED_TO) {
            front.saved_to = ron::from_str::<String>(path).ok().map(PathBuf::from);
        } else if let Some(typed_at) = line.strip_prefix(TYPED_AT) {
            front.typed_at = typed_at.parse().ok();
        } else {
            break;
        }
        body = &body[end + 1..];
    }
    (front, body)
}
