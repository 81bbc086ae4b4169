//! What collecting sheets takes, beside what the spreadsheet library alone needs to read them: time and memory.
//! `cargo bench --bench collect` makes 300 sheets; another number behind `--` makes so many.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "files are made for a measurement that people read"
)]

use std::fs;
use std::hint::black_box;
use std::io::{Cursor, Read, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use calamine::{Reader, Xlsx};
use jiff::civil::date;
use shirube::assessment::Profile;
use shirube::catalogue::built_in;
use shirube::exchange::{BlankOptions, CollectInto, blank_xlsx, collect, join};
use shirube::i18n::Locale;
use shirube::session::new_assessment;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// Both are measured so often, in turn; the fastest of each counts.
const ROUNDS: usize = 3;

fn main() {
    let count = std::env::args().skip(1).find_map(|arg| arg.parse().ok()).unwrap_or(300);
    let folder = tempfile::tempdir().expect("a folder for the sheets");
    let paths = make(folder.path(), count);
    let catalogue = built_in();
    let empty = new_assessment(Profile::default(), date(2026, 11, 26), "");
    println!("{count} sheets of {} bytes", fs::metadata(&paths[0]).expect("the first sheet").len());

    let begun = peak();
    let (mut alone, mut ours) = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        alone = alone.min(timed(|| paths.iter().for_each(|path| read_alone(path))));
        ours = ours.min(timed(|| {
            let collected = collect(&[folder.path().to_owned()], CollectInto::default(), &catalogue, &mut |_, _| {
                ControlFlow::Continue(())
            });
            assert_eq!((collected.given.len(), collected.problems.len()), (count, 0));
            assert_eq!(join(&empty, empty.current(), 0, &collected.given, &|_| None).new, count.min(3_000));
        }));
    }
    let each = |time: Duration| time.as_secs_f64() * 1e3 / count as f64;
    println!("calamine alone: {:.3} ms a sheet", each(alone));
    println!("collect:        {:.3} ms a sheet, {:.2} times as long", each(ours), each(ours) / each(alone));
    if let (Some(begun), Some(peak)) = (begun, peak()) {
        println!("peak memory: {} MB, {} MB more than before the first sheet", peak / 1024, (peak - begun) / 1024);
    }
}

fn timed(work: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    work();
    begun.elapsed()
}

/// Opens a workbook and reads the cells of all its tabs, as little as can be done to have what was answered.
fn read_alone(path: &Path) {
    let bytes = fs::read(path).expect("the sheet");
    let mut workbook = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    for name in workbook.sheet_names() {
        black_box(workbook.worksheet_range(&name).expect("a tab"));
    }
}

/// Puts filled sheets into `folder`.
fn make(folder: &Path, count: usize) -> Vec<PathBuf> {
    let date = jiff::civil::date(2026, 11, 26);
    let options = BlankOptions { locale: Locale::Ja, date, section: None, hall: None };
    let blank = blank_xlsx(&built_in(), &options).expect("a blank sheet");
    let mut archive = ZipArchive::new(Cursor::new(&blank)).expect("a package");
    let parts: Vec<(String, String)> = (0..archive.len())
        .map(|at| {
            let mut part = archive.by_index(at).expect("a part");
            let mut text = String::new();
            part.read_to_string(&mut text).expect("text");
            (part.name().expect("a name").into_owned(), text)
        })
        .collect();
    (0..count)
        .map(|n| {
            let path = folder.join(format!("{n:05}.xlsx"));
            let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
            for (name, text) in &parts {
                archive.start_file(name.as_str(), SimpleFileOptions::default()).expect("a part");
                let text = if name.ends_with("sheet1.xml") { filled(text, n) } else { text.clone() };
                archive.write_all(text.as_bytes()).expect("a part");
            }
            fs::write(&path, archive.finish().expect("a package").into_inner()).expect("the sheet");
            path
        })
        .collect()
}

/// The tab with the answers, with a role, a name, and in every row a level and a note of 43 characters.
fn filled(text: &str, n: usize) -> String {
    let cells = (7..39).flat_map(|row| {
        let note = format!("根拠 {n}-{row}: 要綱第3条");
        let note = format!("{note}{}", "。".repeat(43 - note.chars().count()));
        [(format!("D{row}"), ((n + row) % 6).to_string()), (format!("E{row}"), note)]
    });
    let head = [(String::from("C3"), "窓口・現場".to_owned()), (String::from("C4"), format!("職員{n}"))];
    cells.chain(head).fold(text.to_owned(), |text, (cell, content)| {
        let at = text.find(&format!("<c r=\"{cell}\" ")).expect("the cell");
        let end = at + text[at..].find("/>").expect("an empty cell");
        let open = &text[at..end];
        format!("{}{open} t=\"inlineStr\"><is><t>{content}</t></is></c>{}", &text[..at], &text[end + 2..])
    })
}

/// Kilobytes that the process had in memory at most, where the system says so.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
