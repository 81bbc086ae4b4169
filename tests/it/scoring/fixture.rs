//! Small catalogues and answers in a line of text, read by the loader as any folder is.
//!
//! A questionnaire: `"a: q1! q2<q1 | b: q1"` has two factors; `!` marks a foundation, `<` names the question of the
//! same factor that one depends on. Rows of answers and of documented levels go through all questions in order, spaces
//! and `|` only for the eye: a digit is a level, `?` don't know, `-` not applicable, `.` nothing. No town is documented
//! at 0.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use shirube::assessment::{Answer, Answers, Value};
use shirube::catalogue::{Catalogue, Level, QuestionId, Town, load};

/// The first is documented by the first row, and so on.
pub const TOWNS: [(&str, &str, &str); 5] = [
    ("alpha", "011002", "札幌市"),
    ("beta", "012025", "函館市"),
    ("gamma", "012033", "小樽市"),
    ("delta", "012041", "旭川市"),
    ("epsilon", "012050", "室蘭市"),
];

/// A catalogue with this questionnaire and a town for each row.
pub fn catalogue(questionnaire: &str, towns: &[&str]) -> Catalogue {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let ids = ids(questionnaire);
    fs::write(folder.path().join("questionnaire.ron"), questionnaire_ron(questionnaire)).expect("written");
    fs::write(folder.path().join("sources.ron"), SOURCES).expect("written");
    fs::write(folder.path().join("glossary.ron"), "[]").expect("written");
    write_towns(&folder.path().join("towns"), &ids, towns);
    load(folder.path()).unwrap_or_else(|problems| panic!("{questionnaire}: {problems:#?}"))
}

/// The answers of a row; their order in it is that of the questionnaire.
pub fn answers(catalogue: &Catalogue, row: &str) -> Answers {
    let marks = marks(row);
    let questions: Vec<QuestionId> = catalogue.questionnaire.questions().map(|q| q.id.clone()).collect();
    assert_eq!(marks.len(), questions.len(), "{row}");
    questions.into_iter().zip(marks).filter_map(|(id, mark)| Some((id, Answer::of(value(mark)?)))).collect()
}

/// All towns.
pub fn towns(catalogue: &Catalogue) -> Vec<&Town> {
    catalogue.towns.iter().collect()
}

/// The question called `id`.
pub fn id(id: &str) -> QuestionId {
    QuestionId::new(id)
}

/// The level `n`.
pub fn level(n: u8) -> Level {
    Level::new(n).expect("a level of a test is one")
}

fn value(mark: char) -> Option<Value> {
    match mark {
        '.' => None,
        '?' => Some(Value::Unknown),
        '-' => Some(Value::NotApplicable("no such work here".to_owned())),
        digit => Some(Value::Level(documented(digit).expect("a digit"))),
    }
}

fn documented(mark: char) -> Option<Level> {
    Level::new(mark.to_digit(10)?.try_into().ok()?)
}

fn marks(row: &str) -> Vec<char> {
    row.chars().filter(|c| !matches!(c, ' ' | '|')).collect()
}

/// Factor, its questions as they are spelt.
fn factors(questionnaire: &str) -> impl Iterator<Item = (&str, Vec<&str>)> {
    questionnaire.split('|').map(|part| {
        let (factor, questions) = part.split_once(':').expect("a factor has a name");
        (factor.trim(), questions.split_whitespace().collect())
    })
}

fn name(question: &str) -> &str {
    question.split(['!', '<']).next().unwrap_or_default()
}

fn ids(questionnaire: &str) -> Vec<String> {
    factors(questionnaire)
        .flat_map(|(factor, questions)| questions.into_iter().map(move |q| format!("{factor}.{}", name(q))))
        .collect()
}

const SOURCES: &str = r#"[(id: "paper", short: (ja: "文書", en: "paper"), title: (ja: "文書", en: "paper"),
    voice: (ja: "担当者", en: "an official"), date: "2023")]"#;

fn text(text: &str) -> String {
    format!(r#"(ja: "{text}", en: "{text}")"#)
}

fn questionnaire_ron(questionnaire: &str) -> String {
    let levels = ["none", "one", "some", "all", "settled", "beyond"].map(text).join(", ");
    let advice = ["begin", "share", "spread", "settle", "carry"].map(text).join(", ");
    let mut ron = format!(
        r#"(edition: "test", name: {}, ladder: [{levels}], sections: [(id: "desk", name: {})], factors: ["#,
        text("test edition"),
        text("desk")
    );
    for (factor, questions) in factors(questionnaire) {
        let t = text(factor);
        write!(ron, r#"(id: "{factor}", name: {t}, short: {t}, about: {t}, questions: ["#).expect("a string");
        for question in questions {
            let foundation = question.contains('!');
            let base = question.split_once('<').map(|(_, base)| base);
            let depends_on = base.map_or(String::new(), |base| format!(r#"depends_on: "{factor}.{base}","#));
            let (id, t) = (name(question), text(name(question)));
            write!(
                ron,
                r#"(id: "{id}", foundation: {foundation}, name: {t}, text: {t}, levels: [{levels}], look_for: {t},
                ask: ["desk"], why: {t}, advice: [{advice}], {depends_on} origins: [(source: "paper", what: {t})]),"#
            )
            .expect("a string");
        }
        ron.push_str("]),");
    }
    ron + "])"
}

fn write_towns(folder: &Path, ids: &[String], rows: &[&str]) {
    fs::create_dir(folder).expect("a folder");
    for (row, (town, code, name)) in rows.iter().zip(TOWNS) {
        let marks = marks(row);
        assert_eq!(marks.len(), ids.len(), "{row}");
        let t = text("told");
        let evidence: String = ids
            .iter()
            .zip(marks)
            .filter_map(|(id, mark)| Some((id, documented(mark)?)))
            .map(|(id, level)| format!(r#"(question: "{id}", level: {level}, summary: {t}, place: {t}),"#))
            .collect();
        let ron = format!(
            r#"(id: "{town}", code: "{code}", name: (ja: "{name}", en: "{town}"), prefecture: (ja: "北海道", en: "Hokkaido"),
            source: "paper", as_of: "2023", about: {t}, evidence: [{evidence}])"#
        );
        fs::write(folder.join(format!("{town}.ron")), ron).expect("written");
    }
}
