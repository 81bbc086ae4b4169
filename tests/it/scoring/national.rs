//! The hall beside others in the national survey, against figures that another program worked out from the same table
//! (`tests/cases/survey/recompute.py`).

use std::collections::{BTreeMap, BTreeSet};

use shirube::catalogue::{self, Catalogue, Reported};
use shirube::scoring::{self, ALIKE, Circle, Figure, National};

const FIGURES: &str = include_str!("../../cases/survey/figures.csv");

/// Columns of the table by the ids of their indicators.
fn columns() -> BTreeMap<&'static str, &'static str> {
    let other = [
        ("cio-aide", "cio_aide"),
        ("outside-people", "outside_people"),
        ("staff-development", "staff_development"),
        ("training-all", "training_all"),
        ("online-26", "online_26_pct"),
        ("online-32", "online_32_pct"),
        ("cards", "card_holding_pct"),
    ];
    let same = ["cio", "policy", "structure", "ai", "rpa", "telework"].map(|name| (name, name));
    other.into_iter().chain(same).collect()
}

fn code_of(catalogue: &Catalogue, prefecture: &str, name: &str) -> String {
    let one = catalogue.municipalities.iter().find(|one| one.prefecture == prefecture && one.name == name);
    one.unwrap().code.clone()
}

/// `circle,of,halls,column,yes_or_middle,surveyed` of every indicator.
fn lines(catalogue: &Catalogue, circle: Circle, code: Option<&str>, of: &str) -> Vec<String> {
    let columns = columns();
    let national = National::of(catalogue, code).unwrap();
    let place = national.circles.iter().position(|(there, _)| *there == circle).unwrap();
    let halls = national.circles[place].1.len();
    let name = match circle {
        Circle::Alike => "alike",
        Circle::Prefecture => "prefecture",
        Circle::Nation => "nation",
    };
    let line = |row: &scoring::NationalRow<'_>| {
        let figure = &row.figures[place];
        let value = match figure {
            Figure::Yes { yes, .. } => yes.to_string(),
            Figure::Shares(_) => figure.percent().map_or_else(String::new, |percent| percent.to_string()),
        };
        format!("{name},{of},{halls},{},{value},{}", columns[row.indicator.id.as_str()], figure.surveyed())
    };
    national.rows.iter().map(line).collect()
}

#[test]
fn counts_and_shares_are_those_that_another_program_works_out() {
    let catalogue = catalogue::built_in();
    let expected: BTreeSet<&str> = FIGURES.lines().skip(1).collect();
    let of: BTreeSet<(&str, &str)> = expected
        .iter()
        .map(|line| {
            let mut cells = line.split(',');
            (cells.next().unwrap(), cells.next().unwrap())
        })
        .collect();
    let mut found = BTreeSet::new();
    for (circle, of) in &of {
        let some_code = |prefecture: &str| catalogue.municipalities.iter().find(|one| one.prefecture == prefecture);
        found.extend(match *circle {
            "alike" => lines(&catalogue, Circle::Alike, Some(of), of),
            "prefecture" => lines(&catalogue, Circle::Prefecture, Some(&some_code(of).unwrap().code), of),
            _ => lines(&catalogue, Circle::Nation, None, of),
        });
    }
    let found: BTreeSet<&str> = found.iter().map(String::as_str).collect();
    assert_eq!(of.len(), 54, "51 halls, two prefectures, the nation");
    let differ: Vec<_> = expected.symmetric_difference(&found).collect();
    assert!(differ.is_empty(), "{differ:#?}");
}

#[test]
fn halls_like_ours_are_of_the_same_kind_and_never_ourselves() {
    let catalogue = catalogue::built_in();
    let check = |prefecture: &str, name: &str, halls: usize| {
        let code = code_of(&catalogue, prefecture, name);
        let national = National::of(&catalogue, Some(&code)).unwrap();
        let (circle, alike) = &national.circles[0];
        assert_eq!((*circle, alike.len()), (Circle::Alike, halls), "{name}");
        let kind = national.own.unwrap().municipality.kind();
        for member in alike {
            assert!(member.municipality.kind() == kind && member.municipality.code != code, "{name}");
        }
        assert!(alike.is_sorted_by_key(|member| &member.municipality.code), "no order of size can be read from it");
    };
    check("山形県", "酒田市", ALIKE);
    check("福島県", "双葉町", ALIKE);
    check("神奈川県", "横浜市", ALIKE);
    check("東京都", "青ヶ島村", ALIKE);
    check("東京都", "千代田区", 22);
}

#[test]
fn who_has_no_row_or_was_not_surveyed_is_told_so() {
    let catalogue = catalogue::built_in();
    for code in [None, Some("999999"), Some("")] {
        let national = National::of(&catalogue, code).unwrap();
        assert!(national.own.is_none() && national.rows.iter().all(|row| row.own.is_none()));
        assert_eq!(national.circles.iter().map(|(circle, _)| *circle).collect::<Vec<_>>(), [Circle::Nation]);
    }
    let wajima = code_of(&catalogue, "石川県", "輪島市");
    let national = National::of(&catalogue, Some(&wajima)).unwrap();
    let own: Vec<bool> = national.rows.iter().map(|row| row.own == Some(Reported::NotSurveyed)).collect();
    assert_eq!(own.iter().filter(|is_blank| **is_blank).count(), 7);
    let small = crate::catalogue::small();
    assert!(National::of(&catalogue::load(small.path()).unwrap(), Some(&wajima)).is_none(), "no survey, no figures");
}

#[test]
fn middle_and_share() {
    let check = |figure: Figure, surveyed: usize, percent: Option<f64>| {
        assert_eq!((figure.surveyed(), figure.percent()), (surveyed, percent), "{figure:?}");
    };
    check(Figure::Yes { yes: 0, surveyed: 0 }, 0, None);
    check(Figure::Yes { yes: 0, surveyed: 4 }, 4, Some(0.0));
    check(Figure::Yes { yes: 3, surveyed: 4 }, 4, Some(75.0));
    check(Figure::Shares(vec![]), 0, None);
    check(Figure::Shares(vec![40.0]), 1, Some(40.0));
    check(Figure::Shares(vec![40.0, 45.0]), 2, Some(42.5));
    check(Figure::Shares(vec![0.0, 40.0, 100.0]), 3, Some(40.0));
}

/// Documented towns, those nearest in residents first: worked out by hand from the census of 2020 (Sakata 100,273, Sagae
/// 40,189, Masuda 45,003, Bandai 3,322).
#[test]
fn documented_towns_nearest_in_size_come_first() {
    let catalogue = catalogue::built_in();
    let order = |code: Option<&str>| -> Vec<&str> {
        scoring::towns_by_size(&catalogue, code).iter().map(|town| town.id.as_str()).collect()
    };
    let as_listed = ["sakata", "sagae", "masuda", "bandai"];
    let code = |prefecture: &str, name: &str| code_of(&catalogue, prefecture, name);
    for (hall, expected) in [
        (None, as_listed),
        (Some("999999".to_owned()), as_listed),
        (Some(code("高知県", "梼原町")), ["bandai", "sagae", "masuda", "sakata"]),
        (Some(code("東京都", "千代田区")), ["masuda", "sagae", "sakata", "bandai"]),
        (Some(code("山形県", "山形市")), ["sakata", "masuda", "sagae", "bandai"]),
        (Some(code("山形県", "寒河江市")), ["masuda", "bandai", "sakata", "sagae"]),
    ] {
        assert_eq!(order(hall.as_deref()), expected, "{hall:?}");
        let peers = scoring::peers(&catalogue, hall.as_deref());
        let own = hall.as_deref();
        assert!(peers.iter().all(|town| Some(town.code.as_str()) != own), "{hall:?}");
    }
}
