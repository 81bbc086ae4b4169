//! What a layout gives: shapes and texts in points, and where each value stands. Drawing and hit regions both read it,
//! so they can't disagree.

use super::style::{Dash, Ink, LEADING, Symbol};
use super::{Mark, MarkId};
use crate::text::measure::width;
use crate::text::{Weight, single_line};

/// Width and height in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    pub width: f64,
    pub height: f64,
}

/// A place in points from the upper left corner, y downward.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

/// An upright rectangle in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

/// On which side of its x a text lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// One line of text.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    pub text: String,
    /// x of the anchor, y of the top of the em box.
    pub at: Point,
    pub size: f64,
    pub weight: Weight,
    pub anchor: Anchor,
    pub ink: Ink,
}

/// Something to draw, in points.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A filled polygon.
    Area {
        corners: Vec<Point>,
        ink: Ink,
    },
    /// A line through points, `width` points wide.
    Line {
        points: Vec<Point>,
        ink: Ink,
        width: f64,
        dash: Dash,
    },
    /// A filled circle.
    Dot {
        centre: Point,
        radius: f64,
        ink: Ink,
    },
    Text(Label),
}

/// A chart laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// What was asked for, or what the content needs.
    pub size: Size,
    /// First at the back.
    pub shapes: Vec<Shape>,
    pub marks: Vec<Mark>,
    /// How far from the top what is to stay in sight reaches while the rest is scrolled; 0 where that is nothing.
    pub head: f64,
}

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Type {
    /// In points.
    pub size: f64,
    pub weight: Weight,
    pub ink: Ink,
}

/// Solid.
pub const SOLID: Dash = &[];

/// Half the width of a town's mark, in points.
pub const SYMBOL_RADIUS: f64 = 3.4;

impl Scene {
    /// Nothing yet, of this size.
    pub fn new(size: Size) -> Scene {
        Scene { size, shapes: Vec::new(), marks: Vec::new(), head: 0.0 }
    }

    /// The texts, in drawing order.
    pub fn labels(&self) -> impl Iterator<Item = &Label> {
        self.shapes.iter().filter_map(|s| match s {
            Shape::Text(label) => Some(label),
            _ => None,
        })
    }

    /// A straight line.
    pub fn line(&mut self, from: Point, to: Point, ink: Ink, width: f64) {
        self.path(vec![from, to], ink, width, SOLID);
    }

    /// A line through points.
    pub fn path(&mut self, points: Vec<Point>, ink: Ink, width: f64, dash: Dash) {
        self.shapes.push(Shape::Line { points, ink, width, dash });
    }

    /// A filled polygon.
    pub fn area(&mut self, corners: Vec<Point>, ink: Ink) {
        self.shapes.push(Shape::Area { corners, ink });
    }

    /// A filled rectangle.
    pub fn fill(&mut self, rect: Rect, ink: Ink) {
        self.area(rect.corners().to_vec(), ink);
    }

    /// The outline of a rectangle.
    pub fn frame(&mut self, rect: Rect, ink: Ink, width: f64) {
        let [a, b, c, d] = rect.corners();
        self.path(vec![a, b, c, d, a], ink, width, SOLID);
    }

    /// A filled circle.
    pub fn dot(&mut self, centre: Point, radius: f64, ink: Ink) {
        self.shapes.push(Shape::Dot { centre, radius, ink });
    }

    /// The outline of a circle, with nothing of what is behind it in sight within.
    pub fn ring(&mut self, centre: Point, radius: f64, ink: Ink) {
        self.dot(centre, radius, ink);
        self.dot(centre, radius - 1.3, Ink::Surface);
    }

    /// A town's mark: hollow, `radius` points around `centre`.
    pub fn symbol(&mut self, symbol: Symbol, centre: Point, radius: f64, ink: Ink) {
        let mut corners: Vec<Point> =
            symbol.corners().iter().map(|(x, y)| centre.plus(x * radius, y * radius)).collect();
        self.area(corners.clone(), Ink::Surface);
        // Two corners more close the outline with a join and not with two ends.
        corners.extend([corners[0], corners[1]]);
        self.path(corners, ink, 1.3, SOLID);
    }

    /// The sign that the value is a lower bound: a small arrow from `from` toward more, `dx`, `dy` a unit vector.
    pub fn whisker(&mut self, from: Point, (dx, dy): (f64, f64), ink: Ink) {
        const LENGTH: f64 = 5.0;
        const HEAD: f64 = 2.2;
        let tip = from.plus(dx * LENGTH, dy * LENGTH);
        let wing = |side: f64| tip.plus(-dx * HEAD - dy * HEAD * side * 0.8, -dy * HEAD + dx * HEAD * side * 0.8);
        self.line(from, tip, ink, 1.0);
        self.path(vec![wing(1.0), tip, wing(-1.0)], ink, 1.0, SOLID);
    }

    /// The head of an arrow that ends at `tip`, going `way`.
    pub fn arrowhead(&mut self, tip: Point, way: (f64, f64), ink: Ink) {
        const LENGTH: f64 = 3.6;
        const HALF: f64 = 1.7;
        let length = way.0.hypot(way.1).max(1e-6);
        let (dx, dy) = (way.0 / length, way.1 / length);
        let back = tip.plus(-dx * LENGTH, -dy * LENGTH);
        self.area(vec![tip, back.plus(-dy * HALF, dx * HALF), back.plus(dy * HALF, -dx * HALF)], ink);
    }

    /// The sign of a target: a flag whose pole stands at `at`.
    pub fn flag(&mut self, at: Point, ink: Ink) {
        self.line(at.plus(0.0, -4.2), at.plus(0.0, 4.0), ink, 1.4);
        self.area(vec![at.plus(0.0, -4.4), at.plus(5.8, -2.0), at.plus(0.0, 0.4)], ink);
    }

    /// The sign that a target is reached, around `centre`.
    pub fn tick(&mut self, centre: Point, ink: Ink) {
        self.path(vec![centre.plus(-3.4, 0.2), centre.plus(-0.9, 2.7), centre.plus(3.6, -2.7)], ink, 1.6, SOLID);
    }

    /// One line of text, its em box starting at `at.y`.
    pub fn text(&mut self, text: &str, at: Point, anchor: Anchor, style: Type) {
        let text = single_line(text).trim().to_owned();
        if !text.is_empty() {
            let Type { size, weight, ink } = style;
            self.shapes.push(Shape::Text(Label { text, at, size, weight, anchor, ink }));
        }
    }

    /// Lines of text below one another, the first at `at.y`; gives back the y below the last.
    pub fn lines(&mut self, lines: &[String], at: Point, anchor: Anchor, style: Type) -> f64 {
        for (i, line) in lines.iter().enumerate() {
            self.text(line, at.plus(0.0, i as f64 * style.size * LEADING), anchor, style);
        }
        at.y + block(lines.len(), style.size)
    }

    /// Lines of text of which the middle is at `at.y`.
    pub fn lines_around(&mut self, lines: &[String], at: Point, anchor: Anchor, style: Type) {
        let top = at.y - (block(lines.len(), style.size) - style.size * (LEADING - 1.0)) / 2.0;
        self.lines(lines, Point { x: at.x, y: top }, anchor, style);
    }

    /// Notes where a value stands.
    pub fn mark(&mut self, rect: Rect, what: MarkId, label: String) {
        self.marks.push(Mark { rect, what, label });
    }
}

/// The height of so many lines of text, in points.
pub fn block(lines: usize, size: f64) -> f64 {
    lines as f64 * size * LEADING
}

impl Point {
    /// A place.
    pub const fn new(x: f64, y: f64) -> Point {
        Point { x, y }
    }

    /// Moved by so much.
    pub fn plus(self, dx: f64, dy: f64) -> Point {
        Point { x: self.x + dx, y: self.y + dy }
    }
}

impl Rect {
    /// The square that reaches `radius` points around `centre`.
    pub fn around(centre: Point, radius: f64) -> Rect {
        Rect { left: centre.x - radius, top: centre.y - radius, right: centre.x + radius, bottom: centre.y + radius }
    }

    /// Its middle.
    pub fn centre(self) -> Point {
        Point { x: f64::midpoint(self.left, self.right), y: f64::midpoint(self.top, self.bottom) }
    }

    /// Clockwise from the upper left.
    pub fn corners(self) -> [Point; 4] {
        let Rect { left, top, right, bottom } = self;
        [Point::new(left, top), Point::new(right, top), Point::new(right, bottom), Point::new(left, bottom)]
    }

    /// Whether both share more than an edge.
    pub fn meets(self, other: Rect) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// Whether `other` lies in it.
    pub fn holds(self, other: Rect) -> bool {
        self.left <= other.left && other.right <= self.right && self.top <= other.top && other.bottom <= self.bottom
    }
}

impl Label {
    /// The em box of the text.
    pub fn rect(&self) -> Rect {
        let width = width(&self.text, self.size, self.weight);
        let left = match self.anchor {
            Anchor::Start => self.at.x,
            Anchor::Middle => self.at.x - width / 2.0,
            Anchor::End => self.at.x - width,
        };
        Rect { left, top: self.at.y, right: left + width, bottom: self.at.y + self.size }
    }
}
