//! Action items with a due date as a calendar (.ics, RFC 5545): an event for each, the whole day long, since the calendars
//! of offices pass over to-dos. Made from the copy that may be handed on.
//!
//! A second import changes the events of the first and makes none beside them, as each is named by what stays: the
//! municipality, the day the item was made, its number. No clock is asked and nothing is drawn by lot: the same items and
//! the same date give the same bytes.
//!
//! | file | owns |
//! |---|---|
//! | `seal` | bytes, with the seal over all of them |

mod seal;

use icalendar::{Component, Event, EventStatus, Property};
use jiff::ToSpan;
use jiff::civil::{Date, date};

use crate::assessment::file::checksum;
use crate::assessment::{Assessment, Item, Profile, Publication, Status, publication};
use crate::catalogue::Catalogue;
use crate::findings::{ItemPart, ItemText, Wording, one_line};
use crate::i18n::{Locale, Words};
use crate::problem::{Kind, Problem};
use crate::text::carried;

/// What a calendar is to be like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CalendarOptions {
    pub locale: Locale,
    /// The day it is made, and the only time in the file but for the days of the items. A later one tells programs that
    /// this is the later state.
    pub date: Date,
}

/// A calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// An .ics file.
    pub ics: Vec<u8>,
    pub events: usize,
    /// Items that are not in it, as they have no due date.
    pub undated: usize,
}

/// From this day on revisions are counted, one for each day.
const FIRST_DAY: Date = date(2000, 1, 1);

/// Digits of the hash that tells municipality and day of making in a name.
const DIGITS: usize = 16;

/// The items of the current round of `assessment` that have a due date. Refused where none has.
pub fn calendar_ics(
    catalogue: &Catalogue,
    assessment: &Assessment,
    options: &CalendarOptions,
) -> Result<Calendar, Problem> {
    let public = publication(assessment);
    let words = Words::new(options.locale);
    let wording = Wording::new(catalogue, &words);
    let round = public.current();
    let texts = ItemText::all(&wording, round, options.date);
    let dated = |(item, text): (&Item, ItemText)| Some((item.clone(), item.due?, text));
    let events: Vec<(Item, Date, ItemText)> = round.items.iter().zip(texts).filter_map(dated).collect();
    if events.is_empty() {
        let key = if round.items.is_empty() { "calendar-no-items" } else { "calendar-nothing" };
        return Err(Problem::new(Kind::Usage, key));
    }
    let mut calendar = icalendar::Calendar::empty();
    let name = carried(&name(&public, &words, &wording));
    for (property, value) in [
        ("VERSION", "2.0"),
        ("PRODID", concat!("-//Shirube//Shirube ", env!("CARGO_PKG_VERSION"), "//JA")),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("X-WR-CALNAME", name.as_str()),
    ] {
        calendar.append_property(Property::new(property, value));
    }
    calendar.extend(
        events.iter().map(|(item, due, text)| event(&public.profile, &wording, options.date, (item, *due, text))),
    );
    let undated = round.items.iter().filter(|item| item.due.is_none()).count();
    let ics = seal::sealed(calendar).map_err(|error| {
        let problem = Problem::new(Kind::Internal, "calendar-writing");
        problem.with("detail", error)
    })?;
    Ok(Calendar { ics, events: events.len(), undated })
}

/// Whether `bytes` are such a calendar, and nobody has changed it since.
pub fn is_calendar_as_written(bytes: &[u8]) -> bool {
    seal::is_as_written(bytes)
}

/// What the calendar is called: of whom, and of which round, as far as these are known.
fn name(public: &Publication, words: &Words, wording: &Wording<'_>) -> String {
    let mut name = words.get("calendar-name");
    let mut add = |key: &str, part: &'static str, text: String| {
        if !text.is_empty() {
            name = words.format(key, &[("name", name.as_str().into()), (part, text.into())]);
        }
    };
    add("calendar-name-round", "round", one_line(&public.current().title));
    add("calendar-name-hall", "hall", wording.hall(&public.profile));
    name
}

fn event(profile: &Profile, wording: &Wording<'_>, today: Date, (item, due, text): (&Item, Date, &ItemText)) -> Event {
    let stamp = format!("{}T000000Z", day(today));
    let revision = (today - FIRST_DAY).get_days().max(0);
    let whole_day = |name: &str, of: Date| Property::new(name, day(of)).add_parameter("VALUE", "DATE").done();
    let title = [("text", one_line(&text.text).into())];
    let mut event = Event::new();
    event
        .uid(&uid(profile, item))
        .add_property("DTSTAMP", &stamp)
        .add_property("LAST-MODIFIED", &stamp)
        .add_property("SEQUENCE", revision.to_string())
        .append_property(whole_day("DTSTART", due))
        .summary(&carried(&wording.words.format(title_key(item.status), &title)))
        .description(&carried(&about(wording, text)))
        // The day stays free for appointments.
        .add_property("TRANSP", "TRANSPARENT");
    event.status(if item.status == Status::Dropped { EventStatus::Cancelled } else { EventStatus::Confirmed });
    // The first day that is no longer part of it; on the last day of the calendar an event has no end.
    if let Ok(next) = due.checked_add(1.day()) {
        event.append_property(whole_day("DTEND", next));
    }
    event.done()
}

/// The name of an item in all calendars: of two municipalities, of two files of one, and of two items of one file none is
/// that of another; in the next round the same item has the same one.
fn uid(profile: &Profile, item: &Item) -> String {
    let made = item.log.first().map(|first| first.on.to_string()).unwrap_or_default();
    let mut hash = checksum(format!("{} {made}", profile.whose()).as_bytes());
    hash.truncate(DIGITS);
    format!("{hash}-{}@shirube", item.id.0)
}

/// Key of an event's title: a due date is none of an appointment, and what is done says so.
fn title_key(status: Status) -> &'static str {
    match status {
        Status::Open | Status::Doing => "calendar-title-due",
        Status::Done => "calendar-title-done",
        Status::Dropped => "calendar-title-dropped",
    }
}

/// What the event does not say by itself and stays true after the day on which the calendar is made, a line each.
fn about(wording: &Wording<'_>, text: &ItemText) -> String {
    let is_told = |part: ItemPart| match part {
        ItemPart::Owner | ItemPart::Status | ItemPart::Note | ItemPart::Step => true,
        ItemPart::Due | ItemPart::Remark | ItemPart::History => false,
    };
    let parts = text.parts().filter(|(part, _)| is_told(*part));
    parts.map(|(part, said)| wording.item_line(part, said)).collect::<Vec<_>>().join("\n")
}

fn day(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}
