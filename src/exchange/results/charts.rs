//! The charts of the workbook, drawn by the program that opens it from the cells beside them.

use rust_xlsxwriter::{
    Chart, ChartAxis, ChartAxisLabelPosition, ChartAxisTickType, ChartDataLabel, ChartDataLabelPosition,
    ChartEmptyCells, ChartErrorBars, ChartErrorBarsDirection, ChartErrorBarsType, ChartFormat, ChartLegendPosition,
    ChartLine, ChartLineDashType, ChartMarker, ChartMarkerType, ChartRange, ChartSolidFill, ChartTitle, ChartType,
    Color, ObjectMovement, Worksheet, XlsxError,
};

use super::context::WorkbookCx;
use super::overview::{DOWN, FACTOR, NAME, NAMED_SCORE, Places, SCORE, UP, town_column};
use crate::catalogue::Level;
use crate::findings::Side;

/// Pixels.
const HEIGHT: u32 = 430;
const BETWEEN: u32 = 16;
/// Kept free at the right, or the frame of a chart is lost in print.
pub const EDGE: u32 = 4;
/// Height of a row that nobody set.
const ROW: u32 = 20;

/// Points.
const TITLE: f64 = 11.0;
const LABEL: f64 = 9.0;
const OWN_LINE: f64 = 2.75;
const TOWN_LINE: f64 = 1.25;
const WHISKER: f64 = 1.5;
const HAIR: f64 = 0.75;

/// Light enough for the line of the bounds to be seen on it.
const BAR_SHADE: Level = Level::ALL[2];
/// What was is paler than what is.
const SHADE_THEN: Level = Level::ALL[0];

/// What tells towns apart where colour does not.
const MARKS: [ChartMarkerType; 7] = [
    ChartMarkerType::Triangle,
    ChartMarkerType::Square,
    ChartMarkerType::Diamond,
    ChartMarkerType::X,
    ChartMarkerType::PlusSign,
    ChartMarkerType::Star,
    ChartMarkerType::LongDash,
];
const DASHES: [ChartLineDashType; 4] =
    [ChartLineDashType::Dash, ChartLineDashType::SquareDot, ChartLineDashType::DashDot, ChartLineDashType::LongDash];

/// The two charts below the table; gives back the last row that they cover.
pub fn overview(sheet: &mut Worksheet, cx: &WorkbookCx<'_>, places: &Places) -> Result<u32, XlsxError> {
    let width = (places.width - BETWEEN - EDGE) / 2;
    let (left, right) = (bars(cx, places, width), radar(cx, places, width));
    sheet.insert_chart(places.below, 0, &left)?;
    sheet.insert_chart_with_offset(places.below, 0, &right, width + BETWEEN, 0)?;
    Ok(places.below + HEIGHT.div_ceil(ROW))
}

/// The score of every factor with its bounds.
fn bars(cx: &WorkbookCx<'_>, places: &Places, width: u32) -> Chart {
    let looks = &cx.looks;
    let mut chart = Chart::new(ChartType::Bar);
    prepare(&mut chart, cx, "workbook-chart-factors", width, HEIGHT);
    let column = |column: u16| range(places, column);
    let whiskers = whiskers(cx, column(places.hidden + DOWN), column(places.hidden + UP));
    let [area, _] = looks.shade(BAR_SHADE);
    let mut format = edged(area, looks.own(), 1.0);
    let series = chart.add_series();
    series.set_categories(&column(places.hidden + NAMED_SCORE)).set_values(&column(SCORE)).set_format(&mut format);
    series.set_gap(60).set_x_error_bars(&whiskers);
    down_from_the_top(&mut chart, cx);
    scale(chart.x_axis(), cx).set_label_position(ChartAxisLabelPosition::High);
    chart.legend().set_hidden();
    chart
}

/// Where the scores of two rounds stand: rows of that tab, and its columns.
pub struct Pair {
    pub tab: String,
    pub rows: (u32, u32),
    pub names: u16,
    /// Of a round the column of its scores, and those of how far the bounds reach down and up.
    pub columns: fn(Side) -> (u16, [u16; 2]),
}

/// The scores of two rounds with their bounds, from row `below` on; gives back the last row that it covers.
pub fn then_and_now(
    sheet: &mut Worksheet,
    cx: &WorkbookCx<'_>,
    at: &Pair,
    below: u32,
    width: u32,
) -> Result<u32, XlsxError> {
    let looks = &cx.looks;
    let mut chart = Chart::new(ChartType::Bar);
    prepare(&mut chart, cx, "workbook-chart-trend", width - EDGE, HEIGHT);
    let column = |column: u16| ChartRange::new_from_range(&at.tab, at.rows.0, column, at.rows.1, column);
    for side in Side::BOTH {
        let (key, shade) = match side {
            Side::Then => ("workbook-head-then", SHADE_THEN),
            Side::Now => ("workbook-head-since", BAR_SHADE),
        };
        let ([area, _], (score, [down, up])) = (looks.shade(shade), (at.columns)(side));
        let series = chart.add_series();
        series.set_categories(&column(at.names)).set_values(&column(score)).set_name(cx.words.get(key).as_str());
        series.set_format(&mut edged(area, looks.own(), 1.0)).set_gap(50).set_overlap(0);
        series.set_x_error_bars(&whiskers(cx, column(down), column(up)));
        let mut label = ChartDataLabel::new();
        label
            .show_value()
            .set_num_format("0.0")
            .set_position(ChartDataLabelPosition::InsideBase)
            .set_font(&looks.font(LABEL));
        series.set_data_label(&label);
    }
    down_from_the_top(&mut chart, cx);
    scale(chart.x_axis(), cx).set_label_position(ChartAxisLabelPosition::High);
    chart.legend().set_position(ChartLegendPosition::Top).set_font(&looks.font(LABEL));
    sheet.insert_chart(below, 0, &chart)?;
    Ok(below + HEIGHT.div_ceil(ROW))
}

/// The hall as a thick line, towns as thin ones; broken where there is nothing.
fn radar(cx: &WorkbookCx<'_>, places: &Places, width: u32) -> Chart {
    let looks = &cx.looks;
    let mut chart = Chart::new(ChartType::RadarWithMarkers);
    prepare(&mut chart, cx, "workbook-chart-towns", width, HEIGHT);
    for (column, town) in cx.in_charts().iter().enumerate() {
        // Its place in the catalogue, as on screen: the municipality may itself be one of the towns before it.
        let place = cx.catalogue.towns.iter().position(|t| t.id == town.id).unwrap_or(column);
        let name = cx.words.format("workbook-series-town", &[("town", cx.text(&town.name).into())]);
        let colour = looks.town(place);
        let mut stroke = line(colour, TOWN_LINE);
        stroke.set_dash_type(DASHES[place % DASHES.len()]);
        let mut mark = ChartMarker::new();
        mark.set_type(MARKS[place % MARKS.len()]).set_size(7).set_format(&mut marked(colour));
        let series = chart.add_series();
        series.set_categories(&range(places, places.hidden + NAME)).set_values(&range(places, town_column(column)));
        series.set_name(&name).set_format(&mut stroke).set_marker(&mark);
    }
    let mut mark = ChartMarker::new();
    mark.set_type(ChartMarkerType::Circle).set_size(7).set_format(&mut marked(looks.own()));
    let series = chart.add_series();
    series.set_categories(&range(places, places.hidden + NAME)).set_values(&range(places, SCORE));
    series
        .set_name(&cx.words.get("workbook-series-own"))
        .set_format(&mut line(looks.own(), OWN_LINE))
        .set_marker(&mark);
    chart.x_axis().set_font(&looks.font(LABEL));
    scale(chart.y_axis(), cx);
    chart.legend().set_position(ChartLegendPosition::Bottom).set_font(&looks.font(LABEL));
    chart
}

/// Where the shares of levels stand: names in column 0, levels from column `levels` on, in these rows of that tab.
pub struct Shares {
    pub tab: String,
    pub rows: (u32, u32),
    pub levels: u16,
}

/// How the answers to each question are spread: one bar a question, from level 0 to level 5.
pub fn shares(cx: &WorkbookCx<'_>, at: &Shares, width: u32, height: u32) -> Chart {
    let looks = &cx.looks;
    let mut chart = Chart::new(ChartType::BarPercentStacked);
    prepare(&mut chart, cx, "workbook-chart-spread", width, height);
    let column = |column: u16| ChartRange::new_from_range(&at.tab, at.rows.0, column, at.rows.1, column);
    for (place, level) in (0..).zip(Level::ALL) {
        let [area, letters] = looks.shade(level);
        let mut format = edged(area, looks.dark(), 0.5);
        let mut label = ChartDataLabel::new();
        // Counts, none where nobody is.
        label.show_value().set_num_format("0;;").set_font(looks.font(LABEL).set_color(letters));
        let series = chart.add_series();
        series.set_categories(&column(FACTOR)).set_values(&column(at.levels + place)).set_format(&mut format);
        series.set_name(&cx.words.format("workbook-series-level", &[("level", level.get().into())]));
        series.set_gap(40).set_overlap(100).set_data_label(&label);
    }
    down_from_the_top(&mut chart, cx);
    let axis = chart.x_axis();
    axis.set_num_format("0%").set_font(&looks.font(LABEL)).set_major_gridlines_line(&line(looks.line(), HAIR));
    axis.set_label_position(ChartAxisLabelPosition::High);
    chart.legend().set_position(ChartLegendPosition::Top).set_font(&looks.font(LABEL));
    chart
}

/// Title, size, and what a person who can't see it is told.
fn prepare(chart: &mut Chart, cx: &WorkbookCx<'_>, key: &str, width: u32, height: u32) {
    let words = cx.words;
    let title: &mut ChartTitle = chart.title();
    title.set_name(&words.get(key)).set_font(cx.looks.font(TITLE).set_bold()).set_overlay(false);
    chart.set_width(width).set_height(height).set_alt_text(words.get(&format!("{key}.about")));
    chart.set_object_movement(ObjectMovement::MoveButDontSizeWithCells);
    chart.show_empty_cells_as(ChartEmptyCells::Gaps).show_hidden_data();
    chart.chart_area().set_format(ChartFormat::new().set_border(&line(cx.looks.line(), HAIR)));
}

/// Bars from the top to the bottom, as in the table. Of a bar chart the library calls the upright axis y.
fn down_from_the_top(chart: &mut Chart, cx: &WorkbookCx<'_>) {
    let axis = chart.y_axis();
    axis.set_reverse().set_font(&cx.looks.font(LABEL)).set_format(&mut line(cx.looks.dark(), HAIR));
    axis.set_major_tick_type(ChartAxisTickType::None).set_major_gridlines(false);
}

/// The levels as a scale.
fn scale<'c>(axis: &'c mut ChartAxis, cx: &WorkbookCx<'_>) -> &'c mut ChartAxis {
    let looks = &cx.looks;
    axis.set_min(Level::MIN.get()).set_max(Level::MAX.get()).set_major_unit(1).set_num_format("0");
    axis.set_font(&looks.font(LABEL)).set_major_gridlines_line(&line(looks.line(), HAIR))
}

fn range(places: &Places, column: u16) -> ChartRange {
    ChartRange::new_from_range(&places.tab, places.rows.0, column, places.rows.1, column)
}

fn line(colour: Color, width: f64) -> ChartLine {
    let mut line = ChartLine::new();
    line.set_color(colour).set_width(width);
    line
}

fn fill(colour: Color) -> ChartFormat {
    let mut format = ChartFormat::new();
    format.set_solid_fill(ChartSolidFill::new().set_color(colour));
    format
}

/// An area with an edge of its own, `width` points wide.
fn edged(area: Color, edge: Color, width: f64) -> ChartFormat {
    let mut format = fill(area);
    format.set_border(&line(edge, width));
    format
}

/// Lines from the end of each bar to its bounds; `down` and `up` hold how far they reach.
fn whiskers(cx: &WorkbookCx<'_>, down: ChartRange, up: ChartRange) -> ChartErrorBars {
    let mut whiskers = ChartErrorBars::new();
    whiskers.set_type(ChartErrorBarsType::Custom(up, down));
    whiskers.set_direction(ChartErrorBarsDirection::Both).set_format(&mut line(cx.looks.dark(), WHISKER));
    whiskers
}

/// A mark filled with its colour.
fn marked(colour: Color) -> ChartFormat {
    edged(colour, colour, 1.0)
}
