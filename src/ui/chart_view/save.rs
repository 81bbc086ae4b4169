//! The bytes of a chart to be saved or copied. Writes no file: whoever asks for them knows where to.

use crate::charts::{self, Chart, Size};
use crate::palette::Palette;
use crate::paper;

/// Points of the text of a page and the picture's own margins around it: in a document it is as wide as the text.
const WIDTH: f64 = paper::TEXT_WIDTH + 2.0 * 12.0;
/// Points that a chart with room to spare is given.
const HEIGHT: f64 = 300.0;

/// What a chart is saved as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Svg,
    Png,
}

/// What a chart is copied as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyAs {
    Picture,
    Table,
}

/// `chart` as an SVG file under its title and over `about`, which says whose and of which day; dark on white whatever the
/// window's colours are, as wide as a page's text.
pub fn svg(chart: &Chart, about: &str) -> String {
    let height = match chart {
        Chart::Profile(_) | Chart::Radar(_) => HEIGHT,
        Chart::Heat(_) | Chart::Chronicle(_) | Chart::Trend(_) | Chart::Paths(_) | Chart::Shares(_) => 0.0,
    };
    charts::captioned_svg(chart, about, Size { width: WIDTH, height }, &Palette::light())
}
