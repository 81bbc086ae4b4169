//! The ways of the towns: what the chronicle shows, and the same in words and in a table.

use fluent_bundle::FluentValue;

use super::factors::Peer;
use super::{Chart, MOST_TOWNS, Size, Table, TownsShown};
use crate::catalogue::{Catalogue, FactorId, Milestone, MilestoneId, Town, When};
use crate::i18n::Words;

/// Milestones of several towns, each in the order in which it went. All texts are in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chronicle {
    pub title: String,
    /// That order counts and distance does not.
    pub caption: String,
    pub towns: TownsShown,
    pub lanes: Vec<Lane>,
}

/// The way of one town.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    pub peer: Peer,
    pub stations: Vec<Station>,
}

/// One milestone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Station {
    pub milestone: MilestoneId,
    /// The date as exactly as it is known, or the words for that it is not.
    pub when: String,
    /// Whether a date is known.
    pub is_dated: bool,
    pub factor: FactorId,
    /// Short name of the factor.
    pub factor_name: String,
    pub what: String,
}

/// Ways in a chronicle.
const CHRONICLE_TOWNS: usize = MOST_TOWNS;

/// The chronicle of the first of `towns`.
pub fn chronicle(catalogue: &Catalogue, towns: &[&Town], words: &Words) -> Chart {
    let (towns, shown) = TownsShown::first(towns, CHRONICLE_TOWNS);
    let lane = |town: &&Town| Lane {
        peer: Peer::new(catalogue, town, words),
        stations: town.chronicle.iter().map(|m| Station::new(catalogue, m, words)).collect(),
    };
    Chart::Chronicle(Chronicle {
        title: words.get("chart-chronicle-title"),
        caption: words.get("chart-chronicle-caption"),
        towns: shown,
        lanes: towns.iter().map(lane).collect(),
    })
}

impl Chronicle {
    /// The same as several, each with so many `lanes` at most, and with fewer where it would else be higher than `room`.
    pub fn pages(&self, lanes: usize, room: Size) -> Vec<Chart> {
        let page = |lanes: &[Lane]| Chart::Chronicle(Chronicle { lanes: lanes.to_vec(), ..self.clone() });
        let (mut rest, mut pages) = (&self.lanes[..], Vec::new());
        while !rest.is_empty() {
            let fits = |count: &usize| page(&rest[..*count]).height(room.width) <= room.height;
            let (these, others) = rest.split_at((1..=lanes.min(rest.len())).rev().find(fits).unwrap_or(1));
            pages.push(page(these));
            rest = others;
        }
        pages
    }

    /// The names in it, which no line breaks within.
    pub(super) fn names(&self) -> Vec<&str> {
        let towns = self.lanes.iter().map(|lane| lane.peer.name.as_str());
        let factors = self.lanes.iter().flat_map(|lane| &lane.stations).map(|station| station.factor_name.as_str());
        let mut names: Vec<&str> = towns.chain(factors).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    pub(super) fn alt(&self, words: &Words) -> String {
        let way = |lane: &Lane| {
            let first = lane.stations.first().map_or("", |s| s.what.as_str());
            words.format(
                "chart-chronicle-alt-town",
                &[
                    ("town", lane.peer.name.as_str().into()),
                    ("milestones", FluentValue::from(lane.stations.len())),
                    ("first", first.into()),
                ],
            )
        };
        let ways: Vec<String> = self.lanes.iter().filter(|l| !l.stations.is_empty()).map(way).collect();
        let told = FluentValue::from(ways.len());
        let ways = FluentValue::from(ways.join(&words.get("chart-list-separator")));
        words.format(
            "chart-chronicle-alt",
            &[
                ("title", self.title.as_str().into()),
                ("towns", FluentValue::from(self.lanes.len())),
                ("told", told),
                ("ways", ways),
            ],
        )
    }

    pub(super) fn table(&self, words: &Words) -> Table {
        let header = ["chart-town", "chart-order", "chart-when", "chart-factor", "chart-milestone"];
        let row = |lane: &Lane, (i, station): (usize, &Station)| {
            let Station { when, factor_name, what, .. } = station;
            vec![lane.peer.name.clone(), (i + 1).to_string(), when.clone(), factor_name.clone(), what.clone()]
        };
        let rows = self.lanes.iter().flat_map(|l| l.stations.iter().enumerate().map(move |s| row(l, s))).collect();
        Table { header: header.map(|key| words.get(key)).into(), rows }
    }
}

impl Station {
    pub(super) fn new(catalogue: &Catalogue, milestone: &Milestone, words: &Words) -> Station {
        let locale = words.locale();
        let factor = catalogue.questionnaire.factor(&milestone.factor);
        Station {
            milestone: milestone.id.clone(),
            when: match &milestone.when {
                When::Date(date) => words.partial_date(*date),
                When::After(_) | When::First => words.get("chart-undated"),
            },
            is_dated: matches!(milestone.when, When::Date(_)),
            factor: milestone.factor.clone(),
            factor_name: factor.map_or_else(|| milestone.factor.to_string(), |f| f.short.get(locale).to_owned()),
            what: milestone.what.get(locale).to_owned(),
        }
    }
}
