//! The window. Nothing below this module knows the toolkit it is drawn with.

pub mod launch;
