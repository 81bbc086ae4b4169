//! A screen as a projector needs it: all of the display, black on white, type that is read from the back of a room, one
//! thing at a time, a foot with the keys that work now.
//!
//! Nothing private is ever on it: no names, paths or messages, no notes but one that is being written here, no single
//! response's answers, and no count of a vote that is not revealed but how many votes are in. What lies over a screen, such
//! as a dialog, ends it, but for the list of keys.
//!
//! | file | owns |
//! |---|---|
//! | `scale` | sizes, and how high things are |
//! | `deck` | moving through subjects and pages |
//! | `slide`, `part`, `setting` | what stands on a page, and setting it in pages; how text is set |
//! | `question`, `results`, `towns` | what is said of each |
//! | `room`, `agenda`, `outcome` | the workshop in the order of the day, and what is said before and after the votes |
//! | `voting`, `revealed`, `page`, `tally` | a question being voted on, how it came out, what such a page is made of, and how many are at a choice |
//! | `written` | what is written while the room looks on |

mod agenda;
mod deck;
mod outcome;
mod page;
mod part;
mod plan;
mod question;
mod results;
mod revealed;
mod room;
pub mod scale;
mod setting;
mod slide;
mod tally;
mod towns;
mod voting;
mod written;

use std::rc::Rc;

use eframe::egui::emath::GuiRounding as _;
use eframe::egui::{
    Align, CentralPanel, Frame, Layout, Rect, RichText, TextStyle, TextWrapMode, Ui, UiBuilder, WidgetText, vec2,
};

use crate::ui::command::{Command, SlideAction, VotingInput, WindowCommand, WorkshopPart};
use crate::ui::context::{Context, Document};
use crate::ui::keys::{self, key_hint};
use crate::ui::screens::Screen;
use crate::ui::screens::workshop::WorkshopView;
use crate::ui::screens::workshop::voting::{End, walk};
use crate::ui::theme::{colors, text};
use crate::ui::widgets::{focus_anchor_ui, read_from_left};
use deck::{CacheKey, CachedPages, Deck, Shown};
use scale::{SMALLEST, px};
use slide::{Slide, live, pages};

/// A key that works now, as it is written, and the key of the word for what it does.
pub type Hint = (&'static str, &'static str);

/// What the projector remembers while it is on: the page that is shown.
#[derive(Debug, Default)]
pub struct ProjectorView {
    /// The screen and the subject that `page` is of; another begins at its first.
    of: Option<(&'static str, usize)>,
    page: usize,
    kept: Option<CachedPages>,
    saved: Option<Saved>,
}

/// That the file was saved.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Saved {
    /// It is yet to be said.
    Now,
    /// It is said until then, in seconds on the window's clock.
    Until(f64),
}

impl ProjectorView {
    /// Says for a while that the file was saved.
    pub fn say_saved(&mut self) {
        self.saved = Some(Saved::Now);
    }

    /// Whether that is said now; a frame is asked for when it no longer is.
    fn is_saved_said(&mut self, ui: &Ui) -> bool {
        let now = ui.input(|input| input.time);
        let until = match self.saved {
            Some(Saved::Now) => now + SAVED,
            Some(Saved::Until(until)) => until,
            None => return false,
        };
        self.saved = (until > now).then_some(Saved::Until(until));
        ui.ctx().request_repaint_after(std::time::Duration::from_secs_f64((until - now).max(0.0)));
        self.saved.is_some()
    }
}

/// For how many seconds it is said that the file was saved.
const SAVED: f64 = 4.0;

/// What stands at the foot.
#[derive(Default)]
struct Foot {
    hints: Vec<Hint>,
    /// Where one is.
    place: Option<String>,
}

/// Whether there is something for a projector on `screen`.
pub fn can_show(screen: &Screen) -> bool {
    match screen {
        Screen::Questions(_) | Screen::Workshop(_) | Screen::Results(_) | Screen::Plan(_) | Screen::Towns(_) => true,
        Screen::Start(_) | Screen::Profile(_) | Screen::List(_) | Screen::Report(_) | Screen::Archived(_) => false,
    }
}

/// From a key to what it does, and to the next, in pixels at 1280 by 720.
const NEAR: f32 = SMALLEST * 0.4;
const APART: f32 = SMALLEST * 0.7;

/// Room at the sides, above and below, and height of the foot, in pixels at 1280 by 720.
const SIDE: f32 = 56.0;
const ABOVE: f32 = 32.0;
const BELOW: f32 = 20.0;
const FOOT: f32 = 44.0;

/// Draws the whole display. Esc, where the screen has no use for it, leaves.
#[must_use]
pub(super) fn projector_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    view: &mut ProjectorView,
    screen: &mut Screen,
) -> Vec<Command> {
    scale::apply(ui);
    let ground = Frame::new().fill(colors(ui).surface);
    let mut commands = Vec::new();
    CentralPanel::default().frame(ground).show(ui, |ui| {
        let all = ui.max_rect().shrink2(vec2(px(ui, SIDE), 0.0));
        let foot = all.with_min_y(all.bottom() - px(ui, BELOW + FOOT)).with_max_y(all.bottom() - px(ui, BELOW));
        let page = all.with_min_y(all.top() + px(ui, ABOVE)).with_max_y(foot.top() - px(ui, BELOW));
        focus_anchor_ui(ui, &cx.word(screen.name()));
        let at_foot = in_rect(ui, page, |ui| page_ui(ui, cx, view, screen, &mut commands));
        let is_saved = view.is_saved_said(ui);
        in_rect(ui, foot, |ui| foot_ui(ui, cx, &at_foot, is_saved));
    });
    if keys::pressed(ui.ctx(), SlideAction::Leave) {
        commands.push(WindowCommand::Projector.into());
    }
    commands
}

fn in_rect<R>(ui: &mut Ui, rect: Rect, content: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope_builder(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)), content).inner
}

/// Takes the keys of the page, draws it, and gives back what its foot says.
fn page_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    view: &mut ProjectorView,
    screen: &mut Screen,
    commands: &mut Vec<Command>,
) -> Foot {
    let name = screen.name();
    match (screen, cx.document) {
        (Screen::Workshop(workshop), Some(document)) => room_ui(ui, cx, document, view, workshop, commands),
        (Screen::Questions(questions), Some(_)) => {
            deck_ui(ui, cx, view, name, &mut question::Questions { cx, view: questions })
        }
        (Screen::Results(results), Some(document)) => {
            deck_ui(ui, cx, view, name, &mut results::Results::of(cx, document, results))
        }
        (Screen::Plan(plan), Some(document)) => deck_ui(ui, cx, view, name, &mut plan::Plan::of(cx, document, plan)),
        (Screen::Towns(towns), _) => deck_ui(ui, cx, view, name, &mut towns::Towns { cx, view: towns }),
        (Screen::Questions(_) | Screen::Results(_) | Screen::Plan(_) | Screen::Workshop(_), None)
        | (Screen::Start(_) | Screen::Profile(_) | Screen::List(_) | Screen::Report(_) | Screen::Archived(_), _) => {
            Foot::default()
        }
    }
}

/// The workshop: the agenda, the vote, what came of it. The vote has keys of its own, which lead out of it at both ends.
fn room_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    view: &mut ProjectorView,
    workshop: &mut WorkshopView,
    commands: &mut Vec<Command>,
) -> Foot {
    const NAME: &str = "shell-workshop";
    if workshop.part() == WorkshopPart::Voting {
        commands.extend(voting::keys(ui.ctx(), cx, workshop));
        match workshop.voting().take_end() {
            Some(End::Before) => {
                workshop.show(WorkshopPart::Agenda);
                // Backwards one comes to the last page.
                (view.of, view.page) = (Some((NAME, 0)), usize::MAX);
            }
            Some(End::After) => workshop.show(WorkshopPart::Agreed),
            None => {}
        }
    }
    // From the outcome back to what is still open.
    if workshop.part() == WorkshopPart::Agreed
        && keys::pressed(ui.ctx(), VotingInput::Enter)
        && workshop.voting().come_back(cx, document, End::After)
    {
        workshop.show(WorkshopPart::Voting);
    }
    let from = workshop.part();
    let mut foot = if from == WorkshopPart::Voting {
        Foot::default()
    } else {
        let method = voting::method(cx, document, workshop);
        deck_ui(ui, cx, view, NAME, &mut room::Room { cx, document, view: workshop, method })
    };
    if workshop.part() != WorkshopPart::Voting {
        if workshop.part() == WorkshopPart::Agreed && walk::open(cx, document).next().is_some() {
            foot.hints.insert(0, (key_hint(VotingInput::Enter), "projector-hint-open"));
        }
        return foot;
    }
    if from == WorkshopPart::Agenda {
        workshop.voting().come_back(cx, document, End::Before);
    }
    if workshop.voting().writes().is_some() {
        commands.extend(written::written_ui(ui, cx, document, workshop));
    } else {
        voting::voting_ui(ui, cx, workshop);
    }
    Foot { hints: voting::hints(cx, workshop), place: voting::place(cx, document, workshop) }
}

/// Of levels, factors and places, in the language of the window: what is to be read as one word.
fn names(cx: &Context<'_>) -> Rc<[String]> {
    cx.names().iter().cloned().collect()
}

fn deck_ui<D: Deck>(ui: &mut Ui, cx: &Context<'_>, view: &mut ProjectorView, name: &'static str, deck: &mut D) -> Foot {
    let page = if view.of == Some((name, deck.subject())) { view.page } else { 0 };
    let document = cx.session.map(|session| (session.id(), session.revision()));
    let room = (ui.available_size(), ui.ctx().pixels_per_point());
    let key = CacheKey { screen: name, room, locale: cx.locale(), document };
    let continued = |title: &str| cx.say("projector-continued", &[("title", title.into())]);
    let set = |slides: Vec<Slide>| {
        let names = names(cx);
        pages(ui, slides.into_iter().map(|slide| slide.with_names(&names)).collect(), continued)
    };
    let Shown { at, slide, hints, place } = deck::turn(ui, &mut view.kept, key, deck, page, set);
    (view.of, view.page) = (Some((name, at.subject)), at.page);
    if let Some(slide) = slide {
        // Each page with ids of its own: what is said by itself is said when it comes up.
        ui.push_id((name, at.subject, at.page), |ui| slide.show(ui));
    }
    let said =
        |(place, all): (usize, usize)| cx.say("projector-place", &[("place", place.into()), ("all", all.into())]);
    Foot { hints, place: (place.1 > 0).then(|| said(place)) }
}

/// The keys that work now, as many as there is room for, the most needed first; all keys, the way out, and where one is.
fn foot_ui(ui: &mut Ui, cx: &Context<'_>, foot: &Foot, is_saved: bool) {
    let way_out = key_hint(SlideAction::Leave);
    // Where that key does something else, that stands among the hints.
    let is_free = foot.hints.iter().all(|(keys, _)| *keys != way_out);
    let fixed = [(key_hint(Command::from(WindowCommand::Keys)), "projector-hint-keys")];
    let fixed: Vec<Hint> = is_free.then_some((way_out, "projector-leave")).into_iter().chain(fixed).collect();
    let all = ui.max_rect();
    let taken = ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = px(ui, NEAR);
        for (keys, word) in fixed {
            ui.label(text::small(ui, &cx.word(word)));
            ui.label(text::strong(ui, keys));
            ui.add_space(px(ui, APART));
        }
        if let Some(place) = &foot.place {
            ui.label(text::small(ui, place));
            ui.add_space(px(ui, APART));
        }
        read_from_left(ui);
        ui.cursor().right()
    });
    let room = all.with_max_x(taken.inner).round_ui();
    let mut left = ui.new_child(UiBuilder::new().max_rect(room).layout(Layout::left_to_right(Align::Center)));
    if is_saved {
        // In the place of the keys, which are known by then: beside them there is no room for it.
        let said = left.label(text::done(&left, &format!("✓ {}", cx.word("projector-saved"))));
        live(&left, &said);
    } else {
        hints_ui(&mut left, cx, &foot.hints);
    }
    read_from_left(ui);
}

/// As many of `hints` as there is room for, one after the other.
fn hints_ui(ui: &mut Ui, cx: &Context<'_>, hints: &[Hint]) {
    ui.spacing_mut().item_spacing.x = px(ui, NEAR);
    for (keys, word) in hints {
        let said = [text::strong(ui, keys), text::small(ui, &cx.word(word))];
        let wide = |said: &RichText| {
            let whole = WidgetText::from(said.clone());
            whole.into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body).size().x
        };
        if ui.cursor().left() + said.iter().map(wide).sum::<f32>() + px(ui, NEAR) > ui.max_rect().right() {
            break;
        }
        for said in said {
            ui.label(said);
        }
        ui.add_space(px(ui, APART));
    }
}
