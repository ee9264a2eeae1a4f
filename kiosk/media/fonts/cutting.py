"""Cuts a face out of its source and gives it its name.

What differs from the source besides the name and the glyphs left out:

- No ``locl`` feature. Qt passes the machine's locale to the shaper, and with ``locl`` a Japanese
  Windows would draw Japanese forms of Chinese characters, and digits would change shape beside
  Latin letters.
- The spaces U+2005, U+2006, U+2009, U+200A and U+202F, which the Noto faces lack: the design sets
  a quarter-em space between Chinese and Latin.
- In faces for Latin text the ellipsis is narrow. Their quotes are narrow in the source, too; in the
  Chinese faces quotes and ellipsis are full width, as Chinese wants them.
- In EB Garamond lining figures are the default (the source's are old-style, here reached by
  ``onum``). As a face for titles it is enlarged and has the Chinese serif's vertical metrics: a
  page asks for one size whatever the language, and a title's line stays where it was when the
  language changes.
- Faces of Arabic letters have the vertical metrics of the Chinese ones, for the same reason.
- No hinting: the exhibit's sizes are large and its renderer anti-aliases.

Kept: outlines, vertical metrics but those, kerning, ``liga``, ``palt``, ``halt``, ``pwid``,
``vert``, copyright and licence.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from fontTools import subset
from fontTools.misc.psCharStrings import T2CharString
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

from kiosk.exhibit import typefaces
from kiosk.media.fonts.faces import ARABIC, EB_GARAMOND, LATIN, Face
from kiosk.media.fonts.texts import needs_glyph

CJK_FEATURES: Final = ("calt", "ccmp", "halt", "kern", "liga", "mark", "palt", "pwid", "vert")
FIGURE_FEATURES: Final = ("lnum", "onum", "pnum", "tnum")
LATIN_FEATURES: Final = ("calt", "case", "ccmp", "kern", "liga", "mark", "mkmk", *FIGURE_FEATURES)
ARABIC_FEATURES: Final = (
    *("calt", "ccmp", "fina", "init", "isol", "kern", "liga", "mark", "medi", "mkmk", "rlig"),
)

ADDED_SPACES: Final = {0x2005: 250, 0x2006: 167, 0x2009: 200, 0x200A: 100, 0x202F: 200}
"""Code point to advance in thousandths of an em (Unicode 15, chapter 6.2, table 6-2)."""

BLANK_GLYPHS: Final = ("cid65531", "cid65532", "cid65533", "cid65534")
"""Blank glyphs of every Noto CJK face that no character uses; they become the added spaces."""

TITLE_SCALE: Final = 1.2
"""How much larger than Chinese a Latin title is set (DESIGN.md, section 3)."""

ENGLISH_WINDOWS: Final = (3, 1, 0x409)
"""Platform, encoding and language of the name records we write."""

TITLE_ASCENT, TITLE_DESCENT = 1151, 286
"""Those of Noto Serif CJK, in thousandths of an em."""

ELLIPSIS: Final = 0x2026

REGULAR, BOLD = 400, 700
FS_ITALIC, FS_BOLD, FS_REGULAR, FS_USE_TYPO_METRICS = 1 << 0, 1 << 5, 1 << 6, 1 << 7
MAC_BOLD = 1 << 0


@dataclass(frozen=True, slots=True)
class Cut:
    """A face that was cut and written."""

    face: Face
    path: Path
    sha256: str
    glyphs: int
    characters: int
    absent: frozenset[str]
    """Characters asked for that the source does not have."""


def cut(face: Face, sources: Path, wanted: set[str], out: Path) -> Cut:
    """Cut ``face`` from below ``sources`` to the characters ``wanted`` and write it into ``out``.

    The same inputs and the same fontTools give the same bytes.

    Raises:
        FileNotFoundError: the source font is not there.
    """
    path = sources / face.source.folder / face.source_file
    if face.forms is ARABIC:
        return _cut_letters(face, path, wanted, out)
    noto = face.source is not EB_GARAMOND
    number = face.forms.collection_index if noto else -1
    with TTFont(path, fontNumber=number, recalcTimestamp=False, lazy=True) as font:
        if noto:
            _add_spaces(font)
        else:
            _make_figures_lining(font)
        if noto and face.forms is LATIN:
            _narrow_ellipsis(font)
        absent = {char for char in wanted if ord(char) not in font.getBestCmap()}
        _subset(font, wanted, CJK_FEATURES if noto else LATIN_FEATURES)
        if face.family == typefaces.LATIN.serif:
            _enlarge(font)
        return _written(font, face, absent, out)


def _cut_letters(face: Face, path: Path, wanted: set[str], out: Path) -> Cut:
    """Cut a face that others fall back to for those of these letters that it has."""
    with TTFont(path, recalcTimestamp=False) as font:
        _subset(font, {c for c in wanted if ord(c) in font.getBestCmap()}, ARABIC_FEATURES)
        _set_line(font)
        return _written(font, face, set(), out)


def _written(font: TTFont, face: Face, absent: set[str], out: Path) -> Cut:
    _rename(font, face)
    target = out / face.file
    font.save(target)
    return Cut(
        face=face,
        path=target,
        sha256=hashlib.sha256(target.read_bytes()).hexdigest(),
        glyphs=font["maxp"].numGlyphs,
        characters=len(font.getBestCmap()),
        absent=frozenset(char for char in absent if needs_glyph(char)),
    )


def _unicode_tables(font: TTFont) -> list[Any]:
    """The character maps of ``font`` that map Unicode (format 14, the variants, left out)."""
    return [table for table in font["cmap"].tables if table.isUnicode() and table.format != 14]


def _add_spaces(font: TTFont) -> None:
    """Give a Noto CJK face the narrow spaces, in the place of blank glyphs that nothing uses."""
    top = font["CFF "].cff.topDictIndex[0]
    used = set(font.getBestCmap().values())
    donors = dict(zip(sorted(set(ADDED_SPACES.values())), BLANK_GLYPHS, strict=True))
    per_em = font["head"].unitsPerEm
    for thousandths, glyph in donors.items():
        if glyph in used:
            raise ValueError(f"{glyph} is in use in this version of the source font")
        advance = round(thousandths * per_em / 1000)
        private = top.FDArray[top.FDSelect[font.getGlyphID(glyph)]].Private
        program = [advance - private.nominalWidthX, "endchar"]
        outline = T2CharString(program=program, private=private)
        index = top.CharStrings.charStrings[glyph]
        outline.globalSubrs = top.GlobalSubrs
        top.CharStrings.charStringsIndex[index] = outline
        font["hmtx"][glyph] = (advance, 0)
    for table in _unicode_tables(font):
        for code, thousandths in ADDED_SPACES.items():
            table.cmap[code] = donors[thousandths]


def _make_figures_lining(font: TTFont) -> None:
    """Let the digits of EB Garamond be the lining ones without a feature."""
    lining = {
        ord(digit): f"{name}.lnum"
        for digit, name in zip(
            "0123456789",
            ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
            strict=True,
        )
    }
    for table in _unicode_tables(font):
        table.cmap.update(lining)


def _narrow_ellipsis(font: TTFont) -> None:
    """Let the ellipsis of a Noto CJK face be the narrow one that it has for Latin text."""
    substitutions = font["GSUB"].table
    lookups = {
        index
        for record in substitutions.FeatureList.FeatureRecord
        if record.FeatureTag == "pwid"
        for index in record.Feature.LookupListIndex
    }
    narrow: dict[str, str] = {}
    for index in lookups:
        for subtable in substitutions.LookupList.Lookup[index].SubTable:
            narrow.update(getattr(subtable, "ExtSubTable", subtable).mapping)
    glyph = narrow[font.getBestCmap()[ELLIPSIS]]
    for table in _unicode_tables(font):
        table.cmap[ELLIPSIS] = glyph


def _enlarge(font: TTFont) -> None:
    """Draw everything ``TITLE_SCALE`` times as large, with the line of the Chinese serif."""
    scale_upem(font, round(font["head"].unitsPerEm * TITLE_SCALE))
    font["head"].unitsPerEm = round(font["head"].unitsPerEm / TITLE_SCALE)
    top = font["CFF "].cff.topDictIndex[0]
    top.FontMatrix = [1 / font["head"].unitsPerEm, 0, 0, 1 / font["head"].unitsPerEm, 0, 0]
    _set_line(font)


def _set_line(font: TTFont) -> None:
    """Give a face the line of the Chinese serif."""
    horizontal, windows = font["hhea"], font["OS/2"]
    horizontal.ascent, horizontal.descent, horizontal.lineGap = TITLE_ASCENT, -TITLE_DESCENT, 0
    windows.sTypoAscender, windows.sTypoDescender, windows.sTypoLineGap = 880, -120, 0
    windows.usWinAscent, windows.usWinDescent = TITLE_ASCENT, TITLE_DESCENT
    windows.fsSelection &= ~FS_USE_TYPO_METRICS


def _subset(font: TTFont, wanted: set[str], features: tuple[str, ...]) -> None:
    """Drop every glyph that ``wanted`` and ``features`` do not reach."""
    options = subset.Options(
        layout_features=list(features),
        hinting=False,
        name_IDs=["*"],
        name_languages=["*"],
        notdef_outline=True,
        recalc_timestamp=False,
        drop_tables=["FFTM", "DSIG"],
    )
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[ord(char) for char in wanted])
    subsetter.subset(font)


def _rename(font: TTFont, face: Face) -> None:
    """Write the names, the weight and the style flags of ``face``; keep copyright and licence.

    All weights share one family in name 1 too, which other fonts keep to four styles: fontconfig
    would else report "Anji Sans Medium" as a second family of that file.
    """
    names = font["name"]
    version = names.getDebugName(5) or "Version 1"
    kept = {
        record.nameID: str(record)
        for record in names.names
        if record.platformID == 3 and record.langID == 0x409 and 0 <= record.nameID <= 14
    }
    written = kept | {
        1: face.family,
        2: face.style,
        3: f"{version.split(';')[0].removeprefix('Version ').strip()};{face.postscript_name}",
        4: f"{face.family} {face.style}",
        5: version.strip(),
        6: face.postscript_name,
        16: face.family,
        17: face.style,
    }
    names.names = []
    for name_id, text in sorted(written.items()):
        names.setName(text, name_id, *ENGLISH_WINDOWS)

    metrics, head = font["OS/2"], font["head"]
    metrics.usWeightClass = face.weight
    style_bits = {REGULAR: FS_REGULAR, BOLD: FS_BOLD}.get(face.weight, 0)
    metrics.fsSelection = (metrics.fsSelection & ~(FS_ITALIC | FS_BOLD | FS_REGULAR)) | style_bits
    head.macStyle = MAC_BOLD if face.weight == BOLD else 0

    if "CFF " not in font:
        return
    outlines = font["CFF "].cff
    top = outlines.topDictIndex[0]
    source_name = outlines.fontNames[0]
    outlines.fontNames[0] = face.postscript_name
    top.FullName = f"{face.family} {face.style}"
    top.FamilyName = face.family
    top.Weight = face.style
    for part in getattr(top, "FDArray", ()):
        part.FontName = part.FontName.replace(source_name, face.postscript_name)
