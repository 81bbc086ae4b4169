//! What `shirube collect` says of what it did: a line for each file that was not taken whole, and how many came out how.

use std::path::Path;

use super::Done;
use crate::cli::Exit;
use crate::cli::output::Context;
use crate::cli::report::said;
use crate::exchange::{Accounts, Collected, Incoming, Outcome};
use crate::i18n::Words;
use crate::problem::Problem;

/// Says what was done, and what is wrong.
pub fn done(context: &mut Context<'_>, output: &Path, collected: &Collected, done: Done) -> Exit {
    let Done { incoming, remarks, is_written, filled } = done;
    let words = &context.words;
    let came = match &filled {
        Some(filled) if filled.questions == 0 => words.get("came-filled-none"),
        Some(filled) => words.format("came-filled", &[("count", filled.questions.into())]),
        None => responses(words, &incoming),
    };
    let mut text = files(words, collected, &incoming) + &came + "\n";
    let mut problems: Vec<Problem> = collected.problems.clone();
    problems.extend(incoming.clash_problems(&collected.given));
    problems.extend(incoming.problems);
    problems.extend(filled.into_iter().flat_map(|filled| filled.left));
    text += &match is_written {
        true => said(words, "collect-written", output),
        false if output.exists() => said(words, "collect-unchanged", output),
        false => said(words, "collect-not-written", output),
    };
    if is_written && !problems.is_empty() {
        text += &(words.get("collect-summary-written-all-the-same") + "\n");
    }
    let printed = context.print(&text);
    let remarks: Vec<Problem> = collected.remarks.iter().cloned().chain(remarks).collect();
    context.remark("collect-remarks", &remarks);
    if problems.is_empty() { printed } else { context.fail(&problems) }
}

/// The same where nothing came of it.
pub fn failed(context: &mut Context<'_>, collected: &Collected, problems: Vec<Problem>) -> Exit {
    let lines = files(&context.words, collected, &Incoming::default());
    let _ = context.print(&lines);
    context.fail(&collected.problems.iter().cloned().chain(problems).collect::<Vec<_>>())
}

fn files(words: &Words, collected: &Collected, incoming: &Incoming) -> String {
    let accounts = collected.accounts(incoming);
    let mut text = String::new();
    for file in &accounts.files {
        let of = |key, other: &Path| words.format(key, &[("path", name(other).into())]);
        let outcome = match &file.outcome {
            Outcome::Whole => continue,
            Outcome::Part => words.get("collect-line-part"),
            Outcome::Nothing => words.get("collect-line-nothing"),
            Outcome::SameAs(other) => of("collect-line-same", other),
            Outcome::OtherCounts(Some(other)) => of("collect-line-other-counts", other),
            Outcome::OtherCounts(None) => words.get("collect-line-there-counts"),
            Outcome::Undecided => words.get("collect-line-undecided"),
        };
        text += &format!("{}: {outcome}\n", name(&file.path));
    }
    for goal in &collected.goals {
        text += &format!("{}: {}\n", name(goal), words.get("collect-line-goal"));
    }
    text += &counts(words, &accounts);
    if !collected.aside.is_empty() {
        text += &words.format("collect-summary-aside", &[("count", collected.aside.len().into())]);
        text += "\n";
    }
    text
}

/// How many files came out how: together as many as were given.
fn counts(words: &Words, accounts: &Accounts) -> String {
    let count = |is_meant: fn(&Outcome) -> bool| accounts.count(is_meant);
    let counts = [
        ("files-whole", count(|outcome| matches!(outcome, Outcome::Whole))),
        ("files-part", count(|outcome| matches!(outcome, Outcome::Part))),
        ("files-nothing", count(|outcome| matches!(outcome, Outcome::Nothing))),
        ("files-same", count(|outcome| matches!(outcome, Outcome::SameAs(_)))),
        ("files-other", count(|outcome| matches!(outcome, Outcome::OtherCounts(_)))),
        ("files-undecided", count(|outcome| matches!(outcome, Outcome::Undecided))),
    ];
    words.file_counts(accounts.files.len(), &counts) + "\n"
}

fn responses(words: &Words, incoming: &Incoming) -> String {
    let mut text = words.format("collect-summary-responses", &[("new", incoming.new.into())]);
    let counts = [("collect-summary-replaced", incoming.replaced), ("collect-summary-there", incoming.there)];
    for (key, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
        text += " ";
        text += &words.format(key, &[("count", count.into())]);
    }
    text
}

fn name(path: &Path) -> String {
    path.display().to_string()
}
