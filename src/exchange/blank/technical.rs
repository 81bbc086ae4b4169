//! The hidden tab: what the sheet is, and the lists that its choices are drawn from.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::BlankCx;
use crate::assessment::Role;
use crate::catalogue::Level;
use crate::exchange::marks::{KIND, SHIRUBE, VERSION, key};
use crate::findings::role_name;
use crate::text::carried;

/// Behind the keys and their values.
const ROLES: u16 = 3;
const CHOICES: u16 = 4;

/// Levels, don't know, not applicable.
const CHOICE_COUNT: usize = Level::ALL.len() + 2;

/// Where the roles stand, as the choice of a cell refers to them.
pub fn roles() -> String {
    list('D', Role::ALL.len())
}

/// Where the answers stand that can be chosen.
pub fn choices() -> String {
    list('E', CHOICE_COUNT)
}

fn list(column: char, count: usize) -> String {
    format!("{SHIRUBE}!${column}$1:${column}${count}")
}

/// Fingerprints in one cell.
const PRINTS: usize = 100;

/// `prints`: the fingerprints of all texts on the other tabs.
pub fn write(sheet: &mut Worksheet, cx: &BlankCx<'_>, prints: &[u32]) -> Result<(), XlsxError> {
    sheet.set_name(SHIRUBE)?;
    let hall = cx.options.hall.as_ref();
    let mut rows = vec![
        (SHIRUBE, KIND.to_owned()),
        (key::VERSION, VERSION.to_string()),
        (key::QUESTIONNAIRE, cx.questionnaire.edition.to_string()),
        (key::LANGUAGE, cx.words.locale().code().to_owned()),
    ];
    rows.extend(hall.and_then(|hall| hall.code.clone()).map(|code| (key::CODE, code)));
    rows.extend(hall.map(|hall| (key::NAME, carried(&hall.name))));
    rows.extend(hall.map(|hall| (key::PREFECTURE, carried(&hall.prefecture))));
    rows.retain(|(_, value)| !value.is_empty());
    rows.extend(cx.table.ids().map(|id| (key::QUESTION, id.to_string())));
    let listed = |prints: &[u32]| prints.iter().map(|print| format!("{print:08x}")).collect::<Vec<_>>().join(" ");
    rows.extend(prints.chunks(PRINTS).map(|prints| (key::TEXTS, listed(prints))));
    for (row, (key, value)) in (0..).zip(rows) {
        sheet.write_string(row, 0, key)?;
        sheet.write_string(row, 1, value)?;
    }
    for (row, role) in (0..).zip(Role::ALL) {
        sheet.write_string(row, ROLES, role_name(&cx.words, role))?;
    }
    for (row, level) in (0..).zip(Level::ALL) {
        // As text: a program that compares what is typed with the list holds a number for something else.
        sheet.write_string_with_format(row, CHOICES, level.to_string(), &cx.looks.text_cell)?;
    }
    let unknown = u32::from(Level::MAX.get()) + 1;
    sheet.write_string(unknown, CHOICES, cx.words.get("sheet-unknown"))?;
    sheet.write_string(unknown + 1, CHOICES, cx.words.get("sheet-not-applicable"))?;
    sheet.protect();
    sheet.set_very_hidden(true);
    Ok(())
}
