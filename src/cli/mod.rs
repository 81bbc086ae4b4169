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
mod kit;
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
use clap::{Parser, Subcommand};

pub use exit::Exit;
use output::Context;
use start::Opening;
pub use start::{Shown, Start, Window};

use crate::i18n::{Locale, Words};
use crate::jobs::{self, panics};
use crate::problem::{Kind, Problem};

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
    guarded(&mut context, |context| match wanted {
        Wanted::Command(command) => command.run(context),
        Wanted::Window(file) => start::run(&Start { file, lang }, window, context),
    })
}

/// From here on a panic is not printed as the language does it, in English and with addresses: what catches it says it.
pub fn quiet_panics() {
    panic::set_hook(Box::new(panics::note));
}

/// Where `work` panics, that ends as a sentence and a code of its own.
fn guarded(context: &mut Context<'_>, work: impl FnOnce(&mut Context<'_>) -> Exit) -> Exit {
    match catch_unwind(AssertUnwindSafe(|| work(context))) {
        Ok(exit) => exit,
        Err(panic) => {
            let broken = Problem::new(Kind::Internal, "command-broke-down").with("detail", jobs::record(&*panic));
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

    #[test]
    fn a_panic_ends_as_a_sentence_and_a_code() {
        for (lang, said) in [(Locale::Ja, "ここを探す"), (Locale::En, "ここを探す")] {
            let (mut out, mut err) = (Vec::new(), Vec::new());
            let mut context = Context { words: Words::new(lang), lang: Some(lang), out: &mut out, err: &mut err };
            let exit = guarded(&mut context, |_| std::panic::resume_unwind(Box::new("ここを探す")));
            assert_eq!((exit, out.as_slice()), (Exit::Internal, [].as_slice()));
            assert!(String::from_utf8_lossy(&err).contains(said), "{}", String::from_utf8_lossy(&err));
        }
    }
}
