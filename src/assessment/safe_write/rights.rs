//! Who may read and write a file, carried over to the file that takes its place.
//!
//! On Unix that is the owner, the group, the mode and the list of access rights. Who may not give a file away keeps it,
//! and the owner before and the group before get an entry in the list; where there are no lists it is refused unless
//! nobody loses anything. On Windows a file that takes another's place takes over its rights by itself.

use std::fs::File;
use std::io;
use std::path::Path;

/// Whose rights a file that is written gets.
#[derive(Clone, Copy, Debug)]
pub enum Access<'a> {
    /// Those of the file that it replaces, all of them; where there is none, those of an ordinary new file.
    Own,
    /// Those of another file, as far as they can be given and never more: for copies.
    Of(&'a Path),
    /// The user's alone.
    Private,
}

#[cfg(unix)]
pub(super) use self::unix::Rights;

#[cfg(windows)]
pub(super) struct Rights<'a>(Access<'a>);

#[cfg(windows)]
impl<'a> Rights<'a> {
    pub fn wanted(_: &Path, access: Access<'a>) -> io::Result<Self> {
        Ok(Rights(access))
    }

    pub fn is_ordinary(&self) -> bool {
        true
    }

    /// The folders that are private here are the user's own already.
    pub fn give(&self, _: &File, at: &Path) -> io::Result<bool> {
        if let Access::Of(other) = self.0 {
            // As near as it can be: without it the folder's rights hold.
            let _ = super::windows::copy_rights(other, at);
        }
        Ok(true)
    }
}

#[cfg(unix)]
mod unix {
    use std::fs::Permissions;
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};

    use super::super::access_list::{AccessList, Person};
    use super::*;

    /// What a file is to be given.
    pub(in super::super) struct Rights {
        wanted: Wanted,
        /// Nobody may lose anything by it.
        is_strict: bool,
    }

    enum Wanted {
        Ordinary,
        Private,
        Like { owner: u32, group: u32, list: AccessList },
    }

    impl Rights {
        pub fn wanted(target: &Path, access: Access<'_>) -> io::Result<Self> {
            let (like, is_strict) = match access {
                Access::Own => (target, true),
                Access::Of(other) => (other, false),
                Access::Private => return Ok(Rights { wanted: Wanted::Private, is_strict: false }),
            };
            let there = match like.metadata() {
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    return Ok(Rights { wanted: Wanted::Ordinary, is_strict });
                }
                there => there?,
            };
            let list = AccessList::of(like, there.mode())?;
            Ok(Rights { wanted: Wanted::Like { owner: there.uid(), group: there.gid(), list }, is_strict })
        }

        /// A new file as any other: the system takes away what the user's mask says, and adds what the folder's list says.
        pub fn is_ordinary(&self) -> bool {
            matches!(self.wanted, Wanted::Ordinary)
        }

        /// Gives them to `file`, which is ordinary or its owner's alone; says `false` where somebody would lose by it.
        pub fn give(&self, file: &File, _: &Path) -> io::Result<bool> {
            let Wanted::Like { owner, group, list } = &self.wanted else { return Ok(true) };
            let is = file.metadata()?;
            if is.uid() != *owner {
                // Only the superuser may give files away.
                let _ = fchown(file, Some(*owner), None);
            }
            if is.gid() != *group {
                let _ = fchown(file, None, Some(*group));
            }
            let is = file.metadata()?;
            let before = Person { owner: *owner, group: *group };
            let now = Person { owner: is.uid(), group: is.gid() };
            let moved = list.moved(before, now);
            if moved.put_on(file)? {
                return Ok(true);
            }
            // There are no lists here: the mode has to do.
            let (mode, is_whole) = list.as_mode(before, now);
            if self.is_strict && !is_whole {
                return Ok(false);
            }
            match file.set_permissions(Permissions::from_mode(mode)) {
                // Shares that know no modes have nothing to lose.
                Err(error) if matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::Unsupported) => {
                    Ok(true)
                }
                done => done.map(|()| true),
            }
        }
    }
}
