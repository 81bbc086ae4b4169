//! A folder with files in it, for what is read by its path. In memory where there is such a place, since a fuzzer makes
//! thousands each second.

use std::fs;
use std::path::{Path, PathBuf};

/// A folder of this process and target that is emptied whenever it is made anew. A file by the name of a folder that is there, or
/// below a name that is a file's, can't be in any folder and is left out.
pub fn with(target: &str, files: &[(&str, &[u8])]) -> PathBuf {
    let memory = Path::new("/dev/shm");
    let root = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    let folder = root.join(format!("shirube-fuzz-{target}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder for the files can be made");
    for (name, bytes) in files {
        let path = folder.join(name);
        if path.is_dir() || path.parent().is_some_and(Path::is_file) {
            continue;
        }
        if let Some(around) = path.parent() {
            fs::create_dir_all(around).expect("a folder in it can be made");
        }
        fs::write(&path, bytes).expect("the file can be written");
    }
    folder
}

/// Takes the folder away again.
pub fn gone(folder: &Path) {
    fs::remove_dir_all(folder).expect("the folder can be taken away");
}

/// The files in `bytes`: each after a line `=== name`. So one input is many files, and what the fuzzer changes is text and
/// not a packed archive.
pub fn split(bytes: &[u8]) -> Vec<(&str, &[u8])> {
    const MARK: &[u8] = b"=== ";
    let mut files = Vec::new();
    let mut rest = bytes.strip_prefix(MARK);
    while let Some(from) = rest {
        let Some(end) = from.iter().position(|byte| *byte == b'\n') else { break };
        let (name, after) = (&from[..end], &from[end + 1..]);
        let next = (0..after.len()).find(|at| after[*at..].starts_with(MARK) && (*at == 0 || after[at - 1] == b'\n'));
        let body = &after[..next.unwrap_or(after.len())];
        rest = next.map(|at| &after[at + MARK.len()..]);
        if let Ok(name) = std::str::from_utf8(name) {
            files.push((name, body));
        }
    }
    files
}

/// Whether `name` is one of a file below the folder it is meant for.
pub fn is_plain(name: &str) -> bool {
    let is_part = |part: &str| {
        let is_known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        !part.is_empty() && part.len() < 60 && !part.starts_with('.') && part.chars().all(is_known)
    };
    name.split('/').count() <= 2 && name.split('/').all(is_part)
}
