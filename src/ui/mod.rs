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
//! | `projector` | a screen as a projector needs it |
//! | `shell`, `dialogs` | what stands around a screen, and over it |
//! | `command`, `keys`, `hold`, `update` | behaviour: what can be asked, by which key, and what then happens |
//! | `context` | what screens may look at |
//! | `app`, `picker`, `launch` | the frame, the file dialogs of the system, opening the window |
//!
//! Rules (scores, edits, files) are below this module: `scoring`, `assessment`, `session`.

pub mod app;
pub mod chart_view;
pub mod command;
pub mod context;
pub mod dialogs;
mod frame;
mod hold;
pub mod keys;
pub mod launch;
pub mod open;
pub mod parts;
pub mod picker;
pub mod projector;
pub mod screens;
pub mod shell;
pub mod state;
pub mod theme;
pub mod update;
pub mod widgets;
