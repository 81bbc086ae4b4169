//! How many of equal responses without a name there are. Two people may answer alike, so those of one source add up;
//! what stands in several sources, such as the sheets and an assessment that they were collected into before, is the
//! same, so the source that has most of them says how many there are. A sheet of paper is one more in any case.

use std::collections::BTreeMap;

use super::same;
use super::{Changes, Fate, Given, Put, Source};
use crate::assessment::{Alike, Response, Round};

/// Joins those at `places`, none of which has a name, to `round`.
pub fn join(round: &Round, given: &[Given], places: &[usize], changes: &mut Changes) {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    // By how much they answered: only those can be equal.
    let mut by_count: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for place in places {
        let response = &given[*place].response;
        let near = by_count.entry(response.answers.len()).or_default();
        match near.iter().find(|group| is_twin(&given[groups[**group][0]].response, response)) {
            Some(group) => groups[*group].push(*place),
            None => {
                near.push(groups.len());
                groups.push(vec![*place]);
            }
        }
    }
    for group in groups {
        let response = &given[group[0]].response;
        let there = round.responses.iter().filter(|there| is_twin(there, response)).count();
        join_equal(given, &group, there, changes);
    }
}

/// Whether two responses without a name say the same, so that they may be one and the same sheet.
pub fn is_twin(a: &Response, b: &Response) -> bool {
    a.giver().alike(&b.giver()) == Alike::Untold && same::is_equal(&a.answers, &b.answers)
}

/// Joins those at `places`, which are equal, where the round has `there` of them.
fn join_equal(given: &[Given], places: &[usize], there: usize, changes: &mut Changes) {
    let mut sources: BTreeMap<Source, Vec<usize>> = BTreeMap::new();
    for place in places {
        sources.entry(given[*place].source).or_default().push(*place);
    }
    // Of several that are as many, the first.
    let Some(most) = sources.values().rev().max_by_key(|places| places.len()).cloned() else { return };
    for places in sources.values() {
        for (at, place) in places.iter().enumerate() {
            let is_one_more = given[*place].source == Source::Paper;
            let fate = match at {
                at if at < there && !is_one_more => Fate::There,
                _ if places == &most => {
                    let response = given[*place].response.clone();
                    changes.new.push(Put { response, given: vec![*place], is_replaced: false });
                    Fate::New
                }
                _ => Fate::SameAs(most[at]),
            };
            changes.fates.insert(*place, fate);
        }
    }
}
