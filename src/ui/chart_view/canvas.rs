//! A plotters backend that keeps what is drawn on it as egui shapes and lines of text, in egui points from the chart's
//! upper left corner. Knows no place on the screen, and lays out no text.

use std::convert::Infallible;

use eframe::egui::epaint::PathShape;
use eframe::egui::{Align, Color32, FontId, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2};
use plotters::coord::Shift;
use plotters::prelude::{DrawingArea, IntoDrawingArea};
use plotters_backend::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
};

use super::polygon::filled;
use crate::charts::{Scene, draw};
use crate::palette::Palette;
use crate::text::measure::{Weight, width};
use crate::text::shown;
use crate::ui::theme::fonts::family;

/// How much finer than the chart's own points its coordinates are: less than a tenth of a pixel at any zoom.
const FINE: f64 = 32.0;
/// plotters takes a text's size as that of its line box: this many times the em.
const LINE_BOX: f64 = 1.24;
/// Where the baseline of a text anchored at its top lies, in ems below the anchor.
const TOP_TO_BASELINE: f32 = 0.76;

/// Something that was drawn, with the room it takes.
pub(super) struct Piece {
    pub rect: Rect,
    pub drawn: Drawn,
}

/// What was drawn.
pub(super) enum Drawn {
    Shape(Shape),
    Text(Line),
}

/// One line of text.
pub(super) struct Line {
    pub text: String,
    pub font: FontId,
    pub colour: Color32,
    /// On the baseline, on the side that `side` says.
    pub at: Pos2,
    pub side: Align,
}

/// `scene` drawn `magnification` times as large, for a screen with this many pixels to an egui point.
pub(super) fn record(scene: &Scene, palette: &Palette, magnification: f32, pixels_per_point: f32) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let fine = |length: f64| (length * FINE).ceil() as u32;
    let canvas = Canvas {
        pieces: &mut pieces,
        size: (fine(scene.size.width), fine(scene.size.height)),
        scale: magnification / FINE as f32,
        feather: 1.0 / pixels_per_point,
    };
    let area: DrawingArea<Canvas<'_>, Shift> = canvas.into_drawing_area();
    // A list in memory has no way to fail.
    let _ = draw(scene, &area, palette, FINE);
    drop(area);
    pieces
}

struct Canvas<'a> {
    pieces: &'a mut Vec<Piece>,
    size: (u32, u32),
    /// Egui points to a unit of plotters.
    scale: f32,
    /// How wide the edge of an area is, in egui points.
    feather: f32,
}

type Done = Result<(), DrawingErrorKind<Infallible>>;

impl Canvas<'_> {
    fn at(&self, (x, y): BackendCoord) -> Pos2 {
        Pos2::new(x as f32, y as f32) * self.scale
    }

    fn points(&self, path: impl IntoIterator<Item = BackendCoord>) -> Vec<Pos2> {
        path.into_iter().map(|c| self.at(c)).collect()
    }

    fn stroke(&self, style: &impl BackendStyle) -> Stroke {
        Stroke::new(style.stroke_width() as f32 * self.scale, colour(style.color()))
    }

    fn keep(&mut self, shape: Shape) -> Done {
        let rect = shape.visual_bounding_rect();
        self.pieces.push(Piece { rect, drawn: Drawn::Shape(shape) });
        Ok(())
    }
}

impl DrawingBackend for Canvas<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Done {
        Ok(())
    }

    fn present(&mut self) -> Done {
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, ink: BackendColor) -> Done {
        let rect = Rect::from_min_size(self.at(point), Vec2::splat(self.scale));
        self.keep(Shape::rect_filled(rect, 0.0, colour(ink)))
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Done {
        self.keep(Shape::line_segment([self.at(from), self.at(to)], self.stroke(style)))
    }

    fn draw_rect<S: BackendStyle>(&mut self, a: BackendCoord, b: BackendCoord, style: &S, fill: bool) -> Done {
        let rect = Rect::from_two_pos(self.at(a), self.at(b));
        self.keep(if fill {
            Shape::rect_filled(rect, 0.0, colour(style.color()))
        } else {
            Shape::rect_stroke(rect, 0.0, self.stroke(style), StrokeKind::Middle)
        })
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Done {
        let stroke = self.stroke(style);
        let mut points = self.points(path);
        let is_closed = close(&mut points);
        self.keep(match (points.as_slice(), upright(&points)) {
            ([from, to], _) => Shape::line_segment([*from, *to], stroke),
            (_, Some(rect)) if is_closed => Shape::rect_stroke(rect, 0.0, stroke, StrokeKind::Middle),
            _ if is_closed => PathShape::closed_line(points, stroke).into(),
            _ => PathShape::line(points, stroke).into(),
        })
    }

    fn draw_circle<S: BackendStyle>(&mut self, centre: BackendCoord, radius: u32, style: &S, fill: bool) -> Done {
        let (centre, radius) = (self.at(centre), radius as f32 * self.scale);
        self.keep(if fill {
            Shape::circle_filled(centre, radius, colour(style.color()))
        } else {
            Shape::circle_stroke(centre, radius, self.stroke(style))
        })
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, corners: I, style: &S) -> Done {
        let (corners, ink) = (self.points(corners), colour(style.color()));
        let shape = match upright(&corners) {
            Some(rect) => Some(Shape::rect_filled(rect, 0.0, ink)),
            None => filled(&corners, ink, self.feather),
        };
        shape.map_or(Ok(()), |shape| self.keep(shape))
    }

    #[expect(clippy::disallowed_methods, reason = "a chart says how large its text is")]
    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Done {
        let size = em(style) as f32 * self.scale;
        let at = self.at(at) + Vec2::new(0.0, TOP_TO_BASELINE * size);
        let text = shown(text);
        let wide = width(&text, f64::from(size), weight(style)) as f32;
        let side = match style.anchor().h_pos {
            HPos::Left => Align::Min,
            HPos::Center => Align::Center,
            HPos::Right => Align::Max,
        };
        let left = at.x - wide * side.to_factor();
        let rect = Rect::from_min_max(Pos2::new(left, at.y - size), Pos2::new(left + wide, at.y + size * 0.4));
        let line =
            Line { text, font: FontId::new(size, family(weight(style))), colour: colour(style.color()), at, side };
        self.pieces.push(Piece { rect: rect.expand(2.0), drawn: Drawn::Text(line) });
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        Ok((width(text, em(style), weight(style)).ceil() as u32, style.size().ceil() as u32))
    }
}

/// The size of text in units of plotters.
fn em(style: &impl BackendTextStyle) -> f64 {
    style.size() / LINE_BOX
}

fn weight(style: &impl BackendTextStyle) -> Weight {
    match style.style() {
        FontStyle::Bold => Weight::Bold,
        _ => Weight::Regular,
    }
}

#[expect(clippy::disallowed_methods, reason = "a chart's palette says what color this is")]
fn colour(BackendColor { alpha, rgb: (r, g, b) }: BackendColor) -> Color32 {
    Color32::from_rgba_unmultiplied(r, g, b, (alpha * 255.0).round() as u8)
}

/// Takes the corners away that a closed line repeats at its end, one or two; whether it is closed.
fn close(points: &mut Vec<Pos2>) -> bool {
    let n = points.len();
    let repeated = match points[..] {
        [a, b, .., c, d] if n > 4 && a == c && b == d => 2,
        [a, .., b] if n > 3 && a == b => 1,
        _ => 0,
    };
    points.truncate(n - repeated);
    repeated > 0
}

/// The rectangle of four corners with upright sides: egui puts its edges on pixels.
fn upright(corners: &[Pos2]) -> Option<Rect> {
    let [a, b, c, d] = *corners else { return None };
    let is_flat = |a: Pos2, b: Pos2| a.y == b.y && a.x != b.x;
    let is_steep = |a: Pos2, b: Pos2| a.x == b.x && a.y != b.y;
    let is_upright = is_flat(a, b) && is_steep(b, c) && is_flat(c, d) && is_steep(d, a)
        || is_steep(a, b) && is_flat(b, c) && is_steep(c, d) && is_flat(d, a);
    is_upright.then(|| Rect::from_two_pos(a, c))
}
