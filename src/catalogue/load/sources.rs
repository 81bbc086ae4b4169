//! The rules of `sources.ron` and `glossary.ron`.

use super::cursor::Cursor;
use super::known::{Known, Seen};
use super::raw::{RawPrompt, RawSource, RawTerm};
use super::style;
use crate::catalogue::{Prompt, QuestionId, Source, SourceId, Term};
use crate::i18n::Locale;

/// The sources whose list stands at `list`.
pub(super) fn check<'a>(
    list: &Cursor<'a>,
    raw: Vec<RawSource>,
    known: &Known,
    seen: &mut Seen<'a>,
) -> Option<Vec<Source>> {
    let check = |(i, raw)| source(&list.item(i), raw, known, seen);
    Some(raw.into_iter().enumerate().filter_map(check).collect())
}

fn source<'a>(cursor: &Cursor<'a>, raw: RawSource, known: &Known, seen: &mut Seen<'a>) -> Option<Source> {
    let cursor = cursor.of(raw.id.as_deref());
    let id = cursor.id(raw.id, seen);
    let short = cursor.text("short", raw.short);
    let title = cursor.text("title", raw.title);
    let voice = cursor.text("voice", raw.voice);
    let date = cursor.date("date", raw.date);
    let document = cursor.optional_string("document", raw.document);
    let url = cursor.optional_string("url", raw.url);
    let list = cursor.field("prompts");
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

fn prompt(cursor: &Cursor<'_>, raw: RawPrompt, known: &Known) -> Option<Prompt> {
    let questions =
        cursor.required("questions", raw.questions).map(|ids| cursor.references("questions", ids, &known.questions));
    let text = cursor.text("text", raw.text);
    if let Some(text) = &text {
        style::check_prompt(&cursor.field("text"), text);
    }
    let place = cursor.text("place", raw.place);
    Some(Prompt { questions: questions?.iter().map(|id| QuestionId::new(id)).collect(), text: text?, place: place? })
}

/// The terms whose list stands at `list`.
pub(super) fn check_glossary(list: &Cursor<'_>, raw: Vec<RawTerm>) -> Option<Vec<Term>> {
    let mut seen = Seen::default();
    let check = |(i, raw)| term(&list.item(i), raw, &mut seen);
    Some(raw.into_iter().enumerate().filter_map(check).collect())
}

fn term<'a>(cursor: &Cursor<'a>, raw: RawTerm, seen: &mut Seen<'a>) -> Option<Term> {
    let word = cursor.text("word", raw.word);
    let cursor = cursor.of(word.as_ref().map(|word| word.get(Locale::Ja)));
    let meaning = cursor.text("meaning", raw.meaning);
    if let Some(word) = &word {
        seen.meet(word.get(Locale::Ja), &cursor.field("word"));
    }
    let list = cursor.field("also");
    let also: Vec<String> = raw.also.into_iter().flatten().collect();
    for (i, _) in also.iter().enumerate().filter(|(_, spelling)| spelling.trim().is_empty()) {
        list.item(i).wrong("catalogue-blank", &[("field", &"also")]);
    }
    Some(Term { word: word?, also, meaning: meaning? })
}
