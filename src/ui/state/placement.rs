//! Where the window stands, and when that is worth being kept.

use crate::session::settings::WindowPlace;

/// Seconds after which a window that was moved stands where it is wanted.
pub const SETTLED: f64 = 2.0;

/// Where the window stands, and stood while it was not maximized.
#[derive(Debug, Default)]
pub struct Placement {
    normal: Option<WindowPlace>,
    now: Option<WindowPlace>,
    /// When it came there, in seconds.
    since: f64,
}

impl Placement {
    /// Of a window that was last left at `left`.
    pub fn new(left: Option<WindowPlace>) -> Self {
        Placement { normal: left, ..Placement::default() }
    }

    /// Where the window is to open next time.
    pub fn now(&self) -> Option<WindowPlace> {
        self.now
    }

    /// Takes note of where the window stands at `time`, in seconds; the size is in points at 100 %, `pixels` to each. Whether
    /// that is new.
    pub fn note(&mut self, place: WindowPlace, pixels: f32, time: f64) -> bool {
        if !place.is_maximized {
            self.normal = Some(place);
        }
        let now = if place.is_maximized { restored(place, pixels, self.normal) } else { place };
        let is_new = self.now != Some(now);
        if is_new {
            (self.now, self.since) = (Some(now), time);
        }
        is_new
    }

    /// Whether it has stood there for a while at `time`.
    pub fn is_settled(&self, time: f64) -> bool {
        time - self.since >= SETTLED
    }
}

/// A maximized window that was `normal` before: it goes back there if that is on the same screen.
fn restored(maximized: WindowPlace, pixels: f32, normal: Option<WindowPlace>) -> WindowPlace {
    let size = normal.map_or(WindowPlace::USUAL_SIZE, |normal| normal.size);
    let is_on_screen = |at: &(i32, i32)| {
        let Some(corner) = maximized.corner else { return true };
        let spans = |from: i32, length: u32, at: i32| (from..from + (length as f32 * pixels) as i32).contains(&at);
        spans(corner.0, maximized.size.0, at.0) && spans(corner.1, maximized.size.1, at.1)
    };
    let corner = normal.and_then(|normal| normal.corner).filter(is_on_screen).or(maximized.corner);
    WindowPlace { corner, size, is_maximized: true }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(corner: (i32, i32), size: (u32, u32), is_maximized: bool) -> WindowPlace {
        WindowPlace { corner: Some(corner), size, is_maximized }
    }

    #[test]
    fn a_maximized_window_remembers_where_it_was_on_its_screen() {
        let check = |case: &str, places: &[WindowPlace], expected: WindowPlace| {
            let mut placement = Placement::default();
            for place in places {
                placement.note(*place, 1.5, 0.0);
            }
            assert_eq!(placement.now(), Some(expected), "{case}");
        };
        let normal = place((100, 50), (900, 600), false);
        let full = place((-8, -8), (1280, 690), true);
        let other = place((1912, -8), (1280, 690), true);
        check("as it stands", &[normal], normal);
        check("maximized from the first", &[full], place((-8, -8), WindowPlace::USUAL_SIZE, true));
        check("maximized later", &[normal, full], place((100, 50), (900, 600), true));
        check("moved to another screen", &[normal, full, other], place((1912, -8), (900, 600), true));
        check("and back", &[normal, full, normal], normal);
    }

    #[test]
    fn a_window_settles_where_it_stays() {
        let mut placement = Placement::default();
        assert!(placement.note(place((0, 0), (900, 600), false), 1.0, 10.0));
        assert!(!placement.is_settled(11.0));
        assert!(placement.note(place((5, 0), (900, 600), false), 1.0, 11.5));
        assert!(!placement.note(place((5, 0), (900, 600), false), 1.0, 13.0));
        assert!(!placement.is_settled(13.0));
        assert!(placement.is_settled(13.5));
    }
}
