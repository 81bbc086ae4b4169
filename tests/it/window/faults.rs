//! A fault of the program in the window: nothing is lost, it is said, and what is recorded of it is nobody's.

use std::fs;
use std::path::PathBuf;

use jiff::Timestamp;
use shirube::assessment::{Edit, ProfileEdit};
use shirube::catalogue::QuestionId;
use shirube::i18n::Locale;
use shirube::jobs::{Jobs, panics};
use shirube::session::AnswerAction;
use shirube::session::faults::{Fault, FaultLog, NAME, Trail};
use shirube::ui::command::{
    ChartFormat, Command, Destination, Direction, FileCommand, HistoryCommand, QuestionAction, WindowCommand,
};
use shirube::ui::state::job::JobKind;

use super::{Before, Setup, Window, open, open_in, open_with};

/// What somebody typed last, a moment before.
const TYPED: &str = "髙橋さんの話";

fn begun() -> Window {
    let mut window = open(Setup { locale: Locale::En, ..Setup::default() });
    window.ask([FileCommand::Example.into()]);
    window
}

/// Less than the moment after which a copy is written.
#[test]
fn what_was_typed_last_is_offered_after_a_fault() {
    let mut window = begun();
    window.change(TYPED);
    window.harness.state_mut().rescue();
    let folder = window.dies();
    let log = FaultLog::in_folder(folder.path().join("settings"), || Timestamp::UNIX_EPOCH);
    let words = shirube::i18n::Words::new(Locale::En);
    let place = "src/ui/frame.rs:1".to_owned();
    log.note(&Fault { part: "window".to_owned(), place, is_unsaid: true }, &Trail::default(), &words);

    let again = Setup { locale: Locale::En, settings: Before::AsTheyAre, ..Setup::default() };
    let mut window = open_in(again.clone(), folder);
    assert!(window.shows("Last time Shirube stopped") && window.shows(NAME));
    window.key(eframe::egui::Key::Enter);
    assert_eq!(window.assessment().profile.note, TYPED);
    // It is told once.
    let mut window = open_in(again, window.dies());
    window.harness.run();
    assert!(!window.shows("Last time Shirube stopped"));
}

#[test]
fn what_was_given_up_or_saved_leaves_no_copy() {
    let copies = |window: &Window| {
        fs::read_dir(window.folder.path().join("recovery")).map_or(0, |all| {
            all.filter(|entry| entry.as_ref().unwrap().path().extension().is_some_and(|ending| ending == "recovery"))
                .count()
        })
    };
    let mut window = begun();
    window.harness.state_mut().rescue();
    assert_eq!(copies(&window), 0, "nothing was changed");
    window.change(TYPED);
    window.ask([WindowCommand::Discard(Box::new(WindowCommand::Quit.into())).into()]);
    window.harness.state_mut().rescue();
    assert_eq!(copies(&window), 0, "it was given up");
}

/// Work in the background that panics: the window goes on, and says where the record lies.
#[test]
fn work_that_breaks_down_is_recorded_without_what_it_said() {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        panics::note(info);
        before(info);
    }));
    let mut jobs = Jobs::immediate();
    let said = TYPED.to_owned();
    let line = line!() + 1;
    jobs.start(JobKind::Export, move |_| panic!("in the middle of {said}"));
    let window = open_with(Setup { locale: Locale::En, ..Setup::default() }, jobs);
    assert!(window.shows("he program failed in the middle") && window.shows(NAME));
    assert!(!window.names().iter().any(|(_, name)| name.contains(TYPED)));
    let record = fs::read_to_string(window.folder.path().join("settings").join(NAME)).unwrap();
    let place = format!("it/window/faults.rs:{line}\n");
    assert!(record.contains("in: background Export\n") && record.contains(&place), "{record}");
    assert!(!record.contains(TYPED) && !record.contains("unsaid"), "{record}");
}

/// A record has the names of commands, and nothing of what they hold.
#[test]
fn commands_are_recorded_by_their_names_alone() {
    let check = |command: Command, expected: &str| assert_eq!(command.name(), expected, "{command:?}");
    let typed = || TYPED.to_owned();
    let question = || QuestionId::new("Takahashi");
    check(Destination::Questions(Some(question())).into(), "Go.Questions");
    check(Edit::Profile(ProfileEdit::Note(typed())).into(), "Edit.Profile");
    check(Command::AtQuestion(question(), Vec::new()), "AtQuestion");
    check(
        Command::AtQuestion(question(), vec![QuestionAction::Answer(AnswerAction::Note(typed()))]),
        "AtQuestion.Answer",
    );
    check(Command::AtQuestion(question(), vec![QuestionAction::Go(Direction::Next)]), "AtQuestion.Go");
    check(Command::History(HistoryCommand::Undo), "History.Undo");
    check(FileCommand::OpenPath(PathBuf::from(TYPED)).into(), "File.OpenPath");
    check(Command::SaveChart { svg: typed(), title: typed(), format: ChartFormat::Svg }, "SaveChart");
    check(WindowCommand::OpenFile(PathBuf::from("Takahashi")).into(), "Window.OpenFile");
    check(
        WindowCommand::SaveAnd(Box::new(FileCommand::OpenPath(PathBuf::from(TYPED)).into())).into(),
        "Window.SaveAnd",
    );
}
