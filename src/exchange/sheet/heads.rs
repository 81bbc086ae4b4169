//! Who answers: the heads of a tab, each with the rows below it.

use std::ops::Range;

use super::cell::spot;
use super::layout::Layout;
use super::reading::Reading;
use crate::assessment::{Giver, Role, limits};
use crate::exchange::marks::Part;
use crate::problem::{Kind, Problem, quoted};
use crate::text::trimmed;

/// Rows of a tab that belong together, and the rows of the head among them, if they have one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Block {
    /// From 0, the last one excluded.
    pub rows: Range<u32>,
    pub role: Option<u32>,
    pub name: Option<u32>,
}

/// The blocks of a tab from the top: a second role or a second name begins a second sheet.
pub fn blocks(layout: &Layout<'_>) -> Vec<Block> {
    let mut blocks = vec![Block { rows: 0..u32::MAX, ..Block::default() }];
    for (row, part) in layout.heads() {
        let is_taken = |block: &Block| match part {
            Part::Role => block.role.is_some(),
            _ => block.name.is_some(),
        };
        if blocks.last().is_some_and(is_taken) {
            if let Some(before) = blocks.last_mut() {
                before.rows.end = *row;
            }
            blocks.push(Block { rows: *row..u32::MAX, ..Block::default() });
        }
        if let Some(block) = blocks.last_mut() {
            match part {
                Part::Role => block.role = Some(*row),
                _ => block.name = Some(*row),
            }
        }
    }
    blocks
}

/// What a head says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// None where no role is chosen.
    pub role: Option<Role>,
    /// Trimmed; empty where none is given.
    pub name: String,
    /// Something is written in it, whether or not that could be taken.
    pub is_filled: bool,
    /// Where the role is to be chosen, as people call it; the tab where there is no such place.
    pub place_of_role: String,
    /// It was said already what is wrong with the role.
    is_role_named: bool,
}

impl Head {
    /// Of answers without a head, which stand on the tab called `tab`.
    pub fn none(tab: &str) -> Head {
        Head { place_of_role: quoted(tab, 31), ..Head::default() }
    }

    /// Reads the head of `block`; what is wrong with it goes to the problems of `reading`.
    pub fn of(layout: &Layout<'_>, block: &Block, reading: &mut Reading<'_>) -> Head {
        let mut head = Head::none(&layout.tab.name);
        if let Some(row) = block.role {
            head.read_role(layout, row, reading);
        }
        if let Some(row) = block.name {
            head.read_name(layout, row, reading);
        }
        head
    }

    fn read_role(&mut self, layout: &Layout<'_>, row: u32, reading: &mut Reading<'_>) {
        let vocabulary = reading.vocabulary();
        let (column, cell) = layout.field(row, Part::Role, vocabulary);
        self.place_of_role = spot(&layout.tab.name, row, column);
        let Some(written) = cell.and_then(|cell| reading.text_in(layout, cell, "sheet-head-fault")) else {
            self.is_role_named = cell.is_some();
            self.is_filled |= cell.is_some();
            return;
        };
        self.is_filled = true;
        self.role = vocabulary.role(&written);
        if self.role.is_none() {
            self.is_role_named = true;
            let problem = Problem::new(Kind::Damaged, "sheet-role-unknown").with("written", quoted(&written, 40));
            reading.problems.push(problem.of(&self.place_of_role));
        }
    }

    fn read_name(&mut self, layout: &Layout<'_>, row: u32, reading: &mut Reading<'_>) {
        let (_, cell) = layout.field(row, Part::Name, reading.vocabulary());
        let Some(cell) = cell else { return };
        self.is_filled = true;
        let Some(written) = reading.text_in(layout, cell, "sheet-head-fault") else { return };
        let name = trimmed(&written);
        let length = name.chars().count();
        if length <= limits::TEXT {
            self.name = name.to_owned();
            return;
        }
        let problem = Problem::new(Kind::Damaged, "sheet-name-long").with("length", length).with("max", limits::TEXT);
        reading.problems.push(problem.of(spot(&layout.tab.name, cell.row, cell.column)));
    }

    /// The problem that no role is chosen, unless it was said already what is wrong with it.
    pub fn missing_role(&self) -> Option<Problem> {
        let problem = || Problem::new(Kind::Damaged, "sheet-role-missing").of(&self.place_of_role);
        (self.role.is_none() && !self.is_role_named).then(problem)
    }

    /// Whose it is, as far as it tells.
    pub fn giver(&self) -> Giver {
        Giver::new(self.role, &self.name)
    }
}
