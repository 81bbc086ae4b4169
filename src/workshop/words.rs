//! What the rules of the workshop say to a reader: one table of words for screen and PDF.

use fluent_bundle::FluentValue;

use super::agenda::{AGENDA, Reason, Topic};
use super::distribution::Distribution;
use crate::assessment::privacy::{CHANGED_FROM, REVEALED_FROM, SHOWN_FROM};
use crate::catalogue::Level;
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
        let from = match self {
            Rule::Closing => CHANGED_FROM,
            _ => SHOWN_FROM,
        };
        let args = [("from", from.into()), ("votes", REVEALED_FROM.into()), ("agenda", AGENDA.into())];
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

/// From how many people the distribution of sheets is shown, and from how many votes that of a vote: for sentences that
/// speak of both.
pub fn shown_from() -> [(&'static str, FluentValue<'static>); 2] {
    [("from", SHOWN_FROM.into()), ("votes", REVEALED_FROM.into())]
}

/// Why a question stands where it stands on the agenda: a phrase.
pub fn reason_text(words: &Words, topic: &Topic) -> String {
    match topic.reason {
        Reason::ManyUnknown { unknown, total } => unknown_text(words, unknown, total),
        Reason::Agreement { .. } | Reason::TooFew => spread_text(words, &topic.sheets),
        Reason::MostDocumented { towns } => words.format("workshop-reason-documented", &[("towns", towns.into())]),
    }
}

/// How many of how many don't know: a phrase.
pub fn unknown_text(words: &Words, unknown: u64, total: u64) -> String {
    words.format("workshop-unknown", &[("unknown", unknown.into()), ("total", total.into())])
}

/// How answers lie, in people: how many are where most are, and how far all of them reach. A phrase.
pub fn spread_text(words: &Words, spread: &Distribution) -> String {
    let Some((lowest, highest)) = spread.range.filter(|_| spread.agreement.is_some()) else {
        return words.get("workshop-spread-too-few");
    };
    let whole = [("all", spread.answered().into()), ("lowest", lowest.get().into()), ("highest", highest.get().into())];
    let crowd = |low: Level, high: Level, count: u64| {
        [("count", FluentValue::from(count)), ("low", low.get().into()), ("high", high.get().into())]
    };
    match spread.crowd() {
        _ if lowest == highest => words.format("workshop-spread-one", &whole),
        _ if lowest.next() == Some(highest) => words.format("workshop-spread-two", &whole),
        Some(most) => {
            let key = if most.low == most.high { "workshop-spread-most-at" } else { "workshop-spread-most" };
            words.format(key, &[&whole[..], &crowd(most.low, most.high, most.count)].concat())
        }
        None => words.format("workshop-spread-apart", &whole),
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
