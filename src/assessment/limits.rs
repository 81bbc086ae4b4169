//! How large an assessment may get. Reading and editing hold the same bounds, so what can be made can be opened again.

use crate::bounds::note;

/// Bytes of an assessment file, as it is written. What is open never takes more: an edit that would is refused by
/// [`Capacity`](super::capacity::Capacity).
pub const FILE_BYTES: usize = 64 * 1024 * 1024;
/// Rounds of an assessment.
pub const ROUNDS: usize = 100;
/// Responses of a round.
pub const RESPONSES: usize = 3_000;
/// Questions with an entry, in a response or among the agreed answers.
pub const ANSWERS: usize = 1_000;
/// Factors with a target, in a round; and questions with one.
pub const TARGETS: usize = 1_000;
/// Items of a round.
pub const ITEMS: usize = 1_000;
/// States that an item keeps of its past; the oldest make way.
pub const STATUS_CHANGES: usize = 100;
/// Steps in an order, or hidden.
pub const STEPS: usize = 2_000;
/// Steps that people added, in a round.
pub const OWN_STEPS: usize = 1_000;
/// People in the room.
pub const PRESENT: u32 = 1_000;
/// Votes counted on one question; sheets in a copy.
pub const VOTERS: u32 = 100_000;
/// States in which the figures on a question are fixed.
pub const CLOSINGS: usize = 100;
/// Characters of a note.
pub const NOTE: usize = note::CHARACTERS;
/// Characters of a municipality's name that is typed; none that exists is nearly as long.
pub const HALL_NAME: usize = 100;
/// Characters of any other text.
pub const TEXT: usize = 1_000;

/// Whether `most` is a bound that edits refuse by. What a field is given beside these holds for typing alone.
pub fn is_of_edits(most: usize) -> bool {
    [NOTE, TEXT].contains(&most)
}
