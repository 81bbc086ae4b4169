//! What the hidden tab of a sheet says: which edition of the questionnaire it asks, and whose.

use std::collections::BTreeMap;

use super::cell::Cell;
use super::tab::Tab;
use crate::assessment::limits;
use crate::catalogue::{EditionId, QuestionId};
use crate::exchange::blank::Hall;
use crate::exchange::marks::{KIND, MOST_ROWS, SHIRUBE, VERSION, key};
use crate::problem::{Kind, Problem};

/// What a sheet says of itself; all of it may be missing.
#[derive(Debug, Default)]
pub struct About {
    /// The edition of the questionnaire that it asks.
    pub edition: Option<EditionId>,
    pub hall: Option<Hall>,
    /// The questions that stood in it when it went out.
    pub questions: Vec<QuestionId>,
}

impl About {
    /// Reads the hidden tab among `tabs`, whatever it is called. Refused where a newer version made it.
    pub fn of(tabs: &[Tab]) -> Result<Option<About>, Problem> {
        tabs.iter().find_map(pairs).map(|pairs| About::from(&pairs)).transpose()
    }

    /// Whether `tab` is a hidden tab.
    pub fn is_in(tab: &Tab) -> bool {
        pairs(tab).is_some()
    }

    /// Fingerprints of the texts that the sheet went out with, if `tab` is a hidden tab that has them.
    pub fn fingerprints(tab: &Tab) -> Vec<u32> {
        let pairs = pairs(tab).unwrap_or_default();
        let lists = pairs.iter().filter(|(key, _)| *key == key::TEXTS);
        let lists = lists.filter_map(|(_, cell)| cell.content.text());
        let prints = lists.flat_map(|list| list.trimmed().split(' '));
        prints.filter_map(|print| u32::from_str_radix(print, 16).ok()).collect()
    }

    fn from(pairs: &[(&str, &Cell)]) -> Result<About, Problem> {
        let value = |wanted: &str| pairs.iter().find(|(key, _)| *key == wanted).map(|(_, cell)| said(cell));
        // Shown, it would be spelled for a sentence; it is the name by which the sheet is known again.
        let written = |wanted: &str| {
            let cell = pairs.iter().find(|(key, _)| *key == wanted).map(|(_, cell)| cell);
            let text = cell.and_then(|cell| cell.content.text());
            text.map(|text| text.trimmed().chars().take(limits::TEXT).collect::<String>()).unwrap_or_default()
        };
        let version = value(key::VERSION).and_then(|version| version.parse::<u64>().ok());
        if let Some(version) = version.filter(|version| *version > VERSION) {
            let problem = Problem::new(Kind::Newer, "sheet-newer");
            return Err(problem.with("version", version).with("newest", VERSION));
        }
        let hall = Hall { code: value(key::CODE), name: written(key::NAME), prefecture: written(key::PREFECTURE) };
        let questions = pairs.iter().filter(|(key, _)| *key == key::QUESTION);
        Ok(About {
            edition: value(key::QUESTIONNAIRE).map(EditionId::from),
            hall: Some(hall).filter(|hall| *hall != Hall::default()),
            questions: questions.map(|(_, cell)| QuestionId::new(&said(cell))).collect(),
        })
    }
}

/// Keys and values of the first two columns, if the tab begins as the hidden tab does.
fn pairs(tab: &Tab) -> Option<Vec<(&str, &Cell)>> {
    let is_begin = |cell: &Cell| cell.column == 0 && cell.content.text().is_some_and(|text| text.trimmed() == SHIRUBE);
    tab.cells.iter().find(|cell| is_begin(cell))?;
    let text_at = |column| {
        let cells = tab.cells.iter().filter(move |cell| cell.column == column && cell.row < MOST_ROWS as u32);
        cells.map(|cell| (cell.row, cell))
    };
    let values: BTreeMap<u32, &Cell> = text_at(1).collect();
    let keys = text_at(0).filter_map(|(row, cell)| Some((row, cell.content.text()?.trimmed())));
    let pairs: Vec<_> = keys.filter_map(|(row, key)| Some((key, *values.get(&row)?))).collect();
    pairs.iter().any(|(key, cell)| *key == SHIRUBE && said(cell) == KIND).then_some(pairs)
}

fn said(cell: &Cell) -> String {
    cell.content.shown(limits::TEXT - 1)
}
