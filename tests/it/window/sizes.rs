//! The sizes that people have: six of them, in both languages, every screen, empty, half answered, full and with a workshop.
//! Nothing scrolls sideways, no name is broken, the plot has the most of its card, heads stay in sight, and what matters first
//! is seen without scrolling.

use eframe::egui::accesskit::Role;
use eframe::egui::epaint::ClippedShape;
use eframe::egui::{Key, Rect, Shape};
use egui_kittest::kittest::Queryable;
use shirube::assessment::Value;
use shirube::findings::Findings;
use shirube::i18n::{Locale, Words};
use shirube::ui::command::{PlanPart, ResultsPart};

use super::looks::{empty, texts, wrong_texts};
use super::places::Place;
use super::{Window, catalogue, open_example};
use crate::screen::Look;

/// Pixels, and pixels to a point.
const SIZES: [([u32; 2], f32); 6] = [
    ([1280, 800], 1.0),
    ([1366, 768], 1.0),
    ([1366, 768], 1.25),
    ([1366, 768], 1.5),
    ([1920, 1080], 1.0),
    ([1920, 1080], 2.0),
];

const STATES: [&str; 4] = ["empty", "half", "full", "workshop"];

/// Points: no text is smaller.
const SMALLEST: f32 = 14.0;

/// Of the width of its card, what the plot of the profile takes at least.
const PLOT: f32 = 0.6;

/// Points of height from which all that can be chosen is seen at once.
const HIGH: f32 = 700.0;

/// Around a chart in its card, in points.
const CARD: f32 = 24.0;

/// Whether it is looked at in this state: some look the same in all, and setting pages is the slowest thing there is.
fn is_shown_in(place: Place, state: &str) -> bool {
    match place {
        Place::Towns | Place::Results(ResultsPart::Chronicle | ResultsPart::National) => state == "full",
        Place::Report => state == "half",
        // It is looked at by itself, in `list`.
        Place::List => false,
        Place::Start
        | Place::Profile
        | Place::Questions
        | Place::Workshop(_)
        | Place::Results(ResultsPart::Overview | ResultsPart::Heat | ResultsPart::Radar)
        | Place::Plan(_) => true,
    }
}

/// Of the map every row and all that its marks mean is seen at once, down to the lowest window that people have.
#[test]
fn the_map_is_whole_in_a_low_window() {
    for (locale, pixels) in Locale::ALL
        .into_iter()
        .flat_map(|locale| [[1366, 672], [1280, 720], [1280, 672], [1280, 620]].map(|pixels| (locale, pixels)))
    {
        let mut window = open_example("full", Look { pixels, ..Look::SMALL }, locale);
        window.ctrl(Key::Num3);
        window.keys(&[Key::D, Key::M, Key::ArrowRight, Key::N]);
        window.harness.event(eframe::egui::Event::Text("x".to_owned()));
        window.harness.run();
        window.key(Key::Enter);
        let sight = window.harness.ctx.content_rect();
        let rail = sight.with_max_x(224.0);
        let cells = window.harness.query_all_by_role(Role::Button).map(|node| node.rect());
        let cells: Vec<Rect> = cells.filter(|rect| rect.right() < rail.right() && rect.height() <= 24.0).collect();
        let inside = cells.iter().filter(|cell| rail.contains_rect(**cell)).count();
        assert_eq!(inside, catalogue().questionnaire.questions().count(), "{locale} {pixels:?}: {cells:?}");
        for meaning in ["chart-unknown", "chart-not-applicable", "map-marked"].map(|key| Words::new(locale).get(key)) {
            let said = window.harness.query_all_by_role_and_label(Role::Label, &meaning).map(|node| node.rect());
            let said: Vec<Rect> = said.collect();
            assert!(said.iter().any(|rect| rail.contains_rect(*rect)), "{locale} {pixels:?}: {meaning} at {said:?}");
        }
    }
}

/// What is to be seen without scrolling.
fn first(place: Place, look: Look, window: &Window, words: &Words) -> Vec<Need> {
    let word = |key: &str| words.get(key);
    let (button, said) = (|key: &str| Need::Button(word(key)), |key: &str| Need::Said(word(key)));
    let findings = Findings::of(&catalogue(), window.assessment()).expect("it is scored");
    let has_score = findings.scores.overall.mean.is_some();
    let locale = words.locale();
    match place {
        Place::Start => vec![said("start-title"), said("start-present")],
        Place::Profile => vec![Need::Role(Role::TextInput)],
        Place::Questions => questions(look, window, words),
        Place::List => vec![said("answers-title")],
        Place::Workshop(_) => vec![Need::Role(Role::Tab)],
        Place::Results(ResultsPart::Overview) if has_score => {
            let factor = catalogue().questionnaire.factors[0].short.get(locale).to_owned();
            let first = [Need::Role(Role::Meter), said("findings-title-stage"), said("chart-profile-title")];
            first.into_iter().chain((look.points().y >= HIGH).then_some(Need::Said(factor))).collect()
        }
        Place::Results(ResultsPart::Heat) => {
            let catalogue = catalogue();
            let towns = catalogue.towns.iter().map(|town| town.name.get(locale));
            let levels = catalogue.questionnaire.ladder.iter().map(|name| name.get(locale));
            let question = catalogue.questionnaire.questions().next().map(|question| question.name.get(locale));
            towns.chain(levels).chain(question).map(|name| Need::Said(name.to_owned())).collect()
        }
        Place::Results(ResultsPart::Radar) if has_score && look.points().y >= HIGH => {
            let catalogue = catalogue();
            let factors = catalogue.questionnaire.factors.iter().map(|factor| factor.short.get(locale));
            let towns = catalogue.towns.iter().map(|town| town.name.get(locale));
            factors.chain(towns).map(|name| Need::Said(name.to_owned())).collect()
        }
        Place::Results(ResultsPart::Chronicle) => {
            vec![Need::Said(catalogue().towns[0].name.get(locale).to_owned())]
        }
        Place::Plan(PlanPart::Items) => vec![Need::Role(Role::Tab), button("plan-item-add")],
        Place::Results(_) | Place::Plan(_) => vec![Need::Role(Role::Tab), Need::Role(Role::Heading)],
        Place::Towns => vec![Need::Said(catalogue().towns[0].name.get(locale).to_owned())],
        Place::Report => vec![button("report-view-export")],
    }
}

/// The question, all that can be chosen or at least what was, and the ways on with their keys.
fn questions(look: Look, window: &Window, words: &Words) -> Vec<Need> {
    let catalogue = catalogue();
    let shown = |question: &&shirube::catalogue::Question| {
        let text = question.text.get(words.locale());
        window.harness.query_all_by_role_and_label(Role::Heading, text).next().is_some()
    };
    let question = catalogue.questionnaire.questions().find(shown).expect("a question is shown");
    let mut needs = vec![Need::Said(question.text.get(words.locale()).to_owned())];
    needs.push(Need::Said(words.get("questions-next")));
    if look.points().y >= HIGH {
        needs.push(Need::Said(words.get("questions-unknown")));
    }
    let round = window.assessment().current();
    let answered: Vec<_> = round.responses.iter().map(|response| &response.answers).chain([&round.agreed]).collect();
    for level in shirube::catalogue::Level::ALL {
        let is_chosen = answered.len() == 2 && answered[0].value(&question.id) == Some(&Value::Level(level));
        if look.points().y >= HIGH || is_chosen {
            needs.push(Need::Said(question.statement(level).get(words.locale()).to_owned()));
        }
    }
    needs
}

/// What is to be in sight.
#[derive(Debug)]
enum Need {
    Said(String),
    Button(String),
    /// Something of this kind.
    Role(Role),
}

impl Need {
    fn is_met(&self, window: &Window, said: &[Said], sight: Rect) -> bool {
        let is_in_sight = |rect: Rect| sight.expand(1.0).contains_rect(rect);
        match self {
            Need::Said(text) => said.iter().any(|seen| seen.is_whole && seen.joined().contains(text.as_str())),
            Need::Button(label) => {
                let found = window.harness.query_all_by_role_and_label(Role::Button, label);
                found.map(|node| node.rect()).any(is_in_sight)
            }
            Need::Role(role) => window.harness.query_all_by_role(*role).map(|node| node.rect()).any(is_in_sight),
        }
    }
}

/// Characters that a label may have besides the name in it.
const LABEL: usize = 8;

/// A text on screen in its lines.
struct Said {
    lines: Vec<String>,
    /// All of it is in sight.
    is_whole: bool,
}

impl Said {
    /// Its lines as one, with the space at which a line of letters ends.
    fn joined(&self) -> String {
        let mut joined = String::new();
        for line in &self.lines {
            let is_word = |c: Option<char>| c.is_some_and(|c| c.is_ascii());
            if is_word(joined.chars().next_back()) && is_word(line.chars().next()) && !joined.ends_with(' ') {
                joined.push(' ');
            }
            joined.push_str(line);
        }
        joined
    }
}

fn said(window: &Window) -> Vec<Said> {
    fn collect(shape: &Shape, clip: Rect, found: &mut Vec<Said>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, clip, found)),
            Shape::Text(text) if text.angle == 0.0 && clip.intersects(text.visual_bounding_rect()) => {
                let line = |row: &eframe::egui::epaint::text::PlacedRow| {
                    row.glyphs.iter().map(|glyph| glyph.chr).collect::<String>()
                };
                let rect = Rect::from_min_size(text.pos, text.galley.size());
                let lines = text.galley.rows.iter().map(line).collect();
                // Line height is more than letters take.
                found.push(Said { lines, is_whole: clip.expand(4.0).contains_rect(rect) });
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    for ClippedShape { clip_rect, shape, .. } in &window.harness.output().shapes {
        collect(shape, *clip_rect, &mut found);
    }
    found
}

/// Names that may not be broken, and whether they may be between their words: those of towns never, and wherever they are
/// said; those of factors and levels where they stand as labels, for they are words of running text as well.
fn names(locale: Locale) -> Vec<(String, bool)> {
    let catalogue = catalogue();
    let of = |text: &shirube::i18n::Text| text.get(locale).to_owned();
    let towns = catalogue.towns.iter().map(|town| (of(&town.name), false));
    let factors = catalogue.questionnaire.factors.iter().flat_map(|factor| [of(&factor.name), of(&factor.short)]);
    let levels = catalogue.questionnaire.ladder.iter().map(of);
    towns.chain(factors.chain(levels).map(|name| (name, true))).collect()
}

/// Whether a line may end there within a name: after a word of letters, a mark, or a Japanese phrase.
fn is_between_words(before: &str, after: &str) -> bool {
    let hiragana = |c: char| ('ぁ'..='ゖ').contains(&c);
    match (before.chars().next_back(), after.chars().next()) {
        (Some(before), Some(after)) => {
            before == ' ' || after == ' ' || "・、（".contains(before) || (hiragana(before) && !hiragana(after))
        }
        _ => true,
    }
}

/// Names that a line ends within: of a text in lines, or of lines that a chart draws one by one.
fn broken(said: &[Said], names: &[(String, bool)]) -> Vec<String> {
    let mut found = Vec::new();
    let mut check = |lines: &[String]| {
        let all: usize = lines.iter().map(|line| line.chars().count()).sum();
        for pair in lines.windows(2) {
            let (before, after) = (pair[0].trim_end(), pair[1].trim_start());
            for (name, may_part) in names {
                let is_label = all <= name.chars().count() + LABEL;
                for (at, _) in name.char_indices().skip(1).filter(|_| !*may_part || is_label) {
                    let (head, tail) = name.split_at(at);
                    let is_broken = before.ends_with(head.trim_end()) && after.starts_with(tail.trim_start());
                    if is_broken && !(*may_part && is_between_words(head, tail)) {
                        found.push(format!("{name:?} is broken: {before:?} / {after:?}"));
                    }
                }
            }
        }
    };
    for text in said {
        check(&text.lines);
    }
    // A chart's label that is the beginning of a name and no name itself, followed by the rest.
    for pair in said.windows(2) {
        let (first, second) = (pair[0].lines.join(""), pair[1].lines.join(""));
        if names.iter().any(|(name, _)| *name == format!("{first}{second}")) {
            check(&[first, second]);
        }
    }
    let cut = said.iter().map(Said::joined).filter(|text| text.chars().count() > 1 && text.ends_with('…'));
    let is_cut = |text: &String| {
        let head = text.trim_end_matches('…');
        names.iter().any(|(name, _)| name.starts_with(head) && name != head)
    };
    found.extend(cut.filter(is_cut).map(|text| format!("{text:?} is cut")));
    found
}

/// The part of its card that the scale from 0 to 5 takes in the profile; it is scrolled to.
fn plot(window: &mut Window, title: &str) -> f32 {
    for _ in 0..6 {
        let figure = window.harness.query_by_role_and_label(Role::Figure, title).map(|node| node.rect());
        let figure = figure.expect("the profile is shown");
        let axis = |sign: &str| {
            let at = texts(window).into_iter().filter(|text| text.said == sign && figure.contains(text.rect.center()));
            at.max_by(|a, b| a.rect.top().total_cmp(&b.rect.top())).map(|text| text.rect.center())
        };
        if let (Some(zero), Some(five)) = (axis("0"), axis("5"))
            && (zero.y - five.y).abs() < 1.0
        {
            return (five.x - zero.x) / (figure.width() + 2.0 * CARD);
        }
        window.key(Key::PageDown);
    }
    0.0
}

#[test]
fn every_screen_fits_the_sizes_that_people_have_in_japanese() {
    every_screen_fits(Locale::Ja);
}

#[test]
fn every_screen_fits_the_sizes_that_people_have_in_english() {
    every_screen_fits(Locale::En);
}

fn every_screen_fits(locale: Locale) {
    let mut wrong = Vec::new();
    let (words, names) = (Words::new(locale), names(locale));
    for (pixels, zoom) in SIZES {
        let look = Look { pixels, zoom, ..Look::SMALL };
        for state in STATES {
            let mut window = if state == "empty" { empty(look, locale) } else { open_example(state, look, locale) };
            for place in Place::all() {
                if !is_shown_in(place, state) {
                    continue;
                }
                place.go(&mut window);
                let mut faults = Vec::new();
                let sight = Rect::from_min_size(Default::default(), look.points());
                let seen = said(&window);
                let needs = first(place, look, &window, &words);
                let unmet = needs.into_iter().filter(|need| !need.is_met(&window, &seen, sight));
                faults.extend(unmet.map(|need| format!("{need:?} is not in sight")));
                // What is longer than most is looked at further down, too.
                let is_long = matches!(place, Place::Results(_) | Place::Towns);
                for way in 0..if is_long { 2 } else { 1 } {
                    faults.extend(wrong_texts(&window, SMALLEST));
                    faults.extend(broken(&said(&window), &names));
                    let figures = window.harness.query_all_by_role(Role::Figure).map(|node| node.rect());
                    faults.extend(
                        figures.filter(|figure| figure.right() > sight.right()).map(|_| "a chart is cut".into()),
                    );
                    if way == 0 && is_long {
                        window.key(Key::PageDown);
                    }
                }
                let has_score = window.harness.query_by_role(Role::Figure).is_some();
                if place == Place::Results(ResultsPart::Heat) {
                    let seen = said(&window);
                    let needs = first(place, look, &window, &words);
                    // All but the first question, which is scrolled away.
                    let heads = needs.len() - 1;
                    let gone = needs.into_iter().take(heads).filter(|need| !need.is_met(&window, &seen, sight));
                    faults.extend(gone.map(|need| format!("{need:?} is scrolled away")));
                }
                if place == Place::Results(ResultsPart::Overview) && has_score {
                    let share = plot(&mut window, &words.get("chart-profile-title"));
                    if share < PLOT {
                        faults.push(format!("the plot has {share:.2} of its card"));
                    }
                }
                let name = format!("{place:?} {state} {locale} {}", look.name());
                wrong.extend(faults.into_iter().map(|fault| format!("{name}: {fault}")));
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_break_within_a_name_is_found() {
    let names = [("磐梯町".to_owned(), false), ("庁外への広がり".to_owned(), true), ("some sections".to_owned(), true)];
    let check = |lines: &[&str], expected: usize| {
        let said = [Said { lines: lines.iter().map(|&line| line.to_owned()).collect(), is_whole: true }];
        assert_eq!(broken(&said, &names).len(), expected, "{lines:?}");
    };
    check(&["磐梯町"], 0);
    check(&["福島県の磐梯", "町です"], 1);
    check(&["福島県の", "磐梯町です"], 0);
    check(&["庁外への", "広がり"], 0);
    check(&["庁", "外への広がり"], 1);
    check(&["some", "sections"], 0);
    check(&["some sec", "tions"], 1);
    check(&["磐梯…"], 1);
    let pieces = ["磐梯", "町"].map(|line| Said { lines: vec![line.to_owned()], is_whole: true });
    assert!(!broken(&pieces, &names).is_empty());
}
