//! The plan and the trend in report and workbook, and what leaves the hall for them.

use calamine::Data;
use jiff::civil::date;
use shirube::assessment::{
    Answer, Assessment, Item, ItemId, ItemStep, OwnStep, Response, Role, Round, Status, StepKey, StepPlan, Target,
    Targets, Value, publication,
};
use shirube::catalogue::{FactorId, built_in};
use shirube::findings::{Findings, TrendText, Wording};
use shirube::i18n::{Locale, Words, format_score};
use shirube::report::{self, Attach, Form, Options};
use shirube::scoring::{arrange, moved};
use shirube::ui::command::{Destination, PlanPart};

use super::words::two_rounds;
use super::{DAY, level, q};
use crate::page_text::text;
use crate::results_workbook::fixture::Book;
use crate::window::Setup;
use crate::window::workshop::window_on;

/// Two rounds with a plan in the second one.
fn planned() -> Assessment {
    let catalogue = built_in();
    let mut assessment = two_rounds(&catalogue);
    let round = &mut assessment.rounds[1];
    let by = Some(date(2028, 3, 31));
    round.targets = Targets {
        factors: [(FactorId::new("culture"), Target { level: level(3), by })].into(),
        questions: [(q("strategy.plan"), Target { level: level(4), by })].into(),
        ..Targets::default()
    };
    round.items = (1..=30)
        .map(|n| Item {
            id: ItemId(n),
            owner: format!("第{n}課長"),
            due: (n != 7).then(|| date(2026, 5, 1)),
            note: format!("予算要求{n}号"),
            status: if n == 3 { Status::Done } else { Status::Open },
            step: (n == 1).then(|| ItemStep::Question(q("culture.training"), level(2))),
            ..Item::new(format!("取組その{n}"), DAY)
        })
        .collect();
    round.steps = StepPlan {
        hidden: [StepKey::Question(q("leadership.executive"))].into(),
        added: vec![OwnStep { id: 1, text: "広報に毎月載せる".into(), factor: None }],
        ..StepPlan::default()
    };
    // The added one, which stands last, is moved to the top.
    let findings = Findings::of(&catalogue, &assessment).expect("of the live edition");
    let arranged = arrange(&findings.steps, &assessment.current().steps);
    let order = moved(&arranged, arranged.shown.len() - 1, 0);
    assessment.rounds[1].steps.order = order;
    assessment
}

#[test]
fn the_report_holds_all_of_the_plan_and_what_moved() {
    let options = Options { locale: Locale::Ja, date: date(2026, 5, 31), attach: Attach::Nothing, form: Form::Whole };
    let pages = report::pages(&built_in(), &planned(), &options).expect("a report");
    let pages: Vec<String> = pages.pages().iter().map(|page| text(&page.frame)).collect();
    let [_, plan, appendix @ ..] = pages.as_slice() else { panic!("{} pages", pages.len()) };
    let appendix = appendix.concat();
    let check = |place: &str, found: &str, is: bool| assert_eq!(place.contains(found), is, "{found}: {place}");
    check(plan, "広報に毎月載せる", true);
    check(plan, "取組その8", true);
    check(plan, "取組その9", false);
    check(plan, "期限を過ぎたもの28件、期限のないもの1件", true);
    check(plan, "令和10年3月31日まで", true);
    for n in 1..=30 {
        check(&appendix, &format!("取組その{n}"), true);
        check(&appendix, &format!("予算要求{n}号"), true);
    }
    check(&appendix, "期限を30日過ぎています", true);
    check(&appendix, "目標の一覧", true);
    check(&appendix, "前の回との違い", true);
    check(&appendix, "DX推進部署（1人または1部署の回答）", true);
    check(&appendix, "それだけで庁内が進んだ、戻ったとは言えません", true);
    check(&appendix, "答えがなくなった", true);
}

#[test]
fn the_workbook_holds_all_of_the_plan_and_what_moved() {
    let book = Book::of(&planned(), Locale::Ja);
    assert_eq!(
        book.names(),
        ["結果", "設問", "次の一手", "取組", "目標", "前の回との違い（要因）", "前の回との違い", "説明"]
    );
    let word = |text: &str| Data::String(text.into());
    for n in 1..=30_u32 {
        let row = 2 + n;
        assert_eq!(book.at("取組", row, 0), Data::Float(f64::from(n)));
        assert_eq!(book.at("取組", row, 1), word(&format!("取組その{n}")));
        assert_eq!(book.at("取組", row, 2), word(&format!("第{n}課長")));
        assert_eq!(book.at("取組", row, 6), word(&format!("予算要求{n}号")));
    }
    assert!(matches!(book.at("取組", 3, 3), Data::DateTime(_)), "a day is one for other programs, too");
    assert_eq!(book.at("取組", 9, 3), Data::Empty);
    assert_eq!(book.at("取組", 5, 4), word("完了"));
    assert_eq!(book.at("目標", 3, 3), Data::Float(4.0));
    assert_eq!(book.at("目標", 4, 3), Data::Float(3.0));
    assert_eq!(
        [book.at("次の一手", 3, 6), book.at("次の一手", 3, 7)],
        [word("広報に毎月載せる"), word("庁内で足した一手")]
    );
    let plan = crate::asked::number("strategy.plan");
    let head = book.row_of("前の回との違い", "番号");
    let row = (head..head + 40).find(|row| book.at("前の回との違い", *row, 0) == word(&plan)).expect("the question");
    let cells = [3, 4, 5, 6].map(|column| book.at("前の回との違い", row, column));
    assert_eq!(cells, [Data::Float(1.0), Data::Float(3.0), Data::Float(2.0), word("上がった")]);
    factors_then_and_now(&book, &planned());
}

/// The tab with the factors says what the trend says, and who answered.
fn factors_then_and_now(book: &Book, assessment: &Assessment) {
    let (catalogue, words) = (built_in(), Words::new(Locale::Ja));
    let wording = Wording::new(&catalogue, &words);
    let text = TrendText::latest(&wording, assessment).expect("two rounds").expect("they can be compared");
    let tab = "前の回との違い（要因）";
    assert_eq!(
        [2, 3].map(|row| book.at(tab, row, 0)),
        [&text.who, &text.caution].map(|said| Data::String(said.clone()))
    );
    let head = book.row_of(tab, "成功要因");
    for (row, (named, factor)) in (head + 1..).zip(text.factors.iter().zip(&text.trend.factors)) {
        assert_eq!(book.at(tab, row, 0), Data::String(named.name.clone()));
        assert_eq!(book.at(tab, row, 10), Data::Float(factor.common as f64), "{}", named.name);
        let numbers = [(1, factor.then.mean), (5, factor.now.mean), (9, factor.moved)];
        for (column, number) in numbers {
            let said = match book.at(tab, row, column) {
                Data::Float(number) => Some(number),
                _ => None,
            };
            let in_words = |number: f64| (number < 0.0, format_score(number.abs()));
            assert_eq!(said.map(in_words), number.map(in_words), "{} {column}", named.name);
        }
    }
}

#[test]
fn of_the_round_before_only_what_a_trend_needs_leaves_the_hall() {
    let mut assessment = planned();
    let before = &mut assessment.rounds[0];
    before.responses[0].name = "山田花子".into();
    before.responses[0].answers.set(
        q("culture.meaning"),
        Answer { note: "内緒".into(), is_marked: true, ..Answer::of(Value::Level(level(1))) },
    );
    before.targets = Targets { factors: Default::default(), ..planned().rounds[1].targets.clone() };
    before.items = vec![Item::new("前の取組", DAY)];
    let copy = publication(&assessment);
    assert_eq!(publication(&copy), copy, "a copy of a copy is the same");
    let [before, now] = copy.rounds.as_slice() else { panic!("{} rounds", copy.rounds.len()) };
    assert_eq!((&now.items, &now.steps), (&assessment.rounds[1].items, &assessment.rounds[1].steps));
    let kept = Round {
        handed_on: before.handed_on,
        agreed: before.agreed.clone(),
        ..Round::blank(DAY, before.edition.clone())
    };
    assert_eq!(*before, kept, "nothing but the answers and whose they are");
    assert!(
        before.agreed.iter().all(|(_, answer)| *answer == Answer { value: answer.value.clone(), ..Answer::default() })
    );
    // What is not compared stays.
    let none = |change: &dyn Fn(&mut Round)| {
        let mut assessment = planned();
        change(&mut assessment.rounds[0]);
        assert_eq!(publication(&assessment).rounds.len(), 1);
    };
    none(&|before| before.edition = "2026.1".into());
    none(&|before| before.responses.clear());
    none(&|before| before.responses.push(Response { role: Role::Other, ..before.responses[0].clone() }));
}

/// Three answers changed, one taken away, one new, answered by others: screen, PDF and workbook tell these five and no more.
#[test]
fn screen_report_and_workbook_tell_just_what_changed() {
    let catalogue = built_in();
    let (words, assessment) = (Words::new(Locale::Ja), two_rounds(&catalogue));
    let wording = Wording::new(&catalogue, &words);
    let trend = TrendText::latest(&wording, &assessment).expect("two rounds").expect("they can be compared");
    let told: Vec<(&str, &str)> = trend
        .groups
        .iter()
        .flat_map(|group| group.questions.iter().map(|question| (question.question.as_str(), question.text.as_str())))
        .collect();
    let changed = ["leadership.head", "strategy.plan", "services.spread", "culture.code", "partners.local"];
    assert_eq!(told.iter().map(|(question, _)| *question).collect::<Vec<_>>(), changed);

    let options = Options { locale: Locale::Ja, date: date(2027, 4, 1), attach: Attach::Nothing, form: Form::Whole };
    let pages = report::pages(&catalogue, &assessment, &options).expect("a report");
    let pages: String = pages.pages().iter().map(|page| text(&page.frame)).collect();
    let mut window = window_on(&assessment, Setup::default());
    window.ask([Destination::Plan(Some(PlanPart::Moved)).into()]);
    let screen = window.names().into_iter().map(|(_, name)| name).collect::<Vec<_>>().join("\n");
    for question in catalogue.questionnaire.questions() {
        let begins = format!("{}：", wording.question_name(&question.id));
        let is_told = changed.contains(&question.id.as_str());
        for (place, said) in [("report", &pages), ("screen", &screen)] {
            let shown = said.match_indices(&begins).any(|(at, _)| {
                let rest: String = said[at + begins.len()..].chars().take(24).collect();
                rest.contains(" → ")
            });
            assert_eq!(shown, is_told, "{place}: {}", question.id);
        }
    }
    for (question, text) in &told {
        assert!(pages.contains(text) && screen.contains(text), "{question}: {text}");
    }
    for who in [trend.who.as_str(), trend.caution.as_str()] {
        assert!(window.shows(who), "{who}");
    }

    let book = Book::of(&assessment, Locale::Ja);
    let tab = "前の回との違い";
    let head = book.row_of(tab, "番号");
    let moved = (head + 1..head + 33).filter(|row| book.at(tab, *row, 6) != Data::String("同じ".into()));
    let moved: Vec<Data> = moved.map(|row| book.at(tab, row, 0)).collect();
    let mut expected: Vec<String> = changed.iter().map(|question| crate::asked::number(question)).collect();
    expected.sort();
    assert_eq!(moved, expected.into_iter().map(Data::String).collect::<Vec<_>>());
}
