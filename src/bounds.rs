//! How much is read of what comes from outside: the bounds of every reader side by side, so that none is without one. How
//! large an assessment may get is told by `assessment::limits`, since editing holds the same.
//!
//! What reaches a bound is taken; one more is refused, or left out and said.

/// RON of any kind.
pub mod ron {
    /// Values within values where nothing narrower is set; ron's own default made explicit.
    pub const DEPTH: usize = 128;
}

/// A folder with content of the users' own.
pub mod catalogue {
    /// Bytes of a file.
    pub const FILE_BYTES: usize = 4 * 1024 * 1024;
    /// Bytes of all files of a folder together.
    pub const ALL_BYTES: usize = 64 * 1024 * 1024;
    /// Towns, editions, or halves of surveys in a folder.
    pub const FILES: usize = 500;
    /// Brackets within brackets; the files need 8.
    pub const DEPTH: usize = 32;
    /// Characters in one string.
    pub const STRING: usize = 20_000;
    /// Problems of one file or table that are told; the rest would not be read.
    pub const PROBLEMS: usize = 200;
}

/// A filled sheet.
pub mod sheet {
    use crate::bounds::note;

    /// Bytes of the file.
    pub const BYTES: usize = 16 * 1024 * 1024;
    /// Parts of a workbook. A sheet has about fifteen, one with many pictures some hundred.
    pub const PARTS: usize = 10_000;
    /// Units of work: a filled sheet needs a five-hundredth, one with a height on each of its million rows a third.
    pub const WORK: u64 = 256_000_000;
    /// Units beyond which it is said that far more is in a workbook than in a sheet, though all of it was read.
    pub const MUCH: u64 = 8_000_000;
    /// Bytes of one piece of XML, such as a text or a tag. A cell holds a hundredth of it.
    pub const PIECE_BYTES: u64 = 16 * 1024 * 1024;
    /// Elements within one another. A sheet has about ten.
    pub const DEPTH: usize = 200;
    /// Cells of a tab in which something stands. A sheet has about three hundred.
    pub const CELLS: usize = 20_000;
    /// Bytes of a number, a mark of truth, or a fault.
    pub const VALUE: usize = 4 * note::CHARACTERS;
    /// Problems, and remarks, of one sheet that are told; more help nobody.
    pub const PROBLEMS: usize = 100;
}

/// A note, wherever it comes from.
pub mod note {
    /// Characters of it.
    pub const CHARACTERS: usize = 20_000;
}

/// A PDF in which the copy of an assessment is looked for.
pub mod pdf {
    /// Bytes of the file.
    pub const BYTES: usize = 64 * 1024 * 1024;
    /// Bytes that all packed objects may have together.
    pub const UNPACKED_BYTES: usize = 32 * 1024 * 1024;
    /// Objects that are looked at: a report of hundreds of pages has a tenth of these.
    pub const OBJECTS: usize = 400_000;
    /// How often a file may be looked at in all, in its own length: broken objects are begun anew at the next one.
    pub const LOOKS: usize = 4;
    /// Encodings of a stream, one within another.
    pub const FILTERS: usize = 3;
    /// Dictionaries and arrays within one another.
    pub const DEPTH: usize = 32;
    /// Values in one object: as many as the longest lists have in reports of hundreds of pages.
    pub const VALUES: usize = 200_000;
    /// File specifications of the attachment's name that are followed.
    pub const COPIES: usize = 16;
}

/// A file that lies where something is put out, and is perhaps of our own making.
pub mod output {
    /// Bytes of the file, and of all its parts that are looked at: the largest of ours has a tenth.
    pub const BYTES: usize = 64 * 1024 * 1024;
    /// Parts of a workbook or a document.
    pub const PARTS: usize = 500;
    /// Bytes of the part that tells results; it has a few thousand.
    pub const MARK_BYTES: u64 = 64 * 1024;
}

/// What the program remembers between runs.
pub mod settings {
    /// Bytes of the file.
    pub const BYTES: usize = 256 * 1024;
    /// Bytes of a path.
    pub const PATH: usize = 4_096;
}

/// Recovery copies.
pub mod recovery {
    /// Bytes of the lines in front of an assessment file.
    pub const IN_FRONT: usize = 64 * 1024;
    /// Slots that are tried, and copies that are listed.
    pub const COPIES: u32 = 200;
}

/// A folder whose files are collected.
pub mod folder {
    /// Files and folders below it.
    pub const ENTRIES: usize = 20_000;
    /// Folders within folders.
    pub const DEPTH: usize = 32;
}

/// Megabytes in so many bytes, as they are told.
pub const fn megabytes(bytes: usize) -> usize {
    bytes / (1024 * 1024)
}
