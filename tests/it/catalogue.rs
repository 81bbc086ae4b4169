//! The catalogue: what is built in, what a folder adds, and every way in which a folder can be wrong.

use std::fs;
use std::path::{Path, PathBuf};

use shirube::catalogue::{self, Basis, Catalogue, When};
use shirube::i18n::{Locale, Words};
use shirube::problem::{Kind, Problem};
use tempfile::TempDir;

pub const QUESTIONNAIRE: &str = "questionnaire.ron";
pub const SOURCES: &str = "sources.ron";
pub const TOWN: &str = "towns/minato.ron";

/// A folder with the small catalogue of the cases.
pub fn small() -> TempDir {
    let dir = TempDir::new().unwrap();
    fs::create_dir(dir.path().join("towns")).unwrap();
    for name in [QUESTIONNAIRE, SOURCES, TOWN] {
        fs::copy(cases().join(name), dir.path().join(name)).unwrap();
    }
    dir
}

/// Puts `to` in the place of `from`, which must stand in the file once.
pub fn edit(dir: &Path, file: &str, from: &str, to: &str) {
    let path = dir.join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert_eq!(text.matches(from).count(), 1, "{from:?} stands once in {file}");
    fs::write(path, text.replace(from, to)).unwrap();
}

fn cases() -> PathBuf {
    ["tests", "cases", "catalogue", "small"].iter().collect()
}

fn problems(dir: &Path) -> Vec<Problem> {
    let problems = catalogue::load(dir).expect_err("the catalogue is wrong");
    for locale in Locale::ALL {
        let words = Words::new(locale);
        for problem in &problems {
            let sentence = words.problem(problem);
            for text in [&sentence.what, &sentence.remedy] {
                assert!(!text.is_empty() && !text.contains("{catalogue-"), "{problem:?}: {sentence:?}");
            }
        }
    }
    problems
}

/// `key line id` of each problem; a blank id is left out.
fn found(dir: &Path) -> Vec<String> {
    let spelt = |p: &Problem| {
        let parts = [Some(p.key.to_owned()), p.place.line.map(|n| n.to_string()), p.place.id.clone()];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    problems(dir).iter().map(spelt).collect()
}

/// The small catalogue with one edit has just this problem.
fn check(file: &str, from: &str, to: &str, expected: &str) {
    check_all(file, from, to, &[expected]);
}

/// The small catalogue with one edit has just these problems, in any of its files.
fn check_found(file: &str, from: &str, to: &str, expected: &[&str]) {
    let dir = small();
    edit(dir.path(), file, from, to);
    assert_eq!(found(dir.path()), expected, "{from:?} → {to:?}");
}

/// All of them in the file that was edited.
fn check_all(file: &str, from: &str, to: &str, expected: &[&str]) {
    check_found(file, from, to, expected);
    let dir = small();
    edit(dir.path(), file, from, to);
    assert!(problems(dir.path()).iter().all(|p| p.place.file == Some(dir.path().join(file))));
}

fn load_small() -> Catalogue {
    catalogue::load(&cases()).unwrap()
}

#[test]
fn built_in_content_keeps_the_rules() {
    let catalogue = catalogue::built_in();
    let questionnaire = &catalogue.questionnaire;
    assert_eq!(questionnaire.factors.len(), 8);
    for factor in &questionnaire.factors {
        assert_eq!(factor.questions.len(), 4, "{}", factor.id);
    }
    let towns: Vec<&str> = catalogue.towns.iter().map(|town| town.id.as_str()).collect();
    assert_eq!(towns, ["sakata", "sagae", "masuda", "bandai"], "in the order of their documents");
    assert!(!catalogue.glossary.is_empty());
    let foundations: Vec<&str> = questionnaire.questions().filter(|q| q.foundation).map(|q| q.id.as_str()).collect();
    assert_eq!(foundations, ["leadership.executive", "organisation.office", "strategy.plan"]);
}

#[test]
fn seeds_on_disk_are_a_catalogue_of_their_own() {
    let catalogue = catalogue::load(Path::new("seeds")).unwrap();
    assert_eq!(catalogue.towns.len(), catalogue::built_in().towns.len());
    assert_eq!(catalogue.questionnaire.edition, catalogue::built_in().questionnaire.edition);
}

#[test]
fn small_catalogue_is_read_as_written() {
    let catalogue = load_small();
    let town = &catalogue.towns[0];
    let spelt: Vec<String> = town.evidence.iter().map(|e| format!("{} {} {}", e.question, e.level, e.as_of)).collect();
    assert_eq!(spelt, ["people.office 3 FY2022", "people.links 2 2021-03"], "in questionnaire order, dates filled in");
    assert!(matches!(&town.evidence[1].basis, Basis::Inferred(why) if why.get(Locale::Ja) == "名簿から"));
    assert_eq!(town.chronicle[0].when, When::First);
    assert!(matches!(&town.chronicle[2].when, When::After(id) if id.as_str() == "plan"));
    assert_eq!(
        catalogue.questionnaire.questions().nth(1).unwrap().depends_on.as_ref().unwrap().as_str(),
        "people.office"
    );
    assert!(!catalogue.glossary.is_empty(), "the built-in glossary stands in for one that is not there");
    let coverage = catalogue.coverage();
    assert_eq!((coverage.total(), coverage.per_town), (2, vec![2]));
    assert_eq!(coverage.rows.iter().map(|row| row.documented()).collect::<Vec<_>>(), [1, 1]);
}

#[test]
fn windows_text_is_read() {
    let dir = small();
    for file in [QUESTIONNAIRE, SOURCES, TOWN] {
        let path = dir.path().join(file);
        let text = fs::read_to_string(&path).unwrap().replace('\n', "\r\n");
        fs::write(path, format!("\u{feff}{text}")).unwrap();
    }
    catalogue::load(dir.path()).unwrap();
    edit(dir.path(), TOWN, "level: 3", "level: 6");
    assert_eq!(found(dir.path()), ["catalogue-level 21 people.office"]);
}

#[test]
fn questionnaire_rules() {
    let check = |from: &str, to: &str, expected: &str| check(QUESTIONNAIRE, from, to, expected);
    check("edition: \"test.1\", ", "", "catalogue-missing-field 2");
    check("name: (ja: \"試験版\", en: \"test edition\"),", "", "catalogue-missing-field 2");
    check("\"test.1\"", "\"  \"", "catalogue-blank 3");
    check("\"test.1\"", "\"a\\nb\"", "catalogue-edition 3");
    check("(ja: \"未着手\", en: \"not started\"), ", "", "catalogue-wrong-count 4");
    check("(ja: \"一部の課にいる\", en: \"Some sections have one\"),", "", "catalogue-wrong-count 43 people.links");
    check("(ja: \"見直す\", en: \"Review it\"),", "", "catalogue-wrong-count 32 people.office");
    check(
        "(ja: \"組織図\", en: \"The chart of the organisation\")",
        "(ja: \"組織図\")",
        "catalogue-missing-language 29 people.office",
    );
    check("(ja: \"組織図\", en:", "(ja: \" \", en:", "catalogue-missing-language 29 people.office");
    check(
        "                    look_for: (ja: \"名簿\", en: \"A list\"),\n",
        "",
        "catalogue-missing-field 39 people.links",
    );
    check(
        "[(source: \"paper\", what: (ja: \"部署の話\", en: \"The office\"))]",
        "[]",
        "catalogue-no-origin 37 people.office",
    );
    check(
        "source: \"paper\", what: (ja: \"部署の話\"",
        "source: \"papers\", what: (ja: \"部署の話\"",
        "catalogue-unknown-id 37 people.office",
    );
    check("national: (source: \"paper\"", "national: (source: \"x\"", "catalogue-unknown-id 59 people.links");
    check(
        "ask: [\"personnel\"],\n                    why: (ja: \"伝",
        "ask: [\"personal\"],\n                    why: (ja: \"伝",
        "catalogue-unknown-id 52 people.links",
    );
    check("depends_on: \"people.office\"", "depends_on: \"people.links\"", "catalogue-cycle 57 people.links");
    check("depends_on: \"people.office\"", "depends_on: \"office\"", "catalogue-unknown-id 57 people.links");
    check("short: (ja: \"人\"", "short: (ja: \"人のことを考える部署\"", "catalogue-long-short 13 people");
}

/// The second question becomes one of a factor of its own; so it has another id for the town that names it.
#[test]
fn questions_follow_from_their_own_factor() {
    check_found(
        QUESTIONNAIRE,
        "                (\n                    id: \"links\"",
        "]),(id: \"other\", name: (ja: \"他\", en: \"Other\"), short: (ja: \"他\", en: \"Other\"), about: (ja: \"他\", en: \"Other\"), \
         questions: [(\n                    id: \"links\"",
        &["catalogue-depends-elsewhere 57 other.links", "catalogue-unknown-id 18 people.links"],
    );
}

/// The town that names the question by its right id is then wrong as well.
#[test]
fn ids_of_questions() {
    let check = |to: &str, expected: &str| {
        check_found(QUESTIONNAIRE, "id: \"links\"", to, &[expected, "catalogue-unknown-id 18 people.links"]);
    };
    check("id: \"office\"", "catalogue-duplicate-id 40 people.office");
    check("id: \"Links\"", "catalogue-misspelt-id 40 people.Links");
    check("id: \"2\"", "catalogue-misspelt-id 40 people.2");
    check("id: \"\"", "catalogue-blank 40 people.");
}

#[test]
fn wording_rules() {
    let check = |from: &str, to: &str, expected: &str| check(QUESTIONNAIRE, from, to, expected);
    let long_ja = "長".repeat(46);
    let long_en = "x".repeat(111);
    check("つなぎ役はいますか。", &long_ja, "catalogue-long-text 42 people.links");
    check("Are there link persons?", &long_en, "catalogue-long-text 42 people.links");
    check("ja: \"その都度頼む\"", &format!("ja: \"{long_ja}\""), "catalogue-long-text 45 people.links");
    check("つなぎ役はいますか。", "つなぎ役は十分にいますか。", "catalogue-degree 42 people.links");
    check("Every section has one", "Every section actively has one", "catalogue-degree 47 people.links");
    check("つなぎ役はいますか。", "つなぎ役かつ世話役はいますか。", "catalogue-joined 42 people.links");
    check("全ての課にいる", "集まり、および話す", "catalogue-joined 47 people.links");
    check("Every section has one", "They meet and talk", "catalogue-joined 47 people.links");
    check("毎年集まる", &"長".repeat(51), "catalogue-long-text 48 people.links");
    check("They meet every year", &"x".repeat(126), "catalogue-long-text 48 people.links");
    check("毎年集まる", "年に２回集まる", "catalogue-count 48 people.links");
    check("They meet every year", "They meet 2 times", "catalogue-count 48 people.links");
    check("毎年集まる", "全ての課にいる", "catalogue-same-statement 48 people.links");
    let dir = small();
    edit(dir.path(), QUESTIONNAIRE, "毎年集まる", "かつて集まった");
    edit(dir.path(), QUESTIONNAIRE, "They meet every year", "They meet and talk"); // it carries what stands below
    edit(dir.path(), QUESTIONNAIRE, "Are there link persons?", "Are there 2 link persons?");
    catalogue::load(dir.path()).unwrap();
}

#[test]
fn source_rules() {
    let check = |from: &str, to: &str, expected: &str| check(SOURCES, from, to, expected);
    check("\"2023-09-27\"", "\"2023-02-30\"", "catalogue-date 7 paper");
    check("\"2023-09-27\"", "\"令和5年\"", "catalogue-date 7 paper");
    check("[\"people.office\"]", "[\"people.office\", \"people.none\"]", "catalogue-unknown-id 8 paper");
    check("        voice: (ja: \"担当者\", en: \"An officer\"),\n", "", "catalogue-missing-field 2 paper");
    check("どうですか。", &"長".repeat(81), "catalogue-long-prompt 8 paper");
    check("What of you?", &"x".repeat(191), "catalogue-long-prompt 8 paper");
}

#[test]
fn town_rules() {
    let check = |from: &str, to: &str, expected: &str| check(TOWN, from, to, expected);
    check("level: 3", "level: 6", "catalogue-level 21 people.office");
    check("level: 3", "level: -1", "catalogue-level 21 people.office");
    check("level: 3", "level: 0", "catalogue-level-zero 21 people.office");
    check("level: 3", "level: \"3\"", "catalogue-wrong-type 21");
    check(
        "(question: \"people.office\", level: 3",
        "(question: \"people.mayor\", level: 3",
        "catalogue-unknown-id 21 people.mayor",
    );
    check(
        "(question: \"people.office\", level: 3",
        "(question: \"people.links\", level: 3",
        "catalogue-duplicate-id 21 people.links",
    );
    check("\"2021-03\"", "\"2021-3\"", "catalogue-date 18 people.links");
    check("as_of: \"FY2022\"", "as_of: \"R4\"", "catalogue-date 8 minato");
    check("code: \"062049\"", "code: \"062048\"", "catalogue-unknown-code 4 minato");
    check("ja: \"酒田市\"", "ja: \"酒田\"", "catalogue-other-name 5 minato");
    check("ja: \"山形県\"", "ja: \"山形\"", "catalogue-other-name 6 minato");
    check("source: \"paper\"", "source: \"news\"", "catalogue-unknown-id 7 minato");
    check(
        "factor: \"people\", what: (ja: \"組\"",
        "factor: \"person\", what: (ja: \"組\"",
        "catalogue-unknown-id 14 minato",
    );
    check("after: \"plan\"", "after: \"office\"", "catalogue-after-later 14 minato");
    check("after: \"plan\"", "after: \"team\"", "catalogue-after-later 14 minato");
    check("after: \"plan\"", "after: \"cdo\"", "catalogue-after-unknown 14 minato");
    check("after: \"plan\", ", "", "catalogue-when-missing 14 minato");
    check("after: \"plan\"", "after: \"plan\", when: \"2020\"", "catalogue-when-twice 14 minato");
    check("when: \"2020-10\"", "when: \"2019-10\"", "catalogue-order 15 minato");
    check("id: \"team\"", "id: \"plan\"", "catalogue-duplicate-id 14 minato");
    check("why_not: (ja: \"題名だけ\", en: \"Only a title\"), ", "", "catalogue-missing-field 25 minato");
}

/// A place is the value itself, not the first text that looks like it.
#[test]
fn columns() {
    let check = |from: &str, to: &str, expected: (usize, usize)| {
        let dir = small();
        edit(dir.path(), TOWN, from, to);
        let problem = &problems(dir.path())[0];
        assert_eq!((problem.place.line.unwrap(), problem.place.column.unwrap()), expected, "{to}");
    };
    check("(question: \"people.office\", level: 3", "(question: \"people.links\", level: 3", (21, 20));
    check("level: 3", "level: 6", (21, 44));
    check("level: 3", "level: Some(6)", (21, 49));
    check("level: 3", "level: \"3\"", (21, 44));
    check("(ja: \"四\", en: \"Four\")", "(ja: r#\"四\"level: 3\"#, en: 4)", (21, 115));
}

#[test]
fn form_of_files() {
    check(TOWN, "doubts:", "dobuts:", "catalogue-unknown-field 23");
    check(TOWN, "level: 3", "level: 3, level: 4", "catalogue-repeated-field 21");
    check(TOWN, "level: 3,", "level: 3", "catalogue-syntax 21");
    check(TOWN, "as_of: \"FY2022\"", &format!("as_of: \"{}\"", "a".repeat(20_001)), "catalogue-long-string 8");
    check(QUESTIONNAIRE, "factors: [", "factors: ((((((((((((", "catalogue-wrong-type 9");
}

#[test]
fn files_that_are_none() {
    let check = |content: &[u8], expected: &str| {
        let dir = small();
        fs::write(dir.path().join(TOWN), content).unwrap();
        let found = found(dir.path());
        assert!(found.len() == 1 && found[0].starts_with(expected), "{expected}: {found:?}");
        let kinds: Vec<Kind> = problems(dir.path()).iter().map(|p| p.kind).collect();
        assert_eq!(kinds, [Kind::Damaged], "{expected}");
    };
    check(b"", "catalogue-");
    check(b"(id: \"minato\", code: \"06", "catalogue-");
    check(b"(id: \"minato\", about: (ja: \"a\"", "catalogue-");
    check(&[b'('; 100_000], "catalogue-");
    check(&[b'['; 100_000], "catalogue-");
    check("(about: ".repeat(1000).as_bytes(), "catalogue-");
    check(&vec![b' '; 10_000_000], "catalogue-too-large");
    check(b"(id: \"minato\",\n\x93\xfa)", "catalogue-not-utf8 2");
    check(&[0xff, 0xfe, 0x28, 0x00], "catalogue-not-utf8 1");
    check(b"PK\x03\x04", "catalogue-");
    check(b"/* never closed", "catalogue-");
}

/// However a file is cut off, that is said, and nothing breaks.
#[test]
fn truncated_files() {
    let dir = small();
    for file in [QUESTIONNAIRE, SOURCES, TOWN] {
        let whole = fs::read(dir.path().join(file)).unwrap();
        let end = whole.iter().rposition(|b| matches!(b, b')' | b']')).unwrap();
        for length in (0..end).step_by(97) {
            fs::write(dir.path().join(file), &whole[..length]).unwrap();
            assert!(!problems(dir.path()).is_empty(), "{file} cut at {length}");
        }
        fs::write(dir.path().join(file), whole).unwrap();
    }
    catalogue::load(dir.path()).unwrap();
}

#[test]
fn all_problems_come_at_once() {
    let dir = small();
    edit(dir.path(), QUESTIONNAIRE, "つなぎ役はいますか。", "適切に集まりますか。");
    edit(dir.path(), SOURCES, "\"2023-09-27\"", "\"soon\"");
    edit(dir.path(), TOWN, "level: 2", "level: 7");
    edit(dir.path(), TOWN, "level: 3", "level: 8");
    fs::write(dir.path().join("towns").join("z.ron"), "(id: \"minato\")").unwrap();
    let found = found(dir.path());
    let first = ["catalogue-degree 42 people.links", "catalogue-date 7 paper", "catalogue-level 18 people.links"];
    assert_eq!(found[..3], first);
    assert_eq!(found[3], "catalogue-level 21 people.office");
    assert!(found[4..].iter().any(|p| p == "catalogue-duplicate-id 1 minato"), "{found:?}");
    assert!(found[4..].iter().filter(|p| p.starts_with("catalogue-missing-field 1")).count() >= 6, "{found:?}");
}

/// A questionnaire that can't be read does not make every reference to it wrong as well.
#[test]
fn broken_questionnaire_is_one_problem() {
    check_all(QUESTIONNAIRE, "edition:", "edition", &["catalogue-syntax 3"]);
    check_all(SOURCES, "date:", "date", &["catalogue-syntax 7"]);
}

#[test]
fn endless_problems_are_cut_short() {
    let dir = small();
    let entry = "(question: \"people.none\", level: 9),";
    fs::write(dir.path().join(TOWN), format!("(id: \"minato\", evidence: [{}])", entry.repeat(20_000))).unwrap();
    let found = found(dir.path());
    assert_eq!(found.len(), 201);
    assert!(found.iter().any(|p| p.starts_with("catalogue-many-problems")));
}

#[test]
fn folder_adds_to_the_built_in_content() {
    let dir = small();
    fs::remove_file(dir.path().join(QUESTIONNAIRE)).unwrap();
    let town = "(id: \"kawa\", code: \"011002\", name: (ja: \"札幌市\", en: \"Sapporo\"), prefecture: (ja: \"北海道\", en: \"Hokkaido\"),
        source: \"kawa-2024\", as_of: \"2024\", about: (ja: \"町\", en: \"A town\"),
        evidence: [(question: \"leadership.executive\", level: 1, summary: (ja: \"長\", en: \"Head\"), place: (ja: \"頭\", en: \"Top\"))])";
    fs::remove_file(dir.path().join(TOWN)).unwrap();
    fs::write(dir.path().join("towns").join("kawa.ron"), town).unwrap();
    edit(dir.path(), SOURCES, "\"paper\"", "\"kawa-2024\"");
    edit(dir.path(), SOURCES, "people.office", "strategy.plan");
    let (base, catalogue) = (catalogue::built_in(), catalogue::load(dir.path()).unwrap());
    assert_eq!(catalogue.towns.len(), base.towns.len() + 1);
    assert_eq!(catalogue.towns.last().unwrap().id.as_str(), "kawa");
    assert_eq!(catalogue.sources.len(), base.sources.len() + 1);
    assert_eq!(catalogue.questionnaire.edition, base.questionnaire.edition);
    assert_eq!(catalogue.glossary.len(), base.glossary.len());

    edit(dir.path(), "towns/kawa.ron", "id: \"kawa\"", "id: \"sakata\"");
    assert_eq!(found(dir.path()), ["catalogue-built-in-id 1 sakata"]);

    edit(dir.path(), "towns/kawa.ron", "id: \"sakata\"", "id: \"kawa\"");
    let glossary = "[(word: (ja: \"葉\", en: \"leaf\"), meaning: (ja: \"は\", en: \"A leaf\"))]";
    fs::write(dir.path().join("glossary.ron"), glossary).unwrap();
    assert_eq!(catalogue::load(dir.path()).unwrap().glossary.len(), 1);
}

#[test]
fn folders_that_are_none() {
    let dir = TempDir::new().unwrap();
    let check = |path: &Path, key: &str, kind: Kind| {
        let problems = problems(path);
        let found: Vec<_> = problems.iter().map(|p| (p.key, p.kind)).collect();
        assert_eq!(found, [(key, kind)]);
    };
    check(dir.path(), "catalogue-empty-folder", Kind::Damaged);
    check(&dir.path().join("無い"), "catalogue-unreadable-folder", Kind::Unreadable);
    let file = dir.path().join("a.ron");
    fs::write(&file, "()").unwrap();
    check(&file, "catalogue-not-a-folder", Kind::Unreadable);
    fs::create_dir_all(dir.path().join("towns").join("folder.ron")).unwrap();
    check(dir.path(), "catalogue-not-a-file", Kind::Unreadable);

    let dir = small();
    fs::remove_file(dir.path().join(SOURCES)).unwrap();
    assert!(found(dir.path()).contains(&"catalogue-missing-file".to_owned()));
}

#[test]
fn too_many_towns_are_refused() {
    let dir = small();
    for i in 0..500 {
        fs::write(dir.path().join("towns").join(format!("t{i}.ron")), "()").unwrap();
    }
    assert_eq!(found(dir.path()), ["catalogue-too-many-files"]);
}

#[test]
fn too_much_together_is_refused() {
    let dir = small();
    for i in 0..17 {
        let file = fs::File::create(dir.path().join("towns").join(format!("t{i}.ron"))).unwrap();
        file.set_len(4 * 1024 * 1024).unwrap();
    }
    assert_eq!(found(dir.path()), ["catalogue-too-large-together"]);
}

/// A file without line breaks, as programs write them, is no slower to check and has its columns told all the same.
#[test]
fn everything_on_one_line_is_told_with_its_column() {
    let dir = small();
    let entries = 30_000;
    let terms: String =
        (0..entries).map(|i| format!("(word:(ja:\"語{i:06}\",en:\"w\"),meaning:(ja:\"意\",en:\"m\")),")).collect();
    let width = terms.chars().count() / entries;
    let again = "(word:(ja:\"語000007\",en:\"w\"),meaning:(ja:\"意\",en:\"m\")),";
    fs::write(dir.path().join("glossary.ron"), format!("[{terms}{again}{again}]")).unwrap();
    let found: Vec<_> = problems(dir.path()).iter().map(|p| (p.key, p.place.line, p.place.column)).collect();
    // Behind the bracket, and behind `(word:` of the entry.
    let column = |n: usize| Some(1 + width * n + 1 + "(word:".len());
    let expected = |n| ("catalogue-duplicate-id", Some(1), column(n));
    assert_eq!(found, [expected(entries), expected(entries + 1)]);
}

#[cfg(unix)]
#[test]
fn loops_and_locked_folders() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let dir = small();
    symlink("loop.ron", dir.path().join("towns").join("loop.ron")).unwrap();
    assert_eq!(found(dir.path()), ["catalogue-unreadable-file"]);

    let dir = small();
    fs::remove_dir_all(dir.path().join("towns")).unwrap();
    symlink(dir.path(), dir.path().join("towns")).unwrap();
    assert!(catalogue::load(dir.path()).is_err(), "questionnaire.ron is no town");

    let dir = small();
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o000)).unwrap();
    // Whoever runs the tests as root may read all the same.
    let is_locked = fs::read_dir(dir.path()).is_err();
    let loaded = catalogue::load(dir.path());
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o700)).unwrap();
    match loaded {
        Ok(_) => assert!(!is_locked),
        Err(problems) => assert_eq!(problems[0].kind, Kind::Unreadable),
    }
}

#[test]
fn hidden_and_other_files_are_left_alone() {
    let dir = small();
    for name in ["._minato.ron", ".x.ron", "notes.txt", "minato.ron.bak", "Thumbs.db"] {
        fs::write(dir.path().join("towns").join(name), "not RON").unwrap();
    }
    catalogue::load(dir.path()).unwrap();
}

const EDITION: &str = "editions/old.ron";

/// The small catalogue with an earlier edition, which asked what is asked now.
fn with_edition() -> TempDir {
    let dir = small();
    fs::create_dir(dir.path().join("editions")).unwrap();
    let levels = (0..6).map(|n| format!("(ja: \"段階{n}\", en: \"Level {n}\")")).collect::<Vec<_>>().join(", ");
    let question = |id: &str| {
        format!(
            "(id: \"{id}\", name: (ja: \"名\", en: \"Name\"), text: (ja: \"問\", en: \"Text\"), levels: [{levels}]),\n"
        )
    };
    let text = format!(
        "(id: \"2020.1\",\nname: (ja: \"旧版\", en: \"old edition\"),\nfactors: [(id: \"people\", name: (ja: \"人\", en: \"People\"), questions: [\n{}{}])])",
        question("office"),
        question("links")
    );
    fs::write(dir.path().join(EDITION), text).unwrap();
    dir
}

#[test]
fn earlier_editions_are_read_and_held_to_their_rules() {
    let catalogue = catalogue::load(with_edition().path()).unwrap();
    let edition = &catalogue.archived_editions[0];
    assert_eq!((edition.id.as_str(), edition.questions().count()), ("2020.1", 2));
    assert_eq!(edition.name.get(Locale::En), "old edition");

    let check = |file: &str, from: &str, to: &str, expected: &[&str]| {
        let dir = with_edition();
        edit(dir.path(), file, from, to);
        assert_eq!(found(dir.path()), expected, "{to}");
    };
    check(EDITION, "\"2020.1\"", "\"版 1\"", &["catalogue-edition 1"]);
    check(EDITION, "\"2020.1\"", "\"test.1\"", &["catalogue-edition-live 1"]);
    check(EDITION, "\"office\"", "\"gone\"", &["catalogue-not-retired 4 people.gone"]);
    check(EDITION, "name: (ja: \"旧版\", en: \"old edition\"),\n", "", &["catalogue-missing-field 1"]);
    check(QUESTIONNAIRE, "\"test.1\"", "\"2026.2\"", &["catalogue-edition-number 3"]);
    let retired = |ids: &str| format!("edition: \"test.1\", retired: [{ids}],");
    check(QUESTIONNAIRE, "edition: \"test.1\",", &retired("\"people.office\""), &["catalogue-retired-in-use 3"]);
    check(QUESTIONNAIRE, "edition: \"test.1\",", &retired("\"people.never\""), &["catalogue-unknown-id 3"]);

    let dir = with_edition();
    edit(dir.path(), EDITION, "\"office\"", "\"gone\"");
    edit(dir.path(), QUESTIONNAIRE, "edition: \"test.1\",", &retired("\"people.gone\""));
    assert_eq!(catalogue::load(dir.path()).unwrap().questionnaire.retired[0].as_str(), "people.gone");

    // Two files of the same edition, and a file that is none.
    let dir = with_edition();
    fs::copy(dir.path().join(EDITION), dir.path().join("editions/older.ron")).unwrap();
    assert_eq!(found(dir.path()), ["catalogue-duplicate-id 1"]);
    fs::write(dir.path().join("editions/older.ron"), "(").unwrap();
    assert_eq!(found(dir.path()), ["catalogue-cut-off 1"]);

    // Where the editions can't be read, nothing is said of ids that they may have asked.
    let dir = with_edition();
    edit(dir.path(), QUESTIONNAIRE, "edition: \"test.1\",", &retired("\"people.gone\""));
    fs::remove_dir_all(dir.path().join("editions")).unwrap();
    fs::write(dir.path().join("editions"), "").unwrap();
    assert_eq!(found(dir.path()), ["catalogue-unreadable-folder"]);

    // Editions are those of a questionnaire beside them.
    let dir = with_edition();
    fs::remove_file(dir.path().join(QUESTIONNAIRE)).unwrap();
    assert!(found(dir.path()).contains(&"catalogue-editions-alone".to_owned()));
}
