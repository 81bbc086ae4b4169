"""Makes NotoSansCJKjp-Names-{Regular,Bold}.otf: what BIZ UDPGothic lacks of the characters that Japanese
names are written with (the Adobe-Japan1 collection). See README.md beside this file.

Needs fonttools, and on Debian the packages fonts-noto-cjk, fonts-morisawa-bizud-gothic and poppler-data.
"""

import re
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

BIZ = Path("/usr/share/fonts/truetype/bizud-gothic/BIZUDPGothic-Regular.ttf")
NOTO = Path("/usr/share/fonts/opentype/noto")
CMAPS = Path("/usr/share/poppler/cMap/Adobe-Japan1")


def adobe_japan1():
    """Every code point of the collection, from the tables that map Unicode to it."""
    points = set()
    for name in ("UniJIS-UTF32-H", "UniJIS2004-UTF32-H", "UniJISX0213-UTF32-H", "UniJISX02132004-UTF32-H"):
        text = (CMAPS / name).read_text()
        for block in re.findall(r"begincidchar(.*?)endcidchar", text, re.S):
            points.update(int(h, 16) for h in re.findall(r"<([0-9a-f]+)>\s", block))
        for block in re.findall(r"begincidrange(.*?)endcidrange", text, re.S):
            for first, last in re.findall(r"<([0-9a-f]+)>\s*<([0-9a-f]+)>", block):
                points.update(range(int(first, 16), int(last, 16) + 1))
    return points


def is_kanji(point):
    return 0x3400 <= point <= 0x9FFF or 0xF900 <= point <= 0xFAFF or 0x20000 <= point <= 0x323AF


wanted = {p for p in adobe_japan1() - set(TTFont(BIZ).getBestCmap()) if is_kanji(p)}
for weight in ("Regular", "Bold"):
    fonts = TTCollection(NOTO / f"NotoSansCJK-{weight}.ttc").fonts
    font = next(f for f in fonts if f["name"].getDebugName(1) == "Noto Sans CJK JP")
    options = subset.Options()
    options.layout_features = ["kern", "palt", "vert"]
    options.name_IDs = ["*"]
    options.desubroutinize = False
    maker = subset.Subsetter(options)
    maker.populate(unicodes=wanted)
    maker.subset(font)
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(f"NotoSansCJKjp-Names-{weight}.otf")
    print(weight, len(font.getBestCmap()), "characters")
