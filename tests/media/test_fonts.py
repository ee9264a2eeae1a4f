"""The exhibit's typefaces: their names, licences and coverage, and the tool that cuts them."""

from __future__ import annotations

import hashlib
import tomllib
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.recordingPen import RecordingPen
from fontTools.ttLib import TTFont
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QGuiApplication, QRawFont

from kiosk.exhibit.typefaces import DIGITS, typefaces_of
from kiosk.media.fonts import characters, cutting, faces, licences, texts
from kiosk.media.fonts.__main__ import DEBIAN_FONTS, FIRST_CJK, main

PROJECT = Path(__file__).resolve().parents[2]
FONTS = PROJECT / "assets" / "fonts"
LIMIT = 60_000_000
"""Bytes that all faces may take together."""

FAMILIES = list(dict.fromkeys(face.family for face in faces.FACES))
EVERY = (*faces.FACES, *faces.LETTERS)
CJK = [face for face in faces.FACES if face.cjk]
LATIN = [face for face in faces.FACES if not face.cjk]
GARAMOND = [face for face in LATIN if face.source is faces.EB_GARAMOND]
FIGURE_SIGNS = set(
    "0123456789,.–±%+−-×/·: ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzµμ°’"
)

ALL_FORMS = (
    faces.SIMPLIFIED,
    faces.TRADITIONAL,
    faces.JAPANESE,
    faces.KOREAN,
    faces.LATIN,
)
JIS_X_0208 = 6355 + 2
"""With 〇 and 仝 of its first row."""

sources_needed = pytest.mark.skipif(
    not all((DEBIAN_FONTS / "opentype" / name).is_dir() for name in ("noto", "ebgaramond")),
    reason="fonts-noto-cjk, fonts-noto-cjk-extra and fonts-ebgaramond are not installed",
)


@cache
def manifest() -> dict[str, dict[str, Any]]:
    """The entries of fonts.toml by file name."""
    parsed = tomllib.loads((FONTS / "fonts.toml").read_text(encoding="utf-8"))
    return {entry["file"]: entry for entry in parsed["font"]}


@cache
def opened(face: faces.Face) -> TTFont:
    return TTFont(FONTS / face.file)  # not lazy: the file is read and closed


@cache
def covered(face: faces.Face) -> frozenset[str]:
    """The characters ``face`` has a glyph for."""
    return frozenset(map(chr, opened(face).getBestCmap()))


@pytest.fixture(scope="module")
def loaded(qapp: QGuiApplication) -> Iterator[dict[str, list[str]]]:
    """All faces in Qt's font database: the families that each file brought, by file name."""
    numbers = {
        face.file: QFontDatabase.addApplicationFont(str(FONTS / face.file)) for face in faces.FACES
    }
    yield {file: QFontDatabase.applicationFontFamilies(number) for file, number in numbers.items()}
    for number in numbers.values():
        QFontDatabase.removeApplicationFont(number)


def vertical_metrics(font: TTFont) -> dict[str, int]:
    horizontal, windows = font["hhea"], font["OS/2"]
    return {name: getattr(horizontal, name) for name in ("ascent", "descent", "lineGap")} | {
        name: getattr(windows, name)
        for name in (
            "sTypoAscender",
            "sTypoDescender",
            "sTypoLineGap",
            "usWinAscent",
            "usWinDescent",
        )
    }


def faces_of(language: str) -> list[faces.Face]:
    """The faces that a language's texts are set in."""
    return [face for face in faces.FACES if face.family in typefaces_of(language)]


def each(some: Sequence[faces.Face]) -> pytest.MarkDecorator:
    """Runs a test for each of some faces."""
    return pytest.mark.parametrize("face", some, ids=[face.postscript_name for face in some])


def outline(font: TTFont, char: str) -> list[tuple[str, Any]]:
    """How ``char`` is drawn."""
    pen = RecordingPen()
    font.getGlyphSet()[font.getBestCmap()[ord(char)]].draw(pen)
    return list(pen.value)


def qt_font(face: faces.Face, pixels: int = 100) -> QFont:
    """``face`` as a page asks for it, without help from other fonts."""
    font = QFont(face.family)
    font.setWeight(QFont.Weight(face.weight))
    font.setPixelSize(pixels)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    return font


def ink(text: str, face: faces.Face) -> int:
    """How much dark ``text`` set in ``face`` makes: what a weight is."""
    raw = QRawFont.fromFont(qt_font(face, 64))
    total = 0
    for glyph in raw.glyphIndexesForString(text):
        image = raw.alphaMapForGlyph(glyph, QRawFont.AntialiasingType.PixelAntialiasing)
        total += sum(image.constBits())
    return total


# --- the files and what is said of them ---


def test_manifest_lists_exactly_the_font_files_of_the_folder() -> None:
    assert set(manifest()) == {path.name for path in FONTS.glob("*.[ot]tf")}
    assert set(manifest()) == {face.file for face in EVERY}


def test_all_faces_together_stay_within_the_limit() -> None:
    assert sum(path.stat().st_size for path in FONTS.iterdir()) <= LIMIT


@each(EVERY)
def test_manifest_tells_hash_size_source_and_licence(face: faces.Face) -> None:
    entry = manifest()[face.file]
    data = (FONTS / face.file).read_bytes()
    assert entry["sha256"] == hashlib.sha256(data).hexdigest()
    assert entry["bytes"] == len(data)
    assert entry["characters"] == len(covered(face))
    assert (entry["family"], entry["weight"]) == (face.family, face.weight)
    assert entry["source_package"] == face.source.package
    assert entry["source_version"] not in ("", "unknown")
    assert entry["licence"] == "OFL-1.1"


@each(EVERY)
def test_licence_lies_beside_the_font_and_inside_it(face: faces.Face) -> None:
    text = (FONTS / manifest()[face.file]["licence_file"]).read_text(encoding="utf-8")
    assert text.startswith("Copyright")
    assert face.family in text
    for part in ("SIL OPEN FONT LICENSE Version 1.1", "PERMISSION & CONDITIONS", "DISCLAIMER"):
        assert part in text
    names = opened(face)["name"]
    assert "SIL Open Font License" in names.getDebugName(13)
    assert names.getDebugName(14).startswith("http")
    assert names.getDebugName(0)


@each(faces.FACES)
def test_no_name_of_the_source_is_left(face: faces.Face) -> None:
    font = opened(face)
    names = [font["name"].getDebugName(number) for number in (1, 2, 3, 4, 6, 16, 17)]
    outlines = font["CFF "].cff
    top = outlines.topDictIndex[0]
    names += [outlines.fontNames[0], top.FullName, top.FamilyName]
    names += [part.FontName for part in getattr(top, "FDArray", ())]
    assert not [name for name in names if "Noto" in name or "Garamond" in name or "Source" in name]
    assert {font["name"].getDebugName(number) for number in (1, 16)} == {face.family}


@each(faces.FACES)
def test_face_is_static_with_cubic_outlines_and_its_weight_class(face: faces.Face) -> None:
    font = opened(face)
    assert "fvar" not in font
    assert "CFF " in font
    assert font["OS/2"].usWeightClass == face.weight
    assert font["OS/2"].fsType == 0  # installable: may be bundled


@pytest.mark.parametrize("family", FAMILIES)
def test_weights_of_a_family_share_vertical_metrics_and_characters(family: str) -> None:
    members = [face for face in faces.FACES if face.family == family]
    metrics = [vertical_metrics(opened(face)) for face in members]
    assert metrics == metrics[:1] * len(metrics)
    assert len({covered(face) for face in members}) == 1


# --- in Qt ---


@each(faces.FACES)
def test_qt_finds_the_face_under_its_exact_family_and_weight(
    face: faces.Face, loaded: dict[str, list[str]]
) -> None:
    assert loaded[face.file] == [face.family]
    font = qt_font(face)
    info = QFontInfo(font)
    assert (info.family(), info.weight(), info.styleName()) == (
        face.family,
        face.weight,
        face.style,
    )
    assert info.exactMatch()
    raw = QRawFont.fromFont(font)
    assert (raw.familyName(), raw.weight()) == (face.family, face.weight)


@pytest.mark.usefixtures("loaded")
@pytest.mark.parametrize("family", FAMILIES)
def test_each_weight_is_drawn_darker_than_the_lighter_one(family: str) -> None:
    members = sorted(
        (face for face in faces.FACES if face.family == family), key=lambda f: f.weight
    )
    darkness = [ink("Anji100", face) for face in members]
    assert darkness == sorted(set(darkness))


@pytest.mark.usefixtures("loaded")
@each(faces.FACES)
def test_quotes_are_full_width_in_chinese_and_narrow_elsewhere(face: faces.Face) -> None:
    metrics = QFontMetricsF(qt_font(face))
    widths = [metrics.horizontalAdvance(quote) for quote in "“”‘’"]
    if face.forms in (faces.SIMPLIFIED, faces.TRADITIONAL):
        assert widths == pytest.approx([100] * 4, abs=0.5)
    else:
        assert max(widths) < 60


@pytest.mark.usefixtures("loaded")
@each(LATIN)
def test_dots_of_a_latin_ellipsis_stand_on_the_line(face: faces.Face) -> None:
    drawn = QFontMetricsF(qt_font(face)).tightBoundingRect("…")
    assert drawn.top() > -20


@pytest.mark.usefixtures("loaded")
@each(CJK)
def test_quarter_em_space_is_a_quarter_of_an_em(face: faces.Face) -> None:
    metrics = QFontMetricsF(qt_font(face))
    spaced, tight = metrics.horizontalAdvance("家\u2005家"), metrics.horizontalAdvance("家家")
    assert spaced - tight == pytest.approx(25, abs=0.5)


@each(GARAMOND)
def test_figures_of_the_display_faces_are_lining(face: faces.Face) -> None:
    font = opened(face)
    glyphs, characters_of = font.getGlyphSet(), font.getBestCmap()
    heights = []
    for sign in "0123456789H":
        pen = BoundsPen(glyphs)
        glyphs[characters_of[ord(sign)]].draw(pen)
        heights.append((pen.bounds[1], pen.bounds[3]))
    # Old-style figures leave the line by a third of a capital's height; lining ones only by their
    # round ends.
    bottoms, tops = zip(*heights, strict=True)
    capital = heights[-1][1]
    assert max(bottoms) - min(bottoms) < capital * 0.08
    assert max(tops) - min(tops) < capital * 0.1


@pytest.mark.usefixtures("loaded")
def test_latin_titles_are_a_fifth_larger_on_the_line_of_chinese_ones() -> None:
    chinese = next(face for face in faces_of("zh") if face.family == typefaces_of("zh").serif)
    title, digits = GARAMOND
    assert title.family == typefaces_of("en").serif
    widths = [QFontMetricsF(qt_font(face)).horizontalAdvance("Anji") for face in (title, digits)]
    assert widths[0] / widths[1] == pytest.approx(1.2, abs=0.01)
    lines = [QFontMetricsF(qt_font(face)) for face in (title, chinese)]
    assert [line.ascent() for line in lines] == [lines[0].ascent()] * 2
    assert [line.height() for line in lines] == [lines[0].height()] * 2


@each(faces.LETTERS)
def test_arabic_letters_have_no_name_of_the_source_and_the_line_of_chinese(
    face: faces.Face,
) -> None:
    font = opened(face)
    names = [font["name"].getDebugName(number) for number in (1, 2, 3, 4, 6, 16, 17)]
    assert not [name for name in names if "Noto" in name]
    title = next(face for face in faces_of("zh") if face.family == typefaces_of("zh").serif)
    assert vertical_metrics(font) == vertical_metrics(opened(title))
    assert font["OS/2"].fsType == 0
    assert {*map(chr, range(0x621, 0x653)), *"پچڤگیکہے"} <= covered(face), "Persian and Urdu, too"
    assert not covered(face) & set("Aa1“"), "what is Latin stays with the Latin faces"


# --- coverage ---


@pytest.mark.parametrize(
    ("forms", "wanted", "count"),
    [
        (faces.SIMPLIFIED, characters.gb2312, 7445),
        (faces.SIMPLIFIED, characters.general_standard_beyond_gb2312, 1467),
        (faces.SIMPLIFIED, characters.big5_level_1, 5401),
        (faces.SIMPLIFIED, characters.jis_x_0208_han, JIS_X_0208),
        (faces.SIMPLIFIED, characters.ks_x_1001_hangul, 2350 + 94),  # with the compatibility jamo
        (faces.SIMPLIFIED, characters.kana, None),
        (faces.TRADITIONAL, characters.big5_level_1, 5401),
        (faces.JAPANESE, characters.jis_x_0208_han, JIS_X_0208),
        (faces.JAPANESE, characters.kana, None),
        (faces.KOREAN, characters.hangul, 11172 + 94),
        (faces.KOREAN, characters.ks_x_1001_hanja, 4620),
        *((forms, characters.pinyin, None) for forms in ALL_FORMS),
    ],
)
def test_faces_cover_the_standard_sets_of_their_languages(
    forms: faces.Forms, wanted: Callable[[], set[str]], count: int | None
) -> None:
    asked = wanted()
    assert count is None or len(asked) == count
    for face in (face for face in faces.FACES if face.forms is forms):
        missing = {char for char in asked - covered(face) if texts.needs_glyph(char)}
        assert not missing, "".join(sorted(missing))


@each(CJK)
def test_cjk_faces_cover_latin_signs_and_units(face: faces.Face) -> None:
    latin_1 = {chr(code) for code in range(0x20, 0x100) if chr(code).isprintable()}
    signs = "→←↑↓−+×±=≈÷µμ℃㎡㎜㎏®™©‰…—–·■□◆◇●○①⑩ⅠⅣ，。：；、（）“”《》【】～￥€\u2005\u2009\u3000"
    missing = (latin_1 | set(signs)) - covered(face)
    assert not missing, "".join(sorted(missing))


@each(faces_of("zh"))
def test_chinese_faces_which_all_fall_back_to_cover_rare_names(face: faces.Face) -> None:
    assert set(characters.NAME_CHARACTERS) <= covered(face)


@each(LATIN)
def test_latin_faces_cover_the_letters_of_western_europe(face: faces.Face) -> None:
    latin_1 = {chr(code) for code in range(0x20, 0x100) if chr(code).isprintable()}
    missing = (latin_1 | characters.pinyin() | FIGURE_SIGNS | set("Œœ–—‘’“”•…€™")) - covered(face)
    assert not missing, "".join(sorted(missing))


@each(GARAMOND)
def test_display_faces_cover_all_latin_letters(face: faces.Face) -> None:
    missing = characters.latin() - covered(face)
    assert not {char for char in missing if texts.needs_glyph(char)}


def test_every_character_of_every_shipped_text_has_a_glyph_in_its_languages_faces() -> None:
    wanting: dict[str, set[str]] = defaultdict(set)
    everywhere = {
        language: frozenset.intersection(*map(covered, faces_of(language)))
        for language in ("zh", "zh_TW", "ja", "ko", "en")
    }
    # A name that stays Chinese in Latin text is set in the face that it falls back to.
    everywhere["en"] |= {char for char in everywhere["zh"] if char >= FIRST_CJK}
    for shipped in texts.shipped_texts(PROJECT):
        there = everywhere.get(shipped.language, everywhere["en"])
        for char in set(shipped.text) - there:
            if texts.needs_glyph(char):
                wanting[f"{char} U+{ord(char):04X}"].add(f"{shipped.path} ({shipped.language})")
    assert not wanting, (
        "no glyph; run python -m kiosk.media.fonts assets/fonts, or write it another way:\n"
        + "\n".join(
            f"  {char}: {', '.join(sorted(paths))}" for char, paths in sorted(wanting.items())
        )
    )


def test_japanese_texts_are_written_with_japanese_characters() -> None:
    def is_known_in_japan(char: str) -> bool:
        try:
            char.encode("euc_jp")  # JIS X 0208, and the names' characters of JIS X 0212
        except UnicodeEncodeError:
            return False
        return True

    foreign = {
        f"{char} ({shipped.path}: {shipped.text})"
        for shipped in texts.shipped_texts(PROJECT)
        for char in shipped.text
        if shipped.language == "ja" and characters.is_han(char) and not is_known_in_japan(char)
    }
    assert not foreign, "\n".join(sorted(foreign))


def test_digits_face_has_the_latin_part_of_every_figure() -> None:
    face = next(face for face in faces.FACES if face.family == DIGITS)
    wanting = {
        f"{path.name}: {char} U+{ord(char):04X}"
        for path in (PROJECT / "assets" / "figures").glob("*.toml")
        for char in str(tomllib.loads(path.read_text(encoding="utf-8")).get("value", ""))
        if char < FIRST_CJK and texts.needs_glyph(char) and char not in covered(face)
    }
    assert not wanting, "Anji Digits lacks " + "; ".join(sorted(wanting))


# --- which texts count ---


def test_texts_of_every_kind_of_file_are_read(tmp_path: Path) -> None:
    written = {
        "assets/firms/a.toml": 'name = "甲"\n[[fact]]\ntags = ["乙", {text = "丙"}]\ncount = 3\n',
        "assets/story/b.md": "# 丁\n",
        "translations/ja.ts": "<TS language='ja'><context><message><source>戊</source>"
        "<translation>己<numerusform>庚</numerusform></translation></message></context></TS>",
        "kiosk/ui/Page/P.qml": 'Text { text: "辛" + \'壬\' + `癸` } // "子"\n/* "丑" */\n',
        "kiosk/other.qml": '"寅"',
    }
    for name, text in written.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    found = texts.shipped_characters(tmp_path)
    assert {char for char in found["zh"] if characters.is_han(char)} == set("甲乙丙丁戊辛壬癸")
    assert found["ja"] == set("己庚")


def test_qml_strings_resolve_escapes_and_skip_comments() -> None:
    source = r'a: "\u5b89\u{5409}\n\"x\"" // "no"' + "\nb: 'http://x' /* 'no' */"
    assert list(texts.qml_strings(source)) == ['安吉"x"', "http://x"]


@pytest.mark.parametrize("char", ["\n", "\u200b", "\u2060", "\ufeff", "\ufe0f"])
def test_controls_and_joiners_need_no_glyph(char: str) -> None:
    assert not texts.needs_glyph(char)


@pytest.mark.parametrize("char", ["安", "\u2005", "\u3000", "A", "🎋"])
def test_letters_spaces_and_pictures_need_a_glyph(char: str) -> None:
    assert texts.needs_glyph(char)


# --- the tool ---


def test_tool_names_the_package_to_install_when_a_source_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        main([str(tmp_path / "out"), "--sources", str(tmp_path), "--project", str(tmp_path)]) == 1
    )
    assert "install fonts-noto-cjk" in capsys.readouterr().err


def test_tool_shows_an_example_in_its_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "python -m kiosk.media.fonts assets/fonts" in capsys.readouterr().out


def test_licence_is_taken_out_of_a_debian_copyright_file() -> None:
    text = (
        "Files: *\nLicense: OFL-1.1\n  ---\n  SIL OPEN FONT LICENSE Version 1.1\n .\n  PREAMBLE\n\n"
        "License: GPL\n other\n"
    )
    assert (
        licences.open_font_license(text) == "---\nSIL OPEN FONT LICENSE Version 1.1\n\nPREAMBLE\n"
    )


def test_copyright_file_without_the_licence_is_refused() -> None:
    with pytest.raises(ValueError, match="no SIL Open Font License"):
        licences.open_font_license("License: GPL\n text\n")


@sources_needed
def test_tool_makes_fonts_licences_and_manifest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    forms = replace(faces.SIMPLIFIED, characters=lambda: set("安吉A0 \u2005“"))
    cut = (replace(faces.FACES[0], forms=forms), faces.FACES[-1])
    monkeypatch.setattr(faces, "FACES", cut)
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "a.toml").write_text('name = "镕\U000f0000"', encoding="utf-8")
    out = tmp_path / "fonts"
    assert main([str(out), "--project", str(tmp_path)]) == 1
    assert "AnjiSans-Regular.otf: the source lacks \U000f0000" in capsys.readouterr().err
    assert {path.name for path in out.iterdir()} == {
        *("AnjiSans-Regular.otf", "AnjiDigits-Regular.otf", "fonts.toml"),
        *("OFL-Noto.txt", "OFL-EBGaramond.txt"),
    }
    made = TTFont(out / "AnjiSans-Regular.otf")
    assert set(map(chr, made.getBestCmap())) == set("安吉镕A0 \u2005“")
    assert made["hmtx"][made.getBestCmap()[0x2005]][0] == 250


@sources_needed
def test_cutting_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    hashes = set()
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        hashes.add(cutting.cut(faces.FACES[0], DEBIAN_FONTS, set("安吉"), tmp_path / name).sha256)
    assert len(hashes) == 1


@sources_needed
@each([face for face in faces.FACES if face.weight in (400, 700)])
def test_line_and_regional_forms_are_those_of_the_source(face: faces.Face) -> None:
    """The line of Latin titles is that of the Chinese ones, which they take the place of."""
    model = face
    if face.family == typefaces_of("en").serif:
        model = next(other for other in faces.FACES if other.family == typefaces_of("zh").serif)
    path = DEBIAN_FONTS / model.source.folder / model.source_file
    number = model.forms.collection_index if path.suffix == ".ttc" else -1
    with TTFont(path, fontNumber=number, lazy=True) as source:
        assert vertical_metrics(opened(face)) == vertical_metrics(source)
        for char in "直骨角" if face.cjk else "":
            assert outline(opened(face), char) == outline(source, char)
