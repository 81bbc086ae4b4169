"""Makes BIZUDPGothic-Regular.ttf and BIZUDPGothic-Bold.ttf from the faces as published (version 1.05).

In the Regular the shapes of ≤ and ≥ stand in each other's place: a lower bound would print as an upper bound. In both the
hints of the underscore make it vanish at some sizes on screen, and with it the underscores in names of files. Nothing
else is changed.

Needs fonttools, and on Debian the package fonts-morisawa-bizud-gothic.
"""

from pathlib import Path

from fontTools.ttLib import TTFont

PUBLISHED = Path("/usr/share/fonts/truetype/bizud-gothic")

for name in ("BIZUDPGothic-Regular.ttf", "BIZUDPGothic-Bold.ttf"):
    font = TTFont(PUBLISHED / name, recalcTimestamp=False)
    names = font.getBestCmap()
    if "Regular" in name:
        less, greater = (names[ord(c)] for c in "≤≥")
        for table in ("glyf", "hmtx", "vmtx"):
            if table in font:
                entries = font[table].metrics if table != "glyf" else font[table].glyphs
                entries[less], entries[greater] = entries[greater], entries[less]
    font["glyf"][names[ord("_")]].removeHinting()
    font.save(name, reorderTables=None)
