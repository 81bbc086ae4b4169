//! `shirube national` as people use it: what is published of a town, and of a prefecture.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use calamine::{Data, Reader, Xlsx};
use jiff::civil::date;
use shirube::cli::{self, Exit};
use shirube::i18n::Locale;
use shirube::report::national_pages;

/// Runs it in Japanese; arguments with `@` in front name files of `folder`.
fn run(folder: &Path, args: &[&str]) -> (Exit, String, String) {
    run_in("ja", folder, args)
}

fn run_in(lang: &str, folder: &Path, args: &[&str]) -> (Exit, String, String) {
    let at = |arg: &&str| arg.strip_prefix('@').map_or(OsString::from(arg), |name| folder.join(name).into_os_string());
    let lead = ["shirube", "--lang", lang, "national"].map(OsString::from);
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = cli::run(lead.into_iter().chain(args.iter().map(at)), &mut out, &mut err);
    (exit, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}

fn here(lang: &str, typed: &str) -> (Exit, String, String) {
    let folder = tempfile::tempdir().unwrap();
    run_in(lang, folder.path(), &[typed])
}

/// The line of a circle below an indicator.
fn figure<'a>(out: &'a str, indicator: &str, circle: &str) -> &'a str {
    let block = &out[out.find(&format!("\n{indicator}\n")).unwrap_or_else(|| panic!("{indicator}: {out}"))..];
    let line = block.lines().find(|line| line.trim_start().starts_with(circle)).unwrap();
    line.trim_start()[circle.len()..].trim()
}

#[test]
fn what_is_published_of_a_town_is_shown() {
    for typed in ["酒田市", "さかた", "ｓａｋａｔａ", "山形県酒田市", "062049", " 062049 "] {
        let (exit, out, err) = here("ja", typed);
        assert_eq!((exit, err.as_str()), (Exit::Done, ""), "{typed}");
        assert!(out.starts_with("山形県酒田市について公表されている内容"), "{typed}: {out}");
    }
    let (_, out, _) = here("ja", "酒田市");
    // The figures are those of tests/cases/survey/figures.csv.
    assert_eq!(figure(&out, "全職員対象の研修", "規模の近い市"), "49のうち41（84%）");
    assert_eq!(figure(&out, "全庁的な体制構築", "酒田市の回答"), "いいえ");
    assert_eq!(figure(&out, "CIOの任命", "全国"), "1,733のうち1,270（73%）");
    assert_eq!(figure(&out, "よく使う32手続のオンライン化", "規模の近い市"), "中央値 45%（50団体）");
    assert!(
        out.contains("100,273人") && out.contains("加工して作成") && out.contains("順位や評価ではありません"),
        "{out}"
    );
    let (_, out, _) = here("en", "sakata");
    assert_eq!(figure(&out, "Training for all staff", "Cities of like size"), "41 of 49 (84 %)");
    assert_eq!(figure(&out, "Training for all staff", "Sakata City"), "yes");
    assert!(out.contains("edited for this program"), "{out}");
}

#[test]
fn not_surveyed_is_said_and_is_not_no() {
    let (exit, out, _) = here("ja", "輪島市");
    assert_eq!(exit, Exit::Done);
    assert_eq!(figure(&out, "CIOの任命", "輪島市の回答"), "調査なし");
    assert!(out.contains("「いいえ」ではありません"), "{out}");
    let (_, out, _) = here("ja", "双葉町");
    assert!(out.contains("：0人"), "{out}");
    // Nothing of it where all was answered.
    let (_, out, _) = here("ja", "酒田市");
    assert!(!out.contains("調査なし"), "{out}");
}

#[test]
fn towns_of_one_name_are_asked_apart() {
    let check = |typed: &str, parts: &[&str]| {
        let (exit, out, err) = here("ja", typed);
        assert_eq!((exit, out.as_str()), (Exit::Usage, ""), "{typed}");
        for part in parts {
            assert!(err.contains(part), "{typed}: {part}: {err}");
        }
    };
    check("府中市", &["東京都府中市 132063", "広島県府中市 342084"]);
    check("伊達市", &["北海道伊達市", "福島県伊達市"]);
    check("存在しない市", &["「存在しない市」という市区町村はありません"]);
    check("999999", &["「999999」という市区町村はありません"]);
    check("", &["市区町村はありません"]);
    for (typed, prefecture) in
        [("東京都府中市", "東京都"), ("342084", "広島県"), ("檮原町", "高知県"), ("梼原町", "高知県")]
    {
        let (exit, out, err) = here("ja", typed);
        assert!(exit == Exit::Done && out.starts_with(prefecture), "{typed}: {out}{err}");
    }
}

#[test]
fn it_goes_into_a_page_or_a_table_that_only_itself_may_replace() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    for (file, args) in [("酒田.pdf", &["--date", "R8.11.30"][..]), ("酒田.csv", &[])] {
        let place = format!("@{file}");
        let all = [&["酒田市", "-o", &place][..], args].concat();
        let (exit, out, err) = run(folder.path(), &all);
        assert_eq!((exit, err.as_str()), (Exit::Done, ""), "{file}");
        assert!(out.contains(file), "{out}");
        let first = fs::read(at(file)).unwrap();
        let (exit, _, _) = run(folder.path(), &all);
        assert_eq!((exit, fs::read(at(file)).unwrap() == first), (Exit::Done, true), "{file}: the same bytes");
        fs::write(at(file), "somebody's own").unwrap();
        assert_eq!(run(folder.path(), &all).0, Exit::Usage, "{file}");
        assert_eq!(fs::read(at(file)).unwrap(), b"somebody's own");
        assert_eq!(run(folder.path(), &[&all[..], &["--force"]].concat()).0, Exit::Done, "{file}");
        assert_eq!(fs::read(at(file)).unwrap(), first);
    }
    let text = fs::read_to_string(at("酒田.csv")).unwrap();
    assert!(
        text.starts_with("\u{feff}code,municipality,survey,indicator,as_of,circle,reported,yes,middle,surveyed\r\n")
    );
    assert_eq!(text.lines().count(), 1 + 13 * 4);
    for line in [
        "062049,酒田市,fy2023,structure,2023-04-01,own,0,,,",
        "062049,酒田市,fy2023,training-all,2023-04-01,alike,,41,,49",
        "062049,酒田市,fy2023,online-32,FY2023,alike,,,45,50",
        "062049,酒田市,fy2023,cio,2023-04-01,nation,,1270,,1733",
    ] {
        assert!(text.contains(&format!("\r\n{line}\r\n")), "{line}: {text}");
    }
}

#[test]
fn what_is_published_of_a_town_is_one_page_in_both_languages() {
    let catalogue = shirube::catalogue::built_in();
    for code in ["062049", "172049", "131016", "075469", "074071"] {
        let hall = catalogue.municipalities.by_code(code).unwrap();
        for (locale, part) in [(Locale::Ja, "全職員対象の研修"), (Locale::En, "Training for all staff")] {
            let pages = national_pages(&catalogue, hall, locale, date(2026, 11, 30)).unwrap();
            assert_eq!(pages.pages().len(), 1, "{code} {locale:?}");
            let text = crate::page_text::text(&pages.pages()[0].frame);
            assert!(text.contains(part), "{code}: {text}");
        }
    }
}

#[test]
fn a_prefecture_is_shown_as_published_in_the_order_of_the_list() {
    let folder = tempfile::tempdir().unwrap();
    let args = ["--prefecture", "山形県", "-o", "@yamagata.xlsx", "--date", "2026-11-30"];
    let (exit, out, err) = run(folder.path(), &args);
    assert_eq!((exit, err.as_str()), (Exit::Done, ""), "{out}");
    let path = folder.path().join("yamagata.xlsx");
    let first = fs::read(&path).unwrap();
    assert_eq!(run(folder.path(), &args).0, Exit::Done);
    assert_eq!(fs::read(&path).unwrap(), first, "the same bytes");
    let mut book: Xlsx<_> = calamine::open_workbook(&path).unwrap();
    assert_eq!(book.sheet_names(), ["市区町村", "割合", "この表について"]);
    let rows: Vec<Vec<Data>> = book.worksheet_range("市区町村").unwrap().rows().map(<[Data]>::to_vec).collect();
    let head = rows.iter().position(|row| row[0] == "団体コード").unwrap();
    let catalogue = shirube::catalogue::built_in();
    let listed = catalogue.municipalities.iter().filter(|one| one.prefecture == "山形県");
    let listed: Vec<(&str, &str)> = listed.map(|one| (one.code.as_str(), one.name.as_str())).collect();
    let found: Vec<(String, String)> =
        rows[head + 1..].iter().map(|row| (row[0].to_string(), row[1].to_string())).collect();
    assert_eq!(found.iter().map(|(code, name)| (code.as_str(), name.as_str())).collect::<Vec<_>>(), listed);
    let sakata = rows.iter().find(|row| row[1] == "酒田市").unwrap();
    assert_eq!(sakata[2], Data::Float(100_273.0));
    assert_eq!(sakata[7].to_string(), "いいえ", "a structure across the hall");
    let shares: Vec<Vec<Data>> = book.worksheet_range("割合").unwrap().rows().map(<[Data]>::to_vec).collect();
    let policy = shares.iter().find(|row| row[0] == "全体方針の策定").unwrap();
    assert_eq!(policy[6..8], [Data::Float(862.0), Data::Float(1733.0)]);

    for (typed, exit) in [("山形", Exit::Done), ("Yamagata", Exit::Done), ("山型県", Exit::Usage)] {
        let (found, _, err) = run(folder.path(), &["--prefecture", typed, "-o", "@x.xlsx"]);
        assert_eq!(found, exit, "{typed}: {err}");
    }
    assert_eq!(run(folder.path(), &["--prefecture", "山形県", "-o", "@x.csv"]).0, Exit::Usage);
    assert_eq!(run(folder.path(), &["--prefecture", "山形県"]).0, Exit::Usage);
    assert_eq!(run(folder.path(), &["酒田市", "-o", "@x.xlsx"]).0, Exit::Usage);
    assert_eq!(run(folder.path(), &["酒田市", "--date", "2026-11-30"]).0, Exit::Usage);
    assert_eq!(run(folder.path(), &[]).0, Exit::Usage);
}
