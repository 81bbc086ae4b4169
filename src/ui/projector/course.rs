//! From the keys to what is on the display: which slide of which screen it is, and where the workshop is in the order of the
//! day. Keys are taken first, so that they may come from another window than the one that shows the slides.

use std::rc::Rc;

use eframe::egui::{Context as Egui, Ui};

use super::deck::{self, CacheKey, Deck, Shown};
use super::display::{Display, What};
use super::foot::Foot;
use super::slide::{Slide, pages};
use super::{Slides, Writing, plan, question, results, room, towns, voting};
use crate::ui::command::{Command, SlideAction, VotingInput, WindowCommand, WorkshopPart, Written};
use crate::ui::context::{Context, Document};
use crate::ui::keys::{self, Asks, ForScreen, Scope, key_hint};
use crate::ui::screens::Screen;
use crate::ui::screens::workshop::WorkshopView;
use crate::ui::screens::workshop::voting::{End, walk};

const WORKSHOP: &str = "shell-workshop";

/// The keys of the slides.
#[derive(Debug, Default)]
pub(super) struct Keys {
    /// Those that move through slides: what they come to depends on the pages.
    pub ways: Vec<SlideAction>,
    /// One was pressed that works only where a question is shown.
    pub is_of_question: bool,
    /// The display is to show nothing.
    pub blanks: bool,
}

impl From<Vec<SlideAction>> for Keys {
    fn from(ways: Vec<SlideAction>) -> Keys {
        Keys { ways, ..Keys::default() }
    }
}

/// Takes the keys of the slides out of the input of `ctx`. Those of a vote are done with.
#[must_use]
pub(super) fn take_keys(
    ctx: &Egui,
    cx: &Context<'_>,
    slides: &mut Slides,
    screen: &mut Screen,
    commands: &mut Vec<Command>,
) -> Keys {
    if is_asked(ctx, SlideAction::Wall) {
        commands.push(WindowCommand::Wall.into());
    }
    if is_asked(ctx, SlideAction::Blank) {
        return Keys { blanks: true, ..Keys::default() };
    }
    match (screen, cx.document) {
        (Screen::Workshop(workshop), Some(document)) => room_keys(ctx, cx, document, slides, workshop, commands),
        (Screen::Questions(_) | Screen::Results(_) | Screen::Plan(_), Some(_)) | (Screen::Towns(_), _) => {
            deck::read(ctx).into()
        }
        (Screen::Questions(_) | Screen::Results(_) | Screen::Plan(_) | Screen::Workshop(_), None)
        | (Screen::Start(_) | Screen::Profile(_) | Screen::List(_) | Screen::Report(_) | Screen::Archived(_), _) => {
            Keys::default()
        }
    }
}

/// Whether `action`, which works on all slides, is asked for.
fn is_asked(ctx: &Egui, action: SlideAction) -> bool {
    let of = |asks: &Asks| (*asks == Asks::Slides(action)).then_some(());
    let for_screen = ForScreen { enter: false, escape: false };
    keys::read(ctx, Scope::Projector, for_screen, of, |()| true).len() == 1
}

/// The vote has keys of its own, which lead out of it at both ends.
fn room_keys(
    ctx: &Egui,
    cx: &Context<'_>,
    document: Document<'_>,
    slides: &mut Slides,
    workshop: &mut WorkshopView,
    commands: &mut Vec<Command>,
) -> Keys {
    let mut is_of_question = false;
    if workshop.part() == WorkshopPart::Voting {
        commands.extend(voting::keys(ctx, cx, workshop));
        match workshop.voting().take_end() {
            Some(End::Before) => {
                workshop.show(WorkshopPart::Agenda);
                // Backwards one comes to the last page.
                (slides.of, slides.page) = (Some((WORKSHOP, 0)), usize::MAX);
            }
            Some(End::After) => {
                workshop.show(WorkshopPart::Agreed);
                // What was agreed comes first, whatever was looked at there before.
                (slides.of, slides.page) = (None, 0);
            }
            None => {}
        }
    } else {
        let (asked, others) = workshop.voting().keys_beside(ctx, cx, document);
        commands.extend(asked);
        is_of_question = others;
    }
    // From the outcome back to what is still open.
    if workshop.part() == WorkshopPart::Agreed
        && keys::pressed(ctx, VotingInput::Enter)
        && workshop.voting().come_back(cx, document, End::After, ctx.input(|input| input.time))
    {
        workshop.show(WorkshopPart::Voting);
    }
    let is_moved = workshop.part() != WorkshopPart::Voting && !workshop.is_writing();
    Keys { ways: if is_moved { deck::read(ctx) } else { Vec::new() }, is_of_question, blanks: false }
}

/// Moves by `ways`, and chooses what is on the display, whose room for a page `ui` is.
pub(super) fn display(
    ui: &mut Ui,
    cx: &Context<'_>,
    slides: &mut Slides,
    screen: &mut Screen,
    (ways, writing): (&[SlideAction], Writing),
) -> Display {
    let name = screen.name();
    match (screen, cx.document) {
        (Screen::Workshop(workshop), Some(document)) => {
            room_display(ui, cx, document, slides, workshop, (ways, writing))
        }
        (Screen::Questions(questions), Some(_)) => {
            deck_display(ui, cx, slides, name, &mut question::Questions { cx, view: questions }, ways)
        }
        (Screen::Results(results), Some(document)) => {
            deck_display(ui, cx, slides, name, &mut results::Results::of(cx, document, results), ways)
        }
        (Screen::Plan(plan), Some(document)) => {
            deck_display(ui, cx, slides, plan.place().part.word(), &mut plan::Plan::of(cx, document, plan), ways)
        }
        (Screen::Towns(towns), _) => deck_display(ui, cx, slides, name, &mut towns::Towns { cx, view: towns }, ways),
        (Screen::Questions(_) | Screen::Results(_) | Screen::Plan(_) | Screen::Workshop(_), None)
        | (Screen::Start(_) | Screen::Profile(_) | Screen::List(_) | Screen::Report(_) | Screen::Archived(_), _) => {
            Display::default()
        }
    }
}

/// The workshop: the agenda, the vote, what came of it.
fn room_display(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    slides: &mut Slides,
    workshop: &mut WorkshopView,
    (ways, writing): (&[SlideAction], Writing),
) -> Display {
    let from = workshop.part();
    let mut display = if from == WorkshopPart::Voting {
        Display::default()
    } else {
        let method = voting::method(cx, document, workshop);
        deck_display(ui, cx, slides, WORKSHOP, &mut room::Room { cx, document, view: workshop, method }, ways)
    };
    if workshop.part() != WorkshopPart::Voting {
        if workshop.is_writing() && writing == Writing::OnSlide {
            return Display {
                what: What::Field,
                foot: Foot { hints: voting::hints(cx, workshop), place: None },
                next: None,
            };
        }
        if workshop.part() != WorkshopPart::Agreed {
            let present = VotingInput::Write(Written::Present);
            display.foot.hints.push((key_hint(present).into(), "projector-hint-present"));
        }
        if workshop.part() == WorkshopPart::Agreed && walk::open(cx, document).next().is_some() {
            display.foot.hints.insert(0, (key_hint(VotingInput::Enter).into(), "projector-hint-open"));
        }
        return display;
    }
    if from == WorkshopPart::Agenda {
        workshop.voting().come_back(cx, document, End::Before, ui.input(|input| input.time));
    }
    let what = if workshop.voting().writes().is_some() && writing == Writing::OnSlide {
        What::Field
    } else {
        voting::what(ui, cx, workshop, &mut slides.fitted)
    };
    let foot = Foot { hints: voting::hints(cx, workshop), place: voting::place(cx, document, workshop) };
    Display { what, foot, next: None }
}

fn deck_display<D: Deck>(
    ui: &mut Ui,
    cx: &Context<'_>,
    slides: &mut Slides,
    name: &'static str,
    deck: &mut D,
    ways: &[SlideAction],
) -> Display {
    let page = if slides.of == Some((name, deck.subject())) { slides.page } else { 0 };
    let document = cx.session.map(|session| (session.id(), session.revision(), session.trial_revision()));
    let room = (ui.available_size(), ui.ctx().pixels_per_point());
    let key = CacheKey { screen: name, room, locale: cx.locale(), document };
    let continued = |title: &str| cx.say("projector-continued", &[("title", title.into())]);
    let set = |all: Vec<Slide>| {
        let names = names(cx);
        pages(ui, all.into_iter().map(|slide| slide.with_names(&names)).collect(), continued)
    };
    let Shown { at, slide, next, hints, place } = deck::turn(ui, &mut slides.kept, key, deck, (page, ways), set);
    (slides.of, slides.page) = (Some((name, at.subject)), at.page);
    let what = slide.map_or(What::Nothing, |slide| What::Slide((name, at.subject, at.page), Rc::clone(slide)));
    let said =
        |(place, all): (usize, usize)| cx.say("projector-place", &[("place", place.into()), ("all", all.into())]);
    let foot = Foot { hints, place: (place.1 > 0).then(|| said(place)) };
    Display { what, foot, next: next.map(str::to_owned) }
}

/// Of levels, factors and places, in the language of the window: what is to be read as one word.
fn names(cx: &Context<'_>) -> Rc<[String]> {
    cx.names().iter().cloned().collect()
}
