//! How many questions stand how is said alike everywhere, and adds up.

use eframe::egui::Key;
use egui_kittest::kittest::Queryable;
use shirube::assessment::{Answer, Answers, Assessment, Response, Role, Value};
use shirube::catalogue::{Level, QuestionId};
use shirube::findings::{Findings, Summary, Wording};
use shirube::i18n::{Locale, Words};

use super::workshop::{assessment, window_on};
use super::{Setup, Window, catalogue};
use crate::screen::Look;

/// Twenty answers with a level, one of which two others follow at 0 with levels of their own; three don't-knows, one that
/// does not apply, and the rest open.
fn mixed() -> Assessment {
    let catalogue = catalogue();
    let based: Vec<&QuestionId> = catalogue.questionnaire.questions().filter_map(|q| q.depends_on.as_ref()).collect();
    let base = based.iter().find(|id| based.iter().filter(|other| other == id).count() > 1).expect("a base of several");
    let mut response =
        Response { role: Role::Promotion, name: String::new(), answers: Answers::default(), is_from_paper: false };
    let mut put = |id: &QuestionId, value| {
        response.answers.set(id.clone(), Answer { value: Some(value), ..Answer::default() });
    };
    let follows =
        |id: &QuestionId| catalogue.questionnaire.question(id).and_then(|q| q.depends_on.as_ref()) == Some(base);
    let others = catalogue.questionnaire.questions().filter(|q| q.depends_on.is_none() && q.id != **base);
    put(base, Value::Level(Level::MIN));
    for question in catalogue.questionnaire.questions().filter(|q| follows(&q.id)).take(2) {
        put(&question.id, Value::Level(Level::MAX));
    }
    for (place, question) in others.enumerate() {
        match place {
            0..17 => put(&question.id, Value::Level(Level::ALL[place % 4])),
            17..20 => put(&question.id, Value::Unknown),
            20 => put(&question.id, Value::NotApplicable("広域組合の仕事".to_owned())),
            _ => {}
        }
    }
    assessment(vec![response])
}

#[test]
fn every_place_says_the_same_and_it_adds_up() {
    let whole = mixed();
    for locale in Locale::ALL {
        let (catalogue, words) = (catalogue(), Words::new(locale));
        let wording = Wording::new(&catalogue, &words);
        let findings = Findings::of(&catalogue, &whole).expect("it is scored");
        let tally = findings.scores.overall.tally;
        let all = [tally.own_answers(), tally.filled_in, tally.unknown, tally.not_applicable, tally.open];
        assert!(all.iter().all(|count| *count > 0), "{all:?}");
        assert_eq!(all.iter().sum::<usize>(), 32, "{all:?}");
        assert_eq!(tally.total(), 32);
        let summary = Summary::of(&wording, whole.current(), &findings);
        let (answered, rest) = (wording.answered(&tally), wording.rest(&tally));
        assert_eq!((&summary.answered, &summary.rest), (&answered, &rest));
        for count in all {
            assert!(
                format!("{answered} {rest}").contains(&count.to_string()),
                "{locale}: {count} in {answered} {rest}"
            );
        }

        let mut window = window_on(&whole, Setup { look: Look::LARGE, locale, ..Setup::default() });
        let check = |window: &Window, place: &str, text: &str, times: usize| {
            let found = window.harness.query_all_by_label_contains(text).count();
            assert!(found >= times, "{locale}: {place} says {text} {found} times");
        };
        // The rail says both on every screen, in writing and as a bar; so does the screen itself.
        window.ctrl(Key::Num1);
        let left = wording.left(&tally);
        check(&window, "start", &answered, 3);
        check(&window, "start", &rest, 2);
        check(&window, "start", &left, 1);
        window.ctrl(Key::Num3);
        check(&window, "questions", &answered, 3);
        window.ctrl(Key::Num5);
        check(&window, "results", &answered, 3);
        check(&window, "results", &rest, 2);
    }
}

#[test]
fn what_is_agreed_is_counted_in_the_same_words() {
    let words = Words::new(Locale::Ja);
    let catalogue = catalogue();
    let wording = Wording::new(&catalogue, &words);
    let mut whole = mixed();
    let answers = whole.rounds[0].responses[0].answers.clone();
    whole.rounds[0].agreed = answers;
    let tally = Findings::of(&catalogue, &whole).expect("it is scored").scores.overall.tally;
    let mut window = window_on(&whole, Setup { look: Look::LARGE, ..Setup::default() });
    window.ctrl(Key::Num4);
    window.tab("まとめ");
    assert!(window.shows(&wording.counts(&tally)));
}
