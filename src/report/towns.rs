//! The part of the appendix on the documented towns: what each did in what order, what went wrong, what stays open; and
//! the sources.

use serde::Serialize;

use super::desk::{Desk, count, value};
use crate::catalogue::{Figure, Milestone, Passage, Source, Town, Unscored, When};

/// A town as its document shows it.
#[derive(Serialize)]
pub(super) struct Portrait {
    name: String,
    about: String,
    parts: Vec<Part>,
}

/// A list under a heading.
#[derive(Serialize)]
struct Part {
    title: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    text: String,
    place: String,
}

/// A source in full.
#[derive(Serialize)]
pub(super) struct Reference {
    short: String,
    text: String,
}

/// All towns beside the hall.
pub(super) fn portraits(desk: &Desk<'_>) -> Vec<Portrait> {
    desk.peers.iter().map(|town| portrait(desk, town)).collect()
}

fn portrait(desk: &Desk<'_>, town: &Town) -> Portrait {
    let part = |key: &str, rows: Vec<Row>| Part { title: desk.word(key), rows };
    let parts = [
        part("report-figures-title", town.figures.iter().map(|f| figure(desk, f)).collect()),
        part("report-chronicle", (0..town.chronicle.len()).map(|at| milestone(desk, &town.chronicle, at)).collect()),
        part("report-doubts", town.doubts.iter().map(|p| passage(desk, p)).collect()),
        part("report-unscored", town.unscored.iter().map(|u| unscored(desk, u)).collect()),
    ];
    let name = [("prefecture", value(desk.text(&town.prefecture))), ("name", value(desk.text(&town.name)))];
    Portrait {
        name: desk.say("report-town-name", &name),
        about: desk.text(&town.about),
        parts: parts.into_iter().filter(|p| !p.rows.is_empty()).collect(),
    }
}

fn figure(desk: &Desk<'_>, figure: &Figure) -> Row {
    let mut place = vec![desk.text(&figure.place)];
    place.extend(figure.as_of.map(|date| desk.words.partial_date(date)));
    place.extend(figure.source.as_ref().map(|s| desk.source_short(s)));
    let args = [("name", value(desk.text(&figure.name))), ("value", value(desk.text(&figure.value)))];
    Row { text: desk.say("report-figure", &args), place: desk.words.list(place) }
}

/// The milestone at `at`, numbered from 1, so that an undated one can name the one it came after.
fn milestone(desk: &Desk<'_>, chronicle: &[Milestone], at: usize) -> Row {
    let milestone = &chronicle[at];
    let what = desk.text(&milestone.what);
    let text = match &milestone.when {
        When::Date(date) => {
            let args = [("date", value(desk.words.partial_date(*date))), ("what", value(what))];
            desk.say("report-milestone-dated", &args)
        }
        When::After(id) => {
            let number = chronicle.iter().position(|m| m.id == *id).map_or(0, |i| i + 1);
            desk.say("report-milestone-after", &[("after", count(number)), ("what", value(what))])
        }
        When::First => what,
    };
    let text = desk.say("report-milestone", &[("number", count(at + 1)), ("text", value(text))]);
    Row { text, place: desk.words.list([desk.wording.factor_name(&milestone.factor), desk.text(&milestone.place)]) }
}

fn passage(desk: &Desk<'_>, passage: &Passage) -> Row {
    Row { text: desk.text(&passage.text), place: desk.text(&passage.place) }
}

fn unscored(desk: &Desk<'_>, unscored: &Unscored) -> Row {
    let question = desk.catalogue.questionnaire.question(&unscored.question);
    let args = [
        ("question", value(question.map_or_else(String::new, |q| desk.text(&q.name)))),
        ("what", value(desk.text(&unscored.what))),
        ("why", value(desk.text(&unscored.why_not))),
    ];
    Row { text: desk.say("report-unscored-row", &args), place: desk.text(&unscored.place) }
}

/// All sources.
pub(super) fn references(desk: &Desk<'_>) -> Vec<Reference> {
    let reference =
        |source: &Source| Reference { short: desk.text(&source.short), text: desk.wording.source_lines(source) };
    desk.catalogue.sources.iter().map(reference).collect()
}
