//! The rail: the screens there are, which one is shown, how far the answers are, and the map of the questions.

use eframe::egui::accesskit::Role;
use eframe::egui::{CornerRadius, Rect, Response, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::assessment::Standing;
use crate::text::shown;
use crate::ui::command::{Command, Destination, Needs};
use crate::ui::context::Context;
use crate::ui::keys::key_hint;
use crate::ui::parts::map_ui;
use crate::ui::screens::Screen;
use crate::ui::theme::{WidthClass, colors, measure, space, text, type_size};
use crate::ui::widgets::{Icon, Phrased, focus, heading_ui, icon};

/// What stands under the entries at most in an ordinary window: the counts, the map, and what its marks mean; in points.
const UNDER: f32 = 360.0;
/// The same at least, in a low window.
const UNDER_LEAST: f32 = 270.0;
/// The map with what its marks mean, in points.
const MAP: f32 = 276.0;

/// Draws the rail.
#[must_use]
pub(super) fn rail_ui(ui: &mut Ui, cx: &Context<'_>, screen: &Screen, width_class: WidthClass) -> Vec<Command> {
    let mut commands = Vec::new();
    if width_class == WidthClass::Regular {
        ui.add_space(space::NEAR);
        heading_ui(ui, text::card_title(ui, &cx.word("shell-program")));
        ui.add_space(space::INSIDE);
    }
    ui.spacing_mut().item_spacing.y = space::NEAR;
    let (is_open, is_scored) = (cx.session.is_some(), cx.document.is_some());
    let height = entry_height(ui, is_scored && width_class == WidthClass::Regular);
    for destination in Destination::rail() {
        let is_listed = !is_scored && matches!(screen, Screen::Archived(_));
        let (mark, word, is_here) = match destination {
            Destination::Start | Destination::New => (Icon::Home, "shell-start", matches!(screen, Screen::Start(_))),
            Destination::Profile => (Icon::Profile, "shell-profile", matches!(screen, Screen::Profile(_))),
            Destination::Questions(_) | Destination::List(_) | Destination::Archived(_) => {
                let word = if is_open && !is_scored { "edition-screen" } else { "shell-questions" };
                (Icon::Questions, word, is_listed || matches!(screen, Screen::Questions(_) | Screen::List(_)))
            }
            Destination::Workshop(_) => (Icon::Workshop, "shell-workshop", matches!(screen, Screen::Workshop(_))),
            Destination::Results(_) => (Icon::Results, "shell-results", matches!(screen, Screen::Results(_))),
            Destination::Plan(_) => (Icon::Plan, "shell-plan", matches!(screen, Screen::Plan(_))),
            Destination::Towns(_) => (Icon::Towns, "shell-towns", matches!(screen, Screen::Towns(_))),
            Destination::Report => (Icon::Report, "shell-report", matches!(screen, Screen::Report(_))),
        };
        let is_there = match destination.needs() {
            Needs::Nothing => true,
            Needs::Assessment => is_open,
            // Where a round is not scored, its answers are read in place of the questions.
            Needs::Scores => is_scored || is_open && matches!(destination, Destination::Questions(_)),
        };
        let keys = key_hint(Command::from(destination.clone()));
        // From the list the entry leads back to a question.
        let is_shown = is_here && !matches!(screen, Screen::List(_));
        let entry = Entry { mark, label: &cx.word(word), keys, is_here };
        if is_there && entry.show(ui, height, width_class).clicked() && !is_shown {
            commands.push(destination.into());
        }
    }
    if let Some(document) = cx.document
        && width_class == WidthClass::Regular
    {
        ui.add_space(space::INSIDE);
        // In a window that is too low for the lowest map it scrolls; the entries and the progress stay.
        progress_ui(ui, cx, matches!(screen, Screen::Workshop(_)));
        let at = match screen {
            Screen::Questions(view) => Some(view.question()),
            Screen::List(view) => view.question(),
            Screen::Start(_)
            | Screen::Profile(_)
            | Screen::Workshop(_)
            | Screen::Results(_)
            | Screen::Plan(_)
            | Screen::Archived(_)
            | Screen::Towns(_)
            | Screen::Report(_) => None,
        };
        let height = ui.available_height() - space::NEAR;
        ScrollArea::vertical().id_salt("map").show(ui, |ui| {
            ui.add_space(space::NEAR);
            commands.extend(map_ui(ui, cx, document.session.answers(), &document.findings.scores, at, height));
        });
    }
    commands
}

/// How many questions are answered, in words and as a bar: filled as far as answered, outlined where nothing is open any
/// more though it is no answer; under it, always in one line, how many are still to be answered. Why the others are none is
/// said where the pointer rests on the bar.
fn progress_ui(ui: &mut Ui, cx: &Context<'_>, is_workshop: bool) {
    const BAR: f32 = 8.0;
    let Some(document) = cx.document else { return };
    let tally = &document.findings.scores.overall.tally;
    let (answered, left, rest) = (cx.wording().answered(tally), cx.wording().left(tally), cx.wording().rest(tally));
    let colors = colors(ui);
    ui.label(text::small_strong(ui, &answered));
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), BAR), Sense::hover());
    let said = cx.wording().counts(tally);
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, &said));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(tally.total() as f64);
        node.set_numeric_value(tally.own_answers() as f64);
    });
    let part = |count: usize| {
        let share = count as f32 / tally.total().max(1) as f32;
        Rect::from_min_size(rect.min, vec2(rect.width() * share, rect.height()))
    };
    let corner = CornerRadius::same(measure::RADIUS_SMALL);
    ui.painter().rect_filled(rect, corner, colors.line);
    ui.painter().rect_filled(part(tally.total() - tally.open), corner, colors.edge);
    ui.painter().rect_filled(part(tally.own_answers()), corner, colors.accent);
    response.on_hover_text(text::small(ui, &rest));
    ui.label(text::small(ui, &left));
    // With the first agreement the count falls from all answers to those.
    let has_fallen = is_workshop && tally.open > 0 && matches!(document.findings.standing, Standing::Agreed(_));
    let fallen = has_fallen.then(|| Phrased::new(ui, text::small(ui, &cx.word("shell-only-agreed"))).full());
    let height = |said: &Phrased<'_>| said.lines(ui).len() as f32 * said.line_height() + space::NEAR;
    let room = ui.available_height() - MAP;
    if let Some(fallen) = fallen.filter(|fallen| room >= height(fallen)) {
        fallen.show(ui, Role::Label);
    }
}

/// How high an entry is: lower in a low window, so that all of them are in sight, and the map where there is one.
fn entry_height(ui: &Ui, has_map: bool) -> f32 {
    /// Points: in a low window entries stand closer than elsewhere, so that none is cut, and nothing of the map.
    const LEAST: f32 = 28.0;
    /// From here on it is first the map that gets lower.
    const LOW: f32 = 32.0;
    let over = |under: f32| (ui.available_height() - under) / Destination::rail().len() as f32 - space::NEAR;
    let height = if has_map { over(UNDER).max(over(UNDER_LEAST).min(LOW)) } else { over(0.0) };
    height.clamp(LEAST, measure::TARGET).floor()
}

/// A screen that can be gone to.
struct Entry<'a> {
    mark: Icon,
    label: &'a str,
    keys: &'a str,
    is_here: bool,
}

impl Entry<'_> {
    fn show(self, ui: &mut Ui, height: f32, width_class: WidthClass) -> Response {
        const MARK: f32 = 20.0;
        let Entry { mark, label, keys, is_here } = self;
        let colors = colors(ui);
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_here, label));
        if ui.is_rect_visible(rect) {
            let (fill, ink) = match (is_here, response.hovered()) {
                (true, _) => (colors.accent_soft, colors.accent),
                (false, true) => (colors.hover, colors.text),
                (false, false) => (colors.surface, colors.text),
            };
            ui.painter().rect_filled(rect, CornerRadius::same(measure::RADIUS), fill);
            if is_here {
                let bar = Rect::from_min_size(pos2(rect.left(), rect.top() + 10.0), vec2(4.0, rect.height() - 20.0));
                ui.painter().rect_filled(bar, CornerRadius::same(2), colors.accent);
            }
            let left = if width_class == WidthClass::Regular {
                rect.left() + space::BETWEEN
            } else {
                rect.center().x - MARK / 2.0
            };
            let square = Rect::from_min_size(pos2(left, rect.center().y - MARK / 2.0), vec2(MARK, MARK));
            icon::paint(ui.painter(), mark, square, ink);
            if width_class == WidthClass::Regular {
                let font = if is_here { text::bold(type_size::BODY) } else { text::regular(type_size::BODY) };
                let galley = ui.painter().layout_no_wrap(shown(label), font, ink);
                let at = pos2(square.right() + space::INSIDE + space::NEAR, rect.center().y - galley.size().y / 2.0);
                ui.painter().galley(at, galley, ink);
            }
        }
        focus::ring_ui(ui, &response);
        response.on_hover_text(text::small(ui, &format!("{label}  {keys}")))
    }
}
