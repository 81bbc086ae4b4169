//! The documented towns, as they are read and chosen.

use std::collections::BTreeSet;

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, OutputCommand};
use egui_kittest::kittest::{NodeT, Queryable};
use shirube::catalogue::{self, Basis, Catalogue, Town};
use shirube::i18n::{Locale, Words};
use shirube::text::shown;

use super::{Setup, Window, open, open_example};
use crate::screen::{Album, Look, shot};

/// The screen without an open assessment.
fn towns(locale: Locale) -> Window {
    let mut window = open(Setup { locale, ..Setup::default() });
    window.ctrl(Key::Num7);
    window
}

/// Everything that is said on screen, in sight or not.
fn said(window: &Window) -> BTreeSet<String> {
    let nodes = window.harness.root().children_recursive();
    let said = nodes.flat_map(|node| {
        let node = node.accesskit_node();
        [node.label(), node.value()]
    });
    said.flatten().collect()
}

fn says(window: &Window, text: &str) -> bool {
    let text = shown(text);
    said(window).iter().any(|said| said.contains(&text))
}

/// Chooses the page whose entry begins with `name`.
fn choose(window: &mut Window, name: &str) {
    let tab = tabs(window).into_iter().find(|tab| tab.starts_with(name)).expect("it is in the list");
    window.harness.get_by_role_and_label(Role::Tab, &tab).click();
    window.harness.run();
}

/// Presses the button called `label` by keyboard, wherever on the page it is.
fn press(window: &mut Window, label: &str) {
    window.harness.get_by_role_and_label(Role::Button, label).focus();
    window.harness.run();
    window.key(Key::Enter);
}

fn tabs(window: &Window) -> Vec<String> {
    window.harness.query_all_by_role(Role::Tab).filter_map(|tab| tab.accesskit_node().label()).collect()
}

fn chosen(window: &Window) -> Vec<String> {
    let tabs = window.harness.get_all_by_role(Role::Tab);
    let chosen = tabs.filter(|tab| tab.accesskit_node().is_selected() == Some(true));
    chosen.filter_map(|tab| tab.accesskit_node().label()).collect()
}

/// All that is told of `town` and not folded, as it is said on its page.
fn told(catalogue: &Catalogue, town: &Town, words: &Words) -> Vec<String> {
    let locale = words.locale();
    let mut all = vec![town.about.get(locale).to_owned(), town.prefecture.get(locale).to_owned()];
    all.extend(town.figures.iter().map(|figure| figure.value.get(locale).to_owned()));
    all.extend(town.chronicle.iter().map(|milestone| milestone.what.get(locale).to_owned()));
    all.extend(town.doubts.iter().map(|doubt| doubt.text.get(locale).to_owned()));
    for evidence in &town.evidence {
        all.push(evidence.summary.get(locale).to_owned());
        all.push(evidence.place.get(locale).to_owned());
        all.push(words.partial_date(evidence.as_of));
        if let Basis::Inferred(reason) = &evidence.basis {
            all.push(reason.get(locale).to_owned());
        }
        let question = catalogue.questionnaire.question(&evidence.question).expect("evidence is on a question");
        all.push(question.name.get(locale).to_owned());
        let rung = catalogue.questionnaire.ladder[usize::from(evidence.level.get())].get(locale);
        all.push(words.format("towns-at-least", &[("level", evidence.level.get().into()), ("name", rung.into())]));
    }
    let source = catalogue.source(&town.source).expect("a town has a source");
    all.extend([source.title.get(locale).to_owned(), source.voice.get(locale).to_owned()]);
    all.push(words.partial_date(source.date));
    all.extend(source.url.clone());
    all
}

#[test]
fn everything_documented_of_every_town_can_be_read() {
    let catalogue = catalogue::built_in();
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let mut window = towns(locale);
        for town in &catalogue.towns {
            choose(&mut window, town.name.get(locale));
            let said = said(&window);
            for text in told(&catalogue, town, &words) {
                let text = shown(&text);
                assert!(said.iter().any(|said| said.contains(&text)), "{} {locale}: {text}", town.id);
            }
        }
    }
}

#[test]
fn what_is_not_documented_is_named_as_that_and_nothing_else_is() {
    let catalogue = catalogue::built_in();
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let mut window = towns(locale);
        let silent = |names: &[&str]| {
            let questions = names.join(&words.get("towns-join"));
            words.format("towns-silent", &[("questions", questions.into())])
        };
        for town in &catalogue.towns {
            choose(&mut window, town.name.get(locale));
            let said = said(&window);
            let mut lines = 0;
            for factor in &catalogue.questionnaire.factors {
                let without = factor.questions.iter().filter(|question| town.evidence_on(&question.id).is_none());
                let names: Vec<&str> = without.map(|question| question.name.get(locale)).collect();
                if !names.is_empty() {
                    lines += 1;
                    assert!(said.contains(&shown(&silent(&names))), "{} {}: {names:?}", town.id, factor.id);
                }
            }
            let begin = silent(&[]);
            let found = said.iter().filter(|said| said.starts_with(begin.trim_end())).count();
            assert_eq!(found, lines, "{}", town.id);
        }
    }
}

#[test]
fn the_order_stands_first_and_dates_are_as_exact_as_the_document() {
    let window = towns(Locale::Ja);
    let texts: Vec<String> = {
        let nodes = window.harness.root().children_recursive();
        nodes.filter_map(|node| node.accesskit_node().value().or(node.accesskit_node().label())).collect()
    };
    let at = |text: &str| texts.iter().position(|said| said == text).unwrap_or_else(|| panic!("{text}: {texts:?}"));
    // The first is undated, the second is told after it, the tenth is dated.
    let first = at("時期の記載なし");
    assert_eq!(texts[first - 1], "1");
    let second = at("1の後（時期の記載なし）");
    assert_eq!(texts[second - 1], "2");
    assert!(texts.iter().any(|said| said == "令和3年3月"));
    assert!(first < second);
}

#[test]
fn the_own_level_stands_beside_what_is_documented() {
    let catalogue = catalogue::built_in();
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let begin = words.format("towns-own", &[("state", "".into())]);
        let own = |window: &Window| said(window).iter().any(|said| said.starts_with(begin.trim_end()));
        assert!(!own(&towns(locale)), "nothing is open");
        let mut window = open_example("half", Look::SMALL, locale);
        window.ctrl(Key::Num7);
        let town = &catalogue.towns[0];
        choose(&mut window, town.name.get(locale));
        let nodes = window.harness.root().children_recursive();
        let all = nodes.filter_map(|node| node.accesskit_node().value());
        let lines = all.filter(|said| said.starts_with(begin.trim_end())).count();
        assert_eq!(lines, town.evidence.len());
        let level = words.format("map-level", &[("level", 0.into())]);
        assert!(says(&window, &words.format("towns-own", &[("state", level.into())])));
    }
}

#[test]
fn a_question_is_one_press_away() {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    window.ctrl(Key::Num7);
    let name = crate::asked::name("leadership.head", Locale::Ja);
    press(&mut window, &format!("設問「{name}」を開く"));
    assert!(tabs(&window).iter().all(|tab| !tab.starts_with("酒田市")), "the towns have made room");
}

#[test]
fn arrow_keys_go_from_town_to_town_and_tab_stops_once() {
    for look in [Look::SMALL, Look::SMALL.largest()] {
        let mut window = open(Setup { look, ..Setup::default() });
        window.ctrl(Key::Num7);
        let names = tabs(&window);
        assert_eq!(chosen(&window), [names[0].clone()]);
        window.harness.get_by_role_and_label(Role::Tab, &names[0]).focus();
        window.harness.run();
        let mut go = |key: Key, at: usize| {
            window.key(key);
            assert_eq!(chosen(&window), [names[at].clone()], "{key:?}");
            let tab = window.harness.get_by_role_and_label(Role::Tab, &names[at]);
            assert!(tab.accesskit_node().is_focused(), "{key:?}");
        };
        go(Key::ArrowDown, 1);
        go(Key::ArrowRight, 2);
        go(Key::ArrowUp, 1);
        go(Key::ArrowLeft, 0);
        go(Key::ArrowUp, 0);
        for at in 1..names.len() {
            go(Key::ArrowDown, at);
        }
        go(Key::ArrowDown, names.len() - 1);
        window.key(Key::Tab);
        let focused = window.harness.root().children_recursive().find(|node| node.accesskit_node().is_focused());
        assert!(focused.is_none_or(|node| node.accesskit_node().role() != Role::Tab), "one stop");
    }
}

#[test]
fn the_town_is_there_again_when_one_comes_back() {
    let mut window = towns(Locale::Ja);
    choose(&mut window, "益田市");
    window.ctrl(Key::Num1);
    window.ctrl(Key::Num7);
    assert!(chosen(&window)[0].starts_with("益田市"), "{:?}", chosen(&window));
    choose(&mut window, "神奈川県");
    window.ctrl(Key::Num1);
    window.ctrl(Key::Num7);
    assert!(chosen(&window)[0].starts_with("益田市"), "a document about no town is no town");
}

#[test]
fn what_is_no_evidence_is_folded_and_says_why() {
    let catalogue = catalogue::built_in();
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let mut window = towns(locale);
        for town in &catalogue.towns {
            choose(&mut window, town.name.get(locale));
            let before = said(&window);
            let line = words.format("towns-unscored", &[("count", town.unscored.len().into())]);
            press(&mut window, &line);
            let after = said(&window);
            for passage in &town.unscored {
                let why = [("why", passage.why_not.get(locale).into())];
                let why = words.format("towns-unscored-why", &why);
                assert!(!before.contains(&shown(&why)) && after.contains(&shown(&why)), "{}: {why}", town.id);
                assert!(after.contains(&shown(passage.what.get(locale))), "{}: {why}", town.id);
            }
        }
    }
}

#[test]
fn prompts_of_a_town_are_folded_and_lead_to_their_questions() {
    let catalogue = catalogue::built_in();
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let mut window = open_example("half", Look::SMALL, locale);
        window.ctrl(Key::Num7);
        for town in &catalogue.towns {
            choose(&mut window, town.name.get(locale));
            let source = catalogue.source(&town.source).expect("a town has a source");
            let before = said(&window);
            press(&mut window, &words.format("towns-prompts-folded", &[("count", source.prompts.len().into())]));
            let after = said(&window);
            for prompt in &source.prompts {
                let text = shown(prompt.text.get(locale));
                assert!(!before.contains(&text) && after.contains(&text), "{}: {text}", town.id);
            }
        }
        let last = catalogue.towns.last().and_then(|town| catalogue.source(&town.source)).expect("there are towns");
        let question = last.prompts.last().and_then(|prompt| prompt.questions.first()).expect("it has prompts");
        let question = catalogue.questionnaire.question(question).expect("a prompt belongs to a question");
        let go = words.format("towns-question-go", &[("question", question.name.get(locale).into())]);
        let buttons = window.harness.get_all_by_role_and_label(Role::Button, &go);
        buttons.last().expect("it leads there").focus();
        window.harness.run();
        window.key(Key::Enter);
        assert!(says(&window, question.text.get(locale)) && tabs(&window).is_empty(), "{}", question.id);
    }
}

#[test]
fn documents_about_no_town_say_what_they_give() {
    let catalogue = catalogue::built_in();
    for locale in Locale::ALL {
        let mut window = open_example("half", Look::SMALL, locale);
        window.ctrl(Key::Num7);
        let of_towns = |id| catalogue.towns.iter().any(|town| town.source == id);
        let others: Vec<_> = catalogue.sources.iter().filter(|source| !of_towns(source.id.clone())).collect();
        assert_eq!(tabs(&window).len(), catalogue.towns.len() + 1 + others.len(), "and the order in which they went");
        for source in others {
            choose(&mut window, source.short.get(locale));
            let said = said(&window);
            let has = |text: &str| said.iter().any(|said| said.contains(&shown(text)));
            assert!(has(source.title.get(locale)) && has(source.voice.get(locale)), "{}", source.id);
            assert!(!source.document.iter().any(|document| has(document)), "a name that no reader can look for");
            for prompt in &source.prompts {
                assert!(has(prompt.text.get(locale)) && has(prompt.place.get(locale)), "{}", prompt.text.get(locale));
            }
            let national = catalogue.questionnaire.questions().filter_map(|question| question.national.as_ref());
            for figure in national.filter(|figure| figure.source == source.id) {
                assert!(has(figure.text.get(locale)), "{}", figure.text.get(locale));
            }
        }
    }
}

#[test]
fn source_and_summary_can_be_copied_by_keyboard() {
    let catalogue = catalogue::built_in();
    let words = Words::new(Locale::Ja);
    let mut window = towns(Locale::Ja);
    let town = &catalogue.towns[0];
    let source = catalogue.source(&town.source).expect("a town has a source");
    for (key, parts) in [
        ("towns-copy-about", vec![town.name.get(Locale::Ja), town.about.get(Locale::Ja), source.title.get(Locale::Ja)]),
        ("towns-copy-source", vec![source.title.get(Locale::Ja), source.voice.get(Locale::Ja)]),
    ] {
        window.harness.get_by_role_and_label(Role::Button, &words.get(key)).focus();
        window.harness.run();
        // The frame in which it is pressed is the one that hands text to the clipboard.
        window.harness.key_down(Key::Enter);
        window.harness.step();
        let copied = copied(&window).unwrap_or_else(|| panic!("{key}: nothing is copied"));
        window.harness.key_up(Key::Enter);
        assert!(parts.iter().all(|part| copied.contains(part)), "{copied}");
        window.harness.run();
        assert!(window.shows(&words.get("towns-copied")));
    }
}

/// What was put on the clipboard in the last frame.
fn copied(window: &Window) -> Option<String> {
    let commands = &window.harness.output().platform_output.commands;
    commands.iter().find_map(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    })
}

#[test]
fn a_part_is_gone_to_and_keys_scroll() {
    let mut window = towns(Locale::Ja);
    let top = |window: &Window, heading: &str| {
        let node = window.harness.get_by_role_and_label(Role::Heading, heading);
        node.rect().top()
    };
    let title = "うまくいかなかったこと・残る疑問";
    let before = top(&window, title);
    assert!(before > 768.0, "it lies further down: {before}");
    window.click("うまくいかなかったことへ移動");
    let gone = top(&window, title);
    assert!((56.0..200.0).contains(&gone), "{gone}");
    window.key(Key::PageUp);
    assert!(top(&window, title) > gone + 300.0);
    window.key(Key::Home);
    assert_eq!(top(&window, title), before);
    window.key(Key::End);
    assert!(top(&window, title) < gone);
}

#[test]
fn the_town_that_is_assessed_itself_is_said_to_be() {
    let words = Words::new(Locale::Ja);
    let mut window = open_example("sagae-2022", Look::SMALL, Locale::Ja);
    window.ctrl(Key::Num7);
    assert!(!window.shows(&words.get("towns-is-own")));
    choose(&mut window, "寒河江市");
    assert!(window.shows(&words.get("towns-is-own")));
}

/// Pictures of what lies further down and of other pages, for people to look at.
#[test]
#[ignore = "pictures for people: CONTRIBUTING.md says how"]
fn shots_of_towns() {
    let folder = Album::asked_for().folder;
    let looks = [(Locale::Ja, Look::SMALL), (Locale::En, Look::SMALL.dark()), (Locale::Ja, Look::SMALL.largest())];
    for (locale, look) in looks {
        let mut window = open_example("half", look, locale);
        window.ctrl(Key::Num7);
        for n in 0..7 {
            shot(&mut window.harness, &folder.join(format!("town-{locale}-{}-{n}.png", look.name())));
            window.key(Key::PageDown);
        }
        let town = &catalogue::built_in().towns[0];
        let prompts = catalogue::built_in().source(&town.source).map_or(0, |source| source.prompts.len());
        window.key(Key::End);
        shot(&mut window.harness, &folder.join(format!("town-{locale}-{}-end.png", look.name())));
        press(&mut window, &Words::new(locale).format("towns-prompts-folded", &[("count", prompts.into())]));
        window.key(Key::PageDown);
        shot(&mut window.harness, &folder.join(format!("town-{locale}-{}-prompts.png", look.name())));
        for n in [4, 6] {
            let name = tabs(&window)[n].clone();
            choose(&mut window, &name);
            shot(&mut window.harness, &folder.join(format!("town-{locale}-{}-source-{n}.png", look.name())));
        }
    }
}

#[test]
fn in_what_order_the_towns_went_is_a_page_of_its_own() {
    let mut window = towns(Locale::Ja);
    choose(&mut window, "取り組んだ順");
    let words = Words::new(Locale::Ja);
    let title = words.get("chart-paths-title");
    let figure = window.harness.get_by_role_and_label(Role::Figure, &title);
    let told = figure.accesskit_node().description().unwrap_or_default();
    let catalogue = catalogue::built_in();
    assert!(catalogue.towns.iter().all(|town| told.contains(town.name.get(Locale::Ja))), "{told}");
    let mark = |window: &Window, start: &str| {
        let marks = window.harness.query_all_by_role(Role::Button).filter_map(|node| node.accesskit_node().label());
        marks.into_iter().find(|label| label.starts_with(start)).expect("a mark")
    };
    let cases = [
        ("寒河江市 · 6 ·", "文書にある、これより前のできごと", true),
        ("寒河江市 · 1 ·", "文書にある、これより前のできごと", false),
        ("磐梯町 · 1 ·", "これより前のことは、文書にありません。", true),
    ];
    for (start, line, is) in cases {
        let label = mark(&window, start);
        window.harness.get_by_role_and_label(Role::Button, &label).click_accesskit();
        window.harness.run();
        assert_eq!(window.shows(line), is, "{start}");
    }
    window.click("表・コピー・保存");
    window.click("表で見る");
    assert!(window.harness.query_by_role_and_label(Role::Table, &title).is_some());
    window.key(Key::F5);
    assert!(window.headings().contains(&title), "{:?}", window.headings());
}
