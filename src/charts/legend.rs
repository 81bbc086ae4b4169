//! Legends: what each mark means, set in lines as wide as there is room.

use super::heat::Cell;
use super::scene::{Anchor, Point, Rect, Scene, Type, block};
use super::style::{Dash, Ink, SMALL, SMALLEST, Symbol, dash_of_town};
use crate::text::Weight;
use crate::text::{longest, wrap};

/// What is shown before the words.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Key {
    Own,
    /// The own hall in an earlier round.
    Then,
    OwnLine,
    /// The bounds of the own score.
    Range,
    /// The flag of a target.
    Target,
    /// The sign of targets that are reached.
    Reached,
    Town(usize),
    TownLine(usize),
    /// The arrow of a lower bound.
    Lower,
    /// A sign of the chart itself, such as `–`.
    Sign(&'static str),
    /// A broken line: no value.
    Gap,
    /// A line from one mark to another.
    Way(Dash),
    /// What leads from a step to a later one.
    Arrow,
    /// What parts steps that no order joins.
    Divider,
    /// A cell of a heat map.
    Cell(Cell),
}

/// A key with its meaning.
pub(super) struct Item {
    pub key: Key,
    pub text: String,
}

/// Items with their places, ready to be drawn from an origin.
pub(super) struct Legend {
    placed: Vec<(Point, Key, Vec<String>)>,
    pub height: f64,
}

/// Between items.
const GAP: f64 = 14.0;
/// Between lines.
const SPACE: f64 = 3.5;

const STYLE: Type = Type { size: SMALL, weight: Weight::Regular, ink: Ink::Text };

impl Legend {
    /// Sets `items` in lines of at most `max` points.
    pub fn new(items: Vec<Item>, max: f64) -> Legend {
        let mut placed = Vec::new();
        let (mut x, mut y, mut high) = (0.0, 0.0, 0.0_f64);
        for Item { key, text } in items {
            let lines = wrap(&text, max - key.width(), SMALL, Weight::Regular, &[]);
            let wide = key.width() + longest(&lines, SMALL, Weight::Regular);
            if x > 0.0 && x + wide > max {
                (x, y, high) = (0.0, y + high + SPACE, 0.0);
            }
            high = high.max(block(lines.len(), SMALL));
            placed.push((Point::new(x, y), key, lines));
            x += wide + GAP;
        }
        Legend { placed, height: y + high }
    }

    /// Draws it with its upper left corner at `at`.
    pub fn draw(&self, scene: &mut Scene, at: Point) {
        for (place, key, lines) in &self.placed {
            let at = at.plus(place.x, place.y);
            key.draw(scene, at.plus(key.width() / 2.0 - 2.0, SMALL / 2.0));
            scene.lines(lines, at.plus(key.width(), 0.0), Anchor::Start, STYLE);
        }
    }
}

impl Key {
    /// What it takes of a line, with the space behind it, in points.
    fn width(&self) -> f64 {
        match self {
            Key::Own | Key::Then | Key::Target | Key::Reached | Key::Town(_) | Key::Sign(_) => 12.5,
            Key::Lower | Key::Divider => 13.0,
            Key::OwnLine | Key::Range | Key::TownLine(_) | Key::Gap | Key::Way(_) | Key::Arrow | Key::Cell(_) => 23.0,
        }
    }

    /// Draws it around `centre`.
    fn draw(&self, scene: &mut Scene, centre: Point) {
        let (left, right) = (centre.plus(-8.0, 0.0), centre.plus(8.0, 0.0));
        match self {
            Key::Own => scene.dot(centre, 3.8, Ink::Own),
            Key::Then => scene.ring(centre, 3.8, Ink::Own),
            Key::Arrow => {
                scene.line(left, right, Ink::Second, 1.0);
                scene.arrowhead(right, (1.0, 0.0), Ink::Second);
            }
            Key::Divider => {
                scene.path(vec![centre.plus(0.0, -5.0), centre.plus(0.0, 5.0)], Ink::Second, 0.75, &[1.2, 2.2]);
            }
            Key::Way(dash) => scene.path(vec![left, right], Ink::Text, 1.0, dash),
            Key::OwnLine => {
                scene.line(left, right, Ink::Own, 2.5);
                scene.dot(centre, 3.2, Ink::Own);
            }
            Key::Range => {
                scene.line(left, right, Ink::Own, 2.0);
                for end in [left, right] {
                    scene.line(end.plus(0.0, -3.0), end.plus(0.0, 3.0), Ink::Own, 1.2);
                }
            }
            Key::Target => scene.flag(centre.plus(-2.5, 0.0), Ink::Own),
            Key::Reached => scene.tick(centre, Ink::Own),
            Key::Town(place) => scene.symbol(Symbol::of_town(*place), centre, 3.8, Ink::Town(*place)),
            Key::TownLine(place) => {
                scene.path(vec![left, right], Ink::Town(*place), 1.5, dash_of_town(*place));
                scene.symbol(Symbol::of_town(*place), centre, 3.4, Ink::Town(*place));
            }
            Key::Lower => scene.whisker(centre.plus(-3.0, 0.0), (1.0, 0.0), Ink::Second),
            Key::Gap => {
                scene.line(left, left.plus(5.0, 0.0), Ink::Second, 1.5);
                scene.line(right.plus(-5.0, 0.0), right, Ink::Second, 1.5);
            }
            Key::Cell(cell) => {
                let Point { x, y } = centre;
                cell.draw(scene, Rect { left: x - 9.0, top: y - 5.0, right: x + 9.0, bottom: y + 5.0 }, SMALLEST);
            }
            Key::Sign(sign) => {
                let style = Type { ink: Ink::Second, ..STYLE };
                scene.text(sign, centre.plus(0.0, -SMALL / 2.0), Anchor::Middle, style);
            }
        }
    }
}

/// The caption set to `max` points, as lines and their height.
pub(super) fn caption(text: &str, max: f64) -> (Vec<String>, f64) {
    let lines = wrap(text, max, SMALL, Weight::Regular, &[]);
    let height = block(lines.len(), SMALL);
    (lines, height)
}
