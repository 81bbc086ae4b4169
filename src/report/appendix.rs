//! The appendix as a whole: which parts there are, how they are numbered, and the short ones among them.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::context::{Extent, ReportCx, count, start, value};
use super::data::Carrier;
use super::figures::Figure;
use super::group;
use super::national;
use super::plan::{Plan, Row, TargetRow, all_items, all_targets, further};
use super::questions::{self, Part};
use super::summary::Summary;
use super::tables::{self, Table};
use super::towns::{self, Portrait, Reference};
use super::trend::Trend;
use crate::findings::{ArrangedSteps, Label, Title, one_line};
use crate::scoring::Rule;

/// Everything that the two pages rest on. A part without content has no title and vanishes.
#[derive(Serialize)]
pub(super) struct Appendix {
    pub profile: Vec<(String, String)>,
    pub scores: Vec<Table>,
    pub figures: Vec<Figure>,
    pub trend: Option<Trend>,
    pub steps: Vec<[String; 3]>,
    pub targets: Vec<TargetRow>,
    pub items: Vec<Row>,
    pub legend: Vec<String>,
    pub questions: Vec<Part>,
    pub towns: Vec<Portrait>,
    pub towns_order: String,
    pub national: Option<national::Part>,
    /// The rules by name, then what else limits the result.
    pub rules: Vec<(String, String)>,
    pub method: Vec<String>,
    pub documented: Option<Table>,
    pub sources: Vec<Reference>,
    pub versions: Vec<(String, String)>,
}

/// The parts that are known last, for they rest on all that is said elsewhere.
pub(super) struct Late {
    /// The titles of all parts that there are, with their numbers.
    pub titles: BTreeMap<&'static str, String>,
    /// Only the words that appear in the report.
    pub glossary: Vec<(String, String)>,
    /// Code point, what was done, where.
    pub replaced: Vec<[String; 3]>,
}

/// The part that lists every action item.
pub(super) const ALL_ITEMS: &str = "all-items";

/// The part with what moved since the round before.
const TREND: &str = "trend";

/// The part that lists every target.
const ALL_TARGETS: &str = "all-targets";

/// The part with the steps that come later.
const MORE_STEPS: &str = "more-steps";

/// The parts in their order, by the key of their title.
const PARTS: [&str; 14] = [
    "profile",
    "details",
    TREND,
    MORE_STEPS,
    ALL_TARGETS,
    ALL_ITEMS,
    "questions",
    "towns",
    "national",
    "method",
    "sources",
    "glossary",
    "versions",
    "replaced",
];

impl Appendix {
    /// The names of all parts, in their order.
    pub fn parts() -> [&'static str; 14] {
        PARTS
    }

    pub fn of(
        cx: &ReportCx<'_>,
        summary: &Summary,
        plan: &Plan,
        steps: &ArrangedSteps,
        (figures, trend, shares): (Vec<Figure>, Option<Figure>, Option<Figure>),
        carrier: Carrier,
        date: Date,
    ) -> Appendix {
        Appendix {
            profile: profile(cx, summary),
            scores: tables::scores(cx),
            figures,
            trend: Trend::of(cx, trend),
            steps: further(cx, steps),
            targets: all_targets(cx),
            items: if plan.extent == Extent::Part { all_items(cx, date) } else { Vec::new() },
            legend: legend(cx, carrier),
            questions: questions::parts(cx),
            towns: towns::portraits(cx),
            towns_order: towns::order(cx),
            national: national::part(cx, shares),
            rules: rules(cx),
            method: method(cx),
            documented: (!cx.peers.is_empty()).then(|| tables::documented(cx)),
            sources: towns::references(cx),
            versions: versions(cx, carrier),
        }
    }

    /// The last parts, and all parts that have content numbered.
    pub fn late(&self, cx: &ReportCx<'_>, glossary: Vec<(String, String)>, replaced: Vec<[String; 3]>) -> Late {
        let mut late = Late { titles: BTreeMap::new(), glossary, replaced };
        let present = PARTS.into_iter().filter(|part| self.has(part, &late)).collect::<Vec<_>>();
        let title = |(i, part): (usize, &'static str)| {
            let name = match part {
                MORE_STEPS => cx.wording.title(Title::MoreSteps),
                TREND => cx.wording.title(Title::Trend),
                _ => cx.word(&format!("report-part-{part}")),
            };
            (part, cx.say("report-appendix-title", &[("n", count(i + 1)), ("title", value(name))]))
        };
        late.titles = present.into_iter().enumerate().map(title).collect();
        late
    }

    fn has(&self, part: &str, late: &Late) -> bool {
        match part {
            "profile" => !self.profile.is_empty(),
            "details" => !self.scores.is_empty() || !self.figures.is_empty(),
            TREND => self.trend.is_some(),
            MORE_STEPS => !self.steps.is_empty(),
            ALL_TARGETS => !self.targets.is_empty(),
            ALL_ITEMS => !self.items.is_empty(),
            "towns" => !self.towns.is_empty(),
            "national" => self.national.is_some(),
            "sources" => !self.sources.is_empty(),
            "glossary" => !late.glossary.is_empty(),
            "replaced" => !late.replaced.is_empty(),
            _ => true,
        }
    }
}

/// What page 1 had to shorten, in full.
fn profile(cx: &ReportCx<'_>, summary: &Summary) -> Vec<(String, String)> {
    let profile = &cx.assessment.profile;
    let place = cx.wording.place(profile);
    let title = one_line(&cx.round().title);
    let mut rows = Vec::new();
    if summary.place != place {
        rows.push((cx.wording.label(Label::Municipality), place));
    }
    if start(&title, super::summary::ROUND).1 == Extent::Part {
        rows.push((cx.wording.label(Label::Round), title));
    }
    if summary.note.as_deref().is_some_and(|note| note != profile.note.trim()) {
        rows.push((cx.word("report-word-note"), profile.note.trim_end().to_owned()));
    }
    rows
}

fn method(cx: &ReportCx<'_>) -> Vec<String> {
    let mut method: Vec<String> = (1..=3).map(|n| cx.word(&format!("report-method-{n}"))).collect();
    method.extend(cx.questionnaire().order.as_ref().map(|order| cx.text(order)));
    if group::has_spread(cx) {
        method.push(cx.word("report-method-agreement"));
    }
    method
}

fn rules(cx: &ReportCx<'_>) -> Vec<(String, String)> {
    let scoring = Rule::ALL.into_iter().map(|rule| (rule.name(cx.words), rule.text(cx.words)));
    scoring.chain(group::rules(cx)).collect()
}

/// How to read what stands at the questions.
fn legend(cx: &ReportCx<'_>, carrier: Carrier) -> Vec<String> {
    let (own, group) = match carrier {
        Carrier::Pdf(_) => ("report-legend", "report-legend-group"),
        Carrier::Document => ("report-document-legend", "report-document-legend-group"),
    };
    let spread = group::has_spread(cx).then(|| cx.word(group));
    [cx.word(own)].into_iter().chain(spread).chain(cx.wording.closing(cx.round())).collect()
}

fn versions(cx: &ReportCx<'_>, carrier: Carrier) -> Vec<(String, String)> {
    let mut rows = cx.wording.versions();
    let format = match carrier {
        Carrier::Pdf(_) => "report-version-format-value",
        Carrier::Document => "report-document-format",
    };
    rows.push((cx.word("report-version-format"), cx.word(format)));
    if let Some(file) = carrier.copy() {
        rows.push((cx.word("report-version-copy"), cx.say("report-version-copy-value", &[("file", value(file))])));
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::PARTS;

    /// The template places the parts in the order in which they are numbered, and every one of them.
    #[test]
    fn the_template_has_the_parts_in_their_order() {
        let template = include_str!("../../assets/report/appendix.typ");
        let (_, parts) = template.split_once("#let parts(data)").expect("the template lists them");
        let place = |part: &&str| parts.find(&format!("\n    {part}: "));
        let places: Vec<Option<usize>> = PARTS.iter().map(place).collect();
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}");
    }
}
