//! Sheets out and in: where they go, what is taken, what is said of the rest, and what stays hidden.

use std::fs;
use std::path::{Path, PathBuf};

use eframe::egui::accesskit::Role as Said;
use eframe::egui::{Event, Key, OutputCommand};
use egui_kittest::kittest::{NodeT, Queryable};
use shirube::assessment::{Answer, Answers, Profile, Response, Role, Value, file};
use shirube::exchange::read_sheet;
use shirube::i18n::{Locale, Words};
use shirube::ui::command::{FileCommand, SheetsCommand};
use shirube::ui::picker::Picked;

use super::take_in::ASKED;
use super::{NAMES, assessment, level, q, sheets, window_on};
use crate::exchange::book::{Book, FIRST};
use crate::screen::Look;
use crate::window::looks::texts;
use crate::window::{Setup, Window, Work, open, open_in};

const PICK: &str = "回答票を取り込む…";
const TYPED: &str = "場所を入力して取り込む…";
const PATH: &str = "ファイルの場所";
const CAME: &str = "取り込みの結果";

/// A sheet that `name` filled in at these rows, from 0.
fn filled(name: &str, role: &str, answers: &[(usize, u8)]) -> Book {
    let book = Book::blank(Locale::Ja);
    let book = if name.is_empty() { book } else { book.text("C4", name) };
    let book = if role.is_empty() { book } else { book.text("C3", role) };
    answers.iter().fold(book, |book, (row, level)| book.number(&format!("D{}", FIRST + row), f64::from(*level)))
}

pub fn put(folder: &Path, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, bytes).expect("written");
    path
}

/// A folder with good sheets and others: three that can be taken, one of them twice, one only in part, and two of no use.
pub fn mixed(folder: &Path) -> PathBuf {
    let folder = folder.join("集めた回答票");
    fs::create_dir(&folder).expect("a folder");
    put(&folder, "1 窓口.xlsx", filled("窓口 花子", "窓口・現場", &[(0, 2), (1, 3)]).bytes());
    put(&folder, "2 人事.xlsx", filled("", "人事・財政・総務", &[(0, 1)]).bytes());
    put(
        &folder,
        "3 範囲外.xlsx",
        filled("福祉", "", &[(0, 1), (7, 4)]).number("D9", 7.0).text("D10", "たぶん3").bytes(),
    );
    put(&folder, "4 空.xlsx", Book::blank(Locale::Ja).bytes());
    put(&folder, "5 窓口の写し.xlsx", filled("窓口 花子", "窓口・現場", &[(0, 2), (1, 3)]).bytes());
    put(&folder, "6 違うもの.xlsx", "これは表ではありません");
    let own = Response {
        role: Role::Promotion,
        name: String::new(),
        answers: sheets()[0].answers.clone(),
        ..Response::default()
    };
    put(&folder, "7 推進.ron", file::to_string(&assessment(vec![own])));
    folder
}

/// A window on the sheets of a round with `responses`.
fn at_sheets(responses: Vec<Response>, setup: Setup) -> Window {
    let mut window = window_on(&assessment(responses), setup);
    window.ctrl(Key::Num4);
    window
}

fn empty() -> Window {
    at_sheets(Vec::new(), Setup::default())
}

fn responses(window: &Window) -> &[Response] {
    &window.assessment().current().responses
}

fn type_path(window: &mut Window, path: &Path) {
    window.field(PATH).focus();
    window.harness.run();
    window.harness.event(Event::Text(path.display().to_string()));
    window.harness.run();
    window.key(Key::Enter);
}

/// Brings the button called `label` into sight and presses it.
pub fn press(window: &mut Window, label: &str) {
    // Rows out of sight are not drawn: first to what stands above them.
    if window.harness.query_by_role_and_label(Said::Button, label).is_none() {
        for above in Locale::ALL.map(|locale| Words::new(locale).get("sheets-names")) {
            if let Some(above) = window.harness.query_by_label(&above) {
                above.scroll_to_me();
            }
        }
        window.harness.run();
    }
    window.harness.get_by_role_and_label(Said::Button, label).scroll_to_me();
    window.harness.run();
    window.click(label);
}

/// The same for what is one of several, or on or off.
pub fn choose(window: &mut Window, label: &str) {
    window.harness.get_by_label(label).scroll_to_me();
    window.harness.run();
    window.harness.get_by_label(label).click();
    window.harness.run();
}

/// What was put on the clipboard.
fn clipboard(window: &Window) -> Option<String> {
    window.harness.output().platform_output.commands.iter().find_map(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    })
}

#[test]
fn blank_sheets_go_out() {
    for (section, questions) in [("すべて（32問）", 32), ("人事（", 0)] {
        for (button, name) in [("回答票（Excel）を作る…", "配る.xlsx"), ("印刷用（PDF）を作る…", "配る.pdf")]
        {
            let folder = tempfile::tempdir().expect("a folder");
            let (path, file) = (folder.path().join(name), folder.path().join("診断.ron"));
            fs::write(&file, file::to_string(&assessment(Vec::new()))).expect("written");
            let picks = vec![Picked::Path(path.clone())];
            let mut window = open_in(Setup { file: Some(file), picks, ..Setup::default() }, folder);
            window.ctrl(Key::Num4);
            window.harness.get_by_label_contains(&format!("配る設問 {section}")).click();
            window.harness.run();
            window.click(button);
            let bytes = fs::read(&path).unwrap_or_else(|error| panic!("{section} {name}: {error}"));
            assert!(window.shows("回答票を作りました。") && window.shows(name), "{section} {name}");
            if name.ends_with("pdf") {
                assert!(bytes.starts_with(b"%PDF-"), "{section}");
                continue;
            }
            let catalogue = super::super::catalogue();
            let sheet = read_sheet(&bytes, &catalogue).expect("a sheet");
            assert!(sheet.is_untouched());
            assert_eq!(sheet.hall.expect("a hall").name, "灯野町（架空の町）");
            let rows = (0..32).filter(|row| {
                Book::of(&bytes).part("xl/worksheets/sheet1.xml").contains(&format!("r=\"D{}\"", FIRST + row))
            });
            let rows = rows.count();
            assert!(if questions == 32 { rows == 32 } else { (1..32).contains(&rows) }, "{section}: {rows}");
        }
    }
}

#[test]
fn a_sheet_goes_over_nothing_unseen() {
    let mut window = empty();
    let path = put(window.folder.path(), "ある.xlsx", "大事なもの");
    window.click("回答票（Excel）を作る…");
    assert!(window.dialog("回答票の保存先"));
    let proposed = window.field(PATH).value().unwrap_or_default();
    assert!(proposed.ends_with("灯野町（架空の町）_しるべ回答票_2026-11-23.xlsx"), "{proposed}");
    window.ctrl(Key::A);
    type_path(&mut window, &path);
    assert!(window.dialog("同じ名前のファイルがあります"));
    assert_eq!(fs::read(&path).expect("read"), "大事なもの".as_bytes());
    window.click("置き換える");
    assert!(window.shows("回答票を作りました。"));
    assert!(fs::read(&path).expect("read").starts_with(b"PK"));
}

/// From a window on an empty round to that with the sheets of the folder.
type Way = fn(&mut Window, &Path);

/// Ways in, each from a window on an empty round to that with the sheets of the folder.
const WAYS: [(&str, Way); 3] = [
    ("typed", |window, folder| {
        window.click(TYPED);
        assert!(window.dialog("回答票を取り込む"));
        type_path(window, folder);
    }),
    ("dropped", |window, folder| window.drop_file(folder)),
    ("all dropped", |window, folder| {
        let mut files: Vec<PathBuf> =
            fs::read_dir(folder).expect("listed").map(|entry| entry.expect("listed").path()).collect();
        files.sort();
        window.drop_files(&files.iter().map(PathBuf::as_path).collect::<Vec<_>>());
    }),
];

#[test]
fn what_is_good_is_taken_and_the_rest_is_named() {
    for (name, way) in WAYS {
        let mut window = empty();
        let folder = mixed(window.folder.path());
        way(&mut window, &folder);
        let taken: Vec<(Role, &str, usize)> =
            responses(&window).iter().map(|r| (r.role, r.name.as_str(), r.answers.len())).collect();
        let expected = [
            (Role::FrontLine, "窓口 花子", 2),
            (Role::Administration, "", 1),
            (Role::Other, "福祉", 2),
            (Role::Promotion, "", 32),
        ];
        assert_eq!(taken, expected, "{name}");
        assert!(!window.dialog("回答票を取り込む"), "{name}");
        for said in [
            CAME,
            "回答票4件を加えました。",
            "ファイル7件のうち、すべて取り込んだものは3件、一部だけ取り込んだものは1件、取り込めなかったものは2件、ほかと同じものは1件です。",
            "3 範囲外.xlsx（回答!D9）",
            "3 範囲外.xlsx（回答!D10）",
            "「7」はレベルではありません",
            "0から5の整数を選んでください。",
            "4 空.xlsx",
            "何も記入されていません",
            "6 違うもの.xlsx",
            "この回の回答票 4件",
        ] {
            assert!(window.shows(said), "{name}: {said}: {:?}", window.names());
        }
        assert!(!window.shows("花子"), "{name}: names are hidden");

        window.button("一覧をコピー").focus();
        window.harness.run();
        // The frame in which it is pressed is the one that hands text to the clipboard.
        window.harness.key_down(Key::Enter);
        window.harness.step();
        let copied = clipboard(&window).expect("something was copied");
        window.harness.key_up(Key::Enter);
        window.harness.run();
        let line = copied.lines().find(|line| line.contains("回答!D9")).expect("a line for each");
        let full = folder.join("3 範囲外.xlsx").display().to_string();
        assert!(line.starts_with(&full) && line.ends_with("0から5の整数を選んでください。"), "{line}");

        window.ctrl(Key::Z);
        assert_eq!(responses(&window), [], "{name}: one step back takes all of them out");
        assert!(!window.shows(CAME), "{name}: and what is said of them");
    }
}

#[test]
fn several_are_picked_in_the_systems_dialog() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = put(folder.path(), "診断.ron", file::to_string(&assessment(Vec::new())));
    let a = put(folder.path(), "a.xlsx", filled("", "窓口・現場", &[(0, 2)]).bytes());
    let b = put(folder.path(), "b.xlsx", filled("", "首長・幹部", &[(0, 4)]).bytes());
    let picks = vec![Picked::Cancelled, Picked::Paths(vec![a.clone(), b]), Picked::Unavailable];
    let mut window = open_in(Setup { file: Some(file), picks, ..Setup::default() }, folder);
    window.ctrl(Key::Num4);
    window.click(PICK);
    assert_eq!((responses(&window).len(), window.shows(CAME)), (0, false), "cancelled is cancelled");
    window.click(PICK);
    assert_eq!(responses(&window).len(), 2);
    press(&mut window, "結果を閉じる");
    assert!(!window.shows(CAME));
    press(&mut window, PICK);
    assert!(window.dialog("回答票を取り込む"), "without a dialog of the system the path is typed");
    type_path(&mut window, &a);
    assert_eq!(responses(&window).len(), 2);
    assert!(window.shows("加えた回答票はありません。") && window.shows("1件は、もう入っていました。"));
}

#[test]
fn what_is_dropped_goes_where_it_belongs() {
    #[derive(Debug, PartialEq)]
    enum Went {
        Opened,
        Collected(usize),
        Refused,
    }
    let check = |screen: Option<Key>, files: &[&str], expected: Went| {
        let mut window = match screen {
            Some(key) => {
                let mut window = window_on(&assessment(Vec::new()), Setup::default());
                window.ctrl(key);
                window
            }
            None => open(Setup::default()),
        };
        let folder = window.folder.path().to_owned();
        let inner = folder.join("フォルダー");
        fs::create_dir(&inner).expect("a folder");
        let sheet = |n: u8| filled("", "", &[(usize::from(n), n)]).bytes();
        put(&inner, "c.xlsx", sheet(3));
        put(&folder, "a.xlsx", sheet(1));
        put(&folder, "B.XLSX", sheet(2));
        put(&folder, "d.ron", file::to_string(&assessment(vec![sheets()[1].clone()])));
        let paths: Vec<PathBuf> = files.iter().map(|name| folder.join(name)).collect();
        window.drop_files(&paths.iter().map(PathBuf::as_path).collect::<Vec<_>>());
        let went = if window.shows("回答票は、診断を開いてから取り込みます。") {
            Went::Refused
        } else if window.app().title().contains("d.ron") {
            Went::Opened
        } else {
            assert!(window.shows(CAME), "{files:?}");
            Went::Collected(responses(&window).len())
        };
        assert_eq!(went, expected, "{screen:?} {files:?}");
    };
    let (workshop, results) = (Some(Key::Num4), Some(Key::Num5));
    check(workshop, &["a.xlsx"], Went::Collected(1));
    check(workshop, &["d.ron"], Went::Collected(1));
    check(workshop, &["フォルダー"], Went::Collected(1));
    check(workshop, &["a.xlsx", "B.XLSX", "フォルダー", "d.ron"], Went::Collected(4));
    check(results, &["d.ron"], Went::Opened);
    check(results, &["B.XLSX"], Went::Collected(1));
    check(results, &["フォルダー"], Went::Collected(1));
    check(results, &["a.xlsx", "d.ron"], Went::Collected(2));
    check(None, &["d.ron"], Went::Opened);
    check(None, &["a.xlsx"], Went::Refused);
    check(None, &["フォルダー"], Went::Refused);
    check(None, &["a.xlsx", "d.ron"], Went::Refused);
}

#[test]
fn sheets_of_another_municipality_stay_out() {
    let mut own = assessment(Vec::new());
    own.profile = Profile { code: Some("062065".to_owned()), name: "寒河江市".to_owned(), ..own.profile };
    let mut window = window_on(&own, Setup::default());
    window.ctrl(Key::Num4);
    let other = Book::of_hall("062049", "酒田市").number("D7", 2.0);
    let path = put(window.folder.path(), "酒田.xlsx", other.bytes());
    window.drop_file(&path);
    assert_eq!(responses(&window), []);
    assert!(window.shows("この診断（寒河江市）とは違う自治体（酒田市）のものです"));
    assert!(window.shows("取り込めなかったものは1件"));
}

#[test]
fn a_collection_that_is_called_off_takes_nothing_in() {
    let setup = Setup { work: Work::Meanwhile, ..Setup::default() };
    let folder = tempfile::tempdir().expect("a folder");
    let file = put(folder.path(), "診断.ron", file::to_string(&assessment(Vec::new())));
    let many = folder.path().join("たくさん");
    fs::create_dir(&many).expect("a folder");
    for n in 0..400_u32 {
        let book = filled(&format!("回答者{n}"), "", &[((n % 32) as usize, (n % 6) as u8)]);
        put(&many, &format!("{n:04}.xlsx"), book.bytes());
    }
    let mut window = open_in(Setup { file: Some(file), ..setup }, folder);
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(60);
    while window.app().assessment().is_none() {
        assert!(std::time::Instant::now() < deadline, "the file is opened");
        window.harness.run();
    }
    window.ctrl(Key::Num4);
    window.drop_file(&many);
    while !window.shows("/400") {
        assert!(std::time::Instant::now() < deadline && !window.shows(CAME), "it is said how far it is");
        window.harness.step();
    }
    assert!(window.shows("回答票を取り込んでいます"));
    window.click("やめる");
    assert!(!window.shows("回答票を取り込んでいます"));
    window.wait(2);
    assert_eq!((responses(&window), window.shows(CAME)), (&[][..], false));
}

#[test]
fn what_comes_late_for_another_assessment_is_dropped() {
    let mut window = empty();
    let path = put(window.folder.path(), "a.xlsx", filled("", "", &[(0, 2)]).bytes());
    window.ask([SheetsCommand::CollectFrom(vec![path.clone()]).into(), FileCommand::Example.into()]);
    let before = responses(&window).len();
    window.ctrl(Key::Num4);
    assert!(!window.shows(CAME));
    // Two that overlap are one collection.
    let twin = put(window.folder.path(), "b.xlsx", filled("", "", &[(1, 3)]).bytes());
    let collect = |path: &PathBuf| SheetsCommand::CollectFrom(vec![path.clone()]).into();
    window.ask([collect(&path), collect(&twin)]);
    // One person has answered the example: it is asked what both are.
    assert!(window.dialog(ASKED) && window.shows("2件"));
    assert_eq!(responses(&window).len(), before);
}

#[test]
fn sheets_of_which_nothing_is_agreed_open_on_the_workshop() {
    for (count, is_there) in [(0, false), (1, false), (2, true), (9, true)] {
        let window = window_on(&assessment(sheets()[..count].to_vec()), Setup::default());
        assert_eq!(window.shows("前もって回答票を配って集め"), is_there, "{count}");
    }
    let mut agreed = assessment(sheets());
    let value = Answer::of(Value::Level(level(2)));
    agreed.rounds[0].agreed = [(q("strategy.plan"), value)].into_iter().collect();
    assert!(!window_on(&agreed, Setup::default()).shows("前もって回答票を配って集め"));
}

#[test]
fn names_are_hidden_until_they_are_asked_for() {
    let mut window = at_sheets(sheets(), Setup::default());
    let seen = |window: &Window| NAMES.iter().filter(|name| window.shows(name)).count();
    assert_eq!(seen(&window), 0);
    assert!(window.shows("このファイルの外には出ません"));
    choose(&mut window, "名前を表示");
    assert!(seen(&window) >= 3, "{:?}", window.names());
    // Whoever comes back finds them hidden.
    window.ctrl(Key::Num5);
    window.ctrl(Key::Num4);
    assert_eq!(seen(&window), 0);
    press(&mut window, "回答票1を変える");
    assert!(window.harness.query_by_role_and_label(Said::TextInput, "名前・部署名").is_none());
    assert!(!window.shows("覚え書き"), "nor is anybody's note ever seen");
}

#[test]
fn whose_a_response_is_stands_whole_where_there_is_room() {
    let catalogue = shirube::catalogue::built_in();
    for locale in Locale::ALL {
        let answers = sheets()[0].answers.clone();
        let of = |role| Response { role, answers: answers.clone(), ..Response::default() };
        let setup = Setup { locale, look: Look::LARGE, ..Setup::default() };
        let mut window = at_sheets(Role::ALL.map(of).to_vec(), setup);
        let names = Words::new(locale).get("sheets-names");
        window.harness.get_by_label(&names).scroll_to_me();
        window.harness.run();
        let words = Words::new(locale);
        let wording = shirube::findings::Wording::new(&catalogue, &words);
        let lines: Vec<String> = texts(&window).into_iter().map(|text| text.said).collect();
        for role in Role::ALL.map(|role| wording.role(role)) {
            assert!(lines.contains(&role), "{locale}: {role} in {lines:?}");
        }
    }
}

#[test]
fn role_and_name_are_changed() {
    let mut window = at_sheets(sheets(), Setup::default());
    assert!(window.shows("窓口・現場 5件") && window.shows("首長・幹部 1件"));
    press(&mut window, "回答票2を変える");
    choose(&mut window, "立場 首長・幹部");
    assert_eq!(responses(&window)[1].role, Role::Executive);
    assert!(window.shows("窓口・現場 4件") && window.shows("首長・幹部 2件"));
    choose(&mut window, "名前を表示");
    window.type_into("名前・部署名", "さん");
    assert_eq!(responses(&window)[1].name, "佐藤花子さん");
    window.ctrl(Key::Z);
    window.ctrl(Key::Z);
    assert_eq!((responses(&window)[1].role, responses(&window)[1].name.as_str()), (Role::FrontLine, NAMES[1]));
    press(&mut window, "変え終わる");
    assert!(window.harness.query_by_role_and_label(Said::TextInput, "名前・部署名").is_none());
}

#[test]
fn a_response_goes_and_comes_back() {
    let mut window = at_sheets(sheets(), Setup { look: Look::LARGE, ..Setup::default() });
    press(&mut window, "回答票3を取り除く");
    assert_eq!((responses(&window).len(), responses(&window)[2].name.as_str()), (8, NAMES[3]));
    assert!(window.shows("回答票を1件取り除きました。") && window.shows("この回の回答票 8件"));
    press(&mut window, "取り除いた回答票を戻す");
    assert_eq!(responses(&window), sheets());
    assert!(!window.shows("回答票を1件取り除きました。"));
    press(&mut window, "回答票3を取り除く");
    window.change("ほかのこと");
    assert!(!window.shows("取り除いた回答票を戻す"), "it would take back something else");
}

#[test]
fn ones_own_sheet_is_filled_in_while_there_is_no_other() {
    let check = |responses: Vec<Response>, said: &str, is_there: bool| {
        let count = responses.len();
        let mut window = at_sheets(responses, Setup::default());
        assert!(window.shows(said), "{count}: {said}");
        let own = window.harness.query_by_role_and_label(Said::Button, "自分の回答票に記入する").is_some();
        assert_eq!(own, is_there, "{count}");
        if is_there {
            press(&mut window, "自分の回答票に記入する");
            window.key(Key::Num3);
            assert_eq!(window.assessment().current().responses.len(), 1);
            assert!(!window.assessment().current().agreed.has_values());
        }
    };
    let blank = Response { role: Role::Other, name: String::new(), answers: Answers::default(), ..Response::default() };
    check(Vec::new(), "ほかの人の回答票を集める前に", true);
    check(vec![blank], "ほかの人の回答票を集める前に", true);
    check(sheets()[..1].to_vec(), "回答票が1件の間は", true);
    check(sheets()[..2].to_vec(), "合意した回答を書く場所になりました", false);
}

#[test]
fn only_rows_in_sight_are_drawn() {
    let many: Vec<Response> = sheets().into_iter().cycle().take(3_000).collect();
    let window = at_sheets(many, Setup { look: Look::LARGE, ..Setup::default() });
    assert!(window.shows("この回の回答票 3000件") || window.shows("この回の回答票 3,000件"));
    let root = window.harness.root();
    let rows = root.children_recursive().filter_map(|node| node.accesskit_node().label());
    let rows = rows.filter(|label| label.ends_with("を取り除く")).count();
    assert!((1..40).contains(&rows), "{rows}");
}
