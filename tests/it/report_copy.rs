//! The copy inside a PDF: taken out as it was put in, and nothing that a PDF says can do harm.

mod resaved;

use std::fs;
use std::path::Path;

use shirube::assessment::file::{self, Replacing};
use shirube::assessment::limits;
use shirube::i18n::{Locale, Words};
use shirube::problem::Place;
use shirube::report::copy::{ATTACHMENT, OpenedAny, extract, open_any};
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_pdf::PdfStandard;

const SAMPLE: &str = include_str!("../cases/assessment/sample.ron");

/// A page without text and one file beside it.
struct Page {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    main: Source,
    beside: Vec<u8>,
}

fn id(path: &str) -> FileId {
    RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).unwrap()).intern()
}

impl World for Page {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }
    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }
    fn main(&self) -> FileId {
        self.main.id()
    }
    fn source(&self, asked: FileId) -> FileResult<Source> {
        if asked == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }
    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Ok(Bytes::new(self.beside.clone()))
    }
    fn font(&self, _: usize) -> Option<Font> {
        None
    }
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        Datetime::from_ymd(2026, 4, 1)
    }
}

/// A PDF as Shirube makes them, with `content` attached as `name`.
fn pdf(name: &str, content: &[u8], standards: &[PdfStandard]) -> Vec<u8> {
    let text = format!(
        "#set document(title: \"t\")\n#pdf.attach(\"{name}\", read(\"{name}\", encoding: none), relationship: \"source\", \
         mime-type: \"text/plain\", description: \"d\")"
    );
    let page = Page {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::new()),
        main: Source::new(id("/main.typ"), text),
        beside: content.to_vec(),
    };
    let document = typst::compile::<typst_layout::PagedDocument>(&page).output.unwrap();
    let options = typst_pdf::PdfOptions {
        ident: Smart::Auto,
        timestamp: Some(typst_pdf::Timestamp::new_utc(Datetime::from_ymd_hms(2026, 4, 1, 0, 0, 0).unwrap())),
        standards: typst_pdf::PdfStandards::new(standards).unwrap(),
        ..Default::default()
    };
    typst_pdf::pdf(&document, &options).unwrap()
}

const REPORT: &[PdfStandard] = &[PdfStandard::A_3a, PdfStandard::Ua_1];

fn key(pdf: &[u8]) -> &'static str {
    let found = extract(pdf).unwrap_err();
    for locale in Locale::ALL {
        let words = Words::new(locale);
        words.try_format(found[0].key, &[]).unwrap();
        words.try_format(&format!("{}.remedy", found[0].key), &[]).unwrap();
    }
    found[0].key
}

#[test]
fn what_was_attached_comes_out_the_same() {
    // Short and noisy content is stored as it is, other content deflated.
    let noise: Vec<u8> = (0..70_000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let tricky = b"endstream\nendobj\n9 0 obj (shirube-assessment.ron) /EF <</F 1 0 R>> %PDF-".repeat(3);
    for content in [SAMPLE.as_bytes(), b"", b"x", &noise, &tricky, &vec![b' '; 16 * 1024 * 1024]] {
        for standards in [REPORT, &[]] {
            assert!(extract(&pdf(ATTACHMENT, content, standards)).unwrap() == content, "{} bytes", content.len());
        }
    }
}

#[test]
fn pdfs_without_a_copy() {
    assert_eq!(key(b""), "copy-not-pdf");
    assert_eq!(key(SAMPLE.as_bytes()), "copy-not-pdf");
    assert_eq!(key(&pdf("other.ron", SAMPLE.as_bytes(), REPORT)), "copy-missing");
    assert_eq!(key(b"%PDF-1.7\n(shirube-assessment.ron)"), "copy-missing");
}

#[test]
fn hostile_pdfs_do_no_harm() {
    let bomb = pdf(ATTACHMENT, &vec![0; limits::FILE_BYTES + 1], REPORT);
    assert!(bomb.len() < 100_000);
    assert_eq!(key(&bomb), "copy-too-large");

    let spec = |rest: &str| {
        format!("%PDF-1.7\n1 0 obj <</F (shirube-assessment.ron) /EF <</F 2 0 R>>>> endobj\n{rest}").into_bytes()
    };
    for rest in [
        "",
        "2 0 obj",
        "2 0 obj <</Length 99999999>> stream\nx",
        "2 0 obj <</Length 99999999999999999999>> stream\nx",
        "2 0 obj <</Length 2 0 R>> stream\nx",
        "2 0 obj <</Length 1>> stream",
        "2 0 obj <</Length -1>> stream\nx",
        "2 0 obj <</Length 1/Filter[/FlateDecode/FlateDecode]>> stream\nx",
        "2 0 obj <</Length 1/Filter/LZWDecode>> stream\nx",
        "2 0 obj <</Length 1/Filter/FlateDecode>> stream\nx",
    ] {
        assert_eq!(key(&spec(rest)), "copy-damaged", "{rest}");
    }
    assert_eq!(extract(&spec("3 0 obj 2 endobj 2 0 obj <</Length 3 0 R>> stream\r\nxyz")).unwrap(), b"xy");
    for open in ["[", "<<", "(", "<</F (shirube-assessment.ron) /EF ", "(shirube-assessment.ron) obj "] {
        assert_eq!(
            key(&spec("")[..9].iter().copied().chain(open.repeat(50_000).bytes()).collect::<Vec<_>>()),
            "copy-missing"
        );
    }
}

#[test]
fn a_pdf_cut_off_or_spoilt_anywhere_is_a_problem_or_whole() {
    let whole = pdf(ATTACHMENT, SAMPLE.as_bytes(), REPORT);
    // Every third place: all of them take long without optimisation, and each kind of place comes up often.
    for at in (0..whole.len()).step_by(3) {
        if let Ok(copy) = extract(&whole[..at]) {
            assert_eq!(copy, SAMPLE.as_bytes());
        }
        let mut spoilt = whole.clone();
        spoilt[at] ^= 0x55;
        let _ = extract(&spoilt);
    }
}

#[test]
fn either_kind_of_file_is_opened_by_its_content() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    let assessment = file::open(&at("診断.ron", SAMPLE.as_bytes())).unwrap();
    let check = |path: &Path, expected: OpenedAny| assert_eq!(open_any(path).unwrap(), expected);
    let report = pdf(ATTACHMENT, SAMPLE.as_bytes(), REPORT);
    check(&at("報告書.ron", &report), OpenedAny::Copy(assessment.assessment.clone()));
    check(&at("mail.pdf", &[b"From: x\r\n", &*report].concat()), OpenedAny::Copy(assessment.assessment.clone()));
    check(&at("診断.pdf", SAMPLE.as_bytes()), OpenedAny::File(assessment));

    let check = |path: &Path, key: &str| {
        let found = open_any(path).unwrap_err();
        assert_eq!((found[0].key, found[0].place.file.as_deref()), (key, Some(path)));
    };
    check(&at("leer.pdf", &pdf("other.ron", b"x", REPORT)), "copy-missing");
    check(&at("kaputt.pdf", &pdf(ATTACHMENT, b"x", REPORT)), "file-not-assessment");
    check(folder.path(), "file-is-folder");
}

#[test]
fn what_a_pdf_begins_with_may_be_typed() {
    let folder = tempfile::tempdir().unwrap();
    let mut assessment = file::from_str(SAMPLE, &Place::default()).unwrap();
    assessment.profile.note = "%PDF-1.7\n写し".into();
    assessment.profile.name = "%PDF-".into();
    let path = folder.path().join("診断.ron");
    file::save(&assessment, &path, Replacing::Nothing).unwrap();
    assert!(fs::read(&path).unwrap()[..1024].windows(5).any(|w| w == b"%PDF-"));
    assert_eq!(file::open(&path).unwrap().assessment, assessment);
    let OpenedAny::File(opened) = open_any(&path).unwrap() else { panic!("it is a file") };
    assert_eq!(opened.assessment, assessment);
    file::save(&assessment, &path, Replacing::Known(&opened.fingerprint)).unwrap();

    // With a mark in front or a byte that is no text behind it is an assessment still, and is named as one.
    let text = fs::read(&path).unwrap();
    assert!(matches!(open_any(at(&path, &[b"\xef\xbb\xbf", &*text].concat())), Ok(OpenedAny::File(_))));
    assert_eq!(open_any(at(&path, &[&*text, b"\xff"].concat())).unwrap_err()[0].key, "file-not-utf8");

    // A copy with such a note comes out of a report too.
    let report = pdf(ATTACHMENT, &text, REPORT);
    assert_eq!(open_any(at(&path, &report)).unwrap(), OpenedAny::Copy(assessment));
}

/// `path`, now with `bytes` in it.
fn at<'p>(path: &'p Path, bytes: &[u8]) -> &'p Path {
    fs::write(path, bytes).unwrap();
    path
}
