//! The documents in the repository name what is there: files, folders, and each other.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use regex_lite::Regex;
use shirube::assessment::limits;
use shirube::assessment::privacy::{CHANGED_FROM, FILED_TOGETHER, REVEALED_FROM, SHOWN_FROM};
use shirube::assessment::safe_write::PATIENCE;
use shirube::i18n::Locale;
use shirube::scoring::{FIRST_STEPS, MOST_NAMED, OF_ONE_FACTOR, STRENGTH};
use shirube::session::faults;
use shirube::workshop::{AGENDA, TOGETHER, minutes_each};

const WORDS: [&str; 11] = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Documents by their path from the root, with `src/lib.rs`, which is one too.
fn documents() -> Vec<(PathBuf, String)> {
    let docs = ["docs", "docs/validity"].map(|folder| fs::read_dir(root().join(folder)).expect("docs"));
    let docs = docs.into_iter().flatten().map(|entry| entry.expect("docs").path()).filter(|path| path.is_file());
    let others = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "src/lib.rs"].map(|name| root().join(name));
    let found: Vec<_> = docs.chain(others).map(|at| (at.clone(), fs::read_to_string(&at).expect("text"))).collect();
    assert!(found.len() > 8);
    found
}

#[test]
fn the_files_that_documents_name_exist() {
    let named = Regex::new(r"`((?:src|tests|assets|seeds|docs|\.ci|\.github)/[\w./*-]+)`").unwrap();
    let mut count = 0;
    for (document, text) in documents() {
        for name in named.captures_iter(&text) {
            count += 1;
            // `*` stands for each language.
            let path = root().join(name[1].replace('*', "ja"));
            // A module is named alike whether it is a file or a folder.
            let is_there = path.exists() || path.with_extension("rs").exists();
            assert!(is_there, "{} names {}", document.display(), &name[1]);
        }
    }
    assert!(count > 60, "{count} names are found");
}

#[test]
fn the_constants_that_contributing_names_exist() {
    let contributing = fs::read_to_string(root().join("CONTRIBUTING.md")).expect("CONTRIBUTING.md");
    let named = Regex::new(r"`([A-Z][A-Z_]{2,})`").unwrap();
    let names: BTreeSet<&str> =
        named.captures_iter(&contributing).filter_map(|name| Some(name.get(1)?.as_str())).collect();
    let mut source = String::new();
    let mut folders = vec![root().join("src"), root().join("tests/it")];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).expect("source").map(|entry| entry.expect("source").path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                source += &fs::read_to_string(path).unwrap_or_default();
            }
        }
    }
    assert!(names.len() > 15, "{names:?}");
    // Folders and environment are named in the same letters.
    let is_there = |name: &&str| source.contains(&format!("const {name}: ")) || ["README", "CHANGELOG"].contains(name);
    let gone: Vec<&str> = names.into_iter().filter(|name| !is_there(name)).collect();
    assert!(gone.is_empty(), "{gone:?}");
}

#[test]
fn the_links_of_documents_lead_somewhere() {
    let link = Regex::new(r"\]\(([^)\s]+)\)").unwrap();
    let heading = Regex::new(r"(?m)^#+ (.+)$").unwrap();
    let anchor = |title: &str| -> String {
        let kept = title.to_lowercase().replace(' ', "-");
        kept.chars().filter(|c| c.is_alphanumeric() || *c == '-').collect()
    };
    for (document, text) in documents() {
        for target in link.captures_iter(&text).map(|found| found[1].to_owned()) {
            if target.contains("://") {
                continue;
            }
            let (file, part) = target.split_once('#').unwrap_or((&target, ""));
            let at = match file {
                "" => document.clone(),
                file => document.parent().unwrap_or(Path::new("")).join(file),
            };
            assert!(at.exists(), "{} leads to {target}", document.display());
            if !part.is_empty() {
                let there = fs::read_to_string(&at).expect("a document");
                let has_it = heading.captures_iter(&there).any(|found| anchor(&found[1]) == part);
                assert!(has_it, "{} leads to {target}", document.display());
            }
        }
    }
}

/// In the drawings of `src/lib.rs`, `module::part` names a module, or what one holds.
#[test]
fn the_ways_in_the_map_lead_through_modules_that_exist() {
    let map = fs::read_to_string(root().join("src/lib.rs")).expect("lib.rs");
    let drawings: String = map.split("```text").skip(1).filter_map(|part| part.split("```").next()).collect();
    let path = Regex::new(r"\b[a-z_]+(?:::[a-z_]+)+\b").unwrap();
    let is_module = |at: &Path| at.is_dir() || at.with_extension("rs").exists();
    let mut count = 0;
    for found in path.find_iter(&drawings) {
        count += 1;
        let at = root().join("src").join(found.as_str().replace("::", "/"));
        let (parent, last) = (at.parent().expect("a module"), at.file_name().expect("a name").to_string_lossy());
        let holds_it = |file: PathBuf| fs::read_to_string(file).is_ok_and(|text| text.contains(last.as_ref()));
        let is_there = is_module(&at) || holds_it(parent.join("mod.rs")) || holds_it(parent.with_extension("rs"));
        assert!(is_there, "src/lib.rs draws {}", found.as_str());
    }
    assert!(count > 15, "{count} names are found");
}

/// A promise of a page names the test that holds it.
#[test]
fn the_tests_that_documents_name_exist() {
    let comment = Regex::new(r"<!-- (tests/[^>]+?) -->").unwrap();
    let mut count = 0;
    for (document, text) in documents() {
        for named in
            comment.captures_iter(&text).flat_map(|found| found[1].split("; ").map(str::to_owned).collect::<Vec<_>>())
        {
            count += 1;
            let (file, test) = named.split_once(": ").unwrap_or((&named, ""));
            let source = fs::read_to_string(root().join(file)).unwrap_or_default();
            let is_there = source.contains(&format!("#[test]\nfn {test}"));
            assert!(is_there, "{} names {named}", document.display());
        }
    }
    assert!(count > 8, "{count} tests are named");
}

/// Levels and stages are called the same in the documents as in the program.
#[test]
fn the_ladder_is_written_out_as_it_is() {
    let ladder = shirube::catalogue::built_in().questionnaire.ladder;
    let names = ladder.iter().enumerate().map(|(level, name)| format!("{level} {}", name.get(Locale::En)));
    let written = names.collect::<Vec<_>>().join(", ");
    for document in ["README.md", "docs/method.md"] {
        let text = fs::read_to_string(root().join(document)).expect("the document");
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(&written), "{document}: {written}");
    }
}

/// From how many people figures are shown can't be given to a document as a value: each that tells a number tells one of the
/// program's.
#[test]
fn documents_tell_from_how_many_people_figures_are_shown() {
    let in_words =
        Regex::new(r"\b(three|four|five|six|seven|eight|nine|ten)(?: new)? (?:people|votes|answers)").unwrap();
    let in_digits = Regex::new(r"([0-9]+)(?:人|票)(?:以上|に満たない)").unwrap();
    // A stop loses the votes that are not filed yet.
    let known = [SHOWN_FROM, REVEALED_FROM, FILED_TOGETHER, CHANGED_FROM, FILED_TOGETHER - 1];
    for document in ["README.md", "docs/privacy.md", "docs/privacy.ja.md", "docs/workshop.md", "src/cli/close.rs"] {
        let text = fs::read_to_string(root().join(document)).expect("the document");
        let words = in_words.captures_iter(&text).filter_map(|found| WORDS.iter().position(|word| *word == &found[1]));
        let digits = in_digits.captures_iter(&text).filter_map(|found| found[1].parse::<u64>().ok());
        let told: Vec<u64> = words.map(|number| number as u64).chain(digits).collect();
        assert!(!told.is_empty(), "{document}");
        assert!(told.iter().all(|number| known.contains(number)), "{document}: {told:?} of {known:?}");
    }
}

/// The other numbers of rules that documents tell, each with the sentence: a number that changes names where it is told.
#[test]
fn documents_tell_the_numbers_of_the_rules() {
    let word = |number: usize| WORDS.get(number).map_or_else(|| number.to_string(), |word| (*word).to_owned());
    let most = word(MOST_NAMED);
    let told = [
        (
            "docs/method.md",
            format!("Strengths are questions at level {STRENGTH} or above, highest first, at most {most}. Gaps"),
        ),
        ("docs/method.md", format!("below their target, lowest first, at most {most};")),
        ("README.md", format!("強みはレベル{STRENGTH}以上の設問を")),
        ("README.md", format!("{MOST_NAMED}つまで示します")),
        (
            "docs/method.md",
            format!("of the first {} at most {} from one factor", word(FIRST_STEPS), word(OF_ONE_FACTOR)),
        ),
        ("docs/workshop.md", format!("Proposed are the {} questions most worth", word(AGENDA))),
        ("docs/workshop.md", format!("{} with {} questions", word(minutes_each(AGENDA) as usize), word(AGENDA))),
        ("README.md", format!("{TOGETHER}分の進行表")),
        ("README.md", format!("最大{}秒待ちます", PATIENCE.as_secs())),
        ("docs/files.md", format!("at most {} seconds are waited", PATIENCE.as_secs())),
        ("docs/files.md", format!("A file has at most {} MB", limits::FILE_BYTES / (1024 * 1024))),
        ("docs/security.md", format!("faults of the program, at most {}:", faults::MOST)),
        ("docs/security.ja.md", format!("不具合の記録（最大{}件）", faults::MOST)),
    ];
    for (document, sentence) in told {
        let text = fs::read_to_string(root().join(document)).expect("the document");
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(&sentence), "{document} does not say: {sentence}");
    }
}

/// Names in the folder `path` that end in `ending`.
fn names_in(path: &str, ending: &str) -> Vec<String> {
    let entries = fs::read_dir(root().join(path)).expect("the folder");
    let names = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned());
    names.filter(|name| name.ends_with(ending)).collect()
}

/// Examples, steps of `.ci/run` and the version: what is added is wanting in the document that lists it.
#[test]
fn documents_list_what_there_is() {
    let read = |name: &str| fs::read_to_string(root().join(name)).expect("text");
    let (readme, building, changes, run) =
        (read("README.md"), read("docs/building.md"), read("CHANGELOG.md"), read(".ci/run"));
    let examples = names_in("seeds/examples", ".ron");
    let wanting: Vec<&String> = examples.iter().filter(|name| !readme.contains(&format!("`{name}`"))).collect();
    assert!(wanting.is_empty(), "README, \"Use it\", names no {wanting:?}");
    let said = format!("`seeds/examples` holds {} assessments", WORDS[examples.len()]);
    assert!(readme.split_whitespace().collect::<Vec<_>>().join(" ").contains(&said), "README: {said}");
    let steps = names_in(".ci", "").into_iter().filter(|name| run.contains(&format!("\n.ci/{name}")));
    let wanting: Vec<String> = steps.filter(|name| !building.contains(&format!("`.ci/{name}`"))).collect();
    assert!(wanting.is_empty(), "docs/building.md names no step {wanting:?} of .ci/run");
    let version = env!("CARGO_PKG_VERSION");
    assert!(changes.contains(&format!("\n## {version}")), "CHANGELOG.md has no part on {version}");
}

/// What stands in both languages has as many rows and points in each: what is added to one is wanting in the other.
#[test]
fn documents_in_two_languages_have_the_same_rows() {
    for file in names_in("docs", ".ja.md") {
        let name = file.trim_end_matches(".ja.md");
        let rows = ["", ".ja"].map(|language| {
            let text = fs::read_to_string(root().join(format!("docs/{name}{language}.md"))).expect("the document");
            let of = |start: &str| text.lines().filter(|line| line.starts_with(start)).count();
            ["#", "| ", "- ", "1. ", "2. "].map(of)
        });
        assert_eq!(rows[0], rows[1], "docs/{name}: headings, rows, points");
    }
}
