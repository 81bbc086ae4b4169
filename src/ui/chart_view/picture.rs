//! A chart laid out and drawn for the screen, kept until the chart, the room, the colours or the pixels change, so that a
//! frame only paints what is in sight.

use eframe::egui::{CornerRadius, Painter, Pos2, Rect, Stroke, StrokeKind, Ui, Vec2};

use super::canvas::{Drawn, Line, Piece, record};
use crate::charts::style::{Ink, SMALLEST};
use crate::charts::{Chart, MarkId, Size};
use crate::i18n::{Locale, Words};
use crate::palette::Palette;
use crate::ui::theme::{color, measure, type_size};
use crate::ui::widgets::focus::ring_at;

/// How many times as large as in print charts are on screen: their smallest text is the window's.
const MAGNIFICATION: f32 = type_size::SMALL / SMALLEST as f32;
/// The widest layout, in the chart's points: beyond it marks only move apart.
const WIDEST: f64 = 800.0;
/// The limits of the height of charts that take what they get, in the chart's points.
const LOWEST: f64 = 190.0;
const HIGHEST: f64 = 330.0;
/// Around a picture in its card, and over the profile, in egui points: with it all of the card is in sight where it can be.
const AROUND: f32 = 116.0;
const OVER_PROFILE: f32 = 190.0;
/// How much of the sight may be taken by what stays in it while the rest is scrolled.
const MOST_HEAD: f32 = 0.5;

/// How far around a mark it still answers to the pointer, in egui points.
const REACH: f32 = 8.0;
/// From a mark to the line around it.
const CLEAR: f32 = 3.0;

/// What a drawing was made for.
#[derive(Clone, PartialEq)]
struct CacheKey {
    chart: Chart,
    palette: Palette,
    asked: Size,
    pixels_per_point: f32,
    locale: Locale,
}

/// The room for a picture.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    pub width: f32,
    /// Height of what is seen of the screen at a time.
    pub sight: f32,
    pub pixels_per_point: f32,
}

/// A chart drawn, in egui points from its upper left corner.
pub(super) struct Picture {
    key: CacheKey,
    pub size: Vec2,
    pub marks: Vec<Spot>,
    /// The chart in words.
    pub alt: String,
    pieces: Vec<Piece>,
    /// How far from the top what stays in sight reaches.
    head: f32,
}

/// A mark in egui points.
pub(super) struct Spot {
    pub rect: Rect,
    pub what: MarkId,
    pub label: String,
}

/// Why a mark stands out.
#[derive(Clone, Copy)]
pub(super) enum Emphasis {
    /// The keyboard is on it.
    Focus,
    /// The pointer is on it.
    Hover,
}

impl Picture {
    /// The picture in `kept` if it is still the right one, else another in its place.
    pub fn keep<'a>(
        kept: &'a mut Option<Box<Picture>>,
        chart: &Chart,
        words: &Words,
        palette: &Palette,
        room: Room,
    ) -> &'a Picture {
        let (asked, pixels_per_point) = (asked(chart, room), room.pixels_per_point);
        let is_right = |p: &Picture| {
            let CacheKey { chart: c, palette: l, asked: a, pixels_per_point: k, locale } = &p.key;
            (*a, *k, *locale) == (asked, pixels_per_point, words.locale()) && l == palette && c == chart
        };
        if !kept.as_deref().is_some_and(is_right) {
            *kept = None;
        }
        kept.get_or_insert_with(|| {
            let (chart, palette) = (chart.clone(), palette.clone());
            Box::new(Picture::new(CacheKey { chart, palette, asked, pixels_per_point, locale: words.locale() }, words))
        })
    }

    fn new(key: CacheKey, words: &Words) -> Picture {
        let CacheKey { chart, palette, asked, pixels_per_point, .. } = &key;
        let scene = chart.screen(*asked);
        let spot = |mark: &crate::charts::Mark| {
            let crate::charts::Rect { left, top, right, bottom } = mark.rect;
            let at = |x: f64, y: f64| Pos2::new(x as f32, y as f32) * MAGNIFICATION;
            let rect = Rect::from_min_max(at(left, top), at(right, bottom));
            Spot { rect, what: mark.what.clone(), label: mark.label.clone() }
        };
        Picture {
            size: Vec2::new(scene.size.width as f32, scene.size.height as f32) * MAGNIFICATION,
            marks: scene.marks.iter().map(spot).collect(),
            alt: chart.alt(words),
            pieces: record(&scene, palette, MAGNIFICATION, *pixels_per_point),
            head: scene.head as f32 * MAGNIFICATION,
            key,
        }
    }

    /// The mark at `at`, or so near that it is meant.
    pub fn mark_at(&self, at: Pos2) -> Option<usize> {
        let is_meant = |spot: &Spot| spot.rect.expand(REACH).contains(at);
        let near = self.marks.iter().enumerate().filter(|(_, spot)| is_meant(spot));
        let away = |spot: &Spot| (spot.rect.distance_to_pos(at), spot.rect.center().distance(at));
        near.min_by(|(_, a), (_, b)| away(a).partial_cmp(&away(b)).unwrap_or(std::cmp::Ordering::Equal)).map(|(i, _)| i)
    }

    /// Where `what` stands among the marks.
    pub fn place_of(&self, what: &MarkId) -> Option<usize> {
        self.marks.iter().position(|spot| spot.what == *what)
    }

    /// Where the head stands that stays in `sight` while the picture at `origin` is scrolled past its own; nothing where it
    /// stands in its place, or would take too much of the sight.
    pub fn head_in(&self, sight: Rect, origin: Pos2) -> Option<Rect> {
        let last = origin.y + self.size.y - 2.0 * self.head;
        let is_past = origin.y < sight.top() && sight.top() < last;
        let at = Pos2::new(origin.x, sight.top());
        (self.head > 0.0 && is_past && self.head <= MOST_HEAD * sight.height())
            .then(|| Rect::from_min_size(at, Vec2::new(self.size.x, self.head)))
    }

    /// How high what may stand over a mark is.
    pub fn head(&self) -> f32 {
        self.head
    }

    /// Paints what is in sight, with the upper left corner at `origin`, and the head over it where that is scrolled past.
    pub fn paint(&self, painter: &Painter, origin: Pos2) {
        let sight = painter.clip_rect();
        let Some(head) = self.head_in(sight, origin) else { return paint(&self.pieces, painter, origin) };
        let under = Rect::from_min_max(Pos2::new(sight.left(), head.bottom()), sight.max);
        paint(&self.pieces, &painter.with_clip_rect(under), origin);
        painter.rect_filled(head, 0.0, color(self.key.palette.of(Ink::Surface)));
        painter.hline(head.x_range(), head.bottom(), (measure::EDGE, color(self.key.palette.of(Ink::Line))));
        let painter = painter.with_clip_rect(head.expand(1.0).intersect(sight));
        paint(&self.pieces, &painter, head.min);
    }

    /// Paints a line around the mark at `place`.
    pub fn emphasise(&self, ui: &Ui, origin: Pos2, place: usize, emphasis: Emphasis) {
        let Some(spot) = self.marks.get(place) else { return };
        let rect = spot.rect.translate(origin.to_vec2()).expand(CLEAR);
        match emphasis {
            Emphasis::Focus => ring_at(ui, rect, measure::RADIUS_SMALL),
            Emphasis::Hover => {
                let stroke = Stroke::new(measure::EDGE_CHOSEN, color(self.key.palette.of(Ink::Text)));
                let corner = CornerRadius::same(measure::RADIUS_SMALL);
                ui.painter().rect_stroke(rect, corner, stroke, StrokeKind::Outside);
            }
        }
    }
}

/// Paints those of `pieces` that are in sight, with the upper left corner at `origin`.
pub(super) fn paint(pieces: &[Piece], painter: &Painter, origin: Pos2) {
    let origin = origin.to_vec2();
    for piece in pieces {
        if !painter.clip_rect().intersects(piece.rect.translate(origin)) {
            continue;
        }
        match &piece.drawn {
            Drawn::Shape(shape) => {
                let mut shape = shape.clone();
                shape.translate(origin);
                painter.add(shape);
            }
            Drawn::Text(line) => text(painter, line, origin),
        }
    }
}

/// The size to lay `chart` out at, in its own points.
fn asked(chart: &Chart, room: Room) -> Size {
    let within = |over: f32| f64::from((room.sight - AROUND - over).max(0.0) / MAGNIFICATION).clamp(LOWEST, HIGHEST);
    let height = match chart {
        Chart::Profile(_) => within(OVER_PROFILE),
        Chart::Radar(_) => within(0.0),
        Chart::Heat(_) | Chart::Chronicle(_) | Chart::Trend(_) | Chart::Paths(_) | Chart::Shares(_) => 0.0,
    };
    Size { width: f64::from(room.width.max(1.0) / MAGNIFICATION).min(WIDEST), height }
}

/// Paints a line of text with its baseline where it was drawn.
fn text(painter: &Painter, line: &Line, origin: Vec2) {
    let galley = painter.layout_no_wrap(line.text.clone(), line.font.clone(), line.colour);
    let baseline = galley.rows.first().and_then(|row| Some(row.pos.y + row.glyphs.first()?.pos.y)).unwrap_or(0.0);
    let at = line.at + origin - Vec2::new(galley.size().x * line.side.to_factor(), baseline);
    painter.galley(at, galley, line.colour);
}
