//! Layout of the radar: an axis for each factor, a line for the own hall and for each town, broken where a value is
//! missing. No areas are filled: they would grow with the square of a score.

use std::f64::consts::{FRAC_PI_2, TAU};

use super::MarkId;
use super::factors::{FactorRow, Factors, Own};
use super::legend::{Item, Key, Legend, caption};
use super::scene::{Anchor, Point, Rect, SOLID, SYMBOL_RADIUS, Scene, Size, Type, block};
use super::style::{BODY, CAPTION, Dash, Ink, LABEL, LEAST_WIDTH, NOTE, SMALLEST, Symbol, dash_of_town};
use crate::text::measure::{Weight, width};
use crate::text::{Fitted, fit, longest};

/// Narrower than this the legend stands under the plot.
const BESIDE: f64 = 360.0;
/// Between plot and legend.
const GAP: f64 = 20.0;
const LEAST_RADIUS: f64 = 56.0;
/// From the outer ring to the names.
const CLEAR: f64 = 9.0;
/// Where 0 stands, as a share of the radius: zeros of several factors stay apart, and differ from nothing.
const ZERO: f64 = 0.14;
/// From a mark to the next one beside it at the same value.
const PITCH: f64 = 8.4;
const OWN_RADIUS: f64 = 3.6;

/// Lays `factors` out.
pub(super) fn layout(factors: &Factors, size: Size) -> Scene {
    let frame = Frame::new(factors, size);
    let mut scene = Scene::new(Size { width: frame.width, height: frame.height });
    frame.rings(&mut scene);
    frame.names(&mut scene);
    let places = frame.places();
    for (i, peer) in factors.peers.iter().enumerate() {
        let ink = Ink::Town(peer.place);
        frame.line(&mut scene, &places[i + 1], ink, 1.5, dash_of_town(peer.place));
    }
    frame.line(&mut scene, &places[0], Ink::Own, 2.5, SOLID);
    frame.levels(&mut scene, &places);
    frame.marks(&mut scene, &places);
    frame.beside(&mut scene);
    scene
}

/// All measures of one radar.
struct Frame<'a> {
    factors: &'a Factors,
    width: f64,
    height: f64,
    centre: Point,
    radius: f64,
    names: Vec<Fitted>,
    legend: Legend,
    legend_at: Point,
    caption: Vec<String>,
    caption_top: f64,
}

impl<'a> Frame<'a> {
    fn new(factors: &'a Factors, size: Size) -> Self {
        let width = size.width.max(LEAST_WIDTH);
        let is_beside = width >= BESIDE;
        let plot = if is_beside { width * 0.69 } else { width };
        let (caption, caption_height) = caption(&factors.caption, width);
        let fitted = |r: &FactorRow| fit(&r.name, plot * 0.25, 2, SMALLEST..=BODY, Weight::Regular);
        let names: Vec<Fitted> = factors.rows.iter().map(fitted).collect();
        let words = factors.rows.iter().map(|row| under(factors, row));
        let boxes: Vec<NameBox> = words
            .zip(&names)
            .enumerate()
            .map(|(i, (word, name))| NameBox::new(word, name, angle(i as f64, names.len())))
            .collect();
        let room = size.height - caption_height - 8.0;
        let radius = boxes.iter().map(|b| b.radius(plot / 2.0, room / 2.0 - 3.0)).fold(plot / 2.0 - 4.0, f64::min);
        let radius = radius.min(room / 2.0 - 4.0).max(LEAST_RADIUS);
        let half = boxes.iter().map(|b| b.reach(radius)).fold(radius + 6.0, f64::max);
        let wide = boxes.iter().map(|b| b.side(radius)).fold(radius + 6.0, f64::max).min(plot / 2.0);
        // The legend stands beside what is drawn, not at the other end of the card.
        let legend_left = if is_beside { 2.0 * wide + GAP } else { 0.0 };
        let legend =
            Legend::new(legend_items(factors), (width - legend_left).min(if is_beside { 190.0 } else { width }));
        let mut body = 2.0 * half + 6.0;
        let (legend_top, centre_y) = if is_beside {
            body = body.max(legend.height).max(room);
            (((body - legend.height) / 2.0).max(0.0), body / 2.0)
        } else {
            let above = body;
            body += legend.height + 6.0;
            (above + 6.0, above / 2.0)
        };
        let legend_at = Point::new(legend_left, legend_top);
        let centre = Point::new(if is_beside { wide } else { width / 2.0 }, centre_y);
        let caption_top = body + 5.0;
        let height = caption_top + caption_height + 3.0;
        Frame { factors, width, height, centre, radius, names, legend, legend_at, caption, caption_top }
    }

    fn angle(&self, i: usize) -> f64 {
        angle(i as f64, self.factors.rows.len())
    }

    /// How far from the centre a value stands, in points.
    fn reach(&self, value: f64) -> f64 {
        self.radius * (ZERO + (1.0 - ZERO) * value.clamp(0.0, 5.0) / 5.0)
    }

    fn at(&self, angle: f64, distance: f64) -> Point {
        self.centre.plus(angle.cos() * distance, angle.sin() * distance)
    }

    fn rings(&self, scene: &mut Scene) {
        for level in 0..=5_u8 {
            let radius = self.reach(f64::from(level));
            let points = (0..=120).map(|i| self.at(TAU * f64::from(i) / 120.0, radius)).collect();
            scene.path(points, Ink::Line, if level == 0 { 1.25 } else { 0.75 }, SOLID);
        }
        for i in 0..self.factors.rows.len() {
            let angle = self.angle(i);
            scene.line(self.at(angle, self.reach(0.0)), self.at(angle, self.radius), Ink::Line, 0.75);
        }
    }

    /// The numbers of the rings, on a ground over the lines: one that is crossed out can't be read.
    fn levels(&self, scene: &mut Scene, places: &[Vec<Option<Point>>]) {
        let numbers = self.numbers(self.direction(places));
        for (at, text) in &numbers {
            let half = width(text, SMALLEST, Weight::Regular) / 2.0 + 1.5;
            let (left, right) = (at.x - half, at.x + half);
            scene.fill(Rect { left, top: at.y - 4.5, right, bottom: at.y + 4.5 }, Ink::Surface);
        }
        // All grounds first: in a small radar one would reach into the number before it.
        for (at, text) in &numbers {
            scene.text(text, at.plus(0.0, -SMALLEST / 2.0), Anchor::Middle, NOTE);
        }
    }

    /// Where the numbers stand in this direction.
    fn numbers(&self, angle: f64) -> [(Point, String); 6] {
        [0_u8, 1, 2, 3, 4, 5].map(|level| (self.at(angle, self.reach(f64::from(level))), level.to_string()))
    }

    /// The direction in which the numbers stand, between two axes: where the fewest are under a mark, of these where the
    /// fewest cut the own line, and of these where they cut the fewest others.
    fn direction(&self, places: &[Vec<Option<Point>>]) -> f64 {
        /// From the middle of a number to a line that runs past it, and to the middle of a mark beside it.
        const PAST: f64 = 5.0;
        const BESIDE_MARK: f64 = 9.0;
        /// From one axis to the next.
        const SHARES: [f64; 5] = [0.5, 0.42, 0.58, 0.34, 0.66];
        let n = self.factors.rows.len().max(2);
        // A mark ends in an arrow, which is as far from its middle as it is long.
        let arrow = |i: usize, at: Point| at.plus(angle(i as f64, n).cos() * 8.0, angle(i as f64, n).sin() * 8.0);
        let of_series = |series: &Vec<Option<Point>>| {
            let there = series.iter().enumerate().filter_map(|(i, at)| Some((i, (*at)?)));
            there.flat_map(|(i, at)| [at, arrow(i, at)]).collect::<Vec<Point>>()
        };
        let marks: Vec<Point> = places.iter().flat_map(of_series).collect();
        let lines = &places[..=self.factors.peers.len()];
        let cost = |(i, share): (usize, f64)| {
            let numbers = self.numbers(angle(i as f64 + share, n));
            let is_cut = |series: &&Vec<Option<Point>>, at: Point| {
                let line = series.get(i).copied().flatten().zip(series.get((i + 1) % n).copied().flatten());
                line.is_some_and(|(from, to)| distance(at, from, to) < PAST)
            };
            let count = |is_hit: &dyn Fn(Point) -> bool| numbers.iter().filter(|(at, _)| is_hit(*at)).count();
            let hidden = count(&|at| marks.iter().any(|mark| distance(at, *mark, *mark) < BESIDE_MARK));
            let own = count(&|at| lines.iter().take(1).any(|series| is_cut(&series, at)));
            let others = count(&|at| lines.iter().skip(1).any(|series| is_cut(&series, at)));
            (hidden, own, others)
        };
        let all = SHARES.into_iter().flat_map(|share| (0..n).map(move |i| (i, share)));
        let (i, share) = all.min_by_key(|place| cost(*place)).unwrap_or((0, SHARES[0]));
        angle(i as f64 + share, n)
    }

    fn names(&self, scene: &mut Scene) {
        for (i, (row, name)) in self.factors.rows.iter().zip(&self.names).enumerate() {
            let angle = self.angle(i);
            let word = under(self.factors, row);
            let names = block(name.lines.len(), name.size);
            let height = NameBox::new(word, name, angle).height;
            let edge = self.at(angle, self.radius + CLEAR);
            // At the top the block stands on its place, at the bottom it hangs from it, at the sides it is centred.
            let top = edge.y - height * (1.0 - angle.sin()) / 2.0;
            let anchor = match angle.cos() {
                c if c > 0.1 => Anchor::Start,
                c if c < -0.1 => Anchor::End,
                _ => Anchor::Middle,
            };
            let at = Point::new(edge.x, top);
            scene.lines(&name.lines, at, anchor, Type { size: name.size, ..LABEL });
            if let Some(word) = word {
                scene.text(word, at.plus(0.0, names), anchor, NOTE);
            }
        }
    }

    /// Where the own marks stand, those of each town, and last the targets: beside one another where their values coincide.
    fn places(&self) -> Vec<Vec<Option<Point>>> {
        let mut places = vec![vec![None; self.factors.rows.len()]; self.factors.peers.len() + 2];
        for (i, row) in self.factors.rows.iter().enumerate() {
            let angle = self.angle(i);
            let mut taken: Vec<(f64, f64)> = Vec::new();
            for (series, value) in values(row).into_iter().enumerate() {
                let Some(value) = value else { continue };
                let reach = self.reach(value);
                let is_free = |side: f64| taken.iter().all(|(r, s)| (r - reach).abs() >= PITCH || *s != side);
                let side = SIDES.into_iter().find(|s| is_free(*s)).unwrap_or(0.0);
                taken.push((reach, side));
                let place = self.at(angle, reach).plus(-angle.sin() * side * PITCH, angle.cos() * side * PITCH);
                places[series][i] = Some(place);
            }
        }
        places
    }

    /// Joins neighbours that both have a value; past a gap nothing is joined.
    fn line(&self, scene: &mut Scene, places: &[Option<Point>], ink: Ink, width: f64, dash: Dash) {
        let n = places.len();
        // Two axes are neighbours once, not on both sides.
        for i in 0..if n < 3 { n.saturating_sub(1) } else { n } {
            if let (Some(from), Some(to)) = (places[i], places[(i + 1) % n]) {
                scene.path(vec![from, to], ink, width, dash);
            }
        }
    }

    fn marks(&self, scene: &mut Scene, places: &[Vec<Option<Point>>]) {
        for (i, row) in self.factors.rows.iter().enumerate() {
            let angle = self.angle(i);
            for ((peer, lower), place) in self.factors.peers.iter().zip(&row.peers).zip(&places[1..]) {
                let (Some(lower), Some(at)) = (*lower, place[i]) else { continue };
                let ink = Ink::Town(peer.place);
                if lower.mean < 5.0 {
                    let direction = (angle.cos(), angle.sin());
                    scene.whisker(at.plus(direction.0 * 4.0, direction.1 * 4.0), direction, ink);
                }
                scene.symbol(Symbol::of_town(peer.place), at, SYMBOL_RADIUS, ink);
                let what = MarkId::Factor { factor: row.factor.clone(), town: Some(peer.id.clone()) };
                scene.mark(Rect::around(at, SYMBOL_RADIUS), what, self.factors.peer_label(row, peer, lower));
            }
            if let Some(at) = places[self.factors.peers.len() + 1][i] {
                scene.flag(at, Ink::Own);
            }
            let at = places[0][i].inspect(|at| scene.dot(*at, OWN_RADIUS, Ink::Own));
            let at = at.unwrap_or_else(|| self.at(angle, self.radius + CLEAR));
            let what = MarkId::Factor { factor: row.factor.clone(), town: None };
            scene.mark(Rect::around(at, OWN_RADIUS), what, self.factors.own_label(row));
        }
    }

    /// The legend beside the plot, and the caption below.
    fn beside(&self, scene: &mut Scene) {
        self.legend.draw(scene, self.legend_at);
        scene.lines(&self.caption, Point::new(0.0, self.caption_top), Anchor::Start, CAPTION);
    }
}

/// How far `at` is from the line between two points.
fn distance(at: Point, from: Point, to: Point) -> f64 {
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let along = ((at.x - from.x) * dx + (at.y - from.y) * dy) / (dx * dx + dy * dy).max(1e-9);
    let near = from.plus(dx * along.clamp(0.0, 1.0), dy * along.clamp(0.0, 1.0));
    (at.x - near.x).hypot(at.y - near.y)
}

/// What stands under the name of a factor: why it has no score, or that its targets are reached.
fn under<'a>(factors: &'a Factors, row: &'a FactorRow) -> Option<&'a str> {
    match &row.own {
        Own::Missing(word) => Some(word),
        Own::Score { .. } => row.has_reached().then_some(factors.headings.reached.as_str()),
    }
}

/// What a factor's name takes beside its axis, in points.
struct NameBox {
    width: f64,
    height: f64,
    /// Of the axis: how far it goes sideways, and up or down, both 0.0 to 1.0.
    aside: f64,
    along: f64,
}

impl NameBox {
    /// With `word` under it.
    fn new(word: Option<&str>, name: &Fitted, angle: f64) -> NameBox {
        let names = longest(&name.lines, name.size, Weight::Regular);
        let (word, line) = word.map_or((0.0, 0.0), |word| (width(word, SMALLEST, Weight::Regular), block(1, SMALLEST)));
        NameBox {
            width: names.max(word),
            height: block(name.lines.len(), name.size) + line,
            aside: angle.cos().abs(),
            along: angle.sin().abs(),
        }
    }

    /// The largest radius with which the name stays within `wide` and `high` of the centre.
    fn radius(&self, wide: f64, high: f64) -> f64 {
        let limit = |room: f64, share: f64| if share > 0.1 { room / share - CLEAR } else { f64::INFINITY };
        limit(wide - self.width - 1.0, self.aside).min(limit(high - self.height * (1.0 + self.along) / 2.0, self.along))
    }

    /// How far at the side of the centre the name ends.
    fn side(&self, radius: f64) -> f64 {
        let width = if self.aside > 0.1 { self.width } else { self.width / 2.0 };
        (radius + CLEAR) * self.aside + width + 1.0
    }

    /// How far above or below the centre the name ends.
    fn reach(&self, radius: f64) -> f64 {
        (radius + CLEAR) * self.along + self.height * (1.0 + self.along) / 2.0
    }
}

/// The direction of an axis out of `count`, clockwise from the top.
fn angle(axis: f64, count: usize) -> f64 {
    TAU * axis / count.max(1) as f64 - FRAC_PI_2
}

/// The sides of an axis in the order in which marks take them, in pitches.
const SIDES: [f64; 11] = [0.0, 1.0, -1.0, 2.0, -2.0, 3.0, -3.0, 4.0, -4.0, 5.0, -5.0];

/// The own value, those of the towns, and the target.
fn values(row: &FactorRow) -> Vec<Option<f64>> {
    let own = match row.own {
        Own::Score { mean, .. } => Some(mean),
        Own::Missing(_) => None,
    };
    std::iter::once(own).chain(row.peers.iter().map(|p| p.map(|l| l.mean))).chain([row.flag()]).collect()
}

fn legend_items(factors: &Factors) -> Vec<Item> {
    let item = |key, text: &str| Item { key, text: text.to_owned() };
    let mut items = vec![item(Key::OwnLine, &factors.own)];
    items.extend(factors.target_items().filter(|item| item.key == Key::Target));
    items.extend(factors.peers.iter().map(|p| item(Key::TownLine(p.place), &p.name)));
    items.extend(factors.lower_item());
    let is_broken = |row: &FactorRow| matches!(row.own, Own::Missing(_)) || row.peers.iter().any(Option::is_none);
    if factors.rows.iter().any(is_broken) {
        items.push(item(Key::Gap, &factors.headings.gap));
    }
    items
}
