//! Where words go on Windows. The program is started without a console, so that a double click opens none; here it
//! finds the one it was called from, or a box takes the place of it.
//!
//! Calls the system directly (as only `assessment/safe_write/windows.rs` does beside it): there is no other way to a
//! console that is there already.

#![expect(unsafe_code, reason = "the console of a command is found by functions of the system only")]

use std::fs::File;
use std::io::{self, Write};
use std::os::windows::io::{AsHandle, AsRawHandle, IntoRawHandle};
use std::sync::OnceLock;

use shirube::cli::Exit;
use windows_sys::Win32::System::Console::{
    ATTACH_PARENT_PROCESS, AttachConsole, STD_ERROR_HANDLE, STD_HANDLE, STD_OUTPUT_HANDLE, SetStdHandle,
};

/// Runs `command` with the two streams; what went wrong and could be written nowhere is shown in a box.
pub fn with_streams(command: impl FnOnce(&mut dyn Write, &mut dyn Write) -> Exit) -> Exit {
    let (mut out, mut err) = (Stream::new(io::stdout()), Stream::new(io::stderr()));
    let exit = command(&mut out, &mut err);
    if exit != Exit::Done && !err.unheard.is_empty() {
        show(&String::from_utf8_lossy(&err.unheard));
    }
    exit
}

#[cfg(feature = "gui")]
fn show(text: &str) {
    let words = shirube::i18n::Words::new(shirube::cli::system_locale());
    shirube::ui::launch::message_box(&words.get("launch-title"), text);
}

#[cfg(not(feature = "gui"))]
fn show(_text: &str) {}

/// A standard stream, looked for when something is first written to it: a window that has nothing to say must not hang
/// on the console it was started from, which would take it along when closed.
struct Stream<S> {
    to: S,
    unheard: Vec<u8>,
}

impl<S: Write> Stream<S> {
    fn new(to: S) -> Self {
        Stream { to, unheard: Vec::new() }
    }
}

impl<S: Write + IsGiven> Write for Stream<S> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        find_console();
        if !self.to.is_given() {
            self.unheard.extend_from_slice(bytes);
            return Ok(bytes.len());
        }
        self.to.write_all(bytes).map(|()| bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.to.is_given() { self.to.flush() } else { Ok(()) }
    }
}

/// Whether a stream leads anywhere.
trait IsGiven {
    fn is_given(&self) -> bool;
}

impl<S: AsHandle> IsGiven for S {
    fn is_given(&self) -> bool {
        let handle = self.as_handle();
        // Without a console and without redirection it is null, or a number that stands for nothing.
        !handle.as_raw_handle().is_null() && handle.try_clone_to_owned().is_ok()
    }
}

/// Takes part in the console of the caller, if it has one, for the streams that were not redirected.
fn find_console() {
    static FOUND: OnceLock<()> = OnceLock::new();
    FOUND.get_or_init(|| {
        let lost: Vec<STD_HANDLE> =
            [(STD_OUTPUT_HANDLE, io::stdout().is_given()), (STD_ERROR_HANDLE, io::stderr().is_given())]
                .into_iter()
                .filter(|(_, is_given)| !is_given)
                .map(|(stream, _)| stream)
                .collect();
        // SAFETY: takes a process by number and no memory of ours; it fails without effect where there is no console.
        if !lost.is_empty() && unsafe { AttachConsole(ATTACH_PARENT_PROCESS) } != 0 {
            lost.into_iter().for_each(lead_to_console);
        }
    });
}

#[expect(clippy::disallowed_methods, reason = "the console is a device and no file")]
fn lead_to_console(stream: STD_HANDLE) {
    // For reading too: only then the system knows it for a console, and takes Japanese whatever its code page is.
    if let Ok(console) = File::options().read(true).write(true).open("CONOUT$") {
        // SAFETY: the handle is open, and given away for good: nothing closes it while the program runs.
        unsafe { SetStdHandle(stream, console.into_raw_handle()) };
    }
}
