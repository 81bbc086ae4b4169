//! Published documents, the prompts for discussion drawn from them, and the glossary.

use crate::catalogue::{QuestionId, SourceId};
use crate::i18n::{PartialDate, Text};

/// 出典: a published document.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Source {
    pub id: SourceId,
    /// Short, for tables and captions.
    pub short: Text,
    /// In full: what it is, who published it.
    pub title: Text,
    /// Who speaks in it, and what that means for the reader.
    pub voice: Text,
    /// When it was published, or what it reports on took place.
    pub date: PartialDate,
    /// The file name under which the document is kept by those who read it for the catalogue; shown nowhere. None for
    /// figures from elsewhere.
    pub document: Option<String>,
    /// Where it is published, where that is known.
    pub url: Option<String>,
    pub prompts: Vec<Prompt>,
}

/// A prompt for discussion, drawn from a document.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Prompt {
    pub questions: Vec<QuestionId>,
    pub text: Text,
    pub place: Text,
}

/// A word of the glossary.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Term {
    pub word: Text,
    /// Other spellings under which it appears, in any language.
    pub also: Vec<String>,
    pub meaning: Text,
}
