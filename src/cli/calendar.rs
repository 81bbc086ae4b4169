//! `shirube calendar`: the due dates of the action items, for the calendar of an office.

use std::path::PathBuf;

use clap::Args;

use super::Exit;
use super::opened;
use super::output::Context;
use super::report::{day, known_municipality, replace, said, today};
use crate::catalogue;
use crate::exchange::{CalendarOptions, calendar_ics};
use crate::i18n::{Locale, Words};
use crate::outputs::{self, OutputKind};
use crate::problem::{Checked, Kind, Problem};

/// Put the due dates of the action items into a calendar
///
/// OUT.ics has an all-day event for each item of the latest round that has a due date: what, who, how far. A month or a
/// fiscal year that was typed as a due date stands on its last day. Imported again after something changed, the events
/// change and none is there twice; one that is done says so. It is in Japanese unless --lang says otherwise.
#[derive(Args)]
pub(super) struct Calendar {
    /// Assessment (.ron), or a report that carries one (.pdf)
    file: PathBuf,

    /// Where the calendar goes
    #[arg(short, long, value_name = "OUT.ics")]
    output: PathBuf,

    /// Day on which it is made, such as 2026-11-22 or R8.11.22; without it today
    #[arg(long, value_name = "DATE")]
    date: Option<String>,

    /// Replace whatever file is at OUT.ics; without it only such a calendar that nobody has changed
    #[arg(long)]
    force: bool,
}

impl Calendar {
    pub fn run(self, context: &mut Context<'_>) -> Exit {
        match self.write(context.lang.unwrap_or_default(), &context.words) {
            Ok((text, remarks)) => context.print_with(&text, &remarks),
            Err(problems) => context.fail(&problems),
        }
    }

    /// Says what was done, and what is to be known of the writing.
    fn write(&self, locale: Locale, words: &Words) -> Checked<(String, Vec<Problem>)> {
        let alone = |problem: Problem| vec![problem];
        if !self.output.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ics")) {
            return Err(vec![Problem::new(Kind::Usage, "calendar-out-ending").in_file(&self.output)]);
        }
        let date = self.date.as_deref().map(day).transpose()?.unwrap_or_else(today);
        let inputs = std::slice::from_ref(&self.file);
        let place = outputs::look(&self.output, &OutputKind::Calendar, replace(self.force), inputs).map_err(alone)?;
        let assessment = opened::assessment_in(&self.file)?;
        let catalogue = catalogue::built_in();
        known_municipality(&assessment, &catalogue).map_err(|problem| vec![problem.in_file(&self.file)])?;
        let made = calendar_ics(&catalogue, &assessment, &CalendarOptions { locale, date });
        let made = made.map_err(|problem| vec![problem.in_file(&self.file)])?;
        let mut remarks = place.write(&made.ics).map_err(alone)?;
        remarks.extend(opened::remarks(&catalogue, &assessment, &self.file));
        let mut text = said(words, "calendar-written", &self.output);
        text += &(words.format("calendar-counts", &[("events", made.events.into())]) + "\n");
        if made.undated > 0 {
            text += &(words.format("calendar-undated", &[("count", made.undated.into())]) + "\n");
        }
        Ok((text, remarks))
    }
}
