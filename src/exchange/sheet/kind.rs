//! Which kind of file one with answers is, told by its first bytes and, where these say no more than that it is packed, by
//! the names of its parts. What is no workbook is refused by its kind; reading one is for `package`.

use crate::assessment::file::is_pdf;

/// What the first bytes say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    Nothing,
    /// Parts in an archive: see [`PackageKind`].
    Packed,
    /// A compound file: an old workbook, or one with a password.
    Old,
    Encrypted,
    Pdf,
    Other,
}

/// What the names of the parts of a packed file say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackageKind {
    Workbook,
    BinaryWorkbook,
    OpenDocument,
    /// Files of any kind, and not the parts of one document.
    Archive,
    Other,
}

const PACKED: &[u8] = b"PK";
const COMPOUND: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

impl FileKind {
    pub fn of(bytes: &[u8]) -> FileKind {
        match () {
            () if bytes.is_empty() => FileKind::Nothing,
            () if bytes.starts_with(PACKED) => FileKind::Packed,
            () if bytes.starts_with(COMPOUND) && is_encrypted(bytes) => FileKind::Encrypted,
            () if bytes.starts_with(COMPOUND) => FileKind::Old,
            () if is_pdf(bytes) => FileKind::Pdf,
            () => FileKind::Other,
        }
    }

    /// Key of the problem that it is no workbook that is read; none where its parts decide.
    pub fn refusal(self) -> Option<&'static str> {
        match self {
            FileKind::Packed => None,
            FileKind::Nothing => Some("sheet-no-content"),
            FileKind::Old => Some("sheet-old-format"),
            FileKind::Encrypted => Some("sheet-password"),
            FileKind::Pdf => Some("sheet-is-pdf"),
            FileKind::Other => Some("sheet-no-workbook"),
        }
    }

    /// An office program wrote it, now or in earlier years.
    pub fn is_of_office(self) -> bool {
        matches!(self, FileKind::Packed | FileKind::Old | FileKind::Encrypted)
    }
}

impl PackageKind {
    /// `names` are those of the parts, in small letters.
    pub fn of<'n>(names: impl Iterator<Item = &'n str> + Clone) -> PackageKind {
        let has = |part: &str| names.clone().any(|name| name == part);
        let has_workbook = workbook(names.clone()).is_some();
        match () {
            () if has("xl/workbook.bin") => PackageKind::BinaryWorkbook,
            () if has("content.xml") && has("mimetype") => PackageKind::OpenDocument,
            () if has("[content_types].xml") && has_workbook => PackageKind::Workbook,
            () if has("[content_types].xml") || has("mimetype") || has_workbook => PackageKind::Other,
            () => PackageKind::Archive,
        }
    }

    /// Key of the problem that it is no workbook that is read; none where it is one.
    pub fn refusal(self) -> Option<&'static str> {
        match self {
            PackageKind::Workbook => None,
            PackageKind::BinaryWorkbook => Some("sheet-binary"),
            PackageKind::OpenDocument => Some("sheet-open-document"),
            PackageKind::Archive => Some("collect-is-archive"),
            PackageKind::Other => Some("sheet-no-workbook"),
        }
    }
}

/// Among `names`, in small letters, some part that is called as the one that lists the tabs usually is.
pub fn workbook<'n>(names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    names.filter(|name| name.ends_with("workbook.xml")).min_by_key(|name| (name.len(), *name))
}

/// A workbook with a password is a compound file with a part of this name, in UTF-16.
fn is_encrypted(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|window| window == name)
}
