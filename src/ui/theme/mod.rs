//! What the window looks like: its faces.

pub mod fonts;
