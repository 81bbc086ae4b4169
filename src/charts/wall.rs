//! Layout of the profile for a wall: the same rows and marks, fewer words and larger, to be read from the back of a room.
//! Every text is as large as the smallest one may be at the size at which it is shown, or larger.

use super::factors::{Factors, Own};
use super::lanes::{Marks, Row, rows};
use super::legend::{Item, Key, Legend};
use super::scene::{Anchor, Point, Rect, Scene, Size, Type, block};
use super::style::{BODY, Ink, LABEL, NOTE, SMALL, SMALLEST, Symbol, VALUE};
use crate::i18n::format_score;
use crate::text::measure::{Weight, width as text_width};
use crate::text::{Fitted, fit, longest};

/// A little smaller beside the text than elsewhere: more rows on a wall.
const MARKS: Marks = Marks { own: 3.2, town: 2.7, pitch: 5.6, row: 14.0 };
/// On a slide, where the text is as large as what stands beside the chart: closer, and still larger than on a wall.
const ON_SLIDE: Marks = Marks { own: 2.8, town: 2.3, pitch: 4.8, row: 13.0 };
/// Left of 0 and right of 5 on the scale.
const BEFORE: f64 = 12.0;
const AFTER: f64 = 16.0;
/// Between columns.
const GAP: f64 = 6.0;
/// Above the rows, and above the legend.
const UNDER_HEADS: f64 = 2.0;
const OVER_LEGEND: f64 = 5.0;

/// Lays the rows of `factors` out; higher than `size` where their marks need it.
pub(super) fn layout(factors: &Factors, size: Size) -> Scene {
    let legend = Legend::new(items(factors), size.width);
    let mut scene = plot(factors, size, MARKS, OVER_LEGEND + legend.height);
    let top = scene.size.height - legend.height;
    legend.draw(&mut scene, Point::new(0.0, top));
    scene
}

/// The same for a slide, on which the legend stands apart in `beside` points.
pub(super) fn slide(factors: &Factors, size: Size, beside: f64) -> [Scene; 2] {
    let legend = Legend::new(items(factors), beside);
    let mut scene = Scene::new(Size { width: beside, height: legend.height + OVER_LEGEND });
    legend.draw(&mut scene, Point::new(0.0, OVER_LEGEND / 2.0));
    [plot(factors, size, ON_SLIDE, 0.0), scene]
}

/// The rows and what stands beside them, with `under` points left below.
fn plot(factors: &Factors, size: Size, sizes: Marks, under: f64) -> Scene {
    let width = size.width;
    let h = &factors.headings;
    let names: Vec<Fitted> =
        factors.rows.iter().map(|row| fit(&row.name, width * 0.24, 1, SMALLEST..=BODY, Weight::Regular)).collect();
    let name = names.iter().map(|name| longest(&name.lines, name.size, Weight::Regular)).fold(0.0, f64::max);
    let [score, answered] =
        [&h.score, &h.answered].map(|head| text_width(head, SMALLEST, Weight::Regular).max(18.0) + GAP);
    let right = width - score - answered;
    let (zero, five) = (name + GAP + BEFORE, right - AFTER);
    let x = |value: f64| zero + (five - zero) * value.clamp(0.0, 5.0) / 5.0;
    let top = block(1, SMALLEST) + UNDER_HEADS;
    let below = 2.0 + block(1, SMALL) + under;
    let rows = rows(factors, &names, x, sizes, (top, size.height - below));
    let bottom = rows.last().map_or(top, |row| row.top + row.height);
    let mut scene = Scene::new(Size { width, height: bottom + below });
    for row in rows.iter().step_by(2) {
        scene.fill(Rect { left: 0.0, top: row.top, right: width, bottom: row.top + row.height }, Ink::Band);
    }
    for level in 0..=5_u8 {
        let x = x(f64::from(level));
        scene.line(Point::new(x, top), Point::new(x, bottom), Ink::Line, 0.75);
        scene.text(&level.to_string(), Point::new(x, bottom + 2.0), Anchor::Middle, Type { size: SMALL, ..VALUE });
    }
    for y in [top, bottom] {
        scene.line(Point::new(0.0, y), Point::new(width, y), Ink::Line, 0.75);
    }
    let columns = [right + score / 2.0, right + score + answered / 2.0];
    for (head, x) in [&h.score, &h.answered].into_iter().zip(columns) {
        scene.text(head, Point::new(x, 0.0), Anchor::Middle, NOTE);
    }
    for ((place, row), name) in rows.iter().enumerate().zip(&names) {
        let middle = row.middle();
        scene.lines_around(&name.lines, Point::new(2.0, middle), Anchor::Start, Type { size: name.size, ..LABEL });
        marks(&mut scene, (factors, place, sizes), row, x);
        numbers(&mut scene, factors, place, middle, columns);
    }
    scene
}

/// The own mark and the towns', as many lanes below one another as they need.
fn marks(scene: &mut Scene, (factors, place, sizes): (&Factors, usize, Marks), row: &Row, x: impl Fn(f64) -> f64) {
    let values = &factors.rows[place];
    let y = |lane: usize| row.y(lane);
    match &values.own {
        Own::Score { mean, bounds } => {
            if bounds.low < bounds.high {
                let (low, high) = (Point::new(x(bounds.low), y(0)), Point::new(x(bounds.high), y(0)));
                scene.line(low, high, Ink::Own, 2.0);
                for end in [low, high] {
                    scene.line(end.plus(0.0, -3.0), end.plus(0.0, 3.0), Ink::Own, 1.2);
                }
            }
            scene.dot(Point::new(x(*mean), y(0)), sizes.own, Ink::Own);
        }
        Own::Missing(word) => {
            scene.text(word, Point::new(x(0.0) + 6.0, y(0) - SMALLEST / 2.0), Anchor::Start, NOTE);
        }
    }
    if let (Some(target), Some(lane)) = (values.flag(), row.target) {
        scene.flag(Point::new(x(target), y(lane)), Ink::Own);
    }
    let found = factors.peers.iter().zip(&values.peers).filter_map(|(peer, lower)| Some((peer, (*lower)?)));
    for ((peer, lower), lane) in found.zip(&row.lanes) {
        let (centre, ink) = (Point::new(x(lower.mean), y(*lane)), Ink::Town(peer.place));
        scene.symbol(Symbol::of_town(peer.place), centre, sizes.town, ink);
        if lower.mean < 5.0 {
            scene.whisker(centre.plus(sizes.town + 0.5, 0.0), (1.0, 0.0), ink);
        }
    }
}

/// The own score, and on how many answers it rests.
fn numbers(scene: &mut Scene, factors: &Factors, place: usize, middle: f64, columns: [f64; 2]) {
    let row = &factors.rows[place];
    let score = match &row.own {
        Own::Score { mean, .. } => format_score(*mean),
        Own::Missing(_) => "–".to_owned(),
    };
    let answered = format!("{}/{}", row.answered, row.asked);
    for ((text, style), x) in [(score, VALUE), (answered, Type { size: SMALL, ..LABEL })].into_iter().zip(columns) {
        scene.text(&text, Point::new(x, middle - style.size / 2.0), Anchor::Middle, style);
    }
    if row.has_reached() {
        scene.tick(Point::new(columns[0] + 13.0, middle), Ink::Own);
    }
}

fn items(factors: &Factors) -> Vec<Item> {
    let item = |key, text: &str| Item { key, text: text.to_owned() };
    let mut items = vec![item(Key::Own, &factors.own)];
    items.extend(factors.range_item());
    items.extend(factors.target_items());
    items.extend(factors.peers.iter().map(|peer| item(Key::Town(peer.place), &peer.name)));
    items.extend(factors.lower_item());
    items
}
