//! All has room: every page is whole and large enough, at every size of display, whatever there is to say.

use super::*;

#[test]
fn every_page_is_whole_and_large_enough() {
    let mut wrong = Vec::new();
    for (locale, look) in Locale::ALL.into_iter().flat_map(|locale| LOOKS.map(|look| (locale, look))) {
        for (screen, key) in projected() {
            let mut window = window(&agreed(), look, locale);
            window.ctrl(key);
            if screen == "questions" {
                window.first_question();
            }
            window.key(Key::F5);
            let pages = every_page(&mut window, |page, window| {
                let name = format!("{screen} {locale} {} page {page}", look.name());
                wrong.extend(faults(window, look).into_iter().map(|fault| format!("{name}: {fault}")));
            });
            assert!(pages >= 3, "{screen} has {pages} pages");
        }
    }
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

/// What of a question there must be room for at the size of most projectors: all of its words, and the row of those who don't
/// know; before a vote, how one shows that one does not.
fn lacking(window: &Window, question: &shirube::catalogue::Question, locale: Locale) -> Vec<String> {
    let unknown = Words::new(locale).get("scoring-unknown");
    let mut lacking = Vec::new();
    if !window.shows(&shirube::text::shown(question.text.get(locale))) {
        lacking.push("the question is not shown".to_owned());
    }
    let how = Words::new(locale).get("projector-vote-fingers");
    if window.harness.query_all_by_label(&unknown).next().is_none() && !window.shows(&how) {
        lacking.push(format!("there is no row of {unknown}"));
    }
    lacking
}

/// Every question as it was revealed, beside the sheets and the vote before, and what to talk about: in the words of both
/// languages nothing lies over anything.
#[test]
fn every_reveal_is_whole_and_large_enough() {
    let mut wrong = Vec::new();
    for (locale, look) in Locale::ALL.into_iter().flat_map(|locale| [HD, Look::LARGE].map(|look| (locale, look))) {
        let mut window = voting(window(&voted_on(|_| None), look, locale));
        let questions = crate::window::catalogue().questionnaire;
        for (place, question) in questions.questions().enumerate() {
            let mut look_at = |name: &str, window: &Window| {
                let name = format!("{place} {name} {locale} {}", look.name());
                wrong.extend(faults(window, look).into_iter().map(|fault| format!("{name}: {fault}")));
                for level in shirube::catalogue::Level::ALL {
                    let said = question.statement(level).get(locale);
                    if name.contains("revealed") && !window.shows(&shirube::text::shown(said)) {
                        wrong.push(format!("{name}: {said} is not shown"));
                    }
                }
            };
            look_at("revealed", &window);
            let lacks = lacking(&window, question, locale);
            window.key(Key::PageDown);
            look_at("prompt", &window);
            // Nothing is agreed: that is said first.
            window.key(Key::PageDown);
            look_at("left", &window);
            window.key(Key::PageDown);
            wrong.extend(lacks.into_iter().map(|lack| format!("{place} {locale} {}: {lack}", look.name())));
        }
    }
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_room_is_whole_and_large_enough() {
    let (mut wrong, mut lacks) = (Vec::new(), Vec::new());
    for (locale, look) in Locale::ALL.into_iter().flat_map(|locale| LOOKS.map(|look| (locale, look))) {
        let mut look_at = |name: &str, window: &Window| {
            let name = format!("{name} {locale} {}", look.name());
            wrong.extend(faults(window, look).into_iter().map(|fault| format!("{name}: {fault}")));
        };
        let mut window = room(look, locale);
        for (name, keys) in IN_THE_ROOM {
            window.keys(keys);
            look_at(name, &window);
        }
        for (name, keys) in [("slips", [Key::S, Key::Num3]), ("ballots", [Key::I, Key::Enter])] {
            window.keys(&[Key::PageDown, Key::PageDown]);
            window.keys(&keys);
            look_at(name, &window);
        }
        if look.pixels == HD.pixels {
            let mut window = room(look, locale);
            for (place, question) in crate::window::catalogue().questionnaire.questions().enumerate() {
                look_at(&format!("question {place}"), &window);
                lacks.extend(
                    lacking(&window, question, locale).into_iter().map(|lack| format!("{place} {locale}: {lack}")),
                );
                // The longest there is to say: it takes several lines, and lies over nothing.
                window.keys(&[Key::Num1, Key::Num4, Key::Num0, Key::Enter]);
                look_at(&format!("question {place}, too many"), &window);
                window.key(Key::PageDown);
                look_at(&format!("question {place}, left"), &window);
                window.key(Key::PageDown);
            }
        }
    }
    assert_eq!(lacks, [""; 0]);
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

/// What hangs on another question is said in several lines, beside two votes with all that they came to.
#[test]
fn what_follows_from_other_questions_has_room() {
    // Each premise with all that depends on it agreed, and each that depends on it with its premise at 0 and open.
    let mut cases: Vec<(&str, Vec<(&str, u8)>)> = Vec::new();
    for (premise, follows) in asked::premises() {
        cases.push((premise, follows.iter().zip(2..).map(|(id, n)| (*id, n)).collect()));
        cases.extend(follows.iter().flat_map(|id| [(*id, vec![(premise, 0)]), (*id, Vec::new())]));
    }
    let mut wrong = Vec::new();
    for (locale, look) in Locale::ALL.into_iter().flat_map(|locale| LOOKS.map(|look| (locale, look))) {
        for (question, agreed) in &cases {
            let mut all = assessment(sheets());
            all.rounds[0].workshop.present = Some(30);
            all.rounds[0].workshop.agenda = Some(vec![q(question)]);
            for (id, n) in agreed {
                all.rounds[0].agreed.set(q(id), Answer::of(Value::Level(level(*n))));
            }
            let mut window = voting(window(&all, look, locale));
            let mut look_at = |name: &str, window: &Window| {
                let name = format!("{question} {name} {locale} {}", look.name());
                wrong.extend(faults(window, look).into_iter().map(|fault| format!("{name}: {fault}")));
            };
            look_at("nothing yet", &window);
            window.keys(&[Key::S]);
            look_at("slips", &window);
            window.keys(&[Key::F, Key::Num3, Key::Num4, Key::Num0, Key::Enter, Key::PageDown]);
            look_at("too many", &window);
            window.keys(&[Key::Num3, Key::Num9, Key::Enter, Key::Num2, Key::Num9, Key::Enter, Key::D, Key::Equals]);
            window.keys(&[Key::R, Key::V, Key::Num2, Key::Num9, Key::Enter, Key::Num4, Key::Equals, Key::R]);
            look_at("revealed", &window);
            let level = if agreed.iter().any(|(_, n)| *n == 0) { Key::Num4 } else { Key::Num0 };
            window.keys(&[level, Key::Enter]);
            look_at("asked", &window);
            window.key(Key::Enter);
            look_at("agreed", &window);
            window.key(Key::PageDown);
            look_at("prompt", &window);
            window.ask([Destination::Questions(Some(q(question))).into()]);
            look_at("question", &window);
        }
    }
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_question_is_at_its_size_and_has_a_heading_that_is_said() {
    let mut window = window(&agreed(), HD, Locale::Ja);
    window.first_question();
    window.key(Key::F5);
    let largest = texts(&window).iter().map(|text| text.size).fold(0.0, f32::max);
    assert!((largest - QUESTION).abs() < 0.01, "{largest}");
    let root = window.harness.root();
    let heading = root.children_recursive().find(|node| node.accesskit_node().role() == Role::Heading);
    assert_eq!(heading.expect("a heading").accesskit_node().live(), Live::Polite);
}

#[test]
fn the_scale_of_the_window_has_no_say() {
    let sizes = |zoom: f32| {
        let mut window = window(&agreed(), Look::LARGE.zoomed(zoom), Locale::Ja);
        window.first_question();
        window.key(Key::F5);
        texts(&window).into_iter().map(|text| (text.said, (text.size * zoom).round() as i32)).collect::<Vec<_>>()
    };
    assert_eq!(sizes(1.0), sizes(2.0));
}
