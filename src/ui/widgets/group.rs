//! Groups, as tabs, radio buttons and the map of the questions are: one stop for Tab, and the arrow keys are the group's
//! as long as a member has the focus, whatever else they mean on the screen.

use eframe::egui::{Context, Event, EventFilter, Id, Key, Modifiers, Ui};

/// The member that has the focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Member {
    id: Id,
    is_chosen: bool,
    keeps: Keeps,
}

/// Which arrows are its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Keeps {
    All,
    /// Up and down are the screen's.
    Sideways,
}

/// Keys that go to the next member.
pub(super) const ON: [Key; 2] = [Key::ArrowRight, Key::ArrowDown];
/// Keys that go to the one before.
pub(super) const BACK: [Key; 2] = [Key::ArrowLeft, Key::ArrowUp];

/// Where the keys `on` and `back` of this frame lead from the member at `at` of `count`, around the ends. Takes them out of
/// the input while the member called `id` has the focus.
pub(super) fn moved(ui: &Ui, id: Id, (at, count): (usize, usize), on: &[Key], back: &[Key]) -> Option<usize> {
    if count == 0 || !ui.memory(|memory| memory.has_focus(id)) {
        return None;
    }
    let mut now = at;
    ui.input_mut(|input| {
        input.events.retain(|event| {
            let Event::Key { key, pressed: true, modifiers: Modifiers::NONE, .. } = event else { return true };
            match key {
                key if on.contains(key) => now = (now + 1) % count,
                key if back.contains(key) => now = (now + count - 1) % count,
                _ => return true,
            }
            false
        });
    });
    (now != at).then_some(now)
}

/// Where the arrows of this frame lead from the member at `at` of `count` that stand in rows of `row`, no farther than the
/// ends. Takes them out of the input while the member called `id` has the focus.
pub fn moved_in_rows(ui: &Ui, id: Id, (at, count): (usize, usize), row: usize) -> Option<usize> {
    if count == 0 || !ui.memory(|memory| memory.has_focus(id)) {
        return None;
    }
    let mut now = at;
    ui.input_mut(|input| {
        input.events.retain(|event| {
            let Event::Key { key, pressed: true, modifiers: Modifiers::NONE, .. } = event else { return true };
            let to = match key {
                Key::ArrowRight => Some(now + 1),
                Key::ArrowLeft => now.checked_sub(1),
                Key::ArrowDown => Some(now + row),
                Key::ArrowUp => now.checked_sub(row),
                _ => return true,
            };
            now = to.filter(|to| *to < count).unwrap_or(now);
            false
        });
    });
    (now != at).then_some(now)
}

/// Keeps the arrow keys for the member called `id`, which has the focus.
pub fn keep_arrows(ui: &Ui, id: Id, is_chosen: bool) {
    keep(ui, Member { id, is_chosen, keeps: Keeps::All });
}

/// The same where up and down do what they do on the screen.
pub(super) fn keep_sideways(ui: &Ui, id: Id, is_chosen: bool) {
    keep(ui, Member { id, is_chosen, keeps: Keeps::Sideways });
}

fn keep(ui: &Ui, member: Member) {
    let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(member.id, arrows));
    note(ui.ctx(), member);
}

/// Gives the focus to the member called `id`.
pub fn go_to(ui: &Ui, id: Id, is_chosen: bool) {
    ui.memory_mut(|memory| memory.request_focus(id));
    note(ui.ctx(), Member { id, is_chosen, keeps: Keeps::All });
}

fn note(ctx: &Context, member: Member) {
    ctx.data_mut(|data| data.insert_temp(key(), member));
}

/// Whether a member of a group has the focus: arrows to the left and right are its own.
pub fn has_sideways(ctx: &Context) -> bool {
    focused(ctx).is_some()
}

/// Whether one has it to which all arrows belong.
pub fn has_arrows(ctx: &Context) -> bool {
    focused(ctx).is_some_and(|member| member.keeps == Keeps::All)
}

/// Whether the chosen member of a group has the focus: Enter means nothing to it.
pub(super) fn is_at_chosen(ctx: &Context) -> bool {
    focused(ctx).is_some_and(|member| member.is_chosen)
}

fn focused(ctx: &Context) -> Option<Member> {
    let member = ctx.data(|data| data.get_temp::<Member>(key()))?;
    ctx.memory(|memory| memory.has_focus(member.id)).then_some(member)
}

fn key() -> Id {
    Id::unique("the member of a group that has the focus")
}
