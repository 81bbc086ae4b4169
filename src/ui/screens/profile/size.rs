//! How large the body is: inhabitants and staff.

use eframe::egui::{Event, Id, Ui, vec2};

use crate::assessment::{Edit, Profile, ProfileEdit};
use crate::i18n::{format_count, parse_count};
use crate::session::Session;
use crate::ui::command::{Command, Destination};
use crate::ui::context::Context;
use crate::ui::parts::{Reading, Typing};
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, Field, card_ui, is_unfocused, text_ui, type_into};

const POPULATION: &str = "profile-population";
const STAFF: &str = "profile-staff";

/// What is being typed.
#[derive(Debug, Default)]
pub(super) struct SizeView {
    population: Typing<Option<u32>>,
    staff: Typing<Option<u32>>,
}

/// Draws the fields for inhabitants and staff. Digits that are typed while nothing has the focus go into the first that is
/// blank; Enter leads from one that is filled in to the other where that is blank, else on to the questions.
#[must_use]
pub(super) fn size_ui(ui: &mut Ui, cx: &Context<'_>, session: &Session, view: &mut SizeView) -> Vec<Command> {
    let mut commands = Vec::new();
    let profile = &session.assessment().profile;
    let blank = [(POPULATION, profile.population), (STAFF, profile.staff)].into_iter().find(|(_, n)| n.is_none());
    if let Some((id, _)) = blank.filter(|_| is_unfocused(ui.ctx()) && is_count_begun(ui)) {
        type_into(ui.ctx(), field_id(id));
    }
    let mut entered = None;
    card_ui(ui, |ui| {
        let width = (ui.available_width() - space::BETWEEN) / 2.0;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::BETWEEN, space::INSIDE);
            ui.vertical(|ui| {
                ui.set_width(width);
                commands.extend(count_ui(ui, cx, POPULATION, profile.population, &mut view.population, &mut entered));
            });
            ui.vertical(|ui| {
                ui.set_width(width);
                commands.extend(count_ui(ui, cx, STAFF, profile.staff, &mut view.staff, &mut entered));
                text_ui(ui, text::second(ui, &cx.word("profile-staff-explained")));
            });
        });
        // After both: Tab goes from one field to the other, whether this can be pressed or not.
        commands.extend(published_ui(ui, cx, profile));
    });
    match entered {
        Some(POPULATION) if profile.population.is_some() && profile.staff.is_none() => {
            type_into(ui.ctx(), field_id(STAFF));
        }
        Some(_) => commands.push(Destination::Questions(None).into()),
        None => {}
    }
    commands
}

/// Offers the count that is published of a listed municipality: whoever answers decides on it. There all along, so that nothing
/// moves when another one is typed.
fn published_ui(ui: &mut Ui, cx: &Context<'_>, profile: &Profile) -> Option<Command> {
    let survey = cx.catalogue.survey()?;
    let size = survey.size();
    let count = survey.row(profile.code.as_deref()?)?.residents(size);
    let label = cx.say("profile-population-propose", &[("count", format_count(count.into()).into())]);
    let can_press = profile.population != Some(count);
    let args = [("name", cx.text(&size.name).into()), ("date", cx.words.partial_date(size.as_of).into())];
    let is_asked = ui.horizontal_wrapped(|ui| {
        let is_asked = Button::secondary(&label).low().enabled(can_press).show(ui).clicked();
        text_ui(ui, text::second(ui, &cx.say("profile-population-source", &args)));
        is_asked
    });
    is_asked.inner.then(|| Edit::Profile(ProfileEdit::Population(Some(count))).into())
}

fn count_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    key: &'static str,
    value: Option<u32>,
    typing: &mut Typing<Option<u32>>,
    entered: &mut Option<&'static str>,
) -> Vec<Command> {
    let (label, wrong) = (cx.word(key), cx.word("profile-count-wrong"));
    let said = value.map(|count| format_count(count.into())).unwrap_or_default();
    let reading = Reading { id: key, label: &label, keys: "", hint: "", read: &read, said, wrong: &wrong };
    let (now, mut commands) = typing.show(ui, value, &reading);
    if typing.is_entered() {
        *entered = Some(key);
    }
    let edit = |count| match key {
        STAFF => ProfileEdit::Staff(count),
        _ => ProfileEdit::Population(count),
    };
    commands.extend(now.map(|count| Edit::Profile(edit(count)).into()));
    commands
}

/// Whether a digit is typed in this frame, also a wide one.
fn is_count_begun(ui: &Ui) -> bool {
    let is_digit = |event: &Event| matches!(event, Event::Text(text) if text.starts_with(char::is_numeric));
    ui.ctx().memory(|memory| memory.top_modal_layer().is_none()) && ui.input(|input| input.events.iter().any(is_digit))
}

/// The id of the field `key`, by which the focus can be given to it.
fn field_id(key: &str) -> Id {
    Field::new(key, "", "").id()
}

/// A count, or that there is none.
fn read(text: &str) -> Option<Option<u32>> {
    if text.trim().is_empty() { Some(None) } else { parse_count(text).map(Some) }
}
