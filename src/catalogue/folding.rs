//! Names and readings as they are compared in a search: what people hold to be the same is the same.

use unicode_normalization::UnicodeNormalization;

use crate::text::{Class, is_nothing};

/// Kanji that people type for one another, and the one that stands for both.
const VARIANTS: [(char, char); 44] = [
    ('﨑', '崎'),
    ('髙', '高'),
    ('𠮷', '吉'),
    ('德', '徳'),
    ('曾', '曽'),
    ('澤', '沢'),
    ('濱', '浜'),
    ('邊', '辺'),
    ('邉', '辺'),
    ('惠', '恵'),
    ('龍', '竜'),
    ('嶋', '島'),
    ('廣', '広'),
    ('國', '国'),
    ('櫻', '桜'),
    ('齋', '斉'),
    ('齊', '斉'),
    ('斎', '斉'),
    ('瀨', '瀬'),
    ('槇', '槙'),
    ('鯵', '鰺'),
    ('檜', '桧'),
    ('籠', '篭'),
    ('壷', '壺'),
    ('梼', '檮'),
    ('諌', '諫'),
    ('溪', '渓'),
    ('鷗', '鴎'),
    ('靱', '靭'),
    ('鹽', '塩'),
    ('竈', '釜'),
    ('竃', '釜'),
    ('嶽', '岳'),
    ('榮', '栄'),
    ('應', '応'),
    ('學', '学'),
    ('會', '会'),
    ('實', '実'),
    ('總', '総'),
    ('藏', '蔵'),
    ('豐', '豊'),
    ('禮', '礼'),
    ('與', '与'),
    ('餘', '余'),
];

/// A name for searching: compatibility forms, blanks, kinds of ケ and variant kanji are treated alike.
pub(super) fn fold_name(text: &str) -> String {
    normal(text).map(|c| if matches!(c, 'ヶ' | 'ヵ' | 'カ' | 'ケ') { 'ケ' } else { variant(c) }).collect()
}

/// A reading for searching: hiragana is katakana, small ヶ and ヵ are large.
pub(super) fn fold_reading(text: &str) -> String {
    let large = |c| match c {
        'ヶ' => 'ケ',
        'ヵ' => 'カ',
        _ => c,
    };
    normal(text).map(katakana).map(large).collect()
}

/// Without blanks, variation selectors and what is seen by nobody, in the forms of NFKC (full-width katakana, half-width digits).
fn normal(text: &str) -> impl Iterator<Item = char> {
    text.nfkc().filter(|c| !is_nothing(*c) && Class::of(*c) != Class::Selector)
}

fn variant(c: char) -> char {
    VARIANTS.iter().find(|(from, _)| *from == c).map_or(c, |(_, to)| *to)
}

fn katakana(c: char) -> char {
    const DISTANCE: u32 = 'ア' as u32 - 'あ' as u32;
    match c {
        'ぁ'..='ゖ' => char::from_u32(u32::from(c) + DISTANCE).unwrap_or(c),
        _ => c,
    }
}
