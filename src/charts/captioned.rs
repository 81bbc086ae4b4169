//! A chart by itself, as it is saved or copied: under its title and over whose and of which day it is, with a margin.

use super::scene::{Label, Point, Scene, Shape, Size, Type};
use super::style::{Ink, LEADING, SMALL};
use super::{Anchor, Chart};
use crate::text::{Weight, wrap};

/// Around everything, in points.
const MARGIN: f64 = 12.0;
/// Between title, chart and what stands below.
const GAP: f64 = 8.0;

const TITLE: Type = Type { size: 12.0, weight: Weight::Bold, ink: Ink::Text };
const ABOUT: Type = Type { size: SMALL, weight: Weight::Regular, ink: Ink::Second };

/// `chart` as wide as `size` with its margins, and higher by what stands around it; nothing below where `about` is empty.
pub(super) fn layout(chart: &Chart, about: &str, size: Size) -> Scene {
    let room = size.width - 2.0 * MARGIN;
    let inner = chart.layout(Size { width: room, ..size });
    let room = inner.size.width;
    let lines = |text: &str, of: Type| wrap(text, room, of.size, of.weight, &[]);
    let above = if chart.title().is_empty() { Vec::new() } else { lines(chart.title(), TITLE) };
    let below = if about.is_empty() { Vec::new() } else { lines(about, ABOUT) };
    let height = |lines: &[String], of: Type| lines.len() as f64 * of.size * LEADING;
    let head = MARGIN + if above.is_empty() { 0.0 } else { height(&above, TITLE) + GAP };
    let foot = head + inner.size.height + if below.is_empty() { 0.0 } else { GAP };
    let mut scene = Scene::new(Size { width: room + 2.0 * MARGIN, height: foot + height(&below, ABOUT) + MARGIN });
    scene.shapes = inner.shapes.into_iter().map(|shape| moved(shape, MARGIN, head)).collect();
    for (lines, of, top) in [(above, TITLE, MARGIN), (below, ABOUT, foot)] {
        let label = |(line, text): (usize, String)| {
            let at = Point { x: MARGIN, y: top + line as f64 * of.size * LEADING };
            Shape::Text(Label { text, at, size: of.size, weight: of.weight, anchor: Anchor::Start, ink: of.ink })
        };
        scene.shapes.extend(lines.into_iter().enumerate().map(label));
    }
    scene
}

fn moved(shape: Shape, dx: f64, dy: f64) -> Shape {
    let all = |points: Vec<Point>| points.into_iter().map(|point| point.plus(dx, dy)).collect();
    match shape {
        Shape::Area { corners, ink } => Shape::Area { corners: all(corners), ink },
        Shape::Line { points, ink, width, dash } => Shape::Line { points: all(points), ink, width, dash },
        Shape::Dot { centre, radius, ink } => Shape::Dot { centre: centre.plus(dx, dy), radius, ink },
        Shape::Text(label) => Shape::Text(Label { at: label.at.plus(dx, dy), ..label }),
    }
}
