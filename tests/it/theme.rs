//! The colours of the window stand out from one another: 4.5:1 for text, 3:1 for marks and edges (WCAG 2.2, 1.4.3 and
//! 1.4.11).

use eframe::egui::Color32;
use shirube::catalogue::built_in;
use shirube::charts::style::{Ink, Symbol};
use shirube::palette::{Palette, Rgb, Scheme};
use shirube::ui::theme::{Colors, color};

use crate::screen::Look;

const TEXT: f64 = 4.5;
const MARK: f64 = 3.0;

#[test]
fn text_can_be_read() {
    for (theme, c) in themes() {
        let pairs = [
            ("text on surface", c.text, c.surface),
            ("text on ground", c.text, c.ground),
            ("text on hover", c.text, c.hover),
            ("text on what is chosen", c.text, c.accent_soft),
            ("second on surface", c.second, c.surface),
            ("second on ground", c.second, c.ground),
            ("second on hover", c.second, c.hover),
            ("second on what is chosen", c.second, c.accent_soft),
            ("don't know on surface", c.unknown, c.surface),
            ("don't know on ground", c.unknown, c.ground),
            ("don't know on hover", c.unknown, c.hover),
            ("don't know on what is chosen", c.unknown, c.accent_soft),
            ("accent on surface", c.accent, c.surface),
            ("accent on ground", c.accent, c.ground),
            ("accent on hover", c.accent, c.hover),
            ("accent on what is chosen", c.accent, c.accent_soft),
            ("on accent", c.on_accent, c.accent),
            ("on accent pressed", c.on_accent, c.accent_pressed),
            ("wrong on surface", c.wrong, c.surface),
            ("wrong on ground", c.wrong, c.ground),
            ("done on surface", c.done, c.surface),
            ("warn on surface", c.warn, c.surface),
            ("text on done", c.text, c.done_soft),
            ("text on warn", c.text, c.warn_soft),
            ("text on wrong", c.text, c.wrong_soft),
            ("second on done", c.second, c.done_soft),
            ("second on warn", c.second, c.warn_soft),
            ("second on wrong", c.second, c.wrong_soft),
        ];
        for (name, ink, ground) in pairs {
            check(theme, name, ink, ground, TEXT);
        }
    }
}

#[test]
fn marks_and_edges_can_be_seen() {
    for (theme, c) in themes() {
        let pairs = [
            ("edge on surface", c.edge, c.surface),
            ("edge on ground", c.edge, c.ground),
            ("done mark", c.done, c.done_soft),
            ("warn mark", c.warn, c.warn_soft),
            ("wrong mark", c.wrong, c.wrong_soft),
            ("accent bar on line", c.accent, c.line),
            ("rings of the focus", c.focus_inner, c.focus_outer),
        ];
        for (name, mark, ground) in pairs {
            check(theme, name, mark, ground, MARK);
        }
        // One of the two rings stands out, whatever they lie on.
        for ground in [c.surface, c.ground, c.accent, c.accent_soft, c.hover] {
            let best = contrast(c.focus_inner, ground).max(contrast(c.focus_outer, ground));
            assert!(best >= MARK, "{theme}: focus on {ground:?}: {best:.2}");
        }
    }
}

#[test]
fn marks_of_charts_can_be_seen() {
    for (theme, palette) in Scheme::ALL.map(|scheme| (scheme.name(), scheme.palette())) {
        let surface = color(palette.surface);
        let inks: Vec<Rgb> = (0..Palette::TOWNS).map(|place| palette.town(place)).chain([palette.own]).collect();
        for ink in inks {
            check(theme, "mark of a chart", color(ink), surface, MARK);
        }
        // In the heat map it is a character.
        check(theme, "don't know in a chart", color(palette.of(Ink::Unknown)), surface, TEXT);
        for (shade, on) in palette.shades.into_iter().zip(palette.on_shades) {
            check(theme, "text on a shade", color(on), color(shade), TEXT);
        }
    }
}

#[test]
fn each_built_in_town_has_a_color_and_a_mark_of_its_own() {
    let towns = built_in().towns.len();
    for palette in Scheme::ALL.map(Scheme::palette) {
        let colors: Vec<Rgb> = (0..towns).map(|place| palette.town(place)).chain([palette.own]).collect();
        for (place, color) in colors.iter().enumerate() {
            assert!(!colors[..place].contains(color), "{place}: {color:?}");
        }
    }
    let marks: Vec<Symbol> = (0..towns).map(Symbol::of_town).collect();
    for (place, mark) in marks.iter().enumerate() {
        assert!(!marks[..place].contains(mark), "{place}: {mark:?}");
    }
}

/// How what is drawn is known to be in a scheme.
#[test]
fn each_scheme_has_a_ground_of_its_own() {
    let grounds = Scheme::ALL.map(|scheme| Colors::of(scheme).ground);
    for (place, ground) in grounds.iter().enumerate() {
        assert!(!grounds[..place].contains(ground), "{place}: {ground:?}");
    }
}

/// Pictures and tests of looks go through all of them.
#[test]
fn each_scheme_is_looked_at() {
    for scheme in Scheme::ALL {
        assert!(Look::ALL.iter().any(|look| look.scheme == scheme), "{scheme:?}");
    }
}

fn themes() -> [(&'static str, &'static Colors); Scheme::ALL.len()] {
    Scheme::ALL.map(|scheme| (scheme.name(), Colors::of(scheme)))
}

fn check(theme: &str, name: &str, ink: Color32, ground: Color32, least: f64) {
    let contrast = contrast(ink, ground);
    assert!(contrast >= least, "{theme}: {name}: {contrast:.2} to 1, and {least} is needed");
}

/// Contrast ratio, 1 to 21 (WCAG 2.2, "contrast ratio").
fn contrast(a: Color32, b: Color32) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance").
fn luminance(color: Color32) -> f64 {
    let linear = |channel: u8| {
        let value = f64::from(channel) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(color.r()) + 0.7152 * linear(color.g()) + 0.0722 * linear(color.b())
}
