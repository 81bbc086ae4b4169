//! The toolkit's style, made from our values: what is left of its own looks where a widget of its own is used.

use eframe::egui::style::{ScrollAnimation, ScrollFadeStyle, ScrollStyle, WidgetVisuals};
use eframe::egui::{Color32, Context, CornerRadius, Margin, Shadow, Stroke, Style, Theme, Visuals, vec2};

use super::text;
use super::tokens::{Colors, measure, space, type_size};
use crate::palette::Scheme;

/// Gives `ctx` our style in every scheme.
pub fn apply(ctx: &Context) {
    for scheme in Scheme::ALL {
        ctx.style_mut_of(toolkit(scheme), |style| set(style, scheme));
    }
    ctx.options_mut(|options| {
        // The scale is a setting of ours, with steps of its own.
        options.zoom_with_keyboard = false;
        // Of a system that does not say.
        options.fallback_theme = Theme::Light;
        options.quit_shortcuts.clear();
    });
}

/// The theme of the toolkit that holds this scheme. It has these two: a third scheme takes the place of one of them while
/// it is chosen.
pub fn toolkit(scheme: Scheme) -> Theme {
    match scheme {
        Scheme::Light => Theme::Light,
        Scheme::Dark => Theme::Dark,
    }
}

fn set(style: &mut Style, scheme: Scheme) {
    text::set_sizes(style, type_size::ALL);
    style.spacing.item_spacing = vec2(space::INSIDE, space::INSIDE);
    style.spacing.button_padding = vec2(space::BETWEEN, space::INSIDE);
    style.spacing.interact_size = vec2(measure::TARGET, measure::TARGET_SMALL);
    style.spacing.menu_margin = Margin::same(space::INSIDE as i8);
    style.spacing.window_margin = Margin::same(space::AROUND as i8);
    style.spacing.tooltip_width = 480.0;
    style.spacing.scroll = ScrollStyle {
        bar_width: 10.0,
        foreground_color: false,
        // At the edge nothing is left of what goes on there: letters and lines that are cut through look broken.
        fade: ScrollFadeStyle { strength: 1.0, size: 20.0 },
        ..ScrollStyle::solid()
    };
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.2;
    // Nothing moves by itself: a frame is drawn when something has changed.
    style.animation_time = 0.0;
    // And what is scrolled to is there at once: on its way, what is asked for next would be reckoned from where it is by then.
    style.scroll_animation = ScrollAnimation::none();
    style.visuals = visuals(scheme);
}

fn visuals(scheme: Scheme) -> Visuals {
    let colors = Colors::of(scheme);
    let mut visuals = toolkit(scheme).default_visuals();
    visuals.override_text_color = Some(colors.text);
    visuals.weak_text_color = Some(colors.second);
    visuals.hyperlink_color = colors.accent;
    visuals.panel_fill = colors.ground;
    visuals.window_fill = colors.surface;
    visuals.extreme_bg_color = colors.surface;
    visuals.text_edit_bg_color = Some(colors.surface);
    visuals.faint_bg_color = colors.hover;
    visuals.code_bg_color = colors.ground;
    visuals.warn_fg_color = colors.warn;
    visuals.error_fg_color = colors.wrong;
    visuals.window_stroke = Stroke::new(measure::EDGE, colors.line);
    visuals.window_corner_radius = CornerRadius::same(measure::RADIUS);
    visuals.menu_corner_radius = CornerRadius::same(measure::RADIUS);
    visuals.window_shadow = Shadow { offset: [0, 8], blur: 32, spread: 0, color: Color32::from_black_alpha(60) };
    visuals.popup_shadow = Shadow { offset: [0, 4], blur: 12, spread: 0, color: Color32::from_black_alpha(40) };
    visuals.selection.bg_fill = colors.accent_soft;
    visuals.selection.stroke = Stroke::new(measure::EDGE_CHOSEN, colors.accent);
    visuals.text_cursor.stroke = Stroke::new(2.0, colors.accent);
    // A blinking cursor would draw the window over and over while nothing happens.
    visuals.text_cursor.blink = false;
    // The clauses of a conversion have to show; the toolkit's default hides them for the sake of another language.
    visuals.ime_composition.legacy_visuals = false;
    visuals.disabled_alpha = 1.0;
    let widget = |fill: Color32, edge: Color32, fg: Color32| WidgetVisuals {
        // Only the handles of scroll bars are drawn with this one.
        bg_fill: edge,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(measure::EDGE, edge),
        corner_radius: CornerRadius::same(measure::RADIUS_SMALL),
        fg_stroke: Stroke::new(1.5, fg),
        expansion: 0.0,
    };
    visuals.widgets.noninteractive = widget(colors.surface, colors.line, colors.text);
    visuals.widgets.inactive = widget(colors.surface, colors.edge, colors.text);
    visuals.widgets.hovered = widget(colors.hover, colors.accent, colors.text);
    visuals.widgets.active = widget(colors.accent_soft, colors.accent, colors.text);
    visuals.widgets.open = widget(colors.accent_soft, colors.accent, colors.text);
    visuals
}
