//! The reports on many assessments, made on all cores. What fails fails alone: every other report is there.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf, absolute};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

use super::{Made, Report, fits};
use crate::catalogue::Catalogue;
use crate::cli::Exit;
use crate::cli::assessments::{Assessments, Read};
use crate::cli::meter::Meter;
use crate::cli::opened;
use crate::cli::output::Context;
use crate::exchange::{InputFile, Inputs, has_ending, inputs};
use crate::outputs::make_folder_of;
use crate::problem::{Checked, Kind, Problem};
use crate::report::Options;

/// A report that is to be made.
struct Task {
    file: PathBuf,
    path: PathBuf,
}

/// Makes them and says what became of each file.
pub(super) fn run(report: &Report, context: &mut Context<'_>) -> Exit {
    let locale = context.lang.unwrap_or_default();
    let prepared = report.options(locale).and_then(|options| {
        goes_into_folder(report).map_err(|problem| vec![problem])?;
        Ok((options, opened::catalogue_in(report.catalogue.as_deref())?))
    });
    let (options, catalogue) = match prepared {
        Ok(prepared) => prepared,
        Err(problems) => return context.fail(&problems),
    };
    let mut files = {
        let mut meter = Meter::new(&mut *context.err, context.is_watched, &context.words, "cli-progress-read");
        let take = |assessment, _| fits(&catalogue, &assessment).map(|()| ((), Vec::new()));
        Assessments::read(listed(report), &catalogue, &mut meter, take)
    };
    // What is to be known of an assessment is said once its report is there.
    files.remarks.clear();
    let tasks = tasks(report, &mut files);
    let made = {
        let mut meter = Meter::new(&mut *context.err, context.is_watched, &context.words, "cli-progress-report");
        all(report, &catalogue, &options, &tasks, &mut meter)
    };
    tell(context, files, made)
}

/// Refuses what is for one report only.
fn goes_into_folder(report: &Report) -> Result<(), Problem> {
    let refuse = |key, path: &Path| Err(Problem::new(Kind::Usage, key).in_file(path));
    match (&report.source, &report.output) {
        (Some(source), _) => refuse("report-many-source", source),
        (_, Some(folder)) if is_named_as_file(folder) => refuse("report-many-out", folder),
        _ => Ok(()),
    }
}

/// Whether a file is there, or one was meant.
fn is_named_as_file(path: &Path) -> bool {
    let is_meant = ["pdf", "docx"].iter().chain(&super::OF_TABLES).any(|ending| has_ending(path, ending));
    path.is_file() || (is_meant && !path.is_dir())
}

/// The files that are meant, those that may be made of others last: of two that say the same the assessment itself counts. A PDF
/// where the report on another goes is none of them.
fn listed(report: &Report) -> Inputs {
    let mut listed = inputs(&report.files, &[]);
    let (pdfs, mut files): (Vec<_>, Vec<_>) = listed.files.into_iter().partition(|file| has_ending(&file.path, "pdf"));
    let taken: HashSet<String> = files.iter().map(|file| folded(&goal(report, file))).collect();
    let (goals, others): (Vec<_>, Vec<_>) = pdfs.into_iter().partition(|file| taken.contains(&folded(&file.path)));
    files.extend(others);
    listed.goals.extend(goals.into_iter().map(|file| file.path));
    listed.files = files;
    listed
}

/// A path as it is told from others: on Windows names that differ by capitals alone are one.
fn folded(path: &Path) -> String {
    absolute(path).unwrap_or_else(|_| path.to_owned()).to_string_lossy().to_lowercase()
}

/// A task for each file that was taken and whose report has a place of its own.
fn tasks(report: &Report, files: &mut Assessments<()>) -> Vec<Task> {
    let mut taken: HashMap<String, PathBuf> = HashMap::new();
    let mut tasks = Vec::new();
    for Read { file, .. } in std::mem::take(&mut files.read) {
        let path = goal(report, &file);
        let first = taken.entry(folded(&path)).or_insert_with(|| file.path.clone());
        let is_free = match *first == file.path {
            true => can_go(report, &path),
            false => {
                let problem = Problem::new(Kind::Usage, "report-many-twice").with("other", first.display());
                Err(problem.in_file(&file.path))
            }
        };
        match is_free {
            Ok(()) => tasks.push(Task { file: file.path, path }),
            Err(problem) => {
                files.problems.push(problem);
                files.failed.push(file.path);
            }
        }
    }
    tasks
}

/// Where the report on `file` goes: beside it, or into the folder, where it lies as deep as the file in the folder that was given.
fn goal(report: &Report, file: &InputFile) -> PathBuf {
    let Some(folder) = &report.output else { return file.path.with_extension("pdf") };
    let within = file.folder.as_ref().and_then(|given| file.path.strip_prefix(given).ok());
    let name = within.map(Path::to_owned).or_else(|| file.path.file_name().map(PathBuf::from)).unwrap_or_default();
    folder.join(name).with_extension("pdf")
}

/// Refuses a place that is taken where nobody named it; else sees to it that its folder is there.
fn can_go(report: &Report, path: &Path) -> Result<(), Problem> {
    match report.output {
        Some(_) => make_folder_of(path),
        None => report.is_free(path),
    }
}

/// Makes all reports, as many at once as there are cores; in the order of the tasks.
///
/// Each core takes the next one when it is done: setting a report waits for pieces of itself on other cores, and where all were
/// waiting in one line it would begin others meanwhile, each within the one before, until neither stack nor memory is left.
fn all(
    report: &Report,
    catalogue: &Catalogue,
    options: &Options,
    tasks: &[Task],
    meter: &mut Meter<'_>,
) -> Vec<(PathBuf, Checked<Made>)> {
    meter.set(0, tasks.len());
    let (tell, told) = mpsc::channel();
    let next = &AtomicUsize::new(0);
    let mut made: Vec<Option<Checked<Made>>> = tasks.iter().map(|_| None).collect();
    rayon::in_place_scope(|scope| {
        scope.spawn_broadcast(move |_, _| {
            let take = || next.fetch_add(1, Ordering::Relaxed);
            for (at, task) in std::iter::repeat_with(take).map_while(|at| Some((at, tasks.get(at)?))) {
                let made = report.make_one(catalogue, options, &task.file, Some(task.path.clone()));
                // There is somebody who hears it until all are done.
                let _ = tell.send((at, made));
            }
        });
        for (done, (at, one)) in told.into_iter().enumerate() {
            made[at] = Some(one);
            meter.set(done + 1, tasks.len());
        }
    });
    tasks.iter().zip(made).filter_map(|(task, made)| Some((task.file.clone(), made?))).collect()
}

/// Says what was made, and what is wrong.
fn tell(context: &mut Context<'_>, mut files: Assessments<()>, made: Vec<(PathBuf, Checked<Made>)>) -> Exit {
    let words = &context.words;
    let (mut text, mut unpublished, mut remarks, mut count) = (String::new(), Vec::new(), Vec::new(), 0_usize);
    for (file, made) in made {
        match made {
            Ok(made) => {
                text += &made.lines(words);
                unpublished.extend(made.unpublished);
                remarks.extend(made.remarks);
                count += 1;
            }
            Err(problems) => {
                files.problems.extend(problems);
                files.failed.push(file);
            }
        }
    }
    for (path, other) in &files.same {
        let args = [("path", path.display().to_string().into()), ("other", other.display().to_string().into())];
        text += &(words.format("cli-assessments-same", &args) + "\n");
    }
    let counts =
        [("files-reported", count), ("files-same", files.same.len()), ("files-unreported", files.failed.len())];
    text += &(words.file_counts(count + files.same.len() + files.failed.len(), &counts) + "\n");
    if !files.goals.is_empty() {
        text += &(words.format("cli-report-many-goals", &[("count", files.goals.len().into())]) + "\n");
    }
    if !files.aside.is_empty() {
        text += &(words.format("collect-summary-aside", &[("count", files.aside.len().into())]) + "\n");
    }
    let printed = context.print(&text);
    context.remark("report-remarks", &unpublished);
    context.remark("output-remarks", &remarks);
    if files.problems.is_empty() { printed } else { context.fail(&files.problems) }
}
