//! The slides in a window of their own, and what stands beside them in the first one: as a table of what it must hold. The second
//! window is one of the test, with a size and a keyboard of its own.

use std::cell::RefCell;

use eframe::egui::accesskit::Role;
use eframe::egui::epaint::ClippedShape;
use eframe::egui::{
    Context, Event, ImmediateViewport, Key, Key::*, Modifiers, Pos2, RawInput, Rect, Vec2, ViewportBuilder,
    ViewportCommand, ViewportEvent, ViewportId, ViewportInfo, vec2,
};
use egui_kittest::kittest::{NodeT, Queryable};
use shirube::catalogue::Level;
use shirube::i18n::{Locale, Words};
use shirube::ui::command::WindowCommand;

use super::{Setup, Window, assessment, sheets, window_on};
use crate::asked;
use crate::screen::{Look, set_elsewhere};
use crate::window::looks::{texts_of, wrong_texts};

/// The second window.
#[derive(Default)]
struct Second {
    size: Vec2,
    /// The system has no window for it.
    is_refused: bool,
    events: Vec<Event>,
    is_closing: bool,
    shapes: Vec<ClippedShape>,
    builder: Option<ViewportBuilder>,
}

thread_local! {
    static SECOND: RefCell<Second> = RefCell::default();
}

fn second<R>(look_at: impl FnOnce(&mut Second) -> R) -> R {
    SECOND.with_borrow_mut(look_at)
}

fn render(ctx: &Context, viewport: ImmediateViewport<'_>) {
    let ImmediateViewport { ids, builder, mut viewport_ui_cb } = viewport;
    let input = second(|second| {
        second.builder = Some(builder);
        let closing = std::mem::take(&mut second.is_closing).then_some(ViewportEvent::Close);
        let info = ViewportInfo {
            parent: Some(ids.parent),
            events: closing.into_iter().collect(),
            native_pixels_per_point: Some(1.0),
            ..ViewportInfo::default()
        };
        let input = RawInput {
            viewport_id: ids.this,
            viewports: [(ids.this, info)].into_iter().collect(),
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, second.size)),
            time: Some(ctx.input(|input| input.time)),
            events: std::mem::take(&mut second.events),
            ..RawInput::default()
        };
        (!second.is_refused).then_some(input)
    });
    let Some(input) = input else { return };
    let output = ctx.run_ui(input, |ui| viewport_ui_cb(ui));
    second(|second| second.shapes = output.shapes.clone());
    set_elsewhere(output.textures_delta);
}

/// The room on a PC that can show a second window, the slides not in it yet.
fn room(look: Look, locale: Locale, display: Option<usize>) -> Window {
    second(|second| *second = Second { size: vec2(1280.0, 720.0), ..Second::default() });
    let mut assessment = assessment(sheets());
    assessment.rounds[0].workshop.present = Some(12);
    let mut window = window_on(&assessment, Setup { look, locale, second_display: display, ..Setup::default() });
    window.harness.ctx.set_embed_viewports(false);
    Context::set_immediate_viewport_renderer(render);
    window.ctrl(Num4);
    window.tab(if locale == Locale::Ja { "投票と合意" } else { "Vote and agree" });
    window
}

/// The same with the slides in it.
fn beside(look: Look, locale: Locale) -> Window {
    let mut window = room(look, locale, Some(1));
    window.keys(&[F5, W]);
    window
}

/// All that can be read on the wall; nothing where there is none.
fn wall() -> Vec<String> {
    second(|second| texts_of(&second.shapes).into_iter().map(|text| text.said).collect())
}

fn wall_shows(said: &str) -> bool {
    wall().concat().replace(' ', "").contains(&said.replace(' ', ""))
}

/// Presses `key` in the window of the slides.
fn press_on_wall(window: &mut Window, key: Key) {
    let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE };
    second(|second| second.events.extend([event(true), event(false)]));
    window.harness.run();
}

/// All that is said in the first window: names, and texts that only stand there.
fn said(window: &Window) -> String {
    let root = window.harness.root();
    let nodes = root.children_recursive();
    let said = nodes.flat_map(|node| [node.accesskit_node().label(), node.accesskit_node().value()]);
    said.flatten().collect::<Vec<_>>().join("\n")
}

/// What must stand beside the slide, and what must not, by the keys of words.
struct Beside {
    name: &'static str,
    keys: &'static [Key],
    on: &'static [&'static str],
    off: &'static [&'static str],
}

const ALWAYS: [&str; 8] = [
    "presenter-title",
    "presenter-one-window",
    "presenter-leave",
    "presenter-keys",
    "presenter-next",
    "room-prompt",
    "presenter-all-keys",
    "projector-hint-back",
];

const STAGES: [Beside; 6] = [
    Beside {
        name: "before the vote",
        keys: &[],
        on: &["projector-votes", "projector-hint-count", "projector-hint-not-applicable", "room-timer-start"],
        off: &["room-dissent", "room-note", "projector-agreed-none", "room-prompt-next"],
    },
    Beside {
        name: "slips are in",
        keys: &[S, Num2, Num2, Num3, Num3, D],
        on: &["projector-votes", "projector-hint-slip", "projector-hint-reveal"],
        off: &["room-dissent", "room-note"],
    },
    Beside {
        name: "revealed",
        keys: &[Num3, Equals, R],
        on: &["projector-agreed-none", "room-dissent", "room-note", "questions-note-inside", "projector-hint-median"],
        off: &["projector-hint-count"],
    },
    Beside {
        name: "agreed",
        keys: &[Num3, Equals, R, A],
        on: &["room-dissent", "room-note", "room-said-agreed"],
        off: &["projector-agreed-none"],
    },
    Beside {
        name: "the prompt",
        keys: &[Num3, Equals, R, PageDown],
        on: &["projector-agreed-none", "projector-hint-next"],
        off: &["projector-votes"],
    },
    Beside {
        name: "with the clock",
        keys: &[T, Enter],
        on: &["projector-hint-clock-stop"],
        off: &["room-timer-start"],
    },
];

#[test]
fn what_must_stand_beside_the_slide() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        for stage in &STAGES {
            let mut window = beside(Look::SMALL, locale);
            window.keys(stage.keys);
            let (name, said) = (format!("{} {locale}", stage.name), said(&window));
            // What a word says with a value in it has the rest to be known by.
            let start = |word: &str| {
                let said =
                    words.format(word, &["agreed", "minutes", "present", "voted"].map(|name| (name, "\u{1}".into())));
                let rest = said.split('\u{1}').max_by_key(|part| part.len()).unwrap_or_default();
                rest.split(['：', ':']).next().unwrap_or_default().to_owned()
            };
            for word in ALWAYS.iter().chain(stage.on) {
                assert!(said.contains(&start(word)), "{name}: {word} is not in {said}");
            }
            for word in stage.off {
                assert!(!said.contains(&words.get(word)), "{name}: {word}");
            }
            let catalogue = crate::window::catalogue();
            let question = asked::question("partners.local");
            assert!(wall_shows(question.text.get(locale)), "{name}: {:?}", wall());
            // The slide stands in small among the rest.
            assert!(said.contains(question.text.get(locale)), "{name}");
            let (_, prompt) = catalogue.prompts(&question.id)[0];
            assert!(said.contains(prompt.text.get(locale)), "{name}");
            let next = catalogue.questionnaire.questions().filter(|next| next.id != question.id);
            let next = next.filter(|next| said.contains(next.name.get(locale))).count();
            assert_eq!(next, 1, "{name}: the next question of the agenda");
            // The keys stand beside the slide and not on it.
            assert!(!wall().iter().any(|text| text == "F1" || text == "Esc"), "{name}: {:?}", wall());
        }
    }
}

#[test]
fn nothing_is_told_beside_the_slide_that_a_secret_vote_keeps() {
    let with = |keys: &[Key]| {
        let mut window = beside(Look::SMALL, Locale::Ja);
        window.keys(keys);
        (said(&window), wall())
    };
    assert_eq!(with(&[I, Enter, Num1]), with(&[I, Enter, Num4]), "what somebody has chosen");
    assert_eq!(with(&[S, Num1, Num1]), with(&[S, Num1, Num4]), "a slip");
    assert_eq!(with(&[I, Enter, Num1, Enter]), with(&[I, Enter, D, Enter]), "a ballot");
}

#[test]
fn keys_work_in_either_window() {
    let keys = [PageUp, PageDown, Num2, Num5, Enter, Num3, Equals, R, A, PageDown, PageDown];
    let (mut one, mut steps) = (beside(Look::SMALL, Locale::Ja), Vec::new());
    for key in keys {
        one.key(key);
        steps.push((one.assessment().clone(), wall()));
    }
    let mut other = beside(Look::SMALL, Locale::Ja);
    for (key, expected) in keys.into_iter().zip(steps) {
        let before = wall();
        press_on_wall(&mut other, key);
        assert_eq!((other.assessment().clone(), wall()), expected, "{key:?}");
        assert_ne!(wall(), before, "{key:?} does nothing");
    }
}

#[test]
fn what_is_written_stands_in_the_first_window_alone() {
    let mut window = beside(Look::SMALL, Locale::Ja);
    window.keys(&[Num3, Equals, R, A, O]);
    let label = Words::new(Locale::Ja).get("room-dissent");
    assert_eq!(window.focused().as_deref(), Some(label.as_str()));
    // Whichever window has the keyboard.
    second(|second| second.events.push(Event::Text("早すぎる".to_owned())));
    window.harness.run();
    assert_eq!(window.talk("partners.local").dissent, "早すぎる");
    assert!(!wall_shows("早すぎる") && !wall_shows(&label), "{:?}", wall());
    assert!(wall_shows(asked::question("partners.local").statement(Level::MIN).get(Locale::Ja)), "{:?}", wall());
    press_on_wall(&mut window, Escape);
    assert_eq!(window.harness.query_all_by_role(Role::TextInput).count(), 2, "the fields beside the slide");
    // The other fields are typed into as in the window; Esc leaves them and not the wall.
    let note = Words::new(Locale::Ja).get("room-note");
    window.type_into(&note, "推進本部で確認した");
    let before = wall();
    window.key(Escape);
    assert_eq!(window.focused().filter(|focused| *focused == note), None);
    assert!(window.shows("進行役の画面"));
    assert_eq!(wall(), before);
    window.key(PageDown);
    assert_ne!(wall(), before, "keys are for the slides again");
}

/// Whether the slides stand in the first window, and whether it was told to fill its screen last.
fn is_in_one_window(window: &Window) -> bool {
    !said(window).contains(&Words::new(Locale::Ja).get("presenter-title")) && window.shows("Esc")
}

#[test]
fn the_second_window_comes_and_goes() {
    let mut window = room(Look::SMALL, Locale::Ja, Some(1));
    let ctx = window.harness.ctx.clone();
    // Whether the first window is told to fill its screen, step by step.
    let told = |window: &mut Window, command: Option<WindowCommand>| {
        command.into_iter().for_each(|command| window.harness.state_mut().apply(&ctx, command.into()));
        let mut told = Vec::new();
        for _ in 0..4 {
            window.harness.step();
            told.extend(window.harness.output().viewport_output[&ViewportId::ROOT].commands.clone());
        }
        let is_full = |command: ViewportCommand| match command {
            ViewportCommand::Fullscreen(is_full) => Some(is_full),
            _ => None,
        };
        told.into_iter().filter_map(is_full).collect::<Vec<bool>>()
    };
    assert_eq!(told(&mut window, Some(WindowCommand::Projector)), [true]);
    assert!(is_in_one_window(&window));
    assert_eq!(told(&mut window, Some(WindowCommand::Wall)), [false], "the first window is one again");
    assert!(!is_in_one_window(&window));
    let monitor = second(|second| second.builder.as_ref().and_then(|builder| builder.monitor));
    assert_eq!(monitor, Some(1), "on the screen that the window does not stand on");
    second(|second| second.is_closing = true);
    assert_eq!(told(&mut window, None), [true], "closed, it goes on in the first");
    assert!(is_in_one_window(&window));
    window.key(W);
    assert!(!is_in_one_window(&window));
    window.key(W);
    assert!(is_in_one_window(&window), "back by the same key");
    window.keys(&[W, Escape]);
    assert!(window.shows("投票と合意") && !window.shows("進行役の画面"), "Esc ends it");
    window.click("2台目の画面に投影");
    assert!(window.shows("進行役の画面"), "at once from the window");
    window.click("投影を終える");
    assert!(!window.shows("進行役の画面"));

    let mut window = room(Look::SMALL, Locale::Ja, None);
    assert!(!window.shows("2台目の画面に投影"), "with one screen nothing is offered");
    window.key(F5);
    assert!(!window.shows("2台目の画面へ"));
    window.key(W);
    let builder = second(|second| second.builder.clone()).expect("a window to be dragged");
    assert!(builder.monitor.is_none() && builder.inner_size.is_some() && builder.fullscreen.is_none());
}

/// What the first window is told while `window` is drawn four times, standing at `place` on a screen of this size.
fn told_at(window: &mut Window, screen: Vec2, place: Rect, is_maximized: bool) -> Vec<ViewportCommand> {
    let mut told = Vec::new();
    for _ in 0..12 {
        let root = window.harness.input_mut().viewports.get_mut(&ViewportId::ROOT).expect("there is one window");
        root.monitor_size = Some(screen);
        (root.outer_rect, root.inner_rect, root.maximized) = (Some(place), Some(place), Some(is_maximized));
        window.harness.step();
        told.extend(window.harness.output().viewport_output[&ViewportId::ROOT].commands.clone());
    }
    told
}

#[test]
fn what_makes_way_for_the_slides_stands_again_where_it_stood() {
    let wide = vec2(2560.0, 720.0);
    let whole = Rect::from_min_size(Pos2::ZERO, wide);
    let placed = Rect::from_min_size(Pos2::new(300.0, 20.0), vec2(1900.0, 640.0));
    let half = Rect::from_min_size(Pos2::ZERO, vec2(1280.0, 720.0));
    let back = vec![ViewportCommand::OuterPosition(placed.min), ViewportCommand::InnerSize(placed.size())];
    let cases = [("maximized", whole, true, vec![ViewportCommand::Maximized(true)]), ("placed", placed, false, back)];
    for (case, at, is_maximized, expected) in cases {
        let mut window = room(Look::SMALL, Locale::Ja, None);
        let ctx = window.harness.ctx.clone();
        window.harness.state_mut().apply(&ctx, WindowCommand::Wall.into());
        let told = told_at(&mut window, wide, at, is_maximized);
        assert!(told.contains(&ViewportCommand::InnerSize(half.size())), "{case}: it makes way: {told:?}");
        window.harness.state_mut().apply(&ctx, WindowCommand::Projector.into());
        let told = told_at(&mut window, wide, half, false);
        let is_placing = |command: &ViewportCommand| {
            use ViewportCommand::{InnerSize, Maximized, OuterPosition};
            matches!(command, InnerSize(_) | OuterPosition(_) | Maximized(_))
        };
        assert_eq!(told.into_iter().filter(is_placing).collect::<Vec<_>>(), expected, "{case}");
    }
}

#[test]
fn where_the_system_has_no_window_the_slides_stay_and_that_is_said() {
    let mut window = room(Look::SMALL, Locale::Ja, None);
    window.key(F5);
    second(|second| second.is_refused = true);
    window.key(W);
    assert!(is_in_one_window(&window));
    assert!(window.shows(&Words::new(Locale::Ja).get("projector-no-wall")));
    window.key(Num2);
    assert!(window.shows("F1"), "the keys work on");
}

#[test]
fn what_is_for_one_person_lies_beside_the_slides() {
    let mut window = beside(Look::SMALL, Locale::Ja);
    let before = wall();
    window.ctrl(F);
    assert!(window.harness.query_all_by_role(Role::Dialog).next().is_some(), "a dialog");
    assert_eq!(wall(), before, "the wall stays");
    // What is typed is the dialog's, wherever it is typed.
    press_on_wall(&mut window, Num3);
    assert_eq!(wall(), before);
    window.key(Escape);
    assert!(window.shows("進行役の画面"));
    window.ctrl(S);
    assert!(window.shows("保存しました"));
    assert!(!wall_shows("保存しました"));
}

#[test]
fn the_small_slide_says_what_the_wall_says() {
    for (locale, look) in [(Locale::Ja, Look::SMALL), (Locale::En, Look::SMALL), (Locale::Ja, Look::LARGE)] {
        let mut window = beside(look, locale);
        for keys in [
            &[][..],
            &[Num2, Num7, Enter, Num5, Num5, Enter][..],
            &[R][..],
            &[PageDown][..],
            &[PageUp, PageUp, PageUp][..],
        ] {
            window.keys(keys);
            let (wall, beside) = (wall(), said(&window));
            let lines = |text: &str| text.split_whitespace().collect::<String>();
            let beside = lines(&beside);
            for line in wall.iter().filter(|line| line.chars().count() > 4) {
                assert!(beside.contains(&lines(line)), "{locale} {keys:?}: {line:?}");
            }
        }
    }
}

#[test]
fn it_is_whole_at_the_sizes_people_have() {
    /// Points: the slide in small has smaller letters, and the wall has them large.
    const SMALLEST: f32 = 6.0;
    let mut wrong = Vec::new();
    for locale in Locale::ALL {
        for look in [Look::SMALL, Look::SMALL.largest()] {
            for stage in [&STAGES[1], &STAGES[3]] {
                let mut window = beside(look, locale);
                window.keys(stage.keys);
                let faults = wrong_texts(&window, SMALLEST).into_iter();
                wrong.extend(faults.map(|fault| format!("{locale} {} {}: {fault}", look.name(), stage.name)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
