//! Which questions have the words that are looked for, in the order in which they are likely meant, and where.

use std::ops::Range;

use crate::catalogue::{Level, Question, TextOf};
use crate::i18n::Locale;
use crate::text::{Searched, Word, WordFit, dots, phrase_starts};
use crate::ui::context::Context;

/// Characters of a text that are shown before what was found in it.
const BEFORE: usize = 12;

/// A question that was found.
pub(super) struct Found<'a> {
    pub question: &'a Question,
    pub number: String,
    /// What stands in its name, in bytes.
    pub in_name: Vec<Range<usize>>,
    /// The line under the name: where else it was found, else what is asked.
    pub excerpt: Excerpt,
}

/// A part of a text, with what was found in it.
pub(super) struct Excerpt {
    /// Key of the word for what it is of; none where it is what is asked.
    pub of: Option<Of>,
    pub text: String,
    /// In bytes of `text`.
    pub marks: Vec<Range<usize>>,
}

/// What a text is of, in the order in which it tells what a question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Of {
    Name,
    Text,
    Note,
    Factor,
    LookFor,
    Statement(Level),
    /// Name and text in the other language.
    Elsewhere,
}

/// All questions that have every word of `typed`; all there are for nothing.
pub(super) fn found<'a>(cx: &Context<'a>, typed: &str) -> Vec<Found<'a>> {
    let words = Word::all(typed);
    let all = cx.catalogue.questionnaire.questions();
    let mut found: Vec<(Vec<(Of, WordFit)>, Found<'a>)> =
        all.filter_map(|question| one(cx, &words, question)).collect();
    // Stable: what is found equally well stays in the order of the questionnaire.
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    found.into_iter().map(|(_, found)| found).collect()
}

/// `question`, where it has all of `words`: how well each stands in it, the worst first.
fn one<'a>(cx: &Context<'a>, words: &[Word], question: &'a Question) -> Option<(Vec<(Of, WordFit)>, Found<'a>)> {
    let texts: Vec<(Of, &str, Searched)> =
        texts(cx, question).into_iter().map(|(of, text)| (of, text, Searched::new(text))).collect();
    let number = cx.number(&question.id);
    let best = |word: &Word| {
        if word.is(&number) {
            return Some((Of::Name, WordFit::Whole));
        }
        let fits = texts.iter().filter_map(|(of, _, searched)| {
            searched.find(word).into_iter().map(|(_, fit)| fit).min().map(|fit| (*of, fit))
        });
        fits.min()
    };
    let mut ranks: Vec<(Of, WordFit)> = words.iter().map(best).collect::<Option<_>>()?;
    ranks.sort_unstable_by(|one, other| other.cmp(one));
    let marks = |searched: &Searched| {
        let mut marks: Vec<Range<usize>> =
            words.iter().flat_map(|word| searched.find(word)).map(|(range, _)| range).collect();
        marks.sort_by_key(|range| range.start);
        marks.dedup_by(|later, before| later.start < before.end);
        marks
    };
    let in_name = texts.first().map(|(_, _, name)| marks(name)).unwrap_or_default();
    // Where the word stands that is farthest from the name; that is what one would wonder about.
    let of = ranks.first().map_or(Of::Text, |(of, _)| if *of == Of::Name { Of::Text } else { *of });
    let has_marks =
        |(there, _, searched): &&(Of, &str, Searched)| *there == of && (of == Of::Text || !marks(searched).is_empty());
    let (_, text, searched) = texts.iter().find(has_marks)?;
    let (text, marks) = cut(text, marks(searched));
    let excerpt = Excerpt { of: (of != Of::Text).then_some(of), text, marks };
    Some((ranks, Found { question, number, in_name, excerpt }))
}

/// The texts of `question`, the name first.
fn texts<'a>(cx: &Context<'a>, question: &'a Question) -> Vec<(Of, &'a str)> {
    let locale = cx.locale();
    let factor = cx.catalogue.questionnaire.factor(&question.factor);
    let note = cx.document.map_or("", |document| document.session.answer(&question.id).note.as_str());
    let searched = |of: TextOf| match of {
        TextOf::Name => Some(Of::Name),
        TextOf::Question => Some(Of::Text),
        TextOf::Statement(level) => Some(Of::Statement(level)),
        TextOf::LookFor => Some(Of::LookFor),
        TextOf::Why | TextOf::Advice(_) | TextOf::Origin | TextOf::National => None,
    };
    let own = question.texts().filter_map(|(of, text)| Some((searched(of)?, text.get(locale))));
    let mut texts: Vec<(Of, &str)> = own.chain([(Of::Note, note)]).collect();
    texts.extend(factor.map(|factor| (Of::Factor, factor.name.get(locale))));
    for other in Locale::ALL.into_iter().filter(|other| *other != locale) {
        texts.extend([&question.name, &question.text].map(|text| (Of::Elsewhere, text.get(other))));
    }
    texts
}

/// `text` from a little before its first mark on, on one line.
fn cut(text: &str, marks: Vec<Range<usize>>) -> (String, Vec<Range<usize>>) {
    let first = marks.first().map_or(0, |range| range.start);
    let least = text[..first].char_indices().rev().nth(BEFORE - 1).map_or(0, |(at, _)| at);
    // Of the phrases that begin there or later the first.
    let begins = || phrase_starts(text).into_iter().find(|at| (least..=first).contains(at));
    let from = if least == 0 { 0 } else { begins().unwrap_or(least) };
    let lead = if from == 0 { "" } else { dots(text[from..].chars().next()) };
    // A line break is one byte, as is a blank.
    let cut = format!("{lead}{}", text[from..].replace(['\n', '\r', '\t'], " "));
    let moved = marks.into_iter().map(|range| range.start - from + lead.len()..range.end - from + lead.len()).collect();
    (cut, moved)
}
