//! The charts of the report as SVG files, each with its alternative text.

use serde::Serialize;

use super::Form;
use super::context::ReportCx;
use crate::charts::{self, Chart, Scene, Size};
use crate::findings::{NationalText, TrendText};
use crate::palette::Palette;
use crate::paper::{TEXT_HEIGHT, TEXT_WIDTH};
use crate::scoring::{self, National};

/// Points that page 1 has for its chart beside lists of the usual length; where they are longer it is drawn smaller.
const PROFILE: f64 = 330.0;
/// What it takes at least on the page for the mayor, and what it and its legend are drawn at for slides, beside and under
/// the score: the smaller, the larger what stands in them is shown. All in the layout that is read from afar.
const PROFILE_FOR_MAYOR: Size = Size { width: TEXT_WIDTH, height: 150.0 };
const PROFILE_ON_SLIDE: Size = Size { width: 285.0, height: 190.0 };
const LEGEND_ON_SLIDE: f64 = 124.0;

/// Towns side by side in a picture of their ways: in narrower lanes a long way would not fit a page at a readable size.
const LANES: usize = 2;
/// Points that the title over a picture takes of a page.
const TITLED: f64 = 36.0;

/// A chart as the template places it.
#[derive(Serialize)]
pub(super) struct Figure {
    pub title: String,
    pub file: String,
    pub alt: String,
    /// That it leaves towns out, where it does.
    pub note: Option<String>,
    /// The file with its legend, where that stands apart.
    pub legend: Option<String>,
}

/// A chart as a file.
pub(super) struct Drawing {
    pub file: String,
    pub svg: String,
}

/// The charts that there is something to show in.
#[derive(Default)]
pub(super) struct Figures {
    /// For page 1.
    pub profile: Option<Figure>,
    /// For the appendix.
    pub others: Vec<Figure>,
    /// For the part with what moved, and the one on the national survey.
    pub trend: Option<Figure>,
    pub shares: Option<Figure>,
    pub drawings: Vec<Drawing>,
}

impl Figures {
    /// Those of the first page, and for the whole report all others.
    pub fn of(cx: &ReportCx<'_>, form: Form) -> Figures {
        let mut figures = Figures::default();
        let ReportCx { catalogue, words, .. } = cx;
        let scores = &cx.findings.scores;
        let peers = &cx.peers;
        let aims = scoring::aims(scores, &cx.round().targets);
        if scores.overall.mean.is_some() {
            let profile = charts::profile(catalogue, scores, peers, "", words).with_targets(&aims);
            let [scene, legend] = match form {
                Form::Mayor => [profile.wall(PROFILE_FOR_MAYOR), None],
                Form::Slides => match profile.slide(PROFILE_ON_SLIDE, LEGEND_ON_SLIDE) {
                    Some(scenes) => scenes.map(Some),
                    None => [None, None],
                },
                Form::Summary | Form::Whole => [None, None],
            };
            let svg = |scene: Scene| charts::svg_of(&scene, profile.title(), &Palette::light());
            let figure = match scene {
                Some(scene) => figures.place(cx, "profile", &profile, svg(scene)),
                None => figures.draw(cx, "profile", &profile, PROFILE),
            };
            let legend = legend.map(|scene| figures.keep("legend", svg(scene)));
            figures.profile = Some(Figure { legend, ..figure });
        }
        if form != Form::Whole {
            return figures;
        }
        if scores.overall.mean.is_some() {
            let radar = charts::radar(catalogue, scores, peers, "", words).with_targets(&aims);
            figures.add(cx, "radar", &radar);
        }
        if scores.overall.mean.is_some() || !peers.is_empty() {
            figures.add(cx, "heat", &charts::heat(catalogue, scores, peers, "", words));
        }
        if !peers.is_empty() {
            figures.add(cx, "paths", &charts::paths(catalogue, peers, words));
        }
        figures.shares = figures.shares_of(cx);
        if let Chart::Chronicle(chronicle) = charts::chronicle(catalogue, peers, words) {
            let room = Size { width: TEXT_WIDTH, height: TEXT_HEIGHT - TITLED };
            for (i, page) in chronicle.pages(LANES, room).iter().enumerate() {
                figures.add(cx, &format!("chronicle-{}", i + 1), page);
            }
        }
        if let Some(Ok(trend)) = TrendText::latest(&cx.wording, cx.assessment) {
            let chart = charts::trend(&trend, &cx.wording);
            figures.trend = Some(figures.draw(cx, "trend", &chart, chart.height(TEXT_WIDTH)));
        }
        figures
    }

    fn add(&mut self, cx: &ReportCx<'_>, name: &str, chart: &Chart) {
        let figure = self.draw(cx, name, chart, chart.height(TEXT_WIDTH));
        self.others.push(figure);
    }

    /// Among halls like it, where the hall has a row in the national survey.
    fn shares_of(&mut self, cx: &ReportCx<'_>) -> Option<Figure> {
        let national = National::of(cx.catalogue, cx.assessment.profile.code.as_deref())?;
        let chart = charts::shares(&national, &NationalText::of(&cx.wording, &national), 0, cx.words)?;
        Some(self.draw(cx, "shares", &chart, chart.height(TEXT_WIDTH)))
    }

    fn draw(&mut self, cx: &ReportCx<'_>, name: &str, chart: &Chart, height: f64) -> Figure {
        let svg = charts::svg(chart, Size { width: TEXT_WIDTH, height }, &Palette::light());
        self.place(cx, name, chart, svg)
    }

    fn place(&mut self, cx: &ReportCx<'_>, name: &str, chart: &Chart, svg: String) -> Figure {
        Figure {
            title: chart.title().to_owned(),
            file: self.keep(name, svg),
            alt: chart.alt(cx.words),
            note: chart.left_out(&cx.wording),
            legend: None,
        }
    }

    /// The name of the file that `svg` goes into.
    fn keep(&mut self, name: &str, svg: String) -> String {
        let file = format!("{name}.svg");
        self.drawings.push(Drawing { file: file.clone(), svg });
        file
    }
}
