//! Every question beside the towns: what the heat map shows, and the same in words and in a table.

use fluent_bundle::FluentValue;

use super::factors::{Peer, n_args, own_name};
use super::style::at_least;
use super::{Chart, MOST_TOWNS, Table, TownsShown};
use crate::catalogue::{Catalogue, Factor, FactorId, Level, Question, QuestionId, Town};
use crate::i18n::Words;
use crate::scoring::{Scores, State};

/// Levels question by question. All texts are in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Heat {
    pub title: String,
    /// Unit, and who the own hall is.
    pub caption: String,
    /// Over the column of the own hall: short.
    pub own: String,
    pub peers: Vec<Peer>,
    pub towns: TownsShown,
    /// One for each factor, in questionnaire order.
    pub groups: Vec<Group>,
    pub signs: Signs,
}

/// The questions of a factor.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub factor: FactorId,
    /// Short name.
    pub name: String,
    pub rows: Vec<QuestionRow>,
}

/// One question.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionRow {
    pub question: QuestionId,
    pub name: String,
    pub own: Cell,
    /// One for each peer: `AtLeast` or `Undocumented`.
    pub peers: Vec<Cell>,
}

/// What a cell shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Answered.
    Level(Level),
    /// Fixed by the answer to another question.
    Follows(Level),
    /// Documented: at least this level.
    AtLeast(Level),
    /// The document says nothing; never 0.
    Undocumented,
    Unknown,
    NotApplicable,
    /// Not answered yet.
    Open,
}

/// What the cells mean, for the legend and in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signs {
    /// Names of the levels 0 to 5.
    pub ladder: [String; 6],
    pub at_least: String,
    pub undocumented: String,
    pub unknown: String,
    pub not_applicable: String,
    pub open: String,
    pub follows: String,
}

/// Towns beside the hall in a heat map.
const HEAT_TOWNS: usize = MOST_TOWNS;

/// The heat map of `scores` beside the first of `peers`, the hall being called `own` (empty: a word for the own hall).
pub fn heat(catalogue: &Catalogue, scores: &Scores, peers: &[&Town], own: &str, words: &Words) -> Chart {
    let (peers, towns_shown) = TownsShown::first(peers, HEAT_TOWNS);
    let group = |factor: &Factor| Group {
        factor: factor.id.clone(),
        name: factor.short.get(words.locale()).to_owned(),
        rows: factor.questions.iter().map(|q| QuestionRow::new(q, scores, peers, words)).collect(),
    };
    let documented =
        |town: &Town| catalogue.questionnaire.questions().filter(|q| town.evidence_on(&q.id).is_some()).count();
    let towns = peers.iter().map(|town| format!("{} {}", town.name.get(words.locale()), documented(town))).collect();
    let [answered, asked, count, towns] = n_args(&scores.overall.tally, towns, words);
    let caption = [("own", own_name(own, words).into()), answered, asked, count, towns];
    Chart::Heat(Heat {
        title: words.get("chart-heat-title"),
        caption: words.format("chart-heat-caption", &caption),
        own: words.get("chart-own"),
        peers: peers.iter().map(|town| Peer::new(catalogue, town, words)).collect(),
        towns: towns_shown,
        groups: catalogue.questionnaire.factors.iter().map(group).collect(),
        signs: Signs::new(catalogue, words),
    })
}

impl Heat {
    /// All questions, in order.
    pub fn rows(&self) -> impl Iterator<Item = &QuestionRow> {
        self.groups.iter().flat_map(|g| &g.rows)
    }

    /// A cell in words: what a screen reader says and a table holds.
    pub fn cell_text(&self, cell: Cell) -> String {
        match cell {
            Cell::Level(level) => level.to_string(),
            Cell::Follows(level) => format!("{level} ({})", self.signs.follows),
            Cell::AtLeast(level) => at_least(level),
            Cell::Undocumented => self.signs.undocumented.clone(),
            Cell::Unknown => self.signs.unknown.clone(),
            Cell::NotApplicable => self.signs.not_applicable.clone(),
            Cell::Open => self.signs.open.clone(),
        }
    }

    pub(super) fn alt(&self, words: &Words) -> String {
        let count = |of: fn(Cell) -> bool| FluentValue::from(self.rows().filter(|r| of(r.own)).count());
        let own = words.format(
            "chart-heat-alt",
            &[
                ("title", self.title.as_str().into()),
                ("questions", FluentValue::from(self.rows().count())),
                ("levels", count(|c| matches!(c, Cell::Level(_)))),
                ("follows", count(|c| matches!(c, Cell::Follows(_)))),
                ("unknown", count(|c| c == Cell::Unknown)),
                ("excluded", count(|c| c == Cell::NotApplicable)),
                ("open", count(|c| c == Cell::Open)),
            ],
        );
        if self.peers.is_empty() {
            return own;
        }
        let documented = |i: usize| self.rows().filter(|r| matches!(r.peers.get(i), Some(Cell::AtLeast(_)))).count();
        let town = |(i, peer): (usize, &Peer)| format!("{} {}", peer.name, documented(i));
        let towns: Vec<String> = self.peers.iter().enumerate().map(town).collect();
        let towns = FluentValue::from(towns.join(&words.get("chart-list-separator")));
        own + &words.format("chart-heat-alt-towns", &[("towns", towns)])
    }

    pub(super) fn table(&self, words: &Words) -> Table {
        let mut header = vec![words.get("chart-factor"), words.get("chart-question"), self.own.clone()];
        header.extend(self.peers.iter().map(|p| p.name.clone()));
        let row = |group: &Group, row: &QuestionRow| {
            let mut cells = vec![group.name.clone(), row.name.clone(), self.cell_text(row.own)];
            cells.extend(row.peers.iter().map(|c| self.cell_text(*c)));
            cells
        };
        let rows = self.groups.iter().flat_map(|g| g.rows.iter().map(move |r| row(g, r))).collect();
        Table { header, rows }
    }
}

impl QuestionRow {
    fn new(question: &Question, scores: &Scores, peers: &[&Town], words: &Words) -> QuestionRow {
        let entry = scores.entries.iter().find(|e| e.question == question.id);
        let own = match entry.map(|e| (e.state, &e.follows_from)) {
            Some((State::Level(level), Some(_))) => Cell::Follows(level),
            Some((State::Level(level), None)) => Cell::Level(level),
            Some((State::Unknown, _)) => Cell::Unknown,
            Some((State::NotApplicable, _)) => Cell::NotApplicable,
            Some((State::Open, _)) | None => Cell::Open,
        };
        let peer = |town: &&Town| town.evidence_on(&question.id).map_or(Cell::Undocumented, |e| Cell::AtLeast(e.level));
        QuestionRow {
            question: question.id.clone(),
            name: question.name.get(words.locale()).to_owned(),
            own,
            peers: peers.iter().map(peer).collect(),
        }
    }
}

impl Signs {
    fn new(catalogue: &Catalogue, words: &Words) -> Signs {
        let locale = words.locale();
        Signs {
            ladder: std::array::from_fn(|i| catalogue.questionnaire.ladder[i].get(locale).to_owned()),
            at_least: words.get("chart-legend-at-least"),
            undocumented: words.get("chart-undocumented"),
            unknown: words.get("chart-unknown"),
            not_applicable: words.get("chart-not-applicable"),
            open: words.get("chart-open"),
            follows: words.get("chart-follows"),
        }
    }
}
