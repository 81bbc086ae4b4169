//! What documented towns did on the question of a step: at which level and when, where that is told, what came before it
//! there, and what was hard. An order that a document does not give is not told as one.

use super::{Wording, origin_in_short};
use crate::catalogue::{Evidence, Level, QuestionId, Town, TownId};
use crate::scoring::Step;

/// A town that did a step, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Precedent {
    pub town: TownId,
    pub name: String,
    /// Town, level at least, date, and what it did.
    pub did: String,
    /// Which document says so, and where in it.
    pub source: String,
    /// What its chronicle tells of before it first did something in this factor, or that nothing of that is told.
    pub before: String,
    /// What its document also tells on this question, beyond any level.
    pub also: Vec<String>,
    /// What went wrong there or was doubted, in all of its document, each with its place.
    pub doubts: Vec<String>,
}

/// The towns that did a step; or that no document shows one.
#[derive(Clone, Debug, PartialEq)]
pub struct Precedents {
    pub towns: Vec<Precedent>,
    /// What is said where there is none.
    pub none: Option<String>,
}

impl Precedents {
    /// Those of a step of the program's order.
    pub fn of(wording: &Wording<'_>, step: &Step) -> Precedents {
        let towns = step.towns.iter().filter_map(|id| precedent(wording, id, &step.question));
        let towns: Vec<Precedent> = towns.collect();
        let none = towns.is_empty().then(|| wording.words.get("scoring-step-no-town"));
        Precedents { towns, none }
    }
}

fn precedent(wording: &Wording<'_>, id: &TownId, question: &QuestionId) -> Option<Precedent> {
    let town = wording.catalogue.town(id)?;
    let evidence = town.evidence_on(question)?;
    Some(Precedent {
        town: town.id.clone(),
        name: wording.text(&town.name),
        did: did(wording, town, evidence, evidence.level),
        source: origin_in_short(wording.catalogue, wording.words, town, &evidence.place),
        before: before(wording, town, question),
        also: town.deeds_on(question).map(|deed| wording.also_told(deed)).collect(),
        doubts: town
            .doubts
            .iter()
            .map(|doubt| {
                let args = [("what", wording.text(&doubt.text).into()), ("place", wording.text(&doubt.place).into())];
                wording.words.format("findings-precedent-doubt", &args)
            })
            .collect(),
    })
}

fn did(wording: &Wording<'_>, town: &Town, evidence: &Evidence, level: Level) -> String {
    let args = [
        ("town", wording.text(&town.name).into()),
        ("level", level.get().into()),
        ("date", wording.words.partial_date(evidence.as_of).into()),
        ("summary", wording.text(&evidence.summary).into()),
    ];
    wording.words.format("findings-precedent", &args)
}

fn before(wording: &Wording<'_>, town: &Town, question: &QuestionId) -> String {
    let words = wording.words;
    let factor = wording.question(question).map(|question| &question.factor);
    let Some(first) = town.chronicle.iter().find(|milestone| Some(&milestone.factor) == factor) else {
        return words.get("findings-precedent-no-milestone");
    };
    let earlier: Vec<String> = town.known_before(first).map(|milestone| wording.text(&milestone.what)).collect();
    let milestone = ("milestone", wording.text(&first.what).into());
    if earlier.is_empty() {
        return words.format("findings-precedent-first", &[milestone]);
    }
    words.format("findings-precedent-before", &[milestone, ("before", words.list(earlier).into())])
}
