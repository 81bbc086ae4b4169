//! Where the window can be: every screen of the rail with its parts. Whatever goes through all screens has them from here; a
//! new destination does not compile before it is here, and a new part is here by its `ALL`.

use eframe::egui::Key;
use shirube::ui::command::{Destination, Needs, PlanPart, ResultsPart, WorkshopPart};

use super::Window;

/// The keys that lead to the entries of the rail with Ctrl, in its order.
const DIGITS: [Key; 9] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

/// Every entry of the rail, with the key that leads there.
pub fn entries() -> impl Iterator<Item = (Destination, Key)> {
    Destination::rail().into_iter().zip(DIGITS)
}

/// The same by their names.
pub fn screens() -> impl Iterator<Item = (&'static str, Key)> {
    entries().map(|(destination, key)| (name(&destination), key))
}

/// Those that a projector has slides of; the others go from there to those of the workshop.
pub fn projected() -> impl Iterator<Item = (&'static str, Key)> {
    entries().filter(|(destination, _)| is_projected(destination)).map(|(destination, key)| (name(&destination), key))
}

/// A test holds that the program has it so.
pub fn is_projected(destination: &Destination) -> bool {
    match destination {
        Destination::Questions(_)
        | Destination::Workshop(_)
        | Destination::Results(_)
        | Destination::Plan(_)
        | Destination::Towns(_) => true,
        Destination::Start
        | Destination::New
        | Destination::Profile
        | Destination::List(_)
        | Destination::Archived(_)
        | Destination::Report => false,
    }
}

/// What a screen is called in the names of pictures, and its word after `shell-`.
pub fn name(destination: &Destination) -> &'static str {
    match destination {
        Destination::Start | Destination::New => "start",
        Destination::Profile => "profile",
        Destination::Questions(_) | Destination::List(_) | Destination::Archived(_) => "questions",
        Destination::Workshop(_) => "workshop",
        Destination::Results(_) => "results",
        Destination::Plan(_) => "plan",
        Destination::Towns(_) => "towns",
        Destination::Report => "report",
    }
}

/// A screen, or a part of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Start,
    Profile,
    Questions,
    List,
    Workshop(WorkshopPart),
    Results(ResultsPart),
    Plan(PlanPart),
    Towns,
    Report,
}

impl Place {
    /// All of them, in the order of the rail.
    pub fn all() -> impl Iterator<Item = Place> {
        Destination::rail().into_iter().flat_map(|destination| Place::of(&destination))
    }

    /// Those that an entry of the rail leads to.
    fn of(destination: &Destination) -> Vec<Place> {
        match destination {
            Destination::Start | Destination::New => vec![Place::Start],
            Destination::Profile => vec![Place::Profile],
            // What was answered in earlier rounds is looked at in `editions`.
            Destination::Questions(_) | Destination::List(_) | Destination::Archived(_) => {
                vec![Place::Questions, Place::List]
            }
            Destination::Workshop(_) => WorkshopPart::ALL.map(Place::Workshop).to_vec(),
            Destination::Results(_) => ResultsPart::ALL.map(Place::Results).to_vec(),
            Destination::Plan(_) => PlanPart::ALL.map(Place::Plan).to_vec(),
            Destination::Towns(_) => vec![Place::Towns],
            Destination::Report => vec![Place::Report],
        }
    }

    pub fn destination(self) -> Destination {
        match self {
            Place::Start => Destination::Start,
            Place::Profile => Destination::Profile,
            Place::Questions => Destination::Questions(None),
            Place::List => Destination::List(None),
            Place::Workshop(part) => Destination::Workshop(Some(part)),
            Place::Results(part) => Destination::Results(Some(part)),
            Place::Plan(part) => Destination::Plan(Some(part)),
            Place::Towns => Destination::Towns(None),
            Place::Report => Destination::Report,
        }
    }

    pub fn go(self, window: &mut Window) {
        window.ask([self.destination().into()]);
    }

    /// It shows something without an assessment.
    pub fn is_there_without(self) -> bool {
        self.destination().needs() == Needs::Nothing
    }

    /// What it is called in the names of pictures.
    pub fn name(self) -> String {
        let screen = name(&self.destination());
        match self {
            Place::List => "list".to_owned(),
            Place::Workshop(part) => format!("{screen}-{part:?}").to_lowercase(),
            Place::Results(part) => format!("{screen}-{part:?}").to_lowercase(),
            Place::Plan(part) => format!("{screen}-{part:?}").to_lowercase(),
            Place::Start | Place::Profile | Place::Questions | Place::Towns | Place::Report => screen.to_owned(),
        }
    }
}
