//! The rules of `sources.ron` and `glossary.ron`.

use super::known::{Known, Seen};
use super::raw::{RawPrompt, RawSource, RawTerm};
use super::spot::Spot;
use super::style;
use crate::catalogue::{Prompt, QuestionId, Source, SourceId, Term};
use crate::i18n::Locale;

/// The sources whose list stands at `list`.
pub(super) fn check(list: &Spot<'_>, raw: Vec<RawSource>, known: &Known, seen: &mut Seen) -> Option<Vec<Source>> {
    let check = |(i, raw)| source(&list.item(i), raw, known, seen);
    Some(raw.into_iter().enumerate().filter_map(check).collect())
}

fn source(spot: &Spot<'_>, raw: RawSource, known: &Known, seen: &mut Seen) -> Option<Source> {
    let spot = spot.of(raw.id.as_deref());
    let id = spot.id(raw.id, seen);
    let short = spot.text("short", raw.short);
    let title = spot.text("title", raw.title);
    let voice = spot.text("voice", raw.voice);
    let date = spot.date("date", raw.date);
    let document = spot.optional_string("document", raw.document);
    let url = spot.optional_string("url", raw.url);
    let list = spot.field("prompts");
    let prompts = raw.prompts.into_iter().flatten().enumerate();
    let prompts = prompts.filter_map(|(i, raw)| prompt(&list.item(i), raw, known)).collect();
    Some(Source {
        id: SourceId::new(&id?),
        short: short?,
        title: title?,
        voice: voice?,
        date: date?,
        document,
        url,
        prompts,
    })
}

fn prompt(spot: &Spot<'_>, raw: RawPrompt, known: &Known) -> Option<Prompt> {
    let questions =
        spot.required("questions", raw.questions).map(|ids| spot.references("questions", ids, &known.questions));
    let text = spot.text("text", raw.text);
    if let Some(text) = &text {
        style::check_prompt(&spot.field("text"), text);
    }
    let place = spot.text("place", raw.place);
    Some(Prompt { questions: questions?.iter().map(|id| QuestionId::new(id)).collect(), text: text?, place: place? })
}

/// The terms whose list stands at `list`.
pub(super) fn check_glossary(list: &Spot<'_>, raw: Vec<RawTerm>) -> Option<Vec<Term>> {
    let mut seen = Seen::default();
    let check = |(i, raw)| term(&list.item(i), raw, &mut seen);
    Some(raw.into_iter().enumerate().filter_map(check).collect())
}

fn term(spot: &Spot<'_>, raw: RawTerm, seen: &mut Seen) -> Option<Term> {
    let word = spot.text("word", raw.word);
    let spot = spot.of(word.as_ref().map(|word| word.get(Locale::Ja)));
    let meaning = spot.text("meaning", raw.meaning);
    if let Some(word) = &word {
        seen.meet(word.get(Locale::Ja), &spot.field("word"));
    }
    let list = spot.field("also");
    let also: Vec<String> = raw.also.into_iter().flatten().collect();
    for (i, _) in also.iter().enumerate().filter(|(_, spelling)| spelling.trim().is_empty()) {
        list.item(i).wrong("catalogue-blank", &[("field", &"also")]);
    }
    Some(Term { word: word?, also, meaning: meaning? })
}
