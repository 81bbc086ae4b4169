//! How the pages of one question are set: under one title in one size, its statements in the same places from the vote to
//! what is agreed, so that nothing jumps when something comes in.

use super::page::{Below, Page};
use super::part::Part;
use super::setting::Text;
use super::slide::Slide;
use super::tally::{Count, Counted, Heads, Tally};
use crate::assessment::workshop::{Choice, Counts};
use crate::scoring::State;
use crate::ui::context::Context;
use crate::ui::screens::workshop::voting::{Stage, VotingCx, revealed};
use crate::ui::theme::text;

/// What the title is, how close the rows stand, and for how many lines there always is room below.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    title: Title,
    closeness: Closeness,
    lines: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Title {
    Question,
    SmallQuestion,
    /// As small as most text.
    SmallestQuestion,
    Name,
}

#[derive(Clone, Copy, Debug)]
enum Closeness {
    /// As is easily read.
    Snug,
    /// In smaller letters, as close as one statement is told from the next.
    Closest,
    /// As close as can be.
    Tightest,
}

/// All ways, first what is best. What people vote on and the whole question go last of all: before them goes what helps. Each
/// has a row for those who don't know.
const FRAMES: [Frame; 14] = {
    use Closeness::{Closest, Snug, Tightest};
    use Title::{Name, Question, SmallQuestion, SmallestQuestion};
    const fn frame(title: Title, closeness: Closeness, lines: u8) -> Frame {
        Frame { title, closeness, lines }
    }
    [
        frame(Question, Snug, 4),
        frame(SmallQuestion, Snug, 4),
        frame(Question, Snug, 3),
        frame(SmallQuestion, Snug, 3),
        frame(SmallQuestion, Snug, 2),
        frame(SmallQuestion, Closest, 2),
        frame(SmallestQuestion, Snug, 2),
        frame(SmallestQuestion, Closest, 2),
        frame(SmallestQuestion, Closest, 1),
        frame(SmallestQuestion, Tightest, 2),
        frame(SmallestQuestion, Closest, 0),
        frame(SmallestQuestion, Tightest, 1),
        frame(SmallestQuestion, Tightest, 0),
        frame(Name, Tightest, 2),
    ]
};

/// All ways, first what is best.
pub(super) fn all() -> impl Iterator<Item = Frame> {
    FRAMES.into_iter()
}

/// The same from the one at `usual` on, first those that leave the title as it is; the last that have the whole question, and
/// all that do not, by themselves.
pub(super) fn from(usual: usize) -> [Vec<Frame>; 2] {
    let rest = FRAMES.into_iter().skip(usual);
    let is_same = |frame: &Frame| FRAMES.get(usual).is_some_and(|usual| usual.title == frame.title);
    let (same, others): (Vec<Frame>, Vec<Frame>) = rest.partition(is_same);
    let (names, whole) = same.into_iter().chain(others).partition(|frame| frame.title == Title::Name);
    [whole, names]
}

/// What is on a page of a question but for its title and its statements.
#[derive(Clone, Debug)]
pub(super) struct Content<'a> {
    /// How far it is; may be empty.
    pub state: Text,
    /// What to talk about, above the statements.
    pub prompt: Vec<Text>,
    pub choices: Choices,
    pub numbers: Option<Numbers<'a>>,
    pub below: Below,
    /// Only where nothing on it is crowded.
    pub is_airy: bool,
    /// It lacks what belongs there: only where nothing else has room.
    pub is_poor: bool,
}

/// Which choices are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Choices {
    All,
    /// At which somebody is, and the agreed one; all where nobody is at any.
    Chosen,
    None,
}

/// Counts with what they are called.
pub(super) type Named<'a> = (&'static str, &'a Counts);

/// What came out of a vote.
#[derive(Clone, Debug)]
pub(super) struct Numbers<'a> {
    pub latest: Named<'a>,
    /// What it is held against.
    pub other: Option<Named<'a>>,
}

impl Frame {
    /// A page of the question in this way; what is below may be higher than usual where it `may_grow`.
    pub fn page(self, voting: &VotingCx<'_>, content: &Content<'_>, may_grow: bool) -> Page {
        let cx = voting.cx;
        let numbers = content.numbers.as_ref();
        let head = |named: Named<'_>| cx.word(named.0);
        let heads_of = |state: &Text, numbers: Option<&Numbers<'_>>, has_clock| {
            let latest = numbers.map(|numbers| head(numbers.latest));
            let other = numbers.and_then(|numbers| numbers.other).map(head);
            Part::Heads(Box::new(Heads { state: state.clone(), latest, other, has_clock }))
        };
        let is_vote = content.prompt.is_empty();
        let agreed = revealed::agreed(voting).filter(|_| voting.stage == Stage::Revealed);
        let has_people = |choice: &Choice| numbers.is_some_and(|numbers| numbers.latest.1.of(*choice) > 0);
        let is_short = content.choices == Choices::Chosen && Choice::ALL.iter().any(has_people);
        let is_shown = |choice: &Choice| !is_short || has_people(choice) || agreed == Some(*choice);
        let choices = Choice::ALL.into_iter().filter(|choice| content.choices != Choices::None && is_shown(choice));
        let rows = choices.map(|choice| {
            let is_agreed = agreed == Some(choice);
            let counts = numbers.map(|numbers| counted(cx, numbers, choice));
            let is_quiet = !is_agreed && counts.as_ref().is_some_and(Counted::is_nothing);
            let (sign, statement) = said(voting, choice, is_quiet);
            let is_alone = numbers.is_none() && !is_vote;
            Part::Tally(Box::new(Tally { sign, statement, counts, is_agreed, is_alone }))
        });
        let mut parts: Vec<Part> = Vec::new();
        if !content.state.said.is_empty() {
            parts.push(heads_of(&content.state, numbers.filter(|_| is_vote), true));
        }
        parts.extend(content.prompt.iter().map(|said| Part::text(said.said.clone(), said.look)));
        match (numbers.filter(|_| content.choices != Choices::None), content.prompt.last()) {
            // The heads of the numbers stand over them, beside the end of what to talk about.
            (Some(numbers), Some(last)) => {
                parts.pop();
                parts.push(heads_of(last, Some(numbers), false));
            }
            (None, Some(_)) => parts.push(Part::Gap),
            (_, None) => {}
        }
        parts.extend(rows);
        let slide = self.slide(voting, parts);
        let slide = if content.is_airy { slide.airy() } else { slide };
        // What to talk about takes all the room that there is.
        let lines = if is_vote { self.lines } else { 0 };
        Page { slide, below: content.below.clone(), lines, may_grow }
    }

    fn slide(self, voting: &VotingCx<'_>, parts: Vec<Part>) -> Slide {
        let question = voting.question;
        let of = |text| Slide::new("", voting.cx.text(text), parts);
        let slide = match self.title {
            Title::Question => of(&question.text),
            Title::SmallQuestion => of(&question.text).smaller(),
            Title::SmallestQuestion => of(&question.text).smallest(),
            Title::Name => of(&question.name).smaller(),
        };
        match self.closeness {
            Closeness::Snug => slide.snug(),
            Closeness::Closest => slide.close(),
            Closeness::Tightest => slide.in_one_piece(),
        }
    }
}

impl Content<'_> {
    /// Nothing but what is on every page.
    pub fn blank() -> Content<'static> {
        Content {
            state: Text::new(" ", text::strong),
            prompt: Vec::new(),
            choices: Choices::All,
            numbers: None,
            below: Below::default(),
            is_airy: false,
            is_poor: false,
        }
    }
}

/// What is in the box before a choice, and its statement: of what nobody chose it steps back.
fn said(voting: &VotingCx<'_>, choice: Choice, is_quiet: bool) -> ((String, String), Text) {
    let cx = voting.cx;
    let look = if is_quiet { text::small } else { text::label };
    match choice {
        Choice::Level(level) => {
            let said = cx.say("map-level", &[("level", level.get().into())]);
            ((level.to_string(), said), Text::new(cx.text(voting.question.statement(level)), look))
        }
        Choice::Unknown => {
            let said = cx.word("scoring-unknown");
            ((cx.wording().mark(State::Unknown), said.clone()), Text::new(said, look))
        }
    }
}

fn counted(cx: &Context<'_>, numbers: &Numbers<'_>, choice: Choice) -> Counted {
    let what = match choice {
        Choice::Level(level) => cx.say("map-level", &[("level", level.get().into())]),
        Choice::Unknown => cx.word("scoring-unknown"),
    };
    let count = |(head, counts): Named<'_>| {
        let count = counts.of(choice);
        let args = [("column", cx.word(head).into()), ("what", what.as_str().into()), ("count", count.into())];
        Count { count, said: cx.say("projector-count-said", &args) }
    };
    let most = |(_, counts): Named<'_>| Choice::ALL.iter().map(|choice| counts.of(*choice)).max().unwrap_or_default();
    let largest = most(numbers.latest).max(numbers.other.map_or(0, most));
    Counted { latest: count(numbers.latest), other: numbers.other.map(count), most: largest }
}
