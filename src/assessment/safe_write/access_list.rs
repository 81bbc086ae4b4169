//! The access rights of a file on Unix as a list: those of its mode and, where the file system has them, the further
//! entries for users and groups (POSIX 1003.1e, draft 17; in Linux the attribute `system.posix_acl_access`).

use std::collections::BTreeMap;
use std::fs::{File, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// Read and write, of 4 read, 2 write, 1 execute.
const READ_WRITE: u16 = 6;

/// Who may do what, as it takes effect: what a mask takes away is not in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct AccessList {
    owner: u16,
    users: BTreeMap<u32, u16>,
    group: u16,
    groups: BTreeMap<u32, u16>,
    others: u16,
}

/// To whom a file belongs, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Person {
    pub owner: u32,
    pub group: u32,
}

impl AccessList {
    /// That of the file at `path`, whose mode is known.
    pub fn of(path: &Path, mode: u32) -> io::Result<Self> {
        Ok(attribute::read(path)?.and_then(|bytes| Self::read(&bytes)).unwrap_or_else(|| Self::of_mode(mode)))
    }

    fn of_mode(mode: u32) -> Self {
        let bits = |shift: u32| u16::try_from(mode >> shift & 7).unwrap_or_default();
        AccessList { owner: bits(6), users: BTreeMap::new(), group: bits(3), groups: BTreeMap::new(), others: bits(0) }
    }

    /// The same rights for the same people where the file goes from `before` to `now`. Whoever has it now may read and
    /// write it, as before: by whatever entry.
    pub fn moved(&self, before: Person, now: Person) -> Self {
        let mut moved = self.clone();
        if before.owner != now.owner {
            moved.users.remove(&now.owner);
            moved.users.insert(before.owner, self.owner);
            moved.owner = READ_WRITE;
        }
        if before.group != now.group {
            moved.group = moved.groups.remove(&now.group).unwrap_or_default();
            moved.groups.insert(before.group, self.group);
        }
        moved
    }

    /// Gives it to `file`; says `false` where it takes a list and there is none.
    pub fn put_on(&self, file: &File) -> io::Result<bool> {
        if self.users.is_empty() && self.groups.is_empty() {
            // What the folder adds to new files is not of the file that is replaced.
            attribute::remove(file);
            let set = file.set_permissions(Permissions::from_mode(self.mode()));
            return set.map(|()| true).or_else(|error| match error.kind() {
                // Shares that know no modes have nothing to lose.
                io::ErrorKind::PermissionDenied | io::ErrorKind::Unsupported => Ok(true),
                _ => Err(error),
            });
        }
        Ok(attribute::write(file, &self.written()))
    }

    /// The mode that says the most of it without a list, once the file went from `before` to `now`, and whether nobody
    /// loses anything by that.
    pub fn as_mode(&self, before: Person, now: Person) -> (u32, bool) {
        let moved = self.moved(before, now);
        let has = |all: u16, some: u16| all & some == some;
        let owner_keeps = before.owner == now.owner
            || has(moved.group, self.owner) && (has(moved.others, self.owner) || is_member(before.owner, now.group));
        let group_keeps = before.group == now.group || has(moved.others, self.group);
        let is_whole = self.users.is_empty() && self.groups.is_empty() && owner_keeps && group_keeps;
        (moved.mode(), is_whole)
    }

    fn mode(&self) -> u32 {
        u32::from(self.owner) << 6 | u32::from(self.group) << 3 | u32::from(self.others)
    }

    /// None where it is no list that we know.
    fn read(bytes: &[u8]) -> Option<Self> {
        let (version, entries) = bytes.split_first_chunk::<4>()?;
        if u32::from_le_bytes(*version) != VERSION || entries.len() % ENTRY != 0 {
            return None;
        }
        let mut list = Self::of_mode(0);
        let mut mask = None;
        for entry in entries.chunks_exact(ENTRY) {
            let tag = u16::from_le_bytes([entry[0], entry[1]]);
            let rights = u16::from_le_bytes([entry[2], entry[3]]) & 7;
            let id = u32::from_le_bytes([entry[4], entry[5], entry[6], entry[7]]);
            match tag {
                OWNER => list.owner = rights,
                USER => drop(list.users.insert(id, rights)),
                GROUP_OF_FILE => list.group = rights,
                GROUP => drop(list.groups.insert(id, rights)),
                MASK => mask = Some(rights),
                OTHERS => list.others = rights,
                _ => return None,
            }
        }
        if let Some(mask) = mask {
            let named = list.users.values_mut().chain(list.groups.values_mut());
            named.chain([&mut list.group]).for_each(|rights| *rights &= mask);
        }
        Some(list)
    }

    fn written(&self) -> Vec<u8> {
        let mask = self.users.values().chain(self.groups.values()).fold(self.group, |mask, rights| mask | rights);
        let mut bytes = VERSION.to_le_bytes().to_vec();
        let mut entry = |tag: u16, rights: u16, id: u32| {
            bytes.extend(tag.to_le_bytes());
            bytes.extend(rights.to_le_bytes());
            bytes.extend(id.to_le_bytes());
        };
        entry(OWNER, self.owner, NOBODY);
        self.users.iter().for_each(|(id, rights)| entry(USER, *rights, *id));
        entry(GROUP_OF_FILE, self.group, NOBODY);
        self.groups.iter().for_each(|(id, rights)| entry(GROUP, *rights, *id));
        entry(MASK, mask, NOBODY);
        entry(OTHERS, self.others, NOBODY);
        bytes
    }
}

/// As the attribute is laid out: a version, then entries of tag, rights and id, in little endian.
const VERSION: u32 = 2;
const ENTRY: usize = 8;
const OWNER: u16 = 0x01;
const USER: u16 = 0x02;
const GROUP_OF_FILE: u16 = 0x04;
const GROUP: u16 = 0x08;
const MASK: u16 = 0x10;
const OTHERS: u16 = 0x20;
const NOBODY: u32 = u32::MAX;

/// Whether the user is known to be in the group.
#[cfg(not(any(target_os = "macos", target_os = "ios")))]
fn is_member(user: u32, group: u32) -> bool {
    use nix::unistd::{Uid, User, getgrouplist};
    let Ok(Some(user)) = User::from_uid(Uid::from_raw(user)) else { return false };
    let Ok(name) = std::ffi::CString::new(user.name) else { return false };
    getgrouplist(&name, user.gid).is_ok_and(|groups| groups.iter().any(|there| there.as_raw() == group))
}

#[cfg(any(target_os = "macos", target_os = "ios"))]
fn is_member(_: u32, _: u32) -> bool {
    false
}

#[cfg(target_os = "linux")]
mod attribute {
    use super::*;
    use rustix::fs::XattrFlags;

    const NAME: &str = "system.posix_acl_access";
    /// Bytes that an attribute has at most, anywhere.
    const LONGEST: usize = 64 * 1024;

    pub fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
        let mut bytes = vec![0; LONGEST];
        match rustix::fs::getxattr(path, NAME, &mut bytes[..]) {
            Ok(length) => {
                bytes.truncate(length);
                Ok(Some(bytes))
            }
            // None there, or no such thing.
            Err(_) => Ok(None),
        }
    }

    pub fn write(file: &File, list: &[u8]) -> bool {
        rustix::fs::fsetxattr(file, NAME, list, XattrFlags::empty()).is_ok()
    }

    pub fn remove(file: &File) {
        // None being there is what is wanted.
        let _ = rustix::fs::fremovexattr(file, NAME);
    }
}

#[cfg(not(target_os = "linux"))]
mod attribute {
    use super::*;

    pub fn read(_: &Path) -> io::Result<Option<Vec<u8>>> {
        Ok(None)
    }

    pub fn write(_: &File, _: &[u8]) -> bool {
        false
    }

    pub fn remove(_: &File) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(mode: u32, users: &[(u32, u16)], groups: &[(u32, u16)]) -> AccessList {
        let mut list = AccessList::of_mode(mode);
        list.users.extend(users.iter().copied());
        list.groups.extend(groups.iter().copied());
        list
    }

    const fn person(owner: u32, group: u32) -> Person {
        Person { owner, group }
    }

    #[test]
    fn whoever_had_rights_has_them() {
        let check = |before: AccessList, from: Person, to: Person, after: AccessList| {
            assert_eq!(before.moved(from, to), after, "{from:?} {to:?}");
            assert_eq!(AccessList::read(&after.written()), Some(after), "written and read");
        };
        let same = list(0o640, &[(7, 4)], &[(8, 6)]);
        check(same.clone(), person(1, 2), person(1, 2), same);
        check(list(0o660, &[], &[]), person(1, 2), person(9, 2), list(0o660, &[(1, 6)], &[]));
        check(list(0o440, &[(9, 6)], &[]), person(1, 2), person(9, 2), list(0o640, &[(1, 4)], &[]));
        check(list(0o664, &[], &[]), person(1, 2), person(9, 3), list(0o604, &[(1, 6)], &[(2, 6)]));
        check(list(0o640, &[], &[(3, 6)]), person(1, 2), person(1, 3), list(0o660, &[], &[(2, 4)]));
    }

    #[test]
    fn a_mask_is_taken_at_its_word() {
        let mut bytes = list(0o660, &[(7, 6)], &[]).written();
        let mask = bytes.len() - 2 * ENTRY + 2;
        bytes[mask] = 4;
        assert_eq!(AccessList::read(&bytes), Some(list(0o640, &[(7, 4)], &[])));
        assert_eq!(AccessList::read(&bytes[..bytes.len() - 1]), None);
        assert_eq!(AccessList::read(&[]), None);
    }

    /// Nobody has the numbers that are used here.
    #[test]
    fn without_a_list_it_is_known_who_would_lose() {
        const NEW: u32 = 4_000_000_001;
        let check = |list: AccessList, from: Person, to: Person, mode: u32, is_whole: bool| {
            assert_eq!(list.as_mode(from, to), (mode, is_whole), "{list:?} {from:?} {to:?}");
        };
        let (from, stranger) = (person(4_000_000_002, 4_000_000_003), person(NEW, 4_000_000_003));
        check(list(0o640, &[], &[]), from, from, 0o640, true);
        check(list(0o666, &[], &[]), from, stranger, 0o666, true);
        check(list(0o664, &[], &[]), from, stranger, 0o664, false);
        check(list(0o660, &[], &[]), from, stranger, 0o660, false);
        check(list(0o600, &[(7, 4)], &[]), from, from, 0o600, false);
        check(list(0o664, &[], &[]), from, person(from.owner, NEW), 0o604, false);
        check(list(0o644, &[], &[]), from, person(from.owner, NEW), 0o604, true);
    }

    #[cfg(not(any(target_os = "macos", target_os = "ios")))]
    #[test]
    fn the_superuser_is_in_its_group() {
        assert!(is_member(0, 0));
        assert!(!is_member(0, 4_000_000_001));
        assert!(!is_member(4_000_000_002, 0));
    }
}
