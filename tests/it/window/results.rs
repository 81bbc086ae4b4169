//! The results screen: its numbers are those of the rules, its marks tell what they rest on, by pointer and by keyboard.

use std::path::Path;

use eframe::egui::accesskit::{Role, Toggled};
use eframe::egui::{Key, Rect, pos2, vec2};
use egui_kittest::Node;
use egui_kittest::kittest::{NodeT, Queryable};
use shirube::assessment::Assessment;
use shirube::assessment::file::from_str;
use shirube::catalogue::{self, Catalogue, Evidence, QuestionId, Town, TownId};
use shirube::findings::Findings;
use shirube::i18n::{Locale, Words, format_score};
use shirube::problem::Place;
use shirube::scoring;
use shirube::ui::picker::Picked;

use super::looks::texts;
use super::{Setup, Window, open_example, open_in};
use crate::asked;
use crate::screen::Look;

const EXAMPLES: [&str; 3] = ["half", "full", "sagae-2022"];
/// The tabs of the window in Japanese.
const TABS: [&str; 5] = ["概要", "ヒートマップ", "レーダー", "歩み", "全国調査"];

/// The results of the example called `name`.
fn results(name: &str, locale: Locale) -> Window {
    let mut window = open_example(name, Look::SMALL, locale);
    window.ctrl(Key::Num5);
    window
}

/// The results of an assessment with these sheets, as they stand in a file.
pub(super) fn results_of(sheets: &str, picks: Vec<Picked>) -> Window {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let file = folder.path().join("診断.ron");
    let text = format!(
        "(shirube: \"assessment\", version: 1, profile: (name: \"灯野町\"), rounds: [(title: \"\", date: \"2026-04-01\", \
         questionnaire: \"{}\", responses: [{sheets}])])",
        crate::live_edition()
    );
    std::fs::write(&file, text).expect("the folder can be written to");
    let mut window = open_in(Setup { file: Some(file), picks, ..Setup::default() }, folder);
    window.ctrl(Key::Num5);
    window
}

/// A sheet with the first of the questions at `levels`.
pub(super) fn sheet(catalogue: &Catalogue, levels: &[u8]) -> String {
    let questions = catalogue.questionnaire.questions();
    let answers: Vec<String> =
        questions.zip(levels).map(|(q, level)| format!("\"{}\": (answer: Level({level}))", q.id)).collect();
    format!("(role: Promotion, answers: {{{}}}), ", answers.join(", "))
}

pub(super) fn example(name: &str) -> Assessment {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/examples").join(format!("{name}.ron"));
    let text = std::fs::read_to_string(&path).expect("the example is there");
    from_str(&text, &Place::default()).expect("the example is right")
}

/// Goes to the part called `label`.
fn tab(window: &mut Window, label: &str) {
    window.harness.get_by_role_and_label(Role::Tab, label).click_accesskit();
    window.harness.run();
}

fn shown_tab(window: &Window) -> String {
    let mut tabs = window.harness.get_all_by_role(Role::Tab);
    let shown = tabs.find(|tab| tab.accesskit_node().is_selected() == Some(true)).expect("one tab is shown");
    shown.accesskit_node().label().expect("tabs have names")
}

/// The mark of a chart whose words begin with `start`.
pub(super) fn mark<'a>(window: &'a Window, start: &str) -> Node<'a> {
    let is_meant = |node: &Node<'_>| node.accesskit_node().label().is_some_and(|label| label.starts_with(start));
    window.harness.get_all_by_role(Role::Button).find(is_meant).unwrap_or_else(|| panic!("no mark {start}"))
}

fn links(window: &Window) -> Vec<String> {
    window.harness.query_all_by_role(Role::Link).filter_map(|link| link.accesskit_node().label()).collect()
}

/// What the document says of the town on the question.
pub(super) fn evidence<'a>(catalogue: &'a Catalogue, town: &str, question: &str) -> &'a Evidence {
    let town = catalogue.town(&TownId::new(town)).expect("the town is documented");
    town.evidence_on(&QuestionId::new(question)).expect("the question is documented there")
}

/// The question that the map in the rail says is shown.
pub(super) fn question_shown(window: &Window) -> Option<String> {
    let is_here = |node: &Node<'_>| node.accesskit_node().toggled() == Some(Toggled::True);
    let places: Vec<_> = window.harness.query_all_by_role(Role::Button).filter(is_here).collect();
    places.iter().filter_map(|node| node.accesskit_node().label()).find(|label| label.contains("レベル"))
}

#[test]
fn the_numbers_on_screen_are_those_of_the_rules() {
    let catalogue = catalogue::built_in();
    for name in EXAMPLES {
        let findings = Findings::of(&catalogue, &example(name)).expect("it is scored");
        for locale in Locale::ALL {
            let words = Words::new(locale);
            let window = results(name, locale);
            let overall = &findings.scores.overall;
            let bounds = overall.bounds.expect("questions apply");
            let mut expected = vec![
                format_score(overall.mean.expect("there are answers")),
                words.format(
                    "findings-answered",
                    &[("total", overall.tally.total().into()), ("answered", overall.tally.own_answers().into())],
                ),
            ];
            // Where no answer is missing there is nothing that the score depends on.
            if bounds.low < bounds.high {
                let args = [("low", format_score(bounds.low).into()), ("high", format_score(bounds.high).into())];
                expected.push(words.format("findings-bounds", &args));
            }
            expected.push(match overall.stage {
                Some(level) => catalogue.questionnaire.ladder[usize::from(level.get())].get(locale).to_owned(),
                None => scoring::stage_note(&words, &findings.scores),
            });
            if let Some(nearest) = &findings.nearest {
                let town = catalogue.town(&nearest.town).expect("it is in the catalogue").name.get(locale);
                expected.push(town.to_owned());
                expected.push(format_score(nearest.distance.expect("it has one")));
            }
            for text in expected {
                assert!(window.shows(&text), "{name} {locale}: {text}");
            }
            let question =
                |id: &QuestionId| catalogue.questionnaire.question(id).expect("it is asked").name.get(locale);
            let strengths = findings.strengths.iter().map(|entry| question(&entry.question));
            let gaps =
                scoring::gaps(&findings.scores, &findings.steps).named.into_iter().map(|step| question(&step.question));
            let unknowns = findings.unknowns.iter().take(3).map(|unknown| question(&unknown.question));
            let expected: Vec<&str> = strengths.chain(gaps).chain(unknowns).collect();
            assert_eq!(links(&window), expected, "{name} {locale}");
            let flag = words.get("chart-legend-target");
            for score in &findings.scores.factors {
                let factor = catalogue.questionnaire.factor(&score.factor).expect("it is asked").short.get(locale);
                let said = format!("{}/{}", score.tally.own_answers(), score.tally.total());
                let own = mark(&window, &format!("{factor} · ")).accesskit_node().label().unwrap_or_default();
                // What is aimed at stands behind it.
                let own = own.split_once(&format!(" · {flag}")).map_or(own.as_str(), |(own, _)| own);
                assert!(own.ends_with(&said), "{name} {locale}: {own}, {said}");
                if let Some(mean) = score.mean {
                    assert!(own.contains(&format_score(mean)), "{name} {locale}: {own}, {mean}");
                }
            }
        }
    }
}

#[test]
fn the_score_is_a_meter_from_0_to_5() {
    let window = results("half", Locale::Ja);
    let meter = window.harness.get_by_role(Role::Meter);
    let node = meter.accesskit_node();
    let scores = Findings::of(&catalogue::built_in(), &example("half")).expect("it is scored").scores;
    assert_eq!(node.numeric_value(), scores.overall.mean);
    assert_eq!((node.min_numeric_value(), node.max_numeric_value()), (Some(0.0), Some(5.0)));
    assert!(
        node.label().is_some_and(|label| label.starts_with("総合得点 0.7 / 5 残りの答えしだいで")),
        "{:?}",
        node.label()
    );
}

#[test]
fn where_nothing_is_answered_there_is_one_thing_to_do() {
    for sheets in ["", "(role: Promotion, answers: {}),"] {
        let mut window = results_of(sheets, Vec::new());
        for part in ["概要", "レーダー"] {
            tab(&mut window, part);
            assert!(window.shows("設問に答えると、ここに得点と段階"), "{part}");
            assert!(window.harness.query_by_role(Role::Meter).is_none(), "{part}");
        }
        for part in ["ヒートマップ", "歩み"] {
            tab(&mut window, part);
            assert!(window.harness.query_by_role(Role::Figure).is_some(), "the towns are there: {part}");
        }
        tab(&mut window, "概要");
        window.click("設問に答える");
        assert!(window.harness.query_by_role(Role::TabList).is_none(), "the questions are shown");
    }
}

#[test]
fn several_sheets_without_agreement_are_not_scored() {
    let catalogue = catalogue::built_in();
    let sheets = sheet(&catalogue, &[3; 32]) + &sheet(&catalogue, &[1; 32]);
    let window = results_of(&sheets, Vec::new());
    assert!(window.shows("合意した回答がまだありません") && window.shows("回答票は2件"));
    assert!(window.harness.query_by_role(Role::Meter).is_none());
    assert!(window.harness.query_by_role_and_label(Role::Button, "話し合いを開く").is_some());
}

#[test]
fn the_overall_stage_waits_for_half_of_the_answers() {
    let catalogue = catalogue::built_in();
    let check = |answered: usize, shows: &str, hides: &str| {
        let window = results_of(&sheet(&catalogue, &vec![2; answered]), Vec::new());
        assert!(window.shows(shows) && !window.shows(hides), "{answered}");
    };
    check(15, "設問の半分以上にレベルを答えると", "段階2");
    check(16, "段階2", "設問の半分以上にレベルを答えると");
}

#[test]
fn why_there_is_no_nearest_town_is_said() {
    let catalogue = catalogue::built_in();
    let window = results_of(&sheet(&catalogue, &[2; 3]), Vec::new());
    // The first of those that have most of them in common.
    let common =
        |town: &Town| catalogue.questionnaire.questions().take(3).filter(|q| town.evidence_on(&q.id).is_some()).count();
    let town = catalogue.towns.iter().rev().max_by_key(|town| common(town)).expect("towns are documented");
    let (name, most) = (town.name.get(Locale::Ja), common(town));
    assert!(most > 0, "they have something in common");
    assert!(window.shows(&format!(
        "比べられる設問が4要因以上で8問以上になると示します。今いちばん多いのは{name}との{most}問です。"
    )));
}

#[test]
fn a_documented_town_is_not_compared_with_itself() {
    let mut window = results("sagae-2022", Locale::Ja);
    assert!(window.shows("自分自身の記載とは比べていません"));
    for part in TABS {
        tab(&mut window, part);
        // Its own marks are called by its name; as a town it would have a lower bound.
        let is_a_peer = |(_, name): &(Role, String)| name.contains("寒河江市: ≥") || name.starts_with("寒河江市 · ");
        let found: Vec<_> = window.names().into_iter().filter(is_a_peer).collect();
        assert_eq!(found, Vec::new(), "{part}");
    }
    let window = results("half", Locale::Ja);
    assert!(!window.shows("自分自身の記載とは比べていません"));
}

#[test]
fn tabs_are_one_stop_and_arrows_lead_from_part_to_part() {
    let mut window = results("half", Locale::Ja);
    let list = window.harness.get_by_role_and_label(Role::TabList, "結果の見方");
    let names: Vec<_> = list.children_recursive().filter_map(|node| node.accesskit_node().label()).collect();
    assert_eq!(names, TABS);
    window.harness.get_by_role_and_label(Role::Tab, "概要").focus();
    window.harness.run();
    for (key, expected) in [
        (Key::ArrowRight, "ヒートマップ"),
        (Key::ArrowRight, "レーダー"),
        (Key::ArrowLeft, "ヒートマップ"),
        (Key::ArrowLeft, "概要"),
        (Key::ArrowLeft, "全国調査"),
        (Key::ArrowRight, "概要"),
    ] {
        window.key(key);
        assert_eq!(shown_tab(&window), expected, "{key:?}");
        let focused = window.harness.get_all_by_role(Role::Tab).find(|tab| tab.is_focused());
        assert_eq!(focused.and_then(|tab| tab.accesskit_node().label()).as_deref(), Some(expected), "{key:?}");
    }
    // One step further is past all of them.
    window.key(Key::Tab);
    assert!(window.harness.get_all_by_role(Role::Tab).all(|tab| !tab.is_focused()));
    assert_eq!(shown_tab(&window), "概要");
}

#[test]
fn a_mark_that_is_pointed_at_shows_its_evidence_beside_it_and_inside_the_window() {
    let catalogue = catalogue::built_in();
    let sakata = evidence(&catalogue, "sakata", "leadership.executive");
    for zoom in [1.0, 1.5] {
        for (question, town) in
            [("leadership.executive", "酒田市"), ("leadership.head", "益田市"), ("organisation.office", "磐梯町")]
        {
            let mut window = open_example("half", Look::SMALL.zoomed(zoom), Locale::Ja);
            window.ctrl(Key::Num5);
            tab(&mut window, "ヒートマップ");
            let start = format!("{} · {town}", asked::name(question, Locale::Ja));
            assert!(!window.shows("出典："));
            mark(&window, &start).scroll_to_me();
            window.harness.run();
            let rect = mark(&window, &start).rect();
            window.harness.hover_at(rect.center());
            window.harness.run();
            assert!(window.shows("出典："), "{zoom} {start}");
            if (question, town) == ("leadership.executive", "酒田市") {
                assert!(window.shows(sakata.summary.get(Locale::Ja)));
                assert!(window.shows("メモ：副町長にお願いするか"), "the own note");
            }
            let size = Look::SMALL.zoomed(zoom).points();
            for source in window.harness.query_all_by_label_contains("出典：").map(|source| source.rect()) {
                assert!(Rect::from_min_size(pos2(0.0, 0.0), size).contains_rect(source), "{zoom} {start}: {source}");
                assert!(!source.intersects(rect), "{zoom} {start}");
            }
            window.harness.hover_at(pos2(4.0, 4.0));
            window.harness.run();
            assert!(!window.shows("出典："), "it goes with the pointer");
        }
    }
}

/// At a glance too the level stands by itself, before what bears it out.
#[test]
fn a_glance_sets_the_level_of_a_town_on_a_line_of_its_own() {
    let above = ["レベル3以上", "Level 3 or above"];
    for ((locale, above), part) in Locale::ALL.into_iter().zip(above).zip(["レーダー", "Radar"]) {
        let catalogue = catalogue::built_in();
        let town = catalogue.towns.iter().find(|town| town.id.as_str() == "bandai");
        let mut window = results("full", locale);
        tab(&mut window, part);
        let name = format!(" · {}: ", town.expect("a town").name.get(locale));
        let at = window.harness.get_all_by_label_contains(&name).next().expect("a mark").rect().center();
        window.harness.hover_at(at);
        window.harness.run();
        let lines: Vec<String> = texts(&window).into_iter().map(|text| text.said.trim().to_owned()).collect();
        assert!(lines.iter().any(|line| line == above), "{locale}: {lines:?}");
    }
}

#[test]
fn a_mark_is_reached_and_opened_by_keyboard() {
    let catalogue = catalogue::built_in();
    let mut window = results("half", Locale::Ja);
    tab(&mut window, "ヒートマップ");
    let name = asked::name("leadership.executive", Locale::Ja);
    mark(&window, &format!("{name} · 自庁")).focus();
    window.harness.run();
    let own = asked::statement("leadership.executive", 0, Locale::Ja);
    assert!(window.shows(&format!("レベル0：{own}")), "the own level in words");
    window.key(Key::ArrowRight);
    let summary = evidence(&catalogue, "sakata", "leadership.executive").summary.get(Locale::Ja);
    assert!(window.shows(summary) && window.harness.query_by_label("記載を閉じる").is_none(), "a glance");
    window.key(Key::Enter);
    assert!(window.shows(summary) && window.harness.query_by_label("記載を閉じる").is_some(), "all of it");
    window.key(Key::ArrowDown);
    assert!(window.shows(summary), "it stays");
    window.key(Key::Escape);
    assert!(!window.shows(summary) && window.harness.query_by_label("記載を閉じる").is_none());
}

#[test]
fn a_chosen_mark_leads_to_its_question_and_its_town() {
    let mut window = results("half", Locale::Ja);
    tab(&mut window, "ヒートマップ");
    let name = asked::name("leadership.head", Locale::Ja);
    let at = mark(&window, &format!("{name} · 酒田市")).rect().center();
    window.harness.hover_at(at);
    window.harness.drag_at(at);
    window.harness.drop_at(at);
    window.harness.run();
    window.click("この設問へ");
    let shown = question_shown(&window).expect("the map says where one is");
    assert!(shown.contains(name), "{shown}");

    let mut window = results("half", Locale::Ja);
    tab(&mut window, "歩み");
    mark(&window, "益田市 · ").click_accesskit();
    window.harness.run();
    assert!(window.shows("出典："));
    window.click("益田市の歩みと記載");
    assert!(window.harness.query_by_role_and_label(Role::TabList, "結果の見方").is_none(), "the towns are shown");
}

#[test]
fn factors_show_the_levels_of_their_questions() {
    let catalogue = catalogue::built_in();
    let findings = Findings::of(&catalogue, &example("half")).expect("it is scored");
    let own = |id: &QuestionId| {
        let entry = findings.scores.entries.iter().find(|entry| entry.question == *id);
        entry.and_then(|entry| entry.state.level())
    };
    let mut window = results("half", Locale::Ja);
    let (mut whole, mut behind_some) = (0, 0);
    let pairs = catalogue.questionnaire.factors.iter().flat_map(|f| catalogue.towns.iter().map(move |town| (f, town)));
    for (factor, town) in pairs {
        let found: Vec<_> = factor.questions.iter().filter_map(|q| Some((q, town.evidence_on(&q.id)?.level))).collect();
        if found.is_empty() {
            continue;
        }
        let name = format!("{} · {}", factor.short.get(Locale::Ja), town.name.get(Locale::Ja));
        mark(&window, &name).click_accesskit();
        window.harness.run();
        for (question, level) in &found {
            assert!(window.shows(&format!("レベル{level}以上")), "{name}: {}", question.id);
        }
        let count = found.len();
        let mean = found.iter().map(|(_, level)| level.value()).sum::<f64>() / count as f64;
        let lower = format!("文書からわかるレベルの平均 {}以上（{count}問）", format_score(mean));
        assert!(window.shows(&lower), "{name}: {lower}");
        let common = found.iter().filter_map(|(q, there)| Some((there.value() - own(&q.id)?.value()).max(0.0)));
        let missing: Vec<f64> = common.collect();
        let behind = missing.iter().sum::<f64>() / missing.len() as f64;
        let compared = match missing.len() {
            0 => "比べられる設問がありません。".to_owned(),
            n if behind > 0.0 => {
                format!("比べられる{n}問で、文書からわかるレベルに届かない分は、1問あたり平均{}", format_score(behind))
            }
            n => format!("比べられる{n}問では、文書からわかるレベルに届いています。"),
        };
        assert!(window.shows(&compared), "{name}: {compared}");
        whole += usize::from(count == factor.questions.len());
        behind_some += usize::from(behind > 0.0);
    }
    assert!(whole > 0 && behind_some > 0, "some town documents all of a factor, and there is something to catch up on");
    // The own hall: score, bounds, lowest and highest level.
    let leadership = &catalogue.questionnaire.factors[0];
    mark(&window, &format!("{} · 灯野町", leadership.short.get(Locale::Ja))).click_accesskit();
    window.harness.run();
    let levels = || leadership.questions.iter().filter_map(|q| own(&q.id));
    let (low, high) = levels().min().zip(levels().max()).expect("some are answered");
    assert!(low < high && window.shows(&format!("最も低いレベル{low}、最も高いレベル{high}")));
    window.click("記載を閉じる");
    assert!(!window.shows("最も低いレベル"));
}

#[test]
fn the_largest_gap_comes_first_where_that_is_asked_for() {
    let mut window = results("half", Locale::Ja);
    let own = |window: &Window| -> Vec<String> {
        let label = |node: Node<'_>| node.accesskit_node().label().filter(|label| label.contains(" · 灯野町"));
        window.harness.get_all_by_role(Role::Button).filter_map(label).collect()
    };
    let before = own(&window);
    window.harness.get_by_role_and_label(Role::RadioButton, "要因の並べ方 差の大きい順").click();
    window.harness.run();
    let after = own(&window);
    assert_ne!(before, after);
    let sorted = |labels: &[String]| {
        let mut labels = labels.to_vec();
        labels.sort();
        labels
    };
    assert_eq!(sorted(&before), sorted(&after), "the same rows");
    // What is missing over all common questions, as the rule on differences has it.
    let catalogue = catalogue::built_in();
    let findings = Findings::of(&catalogue, &example("half")).expect("it is scored");
    let missing = |label: &String| -> f64 {
        let short = label.split(" · ").next().expect("a factor is named");
        let factor = catalogue.questionnaire.factors.iter().find(|f| f.short.get(Locale::Ja) == short).expect("asked");
        let own = |id: &QuestionId| {
            let entry = findings.scores.entries.iter().find(|entry| entry.question == *id);
            entry.and_then(|entry| entry.state.level())
        };
        let pairs: Vec<f64> = factor
            .questions
            .iter()
            .flat_map(|q| {
                findings.towns(&catalogue).into_iter().filter_map(move |t| Some((q, t.evidence_on(&q.id)?.level)))
            })
            .filter_map(|(q, there)| Some((there.value() - own(&q.id)?.value()).max(0.0)))
            .collect();
        if pairs.is_empty() { -1.0 } else { pairs.iter().sum::<f64>() / pairs.len() as f64 }
    };
    let gaps: Vec<f64> = after.iter().map(missing).collect();
    assert!(gaps.windows(2).all(|pair| pair[0] >= pair[1] - 1e-9), "{gaps:?}");
}

/// Takes `label` from the menu over the chart.
fn from_menu(window: &mut Window, label: &str) {
    for label in ["表・コピー・保存", label] {
        window.harness.get_by_role_and_label(Role::Button, label).click_accesskit();
        window.harness.run();
    }
}

#[test]
fn a_table_stands_beside_every_chart() {
    let mut window = results("half", Locale::Ja);
    for part in ["概要", "ヒートマップ", "レーダー", "歩み"] {
        tab(&mut window, part);
        assert!(window.harness.query_by_role(Role::Table).is_none(), "{part}");
        from_menu(&mut window, "表で見る");
        assert!(window.harness.query_by_role(Role::Table).is_some(), "{part}");
        assert!(window.harness.query_by_role(Role::Figure).is_none(), "{part}");
    }
}

#[test]
fn charts_are_saved_as_files() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let catalogue = catalogue::built_in();
    let [svg, png] = ["図.svg", "図.png"].map(|name| folder.path().join(name));
    let picks = vec![Picked::Path(svg.clone()), Picked::Path(png.clone())];
    let mut window = results_of(&sheet(&catalogue, &[2; 20]), picks);
    tab(&mut window, "ヒートマップ");
    for label in ["SVGで保存…", "PNGで保存…"] {
        from_menu(&mut window, label);
    }
    let text = std::fs::read_to_string(&svg).expect("the SVG was written");
    assert!(text.starts_with("<svg") && text.trim_end().ends_with("</svg>"));
    let bytes = std::fs::read(&png).expect("the PNG was written");
    let picture = image::load_from_memory_with_format(&bytes, image::ImageFormat::Png).expect("a PNG that can be read");
    assert!(picture.width() > 900, "{}", picture.width());
}

#[test]
fn the_rules_are_folded_under_their_results() {
    let mut window = results("half", Locale::Ja);
    for (part, rule) in [
        ("概要", "総合得点は、得点のある要因の平均です。"),
        ("ヒートマップ", "先行自治体のレベルは、文書から「少なくともここまで」とわかるものです（下限）。"),
        ("レーダー", "要因の得点は、その要因でレベルを答えた設問の平均です。"),
    ] {
        tab(&mut window, part);
        if part == "概要" {
            assert!(!window.shows(rule));
            window.harness.get_by_role_and_label(Role::Button, "この数字の出し方").click_accesskit();
            window.harness.run();
        }
        assert!(window.shows(rule), "{part}");
    }
}

#[test]
fn everything_is_reached_on_the_smallest_screen() {
    let mut window = open_example("half", Look::SMALL.largest(), Locale::Ja);
    window.ctrl(Key::Num5);
    for part in TABS {
        tab(&mut window, part);
        assert_eq!(shown_tab(&window), part);
    }
    tab(&mut window, "ヒートマップ");
    let start = format!("{} · 酒田市", asked::name("leadership.executive", Locale::Ja));
    mark(&window, &start).click_accesskit();
    window.harness.run();
    let screen = Rect::from_min_size(pos2(0.0, 0.0), vec2(683.0, 384.0));
    let close = window.harness.get_by_label("記載を閉じる").rect();
    assert!(screen.contains_rect(close), "{close}");
    let chosen = mark(&window, &start).rect();
    assert!(chosen.bottom() < close.top(), "the mark is in sight above the panel: {chosen} {close}");
}
