//! The window: the only place that knows its toolkit.

pub mod chart_view;
pub mod theme;
