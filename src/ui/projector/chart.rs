//! A chart on slides: on as few as keep its marks apart at the size of type there, each with as many of its rows as the others.

use std::ops::Range;

use eframe::egui::{Ui, vec2};

use super::part::{Part, magnification};
use super::slide::Slide;
use crate::charts::{Chart, Size};
use crate::ui::context::Context;

/// Slides called `title`, those after the first as what goes on, with `over` above it; `of` gives the chart of some of its `rows`.
pub(super) fn chart_slides(
    ui: &Ui,
    cx: &Context<'_>,
    (over, title): (&str, &str),
    rows: usize,
    of: impl Fn(Range<usize>) -> Chart,
) -> Vec<Slide> {
    let continued = cx.say("projector-continued", &[("title", title.into())]);
    // A title that goes on may take a line more.
    let under = |title: &str| Slide::new(over, title, Vec::new()).room(ui);
    let room = vec2(ui.available_width(), under(title).min(under(&continued))) / magnification(ui);
    let size = Size { width: f64::from(room.x), height: f64::from(room.y) };
    let laid = |pages: usize| -> Vec<_> {
        let share = rows.div_ceil(pages).max(1);
        let some = (0..rows).step_by(share).map(|first| of(first..rows.min(first + share)));
        some.filter_map(|chart| Some((chart.wall(size)?, chart.alt(cx.words)))).collect()
    };
    let fits = |pages: &usize| laid(*pages).iter().all(|(scene, _)| scene.size.height <= size.height + 0.01);
    let pages = (1..rows).find(fits).unwrap_or(rows.max(1));
    let slide = |(page, (scene, alt))| {
        let title = if page == 0 { title } else { &continued };
        Slide::new(over, title, vec![Part::Chart(Box::new(scene), alt)])
    };
    laid(pages).into_iter().enumerate().map(slide).collect()
}
