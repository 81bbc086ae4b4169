//! Pictures of every screen, for a person to look at: `SHIRUBE_SHOTS=<folder> cargo test --test it shots`.
//!
//! Without the folder nothing is written, and a few are drawn all the same, so that this can't break unseen.

use eframe::egui::{CentralPanel, Color32, Frame, ScrollArea, Ui};
use egui_kittest::kittest::Queryable;
use shirube::charts::Chart;
use shirube::charts::style::{Ink, Rgb};
use shirube::i18n::{Locale, Words};
use shirube::ui::chart_view::{ChartView, chart_ui, svg};

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

/// The charts that are drawn where nobody asked for pictures.
const FEW: [&str; 4] = ["profile-real", "radar-full-4", "heat-7", "chronicle-1"];

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
            if folder.is_none() && !FEW.contains(&name.as_str()) {
                continue;
            }
            for look in &looks {
                let view = ChartView::default();
                let draw = |ui: &mut Ui, view: &mut ChartView| screen_ui(ui, *look, &chart, view, &words);
                let mut harness = harness(*look, draw, view);
                let Some(folder) = &folder else {
                    assert_eq!(picture(&mut harness).dimensions(), (900, 400), "{name}");
                    continue;
                };
                shot(&mut harness, &folder.join(format!("chart-{name}-{locale}-{}.png", look.name())));
                harness.get_by_label(&words.get("chart-view-table")).click();
                harness.run();
                shot(&mut harness, &folder.join(format!("table-{name}-{locale}-{}.png", look.name())));
            }
            if let Some(folder) = &folder {
                std::fs::write(folder.join(format!("chart-{name}-{locale}.svg")), svg(&chart))
                    .expect("an SVG is written");
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
                    let is_there = example != "none" || ["start", "towns"].contains(&screen);
                    if is_there && keep(&name(screen)) {
                        window.harness.key_press_modifiers(Modifiers::COMMAND, key);
                        window.harness.run();
                        shot(&mut window.harness, &folder.join(name(screen)));
                    }
                }
            }
        }
    }
}
