//! The part of the appendix on the documented towns: what each did in what order, what went wrong, what stays open; and
//! the sources.

use serde::Serialize;

use super::context::{ReportCx, count, value};
use crate::catalogue::{Figure, Milestone, Passage, Source, Town, Unscored, When};

/// A town as its document shows it.
#[derive(Serialize)]
pub(super) struct Portrait {
    pub name: String,
    /// How many residents it had, and when.
    pub size: Option<String>,
    pub about: String,
    pub parts: Vec<Part>,
}

/// A list under a heading.
#[derive(Serialize)]
pub(super) struct Part {
    pub title: String,
    pub rows: Vec<Row>,
}

#[derive(Serialize)]
pub(super) struct Row {
    pub text: String,
    pub place: String,
}

/// A source in full.
#[derive(Serialize)]
pub(super) struct Reference {
    pub short: String,
    pub date: String,
    pub title: String,
    /// Who speaks in it.
    pub voice: String,
    pub url: Option<String>,
}

/// In which order they stand.
pub(super) fn order(cx: &ReportCx<'_>) -> String {
    cx.wording.towns_order(cx.assessment.profile.code.as_deref())
}

/// All towns beside the hall.
pub(super) fn portraits(cx: &ReportCx<'_>) -> Vec<Portrait> {
    cx.peers.iter().map(|town| portrait(cx, town)).collect()
}

fn portrait(cx: &ReportCx<'_>, town: &Town) -> Portrait {
    let part = |key: &str, rows: Vec<Row>| Part { title: cx.word(key), rows };
    let parts = [
        part("report-figures-title", town.figures.iter().map(|f| figure(cx, f)).collect()),
        part("report-chronicle", (0..town.chronicle.len()).map(|at| milestone(cx, &town.chronicle, at)).collect()),
        part("report-doubts", town.doubts.iter().map(|p| passage(cx, p)).collect()),
        part("report-unscored", town.unscored.iter().map(|u| unscored(cx, u)).collect()),
    ];
    let name = [("prefecture", value(cx.text(&town.prefecture))), ("name", value(cx.text(&town.name)))];
    Portrait {
        name: cx.say("report-town-name", &name),
        size: cx.wording.town_size(town),
        about: cx.text(&town.about),
        parts: parts.into_iter().filter(|p| !p.rows.is_empty()).collect(),
    }
}

fn figure(cx: &ReportCx<'_>, figure: &Figure) -> Row {
    let mut place = vec![cx.text(&figure.place)];
    place.extend(figure.as_of.map(|date| cx.words.partial_date(date)));
    place.extend(figure.source.as_ref().map(|s| cx.source_short(s)));
    let args = [("name", value(cx.text(&figure.name))), ("value", value(cx.text(&figure.value)))];
    Row { text: cx.say("report-figure", &args), place: cx.words.list(place) }
}

/// The milestone at `at`, numbered from 1, so that an undated one can name the one it came after.
fn milestone(cx: &ReportCx<'_>, chronicle: &[Milestone], at: usize) -> Row {
    let milestone = &chronicle[at];
    let what = cx.text(&milestone.what);
    let text = match &milestone.when {
        When::Date(date) => {
            let args = [("date", value(cx.words.partial_date(*date))), ("what", value(what))];
            cx.say("report-milestone-dated", &args)
        }
        When::After(id) => {
            let number = chronicle.iter().position(|m| m.id == *id).map_or(0, |i| i + 1);
            cx.say("report-milestone-after", &[("after", count(number)), ("what", value(what))])
        }
        When::First => what,
    };
    let text = cx.say("report-milestone", &[("number", count(at + 1)), ("text", value(text))]);
    Row { text, place: cx.words.list([cx.wording.factor_name(&milestone.factor), cx.text(&milestone.place)]) }
}

fn passage(cx: &ReportCx<'_>, passage: &Passage) -> Row {
    Row { text: cx.text(&passage.text), place: cx.text(&passage.place) }
}

fn unscored(cx: &ReportCx<'_>, unscored: &Unscored) -> Row {
    let question = cx.catalogue.questionnaire.question(&unscored.question);
    let args = [
        ("question", value(question.map_or_else(String::new, |q| cx.text(&q.name)))),
        ("what", value(cx.text(&unscored.what))),
        ("why", value(cx.text(&unscored.why_not))),
    ];
    Row { text: cx.say("report-unscored-row", &args), place: cx.text(&unscored.place) }
}

/// All sources.
pub(super) fn references(cx: &ReportCx<'_>) -> Vec<Reference> {
    let reference = |source: &Source| Reference {
        short: cx.text(&source.short),
        date: cx.wording.source_date(source),
        title: cx.text(&source.title),
        voice: cx.text(&source.voice),
        url: source.url.clone(),
    };
    cx.catalogue.sources.iter().chain(super::national::sources(cx)).map(reference).collect()
}
