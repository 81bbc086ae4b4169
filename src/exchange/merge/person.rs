//! What comes of the responses of one person: what is there already, what adds to it, and what somebody has to decide.

use super::claim::Claim;
use super::same::{is_within, overlap};
use super::{Changes, Clash, Fate, Given, Put, SamePerson, Source};
use crate::assessment::{Answers, Response, Round};

/// Somebody who gave a name, with the places in the round of what is there.
pub struct Person<'a> {
    pub round: &'a Round,
    pub given: &'a [Given],
    pub there: Vec<usize>,
}

impl Person<'_> {
    /// Joins what came in at `places`.
    pub fn join(&self, places: &[usize], decide: &dyn Fn(&Clash) -> Option<SamePerson>, changes: &mut Changes) {
        let (known, open): (Vec<usize>, Vec<usize>) = places.iter().partition(|place| self.is_there(**place));
        changes.fates.extend(known.into_iter().map(|place| (place, Fate::There)));
        let mut claims = Claim::distinct(self.given, &open, &mut changes.fates);
        let apart = if self.there.is_empty() { take_several_of_one(&mut claims) } else { Vec::new() };
        self.each_new(&apart, changes);
        // Of several people of one name nobody knows which is meant.
        let are_several = self.there.len() > 1 || !apart.is_empty();
        let is_contested = |claim: &Claim<'_>| {
            let rivals = claims.iter().filter(|other| other.first != claim.first);
            are_several || self.overlaps_there(claim) || rivals.into_iter().any(|other| claim.overlaps(other))
        };
        let (mut contested, free): (Vec<Claim<'_>>, Vec<Claim<'_>>) =
            claims.clone().into_iter().partition(is_contested);
        if contested.is_empty() {
            return self.settle(&[], &free, self.base(), changes);
        }
        let clash = self.clash(&apart, &contested);
        let decision = decide(&clash);
        if decision == Some(SamePerson::Both) {
            return self.each_new(&claims, changes);
        }
        contested.sort_by_key(|claim| claim.saved);
        let undecided = match decision {
            Some(SamePerson::Keep) if are_several => {
                let stays = apart.first().map(|claim| claim.first);
                return changes.fates.extend(contested.iter().map(|claim| (claim.first, Fate::LeftOut(stays))));
            }
            Some(SamePerson::Keep) if self.are_datable(&contested, |claim| !self.overlaps_there(claim)) => {
                return self.keep(&contested, &free, changes);
            }
            Some(SamePerson::Replace) if !are_several && self.are_datable(&contested, |_| true) => {
                return self.replace(&contested, &free, changes);
            }
            Some(_) => Fate::Undatable,
            None => Fate::Undecided,
        };
        changes.fates.extend(contested.iter().map(|claim| (claim.first, undecided)));
        changes.clashes.push(clash);
        self.settle(&[], &free, self.base(), changes);
    }

    /// Whether the round has all of what stands at `place`.
    fn is_there(&self, place: usize) -> bool {
        let answers = &self.given[place].response.answers;
        self.there.iter().any(|there| is_within(answers, &self.round.responses[*there].answers))
    }

    fn overlaps_there(&self, claim: &Claim<'_>) -> bool {
        self.there.iter().any(|there| overlap(claim.answers, &self.round.responses[*there].answers))
    }

    /// What the one response that is there says.
    fn base(&self) -> Answers {
        self.there.first().map(|there| self.round.responses[*there].answers.clone()).unwrap_or_default()
    }

    fn clash(&self, apart: &[Claim<'_>], contested: &[Claim<'_>]) -> Clash {
        let mut given: Vec<usize> = apart.iter().chain(contested).map(|claim| claim.first).collect();
        given.sort_unstable();
        let Response { role, name, .. } = &self.given[given[0]].response;
        Clash { role: *role, name: name.clone(), there: self.there.clone(), given }
    }

    /// Whether the dates in the workbooks tell which is older of any two that answer the same question, among those
    /// that `is_meant`.
    fn are_datable(&self, contested: &[Claim<'_>], is_meant: impl Fn(&Claim<'_>) -> bool) -> bool {
        let meant: Vec<&Claim<'_>> = contested.iter().filter(|claim| is_meant(claim)).collect();
        let is_told = |a: &Claim<'_>, b: &Claim<'_>| a.saved.is_some() && b.saved.is_some() && a.saved != b.saved;
        (1..meant.len())
            .all(|at| meant[..at].iter().all(|before| !before.overlaps(meant[at]) || is_told(before, meant[at])))
    }

    /// Each as a response of its own.
    fn each_new(&self, claims: &[Claim<'_>], changes: &mut Changes) {
        for claim in claims {
            changes.fates.insert(claim.first, Fate::New);
            let response = self.given[claim.first].response.clone();
            changes.new.push(Put { response, given: vec![claim.first], is_replaced: false });
        }
    }

    /// The older counts.
    fn keep(&self, oldest_first: &[Claim<'_>], free: &[Claim<'_>], changes: &mut Changes) {
        let mut counting: Vec<&Claim<'_>> = Vec::new();
        for claim in oldest_first {
            if self.overlaps_there(claim) {
                changes.fates.insert(claim.first, Fate::LeftOut(None));
            } else if let Some(older) = counting.iter().find(|older| older.overlaps(claim)) {
                changes.fates.insert(claim.first, Fate::LeftOut(Some(older.first)));
            } else {
                counting.push(claim);
            }
        }
        let free: Vec<Claim<'_>> = counting.into_iter().chain(free).cloned().collect();
        self.settle(&[], &free, self.base(), changes);
    }

    /// The newer counts.
    fn replace(&self, oldest_first: &[Claim<'_>], free: &[Claim<'_>], changes: &mut Changes) {
        let mut answers = self.base();
        let mut counting = Vec::new();
        for (at, claim) in oldest_first.iter().enumerate() {
            answers = claim.replace_in(&answers);
            match oldest_first[at + 1..].iter().find(|later| later.overlaps(claim) && !claim.outlasts(later)) {
                Some(later) => _ = changes.fates.insert(claim.first, Fate::LeftOut(Some(later.first))),
                None => counting.push(claim.clone()),
            }
        }
        self.settle(&counting, free, answers, changes);
    }

    /// Puts `answers`, in which those of `counting` are, and the answers of `free`, which share no question with
    /// anything, into the one response of the person.
    fn settle(&self, counting: &[Claim<'_>], free: &[Claim<'_>], answers: Answers, changes: &mut Changes) {
        let parts: Vec<&Claim<'_>> = counting.iter().chain(free).collect();
        let Some(first) = parts.iter().map(|claim| claim.first).min() else { return };
        let answers = free.iter().fold(answers, |answers, claim| claim.united_with(&answers));
        let mut is_replaced = false;
        for claim in &parts {
            let replaces = counting.iter().any(|one| one.first == claim.first) && self.overlaps_there(claim);
            is_replaced |= replaces;
            let fate = match self.there.is_empty() {
                true if claim.first == first => Fate::New,
                false if replaces => Fate::Replaces,
                _ => Fate::United,
            };
            changes.fates.insert(claim.first, fate);
        }
        let mut given: Vec<usize> = parts.iter().map(|claim| claim.first).collect();
        given.sort_unstable();
        match self.there.first() {
            Some(there) => {
                let there_before = &self.round.responses[*there];
                let are_from_paper = parts.iter().any(|claim| self.given[claim.first].response.is_from_paper);
                // What takes the place of another says where it is from; what joins it leaves that to be seen as well.
                let is_from_paper = are_from_paper || there_before.is_from_paper && !is_replaced;
                let response = Response { answers, is_from_paper, ..there_before.clone() };
                changes.changed.insert(*there, Put { response, given, is_replaced });
            }
            None => {
                let response = Response { answers, ..self.given[first].response.clone() };
                changes.new.push(Put { response, given, is_replaced });
            }
        }
    }
}

/// Takes out what one assessment has as several responses: there it is known that they are several people.
fn take_several_of_one<'a>(claims: &mut Vec<Claim<'a>>) -> Vec<Claim<'a>> {
    let is_of = |source: Source| move |claim: &&Claim<'a>| claim.source == source;
    let several = |source: &Source| *source != Source::Sheets && claims.iter().filter(is_of(*source)).nth(1).is_some();
    let Some(source) = claims.iter().map(|claim| claim.source).find(several) else { return Vec::new() };
    claims.extract_if(.., |claim| claim.source == source).collect()
}
