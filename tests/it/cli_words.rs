//! What is said of a command line that is not understood: in the language of the person, with the place and a way out.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;

use shirube::cli::{self, Exit, Shown};
use shirube::i18n::Locale;

/// Runs `args` in this language: exit code and what is said of it.
fn said(lang: Locale, args: &[&str]) -> (Exit, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let all = ["shirube", "--lang", lang.code()].into_iter().chain(args.iter().copied());
    let exit =
        cli::run_with(all, &|_| Ok(Shown::Closed), cli::Streams { out: &mut out, err: &mut err, is_watched: false });
    assert_eq!(String::from_utf8(out).unwrap(), "", "{args:?}");
    (exit, String::from_utf8(err).unwrap())
}

/// Words that are typed as they stand, and so are in Latin letters in Japanese sentences as well.
fn typed_words() -> BTreeSet<String> {
    let all = cli::command_line();
    let mut words = BTreeSet::from(["shirube".to_owned()]);
    let mut take = |said: &str| {
        words.extend(said.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty()).map(str::to_owned));
    };
    for command in all.get_subcommands().chain([&all]) {
        take(command.get_name());
        for argument in command.get_arguments() {
            argument.get_long().into_iter().for_each(&mut take);
            argument.get_short().iter().for_each(|short| take(&short.to_string()));
            argument.get_value_names().into_iter().flatten().for_each(|name| take(name));
            argument.get_possible_values().iter().for_each(|value| take(value.get_name()));
        }
    }
    words
}

/// Options of commands; `--output` is written as `-o`, help is everywhere.
#[test]
fn the_readme_names_every_command_and_option() {
    let readme = include_str!("../../README.md");
    let all = cli::command_line();
    let mut wanting = Vec::new();
    for command in all.get_subcommands().filter(|command| command.get_name() != "help") {
        let name = command.get_name();
        if !readme.contains(&format!("\n    shirube {name} ")) {
            wanting.push(name.to_owned());
        }
        for option in command.get_arguments().filter(|option| option.get_short().is_none()) {
            let long = option.get_long().filter(|long| !readme.contains(&format!("--{long}")));
            wanting.extend(long.map(|long| format!("{name} --{long}")));
        }
    }
    assert!(wanting.is_empty(), "README, \"Use it\", lacks {wanting:?}");
}

#[test]
fn every_mistake_is_said_with_its_place_and_a_way_out() {
    let typed = typed_words();
    let check = |args: &[&str], place: &str, ja: &[&str], en: &[&str]| {
        for (lang, parts) in [(Locale::Ja, ja), (Locale::En, en)] {
            let (exit, said) = said(lang, args);
            assert_eq!((exit, exit as u8), (Exit::Usage, 2), "{args:?}");
            assert!(said.starts_with(&format!("{place}: ")) && !said.contains(['{', '}']), "{args:?}: {said}");
            for part in parts {
                assert!(said.contains(part), "{args:?}: {part}: {said}");
            }
            let remedy = said.lines().nth(1).unwrap_or_default();
            assert!(remedy.starts_with("    ") && remedy.len() > 10, "{args:?}: {said}");
            if lang == Locale::Ja {
                let words = said.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty());
                let is_typed = |word: &str| typed.contains(word) || args.iter().any(|arg| arg.contains(word));
                let foreign: Vec<&str> = words.filter(|word| !is_typed(word)).collect();
                assert!(foreign.is_empty(), "{args:?}: {foreign:?} in {said}");
            }
        }
    };
    let report = "shirube report";
    check(&["chekc"], "shirube", &["「chekc」", "「check」のことでしょうか"], &["“chekc”", "Perhaps “check” is meant"]);
    check(
        &["診断"],
        "shirube",
        &["「診断」", "ask, blank, calendar, check, close, collect, kit, national, report, strip, table"],
        &["no command and no file"],
    );
    check(&[""], "shirube", &["ファイル名が空です"], &["the name of the file is empty"]);
    check(&["one.ron", "two.ron"], "shirube", &["「two.ron」は余分", "1つ"], &["“two.ron” is too much", "one file"]);
    check(&["one.ron", "--date", "x"], "shirube", &["「--date」", "shirube report"], &["“--date”", "shirube report"]);
    check(&["--foo"], "shirube", &["「--foo」というオプションはありません"], &["no option “--foo”"]);
    check(&["-x.ron"], "shirube", &["「-x.ron」", "./-x.ron", "「--」"], &["“-x.ron”", "./-x.ron", "“--”"]);
    check(&["report", "-o.ron"], report, &[], &[]);
    check(&["report", "-診断.ron"], report, &["「-診断.ron」", "./-診断.ron"], &["“-診断.ron”"]);
    check(&["report", "a.ron", "-o", "-x.pdf"], report, &["「-x.pdf」", "./-x.pdf"], &["“-x.pdf”", "./-x.pdf"]);
    check(&["report"], report, &["読み込むファイルやフォルダー（FILES）", "shirube report <FILES>"], &["FILES"]);
    check(&["strip", "a.ron", "b.ron"], "shirube strip", &["「b.ron」は余分"], &["“b.ron” is too much", "blanks"]);
    check(&["report", "a.ron", "--dat", "x"], report, &["「--date」のことでしょうか"], &["Perhaps “--date”"]);
    check(&["report", "a.ron", "-o"], report, &["-o の後に値（OUT.pdf|DIR）"], &["-o has no value (OUT.pdf|DIR)"]);
    check(&["report", "a.ron", "-o", ""], report, &["-o の後に値（OUT.pdf|DIR）"], &["-o has no value (OUT.pdf|DIR)"]);
    check(&["report", "a.ron", "--date"], report, &["--date の後に値"], &["--date has no value"]);
    check(&["report", ""], report, &["ファイル名が空です"], &["the name of the file is empty"]);
    check(&["report", "a.ron", "-oa.pdf", "-ob.pdf"], report, &["-o が2回"], &["-o is given twice"]);
    check(
        &["report", "a.ron", "--no-attachment=3"],
        report,
        &["値は付けられません（「3」）"],
        &["takes no value (“3”)"],
    );
    check(&["check", "a", "b"], "shirube check", &["「b」は余分"], &["“b” is too much"]);
    check(&["national"], "shirube national", &["NAME|CODE"], &["NAME|CODE"]);
    check(&["national", "--prefecture", "山形県"], "shirube national", &["-o OUT"], &["-o OUT"]);
    check(
        &["national", "酒田市", "--prefecture", "山形県", "-o", "a.xlsx"],
        "shirube national",
        &["一緒に使えません"],
        &["together"],
    );
    // Everything that is missing, at once.
    check(
        &["collect"],
        "shirube collect",
        &["-o OUT.ron", "（FILES）", "2件"],
        &["-o OUT.ron", "(FILES)", "2 problems"],
    );
}

#[test]
fn values_that_may_be_are_listed() {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    for args in [&["--lang", "JA"][..], &["report", "--lang=fr"]] {
        let exit = cli::run(["shirube"].iter().chain(args), &mut out, &mut err);
        let said = String::from_utf8(std::mem::take(&mut err)).unwrap();
        assert_eq!(exit, Exit::Usage);
        assert!(said.contains("--lang") && said.contains("ja, en"), "{said}");
    }
}

/// What the system says, in its own language and with its number, stands in no sentence.
#[test]
#[cfg(target_os = "linux")]
fn what_the_system_refused_is_said_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let links = folder.path().join("links.ron");
    std::os::unix::fs::symlink(&links, &links).unwrap();
    let check = |path: &std::path::Path, ja: &str, en: &str| {
        for (lang, part) in [(Locale::Ja, ja), (Locale::En, en)] {
            for command in [&["report"][..], &["table", "-o", "never.csv"]] {
                let args: Vec<&str> = command.iter().copied().chain([path.to_str().unwrap()]).collect();
                let (exit, said) = said(lang, &args);
                assert_eq!(exit, Exit::Unreadable, "{args:?}: {said}");
                assert!(said.contains(part) && !said.contains("os error"), "{args:?}: {said}");
            }
        }
    };
    check(&links, "リンクがたどりきれません", "links lead on and on");
}

/// The program as a child, as if the PC spoke `lang`.
#[cfg(target_os = "linux")]
fn on_a_pc(lang: &str, args: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shirube"));
    let ran = command.args(args).env("LANG", lang).env("LC_ALL", lang).env_remove("LANGUAGE").output().unwrap();
    (ran.status.code(), String::from_utf8(ran.stderr).unwrap())
}

/// Elsewhere the system is asked in other ways than by variables.
#[test]
#[cfg(target_os = "linux")]
fn mistakes_are_said_in_the_language_of_the_pc() {
    let check = |lang: &str, args: &[&str], part: &str| {
        let (code, said) = on_a_pc(lang, args);
        assert_eq!(code, Some(2), "{args:?}");
        assert!(said.contains(part), "{lang} {args:?}: {said}");
    };
    check("ja_JP.UTF-8", &["strip"], "読み込むファイル（FILE）がありません");
    check("en_US.UTF-8", &["strip"], "the file to read (FILE) is missing");
    // What was asked for goes before, unless it is itself the mistake.
    check("ja_JP.UTF-8", &["--lang", "en", "strip"], "the file to read (FILE) is missing");
    check("en_US.UTF-8", &["strip", "--lang=ja"], "読み込むファイル（FILE）がありません");
    check("ja_JP.UTF-8", &["--lang", "JA"], "「JA」は使えません");
    check("en_US.UTF-8", &["--lang", "JA"], "can't be “JA”");
}

/// Zones are known by name, on a system without a database of its own as well.
#[test]
fn today_is_the_day_where_the_person_is() {
    let folder = tempfile::tempdir().unwrap();
    // 26 hours apart: at no moment do both have the same day.
    for zone in ["Pacific/Kiritimati", "Etc/GMT+12", "Asia/Tokyo"] {
        let offset = if zone == "Asia/Tokyo" {
            9
        } else if zone.starts_with('E') {
            -12
        } else {
            14
        };
        let today = || jiff::tz::Offset::constant(offset).to_datetime(jiff::Timestamp::now()).date();
        let out: PathBuf = folder.path().join(format!("{offset}.ron"));
        let sheet = folder.path().join("sheet.ron");
        std::fs::write(&sheet, crate::live_sample()).unwrap();
        let before = today();
        let mut command = Command::new(env!("CARGO_BIN_EXE_shirube"));
        command.arg("collect").arg(&sheet).arg("-o").arg(&out).env("TZ", zone);
        let ran = command.output().unwrap();
        let after = today();
        assert!(out.exists(), "{}", String::from_utf8_lossy(&ran.stderr));
        let text = std::fs::read_to_string(&out).unwrap();
        let days = [before, after].map(|day| format!("date: \"{day}\""));
        assert!(days.iter().any(|day| text.contains(day)), "{zone}: {days:?}: {text}");
    }
}

#[test]
fn every_form_of_the_report_can_be_typed() {
    for form in shirube::report::Form::ALL {
        let (exit, said) = said(Locale::En, &["report", "nowhere.ron", "--form", form.name()]);
        assert!(exit != Exit::Usage && said.contains("nowhere.ron"), "{form:?}: {said}");
    }
}

/// What commands do to files and network is watched by `.ci/traced`, which has a list of its own.
#[test]
fn every_command_is_traced() {
    let all = cli::command_line();
    let traced = include_str!("../../.ci/traced");
    let commands = all.get_subcommands().map(clap::Command::get_name).filter(|command| *command != "help");
    let wanting = commands.filter(|command| !traced.contains(&format!("[\"{command}\"")));
    assert_eq!(wanting.collect::<Vec<_>>(), Vec::<&str>::new());
}
