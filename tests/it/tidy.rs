//! The invariants of the house, held over the source text itself.

use std::fs;
use std::path::{Path, PathBuf};

/// Modules in the order of the map in `src/lib.rs`: each may use those before it.
const LAYERS: &[&str] = &[
    "text",
    "palette",
    "problem",
    "i18n",
    "catalogue",
    "assessment",
    "scoring",
    "workshop",
    "findings",
    "charts",
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
    "catalogue/folding.rs",
    "catalogue/load/style.rs",
    "text/breaks.rs",
    "text/glyphs",
    "exchange/sheet/answer.rs",
    "exchange/sheet/format",
    "exchange/sheet/words.rs",
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
fn looks_are_named_in_the_theme() {
    check("colours and sizes of type stand in ui/theme", |file, line| {
        file.module() == "ui"
            && !file.name.starts_with("ui/theme")
            && names_any(
                line,
                &["Color32::from_rgb(", "Color32::from_gray", "Color32::from_black", "Color32::WHITE", "Color32::BLACK", "FontId::new("],
            )
            // Colours that the charts' own palette names.
            && !file.name.starts_with("ui/chart_view")
    });
}

#[test]
fn colors_are_named_in_the_palette() {
    // Six digits after `0x` or `#`, alone.
    let color = regex_lite::Regex::new(r"(0x|#)[0-9a-fA-F]{6}\b|Rgb\(\d|Rgb\(0x").expect("an expression");
    check("colors stand in palette.rs", |file, line| file.name != "palette.rs" && color.is_match(line));
    for template in ["assets/report/style.typ", "assets/report/report.typ", "assets/blank/blank.typ"] {
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
fn files_are_written_in_one_place() {
    check("only the safe way in assessment writes files", |file, line| {
        let writes = ["fs::write", "File::create", "fs::rename", ".persist(", "OpenOptions", "fs::copy", "fs::remove"];
        file.module() != "assessment" && names_any(line, &writes)
    });
}

#[test]
fn one_place_decides_what_is_replaced() {
    check("the command line and the window write by outputs or by assessment/file", |file, line| {
        ["cli", "ui"].contains(&file.module()) && line.contains("safe_write")
    });
}

#[test]
fn threads_start_in_jobs() {
    check("threads of our own start in jobs only", |file, line| {
        file.module() != "jobs" && names_any(line, &["thread::spawn", "thread::Builder", "thread::scope"])
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
    check("no network", |_, line| {
        names_any(line, &["std::net", "TcpStream", "UdpSocket", "http::", "reqwest", "ureq"])
    });
    let lock = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock")).expect("Cargo.lock");
    for client in ["reqwest", "ureq", "hyper", "curl", "native-tls", "rustls", "openssl", "openssl-sys", "typst-kit"] {
        assert!(!lock.contains(&format!("name = \"{client}\"\n")), "{client} is in Cargo.lock");
    }
}

#[test]
fn every_file_says_what_it_owns() {
    for file in sources() {
        assert!(file.text.starts_with("//!"), "src/{} does not open with //!", file.name);
        let lines = file.text.lines().count();
        assert!(lines <= 500, "src/{} has {lines} lines", file.name);
    }
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
