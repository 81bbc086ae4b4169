//! The command line: what can be asked, in which language it answers, and the code it ends with.
//!
//! A command is a variant of `Command` and a file of its own, with its arguments and a `run` that takes them and a
//! [`Context`]. The help is English; everything else is said in the language of the context.

mod blank;
mod calendar;
mod check;
mod close;
mod collect;
mod example;
mod exit;
mod mistake;
mod national;
mod output;
mod report;
mod start;
mod strip;
mod table;

use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Parser, Subcommand};

pub use exit::Exit;
use output::Context;
use start::Opening;
pub use start::{Shown, Start, Window};

use crate::i18n::{Locale, Words};

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
    Blank(blank::Blank),
    Calendar(calendar::Calendar),
    Check(check::Check),
    Close(close::Close),
    Collect(collect::Collect),
    National(national::National),
    Report(report::Report),
    Strip(strip::Strip),
    Table(table::Table),
}

/// As [`run_with`], where there is no window.
pub fn run<A>(args: impl IntoIterator<Item = A>, out: &mut dyn Write, err: &mut dyn Write) -> Exit
where
    A: Into<OsString> + Clone,
{
    run_with(args, &|_| Ok(Shown::NoDisplay), out, err)
}

/// Does what `args` ask (the program's name first), writing to `out` what was asked for and to `err` what is wrong.
/// Without a command it opens `window`.
pub fn run_with<A>(
    args: impl IntoIterator<Item = A>,
    window: Window<'_>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Exit
where
    A: Into<OsString> + Clone,
{
    let args: Vec<OsString> = args.into_iter().map(Into::into).collect();
    let (lang, wanted) = match wanted(&args) {
        Ok(wanted) => wanted,
        Err(error) if error.use_stderr() => {
            let lang = mistake::lang(&args);
            let words = Words::new(lang.unwrap_or_else(system_locale));
            return Context { words, lang, out, err }.fail(&mistake::problems(&error, &args));
        }
        // Help and version are what was asked for.
        Err(asked) => return output::write(out, &asked.render().to_string()),
    };
    let words = Words::new(lang.unwrap_or_else(system_locale));
    let mut context = Context { words, lang, out, err };
    match wanted {
        Wanted::Command(Command::Blank(blank)) => blank.run(&mut context),
        Wanted::Command(Command::Calendar(calendar)) => calendar.run(&mut context),
        Wanted::Command(Command::Check(check)) => check.run(&mut context),
        Wanted::Command(Command::Close(close)) => close.run(&mut context),
        Wanted::Command(Command::Collect(collect)) => collect.run(&mut context),
        Wanted::Command(Command::National(national)) => national.run(&mut context),
        Wanted::Command(Command::Report(report)) => report.run(&mut context),
        Wanted::Command(Command::Strip(strip)) => strip.run(&mut context),
        Wanted::Command(Command::Table(table)) => table.run(&mut context),
        Wanted::Window(file) => start::run(&Start { file, lang }, window, &mut context),
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
