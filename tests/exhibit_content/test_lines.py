"""How the shipped texts break into lines, measured as Qt sets them in the exhibit's own faces."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QTextLayout, QTextOption

from tests.exhibit_content.shipped import ASSETS, Shipped, files

COLUMN = 640
"""A text column beside a picture, design px (DESIGN.md 5: x 96 to 740)."""

BODY, TITLE = 34, 64
TITLE_SPACING = 0.06
WIDOW = 2
"""A last line of so few characters is a widow."""


def face(name: str, size: int, spacing: float = 0.0) -> QFont:
    number = QFontDatabase.addApplicationFont(str(ASSETS / "fonts" / name))
    font = QFont(QFontDatabase.applicationFontFamilies(number)[0])
    font.setPixelSize(size)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing * size)
    return font


def lines(text: str, font: QFont, width: float) -> list[str]:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    found = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return found


@pytest.mark.parametrize("panel", files("story/*/*.md"), ids=lambda file: file.name)
def test_no_paragraph_ends_in_a_widow(qapp: QGuiApplication, panel: Shipped) -> None:
    body = face("AnjiSans-Regular.otf", BODY)
    for paragraph in panel.body:
        *before, last = lines(paragraph, body, COLUMN)
        assert not before or len(re.sub(r"\W", "", last)) > WIDOW, last


@pytest.mark.parametrize("panel", files("story/*/*.md"), ids=lambda file: file.name)
def test_a_title_breaks_only_where_its_editor_breaks_it(
    qapp: QGuiApplication, panel: Shipped
) -> None:
    title = face("AnjiSerif-Bold.otf", TITLE, TITLE_SPACING)
    wanted = panel.keys["title"].split("\n")
    assert len(wanted) <= 2
    for line in wanted:
        assert lines(line, title, COLUMN) == [line]
