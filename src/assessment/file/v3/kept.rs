//! How roles, states of an item, methods of a vote and standings are written down: one table for both directions. Words
//! once written stay as they are, whatever the types of the program come to be called.

use serde::{Deserialize, Serialize};

use crate::assessment::workshop::Method;
use crate::assessment::{Role, Standing, Status};

/// An enum without values of its own that is written down by the names of its variants; the first named is the default,
/// which is left out of the file.
macro_rules! kept {
    ($kept:ident for $of:ident: $default:ident, $($name:ident),+) => {
        #[derive(Clone, Copy, Default, Deserialize, PartialEq, Serialize)]
        pub enum $kept {
            #[default]
            $default,
            $($name),+
        }

        impl From<$of> for $kept {
            fn from(of: $of) -> Self {
                match of {
                    $of::$default => $kept::$default,
                    $($of::$name => $kept::$name),+
                }
            }
        }

        impl From<$kept> for $of {
            fn from(kept: $kept) -> Self {
                match kept {
                    $kept::$default => $of::$default,
                    $($kept::$name => $of::$name),+
                }
            }
        }
    };
}

kept!(RoleKept for Role: Other, Executive, Promotion, FrontLine, Administration);
kept!(StatusKept for Status: Open, Doing, Done, Dropped);
kept!(MethodKept for Method: Fingers, Slips, Ballots);

/// Whose answers a copy handed on carries.
#[derive(Clone, Copy, Default, Deserialize, Serialize)]
pub enum StandingKept {
    #[default]
    Empty,
    Single(RoleKept),
    Agreed(usize),
    Open(usize),
}

impl From<Standing> for StandingKept {
    fn from(standing: Standing) -> Self {
        match standing {
            Standing::Empty => StandingKept::Empty,
            Standing::Single(role) => StandingKept::Single(role.into()),
            Standing::Agreed(responses) => StandingKept::Agreed(responses),
            Standing::Open(responses) => StandingKept::Open(responses),
        }
    }
}

impl From<StandingKept> for Standing {
    fn from(kept: StandingKept) -> Self {
        match kept {
            StandingKept::Empty => Standing::Empty,
            StandingKept::Single(role) => Standing::Single(role.into()),
            StandingKept::Agreed(responses) => Standing::Agreed(responses),
            StandingKept::Open(responses) => Standing::Open(responses),
        }
    }
}
