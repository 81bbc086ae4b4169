//! The rows of a tab as answers: every field on its own, so that what is wrong with one takes no other away.

use std::collections::BTreeSet;

use super::SheetReader;
use super::answer::{self, Given};
use super::budget::Budget;
use super::cell::{Cell, Content, Merged, on_a_line, spot};
use super::entries::Entries;
use super::field::{Seen, Sight};
use super::layout::{self, Asked, Layout, Row};
use super::words::Vocabulary;
use crate::assessment::{Answer, Value, limits};
use crate::catalogue::QuestionId;
use crate::exchange::marks::Part;
use crate::problem::{Kind, Problem};
use crate::text::trimmed;

/// Characters of what stands in a cell that are shown.
const SHOWN: usize = 40;

/// A sheet being read.
pub struct Reading<'a> {
    pub reader: &'a SheetReader,
    pub sight: Sight<'a>,
    pub budget: &'a Budget,
    /// The questions for which there is a row.
    pub asked: BTreeSet<QuestionId>,
    /// Kinds of remarks that are said once on a tab.
    said: BTreeSet<(String, &'static str)>,
    /// Merged cells that were named.
    merged: BTreeSet<String>,
    pub problems: Vec<Problem>,
    pub remarks: Vec<Problem>,
}

impl<'a> Reading<'a> {
    pub fn new(reader: &'a SheetReader, sight: Sight<'a>, budget: &'a Budget, problems: Vec<Problem>) -> Self {
        Reading {
            reader,
            sight,
            budget,
            asked: BTreeSet::new(),
            said: BTreeSet::new(),
            merged: BTreeSet::new(),
            problems,
            remarks: Vec::new(),
        }
    }

    pub fn vocabulary(&self) -> &'a Vocabulary {
        &self.reader.vocabulary
    }

    /// What these rows of a tab answer.
    pub fn rows(&mut self, layout: &Layout<'_>, rows: impl IntoIterator<Item = Row>) -> Entries {
        let mut entries = Entries::default();
        for Row { row, asked, remark } in rows {
            let answer = layout.cell(row, Part::Answer);
            let note = layout.cell(row, Part::Note);
            let is_filled = answer.is_some() || note.is_some();
            match asked {
                Asked::Known(question) => {
                    // The first of its kind speaks for the rows below it.
                    let mut is_first = |remark: &Problem| self.said.insert((layout.tab.name.clone(), remark.key));
                    self.remarks.extend(remark.filter(|remark| is_filled && is_first(remark)));
                    let answer = self.unmerged(layout, answer, row, Part::Answer);
                    let note = self.unmerged(layout, note, row, Part::Note);
                    self.row(layout, row, &question, [answer, note], &mut entries);
                    self.asked.insert(question);
                }
                Asked::Unknown(question) if is_filled => self.problems.push(layout::unknown(layout, row, &question)),
                Asked::Unclear if is_filled => self.problems.push(layout::unclear(layout, row)),
                Asked::Unknown(_) | Asked::Unclear => {}
            }
        }
        entries
    }

    /// The cell of a field, unless it is merged so that it can't be told whose it is: then this is named, once, if
    /// something stands there.
    fn unmerged<'c>(&mut self, layout: &Layout<'c>, cell: Option<&'c Cell>, row: u32, part: Part) -> Option<&'c Cell> {
        let (merged, key) = match part {
            Part::Note => (layout.merges.over_note(row), "sheet-merged-note"),
            _ => (layout.merges.over_answer(row), "sheet-merged"),
        };
        let Some(merged) = merged else { return cell };
        let is_filled = cell.is_some() || holds(layout, merged, part);
        let place = merged.spot(&layout.tab.name);
        if is_filled && !self.merged.contains(&place) {
            self.problems.push(Problem::new(Kind::Damaged, key).of(&place));
            self.merged.insert(place);
        }
        None
    }

    /// Takes the answer and the note of one row.
    fn row(
        &mut self,
        layout: &Layout<'_>,
        row: u32,
        question: &QuestionId,
        [answer, note]: [Option<&Cell>; 2],
        entries: &mut Entries,
    ) {
        let note = note.and_then(|cell| self.note(layout, cell)).unwrap_or_default();
        let given = answer.and_then(|cell| self.given(layout, cell, question));
        let mut answer = Answer { note, ..Answer::default() };
        match given {
            None => {}
            Some(Given::Level(level)) => answer.value = Some(Value::Level(level)),
            Some(Given::Unknown) => answer.value = Some(Value::Unknown),
            Some(Given::NotApplicable) => {
                let reason = trimmed(&answer.note).to_owned();
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
            entries.add(question.clone(), answer, layout.spot(row, Part::Answer));
        }
    }

    fn given(&mut self, layout: &Layout<'_>, cell: &Cell, question: &QuestionId) -> Option<Given> {
        let place = spot(&layout.tab.name, cell.row, cell.column);
        let seen = self.seen(cell, &place)?;
        match answer::read(&seen, question, self.vocabulary()) {
            Ok(given) => {
                self.said_of_formula(cell, &seen, &place);
                given
            }
            Err(key) => {
                self.problems.push(named(key, seen.written(), &place));
                None
            }
        }
    }

    fn note(&mut self, layout: &Layout<'_>, cell: &Cell) -> Option<String> {
        let place = spot(&layout.tab.name, cell.row, cell.column);
        if let Content::Text(text) = &cell.content
            && text.length > limits::NOTE
        {
            let problem = Problem::new(Kind::Damaged, "sheet-note-long").with("length", text.length);
            self.problems.push(problem.with("max", limits::NOTE).of(place));
            return None;
        }
        self.text_in(layout, cell, "sheet-note-fault")
    }

    /// What is written in a cell for text; none where it can't be taken, which is named. `fault` is the key for the fault
    /// of a formula.
    pub fn text_in(&mut self, layout: &Layout<'_>, cell: &Cell, fault: &'static str) -> Option<String> {
        let place = spot(&layout.tab.name, cell.row, cell.column);
        let seen = self.seen(cell, &place)?;
        if let Seen::Fault(_) = seen {
            self.problems.push(named(fault, seen.written(), &place));
            return None;
        }
        self.said_of_formula(cell, &seen, &place);
        // A text may be shared by every cell of a workbook; a copy is not.
        self.budget.spend(seen.written().len() as u64).ok()?;
        Some(seen.written().replace("\r\n", "\n").replace('\r', "\n"))
    }

    /// What is seen in a cell; none where that can't be told, which is named.
    fn seen(&mut self, cell: &Cell, place: &str) -> Option<Seen> {
        match self.sight.of(cell) {
            Ok(Seen::Nothing) => {
                self.problems.push(Problem::new(Kind::Damaged, "sheet-formula-open").of(place));
                None
            }
            Ok(seen) => Some(seen),
            Err(key) => {
                self.problems.push(named(key, &cell.content.shown(SHOWN), place));
                None
            }
        }
    }

    fn said_of_formula(&mut self, cell: &Cell, seen: &Seen, place: &str) {
        if cell.is_formula {
            self.remarks.push(named("sheet-formula", seen.written(), place));
        }
    }
}

fn named(key: &'static str, written: &str, place: &str) -> Problem {
    Problem::new(Kind::Damaged, key).with("written", on_a_line(written, SHOWN)).of(place)
}

/// Whether merged cells show something of their own in the column of `part`.
fn holds(layout: &Layout<'_>, merged: Merged, part: Part) -> bool {
    layout.column(part) == Some(merged.left) && layout.at(merged.top, merged.left).is_some()
}
