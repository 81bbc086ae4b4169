//! The distinct things that one person handed in: equal responses are one, and a sheet that says nothing beyond what an
//! assessment has of the person adds nothing.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::DateTime;

use super::same::{is_equal, is_within, overlap, says_the_same};
use super::{Fate, Given, Source};
use crate::assessment::Answers;
use crate::catalogue::QuestionId;

/// One of them.
#[derive(Clone, Debug)]
pub struct Claim<'a> {
    /// Place of the first that says so, among all that came in.
    pub first: usize,
    pub answers: &'a Answers,
    /// The latest of the dates in the workbooks that say so.
    pub saved: Option<DateTime>,
    asked: Option<&'a BTreeSet<QuestionId>>,
    pub source: Source,
}

impl<'a> Claim<'a> {
    /// The distinct ones among those at `places`; of the others it is said in `fates` what they repeat.
    pub fn distinct(given: &'a [Given], places: &[usize], fates: &mut BTreeMap<usize, Fate>) -> Vec<Claim<'a>> {
        let mut claims: Vec<Claim<'a>> = Vec::new();
        for place in places {
            let Given { response, source, saved, asked, .. } = &given[*place];
            let answers = &response.answers;
            match claims.iter_mut().find(|claim| is_equal(claim.answers, answers)) {
                Some(same) => {
                    same.saved = same.saved.max(*saved);
                    fates.insert(*place, Fate::SameAs(same.first));
                }
                None => {
                    let (first, saved, asked, source) = (*place, *saved, asked.as_ref(), *source);
                    claims.push(Claim { first, answers, saved, asked, source });
                }
            }
        }
        let all = claims.clone();
        claims.retain(|claim| {
            let of_whole = |whole: &&Claim<'_>| {
                let is_record = claim.source == Source::Sheets && whole.source != Source::Sheets;
                is_record && is_within(claim.answers, whole.answers)
            };
            let whole = all.iter().find(of_whole);
            fates.extend(whole.map(|whole| (claim.first, Fate::SameAs(whole.first))));
            whole.is_none()
        });
        claims
    }

    pub fn overlaps(&self, other: &Claim<'_>) -> bool {
        overlap(self.answers, other.answers)
    }

    /// Takes the place of what `answers` say to the questions that it was asked.
    pub fn replace_in(&self, answers: &Answers) -> Answers {
        let kept = answers.iter().filter(|(question, answer)| match self.answers.get(question) {
            Some(newer) => says_the_same(answer, newer),
            None => !self.is_asked(question),
        });
        // What is there may carry a mark.
        let own = self
            .answers
            .iter()
            .filter(|(question, newer)| answers.get(question).is_none_or(|answer| !says_the_same(answer, newer)));
        kept.chain(own).map(|(question, answer)| (question.clone(), answer.clone())).collect()
    }

    /// Whether something of it stays beside `later`, which takes its place.
    pub fn outlasts(&self, later: &Claim<'_>) -> bool {
        self.answers.iter().any(|(question, _)| !later.is_asked(question))
    }

    /// Its answers beside `answers`, with which it shares no question.
    pub fn united_with(&self, answers: &Answers) -> Answers {
        let all = answers.iter().chain(self.answers.iter());
        all.map(|(question, answer)| (question.clone(), answer.clone())).collect()
    }

    fn is_asked(&self, question: &QuestionId) -> bool {
        self.asked.is_none_or(|asked| asked.contains(question)) || self.answers.get(question).is_some()
    }
}
