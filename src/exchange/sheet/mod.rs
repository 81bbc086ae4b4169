//! One workbook as it comes back: what is good is taken, everything else is named by its cell.
//!
//! Reading is bounded, by a budget of work for each workbook. A sheet in any language is read; what was decided by other
//! means than the hidden marks is said.

mod about;
mod answer;
mod aside;
pub(super) mod budget;
mod cell;
mod editions;
mod entries;
mod field;
mod format;
mod heads;
pub(super) mod kind;
mod layout;
mod merges;
mod outline;
mod outside;
mod package;
mod people;
mod reading;
mod styles;
mod tab;
mod texts;
pub(super) mod words;
mod workbook;
pub(super) mod xml;

use std::collections::{BTreeSet, HashSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use jiff::civil::DateTime;

use self::about::About;
use self::budget::Budget;
use self::editions::Editions;
use self::field::Sight;
use self::heads::{Head, blocks};
use self::layout::{Asked, Layout, Row};
use self::people::People;
use self::reading::Reading;
use self::words::Vocabulary;
use self::workbook::Workbook;
use super::blank::Hall;
use super::marks::Part;
use crate::assessment::Response;
use crate::bounds::sheet::{CELLS, MUCH, PROBLEMS, WORK};
use crate::catalogue::{Catalogue, EditionId, QuestionId};
use crate::problem::{Checked, Kind, Problem, quoted};

/// Key of the problem that nothing is filled in.
const BLANK: &str = "sheet-blank";

/// Key of the problem that a sheet asks another edition.
const OTHER_EDITION: &str = "sheet-other-edition";

/// Key of the remark that far more is in a workbook than in a sheet.
const HEAVY: &str = "sheet-heavy";

/// Key of the problem that a tab breaks off.
const UNREADABLE: &str = "sheet-unreadable-after";

/// Keys of what is beside the fields: a sheet that has nothing else is as good as blank.
const BESIDE: [&str; 7] = [
    "sheet-comment",
    "sheet-outside",
    "sheet-outside-more",
    "sheet-picture",
    "sheet-tab-not-read",
    "sheet-text-box",
    "sheet-too-many-cells",
];

/// What one workbook says, as far as it could be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// One for each head (role and name) under which something is answered, in the order of the tabs.
    pub responses: Vec<Response>,
    /// The questions of the questionnaire for which it has a row.
    pub asked: BTreeSet<QuestionId>,
    /// When it was last saved by somebody, as it says itself: in universal time, to the second. None where it does not
    /// say so, or says that nobody saved it since it was made.
    pub saved: Option<DateTime>,
    /// The edition of the questionnaire it asks, where it says so. Of any other than the live one nothing is taken.
    pub edition: Option<EditionId>,
    /// The town hall that handed it out, where it says so.
    pub hall: Option<Hall>,
    /// What could not be taken.
    pub problems: Vec<Problem>,
    /// What was taken and yet is to be known, such as rows that were told by their number.
    pub remarks: Vec<Problem>,
    /// Somebody wrote in it, whether or not that could be taken.
    is_touched: bool,
}

impl Sheet {
    /// Whether nobody has written in it: no answer, no name, no role, and nothing beside the fields.
    pub fn is_untouched(&self) -> bool {
        !self.is_touched
    }
}

/// Reads sheets of one catalogue; made once for many of them.
pub struct SheetReader {
    vocabulary: Vocabulary,
    editions: Editions,
    /// Units of work for one workbook.
    work: u64,
}

/// Reads one sheet; problems alone where it is no sheet. For many, [`SheetReader`] is faster.
pub fn read_sheet(bytes: &[u8], catalogue: &Catalogue) -> Checked<Sheet> {
    SheetReader::new(catalogue).read(bytes)
}

/// All texts that stand in a workbook, its hidden tab left out; none where it is no workbook.
pub(super) fn texts_in(bytes: &[u8]) -> Vec<String> {
    let book = workbook::read(bytes, &Budget::new(WORK), &mut Vec::new()).unwrap_or_default();
    let tabs = book.tabs.iter().filter(|tab| !About::is_in(tab));
    let cells = tabs.flat_map(|tab| &tab.cells);
    cells.filter_map(|cell| cell.content.text()).map(|text| text.written.clone()).collect()
}

impl SheetReader {
    pub fn new(catalogue: &Catalogue) -> Self {
        Self::within(catalogue, WORK)
    }

    /// Gives a workbook up that would take more than `work` units, of which a byte unpacked costs one at least.
    pub fn within(catalogue: &Catalogue, work: u64) -> Self {
        let vocabulary = Vocabulary::of(&catalogue.questionnaire);
        SheetReader { editions: Editions::of(catalogue, &vocabulary), vocabulary, work }
    }

    /// Reads the workbook in `bytes`; problems alone where there is no sheet in it.
    pub fn read(&self, bytes: &[u8]) -> Checked<Sheet> {
        // What unpacks and parses is made for files that a program wrote; one that harms must not take the others along.
        let read = catch_unwind(AssertUnwindSafe(|| self.read_within(bytes, &Budget::new(self.work))));
        read.unwrap_or_else(|_| Err(vec![package::damaged()]))
    }

    fn read_within(&self, bytes: &[u8], budget: &Budget) -> Checked<Sheet> {
        let mut problems = Vec::new();
        let book = workbook::read(bytes, budget, &mut problems).map_err(|problem| vec![problem])?;
        let about = About::of(&book.tabs).map_err(|problem| vec![problem])?;
        let sight = Sight { styles: &book.styles, is_1904: book.outline.is_1904 };
        let mut reading = Reading::new(self, sight, budget, problems);
        let named = about.as_ref().and_then(|about| about.edition.clone());
        // The hidden tab or its row is gone: what the questions say tells, where they are not asked like that any more.
        let edition = named.or_else(|| book.tabs.iter().find_map(|tab| self.editions.asked_in(tab)));
        let refusal = edition.as_ref().and_then(|edition| self.editions.refusal(edition));
        let (people, with_questions) = self.tabs(&book, &mut reading);
        if budget.is_used_up() {
            return Err(vec![Problem::new(Kind::Damaged, "sheet-too-much")]);
        }
        if with_questions.is_empty() {
            // Questions may have stood in what can't be read.
            reading.problems.retain(|problem| problem.key == UNREADABLE);
            let is_whole = reading.problems.is_empty();
            reading.problems.extend(is_whole.then(|| Problem::new(Kind::Damaged, "sheet-no-questions")));
            return Err(bounded(reading.problems));
        }
        reading.problems.extend(book.aside.iter().map(|aside| aside.problem()));
        let mut is_touched = people.have_heads() || !reading.problems.is_empty();
        let responses = people.responses(&mut reading);
        if budget.spent() > MUCH {
            reading.remarks.push(Problem::new(Kind::Damaged, HEAVY));
        }
        self.said_of_the_whole(about.as_ref(), &with_questions[0], &mut reading);
        is_touched |= !responses.is_empty() || !reading.problems.is_empty();
        is_touched |= reading.remarks.iter().any(|remark| remark.key != HEAVY);
        let About { hall, .. } = about.unwrap_or_default();
        let saved = book.outline.saved;
        if let Some(refusal) = refusal {
            let (responses, asked, remarks) = (Vec::new(), BTreeSet::new(), Vec::new());
            return Ok(Sheet { responses, asked, saved, edition, hall, problems: vec![refusal], remarks, is_touched });
        }
        if responses.is_empty() && reading.problems.iter().all(|problem| BESIDE.contains(&problem.key)) {
            reading.problems.insert(0, Problem::new(Kind::Damaged, BLANK));
        }
        let (problems, remarks) = (bounded(reading.problems), bounded(reading.remarks));
        let asked = reading.asked;
        Ok(Sheet { responses, asked, saved, edition, hall, problems, remarks, is_touched })
    }

    /// Reads tab after tab; gives back the people and the names of the tabs that have questions.
    fn tabs(&self, book: &Workbook, reading: &mut Reading<'_>) -> (People, Vec<String>) {
        let own: HashSet<u32> = book.tabs.iter().flat_map(About::fingerprints).collect();
        let (mut people, mut with_questions) = (People::default(), Vec::new());
        for tab in book.tabs.iter().filter(|tab| !About::is_in(tab)) {
            let layout = Layout::of(tab, &self.vocabulary);
            let rows = layout.questions(&self.vocabulary);
            if rows.is_empty() {
                reading.problems.extend(outside::alone(tab, &own, &self.vocabulary));
                continue;
            }
            with_questions.push(tab.name.clone());
            if layout.column(Part::Answer).is_none() {
                let problem = Problem::new(Kind::Damaged, "sheet-no-answer-column");
                reading.problems.push(problem.of(quoted(&tab.name, 31)));
                continue;
            }
            if tab.is_too_full {
                let problem = Problem::new(Kind::Damaged, "sheet-too-many-cells").with("max", CELLS);
                reading.problems.push(problem.of(quoted(&tab.name, 31)));
            }
            self.tab(&layout, rows, &own, reading, &mut people);
        }
        (people, with_questions)
    }

    fn tab(
        &self,
        layout: &Layout<'_>,
        rows: Vec<Row>,
        own: &HashSet<u32>,
        reading: &mut Reading<'_>,
        people: &mut People,
    ) {
        let asking = rows.iter().map(|row| (row.row, matches!(row.asked, Asked::Known(_)))).collect();
        let heads = layout.heads().iter();
        let fields = heads.map(|(row, part)| (*row, layout.field(*row, *part, &self.vocabulary).0)).collect();
        let mut rows = rows.into_iter().peekable();
        for block in blocks(layout) {
            let below = std::iter::from_fn(|| rows.next_if(|row| row.row < block.rows.end));
            let entries = reading.rows(layout, below);
            let has_head = block.role.or(block.name).is_some();
            let head = has_head.then(|| Head::of(layout, &block, reading));
            people.add(&layout.tab.name, head, entries, &mut reading.remarks);
        }
        let outside = outside::beside(layout, &asking, &fields, own, &self.vocabulary);
        reading.problems.extend(outside.problems);
        reading.remarks.extend(outside.remarks);
    }

    /// What is to be known of the workbook as a whole; `tab` is the first with questions.
    fn said_of_the_whole(&self, about: Option<&About>, tab: &str, reading: &mut Reading<'_>) {
        let new = |key| Problem::new(Kind::Damaged, key);
        let Some(about) = about else {
            reading.remarks.push(new("sheet-unlabelled").of(quoted(tab, 31)));
            return;
        };
        let gone = about.questions.iter().filter(|id| !reading.asked.contains(id));
        let gone: Vec<&str> = gone.filter_map(|id| self.vocabulary.number(id)).collect();
        if !gone.is_empty() {
            reading.remarks.push(new("sheet-rows-missing").with("numbers", gone.join(", ")));
        }
    }
}

/// The first of `problems`, and how many more there are.
fn bounded(mut problems: Vec<Problem>) -> Vec<Problem> {
    let more = problems.len().saturating_sub(PROBLEMS);
    if more > 0 {
        problems.truncate(PROBLEMS);
        problems.push(Problem::new(Kind::Damaged, "sheet-more-problems").with("count", more));
    }
    problems
}
