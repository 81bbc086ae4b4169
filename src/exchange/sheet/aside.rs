//! What is not in a cell and yet is something that people wrote: comments, text boxes, pictures.

use std::collections::HashSet;

use quick_xml::events::Event;

use super::budget::{KEPT, Trouble};
use super::cell::{on_a_line, place, spot};
use super::texts::item;
use super::xml::{Xml, raw};
use crate::problem::{Kind, Problem, quoted};
use crate::text::trimmed;

/// Characters of a comment that are shown.
const SHOWN: usize = 120;

/// Bytes of a text box that are looked at.
const LOOKED_AT: usize = 4 * SHOWN;

/// Something that stands beside the cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Aside {
    /// At a cell, which people call `回答!D7`.
    Comment {
        spot: String,
        text: String,
    },
    /// On a tab.
    TextBox {
        tab: String,
        text: String,
    },
    Picture {
        tab: String,
    },
}

impl Aside {
    /// The problem that it was not taken.
    pub fn problem(&self) -> Problem {
        let new = |key| Problem::new(Kind::Damaged, key);
        match self {
            Aside::Comment { spot, text } => new("sheet-comment").with("written", text).of(spot),
            Aside::TextBox { tab, text } => new("sheet-text-box").with("written", text).of(quoted(tab, 31)),
            Aside::Picture { tab } => new("sheet-picture").of(quoted(tab, 31)),
        }
    }
}

/// Adds the comments of a part to `found`, unless there is one for the cell from a part before.
pub fn comments(mut xml: Xml<'_>, tab: &str, found: &mut Vec<Aside>) -> Result<(), Trouble> {
    let there = found.iter().filter_map(|aside| match aside {
        Aside::Comment { spot, .. } => Some(spot.clone()),
        _ => None,
    });
    let there: HashSet<String> = there.collect();
    let (mut at, mut is_thread) = (String::new(), false);
    loop {
        match xml.piece()? {
            Event::Start(element) => match element.local_name().as_ref() {
                kind @ ("comment" | "threadedComment") => {
                    is_thread = kind == "threadedComment";
                    let place = raw(&element, "ref").and_then(|name| place(&name));
                    at = place.map_or_else(|| quoted(tab, 31), |(row, column)| spot(tab, row, column));
                    continue;
                }
                "text" => {}
                _ => continue,
            },
            Event::Eof => return Ok(()),
            _ => continue,
        }
        // In runs as a cell's text, or as it is.
        let text = if is_thread {
            xml.text(LOOKED_AT)?
        } else {
            item(&mut xml)?.map(|text| text.written.clone()).unwrap_or_default()
        };
        if !trimmed(&text).is_empty() && !there.contains(&at) {
            xml.budget().spend(KEPT)?;
            found.push(Aside::Comment { spot: at.clone(), text: on_a_line(trimmed(&text), SHOWN) });
        }
    }
}

/// Adds the text boxes of a drawing to `found`, and once that there are pictures.
pub fn drawn(mut xml: Xml<'_>, tab: &str, found: &mut Vec<Aside>) -> Result<(), Trouble> {
    let mut has_picture = false;
    // The text of the shape at hand; what stands for it where a program can't draw it is left out.
    let mut shape = String::new();
    loop {
        let (is_text, is_end) = match xml.piece()? {
            Event::Start(element) => match element.local_name().as_ref() {
                "pic" => {
                    has_picture = true;
                    continue;
                }
                "Fallback" => {
                    xml.skip()?;
                    continue;
                }
                "t" => (true, false),
                _ => continue,
            },
            Event::End(element) if matches!(element.local_name().as_ref(), "sp" | "txSp") => (false, true),
            Event::Eof => break,
            _ => continue,
        };
        if is_text {
            let more = xml.text(LOOKED_AT)?;
            if shape.len() < LOOKED_AT {
                shape.push_str(&more);
            }
        }
        if is_end && !shape.trim().is_empty() {
            xml.budget().spend(KEPT)?;
            found.push(Aside::TextBox { tab: tab.to_owned(), text: on_a_line(shape.trim(), SHOWN) });
            shape.clear();
        }
    }
    if has_picture {
        found.push(Aside::Picture { tab: tab.to_owned() });
    }
    Ok(())
}
