//! What an answer rests on, and what of it may leave the hall: addresses of the web, where a person said so. Names of
//! documents, paths and addresses inside the hall never do.

use super::Answer;

/// How an address begins.
const SCHEMES: [&str; 2] = ["https://", "http://"];

/// Ends of names of hosts that only a hall or the network of halls can reach.
const INSIDE: [&str; 7] = [".local", ".localdomain", ".localhost", ".internal", ".lan", ".home.arpa", ".lgwan.jp"];

impl Answer {
    /// The addresses of the web among its grounds that may be handed on, as they were typed; none where nobody said so.
    pub fn public_addresses(&self) -> Vec<&str> {
        if self.addresses_may_leave { addresses(&self.grounds) } else { Vec::new() }
    }

    /// The same on one line: what is kept of the grounds in a copy that is handed on.
    pub fn public_grounds(&self) -> String {
        self.public_addresses().join(" ")
    }
}

/// The addresses of the web in `text` that anybody can reach.
pub fn addresses(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(from) = SCHEMES.iter().filter_map(|scheme| find(rest, scheme)).min() {
        let begun = &rest[from..];
        let end = begun.find(ends_an_address).unwrap_or(begun.len());
        let address = begun[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '}', '\'']);
        if is_public(address) {
            found.push(address);
        }
        rest = &begun[end.max(1)..];
    }
    found
}

fn find(text: &str, scheme: &str) -> Option<usize> {
    text.as_bytes().windows(scheme.len()).position(|part| part.eq_ignore_ascii_case(scheme.as_bytes()))
}

/// Spaces of any width, and what closes or parts in Japanese text.
fn ends_an_address(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || "\"<>\\|`「」『』（）【】〔〕［］｛｝〈〉《》、。，．；：！？・＜＞".contains(c)
}

/// Whether anybody can reach it: a host by name, with a domain, without a name or password of somebody in front.
fn is_public(address: &str) -> bool {
    let after =
        SCHEMES.iter().find_map(|scheme| address.get(scheme.len()..).filter(|_| find(address, scheme) == Some(0)));
    let authority = after.unwrap_or_default().split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.split(':').next().unwrap_or_default().trim_end_matches('.').to_ascii_lowercase();
    let is_named = host.rsplit_once('.').is_some_and(|(before, last)| {
        !before.is_empty() && last.chars().count() > 1 && last.chars().all(|c| c.is_alphabetic() || !c.is_ascii())
            || last.starts_with("xn--")
    });
    is_named && !authority.contains('@') && !INSIDE.iter().any(|end| host.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::addresses;

    #[test]
    fn only_addresses_that_anybody_can_reach_are_found() {
        let cases: [(&str, &[&str]); 14] = [
            ("", &[]),
            ("DX推進本部設置要綱", &[]),
            (r"\\sv01\企画\要綱.pdf", &[]),
            ("file:///C:/要綱.pdf C:\\要綱.pdf", &[]),
            ("https://www.town.example.jp/dx/plan.pdf", &["https://www.town.example.jp/dx/plan.pdf"]),
            ("計画（https://town.example.jp/a?b=1#c）の3ページ", &["https://town.example.jp/a?b=1#c"]),
            ("https://a.example.jp/1、HTTP://b.example.jp/2。", &["https://a.example.jp/1", "HTTP://b.example.jp/2"]),
            ("see https://town.example.jp/計画.pdf.", &["https://town.example.jp/計画.pdf"]),
            ("http://sv01/plan http://localhost/a http://intra.local/", &[]),
            ("http://192.168.0.1/plan http://10.1.1.1:8080/", &[]),
            ("https://office.lgwan.jp/plan", &[]),
            ("https://tanaka:himitsu@town.example.jp/", &[]),
            ("https://", &[]),
            ("http://http://town.example.jp/", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(addresses(text), expected, "{text}");
        }
    }
}
