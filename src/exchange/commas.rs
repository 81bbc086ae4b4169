//! How tables for other programs are written: values between commas, known as UTF-8 by spreadsheet programs.

use csv::{Terminator, Writer, WriterBuilder};

/// By it spreadsheet programs know UTF-8.
pub(super) const MARK: &str = "\u{feff}";

/// A table of which the mark stands there alone.
pub(super) fn begun() -> Writer<Vec<u8>> {
    WriterBuilder::new().terminator(Terminator::CRLF).from_writer(MARK.as_bytes().to_vec())
}

/// Writes a row, as long as those before it: memory takes it.
pub(super) fn write<T: AsRef<[u8]>>(table: &mut Writer<Vec<u8>>, fields: impl IntoIterator<Item = T>) {
    let _ = table.write_record(fields);
}

/// The whole table.
pub(super) fn bytes(table: Writer<Vec<u8>>) -> Vec<u8> {
    table.into_inner().unwrap_or_default()
}
