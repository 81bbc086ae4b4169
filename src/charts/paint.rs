//! Drawing of a laid-out chart over any plotters backend, and into SVG.
//!
//! Coordinates of plotters are integers: the backend is `k` times finer than points, and every length is scaled by `k`.

use std::sync::OnceLock;

use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::register_font;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::scene::{Anchor, Label, Point, Scene, Shape, Size};
use super::style::{Dash, Ink};
use super::{Chart, captioned};
use crate::palette::{Palette, Rgb};
use crate::text::fonts::{BOLD, FAMILY, REGULAR};
use crate::text::measure::ASCENT;
use crate::text::{Weight, single_line};

/// What drawing gives over the backend `DB`.
pub type Drawn<DB> = Result<(), DrawingAreaErrorKind<<DB as DrawingBackend>::ErrorType>>;

/// plotters takes a text's size as that of its line box: this many times the em.
const LINE_BOX: f64 = 1.24;

/// Where a backend puts the baseline of a text anchored at its top, in ems below the anchor, as plotters' SVG does.
const TOP_TO_BASELINE: f64 = 0.76;

/// How much finer than a point the coordinates in the SVG are.
const SVG_SCALE: u32 = 4;

/// The chart as an SVG with real text, at `size` or what [`Chart::layout`] makes of it. The same chart gives the same
/// text.
pub fn svg(chart: &Chart, size: Size, palette: &Palette) -> String {
    svg_of(&chart.layout(size), chart.title(), palette)
}

/// The same as a picture by itself, as wide as `size`: under its title, with a margin, and over `about`, where that says
/// something.
pub fn captioned_svg(chart: &Chart, about: &str, size: Size, palette: &Palette) -> String {
    svg_of(&captioned::layout(chart, about, size), chart.title(), palette)
}

/// The same of a chart that was laid out for somewhere else.
pub fn svg_of(scene: &Scene, title: &str, palette: &Palette) -> String {
    let k = f64::from(SVG_SCALE);
    let fine = |length: f64| (length * k).ceil() as u32;
    let (width, height) = (fine(scene.size.width), fine(scene.size.height));
    let mut body = String::new();
    {
        let area = SVGBackend::with_string(&mut body, (width, height)).into_drawing_area();
        // Writing into a string has no way to fail.
        let _ = draw(scene, &area, palette, k).and_then(|()| area.present());
    }
    headed(&body, title, (width, height))
}

/// Draws `scene` on `area`, which is `k` times finer than points. Texts are anchored at the top, with their baseline 0.76
/// em below.
pub fn draw<DB: DrawingBackend>(scene: &Scene, area: &DrawingArea<DB, Shift>, palette: &Palette, k: f64) -> Drawn<DB> {
    register();
    area.fill(&colour(palette.of(Ink::Surface)))?;
    for shape in &scene.shapes {
        match shape {
            Shape::Area { corners, ink } => {
                let corners: Vec<_> = corners.iter().map(|p| fine(*p, k)).collect();
                area.draw(&Polygon::new(corners, colour(palette.of(*ink)).filled()))?;
            }
            Shape::Line { points, ink, width, dash } => {
                let style = stroke(palette.of(*ink), *width, k);
                for piece in dashes(points, dash) {
                    let piece: Vec<_> = piece.iter().map(|p| fine(*p, k)).collect();
                    area.draw(&PathElement::new(piece, style))?;
                }
            }
            Shape::Dot { centre, radius, ink } => {
                let radius = (radius * k).round() as i32;
                area.draw(&Circle::new(fine(*centre, k), radius, colour(palette.of(*ink)).filled()))?;
            }
            Shape::Text(label) => text(label, area, palette, k)?,
        }
    }
    Ok(())
}

fn text<DB: DrawingBackend>(label: &Label, area: &DrawingArea<DB, Shift>, palette: &Palette, k: f64) -> Drawn<DB> {
    let style = match label.weight {
        Weight::Regular => FontStyle::Normal,
        Weight::Bold => FontStyle::Bold,
    };
    let side = match label.anchor {
        Anchor::Start => HPos::Left,
        Anchor::Middle => HPos::Center,
        Anchor::End => HPos::Right,
    };
    let ink = colour(palette.of(label.ink));
    let style = TextStyle::from((FAMILY, label.size * k * LINE_BOX, style)).color(&ink).pos(Pos::new(side, VPos::Top));
    let at = label.at.plus(0.0, (ASCENT - TOP_TO_BASELINE) * label.size);
    area.draw(&Text::new(label.text.as_str(), fine(at, k), style))
}

/// plotters says the size in its own fine units: put the physical size, in points, and the name in their place.
fn headed(body: &str, title: &str, (width, height): (u32, u32)) -> String {
    let rest = body.split_once('>').map_or("", |(_, rest)| rest);
    let points = |fine: u32| f64::from(fine) / f64::from(SVG_SCALE);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"{}pt\" height=\"{}pt\" \
         viewBox=\"0 0 {width} {height}\" stroke-linejoin=\"round\" stroke-linecap=\"butt\">\n<title>{}</title>{rest}",
        points(width),
        points(height),
        escape(&single_line(title)),
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn fine(point: Point, k: f64) -> (i32, i32) {
    ((point.x * k).round() as i32, (point.y * k).round() as i32)
}

fn colour(Rgb(r, g, b): Rgb) -> RGBColor {
    RGBColor(r, g, b)
}

fn stroke(rgb: Rgb, width: f64, k: f64) -> ShapeStyle {
    ShapeStyle { color: colour(rgb).to_rgba(), filled: false, stroke_width: (width * k).round().max(1.0) as u32 }
}

/// The strokes of a broken line; the line itself where it is solid.
fn dashes(points: &[Point], dash: Dash) -> Vec<Vec<Point>> {
    if dash.is_empty() {
        return vec![points.to_vec()];
    }
    let mut pieces = Vec::new();
    let mut piece = Vec::new();
    let (mut turn, mut left) = (0, dash[0]);
    for pair in points.windows(2) {
        let (dx, dy) = (pair[1].x - pair[0].x, pair[1].y - pair[0].y);
        let length = dx.hypot(dy);
        let mut done = 0.0;
        while length > 0.0 && done < length {
            let at = |far: f64| pair[0].plus(dx * far / length, dy * far / length);
            let step = left.min(length - done);
            if turn % 2 == 0 {
                piece.push(at(done));
                piece.push(at(done + step));
            }
            (done, left) = (done + step, left - step);
            if left <= 1e-9 {
                turn += 1;
                left = dash[turn % dash.len()];
                if !piece.is_empty() {
                    pieces.push(std::mem::take(&mut piece));
                }
            }
        }
    }
    if !piece.is_empty() {
        pieces.push(piece);
    }
    pieces
}

/// Makes the faces known to plotters; only the first call does anything.
fn register() {
    static DONE: OnceLock<()> = OnceLock::new();
    DONE.get_or_init(|| {
        for (style, bytes) in [(FontStyle::Normal, REGULAR), (FontStyle::Bold, BOLD)] {
            // Fails on broken bytes only; these are the program's own, and text is measured here and not by plotters.
            let _ = register_font(FAMILY, style, bytes);
        }
    });
}
