//! The window. The only module that knows the toolkit.
//!
//! A frame has three phases: logic (finished jobs are taken in, recovery copies written), draw (screens get a read-only
//! [`context::Context`] and their own view state, and give back commands), apply (`update` turns commands into edits,
//! navigation and jobs).
//!
//! Modules stand in the order in which they may use one another: each may name only those above it, and no files use
//! each other in a circle but a module and what is below it (`tests/it/ui_order.rs` holds both). Nothing is handed on
//! by this file.
//!
//! | module | owns |
//! |---|---|
//! | [`theme`] | looks: colors, type, spacing, classes of width |
//! | [`widgets`] | controls that know neither a screen nor what an assessment is |
//! | [`chart_view`] | charts on screen |
//! | [`command`] | what can be asked for |
//! | [`keys`] | which key asks for what |
//! | [`picker`] | the file dialogs of the system |
//! | [`opener`] | handing a file to the program that the system has for it |
//! | [`clipboard`] | the clipboard of the system |
//! | [`displays`] | the screens that the PC has |
//! | [`state`] | what is under way and what came of it: read by screens, changed by `update` |
//! | [`context`] | what screens may look at |
//! | [`parts`] | pieces of screens that know what an assessment is |
//! | [`screens`] | what each screen shows and asks for |
//! | [`dialogs`] | what lies over a screen |
//! | [`projector`] | a screen as a projector needs it, and what stands beside it on a second one |
//! | [`shell`] | what stands around a screen |
//! | `input_queue` | typed input that waits for a frame of its own |
//! | [`app`] | the window's state, and the doors to what lies outside it |
//! | [`update`] | carrying out commands, and taking in what background work gives back |
//! | `frame` | the three phases of a frame |
//! | [`launch`] | the event loop and the renderer |
//! | [`open`] | opening the window of this program |
//!
//! Rules (scores, edits, files) are below this module: `scoring`, `assessment`, `session`.

pub mod app;
pub mod chart_view;
pub mod clipboard;
pub mod command;
pub mod context;
pub mod dialogs;
pub mod displays;
mod frame;
mod input_queue;
pub mod keys;
pub mod launch;
pub mod open;
pub mod opener;
pub mod parts;
pub mod picker;
pub mod projector;
pub mod screens;
pub mod shell;
pub mod state;
pub mod theme;
pub mod update;
pub mod widgets;
