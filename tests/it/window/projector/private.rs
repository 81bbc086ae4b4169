//! What nobody may see from the room.

use super::*;

/// A person's open sheet looks on a projector as a sheet of anybody else would: like none.
#[test]
fn two_people_with_other_answers_make_the_same_pages_of_questions() {
    let other = |n: u8| {
        let catalogue = crate::window::catalogue();
        let answers = catalogue.questionnaire.questions().map(|question| {
            let answer =
                Answer { value: Some(Value::Level(level(n))), note: format!("{NOTE}{n}"), ..Answer::default() };
            (question.id.clone(), answer)
        });
        let response = Response { answers: answers.collect(), ..single().rounds[0].responses[0].clone() };
        assessment(vec![response])
    };
    let pages = |assessment: Assessment| {
        let mut window = window(&assessment, HD, Locale::Ja);
        window.first_question();
        window.key(Key::F5);
        let mut said = Vec::new();
        every_page(&mut window, |_, window| said.push(window.said()));
        said
    };
    assert_eq!(pages(other(1)), pages(other(4)));
}

#[test]
fn nothing_private_is_on_any_page() {
    for locale in Locale::ALL {
        for (name, assessment) in [("agreed", agreed()), ("single", single()), ("open", assessment(sheets()))] {
            for (_, key) in projected() {
                let mut window = window(&assessment, HD, locale);
                window.ctrl(key);
                window.key(Key::F5);
                if !window.is_projecting() {
                    // What becomes of the answers of one person is asked first.
                    window.key(Key::Enter);
                }
                let folder = window.folder.path().display().to_string();
                let private = NAMES.into_iter().chain([NOTE, "話し合い.ron", ".md", "http", &folder]);
                let private: Vec<String> = private.map(str::to_owned).collect();
                every_page(&mut window, |page, window| {
                    let (said, drawn) = (window.said(), texts(window));
                    for secret in &private {
                        assert!(!said.contains(secret), "{name} {key:?} page {page}: {secret} is said");
                        assert!(
                            !drawn.iter().any(|text| text.said.contains(secret)),
                            "{name} {key:?} {page}: {secret}"
                        );
                    }
                });
            }
        }
    }
}

#[test]
fn counts_of_a_vote_are_not_seen_before_it_is_revealed() {
    let mut window = window(&agreed(), HD, Locale::Ja);
    window.ctrl(Key::Num3);
    let code = Some(q("culture.code"));
    window.ask([Destination::Questions(code).into()]);
    window.key(Key::F5);
    for count in ["7", "13", "22"] {
        assert!(!window.names().iter().any(|(_, name)| name == count), "{count}");
    }
}

#[test]
fn the_choice_on_a_ballot_is_not_projected() {
    let said = |key: Key| {
        let mut window = crate::window::workshop::room_of_twelve(HD, Locale::Ja);
        window.keys(&[Key::F5, Key::I, Key::Enter, key]);
        (window.said(), texts(&window).into_iter().map(|text| text.said).collect::<Vec<_>>())
    };
    assert_eq!(said(Key::Num2), said(Key::Num5));
}
