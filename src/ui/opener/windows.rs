//! What a double click does on Windows.

#![expect(unsafe_code, reason = "a file is handed to its program by a function of the system only")]

use std::io;
use std::os::windows::ffi::OsStrExt;
use std::path::Path;
use std::ptr::{null, null_mut};

use windows_sys::Win32::System::Com::{
    COINIT_APARTMENTTHREADED, COINIT_DISABLE_OLE1DDE, CoInitializeEx, CoUninitialize,
};
use windows_sys::Win32::UI::Shell::ShellExecuteW;
use windows_sys::Win32::UI::WindowsAndMessaging::SW_SHOWNORMAL;

/// Up to this, what the system gives back is why it failed.
const FAILED: isize = 32;

/// In front of paths as `canonicalize` gives them, which not every program takes.
const VERBATIM: &str = r"\\?\";
const VERBATIM_SHARE: &str = r"\\?\UNC\";

pub(super) fn hand_over(path: &Path) -> io::Result<()> {
    let plain = plain(path);
    let wide: Vec<u16> = Path::new(&plain).as_os_str().encode_wide().chain([0]).collect();
    let verb: Vec<u16> = "open\0".encode_utf16().collect();
    // Some programs are only found by a thread that can talk to components.
    // SAFETY: the pointer may be null. What is begun here ends below, on this very thread.
    let begun = unsafe { CoInitializeEx(null(), (COINIT_APARTMENTTHREADED | COINIT_DISABLE_OLE1DDE) as u32) };
    // SAFETY: both texts end in 0 and live until the call returns; the other pointers may be null.
    let given = unsafe { ShellExecuteW(null_mut(), verb.as_ptr(), wide.as_ptr(), null(), null(), SW_SHOWNORMAL) };
    if begun >= 0 {
        // SAFETY: it was begun above.
        unsafe { CoUninitialize() };
    }
    match given as isize {
        code if code > FAILED => Ok(()),
        code => {
            Err(i32::try_from(code).map_or_else(|_| io::ErrorKind::Unsupported.into(), io::Error::from_raw_os_error))
        }
    }
}

/// `path` as people write it.
fn plain(path: &Path) -> std::ffi::OsString {
    let Some(text) = path.to_str() else { return path.as_os_str().to_owned() };
    match (text.strip_prefix(VERBATIM_SHARE), text.strip_prefix(VERBATIM)) {
        (Some(share), _) => format!(r"\\{share}").into(),
        (None, Some(local)) => local.into(),
        (None, None) => text.into(),
    }
}
