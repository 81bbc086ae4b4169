//! Names and readings as they are compared in a search: what people hold to be the same is the same.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

use crate::text::{Class, is_nothing};

/// Kanji that people type for one another: older forms, and below each the one that stands for both.
const OLDER: &str = "壹隱榮鹽奧橫溫會樂卷觀關歸龜狹鄕區惠輕藝劍檢縣廣國黑櫻產絲兒舍壽澁燒條寢眞靜攝淺雙壯巢總莊增藏對帶臺瀧澤當稻德讀繩霸賣發濱拂邊穗寶豐萬滿彌豫餘與樣來龍禮戀亙灣學實應嶽溪﨑碕髙𠮷曾邉嶋嶌齋齊斎瀨槇鯵檜籠壷梼諌鷗靱竈竃淵館峯冨蘆俱祗栁穐";
const USUAL: &str = "壱隠栄塩奥横温会楽巻観関帰亀狭郷区恵軽芸剣検県広国黒桜産糸児舎寿渋焼条寝真静摂浅双壮巣総荘増蔵対帯台滝沢当稲徳読縄覇売発浜払辺穂宝豊万満弥予余与様来竜礼恋亘湾学実応岳渓崎崎高吉曽辺島島斉斉斉瀬槙鰺桧篭壺檮諫鴎靭釜釜渕舘峰富芦倶祇柳秋";

/// A name for searching: compatibility forms, blanks, kinds of ケ and ノ and variant kanji are treated alike.
pub(super) fn fold_name(text: &str) -> String {
    let one = |c| match c {
        'ヶ' | 'ヵ' | 'カ' | 'ケ' | 'ガ' | 'が' => 'ケ',
        'ノ' | 'の' | '之' | '乃' => 'ノ',
        c => variant(c),
    };
    normal(text).map(one).collect()
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
    static VARIANTS: LazyLock<BTreeMap<char, char>> = LazyLock::new(|| OLDER.chars().zip(USUAL.chars()).collect());
    VARIANTS.get(&c).copied().unwrap_or(c)
}

fn katakana(c: char) -> char {
    const DISTANCE: u32 = 'ア' as u32 - 'あ' as u32;
    match c {
        'ぁ'..='ゖ' => char::from_u32(u32::from(c) + DISTANCE).unwrap_or(c),
        _ => c,
    }
}
