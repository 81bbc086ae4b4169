//! How the projector is come to and left, and what may lie over it.

use super::*;

#[test]
fn the_window_stays_with_the_question_of_the_projector() {
    let mut window = window(&single(), Look::SMALL, Locale::Ja);
    window.first_question();
    window.keys(&[Key::F5, Key::PageDown, Key::PageDown]);
    let there = window.headings();
    window.key(Key::Escape);
    assert!(!window.is_projecting());
    assert!(window.headings().contains(&there[0]));
}

#[test]
fn it_is_entered_from_every_screen() {
    let words = Words::new(Locale::Ja);
    for (destination, key) in entries() {
        let name = places::name(&destination);
        let arrives = if is_projected(&destination) { name } else { "workshop" };
        let mut window = open_example("half", Look::SMALL, Locale::Ja);
        window.ctrl(key);
        assert!(!window.is_projecting(), "{name}");
        window.key(Key::F5);
        if arrives == "workshop" {
            // What becomes of the answers of one person is asked first.
            assert!(!window.is_projecting(), "{name}");
            window.key(Key::Enter);
        }
        assert!(window.is_projecting(), "{name}");
        let root = window.harness.root();
        let focused = root.children_recursive().find(|node| node.is_focused()).expect("something has the focus");
        assert_eq!(focused.accesskit_node().value(), Some(words.get(&format!("shell-{arrives}"))), "{name}");
        window.key(Key::F5);
        assert!(!window.is_projecting(), "{name}");
    }
    let mut window = open(Setup::default());
    window.key(Key::F5);
    assert!(window.is_projecting());
    assert_eq!(window.headings(), [crate::window::catalogue().towns[0].name.get(Locale::Ja)]);
    window.key(Key::Escape);
    assert!(!window.is_projecting());
}

#[test]
fn the_display_is_filled_and_given_back() {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    let ctx = window.harness.ctx.clone();
    let cases: [(Command, bool); 4] = [
        (WindowCommand::Projector.into(), true),
        (WindowCommand::Projector.into(), false),
        (WindowCommand::Projector.into(), true),
        (WindowCommand::Settings.into(), false),
    ];
    for (command, expected) in cases {
        window.harness.state_mut().apply(&ctx, command.clone());
        let mut told = Vec::new();
        for _ in 0..3 {
            window.harness.step();
            told.extend(window.harness.output().viewport_output[&ViewportId::ROOT].commands.clone());
        }
        let told: Vec<_> = told.into_iter().filter(|told| matches!(told, ViewportCommand::Fullscreen(_))).collect();
        assert_eq!(told, [ViewportCommand::Fullscreen(expected)], "{command:?}");
    }
}

#[test]
fn screens_are_gone_to_as_ever_and_those_not_for_the_room_end_it() {
    let cases = entries().map(|(destination, key)| (key, is_projected(&destination)));
    for (key, expected) in cases.chain([(Key::N, false)]) {
        let mut window = open_example("half", Look::SMALL, Locale::Ja);
        window.ctrl(Key::Num7);
        window.key(Key::F5);
        window.ctrl(key);
        assert_eq!(window.is_projecting(), expected, "{key:?}");
    }
}

#[test]
fn what_lies_over_a_screen_ends_it_but_for_the_list_of_keys() {
    type Do = fn(&mut Window);
    let cases: [(&str, Do); 7] = [
        ("find a question", |window| window.ctrl(Key::F)),
        ("open", |window| window.ctrl(Key::O)),
        ("save without a file", |window| window.ctrl(Key::S)),
        ("export", |window| window.ctrl(Key::E)),
        ("quit with something unsaved", |window| window.ctrl(Key::Q)),
        ("the system closes the window", |window| {
            let _ = window.closes();
        }),
        ("a file that is no assessment", |window| {
            let path = window.folder.path().join("秘密の名前.ron");
            std::fs::write(&path, "(").expect("the file can be written");
            window.drop_file(&path);
        }),
    ];
    for (name, act) in cases {
        let mut window = open(Setup::default());
        window.ask([FileCommand::New(Box::default()).into()]);
        window.change("changed");
        window.ctrl(Key::Num3);
        window.key(Key::F5);
        assert!(window.is_projecting(), "{name}: {}", window.said());
        window.key(Key::F1);
        assert!(window.harness.query_by_role(Role::Dialog).is_some(), "{name}");
        window.key(Key::Escape);
        assert!(window.is_projecting() && window.harness.query_by_role(Role::Dialog).is_none(), "{name}");
        act(&mut window);
        assert!(!window.is_projecting(), "{name}");
        assert!(window.harness.query_by_role(Role::Dialog).is_some(), "{name}: {}", window.said());
    }
}

/// The keys are shown over the slide, and the slide is there again after them.
#[test]
fn the_list_of_keys_lies_over_the_slide() {
    let words = Words::new(Locale::Ja);
    for (_, screen) in projected() {
        for close in [Key::Escape, Key::Enter] {
            let mut window = open_example("workshop", HD, Locale::Ja);
            window.ctrl(screen);
            window.key(Key::F5);
            let slide = window.headings();
            window.key(Key::F1);
            assert!(window.dialog(&words.get("keys-title")), "{screen:?}");
            assert!(slide.iter().all(|heading| window.headings().contains(heading)), "{screen:?} is under it");
            window.key(Key::PageDown);
            window.key(close);
            assert!(window.is_projecting(), "{screen:?} {close:?}");
            assert_eq!(window.headings(), slide, "{screen:?} {close:?}");
        }
    }
}

#[test]
fn saving_is_said_on_the_slide_and_goes_by_itself() {
    let saved = format!("✓ {}", Words::new(Locale::Ja).get("projector-saved"));
    for screen in [Key::Num4, Key::Num7] {
        let mut window = open_example("workshop", HD, Locale::Ja);
        window.change("changed");
        window.ctrl(screen);
        window.key(Key::F5);
        assert!(!window.shows(&saved), "{screen:?}");
        window.ctrl(Key::S);
        assert!(window.is_projecting() && window.shows(&saved), "{screen:?}: {}", window.said());
        window.wait(6);
        assert!(!window.shows(&saved), "{screen:?}");
    }
}

#[test]
fn messages_wait_until_it_is_left() {
    let mut window = open_example("half", Look::SMALL, Locale::Ja);
    let file = std::fs::canonicalize(window.folder.path()).expect("the folder").join("half.ron");
    window.change("changed");
    window.ctrl(Key::Num7);
    window.key(Key::F5);
    window.ctrl(Key::S);
    assert!(window.is_projecting());
    assert!(!window.shows("half.ron"), "{}", window.said());
    window.key(Key::Escape);
    assert!(window.shows("half.ron"), "{}: {}", file.display(), window.said());
}

/// Nothing of the file is changed by what is only looked at.
#[test]
fn looking_leaves_nothing_unsaved() {
    let mut window = window(&agreed(), HD, Locale::Ja);
    let before = assessment::file::to_string(window.assessment());
    for (_, key) in projected().filter(|(screen, _)| *screen != "workshop") {
        window.ctrl(key);
        window.keys(&[Key::F5, Key::PageDown, Key::PageDown, Key::PageUp, Key::F5]);
    }
    assert_eq!(assessment::file::to_string(window.assessment()), before);
}
