//! What is typed is what is kept: any text, in any field, through undoing, the file, the copy in a report, the pages, the
//! document, the workbook, sheets and calendar. What one of them can't hold is replaced by a sign that is seen, and said.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::path::Path;
use std::sync::OnceLock;

use icalendar::Component;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use shirube::assessment::file::{self, Replacing};
use shirube::assessment::workshop::Talk;
use shirube::assessment::{
    Answer, AnswerChange, AnswerEdit, Assessment, Edit, Item, ItemChange, ItemEdit, OwnStep, OwnStepChange, PaperEdit,
    PaperSheet, Profile, ProfileEdit, Response, ResponseEdit, Round, RoundEdit, Sheet, Status, StepEdit, Target,
    TargetOf, Value, WorkshopEdit, limits, publication,
};
use shirube::catalogue::{Catalogue, Level, QuestionId, built_in};
use shirube::exchange::{BlankOptions, CalendarOptions, Hall, blank_xlsx, calendar_ics, read_sheet};
use shirube::i18n::{Locale, Words};
use shirube::problem::Place;
use shirube::report::{self, Attach, DocumentOptions, Form, Options, copy};
use shirube::session::Session;
use shirube::text::{Class, folded, trimmed};

use crate::assessment::any_text;
use crate::document_text::document;
use crate::exchange::book::{Book, keys, only};
use crate::page_text;
use crate::results_workbook::fixture;

const DAY: Date = date(2026, 11, 22);

fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(built_in)
}

fn question(place: usize) -> QuestionId {
    fixture::question(place)
}

/// Texts that some program takes for something else, and who types them.
const NASTY: [(&str, &str); 36] = [
    ("family of emoji", "👨\u{200d}👩\u{200d}👧\u{200d}👦 👍🏽 🇯🇵"),
    ("kanji of a name with its form", "葛\u{e0100}城市 葛\u{e0101}飾区 辻\u{e0100} 辻\u{e0101}"),
    ("kanji beyond the first plane", "𠮷野家 𩸽 𠮟る \u{2f800}"),
    ("kanji of families", "髙橋 﨑山 神\u{fa19} 德 凜"),
    ("voiced marks of their own", "か\u{3099}くせい は\u{309a} ゛゜"),
    ("composed and taken apart", "がé が\u{65}\u{301} か\u{3099}"),
    ("half width", "ﾊﾝｶｸｶﾅ ｶﾞｷﾞ ｡｢｣､･"),
    ("full width", "ＡＢＣ１２３（＝）　～〜―‐－"),
    ("numbers in circles", "①㈱㍻㋿㌔ Ⅳ"),
    ("Hangul in parts", "\u{1112}\u{1161}\u{11ab}\u{1100}\u{1173}\u{11af} 한글"),
    ("right to left", "שלום עולם مرحبا"),
    ("turned round", "abc\u{202e}def\u{202c} \u{2066}x\u{2069} \u{200f}"),
    ("controls", "a\u{1}b\u{7}c\u{8}d\u{1b}[31me\u{7f}f\u{9b}g"),
    ("nothing", "a\0b"),
    ("mark of the order of bytes", "\u{feff}始め\u{feff}"),
    ("what is no character", "a\u{fffe}b\u{ffff}c\u{fdd0}d\u{1fffe}e\u{10ffff}f"),
    ("private use", "外字\u{e000}\u{f8ff}\u{f0000}"),
    ("carriage return alone", "一行目\r二行目"),
    ("lines of Windows", "一行目\r\n二行目\r\n\r\n四行目"),
    ("line ends of presentations", "一行目\u{b}二行目\u{c}三行目\u{85}四行目\u{2028}五行目\u{2029}六行目"),
    ("blanks around", "  前後の空白　"),
    ("blanks within", "a  b\u{a0}c\u{2003}d\u{3000}e\tf"),
    ("unseen", "a\u{200b}b\u{200c}c\u{200d}d\u{2060}e\u{ad}f"),
    ("formula", "=1+1"),
    ("formula of another program", "=cmd|'/c calc'!A1"),
    ("apostrophe", "'=1+1"),
    ("at sign", "@SUM(A1)"),
    ("plus", "+81-3-1234"),
    ("minus", "-根拠なし"),
    ("escape of a workbook", "_x000D_ _x0041_ _x005F_ _x_ _xD83D_"),
    ("markup", "<b>太字</b> &amp; ]]> <!-- x --> <?xml?>"),
    ("markup of the typesetter", "#panic() $x$ *b* _i_ @ref <label> `raw` \\u{41} // /* */"),
    ("of the file", "\"引用\" \\ r#\"x\"# \\u{41} (a: 1) [b] {c}"),
    ("many marks", "Z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}\u{309}\u{30a}algo"),
    ("a single mark", "\u{3099}"),
    ("stands for what was no text", "\u{fffd}\u{fffc}\u{fff9}"),
];

/// A field in which people type: how it is typed into, and what stands there.
struct Field {
    name: &'static str,
    edit: fn(String) -> Edit,
    kept: fn(&Assessment) -> &str,
    /// Characters that it holds.
    most: usize,
}

fn answer(change: AnswerChange) -> Edit {
    Edit::Answer(AnswerEdit { round: 0, sheet: Sheet::Agreed, question: question(0), change })
}

fn item(change: ItemChange) -> Edit {
    Edit::Item { round: 0, edit: ItemEdit::Change(0, change) }
}

fn on_paper(round: &Assessment) -> &Response {
    &round.half_typed.as_ref().expect("a sheet of paper lies there").response
}

const TARGET: Target = Target { level: Level::MAX, by: None };

const FIELDS: [Field; 18] = [
    Field {
        name: "municipality",
        edit: |name| Edit::Profile(ProfileEdit::Municipality { code: None, name, prefecture: String::new() }),
        kept: |a| &a.profile.name,
        most: limits::TEXT,
    },
    Field {
        name: "prefecture",
        edit: |prefecture| Edit::Profile(ProfileEdit::Municipality { code: None, name: "町".into(), prefecture }),
        kept: |a| &a.profile.prefecture,
        most: limits::TEXT,
    },
    Field {
        name: "note on the municipality",
        edit: |text| Edit::Profile(ProfileEdit::Note(text)),
        kept: |a| &a.profile.note,
        most: limits::NOTE,
    },
    Field {
        name: "name of the round",
        edit: |text| Edit::Round(RoundEdit::Title(0, text)),
        kept: |a| &a.rounds[0].title,
        most: limits::TEXT,
    },
    Field {
        name: "name of who answers",
        edit: |text| Edit::Response { round: 0, edit: ResponseEdit::Name(0, text) },
        kept: |a| &a.rounds[0].responses[0].name,
        most: limits::TEXT,
    },
    Field {
        name: "note",
        edit: |text| answer(AnswerChange::Note(text)),
        kept: |a| &agreed(a).note,
        most: limits::NOTE,
    },
    Field {
        name: "evidence",
        edit: |text| answer(AnswerChange::Grounds(text)),
        kept: |a| &agreed(a).grounds,
        most: limits::TEXT,
    },
    Field {
        name: "reason",
        edit: |text| answer(AnswerChange::Value(Some(Value::NotApplicable(text)))),
        kept: |a| match &agreed(a).value {
            Some(Value::NotApplicable(reason)) => reason,
            _ => "",
        },
        most: limits::TEXT,
    },
    Field {
        name: "dissent",
        edit: |text| Edit::Workshop { round: 0, edit: WorkshopEdit::Dissent(question(0), text) },
        kept: |a| a.rounds[0].workshop.talks.get(&question(0)).map_or("", |talk| &talk.dissent),
        most: limits::NOTE,
    },
    Field {
        name: "added step",
        edit: |text| Edit::Steps { round: 0, edit: StepEdit::Change(0, OwnStepChange::Text(text)) },
        kept: |a| &a.rounds[0].steps.added[0].text,
        most: limits::TEXT,
    },
    Field {
        name: "date of a target",
        edit: |typed| {
            let of = TargetOf::Question(question(0));
            Edit::TargetTyped { round: 0, of, target: TARGET, typed }
        },
        kept: |a| a.rounds[0].targets.typed(&TargetOf::Question(question(0))),
        most: limits::TEXT,
    },
    Field {
        name: "action item",
        edit: |text| item(ItemChange::Text(text)),
        kept: |a| &a.rounds[0].items[0].text,
        most: limits::TEXT,
    },
    Field {
        name: "owner of an item",
        edit: |text| item(ItemChange::Owner(text)),
        kept: |a| &a.rounds[0].items[0].owner,
        most: limits::TEXT,
    },
    Field {
        name: "date of an item",
        edit: |text| item(ItemChange::DueTyped(Some(DAY), text)),
        kept: |a| &a.rounds[0].items[0].due_typed,
        most: limits::TEXT,
    },
    Field {
        name: "note on an item",
        edit: |text| item(ItemChange::Note(text)),
        kept: |a| &a.rounds[0].items[0].note,
        most: limits::NOTE,
    },
    Field {
        name: "name on paper",
        edit: |name| {
            let response = Response { name, ..Response::default() };
            Edit::Paper(PaperEdit::Put(Some(Box::new(PaperSheet { response, section: None }))))
        },
        kept: |a| &on_paper(a).name,
        most: limits::TEXT,
    },
    Field {
        name: "note on paper",
        edit: |note| Edit::Paper(PaperEdit::Answer(question(0), Answer { note, ..Answer::default() })),
        kept: |a| on_paper(a).answers.get(&question(0)).map_or("", |answer| &answer.note),
        most: limits::NOTE,
    },
    Field {
        name: "who said it",
        edit: |name| {
            let said_by = shirube::assessment::SaidBy { role: shirube::assessment::Role::Other, name };
            answer(AnswerChange::Whole(Answer { said_by: Some(said_by), ..Answer::of(Value::Unknown) }))
        },
        kept: |a| agreed(a).said_by.as_ref().map_or("", |by| &by.name),
        most: limits::TEXT,
    },
];

fn agreed(assessment: &Assessment) -> &Answer {
    assessment.rounds[0].agreed.get(&question(0)).expect("it is agreed")
}

/// An assessment with everything that has a field for text.
fn begun() -> Assessment {
    let mut round = Round::blank(DAY, catalogue().questionnaire.edition.clone());
    round.responses = ["甲", "乙"].map(|name| Response { name: name.to_owned(), ..Response::default() }).into();
    round.agreed.set(question(0), Answer::of(Value::Unknown));
    round.steps.added = vec![OwnStep { id: 1, text: "一手".to_owned(), factor: None }];
    round.items = vec![Item::new("取組", DAY)];
    let mut begun = Assessment::new(Profile::default(), vec![round]);
    let response = Response { name: "紙".to_owned(), ..Response::default() };
    begun.half_typed = Some(Box::new(PaperSheet { response, section: None }));
    // As its file has it: items with their numbers.
    file::from_str(&file::to_string(&begun), &Place::default()).unwrap()
}

/// Typed into the field, taken back and brought back, saved and opened: it is there as it was typed.
fn keeps(field: &Field, text: &str) -> Assessment {
    let mut session = Session::new(begun());
    let before = session.assessment().clone();
    session.apply((field.edit)(text.to_owned())).unwrap_or_else(|problem| panic!("{}: {problem:?}", field.name));
    let is_there = |assessment: &Assessment| assert_eq!((field.kept)(assessment), text, "{}", field.name);
    is_there(session.assessment());
    assert!(session.undo().unwrap() && *session.assessment() == before, "{}: {text:?} is taken back", field.name);
    assert!(session.redo().unwrap());
    is_there(session.assessment());
    let opened = file::from_str(&file::to_string(session.assessment()), &Place::default()).unwrap();
    is_there(&opened);
    assert!(opened == *session.assessment());
    opened
}

#[test]
fn each_field_keeps_what_is_typed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("typed.ron");
    for field in &FIELDS {
        let longest = "𠮷".repeat(field.most);
        NASTY.iter().for_each(|(_, text)| _ = keeps(field, text));
        let kept = keeps(field, &longest);
        file::save(&kept, &path, Replacing::Anything).unwrap();
        assert!(file::open(&path).unwrap().assessment == kept);
        let mut session = Session::new(begun());
        let before = session.assessment().clone();
        let problem = session.apply((field.edit)("字".repeat(field.most + 1))).expect_err(field.name);
        assert_eq!(problem.key, "edit-text-too-long", "{}", field.name);
        crate::assessment_file::has_words(&problem);
        assert!(*session.assessment() == before, "{}", field.name);
    }
}

/// Texts of the file that nobody types: chosen, worked out or given by the program.
const NOT_TYPED: [&str; 12] = [
    ".shirube",
    "added.factor",
    "half_typed.section",
    "items.due",
    "log.on",
    "profile.code",
    "rounds.date",
    "rounds.questionnaire",
    "step.question",
    "stood_by.hall",
    "stood_by.survey",
    "targets.by",
];

/// Where in a file a text stands that `wanted` takes: what holds it, and what it is called there.
fn places_of_texts(file: &str, wanted: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let (mut holders, mut found) = (Vec::<(usize, String)>::new(), BTreeSet::new());
    for line in file.lines() {
        let inner = line.trim_start();
        let depth = line.len() - inner.len();
        holders.retain(|(at, _)| *at < depth);
        let Some((name, value)) = inner.split_once(": ") else { continue };
        let holder = holders.last().map_or("", |(_, holder)| holder);
        let is_name = name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        if is_name && value.contains('"') && wanted(value) {
            found.insert(format!("{holder}.{name}"));
        }
        if is_name && value.ends_with(['(', '[', '{']) {
            // What is changed by the same edits, wherever it stands.
            let holder = match name {
                "answers" => "agreed",
                "response" => "responses",
                "question_targets" => "targets",
                name => name,
            };
            holders.push((depth, holder.to_owned()));
        }
    }
    found
}

/// The file of the newest version has every field: each text there is typed into by a field above, or is none that is typed.
#[test]
fn every_text_of_the_file_has_a_field() {
    let newest = format!("tests/cases/versions/version-{}.ron", file::VERSION);
    let whole = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(newest)).expect("a file of the version");
    let there = places_of_texts(&whole, |_| true);
    let typed: BTreeSet<String> = FIELDS
        .iter()
        .flat_map(|field| {
            places_of_texts(&file::to_string(&keeps(field, "〓ここ〓")), |text| text.contains("〓ここ〓"))
        })
        .collect();
    let not_typed: BTreeSet<String> = NOT_TYPED.map(str::to_owned).into();
    let wanting: Vec<&String> = there.iter().filter(|at| !typed.contains(*at) && !not_typed.contains(*at)).collect();
    assert!(wanting.is_empty(), "neither in FIELDS nor in NOT_TYPED: {wanting:?}");
    let idle: Vec<&String> = not_typed.iter().filter(|at| typed.contains(*at) || !there.contains(*at)).collect();
    assert!(idle.is_empty(), "typed, or not there any more: {idle:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_text_is_kept_in_any_field(text in any_text().prop_filter("a reason says something", |t| !trimmed(t).is_empty())) {
        FIELDS.iter().for_each(|field| _ = keeps(field, &text));
    }
}

/// A round in which every text that may leave the hall is `text`, as many of the questions as there are such texts.
fn full(texts: &[&str]) -> Assessment {
    let mut assessment = begun();
    assessment.half_typed = None;
    let round = &mut assessment.rounds[0];
    round.responses.clear();
    for (place, text) in texts.iter().enumerate() {
        let question = question(place % 32);
        let text = (*text).to_owned();
        let value = match place % 3 {
            0 => Value::Level(fixture::level(2)),
            1 => Value::Unknown,
            _ => Value::NotApplicable(format!("理由 {text}")),
        };
        round.agreed.set(question.clone(), Answer { note: text.clone(), ..Answer::of(value) });
        round.workshop.talks.insert(question, Talk { dissent: text.clone(), ..Talk::default() });
        round.items.push(Item {
            text: format!("取組 {text}"),
            owner: text.clone(),
            due: Some(DAY),
            note: text,
            status: Status::Open,
            ..Item::default()
        });
    }
    assessment.profile.name = texts.concat().chars().take(limits::TEXT).collect();
    assessment.profile.note = texts.concat();
    assessment.rounds[0].title = texts.concat().chars().take(limits::TEXT).collect();
    file::from_str(&file::to_string(&assessment), &Place::default()).unwrap()
}

fn nasty() -> [Assessment; 2] {
    let all = NASTY.map(|(_, text)| text);
    [full(&all[..18]), full(&all[18..])]
}

/// The copy inside a report is what may be handed on, character by character; on the pages stands each character, or it is
/// said that it was replaced.
#[test]
fn a_report_keeps_and_shows_it() {
    for assessment in nasty() {
        let options = Options { locale: Locale::Ja, date: DAY, attach: Attach::Copy, form: Form::Whole };
        let made = report::pdf(catalogue(), &assessment, &options).unwrap();
        let copy = copy::extract(&made.pdf).unwrap();
        let opened = file::from_bytes(&copy, &Place::default()).unwrap();
        assert!(opened == publication(&assessment).into_assessment());

        let pages = report::pages(catalogue(), &assessment, &options).unwrap();
        let shown: String = pages.pages().iter().map(|page| page_text::text(&page.frame)).collect();
        for answer in assessment.rounds[0].agreed.iter().map(|(_, answer)| answer) {
            for c in answer.note.chars() {
                let is_blank = Class::of(c).is_blank() || Class::of(c).is_unseen();
                let is_told = made.replaced.iter().any(|replaced| replaced.character == c);
                assert!(is_blank || is_told || shown.contains(c), "{c:?} of {:?} is not on the pages", answer.note);
                assert!(Class::of(c) != Class::Control || is_told, "{c:?} is left out and not told");
            }
        }
    }
}

/// In files of office programs all stays as it was typed, with one kind of line end, and 〓 for what they can't hold.
fn in_files(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    let held = |c: char| match c {
        '\n' | '\t' => c,
        c if c.is_control() => '〓',
        '\u{fdd0}'..='\u{fdef}' => '〓',
        c if u32::from(c) & 0xfffe == 0xfffe => '〓',
        c => c,
    };
    lines.chars().map(held).collect()
}

fn is_told(said: &str) -> bool {
    let lacking = ["U+0000", "U+0001", "U+0007", "U+001B", "U+009B", "U+FDD0", "U+FFFE", "U+1FFFE"];
    lacking.iter().any(|character| said.contains(character))
}

/// Every part holds only what XML may hold: one character more, and office programs call the file damaged.
fn is_xml(package: &[u8]) {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(package)).unwrap();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let (name, mut bytes) = (part.name().unwrap().into_owned(), Vec::new());
        part.read_to_end(&mut bytes).unwrap();
        if name.ends_with(".xml") || name.ends_with(".rels") {
            let text = String::from_utf8(bytes).unwrap();
            let wrong = |c: &char| matches!(c, '\0'..='\u{8}' | '\u{b}'..='\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
            assert_eq!(text.chars().find(wrong), None, "{name}");
        }
    }
}

/// What a file can't hold stands in the assessment, so that it is to be said.
fn lacks(assessment: &Assessment) -> bool {
    in_files(&assessment.profile.note).contains('〓')
}

#[test]
fn a_document_keeps_it_and_says_what_it_can_not_hold() {
    for assessment in nasty() {
        for (locale, form) in [(Locale::Ja, Form::Whole), (Locale::En, Form::Whole), (Locale::Ja, Form::Mayor)] {
            let made = report::docx(catalogue(), &assessment, &DocumentOptions { locale, date: DAY, form }).unwrap();
            is_xml(&made);
            let text = document(&made).text();
            assert_eq!(is_told(&text), lacks(&assessment), "{locale} {form:?}");
            if form == Form::Whole {
                for (id, answer) in assessment.rounds[0].agreed.iter() {
                    for line in in_files(&answer.note).split('\n').map(str::trim) {
                        assert!(text.contains(line), "{id:?} {line:?}");
                    }
                }
                let about = Words::new(locale).get("report-replaced-files");
                assert_eq!(text.contains(&about), lacks(&assessment), "{locale}");
            }
        }
    }
}

#[test]
fn a_workbook_keeps_it_and_says_what_it_can_not_hold() {
    for assessment in nasty() {
        let bytes = fixture::bytes(&assessment, Locale::En);
        is_xml(&bytes);
        let book = fixture::Book::open(&bytes);
        for (id, answer) in assessment.rounds[0].agreed.iter() {
            let note = in_files(&answer.note).trim().to_owned();
            let there = |row| book.at("Questions", row, 6).to_string().trim().to_owned();
            let is_there = (0..60).any(|row| there(row) == note);
            assert!(is_there, "{id:?}: {note:?}");
        }
        let about = (0..200).map(|row| book.at("About", row, 0).to_string() + "\n").collect::<String>();
        assert_eq!(is_told(&about), lacks(&assessment), "{about}");
        assert_eq!(about.contains("What differs from what was typed"), lacks(&assessment));
    }
}

/// `text` as spreadsheet programs write it into a workbook.
fn as_programs_write(text: &str) -> String {
    let mut written = String::new();
    for (at, c) in text.char_indices() {
        let begins_like_an_escape = text.as_bytes().get(at + 6) == Some(&b'_')
            && text.get(at + 2..at + 6).is_some_and(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit()))
            && text[at..].starts_with("_x");
        match c {
            '_' if begins_like_an_escape => written += "_x005F_",
            '\t' | '\n' => written.push(c),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => written += &format!("_x{:04X}_", u32::from(c)),
            _ => written.push(c),
        }
    }
    written
}

#[test]
fn a_sheet_brings_back_what_was_written_in_it() {
    for (name, text) in NASTY {
        let written = as_programs_write(text);
        let book = Book::blank(Locale::Ja).number("D7", 2.0).text("E7", &written).text("C4", &written);
        let sheet = book.read();
        let response = only(&sheet);
        let lines = text.replace("\r\n", "\n").replace('\r', "\n");
        assert_eq!(response.answers.get(&question(0)).map(|a| a.note.as_str()), Some(lines.as_str()), "{name}");
        assert_eq!(response.name, trimmed(&lines), "{name}");
        assert_eq!(keys(&sheet.problems), [""; 0], "{name}");
    }
    let long = "𠮷".repeat(4_000);
    let sheet = Book::blank(Locale::Ja).number("D7", 2.0).text("E7", &long).read();
    assert_eq!(only(&sheet).answers.get(&question(0)).map(|a| a.note.as_str()), Some(long.as_str()));
    // A sign that is written in seven characters is one.
    let longest = "\r".repeat(limits::NOTE - 1) + "字";
    let sheet = Book::blank(Locale::Ja).number("D7", 2.0).text("E7", &as_programs_write(&longest)).read();
    assert_eq!(keys(&sheet.problems), [""; 0]);
    let note = only(&sheet).answers.get(&question(0)).map(|a| a.note.chars().count());
    assert_eq!(note, Some(limits::NOTE));
}

#[test]
fn a_sheet_goes_out_and_comes_back_with_the_name_of_its_hall() {
    for (case, text) in NASTY {
        let hall = Hall { code: None, name: text.to_owned(), prefecture: text.to_owned() };
        let options = BlankOptions { locale: Locale::Ja, date: DAY, section: None, hall: Some(hall) };
        let bytes = blank_xlsx(catalogue(), &options).unwrap();
        is_xml(&bytes);
        let sheet = read_sheet(&bytes, catalogue()).unwrap();
        let name = sheet.hall.map(|hall| hall.name).unwrap_or_default();
        // It is what tells sheets of one hall from those of another, which are compared like that.
        assert_eq!(folded(&name), folded(&in_files(text)), "{case}");
    }
}

#[test]
fn a_calendar_keeps_it() {
    for (name, text) in NASTY {
        let mut assessment = full(&["x"]);
        assessment.rounds[0].items[1].note = text.to_owned();
        let options = CalendarOptions { locale: Locale::Ja, date: DAY };
        let made = calendar_ics(catalogue(), &assessment, &options).unwrap();
        let calendar: icalendar::Calendar = std::str::from_utf8(&made.ics).unwrap().parse().expect("a calendar");
        let said = calendar.components[0].as_event().and_then(|event| event.get_description()).unwrap_or_default();
        for line in in_files(text).lines() {
            assert!(said.contains(line.trim()), "{name}: {line:?} in {said:?}");
        }
    }
}
