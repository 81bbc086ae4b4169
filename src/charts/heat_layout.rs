//! Layout of the heat map: what the cells mean, a column for the own hall and for each town, a row for each question. What
//! stands over the rows stays in sight while they are scrolled.

use super::MarkId;
use super::heat::{Cell, Group, Heat, QuestionRow};
use super::legend::{Item, Key, Legend, caption};
use super::scene::{Anchor, Point, Rect, SOLID, Scene, Size, Type, block};
use super::style::{BODY, CAPTION, Ink, LEAST_WIDTH, SMALL, SMALLEST, Symbol, at_least};
use crate::catalogue::Level;
use crate::text::Weight;
use crate::text::{Fitted, fit};

/// Between the legend and the heads.
const UNDER_LEGEND: f64 = 8.0;
const LEAST_ROW: f64 = 13.0;
/// Between the cells and between the columns.
const GUTTER: f64 = 1.5;

const LABEL: Type = Type { size: SMALL, weight: Weight::Regular, ink: Ink::Text };

/// Lays `heat` out.
pub(super) fn layout(heat: &Heat, size: Size) -> Scene {
    let frame = Frame::new(heat, size);
    let mut scene = Scene::new(Size { width: frame.width, height: frame.height });
    scene.head = frame.top;
    frame.legend.draw(&mut scene, Point::new(0.0, 0.0));
    frame.heads(&mut scene);
    let mut top = frame.top;
    for (group, names) in heat.groups.iter().zip(&frame.names) {
        top = frame.group(&mut scene, group, names, top);
    }
    scene.line(Point::new(0.0, top), Point::new(frame.width, top), Ink::Second, 0.75);
    frame.foot(&mut scene);
    scene
}

/// A factor's name, and those of its questions.
struct Names {
    factor: Fitted,
    questions: Vec<Fitted>,
}

/// All measures of one heat map.
struct Frame<'a> {
    heat: &'a Heat,
    width: f64,
    height: f64,
    top: f64,
    /// Height of a question.
    row: f64,
    /// x of the question names, and of the first column.
    questions: f64,
    cells: f64,
    column: f64,
    heads: Vec<Fitted>,
    names: Vec<Names>,
    legend: Legend,
    caption: Vec<String>,
    caption_top: f64,
}

impl<'a> Frame<'a> {
    fn new(heat: &'a Heat, size: Size) -> Self {
        let width = size.width.max(LEAST_WIDTH);
        let (questions, cells) = (width * 0.165, width * 0.45);
        let columns = heat.peers.len() + 1;
        let column = ((width - cells) / columns as f64).min(80.0);
        let head = |name: &str| fit(name, column - 2.0, 4, SMALLEST..=SMALL, Weight::Bold);
        let heads: Vec<_> =
            std::iter::once(&heat.own).chain(heat.peers.iter().map(|p| &p.name)).map(|n| head(n)).collect();
        let legend = Legend::new(legend_items(heat), width);
        let heads_height = block(heads.iter().map(|h| h.lines.len()).max().unwrap_or(0), SMALL) + 15.0;
        let top = legend.height + UNDER_LEGEND + heads_height;
        let (caption, caption_height) = caption(&heat.caption, width);
        let below = 8.0 + caption_height + 3.0;
        let names: Vec<Names> =
            heat.groups.iter().map(|g| names(g, questions - 6.0, cells - questions - 6.0)).collect();
        let count = heat.rows().count().max(1) as f64;
        let row = ((size.height - top - below) / count).clamp(LEAST_ROW, 24.0);
        // All as high as the highest has to be, where there is room for that.
        let even = names.iter().map(least_row).fold(row, f64::max);
        let row = if top + even * count + below <= size.height { even } else { row };
        let body: f64 = names.iter().flat_map(|names| heights(names, row)).sum();
        let caption_top = top + body + 8.0;
        let height = (top + body + below).max(size.height);
        Frame { heat, width, height, top, row, questions, cells, column, heads, names, legend, caption, caption_top }
    }

    fn heads(&self, scene: &mut Scene) {
        let bottom = self.top - 3.0;
        for (i, Fitted { lines, size }) in self.heads.iter().enumerate() {
            let x = self.cells + self.column * (i as f64 + 0.5);
            let weight = if i == 0 { Weight::Bold } else { Weight::Regular };
            let top = bottom - block(lines.len(), *size);
            scene.lines(lines, Point::new(x, top), Anchor::Middle, Type { weight, size: *size, ..LABEL });
            let at = Point::new(x, top - 6.0);
            match i.checked_sub(1).map(|i| self.heat.peers[i].place) {
                None => scene.dot(at, 3.6, Ink::Own),
                Some(place) => scene.symbol(Symbol::of_town(place), at, 3.6, Ink::Town(place)),
            }
        }
    }

    /// Draws a factor from `top` downward; gives back where it ends.
    fn group(&self, scene: &mut Scene, group: &Group, names: &Names, top: f64) -> f64 {
        scene.line(Point::new(0.0, top), Point::new(self.width, top), Ink::Second, 0.75);
        let style = Type { size: names.factor.size, weight: Weight::Bold, ..LABEL };
        let rows = heights(names, self.row);
        let bottom = top + rows.iter().sum::<f64>();
        // On a line with the name of the first question, where that has one line.
        let first = top + (rows.first().unwrap_or(&self.row) - style.size) / 2.0;
        let first = first.min(bottom - block(names.factor.lines.len(), style.size) - 1.0).max(top + 1.0);
        scene.lines(&names.factor.lines, Point::new(1.0, first), Anchor::Start, style);
        let mut y = top;
        for ((question, name), row) in group.rows.iter().zip(&names.questions).zip(rows) {
            if y > top {
                scene.line(Point::new(self.questions, y), Point::new(self.cells, y), Ink::Line, 0.5);
            }
            let style = Type { size: name.size, ..LABEL };
            scene.lines_around(&name.lines, Point::new(self.questions, y + row / 2.0), Anchor::Start, style);
            self.cells(scene, question, (y, y + row));
            y += row;
        }
        bottom
    }

    fn cells(&self, scene: &mut Scene, row: &QuestionRow, (top, bottom): (f64, f64)) {
        let peers = self.heat.peers.iter().zip(&row.peers).map(|(p, cell)| (Some(&p.id), p.name.as_str(), *cell));
        let all = std::iter::once((None, self.heat.own.as_str(), row.own)).chain(peers);
        for (i, (town, name, cell)) in all.enumerate() {
            let left = self.cells + self.column * i as f64;
            let rect = Rect {
                left: left + GUTTER,
                top: top + GUTTER / 2.0,
                right: left + self.column - GUTTER,
                bottom: bottom - GUTTER / 2.0,
            };
            cell.draw(scene, rect, BODY);
            let what = MarkId::Question { question: row.question.clone(), town: town.cloned() };
            scene.mark(rect, what, format!("{} · {name}: {}", row.name, self.heat.cell_text(cell)));
        }
    }

    fn foot(&self, scene: &mut Scene) {
        scene.lines(&self.caption, Point::new(0.0, self.caption_top), Anchor::Start, CAPTION);
    }
}

impl Cell {
    /// Draws it, a figure in it at most `size` points high.
    pub(super) fn draw(self, scene: &mut Scene, rect: Rect, size: f64) {
        match self {
            Cell::Level(level) => shade(scene, rect, level, &level.to_string(), size),
            Cell::AtLeast(level) => shade(scene, rect, level, &at_least(level), size),
            Cell::Follows(level) => {
                shade(scene, rect, level, &level.to_string(), size);
                let corner = Point::new(rect.right, rect.top);
                scene.area(vec![corner.plus(-6.0, 0.0), corner, corner.plus(0.0, 6.0)], Ink::OnShade(level.get()));
            }
            Cell::Undocumented => hatch(scene, rect),
            Cell::Unknown => sign(scene, rect, "?", size, Ink::Unknown),
            Cell::NotApplicable => sign(scene, rect, "／", size, Ink::Second),
            Cell::Open => {
                scene.frame(rect, Ink::Line, 0.75);
                scene.dot(rect.centre(), 1.1, Ink::Second);
            }
        }
    }
}

fn shade(scene: &mut Scene, rect: Rect, level: Level, text: &str, size: f64) {
    scene.fill(rect, Ink::Shade(level.get()));
    scene.frame(rect, Ink::Hatch, 0.5);
    figure(scene, rect, text, Type { size, weight: Weight::Bold, ink: Ink::OnShade(level.get()) });
}

fn sign(scene: &mut Scene, rect: Rect, text: &str, size: f64, ink: Ink) {
    scene.frame(rect, Ink::Line, 0.75);
    figure(scene, rect, text, Type { size, weight: Weight::Bold, ink });
}

fn figure(scene: &mut Scene, rect: Rect, text: &str, style: Type) {
    let Point { x, y } = rect.centre();
    scene.text(text, Point::new(x, y - style.size / 2.0), Anchor::Middle, style);
}

/// Slanting strokes, as one line that runs along the edge from one to the next: a fraction of the size of single ones.
fn hatch(scene: &mut Scene, rect: Rect) {
    const STEP: f64 = 4.5;
    let (width, height) = (rect.right - rect.left, rect.bottom - rect.top);
    // The stroke that starts `far` along the upper edge and down the left one reaches the cell's edges here.
    let upper = |far: f64| Point::new(rect.left + far.min(width), rect.top + (far - width).max(0.0));
    let lower = |far: f64| Point::new(rect.left + (far - height).max(0.0), rect.top + far.min(height));
    let count = ((width + height) / STEP).floor() as usize;
    let strokes = (1..=count).map(|i| i as f64 * STEP);
    let points = strokes.enumerate().flat_map(|(i, far)| {
        let (a, b) = (upper(far), lower(far));
        if i % 2 == 0 { [a, b] } else { [b, a] }
    });
    scene.path(points.collect(), Ink::Hatch, 0.5, SOLID);
    scene.frame(rect, Ink::Hatch, 0.5);
}

fn names(group: &Group, factor: f64, question: f64) -> Names {
    let lines = group.rows.len().max(2);
    Names {
        factor: fit(&group.name, factor, lines, SMALLEST..=SMALL, Weight::Bold),
        questions: group.rows.iter().map(|r| fit(&r.name, question, 2, SMALLEST..=SMALL, Weight::Regular)).collect(),
    }
}

/// How high the rows of a factor are: as `row`, and higher where its own name needs it; all of them a little, where that
/// of the factor does.
fn heights(names: &Names, row: f64) -> Vec<f64> {
    let each: Vec<f64> = names.questions.iter().map(|name| row.max(least(name))).collect();
    let lacks = (of_factor(names) - each.iter().sum::<f64>()).max(0.0) / each.len().max(1) as f64;
    each.into_iter().map(|height| height + lacks).collect()
}

/// What a row takes at least, for its name.
fn least(name: &Fitted) -> f64 {
    block(name.lines.len(), name.size) + 2.0
}

/// What the rows of a factor take at least together, for its name.
fn of_factor(names: &Names) -> f64 {
    block(names.factor.lines.len(), names.factor.size) + 6.0
}

/// What a row of a factor takes at least, where all are to be alike.
fn least_row(names: &Names) -> f64 {
    let question = names.questions.iter().map(least).fold(0.0, f64::max);
    question.max(of_factor(names) / names.questions.len().max(1) as f64)
}

fn legend_items(heat: &Heat) -> Vec<Item> {
    let signs = &heat.signs;
    let item = |cell, text: &String| Item { key: Key::Cell(cell), text: text.clone() };
    let mut items: Vec<Item> =
        Level::ALL.into_iter().zip(&signs.ladder).map(|(l, t)| item(Cell::Level(l), t)).collect();
    let others = [
        (Cell::AtLeast(Level::MIN.next().unwrap_or(Level::MAX)), &signs.at_least),
        (Cell::Undocumented, &signs.undocumented),
        (Cell::Unknown, &signs.unknown),
        (Cell::NotApplicable, &signs.not_applicable),
        (Cell::Open, &signs.open),
        (Cell::Follows(Level::MIN), &signs.follows),
    ];
    // Of the levels all, which are a scale; of the other signs those that the chart has.
    let is_there = |sign: &Cell| {
        let is_such = |cell: &Cell| std::mem::discriminant(cell) == std::mem::discriminant(sign);
        heat.rows().any(|row| is_such(&row.own) || row.peers.iter().any(is_such))
    };
    items.extend(others.into_iter().filter(|(sign, _)| is_there(sign)).map(|(sign, text)| item(sign, text)));
    items
}
