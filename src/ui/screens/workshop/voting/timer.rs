//! A clock for a discussion. It says how long there is, or that the time is over, and stops nothing.

/// The longest it runs, in minutes.
pub const LONGEST: u32 = 180;

/// A clock that runs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Timer {
    minutes: u32,
    /// On the window's clock, in seconds.
    ends: f64,
}

/// What a clock shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// So much is left: `9:05`.
    Left(String),
    /// So many minutes are over, since this long.
    Over { minutes: u32, since: String },
}

impl Timer {
    /// One of so many minutes that begins `now`, in seconds on the window's clock.
    pub fn of(minutes: u32, now: f64) -> Timer {
        Timer { minutes, ends: now + f64::from(minutes) * 60.0 }
    }

    /// What it shows `now`.
    pub fn shown(&self, now: f64) -> Shown {
        let left = (self.ends - now).ceil() as i64;
        let clock = |seconds: i64| format!("{}:{:02}", seconds / 60, seconds % 60);
        if left > 0 { Shown::Left(clock(left)) } else { Shown::Over { minutes: self.minutes, since: clock(-left) } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_counts_down_and_then_says_that_it_is_over() {
        let left = |side: &str| Shown::Left(side.to_owned());
        let over = |minutes, since: &str| Shown::Over { minutes, since: since.to_owned() };
        let cases = [
            (10, 0.0, left("10:00")),
            (10, 0.2, left("10:00")),
            (10, 55.0, left("9:05")),
            (1, 59.5, left("0:01")),
            (1, 60.0, over(1, "0:00")),
            (1, 84.0, over(1, "0:24")),
            (180, 180.0 * 60.0 + 3_600.0, over(180, "60:00")),
        ];
        for (minutes, passed, expected) in cases {
            assert_eq!(Timer::of(minutes, 1_000.0).shown(1_000.0 + passed), expected, "{minutes} {passed}");
        }
    }
}
