//! The ways of several towns by kind of step: in which order each came to which factor, as far as its document gives an
//! order. What the chart shows, and the same in words and in a table.

use fluent_bundle::FluentValue;

use super::chronicle::Station;
use super::factors::Peer;
use super::{Chart, MOST_TOWNS, Table, TownsShown};
use crate::catalogue::{Catalogue, FactorId, Milestone, MilestoneId, Town};
use crate::i18n::Words;

/// The ways side by side. All texts are in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paths {
    pub title: String,
    /// That only what arrows join has an order.
    pub caption: String,
    /// Short names of the factors, in questionnaire order.
    pub factors: Vec<String>,
    pub towns: TownsShown,
    pub ways: Vec<Way>,
    pub signs: PathSigns,
}

/// The way of one town.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    pub peer: Peer,
    /// In the order of the chronicle.
    pub steps: Vec<PathStep>,
    /// How many columns each strand takes, those that stand apart last.
    pub strands: Vec<usize>,
}

/// A milestone on a way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathStep {
    pub milestone: MilestoneId,
    /// Its place among the factors.
    pub factor: usize,
    /// The steps that came just before it as far as the document tells, by their places on the way.
    pub before: Vec<usize>,
    /// Among what the document's order joins, and how many of that at least came before it.
    pub strand: usize,
    pub rank: usize,
    /// All that is told of it: what a screen reader says.
    pub label: String,
    /// The row of the table.
    pub cells: Vec<String>,
}

/// What the signs mean, for the legend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathSigns {
    pub arrow: String,
    pub divider: String,
}

/// Ways side by side.
const PATHS_TOWNS: usize = MOST_TOWNS;

/// The ways of the first of `towns`.
pub fn paths(catalogue: &Catalogue, towns: &[&Town], words: &Words) -> Chart {
    let factors = &catalogue.questionnaire.factors;
    let (towns, shown) = TownsShown::first(towns, PATHS_TOWNS);
    Chart::Paths(Paths {
        title: words.get("chart-paths-title"),
        caption: words.get("chart-paths-caption"),
        factors: factors.iter().map(|factor| factor.short.get(words.locale()).to_owned()).collect(),
        towns: shown,
        ways: towns.iter().map(|town| Way::new(catalogue, town, words)).collect(),
        signs: PathSigns { arrow: words.get("chart-legend-arrow"), divider: words.get("chart-legend-divider") },
    })
}

impl Way {
    fn new(catalogue: &Catalogue, town: &Town, words: &Words) -> Way {
        let peer = Peer::new(catalogue, town, words);
        let order = Order::of(town);
        let place_of = |factor: &FactorId| catalogue.questionnaire.factors.iter().position(|f| f.id == *factor);
        let step = |(place, milestone): (usize, &Milestone)| {
            let Station { when, factor_name, what, .. } = Station::new(catalogue, milestone, words);
            let numbers = |places: &[usize]| words.list(places.iter().map(|place| (place + 1).to_string()));
            let before = match &order.before[place][..] {
                [] if order.is_apart(place) => words.get("chart-paths-apart"),
                [] => words.get("chart-paths-first"),
                before => numbers(before),
            };
            let number = (place + 1).to_string();
            let args = [
                ("town", peer.name.as_str().into()),
                ("number", number.as_str().into()),
                ("factor", factor_name.as_str().into()),
                ("what", what.as_str().into()),
                ("when", when.as_str().into()),
                ("before", before.as_str().into()),
            ];
            PathStep {
                milestone: milestone.id.clone(),
                factor: place_of(&milestone.factor).unwrap_or_default(),
                before: order.before[place].clone(),
                strand: order.strand[place],
                rank: order.rank[place],
                label: words.format("chart-paths-mark", &args),
                cells: vec![peer.name.clone(), number.clone(), factor_name, when, what, before],
            }
        };
        let steps: Vec<PathStep> = town.chronicle.iter().enumerate().map(step).collect();
        let count = steps.iter().map(|step| step.strand + 1).max().unwrap_or_default();
        let width = |strand| steps.iter().filter(|s| s.strand == strand).map(|s| s.rank + 1).max().unwrap_or_default();
        Way { strands: (0..count).map(width).collect(), peer, steps }
    }

    /// The factors of the longest run of steps that the document's order joins, each once in a row.
    fn longest(&self, factors: &[String]) -> Vec<String> {
        let mut at = (0..self.steps.len()).rev().max_by_key(|place| self.steps[*place].rank);
        let mut found: Vec<String> = Vec::new();
        while let Some(place) = at {
            let step = &self.steps[place];
            let name = factors.get(step.factor).cloned().unwrap_or_default();
            if found.last() != Some(&name) {
                found.push(name);
            }
            at = step.before.iter().copied().max_by_key(|before| self.steps[*before].rank);
        }
        found.reverse();
        found
    }
}

impl Paths {
    pub(super) fn alt(&self, words: &Words) -> String {
        let way = |way: &Way| {
            words.format(
                "chart-paths-alt-town",
                &[
                    ("town", way.peer.name.as_str().into()),
                    ("count", FluentValue::from(way.steps.len())),
                    ("run", way.longest(&self.factors).join(" → ").into()),
                ],
            )
        };
        let ways: Vec<String> = self.ways.iter().filter(|way| !way.steps.is_empty()).map(way).collect();
        words.format(
            "chart-paths-alt",
            &[
                ("title", self.title.as_str().into()),
                ("towns", FluentValue::from(self.ways.len())),
                ("told", FluentValue::from(ways.len())),
                ("ways", ways.join(&words.get("chart-list-separator")).into()),
            ],
        )
    }

    pub(super) fn table(&self, words: &Words) -> Table {
        let header = ["chart-town", "chart-number", "chart-factor", "chart-when", "chart-milestone", "chart-before"];
        let rows = self.ways.iter().flat_map(|way| &way.steps).map(|step| step.cells.clone()).collect();
        Table { header: header.map(|key| words.get(key)).into(), rows }
    }
}

/// The order of a chronicle as far as the document gives one, each by its place there.
struct Order {
    /// Those just before each: others before it stand before these.
    before: Vec<Vec<usize>>,
    rank: Vec<usize>,
    strand: Vec<usize>,
    /// The strand of those that have an order with none.
    apart: usize,
}

impl Order {
    fn of(town: &Town) -> Order {
        let place = |milestone: &Milestone| town.chronicle.iter().position(|other| other.id == milestone.id);
        let all: Vec<Vec<usize>> =
            town.chronicle.iter().map(|milestone| town.known_before(milestone).filter_map(place).collect()).collect();
        let is_just = |of: &[usize], at: usize| !of.iter().any(|other| all[*other].contains(&at));
        let before: Vec<Vec<usize>> =
            all.iter().map(|of| of.iter().copied().filter(|at| is_just(of, *at)).collect()).collect();
        let mut rank = vec![0; all.len()];
        // A chain is no longer than the chronicle.
        for _ in 0..all.len() {
            for (place, before) in before.iter().enumerate() {
                rank[place] = before.iter().map(|other| rank[*other] + 1).max().unwrap_or(0).min(all.len());
            }
        }
        let (strand, apart) = strands(&before);
        Order { before, rank, strand, apart }
    }

    fn is_apart(&self, place: usize) -> bool {
        self.strand[place] == self.apart
    }
}

/// The strand of each, those that are joined with others first, and the one after them of those that are joined with none.
fn strands(before: &[Vec<usize>]) -> (Vec<usize>, usize) {
    let mut root: Vec<usize> = (0..before.len()).collect();
    for _ in 0..before.len() {
        for (place, others) in before.iter().enumerate() {
            for other in others {
                let least = root[place].min(root[*other]);
                (root[place], root[*other]) = (least, least);
            }
        }
    }
    let is_joined = |place: usize| root.iter().filter(|other| **other == root[place]).count() > 1;
    let mut joined: Vec<usize> = (0..root.len()).filter(|place| root[*place] == *place && is_joined(*place)).collect();
    joined.dedup();
    let strand = |place| joined.iter().position(|of| *of == root[place]).unwrap_or(joined.len());
    ((0..root.len()).map(strand).collect(), joined.len())
}

#[cfg(test)]
mod tests {
    use super::strands;

    #[test]
    fn what_an_order_joins_is_one_strand_and_the_rest_stands_apart() {
        type Case = (&'static str, &'static [&'static [usize]], &'static [usize]);
        let cases: [Case; 5] = [
            ("nothing", &[], &[]),
            ("no order at all", &[&[], &[]], &[0, 0]),
            ("one after the other", &[&[], &[0], &[1]], &[0, 0, 0]),
            ("two runs and one apart", &[&[], &[0], &[], &[], &[3]], &[0, 0, 2, 1, 1]),
            ("two that come together", &[&[], &[], &[0, 1]], &[0, 0, 0]),
        ];
        for (name, before, expected) in cases {
            let before: Vec<Vec<usize>> = before.iter().map(|of| of.to_vec()).collect();
            assert_eq!(strands(&before).0, expected, "{name}");
        }
    }
}
