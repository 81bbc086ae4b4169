#!/usr/bin/env python3
"""First inputs for the fuzzer: from what the repository has, from what the program puts out, and made by hand.

    tests/fuzz/seeds.py SHIRUBE FOLDER      FOLDER/<target>/… ; SHIRUBE is the program
"""
import re
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def put(folder, target, name, content):
    place = folder / target
    place.mkdir(parents=True, exist_ok=True)
    (place / name).write_bytes(content if isinstance(content, bytes) else content.encode())


def parts(files):
    """Many files as one input."""
    return b"".join(b"=== " + name.encode() + b"\n" + content.rstrip(b"\n") + b"\n" for name, content in files)


def assessments(folder):
    for path in [*(ROOT / "seeds/examples").glob("*.ron"), *(ROOT / "tests/cases/assessment").glob("*.ron"),
                 *(ROOT / "tests/cases/versions").glob("*.ron")]:
        put(folder, "assessment", path.name, path.read_bytes())
    half = (ROOT / "seeds/examples/half.ron").read_bytes()
    front = b"// shirube-recovery based-on " + b"0" * 64 + b"\n// shirube-recovery saved-to \"/tmp/a.ron\"\n"
    for name, copy in [("plain", half), ("front", front + half), ("nothing", b"// shirube-recovery based-on nothing\n" + half),
                       ("typed", b"// shirube-recovery typed-at note strategy.plan\n" + half), ("cut", front[:40])]:
        put(folder, "recovery", name, copy)


def sheets(folder, blank):
    """A blank sheet reduced to a few questions, its texts in the cells; filled in as people do."""
    book = {name: blank.read(name).decode() for name in blank.namelist()}
    texts = re.findall(r"<si>(.*?)</si>", book["xl/sharedStrings.xml"], re.S)
    inline = lambda found: f' t="inlineStr"><is>{texts[int(found[1])]}</is></c>'
    tab = lambda xml: re.sub(r' t="s"><v>(\d+)</v></c>', inline, re.search(r"<sheetData>(.*)</sheetData>", xml, re.S)[1])
    rows = re.findall(r"<row .*?</row>", tab(book["xl/worksheets/sheet1.xml"]), re.S)
    hidden = re.findall(r"<row .*?</row>", tab(book["xl/worksheets/sheet3.xml"]), re.S)[:7]
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    def workbook(rows, more="", added=()):
        sheets = "".join(f'<sheet name="{name}" sheetId="{no}" r:id="r{no}"/>' for no, name in [(1, "回答"), (2, "shirube")])
        links = "".join(f'<Relationship Id="r{no}" Type="{relations}/worksheet" Target="worksheets/sheet{no}.xml"/>' for no in (1, 2))
        links += f'<Relationship Id="r3" Type="{relations}/styles" Target="styles.xml"/><Relationship Id="r4" Type="{relations}/sharedStrings" Target="sharedStrings.xml"/>'
        sheet = lambda rows, more: f"<worksheet><sheetData>{''.join(rows)}</sheetData>{more}</worksheet>"
        return parts([(name, content.encode()) for name, content in [
            ("xl/workbook.xml", f"<workbook><workbookPr/><sheets>{sheets}</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", f"<Relationships>{links}</Relationships>"),
            ("xl/worksheets/sheet1.xml", sheet(rows, more)),
            ("xl/worksheets/sheet2.xml", sheet(hidden, "")),
            ("xl/styles.xml", '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%;@"/></numFmts><fonts><font/><font><strike/></font></fonts>'
                              '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="14" fontId="1"/><xf numFmtId="49"/></cellXfs></styleSheet>'),
            ("xl/sharedStrings.xml", '<sst><si><t>3</t></si><si><r><t>わからない</t></r><r><rPr><strike/></rPr><t>x</t></r></si><si><t>該当なし</t><rPh sb="0" eb="1"><t>ガイ</t></rPh></si></sst>'),
            *added]])

    def filled(cells):
        # Instructions and statements are what nobody writes in, and most of a sheet.
        made = [re.sub(r' (ht|customHeight|spans|s)="[^"]*"', "", row) for row in [rows[0], *rows[2:9]]]
        made = [re.sub(r'<c r="C[7-9]".*?</c>|<rPr>.*?</rPr>', "", row, flags=re.S) for row in made]
        for cell, xml in cells.items():
            made = [re.sub(rf'<c r="{cell}" ?/>', f'<c r="{cell}" {xml}</c>', row) for row in made]
        return made

    text = lambda said: f't="inlineStr"><is><t xml:space="preserve">{said}</t></is>'
    cases = {
        "untouched": {},
        "levels": {"C3": text("企画・DX推進"), "C4": text("辻 太郎"), "D7": "><v>3</v>", "E7": text("根拠 _x000D_ &amp; 𠮷"), "D8": "><v>0.5</v>", "D9": text("わからない")},
        "shared": {"C3": text("その他"), "D7": 't="s"><v>0</v>', "D8": 't="s"><v>1</v>', "D9": 't="s"><v>2</v>', "E9": text("組合が行う")},
        "looks": {"D7": 's="1"><v>0.03</v>', "D8": 's="2"><v>45000</v>', "D9": 's="3"><v>2</v>', "E7": 't="b"><v>1</v>', "E8": 't="e"><v>#REF!</v>', "E9": 't="str"><f>A1</f><v>x</v>'},
        "dates": {"D7": 't="d"><v>2026-11-22T00:00:00</v>', "E7": 's="2"><v>45000.5</v>', "D8": '><f>1+1</f><v>2</v>'},
    }
    for name, cells in cases.items():
        put(folder, "sheet", name, workbook(filled(cells)))
    put(folder, "sheet", "merged", workbook(filled(cases["levels"]), '<mergeCells><mergeCell ref="D7:D8"/><mergeCell ref="A1:E1"/></mergeCells>'))
    links = f'<Relationships><Relationship Id="a" Type="{relations}/comments" Target="../comments1.xml"/><Relationship Id="b" Type="{relations}/drawing" Target="../drawings/drawing1.xml"/></Relationships>'
    comments = "<comments><commentList><comment ref=\"D7\"><text><t>質問</t></text></comment></commentList></comments>"
    drawing = "<wsDr><twoCellAnchor><from><col>1</col><row>2</row></from><sp><txBody><p><r><t>付箋</t></r></p></txBody></sp></twoCellAnchor></wsDr>"
    put(folder, "sheet", "aside", workbook(filled(cases["levels"]), added=[("xl/worksheets/_rels/sheet1.xml.rels", links), ("xl/comments1.xml", comments), ("xl/drawings/drawing1.xml", drawing),
        ("docProps/core.xml", "<coreProperties><modified>2026-11-22T01:02:03Z</modified><created>2026-11-20T00:00:00Z</created></coreProperties>")]))
    put(folder, "sheet", "unlabelled", workbook([row.replace('r="F', 'r="K') for row in filled(cases["levels"])]).replace(b"veryHidden", b""))


def pdfs(folder):
    for path in (ROOT / "tests/cases/resaved").glob("*.pdf"):
        put(folder, "pdf", path.name, path.read_bytes())
    copy = (ROOT / "tests/cases/versions/version-2.ron").read_bytes()
    name = b"shirube-assessment.ron"
    plain = (b"%PDF-1.7\n1 0 obj\n<</Type/Filespec/F(" + name + b")/UF<FEFF" + name.decode().encode("utf-16-be").hex().encode() + b">/EF<</F 2 0 R>>>>\nendobj\n"
             b"2 0 obj\n<</Type/EmbeddedFile/Length " + str(len(copy)).encode() + b">>\nstream\n" + copy + b"\nendstream\nendobj\n"
             b"trailer\n<</Root 1 0 R>>\n%%EOF\n")
    put(folder, "pdf", "plain.pdf", plain)
    put(folder, "pdf", "hex.pdf", plain.replace(b"/EmbeddedFile", b"/EmbeddedFile/Filter/ASCIIHexDecode").replace(copy, copy.hex().encode() + b">"))
    put(folder, "pdf", "elsewhere.pdf", plain.replace(b"/EF<</F 2 0 R>>", b"/EF 3 0 R").replace(b"trailer", b"3 0 obj<</UF 2 0 R>>endobj\ntrailer"))


def catalogues(folder):
    small = ROOT / "tests/cases/catalogue/small"
    read = lambda base, names: parts([(str(path.relative_to(base)), path.read_bytes()) for path in names])
    put(folder, "catalogue", "small", read(small, sorted(path for path in small.rglob("*.ron"))))
    town = re.sub(rb'source: "[^"]*"', b'source: "new"', (ROOT / "seeds/towns/bandai.ron").read_bytes(), count=1)
    town = re.sub(rb'id: "[^"]*"', b'id: "new"', town, count=1)
    put(folder, "catalogue", "town", parts([("towns/new.ron", town)]))
    put(folder, "catalogue", "glossary", parts([("glossary.ron", b'[(word: (ja: "\xe8\xaa\x9e", en: "word"), also: ["w"], meaning: (ja: "x", en: "y"))]')]))
    edition = b'(id: "2020.1", name: (ja: "x", en: "y"), factors: [])'
    put(folder, "catalogue", "edition", parts([("editions/a.ron", edition), ("questionnaire.ron", b'(edition: "1")'), ("sources.ron", b"[]")]))
    put(folder, "catalogue", "source", parts([("sources.ron", (ROOT / "seeds/sources.ron").read_bytes()[:2500] + b")]")]))
    put(folder, "catalogue", "survey", parts([("surveys/a.ron", b'(id: "a", year: 2025, indicators: [(id: "b", measure: YesNo, column: "c")])'), ("surveys/a.csv", b"code,c\n011002,1\n")]))
    table = (ROOT / "seeds/surveys/fy2023.csv").read_bytes().split(b"\n")
    head, first, second = table[0], table[1], table[2]
    put(folder, "survey", "over", b"+" + head + b"\n" + first)
    put(folder, "survey", "quoted", b"+" + head + b'\r\n"011002","\xe5\x8c\x97\xe6\xb5\xb7\xe9\x81\x93",' + first.split(b",", 2)[2] + b"\r\n")
    put(folder, "survey", "alone", head + b"\n" + first + b"\n" + second + b"\n")
    put(folder, "survey", "twice", b"+" + head + b"\n" + first + b"\n" + first.replace(b",1,", b",2,"))
    put(folder, "survey", "fewer", b"+code,cio\n011002,1\n")
    put(folder, "survey", "shares", b"+" + head + b"\n" + first.rsplit(b",", 5)[0] + b",99.9,100,0.1,24,25\n")


def settings(folder):
    for name, text in [
        ("all", '(version: 1, locale: "ja", theme: "dark", scale_percent: 150, window: (corner: (10, -20), size: (1366, 768), is_maximized: false), recent: ["/tmp/a.ron", "/tmp/b.ron"])'),
        ("least", "(version: 1)"), ("newer", "(version: 2, what: 3)"), ("other", '(version: 1, locale: "fr", theme: "pink", scale_percent: 7)'), ("paths", '(version: 1, recent: ["a", "", "/\\u{0}", "/tmp/\\u{20bb7}.ron"])'),
    ]:
        put(folder, "settings", name, text)


def outputs(folder, made):
    for path in made.iterdir():
        if path.suffix in (".ics", ".csv", ".xlsx") and path.stat().st_size < 60_000:
            put(folder, "outputs", path.name, path.read_bytes())


def main():
    program, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    made = folder / "made"
    made.mkdir(parents=True, exist_ok=True)
    full = ROOT / "seeds/examples/full.ron"
    for line in (["blank", "-o", "blank.xlsx"], ["calendar", full, "-o", "items.ics"], ["table", full, "-o", "table.csv"],
                 ["table", full, "-o", "results.xlsx"], ["national", "062049", "-o", "national.csv"], ["national", "--prefecture", "山形県", "-o", "prefecture.xlsx"]):
        subprocess.run([program, *map(str, line), "--date", "2026-11-22"] if line[0] in ("blank", "calendar") else [program, *map(str, line)], cwd=made, check=False, stdout=subprocess.DEVNULL)
    assessments(folder)
    sheets(folder, zipfile.ZipFile(made / "blank.xlsx"))
    pdfs(folder)
    catalogues(folder)
    settings(folder)
    outputs(folder, made)


main()
