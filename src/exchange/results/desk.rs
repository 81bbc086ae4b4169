//! What every tab is written from: the copy that may be handed on, its scores, the towns beside it, and how things are
//! said in the workbook's language.

use super::ResultsOptions;
use super::looks::Looks;
use super::voices::{self, Topic};
use crate::assessment::privacy::{self, State};
use crate::assessment::{self, Answers, Assessment, Role, Round, Standing, Value};
use crate::catalogue::{Catalogue, Factor, Level, Question, QuestionId, Questionnaire, Town};
use crate::charts::MOST_TOWNS;
use crate::i18n::{Text, Words};
use crate::scoring::{self, Entry, Scores, Step};

/// Everything at hand; read only.
pub struct Desk<'a> {
    pub catalogue: &'a Catalogue,
    pub words: Words,
    pub looks: Looks,
    pub options: &'a ResultsOptions,
    /// Without responses, names and inside notes.
    public: Assessment,
    /// What a group said, question by question; none where no group answered.
    pub voices: Vec<Topic>,
    pub scores: Scores,
    /// The documented towns, without the hall itself.
    pub towns: Vec<&'a Town>,
    /// What to do next, in order.
    pub steps: Vec<Step>,
}

/// A question with its factor and the number under which people know it.
pub struct Numbered<'a> {
    /// Of factor and question, from 1: `2-3`.
    pub number: String,
    pub factor: &'a Factor,
    pub question: &'a Question,
}

impl<'a> Desk<'a> {
    pub fn new(catalogue: &'a Catalogue, assessment: &Assessment, options: &'a ResultsOptions) -> Self {
        let words = Words::new(options.locale);
        let public = assessment::publication(assessment);
        let round = public.current();
        let voices = voices::topics(&catalogue.questionnaire, round);
        let scores = scoring::score(&catalogue.questionnaire, round.result());
        let towns = scoring::peers(catalogue, public.profile.code.as_deref());
        let steps = scoring::steps(&catalogue.questionnaire, &scores, &round.targets, &towns);
        Desk { looks: Looks::new(&words), catalogue, words, options, voices, scores, towns, steps, public }
    }

    pub fn questionnaire(&self) -> &'a Questionnaire {
        &self.catalogue.questionnaire
    }

    pub fn round(&self) -> &Round {
        self.public.current()
    }

    /// The answers that the results rest on.
    pub fn answers(&self) -> &Answers {
        self.round().result()
    }

    /// All questions, in questionnaire order.
    pub fn questions(&self) -> impl Iterator<Item = Numbered<'a>> {
        self.questionnaire().factors.iter().enumerate().flat_map(|(f, factor)| {
            let numbered = move |(q, question)| Numbered { number: format!("{}-{}", f + 1, q + 1), factor, question };
            factor.questions.iter().enumerate().map(numbered)
        })
    }

    pub fn numbered(&self, id: &QuestionId) -> Option<Numbered<'a>> {
        self.questions().find(|numbered| numbered.question.id == *id)
    }

    /// How the question stands.
    pub fn entry(&self, id: &QuestionId) -> Option<&Entry> {
        self.scores.entries.iter().find(|entry| entry.question == *id)
    }

    /// Why the question counts as 0 whatever is answered, with the answer it has; empty where it counts as answered.
    pub fn follows(&self, id: &QuestionId, own: Option<&Value>) -> String {
        let from = self.entry(id).and_then(|entry| entry.follows_from.as_ref());
        from.map_or_else(String::new, |from| {
            scoring::follows_reason(&self.words, self.questionnaire(), own, self.round().standing(), from)
        })
    }

    /// The towns that charts show.
    pub fn in_charts(&self) -> &[&'a Town] {
        &self.towns[..self.towns.len().min(MOST_TOWNS)]
    }

    pub fn text(&self, text: &Text) -> String {
        text.get(self.words.locale()).to_owned()
    }

    /// `parts` as a list in one line.
    pub fn list(&self, parts: impl IntoIterator<Item = String>) -> String {
        parts.into_iter().collect::<Vec<_>>().join(&self.words.get("report-list"))
    }

    /// The name of a level on the ladder.
    pub fn rung(&self, level: Level) -> String {
        self.text(&self.questionnaire().ladder[usize::from(level.get())])
    }

    /// A documented level in words. The sign will not do: the published face draws it as its opposite.
    pub fn at_least(&self, level: Level) -> String {
        self.words.format("workbook-at-least", &[("level", level.get().into())])
    }

    /// What the workbook is called, with whose it is.
    pub fn title(&self) -> String {
        self.words.format("workbook-title", &[("place", self.place().into())])
    }

    /// The municipality with its prefecture, or that there is none.
    pub fn place(&self) -> String {
        let profile = &self.public.profile;
        let [prefecture, name] = [&profile.prefecture, &profile.name].map(|text| one_line(text));
        match (prefecture.as_str(), name.as_str()) {
            (_, "") => self.words.get("report-place-none"),
            ("", name) => name.to_owned(),
            (prefecture, name) => format!("{prefecture} {name}"),
        }
    }

    /// Which figures of a group the workbook carries, or why it carries none.
    pub fn closing(&self) -> Option<String> {
        let responses = self.round().closing.as_ref().map_or(0, |closing| closing.responses);
        let key = match privacy::state(self.round()) {
            State::None => return None,
            State::Unclosed => "report-group-unclosed",
            State::Closed => "report-group-closed",
            State::Reopened => "report-group-reopened",
        };
        Some(self.words.format(key, &[("count", responses.into())]))
    }

    /// Whose answers the results rest on.
    pub fn who(&self) -> String {
        let words = &self.words;
        match self.round().standing() {
            Standing::Empty => words.get("report-who-empty"),
            Standing::Single(role) => {
                let role = words.get(match role {
                    Role::Executive => "report-role-executive",
                    Role::Promotion => "report-role-promotion",
                    Role::FrontLine => "report-role-frontline",
                    Role::Administration => "report-role-administration",
                    Role::Other => "report-role-other",
                });
                words.format("report-who-single", &[("role", role.into())])
            }
            Standing::Agreed(count) => words.format("report-who-agreed", &[("count", count.into())]),
            Standing::Open(count) => words.format("report-who-open", &[("count", count.into())]),
        }
    }
}

/// `text` without line breaks and blanks around.
pub fn one_line(text: &str) -> String {
    text.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}
