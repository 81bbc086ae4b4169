//! Layout of the ways by kind of step: a row for each factor, the towns beside one another, in each its steps from left to
//! right with arrows where the document gives an order. What no order joins is divided from the rest.

use super::legend::{Item, Key, Legend, caption};
use super::paths::{PathStep, Paths, Way};
use super::scene::{Anchor, Point, Rect, SOLID, Scene, Size, Type, block};
use super::style::{BODY, CAPTION, Ink, LABEL, LEAST_WIDTH, SMALL, SMALLEST, Symbol, VALUE};
use super::{MarkId, Place};
use crate::text::measure::Weight;
use crate::text::{Fitted, fit, longest};

const LEAST_NAME: f64 = 30.0;
/// From one column of steps to the next: where less is left further towns go below, and more parts them.
const LEAST_PITCH: f64 = 12.5;
const MOST_PITCH: f64 = 42.0;
/// What a division takes of a column.
const DIVISION: f64 = 0.6;
/// At both ends of a town's way.
const EDGE: f64 = 3.0;
/// Half the width of a mark.
const RADIUS: f64 = 3.2;
/// Between a band of towns and the next.
const BAND: f64 = 10.0;

/// What the rows take.
#[derive(Clone, Copy)]
struct Rows {
    /// The lowest one, and what each further step at one place takes of it.
    least: f64,
    stacked: f64,
    /// Beyond its name.
    beside: f64,
    /// The largest name, and how many lines it may take.
    name: f64,
    lines: usize,
    /// Between the last and the legend.
    after: f64,
}

const ROWS: Rows = Rows { least: 16.0, stacked: 9.0, beside: 3.0, name: BODY, lines: 2, after: 6.0 };
/// All of them in sight at once, from afar.
const ROWS_ON_WALL: Rows = Rows { least: 10.2, stacked: 7.2, beside: 1.0, name: SMALL, lines: 1, after: 2.0 };

/// Lays `paths` out.
pub(super) fn layout(paths: &Paths, size: Size, place: Place) -> Scene {
    let width = size.width.max(LEAST_WIDTH);
    let look = if place == Place::Wall { ROWS_ON_WALL } else { ROWS };
    let name = |n: &String| fit(n, width * 0.24, look.lines, SMALLEST..=look.name, Weight::Regular);
    let names: Vec<Fitted> = paths.factors.iter().map(name).collect();
    let left = names.iter().map(|n| longest(&n.lines, n.size, Weight::Regular)).fold(LEAST_NAME, f64::max) + 8.0;
    let mut scene = Scene::new(Size { width, height: 0.0 });
    let (bands, pitch) = bands(&paths.ways, width - left);
    let mut y = 0.0;
    for (nth, band) in bands.into_iter().enumerate() {
        let top = if nth == 0 { 0.0 } else { y + BAND };
        y = Band::new(band, (&names, look), (left, width), top, pitch).draw(&mut scene);
    }
    y += look.after;
    let item = |key, text: &str| Item { key, text: text.to_owned() };
    let legend = [item(Key::Arrow, &paths.signs.arrow), item(Key::Divider, &paths.signs.divider)];
    let legend = Legend::new(legend.into(), width);
    legend.draw(&mut scene, Point::new(0.0, y));
    y += legend.height;
    if place != Place::Wall {
        let (lines, height) = caption(&paths.caption, width);
        scene.lines(&lines, Point::new(0.0, y + 4.0), Anchor::Start, CAPTION);
        y += height + 4.0;
    }
    let is_free = place != Place::Wall;
    scene.size.height = if is_free { (y + 3.0).max(size.height) } else { y + 1.0 };
    scene
}

/// The towns in as few bands as leave the steps room, and the room from one step to the next.
fn bands(ways: &[Way], room: f64) -> (Vec<&[Way]>, f64) {
    let split = |count: usize| ways.chunks(ways.len().div_ceil(count).max(1)).collect::<Vec<_>>();
    let pitch = |band: &&[Way]| {
        let columns: f64 = band.iter().map(columns).sum();
        (room - 2.0 * EDGE * band.len() as f64) / columns.max(1.0)
    };
    let least = |bands: &[&[Way]]| bands.iter().map(pitch).fold(MOST_PITCH, f64::min);
    let most = ways.len().max(1);
    let bands = (1..most).map(split).find(|bands| least(bands) >= LEAST_PITCH).unwrap_or_else(|| split(most));
    let pitch = least(&bands);
    (bands, pitch)
}

/// How many columns a way takes, divisions among them.
fn columns(way: &Way) -> f64 {
    let parts = way.strands.iter().filter(|columns| **columns > 0).count();
    let columns: usize = way.strands.iter().sum();
    (columns as f64 + DIVISION * parts.saturating_sub(1) as f64).max(2.0)
}

/// Some towns beside one another.
struct Band<'a> {
    ways: &'a [Way],
    names: &'a [Fitted],
    stacked: f64,
    left: f64,
    right: f64,
    top: f64,
    heads: Vec<Fitted>,
    pitch: f64,
    /// Where each row starts, and the last ends.
    rows: Vec<f64>,
}

impl<'a> Band<'a> {
    fn new(
        ways: &'a [Way],
        (names, look): (&'a [Fitted], Rows),
        (left, right): (f64, f64),
        top: f64,
        pitch: f64,
    ) -> Band<'a> {
        let head = |way: &Way| {
            let room = columns(way) * pitch + 2.0 * EDGE - 12.0;
            fit(&way.peer.name, room, 2, SMALLEST..=BODY, Weight::Bold)
        };
        let heads: Vec<Fitted> = ways.iter().map(head).collect();
        let head = heads.iter().map(|head| block(head.lines.len(), head.size)).fold(block(1, BODY), f64::max);
        let mut rows = vec![top + head + 4.0];
        for (factor, name) in names.iter().enumerate() {
            let most = ways.iter().map(|way| tallest(way, factor)).max().unwrap_or_default().max(1);
            let needed = (most as f64 - 1.0) * look.stacked + look.least;
            rows.push(rows[factor] + needed.max(block(name.lines.len(), name.size) + look.beside));
        }
        Band { ways, names, stacked: look.stacked, left, right, top, heads, pitch, rows }
    }

    /// Draws it; gives back where it ends.
    fn draw(&self, scene: &mut Scene) -> f64 {
        let (first, last) = (self.rows[0], self.rows[self.rows.len() - 1]);
        let mut right = self.left;
        for way in self.ways {
            right += columns(way) * self.pitch + 2.0 * EDGE;
        }
        let right = right.min(self.right);
        for (factor, name) in self.names.iter().enumerate() {
            let (top, bottom) = (self.rows[factor], self.rows[factor + 1]);
            if factor % 2 == 0 {
                scene.fill(Rect { left: 0.0, top, right, bottom }, Ink::Band);
            }
            let at = Point::new(2.0, f64::midpoint(top, bottom));
            scene.lines_around(&name.lines, at, Anchor::Start, Type { size: name.size, ..LABEL });
        }
        for y in [first, last] {
            scene.line(Point::new(0.0, y), Point::new(right, y), Ink::Line, 0.75);
        }
        let mut x = self.left;
        for (way, head) in self.ways.iter().zip(&self.heads) {
            scene.line(Point::new(x, self.top), Point::new(x, last), Ink::Line, 0.75);
            let ink = Ink::Town(way.peer.place);
            scene.symbol(Symbol::of_town(way.peer.place), Point::new(x + 6.5, self.top + BODY / 2.0 + 1.0), 3.4, ink);
            let at = Point::new(x + 12.0, self.top + 1.0);
            scene.lines(&head.lines, at, Anchor::Start, Type { size: head.size, ..VALUE });
            self.way(scene, way, x + EDGE);
            x += columns(way) * self.pitch + 2.0 * EDGE;
        }
        last
    }

    fn way(&self, scene: &mut Scene, way: &Way, left: f64) {
        let places: Vec<Point> = way.steps.iter().map(|step| self.place(way, step, left)).collect();
        let mut x = 0.0;
        for columns in way.strands.iter().filter(|columns| **columns > 0) {
            if x > 0.0 {
                let at = left + (x + DIVISION / 2.0) * self.pitch;
                let (top, bottom) = (self.rows[0] + 2.0, self.rows[self.rows.len() - 1] - 2.0);
                scene.path(vec![Point::new(at, top), Point::new(at, bottom)], Ink::Second, 0.75, &[1.2, 2.2]);
                x += DIVISION;
            }
            x += *columns as f64;
        }
        let ink = Ink::Town(way.peer.place);
        for (to, step) in way.steps.iter().enumerate() {
            for from in &step.before {
                arrow(scene, (places[*from], places[to]), &places, ink);
            }
        }
        for (step, at) in way.steps.iter().zip(&places) {
            scene.symbol(Symbol::of_town(way.peer.place), *at, RADIUS, ink);
            let what = MarkId::Milestone { town: way.peer.id.clone(), milestone: step.milestone.clone() };
            scene.mark(Rect::around(*at, RADIUS), what, step.label.clone());
        }
    }

    /// Where a step stands: in the row of its factor, below others that stand at the same place.
    fn place(&self, way: &Way, step: &PathStep, left: f64) -> Point {
        let before = way.strands[..step.strand].iter().filter(|columns| **columns > 0);
        let before: f64 = before.map(|columns| *columns as f64 + DIVISION).sum();
        let here: Vec<&PathStep> = way.steps.iter().filter(|other| is_beside(other, step)).collect();
        let nth = here.iter().position(|other| other.milestone == step.milestone).unwrap_or_default();
        let middle = f64::midpoint(self.rows[step.factor], self.rows[step.factor + 1]);
        let y = middle + self.stacked * (nth as f64 - (here.len() as f64 - 1.0) / 2.0);
        Point::new(left + (before + step.rank as f64 + 0.5) * self.pitch, y)
    }
}

fn is_beside(a: &PathStep, b: &PathStep) -> bool {
    (a.factor, a.strand, a.rank) == (b.factor, b.strand, b.rank)
}

/// How many steps of `factor` stand at one place of the way at most.
fn tallest(way: &Way, factor: usize) -> usize {
    let steps = way.steps.iter().filter(|step| step.factor == factor);
    steps.map(|step| way.steps.iter().filter(|other| is_beside(other, step)).count()).max().unwrap_or_default()
}

/// An arrow from one step to a later one, bent where it would lead over another.
fn arrow(scene: &mut Scene, (from, to): (Point, Point), all: &[Point], ink: Ink) {
    const BENDS: [f64; 9] = [0.0, 5.0, -5.0, 9.0, -9.0, 13.0, -13.0, 18.0, -18.0];
    const POINTS: usize = 24;
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let length = dx.hypot(dy).max(1e-6);
    let curve = |bend: f64| -> Vec<Point> {
        let middle = Point::new(f64::midpoint(from.x, to.x), f64::midpoint(from.y, to.y));
        let over = middle.plus(-dy / length * bend * 2.0, dx / length * bend * 2.0);
        let at = |i: usize| {
            let t = i as f64 / POINTS as f64;
            let mix = |a: f64, b: f64, c: f64| (1.0 - t).powi(2) * a + 2.0 * t * (1.0 - t) * b + t * t * c;
            Point::new(mix(from.x, over.x, to.x), mix(from.y, over.y, to.y))
        };
        (0..=POINTS).map(at).collect()
    };
    let near = |a: Point, b: Point, reach: f64| (a.x - b.x).hypot(a.y - b.y) < reach;
    let is_clear = |points: &Vec<Point>| {
        let others = all.iter().filter(|at| **at != from && **at != to);
        let mut others = others.filter(|other| points.iter().any(|at| near(*at, **other, RADIUS + 1.2)));
        others.next().is_none()
    };
    let points = BENDS.map(curve).into_iter().find(is_clear).unwrap_or_else(|| curve(0.0));
    let is_between = |at: &Point| !near(*at, from, RADIUS + 0.6) && !near(*at, to, RADIUS + 1.0);
    let points: Vec<Point> = points.into_iter().filter(is_between).collect();
    let (Some(tip), Some(before)) = (points.last().copied(), points.iter().rev().nth(1).copied()) else { return };
    scene.arrowhead(tip, (tip.x - before.x, tip.y - before.y), ink);
    scene.path(points, ink, 1.0, SOLID);
}
