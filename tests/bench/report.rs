//! What a report takes the first time, a second time after one answer changed, and its pages for the screen alone.
//! `cargo bench --bench report`. That of `tests/bench/measure.py` compares whole runs of the program with the typesetter's own.

#![expect(clippy::print_stdout, reason = "people read what was measured")]

use std::path::Path;
use std::time::{Duration, Instant};

use jiff::civil::date;
use shirube::assessment::{Answer, Assessment, Value, file};
use shirube::catalogue::{Catalogue, Level, built_in};
use shirube::i18n::Locale;
use shirube::report::{self, Attach, Form, Options};

/// Changed answers, each followed by a report; the median counts.
const CHANGES: usize = 9;

fn main() {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/examples/full.ron");
    let (catalogue, mut assessment) = (built_in(), file::open(&example).expect("the example").assessment);
    let first = taken(&catalogue, &assessment);
    let mut again: Vec<Duration> = (0..CHANGES)
        .map(|n| {
            change(&catalogue, &mut assessment, n);
            taken(&catalogue, &assessment)
        })
        .collect();
    again.sort();
    let (first, again) = (first.as_secs_f64(), again[CHANGES / 2].as_secs_f64());
    println!("first: {:.0} ms", first * 1e3);
    println!("after one changed answer: {:.0} ms, {:.2} of the first", again * 1e3, again / first);
}

fn taken(catalogue: &Catalogue, assessment: &Assessment) -> Duration {
    let options = Options { locale: Locale::Ja, date: date(2026, 11, 22), attach: Attach::Copy, form: Form::Whole };
    let begun = Instant::now();
    report::pdf(catalogue, assessment, &options).expect("a report");
    begun.elapsed()
}

/// Gives the question in the place `n` of the order another level.
fn change(catalogue: &Catalogue, assessment: &mut Assessment, n: usize) {
    let question = catalogue.questionnaire.questions().nth(n).expect("a question").id.clone();
    let response = &mut assessment.rounds.last_mut().expect("a round").responses[0];
    let next = response.answers.get(&question).and_then(Answer::level).and_then(Level::next);
    let level = next.unwrap_or(Level::MIN);
    response.answers.set(question, Answer::of(Value::Level(level)));
}
