//! What the largest files take: time and memory of writing one and reading it back.
//! `cargo bench --bench large` makes 2,300 sheets with a note of 43 characters on every question; another number behind
//! `--` makes so many, in as many rounds as they need.

#![expect(clippy::print_stdout, reason = "people read what was measured")]

use std::time::Instant;

use jiff::civil::date;
use shirube::assessment::file::{self, Replacing};
use shirube::assessment::{Answer, Answers, Profile, Response, Role, Round, Value, limits};
use shirube::catalogue::{Level, built_in};
use shirube::session::{new_assessment, next_round};

/// As long as a short remark gets.
const NOTE: &str = "窓口の職員が二人で見直し、手順書は共有の棚に置いてある。次の見直しは来年度の四月。";

fn main() {
    let count = std::env::args().skip(1).find_map(|arg| arg.parse().ok()).unwrap_or(2_300);
    let folder = tempfile::tempdir().expect("a folder for the file");
    let path = folder.path().join("large.ron");
    let begun = peak();
    let assessment = made(count);
    tell(&format!("{count} sheets in memory"), begun);
    let before = Instant::now();
    let written = file::save(&assessment, &path, Replacing::Nothing);
    written.expect("a file that can be written");
    let size = path.metadata().expect("the file").len();
    tell(&format!("saved {:.1} MB in {:.2} s", size as f64 / 1e6, before.elapsed().as_secs_f64()), begun);
    drop(assessment);
    let before = Instant::now();
    file::open(&path).expect("a file that can be read");
    tell(&format!("opened in {:.2} s", before.elapsed().as_secs_f64()), begun);
}

fn made(count: usize) -> shirube::assessment::Assessment {
    let catalogue = built_in();
    let mut assessment =
        new_assessment(Profile::default(), date(2026, 11, 26), catalogue.questionnaire.edition.clone());
    let answers = |n: usize| -> Answers {
        let questions = catalogue.questionnaire.questions().enumerate();
        let answer = |at: usize| {
            let level = Level::new(((n + at) % 6) as u8).expect("a level");
            Answer { note: format!("{NOTE}{n:04}"), ..Answer::of(Value::Level(level)) }
        };
        questions.map(|(at, question)| (question.id.clone(), answer(at))).collect()
    };
    let response =
        |n: usize| Response { role: Role::FrontLine, name: format!("{n}"), answers: answers(n), ..Response::default() };
    let mut sheets = (0..count).map(response).peekable();
    assessment.rounds[0].responses = sheets.by_ref().take(limits::RESPONSES).collect();
    while sheets.peek().is_some() {
        let next = next_round(&assessment, date(2027, 11, 26), &catalogue.questionnaire);
        let responses = sheets.by_ref().take(limits::RESPONSES).collect();
        assessment.rounds.push(Round { responses, ..next });
    }
    assessment
}

fn tell(what: &str, begun: Option<u64>) {
    match (begun, peak()) {
        (Some(begun), Some(peak)) => println!("{what}; peak memory {} MB, {begun} KB at first", peak / 1024),
        _ => println!("{what}"),
    }
}

/// The most memory that was ever resident, in KB, where the system tells.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
