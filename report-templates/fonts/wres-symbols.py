"""Draws WRESSymbols.ttf: the five marks that Open Sans lacks, at its size and on its lines.

No space among them: BIRT would take it from here. Needs fonttools. Run in this folder; the font is committed, so a build needs neither Python nor fonttools.
"""

from math import cos, pi, sin

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

EM, ASCENT, DESCENT = 2048, 2189, -600  # as Open Sans, so that a mark never moves a line
WIDTH, MIDDLE = 1320, 731  # the middle is half the height of Open Sans's capitals
STAMP = 3797366400  # seconds since 1904 of a fixed day, so that the file comes out the same again


def circle(pen, radius, clockwise=True):
    turn = -1 if clockwise else 1
    reach = radius / cos(pi / 8)  # eight control points outside the circle, none on it
    angles = [turn * (2 * step + 1) * pi / 8 for step in range(8)]
    pen.qCurveTo(*[(round(WIDTH / 2 + reach * cos(a)), round(MIDDLE + reach * sin(a))) for a in angles], None)
    pen.closePath()


def polygon(pen, *points):
    pen.moveTo(points[0])
    for point in points[1:]:
        pen.lineTo(point)
    pen.closePath()


def glyph(draw):
    pen = TTGlyphPen(None)
    draw(pen)
    return pen.glyph()


LEFT, RIGHT, BOTTOM, TOP = 120, 1200, 190, 1270


def ring(pen):
    circle(pen, 530)
    circle(pen, 400, clockwise=False)


GLYPHS = {
    ".notdef": (None, lambda pen: polygon(pen, (LEFT, 0), (LEFT, 1462), (RIGHT, 1462), (RIGHT, 0))),
    "blackSquare": (0x25A0, lambda pen: polygon(pen, (LEFT, BOTTOM), (LEFT, TOP), (RIGHT, TOP), (RIGHT, BOTTOM))),
    "blackTriangleUp": (0x25B2, lambda pen: polygon(pen, (60, BOTTOM), (660, TOP), (1260, BOTTOM))),
    "blackTriangleDown": (0x25BC, lambda pen: polygon(pen, (60, TOP), (1260, TOP), (660, BOTTOM))),
    "whiteCircle": (0x25CB, ring),
    "blackCircle": (0x25CF, lambda pen: circle(pen, 530)),
}

font = FontBuilder(EM, isTTF=True)
font.setupGlyphOrder(list(GLYPHS))
font.setupCharacterMap({code: name for name, (code, _) in GLYPHS.items() if code})
font.setupGlyf({name: glyph(draw) for name, (_, draw) in GLYPHS.items()})
font.setupHorizontalMetrics({name: (WIDTH, font.font["glyf"][name].xMin) for name in GLYPHS})
font.setupHorizontalHeader(ascent=ASCENT, descent=DESCENT)
font.setupNameTable(
    {
        "copyright": "Copyright 2026 the WRES for BIRT authors",
        "familyName": "WRES Symbols",
        "styleName": "Regular",
        "uniqueFontIdentifier": "WRESSymbols-1",
        "fullName": "WRES Symbols",
        "psName": "WRESSymbols",
        "version": "Version 1.0",
        "licenseDescription": "Apache License, Version 2.0",
        "licenseInfoURL": "https://www.apache.org/licenses/LICENSE-2.0",
    }
)
font.setupOS2(sTypoAscender=ASCENT, sTypoDescender=DESCENT, usWinAscent=ASCENT, usWinDescent=-DESCENT, fsType=0)
font.setupPost()
font.font["head"].created = font.font["head"].modified = STAMP
font.font.recalcTimestamp = False
font.save("WRESSymbols.ttf")
