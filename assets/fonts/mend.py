"""Makes BIZUDPGothic-Regular.ttf and BIZUDPGothic-Bold.ttf from the faces as published (version 1.05).

In the Regular the shapes of ≤ and ≥ stand in each other's place: a lower bound would print as an upper bound. In both the
hints of underscore and dashes make them vanish at some sizes on screen, and with them the underscores in names of files.
Made for Japanese, both draw the straight quotation mark as a closing one, so that it opens what is quoted wrongly, and give
curly marks half an em, which tears a gap behind an apostrophe: the straight one is drawn straight, and the curly ones get as
much room on one side as on the other. Nothing else is changed.

Needs fonttools, and on Debian the package fonts-morisawa-bizud-gothic.
"""

from pathlib import Path

from fontTools.pens.transformPen import TransformPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

PUBLISHED = Path("/usr/share/fonts/truetype/bizud-gothic")

# What makes a straight mark: its width at the top and at the bottom, in units of the face.
BARS = {"Regular": (150, 110), "Bold": (230, 170)}


def room(font, glyph, side):
    """Gives `glyph` the room `side` on its left and on its right."""
    shape = font["glyf"][glyph]
    pen = TTGlyphPen(None)
    outline = DecomposingRecordingPen(font.getGlyphSet())
    font.getGlyphSet()[glyph].draw(outline)
    outline.replay(TransformPen(pen, (1, 0, 0, 1, side - shape.xMin, 0)))
    width = shape.xMax - shape.xMin
    font["glyf"][glyph] = pen.glyph()
    font["hmtx"][glyph] = (width + 2 * side, side)


def straight(font, glyph, top, bottom):
    """Draws two straight marks where the curly ones of `glyph` stood."""
    shape = font["glyf"][glyph]
    pen = TTGlyphPen(None)
    for left in (shape.xMin, shape.xMax - top):
        in_by = (top - bottom) // 2
        corners = [
            (left, shape.yMax),
            (left + top, shape.yMax),
            (left + top - in_by, shape.yMin),
            (left + in_by, shape.yMin),
        ]
        pen.moveTo(corners[0])
        for corner in corners[1:]:
            pen.lineTo(corner)
        pen.closePath()
    font["glyf"][glyph] = pen.glyph()


for name in ("BIZUDPGothic-Regular.ttf", "BIZUDPGothic-Bold.ttf"):
    font = TTFont(PUBLISHED / name, recalcTimestamp=False)
    names = font.getBestCmap()
    if "Regular" in name:
        less, greater = (names[ord(c)] for c in "≤≥")
        for table in ("glyf", "hmtx", "vmtx"):
            if table in font:
                entries = font[table].metrics if table != "glyf" else font[table].glyphs
                entries[less], entries[greater] = entries[greater], entries[less]
    for dash in "_–—―−":
        if ord(dash) in names:
            font["glyf"][names[ord(dash)]].removeHinting()
    side = font["glyf"][names[ord('"')]].xMin
    straight(font, names[ord('"')], *BARS[name.removesuffix(".ttf").split("-")[1]])
    for mark in "‘’“”":
        room(font, names[ord(mark)], side)
    font.save(name, reorderTables=None)
