//! The window. The only module that knows the toolkit.
//!
//! A frame has three phases: logic (finished jobs are taken in, recovery copies written), draw (screens get a read-only
//! [`Context`] and their own view state, and give back commands), apply (`update` turns commands into edits, navigation
//! and jobs).
//!
//! | where | owns |
//! |---|---|
//! | `theme` | looks: colours, type, spacing |
//! | `widgets` | controls that know no screen |
//! | `chart_view` | charts on screen |
//! | `screens/<name>` | what a screen shows and asks for |
//! | `shell`, `dialogs` | what stands around a screen, and over it |
//! | `command`, `keys`, `update` | behaviour: what can be asked, by which key, and what then happens |
//! | `context`, `derived` | what screens may look at |
//! | `app`, `picker`, `launch` | the frame, the file dialogs of the system, opening the window |
//!
//! Rules (scores, edits, files) are below this module: `scoring`, `assessment`, `session`.

pub mod app;
pub mod chart_view;
pub mod command;
pub mod context;
pub mod derived;
pub mod dialogs;
pub mod keys;
pub mod launch;
pub mod picker;
pub mod screens;
pub mod shell;
pub mod theme;
pub mod update;
pub mod widgets;

pub use app::App;
pub use command::Command;
pub use context::Context;
