//! The list of keys says what the keys do: in the window, and in the README.

use std::fs;
use std::path::Path;

use shirube::i18n::{Locale, Words};
use shirube::ui::keys::LINES;

#[test]
fn the_readme_lists_every_key() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("README");
    let words = Words::new(Locale::En);
    let listed: Vec<&str> =
        readme.lines().filter(|line| SCOPES.iter().any(|scope| line.starts_with(&format!("| {scope} |")))).collect();
    let expected: Vec<String> = LINES
        .iter()
        .map(|line| format!("| {:?} | {} | {} |", line.scope, line.keys, words.get(line.meaning)))
        .collect();
    assert_eq!(listed, expected);
}

const SCOPES: [&str; 6] = ["Everywhere", "Questions", "Room", "Projector", "Charts", "Dialogs"];
