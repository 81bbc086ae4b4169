//! How cells look, as far as it changes what people read: their number format, and whether they are crossed out.

use std::collections::HashMap;

use quick_xml::events::{BytesStart, Event};

use super::budget::{KEPT, Trouble};
use super::format;
use super::xml::{Xml, attribute, is_on, raw};

/// Characters of a number format that are kept: more than any program takes, so that it is seen that there are more.
const CODE: usize = 400;

/// The looks of a workbook's cells, by the number that a cell names.
#[derive(Debug, Default)]
pub struct Styles {
    /// Number format and font of each.
    looks: Vec<(u32, u32)>,
    codes: HashMap<u32, String>,
    /// Whether a font crosses out.
    fonts: Vec<bool>,
}

impl Styles {
    pub fn read(mut xml: Xml<'_>) -> Result<Styles, Trouble> {
        let mut styles = Styles::default();
        let (mut is_in_fonts, mut is_in_looks) = (false, false);
        loop {
            match xml.piece()? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "fonts" => is_in_fonts = true,
                    "cellXfs" => is_in_looks = true,
                    "font" if is_in_fonts => styles.fonts.push(false),
                    "strike" if is_in_fonts => styles.strike(&element),
                    "xf" if is_in_looks => styles.look(&element),
                    "numFmt" => {
                        styles.code(&element);
                        xml.budget().spend(KEPT)?;
                    }
                    _ => {}
                },
                Event::Empty(element) => match element.local_name().as_ref() {
                    "font" if is_in_fonts => styles.fonts.push(false),
                    "strike" if is_in_fonts => styles.strike(&element),
                    "xf" if is_in_looks => styles.look(&element),
                    "numFmt" => {
                        styles.code(&element);
                        xml.budget().spend(KEPT)?;
                    }
                    _ => {}
                },
                Event::End(element) => match element.local_name().as_ref() {
                    "fonts" => is_in_fonts = false,
                    "cellXfs" => is_in_looks = false,
                    _ => {}
                },
                Event::Eof => return Ok(styles),
                _ => {}
            }
        }
    }

    fn strike(&mut self, element: &BytesStart<'_>) {
        if let Some(font) = self.fonts.last_mut() {
            *font = is_on(element);
        }
    }

    fn look(&mut self, element: &BytesStart<'_>) {
        let id = |name| raw(element, name).and_then(|id| id.trim().parse().ok()).unwrap_or_default();
        self.looks.push((id("numFmtId"), id("fontId")));
    }

    fn code(&mut self, element: &BytesStart<'_>) {
        let id = raw(element, "numFmtId").and_then(|id| id.trim().parse().ok());
        if let Some((id, code)) = id.zip(attribute(element, "formatCode")) {
            self.codes.insert(id, code.chars().take(CODE).collect());
        }
    }

    /// The number format of the cells with this look; none where it is not known.
    pub fn code_of(&self, look: u32) -> Option<&str> {
        // Without a look, and in a workbook without any, a cell is as it comes.
        let id = self.looks.get(look as usize).map_or(0, |(id, _)| *id);
        self.codes.get(&id).map(String::as_str).or_else(|| format::built_in(id))
    }

    /// Whether what stands in cells with this look is crossed out.
    pub fn is_struck(&self, look: u32) -> bool {
        let font = self.looks.get(look as usize).map(|(_, font)| *font as usize);
        font.and_then(|font| self.fonts.get(font)).copied().unwrap_or_default()
    }
}
