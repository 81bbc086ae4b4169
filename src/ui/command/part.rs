//! The parts of those screens that have several, as far as one can go to them.

/// A part of the results.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ResultsPart {
    #[default]
    Overview,
    Heat,
    Radar,
    Chronicle,
    /// What is published in the national survey.
    National,
}

impl ResultsPart {
    /// All parts, in the order of their tabs.
    pub const ALL: [ResultsPart; 5] =
        [ResultsPart::Overview, ResultsPart::Heat, ResultsPart::Radar, ResultsPart::Chronicle, ResultsPart::National];

    /// Key of what its tab is called.
    pub fn word(self) -> &'static str {
        match self {
            ResultsPart::Overview => "results-part-overview",
            ResultsPart::Heat => "results-part-heat",
            ResultsPart::Radar => "results-part-radar",
            ResultsPart::Chronicle => "results-part-chronicle",
            ResultsPart::National => "results-part-national",
        }
    }
}

/// A part of the plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PlanPart {
    /// What to do next, in which order.
    #[default]
    Steps,
    /// Which levels are aimed at, and by when.
    Targets,
    /// What rose and fell since an earlier round.
    Moved,
    /// What would move if some levels were others.
    Trial,
    /// Who does what by when, and how far it is.
    Items,
}

impl PlanPart {
    /// All parts, in the order of their tabs.
    pub const ALL: [PlanPart; 5] =
        [PlanPart::Steps, PlanPart::Targets, PlanPart::Items, PlanPart::Trial, PlanPart::Moved];

    /// Key of what its tab is called.
    pub fn word(self) -> &'static str {
        match self {
            PlanPart::Steps => "plan-part-steps",
            PlanPart::Targets => "plan-part-targets",
            PlanPart::Moved => "plan-part-moved",
            PlanPart::Trial => "plan-part-trial",
            PlanPart::Items => "plan-part-items",
        }
    }
}

/// A part of the workshop.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum WorkshopPart {
    /// The sheets that went out and came back.
    #[default]
    Sheets,
    /// What is to be talked over, and in which order.
    Agenda,
    /// One question: vote, reveal, prompt, agree.
    Voting,
    /// What was agreed, and what is still open.
    Agreed,
}

impl WorkshopPart {
    /// All parts, in the order of their tabs.
    pub const ALL: [WorkshopPart; 4] =
        [WorkshopPart::Sheets, WorkshopPart::Agenda, WorkshopPart::Voting, WorkshopPart::Agreed];

    /// Key of what its tab is called.
    pub fn word(self) -> &'static str {
        match self {
            WorkshopPart::Sheets => "workshop-part-sheets",
            WorkshopPart::Agenda => "workshop-part-agenda",
            WorkshopPart::Voting => "workshop-part-room",
            WorkshopPart::Agreed => "workshop-part-agreed",
        }
    }
}
