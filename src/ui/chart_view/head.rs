//! The line over a chart: its title, and one menu of what can be done with it.

use eframe::egui::{Align, Layout, Popup, Rect, Ui, UiBuilder, pos2};

use super::save::{CopyAs, Format};
use super::{ChartAction, ChartView, Shows};
use crate::charts::Chart;
use crate::i18n::Words;
use crate::ui::theme::{measure, space, text};
use crate::ui::widgets::{Button, Icon, heading_ui};

/// Room for the button of the menu, and width of the menu, in points.
const BUTTON: f32 = 200.0;
const MENU: f32 = 220.0;

/// Draws it; what is asked for. What `beside` draws stands after the title, under it where there is no room.
pub(super) fn head_ui(
    ui: &mut Ui,
    chart: &Chart,
    view: &mut ChartView,
    words: &Words,
    beside: impl FnOnce(&mut Ui),
) -> Option<ChartAction> {
    let room = ui.available_rect_before_wrap();
    let line = Rect::from_min_max(room.min, pos2(room.right(), room.top() + measure::TARGET));
    let left = Rect::from_min_max(line.min, pos2((line.right() - BUTTON).max(line.left()), line.bottom()));
    let layout = Layout::left_to_right(Align::Center).with_main_wrap(true);
    let mut ui_left = ui.new_child(UiBuilder::new().id_salt("title").max_rect(left).layout(layout));
    ui_left.spacing_mut().item_spacing.x = space::AROUND;
    heading_ui(&mut ui_left, text::card_title(ui, chart.title()));
    beside(&mut ui_left);
    let layout = Layout::right_to_left(Align::Center);
    let mut ui_right = ui.new_child(UiBuilder::new().id_salt("menu").max_rect(line).layout(layout));
    let asked = menu_ui(&mut ui_right, view, words);
    let bottom = ui_left.min_rect().bottom().max(line.bottom());
    ui.advance_cursor_after_rect(Rect::from_min_max(room.min, pos2(room.right(), bottom)));
    asked
}

fn menu_ui(ui: &mut Ui, view: &mut ChartView, words: &Words) -> Option<ChartAction> {
    let button = Button::quiet(&words.get("chart-view-menu")).icon(Icon::Down).low().show(ui);
    let mut asked = None;
    Popup::menu(&button).width(MENU).show(|ui| {
        let (key, other) = match view.shows {
            Shows::Picture => ("chart-view-table", Shows::Table),
            Shows::Table => ("chart-view-picture", Shows::Picture),
        };
        if Button::quiet(&words.get(key)).low().wide().show(ui).clicked() {
            view.shows = other;
            ui.close();
        }
        for (key, action) in [
            ("chart-view-copy-picture", ChartAction::Copy(CopyAs::Picture)),
            ("chart-view-copy-table", ChartAction::Copy(CopyAs::Table)),
            ("chart-view-svg", ChartAction::Save(Format::Svg)),
            ("chart-view-png", ChartAction::Save(Format::Png)),
        ] {
            if Button::quiet(&words.get(key)).low().wide().show(ui).clicked() {
                asked = Some(action);
                ui.close();
            }
        }
    });
    asked
}
