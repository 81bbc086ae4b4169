//! Who counts as one person, and how sheets are counted: all of them for the figures, one of each person for whether the
//! figures may be shown. Doubling a sheet makes no second person.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::SHOWN_FROM;
use crate::assessment::workshop::{Choice, Counts};
use crate::assessment::{Giver, Response, Value};
use crate::catalogue::QuestionId;

/// How sheets answered one question. Don't-knows are counted apart; what does not apply or is open is not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Tally {
    /// All sheets.
    pub sheets: Counts,
    /// One sheet of each person: by this it is decided what may be shown.
    pub people: Counts,
}

impl Tally {
    /// So many people answered with a level that nobody can be found out.
    pub fn may_be_shown(&self) -> bool {
        self.people.answered() >= SHOWN_FROM
    }
}

impl From<Counts> for Tally {
    /// Where each answer is of a person of its own.
    fn from(counts: Counts) -> Tally {
        Tally { sheets: counts, people: counts }
    }
}

/// Who gave a sheet, as far as it tells: two that are equal are taken for one person.
#[derive(PartialEq, Eq, Hash)]
enum Person<'a> {
    Named(Giver),
    /// Without a name only the answers tell one sheet from another.
    Unnamed(Giver, Vec<(&'a QuestionId, Option<Choice>)>),
}

impl<'a> Person<'a> {
    fn of(response: &'a Response) -> Person<'a> {
        let giver = response.giver();
        if giver.is_named() {
            return Person::Named(giver);
        }
        let values = response.answers.iter().filter_map(|(question, answer)| Some((question, answer.value.as_ref()?)));
        Person::Unnamed(giver, values.map(|(question, value)| (question, value.choice())).collect())
    }
}

/// How `responses` answered, by question. Of a person with several sheets the first that answers a question is counted
/// among the people.
pub fn tally<'a>(responses: impl IntoIterator<Item = &'a Response>) -> BTreeMap<QuestionId, Tally> {
    let mut all: BTreeMap<QuestionId, Tally> = BTreeMap::new();
    // By person, the questions on which that person is counted already.
    let mut counted: HashMap<Person<'a>, BTreeSet<&'a QuestionId>> = HashMap::new();
    for response in responses {
        let counted = counted.entry(Person::of(response)).or_default();
        for (question, answer) in response.answers.iter() {
            let Some(choice) = answer.value.as_ref().and_then(Value::choice) else { continue };
            if !all.contains_key(question) {
                all.insert(question.clone(), Tally::default());
            }
            let Some(tally) = all.get_mut(question) else { continue };
            tally.sheets = tally.sheets.and(choice);
            if counted.insert(question) {
                tally.people = tally.people.and(choice);
            }
        }
    }
    all
}
