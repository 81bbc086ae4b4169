//! The results workbook, read back by another library cell by cell; and the table of many assessments.

pub mod fixture;
mod privacy;
mod table;

use calamine::Data;
use fixture::{Book, DAY, all, answers, bytes, catalogue, question, single, with, workshop};
use shirube::assessment::{Answer, Answers, Assessment, Value};
use shirube::exchange::{ResultsOptions, is_results_as_written, results_xlsx};
use shirube::i18n::{Locale, format_score};
use shirube::palette::{Palette, Rgb};
use shirube::scoring::{State, compare, peers, reach, score, steps};

use crate::asked;

fn text(text: &str) -> Data {
    Data::String(text.to_owned())
}

/// A score as it is shown, as a number.
fn shown(score: Option<f64>) -> Data {
    score.map_or(Data::Empty, |score| Data::Float(format_score(score).parse().unwrap()))
}

#[test]
fn every_assessment_has_its_tabs() {
    let group = ["結果", "設問", "話し合い", "分布", "次の一手", "説明"];
    let alone = ["結果", "設問", "次の一手", "説明"];
    for (name, assessment) in all() {
        let expected = if name.contains("workshop") || name == "open" { group.as_slice() } else { &alone };
        let round = assessment.current();
        let plan = [("取組", !round.items.is_empty()), ("目標", !round.targets.is_empty())];
        let plan = plan.into_iter().filter_map(|(tab, is_there)| is_there.then_some(tab));
        let (about, front) = expected.split_last().expect("there are tabs");
        let expected: Vec<&str> = front.iter().copied().chain(plan).chain([*about]).collect();
        assert_eq!(Book::of(&assessment, Locale::Ja).names(), expected, "{name}");
        assert_eq!(Book::of(&assessment, Locale::En).names().len(), expected.len(), "{name}");
    }
}

#[test]
fn the_first_tab_says_whose_results_they_are() {
    let check = |assessment: &Assessment, cell: &str, expected: Data| {
        assert_eq!(Book::of(assessment, Locale::Ja).cell("結果", cell), expected, "{cell}");
    };
    let group = workshop();
    check(&group, "A1", text("しるべ 診断結果　山形県 灯野町"));
    check(&group, "B2", text("山形県 灯野町"));
    check(&group, "B3", text("令和8年度 第1回"));
    check(&group, "B4", text("令和8年10月15日"));
    check(&group, "B5", text("回答票9件からの合意"));
    check(&single(), "B5", text("窓口・現場（1人または1部署の回答）"));
    let empty = with(Answers::default(), Vec::new());
    check(&empty, "B6", Data::Empty);
    check(&empty, "C6", text("まだ何も回答されていません"));
}

#[test]
fn factors_stand_beside_the_towns() {
    for (name, assessment) in all() {
        let book = Book::of(&assessment, Locale::Ja);
        let scores = score(&catalogue().questionnaire, assessment.current().result());
        let towns = peers(catalogue(), None);
        let compared: Vec<_> = towns.iter().map(|town| compare(&catalogue().questionnaire, &scores, town)).collect();
        let first = book.row_of("結果", "成功要因") + 1;
        for (place, factor) in scores.factors.iter().enumerate() {
            let row = first + place as u32;
            let cell = |column| book.at("結果", row, column);
            assert_eq!(cell(1), shown(factor.mean), "{name} {place}");
            assert_eq!(cell(2), shown(factor.bounds.map(|b| b.low)), "{name} {place}");
            assert_eq!(cell(3), shown(factor.bounds.map(|b| b.high)), "{name} {place}");
            assert_eq!(cell(4), factor.stage.map_or(Data::Empty, |s| Data::Float(s.value())), "{name} {place}");
            assert_eq!(cell(6), Data::Float(factor.tally.own_answers() as f64), "{name} {place}");
            assert_eq!(cell(7), Data::Float(factor.tally.total() as f64), "{name} {place}");
            for (at, town) in compared.iter().enumerate() {
                let there = &town.factors[place];
                assert_eq!(cell(8 + 2 * at as u32), shown(there.town_mean), "{name} {place} {}", town.town);
                let questions = if there.documented == 0 { Data::Empty } else { Data::Float(there.documented as f64) };
                assert_eq!(cell(9 + 2 * at as u32), questions, "{name} {place} {}", town.town);
            }
        }
        let overall = book.row_of("結果", "総合");
        assert_eq!(book.at("結果", overall, 1), shown(scores.overall.mean), "{name}");
        assert_eq!(book.at("結果", overall, 8), Data::Empty, "{name}: towns have no overall score");
    }
}

#[test]
fn questions_hold_answers_and_lower_bounds() {
    for (name, assessment) in all() {
        let book = Book::of(&assessment, Locale::Ja);
        let scores = score(&catalogue().questionnaire, assessment.current().result());
        let towns = peers(catalogue(), None);
        for (place, (question, entry)) in catalogue().questionnaire.questions().zip(&scores.entries).enumerate() {
            let cell = |column| book.at("設問", 3 + place as u32, column);
            let id = &question.id;
            assert_eq!(cell(0), text(&format!("{}-{}", place / 4 + 1, place % 4 + 1)), "{name} {id}");
            assert_eq!(cell(1), text(id.as_str()), "{name}");
            let state = match entry.state {
                State::Level(level) => Data::Float(level.value()),
                State::Unknown => text("わからない"),
                State::NotApplicable => text("該当なし"),
                State::Open => text("未回答"),
            };
            assert_eq!(cell(4), state, "{name} {id}");
            for (at, town) in towns.iter().enumerate() {
                let level = town.evidence_on(id).map_or(Data::Empty, |e| Data::Float(e.level.value()));
                assert_eq!(cell(8 + at as u32), level, "{name} {id} {}", town.id);
            }
            let reach = reach(question, &towns).map_or(Data::Empty, |reach| Data::Float(reach.level.value()));
            assert_eq!(cell(8 + towns.len() as u32), reach, "{name} {id}");
        }
    }
    let book = Book::of(&with(answers(8), Vec::new()), Locale::Ja);
    assert_eq!(book.cell("設問", "F10"), text("広域連合が担う"));
    // 2-1 is at 4, 1-1 at 0.
    assert_eq!(book.cell("設問", "E4"), Data::Float(0.0));
    assert_eq!(book.cell("設問", "E6"), Data::Float(0.0));
    assert_eq!(book.cell("設問", "F6"), text("合意：レベル2（設問1-1が0のため、0と数えます）"));
}

#[test]
fn the_workshop_holds_what_a_group_said() {
    let book = Book::of(&workshop(), Locale::Ja);
    let row = |at: u32| -> Vec<Data> { (2..20).map(|column| book.at("話し合い", at, column)).collect() };
    let number = Data::Float;
    let counts = |levels: [u8; 6], unknown: u8| -> Vec<Data> {
        let total: u8 = levels.iter().sum::<u8>() + unknown;
        levels.into_iter().chain([unknown, total]).map(|count| number(count.into())).collect()
    };
    let check = |at: u32, source: [&str; 2], counted: Vec<Data>, rest: [Data; 8]| {
        let source = source.map(|word| if word.is_empty() { Data::Empty } else { text(word) });
        let expected: Vec<Data> = source.into_iter().chain(counted).chain(rest).collect();
        assert_eq!(row(at), expected, "row {at}");
    };
    let none = Data::Empty;
    // Median, lowest, highest, agreement, share of don't-knows, agreed, what counts instead, dissent.
    check(
        3,
        ["回答票", ""],
        counts([6, 3, 0, 0, 0, 0], 0),
        [number(0.0), number(0.0), number(1.0), number(0.86), number(0.0), none.clone(), none.clone(), none.clone()],
    );
    check(
        4,
        ["1回目の投票", "挙手、無記名ではない"],
        counts([0, 2, 6, 4, 0, 0], 1),
        [number(2.0), number(1.0), number(3.0), number(0.82), number(0.08), none.clone(), none.clone(), none.clone()],
    );
    check(
        5,
        ["話し合いの後の投票", "紙の票"],
        counts([0, 0, 6, 6, 0, 0], 0),
        [
            text("2と3"),
            number(2.0),
            number(3.0),
            number(0.85),
            number(0.0),
            number(2.0),
            none.clone(),
            text("3に当たるという声"),
        ],
    );
    // The dissent goes where the inside note goes: nowhere.
    assert_eq!(row(6)[15..], [number(3.0), none.clone(), none.clone()]);
    // 2-1, which four answered with a level: what was agreed stands there all the same.
    let too_few = text("レベルの回答が5つに満たないため、示しません。");
    assert_eq!(book.at("話し合い", 9, 0), text("2-1"));
    assert_eq!(row(9)[2], too_few);
    assert_eq!(row(9)[3..15], vec![none.clone(); 12]);
    assert_eq!(row(9)[15], number(4.0));
    // 2-4: the sheets, then a show of fingers by four.
    assert_eq!(row(13)[..3], [text("投票"), text("挙手、無記名ではない"), too_few]);
    assert_eq!(row(13)[15], number(2.0));

    // One row for each question, with the last that may be shown.
    let spread = |at: u32| -> Vec<Data> { (0..8).map(|column| book.at("分布", at, column)).collect() };
    assert_eq!(
        spread(3)[1..],
        [vec![text("話し合いの後の投票")], counts([0, 0, 6, 6, 0, 0], 0)[..6].to_vec()].concat()
    );
    assert_eq!(spread(4)[1], text("回答票"));
    assert_eq!((0..60).filter(|at| matches!(spread(*at)[2], Data::Float(_))).count(), 29);
}

/// A premise agreed at 0 and what depends on it at 2: every place where results are read has it at 0, and says what was agreed.
#[test]
fn what_follows_counts_as_0_everywhere_and_says_what_was_agreed() {
    let mut assessment = workshop();
    let (premise, follows) = asked::one_follows();
    let mut agree = |id: &str, n: usize| {
        let answer = Answer::of(Value::Level(fixture::level(n)));
        assessment.rounds[0].agreed.set(asked::question(id).id.clone(), answer);
    };
    agree(premise, 0);
    agree(follows, 2);
    let kept = format!("合意：レベル2（設問{}が0のため、0と数えます）", asked::number(premise));
    let book = Book::of(&assessment, Locale::Ja);
    let answered = book.row_of("設問", &asked::number(follows));
    assert_eq!([4, 5].map(|column| book.at("設問", answered, column)), [Data::Float(0.0), text(&kept)]);
    // What was agreed stands in the last of a question's rows.
    let next = asked::questions().nth(asked::place(follows) + 1).expect("it is not the last one");
    let said = book.row_of("話し合い", &asked::number(next.id.as_str())) - 1;
    assert_eq!(book.at("話し合い", said, 0), text(&asked::number(follows)));
    assert_eq!([17, 18].map(|column| book.at("話し合い", said, column)), [Data::Float(2.0), text(&kept)]);
    let csv = shirube::exchange::table_csv(catalogue(), std::slice::from_ref(&assessment));
    let csv = String::from_utf8(csv).unwrap();
    let factor = follows.split('.').next().expect("an id begins with that of its factor");
    assert!(csv.contains(&format!("{follows},{factor},follows,0")), "{csv}");
    let scores = score(&catalogue().questionnaire, assessment.current().result());
    assert_eq!(scores.entries[asked::place(follows)].state, State::Level(fixture::level(0)));
    // Nothing was lost by it: once the premise is above 0 it counts again.
    let raised = Answer::of(Value::Level(fixture::level(1)));
    assessment.rounds[0].agreed.set(asked::question(premise).id.clone(), raised);
    let book = Book::of(&assessment, Locale::Ja);
    assert_eq!([4, 5].map(|column| book.at("設問", answered, column)), [Data::Float(2.0), Data::Empty]);
    assert_eq!([17, 18].map(|column| book.at("話し合い", said, column)), [Data::Float(2.0), Data::Empty]);
}

#[test]
fn steps_stand_in_their_order() {
    let assessment = with(answers(32), Vec::new());
    let book = Book::of(&assessment, Locale::En);
    let scores = score(&catalogue().questionnaire, assessment.current().result());
    let towns = peers(catalogue(), None);
    let steps = steps(&catalogue().questionnaire, &scores, &assessment.current().targets, &towns);
    assert!(steps.len() > 10, "{}", steps.len());
    for (place, step) in steps.iter().enumerate() {
        let cell = |column| book.at("Next steps", 3 + place as u32, column);
        assert_eq!(cell(0), Data::Float(place as f64 + 1.0));
        let question = catalogue().questionnaire.question(&step.question).unwrap();
        assert_eq!(cell(3), text(question.text.get(Locale::En)));
        assert_eq!([cell(4), cell(5)], [step.from, step.to].map(|level| Data::Float(level.value())));
        let Data::String(named) = cell(8) else { panic!("{place}: no towns") };
        assert_eq!(step.towns.len(), named.lines().filter(|line| line.contains("at least")).count(), "{named}");
    }
    let nothing = Book::of(&with(Answers::default(), Vec::new()), Locale::En);
    assert_eq!(nothing.cell("Next steps", "A4"), Data::Empty);
    assert_eq!(nothing.cell("Next steps", "A2"), text("There are no answers yet, so no next steps are shown."));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    for (name, assessment) in all() {
        for locale in Locale::ALL {
            let made = bytes(&assessment, locale);
            assert_eq!(made, bytes(&assessment, locale), "{name} {locale}");
            assert!(is_results_as_written(&made), "{name}");
        }
    }
    let options = ResultsOptions { locale: Locale::Ja, date: DAY.tomorrow().unwrap() };
    let other = results_xlsx(catalogue(), &single(), &options).unwrap();
    assert_ne!(other, bytes(&single(), Locale::Ja));
    let core = &Book::open(&other).parts["docProps/core.xml"];
    assert_eq!(core.matches("2026-11-27T").count(), 2, "{core}");
}

/// In the published face the sign of a lower bound is drawn as its opposite: it stands in numbers only, whose cells have
/// another face.
#[test]
fn lower_bounds_are_never_drawn_as_upper_ones() {
    for locale in Locale::ALL {
        for (name, assessment) in all() {
            let book = Book::of(&assessment, locale);
            for (part, text) in book.parts.iter().filter(|(part, _)| *part != "xl/styles.xml") {
                assert!(!text.contains(['≥', '≤', '≧', '≦']), "{name} {part}");
            }
            let styles = &book.parts["xl/styles.xml"];
            assert!(styles.contains("&quot;≥ &quot;0"), "{styles}");
            let formats: Vec<&str> = styles.split("<numFmt ").filter(|f| f.contains('≥')).collect();
            let id = |format: &str| format.split('"').nth(1).unwrap().to_owned();
            let fonts: Vec<&str> = styles.split("<font>").skip(1).collect();
            for number in formats.iter().map(|format| id(format)) {
                let cells: Vec<&str> =
                    styles.split("<xf ").skip(1).filter(|xf| xf.contains(&format!("numFmtId=\"{number}\""))).collect();
                assert!(!cells.is_empty(), "{number}");
                for xf in cells {
                    let font = xf.split("fontId=\"").nth(1).unwrap().split('"').next().unwrap();
                    let font = fonts[font.parse::<usize>().unwrap()];
                    assert!(font.contains("Arial"), "{font}");
                }
            }
        }
    }
}

#[test]
fn charts_are_those_of_the_program_that_opens_them() {
    let charts = |assessment: &Assessment| -> Vec<String> {
        let parts = Book::of(assessment, Locale::Ja).parts.into_iter();
        parts.filter(|(part, _)| part.starts_with("xl/charts/chart")).map(|(_, text)| text).collect()
    };
    let (alone, group) = (charts(&single()), charts(&workshop()));
    assert_eq!((alone.len(), group.len()), (2, 3));
    for chart in &group {
        assert!(chart.contains("<c:dispBlanksAs val=\"gap\"/>"), "{chart}");
        assert!(!chart.contains("#REF") && !chart.contains("NaN"), "{chart}");
    }
    assert!(group[0].contains("<c:barChart>") && group[0].contains("<c:errBars>"));
    assert!(group[1].contains("<c:radarStyle val=\"marker\"/>"), "not filled");
    assert_eq!(group[1].matches("<c:ser>").count(), 5);
    assert!(group[2].contains("<c:grouping val=\"percentStacked\"/>"));
    // A factor without a score is missing from the values that charts keep, and not 0.
    let empty = charts(&with(Answers::default(), Vec::new()));
    assert!(!empty[0].contains("<c:v>0</c:v>"), "{}", empty[0]);
}

/// Whoever looks from the screen to the workbook finds each town in its color, also where the municipality is one of them.
#[test]
fn towns_have_their_colors_whoever_looks() {
    let towns = |code: Option<&str>| -> Vec<(String, String)> {
        let mut assessment = single();
        assessment.profile.code = code.map(str::to_owned);
        let parts = Book::of(&assessment, Locale::En).parts;
        let radar = parts.iter().find(|(_, text)| text.contains("<c:radarChart>")).expect("a radar");
        let between = |text: &str, from: &str, to: &str| {
            text.split_once(from).and_then(|(_, rest)| rest.split_once(to)).map(|(it, _)| it.to_owned()).unwrap()
        };
        let series = radar.1.split("<c:ser>").skip(1);
        series.map(|one| (between(one, "<c:v>", "</c:v>"), between(one, "<a:srgbClr val=\"", "\""))).collect()
    };
    let color = |place: usize| {
        let Rgb(r, g, b) = Palette::light().town(place);
        format!("{r:02X}{g:02X}{b:02X}")
    };
    let all = towns(None);
    let built_in = catalogue().towns.len();
    let colors: Vec<String> = all.iter().map(|(_, color)| color.clone()).take(built_in).collect();
    assert_eq!(colors, (0..built_in).map(color).collect::<Vec<_>>());
    for (place, town) in catalogue().towns.iter().enumerate() {
        let (mut expected, mut found) = (all.clone(), towns(Some(&town.code)));
        expected.remove(place);
        // The towns nearest in size come first.
        expected.sort();
        found.sort();
        assert_eq!(found, expected, "seen from {}", town.id);
    }
}

/// Text that looks like a formula stays text, whatever it begins with; for what no workbook may hold stands 〓, and what is
/// too long is cut: both are said on the last tab.
#[test]
fn hostile_text_stays_text() {
    let hostile = [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "=HYPERLINK(\"http://x\",\"x\")",
        "a\u{0}b\u{1b}[31m\u{fffe}c",
        "一行目\r\n二行目\r三行目",
        "_x0041_ & <b> ]]> \"q\"",
        "\u{202e}rlo 𠮷",
    ];
    let kept = [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "=HYPERLINK(\"http://x\",\"x\")",
        "a〓b〓[31m〓c",
        "一行目\n二行目\n三行目",
        "_x0041_ & <b> ]]> \"q\"",
        "\u{202e}rlo 𠮷",
    ];
    let answer = |(place, note): (usize, &&str)| {
        let value =
            if place % 2 == 0 { Value::Level(fixture::level(2)) } else { Value::NotApplicable((*note).to_owned()) };
        (question(place * 4), Answer { note: (*note).to_owned(), ..Answer::of(value) })
    };
    let hostile_answers: Answers = hostile[..8].iter().enumerate().map(answer).collect();
    let mut assessment = with(hostile_answers, Vec::new());
    assessment.profile.name = format!("={}&P&\u{1}/[]:*?", "長".repeat(900));
    assessment.rounds[0].title = "=cmd|'/c calc'!A1".to_owned();
    let long = Answer { note: "𠮷".repeat(20_000), ..Answer::of(Value::Level(fixture::level(1))) };
    assessment.rounds[0].agreed.set(question(1), long);
    let dissent =
        shirube::assessment::workshop::Talk { votes: Vec::new(), dissent: hostile[8].to_owned(), ..Default::default() };
    assessment.rounds[0].workshop.talks.insert(question(0), dissent);
    let book = Book::of(&assessment, Locale::En);
    for (part, text) in book.parts.iter().filter(|(part, _)| part.starts_with("xl/worksheets/")) {
        assert!(!text.contains("<f>") && !text.contains("<f "), "{part}");
    }
    for (place, kept) in kept[..8].iter().enumerate() {
        let row = 3 + 4 * place as u32;
        assert_eq!(book.at("Questions", row, 6), text(kept), "note {place}");
        if place % 2 == 1 {
            assert_eq!(book.at("Questions", row, 5), text(kept), "reason {place}");
        }
    }
    assert_eq!(book.cell("Results", "B3"), text("=cmd|'/c calc'!A1"));
    assert_eq!(book.cell("Workshop", "T4"), text(kept[8]));
    let Data::String(cut) = book.at("Questions", 4, 6) else { panic!("no note") };
    assert!(cut.ends_with('…') && cut.encode_utf16().count() <= 32_767, "{}", cut.len());
    let about = |text: &str| book.at("About", book.row_of("About", text), 1);
    for character in ["U+0000", "U+001B", "U+FFFE"] {
        let said = about(character).to_string();
        assert!(said.starts_with("replaced by 〓, 2 ×") && said.contains("note on question 6-1"), "{said}");
    }
    assert!(about("Long texts").to_string().contains("“…”"));
    assert!(book.parts["xl/styles.xml"].contains("quotePrefix=\"1\""));
}
