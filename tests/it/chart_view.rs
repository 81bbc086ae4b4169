//! Charts in the window.
