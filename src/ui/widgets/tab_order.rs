//! Where the Tab key goes to. The toolkit goes on from what has the focus, by the order in which things are drawn; that
//! holds where this is in sight. Else one goes on from where one looks: after the page was scrolled, when a screen has
//! just come up, and when what had the focus is gone.
//!
//! Arrow keys never move the focus out of what has it, but in dialogs, where they go from button to button.

use eframe::egui::{Context, Event, FocusDirection, Id, Key, LayerId, Modifiers, Rect, Response, Ui, WidgetRect};

use super::focus_anchor;

/// Where one looks.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Looked {
    /// What had the focus then: once another thing has it, one looks there.
    focused: Option<Id>,
    at: Rect,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    On,
    Back,
}

/// Takes note that `at` was scrolled by a key: there one looks.
pub(super) fn note_scrolled(ui: &Ui, at: Rect) {
    ui.data_mut(|data| data.remove::<Id>(typed_key()));
    note(ui, at);
}

/// Takes note of where `response` stands, which has the focus. Where it was scrolled out of sight, one looks at what is
/// in its place.
pub(super) fn note_place(ui: &Ui, response: &Response) {
    ui.data_mut(|data| data.insert_temp(latest_key(), response.id));
    if !is_seen(response.rect, response.rect.intersect(ui.clip_rect())) {
        note(ui, ui.clip_rect());
    }
}

fn note(ui: &Ui, at: Rect) {
    if is_typed_into(ui) {
        return;
    }
    let focused = ui.memory(|memory| memory.focused());
    ui.data_mut(|data| data.insert_temp(looked_key(), Some(Looked { focused, at })));
}

/// Whether what has the focus was typed into and nothing was scrolled since: there one looks, even where it is not in sight yet,
/// because it grew, or because the page is still on its way to it.
fn is_typed_into(ui: &Ui) -> bool {
    let typed = ui.data(|data| data.get_temp::<Id>(typed_key()));
    typed.is_some() && typed == ui.memory(|memory| memory.focused())
}

/// Takes note of what is typed into, and that a person scrolls.
fn note_typed(ctx: &Context) {
    let (is_typed, is_scrolled) = ctx.input(|input| {
        let is_typed = |event: &Event| matches!(event, Event::Text(_) | Event::Paste(_) | Event::Ime(_));
        let is_scrolled = |event: &Event| matches!(event, Event::MouseWheel { .. } | Event::PointerButton { .. });
        (input.events.iter().any(is_typed), input.events.iter().any(is_scrolled))
    });
    if is_scrolled {
        ctx.data_mut(|data| data.remove::<Id>(typed_key()));
    } else if is_typed && let Some(focused) = ctx.memory(|memory| memory.focused()) {
        ctx.data_mut(|data| {
            data.insert_temp(typed_key(), focused);
            data.remove::<Option<Looked>>(looked_key());
        });
    }
}

/// Gives the focus to where a Tab of this frame leads; to be called before anything is drawn.
pub fn steer(ctx: &Context) {
    note_typed(ctx);
    if ctx.memory(|memory| memory.top_modal_layer()).is_some() {
        return;
    }
    let (way, has_arrow) = pressed(ctx);
    let Some(way) = way else {
        if has_arrow {
            ctx.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        }
        return;
    };
    let frame = ctx.cumulative_frame_nr();
    ctx.data_mut(|data| data.insert_temp(tabbed_key(), frame));
    let to = match ctx.memory(|memory| memory.focused()) {
        Some(focused) if !focus_anchor::is_anchor(focused) => from_focused(ctx, focused, way),
        _ => from_nothing(ctx, way),
    };
    ctx.memory_mut(|memory| match to {
        Some(to) => {
            memory.move_focus(FocusDirection::None);
            memory.request_focus(to);
        }
        None => memory.move_focus(if way == Way::On { FocusDirection::Next } else { FocusDirection::Previous }),
    });
}

/// Whether the focus that is new in this frame came by Tab; back it goes a frame later.
pub(super) fn is_by_tab(ctx: &Context) -> bool {
    let frame = ctx.cumulative_frame_nr();
    ctx.data(|data| data.get_temp::<u64>(tabbed_key())).is_some_and(|tabbed| tabbed + 1 >= frame)
}

/// The way the latest Tab leads, and whether an arrow was pressed.
fn pressed(ctx: &Context) -> (Option<Way>, bool) {
    let mut found = (None, false);
    ctx.input(|input| {
        for event in &input.events {
            let Event::Key { key, pressed: true, modifiers, .. } = event else { continue };
            match key {
                Key::Tab if *modifiers == Modifiers::NONE => found.0 = Some(Way::On),
                Key::Tab if modifiers.shift_only() => found.0 = Some(Way::Back),
                Key::ArrowUp | Key::ArrowDown | Key::ArrowLeft | Key::ArrowRight => found.1 = true,
                _ => {}
            }
        }
    });
    found
}

/// Where one goes to from what has the focus, if not where the toolkit goes.
fn from_focused(ctx: &Context, focused: Id, way: Way) -> Option<Id> {
    // Told once: coming back to it later, one looks at it.
    let looked = ctx.data_mut(|data| std::mem::take(data.get_temp_mut_or_default::<Option<Looked>>(looked_key())));
    let looked = looked.filter(|looked| looked.focused == Some(focused))?;
    let layer = ctx.viewport(|viewport| viewport.prev_pass.widgets.get(focused).map(|there| there.layer_id))?;
    let stops = stops(ctx, layer);
    // What has the focus was scrolled along and can still be seen: one goes on from there.
    if seen(&stops, looked.at).any(|stop| stop.id == focused) {
        return None;
    }
    from_sight(&stops, looked.at, way).map(|to| to.id)
}

/// Where one goes to while nothing has the focus: on from what had it last, where that can be seen; else into what is in
/// sight of the screen.
fn from_nothing(ctx: &Context, way: Way) -> Option<Id> {
    let is_arrival = ctx.memory(|memory| memory.focused()).is_some();
    let latest = ctx.data(|data| data.get_temp::<Id>(latest_key())).filter(|_| !is_arrival);
    let all = stops(ctx, LayerId::background());
    let at = latest.and_then(|latest| all.iter().position(|stop| stop.id == latest));
    let beside = at.filter(|at| is_seen(all[*at].rect, all[*at].interact_rect)).and_then(|at| match way {
        Way::On => all.get(at + 1),
        Way::Back => at.checked_sub(1).and_then(|before| all.get(before)),
    });
    let in_sight = || from_sight(&all, focus_anchor::room(ctx)?, way);
    beside.copied().or_else(in_sight).map(|to| to.id)
}

/// What Tab stops at in `layer`, in the order of the drawing.
fn stops(ctx: &Context, layer: LayerId) -> Vec<WidgetRect> {
    ctx.viewport(|viewport| {
        let all = viewport.prev_pass.widgets.get_layer(layer);
        let is_stop = |there: &&WidgetRect| {
            there.enabled
                && there.sense.is_focusable()
                && there.rect.is_positive()
                && !focus_anchor::is_anchor(there.id)
        };
        all.filter(is_stop).copied().collect()
    })
}

/// Those of `stops` that are seen within `at`.
fn seen(stops: &[WidgetRect], at: Rect) -> impl DoubleEndedIterator<Item = &WidgetRect> {
    stops.iter().filter(move |stop| is_seen(stop.rect, stop.interact_rect.intersect(at)))
}

/// Where Tab leads of `stops` from what is seen within `at`: into it; where there is nothing, to what comes next there;
/// and where nothing does, out of it.
fn from_sight(stops: &[WidgetRect], at: Rect, way: Way) -> Option<WidgetRect> {
    let is_there = |stop: &WidgetRect| at.x_range().contains(stop.rect.center().x);
    let mut seen = seen(stops, at);
    let mut there = stops.iter().filter(|stop| is_there(stop));
    let found = match way {
        Way::On => seen.next().or_else(|| there.find(|stop| stop.rect.top() >= at.bottom())),
        Way::Back => seen.next_back().or_else(|| there.rfind(|stop| stop.rect.bottom() <= at.top())),
    };
    let out = || match way {
        Way::On => stops.iter().rposition(is_there).and_then(|last| stops.get(last + 1)).or(stops.first()),
        Way::Back => {
            stops.iter().position(is_there).and_then(|first| stops.get(first.checked_sub(1)?)).or(stops.last())
        }
    };
    found.or_else(out).copied()
}

/// Whether so much of `rect` is in sight that one knows what it is.
fn is_seen(rect: Rect, in_sight: Rect) -> bool {
    /// Points; of what is higher, so much is enough.
    const ENOUGH: f32 = 120.0;
    in_sight.is_positive() && in_sight.height() >= (0.9 * rect.height()).min(ENOUGH)
}

fn looked_key() -> Id {
    Id::unique("where one looks")
}

/// What was typed into last.
fn typed_key() -> Id {
    Id::unique("what was typed into last")
}

/// What had the focus last.
fn latest_key() -> Id {
    Id::unique("what had the focus last")
}

/// The frame of the latest Tab.
fn tabbed_key() -> Id {
    Id::unique("the frame of the latest Tab")
}
