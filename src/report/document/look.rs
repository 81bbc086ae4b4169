//! The styles of the document by name, and the parts of the file that are the same in every report but for language,
//! colors, title and date. They stand in `assets/document` as the format has them.

use docx_rs::XMLDocx;
use jiff::civil::Date;
use quick_xml::escape::escape;

use super::super::context::ReportCx;
use crate::i18n::Locale;
use crate::office::Part;
use crate::palette::{PAPER_LINE, Palette, Rgb};

const STYLES: &str = include_str!("../../../assets/document/styles.xml");
const SETTINGS: &str = include_str!("../../../assets/document/settings.xml");
const FONTS: &str = include_str!("../../../assets/document/fontTable.xml");
const NUMBERING: &str = include_str!("../../../assets/document/numbering.xml");
const CORE: &str = include_str!("../../../assets/document/core.xml");
const CUSTOM: &str = include_str!("../../../assets/document/custom.xml");

// Styles of paragraphs.
pub(super) const KICKER: &str = "Kicker";
pub(super) const TITLE: &str = "Title";
pub(super) const HEADINGS: [&str; 3] = ["Heading1", "Heading2", "Heading3"];
pub(super) const BODY: &str = "Normal";
/// Text that stays on the page of what follows.
pub(super) const LEAD: &str = "Lead";
pub(super) const SMALL: &str = "Small";
pub(super) const NOTE: &str = "Note";
pub(super) const BULLET: &str = "ListBullet";
pub(super) const PICTURE: &str = "Picture";
pub(super) const CELL: &str = "Cell";
pub(super) const NUMBER: &str = "Number";
pub(super) const SCORE: &str = "Score";
pub(super) const FACT: &str = "Fact";
pub(super) const GAP: &str = "Gap";
pub(super) const HEADER: &str = "Header";
pub(super) const FOOTER: &str = "Footer";

// Styles of characters.
pub(super) const STRONG: &str = "Strong";
pub(super) const LABEL: &str = "Label";
pub(super) const SECOND: &str = "Second";
/// A level; what stands in its place; a level that is a lower bound.
pub(super) const LEVEL: &str = "Level";
pub(super) const OPEN: &str = "Open";
pub(super) const BOUND: &str = "Bound";

// Styles of tables: with a head that repeats, names with what there is to say of them, the result, and what stands side by
// side.
pub(super) const SHEET: &str = "Sheet";
pub(super) const PAIRS: &str = "Pairs";
pub(super) const PANEL: &str = "Panel";
pub(super) const BESIDE: &str = "Beside";

/// The parts of the file around what `built` has of it.
pub(super) fn parts(cx: &ReportCx<'_>, built: &XMLDocx, title: &str, word: &str, date: Date, seal: &str) -> Vec<Part> {
    let of = |name: &str, content: &[u8]| (name.to_owned(), content.to_vec());
    let ours = |name: &str, template: &str| (name.to_owned(), filled(cx, template).into_bytes());
    let language = lang(cx.locale());
    let core = [
        ("{title}", escape(title).as_ref()),
        ("{creator}", concat!("Shirube ", env!("CARGO_PKG_VERSION"))),
        ("{word}", word),
        ("{date}", &date.to_string()),
        ("{lang}", language),
    ]
    .into_iter()
    .fold(CORE.to_owned(), |core, (key, value)| core.replace(key, value));
    let mut parts = vec![
        of("[Content_Types].xml", &built.content_type),
        of("_rels/.rels", &built.rels),
        of("docProps/app.xml", &built.doc_props.app),
        of("docProps/core.xml", core.as_bytes()),
        of("docProps/custom.xml", CUSTOM.replace("{seal}", seal).as_bytes()),
        of("word/_rels/document.xml.rels", &built.document_rels),
        of("word/document.xml", &built.document),
        ours("word/styles.xml", STYLES),
        ours("word/settings.xml", SETTINGS),
        ours("word/fontTable.xml", FONTS),
        ours("word/numbering.xml", NUMBERING),
        of("word/comments.xml", &built.comments),
        of("word/commentsExtended.xml", &built.comments_extended),
    ];
    for (kind, contents) in [("header", &built.headers), ("footer", &built.footers)] {
        parts.extend(contents.iter().zip(1..).map(|(part, n)| of(&format!("word/{kind}{n}.xml"), part)));
    }
    parts.extend(built.media.iter().map(|(name, png)| of(&format!("word/media/{name}.png"), png)));
    parts
}

/// `template` with faces, language, colors and the names of styles.
fn filled(cx: &ReportCx<'_>, template: &str) -> String {
    const COLORS: Palette = Palette::light();
    let latin = match cx.locale() {
        Locale::Ja => "Yu Gothic",
        Locale::En => "Calibri",
    };
    let colors: [(&str, Rgb); 6] = [
        ("accent", COLORS.accent),
        ("soft", COLORS.accent_soft),
        ("ink", COLORS.text),
        ("second", COLORS.second),
        ("hair", PAPER_LINE),
        ("surface", COLORS.surface),
    ];
    let colors = colors.map(|(name, color)| (name.to_owned(), color.to_string().trim_start_matches('#').to_owned()));
    // Names of styles that people see stand in the template by the end of their key.
    let names = template.split("{style-").skip(1).filter_map(|rest| rest.split('}').next());
    let names = names.map(|name| {
        let shown = cx.word(&format!("report-document-style-{name}"));
        (format!("style-{name}"), escape(&shown).into_owned())
    });
    let texts = [("latin", latin), ("lang", lang(cx.locale()))].map(|(name, text)| (name.to_owned(), text.to_owned()));
    let all = colors.into_iter().chain(names).chain(texts);
    all.fold(template.to_owned(), |filled, (name, value)| filled.replace(&format!("{{{name}}}"), &value))
}

/// The language of text in Latin letters.
fn lang(locale: Locale) -> &'static str {
    match locale {
        Locale::Ja => "ja-JP",
        Locale::En => "en-GB",
    }
}
