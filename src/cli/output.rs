//! What commands write: results to one stream, problems to the other.

use std::io::{self, Write};

use super::Exit;
use crate::i18n::{Locale, Words};
use crate::problem::{Kind, Problem, visible};

/// What a command has at hand.
pub(super) struct Context<'a> {
    pub words: Words,
    /// The language that was asked for, if one was.
    pub lang: Option<Locale>,
    pub out: &'a mut dyn Write,
    pub err: &'a mut dyn Write,
    /// Whether a person watches `err` while the command works.
    pub is_watched: bool,
}

impl Context<'_> {
    /// Writes what was asked for.
    pub fn print(&mut self, text: &str) -> Exit {
        let exit = write(self.out, text);
        if exit == Exit::Unwritable {
            return self.fail(&[Problem::new(Kind::Unwritable, "cli-output")]);
        }
        exit
    }

    /// The same, with what is to be known of files that were written.
    pub fn print_with(&mut self, text: &str, remarks: &[Problem]) -> Exit {
        let exit = self.print(text);
        self.remark("output-remarks", remarks);
        exit
    }

    /// Writes all `problems`, each with its place and remedy, and how many they are.
    pub fn fail(&mut self, problems: &[Problem]) -> Exit {
        let mut text: String = problems.iter().map(|problem| self.block(problem)).collect();
        text.push_str(&self.words.format("cli-problems", &[("count", problems.len().into())]));
        text.push('\n');
        // The code says that something is wrong, even where nobody can be told what.
        let _ = self.err.write_all(harmless(&text).as_bytes());
        Exit::of(problems)
    }

    /// Writes what is to be known beside the result, under this heading; nothing where there is none.
    pub fn remark(&mut self, heading: &str, remarks: &[Problem]) {
        if !remarks.is_empty() {
            let blocks: String = remarks.iter().map(|remark| self.block(remark)).collect();
            let text = format!("{}\n{blocks}", self.words.get(heading));
            let _ = self.err.write_all(harmless(&text).as_bytes());
        }
    }

    /// Writes one problem that is not found in a file but in the way of everything.
    pub fn fail_in_short(&mut self, problem: &Problem) -> Exit {
        let text = self.block(problem);
        let _ = self.err.write_all(harmless(&text).as_bytes());
        Exit::from(problem.kind)
    }

    fn block(&self, problem: &Problem) -> String {
        let sentence = self.words.problem(problem);
        let place = if sentence.place.is_empty() { String::new() } else { format!("{}: ", sentence.place) };
        format!("{place}{}\n    {}\n", sentence.what, sentence.remedy)
    }
}

/// Writes `text`. A reader that has gone (`| head`) has what it wanted.
pub(super) fn write(out: &mut dyn Write, text: &str) -> Exit {
    match out.write_all(harmless(text).as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => Exit::Done,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Done,
        Err(_) => Exit::Unwritable,
    }
}

/// `text`, its lines made visible: names of files and content of catalogues must not steer the terminal.
pub(super) fn harmless(text: &str) -> String {
    text.split('\n').map(visible).collect::<Vec<_>>().join("\n")
}
