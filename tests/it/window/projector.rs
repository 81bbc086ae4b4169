//! The projector: every page of it is whole and readable from the back of a room, nothing private is on it, the keys of a
//! clicker move it, and whatever lies over a screen ends it.

use std::collections::BTreeSet;

use eframe::egui::accesskit::{Live, Role};
use eframe::egui::{Key, Rect, ViewportCommand, ViewportId, pos2};
use egui_kittest::kittest::{NodeT, Queryable};
use shirube::assessment::workshop::{Counts, Method, Talk, Vote};
use shirube::assessment::{self, Answer, Assessment, Response, Value};
use shirube::i18n::{Locale, Words};
use shirube::ui::command::{Command, Destination, FileCommand, WindowCommand, WorkshopPart};
use shirube::ui::projector::scale::{QUESTION, SMALLEST};

use super::looks::{texts, wrong_texts};
use super::workshop::{NAMES, assessment, level, q, sheets, window_on};
use super::{Setup, Window, open, open_example};
use crate::asked;
use crate::screen::{Album, Look, shot};

/// The smallest display, one that is less wide, a usual one at 200 %, and a large one.
const LOOKS: [Look; 4] = [HD, Look { pixels: [1024, 768], ..HD }, Look::SMALL.zoomed(2.0), Look::LARGE];

const HD: Look = Look { pixels: [1280, 720], ..Look::SMALL };

/// Written into notes, dissent and titles: must never be seen.
const NOTE: &str = "庁内限りの覚え書き";

/// Nine sheets with names and notes, half of the questions agreed, votes and dissent on one.
fn agreed() -> Assessment {
    let mut all = assessment(sheets());
    let round = &mut all.rounds[0];
    for (place, question) in super::catalogue().questionnaire.questions().enumerate() {
        let value = match place {
            20 => Value::Unknown,
            21 => Value::NotApplicable(NOTE.to_owned()),
            22.. if question.id != q("culture.code") => continue,
            _ => Value::Level(level((place % 6) as u8)),
        };
        // What stayed against it goes where the note goes: no further than the hall.
        let answer = Answer { value: Some(value), note: NOTE.to_owned(), note_is_inside: true, ..Answer::default() };
        round.agreed.set(question.id.clone(), answer);
    }
    let counts = Counts { levels: [0, 0, 7, 13, 0, 0], unknown: 2 };
    let vote = Vote { method: Method::Slips, counts, ..Vote::default() };
    round
        .workshop
        .talks
        .insert(q("culture.code"), Talk { votes: vec![vote], dissent: NOTE.to_owned(), ..Talk::default() });
    all
}

/// One sheet and nothing agreed.
fn single() -> Assessment {
    assessment(sheets().into_iter().take(1).collect())
}

fn window(assessment: &Assessment, look: Look, locale: Locale) -> Window {
    window_on(assessment, Setup { look, locale, ..Setup::default() })
}

impl Window {
    /// Whether a projector's foot is there, and nothing that could be pressed.
    pub fn is_projecting(&self) -> bool {
        self.harness.query_all_by_label("Esc").next().is_some()
            && self.harness.query_all_by_role(Role::Button).next().is_none()
    }

    pub(super) fn headings(&self) -> Vec<String> {
        self.names().into_iter().filter(|(role, _)| *role == Role::Heading).map(|(_, name)| name).collect()
    }

    /// All that is said to screen readers: names, and texts that only stand there.
    pub(super) fn said(&self) -> String {
        let root = self.harness.root();
        let said =
            root.children_recursive().flat_map(|node| [node.accesskit_node().label(), node.accesskit_node().value()]);
        said.flatten().collect::<Vec<_>>().join("\n")
    }
}

/// Pages on to the end, looking at each page; how many there were.
fn every_page(window: &mut Window, mut look_at: impl FnMut(usize, &mut Window)) -> usize {
    let mut before = String::new();
    for page in 0..200 {
        let said = window.said();
        if said == before {
            return page;
        }
        look_at(page, window);
        before = said;
        window.key(Key::PageDown);
    }
    panic!("there is no end to the pages");
}

/// What is wrong with how a page looks.
fn faults(window: &Window, look: Look) -> Vec<String> {
    let points = look.points();
    let unit = (points.x / 1280.0).min(points.y / 720.0);
    let mut wrong = wrong_texts(window, SMALLEST * unit - 0.02);
    let display = Rect::from_min_size(eframe::egui::Pos2::ZERO, points).expand(1.0);
    for node in window.harness.root().children_recursive() {
        let node = node.accesskit_node();
        let said = [node.label(), node.value()].into_iter().flatten().next().unwrap_or_default();
        match node.bounding_box() {
            Some(place) => {
                let [left, top, right, bottom] =
                    [place.x0, place.y0, place.x1, place.y1].map(|at| at as f32 / look.zoom);
                let place = Rect::from_min_max(pos2(left, top), pos2(right, bottom));
                if !said.is_empty() && !display.contains_rect(place) {
                    wrong.push(format!("{said:?} is beyond the display at {place:?}"));
                }
            }
            None if node.live() != Live::Off => wrong.push(format!("{said:?} has no place on the display")),
            None => {}
        }
    }
    wrong.extend(texts(window).iter().filter(|text| !display.contains_rect(text.rect)).map(|text| text.said.clone()));
    wrong
}

/// The screens that a projector shows, by the digit that leads there.
const SCREENS: [(&str, Key); 5] = [
    ("questions", Key::Num3),
    ("workshop", Key::Num4),
    ("results", Key::Num5),
    ("plan", Key::Num6),
    ("towns", Key::Num7),
];

#[test]
fn every_page_is_whole_and_large_enough() {
    let mut wrong = Vec::new();
    for (locale, look) in Locale::ALL.into_iter().flat_map(|locale| LOOKS.map(|look| (locale, look))) {
        for (screen, key) in SCREENS {
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

/// The room with all questions on the agenda.
fn room(look: Look, locale: Locale) -> Window {
    let mut all = assessment(sheets());
    all.rounds[0].workshop.present = Some(30);
    let questions = super::catalogue().questionnaire.questions().map(|question| question.id.clone()).collect();
    all.rounds[0].workshop.agenda = Some(questions);
    voting(window(&all, look, locale))
}

/// A vote on the wall.
fn voting(mut window: Window) -> Window {
    window.ask([Destination::Workshop(Some(WorkshopPart::Voting)).into(), WindowCommand::Projector.into()]);
    window
}

/// All questions voted on twice, with somebody at each statement, and `agreed` on some of them.
fn voted_on(level_of: impl Fn(usize) -> Option<u8>) -> Assessment {
    let mut all = assessment(sheets());
    let round = &mut all.rounds[0];
    round.workshop.present = Some(38);
    let counts = [[1, 2, 11, 13, 5, 2], [0, 1, 14, 12, 3, 1]];
    let questions: Vec<_> = super::catalogue().questionnaire.questions().map(|question| question.id.clone()).collect();
    for (place, question) in questions.iter().enumerate() {
        let vote = |levels| Vote {
            method: Method::Fingers,
            counts: Counts { levels, unknown: 4 },
            is_revealed: true,
            present: None,
        };
        let talk = Talk { votes: counts.map(vote).into(), ..Talk::default() };
        round.workshop.talks.insert(question.clone(), talk);
        if let Some(n) = level_of(place) {
            round.agreed.set(question.clone(), Answer::of(Value::Level(level(n))));
        }
    }
    round.workshop.agenda = Some(questions);
    all
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
        let questions = super::catalogue().questionnaire;
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

/// A step in the room: what it is called, and the keys that lead there from the one before.
const IN_THE_ROOM: [(&str, &[Key]); 9] = [
    ("nothing yet", &[Key::T, Key::Enter]),
    ("refused", &[Key::Equals]),
    ("counting", &[Key::Num3, Key::Num4, Key::Num0, Key::Enter, Key::Num2, Key::Num1]),
    ("counted", &[Key::Enter, Key::Num3, Key::Num9, Key::Enter, Key::D, Key::Equals]),
    ("revealed", &[Key::R]),
    ("two medians or agreed", &[Key::A]),
    ("prompt", &[Key::PageDown]),
    ("second vote revealed", &[Key::V, Key::Num2, Key::Num9, Key::Enter, Key::Num4, Key::Equals, Key::R, Key::R]),
    ("agreed", &[Key::Num2, Key::Enter]),
];

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
            for (place, question) in super::catalogue().questionnaire.questions().enumerate() {
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

impl Window {
    fn first_question(&mut self) {
        let first = super::catalogue().questionnaire.questions().next().map(|question| question.id.clone());
        self.ask([Destination::Questions(first).into()]);
    }
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
fn each_question_is_gone_to_and_back_and_none_is_answered() {
    let texts: Vec<String> =
        super::catalogue().questionnaire.questions().map(|q| q.text.get(Locale::Ja).to_owned()).collect();
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
fn the_window_stays_with_the_question_of_the_projector() {
    let mut window = window(&single(), Look::SMALL, Locale::Ja);
    window.first_question();
    window.keys(&[Key::F5, Key::PageDown, Key::PageDown]);
    let there = window.headings();
    window.key(Key::Escape);
    assert!(!window.is_projecting());
    assert!(window.headings().contains(&there[0]));
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
        let question = super::catalogue().questionnaire.questions().nth(place).map(|question| question.id.clone());
        window.ask([Destination::Questions(question).into()]);
        window.key(Key::F5);
        assert!(window.shows(&words.get(key)), "{key}");
        window.key(Key::F5);
    }
}

/// A person's open sheet looks on a projector as a sheet of anybody else would: like none.
#[test]
fn two_people_with_other_answers_make_the_same_pages_of_questions() {
    let other = |n: u8| {
        let catalogue = super::catalogue();
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
            for key in [Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7] {
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
        let mut window = super::workshop::room_of_twelve(HD, Locale::Ja);
        window.keys(&[Key::F5, Key::I, Key::Enter, key]);
        (window.said(), texts(&window).into_iter().map(|text| text.said).collect::<Vec<_>>())
    };
    assert_eq!(said(Key::Num2), said(Key::Num5));
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
    let catalogue = super::catalogue();
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

#[test]
fn it_is_entered_from_every_screen() {
    let words = Words::new(Locale::Ja);
    let cases = [
        ("start", Key::Num1, "shell-workshop"),
        ("profile", Key::Num2, "shell-workshop"),
        ("questions", Key::Num3, "shell-questions"),
        ("workshop", Key::Num4, "shell-workshop"),
        ("results", Key::Num5, "shell-results"),
        ("plan", Key::Num6, "shell-plan"),
        ("towns", Key::Num7, "shell-towns"),
        ("report", Key::Num8, "shell-workshop"),
    ];
    for (name, key, arrives) in cases {
        let mut window = open_example("half", Look::SMALL, Locale::Ja);
        window.ctrl(key);
        assert!(!window.is_projecting(), "{name}");
        window.key(Key::F5);
        if arrives == "shell-workshop" {
            // What becomes of the answers of one person is asked first.
            assert!(!window.is_projecting(), "{name}");
            window.key(Key::Enter);
        }
        assert!(window.is_projecting(), "{name}");
        let root = window.harness.root();
        let focused = root.children_recursive().find(|node| node.is_focused()).expect("something has the focus");
        assert_eq!(focused.accesskit_node().value(), Some(words.get(arrives)), "{name}");
        window.key(Key::F5);
        assert!(!window.is_projecting(), "{name}");
    }
    let mut window = open(Setup::default());
    window.key(Key::F5);
    assert!(window.is_projecting());
    assert_eq!(window.headings(), [super::catalogue().towns[0].name.get(Locale::Ja)]);
    window.key(Key::Escape);
    assert!(!window.is_projecting());
}

#[test]
fn the_display_is_filled_and_given_back() {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    let ctx = window.harness.ctx.clone();
    let cases: [(Command, bool); 4] = [
        (WindowCommand::Projector.into(), true),
        (WindowCommand::Projector.into(), false),
        (WindowCommand::Projector.into(), true),
        (WindowCommand::Settings.into(), false),
    ];
    for (command, expected) in cases {
        window.harness.state_mut().apply(&ctx, command.clone());
        let mut told = Vec::new();
        for _ in 0..3 {
            window.harness.step();
            told.extend(window.harness.output().viewport_output[&ViewportId::ROOT].commands.clone());
        }
        let told: Vec<_> = told.into_iter().filter(|told| matches!(told, ViewportCommand::Fullscreen(_))).collect();
        assert_eq!(told, [ViewportCommand::Fullscreen(expected)], "{command:?}");
    }
}

#[test]
fn screens_are_gone_to_as_ever_and_those_not_for_the_room_end_it() {
    let cases = [
        (Key::Num1, false),
        (Key::Num2, false),
        (Key::Num3, true),
        (Key::Num4, true),
        (Key::Num5, true),
        (Key::Num6, true),
        (Key::Num7, true),
        (Key::Num8, false),
        (Key::N, false),
    ];
    for (key, expected) in cases {
        let mut window = open_example("half", Look::SMALL, Locale::Ja);
        window.ctrl(Key::Num7);
        window.key(Key::F5);
        window.ctrl(key);
        assert_eq!(window.is_projecting(), expected, "{key:?}");
    }
}

#[test]
fn what_lies_over_a_screen_ends_it_but_for_the_list_of_keys() {
    type Do = fn(&mut Window);
    let cases: [(&str, Do); 7] = [
        ("find a question", |window| window.ctrl(Key::F)),
        ("open", |window| window.ctrl(Key::O)),
        ("save without a file", |window| window.ctrl(Key::S)),
        ("export", |window| window.ctrl(Key::E)),
        ("quit with something unsaved", |window| window.ctrl(Key::Q)),
        ("the system closes the window", |window| {
            let _ = window.closes();
        }),
        ("a file that is no assessment", |window| {
            let path = window.folder.path().join("秘密の名前.ron");
            std::fs::write(&path, "(").expect("the file can be written");
            window.drop_file(&path);
        }),
    ];
    for (name, act) in cases {
        let mut window = open(Setup::default());
        window.ask([FileCommand::New(Box::default()).into()]);
        window.change("changed");
        window.ctrl(Key::Num3);
        window.key(Key::F5);
        assert!(window.is_projecting(), "{name}: {}", window.said());
        window.key(Key::F1);
        assert!(window.harness.query_by_role(Role::Dialog).is_some(), "{name}");
        window.key(Key::Escape);
        assert!(window.is_projecting() && window.harness.query_by_role(Role::Dialog).is_none(), "{name}");
        act(&mut window);
        assert!(!window.is_projecting(), "{name}");
        assert!(window.harness.query_by_role(Role::Dialog).is_some(), "{name}: {}", window.said());
    }
}

/// The keys are shown over the slide, and the slide is there again after them.
#[test]
fn the_list_of_keys_lies_over_the_slide() {
    let words = Words::new(Locale::Ja);
    for screen in [Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7] {
        for close in [Key::Escape, Key::Enter] {
            let mut window = open_example("workshop", HD, Locale::Ja);
            window.ctrl(screen);
            window.key(Key::F5);
            let slide = window.headings();
            window.key(Key::F1);
            assert!(window.dialog(&words.get("keys-title")), "{screen:?}");
            assert!(slide.iter().all(|heading| window.headings().contains(heading)), "{screen:?} is under it");
            window.key(Key::PageDown);
            window.key(close);
            assert!(window.is_projecting(), "{screen:?} {close:?}");
            assert_eq!(window.headings(), slide, "{screen:?} {close:?}");
        }
    }
}

#[test]
fn saving_is_said_on_the_slide_and_goes_by_itself() {
    let saved = format!("✓ {}", Words::new(Locale::Ja).get("projector-saved"));
    for screen in [Key::Num4, Key::Num7] {
        let mut window = open_example("workshop", HD, Locale::Ja);
        window.change("changed");
        window.ctrl(screen);
        window.key(Key::F5);
        assert!(!window.shows(&saved), "{screen:?}");
        window.ctrl(Key::S);
        assert!(window.is_projecting() && window.shows(&saved), "{screen:?}: {}", window.said());
        window.wait(6);
        assert!(!window.shows(&saved), "{screen:?}");
    }
}

/// Three questions on the agenda: agreed, revealed, not talked over.
fn a_day() -> Assessment {
    let mut all = voted_on(|place| (place == 0).then_some(3));
    let round = &mut all.rounds[0];
    let three: Vec<_> =
        super::catalogue().questionnaire.questions().take(3).map(|question| question.id.clone()).collect();
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
        let questions: Vec<_> = super::catalogue().questionnaire.questions().take(3).cloned().collect();
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
fn messages_wait_until_it_is_left() {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    let file = std::fs::canonicalize(window.folder.path()).expect("the folder").join("half.ron");
    window.change("changed");
    window.ctrl(Key::Num7);
    window.key(Key::F5);
    window.ctrl(Key::S);
    assert!(window.is_projecting());
    assert!(!window.shows("half.ron"), "{}", window.said());
    window.key(Key::Escape);
    assert!(window.shows("half.ron"), "{}: {}", file.display(), window.said());
}

#[test]
fn another_language_is_the_same_page() {
    let mut window = window(&agreed(), HD, Locale::Ja);
    window.first_question();
    window.keys(&[Key::F5, Key::PageDown]);
    window.ask([WindowCommand::Locale(Locale::En).into()]);
    assert!(window.is_projecting());
    let second = super::catalogue().questionnaire.questions().nth(1).map(|q| q.text.get(Locale::En).to_owned());
    assert_eq!(window.headings(), Vec::from_iter(second));
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

/// Nothing of the file is changed by what is only looked at.
#[test]
fn looking_leaves_nothing_unsaved() {
    let mut window = window(&agreed(), HD, Locale::Ja);
    let before = assessment::file::to_string(window.assessment());
    for key in [Key::Num3, Key::Num5, Key::Num6, Key::Num7] {
        window.ctrl(key);
        window.keys(&[Key::F5, Key::PageDown, Key::PageDown, Key::PageUp, Key::F5]);
    }
    assert_eq!(assessment::file::to_string(window.assessment()), before);
}

/// Pictures of the pages, for people to look at.
#[test]
#[ignore = "pictures for people: CONTRIBUTING.md says how"]
fn shots_of_the_projector() {
    let album = Album::asked_for();
    let looks = [HD, Look::LARGE, Look { pixels: [1024, 768], ..HD }];
    for (locale, look) in Locale::ALL.into_iter().flat_map(|locale| looks.map(|look| (locale, look))) {
        let place = |what: &str| album.place(&format!("projector-room-{locale}-{}-{what}.png", look.name()));
        if place("").is_some() {
            let mut window = room(look, locale);
            for (what, keys) in IN_THE_ROOM {
                window.keys(keys);
                if let Some(path) = place(what) {
                    shot(&mut window.harness, &path);
                }
            }
        }
        if place("all").is_some() {
            let mut window = voting(window(&voted_on(|at| (at % 3 == 0).then_some(2)), look, locale));
            for page in 0..24 {
                window.key(if page == 0 { Key::PageUp } else { Key::PageDown });
                if let Some(path) = place(&format!("all-{page:02}")) {
                    shot(&mut window.harness, &path);
                }
            }
        }
        for (screen, key) in SCREENS {
            let name = |page: usize| format!("projector-{screen}-{locale}-{}-{page:02}.png", look.name());
            if album.place(&name(0)).is_none() {
                continue;
            }
            let mut window = window(&agreed(), look, locale);
            window.ctrl(key);
            if screen == "questions" {
                window.first_question();
            }
            window.key(Key::F5);
            every_page(&mut window, |page, window| {
                if let Some(path) = album.place(&name(page)) {
                    shot(&mut window.harness, &path);
                }
            });
        }
    }
}
