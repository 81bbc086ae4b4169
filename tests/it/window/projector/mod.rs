//! The projector: every page of it is whole and readable from the back of a room, nothing private is on it, the keys of a
//! clicker move it, and whatever lies over a screen ends it.

mod private;
mod room;
mod slides;
mod ways;

use std::collections::BTreeSet;

use eframe::egui::accesskit::{Live, Role};
use eframe::egui::{Key, Rect, ViewportCommand, ViewportId, pos2};
use egui_kittest::kittest::{NodeT, Queryable};
use shirube::assessment::workshop::{Counts, Method, Talk, Vote};
use shirube::assessment::{self, Answer, Assessment, Response, Value};
use shirube::i18n::{Locale, Words};
use shirube::ui::command::{Command, Destination, FileCommand, WindowCommand, WorkshopPart};
use shirube::ui::projector::scale::{QUESTION, SMALLEST, unit};

use super::looks::{texts, wrong_texts};
use super::places::{self, entries, is_projected, projected};
use super::workshop::{NAMES, assessment, level, q, sheets, window_on};
use super::{Setup, Window, open, open_example};
use crate::asked;
use crate::screen::{Album, Look, shot};

/// The smallest display, one that is less wide, a usual one at 200 %, and a large one.
const LOOKS: [Look; 4] = [HD, Look { pixels: [1024, 768], ..HD }, Look::SMALL.largest(), Look::LARGE];

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
    let mut wrong = wrong_texts(window, SMALLEST * unit(points) - 0.02);
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

impl Window {
    fn first_question(&mut self) {
        let first = super::catalogue().questionnaire.questions().next().map(|question| question.id.clone());
        self.ask([Destination::Questions(first).into()]);
    }
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
        for (screen, key) in projected() {
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
