//! The responses of the round: where in the hall each comes from, its name once names are asked for, and how much of it is
//! answered. Never what.

use eframe::egui::{Align, Layout, Sense, TextStyle, TextWrapMode, Ui, WidgetText, vec2};

use crate::assessment::{Edit, Response, ResponseEdit, Role, Sheet, limits};
use crate::ui::command::{Command, Destination, HistoryCommand, SheetsCommand};
use crate::ui::context::{Context, Document};
use crate::ui::theme::{colors, measure, space, text};
use crate::ui::widgets::{
    Button, Field, Icon, checkbox_ui, choice_ui, cut_ui, heading_ui, icon, inset_ui, read_from_left, tag_ui, text_ui,
};

/// What the list of responses remembers. It ends with the screen: whoever comes back finds the names hidden.
#[derive(Debug, Default)]
pub(super) struct ResponsesView {
    names: Names,
    /// Place of the response that is being changed, and how many there were.
    changing: Option<(usize, usize)>,
    removed: Removed,
}

/// Whether names are on screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Names {
    #[default]
    Hidden,
    Shown,
}

/// Whether the latest step took a response away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Removed {
    #[default]
    No,
    /// It was asked for at this revision.
    Asked(u64),
    /// It led to this one.
    Done(u64),
}

impl Removed {
    /// As it is now that the assessment is at `revision`.
    fn at(self, revision: u64) -> Removed {
        match self {
            Removed::Asked(before) if before != revision => Removed::Done(revision),
            Removed::Done(then) if then != revision => Removed::No,
            other => other,
        }
    }
}

/// Draws the responses of the round.
#[must_use]
pub(super) fn responses_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    view: &mut ResponsesView,
) -> Vec<Command> {
    let mut commands = Vec::new();
    let responses = &document.session.assessment().current().responses;
    view.removed = view.removed.at(document.session.revision());
    view.changing = view.changing.filter(|(_, count)| *count == responses.len());
    ui.spacing_mut().item_spacing.y = space::INSIDE;
    heading_ui(ui, text::card_title(ui, &cx.count("sheets-responses", responses.len())));
    if responses.is_empty() {
        text_ui(ui, text::second(ui, &cx.word("sheets-responses-none")));
    }
    commands.extend(own_ui(ui, cx, document));
    if !responses.is_empty() {
        ui.add_space(space::NEAR);
        roles_ui(ui, cx, responses);
        names_ui(ui, cx, view);
    }
    if let Removed::Done(_) = view.removed {
        ui.horizontal_wrapped(|ui| {
            text_ui(ui, text::label(ui, &cx.word("sheets-removed")));
            if Button::quiet(&cx.word("sheets-removed-undo")).icon(Icon::Undo).low().show(ui).clicked() {
                commands.push(HistoryCommand::Undo.into());
            }
        });
        text_ui(ui, text::second(ui, &cx.word("sheets-removed-about")));
    }
    commands.extend(list_ui(ui, cx, document, view));
    commands
}

/// How many there are of each role.
fn roles_ui(ui: &mut Ui, cx: &Context<'_>, responses: &[Response]) {
    let of = |role: Role| responses.iter().filter(|response| response.role == role).count();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::AROUND;
        for role in Role::ALL.into_iter().filter(|role| of(*role) > 0) {
            let args = [("role", cx.wording().role(role).into()), ("count", of(role).into())];
            tag_ui(ui, text::label(ui, &cx.say("sheets-roles-of", &args)));
        }
    });
}

/// The switch that shows the names, and where they stay.
fn names_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut ResponsesView) {
    ui.horizontal_wrapped(|ui| {
        if checkbox_ui(ui, &cx.word("sheets-names"), view.names == Names::Shown).clicked() {
            view.names = if view.names == Names::Shown { Names::Hidden } else { Names::Shown };
        }
        ui.add_space(space::INSIDE);
        lock_ui(ui);
        tag_ui(ui, text::small(ui, &cx.word("sheets-names-about")));
    });
}

fn lock_ui(ui: &mut Ui) {
    const MARK: f32 = 14.0;
    let (rect, _) = ui.allocate_exact_size(vec2(MARK, MARK), Sense::hover());
    icon::paint(ui.painter(), Icon::Lock, rect, colors(ui).second);
}

/// The rows in sight, of however many: room is kept for the others, so that the page alone scrolls.
fn list_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, view: &mut ResponsesView) -> Vec<Command> {
    const ROW: f32 = measure::TARGET_SMALL + space::INSIDE;
    let mut commands = Vec::new();
    let responses = &document.session.assessment().current().responses;
    if let Some(place) = view.changing.map(|(place, _)| place) {
        commands.extend(changing_ui(ui, cx, document, view, place));
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    let (sight, top) = (ui.clip_rect(), ui.cursor().top());
    // One more at either end, for the Tab key to go to.
    let first = ((sight.top() - top) / ROW - 1.0).max(0.0) as usize;
    let last = ((sight.bottom() - top) / ROW + 2.0).max(0.0) as usize;
    let (first, last) = (first.min(responses.len()), last.min(responses.len()));
    ui.add_space(first as f32 * ROW);
    let roles = roles_width(ui, cx);
    for (place, response) in responses.iter().enumerate().take(last).skip(first) {
        let size = vec2(ui.available_width(), ROW);
        ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
            commands.extend(row_ui(ui, cx, document, view, (place, response, roles)));
            read_from_left(ui);
        });
    }
    ui.add_space((responses.len() - last.max(first)) as f32 * ROW);
    commands
}

/// What the longest name of a role takes.
fn roles_width(ui: &Ui, cx: &Context<'_>) -> f32 {
    let name = |role: Role| WidgetText::from(text::label(ui, &cx.wording().role(role)));
    let wide = |role| name(role).into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body).size().x;
    Role::ALL.into_iter().map(wide).fold(0.0, f32::max).ceil() + space::INSIDE
}

/// A response in a line, from the right.
fn row_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    view: &mut ResponsesView,
    (place, response, roles): (usize, &Response, f32),
) -> Vec<Command> {
    const NUMBER: f32 = 44.0;
    let mut commands = Vec::new();
    let session = document.session;
    ui.spacing_mut().item_spacing.x = space::INSIDE;
    let number = |key: &str| cx.say(key, &[("number", (place + 1).into())]);
    let remove = number("sheets-remove-of");
    if Button::quiet(&remove).icon(Icon::Close).mark_only().low().show(ui).clicked() {
        view.removed = Removed::Asked(session.revision());
        commands.push(session.remove_response(place).into());
    }
    let (change, name) = (cx.word("sheets-change"), number("sheets-change-of"));
    if Button::quiet(&change).name(&name).low().show(ui).clicked() {
        let count = session.assessment().current().responses.len();
        view.changing = Some((place, count)).filter(|now| view.changing != Some(*now));
    }
    let (look, name) = (cx.word("response-look"), number("response-look-of"));
    if Button::quiet(&look).name(&name).low().show(ui).clicked() {
        commands.push(SheetsCommand::Look(place).into());
    }
    let questionnaire = &cx.catalogue.questionnaire;
    let done = questionnaire.questions().filter(|question| response.answers.value(&question.id).is_some()).count();
    let args = [("done", done.into()), ("all", questionnaire.questions().count().into())];
    ui.label(text::small(ui, &cx.say("sheets-answered", &args)));
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        let cell = |ui: &mut Ui, width: f32, text| {
            let size = vec2(width.min(ui.available_width()), ui.available_height());
            ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
                ui.set_min_width(size.x);
                cut_ui(ui, text);
            });
        };
        cell(ui, NUMBER, text::small(ui, &(place + 1).to_string()));
        cell(ui, roles, text::label(ui, &cx.wording().role(response.role)));
        if response.is_from_paper {
            tag_ui(ui, text::small(ui, &cx.word("sheets-from-paper")));
        }
        if view.names == Names::Shown && !response.name.is_empty() {
            lock_ui(ui);
            cell(ui, f32::INFINITY, text::label(ui, &crate::problem::visible(&response.name)));
        }
    });
    commands
}

/// Role and name of the response at `place`, to be changed.
fn changing_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    view: &mut ResponsesView,
    place: usize,
) -> Vec<Command> {
    let mut commands = Vec::new();
    let round = document.session.round();
    let Some(response) = document.session.assessment().current().responses.get(place) else { return commands };
    let edit = |edit| Edit::Response { round, edit }.into();
    inset_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::INSIDE;
        heading_ui(ui, text::strong(ui, &cx.say("sheets-changing", &[("number", (place + 1).into())])));
        let label = cx.word("sheets-role");
        let roles = Role::ALL.map(|role| (role, cx.wording().role(role)));
        let chosen = choice_ui(ui, &label, Some(response.role), &roles);
        commands.extend(chosen.map(|role| edit(ResponseEdit::Role(place, role))));
        if view.names == Names::Shown {
            let (label, hint) = (cx.word("sheets-name"), cx.word("sheets-name-hint"));
            let field = Field::new(("response name", place), &label, &response.name).hint(&hint);
            let typed = field.most(limits::TEXT).of_document().show(ui);
            commands.extend(typed.text.map(|name| edit(ResponseEdit::Name(place, name))));
            if typed.response.lost_focus() {
                commands.push(HistoryCommand::Pause.into());
            }
        }
        commands.extend(fill_ui(ui, cx, document, place));
        if Button::secondary(&cx.word("sheets-change-done")).low().show(ui).clicked() {
            view.changing = None;
        }
    });
    commands
}

/// Fills what is open or not known in the result from the response at `place`, where that is another one.
fn fill_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, place: usize) -> Option<Command> {
    let filled = document.session.fill_from(place)?.filled.len();
    if filled == 0 {
        text_ui(ui, text::second(ui, &cx.word("response-fill-none")));
        return None;
    }
    let label = cx.count("response-fill", filled);
    let args = [("number", (place + 1).into()), ("count", filled.into())];
    let name = cx.say("response-fill-of", &args);
    let is_clicked = Button::secondary(&label).name(&name).icon(Icon::Plus).low().show(ui).clicked();
    is_clicked.then(|| SheetsCommand::FillFrom(place).into())
}

/// The way to one's own sheet, or why there is none.
fn own_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>) -> Vec<Command> {
    let mut commands = Vec::new();
    let round = document.session.assessment().current();
    let key = match (document.session.sheet(), round.responses.as_slice()) {
        (Sheet::Agreed, _) => "sheets-own-group",
        (Sheet::Response(_), [one]) if !one.answers.is_empty() => "sheets-own-only",
        (Sheet::Response(_), _) => "sheets-own-blank",
    };
    let role = document.session.role().unwrap_or_default();
    text_ui(ui, text::second(ui, &cx.say(key, &[("role", cx.wording().role(role).into())])));
    if document.session.sheet() != Sheet::Agreed
        && Button::secondary(&cx.word("sheets-own")).icon(Icon::Questions).low().show(ui).clicked()
    {
        commands.push(Destination::Questions(None).into());
    }
    commands
}
