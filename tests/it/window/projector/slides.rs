//! What stands on the slides of each screen, and in which order.

use super::*;

#[test]
fn each_question_is_gone_to_and_back_and_none_is_answered() {
    let texts: Vec<String> =
        crate::window::catalogue().questionnaire.questions().map(|q| q.text.get(Locale::Ja).to_owned()).collect();
    for (on, back) in [(Key::PageDown, Key::PageUp), (Key::ArrowRight, Key::ArrowLeft), (Key::ArrowDown, Key::ArrowUp)]
    {
        let mut window = window(&single(), HD, Locale::Ja);
        window.first_question();
        window.key(Key::F5);
        let before = window.assessment().clone();
        let mut seen = BTreeSet::new();
        for _ in 0..texts.len() {
            seen.extend(window.headings());
            window.key(on);
        }
        window.keys(&[Key::Num5, Key::D, Key::N, Key::M, Key::Delete, Key::Enter]);
        assert_eq!(seen.len(), texts.len(), "{on:?}");
        assert!(texts.iter().all(|text| seen.contains(text)), "{on:?}");
        for _ in 0..texts.len() {
            window.key(back);
        }
        assert_eq!(window.headings(), [texts[0].clone()], "{back:?}");
        assert_eq!(*window.assessment(), before);
    }
}

#[test]
fn the_agreed_answer_is_marked_and_said_and_no_single_one() {
    let words = Words::new(Locale::Ja);
    let tag = format!("✓ {}", words.get("projector-agreed-tag"));
    let cases: [(&str, Assessment, bool); 2] = [("agreed", agreed(), true), ("one person's", single(), false)];
    for (name, assessment, is_marked) in cases {
        let mut window = window(&assessment, HD, Locale::Ja);
        window.first_question();
        window.key(Key::F5);
        assert_eq!(window.shows(&tag), is_marked, "{name}");
        assert_eq!(window.shows("合意"), is_marked, "{name}");
    }
    let mut window = window(&agreed(), HD, Locale::Ja);
    for (place, key) in [(20, "projector-agreed-unknown"), (21, "projector-agreed-not-applicable")] {
        let question =
            crate::window::catalogue().questionnaire.questions().nth(place).map(|question| question.id.clone());
        window.ask([Destination::Questions(question).into()]);
        window.key(Key::F5);
        assert!(window.shows(&words.get(key)), "{key}");
        window.key(Key::F5);
    }
}

#[test]
fn results_go_from_the_score_to_the_gaps() {
    let words = Words::new(Locale::Ja);
    let mut window = window(&agreed(), HD, Locale::Ja);
    window.ctrl(Key::Num5);
    window.key(Key::F5);
    assert!(window.shows(&words.format("findings-who-agreed", &[("count", 9.into())])));
    let mut titles = Vec::new();
    every_page(&mut window, |_, window| titles.extend(window.headings()));
    let expected =
        ["findings-title-overall", "projector-chart-title", "findings-title-strengths", "findings-title-gaps"];
    let places: Vec<_> = expected.iter().map(|key| titles.iter().position(|title| *title == words.get(key))).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{titles:?}");
    assert!(titles.len() >= 5, "{titles:?}");
    for _ in 0..20 {
        window.key(Key::PageUp);
    }
    assert_eq!(window.headings(), [words.get("findings-title-overall")]);
}

#[test]
fn without_a_result_the_reason_is_said() {
    let words = Words::new(Locale::Ja);
    let blank = assessment(vec![Response { answers: Default::default(), ..sheets()[0].clone() }]);
    let cases: [(&str, Assessment, String); 2] = [
        ("not agreed", assessment(sheets()), words.get("findings-open-title")),
        ("nothing answered", blank, words.get("findings-empty-text")),
    ];
    for (name, assessment, expected) in cases {
        let mut window = window(&assessment, HD, Locale::Ja);
        window.ctrl(Key::Num5);
        window.key(Key::F5);
        assert!(window.shows(&expected), "{name}: {}", window.said());
        assert_eq!(every_page(&mut window, |_, _| {}), 1, "{name}");
    }
}

#[test]
fn every_town_is_told_to_its_end_and_its_source_is_named() {
    let catalogue = crate::window::catalogue();
    let mut window = open(Setup { look: HD, ..Setup::default() });
    window.ctrl(Key::Num7);
    window.key(Key::F5);
    let mut said = String::new();
    every_page(&mut window, |_, window| {
        said += &window.said();
        said.push('\n');
    });
    for town in &catalogue.towns {
        let source = catalogue.source(&town.source).expect("its source");
        let texts = [&town.about, &source.title]
            .into_iter()
            .chain(town.chronicle.iter().map(|milestone| &milestone.what))
            .chain(town.doubts.iter().map(|doubt| &doubt.text));
        for text in texts {
            assert!(said.contains(text.get(Locale::Ja)), "{}: {}", town.id, text.get(Locale::Ja));
        }
    }
}

/// Three questions on the agenda: agreed, revealed, not talked over.
fn a_day() -> Assessment {
    let mut all = voted_on(|place| (place == 0).then_some(3));
    let round = &mut all.rounds[0];
    let three: Vec<_> =
        crate::window::catalogue().questionnaire.questions().take(3).map(|question| question.id.clone()).collect();
    round.workshop.talks.retain(|question, _| three[..2].contains(question));
    let said = "窓口では2にとどまるという意見があった";
    round.workshop.talks.get_mut(&three[0]).expect("its votes").dissent = said.to_owned();
    round.workshop.agenda = Some(three);
    all
}

#[test]
fn the_day_goes_from_the_agenda_over_the_votes_to_the_outcome_and_back() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let questions: Vec<_> = crate::window::catalogue().questionnaire.questions().take(3).cloned().collect();
        let text = |text: &shirube::i18n::Text| text.get(locale).to_owned();
        let mut window = window(&a_day(), HD, locale);
        window.ask([Destination::Workshop(Some(WorkshopPart::Agenda)).into(), WindowCommand::Projector.into()]);
        let mut expected: Vec<(String, Vec<String>)> = vec![
            (
                words.get("projector-agenda"),
                questions
                    .iter()
                    .map(|question| text(&question.name))
                    .chain([words.format("agenda-state-agreed", &[("level", 3.into())]), words.get("agenda-state-new")])
                    .collect(),
            ),
            (words.get("projector-how"), vec![words.get("answering-rule"), words.get("projector-vote-fingers")]),
        ];
        // On to the first that is open. Revealed: the vote, then what to talk about. Not talked over: how to vote.
        let statements = shirube::catalogue::Level::ALL.map(|level| text(questions[1].statement(level)));
        expected.push((String::new(), statements.into()));
        expected.push((String::new(), vec![statements_of(&questions[1], locale, 3)]));
        // Nothing is agreed on it, which is said before the question is left.
        expected.push((String::new(), vec![words.get("room-said-nothing-agreed")]));
        let how = vec![words.get("projector-vote-fingers")];
        expected.push((text(&questions[2].text), how));
        // What to talk about is there for a clicker alone as well.
        expected.push((text(&questions[2].text), vec![statements_of(&questions[2], locale, 3)]));
        expected.extend([
            (words.get("projector-outcome-agreed"), vec![statements_of(&questions[0], locale, 3)]),
            (words.get("projector-outcome-open"), questions[1..].iter().map(|q| text(&q.name)).collect()),
            (words.get("projector-outcome-dissent"), vec!["窓口では2にとどまるという意見があった".to_owned()]),
            (words.get("projector-outcome-steps"), vec![words.get("projector-outcome-from")]),
        ]);
        let look_at = |window: &Window, (title, said): &(String, Vec<String>)| {
            let heads = window.headings();
            assert!(title.is_empty() || heads.contains(title), "{title}: {heads:?}");
            assert!(said.iter().all(|said| window.shows(said)), "{title} {said:?}: {}", window.said());
        };
        for page in &expected {
            look_at(&window, page);
            window.key(Key::PageDown);
        }
        for _ in 0..20 {
            window.key(Key::PageDown);
        }
        let steps = words.get("projector-outcome-steps");
        assert!(window.headings().iter().any(|title| title.starts_with(&steps)), "{:?}", window.headings());
        for _ in 0..20 {
            window.key(Key::PageUp);
        }
        look_at(&window, &expected[0]);
        window.key(Key::Escape);
        assert!(!window.is_projecting());
    }
}

fn statements_of(question: &shirube::catalogue::Question, locale: Locale, n: u8) -> String {
    question.statement(level(n)).get(locale).to_owned()
}

#[test]
fn another_language_is_the_same_page() {
    let mut window = window(&agreed(), HD, Locale::Ja);
    window.first_question();
    window.keys(&[Key::F5, Key::PageDown]);
    window.ask([WindowCommand::Locale(Locale::En).into()]);
    assert!(window.is_projecting());
    let second = crate::window::catalogue().questionnaire.questions().nth(1).map(|q| q.text.get(Locale::En).to_owned());
    assert_eq!(window.headings(), Vec::from_iter(second));
}
