//! State that screens may look at and that is changed as commands are carried out: data and the rules on it, without the
//! window. `update` is what changes it.
//!
//! | file | holds |
//! |---|---|
//! | `job` | what background work is for, and what it gives back |
//! | `save` | what waits until a save is done |
//! | `recovery` | recovery copies that were found or are owed |
//! | `report`, `preview` | what the report is to be like, and its pages while they are looked at |
//! | `placement` | where the window stands |
//! | `import`, `pending` | what came of sheets that were read, and those that wait to be taken in |

pub mod import;
pub mod job;
pub mod pending;
pub mod placement;
pub mod preview;
pub mod recovery;
pub mod report;
pub mod save;
