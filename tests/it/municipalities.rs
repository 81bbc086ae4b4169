//! The list of municipalities and the search in it; the glossary's words in a text.

use shirube::catalogue::{self, Catalogue, Fit};
use shirube::i18n::Locale;

fn check(text: &str, expected: &[&str]) {
    let catalogue = catalogue::built_in();
    let found = catalogue.municipalities.search(text, expected.len().max(1)).listed;
    let found: Vec<&str> = found.iter().map(|m| m.name.as_str()).collect();
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
    for text in ["檮原", "梼原町", "ゆすはら"] {
        check(text, &["梼原町"]);
    }
    for text in ["山ノ内町", "山の内町", "山ﾉ内", "山之内"] {
        check(text, &["山ノ内町"]);
    }
    for text in ["西ノ表市", "西之表"] {
        check(text, &["西之表市"]);
    }
    check("鎌が谷", &["鎌ケ谷市"]);
    check("檜原村", &["檜原村"]);
    check("桧原", &["檜原村"]);
    check("五条市", &["五條市"]);
    check("四条畷", &["四條畷市"]);
    check("諌早", &["諫早市"]);
    check("廣島市", &["広島市"]);
    check("瀧澤市", &["滝沢市"]);
    check("會津若松", &["会津若松市"]);
    check("函舘", &["函館市"]);
    check("横濱市", &["横浜市"]);
}

/// What is typed in Latin letters, and the prefecture and name of what stands first.
#[test]
fn search_in_latin_letters() {
    let mut wrong = Vec::new();
    let mut check = |typed: &[&str], prefecture: &str, name: &str| {
        let municipalities = catalogue::built_in().municipalities;
        for typed in typed {
            let found = municipalities.search(typed, 8);
            let first = found.listed.first().map(|m| (m.prefecture.as_str(), m.name.as_str()));
            if first != Some((prefecture, name)) || found.fit == Fit::Alike {
                wrong.push(format!("{typed} finds {first:?} and not {prefecture}{name}"));
            }
        }
    };
    // Any case, any width, with and without what kind of municipality it is.
    check(&["sakata", "Sakata", "SAKATA", "ｓａｋａｔａ", "Ｓａｋａｔａ", "sakat", " sa ka ta "], "山形県", "酒田市");
    check(
        &["sakata city", "Sakata-shi", "Sakata Shi", "sakatashi", "sakatacity", "City of Sakata"],
        "山形県",
        "酒田市",
    );
    check(
        &["bandai", "bandai machi", "Bandai-machi", "bandai cho", "bandai town", "BandaiTown", "bandai 町"],
        "福島県",
        "磐梯町",
    );
    check(&["Minato Ward", "minato-ku", "minatoku", "minato city"], "東京都", "港区");
    check(&["Aogashima Village", "aogashima mura", "aogasima son", "aogashimamura"], "東京都", "青ヶ島村");
    // Prefectures in letters, before and after, with and without what they are.
    check(
        &[
            "ikeda fukui",
            "Ikeda Town (Fukui)",
            "Ikeda, Fukui",
            "fukui ikeda",
            "Fukui-ken Ikeda-cho",
            "fukuikenikedacho",
        ],
        "福井県",
        "池田町",
    );
    check(&["ikeda town fuk", "fukui prefecture ikeda town", "Ikeda Town, Fukui Prefecture"], "福井県", "池田町");
    check(&["fuchu town hiroshima", "Fuchū Town, Hiroshima", "hutyuu mati hirosima"], "広島県", "府中町");
    check(&["date fukushima", "Date-shi (Fukushima-ken)"], "福島県", "伊達市");
    check(&["chuo tokyo", "Chūō-ku, Tōkyō-to", "tokyo to chuo ku"], "東京都", "中央区");
    check(&["osaka fu ikeda", "Ikeda Osaka"], "大阪府", "池田市");
    // Long vowels, also as they are heard, as they are typed, and as passports have them.
    check(&["oita", "Ōita", "ooita", "oita shi"], "大分県", "大分市");
    check(&["kochi kochi", "Kōchi-shi", "kouchi shi", "kouti si", "kohchi city"], "高知県", "高知市");
    check(&["koube", "Kobe", "kōbe", "kohbe", "kôbe"], "兵庫県", "神戸市");
    check(&["oota ku", "Ota Ward", "Ohta-ku", "ōta city tokyo"], "東京都", "大田区");
    check(&["otsu", "ootsu", "Ohtsu", "ootu", "Ōtsu City"], "滋賀県", "大津市");
    check(&["niigata", "nigata", "Nīgata"], "新潟県", "新潟市");
    check(&["yuzawa niigata", "yuuzawa machi", "Yuzawa Town"], "新潟県", "湯沢町");
    check(&["kyoto", "kyouto", "Kyōto", "kyooto"], "京都府", "京都市");
    // One vowel or two is told apart where it was told.
    check(&["ono", "ono town"], "福島県", "小野町");
    check(&["ono city", "ono hyogo"], "兵庫県", "小野市");
    check(&["oono", "oono shi", "fukui ono", "ono fukui"], "福井県", "大野市");
    // n before any letter.
    check(&["Gunma takasaki", "gumma takasaki"], "群馬県", "高崎市");
    check(&["Nanbu aomori", "nambu aomori", "nannbu aomori"], "青森県", "南部町");
    check(&["Nan'yo", "nanyo", "nan’yō", "nannyou", "Nan-yo City"], "山形県", "南陽市");
    check(&["shin'onsen", "shinonsen", "Shin-onsen Cho", "sinnonsenn"], "兵庫県", "新温泉町");
    check(&["tenei", "ten'ei", "Ten-ei Mura"], "福島県", "天栄村");
    check(&["kan'onji", "kanonji", "Kanonzi"], "香川県", "観音寺市");
    check(&["Kammaki", "kanmaki", "Kanmaki Cho"], "奈良県", "上牧町");
    check(&["Toyama imizu"], "富山県", "射水市");
    // As they are typed on a keyboard, and as schools teach it.
    check(&["tiba", "chiba"], "千葉県", "千葉市");
    check(&["tukuba", "tsukuba", "Tsukuba Shi"], "茨城県", "つくば市");
    check(&["huzisawa", "fujisawa", "hujisawa"], "神奈川県", "藤沢市");
    check(&["syunan", "shunan", "shuunan", "Shūnan"], "山口県", "周南市");
    check(&["izumozaki", "idumozaki", "idzumozaki"], "新潟県", "出雲崎町");
    check(&["jyoetsu", "joetsu", "zyouetu", "Jōetsu"], "新潟県", "上越市");
    check(&["machida", "matida"], "東京都", "町田市");
    check(&["hachijo", "hachijou machi", "hatizyou"], "東京都", "八丈町");
    // Names that are not as their readings.
    check(&["minami alps", "Minami-Alps City", "minamiarupusu", "minami arupusu shi"], "山梨県", "南アルプス市");
    check(&["niseko", "Niseko Town"], "北海道", "ニセコ町");
    check(&["yusuhara", "Yusuhara Town"], "高知県", "梼原町");
    check(&["sammu", "sanmu"], "千葉県", "山武市");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_municipality_is_found_by_its_english_name() {
    let municipalities = catalogue::built_in().municipalities;
    for m in municipalities.iter() {
        let text = format!("{} ({})", m.name_en, m.prefecture_en);
        let found = municipalities.search(&text, 8);
        assert!(found.listed.contains(&m), "{text}: {found:?}");
    }
}

/// The letters of a name are those of its reading, but where the municipality writes itself otherwise.
#[test]
fn names_in_letters_are_read_as_they_are() {
    const OTHERWISE: &[&str] = &["Minami-Alps City"];
    let endings =
        [("City", &["シ"][..]), ("Town", &["マチ", "チョウ"]), ("Village", &["ムラ", "ソン"]), ("Ward", &["ク"])];
    let kanji = [("City", '市'), ("Town", '町'), ("Village", '村'), ("Ward", '区')];
    // Long vowels short, the passport's n.
    let told = |text: &str| {
        let mut text: String = text.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect();
        for (from, to) in
            [("mb", "nb"), ("mm", "nm"), ("mp", "np"), ("cch", "tch"), ("ou", "o"), ("oo", "o"), ("uu", "u")]
        {
            while text.contains(from) {
                text = text.replace(from, to);
            }
        }
        text
    };
    let mut prefectures = std::collections::BTreeMap::new();
    for m in catalogue::built_in().municipalities.iter() {
        let (shown, kind) = m.name_en.rsplit_once(' ').unwrap();
        let (_, readings) = endings.iter().find(|(word, _)| *word == kind).unwrap();
        assert!(kanji.contains(&(kind, m.name.chars().last().unwrap())), "{}", m.name_en);
        let reading = readings.iter().find_map(|ending| m.kana.strip_suffix(ending)).unwrap();
        if !OTHERWISE.contains(&m.name_en.as_str()) {
            assert_eq!(told(shown), told(&wana_kana::ConvertJapanese::to_romaji(reading)), "{} {}", m.name, m.kana);
        }
        assert!(shown.chars().next().unwrap().is_ascii_uppercase(), "{shown}");
        prefectures
            .entry(m.prefecture.clone())
            .or_insert_with(std::collections::BTreeSet::new)
            .insert(m.prefecture_en.clone());
    }
    assert_eq!(prefectures.len(), 47);
    assert!(prefectures.values().all(|names| names.len() == 1), "{prefectures:?}");
}

#[test]
fn what_is_nearly_a_name_is_shown_as_such() {
    let check = |typed: &str, fit: Fit, expected: &[&str]| {
        let municipalities = catalogue::built_in().municipalities;
        let found = municipalities.search(typed, 8);
        let names: Vec<&str> = found.listed.iter().map(|m| m.name.as_str()).collect();
        assert_eq!(found.fit, fit, "{typed}: {names:?}");
        for expected in expected {
            assert!(names.contains(expected), "{typed}: {names:?}");
        }
        assert!(!names.is_empty() || fit == Fit::Nothing, "{typed}");
    };
    check("酒田", Fit::Clearly, &["酒田市"]);
    check("sakata", Fit::Clearly, &["酒田市"]);
    check("池田町", Fit::AmongOthers, &["池田町"]);
    check("ikeda", Fit::AmongOthers, &["池田町", "池田市"]);
    check("山形県", Fit::AmongOthers, &["山形市"]);
    check("いけd", Fit::AmongOthers, &["池田町"]);
    check("酒多市", Fit::Alike, &["酒田市"]);
    check("酒田市役所", Fit::Alike, &["酒田市"]);
    check("山形県酒田市教育委員会", Fit::Alike, &["酒田市"]);
    check("さがかえし", Fit::Alike, &["寒河江市"]);
    check("sakatta", Fit::Alike, &["酒田市"]);
    check("takasakki city", Fit::Alike, &["高崎市"]);
    check("庄内広域行政組合", Fit::Nothing, &[]);
    check("Shonai joint body of municipalities", Fit::Nothing, &[]);
    check("", Fit::Nothing, &[]);
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
