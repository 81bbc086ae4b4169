//! Charts in the window, as eyes, pointer, keys and screen reader find them.

use eframe::egui::accesskit::Role;
use eframe::egui::scroll_area::ScrollBarVisibility;
use eframe::egui::{Key, Modifiers, Pos2, Rect, ScrollArea, Shape};
use egui_kittest::kittest::{NodeT, Queryable};
use egui_kittest::{Harness, SnapshotResults};
use shirube::charts::{Chart, ChartKind, MarkId, Own, Size};
use shirube::i18n::{Locale, Words};
use shirube::palette::{Palette, Scheme};
use shirube::ui::chart_view::{ChartAction, ChartResponse, ChartView, Format, chart_ui, svg};

use crate::charts::fixture::{self, full};
use crate::screen::{Look, builder, compare, picture};

/// A chart in a window, with what it gave back last.
struct Desk {
    chart: Chart,
    words: Words,
    palette: Palette,
    view: ChartView,
    pointed: Option<(MarkId, Rect)>,
    actions: Vec<ChartAction>,
}

type Window = Harness<'static, Desk>;

/// A window of this many points.
const ROOM: Look = Look { pixels: [1000, 700], zoom: 1.0, scheme: Scheme::Light };

fn window(chart: Chart, look: Look) -> Window {
    let desk = Desk {
        chart,
        words: Words::new(Locale::Ja),
        palette: look.palette(),
        view: ChartView::default(),
        pointed: None,
        actions: Vec::new(),
    };
    let draw = |ui: &mut eframe::egui::Ui, desk: &mut Desk| {
        let Desk { chart, words, palette, view, pointed, actions } = desk;
        // The bar is no part of a chart, and would be part of its stored picture.
        let area = ScrollArea::vertical().scroll_bar_visibility(ScrollBarVisibility::AlwaysHidden);
        area.show(ui, |ui| {
            let ChartResponse { pointed: now, action } = chart_ui(ui, chart, view, words, palette, |_| ());
            *pointed = now.map(|p| (p.what, p.rect));
            actions.extend(action);
        });
    };
    builder(look).build_ui_state(draw, desk)
}

fn of(kind: ChartKind) -> Chart {
    fixture::chart(Locale::Ja, kind)
}

/// A chart of each kind.
fn kinds() -> [Chart; ChartKind::ALL.len()] {
    ChartKind::ALL.map(of)
}

/// Those that have marks to go to.
fn with_marks() -> impl Iterator<Item = Chart> {
    kinds().into_iter().filter(|chart| !labels(chart).is_empty())
}

fn press(window: &mut Window, key: Key) {
    window.key_press(key);
    window.run();
}

/// Brings the keyboard into the chart: past the three buttons.
fn enter(window: &mut Window) {
    (0..4).for_each(|_| press(window, Key::Tab));
}

/// The label of the mark that the keyboard is on.
fn focused(window: &Window) -> Option<String> {
    let node = window.query_all_by_role(Role::Button).find(|n| n.is_focused())?;
    node.accesskit_node().label()
}

/// The marks of the chart with their labels, as a layout of the same width gives them.
fn labels(chart: &Chart) -> Vec<String> {
    let size = shirube::charts::Size { width: 480.0, height: 0.0 };
    chart.marks(size).into_iter().map(|m| m.label).collect()
}

/// Every text that is painted, with the room its ink takes.
fn painted(window: &Window) -> Vec<(String, Rect)> {
    fn walk(shape: &Shape, found: &mut Vec<(String, Rect)>) {
        match shape {
            Shape::Text(text) => {
                let ink = text.galley.mesh_bounds.translate(text.pos.to_vec2());
                found.push((text.galley.text().to_owned(), ink));
            }
            Shape::Vec(shapes) => shapes.iter().for_each(|s| walk(s, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    window.output().shapes.iter().for_each(|s| walk(&s.shape, &mut found));
    found
}

#[test]
fn a_chart_is_a_figure_that_says_what_it_shows() {
    for chart in kinds() {
        let window = window(chart.clone(), ROOM);
        let figure = window.get_by_role_and_label(Role::Figure, chart.title());
        let said = figure.accesskit_node().description().unwrap_or_default();
        assert_eq!(said, chart.alt(&Words::new(Locale::Ja)));
    }
}

#[test]
fn every_mark_is_found_by_its_words() {
    for chart in kinds() {
        let window = window(chart.clone(), ROOM);
        for label in labels(&chart) {
            let found = window.query_all_by_label(&label).filter(|n| n.accesskit_node().role() == Role::Button).count();
            assert!(found > 0, "{}: {label}", chart.title());
        }
    }
}

#[test]
fn the_pointer_asks_for_the_mark_under_it() {
    for chart in with_marks() {
        let mut window = window(chart.clone(), ROOM);
        let label = &labels(&chart)[0];
        let place = window.get_by_role_and_label(Role::Button, label).rect();
        window.hover_at(place.center());
        window.run();
        let (what, rect) = window.state().pointed.clone().expect("a mark is pointed at");
        assert_eq!(rect, place, "{}", chart.title());
        window.get_by_role_and_label(Role::Button, label).click();
        window.run();
        assert_eq!(window.state().actions, [ChartAction::Choose(what)], "{}", chart.title());
        assert_eq!(focused(&window).as_ref(), Some(label), "{}", chart.title());
    }
}

#[test]
fn nothing_is_asked_for_beside_the_marks() {
    let mut window = window(of(ChartKind::Profile), ROOM);
    window.hover_at(Pos2::new(30.0, 30.0));
    window.run();
    assert_eq!(window.state().pointed, None);
}

#[test]
fn arrow_keys_move_over_the_cells_and_enter_chooses() {
    let chart = of(ChartKind::Heat);
    let mut window = window(chart.clone(), ROOM);
    let labels = labels(&chart);
    let columns = fixture::peers(Locale::Ja, 4).len() + 1;
    enter(&mut window);
    let check = |window: &Window, row: usize, column: usize| {
        assert_eq!(focused(window).as_ref(), Some(&labels[row * columns + column]), "{row} {column}");
    };
    check(&window, 0, 0);
    let way = [
        (Key::ArrowRight, 0, 1),
        (Key::ArrowDown, 1, 1),
        (Key::ArrowDown, 2, 1),
        (Key::ArrowLeft, 2, 0),
        (Key::ArrowLeft, 2, 0),
        (Key::ArrowUp, 1, 0),
        (Key::End, labels.len() / columns - 1, columns - 1),
        (Key::ArrowRight, labels.len() / columns - 1, columns - 1),
        (Key::Home, 0, 0),
        (Key::ArrowUp, 0, 0),
    ];
    for (key, row, column) in way {
        press(&mut window, key);
        check(&window, row, column);
    }
    press(&mut window, Key::ArrowRight);
    press(&mut window, Key::Enter);
    let (what, _) = window.state().pointed.clone().expect("the focused mark is asked for");
    assert!(matches!(&what, MarkId::Question { town: Some(_), .. }), "{what:?}");
    assert_eq!(window.state().actions, [ChartAction::Choose(what)]);
    press(&mut window, Key::Escape);
    assert_eq!(focused(&window), None);
    assert_eq!(window.state().pointed, None);
}

#[test]
fn a_chart_is_one_stop_of_the_tab_key() {
    let mut window = window(of(ChartKind::Heat), ROOM);
    enter(&mut window);
    press(&mut window, Key::ArrowDown);
    let before = focused(&window);
    window.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    window.run();
    assert_eq!(focused(&window).as_deref(), Some("表・コピー・保存"));
    press(&mut window, Key::Tab);
    assert_eq!(focused(&window), before, "the keyboard comes back to where it was");
    press(&mut window, Key::Tab);
    assert_ne!(focused(&window), before);
}

#[test]
fn the_focused_mark_is_brought_into_sight() {
    let mut window = window(of(ChartKind::Heat), ROOM);
    enter(&mut window);
    press(&mut window, Key::End);
    window.run();
    let (_, rect) = window.state().pointed.clone().expect("the last mark");
    assert!(Rect::from_min_size(Pos2::ZERO, ROOM.points()).contains_rect(rect), "{rect:?}");
}

#[test]
fn a_screen_reader_can_go_to_a_mark_and_choose_it() {
    let chart = of(ChartKind::Profile);
    let mut window = window(chart.clone(), ROOM);
    let label = labels(&chart)[5].clone();
    window.get_by_role_and_label(Role::Button, &label).focus();
    window.run();
    assert_eq!(focused(&window).as_ref(), Some(&label));
    assert_eq!(window.state().actions, []);
    window.get_by_role_and_label(Role::Button, &label).click_accesskit();
    window.run();
    let (what, _) = window.state().pointed.clone().expect("the focused mark is asked for");
    assert_eq!(window.state().actions, [ChartAction::Choose(what)]);
}

#[test]
fn the_screen_shows_every_text_of_the_saved_picture() {
    let text = regex_lite::Regex::new(r"<text[^>]*>\s*([^<]*?)\s*</text>").expect("a valid pattern");
    for chart in kinds() {
        // As wide as the saved picture is at the size of the screen, and as high as the chart.
        let look = Look { pixels: [964 + 16, 4000], ..ROOM };
        let window = window(chart.clone(), look);
        let painted: Vec<String> = painted(&window).into_iter().map(|(t, _)| t).collect();
        let saved = svg(&chart, "");
        let mut texts: Vec<&str> = text.captures_iter(&saved).filter_map(|c| c.get(1)).map(|m| m.as_str()).collect();
        // On screen the columns of numbers that marks answer with give way to the plot.
        let on_screen = chart.screen(Size { width: 482.0, height: 0.0 });
        let on_screen: Vec<&str> = on_screen.labels().map(|label| label.text.as_str()).collect();
        if let Chart::Profile(_) | Chart::Trend(_) = chart {
            texts = on_screen;
        }
        assert!(texts.len() > 15, "{}: {}", chart.title(), texts.len());
        for text in texts {
            assert!(painted.iter().any(|p| p == text), "{}: {text}", chart.title());
        }
    }
}

#[test]
fn texts_neither_meet_nor_leave_the_picture() {
    let looks = [(Locale::Ja, 820, 1.0), (Locale::Ja, 1500, 1.5), (Locale::En, 1366, 1.0), (Locale::En, 1920, 1.25)];
    for (locale, width, zoom) in looks {
        let hard = [
            "full-7",
            "half",
            "coinciding-8",
            "real",
            "nothing",
            "heat-7",
            "chronicle-7",
            "chronicle-1",
            "trend-hard",
            "paths-7",
        ];
        let charts =
            fixture::charts(locale).into_iter().filter(|(name, ..)| hard.iter().any(|end| name.ends_with(end)));
        for (name, chart, _) in charts {
            let look = Look { pixels: [width, 9000], zoom, ..ROOM };
            let window = window(chart.clone(), look);
            let room = Rect::from_min_size(Pos2::ZERO, look.points());
            let texts = painted(&window);
            for (i, (text, ink)) in texts.iter().enumerate() {
                assert!(room.contains_rect(*ink), "{name} {width} {zoom}: {text} at {ink:?}");
                let ink = ink.shrink(0.5);
                let met = texts[i + 1..].iter().find(|(_, other)| other.shrink(0.5).intersects(ink));
                assert_eq!(met, None, "{name} {width} {zoom}: {text} at {ink:?}");
            }
        }
    }
}

#[test]
fn no_text_is_smaller_than_14_points() {
    for chart in kinds() {
        let mut window = window(chart, ROOM);
        for _ in 0..2 {
            for shape in &window.output().shapes {
                if let Shape::Text(text) = &shape.shape {
                    let sizes = text.galley.job.sections.iter().map(|s| s.format.font_id.size);
                    let is_button = text.galley.text().contains("保存") || text.galley.text().contains("で見る");
                    assert!(is_button || sizes.fold(99.0, f32::min) > 13.99, "{}", text.galley.text());
                }
            }
            choose(&mut window, "表で見る");
            if window.query_by_role(Role::Table).is_some() {
                break;
            }
        }
    }
}

#[test]
fn only_what_is_in_sight_is_painted() {
    let chart = of(ChartKind::Heat);
    let count = |height: u32| painted(&window(chart.clone(), Look { pixels: [1000, height], ..ROOM })).len();
    assert!(count(300) < count(4000) / 2);
}

#[test]
fn the_table_stands_where_the_picture_stood() {
    for chart in kinds() {
        let mut window = window(chart.clone(), ROOM);
        choose(&mut window, "表で見る");
        assert!(window.query_by_role(Role::Figure).is_none());
        window.get_by_role_and_label(Role::Table, chart.title());
        let table = chart.table(&Words::new(Locale::Ja));
        let said = |role| window.query_all_by_role(role).map(|n| n.accesskit_node().label().unwrap_or_default());
        assert_eq!(said(Role::ColumnHeader).collect::<Vec<_>>(), table.header, "{}", chart.title());
        let first: Vec<_> = table.rows.iter().map(|r| r[0].clone()).collect();
        assert_eq!(said(Role::RowHeader).collect::<Vec<_>>(), first, "{}", chart.title());
        let others: Vec<_> = table.rows.iter().flat_map(|r| r[1..].to_vec()).collect();
        assert_eq!(said(Role::Cell).collect::<Vec<_>>(), others, "{}", chart.title());
        assert_eq!(window.query_all_by_role(Role::Row).count(), table.rows.len() + 1);
        choose(&mut window, "図で見る");
        window.get_by_role_and_label(Role::Figure, chart.title());
    }
}

#[test]
fn cells_of_a_table_stay_apart() {
    for chart in kinds() {
        for width in [900, 1366] {
            let mut window = window(chart.clone(), Look { pixels: [width, 5000], ..ROOM });
            choose(&mut window, "表で見る");
            let texts = painted(&window);
            for (i, (text, ink)) in texts.iter().enumerate() {
                let met = texts[i + 1..].iter().find(|(_, other)| other.shrink(0.5).intersects(ink.shrink(0.5)));
                assert_eq!(met, None, "{} {width}: {text}", chart.title());
                assert!(ink.right() <= width as f32, "{} {width}: {text} at {ink:?}", chart.title());
            }
        }
    }
}

#[test]
fn a_table_wider_than_the_room_is_moved_by_arrow_keys() {
    let mut window = window(of(ChartKind::Profile), Look { pixels: [620, 500], ..ROOM });
    choose(&mut window, "表で見る");
    let left = |window: &Window| window.get_by_role(Role::Table).rect().left();
    let before = left(&window);
    enter(&mut window);
    assert!(window.get_by_role(Role::Table).is_focused());
    press(&mut window, Key::ArrowRight);
    assert!(left(&window) < before);
    press(&mut window, Key::ArrowLeft);
    assert_eq!(left(&window), before);
}

/// Takes `label` from the menu over the chart.
fn choose(window: &mut Window, label: &str) {
    window.get_by_role_and_label(Role::Button, "表・コピー・保存").click();
    window.run();
    window.get_by_role_and_label(Role::Button, label).click();
    window.run();
}

#[test]
fn saving_is_asked_for() {
    let mut window = window(of(ChartKind::Radar), ROOM);
    for (label, format) in [("SVGで保存…", Format::Svg), ("PNGで保存…", Format::Png)] {
        choose(&mut window, label);
        assert_eq!(window.state().actions.last(), Some(&ChartAction::Save(format)));
    }
    assert_eq!(window.state().actions.len(), 2);
}

#[test]
fn the_picture_follows_the_chart() {
    let mut window = window(Chart::Profile(fixture::single(Locale::Ja)), ROOM);
    assert!(painted(&window).iter().any(|(t, _)| t == "2.0"));
    let mut factors = fixture::single(Locale::Ja);
    factors.rows[0].own = Own::Missing("未回答".to_owned());
    window.state_mut().chart = Chart::Profile(factors);
    window.run();
    assert!(painted(&window).iter().all(|(t, _)| t != "2.0"));
    assert!(painted(&window).iter().any(|(t, _)| t == "未回答"));
}

#[test]
fn what_no_face_shows_is_shown_as_geta() {
    let mut factors = full(Locale::Ja, 4);
    factors.peers[0].name = "葛\u{e0100}😀\u{3000}市\u{202e}".to_owned();
    let window = window(Chart::Profile(factors), ROOM);
    assert!(painted(&window).iter().any(|(t, _)| t == "葛〓\u{3000}市"));
}

#[test]
fn a_mark_has_the_colour_of_what_it_stands_for() {
    for scheme in Scheme::ALL {
        for zoom in [1.0, 2.0] {
            let look = Look { pixels: [1366, 768], zoom, scheme };
            let mut window = window(Chart::Profile(fixture::single(Locale::Ja)), look);
            let label = labels(&window.state().chart)[0].clone();
            let at = window.get_by_role_and_label(Role::Button, &label).rect().center() * zoom;
            let own = look.palette().accent;
            let pixel = picture(&mut window).get_pixel(at.x as u32, at.y as u32).0;
            assert_eq!(pixel, [own.0, own.1, own.2, 255], "{scheme:?} {zoom}");
        }
    }
}

#[test]
fn pictures_are_as_stored() {
    let part = Look { pixels: [824, 240], ..ROOM };
    let whole = Look { pixels: [480, 370], ..ROOM }.zoomed(0.5);
    let mut results = SnapshotResults::new();
    for (name, chart, look) in [
        ("profile-light", of(ChartKind::Profile), part),
        ("radar-dark", of(ChartKind::Radar), whole.dark()),
        ("heat-light", of(ChartKind::Heat), part),
    ] {
        let mut window = window(chart, look);
        enter(&mut window);
        compare(&mut window, &format!("chart-{name}"), &mut results);
    }
}
