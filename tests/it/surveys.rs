//! The national survey in the catalogue: what is built in, what a folder brings, and every way in which a table can be wrong.

use std::fs;
use std::path::Path;

use shirube::catalogue::{self, Catalogue, Indicator, Reported, Survey};
use shirube::i18n::{Locale, Words};
use shirube::problem::Problem;
use tempfile::TempDir;

const TABLE: &str = "surveys/fy2030.csv";
const DESCRIPTION: &str = "surveys/fy2030.ron";

/// A folder that adds a newer year to what is built in: two yes or no, a share with its counts, a population.
fn newer() -> TempDir {
    let dir = TempDir::new().unwrap();
    fs::create_dir(dir.path().join("surveys")).unwrap();
    let description = r#"(id: "fy2030", year: 2030, name: (ja: "調査", en: "Survey"), about: (ja: "答え", en: "Answers"),
source: "census-2020", attribution: (ja: "出典", en: "Source"),
populations: [(column: "people", name: (ja: "人口", en: "People"), as_of: "2030-10-01", source: "census-2020")],
indicators: [
(id: "cio", column: "cio", measure: "yes-no", name: (ja: "任命", en: "CIO"), about: (ja: "任命", en: "CIO"), as_of: "2030-04-01", source: "census-2020", questions: ["leadership.executive"]),
(id: "plan", column: "plan", measure: "yes-no", name: (ja: "計画", en: "Plan"), about: (ja: "計画", en: "Plan"), as_of: "2030-04-01", source: "census-2020", questions: [], entails: [(question: "strategy.plan", level: 1, why: (ja: "作った", en: "made"))]),
(id: "online", column: "online", measure: "percent", counts: (all: "all", some: "some"), name: (ja: "手続", en: "Online"), about: (ja: "手続", en: "Online"), as_of: "FY2030", source: "census-2020", questions: []),
])"#;
    fs::write(dir.path().join(DESCRIPTION), description).unwrap();
    let mut table = "code,prefecture,name,people,cio,plan,online,all,some\n".to_owned();
    for (i, one) in catalogue::built_in().municipalities.iter().enumerate() {
        table += &format!("{},{},{},{},1,0,50,10,5\n", one.code, one.prefecture, one.name, 1000 + i);
    }
    fs::write(dir.path().join(TABLE), table).unwrap();
    dir
}

fn indicator<'a>(survey: &'a Survey, id: &str) -> &'a Indicator {
    survey.indicators.iter().find(|one| one.id.as_str() == id).unwrap()
}

fn reported(catalogue: &Catalogue, code: &str, id: &str) -> Option<Reported> {
    let survey = catalogue.survey().unwrap();
    Some(survey.row(code)?.reported(indicator(survey, id)))
}

fn residents(catalogue: &Catalogue, code: &str) -> Option<u32> {
    let survey = catalogue.survey().unwrap();
    Some(survey.row(code)?.residents(survey.size()))
}

/// `key line column` of each problem, each of them said in words that hold what they should.
fn found(dir: &Path) -> Vec<String> {
    let problems = catalogue::load(dir).expect_err("the catalogue is wrong");
    for words in Locale::ALL.map(Words::new) {
        for problem in &problems {
            let sentence = words.problem(problem);
            for text in [&sentence.what, &sentence.remedy] {
                assert!(!text.is_empty() && !text.contains(['{', '}']), "{problem:?}: {sentence:?}");
            }
        }
    }
    let spelt = |p: &Problem| {
        let place = [p.place.line, p.place.column].map(|n| n.map(|n| n.to_string()));
        [Some(p.key.to_owned())].into_iter().chain(place).flatten().collect::<Vec<_>>().join(" ")
    };
    problems.iter().map(spelt).collect()
}

/// The newer year with its table made over.
fn made_over(change: impl Fn(&str) -> Vec<u8>) -> TempDir {
    let dir = newer();
    let path = dir.path().join(TABLE);
    let text = fs::read_to_string(&path).unwrap();
    let changed = change(&text);
    assert_ne!(changed, text.as_bytes());
    fs::write(path, changed).unwrap();
    dir
}

#[test]
fn the_built_in_table_is_that_of_the_whole_country() {
    let catalogue = catalogue::built_in();
    let survey = catalogue.survey().unwrap();
    assert_eq!((survey.id.as_str(), survey.indicators.len(), survey.populations.len()), ("fy2023", 13, 2));
    let sum = |place: usize| {
        let population = &survey.populations[place];
        let residents = |code: &str| u64::from(survey.row(code).unwrap().residents(population));
        catalogue.municipalities.iter().map(|one| residents(&one.code)).sum::<u64>()
    };
    assert_eq!([sum(0), sum(1)], [126_146_099, 123_049_524], "the published totals of the census");
    let published: [(&str, usize, usize); 10] = [
        ("cio", 1270, 463),
        ("cio-aide", 846, 887),
        ("policy", 862, 871),
        ("structure", 1133, 600),
        ("outside-people", 522, 1211),
        ("staff-development", 1437, 296),
        ("training-all", 1203, 530),
        ("ai", 879, 862),
        ("rpa", 720, 1021),
        ("telework", 1055, 686),
    ];
    for (id, yes, no) in published {
        let count = |wanted: Reported| {
            let all = catalogue.municipalities.iter();
            all.filter(|one| reported(&catalogue, &one.code, id) == Some(wanted)).count()
        };
        let counts = [Reported::Yes, Reported::No, Reported::NotSurveyed].map(count);
        assert_eq!(counts, [yes, no, 1741 - yes - no], "{id}");
    }
}

#[test]
fn not_surveyed_is_never_no() {
    let catalogue = catalogue::built_in();
    let name = |code: &str| catalogue.municipalities.by_code(code).unwrap().name.clone();
    let all = catalogue.municipalities.iter();
    let blank: Vec<String> = all
        .filter(|one| reported(&catalogue, &one.code, "cio") == Some(Reported::NotSurveyed))
        .map(|one| name(&one.code))
        .collect();
    assert_eq!(blank, ["金沢市", "七尾市", "小松市", "輪島市", "珠洲市", "内灘町", "中能登町", "能登町"]);
    let counts = |code| match reported(&catalogue, code, "online-32") {
        Some(Reported::Percent { share, counts }) => (share, counts),
        other => panic!("{other:?}"),
    };
    assert_eq!(counts("011002"), (58.0, Some((14, 24))), "札幌市");
    assert_eq!(residents(&catalogue, "075469"), Some(0), "双葉町");
    assert_eq!(reported(&catalogue, "000000", "cio"), None, "a municipality that is not listed has no row");
    assert_eq!(reported(&catalogue, "広域", "cio"), None);
}

/// Titles, outside people, training, tools and what can be done online leave every level open.
#[test]
fn only_what_the_survey_itself_defines_entails_a_level() {
    let catalogue = catalogue::built_in();
    let survey = catalogue.survey().unwrap();
    let all = survey.indicators.iter().flat_map(|one| one.entails.iter().map(move |entailed| (one, entailed)));
    let spelt: Vec<String> =
        all.map(|(one, entailed)| format!("{} {} {}", one.id, entailed.question, entailed.level)).collect();
    assert_eq!(spelt, ["policy strategy.plan 1"]);
    let beside: Vec<String> = catalogue
        .questionnaire
        .questions()
        .filter(|question| survey.beside(&question.id).next().is_some())
        .map(|question| question.id.to_string())
        .collect();
    let expected = [
        "leadership.executive",
        "leadership.deputy",
        "organisation.links",
        "organisation.teams",
        "advisers.access",
        "strategy.plan",
        "culture.training",
        "services.delivered",
        "services.spread",
    ];
    assert_eq!(beside, expected);
}

#[test]
fn a_newer_year_takes_the_place_of_the_built_in_one() {
    let dir = newer();
    let catalogue = catalogue::load(dir.path()).unwrap();
    assert_eq!(catalogue.surveys.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["fy2023", "fy2030"]);
    assert_eq!(catalogue.survey().unwrap().id.as_str(), "fy2030");
    assert_eq!(reported(&catalogue, "062049", "cio"), Some(Reported::Yes));
    assert_eq!(reported(&catalogue, "062049", "plan"), Some(Reported::No));
    // An older one is read and not shown.
    let dir = newer();
    let path = dir.path().join(DESCRIPTION);
    let text = fs::read_to_string(&path).unwrap().replace("year: 2030", "year: 2010");
    fs::write(path, text).unwrap();
    assert_eq!(catalogue::load(dir.path()).unwrap().survey().unwrap().id.as_str(), "fy2023");
}

/// What other programs make of a table changes nothing of it.
#[test]
fn tables_are_read_however_they_were_saved() {
    let plain = catalogue::load(newer().path()).unwrap();
    let check = |what: &str, change: fn(&str) -> Vec<u8>| {
        let catalogue =
            catalogue::load(made_over(change).path()).unwrap_or_else(|problems| panic!("{what}: {problems:?}"));
        for one in catalogue.municipalities.iter() {
            assert_eq!(residents(&catalogue, &one.code), residents(&plain, &one.code), "{what}: {}", one.name);
        }
    };
    check("CRLF", |text| text.replace('\n', "\r\n").into_bytes());
    check("BOM", |text| format!("\u{feff}{text}").into_bytes());
    check("no line break at the end", |text| text.trim_end().as_bytes().to_vec());
    check("blank lines", |text| format!("\n{}\n,,,,,,,,\n\n", text.replace("\n062049", "\n\n062049")).into_bytes());
    check("quotation marks", |text| {
        let line = |line: &str| format!("\"{}\"\n", line.replace(',', "\",\""));
        text.lines().map(line).collect::<String>().into_bytes()
    });
    check("blanks", |text| text.replace(',', " , ").into_bytes());
    check("another spelling of a name", |text| text.replace("梼原町", "檮原町").into_bytes());
    check("another order of rows", |text| {
        let (head, rows) = text.split_once('\n').unwrap();
        let rows: Vec<&str> = rows.lines().rev().collect();
        format!("{head}\n{}\n", rows.join("\n")).into_bytes()
    });
    check("another order of columns, no names", |text| {
        let line = |line: &str| {
            let cells: Vec<&str> = line.split(',').collect();
            [8, 7, 6, 5, 4, 3, 0].map(|place| cells[place]).join(",") + "\n"
        };
        text.lines().map(line).collect::<String>().into_bytes()
    });
}

#[test]
fn what_is_wrong_in_a_table_is_named_with_line_and_column() {
    let check = |from: &str, to: &str, expected: &[&str]| {
        let dir = made_over(|text| {
            assert_eq!(text.matches(from).count(), 1, "{from:?} stands once");
            text.replace(from, to).into_bytes()
        });
        assert_eq!(found(dir.path()), expected, "{from:?} → {to:?}");
        assert_eq!(catalogue::built_in().survey().unwrap().id.as_str(), "fy2023", "the built-in one stays");
    };
    let line = catalogue::built_in().municipalities.iter().position(|one| one.code == "062049").unwrap() + 2;
    let sakata = &format!("062049,山形県,酒田市,{},1,0,50,10,5\n", 1000 + line - 2);
    let with = |cells: &str| format!("062049,山形県,酒田市,{cells}\n");
    let at = |key: &str, column: usize| format!("{key} {line} {column}");
    for (cells, expected) in [
        ("1253,2,0,50,10,5", at("survey-value", 21)),
        ("1253,はい,0,50,10,5", at("survey-value", 21)),
        ("1253,1.0,0,50,10,5", at("survey-value", 21)),
        ("1253,１,0,50,10,5", at("survey-value", 21)),
        ("1253,1,0,101,10,5", at("survey-value", 25)),
        ("1253,1,0,50%,10,5", at("survey-value", 25)),
        ("1253,1,0,50.25,10,5", at("survey-value", 25)),
        ("1253,1,0,-1,10,5", at("survey-value", 25)),
        ("1253,1,0,50,10,11", at("survey-part", 31)),
        ("1253,1,0,50,,5", at("survey-part", 29)),
        ("1253,1,0,50,4294967295,5", at("survey-value", 28)),
        (",1,0,50,10,5", at("survey-value", 16)),
        ("\"1,253\",1,0,50,10,5", at("survey-value", 16)),
        ("1253,1,0,50,10,5,6", format!("survey-cell-count {line}")),
    ] {
        let expected = match expected.starts_with("survey-cell-count") {
            true => vec![expected, "survey-rows-missing 1742".to_owned()],
            false => vec![expected],
        };
        check(sakata, &with(cells), &expected.iter().map(String::as_str).collect::<Vec<_>>());
    }
    // Blank is not surveyed, and is no problem.
    let dir = made_over(|text| text.replace(sakata, &with("1253,,,,,")).into_bytes());
    let catalogue = catalogue::load(dir.path()).unwrap();
    assert_eq!(reported(&catalogue, "062049", "cio"), Some(Reported::NotSurveyed));
    assert_eq!(reported(&catalogue, "062049", "online"), Some(Reported::NotSurveyed));
    let dir = made_over(|text| text.replace(sakata, &with("1253,1,1,62.5,,")).into_bytes());
    let catalogue = catalogue::load(dir.path()).unwrap();
    assert_eq!(reported(&catalogue, "062049", "online"), Some(Reported::Percent { share: 62.5, counts: None }));

    check(sakata, "", &["survey-rows-missing 1741"]);
    check(sakata, &format!("{sakata}{sakata}"), &[&format!("survey-row-twice {} 1", line + 1)]);
    check("\n062049,", "\n62049,", &[&format!("survey-unknown-code {line} 1"), "survey-rows-missing 1742"]);
    check("酒田市", "鶴岡町", &[&at("catalogue-other-name", 12)]);
    check(",plan,", ",", &["survey-head-missing 1"]);
    check(",plan,", ",Plan,", &["survey-head-missing 1", "survey-head-unknown 1 33"]);
    check(",plan,", ",cio,plan,", &["survey-head-twice 1 33"]);
    check(",plan,", ",note,plan,", &["survey-head-unknown 1 33"]);
}

#[test]
fn what_is_no_table_is_named() {
    let check = |what: &str, change: fn(&str) -> Vec<u8>, expected: &[&str]| {
        let found = found(made_over(change).path());
        assert_eq!(found.iter().map(String::as_str).take(expected.len()).collect::<Vec<_>>(), expected, "{what}");
    };
    check("nothing", |_| Vec::new(), &["survey-empty-table 1"]);
    check("semicolons", |text| text.replace(',', ";").into_bytes(), &["survey-no-commas 1"]);
    check("no head", |text| text.split_once('\n').unwrap().1.as_bytes().to_vec(), &["survey-head-missing 1"]);
    // 「県」 as Shift_JIS has it; a real file has such bytes all over.
    let shift_jis = |text: &str| {
        let mut bytes = Vec::new();
        for c in text.chars() {
            if c.is_ascii() { bytes.push(c as u8) } else { bytes.extend([0x8c, 0xa7]) }
        }
        bytes
    };
    let dir = made_over(shift_jis);
    let problems = catalogue::load(dir.path()).unwrap_err();
    let said = Words::new(Locale::Ja).problem(&problems[0]).what;
    assert_eq!((found(dir.path())[0].as_str(), said.contains("Shift_JIS")), ("catalogue-not-utf8 2", true), "{said}");
    let utf_16 = |text: &str| [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let dir = made_over(utf_16);
    let problems = catalogue::load(dir.path()).unwrap_err();
    assert!(Words::new(Locale::En).problem(&problems[0]).what.contains("UTF-16"));
    // Rows that slipped by one: no more is told than a person reads.
    let slipped = |text: &str| {
        let names: Vec<&str> = text.lines().map(|line| line.split(',').nth(2).unwrap()).collect();
        let line = |(i, line): (usize, &str)| match i {
            0 => format!("{line}\n"),
            i => line.replacen(names[i], names[i % 1741 + 1], 1) + "\n",
        };
        text.lines().enumerate().map(line).collect::<String>().into_bytes()
    };
    let found = found(made_over(slipped).path());
    assert_eq!((found.len(), found[200].split(' ').next()), (201, Some("catalogue-many-problems")));
}

#[test]
fn a_description_is_held_to_its_rules() {
    // Told where `value` stands: the first of those that are new in the line.
    let check = |from: &str, to: &str, key: &str, value: &str| {
        let dir = newer();
        let at =
            fs::read_to_string(dir.path().join(DESCRIPTION)).unwrap().find(from).unwrap() + to.find(value).unwrap();
        crate::catalogue::edit(dir.path(), DESCRIPTION, from, to);
        let text = fs::read_to_string(dir.path().join(DESCRIPTION)).unwrap();
        let line = text[..at].matches('\n').count() + 1;
        let column = text[..at].rsplit('\n').next().unwrap().chars().count() + 1;
        assert_eq!(found(dir.path()), [format!("{key} {line} {column}")], "{from:?} → {to:?}");
    };
    check("year: 2030", "year: 30", "survey-year", "30");
    check("id: \"fy2030\"", "id: \"fy2023\"", "catalogue-built-in-id", "\"fy2023");
    check("\"yes-no\", name: (ja: \"任命\"", "\"yes\", name: (ja: \"任命\"", "survey-measure", "\"yes");
    check("column: \"plan\"", "column: \"cio\"", "survey-column-twice", "\"cio");
    check("column: \"cio\"", "column: \"code\"", "survey-column-twice", "\"code");
    check("\"leadership.executive", "\"leadership.nobody", "catalogue-unknown-id", "\"leadership");
    check("level: 1", "level: 0", "survey-entails-nothing", "0");
    check("level: 1", "level: 6", "catalogue-level", "6");
    check(
        "questions: [], entails:",
        "questions: [], counts: (all: \"a\", some: \"b\"), entails:",
        "survey-counts",
        "(all",
    );
    check("(all: \"all\", some: \"some\")", "(all: \"all\", some: \"all\")", "survey-column-twice", "\"all\")");
    let dir = newer();
    fs::remove_file(dir.path().join(TABLE)).unwrap();
    assert_eq!(found(dir.path()), ["survey-half"]);
    let dir = newer();
    fs::remove_file(dir.path().join(DESCRIPTION)).unwrap();
    assert_eq!(found(dir.path()), ["survey-half"]);
}

/// A catalogue of its own asks other questions: what is built in says nothing of them.
#[test]
fn a_catalogue_of_its_own_has_its_own_survey_or_none() {
    let dir = crate::catalogue::small();
    assert!(catalogue::load(dir.path()).unwrap().survey().is_none());
}
