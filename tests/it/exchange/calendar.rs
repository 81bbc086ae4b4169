//! Due dates in a calendar, read back by another reader, and imported again as calendars do it: by name.

use std::collections::BTreeMap;
use std::fs;

use icalendar::{CalendarComponent, Component, DatePerhapsTime};
use jiff::civil::{Date, date};
use shirube::assessment::{Assessment, Item, ItemId, NextRound, Profile, Status, StatusChange, file, publication};
use shirube::catalogue::{Catalogue, built_in};
use shirube::cli::Exit;
use shirube::exchange::{CalendarOptions, calendar_ics, is_calendar_as_written};
use shirube::i18n::Locale;
use shirube::session::new_assessment;

use crate::command::run;

const MADE: Date = date(2026, 11, 20);
const DAY: Date = date(2026, 11, 28);
const LONG: &str = "窓口の業務を一覧にして、どれを書かない窓口にするかを、窓口の職員と決める; 要点, 期日\\方法\n2行目";

fn item(id: u32, text: &str, due: Option<Date>, status: Status) -> Item {
    let log = vec![StatusChange { on: MADE, status: Status::Open }];
    Item { id: ItemId(id), text: text.into(), owner: "企画課, DX係".into(), due, status, log, ..Item::default() }
}

fn hall(code: Option<&str>, name: &str) -> Assessment {
    let mut hall = new_assessment(Profile::default(), date(2026, 10, 15), &built_in().questionnaire.edition);
    hall.profile = Profile { code: code.map(str::to_owned), name: name.into(), ..Profile::default() };
    hall.rounds[0].items = vec![
        item(1, LONG, Some(date(2027, 3, 31)), Status::Open),
        item(2, "予算を求める", Some(date(2026, 12, 31)), Status::Done),
        item(3, "見本市に行く", Some(date(2028, 2, 29)), Status::Dropped),
        item(4, "いつか", None, Status::Open),
    ];
    hall
}

/// What another program makes of it: by name, each event's properties.
fn read(ics: &[u8]) -> BTreeMap<String, BTreeMap<String, String>> {
    let calendar: icalendar::Calendar = std::str::from_utf8(ics).unwrap().parse().expect("a calendar");
    let events = calendar.components.iter().map(|component| {
        let CalendarComponent::Event(event) = component else { panic!("{component:?}") };
        let mut values: BTreeMap<String, String> =
            event.properties().values().map(|p| (p.key().to_owned(), p.value().to_owned())).collect();
        let Some(DatePerhapsTime::Date(day)) = event.get_start() else { panic!("not a whole day") };
        values.insert("day".into(), day.to_string());
        values.insert("summary".into(), event.get_summary().unwrap().to_owned());
        values.insert("description".into(), event.get_description().unwrap().to_owned());
        (event.get_uid().unwrap().to_owned(), values)
    });
    let (count, read) = (calendar.components.len(), events.collect::<BTreeMap<_, _>>());
    assert_eq!(read.len(), count, "no two events have one name");
    read
}

fn ics(catalogue: &Catalogue, hall: &Assessment, locale: Locale, date: Date) -> Vec<u8> {
    calendar_ics(catalogue, hall, &CalendarOptions { locale, date }).unwrap().ics
}

#[test]
fn items_with_a_date_are_whole_days() {
    let catalogue = built_in();
    let hall = hall(Some("062057"), "新庄市");
    let made = calendar_ics(&catalogue, &hall, &CalendarOptions { locale: Locale::Ja, date: DAY }).unwrap();
    assert_eq!((made.events, made.undated), (3, 1));
    assert_eq!(made.ics, ics(&catalogue, &hall, Locale::Ja, DAY), "the same bytes twice");
    let text = std::str::from_utf8(&made.ics).unwrap();
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{text}");
    for line in ["DTSTART;VALUE=DATE:20270331", "DTEND;VALUE=DATE:20270401"] {
        assert!(text.contains(&format!("\r\n{line}\r\n")), "{line}: {text}");
    }

    let events = read(&made.ics);
    let events: Vec<_> = events
        .values()
        .map(|event| {
            let of = |key: &str| event[key].clone();
            (of("day"), of("DTEND"), of("summary"), of("STATUS"), of("TRANSP"))
        })
        .collect();
    let event = |day: &str, end: &str, summary: &str, status: &str| {
        (day.to_owned(), end.to_owned(), summary.to_owned(), status.to_owned(), "TRANSPARENT".to_owned())
    };
    let one_line = LONG.replace('\n', " ");
    let expected = [
        event("2027-03-31", "20270401", &format!("期限：{one_line}"), "CONFIRMED"),
        event("2026-12-31", "20270101", "【完了】予算を求める", "CONFIRMED"),
        event("2028-02-29", "20280301", "【取りやめ】見本市に行く", "CANCELLED"),
    ];
    assert_eq!(events, expected);
    let description = read(&made.ics).into_values().next().unwrap()["description"].clone();
    assert!(description.contains("担当：企画課, DX係\n状態："), "{description}");
}

/// What was typed means nothing to the format, no line is longer than the format has it, and no character is cut.
#[test]
fn any_text_comes_through() {
    let catalogue = built_in();
    let mut hall = hall(Some("062057"), "新庄市");
    for (typed, expected) in [
        ("調査、協議", "調査、協議"),
        ("a,b;c\\d", "a,b;c\\d"),
        ("1行\r\n2行\n3行", "1行\n2行\n3行"),
        ("\u{7}\u{1b}[2J\tx\ry", "〓〓[2J\tx\ny"),
        ("x\r\nEND:VCALENDAR", "x\nEND:VCALENDAR"),
        ("葛\u{e0100}👨\u{200d}👩 𠮷", "葛\u{e0100}👨\u{200d}👩 𠮷"),
    ] {
        hall.rounds[0].items = vec![item(1, "x", Some(DAY), Status::Open)];
        hall.rounds[0].items[0].note = typed.to_owned();
        let event = read(&ics(&catalogue, &hall, Locale::Ja, DAY)).into_values().next().unwrap();
        assert!(event["description"].ends_with(expected), "{typed:?}: {:?}", event["description"]);
    }
    for length in 0..160 {
        for text in ["a".repeat(length), "期".repeat(length), "あ a".repeat(length)] {
            hall.rounds[0].items = vec![item(1, &text, Some(DAY), Status::Open)];
            let ics = ics(&catalogue, &hall, Locale::En, DAY);
            let lines = std::str::from_utf8(&ics).unwrap().split("\r\n");
            assert!(lines.clone().all(|line| line.len() <= 75 && !line.contains(['\n', '\r'])), "{length}");
            let event = read(&ics).into_values().next().unwrap();
            assert_eq!(event["summary"], format!("Due: {}", text.trim()), "{length}");
        }
    }
}

/// What was imported stays the same event while its text, its date, its state, the round and the file change.
#[test]
fn a_second_import_changes_the_first() {
    let catalogue = built_in();
    let before = hall(Some("062057"), "新庄市");
    let first = read(&ics(&catalogue, &before, Locale::Ja, DAY));
    let names = |events: &BTreeMap<String, BTreeMap<String, String>>| events.keys().cloned().collect::<Vec<_>>();

    let mut after = before.clone();
    after.rounds[0].title = "別の名の回".into();
    after.rounds[0].items.reverse();
    let changed = &mut after.rounds[0].items[3];
    (changed.text, changed.due, changed.status) = ("書き直した".into(), Some(date(2027, 9, 30)), Status::Doing);
    changed.log.push(StatusChange { on: DAY, status: Status::Doing });
    let later = date(2026, 12, 1);
    let second = read(&ics(&catalogue, &after, Locale::En, later));
    assert_eq!(names(&first), names(&second));
    let name = &names(&first)[0];
    assert_eq!((second[name]["summary"].as_str(), second[name]["day"].as_str()), ("Due: 書き直した", "2027-09-30"));
    let revision =
        |events: &BTreeMap<String, BTreeMap<String, String>>| events[name]["SEQUENCE"].parse::<u32>().unwrap();
    assert!(revision(&second) > revision(&first), "the later state counts");
    assert_eq!(second[name]["DTSTAMP"], "20261201T000000Z");

    // From a copy in a report, and in the next round, an item is the same.
    assert_eq!(ics(&catalogue, &publication(&after), Locale::En, later), ics(&catalogue, &after, Locale::En, later));
    let next = NextRound::of(&before, date(2027, 10, 1), &catalogue.questionnaire).round;
    after.rounds.push(next);
    let third = read(&ics(&catalogue, &after, Locale::Ja, date(2027, 10, 1)));
    assert_eq!(names(&third), std::slice::from_ref(name), "what is done or dropped stays in the round before");

    // Of another municipality, of a file begun on another day, and of one that is not in the list, none is the same.
    let mut another_day = hall(Some("062057"), "新庄市");
    another_day.rounds[0].items.iter_mut().for_each(|item| item.log[0].on = date(2027, 4, 1));
    for other in [hall(Some("062049"), "酒田市"), hall(None, "新庄市"), hall(None, "広域連合"), another_day] {
        let events = read(&ics(&catalogue, &other, Locale::Ja, DAY));
        assert!(events.keys().all(|name| !first.contains_key(name)), "{}", other.profile.name);
    }
}

/// Nobody could tell it from one that was imported before if its name moved with the hundredth change.
#[test]
fn a_long_past_does_not_change_the_name() {
    let catalogue = built_in();
    let mut hall = hall(Some("062057"), "新庄市");
    let name = |hall: &Assessment| read(&ics(&catalogue, hall, Locale::Ja, DAY)).into_keys().next();
    let before = name(&hall);
    let mut day = MADE;
    for n in 0..150 {
        day = day.tomorrow().unwrap();
        let to = if n % 2 == 0 { Status::Doing } else { Status::Open };
        let edit = shirube::session::Session::new(hall.clone()).set_status(0, to, day);
        edit.apply(&mut hall).unwrap();
    }
    assert!(hall.rounds[0].items[0].log.len() < 150);
    assert_eq!(name(&hall), before);
}

#[test]
fn a_calendar_is_known_until_somebody_changes_it() {
    let written = ics(&built_in(), &hall(Some("062057"), "新庄市"), Locale::Ja, DAY);
    assert!(is_calendar_as_written(&written));
    let text = String::from_utf8(written).unwrap();
    for (what, changed) in [
        ("another day", text.replacen("20270331", "20270330", 1)),
        ("an event more", text.replacen("END:VCALENDAR", "BEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT\r\nEND:VCALENDAR", 1)),
        ("something behind it", text.clone() + "\r\n"),
        ("cut", text[..text.len() - 2].to_owned()),
        ("without a seal", text.replacen("X-SHIRUBE-SEAL", "X-SEAL", 1)),
        ("of another program", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".to_owned()),
    ] {
        assert!(!is_calendar_as_written(changed.as_bytes()), "{what}");
    }
}

#[test]
fn the_command_says_what_is_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let mut hall = hall(Some("062057"), "新庄市");
    fs::write(at("町.ron"), file::to_string(&hall)).unwrap();
    let args = ["calendar", "@町.ron", "-o", "@期限.ics", "--date", "2026-11-28"];
    let (exit, out, err) = run(folder.path(), &args);
    assert_eq!((exit, err.as_str()), (Exit::Done, ""));
    for part in ["期限.ics", "3 due dates", "all-day event", "its last day", "1 item without a due date"] {
        assert!(out.contains(part), "{part}: {out}");
    }
    // In the language that was asked for.
    assert_eq!(fs::read(at("期限.ics")).unwrap(), ics(&built_in(), &hall, Locale::En, DAY));
    assert_eq!(run(folder.path(), &args).0, Exit::Done, "what was written is replaced");

    for (args, why) in [
        (vec!["calendar", "@町.ron", "-o", "@期限.txt"], "does not end in .ics"),
        (vec!["calendar", "@町.ron", "-o", "@町.ron"], "does not end in .ics"),
        (vec!["calendar", "@町.ron", "-o", "@期限.ics", "--date", "x"], "x"),
    ] {
        let (exit, _, err) = run(folder.path(), &args);
        assert!(exit == Exit::Usage && err.contains(why), "{args:?}: {err}");
    }
    hall.rounds[0].items.retain(|item| item.due.is_none());
    fs::write(at("町.ron"), file::to_string(&hall)).unwrap();
    let (exit, _, err) = run(folder.path(), &args);
    assert!(exit == Exit::Usage && err.contains("no action item of this round has a due date"), "{err}");
    hall.rounds[0].items.clear();
    fs::write(at("町.ron"), file::to_string(&hall)).unwrap();
    let (exit, _, err) = run(folder.path(), &args);
    assert!(exit == Exit::Usage && err.contains("no action items"), "{err}");
}
