//! The command line: what can be asked, in which language it answers, and the code it ends with.
//!
//! A command is a variant of `Command` and a file of its own, with its arguments and a `run` that takes them and a
//! [`Context`]. The help is English; everything else is said in the language of the context.

mod assessments;
mod blank;
mod calendar;
mod check;
mod close;
mod collect;
mod example;
mod exit;
mod kit;
mod meter;
mod mistake;
mod national;
mod opened;
mod output;
mod report;
mod start;
mod strip;
mod table;

use std::ffi::OsString;
use std::io::Write;
use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{CommandFactory, Parser, Subcommand};

pub use exit::Exit;
use output::Context;
use start::Opening;
pub use start::{Shown, Start, Window};

use crate::i18n::{Locale, Words};
use crate::jobs::{self, panics};
use crate::problem::{Kind, Problem};
use crate::session::faults::{Fault, FaultLog, Trail};

/// Commands, and what is done without one.
const USAGE: &str = "shirube [OPTIONS] [FILE]       the window, on FILE if one is given
       shirube [OPTIONS] <COMMAND>";

#[derive(Parser)]
#[command(name = "shirube", version, about, after_help = Exit::help(), override_usage = USAGE)]
struct Arguments {
    /// Language of messages, reports and sheets; without it messages follow the system, all else is in Japanese
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = locales())]
    lang: Option<Locale>,

    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    Ask(kit::Ask),
    Blank(blank::Blank),
    Calendar(calendar::Calendar),
    Check(check::Check),
    Close(close::Close),
    Collect(collect::Collect),
    Kit(kit::Kit),
    National(national::National),
    Report(report::Report),
    Strip(strip::Strip),
    Table(table::Table),
}

/// Where a command writes.
pub struct Streams<'a> {
    /// What was asked for.
    pub out: &'a mut dyn Write,
    /// What is wrong.
    pub err: &'a mut dyn Write,
    /// Whether a person watches `err` while the command works: it is then told how far it is.
    pub is_watched: bool,
}

/// As [`run_with`], where there is no window and nobody watches.
pub fn run<A>(args: impl IntoIterator<Item = A>, out: &mut dyn Write, err: &mut dyn Write) -> Exit
where
    A: Into<OsString> + Clone,
{
    run_with(args, &|_| Ok(Shown::NoDisplay), Streams { out, err, is_watched: false })
}

/// Does what `args` ask (the program's name first). Without a command it opens `window`.
pub fn run_with<A>(args: impl IntoIterator<Item = A>, window: Window<'_>, streams: Streams<'_>) -> Exit
where
    A: Into<OsString> + Clone,
{
    let args: Vec<OsString> = args.into_iter().map(Into::into).collect();
    let Streams { out, err, is_watched } = streams;
    let (lang, wanted) = match wanted(&args) {
        Ok(wanted) => wanted,
        Err(error) if error.use_stderr() => {
            let lang = mistake::lang(&args);
            let words = Words::new(lang.unwrap_or_else(system_locale));
            return Context { words, lang, out, err, is_watched }.fail(&mistake::problems(&error, &args));
        }
        // Help and version are what was asked for.
        Err(asked) => return output::write(out, &asked.render().to_string()),
    };
    let words = Words::new(lang.unwrap_or_else(system_locale));
    let mut context = Context { words, lang, out, err, is_watched };
    guarded(&mut context, command_in(&args), &FaultLog::of_user(), |context| match wanted {
        Wanted::Command(command) => command.run(context),
        Wanted::Window(file) => start::run(&Start { file, lang }, window, context),
    })
}

/// From here on a panic is not printed as the language does it, in English and with addresses: what catches it says it.
pub fn quiet_panics() {
    panic::set_hook(Box::new(panics::note));
}

/// All that can be typed: commands, options, what their values are called and may be.
pub fn command_line() -> clap::Command {
    let mut all = Arguments::command();
    // Only then do arguments know how they are written.
    all.build();
    all
}

/// The command in `args`, by the name that it has here.
fn command_in(args: &[OsString]) -> String {
    let known = command_line();
    let named = |arg: &OsString| known.find_subcommand(arg).map(|command| command.get_name().to_owned());
    args.iter().skip(1).find_map(named).unwrap_or_default()
}

/// Where `work` panics, that ends as a sentence and a code of its own, and as an entry in `faults`.
fn guarded(
    context: &mut Context<'_>,
    command: String,
    faults: &FaultLog,
    work: impl FnOnce(&mut Context<'_>) -> Exit,
) -> Exit {
    let asked = || {
        panics::break_down_where_asked("Command", &command);
        work(context)
    };
    match catch_unwind(AssertUnwindSafe(asked)) {
        Ok(exit) => exit,
        Err(panic) => {
            let place = jobs::record(&*panic);
            let fault = Fault { part: format!("command {command}"), place: place.clone(), is_unsaid: false };
            let broken = match faults.note(&fault, &Trail::default(), &context.words) {
                Some(log) => Problem::new(Kind::Internal, "command-broke-down-noted").with("log", log.display()),
                None => Problem::new(Kind::Internal, "command-broke-down").with("detail", place),
            };
            context.fail(&[broken])
        }
    }
}

impl Command {
    fn run(self, context: &mut Context<'_>) -> Exit {
        match self {
            Command::Ask(ask) => ask.run(context),
            Command::Blank(blank) => blank.run(context),
            Command::Calendar(calendar) => calendar.run(context),
            Command::Check(check) => check.run(context),
            Command::Close(close) => close.run(context),
            Command::Collect(collect) => collect.run(context),
            Command::Kit(kit) => kit.run(context),
            Command::National(national) => national.run(context),
            Command::Report(report) => report.run(context),
            Command::Strip(strip) => strip.run(context),
            Command::Table(table) => table.run(context),
        }
    }
}

enum Wanted {
    Command(Command),
    /// On this file, if one is given.
    Window(Option<PathBuf>),
}

fn wanted(args: &[OsString]) -> Result<(Option<Locale>, Wanted), clap::Error> {
    match Arguments::try_parse_from(args) {
        Ok(arguments) => Ok((arguments.lang, arguments.command.map_or(Wanted::Window(None), Wanted::Command))),
        Err(error) if start::is_file(&error) => {
            Opening::try_parse_from(args).map(|opening| (opening.lang, Wanted::Window(Some(opening.file))))
        }
        Err(error) => Err(error),
    }
}

/// Japanese where the system speaks it, else English.
pub fn system_locale() -> Locale {
    let is_japanese = sys_locale::get_locale().is_some_and(|l| l.to_ascii_lowercase().starts_with("ja"));
    if is_japanese { Locale::Ja } else { Locale::En }
}

fn locales() -> impl TypedValueParser<Value = Locale> {
    PossibleValuesParser::new(Locale::ALL.map(Locale::code)).try_map(|code| code.parse::<Locale>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::faults;

    /// What was formatted into a panic may be somebody's: it stands neither in the sentence nor in the record.
    #[test]
    fn a_panic_ends_as_a_sentence_and_a_code() {
        let folder = tempfile::tempdir().expect("a folder");
        let log = folder.path().join("kept").join(faults::NAME);
        let kept = FaultLog::in_folder(folder.path().join("kept"), || jiff::Timestamp::UNIX_EPOCH);
        // A file lies where the record's folder is to be.
        let taken = tempfile::NamedTempFile::new().expect("a file");
        let unkept = FaultLog::in_folder(taken.path().to_owned(), || jiff::Timestamp::UNIX_EPOCH);
        let path = log.to_string_lossy().into_owned();
        for (lang, faults, said) in
            [(Locale::Ja, &kept, path.as_str()), (Locale::En, &kept, &path), (Locale::En, &unkept, "?")]
        {
            let (mut out, mut err) = (Vec::new(), Vec::new());
            let mut context =
                Context { words: Words::new(lang), lang: Some(lang), out: &mut out, err: &mut err, is_watched: false };
            let exit = guarded(&mut context, "strip".to_owned(), faults, |_| {
                std::panic::resume_unwind(Box::new("髙橋さんの回答".to_owned()))
            });
            assert_eq!((exit, out.as_slice()), (Exit::Internal, [].as_slice()));
            let err = String::from_utf8_lossy(&err);
            assert!(err.contains(said) && !err.contains("髙橋"), "{err}");
        }
        let record = std::fs::read_to_string(log).expect("a record");
        assert_eq!(record.matches("in: command strip\nat: ?\n").count(), 2, "{record}");
        assert!(!record.contains("髙橋"), "{record}");
    }

    #[test]
    fn a_command_is_recorded_by_its_own_name() {
        let check = |args: &[&str], expected: &str| {
            let args: Vec<OsString> = args.iter().map(Into::into).collect();
            assert_eq!(command_in(&args), expected, "{args:?}");
        };
        check(&["shirube", "--lang", "ja", "report", "秘密.ron"], "report");
        check(&["shirube", "秘密.ron"], "");
        check(&["shirube"], "");
    }
}
