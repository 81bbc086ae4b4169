//! Pictures of every screen, for a person to look at: `SHIRUBE_SHOTS=<folder> cargo test --test it shots`.
//!
//! Without the folder nothing is written, and the same screens are only drawn once each, so that they can't break unseen.

use eframe::egui::{CentralPanel, Color32, Frame, ScrollArea, Ui};
use shirube::charts::Chart;
use shirube::charts::style::{Ink, Rgb};
use shirube::i18n::{Locale, Words};
use shirube::ui::chart_view::{ChartView, chart_ui};

use crate::charts::fixture;
use crate::screen::{Look, harness, picture, shot, shots_folder};

/// Draws `chart` as a screen would, filling the window.
pub fn screen_ui(ui: &mut Ui, look: Look, chart: &Chart, view: &mut ChartView, words: &Words) {
    let Rgb(r, g, b) = look.palette().of(Ink::Surface);
    let frame = Frame::NONE.fill(Color32::from_rgb(r, g, b)).inner_margin(24.0);
    CentralPanel::default().frame(frame).show(ui, |ui| {
        ScrollArea::vertical().show(ui, |ui| {
            let _ = chart_ui(ui, chart, view, words, &look.palette());
        });
    });
}

#[test]
fn shots_of_charts() {
    let folder = shots_folder();
    let looks = match folder {
        Some(_) => {
            vec![Look::SMALL, Look::SMALL.dark(), Look::SMALL.zoomed(2.0), Look::LARGE, Look::LARGE.dark().zoomed(2.0)]
        }
        None => vec![Look { pixels: [900, 400], ..Look::SMALL }],
    };
    for locale in Locale::ALL {
        let words = Words::new(locale);
        for (name, chart, _) in fixture::charts(locale) {
            for look in &looks {
                let view = ChartView::default();
                let mut harness = harness(*look, |ui, view| screen_ui(ui, *look, &chart, view, &words), view);
                match &folder {
                    Some(folder) => {
                        shot(&mut harness, &folder.join(format!("chart-{name}-{locale}-{}.png", look.name())));
                    }
                    None => assert_eq!(picture(&mut harness).dimensions(), (900, 400), "{name}"),
                }
            }
        }
    }
}

/// Every screen with what it shows of each example, and the dialogs.
#[test]
fn shots_of_screens() {
    use crate::window::{Setup, open, open_example};
    use eframe::egui::{Key, Modifiers};

    let Some(folder) = shots_folder() else { return };
    let only = std::env::var("SHIRUBE_SHOTS_ONLY").unwrap_or_default();
    let looks = [Look::SMALL, Look::SMALL.dark(), Look::SMALL.zoomed(2.0), Look::LARGE, Look::LARGE.dark().zoomed(2.0)];
    let screens = [
        ("start", Key::Num1),
        ("profile", Key::Num2),
        ("questions", Key::Num3),
        ("results", Key::Num4),
        ("towns", Key::Num5),
        ("report", Key::Num6),
    ];
    let keep = |name: &str| only.split(',').any(|part| name.contains(part));
    for locale in Locale::ALL {
        for look in looks {
            for example in ["none", "half", "full"] {
                let name = |screen: &str| format!("{screen}-{example}-{locale}-{}.png", look.name());
                if !screens.iter().any(|(screen, _)| keep(&name(screen))) {
                    continue;
                }
                let mut window = match example {
                    "none" => open(Setup { look, locale, ..Setup::default() }),
                    other => open_example(other, look, locale),
                };
                for (screen, key) in screens {
                    window.harness.key_press_modifiers(Modifiers::COMMAND, key);
                    window.harness.run();
                    let is_there = example != "none" || ["start", "towns"].contains(&screen);
                    if is_there && keep(&name(screen)) {
                        shot(&mut window.harness, &folder.join(name(screen)));
                    }
                }
            }
        }
    }
}
