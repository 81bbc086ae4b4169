//! What the window can be asked to do: small enums nested by owner. A click, a key and the file that the program was
//! started with become the same command; `update` is the one place that carries them out. What screens carry out by
//! themselves stands in `voting` and `slides`, and `Panel`s in `question`.

mod entry;
mod looked;
mod name;
mod opens;
mod paper;
mod part;
mod plan;
mod purpose;
mod question;
mod slides;
mod voting;

use std::path::PathBuf;

use jiff::civil::Date;

use crate::assessment::{Edit, Profile};
use crate::catalogue::{QuestionId, SectionId, TownId};
use crate::charts::Chart;
use crate::exchange::SamePerson;
use crate::i18n::Locale;
use crate::jobs::Ticket;
use crate::report::{Attach, Form};
use crate::session::settings::Theme;

pub use entry::{BoardAction, EntryAction};
pub use looked::Looked;
pub use paper::PaperInput;
pub use part::{PlanPart, ResultsPart, WorkshopPart};
pub use plan::{PlanAction, TrialCommand};
pub use purpose::Purpose;
pub use question::{Direction, ListAction, Panel, QuestionAction};
pub use slides::SlideAction;
pub use voting::{VotingInput, Written};

/// One thing to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    Go(Destination),
    /// A change of the open assessment.
    Edit(Edit),
    /// What was asked for while this question was shown, in its order: each where the one before led.
    AtQuestion(QuestionId, Vec<QuestionAction>),
    History(HistoryCommand),
    File(FileCommand),
    Report(ReportCommand),
    Closing(ClosingCommand),
    Sheets(SheetsCommand),
    /// What is tried beside the answers.
    Trial(TrialCommand),
    /// Puts a chart, as SVG, into a file.
    SaveChart {
        svg: String,
        title: String,
        format: ChartFormat,
    },
    /// Puts something on the clipboard.
    Copy(CopyCommand),
    Window(WindowCommand),
}

/// A screen, and where on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    Start,
    /// The start screen, ready to take the name for a new assessment.
    New,
    Profile,
    /// A question, or where the questions were left.
    Questions(Option<QuestionId>),
    /// All questions on one page, at this one or where they were left.
    List(Option<QuestionId>),
    /// A part of the workshop, or the one shown last.
    Workshop(Option<WorkshopPart>),
    /// A part of the results, or the one shown last.
    Results(Option<ResultsPart>),
    /// A part of the plan, or the one shown last.
    Plan(Option<PlanPart>),
    /// The round at this place, an earlier one or one of an earlier edition, to be read.
    Archived(usize),
    /// A town, or the one shown last.
    Towns(Option<TownId>),
    Report,
}

/// What has to be there for a screen to show anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    Nothing,
    Assessment,
    /// An assessment whose round is scored: one of the live edition.
    Scores,
}

impl Destination {
    /// What it needs. Without it, it is not gone to; in place of scores the round's answers are shown.
    pub fn needs(&self) -> Needs {
        match self {
            Destination::Start | Destination::New | Destination::Towns(_) => Needs::Nothing,
            Destination::Profile | Destination::Archived(_) => Needs::Assessment,
            Destination::Questions(_)
            | Destination::List(_)
            | Destination::Workshop(_)
            | Destination::Results(_)
            | Destination::Plan(_)
            | Destination::Report => Needs::Scores,
        }
    }

    /// The screens as the rail has them, each where it was left. The keys with digits go by this order.
    pub fn rail() -> [Destination; 8] {
        [
            Destination::Start,
            Destination::Profile,
            Destination::Questions(None),
            Destination::Workshop(None),
            Destination::Results(None),
            Destination::Plan(None),
            Destination::Towns(None),
            Destination::Report,
        ]
    }
}

/// Going back and forth in what was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HistoryCommand {
    Undo,
    Redo,
    /// A field was left: what is typed next is a step of its own.
    Pause,
}

/// Files and the assessment that is open.
#[derive(Clone, Debug, PartialEq)]
pub enum FileCommand {
    /// Begins an assessment of this body.
    New(Box<Profile>),
    /// Opens the example.
    Example,
    /// Asks for a file.
    Open,
    /// Asks for a path to be typed.
    OpenTyped,
    OpenPath(PathBuf),
    Save,
    SaveAs,
    /// Writes the assessment to this path; whatever is there is replaced where `replacing` says so.
    SaveTo {
        path: PathBuf,
        replacing: Overwrite,
        then: Option<Box<Command>>,
    },
    /// Asks for a place and writes a copy there without responses and names.
    Strip,
    StripTo(PathBuf),
    /// Puts the assessment away.
    Close,
    /// Goes on with what the recovery copy holds that lies here, if it is on offer.
    Recover(PathBuf),
    /// Removes that copy.
    DiscardRecovery(PathBuf),
    /// Takes a path off the list of recent files.
    Forget(PathBuf),
}

/// What a save may replace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overwrite {
    /// The open file as it was read, or nothing.
    Known,
    /// Whatever is there: the user was asked and said so.
    Anything,
}

/// The report.
#[derive(Clone, Debug, PartialEq)]
pub enum ReportCommand {
    Locale(Locale),
    Attach(Attach),
    Form(Form),
    /// The form after the one that is chosen, after the last the first.
    NextForm,
    /// These pages are in sight: their pictures are needed.
    Look(Looked),
    /// Asks for a place and writes the report there; asks before whether the round is to be closed, where that would put
    /// figures in.
    Export,
    /// The same, as the round is: that was asked.
    ExportAsItIs,
    ExportTo {
        path: PathBuf,
        overwrite: Overwrite,
    },
    /// Asks for a place and writes these questions with their answers there, to be printed.
    List(ListToPrint),
    /// Asks for a place and writes this there.
    HandOn(HandOn),
    HandOnTo {
        what: HandOn,
        path: PathBuf,
        overwrite: Overwrite,
    },
    ListTo {
        what: ListToPrint,
        path: PathBuf,
        overwrite: Overwrite,
    },
}

/// What else is made of an assessment to be handed on, beside the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandOn {
    /// The report in this form as a document to edit.
    Document(Form),
    /// The results as a workbook.
    Workbook,
    /// The due dates of the action items as a calendar.
    Calendar,
}

/// What is copied for other programs.
#[derive(Clone, Debug, PartialEq)]
pub enum CopyCommand {
    /// A chart, as SVG, as a picture.
    Picture {
        svg: String,
    },
    /// The table behind a chart, as a table and as text. The others are copied like it.
    ChartTable(Box<Chart>),
    Items,
    Steps,
    /// What is published of the hall.
    National,
}

/// Questions whose answers are to be printed as a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListToPrint {
    pub questions: Vec<QuestionId>,
    /// Which these are, in words; none where they are all.
    pub chosen_by: Option<String>,
}

/// Closing the round that is worked on for publication.
#[derive(Clone, Debug, PartialEq)]
pub enum ClosingCommand {
    /// Asks whether it is to be closed, which can't be undone.
    Ask,
    /// Fixes the figures, saves that, and goes on with `then`.
    Close {
        then: Option<Box<Command>>,
    },
    Reopen,
}

/// Sheets that go out and come back.
#[derive(Clone, Debug, PartialEq)]
pub enum SheetsCommand {
    /// Asks for a place and writes a blank sheet there.
    HandOut(HandOut),
    HandOutTo {
        what: HandOut,
        path: PathBuf,
        overwrite: Overwrite,
    },
    /// Asks for a folder and puts these files there.
    Fill(FolderOut),
    FillTo {
        what: FolderOut,
        path: PathBuf,
    },
    /// Asks for filled sheets.
    Collect,
    /// Asks for the path of one, or of a folder with many, to be typed.
    CollectTyped,
    /// Takes in what lies in these files and folders.
    CollectFrom(Vec<PathBuf>),
    /// Takes what was read in as what it was said to be.
    TakeIn(TakeInAs),
    /// Takes it in with what was decided on everybody who has another response.
    Decide(Vec<SamePerson>),
    /// Asks whether the answers of the response at this place, from 0, are to be seen.
    Look(usize),
    /// Fills what is open or not known from the response at this place, from 0.
    FillFrom(usize),
    /// Types a sheet of paper in, or goes on with the one that is half typed.
    TypePaper,
    /// Takes in what was typed from it.
    TakePaper,
    /// What came of it was read.
    Dismiss,
}

/// What sheets are that come to a round in which one person has answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakeInAs {
    /// Answers to questions that are open or not known there; no responses.
    Answers,
    /// Responses beside the one that is there.
    Beside(OwnAnswers),
    /// The responses of the next round.
    NextRound,
}

/// What becomes of the answers of one person once responses of others stand beside them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OwnAnswers {
    /// They stand as the agreed answers, and are a response as well.
    #[default]
    Agreed,
    /// They are a response and nothing else.
    Sheet,
}

/// A blank sheet to be handed out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandOut {
    pub form: SheetForm,
    /// Only the questions that this section knows; all of them where none is named.
    pub section: Option<SectionId>,
    /// What that section is called, for the proposed name; may be empty.
    pub section_name: String,
}

/// Files that are handed out together, in a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FolderOut {
    pub of: FolderOf,
    /// By when the sections answer.
    pub by: Option<Date>,
}

/// Which files these are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FolderOf {
    /// A letter to the sections, and a sheet for each.
    Asking,
    /// What whoever leads the talk has in hand, and the same.
    Kit,
}

/// The form of a blank sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetForm {
    Xlsx,
    /// To be printed.
    Pdf,
}

/// The form of a chart's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartFormat {
    Svg,
    Png,
}

/// The window itself.
#[derive(Clone, Debug, PartialEq)]
pub enum WindowCommand {
    Locale(Locale),
    Theme(Theme),
    /// Percent, one of the steps of the settings.
    Scale(u16),
    ScaleUp,
    ScaleDown,
    /// Shows the list of keys.
    Keys,
    /// Shows what is on screen as a projector needs it, or goes back from there.
    Projector,
    /// Moves what is shown for the room to a window of its own, or back.
    Wall,
    /// Shows language, theme and scale.
    Settings,
    /// Shows what the program is built from, with licences.
    Licenses,
    /// Looks for a question.
    Search,
    /// Says which sections are asked what nobody knows yet, and makes letter and sheets.
    AskSections,
    /// Says what the next round takes over, and asks whether it begins.
    NextRound,
    /// Says what goes with the latest round, and asks whether it does.
    RemoveRound,
    /// The answers of the one sheet are not to be taken as agreed in the workshop that is shown.
    LeaveSheet,
    /// Puts the dialog away without doing anything.
    CloseDialog,
    /// Takes a message away.
    Dismiss(u64),
    /// Asks a running job to stop.
    Cancel(Ticket),
    /// Ends the program, or asks what is to become of unsaved changes.
    Quit,
    /// Saves, then goes on with what the dialog on unsaved changes stood in front of.
    SaveAnd(Box<Command>),
    /// Goes on with it without saving.
    Discard(Box<Command>),
    /// Opens or writes what `purpose` says at this path.
    WriteTo {
        purpose: Purpose,
        path: PathBuf,
        overwrite: Overwrite,
    },
    /// Hands a file that was written to the program that the system has for it.
    OpenFile(PathBuf),
    /// Asks for a path to be typed for this.
    AskAgain(Purpose),
    /// Asks for a path by the system's dialog.
    Browse(Purpose),
}

impl From<FileCommand> for Command {
    fn from(command: FileCommand) -> Command {
        Command::File(command)
    }
}

impl From<WindowCommand> for Command {
    fn from(command: WindowCommand) -> Command {
        Command::Window(command)
    }
}

impl From<ReportCommand> for Command {
    fn from(command: ReportCommand) -> Command {
        Command::Report(command)
    }
}

impl From<ClosingCommand> for Command {
    fn from(command: ClosingCommand) -> Command {
        Command::Closing(command)
    }
}

impl From<SheetsCommand> for Command {
    fn from(command: SheetsCommand) -> Command {
        Command::Sheets(command)
    }
}

impl From<TrialCommand> for Command {
    fn from(command: TrialCommand) -> Command {
        Command::Trial(command)
    }
}

impl From<HistoryCommand> for Command {
    fn from(command: HistoryCommand) -> Command {
        Command::History(command)
    }
}

impl From<Destination> for Command {
    fn from(destination: Destination) -> Command {
        Command::Go(destination)
    }
}

impl From<Edit> for Command {
    fn from(edit: Edit) -> Command {
        Command::Edit(edit)
    }
}
