//! A command line that is not understood, as problems: clap finds what is wrong, the sentences are ours and in the language
//! of the person who typed it.

use std::ffi::OsString;
use std::path::Path;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, CommandFactory, Error};

use super::Arguments;
use crate::i18n::Locale;
use crate::problem::{Kind, Problem, quoted};

/// Characters of a word that go into a sentence.
const MOST: usize = 200;

/// The language asked for on a command line that is not understood otherwise; none where it is not one of ours.
pub(super) fn lang(args: &[OsString]) -> Option<Locale> {
    let mut words = words(args).take_while(|word| word != "--");
    while let Some(word) = words.next() {
        let code = match word.strip_prefix("--lang") {
            Some("") => words.next()?,
            Some(rest) if rest.starts_with('=') => rest[1..].to_owned(),
            _ => continue,
        };
        return code.parse().ok();
    }
    None
}

/// What is wrong with `args`, of which clap says `error`; never empty.
pub(super) fn problems(error: &Error, args: &[OsString]) -> Vec<Problem> {
    let mistake = Mistake { error, args, command: command(args) };
    let found = match error.kind() {
        ErrorKind::MissingRequiredArgument => mistake.missing(),
        _ => vec![mistake.problem()],
    };
    let place = mistake.command_line();
    found.into_iter().map(|problem| problem.with("command", &place).of(&place)).collect()
}

struct Mistake<'a> {
    error: &'a Error,
    args: &'a [OsString],
    /// The command that was asked for, if it is one.
    command: Option<Command>,
}

impl Mistake<'_> {
    fn problem(&self) -> Problem {
        let new = |key| Problem::new(Kind::Usage, key);
        match self.error.kind() {
            ErrorKind::InvalidSubcommand => match self.said(ContextKind::InvalidSubcommand) {
                Some(word) if word.is_empty() => new("cli-name-empty"),
                Some(word) => self.unknown_command(&word),
                None => new("cli-not-understood"),
            },
            ErrorKind::UnknownArgument => match self.said(ContextKind::InvalidArg) {
                Some(word) if word.starts_with('-') && word != "-" => self.unknown_option(&word),
                Some(word) => {
                    let of = if self.command.is_some() { "command" } else { "window" };
                    new("cli-too-many").with("word", quoted(&word, MOST)).with("of", of)
                }
                None => new("cli-not-understood"),
            },
            ErrorKind::InvalidValue | ErrorKind::ValueValidation => self.value(),
            ErrorKind::TooManyValues => {
                let given = self.said(ContextKind::InvalidValue).unwrap_or_default();
                new("cli-value-too-many").with("option", self.option().shown).with("given", quoted(&given, MOST))
            }
            ErrorKind::ArgumentConflict => {
                let option = self.option();
                match self.said(ContextKind::PriorArg).map(|prior| self.shown(&prior).shown) {
                    Some(other) if !other.is_empty() && other != option.shown => {
                        new("cli-conflict").with("option", option.shown).with("other", other)
                    }
                    _ => new("cli-twice").with("option", option.shown),
                }
            }
            ErrorKind::InvalidUtf8 => new("cli-not-text"),
            _ => new("cli-not-understood"),
        }
    }

    /// One for each thing that is missing.
    fn missing(&self) -> Vec<Problem> {
        let missing = match self.error.get(ContextKind::InvalidArg) {
            Some(ContextValue::Strings(missing)) => missing.clone(),
            other => other.iter().map(ToString::to_string).collect(),
        };
        // As clap writes it, the word before it left out.
        let usage = self.said(ContextKind::Usage).unwrap_or_default();
        let usage = usage.split_once(": ").map_or(&*usage, |(_, usage)| usage).trim();
        let problem = |said: &String| {
            let Argument { shown, value } = self.shown(said);
            let what = match shown.as_str() {
                "FILE" => "file",
                "FILES" => "files",
                "-o" => "output",
                _ => "other",
            };
            let problem = Problem::new(Kind::Usage, "cli-missing").with("what", what).with("option", shown);
            problem.with("value", value).with("usage", quoted(usage, MOST))
        };
        missing.iter().map(problem).collect()
    }

    fn unknown_command(&self, word: &str) -> Problem {
        let commands = Arguments::command();
        let names: Vec<&str> = commands.get_subcommands().map(Command::get_name).collect();
        let problem = Problem::new(Kind::Usage, "cli-unknown-command").with("word", quoted(word, MOST));
        problem.with("similar", self.similar(ContextKind::SuggestedSubcommand)).with("commands", names.join(", "))
    }

    fn unknown_option(&self, said: &str) -> Problem {
        // Of `-x.ron` clap names `-x`.
        let is_it = |word: &String| word == said || word.split('=').next() == Some(said);
        let is_cluster = |word: &String| !said.starts_with("--") && word.starts_with(said);
        let whole = words(self.args).find(is_it).or_else(|| words(self.args).find(is_cluster));
        let word = whole.as_deref().unwrap_or(said);
        let problem = |key| Problem::new(Kind::Usage, key).with("word", quoted(word, MOST));
        let is_name = !word.is_ascii()
            || Path::new(word).exists()
            || word.split('=').next().is_some_and(|word| word.contains(['.', '/', '\\']));
        if is_name {
            return problem("cli-dash-name");
        }
        let of = if self.command.is_some() { "command" } else { "window" };
        problem("cli-unknown-option").with("similar", self.similar(ContextKind::SuggestedArg)).with("of", of)
    }

    /// A value that is missing, empty, or none of those that may be.
    fn value(&self) -> Problem {
        let Argument { shown, value } = self.option();
        let given = self.said(ContextKind::InvalidValue).unwrap_or_default();
        let allowed = self.said(ContextKind::ValidValue).unwrap_or_default();
        match (given.is_empty(), shown == value) {
            (true, true) => Problem::new(Kind::Usage, "cli-name-empty"),
            (true, false) => {
                let is_path = ["OUT", "FILE", "DIR"].iter().any(|path| value.starts_with(path));
                let problem = Problem::new(Kind::Usage, "cli-value-missing").with("option", shown).with("value", value);
                problem.with("of", if is_path { "path" } else { "other" })
            }
            _ => Problem::new(Kind::Usage, "cli-value-unknown")
                .with("option", shown)
                .with("given", quoted(&given, MOST))
                .with("allowed", if allowed.is_empty() { "none".to_owned() } else { allowed }),
        }
    }

    fn option(&self) -> Argument {
        self.shown(&self.said(ContextKind::InvalidArg).unwrap_or_default())
    }

    /// What clap names `--output <OUT.pdf>`, as people type it.
    fn shown(&self, said: &str) -> Argument {
        let is_it = |arg: &&Arg| arg.to_string() == said;
        let short = self.command.as_ref().and_then(|c| c.get_arguments().find(is_it)).and_then(Arg::get_short);
        let (name, value) = said.split_once(' ').unwrap_or((said, said));
        let bare = |text: &str| text.trim_end_matches("...").trim_matches(['<', '>', '[', ']']).to_owned();
        Argument { shown: short.map_or_else(|| bare(name), |short| format!("-{short}")), value: bare(value) }
    }

    /// The first of what clap takes for meant.
    fn similar(&self, kind: ContextKind) -> String {
        let first = match self.error.get(kind) {
            Some(ContextValue::Strings(all)) => all.first().cloned(),
            Some(ContextValue::String(one)) => Some(one.clone()),
            _ => None,
        };
        first.unwrap_or_else(|| "none".to_owned())
    }

    fn said(&self, kind: ContextKind) -> Option<String> {
        self.error.get(kind).map(ToString::to_string)
    }

    /// `shirube report`.
    fn command_line(&self) -> String {
        match &self.command {
            Some(command) => format!("shirube {}", command.get_name()),
            None => "shirube".to_owned(),
        }
    }
}

/// An argument: how it is given, and what its value is called; the same where it is given by its place alone.
struct Argument {
    shown: String,
    value: String,
}

/// The command that these arguments ask for.
fn command(args: &[OsString]) -> Option<Command> {
    let mut words = words(args);
    let first = loop {
        match words.next()?.as_str() {
            "--lang" => {
                words.next();
            }
            word if word.starts_with('-') => {}
            word => break word.to_owned(),
        }
    };
    super::command_line().find_subcommand(first).cloned()
}

/// What was typed behind the name of the program.
fn words(args: &[OsString]) -> impl Iterator<Item = String> {
    args.iter().skip(1).map(|arg| arg.to_string_lossy().into_owned())
}
