//! What the hidden tab of a sheet says: which version of which questionnaire it is, and whose.

use std::collections::BTreeMap;

use super::fold::trimmed;
use super::tabs::Tab;
use crate::assessment::limits;
use crate::catalogue::QuestionId;
use crate::exchange::blank::Hall;
use crate::exchange::marks::{KIND, MOST_ROWS, SHIRUBE, VERSION, key};
use crate::problem::{Kind, Problem, quoted};

/// What a sheet says of itself; all of it may be missing.
#[derive(Debug, Default)]
pub struct About {
    pub questionnaire: Option<String>,
    pub hall: Option<Hall>,
    /// The questions that stood in it when it went out.
    pub questions: Vec<QuestionId>,
}

impl About {
    /// Reads the hidden tab among `tabs`, whatever it is called. Refused where a newer version made it.
    pub fn of(tabs: &[Tab]) -> Result<Option<About>, Problem> {
        tabs.iter().find_map(pairs).map(|pairs| About::from(&pairs)).transpose()
    }

    fn from(pairs: &[(&str, String)]) -> Result<About, Problem> {
        let value = |wanted: &str| pairs.iter().find(|(key, _)| *key == wanted).map(|(_, value)| value.clone());
        let version = value(key::VERSION).and_then(|version| version.parse::<u64>().ok());
        if let Some(version) = version.filter(|version| *version > VERSION) {
            let problem = Problem::new(Kind::Newer, "sheet-newer");
            return Err(problem.with("version", version).with("newest", VERSION));
        }
        let hall = Hall {
            code: value(key::CODE),
            name: value(key::NAME).unwrap_or_default(),
            prefecture: value(key::PREFECTURE).unwrap_or_default(),
        };
        let questions = pairs.iter().filter(|(key, _)| *key == key::QUESTION);
        Ok(About {
            questionnaire: value(key::QUESTIONNAIRE),
            hall: Some(hall).filter(|hall| *hall != Hall::default()),
            questions: questions.map(|(_, id)| QuestionId::new(id)).collect(),
        })
    }
}

/// Keys and values of the first two columns, if the tab begins as the hidden tab does.
fn pairs(tab: &Tab) -> Option<Vec<(&str, String)>> {
    tab.cells.iter().find(|cell| cell.column == 0 && cell.content.text() == Some(SHIRUBE))?;
    let text_at = |column| {
        let cells = tab.cells.iter().filter(move |cell| cell.column == column && cell.row < MOST_ROWS as u32);
        cells.map(|cell| (cell.row, cell))
    };
    let values: BTreeMap<u32, String> =
        text_at(1).map(|(row, cell)| (row, quoted(trimmed(&cell.content.written()), limits::TEXT - 1))).collect();
    let keys = text_at(0).filter_map(|(row, cell)| Some((row, cell.content.text()?.trim())));
    let pairs: Vec<_> = keys.filter_map(|(row, key)| Some((key, values.get(&row)?.clone()))).collect();
    pairs.iter().any(|(key, value)| *key == SHIRUBE && value == KIND).then_some(pairs)
}
