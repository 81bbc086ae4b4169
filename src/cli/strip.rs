//! `shirube strip`: a copy of an assessment without single responses and names.

use std::path::PathBuf;

use clap::Args;

use super::Exit;
use super::opened;
use super::output::Context;
use super::report::said;
use crate::assessment::file::{self, Replacing};
use crate::assessment::privacy;
use crate::catalogue;
use crate::outputs::can_be_put;
use crate::problem::{Checked, Kind, Problem};

/// Write a copy of an assessment without single responses and names
///
/// Out of every round go the responses, each with its name and its answers, votes under way, and the names beside answers
/// that were taken over from somebody, and what answers rest on, but for web addresses that may leave. What was agreed
/// stays, with all notes (those marked as internal too: have a look at them), dissent, votes that were revealed, the
/// figures fixed by `shirube close`, targets and items. Figures of a round that was never closed go with the responses.
/// FILE stays as it is.
#[derive(Args)]
pub(super) struct Strip {
    /// Assessment (.ron), or a report that carries one (.pdf)
    file: PathBuf,

    /// Where the copy goes; nothing there is replaced
    #[arg(short, long, value_name = "OUT.ron")]
    output: PathBuf,
}

impl Strip {
    pub fn run(self, context: &mut Context<'_>) -> Exit {
        match self.write() {
            Ok((remarks, of_writing)) => {
                let printed = context.print(&said(&context.words, "strip-written", &self.output));
                context.remark("strip-remarks", &remarks);
                context.remark("output-remarks", &of_writing);
                printed
            }
            Err(problems) => context.fail(&problems),
        }
    }

    /// Gives back what is to be known of the copy, and of its writing.
    fn write(&self) -> Checked<(Vec<Problem>, Vec<Problem>)> {
        can_be_put(&self.output).map_err(|problem| vec![problem])?;
        let assessment = opened::assessment_in(&self.file)?;
        let mut saved = file::save(&privacy::strip(&assessment), &self.output, Replacing::Nothing)?;
        let unclosed = assessment.rounds.iter().filter(|round| privacy::is_worth_closing(round)).count();
        let remark = |count: usize| {
            let problem = Problem::new(Kind::Usage, "strip-not-closed").with("count", count);
            problem.with("path", self.file.display()).in_file(&self.file)
        };
        saved.remarks.extend(opened::remarks(&catalogue::built_in(), &assessment, &self.file));
        Ok(((unclosed > 0).then(|| remark(unclosed)).into_iter().collect(), saved.remarks))
    }
}
