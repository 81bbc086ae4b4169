//! The letter that goes to the sections with their sheets.

use jiff::civil::Date;
use serde::Serialize;

use super::super::context::{count, value};
use super::Press;

/// Sentences on how a sheet is filled in.
const HOW: usize = 5;

/// What is left for whoever sends it to write: where to ask and where to send it back.
const CONTACT: [&str; 4] = ["section", "person", "phone", "mail"];

/// All of it below the title.
#[derive(Serialize)]
pub(super) struct Letter {
    to: String,
    from: String,
    greeting: Vec<String>,
    head: String,
    who: String,
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
    by: String,
    by_date: Option<String>,
    by_end: String,
    how: String,
    how_lines: Vec<String>,
    time: String,
    time_lines: Vec<String>,
    used: String,
    used_lines: Vec<String>,
    contact: String,
    contact_about: String,
    contact_fields: Vec<String>,
    end: String,
}

impl Press<'_> {
    pub(super) fn letter(&self) -> Letter {
        let sheets = &self.options.sheets;
        let asked = sheets.iter().map(|sheet| sheet.questions).sum();
        let all = self.catalogue.questionnaire.questions().count();
        let hall = self.hall.clone().unwrap_or_else(|| self.word("kit-letter-hall"));
        let asks = [("hall", value(hall.clone())), ("all", count(all)), ("asked", count(asked))];
        let rows = sheets.iter().map(|sheet| {
            let questions = [("count", count(sheet.questions))];
            let each = ["kit-letter-questions", "kit-letter-minutes"].map(|key| self.say(key, &questions));
            [sheet.section.clone()].into_iter().chain(each).chain([sheet.file.clone()]).collect()
        });
        Letter {
            to: self.word("kit-letter-to"),
            from: self.say("kit-letter-from", &[("hall", value(hall))]),
            greeting: vec![self.word("kit-letter-greeting"), self.say("kit-letter-asks", &asks)],
            head: self.word("kit-letter-head"),
            who: self.word("kit-letter-who"),
            columns: ["section", "count", "time", "file"]
                .map(|column| self.word(&format!("kit-letter-column-{column}")))
                .to_vec(),
            rows: rows.collect(),
            by: self.word("kit-letter-by"),
            by_date: self.options.by.map(|by| self.day(by)),
            by_end: self.word("kit-letter-by-end"),
            how: self.word("kit-letter-how"),
            how_lines: self.lines("kit-letter-how", HOW),
            time: self.word("kit-letter-time"),
            time_lines: vec![self.word("kit-letter-time-each")],
            used: self.word("kit-letter-used"),
            used_lines: vec![self.word("paper-about-use"), self.word("kit-letter-used-names")],
            contact: self.word("kit-letter-contact"),
            contact_about: self.word("kit-letter-contact-about"),
            contact_fields: CONTACT.map(|field| self.word(&format!("kit-letter-contact-{field}"))).to_vec(),
            end: self.word("kit-letter-end"),
        }
    }

    /// A day with the day of its week.
    fn day(&self, date: Date) -> String {
        let weekday = self.word(&format!("kit-weekday-{}", date.weekday().to_monday_one_offset()));
        self.say("kit-day", &[("date", value(self.words.date(date))), ("weekday", value(weekday))])
    }
}
