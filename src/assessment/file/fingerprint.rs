//! What tells one state of a file from another without a clock: its length and a hash of its bytes.

use std::fmt;
use std::str::FromStr;

/// The state of a file. Not proof against someone who wants two files to look the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint {
    /// Bytes.
    length: u64,
    hash: u128,
}

impl Fingerprint {
    /// The fingerprint of a file that holds `bytes`. The same for ever: recovery copies keep it.
    pub fn of(bytes: &[u8]) -> Self {
        Fingerprint { length: bytes.len() as u64, hash: fnv1a(bytes) }
    }

    /// The hash alone: 32 digits of 0 to 9 and a to f.
    pub fn hash(&self) -> String {
        format!("{:032x}", self.hash)
    }

    /// Enough of the hash to tell a few things apart: 8 digits.
    pub fn short(&self) -> String {
        self.hash()[..8].to_owned()
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:032x}", self.length, self.hash)
    }
}

impl FromStr for Fingerprint {
    type Err = ();

    /// Takes what `Display` writes.
    fn from_str(text: &str) -> Result<Self, ()> {
        let (length, hash) = text.split_once('-').ok_or(())?;
        let length = length.parse().map_err(|_| ())?;
        let hash = u128::from_str_radix(hash, 16).map_err(|_| ())?;
        Ok(Fingerprint { length, hash })
    }
}

/// FNV-1a with 128 bits: stable across versions of the standard library, whose hashers are not.
fn fnv1a(bytes: &[u8]) -> u128 {
    const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    bytes.iter().fold(OFFSET, |hash, byte| (hash ^ u128::from(*byte)).wrapping_mul(PRIME))
}
