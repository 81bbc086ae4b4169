"""Makes BIZUDPGothic-Regular.ttf from the face as published (version 1.05), in which the shapes of ≤ and ≥ stand
in each other's place: a lower bound would print as an upper bound. The Bold is right and stays as it is.

Needs fonttools, and on Debian the package fonts-morisawa-bizud-gothic.
"""

from pathlib import Path

from fontTools.ttLib import TTFont

PUBLISHED = Path("/usr/share/fonts/truetype/bizud-gothic/BIZUDPGothic-Regular.ttf")

font = TTFont(PUBLISHED, recalcTimestamp=False)
less, greater = (font.getBestCmap()[ord(c)] for c in "≤≥")
for table in ("glyf", "hmtx", "vmtx"):
    if table in font:
        entries = font[table].metrics if table != "glyf" else font[table].glyphs
        entries[less], entries[greater] = entries[greater], entries[less]
font.save("BIZUDPGothic-Regular.ttf", reorderTables=None)
