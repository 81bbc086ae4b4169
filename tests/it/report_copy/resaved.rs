//! Reports that another program saved again: what a PDF reader lists as attached opens here too, or the sentence says why not.

use std::path::Path;

use miniz_oxide::deflate::compress_to_vec_zlib;
use shirube::report::copy::{OpenedAny, extract, open_any};

use super::key;

fn case(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/resaved").join(name)
}

#[test]
fn what_other_programs_saved_again_opens() {
    let OpenedAny::Copy(expected) = open_any(&case("as-written.pdf")).unwrap() else { panic!("it is a report") };
    assert_eq!(expected.rounds[0].responses.len(), 2);
    for name in ["qpdf-packed.pdf", "pypdf.pdf", "mupdf-packed.pdf", "mupdf-ascii.pdf"] {
        assert_eq!(open_any(&case(name)).unwrap(), OpenedAny::Copy(expected.clone()), "{name}");
    }
}

#[test]
fn what_is_encrypted_is_called_so() {
    for name in ["qpdf-owner-password.pdf", "qpdf-user-password.pdf"] {
        assert_eq!(open_any(&case(name)).unwrap_err()[0].key, "copy-encrypted", "{name}");
    }
    assert_eq!(key(b"%PDF-1.7\ntrailer <</Encrypt 5 0 R>>"), "copy-encrypted");
    assert_eq!(key(b"%PDF-1.7\n9 0 obj <</Type/XRef/Encrypt 5 0 R>> stream\n\nendstream"), "copy-encrypted");
    // Not what is said inside a stream, or of nothing.
    for pdf in [
        &b"%PDF-1.7\n9 0 obj <<>> stream\ntrailer <</Encrypt 5 0 R>>\nendstream"[..],
        b"%PDF-1.7\ntrailer <</Encrypt null>>",
    ] {
        assert_eq!(key(pdf), "copy-missing");
    }
}

/// A PDF whose only objects are `specification` and, as number 7, a stream with the text `content`.
fn attached(specification: &str) -> Vec<u8> {
    format!("%PDF-1.7\n{specification}\n7 0 obj<</Length 7>>stream\ncontent\nendstream\n").into_bytes()
}

#[test]
fn every_way_to_write_the_name_and_the_place_is_read() {
    let wide: String = "shirube-assessment.ron".bytes().map(|b| format!("00{b:02x}")).collect();
    let narrow: String = "shirube-assessment.ron".bytes().map(|b| format!("{b:02X} ")).collect();
    let spelt: String = "shirube-assessment.ron".bytes().map(|b| format!("\\{b:03o}")).collect();
    for name in [
        "(shirube-assessment.ron)".to_owned(),
        format!("<FEFF{wide}>"),
        format!("<{narrow}>"),
        format!("({spelt})"),
        "(shirube\\055assess\\\nment.ron)".to_owned(),
    ] {
        let pdf = attached(&format!("1 0 obj<</Type/Filespec/UF {name}/EF<</F 7 0 R>>>>endobj"));
        assert_eq!(extract(&pdf).unwrap(), b"content", "{name}");
    }
    for specification in [
        "1 0 obj<</EF<</UF 7 0 R>>/F(shirube-assessment.ron)>>endobj",
        "1 0 obj<</E#46<</F  7\n0\rR>>/F % (comment\n(shirube-assessment.ron)>>endobj",
        "1 0 obj<</EF 2 0 R/F(shirube-assessment.ron)>>endobj 2 0 obj<</F 7 0 R>>endobj",
        "2 0 obj<</F 7 0 R>>endobj 1 0 obj<</EF 2 0 R/F(shirube-assessment.ron)>>endobj",
        "1 0 obj<</Names[(x)<</F(x)/EF<</F 9 0 R>>>>(y)<</F(shirube-assessment.ron)/EF<</F 7 0 R>>>>]>>endobj",
        // An earlier state of the same object, and one that leads nowhere.
        "1 0 obj<</EF<</F 9 0 R>>/F(other.ron)>>endobj 1 0 obj<</EF<</F 7 0 R>>/F(shirube-assessment.ron)>>endobj",
        "1 0 obj<</EF<</F 7 0 R>>/F(shirube-assessment.ron)>>endobj 2 0 obj<</EF<</F 9 0 R>>/F(shirube-assessment.ron)>>endobj",
    ] {
        assert_eq!(extract(&attached(specification)).unwrap(), b"content", "{specification}");
    }
    for specification in [
        "1 0 obj<</EF<</F 7 0 R>>/F(shirube-assessment.txt)>>endobj",
        "1 0 obj<</EF<</F 7 0 R>>/Desc(shirube-assessment.ron)>>endobj",
        "1 0 obj<</F(shirube-assessment.ron)>>endobj",
    ] {
        assert_eq!(key(&attached(specification)), "copy-missing", "{specification}");
    }
}

/// An object stream, number `id`, of these objects as text.
fn packed(id: u32, objects: &[(u32, String)]) -> Vec<u8> {
    let (mut table, mut body) = (String::new(), String::new());
    for (id, object) in objects {
        table += &format!("{id} {} ", body.len());
        body += object;
        body.push(' ');
    }
    let head = format!("/Type/ObjStm/N {}/First {}", objects.len(), table.len());
    stream(id, &head, (table + &body).as_bytes())
}

fn stream(id: u32, head: &str, content: &[u8]) -> Vec<u8> {
    let data = compress_to_vec_zlib(content, 9);
    let head = format!("{id} 0 obj<<{head}/Filter/FlateDecode/Length {}>>stream\n", data.len());
    [head.as_bytes(), &data, b"\nendstream endobj\n"].concat()
}

const SPECIFICATION: &str = "<</F(shirube-assessment.ron)/EF<</F 7 0 R>>>>";

#[test]
fn packed_objects_are_found_and_bounded() {
    let pdf = |parts: &[&[u8]]| [b"%PDF-1.7\n", &*parts.concat()].concat();
    let content = stream(7, "", b"content");
    let good = packed(3, &[(1, "[1 2]".into()), (2, "5".into()), (4, SPECIFICATION.into())]);
    assert_eq!(extract(&pdf(&[&content, &good])).unwrap(), b"content");

    // The length of the attachment may be packed, too.
    let open = b"7 0 obj<</Length 2 0 R>>stream\ncontent endstream";
    let lengths = packed(3, &[(2, "7".into()), (4, SPECIFICATION.into())]);
    assert_eq!(extract(&pdf(&[open, &lengths])).unwrap(), b"content");

    // What can't be unpacked hides what is in it, and nothing else.
    let bomb = stream(5, "/Type/ObjStm/N 1/First 4", &vec![b' '; 33 * 1024 * 1024]);
    assert!(bomb.len() < 50_000);
    assert_eq!(extract(&pdf(&[&content, &good, &bomb, &bomb])).unwrap(), b"content");
    assert_eq!(key(&pdf(&[&bomb, &content, &good])), "copy-missing");
    let bombs = bomb.repeat(500);
    assert_eq!(key(&pdf(&[&bombs, &content, &good])), "copy-missing");
    for head in ["/Type/ObjStm", "/Type/ObjStm/N 99999999/First 0", "/Type/ObjStm/N 1/First 4294967295"] {
        let broken = stream(5, head, b"1 2 3 4 4294967295 4294967295 ");
        assert_eq!(extract(&pdf(&[&content, &good, &broken])).unwrap(), b"content", "{head}");
    }
}

/// Each of these would take minutes or gigabytes where something is looked at again and again.
#[test]
fn files_made_to_be_slow_are_not() {
    let head = b"%PDF-1.7\n";
    for unit in [
        "1 0 obj(",
        "1 0 obj<",
        "1 0 obj<<>>stream\n",
        "1 0 obj[",
        "1 0 obj<</Length 9>>stream\n",
        "trailer(",
        "1 0 obj%",
    ] {
        let pdf = [head, &*unit.repeat(300_000).into_bytes()].concat();
        assert_eq!(key(&pdf), "copy-missing", "{unit}");
    }
    let many: String = (0..300_000).map(|id| format!("{id} 0 obj 1 ")).collect();
    assert_eq!(key(&[head, many.as_bytes()].concat()), "copy-missing");
}
