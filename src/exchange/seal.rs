//! The words by which workbooks of ours are known again, and workbooks made with a seal over all their parts.

use rust_xlsxwriter::{DocProperties, XlsxError};

use crate::office;

/// What a workbook of ours is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Blank,
    Results,
    /// What is published of a prefecture.
    National,
}

impl Kind {
    /// The word among the properties.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Blank => "shirube-blank",
            Kind::Results => "shirube-results",
            Kind::National => "shirube-national",
        }
    }
}

/// The workbook that `make` writes with the properties it is handed: twice, for the seal is over all of it.
pub(super) fn sealed(
    kind: Kind,
    make: impl Fn(DocProperties) -> Result<Vec<u8>, XlsxError>,
) -> Result<Vec<u8>, XlsxError> {
    let with =
        |seal: &str| make(DocProperties::new().set_keywords(kind.word()).set_custom_property(office::PROPERTY, seal));
    let open = with(office::OPEN)?;
    match office::parts(&open).map(|parts| office::seal(&parts)) {
        Some(seal) => with(&seal),
        None => Ok(open),
    }
}

/// Whether `bytes` are a workbook of this kind that nobody has saved since it was made.
pub(super) fn is_as_written(kind: Kind, bytes: &[u8]) -> bool {
    office::is_as_written(kind.word(), bytes)
}
