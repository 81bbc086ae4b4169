//! Where the window stood when it was left, as numbers that mean the same on a screen of another scale.

use serde::{Deserialize, Serialize};

/// Farther from the first screen than any other stands, in pixels, and longer than any window.
const FARTHEST: i32 = 100_000;

/// Where a window stands while it is neither maximized nor full screen, and whether it is maximized.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WindowPlace {
    /// Upper left corner with its frame, in pixels of all screens together; none where the system does not tell.
    #[serde(default)]
    pub corner: Option<(i32, i32)>,
    /// Width and height within its frame, in points at 100 %.
    pub size: (u32, u32),
    pub is_maximized: bool,
}

impl WindowPlace {
    /// The size of a window that nobody has given another.
    pub const USUAL_SIZE: (u32, u32) = (1280, 800);

    /// Whether any screen could show such a window.
    pub(super) fn is_sound(&self) -> bool {
        let is_near = |at: i32| (-FARTHEST..=FARTHEST).contains(&at);
        let is_length = |length: u32| (1..=FARTHEST.unsigned_abs()).contains(&length);
        self.corner.is_none_or(|(left, top)| is_near(left) && is_near(top))
            && is_length(self.size.0)
            && is_length(self.size.1)
    }
}
