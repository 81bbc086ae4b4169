//! What a command is called in the record of a fault.

use std::fmt::{self, Debug, Write};

use super::Command;

impl Command {
    /// The names of its variants, and nothing of what they hold: that is somebody's.
    pub fn name(&self) -> String {
        let inner: &dyn Debug = match self {
            Command::Go(destination) => destination,
            Command::Edit(edit) => edit,
            Command::AtQuestion(_, actions) => actions.first().map_or(&(), |first| first as &dyn Debug),
            Command::History(command) => command,
            Command::File(command) => command,
            Command::Report(command) => command,
            Command::Closing(command) => command,
            Command::Sheets(command) => command,
            Command::Trial(command) => command,
            Command::SaveChart { .. } => &(),
            Command::Copy(what) => what,
            Command::Window(command) => command,
        };
        match variant(inner) {
            inner if inner.is_empty() => variant(self),
            inner => format!("{}.{inner}", variant(self)),
        }
    }
}

/// The name of the variant that `value`, of an enum with a derived `Debug`, has; empty for what is no enum.
fn variant(value: &dyn Debug) -> String {
    let mut name = Name(String::new());
    // It breaks off where the name ends: the rest may be a whole assessment.
    let _ = write!(name, "{value:?}");
    name.0
}

struct Name(String);

impl Write for Name {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = text.find(|c: char| !c.is_ascii_alphanumeric());
        self.0 += &text[..end.unwrap_or(text.len())];
        end.map_or(Ok(()), |_| Err(fmt::Error))
    }
}
