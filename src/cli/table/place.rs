//! Where a table goes: by the ending of its name, and never in the place of anything that is not such a table.

use std::io;
use std::path::{Path, PathBuf};

use super::Form;
use crate::assessment::file::read_bounded;
use crate::assessment::safe_write::{target, write_problem};
use crate::exchange::{is_results_as_written, is_table};
use crate::problem::{Kind, Problem};

/// Bytes of a table that may be replaced: that of all municipalities has a tenth.
const LARGEST: usize = 64 * 1024 * 1024;

pub fn form(path: &Path) -> Result<Form, Problem> {
    let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
    match ending.to_str() {
        Some("xlsx") => Ok(Form::Workbook),
        Some("csv") => Ok(Form::Csv),
        _ => Err(Problem::new(Kind::Usage, "table-out-ending").in_file(path)),
    }
}

/// Refuses where something else would be lost at `path`, such as one of `inputs`.
pub fn may_be_replaced(path: &Path, form: Form, inputs: &[PathBuf]) -> Result<(), Problem> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Some(missing) = folder.filter(|folder| !folder.is_dir()) {
        return Err(write_problem(&io::ErrorKind::NotFound.into(), missing));
    }
    // Looked at before anything is opened: a pipe or a device would wait or swallow.
    target(path)?;
    match path.metadata() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(write_problem(&error, path)),
        Ok(_) => {}
    }
    let refuse = |key| Err(Problem::new(Kind::Usage, key).in_file(path));
    let there = path.canonicalize().ok();
    if there.is_some() && inputs.iter().any(|input| input.canonicalize().ok() == there) {
        return refuse("table-out-is-input");
    }
    let is_such = |bytes: &[u8]| match form {
        Form::Workbook => is_results_as_written(bytes),
        Form::Csv => is_table(bytes),
    };
    match read_bounded(path, LARGEST) {
        Ok(bytes) if bytes.is_empty() || is_such(&bytes) => Ok(()),
        _ if form == Form::Workbook => refuse("table-out-not-results"),
        _ => refuse("table-out-not-csv"),
    }
}
