//! A vote that was revealed, on a projector: how many are at each statement, beside the vote before it and the sheets; and
//! what to talk about, with the statements that people chose.

use super::page::{Below, Page};
use super::part::Part;
use super::setting::Text;
use super::slide::Slide;
use super::tally::{Bar, Cell, Kind, Tally};
use crate::assessment::workshop::{Choice, Counts};
use crate::ui::context::Context;
use crate::ui::screens::workshop::premise;
use crate::ui::screens::workshop::voting::{Feedback, RevealSide, VotingCx, VotingView, revealed};
use crate::ui::theme::text;
use crate::workshop::{self, Distribution};

/// Counts in a column of their own.
struct Column<'a> {
    head: String,
    counts: &'a Counts,
    kind: Kind,
    /// The largest number that its bars are drawn to.
    most: u32,
}

/// Which rows there are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rows {
    All,
    /// Those at which somebody is, and the agreed one.
    Chosen,
    /// All without their statements.
    Bare,
}

/// What a page is called, from what is best to what takes least room.
#[derive(Clone, Copy)]
enum Title {
    Question,
    SmallQuestion,
    Name,
}

const TITLES: [Title; 3] = [Title::Question, Title::SmallQuestion, Title::Name];

/// Width of all columns together, where there is room for it and where there is less; in pixels at 1280 by 720. No column
/// is wider than `WIDEST`.
const COLUMNS: [f32; 3] = [480.0, 300.0, 264.0];
const WIDEST: f32 = 300.0;
/// Width of the one column beside what to talk about.
const BESIDE_PROMPT: f32 = 150.0;

/// The page in all ways in which it can be set, first what is best.
pub(super) fn pages(voting: &VotingCx<'_>, view: &VotingView) -> Vec<Page> {
    let below = |said: Vec<Text>| Below { said, ..Below::default() };
    let (agreed, said, facts) = (agreed_text(voting), said_below(voting, view), facts(voting));
    let all = below([Some(agreed.clone()), said.clone().or(facts)].into_iter().flatten().collect());
    // What is agreed, and how the vote came out, can be seen in the rows.
    let one = below(vec![said.clone().unwrap_or(agreed)]);
    let least = below(said.into_iter().collect());
    let (most, fewest, bare) = match view.side() {
        RevealSide::Vote => vote(voting),
        RevealSide::Prompt => prompt(voting, view),
    };
    let page = |below: &Below| {
        let below = below.clone();
        move |slide: Slide| Page { slide, below: below.clone() }
    };
    let snug = most.iter().cloned().map(Slide::snug);
    let snug: Vec<Page> = snug.clone().map(page(&all)).chain(snug.map(page(&one))).collect();
    let closest = |slides: Vec<Slide>, below: &[&Below]| -> Vec<Page> {
        let slides = slides.into_iter().map(Slide::in_one_piece);
        below.iter().flat_map(|below| slides.clone().map(page(below))).collect()
    };
    // What hangs on the question was said before, and is said when it is agreed; what the latest key did is said now.
    let none = if view.feedback().is_some() { least.clone() } else { Below::default() };
    let most = closest(most, &[&all, &one, &least]);
    let fewest = closest(fewest, &[&all, &one, &least, &none]);
    snug.into_iter().chain(most).chain(fewest).chain(closest(vec![bare], &[&none])).collect()
}

fn slide(voting: &VotingCx<'_>, title: Title, parts: Vec<Part>) -> Slide {
    let question = voting.question;
    let of = |text| Slide::new("", voting.cx.text(text), parts);
    match title {
        Title::Question => of(&question.text),
        Title::SmallQuestion => of(&question.text).smaller(),
        Title::Name => of(&question.name),
    }
}

/// How it came out: with all rows, with those at which somebody is or without the sheets, and with no statements.
fn vote(voting: &VotingCx<'_>) -> (Vec<Slide>, Vec<Slide>, Slide) {
    let columns = columns(voting);
    let of = |title, width, which| slide(voting, title, rows(voting, &columns, width, which));
    let most = TITLES.into_iter().flat_map(|title| COLUMNS.map(|width| of(title, width, Rows::All)));
    let votes = &columns[usize::from(columns.first().is_some_and(|column| column.kind == Kind::Sheets))..];
    let width = COLUMNS[2] * votes.len() as f32 / columns.len().max(1) as f32;
    let fewest = TITLES.map(|title| of(title, COLUMNS[2], Rows::Chosen)).into_iter();
    let without = TITLES.map(|title| slide(voting, title, rows(voting, votes, width, Rows::All)));
    (most.collect(), fewest.chain(without).collect(), of(Title::Name, COLUMNS[0], Rows::Bare))
}

/// What to talk about, with the document it comes from, and the statements with how many chose them in the latest vote; and
/// the same with less.
fn prompt(voting: &VotingCx<'_>, view: &VotingView) -> (Vec<Slide>, Vec<Slide>, Slide) {
    let cx = voting.cx;
    let latest: Vec<Column<'_>> = columns(voting).into_iter().filter(|column| column.kind == Kind::Latest).collect();
    let (asked, origin) = match revealed::prompt(voting, view) {
        Some((source, prompt, _)) => {
            let origin = revealed::prompt_origin(cx, source, prompt);
            (cx.text(&prompt.text).to_owned(), Some(Part::text(origin, text::small)))
        }
        None => (cx.word("projector-no-prompt"), None),
    };
    let of = |title, origin: Option<&Part>, which| {
        let rows = rows(voting, &latest, BESIDE_PROMPT, which);
        let asked = Part::text(&asked, text::lead);
        slide(voting, title, std::iter::once(asked).chain(origin.cloned()).chain(rows).collect())
    };
    let most = TITLES.map(|title| of(title, origin.as_ref(), Rows::All)).into_iter();
    let most = most.chain(TITLES.map(|title| of(title, origin.as_ref(), Rows::Chosen)));
    let fewest = TITLES.map(|title| of(title, None, Rows::Chosen));
    (most.collect(), fewest.into(), of(Title::Name, None, Rows::Bare))
}

/// The sheets, the vote before and the latest one, as far as they may be shown.
fn columns<'a>(voting: &VotingCx<'a>) -> Vec<Column<'a>> {
    let cx = voting.cx;
    let most = |counts: &Counts| Choice::ALL.iter().map(|choice| counts.of(*choice)).max().unwrap_or_default();
    let column = |head: &str, counts, kind, most| Column { head: cx.word(head), counts, kind, most };
    let mut columns = Vec::new();
    let topic = voting.document.findings.topics.iter().find(|topic| topic.question == voting.question.id);
    if let Some(topic) = topic.filter(|topic| topic.may_be_shown) {
        let counts = &topic.sheets.counts;
        columns.push(column("projector-column-sheets", counts, Kind::Sheets, most(counts)));
    }
    let Some((last, before)) = revealed::votes(voting) else { return columns };
    let votes = before.into_iter().chain([last]).filter(|vote| workshop::shows_levels(vote));
    let largest = votes.clone().map(|vote| most(&vote.counts)).max().unwrap_or_default();
    for vote in votes {
        let is_last = std::ptr::eq(vote, last);
        let (head, kind) = match (is_last, before) {
            (false, _) => ("projector-column-first", Kind::Before),
            (true, Some(_)) => ("projector-column-second", Kind::Latest),
            (true, None) => ("projector-column-vote", Kind::Latest),
        };
        columns.push(column(head, &vote.counts, kind, largest));
    }
    columns
}

/// A row for each choice, under the heads of the columns.
fn rows(voting: &VotingCx<'_>, columns: &[Column<'_>], width: f32, which: Rows) -> Vec<Part> {
    let agreed = revealed::agreed(voting);
    let column = (width / columns.len().max(1) as f32).min(WIDEST);
    let is_chosen =
        |choice: &Choice| agreed == Some(*choice) || columns.iter().any(|column| column.counts.of(*choice) > 0);
    let row = |choice: Choice| {
        let cells = columns.iter().map(|column| Cell::Bar(bar(voting.cx, column, choice))).collect();
        let (sign, mut statement) = said(voting, choice, is_chosen(&choice));
        if which == Rows::Bare {
            statement.said.clear();
        }
        let is_agreed = agreed == Some(choice);
        Part::Tally(Box::new(Tally { sign: Some(sign), statement, cells, is_agreed, column }))
    };
    let heads = columns.iter().map(|column| Cell::Head(column.head.clone())).collect();
    let heads = Tally { sign: None, statement: Text::new("", text::small), cells: heads, is_agreed: false, column };
    let choices = Choice::ALL.into_iter().filter(|choice| which != Rows::Chosen || is_chosen(choice));
    std::iter::once(Part::Tally(Box::new(heads))).filter(|_| !columns.is_empty()).chain(choices.map(row)).collect()
}

/// What is in the box before a choice, and its statement: of what nobody chose it steps back.
fn said(voting: &VotingCx<'_>, choice: Choice, is_chosen: bool) -> ((String, String), Text) {
    let cx = voting.cx;
    let look = if is_chosen { text::label } else { text::small };
    match choice {
        Choice::Level(level) => {
            let said = cx.say("map-level", &[("level", level.get().into())]);
            ((level.to_string(), said), Text::new(cx.text(voting.question.statement(level)), look))
        }
        Choice::Unknown => {
            let said = cx.word("scoring-unknown");
            ((cx.wording().mark(crate::scoring::State::Unknown), said.clone()), Text::new(said, look))
        }
    }
}

fn bar(cx: &Context<'_>, column: &Column<'_>, choice: Choice) -> Bar {
    let count = column.counts.of(choice);
    let what = match choice {
        Choice::Level(level) => cx.say("map-level", &[("level", level.get().into())]),
        Choice::Unknown => cx.word("scoring-unknown"),
    };
    let written = |count: u32| cx.say("projector-count", &[("count", count.into())]);
    let args = [("column", column.head.as_str().into()), ("what", what.into()), ("count", count.into())];
    Bar {
        count,
        written: written(count),
        said: cx.say("projector-count-said", &args),
        most: (column.most, written(column.most)),
        kind: column.kind,
    }
}

/// What was agreed, or that nothing is yet.
fn agreed_text(voting: &VotingCx<'_>) -> Text {
    let cx = voting.cx;
    let agreed = revealed::agreed_text(voting).unwrap_or_else(|| cx.word("projector-agreed-none"));
    Text::new(agreed, text::card_title)
}

/// What is said of the latest key, else what hangs on the question. That something was agreed stands elsewhere.
fn said_below(voting: &VotingCx<'_>, view: &VotingView) -> Option<Text> {
    let cx = voting.cx;
    let feedback = view.feedback().filter(|said| !matches!(said, Feedback::Agreed(_)));
    let feedback = feedback.map(|said| Text::new(said.text(cx), text::strong));
    feedback.or_else(|| {
        let premise = premise::before(cx, voting.document, &voting.question.id)?;
        Some(Text::new(premise, text::accent))
    })
}

/// How the latest vote came out.
fn facts(voting: &VotingCx<'_>) -> Option<Text> {
    let cx = voting.cx;
    let (last, _) = revealed::votes(voting)?;
    if !workshop::shows_levels(last) {
        return Some(Text::new(cx.wording().too_few(), text::label));
    }
    let of = Distribution::of(&last.counts);
    let total = last.counts.total();
    let mut said = Vec::new();
    if let Some((low, high)) = of.range {
        let args = [("total", total.into()), ("low", low.get().into()), ("high", high.get().into())];
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
