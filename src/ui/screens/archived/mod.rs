//! An earlier round, or one of an edition that is not asked any more: what was answered and noted, to be read. No score, no
//! chart, no town beside it; and the way to what is worked on.
//!
//! | file | owns |
//! |---|---|
//! | `list` | the answers, factor by factor |
//! | `vote` | what was counted in a vote |

mod list;
mod vote;

use eframe::egui::Ui;

use crate::assessment::{Round, Sheet, limits};
use crate::catalogue::Edition;
use crate::session::Session;
use crate::ui::command::{Command, Destination};
use crate::ui::context::Context;
use crate::ui::keys::{Control, key_hint};
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, Icon, Tone, choice_ui, notice_ui, page_ui, text_ui, title_ui};

/// What the list remembers while it is shown.
#[derive(Debug)]
pub struct ArchivedView {
    /// The round that is read, by its place.
    round: usize,
    /// Whose answers are read, once that was chosen.
    sheet: Option<Sheet>,
    /// The way on has had the focus.
    is_focused: bool,
}

/// What the parts draw from.
#[derive(Clone, Copy)]
struct Page<'a> {
    cx: &'a Context<'a>,
    round: &'a Round,
    edition: Edition<'a>,
    /// Whose answers are read.
    sheet: Sheet,
}

impl ArchivedView {
    /// On the round at this place.
    pub fn of(round: usize) -> Self {
        ArchivedView { round, sheet: None, is_focused: false }
    }

    /// The round that is read, by its place.
    pub fn round(&self) -> usize {
        self.round
    }
}

/// Draws the round to be read.
#[must_use]
pub fn archived_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut ArchivedView) -> Vec<Command> {
    let Some(session) = cx.session else { return Vec::new() };
    let Some(round) = session.assessment().rounds.get(view.round) else { return Vec::new() };
    let sheets = sheets(round);
    let sheet = view.sheet.filter(|sheet| sheets.contains(sheet)).unwrap_or(sheets[0]);
    let page = Page { cx, round, edition: cx.catalogue.edition(&round.edition), sheet };
    let mut commands = Vec::new();
    page_ui(ui, &format!("archived {}", view.round), |ui| {
        head_ui(ui, &page, view.round);
        commands.extend(about_ui(ui, &page, session, view));
        if sheets.len() > 1
            && let Some(chosen) = whose_ui(ui, &page, &sheets)
        {
            view.sheet = Some(chosen);
        }
        list::list_ui(ui, &page);
    });
    commands
}

/// Whose answers there are: those that were agreed first, where there is more than one response or anything was said or
/// agreed in the room.
fn sheets(round: &Round) -> Vec<Sheet> {
    let responses = (0..round.responses.len()).map(Sheet::Response);
    let has_agreed = !round.agreed.is_empty() || !round.workshop.talks.is_empty() || round.responses.len() != 1;
    has_agreed.then_some(Sheet::Agreed).into_iter().chain(responses).collect()
}

fn head_ui(ui: &mut Ui, page: &Page<'_>, place: usize) {
    let (cx, round) = (page.cx, page.round);
    let edition = cx.catalogue.edition_names().name(&round.edition, cx.locale());
    let heading = match page.edition {
        Edition::Live(_) => cx.word("edition-round-title"),
        Edition::Archived(_) | Edition::Unknown => cx.say("edition-title", &[("edition", edition.into())]),
    };
    title_ui(ui, &heading);
    let title = cx.wording().round_title(place, round);
    let args =
        [("title", title.into()), ("date", cx.words.date(round.date).into()), ("who", cx.wording().who(round).into())];
    text_ui(ui, text::second(ui, &cx.say("edition-round", &args)));
}

/// That it is read and not scored, and the way on.
fn about_ui(ui: &mut Ui, page: &Page<'_>, session: &Session, view: &mut ArchivedView) -> Vec<Command> {
    let cx = page.cx;
    let names = cx.catalogue.edition_names();
    let name = |id| names.name(id, cx.locale());
    let live = &cx.catalogue.questionnaire;
    let is_current = view.round == session.round();
    let mut commands = Vec::new();
    notice_ui(ui, Tone::Info, |ui| {
        ui.spacing_mut().item_spacing.y = space::INSIDE;
        let args = [("edition", name(&page.round.edition).into()), ("here", name(&live.edition).into())];
        let (key, begin_about) = match page.edition {
            Edition::Unknown => ("edition-notice-unknown", "edition-begin-about-unknown"),
            Edition::Live(_) => ("edition-round-notice", "edition-begin-about"),
            Edition::Archived(_) => ("edition-notice", "edition-begin-about"),
        };
        text_ui(ui, text::body(ui, &cx.say(key, &args)));
        let (label, about) = match cx.document {
            _ if is_current => (cx.say("edition-begin", &args), cx.word(begin_about)),
            Some(_) if matches!(page.edition, Edition::Live(_)) => {
                (cx.word("edition-back"), cx.word("edition-round-back-about"))
            }
            Some(_) => (cx.word("edition-back"), cx.word("edition-back-about")),
            // The present round is none of the live edition either.
            None => (cx.word("edition-back-archived"), cx.word("edition-back-archived-about")),
        };
        text_ui(ui, text::second(ui, &about));
        let can_begin = !is_current || session.assessment().rounds.len() < limits::ROUNDS;
        let icon = if is_current { Icon::Plus } else { Icon::Questions };
        let button = Button::primary(&label).icon(icon).keys(key_hint(Control::Enter)).enabled(can_begin).show(ui);
        // A dialog that has just gone still keeps the focus for a frame.
        if !view.is_focused && ui.memory(|memory| memory.allows_interaction(ui.layer_id())) {
            button.request_focus();
            view.is_focused = true;
        }
        if button.clicked() {
            commands.extend(is_current.then(|| session.begin_round("", cx.today, live).into()));
            commands.push(Destination::Questions(None).into());
        }
    });
    commands
}

/// Whose answers are read, to be chosen. Those of one person out of a group were not given to be shown to others.
fn whose_ui(ui: &mut Ui, page: &Page<'_>, sheets: &[Sheet]) -> Option<Sheet> {
    let cx = page.cx;
    let options: Vec<(Sheet, String)> = sheets.iter().map(|sheet| (*sheet, whose(page, *sheet))).collect();
    let label = cx.word("edition-whose");
    text_ui(ui, text::small_strong(ui, &label));
    let chosen = choice_ui(ui, &label, Some(page.sheet), &options);
    if page.round.is_group() && matches!(page.sheet, Sheet::Response(_)) {
        notice_ui(ui, Tone::Warn, |ui| text_ui(ui, text::label(ui, &cx.word("response-private"))));
    }
    chosen
}

/// Whose answers they are: those that were agreed, or of whom.
fn whose(page: &Page<'_>, sheet: Sheet) -> String {
    let cx = page.cx;
    match sheet {
        Sheet::Agreed => cx.word("edition-whose-agreed"),
        Sheet::Response(place) => {
            let Some(response) = page.round.responses.get(place) else { return String::new() };
            let name = crate::problem::visible(response.name.trim());
            let key = if name.is_empty() { "edition-whose-response" } else { "edition-whose-named" };
            let role = cx.wording().role(response.role);
            cx.say(key, &[("number", (place + 1).into()), ("role", role.into()), ("name", name.into())])
        }
    }
}
