//! The invariants of the house, held over the source text itself, as far as `[lints]` in `Cargo.toml` and `clippy.toml` can't
//! hold them.

use std::fs;
use std::path::{Path, PathBuf};

/// Modules in the order of the map in `src/lib.rs`: each may use those before it.
const LAYERS: &[&str] = &[
    "bounds",
    "text",
    "palette",
    "paper",
    "problem",
    "i18n",
    "ron_text",
    "catalogue",
    "assessment",
    "scoring",
    "workshop",
    "findings",
    "charts",
    "office",
    "report",
    "exchange",
    "outputs",
    "session",
    "jobs",
    "cli",
    "ui",
];

/// Files whose string literals hold Japanese because they read or write it as data, not as sentences.
const JAPANESE_AS_DATA: &[&str] = &[
    "i18n/era.rs",
    "i18n/typed_date.rs",
    "i18n/typed_deadline.rs",
    "catalogue/folding.rs",
    "catalogue/latin.rs",
    "catalogue/load/style.rs",
    "text/breaks.rs",
    "text/glyphs",
    "exchange/sheet/answer.rs",
    "exchange/sheet/format",
    "exchange/sheet/words.rs",
];

/// Lints that only owners may be excepted from, and the owners, in order.
const OWNERS: &[(&str, &[&str])] = &[
    (
        "clippy::disallowed_methods",
        &[
            "assessment/file/recovery.rs",
            "assessment/safe_write.rs",
            "assessment/same_file.rs",
            "cli/report/mod.rs",
            "console.rs",
            "jobs/mod.rs",
            "session/faults.rs",
            "ui/chart_view/canvas.rs",
            "ui/chart_view/table.rs",
            "ui/open.rs",
            "ui/theme/mod.rs",
        ],
    ),
    ("clippy::disallowed_types", &["ui/launch/message_box.rs", "ui/picker.rs"]),
    ("clippy::panic", &["catalogue/load/mod.rs", "i18n/words.rs", "jobs/panics.rs"]),
    ("unsafe_code", &["assessment/safe_write/windows.rs", "console.rs", "ui/opener/windows.rs"]),
];

struct SourceFile {
    /// Below `src`, with forward slashes on every system.
    name: String,
    text: String,
}

impl SourceFile {
    fn module(&self) -> &str {
        self.name.split('/').next().unwrap_or_default().trim_end_matches(".rs")
    }

    /// Lines that are code, with their numbers from 1: comments and unit tests left out.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let is_mark = |l: &str| l.trim() == "#[cfg(test)]" || self.name.ends_with("/tests.rs");
        let tests_from = self.text.lines().position(is_mark).unwrap_or(usize::MAX);
        self.text
            .lines()
            .enumerate()
            .filter(move |(i, line)| *i < tests_from && !line.trim_start().starts_with("//"))
            .map(|(i, line)| (i + 1, line))
    }
}

fn sources() -> Vec<SourceFile> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("src can be listed") {
            let path = entry.expect("src can be listed").path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|e| e == "rs") {
                found.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    walk(&root, &mut found);
    found.sort();
    assert!(found.len() > 20, "the walk finds the source");
    found
        .iter()
        .map(|path| SourceFile {
            name: path.strip_prefix(&root).expect("below src").to_string_lossy().replace('\\', "/"),
            text: fs::read_to_string(path).expect("source is UTF-8"),
        })
        .collect()
}

/// Fails with every line of code that `is_wrong`.
fn check(rule: &str, is_wrong: impl Fn(&SourceFile, &str) -> bool) {
    let files = sources();
    let wrong: Vec<String> = files
        .iter()
        .flat_map(|file| file.code().map(move |(n, line)| (file, n, line)))
        .filter(|(file, _, line)| is_wrong(file, line))
        .map(|(file, n, line)| format!("src/{}:{n}: {}", file.name, line.trim()))
        .collect();
    assert!(wrong.is_empty(), "{rule}:\n{}", wrong.join("\n"));
}

fn names_any(line: &str, words: &[&str]) -> bool {
    words.iter().any(|w| line.contains(w))
}

/// The string literals of a line, without escapes taken apart: enough to look for sentences.
fn literals(line: &str) -> Vec<&str> {
    line.split('"').skip(1).step_by(2).collect()
}

#[test]
fn only_the_window_knows_its_toolkit() {
    check("nothing outside ui names egui, eframe or rfd", |file, line| {
        file.module() != "ui" && names_any(line, &["egui", "eframe", "rfd::"])
    });
}

#[test]
fn only_owners_are_excepted_from_a_lint() {
    let files = sources();
    for (lint, owners) in OWNERS {
        let is_excepted = |line: &str| !line.trim_start().starts_with("//") && line.contains(lint);
        let excepted: Vec<&str> =
            files.iter().filter(|f| f.text.lines().any(is_excepted)).map(|f| f.name.as_str()).collect();
        assert_eq!(excepted, *owners, "{lint}");
    }
    let others: Vec<String> = files
        .iter()
        .flat_map(|f| f.text.lines().map(move |line| (f, line.trim())))
        .filter(|(_, line)| line.contains("allow("))
        .filter(|(_, line)| line.starts_with("#[") || line.starts_with("#!["))
        .map(|(f, line)| format!("src/{}: {line}", f.name))
        .collect();
    assert!(others.is_empty(), "an exception is an `expect`: {others:#?}");
}

#[test]
fn looks_are_named_in_the_theme() {
    // Functions that make a color are what clippy.toml refuses; a constant is none.
    check("colors stand in ui/theme", |file, line| {
        let names_one = line.split("Color32::").skip(1).any(|after| {
            let name: String = after.chars().take_while(|c| c.is_ascii_uppercase() || *c == '_').collect();
            name.len() > 1 && !["TRANSPARENT", "PLACEHOLDER"].contains(&name.as_str())
        });
        names_one && !file.name.starts_with("ui/theme")
    });
}

#[test]
fn colors_are_named_in_the_palette() {
    // Six digits after `0x` or `#`, alone.
    let color = regex_lite::Regex::new(r"(0x|#)[0-9a-fA-F]{6}\b|Rgb\(\d|Rgb\(0x").expect("an expression");
    check("colors stand in palette.rs", |file, line| file.name != "palette.rs" && color.is_match(line));
    for template in
        ["assets/report/style.typ", "assets/report/report.typ", "assets/blank/blank.typ", "assets/list/list.typ"]
    {
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(template)).expect("a template");
        assert!(!color.is_match(&text), "a color stands in {template}");
    }
}

#[test]
fn rules_are_pure() {
    let impure = [
        "std::fs",
        "std::env",
        "std::net",
        "std::io",
        "std::time",
        "SystemTime",
        "Zoned",
        "Timestamp",
        "rand::",
        "HashMap",
        "HashSet",
        "println!",
    ];
    check("scoring, workshop, findings and charts do no IO, read no clock and use no hash order", |file, line| {
        ["scoring", "workshop", "findings", "charts"].contains(&file.module()) && names_any(line, &impure)
    });
}

#[test]
fn raw_content_stays_in_the_loader() {
    check("raw types are named in catalogue/load only", |file, line| {
        let is_raw = line.contains("load::raw") || line.contains("struct Raw") || line.contains("Raw<");
        is_raw && !file.name.starts_with("catalogue/load") && !file.name.starts_with("assessment/file")
    });
}

#[test]
fn sentences_stand_in_assets_and_seeds() {
    check("no Japanese in string literals", |file, line| {
        !JAPANESE_AS_DATA.iter().any(|f| file.name.starts_with(f))
            && literals(line).iter().any(|l| l.chars().any(|c| ('\u{3040}'..='\u{9fff}').contains(&c)))
    });
    check("no English sentence in string literals", |file, line| {
        let is_for_developers = names_any(
            line,
            &[
                "expect(",
                "panic!",
                "unreachable!",
                "assert",
                "reason =",
                "Error::custom(",
                "const FAMILY",
                "request_discard(",
                "Id::unique(",
            ],
        );
        file.module() != "cli"
            && !is_for_developers
            && literals(line).iter().any(|l| {
                let words = l.split(' ').filter(|w| w.len() > 1 && w.chars().all(|c| c.is_ascii_alphabetic())).count();
                words >= 4
            })
    });
}

#[test]
fn characters_are_classed_in_one_place() {
    check("ranges of characters that do not simply show themselves stand in text", |file, line| {
        file.module() != "text" && line.contains("..='\\u{")
    });
}

#[test]
fn one_place_decides_what_is_replaced() {
    check("the command line and the window write by outputs or by assessment/file", |file, line| {
        ["cli", "ui"].contains(&file.module()) && line.contains("safe_write")
    });
}

#[test]
fn modules_use_only_what_stands_above_them() {
    check("a module uses only modules above it in src/lib.rs", |file, line| {
        let Some(own) = LAYERS.iter().position(|l| *l == file.module()) else { return false };
        LAYERS[own + 1..]
            .iter()
            .any(|below| line.contains(&format!("crate::{below}::")) || line.contains(&format!("crate::{below};")))
    });
}

#[test]
fn the_map_names_the_layers_in_their_order() {
    let map = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).expect("lib.rs");
    let modules: Vec<&str> =
        map.lines().filter_map(|l| l.strip_prefix("pub mod ")).map(|l| l.trim_end_matches(';')).collect();
    assert_eq!(modules, LAYERS);
}

#[test]
fn nothing_opens_a_network_connection() {
    // Types are what clippy.toml refuses; of what is built from (`deny.toml`) see `licenses`.
    check("no network", |_, line| names_any(line, &["std::net", "os::unix::net"]));
}

#[test]
fn every_file_says_what_it_owns() {
    for file in sources() {
        assert!(file.text.starts_with("//!"), "src/{} does not open with //!", file.name);
        let lines = file.text.lines().count();
        assert!(lines <= 500, "src/{} has {lines} lines", file.name);
    }
}

/// Choices, tests and outputs go through a list `ALL`: what it leaves out is nowhere to be seen.
#[test]
fn a_list_of_all_names_every_variant() {
    let files = sources();
    // Variants that hold something else are listed with each thing that they can hold.
    let variants = |file: &SourceFile, name: &str| -> Option<usize> {
        let body = file.text.split_once(&format!("enum {name} {{"))?.1.split_once("\n}")?.0;
        let lines = body.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with(['/', '#']));
        let lines: Vec<&str> = lines.collect();
        lines.iter().all(|line| line.ends_with(',') && !line.contains('(')).then_some(lines.len())
    };
    let mut held = 0;
    for (file, (number, line)) in files.iter().flat_map(|file| file.code().map(move |line| (file, line))) {
        let Some((name, rest)) = line.split_once("const ALL: [").and_then(|(_, rest)| rest.split_once("; ")) else {
            continue;
        };
        let Some(variants) = variants(file, name) else { continue };
        held += 1;
        let listed = rest.split(']').next().unwrap_or_default();
        assert_eq!(listed, variants.to_string(), "src/{}:{number}: variants of {name}", file.name);
    }
    assert!(held >= 15, "{held}");
}

/// Words of a result are chosen in one place; screen, projector, report, workbook and command line lay them out.
#[test]
fn words_of_results_are_chosen_in_findings() {
    let keys = |file: &str| -> Vec<String> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales/ja").join(file);
        let text = fs::read_to_string(path).expect("the words");
        let is_key = |line: &&str| line.starts_with(|c: char| c.is_ascii_lowercase());
        text.lines().filter(is_key).filter_map(|line| Some(line.split_once(" =")?.0.to_owned())).collect()
    };
    for (words, owner) in
        [("findings.ftl", "findings/"), ("report.ftl", "report/"), ("workbook.ftl", "exchange/results/")]
    {
        let keys = keys(words);
        assert!(keys.len() > 20, "{words}");
        check(&format!("what stands in {words} is said by {owner} alone"), |file, line| {
            let names = |key: &String| line.contains(&format!("\"{key}\"")) || line.contains(&format!("\"{key}."));
            !file.name.starts_with(owner) && keys.iter().any(names)
        });
    }
    check("roles are named in findings alone", |file, line| {
        let is_own = ["findings", "assessment"].contains(&file.module());
        !is_own && line.contains("Role::FrontLine =>")
    });
}
