//! A clock for a discussion. It says how long there is and stops nothing.

/// Minutes for a question: eight of them in an hour and a half.
pub const MINUTES: f64 = 10.0;

/// A clock that runs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Timer {
    /// On the window's clock, in seconds.
    ends: f64,
}

impl Timer {
    /// One that begins `now`, in seconds on the window's clock.
    pub fn from(now: f64) -> Timer {
        Timer { ends: now + MINUTES * 60.0 }
    }

    /// Whole seconds that are left; below zero when it is over.
    pub fn left(&self, now: f64) -> i64 {
        (self.ends - now).ceil() as i64
    }

    /// As a clock shows it: `9:05`, `-0:30`.
    pub fn side(&self, now: f64) -> String {
        let left = self.left(now);
        let sign = if left < 0 { "-" } else { "" };
        format!("{sign}{}:{:02}", left.abs() / 60, left.abs() % 60)
    }
}
