//! How many questions stand how: five numbers, each under one name, that add up to all questions. Rail, start, questions,
//! results, workshop, report, workbook and command line say them from here.

use super::Wording;
use crate::scoring::Tally;

impl Wording<'_> {
    /// How many questions are answered with a level, and of how many.
    pub fn answered(&self, tally: &Tally) -> String {
        let args = [("total", tally.total().into()), ("answered", tally.own_answers().into())];
        self.words.format("findings-answered", &args)
    }

    /// How many are not, by why.
    pub fn rest(&self, tally: &Tally) -> String {
        let args = [
            ("unknown", tally.unknown.into()),
            ("open", tally.open.into()),
            ("filled", tally.filled_in.into()),
            ("notapplicable", tally.not_applicable.into()),
        ];
        self.words.format("findings-rest", &args)
    }

    /// How many are still to be answered.
    pub fn left(&self, tally: &Tally) -> String {
        self.words.format("findings-left", &[("open", tally.open.into())])
    }

    /// Both, in one line.
    pub fn counts(&self, tally: &Tally) -> String {
        let args = [("answered", self.answered(tally).into()), ("rest", self.rest(tally).into())];
        self.words.format("findings-counts", &args)
    }

    /// What a question is that counts as 0 because of another one.
    pub fn follows(&self) -> String {
        self.words.get("scoring-follows")
    }
}
