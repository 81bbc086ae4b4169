//! The national survey for other programs: what is published of one municipality as a table, of a prefecture as a workbook.
//!
//! Both hold what is published and counts of it, and nothing that anybody typed. The same catalogue and options give the
//! same bytes.

mod workbook;

pub use self::workbook::{NationalOptions, is_national_xlsx_as_written, national_xlsx};

use super::commas;
use crate::catalogue::{Catalogue, Municipality, Reported};
use crate::scoring::{Circle, Figure, National};

/// What stands in the table: `own` has what the municipality reported, each other row counts.
const COLUMNS: [&str; 10] =
    ["code", "municipality", "survey", "indicator", "as_of", "circle", "reported", "yes", "middle", "surveyed"];

/// A row for each indicator and for each circle of it; nothing but the head where the catalogue has no survey.
pub fn national_csv(catalogue: &Catalogue, hall: &Municipality) -> Vec<u8> {
    let mut table = commas::begun();
    let mut put = |cells: [String; 10]| commas::write(&mut table, cells);
    put(COLUMNS.map(str::to_owned));
    let national = National::of(catalogue, Some(&hall.code));
    for row in national.iter().flat_map(|national| &national.rows) {
        let survey = national.iter().map(|national| national.survey.id.to_string()).collect::<String>();
        let line = |circle: &str, [reported, yes, middle, surveyed]: [String; 4]| {
            let (indicator, as_of) = (row.indicator.id.to_string(), row.indicator.as_of.to_string());
            let whose = [hall.code.clone(), hall.name.clone(), survey.clone(), indicator, as_of, circle.to_owned()];
            let [a, b, c, d, e, f] = whose;
            [a, b, c, d, e, f, reported, yes, middle, surveyed]
        };
        let none = String::new;
        put(line("own", [row.own.map_or_else(none, reported), none(), none(), none()]));
        let circles = national.iter().flat_map(|national| &national.circles);
        for ((circle, _), figure) in circles.zip(&row.figures) {
            let surveyed = figure.surveyed().to_string();
            let cells = match figure {
                Figure::Yes { yes, .. } => [none(), yes.to_string(), none(), surveyed],
                Figure::Shares(_) => {
                    [none(), none(), figure.percent().map_or_else(none, |share| share.to_string()), surveyed]
                }
            };
            put(line(name(*circle), cells));
        }
    }
    commas::bytes(table)
}

/// Whether `bytes` are such a table of any municipality, to the byte.
pub fn is_national_csv_as_written(catalogue: &Catalogue, bytes: &[u8]) -> bool {
    let second = std::str::from_utf8(bytes).ok().and_then(|text| text.lines().nth(1));
    let code = second.and_then(|line| line.split(',').next());
    let hall = code.and_then(|code| catalogue.municipalities.by_code(code));
    hall.is_some_and(|hall| national_csv(catalogue, hall) == bytes)
}

fn name(circle: Circle) -> &'static str {
    match circle {
        Circle::Alike => "alike",
        Circle::Prefecture => "prefecture",
        Circle::Nation => "nation",
    }
}

/// As it is published: 1, 0, a share, blank where it was not surveyed.
fn reported(reported: Reported) -> String {
    match reported {
        Reported::Yes => "1".to_owned(),
        Reported::No => "0".to_owned(),
        Reported::NotSurveyed => String::new(),
        Reported::Percent { share, .. } => share.to_string(),
    }
}
