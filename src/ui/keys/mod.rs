//! Every key of the window in one list: where it works, how it is written, and what it asks for. The dispatch reads the
//! list, and so do F1, the hints on buttons and the table in the documentation.
//!
//! | file | owns |
//! |---|---|
//! | `list` | the list |
//! | `combination` | a key with its modifiers, and how it is written |
//! | `read` | taking keys out of the input |
//! | `leading` | the button that leads on from a screen |
//!
//! Not in it are keys within a plain control: typing, Enter and Esc in a field, arrows in a list, the digits before the
//! choices of a dialog. Where people should know of them, a line says so with a [`Control`].

mod combination;
mod leading;
mod list;
mod read;

pub use combination::{Combination, name};
pub use leading::{hold_lead_on, leading_below_ui, leading_ui, leads_on_typing, named_leading_ui};
pub use list::{LINES, key_hint, key_hints, leads_away, line_hint, opens_field};
pub use read::{
    ForScreen, Reader, everywhere, give_to, is_copy_asked, is_escaped, is_typed, pressed, read, read_over, take,
    take_typing,
};

use crate::ui::command::{
    BoardAction, Command, EntryAction, ListAction, PaperInput, PlanAction, QuestionAction, SlideAction, VotingInput,
};

/// Where a key works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    Everywhere,
    /// What is read from top to bottom, its parts and its way on.
    Pages,
    /// The pages of the report.
    Report,
    Questions,
    /// The list of all questions.
    List,
    /// The targets, in the plan.
    Targets,
    /// What is tried, in the plan.
    Trial,
    /// Steps and action items, in the plan.
    Plan,
    /// The same items as cards, by their state.
    Board,
    /// A question that the workshop votes on.
    Room,
    /// Slides: everything a projector shows but a vote.
    Projector,
    /// A sheet of paper that is typed in.
    Paper,
    Charts,
    Dialogs,
}

impl Scope {
    /// In the order in which the list of keys shows them.
    pub const ALL: [Scope; 14] = [
        Scope::Questions,
        Scope::List,
        Scope::Targets,
        Scope::Trial,
        Scope::Plan,
        Scope::Board,
        Scope::Room,
        Scope::Projector,
        Scope::Paper,
        Scope::Charts,
        Scope::Report,
        Scope::Pages,
        Scope::Everywhere,
        Scope::Dialogs,
    ];

    /// Key of what it is called.
    pub fn word(self) -> &'static str {
        match self {
            Scope::Questions => "keys-scope-questions",
            Scope::List => "answers-title",
            Scope::Targets => "keys-scope-targets",
            Scope::Trial => "keys-scope-trial",
            Scope::Plan => "keys-scope-plan",
            Scope::Board => "keys-scope-board",
            Scope::Room => "keys-scope-room",
            Scope::Projector => "keys-scope-projector",
            Scope::Paper => "keys-scope-paper",
            Scope::Charts => "keys-scope-charts",
            Scope::Report => "shell-report",
            Scope::Pages => "keys-scope-pages",
            Scope::Everywhere => "keys-scope-everywhere",
            Scope::Dialogs => "keys-scope-dialogs",
        }
    }
}

/// What a key asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Asks {
    Command(Command),
    Question(QuestionAction),
    List(ListAction),
    Plan(PlanAction),
    Entry(EntryAction),
    Board(BoardAction),
    Voting(VotingInput),
    Slides(SlideAction),
    Paper(PaperInput),
    Control(Control),
}

/// What a control does with a key by itself, while it has the focus or lies over everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    MoveFocus,
    /// What has the focus, for another program.
    Copy,
    /// The button that leads on from a screen.
    LeadOn,
    /// The same, also while something is typed.
    LeadOnTyping,
    Scroll,
    /// To the beginning or the end of what is read.
    ScrollToEnd,
    /// The next part, or the one before, wherever the focus is.
    TurnTabs,
    /// The next page of the report, or the one before.
    TurnPages,
    LeaveField,
    MoveInChart,
    ChooseInChart,
    CloseEvidence,
    MoveInTabs,
    /// The main button of a dialog, or what a field takes.
    Enter,
    /// Puts a dialog away, or gives up what a field asks for.
    Escape,
}

/// A line of the list: keys that are explained together.
#[derive(Debug)]
pub struct Line {
    pub scope: Scope,
    /// What the keys do, as a key of `keys.ftl`.
    pub meaning: &'static str,
    /// The keys as they are written: `Ctrl+S`.
    pub keys: String,
    groups: Vec<Group>,
}

/// Keys of a line that are written together.
#[derive(Debug)]
struct Group {
    written: String,
    bindings: Vec<Binding>,
}

/// What is asked for, and by which keys.
#[derive(Debug)]
struct Binding {
    asks: Asks,
    /// The keys that are listed; the first is the one that hints name.
    keys: Vec<Combination>,
    /// Keys that do the same and are not listed.
    unlisted: Vec<Combination>,
    /// How `keys` are written, each by itself.
    written: Vec<String>,
    /// The same in a row.
    in_a_row: String,
}

impl Line {
    /// Every key of the line with what it asks for, also those that are not listed.
    pub fn all(&self) -> impl Iterator<Item = (Combination, &Asks)> {
        let bindings = self.groups.iter().flat_map(|group| &group.bindings);
        bindings.flat_map(|binding| binding.keys.iter().chain(&binding.unlisted).map(|key| (*key, &binding.asks)))
    }
}

impl From<Command> for Asks {
    fn from(command: Command) -> Asks {
        Asks::Command(command)
    }
}

impl From<QuestionAction> for Asks {
    fn from(action: QuestionAction) -> Asks {
        Asks::Question(action)
    }
}

impl From<ListAction> for Asks {
    fn from(action: ListAction) -> Asks {
        Asks::List(action)
    }
}

impl From<EntryAction> for Asks {
    fn from(action: EntryAction) -> Asks {
        Asks::Entry(action)
    }
}

impl From<BoardAction> for Asks {
    fn from(action: BoardAction) -> Asks {
        Asks::Board(action)
    }
}

impl From<PlanAction> for Asks {
    fn from(action: PlanAction) -> Asks {
        Asks::Plan(action)
    }
}

impl From<VotingInput> for Asks {
    fn from(input: VotingInput) -> Asks {
        Asks::Voting(input)
    }
}

impl From<SlideAction> for Asks {
    fn from(action: SlideAction) -> Asks {
        Asks::Slides(action)
    }
}

impl From<PaperInput> for Asks {
    fn from(input: PaperInput) -> Asks {
        Asks::Paper(input)
    }
}

impl From<Control> for Asks {
    fn from(control: Control) -> Asks {
        Asks::Control(control)
    }
}
