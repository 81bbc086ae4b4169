//! `shirube collect`: filled sheets and assessments into one round.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::civil::Date;

use super::Exit;
use super::blank::opened;
use super::output::Context;
use super::report::{day, said};
use crate::assessment::file::{self, Fingerprint, Lock, Replacing};
use crate::assessment::workshop::Workshop;
use crate::assessment::{Answers, Assessment, Profile, Round, is_same_file};
use crate::catalogue::Catalogue;
use crate::exchange::{Collected, Hall, Incoming, Outcome, collect, new_for};
use crate::i18n::Words;
use crate::problem::{Checked, Kind, Problem};

/// Take filled sheets into an assessment
///
/// What is good is taken, everything else is named by file and cell. The code is that of the problems even where a file
/// was written.
#[derive(Args)]
pub(super) struct Collect {
    /// Filled sheets (.xlsx), assessments (.ron), and folders of such
    #[arg(required = true, value_name = "FILES")]
    paths: Vec<PathBuf>,

    /// Where the assessment goes: a new file, or the one of --into
    #[arg(short, long, value_name = "OUT.ron")]
    output: PathBuf,

    /// Assessment whose latest round they join; without it a new one
    #[arg(long, value_name = "FILE.ron")]
    into: Option<PathBuf>,

    /// What the new round is called
    #[arg(long)]
    title: Option<String>,

    /// Date of the new round, such as 2026-11-22 or R8.11.22; without it today
    #[arg(long, value_name = "DATE")]
    date: Option<String>,

    /// Folder of another or a larger catalogue
    #[arg(long, value_name = "DIR")]
    catalogue: Option<PathBuf>,
}

/// The assessment that the responses go to.
struct Goal {
    assessment: Assessment,
    /// The state of the file that is replaced; none where a new one is made.
    replaced: Option<Fingerprint>,
}

impl Collect {
    pub fn run(self, context: &mut Context<'_>) -> Exit {
        let (catalogue, goal) = match self.prepare() {
            Ok(prepared) => prepared,
            Err(problems) => return context.fail(&problems),
        };
        let mut collected = collect(&self.paths, &catalogue, &mut |_, _| ControlFlow::Continue(()));
        match self.put(&catalogue, goal, &collected) {
            Ok((incoming, remarks)) => {
                collected.remarks.extend(remarks);
                self.tell(context, &collected, incoming)
            }
            Err(problems) => {
                let lines = lines(&context.words, &collected);
                let _ = context.print(&lines);
                context.fail(&collected.problems.iter().cloned().chain(problems).collect::<Vec<_>>())
            }
        }
    }

    /// What can be refused before anything is read.
    fn prepare(&self) -> Checked<(Catalogue, Goal)> {
        let refuse = |key| Err(vec![Problem::new(Kind::Usage, key).in_file(&self.output)]);
        if !self.output.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron")) {
            return refuse("collect-out-ending");
        }
        let date = self.date.as_deref().map(day).transpose()?;
        let catalogue = opened(self.catalogue.as_deref())?;
        let is_there = self.output.symlink_metadata().is_ok();
        let Some(into) = &self.into else {
            if is_there {
                return refuse("collect-out-exists");
            }
            let date = date.unwrap_or_else(|| jiff::Zoned::now().date());
            return Ok((catalogue.clone(), Goal { assessment: self.new_assessment(&catalogue, date), replaced: None }));
        };
        if self.title.is_some() || self.date.is_some() {
            return refuse("collect-title-with-into");
        }
        let is_same = is_there && is_same_file(into, &self.output);
        if is_there && !is_same {
            return refuse("collect-out-exists");
        }
        let opened = file::open(into)?;
        Ok((catalogue, Goal { assessment: opened.assessment, replaced: is_same.then_some(opened.fingerprint) }))
    }

    fn new_assessment(&self, catalogue: &Catalogue, date: Date) -> Assessment {
        let round = Round {
            title: self.title.clone().unwrap_or_default(),
            date,
            questionnaire: catalogue.questionnaire.version.clone(),
            responses: Vec::new(),
            handed_on: None,
            agreed: Answers::default(),
            workshop: Workshop::default(),
            closing: None,
            targets: Default::default(),
            items: Vec::new(),
        };
        Assessment { profile: Profile::default(), rounds: vec![round], is_publication: false }
    }

    /// Brings the responses to the goal and writes it; gives back also what is to be known of the writing. Nobody else
    /// changes the file meanwhile, and what others put into it since it was looked at is read again.
    fn put(&self, catalogue: &Catalogue, goal: Goal, collected: &Collected) -> Checked<(Incoming, Vec<Problem>)> {
        let Goal { mut assessment, mut replaced } = goal;
        if collected.responses.is_empty() {
            return Err(vec![Problem::new(Kind::Damaged, "collect-nothing")]);
        }
        let lock = Lock::take(&self.output).map_err(|problem| vec![problem])?;
        if let Some(known) = &mut replaced {
            let now = file::open(&self.output)?;
            (assessment, *known) = (now.assessment, now.fingerprint);
        }
        if let Some(hall) = &collected.hall {
            belongs(&assessment.profile, hall).map_err(|problem| vec![problem.in_file(&self.output)])?;
            if self.into.is_none() {
                assessment.profile = profile(hall, catalogue);
            }
        }
        let mut incoming = new_for(&assessment, assessment.rounds.len() - 1, &collected.responses);
        if let Some(edit) = incoming.edit.take() {
            edit.apply(&mut assessment).map_err(|problem| vec![problem])?;
        }
        let replacing = replaced.as_ref().map_or(Replacing::Nothing, Replacing::Known);
        let saved = file::save_locked(&lock, &assessment, replacing)?;
        Ok((incoming, saved.remarks))
    }

    /// Says what was done, and what is wrong.
    fn tell(&self, context: &mut Context<'_>, collected: &Collected, incoming: Incoming) -> Exit {
        let words = &context.words;
        let mut text = lines(words, collected);
        text += &words.format("collect-summary-responses", &[("new", incoming.new.into())]);
        if incoming.there > 0 {
            text += " ";
            text += &words.format("collect-summary-there", &[("there", incoming.there.into())]);
        }
        text += "\n";
        text += &said(words, "collect-written", &self.output);
        let problems: Vec<Problem> = collected.problems.iter().cloned().chain(incoming.problems).collect();
        if !problems.is_empty() {
            text += &(words.get("collect-summary-written-all-the-same") + "\n");
        }
        let printed = context.print(&text);
        context.remark("collect-remarks", &collected.remarks);
        if problems.is_empty() { printed } else { context.fail(&problems) }
    }
}

/// A line for each file that was not taken whole, and how many files came out how.
fn lines(words: &Words, collected: &Collected) -> String {
    let mut text = String::new();
    for file in &collected.files {
        let outcome = match &file.outcome {
            Outcome::Whole => continue,
            Outcome::Part => words.get("collect-line-part"),
            Outcome::Nothing => words.get("collect-line-nothing"),
            Outcome::SameAs(other) => words.format("collect-line-same", &[("path", name(other).into())]),
        };
        text += &format!("{}: {outcome}\n", name(&file.path));
    }
    let count = |is_meant: fn(&Outcome) -> bool| collected.count(is_meant).into();
    let counts = [
        ("files", collected.files.len().into()),
        ("whole", count(|outcome| matches!(outcome, Outcome::Whole))),
        ("part", count(|outcome| matches!(outcome, Outcome::Part))),
        ("nothing", count(|outcome| matches!(outcome, Outcome::Nothing))),
        ("same", count(|outcome| matches!(outcome, Outcome::SameAs(_)))),
    ];
    text + &words.format("collect-summary", &counts) + "\n"
}

fn name(path: &Path) -> String {
    path.display().to_string()
}

/// Sheets of one municipality don't go into the assessment of another.
fn belongs(profile: &Profile, hall: &Hall) -> Result<(), Problem> {
    match (&profile.code, &hall.code) {
        (Some(here), Some(there)) if here != there => {
            let problem = Problem::new(Kind::Usage, "collect-other-hall").with("name", &hall.name);
            Err(problem.with("here", &profile.name))
        }
        _ => Ok(()),
    }
}

/// The town hall as a profile: a code that the list does not have would stop the report.
fn profile(hall: &Hall, catalogue: &Catalogue) -> Profile {
    let listed = hall.code.as_ref().and_then(|code| catalogue.municipalities.by_code(code));
    match listed {
        Some(listed) => Profile {
            code: Some(listed.code.clone()),
            name: listed.name.clone(),
            prefecture: listed.prefecture.clone(),
            ..Profile::default()
        },
        None => Profile { name: hall.name.clone(), prefecture: hall.prefecture.clone(), ..Profile::default() },
    }
}
