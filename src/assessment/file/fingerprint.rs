//! What tells one state of a file from another without a clock: its length and a hash of its bytes.

use std::fmt::{self, Write};
use std::str::FromStr;

use sha2::{Digest, Sha256};

/// The state of a file: two files of one fingerprint hold the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint {
    /// Bytes.
    length: u64,
    hash: Hash,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Hash {
    Sha256([u8; 32]),
    /// Of recovery copies that were written before; none is made any more.
    Fnv1a(u128),
}

/// Stands in front of a fingerprint whose hash is SHA-256.
const PREFIX: &str = "sha256-";

impl Fingerprint {
    /// The fingerprint of a file that holds `bytes`. The same for ever: recovery copies keep it.
    pub fn of(bytes: &[u8]) -> Self {
        Fingerprint { length: bytes.len() as u64, hash: Hash::Sha256(Sha256::digest(bytes).into()) }
    }

    /// Whether a file that holds `bytes` is in this state, whatever hash it was told with.
    pub fn is_of(&self, bytes: &[u8]) -> bool {
        match self.hash {
            Hash::Sha256(_) => *self == Fingerprint::of(bytes),
            Hash::Fnv1a(hash) => self.length == bytes.len() as u64 && hash == fnv1a(bytes),
        }
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.hash {
            Hash::Sha256(hash) => write!(f, "{PREFIX}{}-{}", self.length, digits(hash)),
            Hash::Fnv1a(hash) => write!(f, "{}-{hash:032x}", self.length),
        }
    }
}

impl FromStr for Fingerprint {
    type Err = ();

    /// Takes what `Display` writes.
    fn from_str(text: &str) -> Result<Self, ()> {
        let is_sha = text.starts_with(PREFIX);
        let (length, hash) = text.strip_prefix(PREFIX).unwrap_or(text).split_once('-').ok_or(())?;
        let length = length.parse().map_err(|_| ())?;
        let hash = if is_sha {
            Hash::Sha256(bytes(hash).ok_or(())?)
        } else {
            Hash::Fnv1a(u128::from_str_radix(hash, 16).map_err(|_| ())?)
        };
        Ok(Fingerprint { length, hash })
    }
}

fn digits(hash: &[u8]) -> String {
    hash.iter().fold(String::with_capacity(hash.len() * 2), |mut text, byte| {
        // Writing to a string can't fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn bytes(digits: &str) -> Option<[u8; 32]> {
    let mut hash = [0; 32];
    let is_hash = digits.len() == 64 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    for (place, byte) in hash.iter_mut().enumerate().filter(|_| is_hash) {
        *byte = u8::from_str_radix(&digits[place * 2..place * 2 + 2], 16).ok()?;
    }
    is_hash.then_some(hash)
}

/// By which papers and workbooks of ours are known again, and copies of one file: 32 digits of 0 to 9 and a to f. Not
/// proof against someone who wants two things to look the same.
///
/// FNV-1a with 128 bits, and our own few lines of it: the sums stand in files that are out, and no other hash has them.
pub fn checksum(bytes: &[u8]) -> String {
    format!("{:032x}", fnv1a(bytes))
}

fn fnv1a(bytes: &[u8]) -> u128 {
    const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    bytes.iter().fold(OFFSET, |hash, byte| (hash ^ u128::from(*byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let of_abc = "sha256-3-ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(Fingerprint::of(b"abc").to_string(), of_abc);
        let before = "3-a68d622cec8b5822836dbc7977af7f3b";
        for text in [of_abc, before] {
            let read: Fingerprint = text.parse().unwrap();
            assert_eq!(read.to_string(), text);
            assert!(read.is_of(b"abc") && !read.is_of(b"abd") && !read.is_of(b"ab"), "{text}");
        }
    }

    #[test]
    fn anything_else_is_none() {
        let wide = format!("sha256-3-{}", "ぁ".repeat(64));
        for text in ["", "3", "sha256-3-ba78", "a68d622cec8b5822836dbc7977af7f3b", "x-1", "3-", wide.as_str()] {
            assert_eq!(text.parse::<Fingerprint>(), Err(()), "{text}");
        }
    }
}
