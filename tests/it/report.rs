//! The report: what it says, on how many pages, what becomes of text that no face can show, and what it carries.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::page_text::{sentence, text};
use jiff::civil::{Date, date};
use shirube::assessment::{
    Answer, Answers, Assessment, Item, ItemId, Profile, Response, Role, Round, Status, StepPlan, Target, Targets, Value,
};
use shirube::catalogue::{self, Catalogue, Level};
use shirube::charts::profile;
use shirube::i18n::{Locale, Words};
use shirube::report::{self, Attach, Form, Options, copy};
use shirube::scoring::score;
use shirube::text::FONTS;
use typst::layout::{Frame, FrameItem, Point};

const DAY: Date = date(2026, 11, 22);

/// Markup of several kinds, marks of direction, selectors, emoji, controls, marks without a base, far planes.
pub const HOSTILE: &str = "#panic() *b* _i_ $x$ <a> @ref \\u{} // /* */ \"quotes\" `raw` = - + ~ ... -- {x} [y] \u{202e}rlo\u{202c} \
    葛\u{e0100} 葛\u{e01ef} 😀👨\u{200d}👩 ⓪\u{fe0f} \u{0}\u{7}\u{7f} \u{feff}\u{200b}\u{ad} \u{e000}\u{fffe}\u{10ffff} か\u{3099} \
    \u{3099} x\u{fe20} العربية 한글 𠮷𩸽 ﾊﾝｶｸ \u{2028}\u{85}\u{a0}\u{2003}\u{1680} ①㈱髙﨑 ☑⚠ 🇯🇵 &amp; <svg> ]]> \t\r\n";

fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(catalogue::built_in)
}

fn options(locale: Locale) -> Options {
    Options { locale, date: DAY, attach: Attach::Copy, form: Form::Whole }
}

pub fn empty() -> Assessment {
    let round = Round {
        title: String::new(),
        date: DAY,
        edition: catalogue().questionnaire.edition.clone(),
        responses: Vec::new(),
        workshop: Default::default(),
        closing: None,
        agreed: Answers::default(),
        targets: Targets::default(),
        steps: StepPlan::default(),
        items: Vec::new(),
        handed_on: None,
    };
    Assessment::new(Profile::default(), vec![round])
}

/// The first `n` questions answered, with levels, a don't-know and a not-applicable among them.
fn answers(n: usize, note: &str) -> Answers {
    let value = |i: usize| match i % 8 {
        3 => Value::Unknown,
        6 => Value::NotApplicable("広域連合が担う".to_owned()),
        k => Value::Level(Level::new((k % 5) as u8).unwrap()),
    };
    let answer = |i: usize| Answer { note: note.to_owned(), ..Answer::of(value(i)) };
    let questions = catalogue().questionnaire.questions().take(n).enumerate();
    questions.map(|(i, q)| (q.id.clone(), answer(i))).collect()
}

pub fn half() -> Assessment {
    let mut assessment = empty();
    let name = "山田花子".to_owned();
    assessment.rounds[0].responses =
        vec![Response { role: Role::Promotion, name, answers: answers(15, ""), ..Response::default() }];
    assessment
}

pub fn full(note: &str, items: usize) -> Assessment {
    let mut assessment = empty();
    assessment.profile =
        Profile { name: "架空町".to_owned(), prefecture: "山形県".to_owned(), ..Profile::default() };
    let round = &mut assessment.rounds[0];
    round.agreed = answers(32, note);
    let target = Target::of(Level::new(3).unwrap());
    round.targets.factors = catalogue().questionnaire.factors.iter().map(|f| (f.id.clone(), target)).collect();
    let item = |i: usize| Item {
        text: format!("各課のつなぐ担当者を決めて名簿を作り、{i}月に全庁へ知らせたうえで、翌年度の予算に反映する"),
        owner: "総務部デジタル戦略推進室".to_owned(),
        due: Some(DAY),
        status: Status::ALL[i % 4],
        id: ItemId(u32::try_from(i).unwrap()),
        ..Item::default()
    };
    round.items = (1..=items).map(item).collect();
    assessment
}

/// The longest of everything.
pub fn longest() -> Assessment {
    let mut assessment = full(&"長い文章が続きます。".repeat(400), 40);
    assessment.profile.name = "あ".repeat(60);
    assessment.profile.note = "a".repeat(4000);
    assessment.rounds[0].title = "回".repeat(200);
    assessment.rounds[0].items[0].text = "a".repeat(1000);
    assessment.rounds[0].items[1].text = "。".repeat(1000);
    assessment
}

/// `data.json` and the other text files by path.
fn texts(assessment: &Assessment, locale: Locale) -> BTreeMap<String, String> {
    let files = report::source_files(catalogue(), assessment, &options(locale)).unwrap();
    files.into_iter().filter_map(|f| Some((f.path, String::from_utf8(f.data).ok()?))).collect()
}

/// The page on which the appendix begins, from 1; on the way, that no text runs off a page.
fn appendix_page(assessment: &Assessment, locale: Locale) -> usize {
    let pages = report::pages(catalogue(), assessment, &options(locale)).unwrap();
    for (i, page) in pages.pages().iter().enumerate() {
        let (right, edge) = (rightmost(&page.frame), page.frame.width().to_pt());
        assert!(right < edge, "{locale}: text ends at {right} of {edge} on page {}", i + 1);
    }
    let title = Words::new(locale).format("report-appendix-title", &[("n", 1.into()), ("title", "".into())]);
    let title = title.trim_end_matches([' ', ':', '\u{3000}']);
    1 + pages.pages().iter().take_while(|page| !text(&page.frame).contains(title)).count()
}

/// How far to the right text reaches, in points. Charts scale what is in them and are left out.
fn rightmost(frame: &Frame) -> f64 {
    let end = |(at, item): &(Point, FrameItem)| match item {
        FrameItem::Group(group) if group.transform.sx.is_one() => at.x.to_pt() + rightmost(&group.frame),
        FrameItem::Text(run) => at.x.to_pt() + run.width().to_pt(),
        _ => 0.0,
    };
    frame.items().map(end).fold(0.0, f64::max)
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let make = || report::pdf(catalogue(), &full("メモ", 3), &options(Locale::Ja)).unwrap().pdf;
    assert!(make() == make());
}

#[test]
fn the_summary_is_two_pages() {
    let cases = [("empty", empty()), ("full", full("メモ", 8)), ("longest", longest())];
    for (name, assessment) in cases {
        for locale in Locale::ALL {
            assert_eq!(appendix_page(&assessment, locale), 3, "{name} {locale}");
        }
    }
}

#[test]
fn no_text_stops_an_export() {
    let mut assessment = full(HOSTILE, 2);
    assessment.profile.name = HOSTILE.to_owned();
    assessment.profile.prefecture = HOSTILE.to_owned();
    assessment.profile.note = HOSTILE.to_owned();
    let round = &mut assessment.rounds[0];
    round.title = HOSTILE.to_owned();
    round.items[0].text = HOSTILE.to_owned();
    round.items[0].owner = HOSTILE.to_owned();
    let report = report::pdf(catalogue(), &assessment, &options(Locale::Ja)).unwrap();
    assert!(report.pdf.starts_with(b"%PDF"));
    let replaced: Vec<char> = report.replaced.iter().map(|r| r.character).collect();
    for c in ['\0', '\u{202e}', '\u{feff}', '😀', '\u{e01ef}', '\u{10ffff}'] {
        assert!(replaced.contains(&c), "{c:?}");
    }
}

#[test]
fn text_is_kept_or_visibly_replaced() {
    let check = |typed: &str, shown: &str, changed: &[[&str; 2]]| {
        let mut assessment = empty();
        assessment.profile.note = typed.to_owned();
        let data: serde_json::Value = serde_json::from_str(&texts(&assessment, Locale::En)["data.json"]).unwrap();
        assert_eq!(data["note"], shown, "{typed:?}");
        let said = data["appendix"]["replaced"].as_array().unwrap().iter();
        let said: Vec<[&str; 2]> = said.map(|row| [0, 1].map(|i| row[i].as_str().unwrap())).collect();
        assert_eq!(said, changed, "{typed:?}");
    };
    let replaced = "replaced by 〓, 1 ×";
    check("髙﨑𠮟①㈱ﾊﾝｶｸ〜～", "髙﨑𠮟①㈱ﾊﾝｶｸ〜～", &[]);
    check("𠮷野 𩸽", "𠮷野 𩸽", &[]);
    check("か\u{3099} e\u{301}", "か\u{3099} e\u{301}", &[]);
    check("葛\u{e0100}城", "葛\u{e0100}城", &[]);
    check("葛\u{e01ef}城", "葛城", &[["U+E01EF", "left out, 1 ×"]]);
    check("a😀b", "a〓b", &[["U+1F600", replaced]]);
    check("a\u{202e}b", "a〓b", &[["U+202E", replaced]]);
    check("a\0b", "a〓b", &[["U+0000", replaced]]);
    check("a\u{e000}b", "a〓b", &[["U+E000", replaced]]);
    check("a\u{feff}b", "a〓b", &[["U+FEFF", replaced]]);
    check("a\u{200b}b\u{ad}c", "a\u{200b}b\u{ad}c", &[]);
    check("#panic() *b* $x$ <a> @ref \\u{}", "#panic() *b* $x$ <a> @ref \\u{}", &[]);
    let marks = |n: usize| format!("e{}", "\u{301}".repeat(n));
    check(&marks(8), &marks(8), &[]);
    check(&marks(5000), &marks(8), &[["U+0301", "left out, 4992 ×"]]);
    check(&"\u{200b}".repeat(9), &"\u{200b}".repeat(8), &[["U+200B", "left out, 1 ×"]]);
}

#[test]
fn many_replaced_characters_stay_a_short_list() {
    let strange: String = ('\u{e000}'..='\u{f8ff}').collect();
    let data: serde_json::Value = serde_json::from_str(&texts(&full(&strange, 8), Locale::En)["data.json"]).unwrap();
    let rows = data["appendix"]["replaced"].as_array().unwrap();
    assert_eq!(rows.len(), 41);
    let first = rows[0][2].as_str().unwrap();
    assert!(first.ends_with("further places") && first.len() < 400, "{first}");
    assert_eq!(rows[40][2], "6360 further characters");
}

#[test]
fn notes_are_in_the_report_unless_they_are_inside() {
    let mut assessment = half();
    let questions: Vec<_> = catalogue().questionnaire.questions().take(2).map(|q| q.id.clone()).collect();
    let answer =
        |note: &str, note_is_inside| Answer { note: note.to_owned(), note_is_inside, ..Answer::of(Value::Unknown) };
    let answers = &mut assessment.rounds[0].responses[0].answers;
    answers.set(questions[0].clone(), answer("公開してよいメモ", false));
    answers.set(questions[1].clone(), answer("ここだけの話", true));
    for locale in Locale::ALL {
        let texts = texts(&assessment, locale);
        for path in ["data.json", copy::ATTACHMENT] {
            assert!(texts[path].contains("公開してよいメモ"), "{path}");
            assert!(!texts[path].contains("ここだけの話"), "{path}");
            assert!(!texts[path].contains("山田花子"), "{path}");
        }
    }
}

#[test]
fn the_copy_comes_back_out_and_makes_the_same_report() {
    let assessment = full("メモ", 9);
    let pdf = report::pdf(catalogue(), &assessment, &options(Locale::Ja)).unwrap().pdf;
    let copy = copy::extract(&pdf).unwrap();
    let opened = shirube::assessment::file::from_bytes(&copy, &Default::default()).unwrap();
    assert!(report::pdf(catalogue(), &opened, &options(Locale::Ja)).unwrap().pdf == pdf);
}

#[test]
fn the_copy_can_be_left_out() {
    let options = Options { attach: Attach::Nothing, ..options(Locale::Ja) };
    let pdf = report::pdf(catalogue(), &half(), &options).unwrap().pdf;
    assert!(copy::extract(&pdf).is_err());
    let files = report::source_files(catalogue(), &half(), &options).unwrap();
    assert!(files.iter().all(|f| f.path != copy::ATTACHMENT));
}

#[test]
fn what_is_not_documented_is_an_empty_cell_and_never_0() {
    let data: serde_json::Value = serde_json::from_str(&texts(&empty(), Locale::En)["data.json"]).unwrap();
    let rows = data["appendix"]["documented"]["rows"].as_array().unwrap();
    let towns = catalogue().towns.len();
    for (row, question) in rows.iter().zip(catalogue().questionnaire.questions()) {
        for (i, town) in catalogue().towns.iter().enumerate() {
            let expected = town.evidence_on(&question.id).map_or(String::new(), |e| format!("{}+", e.level));
            assert_eq!(row[i + 1], expected, "{} {}", question.id, town.id);
        }
        assert_eq!(row.as_array().unwrap().len(), towns + 2);
    }
}

#[test]
fn page_1_table_and_chart_count_the_same_answers() {
    // Whole numbers in a text, in order.
    let numbers = |text: &str| -> Vec<usize> {
        text.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok()).collect()
    };
    let check = |assessment: &Assessment| {
        let words = Words::new(Locale::En);
        let data: serde_json::Value = serde_json::from_str(&texts(assessment, Locale::En)["data.json"]).unwrap();
        let sums = |cells: Vec<String>| -> Vec<usize> {
            (0..2).map(|i| cells.iter().map(|cell| numbers(cell)[i]).sum()).collect()
        };
        let page = numbers(data["score"]["answered"].as_str().unwrap());
        let rows = data["appendix"]["scores"][0]["rows"].as_array().unwrap();
        assert_eq!(sums(rows.iter().map(|row| row[5].as_str().unwrap().to_owned()).collect()), page);
        let scores = score(&catalogue().questionnaire, assessment.current().result());
        assert!(scores.overall.tally.filled_in > 0 && scores.overall.tally.not_applicable > 0);
        let chart = profile(catalogue(), &scores, &[], "", &words).table(&words);
        assert_eq!(sums(chart.rows.into_iter().map(|row| row[3].clone()).collect()), page);
    };
    check(&half());
    check(&full("", 0));
}

#[test]
fn the_head_of_the_pages_is_whole_whatever_the_place() {
    let cases = [
        ("194301", Locale::En, "Fujikawaguchiko Town: DX readiness of a municipality: report"),
        ("046060", Locale::Ja, "宮城県 南三陸町　自治体DX準備度 診断報告書"),
        ("043419", Locale::Ja, "宮城県 丸森町　自治体DX準備度 診断報告書"),
        ("303046", Locale::En, "Kimino Town: DX readiness of a municipality: report"),
        ("242012", Locale::En, "Tsu City, Mie (三重県津市): DX readiness of a municipality: report"),
    ];
    for (code, locale, expected) in cases {
        let mut assessment = half();
        let listed = catalogue().municipalities.by_code(code).expect("it is listed");
        let (name, prefecture) = (listed.name.clone(), listed.prefecture.clone());
        assessment.profile = Profile { name, prefecture, code: Some(code.to_owned()), ..Profile::default() };
        let files = report::source_files(catalogue(), &assessment, &options(locale)).unwrap();
        let data = files.into_iter().find(|f| f.path == "data.json").unwrap().data;
        let data: serde_json::Value = serde_json::from_slice(&data).unwrap();
        assert_eq!(data["header"], expected, "{code}");
    }
}

#[test]
fn how_towns_began_is_said_only_where_the_catalogue_says_it() {
    let mut catalogue = catalogue::built_in();
    let began = catalogue.questionnaire.order.clone().unwrap();
    for locale in Locale::ALL {
        let data = |catalogue: &Catalogue| {
            let files = report::source_files(catalogue, &half(), &options(locale)).unwrap();
            let data = files.into_iter().find(|f| f.path == "data.json").unwrap().data;
            serde_json::from_slice::<serde_json::Value>(&data).unwrap()
        };
        let with = data(&catalogue);
        assert!(sentence(&with["steps_note"]).ends_with(began.get(locale)));
        assert!(with["appendix"]["method"].as_array().unwrap().contains(&began.get(locale).into()));
        catalogue.questionnaire.order = None;
        assert!(!data(&catalogue)["appendix"].to_string().contains(began.get(locale)));
        assert_ne!(data(&catalogue)["steps_note"], with["steps_note"]);
        catalogue.questionnaire.order = Some(began.clone());
    }
}

#[test]
fn parts_without_content_vanish_and_the_rest_is_numbered_through() {
    let titles = |assessment: &Assessment| -> Vec<String> {
        let data: serde_json::Value = serde_json::from_str(&texts(assessment, Locale::En)["data.json"]).unwrap();
        data["appendix"]["titles"].as_object().unwrap().keys().cloned().collect()
    };
    assert!(!titles(&empty()).contains(&"all-items".to_owned()));
    assert!(!titles(&full("", 3)).contains(&"replaced".to_owned()));
    assert!(titles(&full("", 9)).contains(&"all-items".to_owned()));
    assert!(titles(&full("😀", 1)).contains(&"replaced".to_owned()));
    let data: serde_json::Value = serde_json::from_str(&texts(&longest(), Locale::En)["data.json"]).unwrap();
    let titles = data["appendix"]["titles"].as_object().unwrap();
    let mut numbers: Vec<usize> =
        titles.values().map(|t| t.as_str().unwrap().split([' ', ':']).nth(1).unwrap().parse().unwrap()).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=titles.len()).collect::<Vec<_>>());
}

#[test]
fn both_weights_show_a_lower_bound_as_such() {
    for font in &FONTS[..2] {
        let face = ttf_parser::Face::parse(font.data, 0).unwrap();
        assert_eq!([points_to(&face, '≤'), points_to(&face, '≥')], [Side::Left, Side::Right], "{}", font.name);
    }
}

#[test]
fn the_first_faces_have_all_of_printable_ascii() {
    for font in &FONTS[..2] {
        let face = ttf_parser::Face::parse(font.data, 0).unwrap();
        let lacking: String = (' '..='~').filter(|c| face.glyph_index(*c).is_none()).collect();
        assert_eq!(lacking, "", "{}", font.name);
    }
}

#[derive(Debug, PartialEq)]
enum Side {
    Left,
    Right,
}

/// The side on which the angle of an inequality sign has its tip: the highest height at which two corners stand.
fn points_to(face: &ttf_parser::Face<'_>, c: char) -> Side {
    let mut corners = Corners::default();
    let bounds = face.outline_glyph(face.glyph_index(c).unwrap(), &mut corners).unwrap();
    let at = |y: f32| corners.0.iter().filter(move |p| p.1 == y).map(|p| p.0);
    let tip = corners.0.iter().map(|p| p.1).filter(|y| at(*y).count() == 2).fold(f32::MIN, f32::max);
    let middle = f32::from(bounds.x_min + bounds.x_max) / 2.0;
    if at(tip).sum::<f32>() / 2.0 > middle { Side::Right } else { Side::Left }
}

#[derive(Default)]
struct Corners(Vec<(f32, f32)>);

impl ttf_parser::OutlineBuilder for Corners {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.push((x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        if self.0.first() != Some(&(x, y)) {
            self.0.push((x, y));
        }
    }

    fn quad_to(&mut self, _: f32, _: f32, x: f32, y: f32) {
        self.line_to(x, y);
    }

    fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, x: f32, y: f32) {
        self.line_to(x, y);
    }

    fn close(&mut self) {}
}
