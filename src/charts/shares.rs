//! The shares that every municipality reported: halls like ours, the prefecture or the nation as dots along a scale of 0 to 100, our own below them. A
//! distribution and no ranking: nobody in it has a name, and nothing is counted from either end.

use super::legend::{Item, Key, Legend, caption};
use super::scene::{Anchor, Point, Rect, Scene, Size, Type, block};
use super::style::{BODY, CAPTION, Ink, LABEL, LEAST_WIDTH, NOTE, SMALL, SMALLEST};
use super::{Chart, Table};
use crate::catalogue::Reported;
use crate::findings::NationalText;
use crate::i18n::Words;
use crate::scoring::{Circle, Figure, National};
use crate::text::{Weight, wrap};

/// The shares of a hall among halls like it. All texts are in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Shares {
    pub title: String,
    pub caption: String,
    pub rows: Vec<ShareRow>,
    /// What the marks mean: own, others, the middle.
    legend: [String; 3],
    /// What it shows, in sentences.
    alt: String,
    /// Every indicator, those by yes or no as well.
    table: Table,
}

/// One share.
#[derive(Clone, Debug, PartialEq)]
pub struct ShareRow {
    pub name: String,
    /// 0.0 to 100.0; nothing where it is not published.
    pub own: Option<f64>,
    pub own_text: String,
    /// Those of the circle, 0.0 to 100.0, ascending.
    pub others: Vec<f64>,
    pub middle: Option<f64>,
    pub middle_text: String,
}

/// Of the width, what names take.
const NAMES: f64 = 0.3;
/// Beside the scale, for half of its last label.
const AFTER: f64 = 16.0;
/// Half the width of the dots of others, and of our own.
const OTHER: f64 = 2.0;
const OWN: f64 = 3.8;
/// From dot to dot where several stand at one place; closer where they would stand higher than `HIGHEST`.
const PITCH: f64 = 4.6;
const HIGHEST: f64 = 26.0;
/// Below the line of the others: our own, and what it says.
const BELOW: f64 = 13.0;
const SCALE: [f64; 5] = [0.0, 25.0, 50.0, 75.0, 100.0];

const VALUE: Type = Type { size: SMALL, weight: Weight::Bold, ink: Ink::Text };

/// The shares of the hall among those of a circle of `national`, by the place of the circle; nothing where the hall has no
/// row.
pub fn shares(national: &National<'_>, text: &NationalText, circle: usize, words: &Words) -> Option<Chart> {
    let (own_head, head) = (text.own_head()?, text.circle_head(circle));
    let (which, _) = national.own.and(national.circles.get(circle))?;
    let row = |(row, said): (&crate::scoring::NationalRow<'_>, &crate::findings::NationalRowText)| {
        let figure = row.figures.get(circle)?;
        let Figure::Shares(others) = figure else { return None };
        Some(ShareRow {
            name: said.name.clone(),
            own: match row.own {
                Some(Reported::Percent { share, .. }) => Some(share),
                _ => None,
            },
            own_text: said.own.clone().unwrap_or_default(),
            others: others.clone(),
            middle: figure.percent(),
            middle_text: said.figures.get(circle)?.clone(),
        })
    };
    let rows: Vec<ShareRow> = national.rows.iter().zip(&text.rows).filter_map(row).collect();
    let said = |row: &ShareRow| {
        let args = [
            ("name", row.name.as_str().into()),
            ("own", row.own_text.as_str().into()),
            ("middle", row.middle_text.as_str().into()),
        ];
        words.format("chart-shares-alt-row", &args)
    };
    let all = rows.iter().map(said).collect::<Vec<_>>().join(&words.get("chart-list-separator"));
    let is_among = if *which == Circle::Alike { "no" } else { "yes" };
    let args = [("circle", head.into()), ("rows", all.into()), ("among", is_among.into())];
    Some(Chart::Shares(Shares {
        title: words.format("chart-shares-title", &args),
        caption: words.format("chart-shares-caption", &args),
        legend: [own_head.to_owned(), head.to_owned(), words.get("chart-shares-middle")],
        alt: words.format("chart-shares-alt", &args),
        table: national_table(text),
        rows,
    }))
}

/// Every indicator with what the hall and those of each circle answered.
pub fn national_table(text: &NationalText) -> Table {
    let row = |row: &crate::findings::NationalRowText| {
        let lead = [row.name.clone(), row.as_of.clone()];
        lead.into_iter().chain(row.own.clone()).chain(row.cells.iter().cloned()).collect()
    };
    Table { header: text.head.clone(), rows: text.rows.iter().map(row).collect() }
}

impl Shares {
    pub(super) fn alt(&self) -> String {
        self.alt.clone()
    }

    pub(super) fn table(&self) -> Table {
        self.table.clone()
    }
}

/// Lays `shares` out.
pub(super) fn layout(shares: &Shares, size: Size) -> Scene {
    let width = size.width.max(LEAST_WIDTH);
    let left = width * NAMES;
    let right = width - AFTER;
    let x = |share: f64| left + (right - left) * share.clamp(0.0, 100.0) / 100.0;
    let keys = [Key::Own, Key::Sign("•"), Key::Sign("|")];
    let items = keys.into_iter().zip(&shares.legend).map(|(key, text)| Item { key, text: text.clone() });
    let legend = Legend::new(items.collect(), width);
    let (caption, caption_height) = caption(&shares.caption, width);
    let mut scene = Scene::new(Size { width, height: 0.0 });
    let mut y = 4.0;
    for row in &shares.rows {
        y = row_at(&mut scene, row, y, (left, right), x);
    }
    for share in SCALE {
        let label = format!("{share}%");
        scene.text(&label, Point::new(x(share), y + 2.0), Anchor::Middle, NOTE);
    }
    y += block(1, SMALLEST) + 8.0;
    legend.draw(&mut scene, Point::new(0.0, y));
    y += legend.height + 4.0;
    scene.lines(&caption, Point::new(0.0, y), Anchor::Start, CAPTION);
    scene.size.height = y + caption_height + 3.0;
    scene
}

/// Draws a row from `top` on; gives back where it ends.
fn row_at(scene: &mut Scene, row: &ShareRow, top: f64, (left, right): (f64, f64), x: impl Fn(f64) -> f64) -> f64 {
    let places: Vec<(f64, usize)> = stacked(&row.others, &x);
    let most = places.iter().map(|(_, above)| above + 1).max().unwrap_or(1) as f64;
    let pitch = PITCH.min(HIGHEST / most);
    let base = top + 6.0 + most * pitch;
    let bottom = base + BELOW;
    scene.fill(Rect { left, top: base - 0.4, right, bottom: base + 0.4 }, Ink::Line);
    for share in SCALE {
        scene.line(Point::new(x(share), base - 3.0), Point::new(x(share), base + 3.0), Ink::Line, 0.75);
    }
    for (at, above) in places {
        let centre = Point::new(at, base - OTHER - 1.0 - above as f64 * pitch);
        scene.dot(centre, OTHER, Ink::Second);
    }
    if let Some(middle) = row.middle {
        scene.line(Point::new(x(middle), base - 9.0), Point::new(x(middle), base + 5.0), Ink::Text, 1.6);
    }
    if let Some(own) = row.own {
        scene.dot(Point::new(x(own), base + 7.0), OWN, Ink::Own);
    }
    let names = wrap(&row.name, left - 10.0, BODY, Weight::Regular, &[]);
    let below = scene.lines(&names, Point::new(0.0, top + 4.0), Anchor::Start, LABEL);
    let below = scene.lines(
        &wrap(&row.own_text, left - 10.0, SMALL, Weight::Bold, &[]),
        Point::new(0.0, below),
        Anchor::Start,
        VALUE,
    );
    let middle = wrap(&row.middle_text, left - 10.0, SMALLEST, Weight::Regular, &[]);
    let below = scene.lines(&middle, Point::new(0.0, below), Anchor::Start, NOTE);
    bottom.max(below) + 6.0
}

/// Where the dot of each share stands: its x, and how many stand below it at the same place.
fn stacked(shares: &[f64], x: impl Fn(f64) -> f64) -> Vec<(f64, usize)> {
    let mut places: Vec<(f64, usize)> = Vec::with_capacity(shares.len());
    for share in shares {
        let at = x(*share);
        // Ascending, so what would touch this one is the last place.
        let place = match places.last() {
            Some((last, above)) if at - last < 2.0 * OTHER => (*last, above + 1),
            _ => (at, 0),
        };
        places.push(place);
    }
    places
}
