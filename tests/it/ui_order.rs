//! The order inside the window: its modules use only those above them in the table of `src/ui/mod.rs`, and no files use
//! each other in a circle but a module and what is below it.
//!
//! An arrow is a `use`, a path in the code, a re-export or a `mod`. What is handed on by another file is an arrow to that
//! file and to where it is defined.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// A module: its path below the crate.
type Module = Vec<String>;
type Arrows = BTreeMap<Module, BTreeSet<Module>>;

/// A path that code names, and the name that it has from then on.
struct Named {
    path: Vec<String>,
    name: String,
}

/// What a file names.
#[derive(Default)]
struct Source {
    uses: Vec<Named>,
    handed_on: Vec<Named>,
    children: Vec<String>,
    paths: Vec<Vec<String>>,
}

/// `text` without comments, the contents of literals, and the unit tests at its end.
fn code(text: &str) -> String {
    let mut code = String::new();
    for line in text.lines() {
        if line.trim() == "#[cfg(test)]" {
            break;
        }
        let mut is_literal = false;
        let mut chars = line.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                '\\' if is_literal => drop(chars.next()),
                '"' => is_literal = !is_literal,
                '/' if !is_literal && chars.peek() == Some(&'/') => break,
                c if !is_literal => code.push(c),
                _ => {}
            }
        }
        code.push('\n');
    }
    code
}

/// Words, `::`, and every other sign by itself.
fn tokens(code: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut chars = code.chars().peekable();
    while let Some(c) = chars.next() {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        if is_word(c) {
            let mut word = String::from(c);
            while let Some(next) = chars.next_if(|next| is_word(*next)) {
                word.push(next);
            }
            tokens.push(word);
        } else if c == ':' && chars.next_if_eq(&':').is_some() {
            tokens.push("::".to_owned());
        } else if !c.is_whitespace() {
            tokens.push(c.to_string());
        }
    }
    tokens
}

fn is_name(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Reads a tree of `use` from `at` on, below `path`, and gives back where it ends.
fn read_tree(tokens: &[String], mut at: usize, path: &[String], found: &mut Vec<Named>) -> usize {
    let mut path = path.to_vec();
    loop {
        match tokens[at].as_str() {
            "{" => {
                at += 1;
                while tokens[at] != "}" {
                    at = read_tree(tokens, at, &path, found);
                    at += usize::from(tokens[at] == ",");
                }
                return at + 1;
            }
            "::" => at += 1,
            "self" if !path.is_empty() => at += 1,
            "as" => {
                found.push(Named { path, name: tokens[at + 1].clone() });
                return at + 2;
            }
            token if is_name(token) || token == "*" => {
                path.push(token.to_owned());
                at += 1;
            }
            _ => {
                let name = path.last().cloned().unwrap_or_default();
                found.push(Named { path, name });
                return at;
            }
        }
    }
}

fn read(text: &str) -> Source {
    let tokens = tokens(&code(text));
    let mut source = Source::default();
    let (mut at, mut is_public) = (0, false);
    while at < tokens.len() {
        let token = tokens[at].as_str();
        let next = tokens.get(at + 1).map_or("", String::as_str);
        match token {
            "pub" => {
                is_public = true;
                at += 1;
                if next == "(" {
                    at += tokens[at..].iter().position(|token| token == ")").map_or(1, |end| end + 1);
                }
                continue;
            }
            "use" => {
                let found = if is_public { &mut source.handed_on } else { &mut source.uses };
                at = read_tree(&tokens, at + 1, &[], found);
            }
            "mod" if tokens.get(at + 2).is_some_and(|token| token == ";") => {
                source.children.push(next.to_owned());
                at += 2;
            }
            token if is_name(token) && next == "::" => {
                let mut path = vec![token.to_owned()];
                while tokens[at + 1] == "::" && is_name(&tokens[at + 2]) {
                    path.push(tokens[at + 2].clone());
                    at += 2;
                }
                source.paths.push(path);
                at += 1;
                // What goes on behind it is no path of its own.
                at += usize::from(tokens[at] == "::");
            }
            _ => at += 1,
        }
        is_public = false;
    }
    source
}

struct House {
    sources: BTreeMap<Module, Source>,
}

impl House {
    fn of<'a>(files: impl IntoIterator<Item = (Module, &'a str)>) -> House {
        House { sources: files.into_iter().map(|(module, text)| (module, read(text))).collect() }
    }

    /// `path`, named in `module`, from the crate on; none where it leads out of the crate.
    fn absolute(&self, module: &Module, path: &[String]) -> Option<Vec<String>> {
        let mut from = module.clone();
        let mut path = path;
        match path.first()?.as_str() {
            "crate" => return Some(path[1..].to_vec()),
            "self" => path = &path[1..],
            "super" => {
                while path.first().is_some_and(|first| first == "super") {
                    from.pop();
                    path = &path[1..];
                }
            }
            first => {
                from.push(first.to_owned());
                if !self.sources.contains_key(&from) {
                    return None;
                }
                path = &path[1..];
            }
        }
        from.extend_from_slice(path);
        Some(from)
    }

    /// The files that `path` leads to: the one that has it, and where that has it from.
    fn targets(&self, path: &[String]) -> BTreeSet<Module> {
        let mut found = BTreeSet::new();
        let Some(depth) = (1..=path.len()).rev().find(|depth| self.sources.contains_key(&path[..*depth])) else {
            return found;
        };
        let (module, rest) = (path[..depth].to_vec(), &path[depth..]);
        if let Some(name) = rest.first() {
            let source = &self.sources[&module];
            for handed_on in source.handed_on.iter().filter(|handed_on| handed_on.name == *name) {
                let from = self.absolute(&module, &handed_on.path).unwrap_or_default();
                found.extend(self.targets(&[&from, &rest[1..]].concat()));
            }
        }
        found.insert(module);
        found
    }

    fn arrows(&self) -> Arrows {
        let mut arrows = Arrows::new();
        for (module, source) in &self.sources {
            let mut paths: Vec<Vec<String>> = Vec::new();
            // Names of modules; those of anything else are arrows already where they come from.
            let mut known: BTreeMap<&str, Vec<String>> = BTreeMap::new();
            for named in source.uses.iter().chain(&source.handed_on) {
                let Some(path) = self.absolute(module, &named.path) else { continue };
                if self.sources.contains_key(&path) {
                    known.insert(&named.name, path.clone());
                }
                paths.push(path);
            }
            for path in &source.paths {
                match known.get(path[0].as_str()) {
                    Some(there) => paths.push([there, &path[1..]].concat()),
                    None => paths.extend(self.absolute(module, path)),
                }
            }
            paths.extend(source.children.iter().map(|child| [&module[..], std::slice::from_ref(child)].concat()));
            let mut targets: BTreeSet<Module> = paths.iter().flat_map(|path| self.targets(path)).collect();
            targets.remove(module);
            arrows.insert(module.clone(), targets);
        }
        arrows
    }
}

/// Everything that can be reached from `from`.
fn reached(arrows: &Arrows, from: &Module) -> BTreeSet<Module> {
    let mut found = BTreeSet::new();
    let mut open = vec![from];
    while let Some(module) = open.pop() {
        for next in arrows.get(module).into_iter().flatten() {
            if found.insert(next.clone()) {
                open.push(next);
            }
        }
    }
    found
}

/// Groups of files each of which leads to each other.
fn circles(arrows: &Arrows) -> BTreeSet<BTreeSet<Module>> {
    let reached: BTreeMap<&Module, BTreeSet<Module>> =
        arrows.keys().map(|module| (module, reached(arrows, module))).collect();
    let circle_of = |module: &Module| -> BTreeSet<Module> {
        reached[module]
            .iter()
            .filter(|other| reached.get(other).is_some_and(|back| back.contains(module)))
            .cloned()
            .collect()
    };
    arrows.keys().map(circle_of).filter(|circle| !circle.is_empty()).collect()
}

/// Those circles that are more than a module and what is below it.
fn wrong_circles(arrows: &Arrows) -> Vec<BTreeSet<Module>> {
    let has_head =
        |circle: &BTreeSet<Module>| circle.iter().any(|head| circle.iter().all(|module| module.starts_with(head)));
    let without_parents = |(module, targets): (&Module, &BTreeSet<Module>)| {
        let is_parent = |target: &&Module| module[..module.len() - 1] == target[..];
        (module.clone(), targets.iter().filter(|target| !is_parent(target)).cloned().collect())
    };
    let headless = circles(arrows).into_iter().filter(|circle| !has_head(circle));
    let among_siblings = circles(&arrows.iter().map(without_parents).collect());
    headless.chain(among_siblings).collect()
}

fn module(name: &str) -> Module {
    name.split("::").map(str::to_owned).collect()
}

/// All files of the window with their text.
fn window() -> Vec<(Module, String)> {
    fn walk(folder: &Path, above: &Module, found: &mut Vec<(Module, String)>) {
        for entry in fs::read_dir(folder).expect("src/ui can be listed") {
            let path = entry.expect("src/ui can be listed").path();
            let stem = path.file_stem().expect("a name").to_string_lossy().into_owned();
            let module = if stem == "mod" { above.clone() } else { [&above[..], &[stem]].concat() };
            if path.is_dir() {
                walk(&path, &module, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push((module, fs::read_to_string(&path).expect("source is UTF-8")));
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui"), &module("ui"), &mut found);
    found
}

fn arrows_of(files: &[(Module, String)]) -> Arrows {
    House::of(files.iter().map(|(module, text)| (module.clone(), text.as_str()))).arrows()
}

fn written(circle: &BTreeSet<Module>) -> String {
    circle.iter().map(|module| module.join("::")).collect::<Vec<_>>().join(" ")
}

#[test]
fn modules_use_only_those_above_them() {
    let files = window();
    let map = &files.iter().find(|(name, _)| *name == module("ui")).expect("src/ui/mod.rs").1;
    let rows = map.lines().filter_map(|line| line.strip_prefix("//! | ")?.split(" | ").next());
    let order: Vec<&str> = rows.skip(1).map(|name| name.trim_matches(['[', ']', '`'])).collect();
    let mut named: Vec<&str> = order.clone();
    named.sort_unstable();
    let mut there: Vec<&str> =
        files.iter().filter(|(name, _)| name.len() == 2).map(|(name, _)| name[1].as_str()).collect();
    there.sort_unstable();
    assert_eq!(named, there, "the table of src/ui/mod.rs names every module once");
    let layer = |module: &Module| order.iter().position(|name| module.get(1).is_some_and(|there| there == name));
    let arrows = arrows_of(&files);
    let all = arrows.iter().flat_map(|(from, targets)| targets.iter().map(move |to| (from, to)));
    // The file of the map itself only declares modules.
    let wrong: Vec<String> = all
        .filter(|(from, to)| layer(from).is_some() && (layer(to).is_none() || layer(from) < layer(to)))
        .map(|(from, to)| format!("{} uses {}", from.join("::"), to.join("::")))
        .collect();
    assert!(wrong.is_empty(), "a module of ui uses only those above it in src/ui/mod.rs:\n{}", wrong.join("\n"));
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    let wrong = wrong_circles(&arrows_of(&window()));
    let wrong: Vec<String> = wrong.iter().map(written).collect();
    assert!(wrong.is_empty(), "circles:\n{}", wrong.join("\n"));
}

#[test]
fn arrows_are_seen_however_they_are_written() {
    let files = [
        ("ui", "pub mod hub;\nmod low;\nmod user;"),
        ("ui::low", "pub fn low() {}\npub enum Low { A }"),
        ("ui::hub", "mod child;\npub use crate::ui::low::{self, low as other};\npub use child::Child;"),
        ("ui::hub::child", "pub struct Child;"),
        ("ui::user", ""),
    ];
    let cases: [(&str, &str, &[&str]); 14] = [
        ("a use", "use crate::ui::low::low;", &["ui::low"]),
        ("several", "use crate::ui::{low::Low, hub::child::Child};", &["ui::hub::child", "ui::low"]),
        ("a path", "fn f() { crate::ui::low::low() }", &["ui::low"]),
        ("a path from above", "fn f(l: super::low::Low) {}", &["ui::low"]),
        ("by a name", "use super::low as deep;\nfn f() { deep::low() }", &["ui::low"]),
        ("handed on", "use crate::ui::hub::Child;", &["ui::hub", "ui::hub::child"]),
        ("handed on by another name", "use crate::ui::hub::other;", &["ui::hub", "ui::low"]),
        ("a module handed on", "fn f() { crate::ui::hub::low::low() }", &["ui::hub", "ui::low"]),
        ("handing on", "pub(crate) use super::low::Low;", &["ui::low"]),
        ("within a function", "fn f() { use super::low::Low::*; }", &["ui::low"]),
        ("within a macro", "macro_rules! m { () => { $crate::ui::low::low() } }", &["ui::low"]),
        ("who may see it is no arrow", "pub(in crate::ui) struct S;", &[]),
        ("comments and literals", "// crate::ui::low\nconst S: &str = \"crate::ui::low::low\";", &[]),
        ("unit tests", "#[cfg(test)]\nmod tests { use crate::ui::low; }", &[]),
    ];
    for (name, text, expected) in cases {
        let own = |(there, usual): (&'static str, &'static str)| {
            (module(there), if there == "ui::user" { text } else { usual })
        };
        let arrows = House::of(files.map(own)).arrows();
        let found: Vec<String> = arrows[&module("ui::user")].iter().map(|target| target.join("::")).collect();
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn circles_are_seen_but_for_a_module_and_its_children() {
    type Case = (&'static str, &'static [(&'static str, &'static str)], bool);
    let cases: [Case; 7] = [
        ("none", &[("a", "b"), ("a", "c"), ("b", "c")], true),
        ("two files", &[("a", "b"), ("b", "a")], false),
        ("three files", &[("a", "b"), ("b", "c"), ("c", "a")], false),
        (
            "a module and its children",
            &[("a", "a::x"), ("a", "a::y"), ("a::x", "a"), ("a::y", "a"), ("a::x", "a::y")],
            true,
        ),
        ("children among each other", &[("a", "a::x"), ("a::x", "a::y"), ("a::y", "a::x")], false),
        ("by a module to its child and back", &[("a", "a::x"), ("a::x", "b"), ("b", "a")], false),
        ("a child's child to the module", &[("a", "a::x"), ("a::x", "a::x::z"), ("a::x::z", "a")], false),
    ];
    for (name, pairs, is_right) in cases {
        let mut arrows = Arrows::new();
        for (from, to) in pairs {
            arrows.entry(module(to)).or_default();
            arrows.entry(module(from)).or_default().insert(module(to));
        }
        assert_eq!(wrong_circles(&arrows).is_empty(), is_right, "{name}");
    }
}
