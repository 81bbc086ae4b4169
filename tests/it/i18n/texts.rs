//! The texts as such: the same in every language, each used, each there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use regex_lite::Regex;
use shirube::i18n::{Locale, Words};

/// Every message of a language: file, then `key` or `key.attribute`, then the variables it uses.
pub(super) type Messages = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

pub(super) fn messages(locale: Locale) -> Messages {
    let folder: PathBuf = ["assets", "locales", locale.code()].iter().collect();
    let mut messages = Messages::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        messages.insert(name, variables(&fs::read_to_string(&path).unwrap()));
    }
    messages
}

fn variables(fluent: &str) -> BTreeMap<String, BTreeSet<String>> {
    let key = Regex::new(r"^(-?[a-zA-Z][\w-]*) *=").unwrap();
    let attribute = Regex::new(r"^ +(\.[a-zA-Z][\w-]*) *=").unwrap();
    let variable = Regex::new(r"\$([a-zA-Z][\w-]*)").unwrap();
    let (mut message, mut current) = (String::new(), String::new());
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in fluent.lines().filter(|line| !line.starts_with('#')) {
        if let Some(name) = key.captures(line) {
            message = name[1].to_owned();
            current = message.clone();
            assert!(!found.contains_key(&current), "{current} is there twice");
        } else if let Some(name) = attribute.captures(line) {
            current = format!("{message}{}", &name[1]);
        }
        if !current.is_empty() {
            found.entry(current.clone()).or_default().extend(variable.captures_iter(line).map(|c| c[1].to_owned()));
        }
    }
    found
}

#[test]
fn languages_have_the_same_messages() {
    let first = messages(Locale::ALL[0]);
    assert!(first.len() >= 4 && first["dates.ftl"]["date-day"].len() == 3, "{first:?}");
    for locale in Locale::ALL {
        Words::new(locale);
        let other = messages(locale);
        assert_eq!(first.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>(), "{locale}: files");
        for (file, expected) in &first {
            let keys = |messages: &BTreeMap<String, _>| messages.keys().cloned().collect::<Vec<_>>();
            assert_eq!(keys(expected), keys(&other[file]), "{locale}/{file}: keys");
            for (key, variables) in expected {
                assert_eq!(variables, &other[file][key], "{locale}/{file}: {key}");
            }
        }
    }
}

#[test]
fn no_key_is_in_two_files() {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for (file, keys) in messages(Locale::Ja) {
        for key in keys.into_keys() {
            let before = seen.insert(key.clone(), file.clone());
            assert_eq!(before, None, "{key} in {file}");
        }
    }
}

#[test]
fn problems_have_remedies() {
    for (file, keys) in messages(Locale::Ja).iter().filter(|(file, _)| file.starts_with("problem-")) {
        for key in keys.keys().filter(|key| !key.contains('.') && !key.starts_with('-')) {
            assert!(keys.contains_key(&format!("{key}.remedy")), "{file}: {key}");
        }
    }
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

/// Keys have a hyphen in them, by which they are told from the keys of maps.
#[test]
fn keys_used_in_the_source_exist() {
    let messages = messages(Locale::Ja);
    let known: BTreeSet<&str> = messages.values().flat_map(|keys| keys.keys()).map(String::as_str).collect();
    let call = r#"\b(?:get|format|try_format|wrong|problem|unreadable|calendar|Problem::new)\(\s*(?:[\w:]+,\s*)?"#;
    let used = Regex::new(&format!(r#"{call}"([a-z][a-z0-9]*(?:-[a-z0-9]+)+(?:\.[a-z-]+)?)""#)).unwrap();
    let mut files = Vec::new();
    sources(Path::new("src"), &mut files);
    let mut count = 0;
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for key in used.captures_iter(&text) {
            assert!(known.contains(&key[1]), "{}: {}", file.display(), &key[1]);
            count += 1;
        }
    }
    assert!(count > 50, "only {count} keys were found in the source");
}

/// A key is named in the source, whole or as far as it is not put together there, or by another text.
#[test]
fn every_key_is_used() {
    let mut files = Vec::new();
    sources(Path::new("src"), &mut files);
    let source: String = files.iter().map(|file| fs::read_to_string(file).unwrap()).collect();
    let begun = Regex::new(r#""([a-z][a-z0-9-]*-)\{"#).unwrap();
    let begun: BTreeSet<&str> = begun.captures_iter(&source).filter_map(|front| Some(front.get(1)?.as_str())).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales/ja");
    let read = |entry: std::io::Result<fs::DirEntry>| fs::read_to_string(entry.expect("a file").path()).expect("UTF-8");
    let texts: String = fs::read_dir(folder).expect("texts").map(read).collect();
    let found = |pattern: &str, text: &str| -> BTreeSet<String> {
        let pattern = Regex::new(pattern).expect("a pattern");
        pattern.captures_iter(text).map(|found| found[1].to_owned()).collect()
    };
    // In the program's text an attribute may follow the key; in another text that refers to it, too.
    let named = found(r#""([a-z][a-z0-9-]*)[".]"#, &source);
    let referred_to = found(r"\{ ([a-z][a-z0-9-]*)[ .]", &texts);
    let is_used = |key: &&str| {
        let is_put_together = begun.iter().any(|front| key.starts_with(front));
        let has_stem = key.rsplit_once('-').is_some_and(|(stem, _)| named.contains(stem));
        named.contains(*key) || referred_to.contains(*key) || is_put_together || has_stem
    };
    let keys = messages(Locale::Ja);
    let keys = keys.values().flat_map(|keys| keys.keys()).map(String::as_str).filter(|key| !key.contains('.'));
    let unused: Vec<&str> = keys.filter(|key| !is_used(key)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}
