//! The list of keys is the only one: the dispatch and the hints have no keys of their own, it says the same thing once,
//! and the README lists it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use regex_lite::Regex;
use shirube::i18n::{Locale, Words};
use shirube::ui::command::{Command, Destination};
use shirube::ui::keys::{LINES, key_hint};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_readme_lists_every_key() {
    let readme = fs::read_to_string(root().join("README.md")).expect("README");
    let words = Words::new(Locale::En);
    let scopes: BTreeSet<String> = LINES.iter().map(|line| format!("| {:?} |", line.scope)).collect();
    let listed: Vec<&str> =
        readme.lines().filter(|line| scopes.iter().any(|scope| line.starts_with(scope.as_str()))).collect();
    let expected: Vec<String> = LINES
        .iter()
        .map(|line| format!("| {:?} | {} | {} |", line.scope, line.keys, words.get(line.meaning)))
        .collect();
    assert_eq!(listed, expected);
}

#[test]
fn keys_named_in_the_docs_are_in_the_list() {
    let docs = fs::read_to_string(root().join("docs/workshop.md")).expect("the docs of the workshop");
    let keys: BTreeSet<&str> = LINES.iter().flat_map(|line| line.keys.split('/')).map(str::trim).collect();
    let named = Regex::new("`((?:Ctrl\\+|Shift\\+)*(?:[A-Z]|F[0-9]+|Enter|Esc|Backspace|Delete|PgUp|PgDn))`")
        .expect("a pattern");
    let named: BTreeSet<&str> = named.captures_iter(&docs).filter_map(|found| Some(found.get(1)?.as_str())).collect();
    assert!(named.len() > 12, "{named:?}");
    // A new line is begun in any field, by no key of the program.
    let unknown: Vec<_> = named.difference(&keys).filter(|key| **key != "Shift+Enter").collect();
    assert!(unknown.is_empty(), "{unknown:?} of {keys:?}");
}

#[test]
fn digits_go_to_the_screens_in_the_order_of_the_rail() {
    let keys = Destination::rail().map(|destination| key_hint(Command::from(destination)));
    assert_eq!(keys, ["Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+7", "Ctrl+8"]);
}

#[test]
fn a_key_asks_for_one_thing_within_its_scope() {
    let mut twice = Vec::new();
    for line in LINES.iter() {
        let others = LINES.iter().filter(|other| other.scope == line.scope);
        for (key, asks) in line.all() {
            let other =
                others.clone().flat_map(|other| other.all()).find(|(there, also)| *there == key && *also != asks);
            twice.extend(other.map(|(_, also)| format!("{:?} {}: {asks:?} and {also:?}", line.scope, key.written())));
        }
    }
    assert!(twice.is_empty(), "{twice:#?}");
}

/// Files of the window that may name keys of the toolkit, and what for: plain controls that have the focus or lie over
/// everything.
const NAMING_KEYS: &[(&str, &str)] = &[
    ("chart_view/marks.rs", "arrows, Home and End move over the marks of a chart"),
    ("chart_view/table.rs", "arrows move a table that is too wide"),
    ("dialogs/frame.rs", "Enter and Esc of every dialog, arrows scroll it"),
    ("dialogs/paper/head.rs", "digits before the choices of a dialog, Enter ends typing"),
    ("dialogs/paper/question.rs", "Enter and Esc end typing"),
    ("dialogs/same_person.rs", "digits before the choices of a dialog"),
    ("dialogs/search/mod.rs", "arrows in the list under the field"),
    ("parts/municipality.rs", "arrows in the list under the field"),
    ("input_queue.rs", "Tab moves the focus by one in a frame"),
    ("screens/report/pages.rs", "arrows go from page to page"),
    ("screens/towns/list.rs", "arrows move in the list"),
    ("widgets/field.rs", "Enter ends typing"),
    ("widgets/group.rs", "arrows choose in a group"),
    ("widgets/scroll.rs", "arrows, paging, Home and End scroll"),
    ("widgets/tab_order.rs", "Tab goes on from where one looks"),
    ("widgets/tabs.rs", "arrows move among tabs, and what turns them"),
    ("widgets/ways.rs", "arrows, Enter and digits before the choices of a dialog"),
    ("widgets/checkbox.rs", "Space turns a box over, Enter does not"),
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("src/ui can be listed") {
        let path = entry.expect("src/ui can be listed").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn no_key_is_named_elsewhere() {
    let ui = root().join("src/ui");
    let mut paths = Vec::new();
    sources(&ui, &mut paths);
    let written: BTreeSet<String> = LINES
        .iter()
        .flat_map(|line| line.all().map(|(key, _)| key.written()).chain([line.keys.clone()]))
        // Marks of other things as well.
        .filter(|written| !["=", "-", "+", "→", "."].contains(&written.as_str()))
        .collect();
    let (named, literal) =
        (Regex::new(r"(Event::)?\bKey::[A-Z]").expect("regex"), Regex::new(r#""([^"\\]*)""#).expect("regex"));
    let (mut wrong, mut naming) = (Vec::new(), BTreeSet::new());
    for path in paths {
        let name = path.strip_prefix(&ui).expect("below src/ui").to_string_lossy().replace('\\', "/");
        if name.starts_with("keys/") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("source is UTF-8");
        for (n, line) in text.lines().enumerate() {
            if line.trim() == "#[cfg(test)]" {
                break;
            }
            let line = line.split("// ").next().unwrap_or_default();
            let is_named = named.captures_iter(line).any(|found| found.get(1).is_none());
            if is_named {
                naming.insert(name.clone());
            }
            let is_excepted = NAMING_KEYS.iter().any(|(file, _)| *file == name);
            let is_written = literal.captures_iter(line).any(|found| written.contains(&found[1]));
            if is_named && !is_excepted || is_written || line.contains(".keys(\"") {
                wrong.push(format!("src/ui/{name}:{}: {}", n + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "keys are named in src/ui/keys only:\n{}", wrong.join("\n"));
    let idle: Vec<&str> = NAMING_KEYS.iter().map(|(file, _)| *file).filter(|file| !naming.contains(*file)).collect();
    assert!(idle.is_empty(), "these name no keys any more: {idle:?}");
}
