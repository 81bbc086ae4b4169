//! Screen, projector, report, the same as a document, workbook and CSV say the same of a round: what each of them really shows is read back and
//! compared.

use std::collections::{BTreeMap, BTreeSet};

use calamine::Data;
use eframe::egui::Key;
use egui_kittest::kittest::NodeT;
use serde_json::Value as Json;
use shirube::assessment::{Answers, Assessment, Response, Role};
use shirube::exchange::table_csv;
use shirube::findings::{Findings, Label, Steps, Summary, Title, Wording};
use shirube::i18n::{Locale, Words, format_score};
use shirube::report::{self, Attach, DocumentOptions, Form, Options};
use shirube::scoring::State;

use crate::document_text::document;
use crate::page_text::text;
use crate::results_workbook::fixture::{Book, DAY, NAMES, answers, catalogue, close, single, with, workshop};
use crate::screen::Look;
use crate::window::workshop::window_on;
use crate::window::{Setup, Window};

/// Rounds of every kind, by name.
fn rounds() -> Vec<(&'static str, Assessment)> {
    let sheet = |person: usize| Response {
        role: Role::ALL[person % 5],
        name: NAMES[person].to_owned(),
        answers: answers(28),
        ..Response::default()
    };
    let all_sheets = || (0..9).map(sheet).collect::<Vec<_>>();
    let mut group = with(answers(32), all_sheets());
    group.rounds[0].workshop.present = Some(12);
    close(&mut group);
    let mut room = with(answers(30), Vec::new());
    room.rounds[0].workshop.present = Some(12);
    vec![
        ("one", single()),
        ("a group with sheets and a room", group),
        ("a group with votes", workshop()),
        ("a room without sheets", room),
        ("not agreed", with(Answers::default(), all_sheets())),
        ("fewer than five", with(answers(32), all_sheets().into_iter().take(3).collect())),
        ("nobody", with(Answers::default(), Vec::new())),
    ]
}

/// Without anything that a line may break at.
fn joined(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}')).collect()
}

/// The text on all pages of the report, joined.
fn paper(assessment: &Assessment, locale: Locale) -> String {
    let options = Options { locale, date: DAY, attach: Attach::Nothing, form: Form::Whole };
    let pages = report::pages(catalogue(), assessment, &options).expect("pages");
    joined(&pages.pages().iter().map(|page| text(&page.frame)).collect::<String>())
}

/// The text of the report as a document, joined.
fn edited(assessment: &Assessment, locale: Locale) -> String {
    let options = DocumentOptions { locale, date: DAY, form: Form::Whole };
    joined(&document(&report::docx(catalogue(), assessment, &options).expect("a document")).text())
}

/// The figures and texts in a tab of the workbook, row by row.
fn rows(book: &Book, tab: &str) -> Vec<Vec<String>> {
    let (_, cells) = book.tabs.iter().find(|(name, _)| name == tab).expect("the tab");
    let cell = |data: &Data| match data {
        Data::Float(number) => format_score(*number),
        other => other.to_string(),
    };
    cells.rows().map(|row| row.iter().map(cell).collect()).collect()
}

/// All that a window says to screen readers, joined.
fn said(window: &Window) -> String {
    let root = window.harness.root();
    let texts = root.children_recursive();
    let texts = texts.flat_map(|node| [node.accesskit_node().label(), node.accesskit_node().value()]).flatten();
    joined(&texts.collect::<Vec<_>>().join("\n"))
}

/// What results and plan say on screen, and all their pages on the projector.
fn shown(assessment: &Assessment, locale: Locale) -> [String; 2] {
    let mut window = window_on(assessment, Setup { look: Look::LARGE, locale, ..Setup::default() });
    let (mut screen, mut projector) = (String::new(), BTreeSet::new());
    for place in [Key::Num5, Key::Num6] {
        window.ctrl(place);
        screen.push_str(&said(&window));
        window.key(Key::F5);
        while projector.insert(said(&window)) {
            window.key(Key::PageDown);
        }
        window.key(Key::Escape);
    }
    [screen, projector.into_iter().collect()]
}

/// Levels of every factor as the CSV has them, and how many questions are in each state.
fn csv(assessment: &Assessment) -> (BTreeMap<String, Vec<f64>>, BTreeMap<String, usize>, String) {
    let bytes = table_csv(catalogue(), [assessment]);
    let text = String::from_utf8(bytes).expect("UTF-8");
    let (mut levels, mut states, mut standing) = (BTreeMap::<_, Vec<f64>>::new(), BTreeMap::new(), String::new());
    for line in text.lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        standing = fields[5].to_owned();
        *states.entry(fields[8].to_owned()).or_default() += 1;
        let of_factor = levels.entry(fields[7].to_owned()).or_default();
        of_factor.extend(fields[9].parse::<f64>().ok());
    }
    (levels, states, standing)
}

/// The counts of a group in the workbook: from whom, by level, don't-knows.
fn counts_in(book: &Book, words: &Words) -> Vec<Vec<String>> {
    let tab = words.get("workbook-tab-workshop");
    if !book.names().contains(&tab.as_str()) {
        return Vec::new();
    }
    let counted = rows(book, &tab).into_iter().skip(3).filter(|row| row[11].parse::<f64>().is_ok());
    // How a vote was taken stands in a column of its own, and in brackets on paper.
    let from = |row: &[String]| match row[3].as_str() {
        "" => row[2].clone(),
        method => words.format("report-group-vote", &[("vote", row[2].as_str().into()), ("method", method.into())]),
    };
    counted.map(|row| [&[from(&row)], &row[4..11]].concat()).collect()
}

/// The same as the report's template is given them.
fn counts_on_paper(assessment: &Assessment, locale: Locale) -> Vec<Vec<String>> {
    let options = Options { locale, date: DAY, attach: Attach::Nothing, form: Form::Whole };
    let files = report::source_files(catalogue(), assessment, &options).expect("files");
    let data = files.into_iter().find(|file| file.path == "data.json").expect("the data");
    let data: Json = serde_json::from_slice(&data.data).expect("JSON");
    let list = |of: &Json, name: &str| of[name].as_array().cloned().unwrap_or_default();
    let questions = list(&data["appendix"], "questions").into_iter().flat_map(|part| list(&part, "questions"));
    let rows = questions.flat_map(|question| list(&question["group"], "rows"));
    let row = |row: Json| {
        let what = row["what"].as_str().expect("text").to_owned();
        let counts = list(&row, "levels").into_iter().chain([row["unknown"].clone()]);
        let counts = counts.map(|count| format_score(count.as_f64().expect("a number")));
        [what].into_iter().chain(counts).collect()
    };
    rows.map(row).collect()
}

#[test]
fn every_output_says_the_same_of_a_round() {
    for (name, assessment) in rounds() {
        for locale in Locale::ALL {
            check(name, &assessment, locale);
        }
    }
}

fn check(name: &str, assessment: &Assessment, locale: Locale) {
    let words = Words::new(locale);
    let wording = Wording::new(catalogue(), &words);
    let findings = Findings::of(catalogue(), assessment).expect("it is scored");
    let summary = Summary::of(&wording, assessment.current(), &findings);
    let steps = Steps::of(&wording, &findings);
    let book = Book::of(assessment, locale);
    let overview = rows(&book, &words.get("workbook-tab-results"));
    let (paper, edited) = (paper(assessment, locale), edited(assessment, locale));
    let [screen, projector] = shown(assessment, locale);
    let everywhere = |what: &str, text: &str| {
        let text = joined(text);
        assert!(!text.is_empty(), "{name} {locale}: {what}");
        for (output, said) in
            [("paper", &paper), ("the document", &edited), ("screen", &screen), ("projector", &projector)]
        {
            assert!(said.contains(&text), "{name} {locale}: {what} is not on {output}: {text}");
        }
    };
    let row = |label: &str| overview.iter().find(|row| row[0] == label);
    let fact = |label: &str| row(label).map(|row| row[1].clone()).unwrap_or_default();

    // Who answered, as the workbook says.
    let who = fact(&wording.label(Label::Who));
    assert_eq!(who, summary.who, "{name} {locale}");
    let (levels, states, standing) = csv(assessment);
    let count = |state: &str| states.get(state).copied().unwrap_or_default();
    let Some(mean) = summary.mean else {
        let notice = summary.notice.as_deref().expect("why there is no score");
        assert!(["open", "empty"].contains(&standing.as_str()), "{name}: {standing}");
        assert_eq!(count("level"), 0, "{name}");
        assert!(row(&wording.title(Title::Overall)).expect("its row")[2].contains(notice), "{name} {locale}");
        assert!(paper.contains(&joined(notice)) && edited.contains(&joined(notice)), "{name} {locale}: {notice}");
        return;
    };
    everywhere("who", &who);

    // The overall score, its bounds, the stage, and every count.
    let overall = row(&wording.title(Title::Overall)).expect("its row");
    assert_eq!(overall[1], format_score(mean), "{name} {locale}");
    everywhere("score", &overall[1]);
    let stage = summary.stage.as_ref().unwrap_or(&summary.stage_note);
    for (what, text) in [
        ("bounds", summary.bounds_text.as_ref().unwrap_or(&summary.answered)),
        ("stage", stage),
        ("answered", &summary.answered),
        ("rest", &summary.rest),
    ] {
        assert!(overall[2].contains(text.as_str()), "{name} {locale}: {what}: {}", overall[2]);
        everywhere(what, text);
    }
    let tally = findings.scores.overall.tally;
    let counts = [count("level"), count("follows"), count("unknown"), count("open"), count("not-applicable")];
    let tallied = [tally.own_answers(), tally.filled_in, tally.unknown, tally.open, tally.not_applicable];
    assert_eq!(counts, tallied, "{name}");

    // Eight scores: from the levels in the CSV, in the workbook, on paper and on screen.
    for (factor, score) in catalogue().questionnaire.factors.iter().zip(&findings.scores.factors) {
        let of_factor = &levels[factor.id.as_str()];
        let mean = (!of_factor.is_empty()).then(|| of_factor.iter().sum::<f64>() / of_factor.len() as f64);
        let in_book = &row(factor.name.get(locale)).expect("its row")[1];
        assert_eq!(*in_book, mean.map_or_else(String::new, format_score), "{name} {locale} {}", factor.id);
        let on_paper = joined(&format!("{}{}", factor.name.get(locale), wording.score(mean)));
        assert!(paper.contains(&on_paper) && edited.contains(&on_paper), "{name} {locale}: {on_paper} is not on paper");
        let tally = format!("{}/{}", score.tally.own_answers(), score.tally.total());
        assert!(screen.contains(&joined(factor.short.get(locale))) && screen.contains(&tally), "{name} {}", factor.id);
    }

    // Strengths and gaps, and why there are none; the first steps.
    for point in summary.strengths.iter().chain(&summary.gaps) {
        everywhere("point", &point.name);
        everywhere("point", &point.text);
    }
    for note in summary.strengths_note.iter().chain(&summary.gaps_note) {
        everywhere("note", note);
    }
    for point in &summary.unknowns {
        let text = joined(&format!("{}{}", point.name, point.text));
        assert!(paper.contains(&text) && edited.contains(&text), "{name} {locale}: {text}");
        assert!(screen.contains(&joined(&point.text)), "{name} {locale}: {text}");
    }
    let in_book = rows(&book, &words.get("workbook-tab-steps"));
    for (place, step) in steps.first().iter().enumerate() {
        let row = in_book.iter().find(|row| row[0] == format_score((place + 1) as f64)).expect("its row");
        let question = catalogue().questionnaire.question(&step.question).expect("it is asked");
        assert_eq!(row[3], question.text.get(locale), "{name} {locale}");
        assert_eq!([&row[4], &row[5]], [step.from, step.to].map(|l| format_score(l.value())).each_ref(), "{name}");
        assert_eq!([&row[6], &row[7]], [&step.advice, &step.reason], "{name} {locale}");
        for text in [&step.head, &step.levels, &step.advice, &step.why] {
            let text = joined(text);
            let is_everywhere = [&paper, &edited, &screen].iter().all(|said| said.contains(&text));
            assert!(is_everywhere, "{name} {locale}: {text}");
        }
    }
    assert_eq!(steps.first().len(), steps.all.len().min(Steps::FIRST));

    // Group figures, as far as they may be shown: the same on paper as in the workbook.
    if let Some(said) = wording.closing(assessment.current()) {
        let said = joined(&said);
        assert!(paper.contains(&said) && edited.contains(&said), "{name} {locale}: {said}");
        assert!(joined(&overview.concat().concat()).contains(&said), "{name} {locale}: {said}");
    }
    let counts = counts_in(&book, &words);
    assert_eq!(counts, counts_on_paper(assessment, locale), "{name} {locale}");
    assert_eq!(counts.is_empty(), !name.starts_with("a group"), "{name}");
    let open = findings.scores.entries.iter().filter(|entry| entry.state == State::Open).count();
    assert_eq!(open, count("open"), "{name}");
}
