//! `shirube collect`: filled sheets and assessments into one round.

mod tell;

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::Exit;
use super::meter::Meter;
use super::opened;
use super::output::Context;
use super::report::{day, today};
use crate::assessment::file::{self, Fingerprint, Lock, Replacing};
use crate::assessment::{Assessment, Profile, Response, Round, is_same_file, limits};
use crate::catalogue::Catalogue;
use crate::exchange::{self, Belonging, Clash, CollectInto, Collected, Fate, Hall, Incoming, collect, join};
use crate::i18n::Words;
use crate::outputs::can_be_put;
use crate::problem::{Checked, Kind, Problem};
use crate::session::Session;

/// Take filled sheets into an assessment
///
/// Folders are looked through with all folders below. What is good is taken, everything else is named by file and cell.
/// The code is 0 only if all that was given was taken whole; else it is that of the problems, even where a file was
/// written.
#[derive(Args)]
pub(super) struct Collect {
    /// Filled sheets (.xlsx, .xlsm), assessments (.ron), and folders of such
    #[arg(required = true, value_name = "FILES")]
    paths: Vec<PathBuf>,

    /// Where the assessment goes: a new file, or the one of --into
    #[arg(short, long, value_name = "OUT.ron")]
    output: PathBuf,

    /// Assessment whose latest round they join; without it a new one
    #[arg(long, value_name = "FILE.ron")]
    into: Option<PathBuf>,

    /// Fill what the one person who answered in --into leaves open or does not know, and add no response
    #[arg(long, requires = "into", conflicts_with_all = ["same_person", "title", "date"])]
    fill: bool,

    /// What counts where the same role and name comes with other answers; without it neither is taken in silence
    #[arg(long, value_name = "WHICH")]
    same_person: Option<SamePerson>,

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

#[derive(Clone, Copy, ValueEnum)]
enum SamePerson {
    /// The one that comes in; of several, the newest by the date in the workbook
    Replace,
    /// The one that is there; of several that come in, the oldest by the date in the workbook
    Keep,
    /// Both: they are two people
    Both,
}

/// Keys of what is said of files with which nothing is wrong, and which belong elsewhere.
const FOREIGN: [&str; 3] = ["collect-other-hall", "collect-other-edition", "sheet-other-edition"];

/// The assessment that the responses go to.
struct Goal {
    assessment: Assessment,
    /// The state of the file that is replaced; none where a new one is made.
    replaced: Option<Fingerprint>,
}

/// What was done.
struct Done {
    incoming: Incoming,
    remarks: Vec<Problem>,
    is_written: bool,
    filled: Option<Filled>,
}

/// What filling came to.
struct Filled {
    questions: usize,
    /// What was not taken over.
    left: Vec<Problem>,
}

impl Collect {
    pub fn run(self, context: &mut Context<'_>) -> Exit {
        let (catalogue, goal) = match self.prepare() {
            Ok(prepared) => prepared,
            Err(problems) => return context.fail(&problems),
        };
        let files: Vec<&Path> =
            [Some(&self.output), self.into.as_ref()].into_iter().flatten().map(PathBuf::as_path).collect();
        let into = CollectInto { files: &files, profile: Some(&goal.assessment.profile) };
        let collected = {
            let mut meter = Meter::new(&mut *context.err, context.is_watched, &context.words, "cli-progress-read");
            collect(&self.paths, into, &catalogue, &mut |done, total| {
                meter.set(done, total);
                ControlFlow::Continue(())
            })
        };
        match self.put(&catalogue, goal, &collected, &context.words) {
            Ok(done) => tell::done(context, &self.output, &collected, done),
            Err(problems) => tell::failed(context, &collected, problems),
        }
    }

    /// What can be refused before anything is read.
    fn prepare(&self) -> Checked<(Catalogue, Goal)> {
        self.title_fits().map_err(|problem| vec![problem])?;
        let is_there = self.output_fits().map_err(|problem| vec![problem])?;
        let refuse = |key| Err(vec![Problem::new(Kind::Usage, key).in_file(&self.output)]);
        let date = self.date.as_deref().map(day).transpose()?;
        let catalogue = opened::catalogue_in(self.catalogue.as_deref())?;
        let Some(into) = &self.into else {
            if is_there {
                return refuse("collect-out-exists");
            }
            let date = date.unwrap_or_else(today);
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
        goal_fits(&catalogue, &opened.assessment, into).map_err(|problem| vec![problem])?;
        Ok((catalogue, Goal { assessment: opened.assessment, replaced: is_same.then_some(opened.fingerprint) }))
    }

    fn title_fits(&self) -> Result<(), Problem> {
        let length = self.title.as_deref().unwrap_or_default().chars().count();
        if length <= limits::TEXT {
            return Ok(());
        }
        let problem = Problem::new(Kind::Usage, "collect-title-long").with("length", length);
        Err(problem.with("max", limits::TEXT).of("--title"))
    }

    /// Whether there is a file where the assessment goes. Refuses where none can be put.
    fn output_fits(&self) -> Result<bool, Problem> {
        can_be_put(&self.output)?;
        if !self.output.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron")) {
            return Err(Problem::new(Kind::Usage, "collect-out-ending").in_file(&self.output));
        }
        Ok(self.output.symlink_metadata().is_ok())
    }

    fn new_assessment(&self, catalogue: &Catalogue, date: Date) -> Assessment {
        let title = self.title.clone().unwrap_or_default();
        let round = Round { title, ..Round::blank(date, &catalogue.questionnaire.edition) };
        Assessment::new(Profile::default(), vec![round])
    }

    /// Brings the responses to the goal and writes it. Nobody else changes the file meanwhile, and what others put into it
    /// since it was looked at is read again.
    fn put(&self, catalogue: &Catalogue, goal: Goal, collected: &Collected, words: &Words) -> Checked<Done> {
        let Goal { mut assessment, mut replaced } = goal;
        if collected.given.is_empty() {
            // Nothing is wrong with sheets that are all of another municipality or edition: they do not belong here.
            let are_foreign = collected.problems.iter().all(|problem| FOREIGN.contains(&problem.key));
            let kind = if are_foreign && !collected.problems.is_empty() { Kind::Usage } else { Kind::Damaged };
            return Err(vec![Problem::new(kind, "collect-nothing")]);
        }
        let alone = |problem: Problem| vec![problem];
        let lock = Lock::take(&self.output).map_err(alone)?;
        if let Some(known) = &mut replaced {
            let now = file::open(&self.output)?;
            goal_fits(catalogue, &now.assessment, &self.output).map_err(alone)?;
            (assessment, *known) = (now.assessment, now.fingerprint);
        }
        let file = self.into.as_ref().unwrap_or(&self.output);
        if let (Some(here), Some(there)) = (Hall::of(&assessment.profile), &collected.hall)
            && here.belonging(there) == Belonging::Other
        {
            let problem = Problem::new(Kind::Usage, "collect-other-hall").with("name", &there.name);
            return Err(vec![problem.with("here", here.name).in_file(file)]);
        }
        let mut remarks = opened::remarks(catalogue, &assessment, file);
        if self.fill {
            let session = Session::new(assessment.clone());
            if !session.is_ones_own() {
                return Err(vec![Problem::new(Kind::Usage, "collect-fill-group").in_file(file)]);
            }
            let responses: Vec<Response> = collected.given.iter().map(|given| given.response.clone()).collect();
            let filling = session.fill(&responses);
            let filled =
                Filled { questions: filling.filled.len(), left: filling.left(&catalogue.questionnaire, words) };
            let is_written = filling.edit.is_some() || replaced.is_none();
            if let Some(edit) = filling.edit {
                edit.apply(&mut assessment).map_err(alone)?;
            }
            if is_written {
                let replacing = replaced.as_ref().map_or(Replacing::Nothing, Replacing::Known);
                remarks.extend(file::save_locked(&lock, &assessment, replacing)?.remarks);
            }
            let incoming = Incoming { fates: vec![Fate::New; collected.given.len()], ..Incoming::default() };
            return Ok(Done { incoming, remarks, is_written, filled: Some(filled) });
        }
        let decide = |_: &Clash| self.same_person.map(exchange::SamePerson::from);
        let mut incoming =
            join(&assessment, assessment.current(), assessment.rounds.len() - 1, &collected.given, &decide);
        let Some(edit) = incoming.edit.take() else {
            if self.into.is_none() || replaced.is_some() {
                return Ok(Done { incoming, remarks, is_written: false, filled: None });
            }
            remarks.extend(file::save_locked(&lock, &assessment, Replacing::Nothing)?.remarks);
            return Ok(Done { incoming, remarks, is_written: true, filled: None });
        };
        edit.apply(&mut assessment).map_err(alone)?;
        if let Some(hall) = collected.hall.as_ref().filter(|_| Hall::of(&assessment.profile).is_none()) {
            assessment.profile = profile(hall, catalogue, assessment.profile);
            let remark = Problem::new(Kind::Damaged, "collect-hall-set").with("name", &hall.name).in_file(file);
            remarks.extend(self.into.is_some().then_some(remark));
        }
        if incoming.ends_single {
            remarks.push(Problem::new(Kind::Damaged, "collect-single-ends").in_file(file));
        }
        let replacing = replaced.as_ref().map_or(Replacing::Nothing, Replacing::Known);
        remarks.extend(file::save_locked(&lock, &assessment, replacing)?.remarks);
        Ok(Done { incoming, remarks, is_written: true, filled: None })
    }
}

impl From<SamePerson> for exchange::SamePerson {
    fn from(which: SamePerson) -> Self {
        match which {
            SamePerson::Replace => exchange::SamePerson::Replace,
            SamePerson::Keep => exchange::SamePerson::Keep,
            SamePerson::Both => exchange::SamePerson::Both,
        }
    }
}

/// Responses join rounds of the live edition only.
fn goal_fits(catalogue: &Catalogue, assessment: &Assessment, file: &Path) -> Result<(), Problem> {
    let refusal = catalogue.other_edition(&assessment.current().edition, "collect-into-edition");
    refusal.map_or(Ok(()), |refusal| Err(refusal.in_file(file)))
}

/// `profile` with the municipality that the sheets name: a code that the list does not have would stop the report.
fn profile(hall: &Hall, catalogue: &Catalogue, profile: Profile) -> Profile {
    let listed = hall.code.as_ref().and_then(|code| catalogue.municipalities.by_code(code));
    match listed {
        Some(listed) => Profile {
            code: Some(listed.code.clone()),
            name: listed.name.clone(),
            prefecture: listed.prefecture.clone(),
            ..profile
        },
        None => Profile { name: hall.name.clone(), prefecture: hall.prefecture.clone(), ..profile },
    }
}
