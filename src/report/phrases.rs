//! Japanese sentences of the first two pages, and of short papers, in pieces that no line ends within, for Typst knows where a line may end and
//! not where a phrase does. What somebody typed is left as it is, but for what items say, which stands in a narrow column.

use serde_json::Value as Json;

use crate::i18n::Locale;
use crate::text::{Weight, phrases, width, wrap};

/// The parts of the tree that the program has written.
const OURS: [&str; 12] = [
    "score",
    "empty",
    "strengths",
    "strengths_note",
    "gaps",
    "gaps_note",
    "unknowns",
    "steps",
    "steps_none",
    "steps_note",
    "items_late",
    "items_more",
];
/// What of them is a mark, or the name by which the template knows something.
const MARKS: [&str; 6] = ["mark", "kind", "no", "mean", "top", "bounds"];

/// Ems of the longest piece: less than the narrowest column.
const LONGEST: f64 = 8.0;

/// Whether lines of the language break by phrases that are to be found; spaces say it where it has them.
fn has_phrases(locale: Locale) -> bool {
    match locale {
        Locale::Ja => true,
        Locale::En => false,
    }
}

/// The same in all of `tree`, which the program has written.
pub(super) fn mark_all(tree: &mut Json, locale: Locale) {
    if has_phrases(locale) {
        take_apart(tree);
    }
}

/// Puts a list of pieces in the place of each of those sentences.
pub(super) fn mark(tree: &mut Json, locale: Locale) {
    if !has_phrases(locale) {
        return;
    }
    for part in OURS {
        if let Some(part) = tree.get_mut(part) {
            take_apart(part);
        }
    }
    for (part, text) in [("answers", "text"), ("open", "text"), ("steps", "advice")] {
        let part = tree.get_mut("slides").and_then(|slides| slides.get_mut(part));
        part.into_iter().for_each(|part| take_named_apart(part, text));
    }
    let items = tree.get_mut("items").and_then(Json::as_array_mut);
    items.into_iter().flatten().for_each(|item| take_typed_apart(&mut item["text"]));
    let facts = tree.get_mut("facts").and_then(Json::as_array_mut);
    for fact in facts.into_iter().flatten().filter(|fact| fact["is_ours"] == true) {
        take_apart(&mut fact["value"]);
    }
}

/// Takes apart what is called `name`, however deep in `tree` it stands.
fn take_named_apart(tree: &mut Json, name: &str) {
    match tree {
        Json::Array(list) => list.iter_mut().for_each(|part| take_named_apart(part, name)),
        Json::Object(map) => map
            .iter_mut()
            .for_each(|(key, part)| if key == name { take_apart(part) } else { take_named_apart(part, name) }),
        Json::String(_) | Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

/// The same of what somebody typed, where each phrase has room in a line: a longer one breaks by the template's rule.
fn take_typed_apart(typed: &mut Json) {
    let Some(text) = typed.as_str() else { return };
    if text.split('\n').flat_map(phrases).all(|phrase| width(phrase, 1.0, Weight::Bold) <= LONGEST) {
        *typed = pieces(text).into();
    }
}

fn take_apart(tree: &mut Json) {
    match tree {
        Json::String(text) => *tree = pieces(text).into(),
        Json::Array(list) => list.iter_mut().for_each(take_apart),
        Json::Object(map) => {
            map.iter_mut().filter(|(name, _)| !MARKS.contains(&name.as_str())).for_each(|(_, part)| take_apart(part));
        }
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

/// `text` in pieces, which are all of it; where a line ends in it, that is a piece.
fn pieces(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    for (place, line) in text.split('\n').enumerate() {
        all.extend((place > 0).then(|| "\n".to_owned()));
        all.extend(pieces_of_line(line));
    }
    all
}

fn pieces_of_line(text: &str) -> Vec<String> {
    let short = |phrase: &str| {
        if width(phrase, 1.0, Weight::Bold) <= LONGEST {
            return vec![phrase.to_owned()];
        }
        let parts = wrap(phrase, LONGEST, 1.0, Weight::Bold, &[]);
        // A line loses the blanks at its ends.
        if parts.concat() == phrase { parts } else { vec![phrase.to_owned()] }
    };
    phrases(text).into_iter().flat_map(short).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn sentences_are_taken_apart_at_their_phrases_and_lose_nothing() {
        let check = |text: &str, expected: &[&str]| assert_eq!(pieces(text), expected, "{text}");
        check("段階1　一度の試み", &["段階1　", "一度の", "試み"]);
        check("1人または1部署の回答", &["1人または", "1部署の", "回答"]);
        check(
            "自治体デジタルトランスフォーメーション推進計画",
            &["自治体", "デジタルトランス", "フォーメーション", "推進計画"],
        );
        check("", &[]);
        let two_lines = pieces("変わります。\n聞く先：産業");
        assert_eq!(two_lines.concat(), "変わります。\n聞く先：産業");
        let with_end: Vec<&String> = two_lines.iter().filter(|piece| piece.contains('\n')).collect();
        assert_eq!(with_end, ["\n"], "the end of a line stands in no box: {two_lines:?}");
    }

    #[test]
    fn only_what_the_program_wrote_is_taken_apart() {
        let mut tree = json!({
            "place": "灯野町の役場",
            "facts": [{ "value": "令和8年度の回", "is_ours": false }, { "value": "2人の回答", "is_ours": true }],
            "steps": [{ "no": "1", "towns": ["酒田市は採った"] }],
            "items": [{ "text": "来年度の助言を県に申し込む", "owner": "企画課の担当" }, { "text": "abcdefghijklmnopqrstuvwxyz" }],
        });
        let before = tree.clone();
        mark(&mut tree, Locale::En);
        assert_eq!(tree, before);
        mark(&mut tree, Locale::Ja);
        assert_eq!(tree["place"], before["place"]);
        assert_eq!(tree["facts"][0], before["facts"][0]);
        assert_eq!(tree["facts"][1]["value"], json!(["2人の", "回答"]));
        assert_eq!(tree["items"][0]["text"], json!(["来年度の", "助言を", "県に", "申し込む"]));
        assert_eq!(tree["items"][0]["owner"], before["items"][0]["owner"]);
        assert_eq!(tree["items"][1], before["items"][1], "a line of it breaks by the template's rule");
        assert_eq!(tree["steps"], json!([{ "no": "1", "towns": [["酒田市は", "採った"]] }]));
    }
}
