//! Names that the catalogue's parts are called by. Ids are stable across versions and never reused, so files may keep
//! them; whether an id exists in the catalogue at hand is asked of the catalogue.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id spelt `id`.
            pub fn new(id: &str) -> Self {
                Self(id.into())
            }

            /// As it is spelt in files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// An edition of the questionnaire: `edition-2`. The live one is never one that a spreadsheet takes for a number or a
    /// date; an earlier one stands in tables as [`in_tables`](EditionId::in_tables) says.
    EditionId
);
id!(
    /// A success factor: `organisation`.
    FactorId
);
id!(
    /// A question, with its factor in front: `organisation.links`.
    QuestionId
);
id!(
    /// A documented town: `sakata`.
    TownId
);
id!(
    /// A published document: `sakata-2023`.
    SourceId
);
id!(
    /// A year of the national survey: `fy2023`.
    SurveyId
);
id!(
    /// One thing asked in the national survey, unique within its year: `cio`.
    IndicatorId
);
id!(
    /// A section of a town hall that can be asked: `personnel`.
    SectionId
);
id!(
    /// A milestone, unique within its town: `cdo`.
    MilestoneId
);

impl From<&str> for EditionId {
    fn from(id: &str) -> Self {
        EditionId::new(id)
    }
}

impl From<String> for EditionId {
    fn from(id: String) -> Self {
        EditionId(id.into())
    }
}

impl From<&EditionId> for EditionId {
    fn from(id: &EditionId) -> Self {
        id.clone()
    }
}
