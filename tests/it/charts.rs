//! Charts as people get them: everything legible, nothing hidden, the same numbers in picture, words and table.

#[path = "charts/fixture.rs"]
pub mod fixture;

use proptest::prelude::*;
use shirube::assessment::Answers;
use shirube::catalogue::{Level, built_in};
use shirube::charts::style::{Ink, SMALLEST};
use shirube::charts::{
    self, Cell, Chart, ChartKind, Joined, Label, Mark, MarkId, Own, Point, Rect, Scene, Shape, Side, Size, Table,
    captioned_svg, svg,
};
use shirube::i18n::{Locale, Words, format_score};
use shirube::palette::{Palette, Rgb, Scheme};

use fixture::{answers, charts, chronicle, factor_sets, full, heat};

const WIDE: Size = Size { width: 482.0, height: 269.0 };

/// Every fixture in every language, laid out at the size it is printed at.
fn scenes() -> Vec<(String, Scene)> {
    let of = |locale: Locale| {
        charts(locale).into_iter().map(move |(name, chart, size)| (format!("{name} {locale}"), chart.layout(size)))
    };
    Locale::ALL.into_iter().flat_map(of).collect()
}

fn area(scene: &Scene) -> Rect {
    // Coordinates are rounded to quarters of a point.
    Rect { left: -0.5, top: -0.5, right: scene.size.width + 0.5, bottom: scene.size.height + 0.5 }
}

#[test]
fn no_text_is_clipped() {
    for (name, scene) in scenes() {
        for label in scene.labels() {
            assert!(area(&scene).holds(label.rect()), "{name}: {label:?} in {:?}", scene.size);
        }
    }
}

#[test]
fn no_two_texts_overlap() {
    for (name, scene) in scenes() {
        let labels: Vec<_> = scene.labels().map(|l| (l.rect(), &l.text)).collect();
        for (i, (a, text)) in labels.iter().enumerate() {
            let met = labels[i + 1..].iter().find(|(b, _)| a.meets(*b));
            assert_eq!(met, None, "{name}: {text}");
        }
    }
}

#[test]
fn no_text_is_smaller_than_people_can_read() {
    for (name, scene) in scenes() {
        for label in scene.labels() {
            assert!(label.size >= SMALLEST, "{name}: {label:?}");
        }
    }
}

#[test]
fn no_line_starts_with_a_closing_sign() {
    for (name, scene) in scenes() {
        for label in scene.labels().filter(|l| l.text.chars().count() > 1) {
            assert!(!label.text.starts_with(['、', '。', '）', '」', 'ー', 'っ', 'ょ', ')']), "{name}: {}", label.text);
            assert!(!label.text.ends_with(['（', '「', '(']), "{name}: {}", label.text);
        }
    }
}

#[test]
fn charts_fit_the_size_they_are_printed_at() {
    let printed = ["profile-real", "profile-half", "radar-full-4", "radar-real", "heat-full-4", "heat-7"];
    for locale in Locale::ALL {
        for (name, chart, size) in charts(locale).into_iter().filter(|(n, ..)| printed.contains(&n.as_str())) {
            let laid = chart.layout(size).size;
            assert!(laid.width <= size.width && laid.height <= size.height + 44.0, "{name} {locale}: {laid:?}");
        }
    }
}

#[test]
fn the_same_chart_gives_the_same_bytes() {
    for (name, chart, size) in charts(Locale::Ja) {
        assert_eq!(svg(&chart, size, &Palette::light()), svg(&chart, size, &Palette::light()), "{name}");
    }
}

#[test]
fn pictures_say_their_size_in_points_and_hold_real_text() {
    let picture = svg(&Chart::Profile(full(Locale::Ja, 4)), WIDE, &Palette::light());
    assert!(picture.contains("width=\"482pt\""), "{}", &picture[..300]);
    assert!(picture.contains("viewBox=\"0 0 1928 "), "{}", &picture[..300]);
    assert!(picture.contains("font-family=\"BIZ UDPGothic, "));
    assert!(picture.contains("リーダーシップ"));
    assert!(picture.trim_end().ends_with("</svg>"));
}

#[test]
fn themes_differ_in_colour_only() {
    let strip = |palette: &Palette| {
        let picture = svg(&Chart::Profile(full(Locale::En, 4)), WIDE, palette);
        regex_lite::Regex::new("#[0-9A-F]{6}").expect("a valid pattern").replace_all(&picture, "#").into_owned()
    };
    assert_eq!(strip(&Palette::light()), strip(&Palette::dark()));
}

/// How many shapes of the own hall stand in the plot of the only factor's profile, and the texts of it.
fn own_shapes(own: Own) -> (usize, Vec<String>) {
    let mut factors = fixture::single(Locale::Ja);
    factors.rows[0].own = own;
    let scene = Chart::Profile(factors).layout(WIDE);
    let is_own_dot = |s: &&Shape| matches!(s, Shape::Dot { ink: Ink::Own, .. });
    (scene.shapes.iter().filter(is_own_dot).count(), scene.labels().map(|l| l.text.clone()).collect())
}

#[test]
fn a_missing_score_is_not_drawn_as_nought() {
    let (nought, nought_texts) = own_shapes(fixture::own(0.0, 0.0, 0.0));
    let (missing, missing_texts) = own_shapes(Own::Missing("未回答".to_owned()));
    assert_eq!(nought, missing + 1);
    assert!(nought_texts.contains(&"0.0".to_owned()) && !missing_texts.contains(&"0.0".to_owned()));
    assert!(missing_texts.contains(&"未回答".to_owned()));
}

#[test]
fn a_missing_town_has_no_mark_and_no_line() {
    let mut factors = fixture::single(Locale::Ja);
    factors.rows[0].peers[0] = None;
    for chart in [Chart::Profile(factors.clone()), Chart::Radar(factors)] {
        let marks = chart.marks(WIDE);
        assert_eq!(marks.len(), 1, "{marks:?}");
    }
}

/// What stands on a line of its own color or under a mark can't be read: where both leave a place for the numbers, they have it.
#[test]
fn the_numbers_of_a_radar_stand_off_the_own_line_and_the_marks() {
    for (name, factors) in [("full", full(Locale::Ja, 4)), ("aimed", fixture::aimed(Locale::Ja))] {
        let scene = Chart::Radar(factors).layout(WIDE);
        let own = scene.shapes.iter().filter_map(|shape| match shape {
            Shape::Line { points, ink: Ink::Own, width, .. } if *width == 2.5 => Some([points[0], points[1]]),
            _ => None,
        });
        let own: Vec<[Point; 2]> = own.collect();
        let is_number = |label: &&Label| label.ink == Ink::Second && label.text.parse::<u8>().is_ok_and(|n| n <= 5);
        let numbers: Vec<Rect> = scene.labels().filter(is_number).map(Label::rect).collect();
        assert_eq!((own.len() > 7, numbers.len()), (true, 6), "{name}");
        for number in numbers {
            let over = scene.marks.iter().find(|mark| mark.rect.meets(number));
            assert_eq!(over, None, "{name}: {number:?}");
            // Closer together than a number is wide.
            let along = |[from, to]: &[Point; 2]| {
                let at = |share: f64| (from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
                (0..=100).map(|step| at(f64::from(step) / 100.0)).collect::<Vec<_>>()
            };
            let is_in = |(x, y): &(f64, f64)| {
                (number.left..number.right).contains(x) && (number.top..number.bottom).contains(y)
            };
            let cut = own.iter().flat_map(along).find(is_in);
            assert_eq!(cut, None, "{name}: {number:?}");
        }
    }
}

/// A name that takes two lines makes its own row higher, and no other.
#[test]
fn rows_of_a_heat_map_are_as_high_as_their_names() {
    let mut long = heat(Locale::En, &answers());
    long.groups[0].rows[3].name = "Where proposals that cost money or people are decided on".to_owned();
    let chart = Chart::Heat(long);
    let height = chart.height(482.0);
    let scene = chart.layout(Size { width: 482.0, height });
    let mut own = scene.marks.iter().filter(|mark| matches!(&mark.what, MarkId::Question { town: None, .. }));
    let rows: Vec<f64> = own.by_ref().map(|mark| mark.rect.bottom - mark.rect.top).collect();
    let least = rows.iter().copied().fold(f64::MAX, f64::min);
    let higher: Vec<usize> = (0..rows.len()).filter(|row| rows[*row] > least + 0.1).collect();
    assert_eq!((rows.len(), higher), (32, vec![3]), "{rows:?}");
}

/// Ways that are too high for a page beside one another stand by themselves, and all are there.
#[test]
fn ways_are_parted_by_what_a_page_has_room_for() {
    for locale in Locale::ALL {
        let ways = chronicle(locale);
        for height in [100.0, 700.0, 2_000.0] {
            let room = Size { width: 482.0, height };
            let pages = ways.pages(2, room);
            let lanes = |page: &Chart| if let Chart::Chronicle(of_page) = page { of_page.lanes.len() } else { 0 };
            let lanes: Vec<usize> = pages.iter().map(lanes).collect();
            assert_eq!(lanes.iter().sum::<usize>(), ways.lanes.len(), "{locale} {height}");
            for (page, lanes) in pages.iter().zip(&lanes) {
                assert!(*lanes == 1 || page.height(room.width) <= height, "{locale} {height}: {lanes}");
            }
        }
    }
}

#[test]
fn a_radar_joins_nothing_past_a_gap() {
    let lines = |missing: &[usize]| {
        let mut factors = full(Locale::Ja, 0);
        for &i in missing {
            factors.rows[i].own = Own::Missing("未回答".to_owned());
        }
        let scene = Chart::Radar(factors).layout(WIDE);
        let is_own = |s: &&Shape| matches!(s, Shape::Line { ink: Ink::Own, .. });
        // One is that of the legend.
        scene.shapes.iter().filter(is_own).count() - 1
    };
    assert_eq!(lines(&[]), 8);
    assert_eq!(lines(&[3]), 6);
    assert_eq!(lines(&[3, 4]), 5);
    assert_eq!(lines(&[0, 2, 4, 6]), 0);
}

#[test]
fn every_state_of_a_cell_looks_different() {
    let zero = Level::MIN;
    let cells = [
        Cell::Level(zero),
        Cell::Follows(zero),
        Cell::AtLeast(zero),
        Cell::Undocumented,
        Cell::Unknown,
        Cell::NotApplicable,
        Cell::Open,
    ];
    let drawn = cells.map(|cell| {
        let mut heat = heat(Locale::Ja, &Answers::default());
        heat.groups[0].rows[0].own = cell;
        Chart::Heat(heat).layout(WIDE).shapes
    });
    for i in 0..drawn.len() {
        for j in i + 1..drawn.len() {
            assert_ne!(drawn[i], drawn[j], "{:?} and {:?}", cells[i], cells[j]);
        }
    }
}

#[test]
fn marks_cover_every_value() {
    for (name, factors) in factor_sets(Locale::Ja) {
        let expected: usize = factors.rows.iter().map(|r| 1 + r.peers.iter().flatten().count()).sum();
        for chart in [Chart::Profile(factors.clone()), Chart::Radar(factors)] {
            check_marks(name, &chart, expected);
        }
    }
    let catalogue = built_in();
    let questions = catalogue.questionnaire.questions().count();
    check_marks("heat", &Chart::Heat(heat(Locale::Ja, &answers())), questions * (catalogue.towns.len() + 1));
    let milestones = catalogue.towns.iter().map(|t| t.chronicle.len()).sum();
    check_marks("chronicle", &Chart::Chronicle(chronicle(Locale::Ja)), milestones);
    let steps = catalogue.towns.iter().map(|t| t.chronicle.len()).sum();
    check_marks("paths", &Chart::Paths(fixture::paths(Locale::Ja)), steps);
    check_marks("trend", &Chart::Trend(fixture::trend(Locale::Ja)), 16);
}

/// As many marks as values, each for another value, none outside, none on another.
fn check_marks(name: &str, chart: &Chart, expected: usize) {
    let scene = chart.layout(WIDE);
    assert_eq!(scene.marks.len(), expected, "{name}");
    for (i, mark) in scene.marks.iter().enumerate() {
        assert!(area(&scene).holds(mark.rect), "{name}: {mark:?}");
        assert!(!mark.label.is_empty(), "{name}");
        assert!(scene.marks[i + 1..].iter().all(|m| m.what != mark.what), "{name}: {mark:?}");
    }
}

#[test]
fn marks_of_a_profile_stay_apart() {
    for (name, factors) in factor_sets(Locale::Ja) {
        let marks = Chart::Profile(factors).marks(WIDE);
        for (i, mark) in marks.iter().enumerate() {
            let met: Vec<&Mark> = marks[i + 1..].iter().filter(|m| m.rect.meets(mark.rect)).collect();
            assert!(met.is_empty(), "{name}: {mark:?} {met:?}");
        }
    }
}

#[test]
fn a_target_is_drawn_and_told_only_where_there_is_one() {
    let flag = Words::new(Locale::Ja).get("chart-legend-target");
    for (factors, is_there) in [(fixture::aimed(Locale::Ja), true), (full(Locale::Ja, 4), false)] {
        let row = factors.rows[4].clone();
        for chart in [Chart::Profile(factors.clone()), Chart::Radar(factors)] {
            let scenes = [Some(chart.layout(WIDE)), chart.wall(WIDE)];
            for scene in scenes.into_iter().flatten() {
                assert_eq!(scene.labels().any(|label| label.text == flag), is_there, "the legend");
                let marks = scene.marks.iter().filter(|mark| mark.label.starts_with(&format!("{} · 自庁", row.name)));
                assert!(marks.clone().all(|mark| mark.label.contains(&format!("{flag} 3.1")) == is_there));
            }
        }
    }
}

#[test]
fn words_and_table_say_what_the_profile_shows() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        for (name, factors) in factor_sets(locale) {
            let chart = Chart::Profile(factors.clone());
            let (alt, table) = (chart.alt(&words), chart.table(&words));
            check_table(name, &table);
            for (row, cells) in factors.rows.iter().zip(&table.rows) {
                let own = match &row.own {
                    Own::Score { mean, .. } => format_score(*mean),
                    Own::Missing(word) => word.clone(),
                };
                assert!(alt.contains(&format!("{} {own}", row.name)), "{name}: {alt}");
                assert_eq!(cells[1], own, "{name}");
                let is_aimed = usize::from(factors.rows.iter().any(|row| row.target.is_some()));
                if let Some(target) = row.target.map(format_score) {
                    assert!(alt.contains(&format!("{} {target}", row.name)), "{name}: {alt}");
                    assert_eq!(cells[4], target, "{name}");
                }
                for (lower, cell) in row.peers.iter().zip(&cells[4 + is_aimed..]) {
                    let expected = lower.map_or_else(|| words.get("chart-undocumented"), |l| format_score(l.mean));
                    assert!(cell.contains(&expected), "{name}: {cell}");
                }
            }
        }
    }
}

#[test]
fn words_and_table_say_what_the_heat_map_shows() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let heat = heat(locale, &answers());
        let chart = Chart::Heat(heat.clone());
        let (alt, table) = (chart.alt(&words), chart.table(&words));
        check_table("heat", &table);
        let label = |town, question: &_| {
            let what = MarkId::Question { question: Clone::clone(question), town };
            chart.marks(WIDE).into_iter().find(|m| m.what == what).map(|m| m.label).unwrap_or_default()
        };
        for (row, cells) in heat.rows().zip(&table.rows).step_by(5) {
            assert!(label(None, &row.question).ends_with(&cells[2]), "{cells:?}");
            assert!(label(Some(heat.peers[0].id.clone()), &row.question).ends_with(&cells[3]), "{cells:?}");
        }
        let unknown = heat.rows().filter(|r| r.own == Cell::Unknown).count();
        let documented = heat.rows().filter(|r| r.peers[0] != Cell::Undocumented).count();
        assert!(alt.contains(&unknown.to_string()), "{alt}");
        assert!(alt.contains(&format!("{} {documented}", heat.peers[0].name)), "{alt}");
    }
}

#[test]
fn words_and_table_say_what_the_chronicle_shows() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let ways = chronicle(locale);
        let chart = Chart::Chronicle(ways.clone());
        let table = chart.table(&words);
        check_table("chronicle", &table);
        assert_eq!(table.rows.len(), ways.lanes.iter().map(|l| l.stations.len()).sum::<usize>());
        let alt = chart.alt(&words);
        for lane in &ways.lanes {
            assert!(alt.contains(&lane.peer.name) && alt.contains(&lane.stations[0].what), "{alt}");
        }
    }
}

#[test]
fn words_and_table_say_what_the_trend_shows() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let trend = fixture::trend(locale);
        let chart = Chart::Trend(trend.clone());
        let (alt, table) = (chart.alt(&words), chart.table(&words));
        check_table("trend", &table);
        // Each in the order of the factors: then, now, whether the way between is what moved.
        let score = |mean: f64| format_score(mean);
        let (open, unknown) = (words.get("chart-open"), words.get("chart-unknown"));
        let expected = [
            (score(1.5), score(3.5), Joined::Whole),
            (score(4.5), score(1.0), Joined::Whole),
            (score(0.0), score(0.0), Joined::Whole),
            (score(2.0), score(3.5), Joined::Broken),
            (open.clone(), score(3.0), Joined::Not),
            (score(2.5), unknown.clone(), Joined::Not),
            (open.clone(), open, Joined::Not),
            (unknown.clone(), unknown, Joined::Not),
        ];
        for ((row, cells), (then, now, joined)) in trend.rows.iter().zip(&table.rows).zip(&expected) {
            let place = format!("{locale} {}", row.name);
            assert!(cells[1].starts_with(then) && cells[2].starts_with(now), "{place}: {cells:?}");
            assert_eq!(row.joined, *joined, "{place}");
            assert!(alt.contains(&format!("{} {} → {}", row.name, cells[1], cells[2])), "{place}: {alt}");
            let label = |side| {
                let what = MarkId::Round { factor: row.factor.clone(), side };
                chart.marks(WIDE).into_iter().find(|mark| mark.what == what).map(|mark| mark.label).unwrap_or_default()
            };
            assert!(label(Side::Then).ends_with(&cells[1]), "{place}: {}", label(Side::Then));
            assert!(label(Side::Now).contains(&cells[2]) && label(Side::Now).ends_with(&cells[3]), "{place}");
        }
        let moved: Vec<bool> = table.rows.iter().map(|cells| cells[3].contains("2.0")).collect();
        assert_eq!(moved.iter().filter(|is| **is).count(), 1, "what was answered anew is no move: {:?}", table.rows);
    }
}

#[test]
fn arrows_join_just_what_has_an_order_in_the_documents() {
    let (catalogue, paths) = (built_in(), fixture::paths(Locale::Ja));
    // By their places, which came just before each; checked by hand against the documents' dates and orders.
    let expected: [(&str, &[&[usize]]); 2] = [
        ("sagae", &[&[], &[0], &[0], &[2], &[0], &[1, 2, 4], &[1, 2, 4]]),
        ("bandai", &[&[], &[], &[1], &[1], &[1], &[1], &[1]]),
    ];
    for (town, expected) in expected {
        let way = paths.ways.iter().find(|way| way.peer.id.as_str() == town).expect("a town");
        let found: Vec<&[usize]> = way.steps.iter().map(|step| step.before.as_slice()).collect();
        assert_eq!(found, expected, "{town}");
    }
    for (way, town) in paths.ways.iter().zip(&catalogue.towns) {
        for (step, milestone) in way.steps.iter().zip(&town.chronicle) {
            // Arrows followed back lead to all that is known to be earlier, and to nothing else.
            let mut found: Vec<usize> = step.before.clone();
            let mut at = 0;
            while at < found.len() {
                found.extend(way.steps[found[at]].before.iter().copied());
                at += 1;
            }
            found.sort_unstable();
            found.dedup();
            let known: Vec<&str> = town.known_before(milestone).map(|before| before.id.as_str()).collect();
            let found: Vec<&str> = found.iter().map(|place| town.chronicle[*place].id.as_str()).collect();
            assert_eq!(found, known, "{} {}", town.id, milestone.id);
            for before in &step.before {
                let before = &way.steps[*before];
                assert!(before.rank < step.rank && before.strand == step.strand, "{}", step.label);
            }
        }
    }
}

#[test]
fn what_has_no_order_with_any_other_stands_apart() {
    let paths = fixture::paths(Locale::Ja);
    let words = Words::new(Locale::Ja);
    for way in &paths.ways {
        let apart: Vec<&str> = way
            .steps
            .iter()
            .filter(|step| step.cells[5] == words.get("chart-paths-apart"))
            .map(|step| step.milestone.as_str())
            .collect();
        let expected: &[&str] = if way.peer.id.as_str() == "bandai" { &["mission"] } else { &[] };
        assert_eq!(apart, expected, "{}", way.peer.name);
        let strands = if ["sakata", "bandai"].contains(&way.peer.id.as_str()) { 2 } else { 1 };
        assert_eq!(way.strands.len(), strands, "{}", way.peer.name);
    }
}

#[test]
fn no_arrow_leads_over_a_step_that_it_does_not_join() {
    for width in [482.0, 640.0, 800.0] {
        let scene = Chart::Paths(fixture::paths(Locale::Ja)).layout(Size { width, height: 0.0 });
        let arrows = scene.shapes.iter().filter_map(|shape| match shape {
            Shape::Line { points, ink: Ink::Town(_), width, .. } if *width == 1.0 => Some(points),
            _ => None,
        });
        let mut count = 0;
        for arrow in arrows {
            count += 1;
            for point in arrow {
                let inside = |mark: &&Mark| {
                    let centre = mark.rect.centre();
                    (centre.x - point.x).hypot(centre.y - point.y) < 3.2
                };
                assert_eq!(scene.marks.iter().find(inside), None, "{width}");
            }
        }
        let joined: usize = fixture::paths(Locale::Ja).ways.iter().flat_map(|w| &w.steps).map(|s| s.before.len()).sum();
        assert_eq!(count, joined, "{width}");
    }
}

#[test]
fn words_and_table_say_what_the_ways_show() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let paths = fixture::paths(locale);
        let chart = Chart::Paths(paths.clone());
        let (alt, table) = (chart.alt(&words), chart.table(&words));
        check_table("paths", &table);
        assert_eq!(table.rows.len(), paths.ways.iter().map(|way| way.steps.len()).sum::<usize>());
        assert!(paths.ways.iter().all(|way| alt.contains(&way.peer.name)), "{alt}");
        let sagae = [&paths.factors[7], &paths.factors[2], &paths.factors[3]].map(String::as_str).join(" → ");
        assert!(alt.contains(&sagae), "{sagae}: {alt}");
    }
}

#[test]
fn who_answered_then_and_now_stands_in_the_picture_of_a_trend() {
    let trend = fixture::trend(Locale::Ja);
    let chart = Chart::Trend(trend.clone());
    let said: String = chart.layout(WIDE).labels().map(|label| label.text.as_str()).collect();
    let caption = format!("{}{}", trend.who, trend.caption);
    assert!(said.ends_with(&caption.replace(' ', "")) || said.ends_with(&caption), "{said}\n{caption}");
    assert!(chart.alt(&Words::new(Locale::Ja)).contains(&trend.who));
}

#[test]
fn a_round_without_a_score_has_no_mark() {
    let trend = fixture::trend(Locale::Ja);
    let dots = |row: usize| {
        let some = charts::Trend { rows: vec![trend.rows[row].clone()], ..trend.clone() };
        let scene = Chart::Trend(some).layout(WIDE);
        scene.shapes.iter().filter(|shape| matches!(shape, Shape::Dot { ink: Ink::Own, .. })).count()
    };
    // Two are those of the legend.
    let counts: Vec<usize> = (0..8).map(|row| dots(row) - 2).collect();
    assert_eq!(counts, [2, 2, 2, 2, 1, 1, 0, 0]);
}

fn check_table(name: &str, table: &Table) {
    for row in &table.rows {
        assert_eq!(row.len(), table.header.len(), "{name}: {row:?}");
    }
}

#[test]
fn no_word_is_missing_in_either_language() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        for (name, chart, size) in charts(locale) {
            let mut said = vec![chart.alt(&words), chart.title().to_owned()];
            let table = chart.table(&words);
            said.extend(table.header.into_iter().chain(table.rows.into_iter().flatten()));
            said.extend(chart.layout(size).labels().map(|l| l.text.clone()));
            said.extend(chart.marks(size).into_iter().map(|m| m.label));
            for text in said {
                assert!(!text.contains(['{', '}']), "{name} {locale}: {text}");
                assert_eq!(
                    text.matches('≥').count(),
                    text.matches("≥ ").count() + text.matches("“≥”").count() + text.matches("「≥」").count(),
                    "{name} {locale}: {text}"
                );
                assert!(!text.contains(['≧', '⩾']), "{name} {locale}: use ≥: {text}");
            }
        }
    }
}

#[test]
fn everything_is_told_apart_in_colour_and_in_grey() {
    for palette in Scheme::ALL.map(Scheme::palette) {
        for level in 0..=5 {
            let (shade, text) = (palette.of(Ink::Shade(level)), palette.of(Ink::OnShade(level)));
            assert!(contrast(shade, text) >= 4.5, "level {level}");
            assert!(contrast(grey(shade), grey(text)) >= 4.5, "level {level} in grey");
        }
        for level in 0..5 {
            let (a, b) = (palette.of(Ink::Shade(level)), palette.of(Ink::Shade(level + 1)));
            assert!(contrast(grey(a), grey(b)) > 1.1, "levels {level} and {}", level + 1);
        }
        for ground in [palette.surface, palette.band] {
            for ink in [Ink::Text, Ink::Second] {
                assert!(contrast(palette.of(ink), ground) >= 4.5, "{ink:?}");
            }
            for ink in [Ink::Own, Ink::Town(0), Ink::Town(1), Ink::Town(2), Ink::Town(3)] {
                assert!(contrast(palette.of(ink), ground) >= 3.0, "{ink:?}");
            }
        }
    }
}

/// The contrast of WCAG 2, 1.0 to 21.0.
fn contrast(a: Rgb, b: Rgb) -> f64 {
    let linear = |c: u8| {
        let c = f64::from(c) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    let luminance = |Rgb(r, g, b)| 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// As a black-and-white printer takes it.
fn grey(Rgb(r, g, b): Rgb) -> Rgb {
    let value = (0.299 * f64::from(r) + 0.587 * f64::from(g) + 0.114 * f64::from(b)).round() as u8;
    Rgb(value, value, value)
}

/// A chart of each kind in which every name is `name`.
fn named(name: &str) -> [Chart; ChartKind::ALL.len()] {
    let mut factors = full(Locale::Ja, 4);
    factors.own = name.to_owned();
    factors.caption = name.to_owned();
    factors.ladder = std::array::from_fn(|_| name.to_owned());
    factors.rows.iter_mut().for_each(|r| r.name = name.to_owned());
    factors.rows[2].own = Own::Missing(name.to_owned());
    factors.peers.iter_mut().for_each(|p| p.name = name.to_owned());
    let mut heat = heat(Locale::Ja, &Answers::default());
    heat.own = name.to_owned();
    heat.peers = factors.peers.clone();
    heat.groups.iter_mut().for_each(|g| g.name = name.to_owned());
    heat.groups.iter_mut().flat_map(|g| &mut g.rows).for_each(|r| r.name = name.to_owned());
    let mut ways = chronicle(Locale::Ja);
    ways.lanes.truncate(2);
    for station in ways.lanes.iter_mut().flat_map(|l| &mut l.stations) {
        station.what = name.to_owned();
        station.when = name.to_owned();
    }
    let mut paths = fixture::paths(Locale::Ja);
    paths.caption = name.to_owned();
    paths.factors.iter_mut().for_each(|factor| *factor = name.to_owned());
    paths.ways.iter_mut().for_each(|way| way.peer.name = name.to_owned());
    let mut trend = fixture::trend(Locale::Ja);
    trend.who = name.to_owned();
    trend.caption = name.to_owned();
    trend.ladder = factors.ladder.clone();
    trend.rows.iter_mut().for_each(|r| r.name = name.to_owned());
    let mut shares = fixture::shares(Locale::Ja);
    shares.caption = name.to_owned();
    shares.rows.iter_mut().for_each(|row| row.name = name.to_owned());
    ChartKind::ALL.map(|kind| match kind {
        ChartKind::Profile => Chart::Profile(factors.clone()),
        ChartKind::Radar => Chart::Radar(factors.clone()),
        ChartKind::Heat => Chart::Heat(heat.clone()),
        ChartKind::Chronicle => Chart::Chronicle(ways.clone()),
        ChartKind::Trend => Chart::Trend(trend.clone()),
        ChartKind::Paths => Chart::Paths(paths.clone()),
        ChartKind::Shares => Chart::Shares(shares.clone()),
    })
}

#[test]
fn any_name_and_any_size_can_be_drawn() {
    let long = "長い名前".repeat(60);
    let names = [
        "",
        " ",
        "\u{0}\u{1b}\n\t",
        "👨‍👩‍👧‍👦🏳️‍🌈",
        "葛\u{e0100}城市",
        "𠮷野家<&\">'",
        "שלום עולם",
        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
        "（（（（（（",
        "。。。。。。。。。",
        &long,
    ];
    for name in names {
        for chart in named(name) {
            for (width, height) in [(0.0, 0.0), (1.0, 1e4), (3000.0, 10.0)] {
                let marks = chart.layout(Size { width, height }).marks;
                // A distribution has dots without a name and no marks.
                assert_eq!(marks.is_empty(), chart.kind() == ChartKind::Shares, "{name:?}");
            }
            let picture = svg(&chart, WIDE, &Palette::light());
            assert!(!picture.contains(['\u{0}', '\u{1b}']) && picture.trim_end().ends_with("</svg>"), "{name:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn texts_stay_inside_whatever_they_say(name in "[一-龠ぁ-ん、。（）a-zA-Z ・ー𠮷\u{0}-\u{20}]{0,40}", width in 400.0..900.0_f64) {
        for chart in named(&name) {
            let scene = chart.layout(Size { width, height: 269.0 });
            for label in scene.labels() {
                prop_assert!(area(&scene).holds(label.rect()), "{:?} in {:?}", label, scene.size);
            }
        }
    }
}

/// A chart by itself says what it is and whose, and nothing of it stands at its edge.
#[test]
fn a_saved_chart_has_a_title_a_date_and_a_margin() {
    let about = "灯野町、令和8年度 第1回、令和8年10月15日";
    for (name, chart, _) in charts(Locale::Ja) {
        let picture = captioned_svg(&chart, about, WIDE, &Palette::light());
        let texts = |svg: &str| svg.matches("<text").count();
        for line in [chart.title(), about] {
            assert!(picture.contains(&format!("\n{line}\n")), "{name}: {line}");
        }
        // Fine units of the drawing: a point is four.
        let lefts = picture.match_indices("<text x=\"").map(|(at, found)| {
            let rest = &picture[at + found.len()..];
            rest[..rest.find('"').unwrap()].parse::<f64>().unwrap()
        });
        assert!(lefts.into_iter().all(|x| x >= 4.0 * 11.0), "{name}: nothing at the edge");
        let without = captioned_svg(&chart, "", WIDE, &Palette::light());
        assert_eq!(texts(&without), texts(&picture) - 1, "{name}");
    }
}
