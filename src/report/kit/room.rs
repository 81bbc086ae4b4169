//! What whoever leads the talk has in hand: when what comes, what to say, and slips to vote with.

use fluent_bundle::FluentValue;
use serde::Serialize;

use super::super::context::{count, value};
use super::Press;
use crate::assessment::privacy::REVEALED_FROM;
use crate::catalogue::{Level, Question, QuestionId};
use crate::findings::prompt_origin;
use crate::scoring;
use crate::workshop::{self, Part};

/// Prompts for a question: more than these nobody asks in ten minutes.
const PROMPTS: usize = 2;

/// Lines of the lists on the timetable: before the day, on the day, behind it.
const CHECKS: [(&str, usize); 3] = [("before", 4), ("day", 4), ("after", 4)];

/// What is written by hand on the timetable.
const FIELDS: [&str; 4] = ["when", "where", "leads", "notes"];

/// Sentences of the script.
const OPENING: usize = 5;
const LEADING: usize = 5;
const OUTCOME: usize = 4;

/// When what comes.
#[derive(Serialize)]
pub(super) struct Timetable {
    about: String,
    fields: Vec<String>,
    columns: Vec<String>,
    rows: Vec<Row>,
    checks: Vec<Checks>,
}

#[derive(Serialize)]
struct Row {
    time: String,
    what: String,
    more: String,
}

#[derive(Serialize)]
struct Checks {
    title: String,
    lines: Vec<String>,
}

/// What to say.
#[derive(Serialize)]
pub(super) struct Script {
    about: String,
    say: String,
    opening: String,
    opening_lines: Vec<String>,
    leading: String,
    leading_lines: Vec<String>,
    questions: Vec<Asked>,
    statements: String,
    asks: String,
    agreed: String,
    note: String,
    outcome: String,
    outcome_lines: Vec<String>,
}

#[derive(Serialize)]
struct Asked {
    title: String,
    time: String,
    text: String,
    levels: Vec<String>,
    look_for: String,
    follows: Option<String>,
    prompts: Vec<Prompt>,
}

#[derive(Serialize)]
struct Prompt {
    text: String,
    origin: Option<String>,
}

/// What is cut apart and handed out.
#[derive(Serialize)]
pub(super) struct Slips {
    slips: Vec<Slip>,
    kind: String,
    unknown: String,
    how: String,
    about: String,
}

#[derive(Serialize)]
struct Slip {
    no: String,
    name: String,
    text: String,
}

impl Press<'_> {
    pub(super) fn timetable(&self) -> Timetable {
        let agenda = self.agenda();
        let slots = workshop::timetable(agenda.len());
        let whole = slots.last().map_or(0, |slot| slot.from + slot.minutes);
        let row = |slot: &workshop::Slot| {
            let span = [("from", value(clock(slot.from))), ("to", value(clock(slot.from + slot.minutes)))];
            let (what, more) = match slot.part {
                Part::Opening => (self.word("kit-timetable-opening"), self.word("kit-timetable-opening-about")),
                Part::Outcome => (self.word("kit-timetable-outcome"), self.word("kit-timetable-outcome-about")),
                Part::Question(place) => agenda.get(place).map_or_else(Default::default, |question| {
                    (self.named(question), question.text.get(self.options.locale).to_owned())
                }),
            };
            Row { time: self.say("kit-timetable-span", &span), what, more }
        };
        let lines = |key: &str, of: usize| {
            let args = [("from", FluentValue::from(REVEALED_FROM as f64))];
            (1..=of).map(|n| self.say(&format!("kit-timetable-{key}-{n}"), &args)).collect()
        };
        Timetable {
            about: self
                .say("kit-timetable-about", &[("minutes", count(whole as usize)), ("count", count(agenda.len()))]),
            fields: FIELDS.map(|field| self.word(&format!("kit-timetable-field-{field}"))).to_vec(),
            columns: ["clock", "time", "what", "agreed"]
                .map(|column| self.word(&format!("kit-timetable-column-{column}")))
                .to_vec(),
            rows: slots.iter().map(row).collect(),
            checks: CHECKS
                .map(|(key, of)| Checks { title: self.word(&format!("kit-timetable-{key}")), lines: lines(key, of) })
                .into(),
        }
    }

    pub(super) fn script(&self) -> Script {
        let agenda = self.agenda();
        let minutes = workshop::minutes_each(agenda.len());
        let args = [
            ("from", FluentValue::from(REVEALED_FROM as f64)),
            ("count", count(agenda.len())),
            ("minutes", count(minutes as usize)),
        ];
        let lines =
            |key: &str, of: usize| (1..=of).map(|n| self.say(&format!("kit-script-{key}-{n}"), &args)).collect();
        let asked = |(place, question): (usize, &&Question)| self.asked(place, question, minutes);
        Script {
            about: self.word("kit-script-about"),
            say: self.word("kit-script-say"),
            opening: self.word("kit-script-opening"),
            opening_lines: lines("opening", OPENING),
            leading: self.word("kit-script-leading"),
            leading_lines: lines("leading", LEADING),
            questions: agenda.iter().enumerate().map(asked).collect(),
            statements: self.word("kit-script-statements"),
            asks: self.word("kit-script-asks"),
            agreed: self.word("kit-script-agreed"),
            note: self.word("kit-script-note"),
            outcome: self.word("kit-script-outcome"),
            outcome_lines: lines("outcome", OUTCOME),
        }
    }

    fn asked(&self, place: usize, question: &Question, minutes: u32) -> Asked {
        let locale = self.options.locale;
        let is_there = |id: &QuestionId| self.options.agenda.contains(id);
        let prompts = self.catalogue.prompts(&question.id).into_iter().take(PROMPTS).map(|(source, prompt)| {
            let origin = Some(prompt_origin(&self.words, source, prompt));
            Prompt { text: prompt.text.get(locale).to_owned(), origin }
        });
        let mut prompts: Vec<Prompt> = prompts.collect();
        if prompts.is_empty() {
            prompts.push(Prompt { text: self.word("projector-no-prompt"), origin: None });
        }
        Asked {
            title: self
                .say("kit-script-question", &[("place", count(place + 1)), ("question", value(self.named(question)))]),
            time: self.say("kit-script-minutes", &[("minutes", count(minutes as usize))]),
            text: question.text.get(locale).to_owned(),
            levels: Level::ALL.map(|level| question.statement(level).get(locale).to_owned()).to_vec(),
            look_for: self.say("answering-look-for", &[("what", value(question.look_for.get(locale)))]),
            follows: scoring::pass_over_text(&self.words, &self.catalogue.questionnaire, question, is_there),
            prompts,
        }
    }

    pub(super) fn slips(&self) -> Slips {
        let locale = self.options.locale;
        let slip = |question: &Question| Slip {
            no: self.number(question),
            name: question.name.get(locale).to_owned(),
            text: question.text.get(locale).to_owned(),
        };
        Slips {
            slips: self.agenda().into_iter().map(slip).collect(),
            kind: self.word("kit-slips-kind"),
            unknown: self.word("answering-unknown"),
            how: self.word("kit-slips-how"),
            about: self.word("kit-slips-about"),
        }
    }

    /// A question by number and name.
    fn named(&self, question: &Question) -> String {
        let args = [("no", value(self.number(question))), ("name", value(question.name.get(self.options.locale)))];
        self.say("kit-question", &args)
    }
}

/// Minutes as hours and minutes.
fn clock(minutes: u32) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}
