//! The bytes of a chart to be saved. Writes no file: whoever asks for them knows where to.

use crate::charts::{self, Chart, Size};
use crate::palette::Palette;

/// Points between the margins of an A4 page: the picture can be placed in a document as it is.
const WIDTH: f64 = 482.0;
/// Points that a chart with room to spare is given.
const HEIGHT: f64 = 300.0;

/// What a chart is saved as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Svg,
    Png,
}

/// `chart` as an SVG file, dark on white whatever the window's colours are, as wide as a page's text.
pub fn svg(chart: &Chart) -> Vec<u8> {
    let height = match chart {
        Chart::Profile(_) | Chart::Radar(_) => HEIGHT,
        Chart::Heat(_) | Chart::Chronicle(_) | Chart::Trend(_) | Chart::Paths(_) | Chart::Shares(_) => 0.0,
    };
    charts::svg(chart, Size { width: WIDTH, height }, &Palette::light()).into_bytes()
}
