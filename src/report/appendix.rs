//! The appendix as a whole: which parts there are, how they are numbered, and the short ones among them.

use std::collections::BTreeMap;

use serde::Serialize;

use super::desk::{Desk, Extent, count, start, value};
use super::figures::Figure;
use super::group;
use super::plan::{Plan, Row, all_items, further};
use super::questions::{self, Part};
use super::summary::Summary;
use super::tables::{self, Table};
use super::towns::{self, Portrait, Reference};
use crate::findings::{Label, Steps, one_line};
use crate::scoring::Rule;

/// Everything that the two pages rest on. A part without content has no title and vanishes.
#[derive(Serialize)]
pub(super) struct Appendix {
    /// The titles of the parts that there are, with their numbers.
    pub titles: BTreeMap<&'static str, String>,
    profile: Vec<(String, String)>,
    scores: Vec<Table>,
    figures: Vec<Figure>,
    steps: Vec<[String; 3]>,
    items: Vec<Row>,
    legend: Vec<String>,
    questions: Vec<Part>,
    towns: Vec<Portrait>,
    /// The rules by name, then what else limits the result.
    rules: Vec<(String, String)>,
    method: Vec<String>,
    documented: Option<Table>,
    sources: Vec<Reference>,
    /// Filled in last: only the words that appear in the report.
    pub glossary: Vec<(String, String)>,
    versions: Vec<(String, String)>,
    /// Filled in last: code point, what was done, where.
    pub replaced: Vec<[String; 3]>,
}

/// The part that lists every action item.
pub(super) const ALL_ITEMS: &str = "all-items";

/// The parts in their order, by the key of their title.
const PARTS: [&str; 11] = [
    "profile",
    "details",
    "more-steps",
    ALL_ITEMS,
    "questions",
    "towns",
    "method",
    "sources",
    "glossary",
    "versions",
    "replaced",
];

impl Appendix {
    /// Without glossary and replaced characters, and not numbered yet.
    pub fn of(
        desk: &Desk<'_>,
        summary: &Summary,
        plan: &Plan,
        steps: &Steps,
        figures: Vec<Figure>,
        copy: Option<&str>,
    ) -> Appendix {
        Appendix {
            titles: BTreeMap::new(),
            profile: profile(desk, summary),
            scores: tables::scores(desk),
            figures,
            steps: further(desk, steps),
            items: if plan.extent == Extent::Part { all_items(desk) } else { Vec::new() },
            legend: legend(desk),
            questions: questions::parts(desk),
            towns: towns::portraits(desk),
            rules: rules(desk),
            method: method(desk),
            documented: (!desk.peers.is_empty()).then(|| tables::documented(desk)),
            sources: towns::references(desk),
            glossary: Vec::new(),
            versions: versions(desk, copy),
            replaced: Vec::new(),
        }
    }

    /// Numbers the parts that have content.
    pub fn number(&mut self, desk: &Desk<'_>) {
        let present = PARTS.into_iter().filter(|part| self.has(part)).collect::<Vec<_>>();
        let title = |(i, part): (usize, &'static str)| {
            let name = desk.word(&format!("report-part-{part}"));
            (part, desk.say("report-appendix-title", &[("n", count(i + 1)), ("title", value(name))]))
        };
        self.titles = present.into_iter().enumerate().map(title).collect();
    }

    fn has(&self, part: &str) -> bool {
        match part {
            "profile" => !self.profile.is_empty(),
            "details" => !self.scores.is_empty() || !self.figures.is_empty(),
            "more-steps" => !self.steps.is_empty(),
            ALL_ITEMS => !self.items.is_empty(),
            "towns" => !self.towns.is_empty(),
            "sources" => !self.sources.is_empty(),
            "glossary" => !self.glossary.is_empty(),
            "replaced" => !self.replaced.is_empty(),
            _ => true,
        }
    }
}

/// What page 1 had to shorten, in full.
fn profile(desk: &Desk<'_>, summary: &Summary) -> Vec<(String, String)> {
    let profile = &desk.assessment.profile;
    let place = desk.wording.place(profile);
    let title = one_line(&desk.round().title);
    let mut rows = Vec::new();
    if summary.place != place {
        rows.push((desk.wording.label(Label::Municipality), place));
    }
    if start(&title, super::summary::ROUND).1 == Extent::Part {
        rows.push((desk.wording.label(Label::Round), title));
    }
    if summary.note.as_deref().is_some_and(|note| note != profile.note.trim()) {
        rows.push((desk.word("report-word-note"), profile.note.trim_end().to_owned()));
    }
    rows
}

fn method(desk: &Desk<'_>) -> Vec<String> {
    let mut method: Vec<String> = (1..=3).map(|n| desk.word(&format!("report-method-{n}"))).collect();
    method.extend(desk.questionnaire().order.as_ref().map(|order| desk.text(order)));
    if group::has_spread(desk) {
        method.push(desk.word("report-method-agreement"));
    }
    method
}

fn rules(desk: &Desk<'_>) -> Vec<(String, String)> {
    let scoring = Rule::ALL.into_iter().map(|rule| (rule.name(desk.words), rule.text(desk.words)));
    scoring.chain(group::rules(desk)).collect()
}

/// How to read what stands at the questions.
fn legend(desk: &Desk<'_>) -> Vec<String> {
    let spread = group::has_spread(desk).then(|| desk.word("report-legend-group"));
    [desk.word("report-legend")].into_iter().chain(spread).chain(desk.wording.closing(desk.round())).collect()
}

fn versions(desk: &Desk<'_>, copy: Option<&str>) -> Vec<(String, String)> {
    let mut rows = desk.wording.versions(&desk.round().questionnaire);
    rows.push((desk.word("report-version-format"), desk.word("report-version-format-value")));
    if let Some(file) = copy {
        rows.push((desk.word("report-version-copy"), desk.say("report-version-copy-value", &[("file", value(file))])));
    }
    rows
}
