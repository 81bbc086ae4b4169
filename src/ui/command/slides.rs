//! What can be asked for on slides.

/// What a key on slides does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlideAction {
    Next,
    Back,
    /// Back to the window.
    Leave,
    /// To a window of their own, or back.
    Wall,
    /// Nothing but black, until any key.
    Blank,
}
