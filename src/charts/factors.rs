//! Scores by factor beside the towns: what profile and radar show, and the same in words and in a table.

use fluent_bundle::FluentValue;

use super::legend::{Item, Key};
use super::style::at_least;
use super::{Chart, MOST_TOWNS, Table, TownsShown};
use crate::catalogue::{Catalogue, FactorId, Town, TownId};
use crate::i18n::{Words, format_score};
use crate::scoring::{Bounds, FactorScore, Scores, Tally, compare};

/// Own scores and the towns' lower bounds, factor by factor. All texts are in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Factors {
    pub title: String,
    /// Unit, and what n counts.
    pub caption: String,
    /// Names of the levels 0 to 5.
    pub ladder: [String; 6],
    /// The own hall.
    pub own: String,
    pub peers: Vec<Peer>,
    pub towns: TownsShown,
    /// In questionnaire order.
    pub rows: Vec<FactorRow>,
    pub headings: Headings,
}

/// A town in a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Peer {
    pub id: TownId,
    pub name: String,
    /// Its place in the catalogue: decides colour, mark and line style.
    pub place: usize,
}

/// One factor.
#[derive(Clone, Debug, PartialEq)]
pub struct FactorRow {
    pub factor: FactorId,
    /// Short name.
    pub name: String,
    pub own: Own,
    /// The score once its targets are reached, 0.0 to 5.0; nothing where it has none.
    pub target: Option<f64>,
    /// All of its targets are reached: nothing is marked ahead of it.
    pub is_reached: bool,
    /// Questions answered with a level of their own.
    pub answered: usize,
    /// Questions that count: all but those that are not applicable.
    pub asked: usize,
    /// One for each peer; nothing where nothing is documented, which is never 0.
    pub peers: Vec<Option<Lower>>,
}

/// The own score in a factor.
#[derive(Clone, Debug, PartialEq)]
pub enum Own {
    /// A mean of 0.0 to 5.0 and how far it is open.
    Score { mean: f64, bounds: Bounds },
    /// No score, and the word for why.
    Missing(String),
}

impl Own {
    /// More than one score is possible.
    pub(super) fn has_bounds(&self) -> bool {
        matches!(self, Own::Score { bounds, .. } if bounds.low < bounds.high)
    }
}

/// The mean of a town's documented lower bounds in a factor.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lower {
    /// 0.0 to 5.0.
    pub mean: f64,
    /// How many questions it rests on, at least 1.
    pub questions: usize,
}

/// Words inside the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headings {
    pub score: String,
    pub answered: String,
    /// Over the numbers of documented questions.
    pub documented: String,
    /// Legend: the bounds of the own score.
    pub bounds: String,
    /// Legend: the flag of a target.
    pub target: String,
    /// Legend: the sign of a factor whose targets are reached.
    pub reached: String,
    /// Legend: the arrow that says that more is possible.
    pub lower: String,
    /// Legend: `–`.
    pub undocumented: String,
    /// Legend: where a radar's line is broken.
    pub gap: String,
}

/// Towns beside the hall in a profile, and in a radar.
const PROFILE_TOWNS: usize = MOST_TOWNS;
const RADAR_TOWNS: usize = MOST_TOWNS;

/// The profile of `scores` beside the first of `peers`, the hall being called `own` (empty: a word for the own hall).
pub fn profile(catalogue: &Catalogue, scores: &Scores, peers: &[&Town], own: &str, words: &Words) -> Chart {
    let beside = TownsShown::first(peers, PROFILE_TOWNS);
    Chart::Profile(Factors::new("chart-profile", catalogue, scores, beside, own, words))
}

/// The radar of `scores`, as [`profile`].
pub fn radar(catalogue: &Catalogue, scores: &Scores, peers: &[&Town], own: &str, words: &Words) -> Chart {
    let beside = TownsShown::first(peers, RADAR_TOWNS);
    Chart::Radar(Factors::new("chart-radar", catalogue, scores, beside, own, words))
}

impl Factors {
    /// `key` has a title and a caption in the words.
    fn new(
        key: &str,
        catalogue: &Catalogue,
        scores: &Scores,
        (peers, towns): (&[&Town], TownsShown),
        own: &str,
        words: &Words,
    ) -> Factors {
        let locale = words.locale();
        let lowers: Vec<Vec<Option<Lower>>> = peers.iter().map(|town| lowers(catalogue, scores, town)).collect();
        let row = |(i, score): (usize, &FactorScore)| {
            let factor = catalogue.questionnaire.factor(&score.factor);
            FactorRow {
                factor: score.factor.clone(),
                name: factor.map_or_else(|| score.factor.to_string(), |f| f.short.get(locale).to_owned()),
                own: Own::new(score, words),
                target: None,
                is_reached: false,
                answered: score.tally.own_answers(),
                asked: score.tally.total(),
                peers: lowers.iter().map(|town| town.get(i).copied().flatten()).collect(),
            }
        };
        let town = |(peer, lowers): (&&Town, &Vec<Option<Lower>>)| {
            let questions: usize = lowers.iter().flatten().map(|l| l.questions).sum();
            format!("{} {questions}", peer.name.get(locale))
        };
        let documented: Vec<String> = peers.iter().zip(&lowers).map(town).collect();
        let n = n_args(&scores.overall.tally, documented, words);
        Factors {
            title: words.get(&format!("{key}-title")),
            caption: words.format(&format!("{key}-caption"), &n),
            ladder: std::array::from_fn(|i| catalogue.questionnaire.ladder[i].get(locale).to_owned()),
            own: own_name(own, words),
            peers: peers.iter().map(|town| Peer::new(catalogue, town, words)).collect(),
            towns,
            rows: scores.factors.iter().enumerate().map(row).collect(),
            headings: Headings::new(words),
        }
    }

    /// Something is aimed at in a factor that is shown.
    fn has_targets(&self) -> bool {
        self.rows.iter().any(|row| row.target.is_some())
    }

    /// The legend's items of targets: the flag of those ahead, the sign of those reached, as far as there are any.
    pub(super) fn target_items(&self) -> impl Iterator<Item = Item> {
        let ahead = self.rows.iter().any(|row| row.flag().is_some());
        let reached = self.rows.iter().any(FactorRow::has_reached);
        let item = |key, text: &String| Item { key, text: text.clone() };
        let ahead = ahead.then(|| item(Key::Target, &self.headings.target));
        ahead.into_iter().chain(reached.then(|| item(Key::Reached, &self.headings.reached)))
    }

    /// What bounds mean, where a score has some.
    pub(super) fn range_item(&self) -> Option<Item> {
        let has_bounds = self.rows.iter().any(|row| row.own.has_bounds());
        has_bounds.then(|| Item { key: Key::Range, text: self.headings.bounds.clone() })
    }

    /// What the arrow means, where a town has one.
    pub(super) fn lower_item(&self) -> Option<Item> {
        let has_arrow = self.rows.iter().flat_map(|row| &row.peers).flatten().any(|lower| lower.mean < 5.0);
        has_arrow.then(|| Item { key: Key::Lower, text: self.headings.lower.clone() })
    }

    /// The value of the own hall in words.
    pub(super) fn own_label(&self, row: &FactorRow) -> String {
        let own = match &row.own {
            Own::Score { mean, bounds } if bounds.low < bounds.high => {
                format!("{} ({}–{})", format_score(*mean), format_score(bounds.low), format_score(bounds.high))
            }
            Own::Score { mean, .. } => format_score(*mean),
            Own::Missing(word) => word.clone(),
        };
        let target = match row.target {
            Some(_) if row.is_reached => format!(" · {}", self.headings.reached),
            Some(target) => format!(" · {} {}", self.headings.target, format_score(target)),
            None => String::new(),
        };
        format!("{} · {}: {own}, {}/{}{target}", row.name, self.own, row.answered, row.asked)
    }

    /// The lower bound of a peer in words.
    pub(super) fn peer_label(&self, row: &FactorRow, peer: &Peer, lower: Lower) -> String {
        let mean = at_least(format_score(lower.mean));
        format!("{} · {}: {mean} (n={})", row.name, peer.name, lower.questions)
    }

    pub(super) fn alt(&self, words: &Words) -> String {
        let separator = words.get("chart-list-separator");
        let value = |row: &FactorRow| match &row.own {
            Own::Score { mean, .. } => format!("{} {}", row.name, format_score(*mean)),
            Own::Missing(word) => format!("{} {word}", row.name),
        };
        let list = |items: Vec<String>| FluentValue::from(items.join(&separator));
        let own = words.format(
            "chart-factors-alt",
            &[
                ("title", self.title.as_str().into()),
                ("own", self.own.as_str().into()),
                ("values", list(self.rows.iter().map(value).collect())),
            ],
        );
        let aimed = |row: &FactorRow| Some(format!("{} {}", row.name, format_score(row.flag()?)));
        let aims: Vec<String> = self.rows.iter().filter_map(aimed).collect();
        let own = match aims.is_empty() {
            true => own,
            false => own + &words.format("chart-factors-alt-targets", &[("values", list(aims))]),
        };
        let reached: Vec<String> =
            self.rows.iter().filter(|row| row.has_reached()).map(|row| row.name.clone()).collect();
        let own = match reached.is_empty() {
            true => own,
            false => own + &words.format("chart-factors-alt-reached", &[("factors", list(reached))]),
        };
        if self.peers.is_empty() {
            return own;
        }
        let towns = list(self.peers.iter().map(|p| p.name.clone()).collect());
        own + &words.format("chart-factors-alt-towns", &[("towns", towns)])
    }

    pub(super) fn table(&self, words: &Words) -> Table {
        let mut header: Vec<String> =
            ["chart-factor", "chart-score", "chart-bounds", "chart-answered"].map(|key| words.get(key)).into();
        header[1] = format!("{} {}", self.own, header[1]);
        let has_targets = self.has_targets();
        header.extend(has_targets.then(|| self.headings.target.clone()));
        header.extend(self.peers.iter().map(|p| p.name.clone()));
        let peer = |lower: &Option<Lower>| match lower {
            None => self.headings.undocumented.clone(),
            Some(lower) => words.format(
                "chart-lower-cell",
                &[("mean", format_score(lower.mean).into()), ("questions", FluentValue::from(lower.questions))],
            ),
        };
        let row = |row: &FactorRow| {
            let (score, shown) = match &row.own {
                Own::Score { mean, bounds } => {
                    (format_score(*mean), words.format("chart-bounds-cell", &bounds_args(bounds)))
                }
                Own::Missing(word) => (word.clone(), String::new()),
            };
            let mut cells = vec![row.name.clone(), score, shown, format!("{}/{}", row.answered, row.asked)];
            let target = match row.target {
                Some(_) if row.is_reached => self.headings.reached.clone(),
                target => target.map(format_score).unwrap_or_default(),
            };
            cells.extend(has_targets.then_some(target));
            cells.extend(row.peers.iter().map(peer));
            cells
        };
        Table { header, rows: self.rows.iter().map(row).collect() }
    }
}

/// `own`, or the word for the own hall where it is blank.
pub(super) fn own_name(own: &str, words: &Words) -> String {
    if own.trim().is_empty() { words.get("chart-own") } else { own.trim().to_owned() }
}

fn bounds_args(bounds: &Bounds) -> [(&'static str, FluentValue<'static>); 2] {
    [("low", format_score(bounds.low).into()), ("high", format_score(bounds.high).into())]
}

/// What a caption says of n: answered questions of all, and the documented questions of each town.
pub(super) fn n_args(tally: &Tally, towns: Vec<String>, words: &Words) -> [(&'static str, FluentValue<'static>); 4] {
    [
        ("answered", FluentValue::from(tally.own_answers())),
        ("asked", FluentValue::from(tally.total())),
        ("peers", FluentValue::from(towns.len())),
        ("towns", towns.join(&words.get("chart-list-separator")).into()),
    ]
}

/// The town's lower bounds, one for each factor of `scores`.
fn lowers(catalogue: &Catalogue, scores: &Scores, town: &Town) -> Vec<Option<Lower>> {
    let comparison = compare(&catalogue.questionnaire, scores, town);
    let lower = |score: &FactorScore| {
        let found = comparison.factors.iter().find(|f| f.factor == score.factor)?;
        Some(Lower { mean: found.town_mean?, questions: found.documented })
    };
    scores.factors.iter().map(lower).collect()
}

impl FactorRow {
    /// Where the flag of its targets stands: of those that are reached there is none.
    pub(super) fn flag(&self) -> Option<f64> {
        self.target.filter(|_| !self.is_reached)
    }

    pub(super) fn has_reached(&self) -> bool {
        self.target.is_some() && self.is_reached
    }
}

impl Own {
    pub(super) fn new(score: &FactorScore, words: &Words) -> Own {
        match (score.mean, score.bounds) {
            (Some(mean), bounds) => Own::Score { mean, bounds: bounds.unwrap_or(Bounds { low: mean, high: mean }) },
            (None, None) => Own::Missing(words.get("chart-not-applicable")),
            (None, Some(_)) if score.tally.open == 0 => Own::Missing(words.get("chart-unknown")),
            (None, Some(_)) => Own::Missing(words.get("chart-open")),
        }
    }
}

impl Peer {
    pub(super) fn new(catalogue: &Catalogue, town: &Town, words: &Words) -> Peer {
        let place = catalogue.towns.iter().position(|t| t.id == town.id);
        Peer {
            id: town.id.clone(),
            name: town.name.get(words.locale()).to_owned(),
            place: place.unwrap_or(catalogue.towns.len()),
        }
    }
}

impl Headings {
    fn new(words: &Words) -> Headings {
        Headings {
            score: words.get("chart-score"),
            answered: words.get("chart-answered"),
            documented: words.get("chart-documented"),
            bounds: words.get("chart-legend-bounds"),
            target: words.get("chart-legend-target"),
            reached: words.get("chart-legend-reached"),
            lower: words.get("chart-legend-lower"),
            undocumented: words.get("chart-undocumented"),
            gap: words.get("chart-legend-gap"),
        }
    }
}
