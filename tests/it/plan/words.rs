//! The plan, trials and trends in words, in both languages.

use jiff::civil::{Date, date};
use shirube::assessment::{
    Answer, Answers, Assessment, Item, ItemStep, NextRound, OwnStep, Response, Role, Round, Status, StatusChange,
    StepKey, StepPlan, Target, TargetOf, Targets, Value,
};
use shirube::catalogue::{Catalogue, FactorId, Level, built_in};
use shirube::findings::{
    ArrangedSteps, Findings, ItemCounts, ItemPart, ItemText, Precedents, TakenOverText, TargetText, TrendText,
    TrialText, Wording,
};
use shirube::i18n::{Locale, Words};
use shirube::scoring::{self, Change, Outlook, Trial, TrialMoves};

use super::{DAY, fresh, level, q};

fn said(n: u8) -> Answer {
    Answer::of(Value::Level(level(n)))
}

/// A round in which one person of `role` gave these answers.
pub fn round(date: Date, role: Role, answers: Answers) -> Round {
    let response = Response { role, answers, ..Response::default() };
    Round { responses: vec![response], ..Round::blank(date, built_in().questionnaire.edition) }
}

/// All questions answered with 1.
fn ones(catalogue: &Catalogue) -> Answers {
    catalogue.questionnaire.questions().map(|question| (question.id.clone(), said(1))).collect()
}

/// Two rounds: three answers changed, one taken away, one new; then one person answered, and now a group agreed.
pub fn two_rounds(catalogue: &Catalogue) -> Assessment {
    let mut then = ones(catalogue);
    then.set(q("culture.code"), Answer::default());
    let mut now = ones(catalogue);
    for (question, answer) in [
        ("strategy.plan", said(3)),
        ("leadership.head", said(2)),
        ("services.spread", said(0)),
        ("partners.local", Answer::of(Value::Unknown)),
        ("culture.code", said(4)),
    ] {
        now.set(q(question), answer);
    }
    let mut after = Round::blank(date(2027, 4, 1), catalogue.questionnaire.edition.clone());
    after.title = "令和9年度".into();
    after.agreed = now;
    after.workshop.present = Some(12);
    Assessment { rounds: vec![round(DAY, Role::Promotion, then), after], ..fresh() }
}

#[test]
fn a_trend_tells_just_what_changed_and_who_answered() {
    let catalogue = built_in();
    let assessment = two_rounds(&catalogue);
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let wording = Wording::new(&catalogue, &words);
        let trend = TrendText::latest(&wording, &assessment).expect("two rounds").expect("they can be compared");
        let found: Vec<(Change, Vec<&str>)> = trend
            .groups
            .iter()
            .map(|group| (group.change, group.questions.iter().map(|question| question.question.as_str()).collect()))
            .collect();
        let expected = [
            (Change::Rose, vec!["leadership.head", "strategy.plan"]),
            (Change::Fell, vec!["services.spread"]),
            (Change::New, vec!["culture.code"]),
            (Change::Gone, vec!["partners.local"]),
        ];
        assert_eq!(found, expected);
        assert_eq!(trend.trend.changes().same, 27);
        // One person then and a group now is told for what it is.
        assert!(trend.who.contains(&wording.role(Role::Promotion)), "{}", trend.who);
        assert_eq!(trend.caution, words.get("findings-trend-who-mixed"));
        let culture = trend.factors.iter().find(|factor| factor.factor.as_str() == "culture").expect("a factor");
        let even = words.format("findings-trend-even", &[("by", "0.0".into())]);
        assert!(culture.moved.contains(&even), "the new answer is no change: {}", culture.moved);
        assert!(culture.bounds_then.is_some() && culture.bounds_now.is_none());
    }
}

#[test]
fn who_answered_is_always_told() {
    let catalogue = built_in();
    let words = Words::new(Locale::En);
    let wording = Wording::new(&catalogue, &words);
    let one = |role| round(DAY, role, ones(&catalogue));
    let group = |present| {
        let mut round = Round { agreed: ones(&catalogue), ..one(Role::Other) };
        round.responses = vec![Response { role: Role::Other, answers: ones(&catalogue), ..Response::default() }; 2];
        round.workshop.present = present;
        round
    };
    let check = |then: Round, now: Round, key: &str| {
        let assessment = Assessment { rounds: vec![then, now], ..fresh() };
        let trend = TrendText::between(&wording, &assessment, 0, 1).expect("they can be compared");
        let who = wording.who(assessment.current());
        assert_eq!(trend.caution, words.format(key, &[("who", who.into())]), "{key}");
        assert!(trend.none.is_some(), "nothing moved");
    };
    check(one(Role::Promotion), one(Role::Promotion), "findings-trend-who-alike");
    check(one(Role::Promotion), one(Role::Executive), "findings-trend-who-other");
    check(one(Role::Promotion), group(None), "findings-trend-who-mixed");
    check(group(Some(12)), one(Role::Promotion), "findings-trend-who-mixed");
    check(group(Some(12)), group(Some(20)), "findings-trend-who-other");
    check(group(None), group(None), "findings-trend-who-alike");
}

#[test]
fn why_rounds_are_not_compared_is_told() {
    let catalogue = built_in();
    let words = Words::new(Locale::Ja);
    let wording = Wording::new(&catalogue, &words);
    let full = || round(DAY, Role::Promotion, ones(&catalogue));
    let empty = || round(DAY, Role::Promotion, Answers::default());
    let old = Round { edition: "2026.1".into(), ..full() };
    let mut open = full();
    open.responses.push(open.responses[0].clone());
    let check = |then: Round, now: Round, key: &str, place: usize| {
        let assessment = Assessment { rounds: vec![then, now], ..fresh() };
        let name = wording.round_name(&assessment.rounds, place);
        let why = TrendText::between(&wording, &assessment, 0, 1).expect_err(key);
        assert_eq!(why, words.format(key, &[("round", name.into())]));
    };
    check(old, full(), "findings-trend-other-edition", 0);
    check(full(), open, "findings-trend-open", 1);
    check(empty(), full(), "findings-trend-empty-then", 0);
    check(full(), empty(), "findings-trend-empty-now", 1);
    assert_eq!(TrendText::latest(&wording, &fresh()), None, "there is none before the first");
}

#[test]
fn two_rounds_on_one_day_are_told_apart() {
    let catalogue = built_in();
    let words = Words::new(Locale::Ja);
    let wording = Wording::new(&catalogue, &words);
    let called = |title: &str, day| Round { title: title.into(), ..Round::blank(day, "x") };
    let check = |rounds: &[Round], expected: &[&str]| {
        let names: Vec<String> = (0..rounds.len()).map(|place| wording.round_name(rounds, place)).collect();
        assert_eq!(names, expected);
    };
    let day = "令和8年4月1日";
    let twice = [called("研修", DAY), called(" 研修", DAY), called("研修", date(2027, 4, 1))];
    check(
        &twice,
        &[&format!("研修（{day}、この日の1回目）"), &format!("研修（{day}、この日の2回目）"), "研修（令和9年4月1日）"],
    );
    check(&[called("", DAY), called("", DAY)], &[&format!("第1回（{day}）"), &format!("第2回（{day}）")]);
}

#[test]
fn every_sentence_of_a_trial_says_that_it_is_one() {
    let catalogue = built_in();
    let real = ones(&catalogue);
    let towns = scoring::peers(&catalogue, None);
    let outlook = |answers: &Answers| Outlook::of(&catalogue.questionnaire, answers, &Targets::default(), &towns);
    let mut big = Trial::default();
    for question in catalogue.questionnaire.questions().take(14) {
        big.set(&real, question.id.clone(), Level::MAX);
    }
    let mut small = Trial::default();
    small.set(&real, q("culture.code"), level(0));
    for trial in [big, small, Trial::default()] {
        let moves = TrialMoves::between(&outlook(&real), &outlook(&trial.on(&real)));
        for (locale, sign) in [(Locale::Ja, "試算"), (Locale::En, "trial")] {
            let words = Words::new(locale);
            let text = TrialText::of(&Wording::new(&catalogue, &words), &real, &trial, &moves);
            let TrialText { title, notice, assumed, score, stage, factors, nearest, steps, nothing, targets } = text;
            assert_eq!(assumed.len(), trial.levels.len());
            assert_eq!(nothing.is_some(), trial.is_empty(), "{factors:?} {steps:?}");
            let lines = [notice, score, targets].into_iter().chain(assumed).chain(factors).chain(steps);
            for line in lines.chain(stage).chain(nearest).chain(nothing).chain([title]) {
                assert!(line.to_lowercase().contains(sign), "{line}");
            }
        }
    }
}

#[test]
fn towns_that_did_a_step_are_told_with_what_came_before() {
    let catalogue = built_in();
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let wording = Wording::new(&catalogue, &words);
        let assessment = Assessment { rounds: vec![round(DAY, Role::Promotion, ones(&catalogue))], ..fresh() };
        let findings = Findings::of(&catalogue, &assessment).expect("of the live edition");
        let mut seen = 0;
        for step in &findings.steps {
            let found = Precedents::of(&wording, step);
            assert_eq!((found.towns.len(), found.none.is_some()), (step.towns.len(), step.towns.is_empty()));
            for town in found.towns {
                assert!(town.did.contains(&town.name) && !town.source.is_empty() && !town.before.is_empty());
                seen += 1;
            }
        }
        assert!(seen > 20, "{seen}");
    }
    // Masuda's training came after the encounter, and whether before or after the executives' talks is not said.
    let town = catalogue.towns.iter().find(|town| town.id.as_str() == "masuda").expect("a documented town");
    let check = |id: &str, expected: &[&str]| {
        let milestone = town.chronicle.iter().find(|milestone| milestone.id.as_str() == id).expect("a milestone");
        let found: Vec<&str> = town.known_before(milestone).map(|milestone| milestone.id.as_str()).collect();
        assert_eq!(found, expected, "{id}");
    };
    check("encounter", &[]);
    check("training", &["encounter"]);
    check("office", &["encounter"]);
    check("headquarters", &["encounter", "office"]);
}

#[test]
fn targets_stand_in_the_order_of_the_questionnaire_and_say_what_is_odd() {
    let catalogue = built_in();
    let mut round = round(DAY, Role::Promotion, ones(&catalogue));
    let by = Some(date(2028, 3, 31));
    round.targets = Targets {
        factors: [("strategy", 3), ("leadership", 1), ("gone", 2)]
            .map(|(factor, n)| (FactorId::new(factor), Target { level: level(n), by }))
            .into(),
        questions: [("strategy.plan", 0), ("leadership.head", 4)].map(|(id, n)| (q(id), Target::of(level(n)))).into(),
        ..Targets::default()
    };
    let scores = scoring::score(&catalogue.questionnaire, round.result());
    let words = Words::new(Locale::Ja);
    let texts = TargetText::all(&Wording::new(&catalogue, &words), &round, &scores);
    let found: Vec<(&str, bool)> = texts
        .iter()
        .map(|text| match &text.of {
            TargetOf::Factor(factor) => (factor.as_str(), text.remark.is_some()),
            TargetOf::Question(question) => (question.as_str(), text.remark.is_some()),
        })
        .collect();
    let expected = [
        ("leadership", true),
        ("leadership.head", false),
        ("strategy", false),
        ("strategy.plan", true),
        ("gone", true),
    ];
    assert_eq!(found, expected);
    assert!(texts[2].text.ends_with("、令和10年3月31日まで"), "{}", texts[2].text);
}

#[test]
fn items_say_what_is_late_and_since_when() {
    let catalogue = built_in();
    let words = Words::new(Locale::Ja);
    let wording = Wording::new(&catalogue, &words);
    let today = date(2026, 11, 30);
    let item = |due: Option<Date>, status| {
        let log = vec![StatusChange { on: DAY, status: Status::Open }, StatusChange { on: today, status }];
        Item {
            due,
            status,
            log,
            step: Some(ItemStep::Question(q("strategy.plan"), level(2))),
            ..Item::new("計画", DAY)
        }
    };
    let mut round = Round::blank(DAY, "x");
    round.items = vec![
        item(Some(date(2026, 11, 27)), Status::Doing),
        item(None, Status::Open),
        item(Some(today), Status::Open),
        item(Some(date(2026, 1, 1)), Status::Done),
    ];
    round.steps.added = vec![OwnStep { id: 3, text: " 窓口の待ち時間を\n数える ".into(), factor: None }];
    let of_own = |id: u32| Item { step: Some(ItemStep::Own(id)), ..Item::new("数える", DAY) };
    let said_of = |item: Item| {
        let round = Round { items: vec![item], ..round.clone() };
        ItemText::all(&wording, &round, today)[0].said(ItemPart::Step).to_owned()
    };
    assert_eq!(said_of(of_own(3)), "「窓口の待ち時間を 数える」");
    assert_eq!(said_of(of_own(4)), "", "it was taken away");
    let texts = ItemText::all(&wording, &round, today);
    let remarks: Vec<&str> = texts.iter().map(|text| text.said(ItemPart::Remark)).collect();
    assert_eq!(remarks, ["期限を3日過ぎています", "期限なし", "今日が期限です", ""]);
    assert_eq!(texts[0].said(ItemPart::History), "令和8年4月1日 未着手、令和8年11月30日 実施中");
    let name = wording.question_name(&q("strategy.plan"));
    assert_eq!(texts[0].said(ItemPart::Step), format!("「{name}」をレベル2へ"));
    let counts = ItemCounts::of(&round, today);
    assert_eq!((counts.total(), counts.overdue, counts.undated), (4, 1, 1));
    assert_eq!(wording.item_counts(&counts), "取組4件：未着手2、実施中1、完了1、取りやめ0");
    assert!(wording.items_late(&counts).is_some());
}

#[test]
fn the_peoples_order_says_where_the_rule_has_a_step() {
    let catalogue = built_in();
    let words = Words::new(Locale::Ja);
    let wording = Wording::new(&catalogue, &words);
    let assessment = Assessment { rounds: vec![round(DAY, Role::Promotion, ones(&catalogue))], ..fresh() };
    let findings = Findings::of(&catalogue, &assessment).expect("of the live edition");
    let blank = ArrangedSteps::of(&wording, &findings, &StepPlan::default());
    assert!(blank.note.is_none() && blank.shown.iter().all(|step| step.place.is_none()));
    let arranged = scoring::arrange(&findings.steps, &assessment.rounds[0].steps);
    let order = scoring::moved(&arranged, 6, 0);
    let hidden = [StepKey::Question(findings.steps[0].question.clone())].into();
    let plan = StepPlan { order, hidden, added: Vec::new() };
    let own = ArrangedSteps::of(&wording, &findings, &plan);
    assert_eq!(own.shown[0].place.as_deref(), Some("規則では7番目"));
    assert_eq!((own.hidden.len(), own.shown.len()), (1, findings.steps.len() - 1));
    assert!(own.note.is_some());
}

#[test]
fn what_a_new_round_takes_over_is_told_in_both_languages() {
    let catalogue = built_in();
    let mut before = two_rounds(&catalogue);
    before.rounds[1].items = vec![Item::new("x", DAY), Item { status: Status::Done, ..Item::default() }];
    let taken = NextRound::of(&before, date(2027, 4, 1), &catalogue.questionnaire).taken;
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let text = TakenOverText::of(&Wording::new(&catalogue, &words), &taken);
        assert_eq!((text.comes.len(), text.stays.len(), text.remarks.len()), (3, 2, 1), "{text:?}");
    }
}
