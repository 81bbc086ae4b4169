//! After a crash nothing is lost, and what was given up does not come back.

use std::fs;
use std::path::Path;

use eframe::egui::{Event, Key};
use shirube::assessment::file;
use shirube::i18n::Locale;
use shirube::ui::command::{FileCommand, Overwrite, WindowCommand};

use super::{Setup, Window, catalogue, open, open_example, open_in};
use crate::screen::Look;

const OFFER: &str = "保存されなかった変更が見つかりました";

fn begun() -> Window {
    let mut window = open(Setup::default());
    window.harness.event(Event::Text("さかた".to_owned()));
    window.harness.run();
    window.key(Key::Enter);
    window
}

/// The window after a crash, in the same folder, opened on `file`.
fn again(window: Window, file: Option<&str>) -> Window {
    let folder = window.dies();
    let file = file.map(|name| folder.path().join(name));
    open_in(Setup { file, ..Setup::default() }, folder)
}

/// What lies in the folders that should not, by name.
fn copies(window: &Window) -> Vec<String> {
    let list = |folder: &Path| {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect::<Vec<_>>()
    };
    let folder = window.folder.path();
    let all = list(folder).into_iter().chain(list(&folder.join("recovery")));
    all.filter(|name| name.ends_with(".recovery")).collect()
}

fn note(window: &mut Window) -> String {
    window.ctrl(Key::Num2);
    window.field("報告書に載せる説明").value().unwrap_or_default()
}

/// After a crash one stands where one was typing: at the question, and in its note with the cursor behind what is there.
#[test]
fn one_goes_on_where_one_was_typing() {
    let mut window = begun();
    window.ctrl(Key::Num3);
    window.key(Key::Num2);
    for _ in 0..9 {
        window.key(Key::ArrowRight);
    }
    window.key(Key::Num1);
    window.type_into("メモ", "人事に聞いた");
    window.wait(3);

    let mut window = again(window, None);
    window.click("酒田市を続きから始める");
    window.harness.run();
    assert_eq!(window.focused().as_deref(), Some("メモ"));
    assert_eq!(window.field("メモ").value().as_deref(), Some("人事に聞いた"));
    window.harness.event(Event::Text("、来週また".to_owned()));
    window.harness.run();
    assert_eq!(window.field("メモ").value().as_deref(), Some("人事に聞いた、来週また"));
    let question = catalogue().questionnaire.questions().nth(9).expect("there are 32").id.clone();
    let answers = window.assessment().current().responses[0].answers.clone();
    assert_eq!(answers.get(&question).map(|answer| answer.note.as_str()), Some("人事に聞いた、来週また"));
    window.wait(3);

    // Where an answer was given last, at its question, with the keys that answer.
    window.key(Key::Escape);
    window.key(Key::ArrowRight);
    window.key(Key::Num3);
    window.wait(3);
    let mut window = again(window, None);
    window.click("酒田市を続きから始める");
    let catalogue = catalogue();
    let next = catalogue.questionnaire.questions().nth(10).expect("there are 32");
    assert!(window.shows(next.text.get(Locale::Ja)));
    window.key(Key::Num5);
    let answers = window.assessment().current().responses[0].answers.clone();
    assert_eq!(answers.get(&next.id).and_then(|answer| answer.level()).map(|level| level.get()), Some(5));
}

/// After a crash in the middle of a vote one is back at its question, with the votes that were counted; where a projector
/// showed it, the window comes first, and one key projects again.
#[test]
fn one_goes_on_at_the_vote_where_one_was_voting() {
    use crate::window::workshop::room_of_twelve;
    type Case = (&'static str, &'static [Key], bool, [u32; 6]);
    let cases: [Case; 4] = [
        ("on the wall, the first vote", &[Key::F5, Key::Num2, Key::Num5, Key::Enter], true, [0, 0, 5, 0, 0, 0]),
        ("in the window", &[Key::Num3, Key::Num4, Key::Enter], false, [0, 0, 0, 4, 0, 0]),
        (
            "on the wall, at the second question",
            &[Key::F5, Key::PageDown, Key::PageDown, Key::Num1, Key::Num7, Key::Enter],
            true,
            [0, 7, 0, 0, 0, 0],
        ),
        (
            "on the wall, agreed",
            &[Key::F5, Key::PageDown, Key::PageDown, Key::Num1, Key::Equals, Key::R, Key::A],
            true,
            [0, 12, 0, 0, 0, 0],
        ),
    ];
    for (case, keys, is_on_wall, levels) in cases {
        let mut window = room_of_twelve(Look::SMALL, Locale::Ja);
        for key in keys {
            window.key(*key);
        }
        assert_eq!(window.is_projecting(), is_on_wall, "{case}");
        let voted = |window: &Window| {
            let talks = &window.assessment().current().workshop.talks;
            let mut all =
                talks.iter().filter_map(|(question, talk)| Some((question.clone(), talk.votes.last()?.counts)));
            all.next().expect("there is a vote")
        };
        let (question, counts) = voted(&window);
        assert_eq!(counts.levels, levels, "{case}");
        window.wait(3);
        let mut window = again(window, Some("話し合い.ron"));
        assert!(window.dialog(OFFER), "{case}");
        window.key(Key::Enter);
        window.harness.run();
        assert!(!window.is_projecting(), "{case}: the window comes first");
        let text = catalogue().questionnaire.question(&question).expect("it is asked").text.get(Locale::Ja).to_owned();
        assert!(window.shows(&text), "{case}: {:?}", window.names());
        assert!(window.shows("途中だった設問に戻りました"), "{case}");
        assert_eq!(voted(&window), (question, counts), "{case}");
        assert_eq!(window.focused().as_deref() == Some("投影する"), is_on_wall, "{case}: {:?}", window.focused());
        if is_on_wall {
            window.key(Key::Enter);
            assert!(window.is_projecting() && window.headings().contains(&text), "{case}: {:?}", window.headings());
        }
    }
}

/// Of a secret vote a copy holds five new votes at a time and no single one: that some may be missing is said.
#[test]
fn a_secret_vote_that_broke_off_says_what_may_be_missing() {
    use crate::window::workshop::room_of_twelve;
    let mut window = room_of_twelve(Look::SMALL, Locale::Ja);
    for key in [Key::F5, Key::S, Key::Num2, Key::Num3, Key::Num2, Key::Num1, Key::Num2, Key::Num4, Key::Num4] {
        window.key(key);
    }
    let votes =
        |window: &Window| window.assessment().current().workshop.talks.values().next().map(|talk| talk.votes.clone());
    let before = votes(&window).expect("there is a vote")[0].counts.total();
    assert_eq!(before, 7);
    window.wait(3);
    let mut window = again(window, Some("話し合い.ron"));
    window.key(Key::Enter);
    window.harness.run();
    assert_eq!(votes(&window).expect("there is a vote")[0].counts.total(), 5);
    assert!(window.shows("最後の票が最大4票、入っていないことがあります"), "{:?}", window.names());
    assert_eq!(window.focused().as_deref(), Some("投影する"));
}

#[test]
fn an_assessment_without_a_file_is_offered_after_a_crash() {
    let mut window = begun();
    window.change("書きかけ");
    assert_eq!(copies(&window), Vec::<String>::new(), "not with every key");
    window.wait(3);
    assert_eq!(copies(&window), ["untitled-1.recovery"]);

    let mut window = again(window, None);
    assert!(window.shows("保存されていない診断が1件あります") && window.shows("まだ保存したことのない診断"));
    window.click("酒田市を続きから始める");
    assert_eq!(window.app().title(), "*酒田市 （まだ保存していません） - しるべ");
    assert_eq!(note(&mut window), "書きかけ");
    window.ctrl(Key::Num1);
    assert!(!window.shows("保存されていない診断が"), "what was taken is on offer no more");

    // Killed again before anything was changed: it is still there.
    let mut window = again(window, None);
    window.click("酒田市を続きから始める");
    assert_eq!(note(&mut window), "書きかけ");
}

#[test]
fn a_file_is_offered_with_its_changes_after_a_crash() {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.change("書きかけ");
    window.wait(3);
    assert_eq!(copies(&window), [".half.ron.1.recovery"]);

    let mut window = again(window, Some("half.ron"));
    assert!(window.dialog(OFFER), "{:?}", window.names());
    assert_eq!(window.focused().as_deref(), Some("写しから続ける"));
    window.key(Key::Enter);
    assert_eq!(window.app().title(), "*half.ron - しるべ");
    assert_eq!(note(&mut window), "書きかけ");
    window.ctrl(Key::S);
    assert_eq!(window.app().title(), "half.ron - しるべ");
    assert_eq!(copies(&window), Vec::<String>::new());
    let saved = file::open(&window.folder.path().join("half.ron")).expect("opened");
    assert_eq!(saved.assessment.profile.note, "書きかけ");

    let window = again(window, Some("half.ron"));
    assert!(!window.dialog(OFFER));
}

#[test]
fn a_copy_that_is_not_used_now_is_not_written_over() {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.change("前の書きかけ");
    window.wait(3);
    assert_eq!(copies(&window), [".half.ron.1.recovery"]);
    let mut window = again(window, Some("half.ron"));
    window.click("今は使わない");
    assert_eq!(window.app().title(), "half.ron - しるべ");
    window.change("今の書きかけ");
    window.wait(3);
    let mut names = copies(&window);
    names.sort();
    assert_eq!(names, [".half.ron.1.recovery", ".half.ron.2.recovery"]);

    let mut window = again(window, None);
    assert!(window.shows("保存されていない診断が2件あります"));
    let at = |number: u32| window.folder.path().join(format!(".half.ron.{number}.recovery"));
    assert_eq!(file::open(&at(1)).expect("read").assessment.profile.note, "前の書きかけ");
    let at = at(2);
    window.ask([FileCommand::Recover(at).into()]);
    assert_eq!(note(&mut window), "今の書きかけ");
}

#[test]
fn a_copy_is_deleted_only_after_a_second_question() {
    let mut window = begun();
    window.change("書きかけ");
    window.wait(3);
    let mut window = again(window, None);
    window.click("酒田市の写しを消す…");
    assert_eq!(copies(&window).len(), 1);
    window.click("酒田市の写しを残しておく");
    window.click("酒田市の写しを消す…");
    window.click("酒田市の写しを消す");
    assert!(!window.shows("保存されていない診断が"));
    assert_eq!(copies(&window), Vec::<String>::new());
    let window = again(window, None);
    assert!(!window.shows("保存されていない診断が"));

    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.change("書きかけ");
    window.wait(3);
    let mut window = again(window, Some("half.ron"));
    window.click("写しを消す");
    assert!(window.dialog("写しを消しますか"));
    assert_eq!(window.focused().as_deref(), Some("残しておく"));
    window.click("写しを消す");
    assert_eq!((window.dialog(OFFER), copies(&window)), (false, Vec::new()));
    assert_eq!(window.app().title(), "half.ron - しるべ", "the file stays open");
}

#[test]
fn what_was_given_up_is_not_found_again() {
    for after in [FileCommand::Example.into(), FileCommand::Close.into(), WindowCommand::Quit.into()] {
        let mut window = open_example("half", Look::SMALL, Locale::Ja);
        window.change("捨てる");
        window.wait(3);
        window.ask([after]);
        window.click("保存しない");
        assert_eq!(copies(&window), Vec::<String>::new());
        let window = again(window, Some("half.ron"));
        assert!(!window.dialog(OFFER));
    }
    // The same file opened anew over the changes.
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.change("捨てる");
    window.wait(3);
    window.ask([FileCommand::OpenPath(window.folder.path().join("half.ron")).into()]);
    window.click("保存しない");
    assert_eq!((window.dialog(OFFER), window.app().title()), (false, "half.ron - しるべ"));
    assert_eq!(copies(&window), Vec::<String>::new());
}

#[test]
fn a_file_that_went_on_since_is_not_written_over() {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.change("書きかけ");
    window.wait(3);
    let path = window.folder.path().join("half.ron");
    let mut opened = file::open(&path).expect("opened");
    opened.assessment.profile.note = "別の人".to_owned();
    file::save(&opened.assessment, &path, file::Replacing::Anything).expect("saved");
    let mut window = again(window, Some("half.ron"));
    assert!(window.shows("その後でファイルも変わっています"));
    window.key(Key::Enter);
    window.ctrl(Key::S);
    assert!(window.dialog("別の人がこのファイルを変えました"));
    assert_eq!(file::open(&path).expect("opened").assessment.profile.note, "別の人");
}

#[test]
fn a_file_is_offered_on_the_start_screen_too() {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.change("書きかけ");
    window.wait(3);
    let mut window = again(window, None);
    assert!(window.shows("保存されていない診断が1件あります"));
    let path = window.folder.path().join("half.ron");
    assert!(window.shows(&path.display().to_string()));
    // Opened by hand, the same copy is offered there, and once.
    window.ask([FileCommand::OpenPath(path).into()]);
    assert!(window.dialog(OFFER));
    window.key(Key::Escape);
    window.ctrl(Key::Num1);
    assert!(window.shows("保存されていない診断が1件あります"));
}

/// Two windows on one file: who comes second is told, each has its own copy, and neither takes the other's away.
#[test]
fn two_windows_on_one_file_lose_nothing_of_each_other() {
    const TOLD: &str = "別のウィンドウか別のPCでも開かれています";
    let mut first = open_example("half", Look::SMALL, Locale::Ja);
    assert!(!first.shows(TOLD));
    let path = first.folder.path().join("half.ron");
    let mut second = open(Setup { file: Some(path.clone()), ..Setup::default() });
    assert!(second.shows(TOLD) && !second.dialog(OFFER), "{:?}", second.names());
    first.change("一人目");
    first.wait(3);
    second.change("二人目");
    second.wait(3);
    let mut names = copies(&first);
    names.sort();
    assert_eq!(names, [".half.ron.1.recovery", ".half.ron.2.recovery"]);
    second.ctrl(Key::S);
    assert_eq!(copies(&first), [".half.ron.1.recovery"]);
    second.change("捨てる");
    second.wait(3);
    second.ask([WindowCommand::Quit.into()]);
    second.click("保存しない");
    assert_eq!(copies(&first), [".half.ron.1.recovery"]);
    drop(second);
    let mut window = again(first, Some("half.ron"));
    assert!(window.dialog(OFFER) && window.shows("その後でファイルも変わっています") && !window.shows(TOLD));
    window.key(Key::Enter);
    assert_eq!(note(&mut window), "一人目");
    assert_eq!(file::open(&path).expect("opened").assessment.profile.note, "二人目");
    // Opened anew by the same window it is nobody else's.
    window.ask([FileCommand::OpenPath(path).into()]);
    window.click("保存しない");
    assert!(!window.shows(TOLD));
}

#[test]
fn of_several_copies_each_is_offered() {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.change("一つ目");
    window.wait(3);
    let mut window = again(window, Some("half.ron"));
    window.key(Key::Escape);
    window.change("二つ目");
    window.wait(3);
    let at = |number: u32| window.folder.path().join(format!(".half.ron.{number}.recovery"));
    // The second is later by the clock as well.
    let later = fs::metadata(at(1)).unwrap().modified().unwrap() + std::time::Duration::from_secs(60);
    fs::File::options().write(true).open(at(2)).unwrap().set_modified(later).unwrap();
    let mut window = again(window, Some("half.ron"));
    assert!(window.dialog(OFFER));
    assert_eq!(window.focused().as_deref(), Some("いちばん新しい写しから続ける"));
    window.key(Key::Enter);
    assert_eq!(note(&mut window), "二つ目");
    window.ctrl(Key::S);
    assert_eq!(copies(&window), [".half.ron.1.recovery"], "the other is kept");
    let mut window = again(window, Some("half.ron"));
    assert!(window.shows("その後でファイルも変わっています"));
    window.click("写しを消す");
    window.key(Key::Escape);
    assert_eq!(copies(&window).len(), 1);
}

/// Damaged, of a newer version: told of, kept, and never written over.
#[test]
fn a_copy_that_can_not_be_read_is_told_of_and_kept() {
    let spoil: [(&str, &str, &str, &str); 2] = [
        ("Level(", "Level(9", "レベルではありません", "メモ帳などで開くと"),
        ("version: ", "version: 9", "新しいしるべで保存されたファイルです", "新しいしるべで同じファイルを開くと"),
    ];
    for (old, new, why, remedy) in spoil {
        let mut window = open_example("half", Look::SMALL, Locale::Ja);
        window.change("大事な変更");
        window.wait(3);
        let at = window.folder.path().join(".half.ron.1.recovery");
        let spoiled = fs::read_to_string(&at).unwrap().replacen(old, new, 1);
        fs::write(&at, &spoiled).unwrap();

        let mut window = again(window, Some("half.ron"));
        assert!(window.dialog("保存されなかった変更の写しを読めません"), "{:?}", window.names());
        for said in [why, remedy, &at.display().to_string()] {
            assert!(window.shows(said), "{said} in {:?}", window.names());
        }
        assert_eq!(window.focused().as_deref(), Some("閉じる"));
        window.key(Key::Enter);
        assert_eq!(window.app().title(), "half.ron - しるべ");
        window.change("今の書きかけ");
        window.wait(3);
        window.ctrl(Key::S);
        assert_eq!(copies(&window), [".half.ron.1.recovery"]);
        assert_eq!(fs::read_to_string(&at).unwrap(), spoiled);

        // At the start it is told of as well, and can be deleted there.
        let mut window = again(window, None);
        for said in ["読めない写しがあります", why, remedy, &at.display().to_string()] {
            assert!(window.shows(said), "{said}");
        }
        assert!(!window.shows("保存されていない診断が"), "nothing can be gone on with");
        let file = window.folder.path().join("half.ron").display().to_string();
        window.click(&format!("{file}の写しを消す…"));
        assert!(at.exists());
        window.click(&format!("{file}の写しを消す"));
        assert!(!at.exists() && !window.shows("読めない写しがあります"));
    }
}

#[test]
fn a_file_that_can_not_be_opened_still_has_its_copy_offered() {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.change("書きかけ");
    window.wait(3);
    fs::write(window.folder.path().join("half.ron"), "?").unwrap();
    let mut window = again(window, Some("half.ron"));
    assert!(window.dialog(OFFER) && window.shows("しるべの診断ファイルではありません"));
    window.key(Key::Enter);
    assert_eq!(note(&mut window), "書きかけ");
}

/// Nothing of the window's own is left beside the file once it is closed.
#[test]
fn nothing_is_left_beside_the_file() {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.change("書きかけ");
    window.wait(3);
    window.ctrl(Key::S);
    let other = window.folder.path().join("other.ron");
    window.change("続き");
    window.wait(3);
    window.ask([FileCommand::SaveTo { path: other, replacing: Overwrite::Known, then: None }.into()]);
    assert_eq!(window.app().title(), "other.ron - しるべ");
    window.ask([WindowCommand::Quit.into()]);
    let mut names: Vec<String> = fs::read_dir(window.folder.path())
        .unwrap()
        .flatten()
        .filter(|entry| entry.file_type().unwrap().is_file())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert_eq!(names, ["half.ron", "half.ron.bak", "other.ron"]);
    assert_eq!(fs::read_dir(window.folder.path().join("recovery")).map_or(0, Iterator::count), 0);
}
