//! The bounds of what is read from outside, each at its edge: what reaches it is taken, one more is refused and named.
//! Those of an assessment are in `limits`.

use std::fs;
use std::io::{Cursor, Write};

use shirube::assessment::{file, limits};
use shirube::bounds::{catalogue, folder, pdf, ron, settings, sheet};
use shirube::catalogue::{built_in, load};
use shirube::exchange::{SheetReader, inputs};
use shirube::i18n::Locale;
use shirube::problem::{Place, Problem};
use shirube::report::copy;
use shirube::session::settings::SettingsStore;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::assessment_file::has_words;
use crate::exchange::book::{ANSWERS, Book};

/// The keys of what is wrong, each said in words.
fn keys<T>(read: Result<T, Vec<Problem>>) -> Vec<&'static str> {
    let problems = read.err().unwrap_or_default();
    problems.iter().for_each(has_words);
    problems.iter().map(|problem| problem.key).collect()
}

/// At the bound nothing is said that is called `key`; one beyond, it is.
fn edge(bound: &str, key: &str, most: usize, read: &dyn Fn(usize) -> Vec<&'static str>) {
    let (at, beyond) = (read(most), read(most + 1));
    assert!(!at.contains(&key), "{bound}: {most} is taken, and yet {at:?}");
    assert!(beyond.contains(&key), "{bound}: {} is refused as {key}, and yet {beyond:?}", most + 1);
}

#[test]
fn a_folder_of_a_catalogue() {
    let loaded = |files: &[(String, String)]| {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("towns")).unwrap();
        for (name, text) in files {
            fs::write(dir.path().join(name), text).unwrap();
        }
        keys(load(dir.path()))
    };
    let sources = |text: String| loaded(&[("sources.ron".to_owned(), text)]);
    edge("bytes", "catalogue-too-large", catalogue::FILE_BYTES, &|n| sources("[]".to_owned() + &" ".repeat(n - 2)));
    edge("string", "catalogue-long-string", catalogue::STRING, &|n| {
        sources(format!("[(id: \"a\", title: (ja: \"{}\", en: \"b\"))]", "字".repeat(n)))
    });
    edge("files", "catalogue-too-many-files", catalogue::FILES, &|n| {
        loaded(&(0..n).map(|no| (format!("towns/{no}.ron"), "?".to_owned())).collect::<Vec<_>>())
    });
    edge("bytes of all", "catalogue-too-large-together", catalogue::ALL_BYTES, &|n| {
        let whole = n / catalogue::FILE_BYTES;
        let sizes = (0..whole).map(|_| catalogue::FILE_BYTES).chain([n % catalogue::FILE_BYTES]);
        let town = |(no, size): (usize, usize)| (format!("towns/{no}.ron"), " ".repeat(size));
        loaded(&sizes.enumerate().map(town).collect::<Vec<_>>())
    });
    // As many problems as spellings that are blank.
    edge("problems", "catalogue-many-problems", catalogue::PROBLEMS, &|n| {
        let also = "\"\",".repeat(n);
        let term =
            format!("[(word: (ja: \"語\", en: \"word\"), meaning: (ja: \"意味\", en: \"meaning\"), also: [{also}])]");
        loaded(&[("glossary.ron".to_owned(), term)])
    });
}

#[test]
fn a_sheet() {
    let catalogue = built_in();
    let read = |bytes: &[u8]| match SheetReader::new(&catalogue).read(bytes) {
        Ok(sheet) => keys::<()>(Err(sheet.problems)),
        Err(problems) => keys::<()>(Err(problems)),
    };
    edge("bytes", "sheet-too-large", sheet::BYTES, &|n| read(&vec![b'P'; n]));
    edge("parts", "sheet-too-much", sheet::PARTS, &|n| {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for no in 0..n {
            archive.start_file(no.to_string(), SimpleFileOptions::default()).unwrap();
        }
        read(&archive.finish().unwrap().into_inner())
    });
    let filled = || Book::blank(Locale::Ja).number("D7", 1.0);
    edge("depth", "sheet-unreadable-after", sheet::DEPTH, &|n| {
        // The tab itself is the first.
        let nested = "<x>".repeat(n - 1) + &"</x>".repeat(n - 1);
        read(&filled().replace(ANSWERS, "<sheetData>", &format!("{nested}<sheetData>")).bytes())
    });
    let cells = |book: &Book| {
        let xml = book.part(ANSWERS);
        xml.matches("<v>").count() + xml.matches("<is>").count()
    };
    let there = cells(&filled());
    edge("cells", "sheet-too-many-cells", sheet::CELLS, &|n| {
        let row = |row: usize| format!("<row r=\"{row}\"><c r=\"H{row}\"><v>1</v></c></row>");
        let rows: String = (1_000..1_000 + n - there).map(row).collect();
        read(&filled().replace(ANSWERS, "</sheetData>", &format!("{rows}</sheetData>")).bytes())
    });
    // What a sheet needs to the unit: with one less it is given up.
    let bytes = filled().bytes();
    let is_read = |work: u64| SheetReader::within(&catalogue, work).read(&bytes).is_ok();
    let (mut least, mut enough) = (0, sheet::MUCH);
    while enough - least > 1 {
        let middle = least.midpoint(enough);
        if is_read(middle) { enough = middle } else { least = middle }
    }
    assert!(enough * 100 < sheet::WORK, "{enough}");
    let given_up = SheetReader::within(&catalogue, least).read(&bytes);
    assert_eq!(keys(given_up), ["sheet-too-much"]);
}

/// A PDF in which a file specification of our name points at stream 2, and what else stands in it.
fn with_copy(before: &str, rest: &str) -> Vec<u8> {
    let text = format!("%PDF-1.7\n1 0 obj <</F (shirube-assessment.ron) /EF <</F 2 0 R>>>> endobj\n{before}");
    let mut bytes = text.into_bytes();
    write!(bytes, "\n2 0 obj {rest}").unwrap();
    bytes
}

#[test]
fn a_pdf() {
    let plain = "<</Length 2>> stream\nxy\nendstream endobj\n";
    let found = |bytes: &[u8]| keys(copy::extract(bytes));
    edge("bytes", "copy-too-large", pdf::BYTES, &|n| {
        let mut bytes = with_copy("", plain);
        bytes.resize(n, b' ');
        found(&bytes)
    });
    edge("filters", "copy-damaged", pdf::FILTERS, &|n| {
        let hex = (0..n)
            .fold("xy".to_owned(), |text, _| text.bytes().map(|byte| format!("{byte:02x}")).collect::<String>() + ">");
        let stream = format!(
            "<</Length {}/Filter[{}]>> stream\n{hex}\nendstream endobj\n",
            hex.len(),
            "/ASCIIHexDecode".repeat(n)
        );
        found(&with_copy("", &stream))
    });
    let specification = "<</F (shirube-assessment.ron) /EF <</F 2 0 R>>>>";
    let alone = |object: String| {
        let mut bytes = format!("%PDF-1.7\n1 0 obj {object} endobj\n2 0 obj {plain}").into_bytes();
        bytes.push(b'\n');
        found(&bytes)
    };
    // Its own dictionary and the one in it are two of them.
    edge("depth", "copy-missing", pdf::DEPTH, &|n| alone("[".repeat(n - 2) + specification + &"]".repeat(n - 2)));
    edge("copies", "copy-damaged", pdf::COPIES, &|n| {
        // Latest first: all but the first point at nothing.
        let broken = "<</F (shirube-assessment.ron) /EF <</F 9 0 R>>>>".repeat(n - 1);
        alone(format!("[{specification}{broken}]"))
    });
}

#[test]
fn an_assessment() {
    // Inside of a value that is read by itself, so that what is around it counts for little.
    let nested = |n: usize| {
        let text =
            format!("(shirube: \"assessment\", version: 3, profile: (note: {}{}))", "[".repeat(n), "]".repeat(n));
        keys(file::from_str(&text, &Place::default()))
    };
    let first = (1..2 * ron::DEPTH).find(|n| nested(*n).contains(&"file-too-deep"));
    // A list and what stands in it are two to ron.
    assert!(first.is_some_and(|n| (2 * n).abs_diff(ron::DEPTH) < 4), "{first:?}");
    edge("bytes", "file-too-large", limits::FILE_BYTES, &|n| keys(file::from_bytes(&vec![b' '; n], &Place::default())));
}

#[test]
fn settings_of_a_person() {
    let read = |text: String| {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("settings.ron"), text).unwrap();
        let (_, problem) = SettingsStore::in_folder(dir.path().to_owned()).read();
        keys::<()>(Err(problem.into_iter().collect()))
    };
    edge("bytes", "settings-damaged", settings::BYTES, &|n| read("(version: 1)".to_owned() + &" ".repeat(n - 12)));
    let root = if cfg!(windows) { "C:/" } else { "/" };
    edge("path", "settings-damaged", settings::PATH, &|n| {
        read(format!("(version: 1, recent: [\"{root}{}\"])", "a".repeat(n - root.len())))
    });
}

#[test]
fn a_folder_that_is_collected() {
    let found = |make: &dyn Fn(&std::path::Path)| {
        let dir = tempfile::tempdir().unwrap();
        let top = dir.path().join("top");
        fs::create_dir(&top).unwrap();
        make(&top);
        keys::<()>(Err(inputs(&[top], &[]).problems))
    };
    edge("depth", "inputs-folder-too-deep", folder::DEPTH, &|n| {
        found(&|top| {
            let deep = (0..n).fold(top.to_owned(), |path, _| path.join("a"));
            fs::create_dir_all(&deep).unwrap();
            fs::write(deep.join("x.xlsx"), "x").unwrap();
        })
    });
    // One more is what `exchange::folders` has.
    let full = found(&|top| (0..folder::ENTRIES).for_each(|no| fs::write(top.join(no.to_string()), "").unwrap()));
    assert_eq!(full, [""; 0]);
}
