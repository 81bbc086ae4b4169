//! What the writer of documents lacks, set in its XML: alternative texts and numbers of pictures, heads of tables that
//! repeat on each page, and the order in which the format wants the properties of a thing. What it writes by chance,
//! numbers of paragraphs, goes.

use quick_xml::events::{BytesEnd, BytesStart, Event};
use quick_xml::{Reader, Writer};

use super::look::SHEET;
use crate::findings::one_line;

/// Properties in the order that the format asks for, by what has them: all that its schema has (ECMA-376, `wml.xsd`).
const ORDERS: [(&str, &[&str]); 4] = [
    (
        "w:pPr",
        &[
            "pStyle",
            "keepNext",
            "keepLines",
            "pageBreakBefore",
            "framePr",
            "widowControl",
            "numPr",
            "suppressLineNumbers",
            "pBdr",
            "shd",
            "tabs",
            "suppressAutoHyphens",
            "kinsoku",
            "wordWrap",
            "overflowPunct",
            "topLinePunct",
            "autoSpaceDE",
            "autoSpaceDN",
            "bidi",
            "adjustRightInd",
            "snapToGrid",
            "spacing",
            "ind",
            "contextualSpacing",
            "mirrorIndents",
            "suppressOverlap",
            "jc",
            "textDirection",
            "textAlignment",
            "textboxTightWrap",
            "outlineLvl",
            "divId",
            "cnfStyle",
            "rPr",
            "sectPr",
            "pPrChange",
        ],
    ),
    (
        "w:tblPr",
        &[
            "tblStyle",
            "tblpPr",
            "tblOverlap",
            "bidiVisual",
            "tblStyleRowBandSize",
            "tblStyleColBandSize",
            "tblW",
            "jc",
            "tblCellSpacing",
            "tblInd",
            "tblBorders",
            "shd",
            "tblLayout",
            "tblCellMar",
            "tblLook",
            "tblCaption",
            "tblDescription",
            "tblPrChange",
        ],
    ),
    (
        "w:tcPr",
        &[
            "cnfStyle",
            "tcW",
            "gridSpan",
            "hMerge",
            "vMerge",
            "tcBorders",
            "shd",
            "noWrap",
            "tcMar",
            "textDirection",
            "tcFitText",
            "vAlign",
            "hideMark",
        ],
    ),
    (
        "w:sectPr",
        &[
            "headerReference",
            "footerReference",
            "footnotePr",
            "endnotePr",
            "type",
            "pgSz",
            "pgMar",
            "paperSrc",
            "pgBorders",
            "lnNumType",
            "pgNumType",
            "cols",
            "formProt",
            "vAlign",
            "noEndnote",
            "titlePg",
            "textDirection",
            "bidi",
            "rtlGutter",
            "docGrid",
            "printerSettings",
            "sectPrChange",
        ],
    ),
];

/// What the writer of documents says of every table by itself: the styles have it.
const NOT_WRITTEN: [(&str, &str); 2] = [("w:tblPr", "w:jc"), ("w:tblPr", "w:tblBorders")];

/// What no such part may have, or has by chance: an element, none for any, and its attribute.
const LEFT_OUT: [(Option<&str>, &str); 2] = [(None, "w14:paraId"), (Some("w:gridCol"), "w:type")];

/// A piece of XML.
enum Node {
    Element(BytesStart<'static>, Vec<Node>),
    Other(Event<'static>),
}

/// The part `xml` with all that; `alternatives` are the texts of its pictures, in their order.
pub(super) fn finished(xml: &[u8], alternatives: &[String]) -> Result<Vec<u8>, String> {
    let text = std::str::from_utf8(xml).map_err(|error| error.to_string())?;
    let mut nodes = read(&mut Reader::from_str(text))?;
    let mut pictures = alternatives.iter().zip(1..);
    nodes.iter_mut().try_for_each(|node| finish(node, &mut pictures))?;
    let mut writer = Writer::new(Vec::new());
    nodes.into_iter().try_for_each(|node| write(&mut writer, node)).map_err(|error| error.to_string())?;
    Ok(writer.into_inner())
}

fn read(reader: &mut Reader<&[u8]>) -> Result<Vec<Node>, String> {
    let mut nodes = Vec::new();
    loop {
        match reader.read_event().map_err(|error| error.to_string())? {
            Event::Start(start) => nodes.push(Node::Element(start.into_owned(), read(reader)?)),
            Event::Empty(start) => nodes.push(Node::Element(start.into_owned(), Vec::new())),
            Event::End(_) | Event::Eof => return Ok(nodes),
            other => nodes.push(Node::Other(other.into_owned())),
        }
    }
}

fn write(writer: &mut Writer<Vec<u8>>, node: Node) -> std::io::Result<()> {
    match node {
        Node::Other(event) => writer.write_event(event),
        Node::Element(start, children) if children.is_empty() => writer.write_event(Event::Empty(start)),
        Node::Element(start, children) => {
            let end = BytesEnd::new(start.name().as_ref().to_owned());
            writer.write_event(Event::Start(start))?;
            children.into_iter().try_for_each(|child| write(writer, child))?;
            writer.write_event(Event::End(end))
        }
    }
}

fn finish<'a>(node: &mut Node, pictures: &mut impl Iterator<Item = (&'a String, usize)>) -> Result<(), String> {
    let Node::Element(start, children) = node else { return Ok(()) };
    let name = start.name().as_ref().to_owned();
    let is_left_out = |attribute: &str| {
        LEFT_OUT.iter().any(|(of, left_out)| of.is_none_or(|of| of == name) && *left_out == attribute)
    };
    if start.attributes().flatten().any(|attribute| is_left_out(attribute.key.as_ref())) {
        let kept = start.attributes().flatten().filter(|attribute| !is_left_out(attribute.key.as_ref()));
        *start = BytesStart::new(name.clone()).with_attributes(kept).into_owned();
    }
    if name == "wp:docPr"
        && let Some((alternative, number)) = pictures.next()
    {
        let number = number.to_string();
        start.clear_attributes();
        start.push_attribute(("id", number.as_str()));
        start.push_attribute(("name", format!("Picture {number}").as_str()));
        start.push_attribute(("descr", one_line(alternative).as_str()));
    }
    if name == "w:tbl" && is_sheet(children) {
        repeat_head(children);
    }
    children.iter_mut().try_for_each(|child| finish(child, pictures))?;
    if let Some((of, order)) = ORDERS.iter().find(|(of, _)| *of == name) {
        let is_kept = |child: &Node| {
            matches!(child, Node::Element(..))
                && !child.is_empty("w:rPr")
                && !NOT_WRITTEN.iter().any(|(has, it)| has == of && child.is(it))
        };
        children.retain(is_kept);
        let place = |child: &Node| order.iter().position(|name| child.is(&format!("w:{name}")));
        if children.iter().any(|child| place(child).is_none()) {
            return Err(format!("{of}: unknown property"));
        }
        children.sort_by_key(place);
    }
    Ok(())
}

/// Whether a table has a head.
fn is_sheet(table: &[Node]) -> bool {
    let properties = table.iter().find(|node| node.is("w:tblPr"));
    properties.is_some_and(|properties| properties.children().iter().any(|node| node.is_style(SHEET)))
}

/// The first row stands at the top of every page, and looks and is told as what heads the columns.
fn repeat_head(table: &mut [Node]) {
    let look = BytesStart::new("w:tblLook").with_attributes([
        ("w:val", "0420"),
        ("w:firstRow", "1"),
        ("w:lastRow", "0"),
        ("w:firstColumn", "0"),
        ("w:lastColumn", "0"),
        ("w:noHBand", "0"),
        ("w:noVBand", "1"),
    ]);
    if let Some(Node::Element(_, properties)) = table.iter_mut().find(|node| node.is("w:tblPr")) {
        properties.push(Node::Element(look.into_owned(), Vec::new()));
    }
    let Some(Node::Element(_, row)) = table.iter_mut().find(|node| node.is("w:tr")) else { return };
    if let Some(Node::Element(_, properties)) = row.iter_mut().find(|node| node.is("w:trPr")) {
        properties.push(Node::Element(BytesStart::new("w:tblHeader"), Vec::new()));
    }
}

impl Node {
    fn is(&self, name: &str) -> bool {
        matches!(self, Node::Element(start, _) if start.name().as_ref() == name)
    }

    fn is_empty(&self, name: &str) -> bool {
        self.is(name) && self.children().is_empty()
    }

    fn is_style(&self, style: &str) -> bool {
        let Node::Element(start, _) = self else { return false };
        self.is("w:tblStyle") && start.attributes().flatten().any(|attribute| attribute.value.as_ref() == style)
    }

    fn children(&self) -> &[Node] {
        match self {
            Node::Element(_, children) => children,
            Node::Other(_) => &[],
        }
    }
}
