//! Layout of the profile: a row for each factor on a scale of 0 to 5, and beside it what the marks rest on.

use super::MarkId;
use super::factors::{FactorRow, Factors, Lower, Own, Peer};
use super::lanes::{Marks, Row, rows};
use super::legend::{Item, Key, Legend, caption};
use super::scene::{Anchor, Point, Rect, SYMBOL_RADIUS, Scene, Size, Type, block};
use super::style::{BODY, CAPTION, Ink, LABEL, LEAST_WIDTH, NOTE, SMALL, SMALLEST, Symbol, VALUE};
use crate::i18n::format_score;
use crate::scoring::Bounds;
use crate::text::measure::{Weight, width as text_width};
use crate::text::{Fitted, balance, fit, longest, splits_at_phrases};

/// Sizes on paper and on screen.
const MARKS: Marks = Marks { own: 3.6, town: SYMBOL_RADIUS, pitch: 7.1, row: 18.5 };
/// Of the width, what the scale from 0 to 5 takes at least on screen; the towns' numbers give way, then those of answers.
const PLOT: f64 = 0.64;
/// Left of 0 on the scale, and right of 5.
const BEFORE: f64 = 9.0;
const AFTER: f64 = 13.0;
/// Room left of the scale, for half of the name of level 0.
const LEAST_NAME: f64 = 36.0;
/// Columns of own score and own answers, and of one town's number.
const SCORE: f64 = 32.0;
const COUNT: f64 = 16.0;

/// The levels on the scale.
const SIGNS: [&str; 6] = ["0", "1", "2", "3", "4", "5"];

/// Whether the numbers of documented questions stand beside the marks, town by town.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Counts {
    /// On paper there is nothing else that would tell them.
    Always,
    /// On screen each mark answers with them.
    WhereRoom,
}

/// Lays `factors` out.
pub(super) fn layout(factors: &Factors, size: Size, counts: Counts) -> Scene {
    let frame = Frame::new(factors, size, counts);
    let mut scene = Scene::new(Size { width: frame.width, height: frame.height });
    frame.grid(&mut scene);
    frame.heads(&mut scene);
    for i in 0..factors.rows.len() {
        frame.row(&mut scene, i);
    }
    frame.foot(&mut scene);
    if frame.is_screen {
        // Rows further down are read by the scale and the legend above them.
        scene.head = frame.top;
    }
    scene
}

/// All measures of one profile.
struct Frame<'a> {
    factors: &'a Factors,
    /// The legend and the numbers of the scale stand above the rows too, where they are in sight with the first of them.
    is_screen: bool,
    width: f64,
    height: f64,
    /// The scale: x of 0 and of 5.
    zero: f64,
    five: f64,
    /// Where the plot ends, a little beyond 5.
    right: f64,
    top: f64,
    rows: Vec<Row>,
    names: Vec<Fitted>,
    /// Names of the levels under the scale; empty where they would not fit and stand in the legend.
    axis: Vec<Vec<String>>,
    heads: [Vec<String>; 3],
    /// Widths of the columns of own scores and of own answers, 0 where there is no room for these.
    score: f64,
    answered: f64,
    /// Width of the towns' columns together.
    counts: f64,
    legend: Legend,
    caption: Vec<String>,
    caption_height: f64,
    /// y of the legend.
    legend_top: f64,
}

impl<'a> Frame<'a> {
    fn new(factors: &'a Factors, size: Size, shows: Counts) -> Self {
        let width = size.width.max(LEAST_WIDTH);
        let names: Vec<Fitted> =
            factors.rows.iter().map(|r| fit(&r.name, width * 0.24, 2, SMALLEST..=BODY, Weight::Regular)).collect();
        let name = names.iter().map(|n| longest(&n.lines, n.size, Weight::Regular)).fold(LEAST_NAME, f64::max);
        let left = name + 8.0;
        let h = &factors.headings;
        let [score, answered] =
            [&h.score, &h.answered].map(|t| (text_width(t, SMALLEST, Weight::Regular) + 6.0).clamp(SCORE, 48.0));
        let counts = match factors.peers.len() {
            0 => 0.0,
            n => (COUNT * n as f64).max(58.0),
        };
        let plot = |columns: f64| width - columns - score - 8.0 - left - BEFORE - AFTER;
        let has_room = |columns: f64| shows == Counts::Always || plot(columns) >= PLOT * width;
        let counts = if has_room(answered + counts) { counts } else { 0.0 };
        let answered = if has_room(answered + counts) { answered } else { 0.0 };
        let right = width - counts - answered - score - 8.0;
        let (zero, five) = (left + BEFORE, right - AFTER);
        let head = |text: &str, max: f64| balance(text, max, SMALLEST, Weight::Regular, &[]);
        // A column that there is no room for has no head either.
        let over = |text: &str, column: f64| if column > 0.0 { head(text, column - 2.0) } else { Vec::new() };
        let heads = [over(&h.score, score), over(&h.answered, answered), over(&h.documented, counts)];
        let head_lines = heads[0].len().max(heads[1].len());
        let over_counts = if counts > 0.0 { block(heads[2].len(), SMALLEST) + 11.0 } else { 0.0 };
        let step = (five - zero) / 5.0;
        let is_roomy = factors.ladder.iter().all(|n| splits_at_phrases(n, step - 4.0, SMALLEST, Weight::Regular));
        let axis: Vec<_> = factors.ladder.iter().filter(|_| is_roomy).map(|n| head(n, step - 4.0)).collect();
        let axis_lines = axis.iter().map(Vec::len).max().unwrap_or(0);
        let mut items = legend_items(factors, counts > 0.0);
        if axis.is_empty() {
            items.extend(
                SIGNS.into_iter().zip(&factors.ladder).map(|(s, n)| Item { key: Key::Sign(s), text: n.clone() }),
            );
        }
        let legend = Legend::new(items, width);
        let (caption, caption_height) = caption(&factors.caption, width);
        let axis_height = 3.0 + block(1, SMALL) + block(axis_lines, SMALLEST) + 6.0;
        let heads_height = block(head_lines, SMALLEST).max(over_counts);
        let is_screen = shows == Counts::WhereRoom;
        let (top, below) = if is_screen {
            (legend.height + 8.0 + heads_height.max(block(1, SMALL)) + 5.0, axis_height + caption_height + 3.0)
        } else {
            (heads_height + 5.0, axis_height + legend.height + 4.0 + caption_height + 3.0)
        };
        let scale = |value: f64| zero + (five - zero) * value.clamp(0.0, 5.0) / 5.0;
        let rows = rows(factors, &names, scale, MARKS, (top, size.height - below));
        let height = rows.last().map_or(top + MARKS.row, |r| r.top + r.height) + below;
        let legend_top = if is_screen { 0.0 } else { height - 3.0 - caption_height - 4.0 - legend.height };
        Frame {
            factors,
            is_screen,
            width,
            height,
            zero,
            five,
            right,
            top,
            rows,
            names,
            axis,
            heads,
            score,
            answered,
            counts,
            legend,
            caption,
            caption_height,
            legend_top,
        }
    }

    fn x(&self, value: f64) -> f64 {
        self.zero + (self.five - self.zero) * value.clamp(0.0, 5.0) / 5.0
    }

    fn bottom(&self) -> f64 {
        self.rows.last().map_or(self.top + MARKS.row, |r| r.top + r.height)
    }

    fn grid(&self, scene: &mut Scene) {
        for Row { top, height, .. } in self.rows.iter().step_by(2) {
            scene.fill(Rect { left: 0.0, top: *top, right: self.width, bottom: top + height }, Ink::Band);
        }
        for (level, sign) in SIGNS.into_iter().enumerate() {
            let x = self.x(level as f64);
            scene.line(Point::new(x, self.top), Point::new(x, self.bottom()), Ink::Line, 0.75);
            let at = Point::new(x, self.bottom() + 3.0);
            let number = Type { size: SMALL, ..VALUE };
            scene.text(sign, at, Anchor::Middle, number);
            if self.is_screen {
                scene.text(sign, Point::new(x, self.top - 4.0 - SMALL), Anchor::Middle, number);
            }
            let name = self.axis.get(level).map_or(&[][..], Vec::as_slice);
            scene.lines(name, at.plus(0.0, block(1, SMALL)), Anchor::Middle, NOTE);
        }
        for y in [self.top, self.bottom()] {
            scene.line(Point::new(0.0, y), Point::new(self.width, y), Ink::Line, 0.75);
        }
    }

    fn heads(&self, scene: &mut Scene) {
        let bottom = self.top - 3.0;
        let over = |lines: &[String]| bottom - block(lines.len(), SMALLEST);
        let columns = [(self.score_x(), self.score), (self.answered_x(), self.answered)];
        for (lines, (x, _)) in self.heads.iter().zip(columns).filter(|(_, (_, width))| *width > 0.0) {
            scene.lines(lines, Point::new(x, over(lines)), Anchor::Middle, NOTE);
        }
        if self.counts == 0.0 {
            return;
        }
        let lines = &self.heads[2];
        let x = self.width - self.counts / 2.0;
        scene.lines(lines, Point::new(x, over(lines) - 11.0), Anchor::Middle, NOTE);
        for (i, peer) in self.factors.peers.iter().enumerate() {
            let at = Point::new(self.count_x(i), bottom - 5.0);
            scene.symbol(Symbol::of_town(peer.place), at, 3.4, Ink::Town(peer.place));
        }
    }

    /// The middle of the column of own scores, and of own answers.
    fn score_x(&self) -> f64 {
        self.right + 8.0 + self.score / 2.0
    }

    fn answered_x(&self) -> f64 {
        self.right + 8.0 + self.score + self.answered / 2.0
    }

    /// The middle of the column of the peer's numbers.
    fn count_x(&self, peer: usize) -> f64 {
        let column = self.counts / self.factors.peers.len().max(1) as f64;
        self.width - self.counts + column * (peer as f64 + 0.5)
    }

    fn row(&self, scene: &mut Scene, i: usize) {
        let row = &self.factors.rows[i];
        let place = &self.rows[i];
        let middle = place.middle();
        let name = &self.names[i];
        let style = Type { size: name.size, ..LABEL };
        scene.lines_around(&name.lines, Point::new(2.0, middle), Anchor::Start, style);
        let found = self.factors.peers.iter().zip(&row.peers).filter_map(|(p, l)| Some((p, (*l)?)));
        self.own(scene, row, place.y(0));
        if let (Some(target), Some(lane)) = (row.flag(), place.target) {
            scene.flag(Point::new(self.x(target), place.y(lane)), Ink::Own);
        }
        for ((peer, lower), lane) in found.zip(&place.lanes) {
            self.peer(scene, row, (peer, lower), Point::new(self.x(lower.mean), place.y(*lane)));
        }
        self.numbers(scene, row, middle);
    }

    fn own(&self, scene: &mut Scene, row: &FactorRow, y: f64) {
        let rect = match &row.own {
            Own::Score { mean, bounds } => {
                self.range(scene, bounds, y);
                let centre = Point::new(self.x(*mean), y);
                scene.dot(centre, MARKS.own, Ink::Own);
                Rect::around(centre, MARKS.own)
            }
            Own::Missing(word) => {
                let at = Point::new(self.x(0.0) + 6.0, y - SMALL / 2.0);
                scene.text(word, at, Anchor::Start, Type { size: SMALL, ..NOTE });
                match scene.labels().last() {
                    Some(label) => label.rect(),
                    None => Rect::around(at, MARKS.own),
                }
            }
        };
        let what = MarkId::Factor { factor: row.factor.clone(), town: None };
        scene.mark(rect, what, self.factors.own_label(row));
    }

    fn range(&self, scene: &mut Scene, bounds: &Bounds, y: f64) {
        let (low, high) = (Point::new(self.x(bounds.low), y), Point::new(self.x(bounds.high), y));
        if bounds.low < bounds.high {
            scene.line(low, high, Ink::Own, 2.0);
            for end in [low, high] {
                scene.line(end.plus(0.0, -3.0), end.plus(0.0, 3.0), Ink::Own, 1.2);
            }
        }
    }

    fn peer(&self, scene: &mut Scene, row: &FactorRow, (peer, lower): (&Peer, Lower), centre: Point) {
        let ink = Ink::Town(peer.place);
        scene.symbol(Symbol::of_town(peer.place), centre, SYMBOL_RADIUS, ink);
        if lower.mean < 5.0 {
            scene.whisker(centre.plus(SYMBOL_RADIUS + 0.5, 0.0), (1.0, 0.0), ink);
        }
        let what = MarkId::Factor { factor: row.factor.clone(), town: Some(peer.id.clone()) };
        scene.mark(Rect::around(centre, SYMBOL_RADIUS), what, self.factors.peer_label(row, peer, lower));
    }

    fn numbers(&self, scene: &mut Scene, row: &FactorRow, middle: f64) {
        let score = match &row.own {
            Own::Score { mean, .. } => format_score(*mean),
            Own::Missing(_) => "–".to_owned(),
        };
        let mut cell = |text: &str, x: f64, style: Type| {
            scene.text(text, Point::new(x, middle - style.size / 2.0), Anchor::Middle, style);
        };
        cell(&score, self.score_x(), VALUE);
        if self.answered > 0.0 {
            let answered = format!("{}/{}", row.answered, row.asked);
            cell(&answered, self.answered_x(), Type { size: SMALL, ..LABEL });
        }
        for (i, lower) in row.peers.iter().enumerate().filter(|_| self.counts > 0.0) {
            let text = lower.map_or_else(|| "–".to_owned(), |l| l.questions.to_string());
            cell(&text, self.count_x(i), Type { size: SMALL, ink: Ink::Second, ..LABEL });
        }
        if row.has_reached() {
            scene.tick(Point::new(self.score_x() - 13.0, middle), Ink::Own);
        }
    }

    fn foot(&self, scene: &mut Scene) {
        self.legend.draw(scene, Point::new(0.0, self.legend_top));
        let at = Point::new(0.0, self.height - 3.0 - self.caption_height);
        scene.lines(&self.caption, at, Anchor::Start, CAPTION);
    }
}

fn legend_items(factors: &Factors, has_counts: bool) -> Vec<Item> {
    let item = |key, text: &str| Item { key, text: text.to_owned() };
    let h = &factors.headings;
    let mut items = vec![item(Key::Own, &factors.own)];
    items.extend(factors.range_item());
    items.extend(factors.target_items());
    items.extend(factors.peers.iter().map(|p| item(Key::Town(p.place), &p.name)));
    items.extend(factors.lower_item());
    if has_counts && factors.rows.iter().flat_map(|row| &row.peers).any(Option::is_none) {
        items.push(item(Key::Sign("–"), &h.undocumented));
    }
    items
}
