//! Whole ways through the window.

use super::{Setup, open};

#[test]
fn the_first_screen_says_what_to_do() {
    let window = open(Setup::default());
    assert!(window.app().title().contains("しるべ"), "{:?}", window.app().title());
}
