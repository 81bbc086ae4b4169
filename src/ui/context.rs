//! What screens may look at while they draw: everything by reference, nothing to change.

use std::sync::Arc;

use fluent_bundle::FluentValue;
use jiff::civil::{Date, DateTime};

use crate::assessment::file::Abandoned;
use crate::catalogue::{Catalogue, Factor, Question, QuestionId, Town};
use crate::findings::{Findings, Wording};
use crate::i18n::{Args, Locale, Text, Words};
use crate::scoring;
use crate::session::Session;
use crate::session::settings::{Settings, Unkept};
use crate::ui::state::import::ImportState;
use crate::ui::state::report::ReportState;

/// Read-only, for the time of a frame.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    pub catalogue: &'a Catalogue,
    pub words: &'a Words,
    pub settings: &'a Settings,
    /// Why they can't be kept on this PC, where that is so.
    pub unkept_settings: Option<&'a Unkept>,
    /// The open assessment, if one is open.
    pub session: Option<&'a Session>,
    /// The same with what follows from it, where its round is scored.
    pub document: Option<Document<'a>>,
    pub today: Date,
    /// Recovery copies that windows left which are gone.
    pub abandoned: &'a [Abandoned],
    pub report: &'a ReportState,
    pub sheets: &'a ImportState,
    /// There is a screen that the window does not stand on.
    pub has_second_display: bool,
}

/// The open assessment and what follows from it: its round is of the live edition.
#[derive(Clone, Copy)]
pub struct Document<'a> {
    pub session: &'a Session,
    pub findings: &'a Findings,
}

impl<'a> Context<'a> {
    /// The program's word `key`.
    pub fn word(&self, key: &str) -> String {
        self.words.get(key)
    }

    /// The program's sentence `key` with values.
    pub fn say(&self, key: &str, args: Args<'_>) -> String {
        self.words.format(key, args)
    }

    /// The words of results in the language of the window.
    pub fn wording(&self) -> Wording<'a> {
        Wording::new(self.catalogue, self.words)
    }

    /// The sentence `key` about a number.
    pub fn count(&self, key: &str, count: usize) -> String {
        self.say(key, &[("count", FluentValue::from(count))])
    }

    /// `text` in the language of the window.
    pub fn text(&self, text: &'a Text) -> &'a str {
        text.get(self.locale())
    }

    /// A moment by the clock on the wall: the day in words, hours and minutes.
    pub fn moment(&self, moment: DateTime) -> String {
        let time = format!("{}:{:02}", moment.hour(), moment.minute());
        self.say("shell-moment", &[("date", self.words.date(moment.date()).into()), ("time", time.into())])
    }

    /// The language of the window.
    pub fn locale(&self) -> Locale {
        self.words.locale()
    }

    /// The question called `id`.
    pub fn question(&self, id: &QuestionId) -> Option<&'a Question> {
        self.catalogue.questionnaire.question(id)
    }

    /// The number that people know `question` by, as `2-3`.
    pub fn number(&self, question: &QuestionId) -> String {
        self.catalogue.questionnaire.number(question).unwrap_or_default()
    }

    /// The number of `question` and its factor, under the factor's whole name or its short one.
    pub fn whereabouts(&self, question: &Question, name: fn(&Factor) -> &Text) -> String {
        let factor = self.catalogue.questionnaire.factor(&question.factor).map_or("", |factor| self.text(name(factor)));
        self.say("questions-factor", &[("number", self.number(&question.id).into()), ("factor", factor.into())])
    }

    /// Names that no line breaks within: of towns, factors and levels, and of the open assessment's hall.
    pub fn names(&self) -> Arc<[String]> {
        let questionnaire = &self.catalogue.questionnaire;
        let towns = self.catalogue.towns.iter().flat_map(|town| [&town.name, &town.prefecture]);
        let factors = questionnaire.factors.iter().flat_map(|factor| [&factor.name, &factor.short]);
        let names = towns.chain(factors).chain(&questionnaire.ladder);
        names.map(|name| self.text(name).to_owned()).chain([self.own_name()]).collect()
    }

    /// The municipality code of the open assessment's hall.
    pub fn own_code(&self) -> Option<&'a str> {
        self.session.and_then(|session| session.assessment().profile.code.as_deref())
    }

    /// The documented towns in the order in which they are told of to the open assessment's hall.
    pub fn towns(&self) -> Vec<&'a Town> {
        scoring::towns_by_size(self.catalogue, self.own_code())
    }

    /// What the open assessment's hall is called: its name, or a word for "your hall" where it has none yet.
    pub fn own_name(&self) -> String {
        let name = self.session.map(|session| self.wording().hall(&session.assessment().profile));
        name.filter(|name| !name.is_empty()).unwrap_or_else(|| self.word("shell-own-hall"))
    }
}
