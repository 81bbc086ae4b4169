//! The report as it is looked at, mended and written.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use eframe::egui::accesskit::{Role, Toggled};
use eframe::egui::{Event, Key};
use egui_kittest::kittest::{NodeT, Queryable};
use jiff::civil::date;
use shirube::assessment::{Answer, Answers, Assessment, Profile, Response, Value, file};
use shirube::catalogue::{self, Catalogue, FactorId, Level, QuestionId};
use shirube::findings::Findings;
use shirube::findings::{Missing, missing};
use shirube::i18n::{Locale, Words};
use shirube::paper;
use shirube::problem::Place;
use shirube::report::copy::{OpenedAny, open_any};
use shirube::report::{self, Attach, Form, Options};
use shirube::session::new_assessment;
use shirube::ui::command::Destination;
use shirube::ui::picker::Picked;
use shirube::ui::screens::report::missing::place;

use super::{Setup, Window, open_example, open_in};
use crate::screen::{Album, Look, shot};

fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(catalogue::built_in)
}

/// The assessment in the example called `name`.
fn example(name: &str) -> Assessment {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/examples").join(format!("{name}.ron"));
    let text = fs::read_to_string(path).expect("the example is there");
    file::from_str(&text, &Place::default()).expect("the example is sound")
}

fn options(locale: Locale, attach: Attach) -> Options {
    Options { locale, date: date(2026, 11, 23), attach, form: Form::Whole }
}

/// The screen on the example called `name`, once its pages are there; dialogs of the system answer with `picks`.
fn report_with(name: &str, locale: Locale, picks: &[&str]) -> Window {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let file = folder.path().join(format!("{name}.ron"));
    let seed = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/examples").join(format!("{name}.ron"));
    fs::copy(seed, &file).expect("the example is there");
    let picks = picks.iter().map(|pick| Picked::Path(folder.path().join(pick))).collect();
    let mut window = open_in(Setup { locale, file: Some(file), picks, ..Setup::default() }, folder);
    window.ctrl(Key::Num8);
    window
}

fn report(name: &str, locale: Locale) -> Window {
    report_with(name, locale, &[])
}

/// The pages by name, with what each holds.
fn pages(window: &Window) -> Vec<(String, String)> {
    let pages = window.harness.query_all_by_role(Role::Image);
    pages.map(|page| page.accesskit_node()).map(|p| (p.label().unwrap(), p.description().unwrap_or_default())).collect()
}

/// Waits as a person would whose changes have paused.
fn pause(window: &mut Window) {
    window.harness.run_steps(4);
    window.harness.run();
}

fn textures(window: &Window) -> usize {
    window.harness.ctx.tex_manager().read().num_allocated()
}

#[test]
fn the_pages_are_those_of_the_report() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let window = report("half", locale);
        let count = report::pages(catalogue(), &example("half"), &options(locale, Attach::Copy)).unwrap().pages().len();
        let found = pages(&window);
        assert_eq!(found.len(), count);
        for (n, (name, _)) in found.iter().enumerate() {
            assert_eq!(*name, words.format("report-view-page", &[("page", (n + 1).into()), ("count", count.into())]));
        }
        assert!(found[0].1.contains(&words.get("report-word-result")), "{found:?}");
        assert!(found[1].1.contains(&words.get("report-word-plan")), "{found:?}");
    }
}

#[test]
fn few_pictures_are_alive_and_none_after_leaving() {
    let mut window = report("half", Locale::Ja);
    window.ctrl(Key::Num1);
    let before = textures(&window);
    window.ctrl(Key::Num8);
    pause(&mut window);
    for _ in 0..5 {
        assert!((1..=4).contains(&(textures(&window) - before)), "{} - {before}", textures(&window));
        window.key(Key::PageDown);
        pause(&mut window);
    }
    window.ctrl(Key::Num1);
    assert_eq!(textures(&window), before);
}

#[test]
fn keys_go_from_page_to_page() {
    let mut window = report("half", Locale::Ja);
    let count = pages(&window).len();
    let mut go = |key: Key, page: usize| {
        window.key(key);
        window.harness.run();
        let at = window.harness.query_all_by_role(Role::Label).filter_map(|node| node.accesskit_node().value());
        let at = at.into_iter().find(|said| said.starts_with("ページ "));
        assert_eq!(at, Some(format!("ページ {page} / {count}")), "{key:?}");
    };
    go(Key::ArrowRight, 2);
    go(Key::ArrowRight, 3);
    go(Key::ArrowLeft, 2);
    go(Key::ArrowLeft, 1);
    go(Key::ArrowLeft, 1);
    go(Key::End, count);
    go(Key::ArrowRight, count);
    go(Key::Home, 1);
}

/// The form that is chosen, by its name on screen.
fn form(window: &Window) -> String {
    let chosen = |node: &egui_kittest::Node<'_>| node.accesskit_node().toggled() == Some(Toggled::True);
    let options = window.harness.query_all_by_role(Role::RadioButton).filter(chosen);
    let options = options.filter_map(|option| option.accesskit_node().label());
    options.into_iter().find(|option| option.starts_with("報告書の形 ")).expect("a form is chosen")
}

#[test]
fn a_key_goes_through_the_forms_and_each_begins_at_its_first_page() {
    let mut window = report("half", Locale::Ja);
    let at = |window: &Window| {
        let said = window.harness.query_all_by_role(Role::Label).filter_map(|node| node.accesskit_node().value());
        said.into_iter().find(|said| said.starts_with("ページ ")).expect("the page is told")
    };
    let mut labels = window.harness.query_all_by_role(Role::Label).filter_map(|node| node.accesskit_node().value());
    assert!(labels.any(|label| label == "F"), "the key stands beside what it goes through");
    drop(labels);
    let names = ["2ページ", "首長への1ページ", "スライド", "すべての章"];
    for name in names {
        window.key(Key::End);
        pause(&mut window);
        assert!(!at(&window).starts_with("ページ 1 /") || pages(&window).len() == 1, "{name}: {}", at(&window));
        window.key(Key::F);
        pause(&mut window);
        assert_eq!(form(&window), format!("報告書の形 {name}"));
        assert!(at(&window).starts_with("ページ 1 /"), "{name}: {}", at(&window));
        let top = window.harness.query_all_by_role(Role::Image).next().expect("a page").rect().top();
        assert!(top > 0.0, "{name}: its head is in sight, at {top}");
    }
    // Chosen with the pointer it is the same.
    window.key(Key::End);
    pause(&mut window);
    window.harness.get_by_role_and_label(Role::RadioButton, "報告書の形 スライド").click();
    pause(&mut window);
    assert!(at(&window).starts_with("ページ 1 /"), "{}", at(&window));
    // An input method sends the letter without its key.
    window.harness.event(Event::Text("ｆ".to_owned()));
    pause(&mut window);
    assert_eq!(form(&window), "報告書の形 すべての章");
}

#[test]
fn a_whole_page_fits_the_room() {
    let mut window = report("half", Locale::Ja);
    let page = |window: &Window| window.harness.query_all_by_role(Role::Image).next().expect("a page").rect();
    let wide = page(&window);
    assert!(wide.height() > 768.0);
    window.harness.get_by_role_and_label(Role::RadioButton, "紙面の大きさ ページ全体").click();
    pause(&mut window);
    let whole = page(&window);
    assert!(whole.height() < 640.0 && whole.height() > 400.0, "{whole:?}");
    let of_paper = (paper::HEIGHT / paper::WIDTH) as f32;
    assert!((whole.height() / whole.width() - of_paper).abs() < 0.01);
}

#[test]
fn another_language_sets_the_pages_anew_after_a_pause() {
    let mut window = report("half", Locale::Ja);
    let (ja, en) = (Words::new(Locale::Ja), Words::new(Locale::En));
    window.harness.get_by_role_and_label(Role::RadioButton, "報告書の言語 English").click();
    window.harness.step();
    // The pages of before stay in sight meanwhile.
    assert!(pages(&window)[0].1.contains(&ja.get("report-word-result")));
    pause(&mut window);
    assert!(pages(&window)[0].1.contains(&en.get("report-word-result")), "{:?}", pages(&window));
    let count = report::pages(catalogue(), &example("half"), &options(Locale::En, Attach::Copy)).unwrap().pages().len();
    assert_eq!(pages(&window).len(), count);
}

/// The values of the answers that count.
fn values(assessment: &Assessment) -> Vec<(QuestionId, Value)> {
    let answers = assessment.current().result();
    answers.iter().filter_map(|(id, answer)| Some((id.clone(), answer.value.clone()?))).collect()
}

#[test]
fn the_report_that_is_written_is_the_one_that_is_shown_and_carries_the_answers() {
    for (locale, name) in [(Locale::Ja, "half"), (Locale::En, "full")] {
        let mut window = report_with(name, locale, &["報告書.pdf"]);
        window.ctrl(Key::E);
        window.harness.run();
        let path = window.folder.path().join("報告書.pdf");
        let written = fs::read(&path).expect("the report is there");
        let example = example(name);
        let expected = report::pdf(catalogue(), &example, &options(locale, Attach::Copy)).unwrap();
        assert!(written == expected.pdf, "the very pages");
        let Ok(OpenedAny::Copy(copy)) = open_any(&path) else { panic!("the copy opens") };
        assert_eq!(values(&copy), values(&example));
        assert!(!values(&copy).is_empty());
        // Where it is stays on the screen; a change says that it is not in there.
        let words = Words::new(locale);
        assert!(window.shows(&words.get("report-view-written")));
        assert!(window.shows("報告書.pdf"));
        let nothing = words.get("report-view-attach-nothing");
        let nothing = format!("{} {nothing}", words.get("report-view-attach"));
        window.harness.get_by_role_and_label(Role::RadioButton, &nothing).scroll_to_me();
        window.harness.run();
        window.harness.get_by_role_and_label(Role::RadioButton, &nothing).click();
        window.harness.run_steps(2);
        assert!(window.shows(&words.get("report-view-written-past")));
    }
}

#[test]
fn a_report_without_the_copy_can_be_written_from_anywhere() {
    let mut window = report_with("half", Locale::Ja, &["写しなし"]);
    window.harness.get_by_role_and_label(Role::RadioButton, "診断の写し 添付しない").click();
    window.harness.run_steps(2);
    window.ctrl(Key::Num7);
    window.ctrl(Key::E);
    window.harness.run();
    // The ending was left out and is put there.
    let path = window.folder.path().join("写しなし.pdf");
    let expected = report::pdf(catalogue(), &example("half"), &options(Locale::Ja, Attach::Nothing)).unwrap();
    assert!(fs::read(&path).expect("the report is there") == expected.pdf);
    assert!(open_any(&path).is_err(), "nothing is attached");
}

#[test]
fn a_failed_export_says_why_and_is_tried_elsewhere() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let mut window = report_with("half", locale, &["no-such-folder/x.pdf"]);
        window.click(&words.get("report-view-export"));
        window.harness.run();
        let dialog = words.get("path-export");
        assert!(window.shows(&dialog), "{:?}", window.names());
        assert!(window.shows(&words.get("path-field")));
        let wrong = window.folder.path().join("no-such-folder").join("x.pdf");
        assert!(!wrong.exists());
        let said: Vec<String> =
            window.harness.root().children_recursive().filter_map(|n| n.accesskit_node().value()).collect();
        assert!(said.iter().any(|said| said.contains("no-such-folder")), "{said:?}");
        // A file stands where a folder would have to be: that can't be written to by anybody.
        let retype = |window: &mut Window, path: &Path| {
            let label = words.get("path-field");
            window.harness.get_by_role_and_label(Role::TextInput, &label).focus();
            window.harness.run();
            window.ctrl(Key::A);
            window.harness.get_by_role_and_label(Role::TextInput, &label).type_text(&path.display().to_string());
            window.harness.run();
            window.key(Key::Enter);
            window.harness.run();
        };
        let under_file = window.folder.path().join("half.ron").join("x.pdf");
        retype(&mut window, &under_file);
        assert!(window.shows(&dialog), "still asked");
        let right = window.folder.path().join("別の場所.pdf");
        retype(&mut window, &right);
        assert!(!window.shows(&dialog), "done");
        assert!(right.exists() && !under_file.exists());
        assert!(window.shows(&words.get("report-view-written")));
        assert!(window.app().title().contains("half.ron"), "what is open stays open");
    }
}

#[test]
fn what_is_there_is_not_overwritten_unasked() {
    let mut window = report_with("half", Locale::Ja, &["報告書"]);
    let there = window.folder.path().join("報告書.pdf");
    fs::write(&there, "mine").expect("a file of someone else");
    window.ctrl(Key::E);
    window.harness.run();
    assert_eq!(fs::read(&there).unwrap(), b"mine");
    window.click(&Words::new(Locale::Ja).get("conflict-replace"));
    window.harness.run();
    assert!(open_any(&there).is_ok());
}

#[test]
fn characters_that_no_face_has_are_named_with_their_places() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let folder = tempfile::tempdir().expect("a folder for the test");
        let file = folder.path().join("emoji.ron");
        let mut assessment = example("half");
        assessment.profile.name = "架😀町".to_owned();
        fs::write(&file, shirube::assessment::file::to_string(&assessment)).expect("the file can be written");
        let mut window = open_in(Setup { locale, file: Some(file), ..Setup::default() }, folder);
        window.ctrl(Key::Num8);
        assert!(window.shows(&words.get("report-view-replaced")));
        assert!(window.shows("U+1F600") && window.shows(&words.get("report-place-name")));
    }
    let window = report("half", Locale::Ja);
    assert!(!window.shows(&Words::new(Locale::Ja).get("report-view-replaced")));
}

/// A new assessment with these answers.
fn answered(name: &str, title: &str, value: impl Fn(usize) -> Option<Value>) -> Assessment {
    let profile = Profile { name: name.to_owned(), ..Profile::default() };
    let mut assessment = new_assessment(profile, date(2026, 4, 1), &catalogue().questionnaire.edition);
    let round = &mut assessment.rounds[0];
    round.title = title.to_owned();
    for (i, question) in catalogue().questionnaire.questions().enumerate() {
        let answer = Answer { value: value(i), ..Answer::default() };
        round.responses[0].answers.set(question.id.clone(), answer);
    }
    assessment
}

fn level(n: u8) -> Option<Value> {
    Level::new(n).map(Value::Level)
}

fn lacks(assessment: &Assessment) -> Vec<Missing> {
    missing(catalogue(), assessment, &Findings::of(catalogue(), assessment).expect("it is scored"))
}

#[test]
fn what_is_missing_for_a_good_report() {
    let question = |i: usize| catalogue().questionnaire.questions().nth(i).expect("it has 32").id.clone();
    let check = |name: &str, assessment: &Assessment, expected: &[Missing]| {
        let found = lacks(assessment);
        let expected: Vec<String> = expected.iter().map(|missing| format!("{missing:?}")).collect();
        let found: Vec<String> = found.iter().map(|missing| format!("{missing:?}")).collect();
        assert_eq!(found, expected, "{name}");
    };
    let unanswered = |count, first| Missing::Unanswered { count, first: question(first) };
    check(
        "nothing is there",
        &answered(" ", "", |_| None),
        &[Missing::Municipality, Missing::Title, unanswered(32, 0)],
    );
    check("all is there", &answered("灯野町", "令和8年度", |_| level(2)), &[]);
    check("one is open", &answered("町", "回", |i| if i == 5 { None } else { level(2) }), &[unanswered(1, 5)]);
    // Where nothing applies there is no score, and that is said.
    let left_out = |i: usize| if i < 4 { Some(Value::NotApplicable("ない".to_owned())) } else { level(2) };
    let factor = FactorId::new("leadership");
    check(
        "a factor left out",
        &answered("町", "回", left_out),
        &[Missing::NothingApplies { factor, first: question(0) }],
    );
    let one_left_out = |i: usize| if i == 4 { Some(Value::NotApplicable("ない".to_owned())) } else { level(2) };
    check("a question left out is no fault", &answered("町", "回", one_left_out), &[]);

    let mut marked = answered("町", "回", |_| level(2));
    for i in [9, 7] {
        let answer = Answer { is_marked: true, ..Answer::of(level(2).unwrap()) };
        marked.rounds[0].responses[0].answers.set(question(i), answer);
    }
    check("marks", &marked, &[Missing::Marked { count: 2, first: question(7) }]);

    let unknown = answered("町", "回", |i| if i % 4 == 1 { Some(Value::Unknown) } else { level(2) });
    let found = lacks(&unknown);
    assert_eq!(found.len(), 3, "the weightiest only: {found:?}");
    assert!(found.iter().all(|missing| matches!(missing, Missing::Unknown { moves, .. } if *moves > 0.1)));

    let mut group = answered("町", "回", |_| level(2));
    let response = group.rounds[0].responses[0].clone();
    group.rounds[0].responses.push(Response { answers: Answers::default(), ..response });
    check("nothing is agreed", &group, &[Missing::Agreement { responses: 2 }]);
}

#[test]
fn every_example_says_what_it_lacks_and_where_to_mend_it() {
    let half = lacks(&example("half"));
    assert!(half.iter().any(|m| matches!(m, Missing::Unanswered { count: 10, .. })), "{half:?}");
    assert!(half.iter().any(|m| matches!(m, Missing::Marked { count: 2, .. })), "{half:?}");
    assert_eq!(half.iter().filter(|m| matches!(m, Missing::Unknown { .. })).count(), 3, "{half:?}");
    assert!(!half.contains(&Missing::Municipality) && !half.contains(&Missing::Title));
    assert!(!lacks(&example("full")).iter().any(|m| matches!(m, Missing::Unanswered { .. })));
    for missing in half {
        match place(&missing) {
            Destination::Questions(Some(id)) => assert!(catalogue().questionnaire.question(&id).is_some()),
            other => panic!("{missing:?} leads to {other:?}"),
        }
    }
    assert_eq!(place(&Missing::Municipality), Destination::Profile);
    assert_eq!(place(&Missing::Title), Destination::Profile);
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let mut window = report("half", locale);
        let links: Vec<String> = {
            let links = window.harness.query_all_by_role(Role::Link);
            links.filter_map(|link| link.accesskit_node().label()).collect()
        };
        assert_eq!(links.len(), 5, "{links:?}");
        assert!(links[0].starts_with(&words.get("findings-missing-unanswered.link")), "{links:?}");
        window.harness.get_by_role_and_label(Role::Link, &links[0]).focus();
        window.harness.run();
        window.key(Key::Enter);
        assert!(pages(&window).is_empty(), "the question is gone to");
    }
}

#[test]
fn a_report_that_lacks_nothing_says_so() {
    for locale in Locale::ALL {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let file = folder.path().join("whole.ron");
        let whole = answered("灯野町", "令和8年度", |_| level(2));
        fs::write(&file, file::to_string(&whole)).expect("the file can be written");
        let mut window = open_in(Setup { locale, file: Some(file), ..Setup::default() }, folder);
        window.ctrl(Key::Num8);
        assert!(window.shows(&Words::new(locale).get("report-view-missing-none")));
        assert_eq!(window.harness.query_all_by_role(Role::Link).count(), 0);
    }
}

/// Pictures of what lies further down, for people to look at.
#[test]
#[ignore = "pictures for people: CONTRIBUTING.md says how"]
fn shots_of_the_report() {
    let folder = Album::asked_for().folder;
    let looks = [
        (Locale::Ja, Look::SMALL),
        (Locale::En, Look::SMALL.dark()),
        (Locale::Ja, Look::SMALL.largest()),
        (Locale::En, Look::LARGE),
    ];
    for (locale, look) in looks {
        let mut window = open_example("half", look, locale);
        window.ctrl(Key::Num8);
        pause(&mut window);
        shot(&mut window.harness, &folder.join(format!("report-{locale}-{}-0.png", look.name())));
        let words = Words::new(locale);
        if look.zoom == 2.0 {
            window.harness.get_by_role_and_label(Role::Tab, &words.get("report-view-options")).click();
        } else {
            let whole = format!("{} {}", words.get("report-view-zoom"), words.get("report-view-zoom-whole"));
            window.harness.get_by_role_and_label(Role::RadioButton, &whole).click();
        }
        window.harness.run();
        window.key(Key::PageDown);
        pause(&mut window);
        shot(&mut window.harness, &folder.join(format!("report-{locale}-{}-1.png", look.name())));
    }
}
