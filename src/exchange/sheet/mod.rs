//! One filled sheet out of the bytes of a workbook: what is good is taken, everything else is named by its cell.
//!
//! Reading is bounded. A sheet in any language is read; what was decided by other means than the hidden marks is said.

mod about;
mod answer;
pub(super) mod fold;
mod layout;
mod package;
mod tabs;
pub(super) mod words;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::DateTime;

use self::about::About;
use self::answer::Given;
use self::layout::{Asked, Layout, Row};
use self::tabs::{Cell, Content, spot};
use self::words::Vocabulary;
use super::blank::Hall;
use super::marks::Part;
use crate::assessment::{Answer, Answers, Response, Role, Value, limits};
use crate::catalogue::{Catalogue, QuestionId};
use crate::problem::{Checked, Kind, Problem, quoted};

/// Problems of one sheet that are told; more help nobody.
const MOST_PROBLEMS: usize = 100;

/// Characters of what stands in a cell that are shown.
const SHOWN: usize = 40;

/// Key of the problem that nothing is filled in.
const BLANK: &str = "sheet-blank";

/// What one workbook says, as far as it could be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// One for each head (role and name) under which something is answered, in the order of the tabs.
    pub responses: Vec<Response>,
    /// When it was last saved by somebody, as it says itself: in universal time, to the second. None where it does not
    /// say so, or says that nobody saved it since it was made.
    pub saved: Option<DateTime>,
    /// The version of the questionnaire it was made from, where it says so.
    pub questionnaire: Option<String>,
    /// The town hall that handed it out, where it says so.
    pub hall: Option<Hall>,
    /// What could not be taken.
    pub problems: Vec<Problem>,
    /// What was taken and yet is to be known, such as rows that were told by their number.
    pub remarks: Vec<Problem>,
    /// A role is chosen or a name is given, with or without answers.
    has_head: bool,
}

impl Sheet {
    /// Whether nobody has written in it: it says nothing, and nothing in it could not be read.
    pub fn is_untouched(&self) -> bool {
        let is_blank = |problem: &Problem| problem.key == BLANK;
        self.responses.is_empty() && !self.has_head && self.problems.iter().all(is_blank)
    }
}

/// Reads sheets of one catalogue; made once for many of them.
pub struct SheetReader {
    vocabulary: Vocabulary,
    version: String,
}

/// An answer with the cell it stands in.
struct Entry {
    answer: Answer,
    spot: String,
}

/// Reads one sheet; problems alone where it is no sheet. For many, [`SheetReader`] is faster.
pub fn read_sheet(bytes: &[u8], catalogue: &Catalogue) -> Checked<Sheet> {
    SheetReader::new(catalogue).read(bytes)
}

impl SheetReader {
    pub fn new(catalogue: &Catalogue) -> Self {
        let questionnaire = &catalogue.questionnaire;
        SheetReader { vocabulary: Vocabulary::of(questionnaire), version: questionnaire.version.clone() }
    }

    /// Reads the sheet in `bytes`; problems alone where there is none.
    pub fn read(&self, bytes: &[u8]) -> Checked<Sheet> {
        let alone = |problem| vec![problem];
        let mut problems = Vec::new();
        let tabs = package::unpack(bytes).and_then(|package| tabs::read(package, &mut problems)).map_err(alone)?;
        let about = About::of(&tabs).map_err(alone)?;
        let mut reading = Reading {
            reader: self,
            is_same_version: about.as_ref().and_then(|a| a.questionnaire.as_ref()).is_none_or(|v| *v == self.version),
            entries: BTreeMap::new(),
            asked: BTreeSet::new(),
            problems,
            remarks: Vec::new(),
        };
        let layouts: Vec<Layout<'_>> = tabs.iter().map(|tab| Layout::of(tab, &self.vocabulary)).collect();
        let mut with_questions = Vec::new();
        for layout in &layouts {
            let rows = layout.questions(&self.vocabulary, reading.is_same_version);
            if !rows.is_empty() {
                reading.rows(layout, rows);
                with_questions.push(layout);
            }
        }
        if with_questions.is_empty() {
            reading.problems.push(Problem::new(Kind::Damaged, "sheet-no-questions"));
            return Err(reading.problems);
        }
        let (role, name) = (reading.role(&with_questions), reading.name(&with_questions));
        reading.said_of_the_whole(about.as_ref(), &with_questions);
        let answers = reading.answers();
        if answers.is_empty() && reading.problems.is_empty() {
            reading.problems.push(Problem::new(Kind::Damaged, BLANK));
        }
        reading.problems.truncate(MOST_PROBLEMS);
        reading.remarks.truncate(MOST_PROBLEMS);
        let About { questionnaire, hall, .. } = about.unwrap_or_default();
        let Reading { problems, remarks, .. } = reading;
        let has_head = !name.is_empty();
        let responses = if answers.is_empty() { Vec::new() } else { vec![Response { role, name, answers }] };
        Ok(Sheet { responses, saved: None, questionnaire, hall, problems, remarks, has_head })
    }
}

/// A sheet being read.
struct Reading<'a> {
    reader: &'a SheetReader,
    is_same_version: bool,
    /// All that was answered, by question; more than one where rows were copied.
    entries: BTreeMap<QuestionId, Vec<Entry>>,
    /// The questions for which there is a row.
    asked: BTreeSet<QuestionId>,
    problems: Vec<Problem>,
    remarks: Vec<Problem>,
}

impl Reading<'_> {
    /// Takes the answers of a tab.
    fn rows(&mut self, layout: &Layout<'_>, rows: Vec<Row>) {
        if layout.column(Part::Answer).is_none() {
            let problem = Problem::new(Kind::Damaged, "sheet-no-answer-column");
            self.problems.push(problem.of(quoted(&layout.tab.name, SHOWN)));
            return;
        }
        let mut merged_before = String::new();
        let mut said = BTreeSet::new();
        for Row { row, asked, remark } in rows {
            if let Some(merged) = layout.merged(row) {
                if let Asked::Known(question) | Asked::Unknown(question) = asked {
                    self.asked.insert(question);
                }
                if merged != merged_before {
                    self.problems.push(Problem::new(Kind::Damaged, "sheet-merged").of(&merged));
                    merged_before = merged;
                }
                continue;
            }
            let cells = [Part::Answer, Part::Note].map(|part| layout.cell(row, part));
            let is_filled = cells.iter().any(Option::is_some);
            match asked {
                Asked::Known(question) => {
                    self.asked.insert(question.clone());
                    // The first of its kind speaks for the rows below it.
                    self.remarks.extend(remark.filter(|remark| is_filled && said.insert(remark.key)));
                    self.row(layout, row, question, cells);
                }
                Asked::Unknown(question) if is_filled => self.problems.push(layout::unknown(layout, row, &question)),
                Asked::Unclear if is_filled => self.problems.push(layout::unclear(layout, row)),
                Asked::Unknown(_) | Asked::Unclear => {}
            }
        }
    }

    /// Takes the answer and the note of one row.
    fn row(&mut self, layout: &Layout<'_>, row: u32, question: QuestionId, [answer, note]: [Option<&Cell>; 2]) {
        let note = note.map(|cell| self.note(layout, cell)).unwrap_or_default();
        let given = answer.and_then(|cell| self.given(layout, cell, &question));
        let mut answer = Answer { note, ..Answer::default() };
        match given {
            None => {}
            Some(Given::Level(level)) => answer.value = Some(Value::Level(level)),
            Some(Given::Unknown) => answer.value = Some(Value::Unknown),
            Some(Given::NotApplicable) => {
                let reason = fold::trimmed(&answer.note).to_owned();
                let length = reason.chars().count();
                if reason.is_empty() {
                    self.problems
                        .push(Problem::new(Kind::Damaged, "sheet-reason-missing").of(layout.spot(row, Part::Answer)));
                } else if length > limits::TEXT {
                    let problem = Problem::new(Kind::Damaged, "sheet-reason-long").with("length", length);
                    self.problems.push(problem.with("max", limits::TEXT).of(layout.spot(row, Part::Note)));
                } else {
                    answer = Answer::of(Value::NotApplicable(reason));
                }
            }
        }
        if !answer.is_blank() {
            let entry = Entry { answer, spot: layout.spot(row, Part::Answer) };
            self.entries.entry(question).or_default().push(entry);
        }
    }

    fn given(&mut self, layout: &Layout<'_>, cell: &Cell, question: &QuestionId) -> Option<Given> {
        let place = spot(&layout.tab.name, cell.row, cell.column);
        if cell.is_formula && cell.content == Content::Nothing {
            self.problems.push(Problem::new(Kind::Damaged, "sheet-formula-open").of(place));
            return None;
        }
        match answer::read(&cell.content, question, &self.reader.vocabulary) {
            Ok(given) => {
                self.said_of_formula(cell, &place);
                given
            }
            Err(key) => {
                let problem = Problem::new(Kind::Damaged, key).with("written", quoted(&cell.content.written(), SHOWN));
                self.problems.push(problem.of(place));
                None
            }
        }
    }

    /// The note in `cell`; empty where it can't be taken.
    fn note(&mut self, layout: &Layout<'_>, cell: &Cell) -> String {
        let place = spot(&layout.tab.name, cell.row, cell.column);
        match &cell.content {
            Content::Nothing => {
                self.problems.push(Problem::new(Kind::Damaged, "sheet-formula-open").of(place));
                String::new()
            }
            Content::Fault(fault) => {
                self.problems.push(Problem::new(Kind::Damaged, "sheet-note-fault").with("written", fault).of(place));
                String::new()
            }
            content => {
                let note = content.written().replace("\r\n", "\n").replace('\r', "\n");
                let length = note.chars().count();
                if length > limits::NOTE {
                    let problem = Problem::new(Kind::Damaged, "sheet-note-long").with("length", length);
                    self.problems.push(problem.with("max", limits::NOTE).of(place));
                    return String::new();
                }
                self.said_of_formula(cell, &place);
                note
            }
        }
    }

    fn said_of_formula(&mut self, cell: &Cell, place: &str) {
        if cell.is_formula {
            let written = quoted(&cell.content.written(), SHOWN);
            self.remarks.push(Problem::new(Kind::Damaged, "sheet-formula").with("written", written).of(place));
        }
    }

    fn role(&mut self, layouts: &[&Layout<'_>]) -> Role {
        let vocabulary = &self.reader.vocabulary;
        let Some((layout, cell)) = layouts.iter().find_map(|l| Some((l, l.head(Part::Role, vocabulary)?))) else {
            return Role::default();
        };
        let written = cell.content.written();
        vocabulary.role(&written).unwrap_or_else(|| {
            let problem = Problem::new(Kind::Damaged, "sheet-role-unknown").with("written", quoted(&written, SHOWN));
            self.problems.push(problem.of(spot(&layout.tab.name, cell.row, cell.column)));
            Role::default()
        })
    }

    fn name(&mut self, layouts: &[&Layout<'_>]) -> String {
        let vocabulary = &self.reader.vocabulary;
        let Some((layout, cell)) = layouts.iter().find_map(|l| Some((l, l.head(Part::Name, vocabulary)?))) else {
            return String::new();
        };
        let written = cell.content.written();
        let name = fold::trimmed(&written);
        let length = name.chars().count();
        if length <= limits::TEXT {
            return name.to_owned();
        }
        let problem = Problem::new(Kind::Damaged, "sheet-name-long").with("length", length).with("max", limits::TEXT);
        self.problems.push(problem.of(spot(&layout.tab.name, cell.row, cell.column)));
        String::new()
    }

    /// What is to be known of the sheet as a whole.
    fn said_of_the_whole(&mut self, about: Option<&About>, layouts: &[&Layout<'_>]) {
        let Some(about) = about else {
            let tab = layouts.first().map(|layout| quoted(&layout.tab.name, SHOWN)).unwrap_or_default();
            self.remarks.push(Problem::new(Kind::Damaged, "sheet-unlabelled").of(tab));
            return;
        };
        if let Some(version) = about.questionnaire.as_ref().filter(|_| !self.is_same_version) {
            let problem = Problem::new(Kind::Damaged, "sheet-other-version").with("version", quoted(version, SHOWN));
            self.remarks.push(problem.with("here", &self.reader.version));
        }
        let vocabulary = &self.reader.vocabulary;
        let gone = about.questions.iter().filter(|id| !self.asked.contains(id));
        let gone: Vec<&str> = gone.filter_map(|id| vocabulary.number(id)).collect();
        if !gone.is_empty() {
            self.remarks.push(Problem::new(Kind::Damaged, "sheet-rows-missing").with("numbers", gone.join(", ")));
        }
    }

    /// What was answered; of a question that was answered twice and differently, nothing.
    fn answers(&mut self) -> Answers {
        let entries = std::mem::take(&mut self.entries);
        entries.into_iter().filter_map(|(question, entries)| Some((question, self.one_of(entries)?))).collect()
    }

    fn one_of(&mut self, entries: Vec<Entry>) -> Option<Answer> {
        let mut entries = entries.into_iter();
        let Entry { mut answer, spot: first } = entries.next()?;
        let mut differing = Vec::new();
        for entry in entries {
            // One may carry what the other leaves open.
            let is_open = |a: &str, b: &str| a.is_empty() || b.is_empty() || a == b;
            let is_same_value = match (&answer.value, &entry.answer.value) {
                (Some(one), Some(other)) => one == other,
                _ => true,
            };
            if is_same_value && is_open(&answer.note, &entry.answer.note) {
                answer.value = answer.value.or(entry.answer.value);
                answer.note = if answer.note.is_empty() { entry.answer.note } else { answer.note };
            } else {
                differing.push(entry.spot);
            }
        }
        if differing.is_empty() {
            return Some(answer);
        }
        let problem = Problem::new(Kind::Damaged, "sheet-answered-twice").with("others", differing.join(", "));
        self.problems.push(problem.of(first));
        None
    }
}
