//! The report of a group: how sheets and votes are shown, and that nobody can be found out from pages, attachment or file.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use jiff::civil::{Date, date};
use miniz_oxide::inflate::decompress_to_vec_zlib;
use serde_json::Value as Json;
use shirube::assessment::workshop::{Counts, Method, Talk, Vote};
use shirube::assessment::{self, Answer, Answers, Assessment, Response, Role, Value, privacy};
use shirube::catalogue::{self, Catalogue, Level, QuestionId};
use shirube::i18n::{Locale, Words};
use shirube::problem::Place;
use shirube::report::{self, Attach, Form, Options, copy};
use shirube::session::new_assessment;
use shirube::workshop::Rule;

use crate::asked;
use crate::page_text::{sentence, text};

const DAY: Date = date(2026, 11, 22);
const EXAMPLE: &str = include_str!("../../seeds/examples/workshop.ron");
const LINKS: &str = "organisation.links";
const PLAN: &str = "strategy.plan";
const DATA: &str = "services.data";

fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(catalogue::built_in)
}

fn options(locale: Locale) -> Options {
    Options { locale, date: DAY, attach: Attach::Copy, form: Form::Whole }
}

fn id(question: &str) -> QuestionId {
    QuestionId::new(question)
}

fn level(level: u8) -> Value {
    Value::Level(Level::new(level).unwrap())
}

fn answer(value: Value, note: &str) -> Answer {
    Answer { note: note.to_owned(), ..Answer::of(value) }
}

/// A round without anybody in it.
fn empty() -> Assessment {
    let mut assessment = new_assessment(Default::default(), DAY, &catalogue().questionnaire.edition);
    assessment.rounds[0].responses.clear();
    assessment
}

/// A sheet for every one of these answers to `question`; don't know where there is no level.
fn sheets(question: &str, answers: &[Option<u8>]) -> Vec<Response> {
    let response = |(i, given): (usize, &Option<u8>)| {
        let mut answers = Answers::default();
        answers.set(id(question), Answer::of(given.map_or(Value::Unknown, level)));
        Response { role: Role::ALL[i % 5], name: format!("氏名{i}"), answers, ..Response::default() }
    };
    answers.iter().enumerate().map(response).collect()
}

fn vote(method: Method, levels: [u32; 6], unknown: u32) -> Vote {
    Vote { method, counts: Counts { levels, unknown }, is_revealed: true, present: None }
}

fn with_talk(mut assessment: Assessment, question: &str, votes: &[Vote], dissent: &str) -> Assessment {
    let talk = Talk { votes: votes.to_vec(), dissent: dissent.to_owned(), ..Talk::default() };
    assessment.rounds[0].workshop.talks.insert(id(question), talk);
    assessment
}

/// With its round closed for publication, where there is something to publish.
fn closed(mut assessment: Assessment) -> Assessment {
    let closing = privacy::close(&assessment.rounds[0]).ok();
    assessment.rounds[0].closing = closing;
    assessment
}

/// Closed whatever there is, so that what is too little is told of.
fn closed_with(mut assessment: Assessment) -> Assessment {
    // A vote elsewhere that may be shown.
    let other = vote(Method::Fingers, [0, 0, 5, 0, 0, 0], 0);
    assessment = with_talk(assessment, "culture.code", &[other], "");
    closed(assessment)
}

fn example() -> Assessment {
    assessment::file::from_str(EXAMPLE, &Place::default()).unwrap()
}

fn data(assessment: &Assessment, locale: Locale) -> Json {
    let files = report::source_files(catalogue(), assessment, &options(locale)).unwrap();
    serde_json::from_slice(&files.into_iter().find(|f| f.path == "data.json").unwrap().data).unwrap()
}

/// What the report says of the group, by question.
fn groups(data: &Json) -> BTreeMap<QuestionId, Json> {
    let parts = data["appendix"]["questions"].as_array().unwrap();
    let asked = parts.iter().flat_map(|part| part["questions"].as_array().unwrap());
    let all = catalogue().questionnaire.questions().zip(asked);
    all.map(|(question, asked)| (question.id.clone(), asked["group"].clone())).collect()
}

fn group(assessment: &Assessment, locale: Locale, question: &str) -> Json {
    groups(&data(assessment, locale)).remove(&id(question)).unwrap()
}

/// The cells of a table's row: what, levels, don't-knows, median, range, agreement.
fn cells(row: &Json) -> Vec<String> {
    let levels: Vec<String> = row["levels"].as_array().unwrap().iter().map(ToString::to_string).collect();
    let text = |name: &str| row[name].as_str().unwrap().to_owned();
    let unknown = format!("{} {}", row["unknown"], text("of"));
    vec![text("what"), levels.join(" "), unknown, text("median"), text("range"), text("agreement")]
}

/// Everything that can be read in the report: its pages, what they are made from, the attachment, and the file itself
/// with its streams unpacked.
fn readable(assessment: &Assessment, locale: Locale) -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    for file in report::source_files(catalogue(), assessment, &options(locale)).unwrap() {
        if !file.path.starts_with("fonts/") {
            all.push((file.path, file.data));
        }
    }
    let pages = report::pages(catalogue(), assessment, &options(locale)).unwrap();
    let pages: String = pages.pages().iter().map(|page| text(&page.frame)).collect();
    all.push(("pages".to_owned(), pages.into_bytes()));
    let pdf = report::pdf(catalogue(), assessment, &options(locale)).unwrap().pdf;
    all.push(("attachment".to_owned(), copy::extract(&pdf).unwrap()));
    let starts = pdf.windows(7).enumerate().filter(|(_, w)| *w == b"stream\n").map(|(at, _)| at + 7);
    let streams: Vec<Vec<u8>> = starts.filter_map(|at| decompress_to_vec_zlib(&pdf[at..]).ok()).collect();
    assert!(streams.len() > 10, "the streams of the file can be unpacked");
    all.extend(streams.into_iter().map(|stream| ("a stream".to_owned(), stream)));
    all.push(("the file".to_owned(), pdf));
    all
}

fn holds(bytes: &[u8], what: &str) -> bool {
    let wide: Vec<u8> = what.encode_utf16().flat_map(u16::to_be_bytes).collect();
    [what.as_bytes(), &wide].iter().any(|what| bytes.windows(what.len()).any(|w| w == *what))
}

/// Six sheets with everything that must stay, votes of which one is under way, notes and dissent inside and not.
fn secretive() -> Assessment {
    let mut assessment = empty();
    let round = &mut assessment.rounds[0];
    round.responses = sheets(LINKS, &[Some(0), Some(1), Some(2), Some(3), Some(4), None]);
    for (i, response) in round.responses.iter_mut().enumerate() {
        response.name = format!("秘密の名前{i}");
        for question in [LINKS, PLAN] {
            let mut given = response.answers.get(&id(question)).cloned().unwrap_or_default();
            given.note = format!("一人のメモ{i}");
            given.is_marked = true;
            response.answers.set(id(question), given);
        }
        let reason = format!("一人の理由{i}");
        response.answers.set(id("services.spread"), Answer::of(Value::NotApplicable(reason)));
    }
    for (response, level) in round.responses.iter_mut().zip([5, 5, 5, 5]) {
        response.answers.set(id(DATA), Answer::of(self::level(level)));
    }
    round.agreed.set(id(LINKS), answer(level(2), "公開のメモ"));
    round.agreed.set(id(PLAN), Answer { note_is_inside: true, is_marked: true, ..answer(level(1), "庁内のメモ") });
    let under_way = Vote { is_revealed: false, ..vote(Method::Ballots, [7013, 0, 0, 0, 0, 7014], 7015) };
    let assessment =
        with_talk(assessment, LINKS, &[vote(Method::Fingers, [1, 2, 3, 0, 0, 0], 9), under_way], "公開の異論");
    let assessment = with_talk(assessment, PLAN, &[vote(Method::Slips, [0, 2, 2, 0, 0, 0], 8016)], "庁内の異論");
    let alone = Vote { is_revealed: false, ..vote(Method::Slips, [7017, 0, 0, 0, 0, 0], 0) };
    closed(with_talk(assessment, "culture.code", &[alone], ""))
}

#[test]
fn nobody_is_found_out_from_pages_attachment_or_file() {
    let secrets =
        ["秘密の名前", "一人のメモ", "一人の理由", "庁内のメモ", "庁内の異論", "7013", "7014", "7015", "7017", "8016"];
    for locale in Locale::ALL {
        let all = readable(&secretive(), locale);
        for (place, bytes) in &all {
            // Streams of drawings and fonts hold any numbers.
            let is_text = !["a stream", "the file"].contains(&place.as_str());
            for secret in secrets.iter().filter(|s| is_text || !s.is_ascii()) {
                assert!(!holds(bytes, secret), "{locale} {place}: {secret}");
            }
        }
        for said in ["公開のメモ", "公開の異論"] {
            for place in ["data.json", "pages", "attachment"] {
                let (_, bytes) = all.iter().find(|(name, _)| name == place).unwrap();
                assert!(holds(bytes, said), "{locale} {place}: {said}");
            }
        }
    }
}

#[test]
fn the_attachment_holds_shown_counts_and_no_others() {
    let pdf = report::pdf(catalogue(), &secretive(), &options(Locale::Ja)).unwrap().pdf;
    let copy = assessment::file::from_bytes(&copy::extract(&pdf).unwrap(), &Place::default()).unwrap();
    let round = copy.current();
    assert!(round.responses.is_empty());
    assert!(round.agreed.iter().all(|(_, answer)| !answer.is_marked && !answer.note_is_inside));
    let counts = |levels, unknown| Counts { levels, unknown };
    let sheets = &round.closing.as_ref().unwrap().sheets;
    let shown = counts([1, 1, 1, 1, 1, 0], 1);
    let few = [(id(DATA), vec![Counts::default().into()])];
    assert_eq!(*sheets, [(id(LINKS), vec![shown.into()])].into_iter().chain(few).collect());
    let talk = Talk {
        votes: vec![vote(Method::Fingers, [1, 2, 3, 0, 0, 0], 9)],
        dissent: "公開の異論".to_owned(),
        ..Talk::default()
    };
    assert_eq!(round.workshop.talks, [(id(LINKS), talk)].into());
}

#[test]
fn a_distribution_says_all_that_it_comes_to() {
    let check = |locale, votes: &[Vote], expected: &[[&str; 6]]| {
        let group = group(&closed(with_talk(empty(), LINKS, votes, "")), locale, LINKS);
        let rows: Vec<_> = group["rows"].as_array().unwrap().iter().map(cells).collect();
        assert_eq!(rows, expected, "{votes:?}");
        assert_eq!(group["few"], Json::Null, "{votes:?}");
    };
    let (fingers, slips, ballots) = (Method::Fingers, Method::Slips, Method::Ballots);
    check(
        Locale::En,
        &[vote(fingers, [0, 0, 5, 0, 0, 0], 0)],
        &[["Vote (show of fingers, not anonymous)", "0 0 5 0 0 0", "0 of 5", "2", "2", "1.00"]],
    );
    check(
        Locale::En,
        &[vote(slips, [3, 0, 0, 0, 0, 3], 2)],
        &[["Vote (paper slips)", "3 0 0 0 0 3", "2 of 8", "0 and 5", "0 to 5", "0.00"]],
    );
    check(
        Locale::Ja,
        &[vote(ballots, [0, 2, 3, 3, 2, 0], 0), vote(fingers, [0, 0, 2, 8, 0, 0], 0)],
        &[
            ["1回目の投票（PCで順番に）", "0 2 3 3 2 0", "0 / 10人", "2と3", "1〜4", "0.70"],
            ["話し合いの後の投票（挙手、無記名ではない）", "0 0 2 8 0 0", "0 / 10人", "3", "2〜3", "0.90"],
        ],
    );
}

#[test]
fn levels_are_shown_from_five_answers_on() {
    let few = |given: &[Option<u8>], votes: &[Vote]| {
        let mut assessment = with_talk(empty(), LINKS, votes, "");
        assessment.rounds[0].responses = sheets(LINKS, given);
        let group = group(&closed_with(assessment), Locale::En, LINKS);
        if group.is_null() {
            return (0, false);
        }
        (group["rows"].as_array().unwrap().len(), group["few"] != Json::Null)
    };
    let four = vote(Method::Fingers, [1, 1, 1, 1, 0, 0], 20);
    let five = vote(Method::Fingers, [1, 1, 1, 1, 1, 0], 0);
    let hidden = Vote { is_revealed: false, ..five };
    let check = |given: &[Option<u8>], votes: &[Vote], expected: (usize, bool)| {
        assert_eq!(few(given, votes), expected, "{given:?} {votes:?}");
    };
    check(&[], &[], (0, false));
    check(&[Some(3)], &[], (0, false));
    check(&[Some(3), Some(3)], &[], (0, true));
    check(&[Some(3); 4], &[], (0, true));
    check(&[Some(3); 5], &[], (1, false));
    check(&[Some(3), Some(3), Some(3), Some(3), None], &[], (0, true));
    check(&[None; 9], &[], (0, true));
    check(&[], &[four], (0, true));
    check(&[], &[five], (1, false));
    check(&[], &[hidden], (0, false));
    check(&[], &[four, five], (1, true));
    check(&[], &[five, hidden], (1, false));
    check(&[Some(3); 5], &[five, five], (3, false));
    check(&[Some(3); 4], &[five, four], (1, true));
    check(&[Some(3)], &[five], (1, false));
}

#[test]
fn what_is_too_few_is_not_told_in_numbers() {
    let group = |votes: [u32; 6], unknown| {
        let assessment = with_talk(empty(), LINKS, &[vote(Method::Slips, votes, unknown)], "");
        group(&closed_with(assessment), Locale::En, LINKS).to_string()
    };
    assert_eq!(group([1, 0, 0, 0, 0, 0], 4), group([0, 0, 2, 1, 0, 1], 8));
}

#[test]
fn a_copy_shows_the_same_distributions_as_the_report_it_came_from() {
    for (assessment, locale) in [(example(), Locale::Ja), (secretive(), Locale::En)] {
        let pdf = report::pdf(catalogue(), &assessment, &options(locale)).unwrap().pdf;
        let copy = assessment::file::from_bytes(&copy::extract(&pdf).unwrap(), &Place::default()).unwrap();
        let shown = |assessment: &Assessment| {
            let data = data(assessment, locale);
            let shown = |group: Json| (group["rows"].as_array().cloned().unwrap_or_default(), group["dissent"].clone());
            let groups: BTreeMap<_, _> = groups(&data).into_iter().map(|(id, group)| (id, shown(group))).collect();
            (groups, data["facts"].clone(), data["appendix"]["rules"].clone(), data["score"].clone())
        };
        assert_eq!(shown(&assessment), shown(&copy), "{locale}");
        assert_eq!(*assessment::publication(&copy), copy, "a copy of the copy is the copy");
    }
}

/// A premise agreed at 0 and what depends on it at 2: the report has it at 0 and says what was agreed.
#[test]
fn what_follows_from_another_question_says_what_was_agreed() {
    let mut assessment = empty();
    let (premise, follows) = asked::one_follows();
    let agreed = &mut assessment.rounds[0].agreed;
    agreed.set(id(premise), Answer::of(level(0)));
    agreed.set(id(follows), Answer::of(level(2)));
    let data = data(&assessment, Locale::Ja);
    let parts = data["appendix"]["questions"].as_array().unwrap();
    let mut answers = parts.iter().flat_map(|part| part["questions"].as_array().unwrap()).map(|it| &it["answer"]);
    let shown = answers.nth(asked::place(follows)).unwrap();
    assert_eq!((shown["mark"].as_str(), shown["kind"].as_str()), (Some("0"), Some("level")), "{shown}");
    let kept = format!("合意：レベル2（設問{}が0のため、0と数えます）", asked::number(premise));
    assert_eq!(shown["more"][0].as_str(), Some(kept.as_str()), "{shown}");
}

#[test]
fn dissent_is_shown_where_the_note_may_be_and_goes_through_the_door_of_glyphs() {
    let hostile = "#panic() *b* $x$ 😀 \u{202e}rlo \u{0} 𠮷\n2行目";
    let make = |inside| {
        let mut assessment = with_talk(empty(), LINKS, &[], hostile);
        let agreed = Answer { note_is_inside: inside, ..Answer::of(level(2)) };
        assessment.rounds[0].agreed.set(id(LINKS), agreed);
        assessment
    };
    for locale in Locale::ALL {
        assert_eq!(group(&make(false), locale, LINKS)["dissent"], "#panic() *b* $x$ 〓 〓rlo 〓 𠮷\n2行目");
        assert_eq!(group(&make(true), locale, LINKS), Json::Null);
        let replaced = |inside| data(&make(inside), locale)["appendix"]["replaced"].as_array().unwrap().clone();
        let args = [("no", asked::number(LINKS).into()), ("id", LINKS.into())];
        let place = Words::new(locale).format("report-place-question-dissent", &args);
        let told = replaced(false);
        let characters: Vec<&str> = told.iter().map(|row| row[0].as_str().unwrap()).collect();
        assert_eq!(characters, ["U+0000", "U+202E", "U+1F600"]);
        assert!(told.iter().all(|row| row[2].as_str().unwrap().contains(&place)), "{told:?}");
        assert!(replaced(true).is_empty(), "what stays inside is not mentioned");
    }
    assert!(report::pdf(catalogue(), &make(false), &options(Locale::Ja)).unwrap().pdf.starts_with(b"%PDF"));
}

#[test]
fn the_rules_stand_where_their_results_do() {
    let words = Words::new(Locale::Ja);
    let rules = |assessment: &Assessment| -> Vec<String> {
        let data = data(assessment, Locale::Ja);
        let rules = data["appendix"]["rules"].as_array().unwrap().iter();
        rules.map(|rule| rule[0].as_str().unwrap().to_owned()).collect()
    };
    let agreement = |assessment: &Assessment| {
        let all = data(assessment, Locale::Ja)["appendix"]["method"].to_string();
        all.contains("10.1016/j.ijar.2006.06.024")
    };
    let mut single = empty();
    single.rounds[0].responses = sheets(LINKS, &[Some(2)]);
    let mut agreed = empty();
    agreed.rounds[0].agreed.set(id(LINKS), Answer::of(level(2)));
    let counted = [Rule::Agreement, Rule::Shown, Rule::Closing, Rule::Votes];
    for (assessment, is_agreed, is_counted) in [(single, false, false), (agreed, true, false), (example(), true, true)]
    {
        let rules = rules(&assessment);
        assert_eq!(rules.contains(&Rule::Agreed.name(&words)), is_agreed);
        assert!(counted.iter().all(|rule| rules.contains(&rule.name(&words)) == is_counted));
        assert_eq!(agreement(&assessment), is_counted);
    }
}

#[test]
fn page_1_says_how_many_had_a_say() {
    let who = |locale, assessment: &Assessment| {
        let facts = data(assessment, locale)["facts"].as_array().unwrap().clone();
        let label = Words::new(locale).get("findings-label-who");
        sentence(&facts.iter().find(|fact| fact["label"] == label).unwrap()["value"])
    };
    assert_eq!(who(Locale::Ja, &example()), "回答票9件と12人の話し合いからの合意");
    assert_eq!(who(Locale::En, &example()), "Agreed (9 responses, 12 people in one room)");
    let mut room = empty();
    room.rounds[0].agreed.set(id(LINKS), Answer::of(level(2)));
    room.rounds[0].workshop.present = Some(7);
    assert_eq!(who(Locale::Ja, &room), "7人の話し合いでの合意");
    // Twelve at one vote, eight at a later one, seven by the end of the day.
    for (at_votes, ja, en) in [
        (&[Some(12), Some(8)][..], "話し合い（8〜12人）での合意", "Agreed by 8 to 12 people in one room"),
        (&[Some(8), None, Some(8)], "8人の話し合いでの合意", "Agreed by 8 people in one room"),
        (&[None], "7人の話し合いでの合意", "Agreed by 7 people in one room"),
    ] {
        let votes = at_votes.iter().map(|present| Vote { present: *present, ..vote(Method::Fingers, [1; 6], 0) });
        let questions = catalogue().questionnaire.questions();
        room.rounds[0].workshop.talks = questions
            .zip(votes)
            .map(|(question, vote)| (question.id.clone(), Talk { votes: vec![vote], ..Talk::default() }))
            .collect();
        // Round and copy say the same.
        for assessment in [room.clone(), privacy::publication(&room).into_assessment()] {
            assert_eq!((who(Locale::Ja, &assessment), who(Locale::En, &assessment)), (ja.to_owned(), en.to_owned()));
        }
    }
}

#[test]
fn the_example_is_a_workshop_that_holds_together() {
    let example = example();
    let round = example.current();
    let present = u64::from(round.workshop.present.unwrap());
    assert_eq!((round.responses.len(), present), (9, 12));
    let agenda = round.workshop.agenda.clone().unwrap();
    assert_eq!(agenda.len(), 8);
    for question in &agenda {
        assert!(catalogue().questionnaire.question(question).is_some(), "{question}");
        assert!(!round.agreed.get(question).unwrap().note.is_empty(), "{question}");
        for vote in &round.workshop.talk(question).unwrap().votes {
            assert!(vote.is_revealed && vote.counts.total() == present, "{question}");
        }
    }
    assert_eq!(round.workshop.talks.len(), agenda.len());
    assert_eq!(round.agreed.len(), catalogue().questionnaire.questions().count());
    assert_eq!(assessment::file::to_string(&example), EXAMPLE, "as the program writes it");
}
