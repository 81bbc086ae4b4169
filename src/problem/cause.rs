//! Why the system refused something: one word for each cause, so that a sentence says it in its own language.
//!
//! The words are variants of `system-cause` in `assets/locales/*/problem.ftl`; what the system itself says, in a language
//! of its own choice, reaches nobody.

use std::error::Error;
use std::io;

use super::Problem;

impl Problem {
    /// With the cause of `error`, for sentences that hold `{ system-cause }` or `{ system-cause.remedy }`.
    #[must_use]
    pub fn because(self, error: &io::Error) -> Self {
        let code = code(error);
        let cause = code.and_then(cause_by_code).or_else(|| cause_by_kind(error.kind()));
        let cause = cause.unwrap_or(if code.is_some() { "numbered" } else { "unknown" });
        self.with("cause", cause).with("code", code.unwrap_or_default())
    }
}

/// The system's number, also where a library wrapped the error.
fn code(error: &io::Error) -> Option<i32> {
    let mut inner: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(here) = inner {
        // An io::Error's own `source` steps over what it wraps.
        inner = match here.downcast_ref::<io::Error>() {
            Some(io) if io.raw_os_error().is_some() => return io.raw_os_error(),
            Some(io) => io.get_ref().map(|wrapped| wrapped as &(dyn Error + 'static)),
            None => here.source(),
        };
    }
    None
}

/// Causes that have a number but no stable kind.
#[cfg(unix)]
fn cause_by_code(code: i32) -> Option<&'static str> {
    // The same on every system that is not listed apart.
    const LOOP: i32 = if cfg!(target_os = "linux") { 40 } else { 62 };
    match code {
        5 => Some("device"),
        6 | 19 => Some("no-device"),
        23 | 24 => Some("too-many-open"),
        LOOP => Some("links"),
        _ => None,
    }
}

/// Causes that have a number but no kind, or a misleading one.
#[cfg(windows)]
fn cause_by_code(code: i32) -> Option<&'static str> {
    match code {
        4 => Some("too-many-open"),
        32 | 33 | 1224 => Some("held"),
        21 | 55 | 433 => Some("no-device"),
        23 | 1117 => Some("device"),
        // Names of servers and shares that lead nowhere; a share that went away.
        51 | 53 | 54 | 59 | 64 | 67 | 121 | 1231 | 1232 | 1236 => Some("network"),
        123 | 161 | 206 => Some("name"),
        225 | 226 => Some("virus"),
        // Placeholders of OneDrive and its like, whose content is not on this PC.
        358..=404 => Some("cloud"),
        1392 | 1393 => Some("damaged-disk"),
        1921 => Some("links"),
        _ => None,
    }
}

#[cfg(not(any(unix, windows)))]
fn cause_by_code(_: i32) -> Option<&'static str> {
    None
}

fn cause_by_kind(kind: io::ErrorKind) -> Option<&'static str> {
    use io::ErrorKind as E;
    match kind {
        E::NotFound => Some("missing"),
        E::PermissionDenied => Some("rights"),
        E::AlreadyExists => Some("exists"),
        E::NotADirectory => Some("not-a-folder"),
        E::IsADirectory => Some("a-folder"),
        E::DirectoryNotEmpty => Some("not-empty"),
        E::ReadOnlyFilesystem => Some("read-only"),
        E::StorageFull | E::QuotaExceeded => Some("full"),
        E::FileTooLarge => Some("too-large"),
        E::InvalidFilename => Some("name"),
        E::ResourceBusy | E::ExecutableFileBusy | E::Deadlock | E::WouldBlock => Some("held"),
        E::TimedOut => Some("no-answer"),
        E::Interrupted => Some("interrupted"),
        E::StaleNetworkFileHandle
        | E::NetworkDown
        | E::NetworkUnreachable
        | E::HostUnreachable
        | E::NotConnected
        | E::ConnectionRefused
        | E::ConnectionReset
        | E::ConnectionAborted => Some("network"),
        E::Unsupported | E::InvalidInput | E::CrossesDevices | E::NotSeekable => Some("not-possible"),
        E::TooManyLinks => Some("links"),
        E::OutOfMemory => Some("memory"),
        E::UnexpectedEof => Some("ends-early"),
        E::BrokenPipe | E::WriteZero => Some("no-taker"),
        E::InvalidData => Some("content"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, Words};
    use crate::problem::Kind;

    fn said(error: &io::Error, locale: Locale) -> (String, String) {
        let problem = Problem::new(Kind::Unreadable, "system-cause").because(error);
        let sentence = Words::new(locale).problem(&problem);
        (sentence.what, sentence.remedy)
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn numbers_of_the_system_are_said_in_words() {
        let check = |code: i32, ja: &str, en: &str| {
            let error = io::Error::from_raw_os_error(code);
            assert_eq!(said(&error, Locale::Ja).0, ja, "{error}");
            assert_eq!(said(&error, Locale::En).0, en, "{error}");
        };
        check(2, "見つかりません", "it is not there");
        check(5, "装置の読み書きに失敗しました", "the device failed");
        check(13, "権限がありません", "you have no right to do so");
        check(16, "ほかのプログラムが使っています", "another program is using it");
        check(22, "この場所ではできない操作です", "this is not possible here");
        check(24, "開いているファイルが多すぎます", "too many files are open");
        check(28, "空き容量がありません", "there is no space left");
        check(
            36,
            "名前が長すぎるか、使えない文字があります",
            "the name is too long or has characters that can't be used",
        );
        check(40, "リンクがたどりきれません", "links lead on and on");
        check(116, "ネットワークの接続が切れています", "the connection to the network is lost");
        check(9999, "システムのエラー番号 9999", "the system's error number is 9999");
    }

    #[test]
    fn every_cause_has_its_words_and_no_other_language() {
        use io::ErrorKind as E;
        let kinds = [
            E::NotFound,
            E::PermissionDenied,
            E::AlreadyExists,
            E::NotADirectory,
            E::IsADirectory,
            E::DirectoryNotEmpty,
            E::ReadOnlyFilesystem,
            E::StorageFull,
            E::FileTooLarge,
            E::InvalidFilename,
            E::ResourceBusy,
            E::TimedOut,
            E::Interrupted,
            E::ConnectionReset,
            E::Unsupported,
            E::TooManyLinks,
            E::OutOfMemory,
            E::UnexpectedEof,
            E::BrokenPipe,
            E::InvalidData,
        ];
        let unknown = said(&io::Error::other("some library's words"), Locale::Ja);
        assert_eq!(unknown.0, "理由はわかりません");
        let mut seen = vec![unknown.0];
        for kind in kinds {
            let (what, remedy) = said(&io::Error::new(kind, "some library's words"), Locale::Ja);
            assert!(!what.contains('{') && what.bytes().all(|b| !b.is_ascii_alphabetic()), "{kind:?}: {what}");
            assert!(remedy.ends_with("ください。"), "{kind:?}: {remedy}");
            assert!(!seen.contains(&what), "{kind:?}: {what}");
            seen.push(what);
        }
    }

    #[test]
    fn a_number_is_found_in_what_a_library_wrapped() {
        #[derive(Debug)]
        struct Wrapped(io::Error);
        impl std::fmt::Display for Wrapped {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "at some path")
            }
        }
        impl Error for Wrapped {
            fn source(&self) -> Option<&(dyn Error + 'static)> {
                Some(&self.0)
            }
        }
        let outer = io::Error::other(Wrapped(io::Error::from_raw_os_error(9999)));
        assert_eq!(said(&outer, Locale::En).0, "the system's error number is 9999");
    }
}
