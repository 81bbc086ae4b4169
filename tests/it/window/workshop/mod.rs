//! Whole workshops through the window, by role and label: many voices, votes, what is agreed, the report.

mod ask;
mod beside;
mod closing;
mod journeys;
mod leading_on;
mod look;
mod paper;
mod premise;
mod room;
mod rules;
pub mod same_person;
mod sheets;
mod shots;
pub mod take_in;
mod wall;

use eframe::egui::Key;
use shirube::assessment::workshop::{Talk, Workshop};
use shirube::assessment::{
    Answer, Answers, Assessment, Profile, Response, Role, Round, Value, file as assessment_file,
};
use shirube::catalogue::{Level, QuestionId};
use shirube::i18n::Locale;

use super::{Setup, Window, open_in};
use crate::asked;
use crate::screen::Look;

/// Names that must never be seen outside the file.
pub const NAMES: [&str; 9] =
    ["田中一郎", "佐藤花子", "鈴木次郎", "高橋三郎", "伊藤四郎", "渡辺五月", "山本六花", "中村七海", "小林八重"];

pub fn level(n: u8) -> Level {
    Level::new(n).expect("a level")
}

/// A question of the live edition.
pub fn q(id: &str) -> QuestionId {
    asked::question(id).id.clone()
}

/// One person's own answers, and the vote of the workshop.
pub fn alone_at_the_vote() -> Window {
    let mut window = window_on(&assessment(sheets()[..1].to_vec()), Setup::default());
    window.ctrl(Key::Num4);
    window.tab("投票と合意");
    window
}

/// Nine sheets: on most questions they lie close together, on some far apart, and of one many say they don't know.
pub fn sheets() -> Vec<Response> {
    let questions: Vec<QuestionId> =
        super::catalogue().questionnaire.questions().map(|question| question.id.clone()).collect();
    let roles = [
        Role::Promotion,
        Role::FrontLine,
        Role::FrontLine,
        Role::FrontLine,
        Role::FrontLine,
        Role::FrontLine,
        Role::Administration,
        Role::Administration,
        Role::Executive,
    ];
    let answer = |person: usize, place: usize| {
        let value = match (questions[place].as_str(), person) {
            ("partners.local", 0..4) => Value::Unknown,
            ("leadership.speed", 0..5) => Value::Level(level(0)),
            ("leadership.speed", _) => Value::Level(level(5)),
            ("services.data", _) => Value::Level(level((person % 5) as u8)),
            _ => Value::Level(level(((place + person / 8) % 4) as u8)),
        };
        Answer { value: Some(value), note: "庁内限りの覚え書き".to_owned(), ..Answer::default() }
    };
    let sheet = |(person, role): (usize, Role)| Response {
        role,
        name: NAMES[person].to_owned(),
        answers: questions
            .iter()
            .enumerate()
            .map(|(place, id)| (id.clone(), answer(person, place)))
            .collect::<Answers>(),
        ..Response::default()
    };
    roles.into_iter().enumerate().map(sheet).collect()
}

/// An assessment with these responses and nothing else.
pub fn assessment(responses: Vec<Response>) -> Assessment {
    let round = Round {
        title: "令和8年度 庁内ワークショップ".to_owned(),
        date: jiff::civil::date(2026, 11, 23),
        edition: super::catalogue().questionnaire.edition,
        responses,
        handed_on: None,
        agreed: Answers::default(),
        workshop: Workshop::default(),
        closing: None,
        targets: Default::default(),
        steps: Default::default(),
        items: Vec::new(),
    };
    let profile = Profile { name: "灯野町（架空の町）".to_owned(), ..Profile::default() };
    Assessment::new(profile, vec![round])
}

/// A window on `assessment`, which lies in a file of its own.
pub fn window_on(assessment: &Assessment, setup: Setup) -> Window {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let file = folder.path().join("話し合い.ron");
    std::fs::write(&file, assessment_file::to_string(assessment)).expect("the file can be written");
    open_in(Setup { file: Some(file), ..setup }, folder)
}

/// A window with nine sheets, in the room.
pub fn room_of_twelve(look: Look, locale: Locale) -> Window {
    let mut assessment = assessment(sheets());
    assessment.rounds[0].workshop.present = Some(12);
    let mut window = window_on(&assessment, Setup { look, locale, ..Setup::default() });
    window.ctrl(Key::Num4);
    window.tab(if locale == Locale::Ja { "投票と合意" } else { "Vote and agree" });
    window
}

impl Window {
    /// Goes to a tab of the workshop.
    pub fn tab(&mut self, label: &str) {
        use eframe::egui::accesskit::Role;
        use egui_kittest::kittest::Queryable;
        self.harness.get_by_role_and_label(Role::Tab, label).click();
        self.harness.run();
    }

    /// Follows the link called `label`.
    pub fn follow(&mut self, label: &str) {
        use eframe::egui::accesskit::Role;
        use egui_kittest::kittest::Queryable;
        self.harness.get_by_role_and_label(Role::Link, label).click();
        self.harness.run();
    }

    /// Presses these keys one after the other.
    pub fn keys(&mut self, keys: &[Key]) {
        for key in keys {
            self.key(*key);
        }
    }

    /// What was said in the room on the question called `id`.
    pub fn talk(&self, id: &str) -> Talk {
        self.assessment().current().workshop.talk(&q(id)).cloned().unwrap_or_default()
    }
}
