//! How much work one workbook may make. It is counted and not timed, so the same file is read on every PC or on none.
//!
//! Every loop that a file can lengthen spends from it: bytes unpacked, pieces of XML, texts and cells kept. So no two
//! counts, each of which is bounded, can be multiplied into more.

use std::cell::Cell;

/// Units for a piece of XML among rows and cells, beside one for each of its bytes.
pub const CELL_PIECE: u64 = 16;

/// The same in any other part, of which a sheet has few.
pub const PIECE: u64 = 128;

/// Units for a cell that is kept, or a text.
pub const KEPT: u64 = 400;

/// Units for each byte of a text that is kept.
pub const KEPT_BYTE: u64 = 3;

/// What is left to be spent on one workbook.
#[derive(Debug)]
pub struct Budget {
    units: u64,
    left: Cell<u64>,
}

/// Why reading a part ends before its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The budget is used up.
    Spent,
    /// What comes next is not what a workbook has.
    Broken,
}

impl Budget {
    pub fn new(units: u64) -> Self {
        Budget { units, left: Cell::new(units) }
    }

    /// Takes `units` away. Once they don't suffice nothing is left for anything else.
    pub fn spend(&self, units: u64) -> Result<(), Trouble> {
        match self.left.get().checked_sub(units) {
            Some(left) => {
                self.left.set(left);
                Ok(())
            }
            None => {
                self.use_up();
                Err(Trouble::Spent)
            }
        }
    }

    pub fn use_up(&self) {
        self.left.set(0);
    }

    pub fn spent(&self) -> u64 {
        self.units - self.left.get()
    }

    pub fn is_used_up(&self) -> bool {
        self.left.get() == 0
    }
}
