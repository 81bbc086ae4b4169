//! A filled sheet: a workbook as it comes back. Packed, or as its parts one after the other, which are packed here: so what
//! the fuzzer changes is the XML and not the checksum over it.

use std::io::{Cursor, Write};

use jiff::civil::date;
use shirube::assessment::{Assessment, Profile, Round, file};
use shirube::catalogue::{Catalogue, built_in};
use shirube::exchange::{Sheet, SheetReader, is_results};
use shirube::problem::Place;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::{folder, said};

/// Units of work: what a sheet needs many times over, and little enough that the fuzzer meets the bound.
const WORK: u64 = 8_000_000;

/// Problems that are told of a sheet at most, with the one that says how many more there are.
const MOST_TOLD: usize = 101;

thread_local! {
    static CATALOGUE: Catalogue = built_in();
    static READER: SheetReader = CATALOGUE.with(|catalogue| SheetReader::within(catalogue, WORK));
}

pub fn check(bytes: &[u8]) {
    let packed = packed(bytes);
    let bytes = packed.as_deref().unwrap_or(bytes);
    let _ = is_results(bytes);
    match READER.with(|reader| reader.read(bytes)) {
        Ok(sheet) => taken(&sheet),
        Err(problems) => said::all(&problems),
    }
}

fn packed(bytes: &[u8]) -> Option<Vec<u8>> {
    let parts = folder::split(bytes);
    if parts.is_empty() {
        return None;
    }
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        // A name that is there already is refused.
        if archive.start_file(name, stored).is_ok() {
            archive.write_all(content).ok()?;
        }
    }
    Some(archive.finish().ok()?.into_inner())
}

/// What was taken can be kept in the file of an assessment, and all else is said.
fn taken(sheet: &Sheet) {
    for told in [&sheet.problems, &sheet.remarks] {
        assert!(told.len() <= MOST_TOLD, "{}", told.len());
        told.iter().for_each(said::one);
    }
    assert!(!sheet.responses.is_empty() || !sheet.problems.is_empty(), "nothing is taken and nothing said");
    assert!(!sheet.is_untouched() || sheet.responses.is_empty(), "what nobody touched holds nothing");
    assert!(sheet.responses.iter().all(|response| !response.answers.is_empty()), "a response answers something");
    CATALOGUE.with(|catalogue| {
        let edition = catalogue.questionnaire.edition.as_str();
        let mut round = Round::blank(date(2026, 4, 1), edition);
        round.responses = sheet.responses.clone();
        let assessment = Assessment::new(Profile::default(), vec![round]);
        match file::from_str(&file::to_string(&assessment), &Place::default()) {
            Ok(again) => assert!(again == assessment, "what was collected comes back as another"),
            Err(problems) => panic!("what was collected can't be kept: {problems:?}"),
        }
    });
}
