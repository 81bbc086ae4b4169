//! Command line or window.
fn main() {}
