//! The file of an assessment: exact round trips, hostile files, safe saving.

use std::fs;
use std::path::Path;

use jiff::civil::date;
use proptest::prelude::*;
use shirube::assessment::file::{self, Fingerprint, Replacing, Saved};
use shirube::assessment::{Answer, Assessment, Item, ItemId, ItemStep, Response, Role, Status, Value, limits};
use shirube::catalogue::{Level, QuestionId};
use shirube::i18n::{Locale, Words};
use shirube::problem::{Kind, Place, Problem};

use crate::assessment::{any_assessment, with_responses};

const SAMPLE: &str = include_str!("../cases/assessment/sample.ron");

fn sample() -> Assessment {
    read(SAMPLE.as_bytes()).unwrap()
}

fn read(bytes: &[u8]) -> Result<Assessment, Vec<Problem>> {
    file::from_bytes(bytes, &Place::default())
}

/// Keys and lines of everything that is wrong in `text`; every problem has both sentences in every language.
fn problems(bytes: &[u8]) -> Vec<(&'static str, Option<usize>)> {
    let problems = read(bytes).expect_err("something is wrong");
    assert!(!problems.is_empty());
    problems.iter().for_each(has_words);
    problems.iter().map(|p| (p.key, p.place.line)).collect()
}

pub fn has_words(problem: &Problem) {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let args: Vec<_> = problem.args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        for key in [problem.key.to_owned(), format!("{}.remedy", problem.key)] {
            words.try_format(&key, &args).unwrap_or_else(|e| panic!("{locale} {key}: {e:?}"));
        }
    }
}

/// The sample with `old`, which is in it once, replaced.
fn with(old: &str, new: &str) -> Vec<u8> {
    assert_eq!(SAMPLE.matches(old).count(), 1, "{old}");
    SAMPLE.replace(old, new).into_bytes()
}

fn line_of(text: &str) -> usize {
    1 + SAMPLE.lines().position(|l| l.contains(text)).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn what_is_written_is_read_back_exactly(assessment in any_assessment()) {
        let text = file::to_string(&assessment);
        prop_assert!(!text.contains('\r'));
        prop_assert_eq!(read(text.as_bytes()).unwrap(), assessment);
    }

    #[test]
    fn any_bytes_are_read_without_harm(bytes in any::<Vec<u8>>(), at in 0usize..SAMPLE.len()) {
        let _ = read(&bytes);
        let mut spoilt = SAMPLE.as_bytes().to_vec();
        spoilt.splice(at..(at + bytes.len()).min(SAMPLE.len()), bytes);
        let _ = read(&spoilt);
    }
}

#[test]
fn every_character_of_a_note_comes_back_as_typed() {
    for range in ['\0'..='\u{d7ff}', '\u{e000}'..='\u{ffff}', '\u{10000}'..='\u{2ffff}', '\u{e0000}'..='\u{10ffff}'] {
        let all: Vec<char> = range.collect();
        for part in all.chunks(15_000) {
            let mut assessment = with_responses(Vec::new());
            assessment.profile.note = part.iter().collect();
            assert_eq!(read(file::to_string(&assessment).as_bytes()), Ok(assessment));
        }
    }
}

#[test]
fn the_format_is_readable_and_stays_as_it_is() {
    let mut assessment = sample();
    assert_eq!(file::to_string(&assessment), SAMPLE);
    assert_eq!(assessment.profile.name, "酒田市");
    let round = &assessment.rounds[0];
    assert_eq!((round.date, round.responses.len(), round.responses[0].role), (date(2026, 4, 1), 2, Role::Executive));
    assert_eq!(
        round.items[0],
        Item {
            text: "連絡担当を決める".into(),
            step: Some(ItemStep::Question(QuestionId::new("organisation.links"), Level::new(3).unwrap())),
            id: ItemId(1),
            owner: "企画課".into(),
            due: Some(date(2026, 9, 30)),
            status: Status::Doing,
            ..Item::default()
        }
    );
    let unknown = QuestionId::new("future.unknown");
    assert_eq!(round.agreed.value(&unknown), Some(&Value::Level(Level::MAX)));
    assessment.rounds[0].responses.push(Response {
        role: Role::Other,
        name: String::new(),
        answers: [(unknown, Answer::of(Value::Unknown))].into_iter().collect(),
        ..Response::default()
    });
    assert_eq!(read(file::to_string(&assessment).as_bytes()), Ok(assessment));
}

#[test]
fn the_examples_can_be_opened() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join("examples");
    let mut found = 0;
    for entry in fs::read_dir(examples).unwrap() {
        let path = entry.unwrap().path();
        // A window that was killed on an example leaves its lock beside it.
        if path.extension().is_none_or(|extension| extension != "ron") {
            continue;
        }
        let opened = file::open(&path).unwrap();
        assert!(!opened.assessment.profile.name.is_empty());
        found += 1;
    }
    assert!(found > 0);
}

#[test]
fn other_spellings_of_the_same_are_accepted() {
    let same = |bytes: Vec<u8>| assert_eq!(read(&bytes), Ok(sample()), "{}", String::from_utf8_lossy(&bytes));
    same([b"\xef\xbb\xbf", SAMPLE.as_bytes()].concat());
    same(SAMPLE.replace('\n', "\r\n").into_bytes());
    same([b"\xef\xbb\xbf// by hand\r\n".to_vec(), SAMPLE.replace('\n', "\r\n").into_bytes()].concat());
    same(with("code: \"062049\"", "code: Some(\"062049\")"));
    same(with("population: 100273", "population: 100_273"));
    same(with("role: Executive", "role: Executive /* 市長 */"));
}

#[test]
fn files_that_are_something_else() {
    let check = |bytes: &[u8], key: &str| {
        let found = read(bytes).expect_err(key);
        found.iter().for_each(has_words);
        assert_eq!(found.iter().map(|p| (p.key, p.kind)).collect::<Vec<_>>(), [(key, Kind::Damaged)]);
    };
    let utf16 = |be: bool| -> Vec<u8> {
        let units = std::iter::once(0xfeff).chain(SAMPLE.encode_utf16());
        units.flat_map(|u| if be { u.to_be_bytes() } else { u.to_le_bytes() }).collect()
    };
    check(b"", "file-empty");
    check(b"\xef\xbb\xbf \r\n", "file-empty");
    check(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "file-is-picture");
    check(b"PK\x03\x04\x14\0\x06\0", "file-is-office");
    check(b"%PDF-1.7\n%\xe2\xe3", "file-is-pdf");
    check(&utf16(true), "file-utf16");
    check(&utf16(false), "file-utf16");
    check(&utf16(false)[2..], "file-utf16");
    check(b"\x90\x66\x92\x66", "file-not-utf8");
    check(&[SAMPLE.as_bytes(), b"\xff"].concat(), "file-not-utf8");
    check(b"(version: \"2026.1\", ladder: [], sections: [], factors: [])", "file-not-assessment");
    check(b"[(id: \"sakata-2023\", short: (ja: \"x\", en: \"y\"))]", "file-not-assessment");
    check(b"{\"shirube\": \"assessment\"}", "file-not-assessment");
    check("はじめに".as_bytes(), "file-not-assessment");
    check(b"(shirube: \"votes\", version: 1)", "file-other-kind");
    check(b"(shirube: \"assessment\")", "file-version");
    check(b"(shirube: \"assessment\", version: 0)", "file-version");
    check(b"(shirube: \"assessment\", version: \"1\")", "file-version");
    check(&vec![b' '; limits::FILE_BYTES + 1], "file-too-large");
}

#[test]
fn a_newer_version_is_named_whatever_its_body() {
    for body in ["", ", rounds: {}", ", zzz: <<<%%%\0", ", profile: (", ", version: 1)", "\u{202e}"] {
        let text = format!("// 新\n(shirube: \"assessment\", version: 99{body}");
        let found = read(text.as_bytes()).unwrap_err();
        assert_eq!((found.len(), found[0].key, found[0].kind), (1, "file-newer", Kind::Newer), "{text}");
        assert!(found[0].args.contains(&("version", "99".to_owned())));
        has_words(&found[0]);
    }
}

#[test]
fn wrong_values_are_named_with_their_line() {
    let check = |old: &str, new: &str, key: &'static str| {
        assert_eq!(problems(&with(old, new)), [(key, Some(line_of(old)))], "{new}");
    };
    let links = "answer: Level(2),";
    for wrong in ["Level(6)", "Level(-1)", "Level(2.5)", "Level(\"2\")", "Level(99999999999999999999)"] {
        check(links, &format!("answer: {wrong},"), "file-level");
    }
    check(links, "answer: Lvl(2),", "file-answer");
    check(links, "answer: \"2\",", "file-answer");
    check("NotApplicable(\"組合が行う\")", "NotApplicable(\" 　\")", "file-reason-missing");
    for wrong in ["2026-02-30", "2026-4-1", "2026-04-01T10:00", "令和8年", ""] {
        check("date: \"2026-04-01\"", &format!("date: \"{wrong}\""), "file-date");
    }
    check("\"leadership\": 3", "\"leadership\": 9", "file-level");
    let questionnaire = "questionnaire: \"2026.1\",";
    check(questionnaire, &format!("{questionnaire} standing: Open(2),"), "file-standing-and-responses");
    check("population: 100273", "population: -1", "file-value-form");
    check("population: 100273", "population: 5000000000", "file-value-form");
    check("role: Executive", "role: Mayor", "file-value-form");
    check("status: Doing", "status: (((Doing)))", "file-value-form");
    check("name: \"酒田市\"", "name: [1, 2]", "file-value-form");
    check("\"organisation.office\": (", "\"future.unknown\": (", "file-id-twice");
    check("\"future.unknown\": (", "\"\": (", "file-value-form");
    let long = |n| "字".repeat(n);
    check("name: \"酒田市\"", &format!("name: \"{}\"", long(1_001)), "file-text-too-long");
    check("note: \"月1回\"", &format!("note: \"{}\"", long(20_001)), "file-text-too-long");
    assert!(read(&with("note: \"月1回\"", &format!("note: \"{}\"", long(20_000)))).is_ok());
}

#[test]
fn all_that_is_wrong_is_told_at_once() {
    let text = SAMPLE
        .replace("Level(2)", "Level(7)")
        .replace("population: 100273", "population: \"many\"")
        .replace("2026-09-30", "2026-09-31");
    let lines = ["population", "Level(2)", "2026-09-30"].map(line_of).map(Some);
    assert_eq!(
        problems(text.as_bytes()),
        [("file-value-form", lines[0]), ("file-level", lines[1]), ("file-date", lines[2])]
    );
}

#[test]
fn what_does_not_parse_is_named_with_its_place() {
    let check = |bytes: &[u8], key: &str| {
        let found = problems(bytes);
        assert_eq!(found.iter().map(|p| p.0).collect::<Vec<_>>(), [key], "{}", String::from_utf8_lossy(bytes));
        assert!(found[0].1.is_some());
    };
    check(&with("population: 100273", "popula: 100273"), "file-unknown-field");
    check(&with("population: 100273", "code: \"1\""), "file-field-twice");
    check(&with("      date: \"2026-04-01\",\n", ""), "file-field-missing");
    check(&with("population: 100273", "population: %"), "file-syntax");
    let place = |bytes: &[u8]| {
        let problem = read(bytes).unwrap_err().remove(0);
        (problem.key, problem.place.line, problem.place.column)
    };
    let one = |response: &str| {
        format!(
            "(shirube: \"assessment\", version: 3, rounds: [(date: \"2026-04-01\",\n questionnaire: \"1\", responses: [{response}])])"
        )
    };
    assert_eq!(place(one("(nam: \"a\")").as_bytes()), ("file-unknown-field", Some(2), Some(38)));
    assert_eq!(place(one("(),\n(role: Other,\n nam: \"a\")").as_bytes()), ("file-unknown-field", Some(4), Some(5)));
    check(&with("name: \"酒田市\"", "name: \"\\q\""), "file-syntax");
    check(&[SAMPLE.as_bytes(), b"x"].concat(), "file-syntax");
    check(&SAMPLE.as_bytes()[..SAMPLE.len() - 4], "file-cut-off");
    assert_eq!(problems(b"(shirube: \"assessment\", version: 1, rounds: [])"), [("file-no-rounds", None)]);
    assert_eq!(problems(b"(shirube: \"assessment\", version: 1)"), [("file-no-rounds", None)]);
}

#[test]
fn depth_and_counts_are_bounded() {
    let head = "(shirube: \"assessment\", version: 1, ";
    for open in ["(", "[", "{", "Some(", "a:(", "[(", "/*", "#![enable("] {
        for before in [head.to_owned(), format!("{head}profile: "), format!("{head}profile: (note: "), String::new()] {
            assert!(read((before + &open.repeat(200_000)).as_bytes()).is_err());
        }
    }
    let round =
        |inner: &str| format!("{head}rounds: [(date: \"2026-04-01\", questionnaire: \"1\", {inner})])").into_bytes();
    let many = |n: usize, each: &dyn Fn(usize) -> String| (0..n).map(each).collect::<String>();
    let answers = |n| round(&format!("agreed: {{{}}}", many(n, &|i| format!("\"q{i}\": (answer: Unknown),\n"))));
    let responses = |n| round(&format!("responses: [{}]", many(n, &|_| "(),\n".into())));
    let items = |n| round(&format!("items: [{}]", many(n, &|_| "(),\n".into())));
    let rounds = |n| {
        let each = |_| "(date: \"2026-04-01\", questionnaire: \"1\"),\n".to_owned();
        format!("{head}rounds: [{}])", many(n, &each)).into_bytes()
    };
    let check = |of: &dyn Fn(usize) -> Vec<u8>, most: usize| {
        assert!(read(&of(most)).is_ok());
        assert_eq!(problems(&of(most + 1)), [("file-too-many", Some(most + 1))]);
        assert_eq!(problems(&of(most + 5_000)), [("file-too-many", Some(most + 1))]);
    };
    check(&answers, 1_000);
    check(&responses, 3_000);
    check(&items, 1_000);
    check(&rounds, 100);
}

#[test]
fn a_file_cut_off_anywhere_is_a_problem_or_whole() {
    for end in 0..SAMPLE.len() {
        match read(&SAMPLE.as_bytes()[..end]) {
            Ok(whole) => assert_eq!(whole, sample(), "cut off at {end}"),
            Err(found) => assert!(!found.is_empty()),
        }
    }
}

fn key<T: std::fmt::Debug>(result: Result<T, Vec<Problem>>) -> &'static str {
    let found = result.unwrap_err();
    found.iter().for_each(has_words);
    found[0].key
}

#[test]
fn opening_what_is_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let plain = folder.path().join("plain.ron");
    fs::write(&plain, SAMPLE).unwrap();
    assert_eq!(file::open(&plain).unwrap().fingerprint, Fingerprint::of(SAMPLE.as_bytes()));
    assert_eq!(key(file::open(folder.path())), "file-is-folder");
    assert_eq!(key(file::open(&folder.path().join("無い.ron"))), "file-missing");
    assert_eq!(key(file::open(&plain.join("inside.ron"))), "file-missing");
    if cfg!(unix) {
        assert_eq!(key(file::open(Path::new("/dev/null"))), "file-not-regular");
    }
    let bad = folder.path().join("悪い.ron");
    fs::write(&bad, "?").unwrap();
    assert_eq!(file::open(&bad).unwrap_err()[0].place.file.as_deref(), Some(&*bad));
}

#[test]
fn saving_keeps_the_previous_state_and_leaves_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("診断 令和8年度.ron");
    let backup = folder.path().join("診断 令和8年度.ron.bak");
    let names = || {
        let mut names: Vec<_> =
            fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    };
    let first = with_responses(Vec::new());
    let one = file::save(&first, &path, Replacing::Nothing).unwrap().fingerprint;
    assert_eq!(names(), ["診断 令和8年度.ron"]);
    assert_eq!(file::open(&path).unwrap(), file::Opened { assessment: first.clone(), fingerprint: one });

    let two = file::save(&sample(), &path, Replacing::Known(&one)).unwrap().fingerprint;
    assert_eq!(file::open(&path).unwrap().fingerprint, two);
    assert_eq!(fs::read_to_string(&backup).unwrap(), file::to_string(&first));

    // Saving the same again does not lose the backup.
    assert_eq!(file::save(&sample(), &path, Replacing::Known(&two)), Ok(Saved { fingerprint: two, remarks: vec![] }));
    assert_eq!(fs::read_to_string(&backup).unwrap(), file::to_string(&first));
    assert_eq!(names(), ["診断 令和8年度.ron", "診断 令和8年度.ron.bak"]);
}

#[test]
fn nothing_is_overwritten_unseen() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    let known = file::save(&sample(), &path, Replacing::Nothing).unwrap().fingerprint;
    let theirs = file::to_string(&with_responses(Vec::new()));
    fs::write(&path, &theirs).unwrap();
    assert_eq!(key(file::save(&sample(), &path, Replacing::Nothing)), file::EXISTS);
    assert_eq!(key(file::save(&sample(), &path, Replacing::Known(&known))), file::CHANGED_ELSEWHERE);
    assert_eq!(fs::read_to_string(&path).unwrap(), theirs);
    file::save(&sample(), &path, Replacing::Anything).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), SAMPLE);
    assert_eq!(fs::read_to_string(folder.path().join("a.ron.bak")).unwrap(), theirs);

    // Someone took the file away: nothing is lost by writing it again.
    fs::remove_file(&path).unwrap();
    assert_eq!(
        file::save(&sample(), &path, Replacing::Known(&known)),
        Ok(Saved { fingerprint: known, remarks: vec![] })
    );
}

#[test]
fn places_where_nothing_can_be_saved() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("folder.ron")).unwrap();
    fs::write(at("plain"), "x").unwrap();
    let locked = at("locked.ron");
    fs::write(&locked, "x").unwrap();
    let mut permissions = fs::metadata(&locked).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&locked, permissions.clone()).unwrap();
    let check = |path: &Path, expected: &str| {
        let found = file::save(&sample(), path, Replacing::Anything).unwrap_err();
        found.iter().for_each(has_words);
        assert_eq!((found[0].key, found[0].kind), (expected, Kind::Unwritable), "{}", path.display());
    };
    check(&at("folder.ron"), "file-is-folder-target");
    check(&at("missing").join("a.ron"), "file-folder-missing");
    check(&at("plain").join("a.ron"), "file-folder-missing");
    check(&locked, "file-is-read-only");
    check(Path::new(""), "file-is-folder-target");
    check(Path::new(".."), "file-is-folder-target");
    if cfg!(unix) {
        check(&at(&"長".repeat(100)), "file-name-invalid");
        check(Path::new("/dev/full"), "file-not-regular-target");
    }
    assert_eq!(fs::read_to_string(&locked).unwrap(), "x");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3, "nothing is left behind");
}

#[cfg(unix)]
#[test]
fn a_folder_without_rights_has_its_own_sentence() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
    // Rights don't bind the superuser, so there is nothing to see then.
    if fs::write(folder.path().join("probe"), "x").is_ok() {
        eprintln!("skipped: this user may write anywhere");
        return;
    }
    assert_eq!(key(file::save(&sample(), &folder.path().join("a.ron"), Replacing::Nothing)), "file-no-write-rights");
}

#[cfg(unix)]
#[test]
fn links_and_permissions_outlast_a_save() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::tempdir().unwrap();
    let (real, link) = (folder.path().join("real.ron"), folder.path().join("link.ron"));
    fs::write(&real, "x").unwrap();
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    symlink(&real, &link).unwrap();
    file::save(&sample(), &link, Replacing::Anything).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(&real).unwrap(), SAMPLE);
    assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn what_could_not_be_opened_again_is_not_saved() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    let check = |change: &dyn Fn(&mut Assessment), expected: &str| {
        let mut assessment = sample();
        change(&mut assessment);
        assert_eq!(key(file::save(&assessment, &path, Replacing::Nothing)), expected);
        assert!(!path.exists());
    };
    check(&|a| a.rounds.clear(), "file-no-rounds");
    check(&|a| a.profile.note = "字".repeat(20_001), "file-text-too-long");
    check(
        &|a| {
            let blank = Answer::of(Value::NotApplicable(String::new()));
            a.rounds[0].agreed.set(QuestionId::new("strategy.plan"), blank);
        },
        "file-reason-missing",
    );
}
