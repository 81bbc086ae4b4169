//! What only Windows offers: taking a file's place with its rights, and giving one file the rights of another.
//!
//! Calls the system directly, for nothing safe offers these two.

#![expect(unsafe_code, reason = "rights and the exchange of files are had by functions of the system only")]

use std::io;
use std::os::windows::ffi::OsStrExt;
use std::path::Path;
use std::ptr::{null, null_mut};

use tempfile::TempPath;
use windows_sys::Win32::Foundation::{LocalFree, WIN32_ERROR};
use windows_sys::Win32::Security::Authorization::{GetNamedSecurityInfoW, SE_FILE_OBJECT, SetNamedSecurityInfoW};
use windows_sys::Win32::Security::{
    ACL, DACL_SECURITY_INFORMATION, GetSecurityDescriptorControl, PROTECTED_DACL_SECURITY_INFORMATION,
    PSECURITY_DESCRIPTOR, SE_DACL_PROTECTED, UNPROTECTED_DACL_SECURITY_INFORMATION,
};
use windows_sys::Win32::Storage::FileSystem::ReplaceFileW;

use super::rename::{Onto, step};
use super::retry::{may_pass, retry};

/// Error codes with which the system says that it can't do it in this place, or that the file is gone already: invalid
/// function, file not found, not supported, call not implemented, and two that are only of this call.
const RENAMED_INSTEAD: [i32; 6] = [1, 2, 50, 120, 1176, 1177];

/// Puts what is at `temp` in the place of the file at `target`, which hands on its rights, attributes and time of
/// creation. Says `false` where that could not be done and it was renamed.
pub(super) fn rename_onto(temp: &mut Option<TempPath>, target: &Path, waits: &[u64]) -> io::Result<bool> {
    let Some(path) = temp.take() else { return Err(io::ErrorKind::NotFound.into()) };
    match retry(waits, may_pass, || replace(target, &path)) {
        Ok(()) => {
            // It has another name now; there is nothing to remove.
            drop(path.keep());
            Ok(true)
        }
        // Denied is also said where a right is missing that a rename does without.
        Err(error) if is_renamed_instead(&error) => {
            *temp = Some(path);
            step(temp, target, Onto::Anything, waits).map(|()| false)
        }
        Err(error) => {
            *temp = Some(path);
            Err(error)
        }
    }
}

fn is_renamed_instead(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::PermissionDenied
        || error.raw_os_error().is_some_and(|code| RENAMED_INSTEAD.contains(&code))
}

fn replace(target: &Path, temp: &Path) -> io::Result<()> {
    let [target, temp] = [target, temp].map(wide);
    // SAFETY: both are strings that end in zero and live until the call returns; the others may be null.
    let done = unsafe { ReplaceFileW(target.as_ptr(), temp.as_ptr(), null(), 0, null(), null()) };
    if done != 0 { Ok(()) } else { Err(io::Error::last_os_error()) }
}

/// Gives the file at `to` the list of who may do what of the file at `from`.
pub(super) fn copy_rights(from: &Path, to: &Path) -> io::Result<()> {
    let [from, to] = [from, to].map(wide);
    let mut list: *mut ACL = null_mut();
    let mut descriptor: PSECURITY_DESCRIPTOR = null_mut();
    // SAFETY: the name ends in zero, and both results are written to places of their own; what is not asked for is null.
    checked(unsafe {
        GetNamedSecurityInfoW(
            from.as_ptr(),
            SE_FILE_OBJECT,
            DACL_SECURITY_INFORMATION,
            null_mut(),
            null_mut(),
            &mut list,
            null_mut(),
            &mut descriptor,
        )
    })?;
    let (mut control, mut revision) = (0, 0);
    // SAFETY: the descriptor is the one just given, and `list` points into it, until it is freed at the end.
    let set = unsafe {
        GetSecurityDescriptorControl(descriptor, &mut control, &mut revision);
        let inheriting = match control & SE_DACL_PROTECTED {
            0 => UNPROTECTED_DACL_SECURITY_INFORMATION,
            _ => PROTECTED_DACL_SECURITY_INFORMATION,
        };
        let what = DACL_SECURITY_INFORMATION | inheriting;
        let set = SetNamedSecurityInfoW(to.as_ptr(), SE_FILE_OBJECT, what, null_mut(), null_mut(), list, null());
        LocalFree(descriptor.cast());
        set
    };
    checked(set)
}

fn checked(code: WIN32_ERROR) -> io::Result<()> {
    if code == 0 { Ok(()) } else { Err(io::Error::from_raw_os_error(code.cast_signed())) }
}

fn wide(path: &Path) -> Vec<u16> {
    path.as_os_str().encode_wide().chain([0]).collect()
}
