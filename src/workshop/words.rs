//! What the rules of the workshop say to a reader: one table of words for screen and PDF.

use fluent_bundle::FluentValue;

use super::agenda::{AGENDA, Reason};
use crate::assessment::privacy::SHOWN_FROM;
use crate::i18n::Words;

/// A rule that is shown wherever its result is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rule {
    /// How far answers agree.
    Agreement,
    /// The middle of the answers.
    Median,
    /// What don't-knows count as.
    Unknown,
    /// From how many answers on a distribution is shown.
    Shown,
    /// Which figures may leave the hall.
    Closing,
    /// What is kept of votes.
    Votes,
    /// That the agreed answer is set, not computed.
    Agreed,
    /// When roles are compared.
    Roles,
    /// The order of the agenda.
    Agenda,
}

impl Rule {
    /// All rules, in the order of a section on method.
    pub const ALL: [Rule; 9] = [
        Rule::Agreed,
        Rule::Agreement,
        Rule::Median,
        Rule::Unknown,
        Rule::Shown,
        Rule::Closing,
        Rule::Votes,
        Rule::Roles,
        Rule::Agenda,
    ];

    /// What the rule is about: a label.
    pub fn name(self, words: &Words) -> String {
        words.get(&format!("{}.name", self.key()))
    }

    /// How the result is come by, in one or two sentences.
    pub fn text(self, words: &Words) -> String {
        let args = [("from", FluentValue::from(SHOWN_FROM as f64)), ("agenda", FluentValue::from(AGENDA))];
        words.format(self.key(), &args)
    }

    fn key(self) -> &'static str {
        match self {
            Rule::Agreement => "workshop-rule-agreement",
            Rule::Median => "workshop-rule-median",
            Rule::Unknown => "workshop-rule-unknown",
            Rule::Shown => "workshop-rule-shown",
            Rule::Closing => "workshop-rule-closing",
            Rule::Votes => "workshop-rule-votes",
            Rule::Agreed => "workshop-rule-agreed",
            Rule::Roles => "workshop-rule-roles",
            Rule::Agenda => "workshop-rule-agenda",
        }
    }
}

/// Why a question stands where it stands on the agenda: a phrase.
pub fn reason_text(words: &Words, reason: Reason) -> String {
    match reason {
        Reason::ManyUnknown { share } => words.format("workshop-reason-unknown", &[("share", percent(share).into())]),
        Reason::Agreement { agreement } => {
            words.format("workshop-reason-agreement", &[("agreement", hundredths(agreement).into())])
        }
        Reason::TooFew => words.get("workshop-reason-too-few"),
        Reason::NoSheets { towns } => words.format("workshop-reason-no-sheets", &[("towns", towns.into())]),
    }
}

/// A share as whole percent: `33`.
pub fn percent(share: f64) -> String {
    format!("{:.0}", share * 100.0)
}

/// An agreement as it is shown: `0.72`. Only unanimity is `1.00`, and only halves at both ends are `0.00`: what comes close
/// is not rounded to what it is not.
pub fn hundredths(agreement: f64) -> String {
    let is_end = agreement <= 0.0 || agreement >= 1.0;
    let shown = if is_end { agreement } else { agreement.clamp(0.01, 0.99) };
    format!("{shown:.2}")
}
