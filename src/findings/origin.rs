//! Which document says something, and where in it: the one owner of a source said together with its place. Where the place
//! stands alone, below its source or its town, that is on screen `place_ui` in `src/ui/screens/towns`, on paper the template.

use crate::catalogue::{Catalogue, Prompt, Source, SourceId, Town};
use crate::i18n::{Text, Words};

/// Below what is told of `town`: its document in full, and the place.
pub fn origin(catalogue: &Catalogue, words: &Words, town: &Town, place: &Text) -> String {
    let source = catalogue.source(&town.source).map(|source| source.title.get(words.locale())).unwrap_or_default();
    said(words, "evidence-origin", source, place)
}

/// The same in short, beside other things.
pub fn origin_in_short(catalogue: &Catalogue, words: &Words, town: &Town, place: &Text) -> String {
    said(words, "findings-precedent-source", &source_in_short(catalogue, words, &town.source), place)
}

/// Below a prompt: the document that it was drawn from, and the place.
pub fn prompt_origin(words: &Words, source: &Source, prompt: &Prompt) -> String {
    said(words, "room-prompt-origin", source.short.get(words.locale()), &prompt.place)
}

/// A source in short, or its id where the catalogue lacks it.
pub fn source_in_short(catalogue: &Catalogue, words: &Words, id: &SourceId) -> String {
    catalogue.source(id).map_or_else(|| id.to_string(), |source| source.short.get(words.locale()).to_owned())
}

fn said(words: &Words, key: &str, source: &str, place: &Text) -> String {
    words.format(key, &[("source", source.into()), ("place", place.get(words.locale()).into())])
}
