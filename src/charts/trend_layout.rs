//! Layout of the trend: a row for each factor, the two rounds below each other, joined where both have a score. A round
//! without a score says so in its lane. Which round stands first, in lanes, columns and legend, says [`Side::BOTH`].

use super::factors::Own;
use super::legend::{Item, Key, Legend, caption};
use super::scene::{Anchor, Point, Rect, SOLID, Scene, Size, Type, block};
use super::style::{BODY, CAPTION, Dash, Ink, LABEL, LEAST_WIDTH, NOTE, SMALL, SMALLEST, VALUE};
use super::trend::{Joined, Side, Trend, TrendRow};
use super::{MarkId, Place};
use crate::text::measure::{Weight, width as text_width};
use crate::text::{Fitted, balance, fit, longest, splits_at_phrases};

/// The lowest row, and from its middle to the middle of a lane; there are more rows on a wall.
const ROW: f64 = 23.0;
const ROW_ON_WALL: f64 = 18.0;
const LANE: f64 = 4.8;
const LANE_ON_WALL: f64 = 4.2;
/// Rows grow no further than by this.
const MOST_SPARE: f64 = 14.0;
/// Half the width of a mark.
const RADIUS: f64 = 3.4;
/// Left of 0 on the scale, and right of 5.
const BEFORE: f64 = 9.0;
const AFTER: f64 = 12.0;
const LEAST_NAME: f64 = 36.0;
/// Between columns, and the narrowest.
const GAP: f64 = 6.0;
const COLUMN: f64 = 26.0;
/// The way from one score to the other where it is not what moved.
const BROKEN: Dash = &[2.5, 2.0];

/// Lays `trend` out; higher than `size` where its rows need it.
pub(super) fn layout(trend: &Trend, size: Size, place: Place) -> Scene {
    let frame = Frame::new(trend, size, place);
    let mut scene = Scene::new(Size { width: frame.width, height: frame.height });
    frame.grid(&mut scene);
    for i in 0..trend.rows.len() {
        frame.row(&mut scene, i);
    }
    frame.legend.draw(&mut scene, Point::new(0.0, frame.legend_top));
    let at = Point::new(0.0, frame.legend_top + frame.legend.height + 4.0);
    scene.lines(&frame.caption, at, Anchor::Start, CAPTION);
    scene
}

/// All measures of one trend.
struct Frame<'a> {
    trend: &'a Trend,
    width: f64,
    height: f64,
    /// x of 0 and of 5.
    zero: f64,
    five: f64,
    /// The middles of the columns: each round, by how much it moved.
    columns: [f64; 3],
    top: f64,
    /// The height of a row, and from its middle to the middle of a lane.
    row: f64,
    lane: f64,
    names: Vec<Fitted>,
    /// Names of the levels under the scale; empty where they are not shown, or would not fit.
    axis: Vec<Vec<String>>,
    legend: Legend,
    legend_top: f64,
    caption: Vec<String>,
}

impl<'a> Frame<'a> {
    fn new(trend: &'a Trend, size: Size, place: Place) -> Self {
        let width = size.width.max(LEAST_WIDTH);
        let lines = if place == Place::Wall { 1 } else { 2 };
        let names: Vec<Fitted> =
            trend.rows.iter().map(|r| fit(&r.name, width * 0.24, lines, SMALLEST..=BODY, Weight::Regular)).collect();
        let name = names.iter().map(|n| longest(&n.lines, n.size, Weight::Regular)).fold(LEAST_NAME, f64::max);
        let head = |text: &str| text_width(text, SMALLEST, Weight::Regular);
        let [first, second] = [0, 1].map(|place| head(&trend.sides[place]).max(COLUMN) + GAP);
        let moved = trend.rows.iter().map(|row| text_width(&row.moved, SMALL, Weight::Regular));
        let moved = moved.fold(head(&trend.moved), f64::max) + GAP + 2.0;
        let right = width - first - second - moved;
        let columns = [first / 2.0, first + second / 2.0, first + second + moved / 2.0].map(|middle| right + middle);
        let (zero, five) = (name + 8.0 + BEFORE, right - AFTER);
        let top = block(1, SMALLEST) + 4.0;
        let step = (five - zero) / 5.0;
        let is_roomy = place != Place::Wall
            && trend.ladder.iter().all(|n| splits_at_phrases(n, step - 4.0, SMALLEST, Weight::Regular));
        let level = |n: &String| balance(n, step - 4.0, SMALLEST, Weight::Regular, &[]);
        let axis: Vec<_> = trend.ladder.iter().filter(|_| is_roomy).map(level).collect();
        let axis_lines = axis.iter().map(Vec::len).max().unwrap_or(0);
        let legend = Legend::new(items(trend, place, is_roomy), width);
        let said = match place {
            Place::Paper => format!("{}{}", trend.who, trend.caption),
            Place::Screen => trend.caption.clone(),
            Place::Wall => String::new(),
        };
        let (caption, caption_height) = caption(&said, width);
        let caption_height = if said.is_empty() { 0.0 } else { caption_height + 4.0 };
        let below = 3.0 + block(1, SMALL) + block(axis_lines, SMALLEST) + 5.0 + legend.height + caption_height + 3.0;
        let count = trend.rows.len().max(1) as f64;
        let (least, lane) = if place == Place::Wall { (ROW_ON_WALL, LANE_ON_WALL) } else { (ROW, LANE) };
        let tallest = names.iter().map(|n| block(n.lines.len(), n.size) + 2.0).fold(least, f64::max);
        let row = ((size.height - top - below) / count).clamp(tallest, tallest + MOST_SPARE);
        let height = top + row * count + below;
        let legend_top = height - 3.0 - caption_height - legend.height;
        Frame { trend, width, height, zero, five, columns, top, row, lane, names, axis, legend, legend_top, caption }
    }

    fn x(&self, value: f64) -> f64 {
        self.zero + (self.five - self.zero) * value.clamp(0.0, 5.0) / 5.0
    }

    fn row_top(&self, row: usize) -> f64 {
        self.top + self.row * row as f64
    }

    fn grid(&self, scene: &mut Scene) {
        let bottom = self.row_top(self.trend.rows.len().max(1));
        for row in (0..self.trend.rows.len()).step_by(2) {
            let top = self.row_top(row);
            scene.fill(Rect { left: 0.0, top, right: self.width, bottom: top + self.row }, Ink::Band);
        }
        for level in 0..=5_u8 {
            let x = self.x(f64::from(level));
            scene.line(Point::new(x, self.top), Point::new(x, bottom), Ink::Line, 0.75);
            let at = Point::new(x, bottom + 3.0);
            scene.text(&level.to_string(), at, Anchor::Middle, Type { size: SMALL, ..VALUE });
            let name = self.axis.get(usize::from(level)).map_or(&[][..], Vec::as_slice);
            scene.lines(name, at.plus(0.0, block(1, SMALL)), Anchor::Middle, NOTE);
        }
        for y in [self.top, bottom] {
            scene.line(Point::new(0.0, y), Point::new(self.width, y), Ink::Line, 0.75);
        }
        for (head, x) in self.trend.sides.iter().chain([&self.trend.moved]).zip(self.columns) {
            scene.text(head, Point::new(x, 0.0), Anchor::Middle, NOTE);
        }
    }

    fn row(&self, scene: &mut Scene, place: usize) {
        let row = &self.trend.rows[place];
        let middle = self.row_top(place) + self.row / 2.0;
        let name = &self.names[place];
        scene.lines_around(&name.lines, Point::new(2.0, middle), Anchor::Start, Type { size: name.size, ..LABEL });
        let [upper, lower] = [middle - self.lane, middle + self.lane];
        if let [Own::Score { mean: first, .. }, Own::Score { mean: second, .. }] = &row.scores {
            let (from, to) = (Point::new(self.x(*first), upper), Point::new(self.x(*second), lower));
            let dash = if row.joined == Joined::Whole { SOLID } else { BROKEN };
            scene.path(vec![from, to], Ink::Text, 1.0, dash);
        }
        for (side, y) in Side::BOTH.into_iter().zip([upper, lower]) {
            self.side(scene, row, (side, y), if place.is_multiple_of(2) { Ink::Band } else { Ink::Surface });
        }
        let numbers = Side::BOTH.map(|side| (row.score(side), if side == Side::Now { VALUE } else { LABEL }));
        let moved = (row.moved.clone(), Type { size: SMALL, ..LABEL });
        for ((text, style), x) in numbers.into_iter().chain([moved]).zip(self.columns) {
            scene.text(&text, Point::new(x, middle - style.size / 2.0), Anchor::Middle, style);
        }
    }

    /// The mark of a round with its bounds, or why there is none, on a row of the color `ground`.
    fn side(&self, scene: &mut Scene, row: &TrendRow, (side, y): (Side, f64), ground: Ink) {
        let rect = match &row.scores[side.place()] {
            Own::Score { mean, bounds } => {
                let (width, end) = if side == Side::Now { (2.0, 3.0) } else { (1.0, 2.4) };
                if bounds.low < bounds.high {
                    let (low, high) = (Point::new(self.x(bounds.low), y), Point::new(self.x(bounds.high), y));
                    scene.line(low, high, Ink::Own, width);
                    for at in [low, high] {
                        scene.line(at.plus(0.0, -end), at.plus(0.0, end), Ink::Own, 1.0);
                    }
                }
                let centre = Point::new(self.x(*mean), y);
                match side {
                    Side::Then => scene.ring(centre, RADIUS, Ink::Own),
                    Side::Now => scene.dot(centre, RADIUS, Ink::Own),
                }
                Rect::around(centre, RADIUS)
            }
            Own::Missing(word) => {
                let at = Point::new(self.x(0.0) + 6.0, y - SMALLEST / 2.0);
                let word = row.missing[side.place()].as_ref().unwrap_or(word);
                let width = text_width(word, SMALLEST, Weight::Regular);
                let rect = Rect { left: at.x, top: at.y, right: at.x + width, bottom: at.y + SMALLEST };
                // No line of the scale goes through it.
                scene.fill(Rect { left: rect.left - 1.5, right: rect.right + 1.5, ..rect }, ground);
                scene.text(word, at, Anchor::Start, NOTE);
                rect
            }
        };
        let what = MarkId::Round { factor: row.factor.clone(), side };
        scene.mark(rect, what, self.trend.label(row, side));
    }
}

fn items(trend: &Trend, place: Place, is_roomy: bool) -> Vec<Item> {
    let item = |key, text: &str| Item { key, text: text.to_owned() };
    let key = |side: Side| if side == Side::Now { Key::Own } else { Key::Then };
    let rounds = Side::BOTH.into_iter().zip(&trend.sides).map(|(side, name)| item(key(side), name));
    let has_bounds = trend.rows.iter().flat_map(|row| &row.scores).any(Own::has_bounds);
    let bounds = has_bounds.then(|| item(Key::Range, &trend.signs.bounds));
    let mut items: Vec<Item> = rounds.chain(bounds).collect();
    let ways = [(Joined::Whole, SOLID, &trend.signs.whole), (Joined::Broken, BROKEN, &trend.signs.broken)];
    for (joined, dash, text) in ways {
        // What a line that is whole means goes without saying where there are few words.
        let is_told = place != Place::Wall || joined == Joined::Broken;
        if is_told && trend.rows.iter().any(|row| row.joined == joined) {
            items.push(item(Key::Way(dash), text));
        }
    }
    if place != Place::Wall && !is_roomy {
        let levels = ["0", "1", "2", "3", "4", "5"].into_iter().zip(&trend.ladder);
        items.extend(levels.map(|(sign, name)| item(Key::Sign(sign), name)));
    }
    items
}
