//! In the making.

pub mod copy;
