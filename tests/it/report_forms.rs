//! The short forms of the report: how long they are, what stands on them, and that they are the report.

use jiff::civil::date;
use shirube::assessment::{Assessment, Item, ItemId, ItemStep, OwnStep, Status, StepKey, StepPlan, file, publication};
use shirube::catalogue::{Catalogue, Level, built_in};
use shirube::cli::Exit;
use shirube::findings::{ArrangedSteps, Findings, Summary, Wording};
use shirube::i18n::{Locale, Words};
use shirube::problem::Place;
use shirube::report::{self, Attach, Form, Options, copy};

use crate::command::run;
use crate::page_text::text;
use crate::report::{HOSTILE, empty, full, half, longest};

const EXAMPLE: &str = include_str!("../../seeds/examples/full.ron");

fn options(locale: Locale, form: Form) -> Options {
    Options { locale, date: date(2026, 11, 22), attach: Attach::Copy, form }
}

fn example() -> Assessment {
    file::from_str(EXAMPLE, &Place::default()).unwrap()
}

/// The text on each page, without what lines break at.
fn pages(catalogue: &Catalogue, assessment: &Assessment, locale: Locale, form: Form) -> Vec<String> {
    let pages = report::pages(catalogue, assessment, &options(locale, form)).unwrap();
    pages.pages().iter().map(|page| joined(&text(&page.frame))).collect()
}

fn joined(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}')).collect()
}

#[test]
fn a_form_is_as_long_as_it_says() {
    let catalogue = built_in();
    let mut own_order = longest();
    own_order.rounds[0].steps = StepPlan {
        added: (1..=3)
            .map(|id| shirube::assessment::OwnStep { id, text: "長い手を".repeat(100), factor: None })
            .collect(),
        ..StepPlan::default()
    };
    let cases = [
        ("nothing answered", empty()),
        ("half", half()),
        ("full", full("", 12)),
        ("hostile", full(HOSTILE, 12)),
        ("longest", longest()),
        ("own steps", own_order),
        ("example", example()),
    ];
    for (name, assessment) in &cases {
        for locale in Locale::ALL {
            for (form, count) in [(Form::Mayor, 1), (Form::Summary, 2)] {
                let pages = pages(&catalogue, assessment, locale, form);
                assert_eq!(pages.len(), count, "{name} {locale} {form:?}");
            }
        }
    }
}

/// The same words as in the whole report, and no others of the result.
#[test]
fn the_two_pages_are_those_of_the_whole() {
    let catalogue = built_in();
    for locale in Locale::ALL {
        let [whole, short] = [Form::Whole, Form::Summary].map(|form| pages(&catalogue, &example(), locale, form));
        let words = Words::new(locale);
        let [title, of_two] = ["report-title", "report-title-summary"].map(|key| joined(&words.get(key)));
        // What they are called, and of how many pages each is one.
        let plain = |page: &str, of: usize| page.replace(&of_two, &title).replace(&format!("/{of}"), "/n");
        for (page, short_page) in short.iter().enumerate() {
            assert_eq!(plain(short_page, 2), plain(&whole[page], whole.len()), "{locale} page {}", page + 1);
        }
    }
}

#[test]
fn the_mayor_sees_who_does_what_by_when() {
    let catalogue = built_in();
    let mut assessment = example();
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let wording = Wording::new(&catalogue, &words);
        let findings = Findings::of(&catalogue, &assessment).unwrap();
        let summary = Summary::of(&wording, assessment.current(), &findings);
        let steps = ArrangedSteps::of(&wording, &findings, &assessment.current().steps).shown;
        let first = steps[0].step.clone().unwrap();
        let item = |id: u32, owner: &str, due, status| Item {
            id: ItemId(id),
            owner: owner.into(),
            due,
            status,
            step: Some(ItemStep::Question(first.question.clone(), first.to)),
            ..Item::default()
        };
        // Done, without a date, late in the year, and the one that is due first.
        assessment.rounds[0].items = vec![
            item(1, "済んだ課", Some(date(2026, 1, 1)), Status::Done),
            item(2, "日のない課", None, Status::Open),
            item(3, "後の課", Some(date(2027, 12, 1)), Status::Open),
            item(4, "企画財政課", Some(date(2027, 3, 31)), Status::Doing),
        ];
        let page = pages(&catalogue, &assessment, locale, Form::Mayor).concat();
        let has = |text: &str| page.contains(&joined(text));
        let args = [("owner", "企画財政課".into()), ("due", words.date(date(2027, 3, 31)).into()), ("more", 2.into())];
        assert!(has(&words.format("report-mayor-by", &args)), "{locale}: {page}");
        for other in ["済んだ課", "日のない課", "後の課"] {
            assert!(!has(other), "{locale}: {other}");
        }
        assert!(has(&words.get("report-mayor-by-no-item")), "{locale}: the second step is no item yet");
        assert!(!has(&words.get("report-mayor-by-none")), "{locale}: where there are items");
        assessment.rounds[0].items.clear();
        let without = pages(&catalogue, &assessment, locale, Form::Mayor).concat();
        assert!(without.contains(&joined(&words.get("report-mayor-by-none"))), "{locale}: where there are none");
        assert!(has(&summary.who) && has(&summary.score) && has(&summary.answered), "{locale}");
        for (points, names) in [("strengths", &summary.strengths), ("gaps", &summary.gaps)] {
            let shown: Vec<bool> = names.iter().map(|point| has(&point.text)).collect();
            assert_eq!(shown, [true, true, false], "{locale} {points}");
        }
        let shown: Vec<bool> = steps.iter().take(5).map(|step| has(&step.step.as_ref().unwrap().advice)).collect();
        assert_eq!(shown, [true, true, true, false, false], "{locale}");
    }
}

/// What moved since the round before is told where there is one, with what is to be known of it.
#[test]
fn the_mayor_sees_what_moved() {
    let catalogue = built_in();
    let years = file::from_str(include_str!("../../seeds/examples/years.ron"), &Place::default()).unwrap();
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let wording = Wording::new(&catalogue, &words);
        for (name, assessment) in [("first round", example()), ("years", years.clone())] {
            let trend = shirube::findings::TrendText::latest(&wording, &assessment).and_then(Result::ok);
            assert_eq!(trend.is_some(), name == "years");
            let page = pages(&catalogue, &assessment, locale, Form::Mayor).concat();
            let caution = joined(&words.get("findings-trend-who-mixed"));
            match trend {
                Some(trend) => {
                    assert!(page.contains(&joined(&trend.line)), "{locale} {name}: {page}");
                    assert!(page.contains(&joined(&trend.caution)), "{locale} {name}: {page}");
                }
                None => assert!(!page.contains(&caution), "{locale} {name}"),
            }
        }
    }
}

/// A step that people added, on the page by its place: who carries it out, where an item says so.
#[test]
fn the_mayor_sees_who_carries_out_what_people_added() {
    let catalogue = built_in();
    let due = |day: i8| Some(date(2027, 3, day));
    let item = |step, owner: &str, due, status| Item { step, owner: owner.into(), due, status, ..Item::default() };
    let own = |id| Some(ItemStep::Own(id));
    let of_question = || {
        let question = catalogue.questionnaire.questions().next().unwrap().id.clone();
        Some(ItemStep::Question(question, Level::new(3).unwrap()))
    };
    type Said = (&'static str, Option<jiff::civil::Date>, usize);
    let cases: [(&str, Vec<Item>, Option<Said>); 5] = [
        ("its own item", vec![item(own(7), "総務課長", due(31), Status::Open)], Some(("総務課長", due(31), 0))),
        (
            "the one due first",
            vec![item(own(7), "後の課", due(31), Status::Open), item(own(7), "先の課", due(1), Status::Doing)],
            Some(("先の課", due(1), 1)),
        ),
        ("one that is done", vec![item(own(7), "済んだ課", due(1), Status::Done)], None),
        ("that of another step", vec![item(own(8), "他の課", due(1), Status::Open)], None),
        ("that of a question", vec![item(of_question(), "設問の課", due(1), Status::Open)], None),
    ];
    let findings = Findings::of(&catalogue, &example()).unwrap();
    let steps = findings.steps.iter().map(|step| StepKey::Question(step.question.clone())).collect::<Vec<_>>();
    for (name, items, expected) in cases {
        for locale in Locale::ALL {
            let words = Words::new(locale);
            let mut assessment = example();
            let round = assessment.rounds.last_mut().unwrap();
            round.items = items.clone();
            round.steps.added = vec![OwnStep { id: 7, text: "窓口を数える".into(), factor: None }];
            round.steps.order = [StepKey::Own(7)].into_iter().chain(steps.clone()).collect();
            let page = pages(&catalogue, &assessment, locale, Form::Mayor).concat();
            let own_part = page.split(&joined("窓口を数える")).nth(1).unwrap();
            let said = match expected {
                Some((owner, due, more)) => {
                    let due = words.date(due.unwrap());
                    words.format(
                        "report-mayor-by",
                        &[("owner", owner.into()), ("due", due.into()), ("more", more.into())],
                    )
                }
                None => words.get("report-mayor-by-no-item"),
            };
            assert!(own_part.starts_with(&joined(&said)), "{locale} {name}: {own_part}");
        }
    }
}

/// One thing on each, each on one slide: what would run over is set smaller.
#[test]
fn slides_are_as_many_as_they_have_titles() {
    let catalogue = built_in();
    for (name, assessment) in [
        ("nothing", empty()),
        ("half", half()),
        ("example", example()),
        ("longest", longest()),
        ("hostile", full(HOSTILE, 40)),
    ] {
        for locale in Locale::ALL {
            let document = report::pages(&catalogue, &assessment, &options(locale, Form::Slides)).unwrap();
            let pages: Vec<String> = document.pages().iter().map(|page| joined(&text(&page.frame))).collect();
            let words = Words::new(locale);
            let word = |key: &str| joined(&words.get(key));
            for (at, page) in document.pages().iter().enumerate() {
                let size = page.frame.size();
                assert!((size.x / size.y - 16.0 / 9.0).abs() < 0.01, "{name} {locale}: slide {}", at + 1);
            }
            let titled = |title: &str| pages.iter().skip(1).filter(|page| page.contains(title)).count();
            assert!(pages[0].contains(&word("report-title-slides")), "{name} {locale}");
            assert!(
                titled(&word("report-word-result")) >= 1 && titled(&word("report-word-steps")) >= 1,
                "{name} {locale}"
            );
            // Title, result, two factors of answers on each, open, dissent, steps, items: no other slide, and none twice.
            let round = assessment.current();
            let wording = Wording::new(&catalogue, &words);
            let findings = Findings::of(&catalogue, &assessment).unwrap();
            let levels = |factor: &shirube::catalogue::Factor| {
                let is_level = |q: &shirube::catalogue::Question| {
                    findings.scores.entries.iter().any(|e| e.question == q.id && e.state.level().is_some())
                };
                factor.questions.iter().any(is_level)
            };
            let factors = catalogue.questionnaire.factors.iter().filter(|factor| levels(factor)).count();
            let tally = findings.scores.overall.tally;
            let open = tally.unknown + tally.open;
            let is_open = open > 0 && open < findings.scores.entries.len();
            let dissents = shirube::findings::GroupAnswers::all(&catalogue.questionnaire, round);
            let has_dissent = dissents.iter().any(|answers| !answers.dissent.trim().is_empty());
            let expected = 3
                + factors.div_ceil(2)
                + usize::from(is_open)
                + usize::from(has_dissent)
                + usize::from(!round.items.is_empty());
            assert_eq!(pages.len(), expected, "{name} {locale}: {}", wording.who(round));
        }
    }
}

#[test]
fn a_short_form_says_where_the_rest_is() {
    let catalogue = built_in();
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let many = full("😀", 20);
        let pages = pages(&catalogue, &many, locale, Form::Summary);
        assert!(
            pages[1].contains(&joined(&words.format("report-items-more-whole", &[("count", 12.into())]))),
            "{pages:?}"
        );
        for form in [Form::Summary, Form::Mayor] {
            let text = self::pages(&catalogue, &many, locale, form).concat();
            assert!(text.contains("U+1F600"), "{locale} {form:?}: what was replaced is named: {text}");
        }
    }
}

/// The same bytes twice, and inside of it the copy that the whole report has.
#[test]
fn a_form_is_the_report_on_the_same_round() {
    let catalogue = built_in();
    let assessment = example();
    for form in Form::ALL {
        for locale in Locale::ALL {
            let pdf = report::pdf(&catalogue, &assessment, &options(locale, form)).unwrap().pdf;
            assert!(
                pdf == report::pdf(&catalogue, &assessment, &options(locale, form)).unwrap().pdf,
                "{form:?} {locale}"
            );
            let inside = String::from_utf8(copy::extract(&pdf).unwrap()).unwrap();
            assert_eq!(inside, file::to_string(&publication(&assessment)), "{form:?} {locale}");
        }
    }
}

#[test]
fn the_command_makes_each_form() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("町.ron"), EXAMPLE).unwrap();
    let with = |form: &'static str| {
        let args = ["report", "@町.ron", "-o", "@町.pdf", "--date", "2026-11-22"];
        args.into_iter().chain(if form.is_empty() { vec![] } else { vec!["--form", form] }).collect::<Vec<_>>()
    };
    for (typed, form) in [("", Form::Whole), ("whole", Form::Whole), ("summary", Form::Summary), ("mayor", Form::Mayor)]
    {
        let (exit, _, err) = run(folder.path(), &with(typed));
        assert_eq!((exit, err.as_str()), (Exit::Done, ""), "{typed}");
        let expected = report::pdf(&built_in(), &example(), &options(Locale::En, form)).unwrap().pdf;
        assert!(std::fs::read(at("町.pdf")).unwrap() == expected, "{typed}");
        // The same form again takes its place, and no other does unasked.
        assert_eq!(run(folder.path(), &with(typed)).0, Exit::Done, "{typed}");
        let other = if form == Form::Mayor { "summary" } else { "mayor" };
        let (exit, _, err) = run(folder.path(), &with(other));
        assert!(exit == Exit::Usage && err.contains("--force"), "{err}");
        std::fs::remove_file(at("町.pdf")).unwrap();
    }
    let (exit, _, err) = run(folder.path(), &with("tall"));
    assert!(exit == Exit::Usage && err.contains("mayor") && err.contains("summary"), "{err}");
}
