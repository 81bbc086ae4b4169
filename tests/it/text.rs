//! Text as characters: how wide it is, what counts as the same, where its lines break.

use shirube::text::{
    Searched, Weight, Word, WordFit, balance, columns, cut_line, fit, folded, folded_words, shown, width, wrap,
};

#[test]
fn widths_in_a_terminal() {
    for (text, expected) in [
        ("", 0),
        ("abc", 3),
        ("酒田市", 6),
        ("ｻｶﾀ", 3),
        ("Ａ、。", 6),
        ("≥3", 2),
        ("…①", 2),
        ("ｶﾞ", 2),
        ("か\u{3099}", 2),
        ("葛\u{e0100}", 2),
        ("a\u{200b}\u{feff}b\n\u{7}", 2),
        ("𠮷", 2),
        ("😀", 2),
    ] {
        assert_eq!(columns::width(text), expected, "{text}");
    }
}

#[test]
fn what_nobody_sees_makes_no_difference() {
    for text in ["3", " 3\u{3000}", "\u{200b}3\u{feff}", "\u{202a}3\u{202c}", "\u{ad}３", "\u{2066}3\u{2069}\r\n"] {
        assert_eq!(folded(text), "3", "{text:?}");
        assert_eq!(folded_words(text), ["3"], "{text:?}");
    }
}

#[test]
fn dots_stand_on_the_line_after_letters() {
    for (text, expected) in [
        ("Open a file…", "Open a file..."),
        ("Make one (PDF)…", "Make one (PDF)..."),
        ("開く…", "開く…"),
        ("…", "…"),
        ("a…、", "a...、"),
        ("…/walk/full.ron", ".../walk/full.ron"),
        ("…/書類/診断.ron", ".../書類/診断.ron"),
        ("保存しました。 …/書類", "保存しました。 …/書類"),
        ("Ctrl+1 … Ctrl+8", "Ctrl+1 ... Ctrl+8"),
    ] {
        assert_eq!(shown(text), expected, "{text}");
    }
}

#[test]
fn a_line_is_cut_at_a_word_and_the_dots_are_those_of_its_script() {
    let check = |text: &str, ems: f64, expected: &str| {
        let cut = cut_line(text, ems, 1.0, Weight::Regular);
        assert_eq!(cut, expected, "{text}");
        assert!(width(&cut, 1.0, Weight::Regular) <= ems, "{cut}");
    };
    check("Name of a document", 20.0, "Name of a document");
    check("Name of a document, where it is kept", 10.0, "Name of a...");
    check("文書名、保存場所、WebのURL", 20.0, "文書名、保存場所、WebのURL");
    check("文書名、保存場所、WebのURL", 5.0, "文書名…");
    check("two\nlines", 20.0, "two...");
}

#[test]
fn a_day_in_english_stays_on_a_line() {
    let cut = |text: &str, ems: f64| balance(text, ems, 1.0, Weight::Regular, &[]);
    for text in ["Residents on 1 October 2020", "Residents (31 December 2026)"] {
        let lines = cut(text, 12.0);
        assert!(
            lines.len() > 1
                && lines.iter().any(|line| line.contains("1 October 2020") || line.contains("31 December 2026")),
            "{lines:?}"
        );
    }
}

/// Lines of so many ems, with `/` between them.
fn wrapped(text: &str, ems: f64, names: &[&str]) -> String {
    wrap(text, ems, 1.0, Weight::Regular, names).join("/")
}

fn balanced(text: &str, ems: f64, names: &[&str]) -> String {
    balance(text, ems, 1.0, Weight::Regular, names).join("/")
}

#[test]
fn lines_end_with_phrases() {
    let check =
        |text: &str, ems: f64, expected: &str| assert_eq!(balanced(text, ems, &[]), expected, "{text} in {ems}");
    check("推進部署と部局横断チーム", 20.0, "推進部署と部局横断チーム");
    check("推進部署と部局横断チーム", 8.0, "推進部署と/部局横断チーム");
    check("外部人材・アドバイザー", 8.0, "外部人材・/アドバイザー");
    check("アナログ支援と包摂", 7.0, "アナログ支援と/包摂");
    check("デジタルが苦手な住民への手助け", 9.0, "デジタルが苦手な/住民への手助け");
    check("名前は、番号で伏せます（役割は残ります）。", 12.0, "名前は、番号で伏せます/（役割は残ります）。");
    check("not documented by any town", 12.0, "not documented/by any town");
    check("cross-department teams", 11.0, "cross-department/teams");
    check("Office and cross-department teams", 12.0, "Office and/cross-department/teams");
}

/// A line more is better than a word taken apart.
#[test]
fn a_phrase_is_not_broken_to_save_a_line() {
    let check = |text: &str, ems: f64, expected: &str| assert_eq!(wrapped(text, ems, &[]), expected, "{text} in {ems}");
    check("専門家から助言と毎年の点検を受けている", 17.0, "専門家から助言と毎年の点検を/受けている");
    check("釜石市の3倍弱（人数は文書にない）", 14.0, "釜石市の3倍弱（人数は/文書にない）");
    check("可能性を感じ取ったらしい", 11.0, "可能性を/感じ取ったらしい");
    check("計画（戦略、方針も可）に沿って進めていますか", 10.0, "計画（戦略、/方針も可）に沿って/進めていますか");
    check("三菱総合研究所の調査", 8.0, "三菱総合研究所の/調査");
    check("期限の前に話し合って変えられます", 12.0, "期限の前に話し合って/変えられます");
}

/// The lines before give a short rest what they can, and none becomes more.
#[test]
fn the_last_line_is_no_short_rest() {
    let check = |text: &str, ems: f64, expected: &str| assert_eq!(wrapped(text, ems, &[]), expected, "{text} in {ems}");
    check(
        "毎年どの部署も確かめて庁外に示している幹部がいる",
        22.0,
        "毎年どの部署も確かめて庁外に示している/幹部がいる",
    );
    check("keep what is agreed.", 8.0, "keep what is/agreed.");
    check("talk it over and keep all that is so.", 16.0, "talk it over and keep all/that is so.");
    // What fits in no other way stays.
    check("部局横断的に取り組んでいる", 11.0, "部局横断的に/取り組んでいる");
}

/// What is wider than a line is broken between its words.
#[test]
fn words_stay_whole_where_a_phrase_is_too_wide() {
    let check = |text: &str, ems: f64, expected: &str| assert_eq!(wrapped(text, ems, &[]), expected, "{text} in {ems}");
    check("三菱総合研究所", 5.0, "三菱総合/研究所");
    check("三菱総合研究所", 6.0, "三菱総合/研究所");
    check("戦略室", 2.0, "戦略/室");
    check("住民向けデジタルサービス", 8.0, "住民向け/デジタルサービス");
}

/// Names of files: no line begins with what parts their words.
#[test]
fn a_line_of_the_name_of_a_file_begins_with_a_word() {
    let check = |text: &str, ems: f64, expected: &str| assert_eq!(wrapped(text, ems, &[]), expected, "{text} in {ems}");
    let name = "灯野町_しるべ報告書 2ページ_2026-12-01.pdf";
    check(name, 12.0, "灯野町_しるべ報告書/2ページ_/2026-12-01.pdf");
    for text in [name, "Hino_Shirube-report.short_2026-12-01.pdf", "/home/灯野町_しるべ報告書.pdf"] {
        for ems in 5..30 {
            let lines = wrap(text, f64::from(ems), 1.0, Weight::Regular, &[]);
            let wrong = lines.iter().find(|line| line.starts_with(['_', '-', '.']) || *line == "/");
            assert_eq!(wrong, None, "{text} in {ems}: {lines:?}");
        }
    }
}

/// The model ends phrases where nobody reading would: before what a number counts, before particles.
#[test]
fn what_is_read_as_one_is_not_taken_apart() {
    let names = [];
    for (text, one) in [
        ("話し合いの問いは12件ありました", "12件"),
        ("取組は1人または1部署だけです", "1部署"),
        ("今はレベル3にいます", "レベル3"),
        ("採りました（採るかどうか）を、決まった会議で", "）を"),
        ("手順（紙など）が示してありますか", "）が"),
        ("庁内のDXについて話し合う", "について"),
        ("住民にとって便利な手続き", "にとって"),
        ("言い切れない文は選びません", "言い切れない"),
        ("要因の4分の3以上が、ここまで", "4分の3以上"),
        ("答えた人が3以上いる設問だけ", "3以上"),
        ("票が10万票以上ある投票では", "10万票以上"),
        ("違いが5人未満の設問は前のまま", "5人未満"),
        ("参加者30人程度の話し合い", "30人程度"),
        ("期限は令和10年度以降とします", "10年度以降"),
        ("表の20件以下のもの", "20件以下"),
        ("設問をさがす", "さがす"),
        ("取り込みをやめる", "やめる"),
    ] {
        for ems in 8..18 {
            let lines = wrap(text, f64::from(ems), 1.0, Weight::Regular, &names);
            assert!(lines.iter().any(|line| line.contains(one)), "{text} in {ems}: {lines:?}");
        }
    }
}

#[test]
fn what_is_too_narrow_for_phrases_keeps_the_rules() {
    let check = |text: &str, ems: f64, expected: &str| assert_eq!(wrapped(text, ems, &[]), expected, "{text} in {ems}");
    check("部局横断", 2.0, "部局/横断");
    check("アドバイザー", 3.0, "アドバ/イザー");
    check("どうするか、決める。", 4.1, "どう/するか、/決める。");
    check("「使う」", 2.0, "「使/う」");
    check("佐々木", 2.0, "佐々/木");
    check("internationalization", 4.0, "interna/tionali/zation");
    check("", 4.0, "");
    check("\u{200b}\r\n", 4.0, "");
}

#[test]
fn names_stay_in_one_piece() {
    let names = ["一部の部署", "Kita-Akita", "大船渡市"];
    let check = |text: &str, ems: f64, expected: &str| {
        assert_eq!(balanced(text, ems, &names), expected, "{text} in {ems}");
        let whole: String = wrapped(text, ems, &names).split('/').collect();
        assert_eq!(whole.replace(' ', ""), text.replace(' ', ""), "{text} in {ems}");
    };
    check("今は一部の部署だけです", 6.0, "今は/一部の部署/だけです");
    check("段階は一部の部署", 6.0, "段階は/一部の部署");
    check("岩手県大船渡市長", 5.0, "岩手県/大船渡市長");
    check("in Kita-Akita today", 6.0, "in/Kita-Akita/today");
    // A name that is wider than a line is broken like any other text.
    check("一部の部署", 3.0, "一部の/部署");
}

#[test]
fn labels_shrink_before_a_phrase_is_broken() {
    let check = |text: &str, points: f64, expected: (&str, f64)| {
        let fitted = fit(text, points, 2, 7.0..=8.5, Weight::Regular);
        assert_eq!((fitted.lines.join("/").as_str(), fitted.size), expected, "{text} in {points}");
    };
    check("未着手", 60.0, ("未着手", 8.5));
    check("リーダーシップとCDO", 60.0, ("リーダーシップと/CDO", 8.0));
    check("リーダーシップとCDO", 20.0, ("リー/ダ…", 7.0));
}

#[test]
fn words_are_found_in_a_text_whatever_they_are_written_in() {
    // The text, the word, and each place of it as it stands there, with whether it stands by itself.
    let check = |text: &str, word: &str, expected: &[(&str, bool)]| {
        let word = Word::all(word);
        let found = Searched::new(text).find(&word[0]);
        let found: Vec<(&str, bool)> =
            found.into_iter().map(|(range, fit)| (&text[range], fit == WordFit::Whole)).collect();
        assert_eq!(found, expected, "{text}");
    };
    check("研修の広がり", "研修", &[("研修", true)]);
    check("専門研修と研修", "研修", &[("研修", false), ("研修", true)]);
    check("ＤＸの意味とdx", "DX", &[("ＤＸ", true), ("dx", true)]);
    check("デジタル化", "でじたる", &[("デジタル", true)]);
    check("ﾃﾞｼﾞﾀﾙ化", "デジタル", &[("ﾃﾞｼﾞﾀﾙ", true)]);
    check("ビジョンを示す", "bijon", &[("ビジョン", true)]);
    check("がくしゅう", "か", &[]);
    check("がくしゅう", "が", &[("が", false)]);
    check("Training of all staff; retraining", "training", &[("Training", true), ("training", false)]);
    check("Café", "cafe", &[("Café", true)]);
    check("", "x", &[]);
    assert!(Word::all(" 　").is_empty());
}
