//! The one table of words for what results are made of: roles, states, levels and stages, names, scores, methods of a vote.

use fluent_bundle::FluentValue;

use crate::assessment::workshop::Method;
use crate::assessment::{Profile, Role, Round, Status};
use crate::catalogue::{
    Catalogue, Deed, FactorId, Level, Municipality, Question, QuestionId, Questionnaire, SectionId, Source, TownId,
};
use crate::i18n::{Locale, Text, Words, format_score};
use crate::scoring::{Bounds, State};

/// How things are called in one language.
#[derive(Clone, Copy)]
pub struct Wording<'a> {
    pub catalogue: &'a Catalogue,
    pub words: &'a Words,
}

/// A heading over something that is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Title {
    /// The overall score.
    Overall,
    Stage,
    /// How much is answered.
    Answered,
    /// The score of each factor.
    Profile,
    Strengths,
    Gaps,
    Unknowns,
    /// The steps after the first ones.
    MoreSteps,
    Targets,
    Items,
    /// What moved since the round before.
    Trend,
}

/// What a fact about a round is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    Municipality,
    Round,
    RoundDate,
    Who,
}

impl<'a> Wording<'a> {
    pub fn new(catalogue: &'a Catalogue, words: &'a Words) -> Self {
        Wording { catalogue, words }
    }

    pub fn locale(&self) -> Locale {
        self.words.locale()
    }

    /// What the round at `place`, from 0, is called: its number where it has no title.
    pub fn round_title(&self, place: usize, round: &Round) -> String {
        match round.title.trim() {
            "" => self.words.format("findings-round-untitled", &[("number", (place + 1).into())]),
            title => title.to_owned(),
        }
    }

    /// What a document also tells of a town, beyond any level.
    pub fn also_told(&self, deed: &Deed) -> String {
        self.words.format("evidence-also", &[("what", self.text(&deed.what).into())])
    }

    pub(super) fn questionnaire(&self) -> &'a Questionnaire {
        &self.catalogue.questionnaire
    }

    pub(super) fn question(&self, id: &QuestionId) -> Option<&'a Question> {
        self.questionnaire().question(id)
    }

    /// `text` in this language.
    pub fn text(&self, text: &Text) -> String {
        text.get(self.locale()).to_owned()
    }

    pub fn title(&self, title: Title) -> String {
        self.words.get(match title {
            Title::Overall => "findings-title-overall",
            Title::Stage => "findings-title-stage",
            Title::Answered => "findings-title-answered",
            Title::Profile => "findings-title-profile",
            Title::Strengths => "findings-title-strengths",
            Title::Gaps => "findings-title-gaps",
            Title::Unknowns => "findings-title-unknowns",
            Title::MoreSteps => "findings-title-more-steps",
            Title::Targets => "findings-title-targets",
            Title::Items => "findings-title-items",
            Title::Trend => "findings-title-trend",
        })
    }

    pub fn label(&self, label: Label) -> String {
        self.words.get(match label {
            Label::Municipality => "findings-label-municipality",
            Label::Round => "findings-label-round",
            Label::RoundDate => "findings-label-round-date",
            Label::Who => "findings-label-who",
        })
    }

    /// What the hall is called: its name, in English in an English text where it is a listed one; may be empty.
    pub fn hall(&self, profile: &Profile) -> String {
        match self.listed(profile) {
            Some(municipality) => municipality.name_in(self.locale()).to_owned(),
            None => one_line(&profile.name),
        }
    }

    /// Where that hall lies: its prefecture, with what it calls itself where that was translated; may be empty.
    pub fn beside_hall(&self, profile: &Profile) -> String {
        let Some(listed) = self.listed(profile) else { return one_line(&profile.prefecture) };
        let (prefecture, original) = (listed.prefecture_in(self.locale()), original(listed));
        self.words.format("findings-municipality-both", &[("name", prefecture.into()), ("original", original.into())])
    }

    /// Prefecture and name of a listed municipality.
    pub fn municipality(&self, municipality: &Municipality) -> String {
        let [name, prefecture] = [municipality.name_in(self.locale()), municipality.prefecture_in(self.locale())];
        self.words.format("findings-municipality", &[("name", name.into()), ("prefecture", prefecture.into())])
    }

    /// The listed municipality that `profile` is of, where a text in this language calls it otherwise than the profile.
    fn listed(&self, profile: &Profile) -> Option<&'a Municipality> {
        let code = match self.locale() {
            Locale::Ja => return None,
            Locale::En => profile.code.as_ref()?,
        };
        self.catalogue.municipalities.by_code(code).filter(|listed| listed.name == profile.name.trim())
    }

    /// Prefecture and name of the municipality on one line, or that it is not named.
    pub fn place(&self, profile: &Profile) -> String {
        if let Some(listed) = self.listed(profile) {
            let (name, original) = (self.municipality(listed), original(listed));
            return self
                .words
                .format("findings-municipality-both", &[("name", name.into()), ("original", original.into())]);
        }
        let [prefecture, name] = [&profile.prefecture, &profile.name].map(|text| one_line(text));
        match (prefecture.as_str(), name.as_str()) {
            (_, "") => self.words.get("findings-place-none"),
            ("", name) => name.to_owned(),
            (prefecture, name) => format!("{prefecture} {name}"),
        }
    }

    pub fn question_name(&self, id: &QuestionId) -> String {
        self.question(id).map_or_else(|| id.to_string(), |question| self.text(&question.name))
    }

    pub fn factor_name(&self, id: &FactorId) -> String {
        self.questionnaire().factor(id).map_or_else(|| id.to_string(), |factor| self.text(&factor.name))
    }

    pub fn town_name(&self, id: &TownId) -> String {
        self.catalogue.town(id).map_or_else(|| id.to_string(), |town| self.text(&town.name))
    }

    /// The sections that usually know the answer to a question, as a list; empty where none is named.
    pub fn ask(&self, question: &QuestionId) -> String {
        let sections = self.question(question).map(|question| question.ask.as_slice()).unwrap_or_default();
        let name = |id: &SectionId| Some(self.text(&self.questionnaire().section(id)?.name));
        self.words.list(sections.iter().filter_map(name))
    }

    /// The name of a level on the ladder.
    pub fn level_name(&self, level: Level) -> String {
        self.text(&self.questionnaire().ladder[usize::from(level.get())])
    }

    /// A stage with its name.
    pub fn stage(&self, level: Level) -> String {
        let args = [("level", level.get().into()), ("name", self.level_name(level).into())];
        self.words.format("findings-stage", &args)
    }

    /// One level, or both where they differ.
    pub fn levels(&self, (low, high): (Level, Level)) -> String {
        if low == high {
            return low.to_string();
        }
        self.words.format("findings-two-levels", &[("low", low.get().into()), ("high", high.get().into())])
    }

    /// A score, or that there is none.
    pub fn score(&self, mean: Option<f64>) -> String {
        mean.map_or_else(|| self.words.get("findings-no-score"), format_score)
    }

    /// Of how many points a score is.
    pub fn out_of(&self) -> String {
        self.words.get("findings-out-of")
    }

    pub fn bounds(&self, bounds: Bounds) -> String {
        let number = |score: f64| FluentValue::from(format_score(score));
        self.words.format("findings-bounds", &[("low", number(bounds.low)), ("high", number(bounds.high))])
    }

    /// What an answer is that is no level.
    pub fn state(&self, state: State) -> String {
        match state {
            State::Level(level) => self.words.format("map-level", &[("level", level.get().into())]),
            State::Unknown => self.words.get("scoring-unknown"),
            State::NotApplicable => self.words.get("scoring-not-applicable"),
            State::Open => self.words.get("scoring-open"),
        }
    }

    /// The same in one or two characters.
    pub fn mark(&self, state: State) -> String {
        match state {
            State::Level(level) => level.to_string(),
            State::Unknown => self.words.get("findings-mark-unknown"),
            State::NotApplicable => self.words.get("findings-mark-not-applicable"),
            State::Open => self.words.get("findings-mark-open"),
        }
    }

    /// That a question does not apply, and why where that may be said.
    pub fn not_applicable(&self, reason: Option<&str>) -> String {
        let without = self.state(State::NotApplicable);
        match reason.map(str::trim).filter(|reason| !reason.is_empty()) {
            Some(reason) => {
                let args = [("state", without.into()), ("reason", self.answer_reason(reason).into())];
                self.words.format("findings-not-applicable-because", &args)
            }
            None => without,
        }
    }

    /// Why a question does not apply.
    pub fn answer_reason(&self, reason: &str) -> String {
        self.words.format("findings-answer-reason", &[("reason", reason.into())])
    }

    /// That no town is documented on a question.
    pub fn undocumented(&self) -> String {
        self.words.get("findings-undocumented")
    }

    /// That there is no value.
    pub fn none(&self) -> String {
        self.words.get("findings-none")
    }

    pub fn role(&self, role: Role) -> String {
        role_name(self.words, role)
    }

    pub fn method(&self, method: Method) -> String {
        self.words.get(match method {
            Method::Fingers => "findings-method-fingers",
            Method::Slips => "findings-method-slips",
            Method::Ballots => "findings-method-ballots",
        })
    }

    pub fn status(&self, status: Status) -> String {
        self.words.get(match status {
            Status::Open => "findings-status-open",
            Status::Doing => "findings-status-doing",
            Status::Done => "findings-status-done",
            Status::Dropped => "findings-status-dropped",
        })
    }

    /// That some of `all` towns are left out of charts and tables, which show the first `shown`; nothing where none is.
    pub fn towns_left(&self, all: usize, shown: usize) -> Option<String> {
        let left = all.saturating_sub(shown);
        (left > 0).then(|| self.words.format("findings-towns-left", &[("left", left.into()), ("shown", shown.into())]))
    }

    /// A source in full, a line each: title, who speaks, address, date.
    pub fn source_lines(&self, source: &Source) -> String {
        let mut lines = vec![self.text(&source.title), self.text(&source.voice)];
        lines.extend(source.url.clone());
        lines.push(self.source_date(source));
        lines.join("\n")
    }

    /// Of when a source is.
    pub fn source_date(&self, source: &Source) -> String {
        let date = self.words.partial_date(source.date);
        self.words.format("findings-source-date", &[("date", date.into())])
    }

    /// Which versions of what a result rests on, by name.
    pub fn versions(&self) -> Vec<(String, String)> {
        vec![
            (self.words.get("findings-version-program"), env!("CARGO_PKG_VERSION").to_owned()),
            (self.words.get("findings-version-questionnaire"), self.text(&self.questionnaire().name)),
        ]
    }
}

/// What a role is called.
pub fn role_name(words: &Words, role: Role) -> String {
    words.get(match role {
        Role::Executive => "findings-role-executive",
        Role::Promotion => "findings-role-promotion",
        Role::FrontLine => "findings-role-frontline",
        Role::Administration => "findings-role-administration",
        Role::Other => "findings-role-other",
    })
}

/// What a municipality calls itself, with its prefecture.
fn original(municipality: &Municipality) -> String {
    format!("{}{}", municipality.prefecture, municipality.name)
}

/// `text` without line breaks and blanks around.
pub fn one_line(text: &str) -> String {
    text.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}
