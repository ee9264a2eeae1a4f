"""The typefaces on screen: the right regional forms, loaded when they are first used."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from fontTools.pens.recordingPen import RecordingPen
from fontTools.ttLib import TTFont
from PySide6.QtCore import QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QTextLayout
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView

from kiosk.bridge import typefaces
from kiosk.bridge.hall import Hall, open_hall
from kiosk.bridge.settling import pass_events
from kiosk.bridge.typefaces import Typefaces, load_fonts, without_glyph
from kiosk.exhibit.signs import drawn
from kiosk.exhibit.typefaces import ARABIC, CHINESE, typefaces_of
from kiosk.places import exhibit_folder, qml_folder
from tests.bridge.qml import as_qml

EM = 120
"""Design px of a character in the pictures; it stands on a line at 0.88 of it."""

LANGUAGES = ("zh", "zh_TW", "ja", "ko")
FORMS = {
    "直": [{"zh", "zh_TW"}, {"ja", "ko"}],
    "骨": [{"zh"}, {"zh_TW"}, {"ja", "ko"}],
    "角": [{"zh"}, {"zh_TW", "ja", "ko"}],
}
"""Characters, and which languages draw each alike: so it is in Noto CJK."""

STYLES = ("sans", "serif")
CELLS = list(product(STYLES, FORMS, LANGUAGES))
Cells = dict[tuple[str, str, str], QImage]

PAGE = f"""
import QtQuick
import Kiosk.Theme

Rectangle {{
    width: {len(LANGUAGES) * EM}
    height: {len(CELLS) // len(LANGUAGES) * EM}
    color: "white"

    Repeater {{
        model: {[list(cell) for cell in CELLS]}

        delegate: Text {{
            required property int index
            required property var modelData
            readonly property bool sans: modelData[0] === "sans"

            x: index % {len(LANGUAGES)} * {EM}
            y: Math.floor(index / {len(LANGUAGES)}) * {EM} + {0.88 * EM} - baselineOffset
            text: modelData[1]
            textFormat: Text.PlainText
            font.family: sans ? Theme.sansFor(modelData[2]) : Theme.serifFor(modelData[2])
            font.weight: sans ? Font.Normal : Font.Bold
            font.pixelSize: {EM}
        }}
    }}
}}
"""


@pytest.fixture(scope="module")
def cells(hall: Hall, qapp: object) -> Iterator[Cells]:
    """Each character as QML draws it: by style, character and language."""
    open_hall(hall)
    load_fonts(hall.folder)
    view = QQuickView()
    view.engine().addImportPath(str(qml_folder()))
    component = QQmlComponent(view.engine())
    component.setData(PAGE.encode(), QUrl("forms.qml"))
    page = component.create()
    assert page is not None, component.errorString()
    view.setContent(QUrl("forms.qml"), component, page)
    view.show()
    pass_events(10)
    shown = view.grabWindow()
    columns = len(LANGUAGES)
    yield {
        cell: shown.copy(QRect(index % columns * EM, index // columns * EM, EM, EM))
        for index, cell in enumerate(CELLS)
    }
    view.close()


def path_of(outline: RecordingPen) -> QPainterPath:
    """A glyph's outline as a path of Qt, at ``EM`` px an em."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    draw: dict[str, Callable[..., None]] = {
        "moveTo": path.moveTo,
        "lineTo": path.lineTo,
        "curveTo": path.cubicTo,
        "closePath": path.closeSubpath,
    }
    for name, points in outline.value:
        draw[name](*(QPointF(x / 1000 * EM, (0.88 - y / 1000) * EM) for x, y in points))
    return path


@cache
def outlined(style: str, char: str, language: str) -> QImage:
    """The character as the outline in the language's own font file has it."""
    family: str = getattr(typefaces_of(language), style)
    weight = "Regular" if style == "sans" else "Bold"
    file = exhibit_folder() / "fonts" / f"{family.replace(' ', '')}-{weight}.otf"
    with TTFont(file, lazy=True) as font:
        pen = RecordingPen()
        font.getGlyphSet()[font.getBestCmap()[ord(char)]].draw(pen)
    image = QImage(EM, EM, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path_of(pen), QColor("black"))
    painter.end()
    return image


def difference(one: QImage, other: QImage) -> float:
    """The mean difference of two pictures' pixels, from 0 to 255."""
    greys = [image.convertToFormat(QImage.Format.Format_Grayscale8) for image in (one, other)]
    first, second = (np.frombuffer(bytes(grey.constBits()), np.uint8) for grey in greys)
    return float(np.abs(first.astype(int) - second).mean())


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("char", FORMS)
def test_each_language_shows_its_own_form_of_a_character(
    cells: Cells, style: str, char: str
) -> None:
    for one, other in product(LANGUAGES, LANGUAGES):
        alike = any({one, other} <= group for group in FORMS[char])
        assert (cells[style, char, one] == cells[style, char, other]) is alike, (one, other)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("char", FORMS)
def test_what_is_drawn_is_the_outline_in_the_languages_own_face(
    cells: Cells, style: str, char: str
) -> None:
    for language in LANGUAGES:
        drawn = cells[style, char, language]
        off = {code: difference(drawn, outlined(style, char, code)) for code in LANGUAGES}
        own = next(group for group in FORMS[char] if language in group)
        assert all(2 * off[language] < off[code] for code in set(LANGUAGES) - own), off


def test_a_family_is_loaded_when_a_language_first_asks_for_it(hall: Hall, tmp_path: Path) -> None:
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    for file in (exhibit_folder() / "fonts").glob("AnjiS*JP-*.otf"):
        (fonts / file.name).symlink_to(file)
    open_hall(replace(hall, folder=tmp_path))
    faces = as_qml(Typefaces)

    def loaded() -> set[str]:
        return {file.name for file in fonts.iterdir() if file in typefaces._loaded}

    assert faces.serif("zh") == "Anji Serif"
    assert loaded() == set()
    assert faces.serif("ja") == "Anji Serif JP"
    assert loaded() == {"AnjiSerifJP-Bold.otf"}
    assert faces.sans("ja") == "Anji Sans JP"
    assert loaded() == {file.name for file in fonts.iterdir()}


@pytest.mark.parametrize("code", ["zh_TW", "ja", "ko", "en"])
def test_what_a_face_lacks_is_set_in_the_chinese_one(hall: Hall, code: str) -> None:
    open_hall(hall)
    faces = as_qml(Typefaces)
    for family, chinese in zip((faces.sans(code), faces.serif(code)), CHINESE, strict=True):
        layout = QTextLayout("铝 A", QFont(family))
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        used = {run.rawFont().familyName() for run in layout.glyphRuns()}
        assert used == {chinese, family}


@pytest.mark.parametrize("code", ["zh", "zh_TW", "ja", "ko", "en"])
def test_a_character_that_neither_face_nor_fallback_has_is_found(hall: Hall, code: str) -> None:
    texts = "直骨角 A—ñ 铝 ế ก"
    assert without_glyph(drawn(texts), code, hall.folder) == {"ế", "ก"}


@pytest.mark.parametrize("code", ["ar", "fa_IR", "ur"])
def test_arabic_is_set_in_letters_that_join_and_the_rest_as_in_other_languages(
    hall: Hall, code: str
) -> None:
    open_hall(hall)
    faces = as_qml(Typefaces)
    families = faces.sans(code), faces.serif(code)
    for family, letters in zip(families, ARABIC, strict=True):
        layout = QTextLayout("ببب A 铝", QFont(family))
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        runs = {run.rawFont().familyName(): run.glyphIndexes() for run in layout.glyphRuns()}
        assert {letters, family} <= runs.keys()
        joined = [glyph for glyph in runs[letters] if glyph]
        assert len({*joined}) >= 3, "a letter has other forms at a word's beginning, middle and end"
    assert without_glyph(drawn("منطقة أنجي الاقتصادية 15 A 铝"), code, hall.folder) == set()
    assert without_glyph(drawn("م"), "en", hall.folder) == {"م"}


@pytest.mark.parametrize(
    ("code", "sans"),
    [
        ("zh", "Anji Sans"),
        ("zh_CN", "Anji Sans"),
        ("zh_TW", "Anji Sans TC"),
        ("zh_HK", "Anji Sans TC"),
        ("ja_JP", "Anji Sans JP"),
        ("ko", "Anji Sans KR"),
        ("en", "Anji Sans Latin"),
        ("de_AT", "Anji Sans Latin"),
        ("ar", "Anji Sans Latin"),
    ],
)
def test_families_go_by_language(code: str, sans: str) -> None:
    assert typefaces_of(code).sans == sans
