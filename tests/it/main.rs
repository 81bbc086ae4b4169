//! Tests that use the program as people do, one module per subject.

mod catalogue;
mod cli_check;
mod i18n;
mod municipalities;
