//! A vote that was revealed, on a projector: how many are at each statement, held against the vote before it or the sheets;
//! and what to talk about, beside the statements with how many chose them.

use super::agreed;
use super::frame::{Choices, Content, Named, Numbers};
use super::page::Below;
use super::setting::{Look, Text};
use crate::findings::prompt_origin;
use crate::ui::screens::workshop::voting::{Feedback, RevealSide, Stage, VotingCx, VotingView, revealed, written};
use crate::ui::theme::text;
use crate::workshop::{self, Distribution};

/// What is on the page, first what is best.
pub(super) fn contents<'a>(voting: &VotingCx<'a>, view: &VotingView) -> Vec<Content<'a>> {
    let said = said_below(voting, view);
    let below = |said: &[Option<Text>]| Below { votes: None, said: said.iter().flatten().cloned().collect() };
    let content = Content {
        state: state(voting, view),
        prompt: Vec::new(),
        choices: Choices::All,
        numbers: numbers(voting),
        below: below(std::slice::from_ref(&said)),
        is_airy: false,
        is_poor: false,
    };
    let facts = facts(voting).filter(|_| told(view).is_none());
    let mut contents = match view.side() {
        RevealSide::Vote => {
            let with_facts = Content { below: below(&[facts.clone(), said.clone()]), ..content.clone() };
            let only = Content { below: below(&[said.or(facts)]), ..content };
            vec![with_facts, only]
        }
        RevealSide::Prompt => {
            let [whole, alone, small] = prompts(voting, view);
            let of = |prompt: &Vec<Text>, choices| Content { prompt: prompt.clone(), choices, ..content.clone() };
            use Choices::{All, Chosen, None};
            let airy = |choices| Content { is_airy: true, ..of(&whole, choices) };
            vec![
                airy(All),
                airy(Chosen),
                of(&whole, All),
                of(&whole, Chosen),
                of(&alone, All),
                of(&alone, Chosen),
                of(&small, Chosen),
                Content { is_poor: true, ..of(&whole, None) },
            ]
        }
    };
    if told(view).is_none()
        && let Some(last) = contents.last().cloned()
    {
        // What hangs on the question was said before, and is said when it is agreed.
        contents.push(Content { below: Below::default(), ..last });
    }
    contents
}

/// What to talk about, with the document it comes from; and the same in less room.
fn prompts(voting: &VotingCx<'_>, view: &VotingView) -> [Vec<Text>; 3] {
    let cx = voting.cx;
    let (asked, origin) = match revealed::prompt(voting, view) {
        Some((source, prompt, _)) => {
            let origin = Text::new(prompt_origin(cx.words, source, prompt), text::small);
            (cx.text(&prompt.text).to_owned(), Some(origin))
        }
        None => (cx.word("projector-no-prompt"), None),
    };
    let of = |look: Look, origin: Option<&Text>| {
        let asked = Text::new(asked.clone(), look);
        [Some(&asked), origin].into_iter().flatten().cloned().collect()
    };
    [of(text::card_title, origin.as_ref()), of(text::card_title, None), of(text::strong, None)]
}

/// What came out, as far as it may be shown: held against the vote before it, else against the sheets.
fn numbers<'a>(voting: &VotingCx<'a>) -> Option<Numbers<'a>> {
    let (last, before) =
        revealed::votes(voting).filter(|(last, _)| last.is_revealed && workshop::shows_levels(last))?;
    let before = before.filter(|before| workshop::shows_levels(before));
    let sheets = || {
        let topic = voting.document.findings.topics.iter().find(|topic| topic.question == voting.question.id)?;
        topic.may_be_shown.then_some(("projector-column-sheets", &topic.sheets.counts))
    };
    let head = if voting.votes.len() > 1 { "projector-column-second" } else { "projector-column-vote" };
    let before: Option<Named<'a>> = before.map(|before| ("projector-column-first", &before.counts));
    Some(Numbers { latest: (head, &last.counts), other: before.or_else(sheets) })
}

/// What was agreed with what was written on it, or that nothing is yet; nothing before the reveal, but room for the clock.
fn state(voting: &VotingCx<'_>, view: &VotingView) -> Text {
    let cx = voting.cx;
    let agreed = revealed::agreed_text(voting);
    let agreed = match (voting.stage, agreed) {
        (_, Some(agreed)) if revealed::agreed(voting).is_some() => agreed::ticked(&agreed),
        (_, Some(agreed)) => agreed,
        (Stage::Revealed, None) => cx.word("projector-agreed-none"),
        (Stage::Voting(_), None) => return Text::new(if view.has_clock() { " " } else { "" }, text::strong),
    };
    let marks: Vec<String> = written::traces(voting).map(|word| cx.word(word)).collect();
    let said = match marks.is_empty() {
        true => agreed,
        false => cx.say("projector-agreed-with", &[("said", agreed.into()), ("marks", cx.words.list(marks).into())]),
    };
    Text::new(said, text::strong)
}

/// What is said of the latest key. That something was agreed stands in its row and above all rows.
fn told(view: &VotingView) -> Option<&Feedback> {
    view.feedback().filter(|said| !matches!(said, Feedback::Agreed(_)))
}

/// What is said of the latest key, else what hangs on the question.
fn said_below(voting: &VotingCx<'_>, view: &VotingView) -> Option<Text> {
    let cx = voting.cx;
    let feedback = told(view).map(|said| Text::new(said.text(cx), text::strong));
    feedback.or_else(|| Some(Text::new(revealed::premise(voting)?, text::accent)))
}

/// How the latest vote came out.
fn facts(voting: &VotingCx<'_>) -> Option<Text> {
    let cx = voting.cx;
    let (last, _) = revealed::votes(voting)?;
    if !workshop::shows_levels(last) {
        return Some(Text::new(cx.wording().vote_too_few(), text::label));
    }
    let of = Distribution::of(&last.counts);
    let total = last.counts.total();
    let mut said = Vec::new();
    if let Some((low, high)) = of.range {
        // Those who don't know are at no level.
        let levels = total - u64::from(last.counts.unknown);
        let args = [("total", levels.into()), ("low", low.get().into()), ("high", high.get().into())];
        said.push(match (low == high, last.counts.unknown) {
            (true, 0) => cx.say("projector-fact-unanimous", &args),
            (true, _) => cx.say("projector-fact-one", &args),
            (false, _) => cx.say("projector-fact-range", &args),
        });
    }
    if let Some((lower, upper)) = of.median.filter(|_| of.range.is_some_and(|(low, high)| low != high)) {
        let key = if lower == upper { "projector-fact-middle" } else { "projector-fact-middles" };
        said.push(cx.say(key, &[("lower", lower.get().into()), ("upper", upper.get().into())]));
    }
    if last.counts.unknown > 0 {
        let args = [("total", total.into()), ("unknown", last.counts.unknown.into())];
        said.push(cx.say("projector-fact-unknown", &args));
    }
    Some(Text::new(said.join(&cx.word("projector-fact-between")), text::label))
}
