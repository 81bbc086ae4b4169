//! Sends every text of an assessment, and then everything that goes to the template, through the one door of
//! [`Glyphs`]; and says in words what was replaced where.

use fluent_bundle::FluentValue;
use serde_json::Value as Json;

use super::context::{count, value};
use crate::assessment::{Answer, Answers, Item, Publication, Round, Value};
use crate::catalogue::{QuestionId, Questionnaire};
use crate::i18n::Words;
use crate::text::{Fate, Glyphs, Replacement};

/// `public` with every text as the faces can show it, of the current round, and the title of the one before.
pub(super) fn publication(
    public: &Publication,
    questionnaire: &Questionnaire,
    words: &Words,
    glyphs: &mut Glyphs,
) -> Publication {
    let mut door = Door { questionnaire, words, glyphs };
    public.clone().spelled(|clean| {
        door.pass("report-place-name", &mut clean.profile.prefecture);
        door.pass("report-place-name", &mut clean.profile.name);
        door.pass("report-place-profile-note", &mut clean.profile.note);
        if let Some((round, before)) = clean.rounds.split_last_mut() {
            for before in before {
                door.pass("report-place-round", &mut before.title);
            }
            door.round(round);
        }
    })
}

/// What was replaced in a file of another program: a heading, why, and the [`lines`].
pub struct Replaced {
    pub title: String,
    pub about: String,
    pub lines: Vec<[String; 3]>,
}

/// `public` as files of other programs can hold it, and what was replaced for that.
pub fn carried(public: &Publication, questionnaire: &Questionnaire, words: &Words) -> (Publication, Replaced) {
    let mut glyphs = Glyphs::of_files();
    let clean = publication(public, questionnaire, words, &mut glyphs);
    let replaced = Replaced {
        title: words.get("report-part-replaced"),
        about: words.get("report-replaced-files"),
        lines: lines(&glyphs.replacements(), words),
    };
    (clean, replaced)
}

/// What is left after that: texts of the catalogue, which people can add to.
pub(super) fn json(tree: &mut Json, place: &str, glyphs: &mut Glyphs) {
    match tree {
        Json::String(text) => *text = glyphs.clean(place, text),
        Json::Array(list) => list.iter_mut().for_each(|item| json(item, place, glyphs)),
        Json::Object(map) => map.values_mut().for_each(|item| json(item, place, glyphs)),
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

/// Characters, and places of each, that the report lists; of more it says how many.
const CHARACTERS: usize = 40;
const PLACES: usize = 6;

/// The lines on replaced characters, one for each: code point, what was done, where. Their number and length are bounded,
/// so that no file can fill pages with them.
pub fn lines(replacements: &[Replacement], words: &Words) -> Vec<[String; 3]> {
    let mut lines: Vec<_> = replacements.iter().take(CHARACTERS).map(|r| line(r, words)).collect();
    let more = replacements.len().saturating_sub(CHARACTERS);
    if more > 0 {
        let rest = words.format("report-replaced-more", &[("more", count(more))]);
        lines.push(["…".to_owned(), String::new(), rest]);
    }
    lines
}

fn line(replacement: &Replacement, words: &Words) -> [String; 3] {
    let Replacement { fate, places, .. } = replacement;
    let key = match fate {
        Fate::Replaced => "report-replaced-replaced",
        Fate::LeftOut => "report-replaced-leftout",
    };
    let times = places.iter().map(|(_, times)| times).sum();
    let place = |(place, times): &(String, usize)| {
        words.format("report-replaced-place", &[("place", value(place.as_str())), ("count", count(*times))])
    };
    let mut shown: Vec<String> = places.iter().take(PLACES).map(place).collect();
    let more = places.len() - shown.len();
    if more > 0 {
        shown.push(words.format("report-replaced-more-places", &[("more", count(more))]));
    }
    let done = words.format(key, &[("count", count(times))]);
    [replacement.code_point(), done, shown.join(&words.get("list-join"))]
}

struct Door<'a> {
    questionnaire: &'a Questionnaire,
    words: &'a Words,
    glyphs: &'a mut Glyphs,
}

impl Door<'_> {
    fn pass(&mut self, key: &str, text: &mut String) {
        let place = self.words.get(key);
        *text = self.glyphs.clean(&place, text);
    }

    fn round(&mut self, round: &mut Round) {
        self.pass("report-place-round", &mut round.title);
        // The answers that count are either the agreed ones or those of the only response; others are not shown.
        round.agreed = self.answers(&round.agreed);
        if let [one] = round.responses.as_mut_slice() {
            one.answers = self.answers(&one.answers);
        }
        self.dissent(round);
        for (i, item) in round.items.iter_mut().enumerate() {
            let no = [("no", count(i + 1))];
            // Taken apart, so that a new text is not forgotten.
            let Item { id: _, text, step: _, owner, due: _, due_typed, status: _, note, log: _ } = item;
            for (key, text) in [
                ("report-place-item-text", text),
                ("report-place-item-owner", owner),
                ("report-place-item-due", due_typed),
                ("report-place-item-note", note),
            ] {
                *text = self.glyphs.clean(&self.words.format(key, &no), text);
            }
        }
        for step in &mut round.steps.added {
            self.pass("report-place-step", &mut step.text);
        }
    }

    /// What stays inside is not shown and has nothing replaced.
    fn dissent(&mut self, round: &mut Round) {
        for question in self.questionnaire.questions() {
            let public = round.public_dissent(&question.id).to_owned();
            let Some(talk) = round.workshop.talks.get_mut(&question.id) else { continue };
            let place = self.words.format("report-place-question-dissent", &self.question(&question.id));
            talk.dissent = self.glyphs.clean(&place, &public);
        }
    }

    /// How a question is called where something was replaced.
    fn question(&self, id: &QuestionId) -> [(&'static str, FluentValue<'static>); 2] {
        let no = self.questionnaire.number(id).unwrap_or_default();
        [("no", value(no)), ("id", value(id.as_str()))]
    }

    /// In the order of the questionnaire; answers to questions that it does not know are not shown and left out.
    fn answers(&mut self, answers: &Answers) -> Answers {
        let questions: Vec<QuestionId> = self.questionnaire.questions().map(|q| q.id.clone()).collect();
        let clean = |id: QuestionId| {
            let answer = answers.get(&id)?.clone();
            let answer = self.answer(&id, answer);
            Some((id, answer))
        };
        questions.into_iter().filter_map(clean).collect()
    }

    fn answer(&mut self, id: &QuestionId, mut answer: Answer) -> Answer {
        let args = self.question(id);
        if answer.note_is_inside {
            answer.note.clear();
        } else {
            answer.note = self.glyphs.clean(&self.words.format("report-place-question-note", &args), &answer.note);
        }
        let place = self.words.format("report-place-question-grounds", &args);
        answer.grounds = self.glyphs.clean(&place, &answer.public_grounds());
        if let Some(Value::NotApplicable(reason)) = &mut answer.value {
            *reason = self.glyphs.clean(&self.words.format("report-place-question-reason", &args), reason);
        }
        answer
    }
}
