//! What each chart shows, as plain data, and its drawing over any plotters backend.
//!
//! A chart is described once ([`Chart`]); picture, hit regions, alternative text and table are all made from that
//! description. Descriptions hold texts in one language, so drawing needs no words. No IO, no clock, no randomness.

mod captioned;
mod chronicle;
mod chronicle_layout;
mod factors;
mod heat;
mod heat_layout;
mod lanes;
mod legend;
mod paint;
mod paths;
mod paths_layout;
mod profile;
mod radar;
mod scene;
mod shares;
mod trend;
mod trend_layout;
mod wall;

pub mod style;

use crate::catalogue::{FactorId, MilestoneId, QuestionId, TownId};
use crate::findings::Wording;
use crate::i18n::Words;
use crate::scoring::Aim;

pub use chronicle::{Chronicle, Lane, Station, chronicle};
pub use factors::{FactorRow, Factors, Headings, Lower, Own, Peer, profile, radar};
pub use heat::{Cell, Group, Heat, QuestionRow, Signs, heat};
pub use paint::{Drawn, captioned_svg, draw, svg, svg_of};
pub use paths::{PathSigns, PathStep, Paths, Way, paths};
pub use scene::{Anchor, Label, Point, Rect, Scene, Shape, Size};
pub use shares::{ShareRow, Shares, national_table, shares};
pub use trend::{Joined, Side, Trend, TrendRow, TrendSigns, trend};

/// Towns that stand side by side in a table: as many columns as keep their names and numbers legible across a printed
/// page. Charts have numbers of their own, which follow it (`MOST_TOWNS` and the like in the file of each).
const MOST_TOWNS: usize = 7;

/// Those of `towns` that stand side by side in a table of the report or the workbook: the first ones. Others are left out,
/// which whoever shows it says beside it.
pub fn side_by_side<T>(towns: &[T]) -> &[T] {
    &towns[..towns.len().min(MOST_TOWNS)]
}

/// Of all towns, the first that a chart shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TownsShown {
    pub shown: usize,
    pub all: usize,
}

impl TownsShown {
    /// At most the first `most` of `towns`.
    fn first<T>(towns: &[T], most: usize) -> (&[T], TownsShown) {
        let shown = &towns[..towns.len().min(most)];
        (shown, TownsShown { shown: shown.len(), all: towns.len() })
    }
}

/// A chart, described and not yet laid out.
#[derive(Clone, Debug, PartialEq)]
pub enum Chart {
    /// A row for each factor: own score with its bounds, the towns' lower bounds.
    Profile(Factors),
    /// The same on axes around a centre.
    Radar(Factors),
    /// Every question beside the towns.
    Heat(Heat),
    /// The towns' ways, milestone by milestone.
    Chronicle(Chronicle),
    /// A row for each factor: the score of an earlier round and of the present one.
    Trend(Trend),
    /// The towns' ways by kind of step, in the order that their documents give.
    Paths(Paths),
    /// What every hall reported in shares: ours among halls like it.
    Shares(Shares),
}

/// What kind of chart it is: whatever goes through all charts goes through `ALL`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartKind {
    Profile,
    Radar,
    Heat,
    Chronicle,
    Trend,
    Paths,
    Shares,
}

impl ChartKind {
    pub const ALL: [ChartKind; 7] = [
        ChartKind::Profile,
        ChartKind::Radar,
        ChartKind::Heat,
        ChartKind::Chronicle,
        ChartKind::Trend,
        ChartKind::Paths,
        ChartKind::Shares,
    ];
}

/// The same content as a chart in rows of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub header: Vec<String>,
    /// Each as long as the header.
    pub rows: Vec<Vec<String>>,
}

/// Where a value stands in a chart, for hover, focus and click.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// In points.
    pub rect: Rect,
    pub what: MarkId,
    /// The value in words: what a screen reader says.
    pub label: String,
}

/// What a mark stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MarkId {
    /// The own hall, where there is no town, or a town in a factor.
    Factor { factor: FactorId, town: Option<TownId> },
    /// The own hall, where there is no town, or a town on a question.
    Question { question: QuestionId, town: Option<TownId> },
    /// A step on a town's way.
    Milestone { town: TownId, milestone: MilestoneId },
    /// A factor in an earlier round, or in the present one.
    Round { factor: FactorId, side: Side },
}

/// Where a chart is to be seen, which says how much stands in and under it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// By itself: all that is to be said of it.
    Paper,
    /// Among things that say a part of that.
    Screen,
    /// The same, with few words.
    Wall,
}

impl Chart {
    pub fn kind(&self) -> ChartKind {
        match self {
            Chart::Profile(_) => ChartKind::Profile,
            Chart::Radar(_) => ChartKind::Radar,
            Chart::Heat(_) => ChartKind::Heat,
            Chart::Chronicle(_) => ChartKind::Chronicle,
            Chart::Trend(_) => ChartKind::Trend,
            Chart::Paths(_) => ChartKind::Paths,
            Chart::Shares(_) => ChartKind::Shares,
        }
    }

    /// Shapes and hit regions at `size`; higher or wider where the content needs it, lower where few rows leave room.
    pub fn layout(&self, size: Size) -> Scene {
        match self {
            Chart::Profile(factors) => profile::layout(factors, size, profile::Counts::Always),
            Chart::Radar(factors) => radar::layout(factors, size),
            Chart::Heat(heat) => heat_layout::layout(heat, size),
            Chart::Chronicle(chronicle) => chronicle_layout::layout(chronicle, size),
            Chart::Trend(trend) => trend_layout::layout(trend, size, Place::Paper),
            Chart::Paths(paths) => paths_layout::layout(paths, size, Place::Paper),
            Chart::Shares(shares) => shares::layout(shares, size),
        }
    }

    /// The same for a screen, where each mark answers with what it rests on and other things are said around it: less stands
    /// beside the plot.
    pub fn screen(&self, size: Size) -> Scene {
        match self {
            Chart::Profile(factors) => profile::layout(factors, size, profile::Counts::WhereRoom),
            Chart::Trend(trend) => trend_layout::layout(trend, size, Place::Screen),
            Chart::Radar(_) | Chart::Heat(_) | Chart::Chronicle(_) | Chart::Paths(_) | Chart::Shares(_) => {
                self.layout(size)
            }
        }
    }

    /// The same for a wall, where few words are read from afar: a profile, a trend or ways with all their rows or
    /// some of them; any other chart has no such layout. As wide as asked for, and higher where the marks need it.
    pub fn wall(&self, size: Size) -> Option<Scene> {
        match self {
            Chart::Profile(factors) => Some(wall::layout(factors, size)),
            Chart::Trend(trend) => Some(trend_layout::layout(trend, size, Place::Wall)),
            Chart::Paths(paths) => Some(paths_layout::layout(paths, size, Place::Wall)),
            Chart::Radar(_) | Chart::Heat(_) | Chart::Chronicle(_) | Chart::Shares(_) => None,
        }
    }

    /// The same for a slide, and beside it its legend, `beside` points wide: a profile; any other chart has no such layout.
    pub fn slide(&self, size: Size, beside: f64) -> Option<[Scene; 2]> {
        match self {
            Chart::Profile(factors) => Some(wall::slide(factors, size, beside)),
            Chart::Trend(_)
            | Chart::Paths(_)
            | Chart::Radar(_)
            | Chart::Heat(_)
            | Chart::Chronicle(_)
            | Chart::Shares(_) => None,
        }
    }

    /// The same with what each factor aims at, one entry for each in questionnaire order, as
    /// [`scoring::aims`](crate::scoring::aims) gives them; a chart without factors' scores stays as it is.
    pub fn with_targets(mut self, aims: &[Option<Aim>]) -> Chart {
        match &mut self {
            Chart::Profile(factors) | Chart::Radar(factors) => {
                for (row, aim) in factors.rows.iter_mut().zip(aims) {
                    row.target = aim.map(|aim| aim.score);
                    row.is_reached = aim.is_some_and(|aim| aim.is_reached);
                }
            }
            Chart::Heat(_) | Chart::Chronicle(_) | Chart::Trend(_) | Chart::Paths(_) | Chart::Shares(_) => {}
        }
        self
    }

    /// The height that the content needs at this width, both in points.
    pub fn height(&self, width: f64) -> f64 {
        self.layout(Size { width, height: 0.0 }).size.height
    }

    /// Where each value stands when the chart is drawn at `size`.
    pub fn marks(&self, size: Size) -> Vec<Mark> {
        self.layout(size).marks
    }

    /// What it is called.
    pub fn title(&self) -> &str {
        match self {
            Chart::Profile(factors) | Chart::Radar(factors) => &factors.title,
            Chart::Heat(heat) => &heat.title,
            Chart::Chronicle(chronicle) => &chronicle.title,
            Chart::Trend(trend) => &trend.title,
            Chart::Paths(paths) => &paths.title,
            Chart::Shares(shares) => &shares.title,
        }
    }

    /// Which of the towns it shows; nothing where it shows none by its kind.
    pub fn towns(&self) -> Option<TownsShown> {
        match self {
            Chart::Profile(factors) | Chart::Radar(factors) => Some(factors.towns),
            Chart::Heat(heat) => Some(heat.towns),
            Chart::Chronicle(chronicle) => Some(chronicle.towns),
            Chart::Paths(paths) => Some(paths.towns),
            Chart::Trend(_) | Chart::Shares(_) => None,
        }
    }

    /// That it leaves towns out, which is said beside it; nothing where it does not.
    pub fn left_out(&self, wording: &Wording<'_>) -> Option<String> {
        self.towns().and_then(|TownsShown { shown, all }| wording.towns_left(all, shown))
    }

    /// Alternative text: what it shows, with the main numbers, in one to three sentences.
    pub fn alt(&self, words: &Words) -> String {
        match self {
            Chart::Profile(factors) | Chart::Radar(factors) => factors.alt(words),
            Chart::Heat(heat) => heat.alt(words),
            Chart::Chronicle(chronicle) => chronicle.alt(words),
            Chart::Trend(trend) => trend.alt(words),
            Chart::Paths(paths) => paths.alt(words),
            Chart::Shares(shares) => shares.alt(),
        }
    }

    /// The same content in rows of text.
    pub fn table(&self, words: &Words) -> Table {
        match self {
            Chart::Profile(factors) | Chart::Radar(factors) => factors.table(words),
            Chart::Heat(heat) => heat.table(words),
            Chart::Chronicle(chronicle) => chronicle.table(words),
            Chart::Trend(trend) => trend.table(),
            Chart::Paths(paths) => paths.table(words),
            Chart::Shares(shares) => shares.table(),
        }
    }
}
