//! What the program is built from: the list that goes with it is that of `Cargo.lock`, and `deny.toml` is kept.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use regex_lite::Regex;

const LIST: &str = "assets/licenses/third-party.txt";

fn read(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
}

/// A package as `Cargo.lock` has it.
struct Locked {
    name: String,
    version: String,
    /// None for our own.
    source: Option<String>,
    /// Each as `name`, or `name version` where there are several of that name.
    needs: Vec<String>,
}

fn lock() -> Vec<Locked> {
    let lock = read("Cargo.lock");
    let packages: Vec<Locked> = lock
        .split("[[package]]")
        .skip(1)
        .map(|part| {
            let value = |key: &str| {
                let line = part.lines().find_map(|l| l.strip_prefix(key)?.strip_prefix(" = "));
                line.map(|value| value.trim_matches('"').to_owned())
            };
            let needs = part.split_once("dependencies = [").map_or("", |(_, rest)| rest.split(']').next().unwrap());
            Locked {
                name: value("name").unwrap(),
                version: value("version").unwrap(),
                source: value("source"),
                needs: needs.split('"').skip(1).step_by(2).map(str::to_owned).collect(),
            }
        })
        .collect();
    assert!(packages.len() > 400, "the lock is read");
    packages
}

/// What stands under `[dependencies]` and `[target.'…'.dependencies]`.
fn direct() -> BTreeSet<String> {
    let manifest = read("Cargo.toml");
    let is_meant = |part: &&str| part.starts_with("dependencies]") || part.starts_with("target.");
    let key = Regex::new(r"(?m)^([\w-]+) = ").unwrap();
    let parts: Vec<&str> = manifest.split("\n[").filter(is_meant).collect();
    assert_eq!(parts.len(), 3);
    parts.iter().flat_map(|part| key.captures_iter(part)).map(|found| found[1].to_owned()).collect()
}

/// `name version` of all that the dependencies in `Cargo.toml` lead to.
fn needed() -> BTreeSet<String> {
    let (lock, direct) = (lock(), direct());
    let own = lock.iter().find(|p| p.name == env!("CARGO_PKG_NAME")).expect("our own package");
    let name_of = |need: &str| need.split(' ').next().unwrap().to_owned();
    let mut waiting: Vec<&str> =
        own.needs.iter().map(String::as_str).filter(|need| direct.contains(&name_of(need))).collect();
    let mut found = BTreeSet::new();
    while let Some(need) = waiting.pop() {
        let is_it = |p: &&Locked| need == p.name || need == format!("{} {}", p.name, p.version);
        let package = lock.iter().find(is_it).unwrap_or_else(|| panic!("{need} is in the lock"));
        if found.insert(format!("{} {}", package.name, package.version)) {
            waiting.extend(package.needs.iter().map(String::as_str));
        }
    }
    found
}

/// By `name version`: the licences it is offered under, and those that were taken.
fn listed() -> BTreeMap<String, (String, Vec<String>)> {
    let list = read(LIST);
    let packages = list.strip_prefix("== packages\n").expect("packages stand first").split("\n== ").next().unwrap();
    packages
        .lines()
        .map(|line| {
            let [package, offered, taken] =
                line.split('\t').collect::<Vec<_>>().try_into().unwrap_or_else(|_| panic!("{line}"));
            (package.to_owned(), (offered.to_owned(), taken.split(" AND ").map(str::to_owned).collect()))
        })
        .collect()
}

/// The strings in the list `key` of `deny.toml`.
fn of_deny_toml(key: &str, item: &str) -> BTreeSet<String> {
    let deny = read("deny.toml");
    let (_, rest) = deny.split_once(&format!("\n{key} = [\n")).unwrap_or_else(|| panic!("{key} in deny.toml"));
    let list = rest.split("\n]").next().unwrap();
    Regex::new(item).unwrap().captures_iter(list).map(|found| found[1].to_owned()).collect()
}

#[test]
fn the_list_is_that_of_the_lock() {
    let (needed, listed) = (needed(), listed());
    let listed: BTreeSet<String> = listed.into_keys().collect();
    let missing: Vec<_> = needed.difference(&listed).collect();
    let left_over: Vec<_> = listed.difference(&needed).collect();
    assert!(
        missing.is_empty() && left_over.is_empty(),
        "python3 assets/licenses/make.py writes {LIST} anew; missing {missing:?}, left over {left_over:?}"
    );
}

#[test]
fn the_text_of_every_licence_is_there() {
    let list = read(LIST);
    let texts: Vec<(&str, BTreeSet<&str>, &str)> = list
        .split("\n== ")
        .skip(1)
        .map(|part| {
            let (title, rest) = part.split_once('\n').expect("a title");
            let (packages, text) = rest.split_once("\n\n").expect("a text");
            (title, packages.split(", ").collect(), text)
        })
        .collect();
    for (title, packages, text) in &texts {
        assert!(text.len() > 100 || *title == "notice", "{title} for {packages:?} says {text:?}");
    }
    for (package, (offered, taken)) in listed() {
        for license in taken {
            assert!(offered.contains(&license), "{package}: {license} is not in {offered}");
            let is_there = |(title, packages, _): &(&str, BTreeSet<&str>, &str)| {
                *title == license && packages.contains(package.as_str())
            };
            assert!(texts.iter().any(is_there), "{package}: no text of {license}");
        }
    }
}

#[test]
fn only_licences_that_may_be_are_taken() {
    let allowed = of_deny_toml("allow", r#"(?m)^    "([^"]+)""#);
    let taken: BTreeSet<String> = listed().into_values().flat_map(|(_, taken)| taken).collect();
    assert_eq!(taken, allowed);
}

#[test]
fn nothing_that_speaks_to_a_network_is_in_the_lock() {
    let banned = of_deny_toml("deny", r#"crate = "([^"]+)""#);
    assert!(banned.len() > 40, "the list is read");
    let found: Vec<String> = lock().into_iter().map(|p| p.name).filter(|name| banned.contains(name)).collect();
    assert!(found.is_empty(), "deny.toml bans {found:?}");
}

#[test]
fn everything_is_from_the_registry() {
    let registry = "registry+https://github.com/rust-lang/crates.io-index";
    let others: Vec<String> = lock()
        .into_iter()
        .filter(|p| p.name != env!("CARGO_PKG_NAME") && p.source.as_deref() != Some(registry))
        .map(|p| p.name)
        .collect();
    assert!(others.is_empty(), "{others:?}");
}
