//! Which commands open something over the screen that keys are for from then on: the compiler asks it of each.

use super::{ClosingCommand, Command, FileCommand, ReportCommand, SheetsCommand, WindowCommand};

impl Command {
    /// Whether it opens something over the screen that keys are for from then on.
    pub fn opens_dialog(&self) -> bool {
        match self {
            Command::File(command) => command.opens_dialog(),
            Command::Report(command) => command.opens_dialog(),
            Command::Sheets(command) => command.opens_dialog(),
            Command::Window(command) => command.opens_dialog(),
            Command::Closing(command) => matches!(command, ClosingCommand::Ask),
            Command::Go(_)
            | Command::Edit(_)
            | Command::AtQuestion(..)
            | Command::History(_)
            | Command::Trial(_)
            | Command::SaveChart { .. }
            | Command::Copy(_) => false,
        }
    }
}

impl FileCommand {
    fn opens_dialog(&self) -> bool {
        match self {
            FileCommand::Open | FileCommand::OpenTyped | FileCommand::SaveAs | FileCommand::Strip => true,
            FileCommand::New(_)
            | FileCommand::Example
            | FileCommand::OpenPath(_)
            | FileCommand::Save
            | FileCommand::SaveTo { .. }
            | FileCommand::StripTo(_)
            | FileCommand::Close
            | FileCommand::Recover(_)
            | FileCommand::DiscardRecovery(_)
            | FileCommand::Forget(_) => false,
        }
    }
}

impl ReportCommand {
    fn opens_dialog(&self) -> bool {
        match self {
            ReportCommand::Export | ReportCommand::ExportAsItIs | ReportCommand::List(_) | ReportCommand::HandOn(_) => {
                true
            }
            ReportCommand::Locale(_)
            | ReportCommand::Attach(_)
            | ReportCommand::Form(_)
            | ReportCommand::NextForm
            | ReportCommand::Look(_)
            | ReportCommand::ExportTo { .. }
            | ReportCommand::HandOnTo { .. }
            | ReportCommand::ListTo { .. } => false,
        }
    }
}

impl SheetsCommand {
    fn opens_dialog(&self) -> bool {
        match self {
            SheetsCommand::HandOut(_)
            | SheetsCommand::Fill(_)
            | SheetsCommand::Collect
            | SheetsCommand::CollectTyped
            | SheetsCommand::Look(_)
            | SheetsCommand::TypePaper => true,
            SheetsCommand::HandOutTo { .. }
            | SheetsCommand::FillTo { .. }
            | SheetsCommand::CollectFrom(_)
            | SheetsCommand::TakeIn(_)
            | SheetsCommand::Decide(_)
            | SheetsCommand::FillFrom(_)
            | SheetsCommand::TakePaper
            | SheetsCommand::Dismiss => false,
        }
    }
}

impl WindowCommand {
    fn opens_dialog(&self) -> bool {
        match self {
            WindowCommand::Keys
            | WindowCommand::Settings
            | WindowCommand::Licenses
            | WindowCommand::Search
            | WindowCommand::AskSections
            | WindowCommand::NextRound
            | WindowCommand::RemoveRound
            | WindowCommand::Quit => true,
            WindowCommand::Locale(_)
            | WindowCommand::Theme(_)
            | WindowCommand::Scale(_)
            | WindowCommand::ScaleUp
            | WindowCommand::ScaleDown
            | WindowCommand::Projector
            | WindowCommand::Wall
            | WindowCommand::LeaveSheet
            | WindowCommand::CloseDialog
            | WindowCommand::Dismiss(_)
            | WindowCommand::Cancel(_)
            | WindowCommand::SaveAnd(_)
            | WindowCommand::Discard(_)
            | WindowCommand::WriteTo { .. }
            | WindowCommand::OpenFile(_)
            | WindowCommand::AskAgain(_)
            | WindowCommand::Browse(_) => false,
        }
    }
}
