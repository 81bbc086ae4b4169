//! `shirube close`: fixes the figures of a group, so that outputs may carry them; or opens the round again.

use std::path::PathBuf;

use clap::Args;

use super::Exit;
use super::opened;
use super::output::Context;
use super::report::said;
use crate::assessment::file::{self, Lock, Replacing};
use crate::assessment::privacy::{self, CHANGED_FROM, Closing, State};
use crate::assessment::{Assessment, Edit, Round, RoundEdit};
use crate::catalogue;
use crate::i18n::Words;
use crate::problem::{Checked, Kind, Problem};

/// Close the latest round for publication: fix the figures of the group
///
/// Before that no report, workbook or table carries counts, medians, ranges, agreement or shares of a group. From then on
/// they carry those that are fixed here. A later close changes them, question by question, only where at least five people
/// answered otherwise; a late, corrected or removed sheet alone changes nothing, so that nobody is found out by holding
/// two reports against each other. Copies of the file that were made before do not have the figures: close the round in
/// none of them.
#[derive(Args)]
pub(super) struct Close {
    /// Assessment (.ron); it is written in place, the state before stays as .bak
    file: PathBuf,

    /// Open the round again; the figures stay until it is closed anew
    #[arg(long)]
    reopen: bool,
}

impl Close {
    pub fn run(self, context: &mut Context<'_>) -> Exit {
        match self.change(&context.words) {
            Ok((lines, remarks)) => context.print_with(&lines, &remarks),
            Err(problems) => context.fail(&problems),
        }
    }

    /// Says what was done, and what is to be known of the writing. Nobody else changes the file meanwhile.
    fn change(&self, words: &Words) -> Checked<(String, Vec<Problem>)> {
        let lock = Lock::take(&self.file).map_err(|problem| vec![problem])?;
        let opened = file::open(&self.file)?;
        let mut assessment = opened.assessment;
        let round = assessment.current();
        let closing = if self.reopen { privacy::reopen(round) } else { privacy::close(round) };
        let closing = closing.map_err(|problem| vec![problem.in_file(&self.file)])?;
        let key = if self.reopen { "closing-reopened-said" } else { "closing-closed-said" };
        let at = assessment.rounds.len() - 1;
        let edit = Edit::Round(RoundEdit::Closing(at, Some(closing)));
        edit.apply(&mut assessment).map_err(|problem| vec![problem.in_file(&self.file)])?;
        let mut saved = file::save_locked(&lock, &assessment, Replacing::Known(&opened.fingerprint))?;
        let mut lines = said(words, key, &self.file);
        if let Some(closing) = assessment.current().closing.as_ref().filter(|_| !self.reopen) {
            lines += &figures(words, closing, assessment.current());
        }
        saved.remarks.extend(opened::remarks(&catalogue::built_in(), &assessment, &self.file));
        Ok((lines, saved.remarks))
    }
}

/// What the figures are of, and where they stayed behind what the sheets say now.
fn figures(words: &Words, closing: &Closing, round: &Round) -> String {
    let shown = closing.sheets.values().filter_map(|states| states.last()).filter(|tally| tally.may_be_shown()).count();
    let args = [("responses", closing.responses.into()), ("questions", shown.into())];
    let mut lines = words.format("closing-figures-said", &args) + "\n";
    let behind = privacy::behind(round);
    if behind > 0 {
        lines += &(words.format("closing-behind-said", &[("questions", behind.into()), ("from", CHANGED_FROM.into())])
            + "\n");
    }
    lines
}

/// That outputs of `assessment` lack the figures of a group, and how they come in; nothing where it is not so.
pub(super) fn remark(assessment: &Assessment, file: &std::path::Path) -> Option<Problem> {
    let round = assessment.current();
    let key = match privacy::state(round) {
        State::Unclosed if privacy::is_worth_closing(round) => "closing-not-closed",
        State::Reopened if privacy::is_worth_closing(round) => "closing-open-again",
        _ => return None,
    };
    Some(Problem::new(Kind::Usage, key).with("path", file.display()).in_file(file))
}
