//! The list of municipalities and the search in it; the glossary's words in a text.

use shirube::catalogue::{self, Catalogue};
use shirube::i18n::Locale;

fn check(text: &str, expected: &[&str]) {
    let catalogue = catalogue::built_in();
    let found: Vec<&str> =
        catalogue.municipalities.search(text, expected.len().max(1)).iter().map(|m| m.name.as_str()).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn search_by_name_and_reading() {
    check("酒田", &["酒田市"]);
    check("酒田市", &["酒田市"]);
    check("さかた", &["酒田市"]);
    check("サカタ", &["酒田市"]);
    check("ｻｶﾀ", &["酒田市"]);
    check("  さか た　", &["酒田市"]);
    check("ばんだい", &["磐梯町"]);
    check("ﾊﾞﾝﾀﾞｲ", &["磐梯町"]);
    check("山形県酒田市", &["酒田市"]);
    check("山形酒田", &["酒田市"]);
    check("", &[]);
    check("存在しない", &[]);
}

#[test]
fn search_treats_variants_alike() {
    for text in ["鎌ヶ谷", "鎌ケ谷", "鎌ｹ谷", "鎌ヵ谷", "鎌カ谷"] {
        check(text, &["鎌ケ谷市"]);
    }
    check("長﨑市", &["長崎市"]);
    check("髙松", &["高松市"]);
    check("𠮷野川", &["吉野川市"]);
    check("葛\u{e0100}城市", &["葛城市"]);
    check("鯵ヶ沢", &["鰺ヶ沢町"]);
    check("竜ヶ崎", &["龍ケ崎市"]);
    check("塩釜", &["塩竈市"]);
}

#[test]
fn search_puts_beginnings_first() {
    check("山形", &["山形市", "山形村", "米沢市"]);
    check("府中", &["府中市", "府中市", "府中町"]);
    check("山形県", &["山形市", "米沢市", "鶴岡市"]);
    check("形", &["月形町", "山形市"]);
}

#[test]
fn codes_are_valid() {
    let municipalities = catalogue::built_in().municipalities;
    assert_eq!(municipalities.iter().count(), 1741);
    for m in municipalities.iter() {
        let digits: Vec<u32> = m.code.chars().map(|c| c.to_digit(10).unwrap()).collect();
        assert_eq!(digits.len(), 6, "{}", m.code);
        let sum: u32 = digits[..5].iter().zip([6, 5, 4, 3, 2]).map(|(digit, weight)| digit * weight).sum();
        assert_eq!(digits[5], (11 - sum % 11) % 10, "check digit of {} {}", m.code, m.name);
        assert_eq!(municipalities.by_code(&m.code), Some(m), "codes are unique");
        assert!(m.kana.chars().all(|c| matches!(c, 'ァ'..='ヶ' | 'ー')), "{}", m.kana);
    }
    assert_eq!(municipalities.by_code("062049").unwrap().name, "酒田市");
    assert!(municipalities.by_code("06204").is_none());
}

fn glossary(terms: &[(&str, &str, &[&str])]) -> Catalogue {
    let dir = tempfile::TempDir::new().unwrap();
    let entries = terms.iter().map(|(ja, en, also)| {
        format!("(word: (ja: {ja:?}, en: {en:?}), also: {also:?}, meaning: (ja: \"意味\", en: \"meaning\")),")
    });
    std::fs::write(dir.path().join("glossary.ron"), format!("[{}]", entries.collect::<String>())).unwrap();
    catalogue::load(dir.path()).unwrap()
}

#[test]
fn terms_of_a_text() {
    let catalogue = glossary(&[
        ("CDO", "CDO", &[]),
        ("CDO補佐官", "deputy CDO", &[]),
        ("DX", "DX", &["デジタル変革"]),
        ("IT", "IT", &[]),
        ("外部人材", "adviser", &["advisers"]),
    ]);
    let check = |locale: Locale, text: &str, expected: &[&str]| {
        let found: Vec<&str> = catalogue.terms_in(text, locale).iter().map(|t| t.word.get(Locale::Ja)).collect();
        assert_eq!(found, expected, "{text}");
    };
    check(Locale::Ja, "DXを進めるCDO補佐官", &["DX", "CDO補佐官"]);
    check(Locale::Ja, "CDOとCDO補佐官とCDO", &["CDO", "CDO補佐官"]);
    check(Locale::Ja, "CDOS、XCDO、CDO2", &[]);
    check(Locale::Ja, "デジタル変革の外部人材", &["DX", "外部人材"]);
    check(Locale::En, "Advisers help the CDO.", &["外部人材", "CDO"]);
    check(Locale::En, "it is an adviser's work", &["外部人材"]);
    check(Locale::En, "The deputy CDO", &["CDO補佐官"]);
    check(Locale::En, "", &[]);
}
